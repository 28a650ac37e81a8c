/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What is done with a snapshot as a whole. Its fields are in <vmdev/snapshot.h>, which includes
 * this. Manual: Storing Snapshots.
 */
#ifndef VMDEV_SNAPSHOT_BASE_H
#define VMDEV_SNAPSHOT_BASE_H

#include <vmdev/report.h>

VMDEV_BEGIN

typedef struct vmdev_snapshot vmdev_snapshot;

/*
 * How a snapshot is to be taken, which its XML does not say. The numbers are those of libvirt's enum
 * virDomainSnapshotCreateFlags, for virDomainSnapshotCreateXML().
 */
enum vmdev_snapshot_flag {
	VMDEV_SNAPSHOT_FLAG_NO_METADATA = 4,	/* libvirt forgets it once it is taken */
	VMDEV_SNAPSHOT_FLAG_DISK_ONLY = 16,	/* the disks, and not the memory (SN-04) */
	VMDEV_SNAPSHOT_FLAG_REUSE_EXTERNAL = 32, /* the overlays are there, made by the caller */
	VMDEV_SNAPSHOT_FLAG_QUIESCE = 64,	/* the guest's agent freezes its file systems */
	VMDEV_SNAPSHOT_FLAG_ATOMIC = 128,	/* all disks or none (SN-04) */
	VMDEV_SNAPSHOT_FLAG_LIVE = 256,		/* the VM runs on while its memory is kept */
};

/*
 * vmdev_snapshot_new: makes a snapshot with no field and no flag set.
 *
 * @ret_snapshot: takes the snapshot, with one reference for vmdev_snapshot_unref().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_snapshot_new(vmdev_snapshot **ret_snapshot, vmdev_error **ret_error);

/*
 * vmdev_snapshot_new_external: makes the manual's storage snapshot, as `virsh snapshot-create-as
 * --disk-only --atomic --diskspec TARGET,snapshot=external,file=FILE` has it, of one disk and no
 * other: every other disk of the VM that libvirt would take is left out with snapshot='no'.
 *
 * @domain: the VM, as it runs: vmdev_vm_read().
 * @target: which disk: its target.dev, "vda".
 * @file: absolute path of the overlay, a file that is not there yet.
 * @ret_snapshot: takes the snapshot, with the flags DISK_ONLY and ATOMIC, for
 * vmdev_snapshot_unref(). libvirt makes the overlay in format qcow2.
 *
 * Returns: 0, or -VMDEV_E_NOT_FOUND where the VM has no such disk, -VMDEV_E_VALUE for a text that is
 * no UTF-8, -VMDEV_E_NO_MEMORY. Manual: Storing Snapshots. Since: 0.2.
 */
VMDEV_API int vmdev_snapshot_new_external(const vmdev_domain *domain, const char *target,
					  const char *file, vmdev_snapshot **ret_snapshot,
					  vmdev_error **ret_error);

/*
 * vmdev_snapshot_new_from_xml: reads a <domainsnapshot>, as libvirt writes it, and keeps every byte.
 *
 * @xml: the text, UTF-8. @length: its bytes, 64 MiB at most.
 * @ret_snapshot: takes the snapshot, with no flag set, for vmdev_snapshot_unref().
 *
 * What no field holds, the <domain> in it too, is kept in its place and written again.
 *
 * Returns: 0, or -VMDEV_E_XML, -VMDEV_E_LIMIT, -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_snapshot_new_from_xml(const char *xml, size_t length,
					  vmdev_snapshot **ret_snapshot, vmdev_error **ret_error);

/*
 * vmdev_snapshot_copy: makes an equal snapshot that shares nothing that can change.
 *
 * @ret_copy: takes the copy, with one reference for vmdev_snapshot_unref().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_snapshot_copy(const vmdev_snapshot *snapshot, vmdev_snapshot **ret_copy,
				  vmdev_error **ret_error);

/* Takes a reference. Returns: snapshot. Since: 0.2. */
VMDEV_API vmdev_snapshot *vmdev_snapshot_ref(vmdev_snapshot *snapshot);

/* Gives a reference back; the last one frees. @snapshot may be NULL. Returns: NULL. Since: 0.2. */
VMDEV_API vmdev_snapshot *vmdev_snapshot_unref(vmdev_snapshot *snapshot);

/* Returns: the flags, bits of enum vmdev_snapshot_flag. Since: 0.2. */
VMDEV_API unsigned vmdev_snapshot_get_flags(const vmdev_snapshot *snapshot);

/*
 * vmdev_snapshot_set_flags: sets the flags, all of them.
 *
 * @flags: bits of enum vmdev_snapshot_flag.
 *
 * Returns: 0, or -VMDEV_E_FLAGS for another bit. Since: 0.2.
 */
VMDEV_API int vmdev_snapshot_set_flags(vmdev_snapshot *snapshot, unsigned flags,
				       vmdev_error **ret_error);

/*
 * vmdev_snapshot_to_xml: writes the snapshot.
 *
 * One that was read and not changed is written with the bytes it was read from, what stood around
 * the element too. Of a changed one only what was changed is written anew.
 *
 * @ret_xml: takes the text, NUL-terminated, for free().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_snapshot_to_xml(const vmdev_snapshot *snapshot, char **ret_xml,
				    vmdev_error **ret_error);

/*
 * vmdev_snapshot_set: sets a field by its path; vmdev_snapshot_get: reads it.
 *
 * @path: as in <vmdev/snapshot.h> and in findings: "memory.file", "disks.disk[0].source.file".
 * @value: the text; NULL unsets. @ret_value: takes the text, for free(); NULL where it is unset.
 * Both as vmdev_device_set() and vmdev_device_get() have it.
 *
 * Returns: both return 0, or -VMDEV_E_NAME, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_snapshot_set(vmdev_snapshot *snapshot, const char *path, const char *value,
				 vmdev_error **ret_error);
VMDEV_API int vmdev_snapshot_get(const vmdev_snapshot *snapshot, const char *path, char **ret_value,
				 vmdev_error **ret_error);

/* Returns: whether two snapshots have the same flags, and the same fields set to the same values.
 * Since: 0.2. */
VMDEV_API bool vmdev_snapshot_is_equal(const vmdev_snapshot *snapshot, const vmdev_snapshot *other);

/*
 * vmdev_snapshot_validate: checks a snapshot that is to be taken: alone, against the disks of its
 * VM, and whether those can be in a snapshot.
 *
 * @domain: the VM, as it runs; NULL: unknown, and what needs it is not checked.
 * @dialect: whose libvirt will take it; NULL: openEuler's.
 * @ret_report: takes all findings, for vmdev_report_unref(). The paths of those about the snapshot
 * begin with "snapshot", those about a disk of the VM with "disk[2]". Findings are no failure of the
 * call.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Manual: Storing Snapshots. Since: 0.2.
 */
VMDEV_API int vmdev_snapshot_validate(const vmdev_snapshot *snapshot, const vmdev_domain *domain,
				      const struct vmdev_dialect *dialect,
				      vmdev_report **ret_report, vmdev_error **ret_error);

/* Cleanup function: `__attribute__((cleanup(vmdev_snapshot_unrefp))) vmdev_snapshot *s = NULL;` */
static inline void vmdev_snapshot_unrefp(vmdev_snapshot **snapshot)
{
	*snapshot = vmdev_snapshot_unref(*snapshot);
}

VMDEV_END
#endif
