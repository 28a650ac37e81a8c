/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/hostdev_lun.kind; do not edit. */

/*
 * <hostdev mode='subsystem' type='scsi'>: A SCSI device of the host, or of an iSCSI target,
 * whose commands the guest sends itself. It has its place on a SCSI controller of the guest.
 *
 * Since: 0.2. Rules: hostdev-lun-source-missing, hostdev-lun-sgio, hostdev-lun-auth-secret,
 * hostdev-lun-source-duplicate.
 */
#ifndef VMDEV_HOSTDEV_LUN_H
#define VMDEV_HOSTDEV_LUN_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_hostdev_lun_sgio {
	VMDEV_HOSTDEV_LUN_SGIO_UNSET = 0,
	/* the kernel lets harmless SCSI commands through only */
	VMDEV_HOSTDEV_LUN_SGIO_FILTERED = 1,
	/* all SCSI commands; no current kernel has it, and libvirt refuses it */
	VMDEV_HOSTDEV_LUN_SGIO_UNFILTERED = 2,
};

enum vmdev_hostdev_lun_secret {
	VMDEV_HOSTDEV_LUN_SECRET_UNSET = 0,
	VMDEV_HOSTDEV_LUN_SECRET_ISCSI = 1,	/* the password of an iSCSI target */
	VMDEV_HOSTDEV_LUN_SECRET_CEPH = 2,	/* the key of a Ceph user */
	VMDEV_HOSTDEV_LUN_SECRET_VOLUME = 3,	/* the passphrase of an encrypted image */
	VMDEV_HOSTDEV_LUN_SECRET_TLS = 4,	/* the passphrase of a TLS key */
	/* the passphrase of a TPM's state; libvirt 5.6.0 or later */
	VMDEV_HOSTDEV_LUN_SECRET_VTPM = 5,
	VMDEV_HOSTDEV_LUN_SECRET_NONE = 6,	/* of no special use */
};

enum vmdev_hostdev_lun_protocol {
	VMDEV_HOSTDEV_LUN_PROTOCOL_UNSET = 0,
	VMDEV_HOSTDEV_LUN_PROTOCOL_ADAPTER = 1,	/* a SCSI adapter of the host */
	VMDEV_HOSTDEV_LUN_PROTOCOL_ISCSI = 2,	/* an iSCSI target, to which QEMU connects */
};

/*
 * managed: Of no meaning: there is no host driver to take the device from. libvirt writes it
 * of every passthrough device.
 *
 * XML: hostdev/@managed. Values: enum vmdev_switch. Default: no. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_OFF while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_managed(vmdev_device *device, enum vmdev_switch value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_lun_get_managed(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_managed(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * sgio: Which SCSI commands of the guest reach the device.
 *
 * XML: hostdev/@sgio. Values: enum vmdev_hostdev_lun_sgio. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_LUN_SGIO_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_sgio(vmdev_device *device, enum vmdev_hostdev_lun_sgio value,
					 vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_lun_sgio vmdev_hostdev_lun_get_sgio(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_sgio(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_sgio(vmdev_device *device, vmdev_error **ret_error);

/*
 * rawio: Whether QEMU gets the privilege to send any SCSI command.
 *
 * XML: hostdev/@rawio. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_rawio(vmdev_device *device, enum vmdev_switch value,
					  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_lun_get_rawio(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_rawio(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_rawio(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.protocol: Where the device is; it decides which fields of the source apply.
 *
 * XML: hostdev/source/@protocol. Values: enum vmdev_hostdev_lun_protocol. Default: adapter.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_LUN_PROTOCOL_ADAPTER while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_protocol(vmdev_device *device,
						    enum vmdev_hostdev_lun_protocol value,
						    vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_lun_protocol
vmdev_hostdev_lun_get_source_protocol(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_protocol(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_protocol(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * source.name: The iSCSI target, "iqn.2020-01.com.example:target", and behind a slash the
 * unit.
 *
 * XML: hostdev/source/@name. Only for source_protocol iscsi. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_name(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_source_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.adapter.name: The adapter of the host: "scsi_host2".
 *
 * XML: hostdev/source/adapter/@name. Only for source_protocol adapter. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_adapter_name(vmdev_device *device, const char *value,
							vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_source_adapter_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_adapter_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_adapter_name(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * source.address.bus: Channel of the adapter.
 *
 * XML: hostdev/source/address/@bus. Range: 0 to 4294967295. Only for source_protocol adapter.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_address_bus(vmdev_device *device, uint64_t value,
						       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_lun_get_source_address_bus(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_address_bus(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_address_bus(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * source.address.target: Target on the channel.
 *
 * XML: hostdev/source/address/@target. Range: 0 to 4294967295. Only for source_protocol
 * adapter. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_address_target(vmdev_device *device, uint64_t value,
							  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_lun_get_source_address_target(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_address_target(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_address_target(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * source.address.unit: Unit (LUN) of the target.
 *
 * XML: hostdev/source/address/@unit. Range: 0 to UINT64_MAX. Only for source_protocol adapter.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_address_unit(vmdev_device *device, uint64_t value,
							vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_lun_get_source_address_unit(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_address_unit(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_address_unit(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * source.host[]: The server of the iSCSI target: there is one.
 *
 * XML: hostdev/source/host. Since: 0.2.
 *
 * count returns the number of items. append adds an empty one at the end. append and remove
 * return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.
 */
VMDEV_API size_t vmdev_hostdev_lun_count_source_host(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_append_source_host(vmdev_device *device, vmdev_error **ret_error);
VMDEV_API int vmdev_hostdev_lun_remove_source_host(vmdev_device *device, size_t item,
						   vmdev_error **ret_error);

/*
 * source.host[].name: Host name or IP address.
 *
 * XML: hostdev/source/host/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_host_name(vmdev_device *device, size_t item,
						     const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_source_host_name(const vmdev_device *device,
							     size_t item);
VMDEV_API bool vmdev_hostdev_lun_has_source_host_name(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_hostdev_lun_unset_source_host_name(vmdev_device *device, size_t item,
						       vmdev_error **ret_error);

/*
 * source.host[].port: Port of TCP; unset is 3260.
 *
 * XML: hostdev/source/host/@port. Range: 0 to 65535. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_host_port(vmdev_device *device, size_t item,
						     uint64_t value, vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_lun_get_source_host_port(const vmdev_device *device, size_t item);
VMDEV_API bool vmdev_hostdev_lun_has_source_host_port(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_hostdev_lun_unset_source_host_port(vmdev_device *device, size_t item,
						       vmdev_error **ret_error);

/*
 * source.auth.username: Name of the user.
 *
 * XML: hostdev/source/auth/@username. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_auth_username(vmdev_device *device, const char *value,
							 vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_source_auth_username(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_auth_username(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_auth_username(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * source.auth.secret.type: What libvirt's secret is for: iscsi for iSCSI, ceph for Ceph.
 *
 * XML: hostdev/source/auth/secret/@type. Values: enum vmdev_hostdev_lun_secret. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_LUN_SECRET_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_auth_secret_type(vmdev_device *device,
							    enum vmdev_hostdev_lun_secret value,
							    vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_lun_secret
vmdev_hostdev_lun_get_source_auth_secret_type(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_auth_secret_type(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_auth_secret_type(vmdev_device *device,
							      vmdev_error **ret_error);

/*
 * source.auth.secret.uuid: UUID of the secret.
 *
 * XML: hostdev/source/auth/secret/@uuid. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_auth_secret_uuid(vmdev_device *device, const char *value,
							    vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_source_auth_secret_uuid(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_auth_secret_uuid(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_auth_secret_uuid(vmdev_device *device,
							      vmdev_error **ret_error);

/*
 * source.auth.secret.usage: What the secret is used for, by which libvirt finds it where it
 * has no UUID here.
 *
 * XML: hostdev/source/auth/secret/@usage. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_auth_secret_usage(vmdev_device *device,
							     const char *value,
							     vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_source_auth_secret_usage(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_auth_secret_usage(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_auth_secret_usage(vmdev_device *device,
							       vmdev_error **ret_error);

/*
 * source.initiator.iqn.name: Name with which QEMU presents itself to the target.
 *
 * XML: hostdev/source/initiator/iqn/@name. Only for source_protocol iscsi. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_source_initiator_iqn_name(vmdev_device *device,
							      const char *value,
							      vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_source_initiator_iqn_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_source_initiator_iqn_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_source_initiator_iqn_name(vmdev_device *device,
								vmdev_error **ret_error);

/*
 * readonly: The guest cannot write to the device.
 *
 * XML: hostdev/readonly. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, false while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_readonly(vmdev_device *device, bool value,
					     vmdev_error **ret_error);
VMDEV_API bool vmdev_hostdev_lun_get_readonly(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_readonly(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_readonly(vmdev_device *device, vmdev_error **ret_error);

/*
 * shareable: Guests share the device.
 *
 * XML: hostdev/shareable. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, false while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_shareable(vmdev_device *device, bool value,
					      vmdev_error **ret_error);
VMDEV_API bool vmdev_hostdev_lun_get_shareable(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_shareable(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_shareable(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.order: Place in the boot order: 1 is tried first. No two devices of a guest have the
 * same.
 *
 * XML: hostdev/boot/@order. Range: 1 to 4294967295. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_boot_order(vmdev_device *device, uint64_t value,
					       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_lun_get_boot_order(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_boot_order(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_boot_order(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.loadparm: Which entry of its boot menu an s390 guest starts: 1 to 8 characters.
 *
 * XML: hostdev/boot/@loadparm. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_boot_loadparm(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_boot_loadparm(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_boot_loadparm(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_boot_loadparm(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: hostdev/alias/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_alias_name(vmdev_device *device, const char *value,
					       vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_lun_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: The place on a SCSI controller of the guest. libvirt chooses one where it is unset.
 *
 * XML: hostdev/address. Types: drive. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_lun_set_address(vmdev_device *device, const struct vmdev_address *value,
					    vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_hostdev_lun_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_lun_has_address(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_lun_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
