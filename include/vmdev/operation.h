/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is done to a VM, and what stands against it. docs/rules.md describes the rules. */
#ifndef VMDEV_OPERATION_H
#define VMDEV_OPERATION_H

#include <vmdev/report.h>

VMDEV_BEGIN

enum vmdev_operation {
	VMDEV_OPERATION_UNSET = 0,
	VMDEV_OPERATION_ATTACH = 1,	/* the device is plugged into the running VM */
	VMDEV_OPERATION_DETACH = 2,	/* it is taken out of it */
	VMDEV_OPERATION_SNAPSHOT = 3,	/* the VM's disks get overlays, this one too */
	VMDEV_OPERATION_MIGRATE = 4,	/* the running VM goes to another host */
};

/*
 * vmdev_device_validate_operation: says whether an operation on a running VM is possible with a
 * device, as far as the device tells.
 *
 * @operation: what is to be done; not UNSET.
 * @dialect: whose libvirt does it; NULL: openEuler's.
 * @ret_report: takes all findings, for vmdev_report_unref(). Findings are no failure of the call.
 *
 * vmdev_vm_attach() and vmdev_vm_detach() check it themselves, and against the VM too;
 * vmdev_snapshot_validate() and vmdev_domain_validate_migration() check all devices of a VM.
 *
 * Returns: 0, or -VMDEV_E_VALUE for no operation, -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_device_validate_operation(const vmdev_device *device,
					      enum vmdev_operation operation,
					      const struct vmdev_dialect *dialect,
					      vmdev_report **ret_report, vmdev_error **ret_error);

/*
 * vmdev_domain_validate_migration: says what stands against the live migration of a VM.
 *
 * @source: the VM, as it runs: vmdev_vm_read().
 * @destination: what it is to be on the other host; NULL: unknown, and what needs it is not checked.
 * @dialect: whose libvirt does it; NULL: openEuler's.
 * @ret_report: takes all findings, for vmdev_report_unref(); the paths are those of the source,
 * "disk[1].driver". Findings are no failure of the call.
 *
 * The devices of both are paired by what identifies them, a disk by its target. What is unset has
 * its default: a retry_interval of 1000 is the same as none.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Manual: Configuring Disk I/O Suspension, Configuring a USB
 * Passthrough Device. Since: 0.2.
 */
VMDEV_API int vmdev_domain_validate_migration(const vmdev_domain *source,
					      const vmdev_domain *destination,
					      const struct vmdev_dialect *dialect,
					      vmdev_report **ret_report, vmdev_error **ret_error);

VMDEV_END
#endif
