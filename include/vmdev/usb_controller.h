/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/usb_controller.kind; do not edit. */

/*
 * <controller type='usb'>: A USB controller, to which USB devices are attached.
 *
 * Manual: UC-01, UC-02. Since: 0.2. Rules: usb-controller-model, usb-controller-ports,
 * usb-controller-index-duplicate, usb-controller-master-missing,
 * usb-controller-startport-duplicate, usb-controller-none, usb-controller-standard-duplicate,
 * usb-controller-order, usb-controller-room.
 */
#ifndef VMDEV_USB_CONTROLLER_H
#define VMDEV_USB_CONTROLLER_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_usb_controller_model {
	VMDEV_USB_CONTROLLER_MODEL_UNSET = 0,
	VMDEV_USB_CONTROLLER_MODEL_PIIX3_UHCI = 1,	/* USB 1.1, 2 ports; UC-02, UC-07, UC-14 */
	VMDEV_USB_CONTROLLER_MODEL_PIIX4_UHCI = 2,	/* USB 1.1, 2 ports; UC-02, UC-07 */
	VMDEV_USB_CONTROLLER_MODEL_EHCI = 3,	/* USB 2.0, 6 ports; UC-02, UC-06, UC-15 */
	/* USB 2.0, 6 ports, to which companions add USB 1.1; UC-02, UC-06 */
	VMDEV_USB_CONTROLLER_MODEL_ICH9_EHCI1 = 4,
	/* the companion of ich9-ehci1 for ports 1 and 2; UC-02 */
	VMDEV_USB_CONTROLLER_MODEL_ICH9_UHCI1 = 5,
	VMDEV_USB_CONTROLLER_MODEL_ICH9_UHCI2 = 6,	/* the companion for ports 3 and 4; UC-02 */
	VMDEV_USB_CONTROLLER_MODEL_ICH9_UHCI3 = 7,	/* the companion for ports 5 and 6; UC-02 */
	VMDEV_USB_CONTROLLER_MODEL_VT82C686B_UHCI = 8,	/* USB 1.1, 2 ports; UC-02, UC-07 */
	VMDEV_USB_CONTROLLER_MODEL_PCI_OHCI = 9,	/* USB 1.1, 3 ports */
	/* USB 3.0, 4 ports for devices of USB 3.0 and 2.0; UC-02, UC-05, UC-16 */
	VMDEV_USB_CONTROLLER_MODEL_NEC_XHCI = 10,
	VMDEV_USB_CONTROLLER_MODEL_QUSB1 = 11,	/* Xen's paravirtual controller, USB 1.1 */
	VMDEV_USB_CONTROLLER_MODEL_QUSB2 = 12,	/* Xen's paravirtual controller, USB 2.0 */
	/* USB 3.0, 4 ports for devices of USB 3.0 and 2.0; UC-02, UC-05 */
	VMDEV_USB_CONTROLLER_MODEL_QEMU_XHCI = 13,
	VMDEV_USB_CONTROLLER_MODEL_NONE = 14,	/* the guest has no USB at all */
};

/*
 * index: Number of the controller: address.bus of its devices. libvirt chooses the lowest free
 * one where it is unset; its process keeps a place for each number up to the greatest.
 *
 * XML: controller/@index. Range: 0 to 65535. Manual: UC-04, UC-08, UD-08. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_usb_controller_set_index(vmdev_device *device, uint64_t value,
					     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_usb_controller_get_index(const vmdev_device *device);
VMDEV_API bool vmdev_usb_controller_has_index(const vmdev_device *device);
VMDEV_API int vmdev_usb_controller_unset_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * model: What the guest sees. Unset is piix3-uhci on x86, an xHCI controller on aarch64.
 *
 * XML: controller/@model. Values: enum vmdev_usb_controller_model. Manual: UC-02, UC-14,
 * UC-15, UC-16. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_USB_CONTROLLER_MODEL_UNSET while it is unset.
 */
VMDEV_API int vmdev_usb_controller_set_model(vmdev_device *device,
					     enum vmdev_usb_controller_model value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_usb_controller_model
vmdev_usb_controller_get_model(const vmdev_device *device);
VMDEV_API bool vmdev_usb_controller_has_model(const vmdev_device *device);
VMDEV_API int vmdev_usb_controller_unset_model(vmdev_device *device, vmdev_error **ret_error);

/*
 * ports: Number of ports; unset is 4 of an xHCI controller, whose limit is 15, and 8 of Xen's.
 *
 * XML: controller/@ports. Range: 1 to 255. Only for model nec-xhci or qemu-xhci or qusb1 or
 * qusb2. Manual: UC-05. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_usb_controller_set_ports(vmdev_device *device, uint64_t value,
					     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_usb_controller_get_ports(const vmdev_device *device);
VMDEV_API bool vmdev_usb_controller_has_ports(const vmdev_device *device);
VMDEV_API int vmdev_usb_controller_unset_ports(vmdev_device *device, vmdev_error **ret_error);

/*
 * master.startport: Makes the controller a companion of the one with the same index, for two
 * of its ports from this one on, counted from 0. libvirt sets 0, 2 and 4 of ich9-uhci1 to 3
 * where it is unset.
 *
 * XML: controller/master/@startport. Range: 0 to 255. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_usb_controller_set_master_startport(vmdev_device *device, uint64_t value,
							vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_usb_controller_get_master_startport(const vmdev_device *device);
VMDEV_API bool vmdev_usb_controller_has_master_startport(const vmdev_device *device);
VMDEV_API int vmdev_usb_controller_unset_master_startport(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: controller/alias/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_usb_controller_set_alias_name(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_usb_controller_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_usb_controller_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_usb_controller_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: controller/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_usb_controller_set_acpi_index(vmdev_device *device, uint64_t value,
						  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_usb_controller_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_usb_controller_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_usb_controller_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the controller. libvirt chooses a place where it is unset.
 *
 * XML: controller/address. Types: pci. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_usb_controller_set_address(vmdev_device *device,
					       const struct vmdev_address *value,
					       vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_usb_controller_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_usb_controller_has_address(const vmdev_device *device);
VMDEV_API int vmdev_usb_controller_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
