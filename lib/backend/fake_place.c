/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What libvirt gives to a device that runs: an alias, and a place in the guest. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "backend/fake.h"
#include "base/error.h"
#include "model/access.h"
#include "rule/view.h"

enum { SLOTS = 32, FUNCTIONS = 8 };

const char *fake_alias_of(const vmdev_device *device)
{
	return device->kind->alias ? get_string(device, device->kind->alias, 0) : NULL;
}

int fake_drop_alias(vmdev_device *device, vmdev_error **ret_error)
{
	const char *alias = fake_alias_of(device);

	if (!alias || !strncmp(alias, "ua-", 3))
		return 0;
	return unset(device, device->kind->alias, 0, ret_error);
}

/* The number after the greatest of that prefix. */
static unsigned long next_number(const vmdev_domain *domain, const char *prefix)
{
	size_t length = strlen(prefix);
	unsigned long next = 0;
	const vmdev_device *device;

	for (size_t i = 0; (device = vmdev_domain_at(domain, i)); i++) {
		const char *alias = fake_alias_of(device);
		char *end;
		unsigned long number;

		if (!alias || strncmp(alias, prefix, length) || !alias[length])
			continue;
		number = strtoul(alias + length, &end, 10);
		if (!*end && number >= next)
			next = number + 1;
	}
	return next;
}

/* vda is 0, vdz 25, vdaa 26. */
static unsigned target_number(const char *target)
{
	unsigned number = 0;

	if (!target || strlen(target) < 3)
		return 0;
	for (target += strncmp(target, "xvd", 3) ? 2 : 3; *target >= 'a' && *target <= 'z';
	     target++)
		number = 26 * number + (unsigned)(*target - 'a') + 1;
	return number ? number - 1 : 0;
}

static void name_disk(const vmdev_device *device, char *alias, size_t room)
{
	static const char *const prefixes[] = {
		[VMDEV_DISK_BUS_UNSET] = "disk", [VMDEV_DISK_BUS_VIRTIO] = "virtio-disk",
		[VMDEV_DISK_BUS_SCSI] = "scsi",	 [VMDEV_DISK_BUS_SATA] = "sata",
		[VMDEV_DISK_BUS_IDE] = "ide",	 [VMDEV_DISK_BUS_USB] = "usb-disk",
		[VMDEV_DISK_BUS_FDC] = "fdc",	 [VMDEV_DISK_BUS_XEN] = "xen-disk",
		[VMDEV_DISK_BUS_SD] = "sd-disk", [VMDEV_DISK_BUS_UML] = "uml-disk",
	};
	enum vmdev_disk_bus bus = disk_bus_of((const void *)device);
	const struct vmdev_address *address = vmdev_disk_get_address(device);

	if (!address || address->type != VMDEV_ADDRESS_DRIVE)
		snprintf(alias, room, "%s%u", prefixes[bus],
			 target_number(vmdev_disk_get_target_dev(device)));
	else if (bus == VMDEV_DISK_BUS_SCSI)
		snprintf(alias, room, "scsi%u-%u-%u-%u", address->drive.controller,
			 address->drive.bus, address->drive.target, address->drive.unit);
	else
		snprintf(alias, room, "%s%u-%u-%u", prefixes[bus], address->drive.controller,
			 address->drive.bus, address->drive.unit);
}

static bool is_root(enum vmdev_pci_controller_model model)
{
	return model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT ||
	       model == VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT;
}

static int name_device(const vmdev_domain *live, vmdev_device *device, vmdev_error **ret_error)
{
	char prefix[40], alias[64];

	switch (device->kind->id) {
	case VMDEV_KIND_DISK:
		name_disk(device, alias, sizeof(alias));
		return set_string(device, device->kind->alias, 0, alias, ret_error);
	case VMDEV_KIND_PCI_CONTROLLER:
		snprintf(alias, sizeof(alias), "%s.%u",
			 vmdev_pci_controller_get_model(device) ==
					 VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT ?
				 "pcie" :
				 "pci",
			 (unsigned)vmdev_pci_controller_get_index(device));
		return set_string(device, device->kind->alias, 0, alias, ret_error);
	case VMDEV_KIND_SCSI_CONTROLLER:
		snprintf(alias, sizeof(alias), "scsi%u",
			 (unsigned)vmdev_scsi_controller_get_index(device));
		return set_string(device, device->kind->alias, 0, alias, ret_error);
	case VMDEV_KIND_USB_CONTROLLER:
		/* The first one has no number, and companions have the name of their master. */
		snprintf(alias, sizeof(alias), "usb%u",
			 (unsigned)vmdev_usb_controller_get_index(device));
		alias[vmdev_usb_controller_get_index(device) ? strlen(alias) : 3] = '\0';
		return set_string(device, device->kind->alias, 0, alias, ret_error);
	case VMDEV_KIND_INTERFACE:
		snprintf(prefix, sizeof(prefix), "%s",
			 vmdev_interface_get_type(device) == VMDEV_INTERFACE_TYPE_HOSTDEV ?
				 "hostdev" :
				 "net");
		break;
	default:
		snprintf(prefix, sizeof(prefix), "%s", vmdev_device_get_element(device));
	}
	snprintf(alias, sizeof(alias), "%s%lu", prefix, next_number(live, prefix));
	return set_string(device, device->kind->alias, 0, alias, ret_error);
}

/* What stands in <devices> and is no device of the guest has no name there. */
static bool is_named(const vmdev_device *device)
{
	const char *element = vmdev_device_get_element(device);

	return device->kind->alias && !is(element, "emulator") && !is(element, "graphics");
}

/* The device at a PCI address; function FUNCTIONS: any of the slot, slot SLOTS: any of the bus. */
static const vmdev_device *device_at(const vmdev_domain *live, unsigned bus, unsigned slot,
				     unsigned function)
{
	const vmdev_device *device;

	for (size_t i = 0; (device = vmdev_domain_at(live, i)); i++) {
		const struct vmdev_pci_address *pci = pci_address_of(device);

		if (pci && pci->bus == bus && (slot == SLOTS || pci->slot == slot) &&
		    (function == FUNCTIONS || pci->function == function))
			return device;
	}
	return NULL;
}

static bool find_port(const vmdev_domain *live, bool hot_plugged, struct vmdev_pci_address *ret_pci)
{
	const vmdev_device *device;

	for (size_t i = 0; (device = vmdev_domain_at(live, i)); i++) {
		unsigned bus;

		if (device->kind->id != VMDEV_KIND_PCI_CONTROLLER ||
		    vmdev_pci_controller_get_model(device) !=
			    VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT)
			continue;
		if (hot_plugged &&
		    vmdev_pci_controller_get_target_hotplug(device) == VMDEV_SWITCH_OFF)
			continue;
		bus = (unsigned)vmdev_pci_controller_get_index(device);
		if (!device_at(live, bus, SLOTS, FUNCTIONS)) {
			*ret_pci = (struct vmdev_pci_address){ .bus = (uint8_t)bus };
			return true;
		}
	}
	return false;
}

/* A slot of bus 0. Slots 0 to 2 are the chipset's and the video card's; the last is q35's. */
static bool find_slot(const vmdev_domain *live, struct vmdev_pci_address *ret_pci)
{
	for (unsigned slot = 3; slot < SLOTS - 1; slot++)
		if (!device_at(live, 0, slot, FUNCTIONS)) {
			*ret_pci = (struct vmdev_pci_address){ .slot = (uint8_t)slot };
			return true;
		}
	return false;
}

/* Root ports share slots of bus 0, from slot 1 on. */
static bool find_function(const vmdev_domain *live, struct vmdev_pci_address *ret_pci)
{
	for (unsigned slot = 1; slot < SLOTS - 1; slot++) {
		const vmdev_device *first = device_at(live, 0, slot, 0);
		unsigned function = 0;

		if (first && pci_address_of(first)->multifunction != VMDEV_SWITCH_ON)
			continue;
		while (function < FUNCTIONS && device_at(live, 0, slot, function))
			function++;
		if (function == FUNCTIONS)
			continue;
		*ret_pci = (struct vmdev_pci_address){
			.slot = (uint8_t)slot,
			.function = (uint8_t)function,
			.multifunction = function ? VMDEV_SWITCH_UNSET : VMDEV_SWITCH_ON,
		};
		return true;
	}
	return false;
}

/* Whether devices are plugged into root ports rather than into bus 0. */
static bool is_pcie(const vmdev_domain *live)
{
	const char *machine = vmdev_domain_get_machine(live);
	const vmdev_device *device;

	for (size_t i = 0; (device = vmdev_domain_at(live, i)); i++)
		if (device->kind->id == VMDEV_KIND_PCI_CONTROLLER &&
		    vmdev_pci_controller_get_model(device) == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT)
			return true;
	return machine && (strstr(machine, "q35") || !strncmp(machine, "virt", 4));
}

/* Whether the device is one on a PCI bus. */
static bool is_pci(const vmdev_device *device)
{
	switch (device->kind->id) {
	case VMDEV_KIND_DISK:
		return disk_bus_of((const void *)device) == VMDEV_DISK_BUS_VIRTIO;
	case VMDEV_KIND_PCI_CONTROLLER:
		return !is_root(vmdev_pci_controller_get_model(device));
	case VMDEV_KIND_INTERFACE:
	case VMDEV_KIND_HOSTDEV_PCI:
	case VMDEV_KIND_HOSTDEV_VDPA:
	case VMDEV_KIND_HOSTDEV_SCSI:
	case VMDEV_KIND_SCSI_CONTROLLER:
		return true;
	default:
		return false;
	}
}

static int place_on_pci(const vmdev_domain *live, vmdev_device *device, bool hot_plugged,
			vmdev_error **ret_error)
{
	struct vmdev_address address = { .type = VMDEV_ADDRESS_PCI };
	bool found = false;

	if (device->kind->id == VMDEV_KIND_PCI_CONTROLLER &&
	    vmdev_pci_controller_get_model(device) == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT)
		found = find_function(live, &address.pci);
	else if (is_pcie(live))
		found = find_port(live, hot_plugged, &address.pci) ||
			(!hot_plugged && find_slot(live, &address.pci));
	else
		found = find_slot(live, &address.pci);
	if (!found)
		return fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_INTERNAL,
				   "internal error: No more available PCI slots");
	return set_address(device, device->kind->address, 0, &address, ret_error);
}

/* sdb is unit 1 of the first controller; where that is taken libvirt does not look for another. */
static int place_drive(const vmdev_domain *live, vmdev_device *device, vmdev_error **ret_error)
{
	struct vmdev_address address = { .type = VMDEV_ADDRESS_DRIVE };
	enum vmdev_disk_bus bus = disk_bus_of((const void *)device);
	const vmdev_device *other;

	if (!drive_address_of((const void *)device, &address.drive))
		return 0;
	for (size_t i = 0; (other = vmdev_domain_at(live, i)); i++) {
		const struct vmdev_address *taken;

		if (other == device || other->kind != device->kind ||
		    disk_bus_of((const void *)other) != bus)
			continue;
		taken = vmdev_disk_get_address(other);
		if (taken && taken->type == VMDEV_ADDRESS_DRIVE &&
		    !memcmp(&taken->drive, &address.drive, sizeof(taken->drive)))
			return fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_XML,
					   "XML error: the place of drive '%s' is taken",
					   vmdev_disk_get_target_dev(device));
	}
	return vmdev_disk_set_address(device, &address, ret_error);
}

/* libvirt numbers a controller that has no number. */
static int number_controller(const vmdev_domain *live, vmdev_device *device,
			     vmdev_error **ret_error)
{
	const vmdev_field *index = device->kind->identity;
	const vmdev_device *other;
	uint64_t number = 0;

	for (size_t i = 0; (other = vmdev_domain_at(live, i)); i++)
		if (other->kind == device->kind && is_set(other, index) &&
		    get_uint(other, index, 0) >= number)
			number = get_uint(other, index, 0) + 1;
	return set_uint(device, index, 0, number, ret_error);
}

int fake_place(const vmdev_domain *live, vmdev_device *device, bool hot_plugged,
	       vmdev_error **ret_error)
{
	enum vmdev_kind kind = device->kind->id;
	bool has_address = device->kind->address && is_set(device, device->kind->address);
	int code = 0;

	if ((kind == VMDEV_KIND_PCI_CONTROLLER || kind == VMDEV_KIND_SCSI_CONTROLLER ||
	     kind == VMDEV_KIND_USB_CONTROLLER) &&
	    !is_set(device, device->kind->identity))
		code = number_controller(live, device, ret_error);
	if (!code && !has_address && is_pci(device))
		code = place_on_pci(live, device, hot_plugged, ret_error);
	else if (!code && !has_address && kind == VMDEV_KIND_DISK)
		code = place_drive(live, device, ret_error);
	if (!code)
		code = fake_place_usb(live, device, ret_error);
	if (!code && is_named(device) && !fake_alias_of(device))
		code = name_device(live, device, ret_error);
	return code;
}
