/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/hostdev_scsi.kind; do not edit. */

/*
 * <hostdev mode='subsystem' type='scsi_host'>: A SCSI host adapter whose requests the host's
 * kernel serves: vhost-scsi. The guest sees its disks as sd[a-z]; which they are is configured
 * on the host.
 *
 * Manual: DISK-01. Since: 0.2. Rules: hostdev-scsi-wwpn, hostdev-scsi-boot,
 * hostdev-scsi-wwpn-duplicate.
 */
#ifndef VMDEV_HOSTDEV_SCSI_H
#define VMDEV_HOSTDEV_SCSI_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_hostdev_scsi_protocol {
	VMDEV_HOSTDEV_SCSI_PROTOCOL_UNSET = 0,
	/* the vhost-scsi driver of the host's kernel; DISK-01 */
	VMDEV_HOSTDEV_SCSI_PROTOCOL_VHOST = 1,
};

enum vmdev_hostdev_scsi_model {
	VMDEV_HOSTDEV_SCSI_MODEL_UNSET = 0,
	VMDEV_HOSTDEV_SCSI_MODEL_VIRTIO = 1,	/* virtio-scsi as the slot demands it */
	/* virtio-scsi with the old interface too, in a plain PCI slot */
	VMDEV_HOSTDEV_SCSI_MODEL_VIRTIO_TRANSITIONAL = 2,
	VMDEV_HOSTDEV_SCSI_MODEL_VIRTIO_NON_TRANSITIONAL = 3,	/* virtio-scsi 1.0 and later only */
};

/*
 * managed: Of no meaning: there is no host driver to take the adapter from. libvirt writes it
 * of every passthrough device.
 *
 * XML: hostdev/@managed. Values: enum vmdev_switch. Default: no. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_OFF while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_managed(vmdev_device *device, enum vmdev_switch value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_scsi_get_managed(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_managed(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * model: What the guest sees.
 *
 * XML: hostdev/@model. Values: enum vmdev_hostdev_scsi_model. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_SCSI_MODEL_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_model(vmdev_device *device,
					   enum vmdev_hostdev_scsi_model value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_scsi_model vmdev_hostdev_scsi_get_model(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_model(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_model(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.protocol: Who serves the requests.
 *
 * XML: hostdev/source/@protocol. Values: enum vmdev_hostdev_scsi_protocol. Required. Manual:
 * DISK-01. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_SCSI_PROTOCOL_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_source_protocol(vmdev_device *device,
						     enum vmdev_hostdev_scsi_protocol value,
						     vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_scsi_protocol
vmdev_hostdev_scsi_get_source_protocol(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_source_protocol(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_source_protocol(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * source.wwpn: Name of the target on the host, as targetcli shows it: "naa." and 16
 * hexadecimal digits.
 *
 * XML: hostdev/source/@wwpn. Required. Manual: DISK-01. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_source_wwpn(vmdev_device *device, const char *value,
						 vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_scsi_get_source_wwpn(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_source_wwpn(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_source_wwpn(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.order: Place in the boot order: 1 is tried first. No two devices of a guest have the
 * same.
 *
 * XML: hostdev/boot/@order. Range: 1 to 4294967295. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_boot_order(vmdev_device *device, uint64_t value,
						vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_scsi_get_boot_order(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_boot_order(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_boot_order(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.loadparm: Which entry of its boot menu an s390 guest starts: 1 to 8 characters.
 *
 * XML: hostdev/boot/@loadparm. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_boot_loadparm(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_scsi_get_boot_loadparm(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_boot_loadparm(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_boot_loadparm(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: hostdev/alias/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_alias_name(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_scsi_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: hostdev/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_acpi_index(vmdev_device *device, uint64_t value,
						vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_scsi_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the adapter. libvirt chooses a place where it is unset.
 *
 * XML: hostdev/address. Types: pci. Manual: PCIE-01. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_scsi_set_address(vmdev_device *device,
					     const struct vmdev_address *value,
					     vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_hostdev_scsi_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_scsi_has_address(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_scsi_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
