/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of disk.kind for the limits of <iotune>. 0 stands for no limit. */
#include "disk.gen.h"

static bool excludes(uint64_t total, uint64_t of_reads, uint64_t of_writes)
{
	return !total || (!of_reads && !of_writes);
}

bool disk_iotune_total(const struct disk *disk)
{
	return excludes(disk->iotune_total_bytes_sec, disk->iotune_read_bytes_sec,
			disk->iotune_write_bytes_sec) &&
	       excludes(disk->iotune_total_iops_sec, disk->iotune_read_iops_sec,
			disk->iotune_write_iops_sec) &&
	       excludes(disk->iotune_total_bytes_sec_max, disk->iotune_read_bytes_sec_max,
			disk->iotune_write_bytes_sec_max) &&
	       excludes(disk->iotune_total_iops_sec_max, disk->iotune_read_iops_sec_max,
			disk->iotune_write_iops_sec_max);
}

/* As QEMU wants them: no burst without a limit or below it, no length without a burst. */
static bool fits(uint64_t limit, uint64_t burst, uint64_t length)
{
	return (!burst || (limit && burst >= limit)) && (length <= 1 || burst);
}

bool disk_iotune_burst(const struct disk *disk)
{
	return fits(disk->iotune_total_bytes_sec, disk->iotune_total_bytes_sec_max,
		    disk->iotune_total_bytes_sec_max_length) &&
	       fits(disk->iotune_read_bytes_sec, disk->iotune_read_bytes_sec_max,
		    disk->iotune_read_bytes_sec_max_length) &&
	       fits(disk->iotune_write_bytes_sec, disk->iotune_write_bytes_sec_max,
		    disk->iotune_write_bytes_sec_max_length) &&
	       fits(disk->iotune_total_iops_sec, disk->iotune_total_iops_sec_max,
		    disk->iotune_total_iops_sec_max_length) &&
	       fits(disk->iotune_read_iops_sec, disk->iotune_read_iops_sec_max,
		    disk->iotune_read_iops_sec_max_length) &&
	       fits(disk->iotune_write_iops_sec, disk->iotune_write_iops_sec_max,
		    disk->iotune_write_iops_sec_max_length);
}
