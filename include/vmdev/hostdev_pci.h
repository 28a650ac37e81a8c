/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/hostdev_pci.kind; do not edit. */

/*
 * <hostdev mode='subsystem' type='pci'>: A PCI device of the host that the guest drives
 * itself, through VFIO.
 *
 * Manual: PT-01, PT-02. Since: 0.1. Rules: hostdev-pci-driver, hostdev-pci-managed,
 * hostdev-pci-host-bus, hostdev-pci-guest-slot, hostdev-pci-rom-boot, hostdev-pci-rom-enabled,
 * hostdev-pci-teaming.
 */
#ifndef VMDEV_HOSTDEV_PCI_H
#define VMDEV_HOSTDEV_PCI_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_hostdev_pci_driver {
	VMDEV_HOSTDEV_PCI_DRIVER_UNSET = 0,
	VMDEV_HOSTDEV_PCI_DRIVER_VFIO = 1,	/* VFIO; PT-01, PT-08 */
	VMDEV_HOSTDEV_PCI_DRIVER_KVM = 2,	/* KVM's old way, which is gone */
	VMDEV_HOSTDEV_PCI_DRIVER_XEN = 3,	/* Xen's way */
};

enum vmdev_hostdev_pci_startup_policy {
	VMDEV_HOSTDEV_PCI_STARTUP_POLICY_UNSET = 0,
	VMDEV_HOSTDEV_PCI_STARTUP_POLICY_MANDATORY = 1,	/* the guest does not start */
	/* it does not start, but may be migrated and restored without the device */
	VMDEV_HOSTDEV_PCI_STARTUP_POLICY_REQUISITE = 2,
	VMDEV_HOSTDEV_PCI_STARTUP_POLICY_OPTIONAL = 3,	/* it starts without the device */
};

enum vmdev_hostdev_pci_teaming {
	VMDEV_HOSTDEV_PCI_TEAMING_UNSET = 0,
	VMDEV_HOSTDEV_PCI_TEAMING_PERSISTENT = 1,	/* the virtio card that stays */
	/* the passthrough device that is unplugged before a migration */
	VMDEV_HOSTDEV_PCI_TEAMING_TRANSIENT = 2,
};

/*
 * managed: Whether libvirt takes the device from its host driver, binds it to VFIO and gives
 * it back.
 *
 * XML: hostdev/@managed. Values: enum vmdev_switch. Default: no. Manual: PT-03. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_OFF while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_managed(vmdev_device *device, enum vmdev_switch value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_pci_get_managed(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_managed(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.name: How the device reaches the guest.
 *
 * XML: hostdev/driver/@name. Values: enum vmdev_hostdev_pci_driver. Default: vfio. Manual:
 * PT-01, PT-08. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_PCI_DRIVER_VFIO while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_driver_name(vmdev_device *device,
						enum vmdev_hostdev_pci_driver value,
						vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_pci_driver
vmdev_hostdev_pci_get_driver_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_driver_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_driver_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.writeFiltering: Whether Xen filters the guest's writes to the configuration space.
 *
 * XML: hostdev/source/@writeFiltering. Values: enum vmdev_switch. Dialect: libvirt 6.5.0 or
 * later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_source_write_filtering(vmdev_device *device,
							   enum vmdev_switch value,
							   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch
vmdev_hostdev_pci_get_source_write_filtering(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_source_write_filtering(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_source_write_filtering(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.startupPolicy: What happens when the device is missing as the guest starts; USB only
 * so far.
 *
 * XML: hostdev/source/@startupPolicy. Values: enum vmdev_hostdev_pci_startup_policy.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_PCI_STARTUP_POLICY_UNSET while it is unset.
 */
VMDEV_API int
vmdev_hostdev_pci_set_source_startup_policy(vmdev_device *device,
					    enum vmdev_hostdev_pci_startup_policy value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_pci_startup_policy
vmdev_hostdev_pci_get_source_startup_policy(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_source_startup_policy(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_source_startup_policy(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * source.address: The device on the host, as lspci -D prints it.
 *
 * XML: hostdev/source/address. Types: bare-pci. Required. Manual: PT-04, PT-05, PT-06, PT-07,
 * SR-06. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_source_address(vmdev_device *device,
						   const struct vmdev_address *value,
						   vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *
vmdev_hostdev_pci_get_source_address(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_source_address(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_source_address(vmdev_device *device, vmdev_error **ret_error);

/*
 * teaming.type: Which part the device has in the pair.
 *
 * XML: hostdev/teaming/@type. Values: enum vmdev_hostdev_pci_teaming. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_HOSTDEV_PCI_TEAMING_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_teaming_type(vmdev_device *device,
						 enum vmdev_hostdev_pci_teaming value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_hostdev_pci_teaming
vmdev_hostdev_pci_get_teaming_type(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_teaming_type(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_teaming_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * teaming.persistent: Alias ("ua-...") of the persistent card. A transient device needs it.
 *
 * XML: hostdev/teaming/@persistent. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_teaming_persistent(vmdev_device *device, const char *value,
						       vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_pci_get_teaming_persistent(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_teaming_persistent(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_teaming_persistent(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * rom.enabled: Whether the device has a ROM at all; with no, bar and file are not allowed.
 *
 * XML: hostdev/rom/@enabled. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_rom_enabled(vmdev_device *device, enum vmdev_switch value,
						vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_pci_get_rom_enabled(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_rom_enabled(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_rom_enabled(vmdev_device *device, vmdev_error **ret_error);

/*
 * rom.bar: Whether the guest sees the ROM in a memory region. QEMU's default is on, for old
 * machine types off.
 *
 * XML: hostdev/rom/@bar. Values: enum vmdev_switch. Manual: PT-09. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_rom_bar(vmdev_device *device, enum vmdev_switch value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_hostdev_pci_get_rom_bar(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_rom_bar(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_rom_bar(vmdev_device *device, vmdev_error **ret_error);

/*
 * rom.file: Absolute path of a file whose content replaces the ROM.
 *
 * XML: hostdev/rom/@file. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_rom_file(vmdev_device *device, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_pci_get_rom_file(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_rom_file(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_rom_file(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.order: Place in the boot order: 1 is tried first. No two devices of a guest have the
 * same.
 *
 * XML: hostdev/boot/@order. Range: 1 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_boot_order(vmdev_device *device, uint64_t value,
					       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_pci_get_boot_order(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_boot_order(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_boot_order(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.loadparm: Which entry of its boot menu an s390 guest starts: 1 to 8 characters.
 *
 * XML: hostdev/boot/@loadparm. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_boot_loadparm(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_pci_get_boot_loadparm(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_boot_loadparm(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_boot_loadparm(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: hostdev/alias/@name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_alias_name(vmdev_device *device, const char *value,
					       vmdev_error **ret_error);
VMDEV_API const char *vmdev_hostdev_pci_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: hostdev/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_acpi_index(vmdev_device *device, uint64_t value,
					       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_hostdev_pci_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the device. libvirt chooses a place where it is unset.
 *
 * XML: hostdev/address. Types: pci. Manual: PT-11, PT-12, PT-13, PT-15, PT-17, PCIE-01.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_hostdev_pci_set_address(vmdev_device *device, const struct vmdev_address *value,
					    vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_hostdev_pci_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_hostdev_pci_has_address(const vmdev_device *device);
VMDEV_API int vmdev_hostdev_pci_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
