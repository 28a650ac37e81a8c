/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Disk I/O suspension in one piece: which requests of a disk are suspended when its storage fails,
 * and how they are tried again. Manual: Configuring Disk I/O Suspension.
 */
#ifndef VMDEV_RETRY_POLICY_H
#define VMDEV_RETRY_POLICY_H

#include <vmdev/disk.h>
#include <vmdev/report.h>

VMDEV_BEGIN

/*
 * Plain data: `struct vmdev_retry_policy policy = VMDEV_RETRY_POLICY_INIT;`. Reads and writes are
 * suspended separately (IO-07) and share the two times (IO-08). Since: 0.2.
 */
struct vmdev_retry_policy {
	bool write;		/* suspend writes that fail */
	bool read;		/* suspend reads that fail */
	uint64_t interval_ms;	/* between two tries, 0 to 9000000000000; 0 tries without a pause */
	uint64_t timeout_ms;	/* until the guest gets the error, 0 to 9000000000000; 0: never */
};

/* Nothing suspended, and the manual's defaults: 1000 ms, no timeout (IO-20, IO-23). Since: 0.2. */
#define VMDEV_RETRY_POLICY_INIT \
	{ \
		false, false, 1000, 0 \
	}

/*
 * vmdev_disk_set_retry_policy: gives a policy to a disk.
 *
 * @disk: a device of kind disk. Its driver.error_policy, driver.rerror_policy, driver.retry_interval
 * and driver.retry_timeout are set.
 * @policy: the policy.
 *
 * Both policies are set where one is retry, since libvirt copies that of writes to an unset one of
 * reads: what is not suspended is reported to the guest, unless the disk says stop, ignore or
 * enospace. A timeout of 0 is left out, as libvirt leaves it out. A policy that suspends nothing
 * takes all of it away. On failure nothing is changed.
 *
 * Returns: 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE for a time above 9000000000000 ms, which wraps round
 * in QEMU. Rules: disk-retry-both-policies, disk-retry-unused. Manual: Configuring Disk I/O
 * Suspension. Since: 0.2.
 */
VMDEV_API int vmdev_disk_set_retry_policy(vmdev_device *disk,
					  const struct vmdev_retry_policy *policy,
					  vmdev_error **ret_error);

/*
 * vmdev_disk_get_retry_policy: says what the hypervisor makes of a disk's policies and times: what
 * is unset has its default, and reads are suspended too where only writes are spoken of.
 *
 * @disk: a device of kind disk.
 * @ret_policy: takes the policy.
 *
 * Returns: 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE where the XML has a policy or time that the field
 * cannot hold. Since: 0.2.
 */
VMDEV_API int vmdev_disk_get_retry_policy(const vmdev_device *disk,
					  struct vmdev_retry_policy *ret_policy,
					  vmdev_error **ret_error);

/* Returns: whether two policies do the same; of two that suspend nothing the times do not count.
 * Since: 0.2. */
VMDEV_API bool vmdev_retry_policy_is_equal(const struct vmdev_retry_policy *policy,
					   const struct vmdev_retry_policy *other);

/*
 * vmdev_retry_policy_validate: checks a policy against the rules of disks, as one of a good disk.
 *
 * @dialect: whose libvirt will read it; NULL: openEuler's. Upstream's suspends nothing.
 * @ret_report: takes all findings, for vmdev_report_unref(); paths are those of a disk,
 * "disk.driver.retry_interval". Findings are no failure of the call.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_retry_policy_validate(const struct vmdev_retry_policy *policy,
					  const struct vmdev_dialect *dialect,
					  vmdev_report **ret_report, vmdev_error **ret_error);

/*
 * vmdev_retry_policy_to_string: writes a policy as QEMU's command line has it:
 * "werror=retry,rerror=retry,retry_interval=2000,retry_timeout=10000". What is not suspended is
 * "report"; times stand there only where something is.
 *
 * @ret_text: takes the text, for free().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_retry_policy_to_string(const struct vmdev_retry_policy *policy, char **ret_text,
					   vmdev_error **ret_error);

/*
 * vmdev_retry_policy_from_string: reads that form.
 *
 * @text: the four options in any order, each once at most; one that is missing has its default:
 * report, report, 1000, 0.
 * @ret_policy: takes the policy.
 *
 * Returns: 0, or -VMDEV_E_VALUE for another option or value, a time out of range, or a time where
 * nothing is suspended. Since: 0.2.
 */
VMDEV_API int vmdev_retry_policy_from_string(const char *text,
					     struct vmdev_retry_policy *ret_policy,
					     vmdev_error **ret_error);

VMDEV_END
#endif
