/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of snapshot.kind: each function says whether the snapshot keeps the rule of its name. Those at an
 * item of <disks> look at operation->item; operation->snapshot knows which disk of the VM it is about. */
#include "snapshot.gen.h"

#include "rule/snapshot_view.h"

static bool is_asked(const struct operation *operation, enum vmdev_snapshot_flag flag)
{
	return operation->snapshot->flags & flag;
}

static bool is_external(const struct operation *operation)
{
	return snapshot_location_of(operation->snapshot, operation->item) ==
	       VMDEV_SNAPSHOT_LOCATION_EXTERNAL;
}

bool snapshot_name(const struct snapshot *snapshot)
{
	return !snapshot->name || (snapshot->name[0] != '.' && !strchr(snapshot->name, '/'));
}

bool snapshot_memory_file(const struct snapshot *snapshot)
{
	switch (snapshot->memory_snapshot) {
	case VMDEV_SNAPSHOT_MEMORY_EXTERNAL:
		return snapshot->memory_file && snapshot->memory_file[0] == '/';
	case VMDEV_SNAPSHOT_MEMORY_UNSET:
		return !snapshot->memory_file || snapshot->memory_file[0] == '/';
	default:
		return !snapshot->memory_file;
	}
}

bool snapshot_with_memory(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return is_asked(operation, VMDEV_SNAPSHOT_FLAG_DISK_ONLY);
}

bool snapshot_atomic(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return is_asked(operation, VMDEV_SNAPSHOT_FLAG_ATOMIC);
}

bool snapshot_quiesce(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return !is_asked(operation, VMDEV_SNAPSHOT_FLAG_QUIESCE) ||
	       is_asked(operation, VMDEV_SNAPSHOT_FLAG_DISK_ONLY);
}

static bool keeps_memory(const struct snapshot *snapshot)
{
	return snapshot->memory_file || snapshot->memory_snapshot > VMDEV_SNAPSHOT_MEMORY_NO;
}

bool snapshot_live(const struct snapshot *snapshot, const struct operation *operation)
{
	return !is_asked(operation, VMDEV_SNAPSHOT_FLAG_LIVE) || snapshot->memory_file ||
	       snapshot->memory_snapshot == VMDEV_SNAPSHOT_MEMORY_EXTERNAL;
}

bool snapshot_memory_excluded(const struct snapshot *snapshot, const struct operation *operation)
{
	return !is_asked(operation, VMDEV_SNAPSHOT_FLAG_DISK_ONLY) || !keeps_memory(snapshot);
}

/* Without a VM it is not known which disks are not named. */
bool snapshot_nothing(const struct snapshot *snapshot, const struct operation *operation)
{
	const struct snapshot_view *view = operation->snapshot;

	(void)snapshot;
	return !view->domain || !is_asked(operation, VMDEV_SNAPSHOT_FLAG_DISK_ONLY) ||
	       view->external || view->internal;
}

bool snapshot_mixed(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return !operation->snapshot->external || !operation->snapshot->internal ||
	       is_asked(operation, VMDEV_SNAPSHOT_FLAG_DISK_ONLY);
}

bool snapshot_disk_unknown(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return !operation->snapshot->domain || operation->item->disk ||
	       !operation->item->asked->name;
}

bool snapshot_disk_twice(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return !operation->item->twice;
}

bool snapshot_disk_internal(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return !is_asked(operation, VMDEV_SNAPSHOT_FLAG_DISK_ONLY) ||
	       snapshot_location_of(operation->snapshot, operation->item) !=
		       VMDEV_SNAPSHOT_LOCATION_INTERNAL;
}

bool snapshot_disk_internal_format(const struct snapshot *snapshot,
				   const struct operation *operation)
{
	const struct disk *disk = operation->item->disk;

	(void)snapshot;
	return !disk || disk->driver_type == VMDEV_DISK_FORMAT_QCOW2 ||
	       operation->item->asked->snapshot != VMDEV_SNAPSHOT_LOCATION_INTERNAL;
}

bool snapshot_disk_unused(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return is_external(operation) || !snapshot_overlay_of(operation->item);
}

bool snapshot_disk_file(const struct snapshot *snapshot, const struct operation *operation)
{
	const struct snapshot_disks_disk *asked = operation->item->asked;

	(void)snapshot;
	return !is_external(operation) || asked->source_file || asked->source_dev ||
	       asked->type == VMDEV_SNAPSHOT_TYPE_NETWORK;
}

bool snapshot_disk_path(const struct snapshot *snapshot, const struct operation *operation)
{
	const char *overlay = snapshot_overlay_of(operation->item);

	(void)snapshot;
	return !overlay || overlay[0] == '/';
}

bool snapshot_disk_type(const struct snapshot *snapshot, const struct operation *operation)
{
	const struct snapshot_disks_disk *asked = operation->item->asked;

	(void)snapshot;
	switch (asked->type) {
	case VMDEV_SNAPSHOT_TYPE_BLOCK:
		return !asked->source_file;
	case VMDEV_SNAPSHOT_TYPE_NETWORK:
		return !asked->source_file && !asked->source_dev;
	default:
		return !asked->source_dev;
	}
}

bool snapshot_disk_block(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return operation->item->asked->type != VMDEV_SNAPSHOT_TYPE_BLOCK;
}

bool snapshot_disk_format(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return operation->item->asked->driver_type != VMDEV_SNAPSHOT_FORMAT_RAW;
}

bool snapshot_disk_in_use(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return !operation->item->in_use;
}

bool snapshot_disk_file_twice(const struct snapshot *snapshot, const struct operation *operation)
{
	(void)snapshot;
	return !operation->item->file_twice;
}
