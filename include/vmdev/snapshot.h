/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/snapshot.kind; do not edit. */

/*
 * <domainsnapshot>: A snapshot of a VM: which disks get an overlay, and where, or what is kept
 * inside their images.
 *
 * Manual: SN-04. Since: 0.2. Rules: snapshot-name, snapshot-memory-file, snapshot-with-memory,
 * snapshot-atomic, snapshot-quiesce, snapshot-live, snapshot-memory-excluded,
 * snapshot-nothing, snapshot-mixed, snapshot-disk-unknown, snapshot-disk-twice,
 * snapshot-disk-internal, snapshot-disk-internal-format, snapshot-disk-unused,
 * snapshot-disk-file, snapshot-disk-path, snapshot-disk-type, snapshot-disk-block,
 * snapshot-disk-format, snapshot-disk-in-use, snapshot-disk-file-twice.
 */
#ifndef VMDEV_SNAPSHOT_H
#define VMDEV_SNAPSHOT_H

#include <vmdev/address.h>
#include <vmdev/snapshot_base.h>

VMDEV_BEGIN

enum vmdev_snapshot_state {
	VMDEV_SNAPSHOT_STATE_UNSET = 0,
	VMDEV_SNAPSHOT_STATE_NOSTATE = 1,	/* unknown */
	VMDEV_SNAPSHOT_STATE_RUNNING = 2,	/* the VM ran, and its memory is in the snapshot */
	VMDEV_SNAPSHOT_STATE_BLOCKED = 3,	/* it waited for a resource */
	VMDEV_SNAPSHOT_STATE_PAUSED = 4,	/* it was paused */
	VMDEV_SNAPSHOT_STATE_SHUTDOWN = 5,	/* it was shutting down */
	VMDEV_SNAPSHOT_STATE_SHUTOFF = 6,	/* it was off */
	VMDEV_SNAPSHOT_STATE_CRASHED = 7,	/* it had crashed */
	VMDEV_SNAPSHOT_STATE_PMSUSPENDED = 8,	/* it slept */
	/* the disks only, as the power cord would have left them; SN-05 */
	VMDEV_SNAPSHOT_STATE_DISK_SNAPSHOT = 9,
};

enum vmdev_snapshot_memory {
	VMDEV_SNAPSHOT_MEMORY_UNSET = 0,
	VMDEV_SNAPSHOT_MEMORY_NO = 1,	/* the memory is not kept */
	VMDEV_SNAPSHOT_MEMORY_INTERNAL = 2,	/* it is kept inside a qcow2 image */
	VMDEV_SNAPSHOT_MEMORY_EXTERNAL = 3,	/* it is kept in a file of its own */
};

enum vmdev_snapshot_location {
	VMDEV_SNAPSHOT_LOCATION_UNSET = 0,
	VMDEV_SNAPSHOT_LOCATION_NO = 1,	/* the disk is left out; SN-07 */
	/* the snapshot is kept inside the disk's qcow2 image */
	VMDEV_SNAPSHOT_LOCATION_INTERNAL = 2,
	/* the disk goes on in an overlay; its image stays as it is; SN-04 */
	VMDEV_SNAPSHOT_LOCATION_EXTERNAL = 3,
	/* somebody else takes the snapshot while the VM is paused; libvirt 8.2.0 or later */
	VMDEV_SNAPSHOT_LOCATION_MANUAL = 4,
};

enum vmdev_snapshot_type {
	VMDEV_SNAPSHOT_TYPE_UNSET = 0,
	VMDEV_SNAPSHOT_TYPE_FILE = 1,	/* the overlay is a file; SN-04 */
	VMDEV_SNAPSHOT_TYPE_BLOCK = 2,	/* it is a block device; SN-02 */
	VMDEV_SNAPSHOT_TYPE_NETWORK = 3,	/* it is on a storage server */
};

enum vmdev_snapshot_format {
	VMDEV_SNAPSHOT_FORMAT_UNSET = 0,
	/* no format for an overlay: it cannot name its backing file */
	VMDEV_SNAPSHOT_FORMAT_RAW = 1,
	VMDEV_SNAPSHOT_FORMAT_QCOW2 = 2,	/* QEMU's format; SN-01 */
	VMDEV_SNAPSHOT_FORMAT_QED = 3,	/* an older format of QEMU */
};

/*
 * name: Name of the snapshot in its VM. Where it is unset libvirt takes the time, in seconds
 * since 1970.
 *
 * XML: domainsnapshot/name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies. get returns the
 * value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_name(vmdev_snapshot *snapshot, const char *value,
				      vmdev_error **ret_error);
VMDEV_API const char *vmdev_snapshot_get_name(const vmdev_snapshot *snapshot);
VMDEV_API bool vmdev_snapshot_has_name(const vmdev_snapshot *snapshot);
VMDEV_API int vmdev_snapshot_unset_name(vmdev_snapshot *snapshot, vmdev_error **ret_error);

/*
 * description: Any text.
 *
 * XML: domainsnapshot/description. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies. get returns the
 * value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_description(vmdev_snapshot *snapshot, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_snapshot_get_description(const vmdev_snapshot *snapshot);
VMDEV_API bool vmdev_snapshot_has_description(const vmdev_snapshot *snapshot);
VMDEV_API int vmdev_snapshot_unset_description(vmdev_snapshot *snapshot, vmdev_error **ret_error);

/*
 * state: What the VM did. libvirt says it of a snapshot that there is.
 *
 * XML: domainsnapshot/state. Values: enum vmdev_snapshot_state. Manual: SN-05. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies. get returns the
 * value, VMDEV_SNAPSHOT_STATE_UNSET while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_state(vmdev_snapshot *snapshot, enum vmdev_snapshot_state value,
				       vmdev_error **ret_error);
VMDEV_API enum vmdev_snapshot_state vmdev_snapshot_get_state(const vmdev_snapshot *snapshot);
VMDEV_API bool vmdev_snapshot_has_state(const vmdev_snapshot *snapshot);
VMDEV_API int vmdev_snapshot_unset_state(vmdev_snapshot *snapshot, vmdev_error **ret_error);

/*
 * parent.name: Name of the snapshot before this one; libvirt's.
 *
 * XML: domainsnapshot/parent/name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies. get returns the
 * value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_parent_name(vmdev_snapshot *snapshot, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_snapshot_get_parent_name(const vmdev_snapshot *snapshot);
VMDEV_API bool vmdev_snapshot_has_parent_name(const vmdev_snapshot *snapshot);
VMDEV_API int vmdev_snapshot_unset_parent_name(vmdev_snapshot *snapshot, vmdev_error **ret_error);

/*
 * creationTime: When it was taken, in seconds since 1970; libvirt's.
 *
 * XML: domainsnapshot/creationTime. Range: 0 to 9223372036854775807 s. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies. get returns the
 * value, 0 while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_creation_time(vmdev_snapshot *snapshot, uint64_t value,
					       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_snapshot_get_creation_time(const vmdev_snapshot *snapshot);
VMDEV_API bool vmdev_snapshot_has_creation_time(const vmdev_snapshot *snapshot);
VMDEV_API int vmdev_snapshot_unset_creation_time(vmdev_snapshot *snapshot, vmdev_error **ret_error);

/*
 * memory.snapshot: Where the memory is kept.
 *
 * XML: domainsnapshot/memory/@snapshot. Values: enum vmdev_snapshot_memory. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies. get returns the
 * value, VMDEV_SNAPSHOT_MEMORY_UNSET while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_memory_snapshot(vmdev_snapshot *snapshot,
						 enum vmdev_snapshot_memory value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_snapshot_memory
vmdev_snapshot_get_memory_snapshot(const vmdev_snapshot *snapshot);
VMDEV_API bool vmdev_snapshot_has_memory_snapshot(const vmdev_snapshot *snapshot);
VMDEV_API int vmdev_snapshot_unset_memory_snapshot(vmdev_snapshot *snapshot,
						   vmdev_error **ret_error);

/*
 * memory.file: Absolute path of the file, for external.
 *
 * XML: domainsnapshot/memory/@file. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies. get returns the
 * value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_memory_file(vmdev_snapshot *snapshot, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_snapshot_get_memory_file(const vmdev_snapshot *snapshot);
VMDEV_API bool vmdev_snapshot_has_memory_file(const vmdev_snapshot *snapshot);
VMDEV_API int vmdev_snapshot_unset_memory_file(vmdev_snapshot *snapshot, vmdev_error **ret_error);

/*
 * disks.disk[]: What is done with a disk of the VM. libvirt takes a disk that is not here for
 * external in a snapshot of the disks only, unless it is read-only, empty, or says otherwise
 * itself.
 *
 * XML: domainsnapshot/disks/disk. Manual: SN-03, SN-07. Since: 0.2.
 *
 * count returns the number of items. append adds an empty one at the end. append and remove
 * return 0, or -VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.
 */
VMDEV_API size_t vmdev_snapshot_count_disks_disk(const vmdev_snapshot *snapshot);
VMDEV_API int vmdev_snapshot_append_disks_disk(vmdev_snapshot *snapshot, vmdev_error **ret_error);
VMDEV_API int vmdev_snapshot_remove_disks_disk(vmdev_snapshot *snapshot, size_t item,
					       vmdev_error **ret_error);

/*
 * disks.disk[].name: Which disk: its target.dev, or its source's absolute path.
 *
 * XML: domainsnapshot/disks/disk/@name. Required. Manual: SN-03. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME for an item
 * there is not; set copies. get returns the value, lent until the next set, unset or unref,
 * NULL while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_disks_disk_name(vmdev_snapshot *snapshot, size_t item,
						 const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_snapshot_get_disks_disk_name(const vmdev_snapshot *snapshot,
							 size_t item);
VMDEV_API bool vmdev_snapshot_has_disks_disk_name(const vmdev_snapshot *snapshot, size_t item);
VMDEV_API int vmdev_snapshot_unset_disks_disk_name(vmdev_snapshot *snapshot, size_t item,
						   vmdev_error **ret_error);

/*
 * disks.disk[].snapshot: What is done with it; where it is unset what the disk itself says.
 *
 * XML: domainsnapshot/disks/disk/@snapshot. Values: enum vmdev_snapshot_location. Manual:
 * SN-04, SN-07. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME for an item
 * there is not; set copies. get returns the value, VMDEV_SNAPSHOT_LOCATION_UNSET while it is
 * unset.
 */
VMDEV_API int vmdev_snapshot_set_disks_disk_snapshot(vmdev_snapshot *snapshot, size_t item,
						     enum vmdev_snapshot_location value,
						     vmdev_error **ret_error);
VMDEV_API enum vmdev_snapshot_location
vmdev_snapshot_get_disks_disk_snapshot(const vmdev_snapshot *snapshot, size_t item);
VMDEV_API bool vmdev_snapshot_has_disks_disk_snapshot(const vmdev_snapshot *snapshot, size_t item);
VMDEV_API int vmdev_snapshot_unset_disks_disk_snapshot(vmdev_snapshot *snapshot, size_t item,
						       vmdev_error **ret_error);

/*
 * disks.disk[].type: What the overlay is.
 *
 * XML: domainsnapshot/disks/disk/@type. Values: enum vmdev_snapshot_type. Default: file.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME for an item
 * there is not; set copies. get returns the value, VMDEV_SNAPSHOT_TYPE_FILE while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_disks_disk_type(vmdev_snapshot *snapshot, size_t item,
						 enum vmdev_snapshot_type value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_snapshot_type
vmdev_snapshot_get_disks_disk_type(const vmdev_snapshot *snapshot, size_t item);
VMDEV_API bool vmdev_snapshot_has_disks_disk_type(const vmdev_snapshot *snapshot, size_t item);
VMDEV_API int vmdev_snapshot_unset_disks_disk_type(vmdev_snapshot *snapshot, size_t item,
						   vmdev_error **ret_error);

/*
 * disks.disk[].driver.type: Format of the overlay.
 *
 * XML: domainsnapshot/disks/disk/driver/@type. Values: enum vmdev_snapshot_format. Default:
 * qcow2. Manual: SN-01. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME for an item
 * there is not; set copies. get returns the value, VMDEV_SNAPSHOT_FORMAT_QCOW2 while it is
 * unset.
 */
VMDEV_API int vmdev_snapshot_set_disks_disk_driver_type(vmdev_snapshot *snapshot, size_t item,
							enum vmdev_snapshot_format value,
							vmdev_error **ret_error);
VMDEV_API enum vmdev_snapshot_format
vmdev_snapshot_get_disks_disk_driver_type(const vmdev_snapshot *snapshot, size_t item);
VMDEV_API bool vmdev_snapshot_has_disks_disk_driver_type(const vmdev_snapshot *snapshot,
							 size_t item);
VMDEV_API int vmdev_snapshot_unset_disks_disk_driver_type(vmdev_snapshot *snapshot, size_t item,
							  vmdev_error **ret_error);

/*
 * disks.disk[].source.file: Absolute path of the overlay, for type file. libvirt makes one
 * where it is unset.
 *
 * XML: domainsnapshot/disks/disk/source/@file. Manual: SN-04. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME for an item
 * there is not; set copies. get returns the value, lent until the next set, unset or unref,
 * NULL while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_disks_disk_source_file(vmdev_snapshot *snapshot, size_t item,
							const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_snapshot_get_disks_disk_source_file(const vmdev_snapshot *snapshot,
								size_t item);
VMDEV_API bool vmdev_snapshot_has_disks_disk_source_file(const vmdev_snapshot *snapshot,
							 size_t item);
VMDEV_API int vmdev_snapshot_unset_disks_disk_source_file(vmdev_snapshot *snapshot, size_t item,
							  vmdev_error **ret_error);

/*
 * disks.disk[].source.dev: Absolute path of the block device, for type block; it must be
 * there.
 *
 * XML: domainsnapshot/disks/disk/source/@dev. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME for an item
 * there is not; set copies. get returns the value, lent until the next set, unset or unref,
 * NULL while it is unset.
 */
VMDEV_API int vmdev_snapshot_set_disks_disk_source_dev(vmdev_snapshot *snapshot, size_t item,
						       const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_snapshot_get_disks_disk_source_dev(const vmdev_snapshot *snapshot,
							       size_t item);
VMDEV_API bool vmdev_snapshot_has_disks_disk_source_dev(const vmdev_snapshot *snapshot,
							size_t item);
VMDEV_API int vmdev_snapshot_unset_disks_disk_source_dev(vmdev_snapshot *snapshot, size_t item,
							 vmdev_error **ret_error);

VMDEV_END
#endif
