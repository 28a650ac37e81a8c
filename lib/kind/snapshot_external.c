/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The manual's storage snapshot in one call. */
#include <vmdev/snapshot.h>

#include "base/error.h"
#include "model/domain.h"
#include "rule/snapshot_view.h"

static const struct disk *disk_at(const vmdev_domain *domain, size_t i)
{
	const vmdev_device *device = domain->now.devices[i];
	const struct disk *disk = (const void *)device;

	return device->kind->id == VMDEV_KIND_DISK && disk->target_dev ? disk : NULL;
}

static const struct disk *find(const vmdev_domain *domain, const char *target)
{
	for (size_t i = 0; i < domain->now.count; i++) {
		const struct disk *disk = disk_at(domain, i);

		if (disk && !strcmp(disk->target_dev, target))
			return disk;
	}
	return NULL;
}

/* Whether libvirt takes a disk that the snapshot does not name. */
static bool is_taken(const vmdev_snapshot *snapshot, const struct disk *disk)
{
	const struct snapshot_view view = {
		.snapshot = (const void *)snapshot->model,
		.flags = snapshot->flags,
	};
	enum vmdev_snapshot_location location = snapshot_location_of_unnamed(&view, disk);

	return location == VMDEV_SNAPSHOT_LOCATION_EXTERNAL ||
	       location == VMDEV_SNAPSHOT_LOCATION_INTERNAL;
}

/* @file: the overlay; NULL leaves the disk out. */
static int append(vmdev_snapshot *snapshot, const char *target, const char *file,
		  vmdev_error **ret_error)
{
	size_t item = vmdev_snapshot_count_disks_disk(snapshot);
	int code = vmdev_snapshot_append_disks_disk(snapshot, ret_error);

	if (!code)
		code = vmdev_snapshot_set_disks_disk_name(snapshot, item, target, ret_error);
	if (!code)
		code = vmdev_snapshot_set_disks_disk_snapshot(
			snapshot, item,
			file ? VMDEV_SNAPSHOT_LOCATION_EXTERNAL : VMDEV_SNAPSHOT_LOCATION_NO,
			ret_error);
	if (!code && file)
		code = vmdev_snapshot_set_disks_disk_source_file(snapshot, item, file, ret_error);
	return code;
}

int vmdev_snapshot_new_external(const vmdev_domain *domain, const char *target, const char *file,
				vmdev_snapshot **ret_snapshot, vmdev_error **ret_error)
{
	const struct disk *meant = find(domain, target);
	vmdev_snapshot *snapshot;
	int code;

	if (!meant)
		return error_give(ret_error, VMDEV_E_NOT_FOUND, "snapshot-disk-unknown", NULL,
				  "the VM has no disk with the target '%.64s'", target);
	code = vmdev_snapshot_new(&snapshot, ret_error);
	if (code)
		return code;
	snapshot->flags = VMDEV_SNAPSHOT_FLAG_DISK_ONLY | VMDEV_SNAPSHOT_FLAG_ATOMIC;
	for (size_t i = 0; !code && i < domain->now.count; i++) {
		const struct disk *disk = disk_at(domain, i);

		if (disk == meant)
			code = append(snapshot, target, file, ret_error);
		else if (disk && is_taken(snapshot, disk))
			code = append(snapshot, disk->target_dev, NULL, ret_error);
	}
	if (code)
		vmdev_snapshot_unref(snapshot);
	else
		*ret_snapshot = snapshot;
	return code;
}
