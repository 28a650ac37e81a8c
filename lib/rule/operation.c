/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of operation.kind: each function says whether the operation keeps the rule of its
 * name. */
#include "rule/operation.h"

#include <vmdev/retry_policy.h>

#include "console.gen.h"
#include "input.gen.h"
#include "operation.gen.h"
#include "rule/snapshot_view.h"
#include "rule/view.h"
#include "serial.gen.h"

bool operation_pci_controller(const vmdev_device *device, const struct operation *operation)
{
	return device->kind->id != VMDEV_KIND_PCI_CONTROLLER || !operation->live;
}

bool operation_usb_controller(const vmdev_device *device, const struct operation *operation)
{
	return device->kind->id != VMDEV_KIND_USB_CONTROLLER || !operation->live;
}

bool operation_disk_bus(const vmdev_device *device, const struct operation *operation)
{
	enum vmdev_disk_bus bus;

	if (device->kind->id != VMDEV_KIND_DISK || !operation->live)
		return true;
	bus = disk_bus_of((const struct disk *)(const void *)device);
	return !bus || bus == VMDEV_DISK_BUS_VIRTIO || bus == VMDEV_DISK_BUS_SCSI ||
	       bus == VMDEV_DISK_BUS_USB;
}

bool operation_disk_device(const vmdev_device *device, const struct operation *operation)
{
	const struct disk *disk = (const void *)device;

	return device->kind->id != VMDEV_KIND_DISK || !operation->live ||
	       operation->verb != VMDEV_OPERATION_ATTACH ||
	       (disk->device != VMDEV_DISK_DEVICE_CDROM &&
		disk->device != VMDEV_DISK_DEVICE_FLOPPY);
}

bool operation_input_bus(const vmdev_device *device, const struct operation *operation)
{
	const struct input *input = (const void *)device;

	if (device->kind->id != VMDEV_KIND_INPUT || !operation->live)
		return true;
	return input->bus == VMDEV_INPUT_BUS_USB || input->bus == VMDEV_INPUT_BUS_VIRTIO;
}

bool operation_serial_target(const vmdev_device *device, const struct operation *operation)
{
	const struct serial *serial = (const void *)device;
	const struct console *console = (const void *)device;

	if (!operation->live)
		return true;
	if (device->kind->id == VMDEV_KIND_CONSOLE)
		return console->target_type == VMDEV_CONSOLE_TARGET_VIRTIO;
	return device->kind->id != VMDEV_KIND_SERIAL ||
	       serial->target_type == VMDEV_SERIAL_TARGET_USB_SERIAL ||
	       serial->target_type == VMDEV_SERIAL_TARGET_PCI_SERIAL;
}

bool operation_other_device(const vmdev_device *device, const struct operation *operation)
{
	static const char *const fixed[] = { "controller", "video",    "graphics",  "sound",
					     "audio",	   "hub",      "smartcard", "panic",
					     "tpm",	   "nvram",    "iommu",	    "memballoon",
					     "parallel",   "emulator", "crypto" };

	if (device->kind->id != VMDEV_KIND_OTHER || !operation->live)
		return true;
	for (size_t i = 0; i < sizeof(fixed) / sizeof(*fixed); i++)
		if (is(vmdev_device_get_element(device), fixed[i]))
			return false;
	return true;
}

bool operation_detach_multifunction(const vmdev_device *device, const struct operation *operation)
{
	const struct vmdev_pci_address *pci = operation->there ? pci_address_of(operation->there) :
								 NULL;

	(void)device;
	return !operation->live || !pci || pci->multifunction != VMDEV_SWITCH_ON;
}

bool operation_detach_ambiguous(const vmdev_device *device, const struct operation *operation)
{
	(void)device;
	return !operation->ambiguous;
}

bool operation_detach_differs(const vmdev_device *device, const struct operation *operation)
{
	return operation->verb != VMDEV_OPERATION_DETACH || !operation->there ||
	       !match_difference(device, operation->there, operation->how);
}

static const struct disk *disk_during(const vmdev_device *device, const struct operation *operation,
				      enum vmdev_operation verb)
{
	return operation->verb == verb && device->kind->id == VMDEV_KIND_DISK ?
		       (const void *)device :
		       NULL;
}

/* What a snapshot does with a disk. */
static enum vmdev_snapshot_location location(const struct disk *disk,
					     const struct operation *operation)
{
	static const struct snapshot of_all;
	static const struct snapshot_view all = { .snapshot = &of_all,
						  .flags = VMDEV_SNAPSHOT_FLAG_DISK_ONLY };

	if (operation->item)
		return snapshot_location_of(operation->snapshot, operation->item);
	return snapshot_location_of_unnamed(operation->snapshot ? operation->snapshot : &all, disk);
}

static bool is_taken(const struct disk *disk, const struct operation *operation)
{
	enum vmdev_snapshot_location at = location(disk, operation);

	return at == VMDEV_SNAPSHOT_LOCATION_EXTERNAL || at == VMDEV_SNAPSHOT_LOCATION_INTERNAL;
}

bool operation_snapshot_format(const vmdev_device *device, const struct operation *operation)
{
	const struct disk *disk = disk_during(device, operation, VMDEV_OPERATION_SNAPSHOT);

	return !disk || !disk->driver_type || disk->driver_type == VMDEV_DISK_FORMAT_RAW ||
	       disk->driver_type == VMDEV_DISK_FORMAT_QCOW2 || !is_taken(disk, operation);
}

bool operation_snapshot_block(const vmdev_device *device, const struct operation *operation)
{
	const struct disk *disk = disk_during(device, operation, VMDEV_OPERATION_SNAPSHOT);

	return !disk || disk->type != VMDEV_DISK_TYPE_BLOCK || !is_taken(disk, operation);
}

bool operation_snapshot_unnamed(const vmdev_device *device, const struct operation *operation)
{
	const struct disk *disk = disk_during(device, operation, VMDEV_OPERATION_SNAPSHOT);

	return !disk || !operation->snapshot || operation->item ||
	       location(disk, operation) != VMDEV_SNAPSHOT_LOCATION_EXTERNAL;
}

/* What cannot be read is said by another rule. */
bool operation_migrate_retry(const vmdev_device *device, const struct operation *operation)
{
	struct vmdev_retry_policy here, there = VMDEV_RETRY_POLICY_INIT;

	if (!disk_during(device, operation, VMDEV_OPERATION_MIGRATE) || !operation->pair)
		return true;
	if (vmdev_disk_get_retry_policy(device, &here, NULL) ||
	    (operation->there && vmdev_disk_get_retry_policy(operation->there, &there, NULL)))
		return true;
	return vmdev_retry_policy_is_equal(&here, &there);
}

bool operation_migrate_usb(const vmdev_device *device, const struct operation *operation)
{
	return operation->verb != VMDEV_OPERATION_MIGRATE ||
	       device->kind->id != VMDEV_KIND_HOSTDEV_USB;
}
