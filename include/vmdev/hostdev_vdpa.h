/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/hostdev_vdpa.kind; do not edit. */

/*
 * <hostdev mode='subsystem' type='vdpa'>: A vDPA device of the host, a network card or a disk,
 * which the guest drives as virtio. openEuler has it, upstream libvirt does not.
 *
 * Dialect: openEuler, libvirt 9.0.0 or later. Manual: VD-10. Since: 0.2. Rules:
 * hostdev-vdpa-path.
 */
#ifndef VMDEV_HOSTDEV_VDPA_H
#define VMDEV_HOSTDEV_VDPA_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

/*
 * managed: Of no meaning: there is no host driver to take the device from. libvirt writes it
 * of every passthrough device.
 *
 * XML: hostdev/@managed. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_vdpa_set_managed(vmdev_device *device, enum vmdev_switch value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_vdpa_get_managed(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_vdpa_has_managed(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_vdpa_unset_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.dev: Path of the vhost-vdpa character device on the host.
 *
 * XML: hostdev/source/@dev. Required. Manual: VD-10, VD-11, VD-12. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_vdpa_set_source_dev(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_vdpa_get_source_dev(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_vdpa_has_source_dev(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_vdpa_unset_source_dev(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.order: Place in the boot order: 1 is tried first. No two devices of a guest have the
 * same.
 *
 * XML: hostdev/boot/@order. Range: 1 to 4294967295. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_vdpa_set_boot_order(vmdev_device *device, uint64_t value,
						vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_vdpa_get_boot_order(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_vdpa_has_boot_order(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_vdpa_unset_boot_order(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.loadparm: Which entry of its boot menu an s390 guest starts: 1 to 8 characters.
 *
 * XML: hostdev/boot/@loadparm. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_vdpa_set_boot_loadparm(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_vdpa_get_boot_loadparm(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_vdpa_has_boot_loadparm(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_vdpa_unset_boot_loadparm(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: hostdev/alias/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_vdpa_set_alias_name(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_vdpa_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_vdpa_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_vdpa_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: hostdev/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_vdpa_set_acpi_index(vmdev_device *device, uint64_t value,
						vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_vdpa_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_vdpa_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_vdpa_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the device. libvirt chooses a place where it is unset.
 *
 * XML: hostdev/address. Types: pci. Manual: PCIE-01. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_vdpa_set_address(vmdev_device *device,
					     const struct vmdev_address *value,
					     vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_hostdev_vdpa_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_vdpa_has_address(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_vdpa_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
