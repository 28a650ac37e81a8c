/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of operation.kind: each function says whether the operation keeps the rule of its
 * name. */
#include "rule/operation.h"

#include "operation.gen.h"

bool operation_pci_controller(const vmdev_device *device, const struct operation *operation)
{
	return device->kind->id != VMDEV_KIND_PCI_CONTROLLER || !operation->live;
}

bool operation_usb_controller(const vmdev_device *device, const struct operation *operation)
{
	return device->kind->id != VMDEV_KIND_USB_CONTROLLER || !operation->live;
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
