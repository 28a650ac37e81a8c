/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of pci_controller.kind: each function says whether the controller keeps the rule of its name. */
#include "pci_controller.gen.h"

#include "rule/view.h"

static bool is_root_port(const struct pci_controller *controller)
{
	return controller->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT;
}

static bool has_chassis(const struct pci_controller *controller)
{
	return pci_controller_has(controller, PCI_CONTROLLER_TARGET_CHASSIS);
}

static bool has_port(const struct pci_controller *controller)
{
	return pci_controller_has(controller, PCI_CONTROLLER_TARGET_PORT);
}

bool pci_controller_model(const struct pci_controller *controller)
{
	switch (controller->model) {
	case VMDEV_PCI_CONTROLLER_MODEL_UNSET:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE:
	case VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT:
		return true;
	default:
		return false;
	}
}

bool pci_controller_root_index(const struct pci_controller *controller)
{
	if (!pci_controller_has(controller, PCI_CONTROLLER_INDEX))
		return true;
	switch (controller->model) {
	case VMDEV_PCI_CONTROLLER_MODEL_UNSET:
	case VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT:	/* pSeries has several */
		return true;
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT:
		return !controller->index;
	default:
		return controller->index;
	}
}

bool pci_controller_root_address(const struct pci_controller *controller)
{
	return (controller->model != VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT &&
		controller->model != VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT) ||
	       !controller->address.type;
}

bool pci_controller_host_bridge(const struct pci_controller *controller)
{
	return !pci_controller_has(controller, PCI_CONTROLLER_TARGET_HOST_BRIDGE) ||
	       !pci_controller_has(controller, PCI_CONTROLLER_INDEX) ||
	       !controller->target_host_bridge == !controller->index;
}

bool pci_controller_node(const struct pci_controller *controller)
{
	return !pci_controller_has(controller, PCI_CONTROLLER_TARGET_NODE) ||
	       !pci_controller_has(controller, PCI_CONTROLLER_INDEX) || controller->index;
}

bool pci_controller_device_name(const struct pci_controller *controller)
{
	/* Bit per device. */
	static const unsigned devices[] = {
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT] = 0,
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCIE_ROOT_PORT |
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_IOH3420,
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCIE_PCI_BRIDGE,
		[VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_SPAPR_PCI_HOST_BRIDGE,
		[VMDEV_PCI_CONTROLLER_MODEL_PCI_BRIDGE] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCI_BRIDGE,
		[VMDEV_PCI_CONTROLLER_MODEL_DMI_TO_PCI_BRIDGE] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_I82801B11_BRIDGE,
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_UPSTREAM_PORT] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_X3130_UPSTREAM,
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_XIO3130_DOWNSTREAM,
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_EXPANDER_BUS] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_PXB_PCIE,
		[VMDEV_PCI_CONTROLLER_MODEL_PCI_EXPANDER_BUS] =
			1u << VMDEV_PCI_CONTROLLER_DEVICE_NAME_PXB,
	};

	return !controller->model_device_name || !controller->model ||
	       devices[controller->model] >> controller->model_device_name & 1;
}

bool pci_controller_target(const struct pci_controller *controller)
{
	return !is_root_port(controller) || has_chassis(controller) == has_port(controller);
}

bool pci_controller_port_address(const struct pci_controller *controller)
{
	const struct vmdev_pci_address *pci = &controller->address.pci;

	return !is_root_port(controller) || !has_port(controller) ||
	       controller->address.type != VMDEV_ADDRESS_PCI || pci->bus ||
	       controller->target_port == (unsigned)pci->slot * 8 + pci->function;
}

/* The root port with the next lower index; NULL where there is none. */
static const struct pci_controller *port_before(const struct pci_controller *controller,
						const struct view *view)
{
	if (!is_root_port(controller) || !pci_controller_has(controller, PCI_CONTROLLER_INDEX) ||
	    view->controllers[controller->index] != controller)
		return NULL;
	return view->port_before[controller->index];
}

bool pci_controller_root_duplicate(const struct pci_controller *controller, const struct view *view)
{
	switch (controller->model) {
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT:
		return view->root == controller;
	case VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT:
		return view->root->model == controller->model;
	default:
		return true;
	}
}

bool pci_controller_machine(const struct pci_controller *controller, const struct view *view)
{
	switch (controller->model) {
	case VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT:
	case VMDEV_PCI_CONTROLLER_MODEL_PCI_EXPANDER_BUS:
		return view->machine != MACHINE_Q35 && view->machine != MACHINE_VIRT;
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE:
	case VMDEV_PCI_CONTROLLER_MODEL_DMI_TO_PCI_BRIDGE:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_UPSTREAM_PORT:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_EXPANDER_BUS:
		return view->machine != MACHINE_I440FX;
	default:
		return true;
	}
}

bool pci_controller_pci_root_index(const struct pci_controller *controller, const struct view *view)
{
	return controller->model != VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT ||
	       view->machine != MACHINE_I440FX || !controller->index;
}

bool pci_controller_node_missing(const struct pci_controller *controller, const struct view *view)
{
	switch (controller->model) {
	case VMDEV_PCI_CONTROLLER_MODEL_PCI_EXPANDER_BUS:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_EXPANDER_BUS:
		return !view->around->whole ||
		       !pci_controller_has(controller, PCI_CONTROLLER_TARGET_NODE) ||
		       controller->target_node < view->around->cells;
	default:
		return true;
	}
}

bool pci_controller_chassis_order(const struct pci_controller *controller, const struct view *view)
{
	const struct pci_controller *before = port_before(controller, view);

	/* pci-controller-chassis-duplicate speaks of equal ones. */
	return !before || !has_chassis(controller) || !has_chassis(before) ||
	       controller->target_chassis >= before->target_chassis;
}

bool pci_controller_chassis_bridge(const struct pci_controller *controller, const struct view *view)
{
	const struct pci_controller *bridge;

	if (!is_root_port(controller) || !has_chassis(controller) ||
	    controller->target_chassis >= VIEW_BUSES)
		return true;
	bridge = view->controllers[controller->target_chassis];
	return !bridge || bridge->model != VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE;
}

/* Whether two port numbers are neighbours: between them are only slots of bus 0 that others have. */
static bool are_neighbours(uint64_t before, uint64_t port, const struct view *view)
{
	uint64_t slot = before / 8 + 1;

	if (port <= before + 1)
		return true;
	if (before % 8 != 7 || port % 8 || port / 8 >= VIEW_SLOTS)
		return false;
	while (slot < port / 8 && view_functions(view, 0, (unsigned)slot))
		slot++;
	return slot == port / 8;
}

bool pci_controller_port_gap(const struct pci_controller *controller, const struct view *view)
{
	const struct pci_controller *before = port_before(controller, view);

	/* pci-controller-port-order speaks of those that do not go up. */
	return !before || !has_port(controller) || !has_port(before) ||
	       are_neighbours(before->target_port, controller->target_port, view);
}

bool pci_controller_port_order(const struct pci_controller *controller, const struct view *view)
{
	const struct pci_controller *before = port_before(controller, view);

	return !before || !has_port(controller) || !has_port(before) ||
	       controller->target_port > before->target_port;
}

bool pci_controller_index_gap(const struct pci_controller *controller, const struct view *view)
{
	/* libvirt adds the root where it is not written. */
	return view->pci_unnumbered || controller->index <= 1 ||
	       view->controllers[controller->index - 1];
}

/* The model of the controller that makes a bus. */
static enum vmdev_pci_controller_model model_behind(const struct pci_controller *controller,
						    const struct view *view)
{
	const struct pci_controller *parent;

	if (controller->address.type != VMDEV_ADDRESS_PCI)
		return VMDEV_PCI_CONTROLLER_MODEL_UNSET;
	parent = view->controllers[controller->address.pci.bus];
	if (parent)
		return parent->model;
	return controller->address.pci.bus ? VMDEV_PCI_CONTROLLER_MODEL_UNSET :
					     VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT;
}

bool pci_controller_port_free(const struct pci_controller *controller, const struct view *view)
{
	return controller != view->last_port || view->port_free;
}

bool pci_controller_port_bus(const struct pci_controller *controller, const struct view *view)
{
	enum vmdev_pci_controller_model model = model_behind(controller, view);

	return !is_root_port(controller) || !model ||
	       model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT ||
	       model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_EXPANDER_BUS;
}

bool pci_controller_bridge_bus(const struct pci_controller *controller, const struct view *view)
{
	enum vmdev_pci_controller_model model = model_behind(controller, view);

	return controller->model != VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE || !model ||
	       ((model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT ||
		 model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT) &&
		!controller->address.pci.function);
}

bool pci_controller_port_room(const struct pci_controller *controller, const struct view *view)
{
	return controller != view->port_too_many;
}

bool pci_controller_bus(const struct pci_controller *controller, const struct view *view)
{
	/* Bit per model of a parent; rules of their own speak of root ports and of bridges to PCI. */
	static const unsigned parents[] = {
		[VMDEV_PCI_CONTROLLER_MODEL_DMI_TO_PCI_BRIDGE] =
			1u << VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT |
			1u << VMDEV_PCI_CONTROLLER_MODEL_PCIE_EXPANDER_BUS,
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_UPSTREAM_PORT] =
			1u << VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT |
			1u << VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT,
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT] =
			1u << VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_UPSTREAM_PORT,
		[VMDEV_PCI_CONTROLLER_MODEL_PCIE_EXPANDER_BUS] =
			1u << VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT,
		[VMDEV_PCI_CONTROLLER_MODEL_PCI_EXPANDER_BUS] =
			1u << VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT,
	};
	const struct pci_controller *parent;

	if (controller->address.type != VMDEV_ADDRESS_PCI || !parents[controller->model])
		return true;
	parent = view->controllers[controller->address.pci.bus];
	return !parent || parents[controller->model] >> parent->model & 1;
}
