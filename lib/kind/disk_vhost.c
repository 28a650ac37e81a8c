/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of disk.kind for disks that another process or the kernel serves. */
#include "disk.gen.h"

#include "rule/view.h"

static bool is_limited(const struct disk *disk)
{
	unsigned i;

	for (i = DISK_IOTUNE_TOTAL_BYTES_SEC; i <= DISK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH; i++)
		if (disk_has(disk, i))
			return true;
	return false;
}

bool disk_vhost_bus(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);

	return (disk->type != VMDEV_DISK_TYPE_VHOSTUSER &&
		disk->type != VMDEV_DISK_TYPE_VHOSTVDPA) ||
	       !bus || bus == VMDEV_DISK_BUS_VIRTIO;
}

bool disk_vhostuser_fields(const struct disk *disk)
{
	if (disk->type != VMDEV_DISK_TYPE_VHOSTUSER)
		return true;
	if (disk->snapshot && disk->snapshot != VMDEV_DISK_SNAPSHOT_NO)
		return false;
	if ((disk->driver_cache && disk->driver_cache != VMDEV_DISK_CACHE_DEFAULT) ||
	    disk->driver_error_policy || disk->driver_rerror_policy || disk->driver_io ||
	    disk->driver_ioeventfd || disk->driver_copy_on_read || disk->driver_discard ||
	    disk->driver_detect_zeroes || disk_has(disk, DISK_DRIVER_IOTHREAD))
		return false;
	return !is_limited(disk) && !disk->backing_store && !disk->readonly && !disk->shareable &&
	       !disk->transient && !disk->serial && !disk->wwn && !disk->vendor && !disk->product;
}

bool disk_vhostvdpa_cache(const struct disk *disk)
{
	return disk->type != VMDEV_DISK_TYPE_VHOSTVDPA ||
	       disk->driver_cache == VMDEV_DISK_CACHE_NONE ||
	       disk->driver_cache == VMDEV_DISK_CACHE_DIRECTSYNC;
}

bool disk_vhostvdpa_path(const struct disk *disk)
{
	return disk->type != VMDEV_DISK_TYPE_VHOSTVDPA || !disk->source_dev ||
	       is_vhost_vdpa(disk->source_dev);
}
