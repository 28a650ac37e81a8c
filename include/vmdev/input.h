/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/input.kind; do not edit. */

/*
 * <input>: A tablet, mouse or keyboard, or an input device of the host.
 *
 * Since: 0.2. Rules: input-bus, input-model, input-source, input-address-type, input-driver,
 * input-tablet-controller, input-tablet-standard.
 */
#ifndef VMDEV_INPUT_H
#define VMDEV_INPUT_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_input_type {
	VMDEV_INPUT_TYPE_UNSET = 0,
	VMDEV_INPUT_TYPE_TABLET = 1,	/* a pointer that tells where it is; UC-11, UC-12 */
	VMDEV_INPUT_TYPE_MOUSE = 2,	/* a pointer that tells how it moves */
	VMDEV_INPUT_TYPE_KEYBOARD = 3,	/* a keyboard */
	VMDEV_INPUT_TYPE_PASSTHROUGH = 4,	/* an input device of the host, through virtio */
	/* an input device of the host, whose events become the guest's; libvirt 7.4.0 or later */
	VMDEV_INPUT_TYPE_EVDEV = 5,
};

enum vmdev_input_bus {
	VMDEV_INPUT_BUS_UNSET = 0,
	VMDEV_INPUT_BUS_USB = 1,	/* a USB device */
	VMDEV_INPUT_BUS_VIRTIO = 2,	/* QEMU's paravirtual device */
	VMDEV_INPUT_BUS_PS2 = 3,	/* in every x86 guest; for mouse and keyboard */
	VMDEV_INPUT_BUS_XEN = 4,	/* Xen's paravirtual device; for mouse and keyboard */
	VMDEV_INPUT_BUS_PARALLELS = 5,	/* Virtuozzo's; for mouse and keyboard */
	VMDEV_INPUT_BUS_NONE = 6,	/* evdev's, where it is written; libvirt 7.4.0 or later */
};

enum vmdev_input_model {
	VMDEV_INPUT_MODEL_UNSET = 0,
	VMDEV_INPUT_MODEL_VIRTIO = 1,	/* virtio */
	VMDEV_INPUT_MODEL_VIRTIO_TRANSITIONAL = 2,	/* with the old interface too */
	VMDEV_INPUT_MODEL_VIRTIO_NON_TRANSITIONAL = 3,	/* virtio 1.0 and later only */
};

enum vmdev_input_grab {
	VMDEV_INPUT_GRAB_UNSET = 0,
	VMDEV_INPUT_GRAB_ALL = 1,	/* all input devices go to the guest and back together */
};

enum vmdev_input_grab_toggle {
	VMDEV_INPUT_GRAB_TOGGLE_UNSET = 0,
	VMDEV_INPUT_GRAB_TOGGLE_CTRL_CTRL = 1,	/* both control keys */
	VMDEV_INPUT_GRAB_TOGGLE_ALT_ALT = 2,	/* both alt keys */
	VMDEV_INPUT_GRAB_TOGGLE_SHIFT_SHIFT = 3,	/* both shift keys */
	VMDEV_INPUT_GRAB_TOGGLE_META_META = 4,	/* both meta keys */
	VMDEV_INPUT_GRAB_TOGGLE_SCROLLLOCK = 5,	/* scroll lock */
	VMDEV_INPUT_GRAB_TOGGLE_CTRL_SCROLLLOCK = 6,	/* control and scroll lock */
};

/*
 * type: What the device is.
 *
 * XML: input/@type. Values: enum vmdev_input_type. Required. Manual: UC-11. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INPUT_TYPE_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_type(vmdev_device *device, enum vmdev_input_type value,
				   vmdev_error **ret_error);
VMDEV_API enum vmdev_input_type vmdev_input_get_type(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_type(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * bus: How the guest reaches it. Unset is ps2 of a mouse or keyboard on x86, virtio of a
 * passthrough device, else usb.
 *
 * XML: input/@bus. Values: enum vmdev_input_bus. Manual: UC-11. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INPUT_BUS_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_bus(vmdev_device *device, enum vmdev_input_bus value,
				  vmdev_error **ret_error);
VMDEV_API enum vmdev_input_bus vmdev_input_get_bus(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_bus(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_bus(vmdev_device *device, vmdev_error **ret_error);

/*
 * model: Which virtio device it is; of bus virtio only.
 *
 * XML: input/@model. Values: enum vmdev_input_model. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INPUT_MODEL_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_model(vmdev_device *device, enum vmdev_input_model value,
				    vmdev_error **ret_error);
VMDEV_API enum vmdev_input_model vmdev_input_get_model(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_model(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_model(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.iommu: Send the device's memory accesses through the guest's virtual IOMMU.
 *
 * XML: input/driver/@iommu. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_driver_iommu(vmdev_device *device, enum vmdev_switch value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_input_get_driver_iommu(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_driver_iommu(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_driver_iommu(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.ats: Let the device cache translations of that IOMMU (PCIe address translation
 * service).
 *
 * XML: input/driver/@ats. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_driver_ats(vmdev_device *device, enum vmdev_switch value,
					 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_input_get_driver_ats(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_driver_ats(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_driver_ats(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.packed: Use packed instead of split virtqueues; the guest's driver must know them.
 *
 * XML: input/driver/@packed. Values: enum vmdev_switch. Dialect: libvirt 6.3.0 or later.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_driver_packed(vmdev_device *device, enum vmdev_switch value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_input_get_driver_packed(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_driver_packed(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_driver_packed(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.page_per_vq: Give the notifications of each virtqueue a page of their own, as some
 * vDPA hardware wants.
 *
 * XML: input/driver/@page_per_vq. Values: enum vmdev_switch. Dialect: libvirt 7.9.0 or later.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_driver_page_per_vq(vmdev_device *device, enum vmdev_switch value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_input_get_driver_page_per_vq(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_driver_page_per_vq(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_driver_page_per_vq(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.evdev: Absolute path of the host's device, /dev/input/event1.
 *
 * XML: input/source/@evdev. Only for type passthrough. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_input_set_source_evdev(vmdev_device *device, const char *value,
					   vmdev_error **ret_error);
VMDEV_API const char *vmdev_input_get_source_evdev(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_source_evdev(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_source_evdev(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.dev: Absolute path of the host's device, /dev/input/event1.
 *
 * XML: input/source/@dev. Only for type evdev. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_input_set_source_dev(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_input_get_source_dev(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_source_dev(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_source_dev(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.grab: Whether it takes the other input devices along.
 *
 * XML: input/source/@grab. Values: enum vmdev_input_grab. Only for type evdev. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INPUT_GRAB_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_source_grab(vmdev_device *device, enum vmdev_input_grab value,
					  vmdev_error **ret_error);
VMDEV_API enum vmdev_input_grab vmdev_input_get_source_grab(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_source_grab(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_source_grab(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.grabToggle: Which keys take the device from the guest and give it back; both control
 * keys where it is unset.
 *
 * XML: input/source/@grabToggle. Values: enum vmdev_input_grab_toggle. Only for type evdev.
 * Dialect: libvirt 7.6.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INPUT_GRAB_TOGGLE_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_source_grab_toggle(vmdev_device *device,
						 enum vmdev_input_grab_toggle value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_input_grab_toggle
vmdev_input_get_source_grab_toggle(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_source_grab_toggle(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_source_grab_toggle(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.repeat: Whether a key that is held down repeats.
 *
 * XML: input/source/@repeat. Values: enum vmdev_switch. Only for type evdev. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_input_set_source_repeat(vmdev_device *device, enum vmdev_switch value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_input_get_source_repeat(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_source_repeat(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_source_repeat(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: input/alias/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_input_set_alias_name(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_input_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: input/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_input_set_acpi_index(vmdev_device *device, uint64_t value,
					 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_input_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the device: of bus usb a USB port, of bus virtio a PCI
 * address. libvirt chooses a place where it is unset.
 *
 * XML: input/address. Types: pci, usb. Manual: UC-11, UD-09. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_input_set_address(vmdev_device *device, const struct vmdev_address *value,
				      vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_input_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_input_has_address(const vmdev_device *device);
VMDEV_API int vmdev_input_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
