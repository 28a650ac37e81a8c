/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of operation.kind: each function says whether the operation keeps the rule of its
 * name. */
#include "rule/operation.h"

#include "console.gen.h"
#include "input.gen.h"
#include "operation.gen.h"
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
	return !operation->there || !match_difference(device, operation->there, operation->how);
}
