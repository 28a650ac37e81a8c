/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/topology.h"

#include <vmdev/pci_controller.h>

#include "plan/refuse.h"

static unsigned above(unsigned wanted, unsigned there)
{
	return wanted > there ? wanted - there : 0;
}

void topology_count(const struct layout *layout, const struct need *need, unsigned *ret_ports,
		    unsigned *ret_bridges, unsigned *ret_lack)
{
	unsigned conventional = need->conventional + layout->conventional_pending;
	unsigned express = need->express + layout->express_pending;
	unsigned bridges;

	*ret_ports = *ret_bridges = *ret_lack = 0;
	if (!layout->express) {
		*ret_lack = above(conventional + express, layout_free_conventional(layout));
		return;
	}
	bridges =
		(above(conventional, layout_free_conventional(layout)) + LAYOUT_BRIDGE_SLOTS - 1) /
		LAYOUT_BRIDGE_SLOTS;
	if (bridges < above(need->bridges, layout->bridges))
		bridges = need->bridges - layout->bridges;
	*ret_bridges = bridges;
	*ret_ports = above(express + bridges, layout_free_express(layout));
}

bool topology_fits(const struct layout *layout, unsigned ports, unsigned bridges, bool complete)
{
	struct layout tried = *layout;
	struct vmdev_pci_address pci;

	if (ports + bridges > VIEW_BUSES - layout->next_index)
		return false;
	while (ports && layout_take_port(&tried, complete, &pci))
		ports--;
	return !ports;
}

static int set_simple(vmdev_device *device, unsigned index, enum vmdev_pci_controller_model model,
		      vmdev_error **ret_error)
{
	int code = vmdev_pci_controller_set_index(device, index, ret_error);

	return code ? code : vmdev_pci_controller_set_model(device, model, ret_error);
}

static int set_address(vmdev_device *device, enum vmdev_pci_controller_device_name name,
		       const struct vmdev_pci_address *pci, vmdev_error **ret_error)
{
	const struct vmdev_address address = { .type = VMDEV_ADDRESS_PCI, .pci = *pci };
	int code = vmdev_pci_controller_set_model_device_name(device, name, ret_error);

	return code ? code : vmdev_pci_controller_set_address(device, &address, ret_error);
}

static int set_target(vmdev_device *device, unsigned chassis, const struct vmdev_pci_address *pci,
		      vmdev_error **ret_error)
{
	int code = vmdev_pci_controller_set_target_chassis(device, chassis, ret_error);

	return code ? code :
		      vmdev_pci_controller_set_target_port(device, 8u * pci->slot + pci->function,
							   ret_error);
}

/* Appends a controller and gives the reference to the domain. */
static int append(vmdev_domain *domain, vmdev_device *device, int code, vmdev_error **ret_error)
{
	if (!code)
		code = vmdev_domain_append(domain, device, ret_error);
	vmdev_device_unref(device);
	return code;
}

static int append_root(vmdev_domain *domain, struct layout *layout, vmdev_error **ret_error)
{
	vmdev_device *device;
	int code;

	if (layout->buses[0].controller)
		return 0;
	code = vmdev_device_new(VMDEV_KIND_PCI_CONTROLLER, &device, ret_error);
	if (code)
		return code;
	layout->buses[0].controller = (const void *)device;
	code = set_simple(device, 0, VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT, ret_error);
	return append(domain, device, code, ret_error);
}

static void note_bus(struct layout *layout, vmdev_device *device,
		     enum vmdev_pci_controller_model model)
{
	struct bus *bus = &layout->buses[layout->next_index++];

	bus->controller = (const void *)device;
	bus->model = model;
}

static int append_port(vmdev_domain *domain, struct layout *layout, bool complete,
		       vmdev_error **ret_error)
{
	const enum vmdev_pci_controller_model model = VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT;
	struct vmdev_pci_address pci;
	vmdev_device *device;
	int code = vmdev_device_new(VMDEV_KIND_PCI_CONTROLLER, &device, ret_error);

	if (code)
		return code;
	/* There is a place: topology_fits(). */
	layout_take_port(layout, complete, &pci);
	code = set_simple(device, layout->next_index, model, ret_error);
	if (layout->next_chassis < layout->next_index)
		layout->next_chassis = layout->next_index;
	if (!code && complete)
		code = set_target(device, layout->next_chassis++, &pci, ret_error);
	if (!code && complete)
		code = set_address(device, VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCIE_ROOT_PORT, &pci,
				   ret_error);
	note_bus(layout, device, model);
	return append(domain, device, code, ret_error);
}

static int append_bridge(vmdev_domain *domain, struct layout *layout, bool complete,
			 vmdev_error **ret_error)
{
	const enum vmdev_pci_controller_model model = VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE;
	struct vmdev_pci_address pci;
	vmdev_device *device;
	int code = vmdev_device_new(VMDEV_KIND_PCI_CONTROLLER, &device, ret_error);

	if (code)
		return code;
	layout_take(layout, SOCKET_EXPRESS, &pci);
	code = set_simple(device, layout->next_index, model, ret_error);
	if (!code && complete)
		code = set_address(device, VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCIE_PCI_BRIDGE, &pci,
				   ret_error);
	note_bus(layout, device, model);
	return append(domain, device, code, ret_error);
}

/* Whether the chassis numbers of further ports, which go up with the index, stay below 256. */
static bool has_chassis(const struct layout *layout, unsigned controllers)
{
	return layout->next_chassis + controllers <= VIEW_BUSES;
}

static int check_room(const struct layout *layout, unsigned ports, unsigned bridges, unsigned lack,
		      bool complete, vmdev_error **ret_error)
{
	if (lack)
		return refuse(PLAN_PCI_SLOT, "pci_controller.model", ret_error,
			      "%u more slots are needed than there are", lack);
	if (!topology_fits(layout, ports, bridges, complete) ||
	    (complete && !has_chassis(layout, ports + bridges)))
		return refuse(
			PLAN_PORT_LIMIT, "pci_controller.index", ret_error,
			"%u more root ports and %u more bridges are needed than there is room "
			"for",
			ports, bridges);
	return 0;
}

int topology_append(vmdev_domain *domain, struct layout *layout, const struct need *need,
		    bool complete, vmdev_error **ret_error)
{
	unsigned ports, bridges, lack;
	int code;

	topology_count(layout, need, &ports, &bridges, &lack);
	code = check_room(layout, ports, bridges, lack, complete, ret_error);
	if (!code && ports + bridges)
		code = append_root(domain, layout, ret_error);
	/* A bridge goes behind the first port that is free, as libvirt would put it. */
	while (!code && ports + bridges) {
		bool bridge = bridges && layout_free_port(layout);

		code = bridge ? append_bridge(domain, layout, complete, ret_error) :
				append_port(domain, layout, complete, ret_error);
		if (bridge)
			bridges--;
		else
			ports--;
	}
	return code;
}
