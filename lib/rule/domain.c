/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of domain.kind: each function says whether the device keeps the rule of its name. */
#include "domain.gen.h"

#include <string.h>

#include "model/access.h"
#include "rule/view.h"

/* Of several devices that claim the same, all but the first break the rule. */
static bool is_first(const vmdev_device *device, const struct view *view, enum claim claim)
{
	const vmdev_device *first = view_first(view, claim, device);

	return !first || first == device;
}

/* Whether the device is a disk with a place on a SCSI controller, and the controller's index. */
static bool is_on_scsi(const vmdev_device *device, uint32_t *ret_controller)
{
	const struct disk *disk = (const void *)device;
	struct vmdev_drive_address drive;

	if (device->kind->id != VMDEV_KIND_DISK || disk_bus_of(disk) != VMDEV_DISK_BUS_SCSI ||
	    !drive_address_of(disk, &drive))
		return false;
	*ret_controller = drive.controller;
	return true;
}

/* The model of the controller that makes a device's bus; UNSET where there is none. */
static enum vmdev_pci_controller_model bus_model(const vmdev_device *device,
						 const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);
	const struct pci_controller *controller = pci ? view->controllers[pci->bus] : NULL;

	return controller ? controller->model : VMDEV_PCI_CONTROLLER_MODEL_UNSET;
}

bool domain_pci_address_duplicate(const vmdev_device *device, const struct view *view)
{
	return is_first(device, view, CLAIM_GUEST_PCI);
}

bool domain_pci_domain(const vmdev_device *device)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	return !pci || !pci->domain;
}

bool domain_pci_zero(const vmdev_device *device)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	return !pci || pci->domain || pci->bus || pci->slot || pci->function;
}

bool domain_pci_bus(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	return !pci || !pci->bus || view->pci_unnumbered || view->controllers[pci->bus];
}

bool domain_root_port_slot(const vmdev_device *device, const struct view *view)
{
	enum vmdev_pci_controller_model model = bus_model(device, view);

	return (model != VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT &&
		model != VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT) ||
	       !pci_address_of(device)->slot;
}

bool domain_bridge_slot(const vmdev_device *device, const struct view *view)
{
	enum vmdev_pci_controller_model model = bus_model(device, view);

	return (model != VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE &&
		model != VMDEV_PCI_CONTROLLER_MODEL_PCI_BRIDGE) ||
	       pci_address_of(device)->slot;
}

/* The USB controller of an i440fx machine is function 2 of slot 1. */
static bool is_piix3_uhci(const vmdev_device *device, const struct vmdev_pci_address *pci)
{
	const struct usb_controller *controller = (const void *)device;

	return device->kind->id == VMDEV_KIND_USB_CONTROLLER && pci->function == 2 &&
	       (!controller->model || controller->model == VMDEV_USB_CONTROLLER_MODEL_PIIX3_UHCI);
}

/* What no kind claims may be one: an IDE or SATA controller. */
static bool may_be_of_chipset(const vmdev_device *device)
{
	return device->kind->id == VMDEV_KIND_OTHER &&
	       !strcmp(vmdev_device_get_element(device), "controller");
}

bool domain_reserved_slot(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	/* Function 2 on i440fx is free where the guest has no piix3-uhci. */
	if (!pci || pci->bus || may_be_of_chipset(device))
		return true;
	if (view->machine == MACHINE_I440FX && pci->slot == 0x01)
		return pci->function != 0 && pci->function != 1 && pci->function != 3;
	if (view->machine == MACHINE_Q35 && pci->slot == 0x1f)
		return pci->function != 0 && pci->function != 2 && pci->function != 3;
	return true;
}

bool domain_multifunction(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	return !pci || pci->function || pci->slot >= VIEW_SLOTS ||
	       pci->multifunction == VMDEV_SWITCH_ON ||
	       !(view_functions(view, pci->bus, pci->slot) & ~1u);
}

bool domain_function_zero(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	/* What the machine brings along without a word may be at function 0 of bus 0. */
	return !pci || !pci->function || pci->slot >= VIEW_SLOTS ||
	       device->kind->id == VMDEV_KIND_OTHER || is_piix3_uhci(device, pci) ||
	       view_functions(view, pci->bus, pci->slot) & 1;
}

/* The kinds that the manual wants in a root port. */
static bool is_for_root_port(enum vmdev_kind kind)
{
	static const bool wanted[] = {
		[VMDEV_KIND_DISK] = true,
		[VMDEV_KIND_INTERFACE] = true,
		[VMDEV_KIND_SCSI_CONTROLLER] = true,
		[VMDEV_KIND_HOSTDEV_PCI] = true,
		[VMDEV_KIND_HOSTDEV_VDPA] = true,
		[VMDEV_KIND_HOSTDEV_SCSI] = true,
	};

	return kind < sizeof(wanted) / sizeof(wanted[0]) && wanted[kind];
}

/* Whether the device is one of conventional PCI, which belongs behind a bridge. */
static bool is_conventional(const vmdev_device *device)
{
	if (device->kind->id == VMDEV_KIND_INTERFACE) {
		switch (((const struct interface *)(const void *)device)->model_type) {
		case VMDEV_INTERFACE_MODEL_VIRTIO:
		case VMDEV_INTERFACE_MODEL_VIRTIO_NON_TRANSITIONAL:
		case VMDEV_INTERFACE_MODEL_E1000E:
		case VMDEV_INTERFACE_MODEL_IGB:
			return false;
		default:
			return true;
		}
	}
	if (device->kind->id == VMDEV_KIND_DISK)
		return ((const struct disk *)(const void *)device)->model ==
		       VMDEV_DISK_MODEL_VIRTIO_TRANSITIONAL;
	return device->kind->id == VMDEV_KIND_SCSI_CONTROLLER &&
	       ((const struct scsi_controller *)(const void *)device)->model ==
		       VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_TRANSITIONAL;
}

bool domain_root_port_device(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	if (!pci || !is_for_root_port(device->kind->id) ||
	    (view->machine != MACHINE_Q35 && view->machine != MACHINE_VIRT))
		return true;
	switch (bus_model(device, view)) {
	case VMDEV_PCI_CONTROLLER_MODEL_UNSET:	/* domain-pci-bus speaks of other buses than 0 */
		return pci->bus;
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT:
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT:
		return true;
	case VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE:
	case VMDEV_PCI_CONTROLLER_MODEL_PCI_BRIDGE:
		return is_conventional(device);
	default:
		return false;
	}
}

bool domain_alias_duplicate(const vmdev_device *device, const struct view *view)
{
	static const char characters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
					 "0123456789-_";

	/* libvirt forgets a name with others. */
	return is_first(device, view, CLAIM_ALIAS) ||
	       user_alias_of(device)[strspn(user_alias_of(device), characters)];
}

bool domain_boot_order_duplicate(const vmdev_device *device, const struct view *view)
{
	return is_first(device, view, CLAIM_BOOT_ORDER);
}

bool domain_boot_twice(const vmdev_device *device, const struct view *view)
{
	return !view->around->boots || !device->kind->boot_order ||
	       !has(device, device->kind->boot_order, 0);
}

bool domain_drive_controller(const vmdev_device *device, const struct view *view)
{
	uint32_t index;

	return !is_on_scsi(device, &index) || view->scsi_unnumbered ||
	       view_scsi_controller(view, index);
}

bool domain_drive_controller_model(const vmdev_device *device, const struct view *view)
{
	const struct scsi_controller *controller;
	uint32_t index;

	if (!is_on_scsi(device, &index))
		return true;
	controller = view_scsi_controller(view, index);
	if (!controller)
		return true;
	switch (controller->model) {
	case VMDEV_SCSI_CONTROLLER_MODEL_UNSET:	/* scsi-controller-model speaks of it */
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_SCSI:
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_TRANSITIONAL:
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_NON_TRANSITIONAL:
		return true;
	default:
		return false;
	}
}

bool domain_drive_address_duplicate(const vmdev_device *device, const struct view *view)
{
	/* disk-address-duplicate speaks of disks. */
	return device->kind->id == VMDEV_KIND_DISK || is_first(device, view, CLAIM_DRIVE);
}

bool domain_host_bridge(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = host_pci_address_of(device);

	return !pci || view->machine == MACHINE_UNKNOWN || pci->bus || pci->slot || pci->function;
}

bool domain_host_pci_duplicate(const vmdev_device *device, const struct view *view)
{
	return is_first(device, view, CLAIM_HOST_PCI);
}

bool domain_vhost_vdpa_duplicate(const vmdev_device *device, const struct view *view)
{
	return is_first(device, view, CLAIM_VHOST_VDPA);
}
