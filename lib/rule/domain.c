/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of domain.kind: each function says whether the device keeps the rule of its name. */
#include "domain.gen.h"

#include "rule/view.h"

/* Of several devices that claim the same, all but the first break the rule. */
static bool is_first(const vmdev_device *device, const struct view *view, enum claim claim)
{
	const vmdev_device *first = view_first(view, claim, device);

	return !first || first == device;
}

/* The disk, where the device is one with a place on a SCSI controller. */
static const struct disk *scsi_disk(const vmdev_device *device)
{
	const struct disk *disk = (const void *)device;

	return device->kind->id == VMDEV_KIND_DISK && disk->address.type == VMDEV_ADDRESS_DRIVE &&
		       disk_bus_of(disk) == VMDEV_DISK_BUS_SCSI ?
		       disk :
		       NULL;
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

bool domain_pci_domain(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	(void)view;
	return !pci || !pci->domain;
}

bool domain_pci_zero(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	(void)view;
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

bool domain_reserved_slot(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	/* What no kind claims may be the chipset's own device, an IDE or USB controller. */
	if (!pci || pci->bus || device->kind->id == VMDEV_KIND_OTHER)
		return true;
	if (view->machine == MACHINE_I440FX)
		return pci->slot != 0x01;
	if (view->machine == MACHINE_Q35)
		return pci->slot != 0x1f;
	return true;
}

bool domain_multifunction(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	return !pci || pci->function || pci->slot >= VIEW_SLOTS ||
	       pci->multifunction == VMDEV_SWITCH_ON ||
	       !(view->functions[pci->bus][pci->slot] & ~1u);
}

bool domain_root_port_device(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	if (!pci || device->kind->id == VMDEV_KIND_OTHER ||
	    device->kind->id == VMDEV_KIND_PCI_CONTROLLER)
		return true;
	return (view->machine != MACHINE_Q35 && view->machine != MACHINE_VIRT) || pci->bus;
}

bool domain_boot_order_duplicate(const vmdev_device *device, const struct view *view)
{
	return is_first(device, view, CLAIM_BOOT_ORDER);
}

bool domain_drive_controller(const vmdev_device *device, const struct view *view)
{
	const struct disk *disk = scsi_disk(device);

	return !disk || view->scsi_unnumbered ||
	       view_scsi_controller(view, disk->address.drive.controller);
}

bool domain_drive_controller_model(const vmdev_device *device, const struct view *view)
{
	const struct disk *disk = scsi_disk(device);
	const struct scsi_controller *controller =
		disk ? view_scsi_controller(view, disk->address.drive.controller) : NULL;

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

bool domain_host_pci_duplicate(const vmdev_device *device, const struct view *view)
{
	return is_first(device, view, CLAIM_HOST_PCI);
}

bool domain_vhost_vdpa_duplicate(const vmdev_device *device, const struct view *view)
{
	return is_first(device, view, CLAIM_VHOST_VDPA);
}
