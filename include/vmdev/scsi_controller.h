/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/scsi_controller.kind; do not edit. */

/*
 * <controller type='scsi'>: A SCSI controller, to which scsi disks are attached.
 *
 * Manual: DISK-01, DISK-14. Since: 0.1. Rules: scsi-controller-model,
 * scsi-controller-driver-model, scsi-controller-index-duplicate.
 */
#ifndef VMDEV_SCSI_CONTROLLER_H
#define VMDEV_SCSI_CONTROLLER_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_scsi_controller_model {
	VMDEV_SCSI_CONTROLLER_MODEL_UNSET = 0,
	/* QEMU's paravirtual controller; DISK-01, DISK-14, IO-06 */
	VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_SCSI = 1,
	/* virtio-scsi with the old interface too, in a plain PCI slot */
	VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_TRANSITIONAL = 2,
	/* virtio-scsi 1.0 and later only */
	VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_NON_TRANSITIONAL = 3,
	/* LSI 53C895A; targets 0 to 7, unit 0. libvirt's choice on x86 */
	VMDEV_SCSI_CONTROLLER_MODEL_LSILOGIC = 4,
	VMDEV_SCSI_CONTROLLER_MODEL_LSISAS1068 = 5,	/* LSI SAS 1068 */
	VMDEV_SCSI_CONTROLLER_MODEL_LSISAS1078 = 6,	/* LSI MegaRAID SAS 1078 */
	VMDEV_SCSI_CONTROLLER_MODEL_VMPVSCSI = 7,	/* VMware's paravirtual controller */
	VMDEV_SCSI_CONTROLLER_MODEL_IBMVSCSI = 8,	/* the virtual controller of POWER */
	VMDEV_SCSI_CONTROLLER_MODEL_BUSLOGIC = 9,	/* VMware's BusLogic */
	VMDEV_SCSI_CONTROLLER_MODEL_AUTO = 10,	/* the hypervisor chooses */
	/* NCR, in old boards; libvirt 6.9.0 or later */
	VMDEV_SCSI_CONTROLLER_MODEL_NCR53C90 = 11,
	VMDEV_SCSI_CONTROLLER_MODEL_DC390 = 12,	/* Tekram DC390; libvirt 6.9.0 or later */
	VMDEV_SCSI_CONTROLLER_MODEL_AM53C974 = 13,	/* AMD; libvirt 6.9.0 or later */
};

/*
 * index: Number of the controller: address.controller of its disks. libvirt chooses the lowest
 * free one where it is unset. One more than the greatest ends libvirt's process for want of
 * memory.
 *
 * XML: controller/@index. Range: 0 to 2147483646. Manual: DISK-14, PCIE-12. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_index(vmdev_device *device, uint64_t value,
					      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_scsi_controller_get_index(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_index(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * model: What the guest sees. Unset is lsilogic wherever QEMU has it.
 *
 * XML: controller/@model. Values: enum vmdev_scsi_controller_model. Manual: DISK-01, DISK-14.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SCSI_CONTROLLER_MODEL_UNSET while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_model(vmdev_device *device,
					      enum vmdev_scsi_controller_model value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_scsi_controller_model
vmdev_scsi_controller_get_model(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_model(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_model(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.queues: Number of request queues; QEMU's default is one a vCPU.
 *
 * XML: controller/driver/@queues. Range: 1 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_queues(vmdev_device *device, uint64_t value,
						      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_scsi_controller_get_driver_queues(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_queues(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_queues(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * driver.cmd_per_lun: Most commands that wait at a disk.
 *
 * XML: controller/driver/@cmd_per_lun. Range: 0 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_cmd_per_lun(vmdev_device *device, uint64_t value,
							   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_scsi_controller_get_driver_cmd_per_lun(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_cmd_per_lun(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_cmd_per_lun(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * driver.max_sectors: Most sectors of 512 bytes that one command moves.
 *
 * XML: controller/driver/@max_sectors. Range: 0 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_max_sectors(vmdev_device *device, uint64_t value,
							   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_scsi_controller_get_driver_max_sectors(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_max_sectors(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_max_sectors(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * driver.ioeventfd: Whether requests are taken up outside the vCPU's thread.
 *
 * XML: controller/driver/@ioeventfd. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_ioeventfd(vmdev_device *device,
							 enum vmdev_switch value,
							 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_scsi_controller_get_driver_ioeventfd(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_ioeventfd(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_ioeventfd(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * driver.iothread: Number of the I/O thread that serves the disks of the controller, 1 to
 * <iothreads>.
 *
 * XML: controller/driver/@iothread. Range: 1 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_iothread(vmdev_device *device, uint64_t value,
							vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_scsi_controller_get_driver_iothread(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_iothread(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_iothread(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * driver.iommu: Send the device's memory accesses through the guest's virtual IOMMU.
 *
 * XML: controller/driver/@iommu. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_iommu(vmdev_device *device, enum vmdev_switch value,
						     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_scsi_controller_get_driver_iommu(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_iommu(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_iommu(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * driver.ats: Let the device cache translations of that IOMMU (PCIe address translation
 * service).
 *
 * XML: controller/driver/@ats. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_ats(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_scsi_controller_get_driver_ats(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_ats(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_ats(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.packed: Use packed instead of split virtqueues; the guest's driver must know them.
 *
 * XML: controller/driver/@packed. Values: enum vmdev_switch. Dialect: libvirt 6.3.0 or later.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_packed(vmdev_device *device, enum vmdev_switch value,
						      vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_scsi_controller_get_driver_packed(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_packed(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_packed(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * driver.page_per_vq: Give the notifications of each virtqueue a page of their own, as some
 * vDPA hardware wants.
 *
 * XML: controller/driver/@page_per_vq. Values: enum vmdev_switch. Dialect: libvirt 7.9.0 or
 * later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_driver_page_per_vq(vmdev_device *device,
							   enum vmdev_switch value,
							   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch
vmdev_scsi_controller_get_driver_page_per_vq(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_driver_page_per_vq(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_driver_page_per_vq(vmdev_device *device,
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
VMDEV_API int vmdev_scsi_controller_set_alias_name(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_scsi_controller_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: controller/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_acpi_index(vmdev_device *device, uint64_t value,
						   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_scsi_controller_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the controller. libvirt chooses a place where it is unset.
 *
 * XML: controller/address. Types: pci. Manual: PCIE-01. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_scsi_controller_set_address(vmdev_device *device,
						const struct vmdev_address *value,
						vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_scsi_controller_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_scsi_controller_has_address(const vmdev_device *device);
VMDEV_API int vmdev_scsi_controller_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
