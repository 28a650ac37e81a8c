/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/hostdev_usb.kind; do not edit. */

/*
 * <hostdev mode='subsystem' type='usb'>: A USB device of the host that is given to the guest.
 *
 * Manual: UD-06. Since: 0.2. Rules: hostdev-usb-source, hostdev-usb-managed,
 * hostdev-usb-address, hostdev-usb-source-duplicate.
 */
#ifndef VMDEV_HOSTDEV_USB_H
#define VMDEV_HOSTDEV_USB_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_hostdev_usb_startup_policy {
	VMDEV_HOSTDEV_USB_STARTUP_POLICY_UNSET = 0,
	VMDEV_HOSTDEV_USB_STARTUP_POLICY_MANDATORY = 1,	/* the guest does not start */
	/* it does not start, but may be migrated and restored without the device */
	VMDEV_HOSTDEV_USB_STARTUP_POLICY_REQUISITE = 2,
	VMDEV_HOSTDEV_USB_STARTUP_POLICY_OPTIONAL = 3,	/* it starts without the device */
};

enum vmdev_hostdev_usb_guest_reset {
	VMDEV_HOSTDEV_USB_GUEST_RESET_UNSET = 0,
	VMDEV_HOSTDEV_USB_GUEST_RESET_OFF = 1,	/* the guest's resets do not reach the device */
	/* only those that come before the device was initialized */
	VMDEV_HOSTDEV_USB_GUEST_RESET_UNINITIALIZED = 2,
	VMDEV_HOSTDEV_USB_GUEST_RESET_ON = 3,	/* all of them */
};

/*
 * managed: Whether libvirt manages the device; of a USB device there is nothing to manage.
 *
 * XML: hostdev/@managed. Values: enum vmdev_switch. Default: no. Manual: UD-06. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_OFF while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_managed(vmdev_device *device, enum vmdev_switch value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_usb_get_managed(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_managed(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.startupPolicy: What happens when the device is missing as the guest starts; unset is
 * mandatory.
 *
 * XML: hostdev/source/@startupPolicy. Values: enum vmdev_hostdev_usb_startup_policy. Manual:
 * UD-04. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_USB_STARTUP_POLICY_UNSET while it is unset.
 */
VMDEV_API int
vmdev_hostdev_usb_set_source_startup_policy(vmdev_device *device,
					    enum vmdev_hostdev_usb_startup_policy value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_usb_startup_policy
vmdev_hostdev_usb_get_source_startup_policy(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_source_startup_policy(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_source_startup_policy(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * source.guestReset: Which of the guest's resets reach the device.
 *
 * XML: hostdev/source/@guestReset. Values: enum vmdev_hostdev_usb_guest_reset. Dialect:
 * libvirt 8.6.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_USB_GUEST_RESET_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_source_guest_reset(vmdev_device *device,
						       enum vmdev_hostdev_usb_guest_reset value,
						       vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_usb_guest_reset
vmdev_hostdev_usb_get_source_guest_reset(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_source_guest_reset(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_source_guest_reset(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * source.missing: Of a running guest: whether it started without the device.
 *
 * XML: hostdev/source/@missing. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_source_missing(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_usb_get_source_missing(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_source_missing(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_source_missing(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.vendor.id: Vendor of the device, as lsusb prints it before the colon. It names the
 * device together with the product, where there is one such device only.
 *
 * XML: hostdev/source/vendor/@id. Range: 1 to 65535. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_source_vendor_id(vmdev_device *device, uint64_t value,
						     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_usb_get_source_vendor_id(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_source_vendor_id(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_source_vendor_id(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * source.product.id: Product, as lsusb prints it behind the colon.
 *
 * XML: hostdev/source/product/@id. Range: 0 to 65535. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_source_product_id(vmdev_device *device, uint64_t value,
						      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_usb_get_source_product_id(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_source_product_id(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_source_product_id(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * source.address.bus: Number of the bus on the host. lsusb's 010 is 10; libvirt would read 8
 * there.
 *
 * XML: hostdev/source/address/@bus. Range: 1 to 255. Manual: UD-07. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_source_address_bus(vmdev_device *device, uint64_t value,
						       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_usb_get_source_address_bus(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_source_address_bus(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_source_address_bus(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * source.address.device: Number of the device on that bus. It is another one each time the
 * device is plugged in.
 *
 * XML: hostdev/source/address/@device. Range: 1 to 127. Manual: UD-07. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_source_address_device(vmdev_device *device, uint64_t value,
							  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_usb_get_source_address_device(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_source_address_device(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_source_address_device(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * boot.order: Place in the boot order: 1 is tried first. No two devices of a guest have the
 * same.
 *
 * XML: hostdev/boot/@order. Range: 1 to 4294967295. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_boot_order(vmdev_device *device, uint64_t value,
					       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_usb_get_boot_order(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_boot_order(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_boot_order(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.loadparm: Which entry of its boot menu an s390 guest starts: 1 to 8 characters.
 *
 * XML: hostdev/boot/@loadparm. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_boot_loadparm(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_usb_get_boot_loadparm(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_boot_loadparm(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_boot_loadparm(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: hostdev/alias/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_alias_name(vmdev_device *device, const char *value,
					       vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_usb_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Controller and port to which the device is attached in the guest.
 *
 * XML: hostdev/address. Types: usb. Manual: UD-06, UD-08, UD-09, UD-10. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_usb_set_address(vmdev_device *device, const struct vmdev_address *value,
					    vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_hostdev_usb_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_usb_has_address(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_usb_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
