/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/pci_controller.kind; do not edit. */

/*
 * <controller type='pci'>: A PCIe root, root port or bridge: index N makes bus N. The
 * simplified form has index and model; libvirt fills in the rest.
 *
 * Manual: PCIE-08, PCIE-09. Since: 0.1. Rules: pci-controller-model,
 * pci-controller-root-index, pci-controller-root-address, pci-controller-host-bridge,
 * pci-controller-node, pci-controller-device-name, pci-controller-target,
 * pci-controller-port-address, pci-controller-index-duplicate,
 * pci-controller-chassis-duplicate, pci-controller-root-duplicate, pci-controller-machine,
 * pci-controller-pci-root-index, pci-controller-node-missing, pci-controller-chassis-order,
 * pci-controller-port-order, pci-controller-chassis-bridge, pci-controller-port-gap,
 * pci-controller-index-gap, pci-controller-port-free, pci-controller-port-bus,
 * pci-controller-bridge-bus, pci-controller-port-room, pci-controller-bus.
 */
#ifndef VMDEV_PCI_CONTROLLER_H
#define VMDEV_PCI_CONTROLLER_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_pci_controller_model {
	VMDEV_PCI_CONTROLLER_MODEL_UNSET = 0,
	/* the root complex of q35 and virt, always index 0; PCIE-07, PCIE-10 */
	VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT = 1,
	/* a slot into which one device is plugged; PCIE-02, PCIE-07 */
	VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT = 2,
	/* 31 slots for conventional PCI devices; PCIE-07 */
	VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE = 3,
	VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT = 4,	/* the root of i440fx and pSeries */
	/* 31 conventional slots behind conventional PCI */
	VMDEV_PCI_CONTROLLER_MODEL_PCI_BRIDGE = 5,
	/* 31 conventional slots directly on the root complex */
	VMDEV_PCI_CONTROLLER_MODEL_DMI_TO_PCI_BRIDGE = 6,
	/* the side of a switch that faces the root */
	VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_UPSTREAM_PORT = 7,
	VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT = 8,	/* a slot of a switch */
	/* a further root complex, with a NUMA node of its own */
	VMDEV_PCI_CONTROLLER_MODEL_PCIE_EXPANDER_BUS = 9,
	/* a further root of i440fx, with a NUMA node of its own */
	VMDEV_PCI_CONTROLLER_MODEL_PCI_EXPANDER_BUS = 10,
};

enum vmdev_pci_controller_device_name {
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_UNSET = 0,
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCIE_ROOT_PORT = 1,	/* QEMU's root port; PCIE-13 */
	/* QEMU's bridge from PCIe to PCI; PCIE-14 */
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCIE_PCI_BRIDGE = 2,
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_IOH3420 = 3,	/* an Intel root port */
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCI_BRIDGE = 4,	/* QEMU's PCI bridge */
	/* an Intel bridge from DMI to PCI */
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_I82801B11_BRIDGE = 5,
	/* a Texas Instruments switch, upstream */
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_X3130_UPSTREAM = 6,
	/* a Texas Instruments switch, downstream */
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_XIO3130_DOWNSTREAM = 7,
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_PXB = 8,	/* QEMU's expander bus for PCI */
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_PXB_PCIE = 9,	/* QEMU's expander bus for PCIe */
	/* the host bridge of pSeries */
	VMDEV_PCI_CONTROLLER_DEVICE_NAME_SPAPR_PCI_HOST_BRIDGE = 10,
};

/*
 * index: Number of the controller, and of the bus behind it: address.bus of the devices there.
 * libvirt chooses the lowest free one where it is unset.
 *
 * XML: controller/@index. Range: 0 to 255. Manual: PCIE-09, PCIE-11, PCIE-12. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_index(vmdev_device *device, uint64_t value,
					     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_index(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_index(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * model: What the controller is.
 *
 * XML: controller/@model. Values: enum vmdev_pci_controller_model. Required. Manual: PCIE-07,
 * PCIE-09. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_PCI_CONTROLLER_MODEL_UNSET while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_model(vmdev_device *device,
					     enum vmdev_pci_controller_model value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_pci_controller_model
vmdev_pci_controller_get_model(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_model(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_model(vmdev_device *device, vmdev_error **ret_error);

/*
 * model.device_name: QEMU's device behind the model.
 *
 * XML: controller/model/@name. Values: enum vmdev_pci_controller_device_name. Manual: PCIE-13,
 * PCIE-14. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_PCI_CONTROLLER_DEVICE_NAME_UNSET while it is unset.
 */
VMDEV_API int
vmdev_pci_controller_set_model_device_name(vmdev_device *device,
					   enum vmdev_pci_controller_device_name value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_pci_controller_device_name
vmdev_pci_controller_get_model_device_name(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_model_device_name(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_model_device_name(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * target.chassisNr: Chassis number of a conventional bridge; libvirt takes the index.
 *
 * XML: controller/target/@chassisNr. Range: 1 to 255. Only for model pci-bridge. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_target_chassis_nr(vmdev_device *device, uint64_t value,
							 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_target_chassis_nr(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_target_chassis_nr(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_target_chassis_nr(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * target.chassis: Chassis number of a slot, unique in the guest; libvirt takes the index.
 *
 * XML: controller/target/@chassis. Range: 0 to 255. Only for model pcie-root-port or
 * pcie-switch-downstream-port. Manual: PCIE-15, PCIE-16, PCIE-18, PCIE-20. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_target_chassis(vmdev_device *device, uint64_t value,
						      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_target_chassis(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_target_chassis(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_target_chassis(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * target.port: Port number of a slot; libvirt takes 8 * slot + function of the address.
 *
 * XML: controller/target/@port. Range: 0 to 255. Only for model pcie-root-port or
 * pcie-switch-downstream-port. Manual: PCIE-15, PCIE-17, PCIE-19, PCIE-20. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_target_port(vmdev_device *device, uint64_t value,
						   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_target_port(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_target_port(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_target_port(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.busNr: Number of the bus that an expander makes; libvirt counts down from 254.
 *
 * XML: controller/target/@busNr. Range: 1 to 254. Only for model pci-expander-bus or
 * pcie-expander-bus. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_target_bus_nr(vmdev_device *device, uint64_t value,
						     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_target_bus_nr(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_target_bus_nr(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_target_bus_nr(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * target.host_bridge: Number of a host bridge of pSeries.
 *
 * XML: controller/target/@index. Range: 0 to 30. Only for model pci-root. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_target_host_bridge(vmdev_device *device, uint64_t value,
							  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_target_host_bridge(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_target_host_bridge(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_target_host_bridge(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * target.hotplug: Whether devices may be plugged into the slots while the guest runs; of
 * pci-root from 7.9.0.
 *
 * XML: controller/target/@hotplug. Values: enum vmdev_switch. Only for model pcie-root-port or
 * pcie-switch-downstream-port or pci-root. Dialect: libvirt 6.3.0 or later. Manual: PCIE-03.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_target_hotplug(vmdev_device *device, enum vmdev_switch value,
						      vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_pci_controller_get_target_hotplug(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_target_hotplug(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_target_hotplug(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * target.node: NUMA node of the guest to which the devices behind it belong.
 *
 * XML: controller/target/node. Range: 0 to 2147483647. Only for model pci-root or
 * pci-expander-bus or pcie-expander-bus. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_target_node(vmdev_device *device, uint64_t value,
						   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_target_node(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_target_node(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_target_node(vmdev_device *device, vmdev_error **ret_error);

/*
 * pcihole64: Size of the address space above 4 GiB that is kept for devices, counted in the
 * unit.
 *
 * XML: controller/pcihole64. Range: 0 to UINT64_MAX. Only for model pci-root or pcie-root.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_pcihole64(vmdev_device *device, uint64_t value,
						 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_pcihole64(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_pcihole64(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_pcihole64(vmdev_device *device, vmdev_error **ret_error);

/*
 * pcihole64.unit: Unit of the size: "KiB", "GiB" ...; KiB where it is unset.
 *
 * XML: controller/pcihole64/@unit. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_pcihole64_unit(vmdev_device *device, const char *value,
						      vmdev_error **ret_error);
VMDEV_API const char *vmdev_pci_controller_get_pcihole64_unit(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_pcihole64_unit(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_pcihole64_unit(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: controller/alias/@name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_alias_name(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_pci_controller_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: controller/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_acpi_index(vmdev_device *device, uint64_t value,
						  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_pci_controller_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the controller: a root port on bus 0, a bridge in the slot of
 * a root port.
 *
 * XML: controller/address. Types: pci. Manual: PCIE-21, PCIE-22, PCIE-23, PCIE-25, PCIE-26.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_pci_controller_set_address(vmdev_device *device,
					       const struct vmdev_address *value,
					       vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_pci_controller_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_pci_controller_has_address(const vmdev_device *device);
VMDEV_API int vmdev_pci_controller_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
