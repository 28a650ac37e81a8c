/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of disk.kind: each function says whether the disk keeps the rule of its name. */
#include "disk.gen.h"

#include <string.h>

#include "rule/view.h"

static bool is_hard_disk(const struct disk *disk)
{
	return !disk->device || disk->device == VMDEV_DISK_DEVICE_DISK;
}

static bool has_medium(const struct disk *disk)
{
	return disk->device == VMDEV_DISK_DEVICE_CDROM || disk->device == VMDEV_DISK_DEVICE_FLOPPY;
}

static bool suspends(const struct disk *disk)
{
	return disk->driver_error_policy == VMDEV_DISK_ERROR_POLICY_RETRY ||
	       disk->driver_rerror_policy == VMDEV_DISK_RERROR_POLICY_RETRY;
}

/* The length of a drive's name without the letters that number it; 0 where it begins otherwise. */
static size_t prefix_length(const char *name)
{
	if (name[0] && name[1] == 'd' && strchr("hsvf", name[0]))
		return 2;
	return !strncmp(name, "xvd", 3) || !strncmp(name, "ubd", 3) ? 3 : 0;
}

static size_t count_letters(const char *text)
{
	const char *end = text;

	while (*end >= 'a' && *end <= 'z')
		end++;
	return (size_t)(end - text);
}

bool disk_target_name(const struct disk *disk)
{
	const char *name = disk->target_dev;
	size_t prefix, letters, digits;

	if (!name)
		return true;
	/* Xen's old way of asking for an emulated drive. */
	if (name[0] == 'i' && !strncmp(name, "ioemu:", 6))
		name += 6;
	prefix = prefix_length(name);
	letters = count_letters(name + prefix);
	/* Xen's drives may be partitions. */
	digits = disk_bus_of(disk) == VMDEV_DISK_BUS_XEN ?
			 strspn(name + prefix + letters, "0123456789") :
			 0;
	if (!prefix || !letters || name[prefix + letters + digits])
		return false;
	if (disk->device == VMDEV_DISK_DEVICE_FLOPPY)
		return name[0] == 'f';
	return disk->device == VMDEV_DISK_DEVICE_CDROM || name[0] != 'f';
}

bool disk_bus_name(const struct disk *disk)
{
	const char *prefix, *name = disk->target_dev;
	size_t letters;

	if (disk->target_bus == VMDEV_DISK_BUS_VIRTIO)
		prefix = "vd";
	else if (disk->target_bus == VMDEV_DISK_BUS_SCSI)
		prefix = "sd";
	else
		return true;
	if (!name)
		return true;
	if (strncmp(name, prefix, 2))
		return false;
	/* disk-target-name speaks of other characters. */
	letters = count_letters(name + 2);
	return letters <= 2;
}

bool disk_format(const struct disk *disk)
{
	switch (disk->driver_type) {
	case VMDEV_DISK_FORMAT_UNSET:
	case VMDEV_DISK_FORMAT_RAW:
	case VMDEV_DISK_FORMAT_QCOW2:
		return true;
	default:
		/* disk-format-type speaks of the others that do not fit. */
		return disk->type == VMDEV_DISK_TYPE_DIR || !disk_format_type(disk);
	}
}

bool disk_format_type(const struct disk *disk)
{
	switch (disk->driver_type) {
	case VMDEV_DISK_FORMAT_DIR:
	case VMDEV_DISK_FORMAT_ISO:
	case VMDEV_DISK_FORMAT_COW:
		return false;
	case VMDEV_DISK_FORMAT_FAT:
		return disk->type == VMDEV_DISK_TYPE_DIR || disk->type == VMDEV_DISK_TYPE_VOLUME;
	default:
		return disk->type != VMDEV_DISK_TYPE_DIR;
	}
}

bool disk_format_missing(const struct disk *disk)
{
	if (!is_hard_disk(disk) || disk->driver_type)
		return true;
	switch (disk->type) {
	case VMDEV_DISK_TYPE_UNSET:
	case VMDEV_DISK_TYPE_FILE:
	case VMDEV_DISK_TYPE_BLOCK:
	case VMDEV_DISK_TYPE_NETWORK:
		return false;
	default:
		return true;
	}
}

bool disk_source_missing(const struct disk *disk)
{
	if (!is_hard_disk(disk))
		return true;
	switch (disk->type) {
	case VMDEV_DISK_TYPE_UNSET:
	case VMDEV_DISK_TYPE_FILE:
		return disk->source_file;
	case VMDEV_DISK_TYPE_BLOCK:
	case VMDEV_DISK_TYPE_VHOSTVDPA:
		return disk->source_dev;
	case VMDEV_DISK_TYPE_DIR:
		return disk->source_dir;
	case VMDEV_DISK_TYPE_VOLUME:
		return disk->source_pool && disk->source_volume;
	case VMDEV_DISK_TYPE_NETWORK:
		return disk->source_protocol;
	case VMDEV_DISK_TYPE_NVME:
		return disk->source_address.type && disk_has(disk, DISK_SOURCE_NAMESPACE);
	case VMDEV_DISK_TYPE_VHOSTUSER:
		return disk->source_path;
	}
	return true;
}

bool disk_cache_native_io(const struct disk *disk)
{
	return disk->driver_io != VMDEV_DISK_IO_NATIVE ||
	       disk->driver_cache == VMDEV_DISK_CACHE_NONE ||
	       disk->driver_cache == VMDEV_DISK_CACHE_DIRECTSYNC;
}

bool disk_retry_unused(const struct disk *disk)
{
	return suspends(disk) || (!disk_has(disk, DISK_DRIVER_RETRY_INTERVAL) &&
				  !disk_has(disk, DISK_DRIVER_RETRY_TIMEOUT));
}

bool disk_retry_bus(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);

	/* A drive with a medium is refused by disk-retry-device, wherever it is. */
	return !suspends(disk) || has_medium(disk) || !bus || bus == VMDEV_DISK_BUS_VIRTIO ||
	       bus == VMDEV_DISK_BUS_SCSI;
}

bool disk_retry_device(const struct disk *disk)
{
	return !suspends(disk) || !has_medium(disk);
}

bool disk_retry_both_policies(const struct disk *disk)
{
	return !suspends(disk) || (disk->driver_error_policy && disk->driver_rerror_policy);
}

bool disk_retry_interval_zero(const struct disk *disk)
{
	return !disk_has(disk, DISK_DRIVER_RETRY_INTERVAL) || disk->driver_retry_interval;
}

bool disk_retry_interval_long(const struct disk *disk)
{
	return !disk_has(disk, DISK_DRIVER_RETRY_INTERVAL) ||
	       disk->driver_retry_interval <= INT32_MAX;
}

bool disk_retry_timeout_long(const struct disk *disk)
{
	return !disk_has(disk, DISK_DRIVER_RETRY_TIMEOUT) ||
	       disk->driver_retry_timeout <= INT32_MAX;
}

bool disk_retry_timeout_short(const struct disk *disk)
{
	uint64_t interval = disk_has(disk, DISK_DRIVER_RETRY_INTERVAL) ?
				    disk->driver_retry_interval :
				    1000;

	return !disk_has(disk, DISK_DRIVER_RETRY_TIMEOUT) || !disk->driver_retry_timeout ||
	       disk->driver_retry_timeout >= interval;
}

bool disk_retry_driver(const struct disk *disk)
{
	return !suspends(disk) || disk->type != VMDEV_DISK_TYPE_BLOCK ||
	       (disk->driver_type == VMDEV_DISK_FORMAT_RAW &&
		disk->driver_cache == VMDEV_DISK_CACHE_NONE &&
		disk->driver_io == VMDEV_DISK_IO_NATIVE);
}

bool disk_address_bus(const struct disk *disk)
{
	enum vmdev_address_type type = disk->address.type;

	switch (disk_bus_of(disk)) {
	case VMDEV_DISK_BUS_SCSI:
	case VMDEV_DISK_BUS_SATA:
	case VMDEV_DISK_BUS_IDE:
	case VMDEV_DISK_BUS_FDC:
		return !type || type == VMDEV_ADDRESS_DRIVE;
	case VMDEV_DISK_BUS_VIRTIO:
		return !type || type == VMDEV_ADDRESS_PCI;
	case VMDEV_DISK_BUS_USB:
		return !type || type == VMDEV_ADDRESS_USB;
	default:
		return true;
	}
}

bool disk_drive_address_range(const struct disk *disk)
{
	const struct vmdev_drive_address *drive = &disk->address.drive;

	if (disk->address.type != VMDEV_ADDRESS_DRIVE)
		return true;
	switch (disk_bus_of(disk)) {
	case VMDEV_DISK_BUS_SCSI:
		return !drive->bus && drive->target <= 255 && drive->unit <= 16383;
	case VMDEV_DISK_BUS_SATA:
		return !drive->bus && !drive->target;
	case VMDEV_DISK_BUS_IDE:
		return !drive->controller && !drive->target;
	case VMDEV_DISK_BUS_FDC:
		return !drive->controller && !drive->bus && !drive->target;
	default:
		return true;
	}
}

bool disk_floppy_bus(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);

	return !bus || (disk->device == VMDEV_DISK_DEVICE_FLOPPY) == (bus == VMDEV_DISK_BUS_FDC);
}

bool disk_cdrom_bus(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);

	return disk->device != VMDEV_DISK_DEVICE_CDROM ||
	       (bus != VMDEV_DISK_BUS_VIRTIO && bus != VMDEV_DISK_BUS_SD);
}

bool disk_lun_bus(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);

	return disk->device != VMDEV_DISK_DEVICE_LUN || !bus || bus == VMDEV_DISK_BUS_VIRTIO ||
	       bus == VMDEV_DISK_BUS_SCSI;
}

bool disk_lun_source(const struct disk *disk)
{
	if (disk->device != VMDEV_DISK_DEVICE_LUN)
		return true;
	switch (disk->type) {
	case VMDEV_DISK_TYPE_BLOCK:
	case VMDEV_DISK_TYPE_VOLUME:
		return true;
	case VMDEV_DISK_TYPE_NETWORK:
		return disk->source_protocol == VMDEV_DISK_PROTOCOL_ISCSI;
	default:
		return false;
	}
}

bool disk_virtio_fields(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);

	return !bus || bus == VMDEV_DISK_BUS_VIRTIO ||
	       (!disk->model && !disk_has(disk, DISK_DRIVER_QUEUES) && !disk->driver_ioeventfd &&
		!disk->driver_event_idx && !disk->driver_iommu && !disk->driver_ats &&
		!disk->driver_packed && !disk->driver_page_per_vq);
}

bool disk_iothread_bus(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);

	return !disk_has(disk, DISK_DRIVER_IOTHREAD) || !bus || bus == VMDEV_DISK_BUS_VIRTIO;
}

bool disk_queue_size(const struct disk *disk)
{
	uint64_t size = disk->driver_queue_size;

	return !disk_has(disk, DISK_DRIVER_QUEUE_SIZE) || !(size & (size - 1));
}

bool disk_copy_on_read(const struct disk *disk)
{
	return disk->driver_copy_on_read != VMDEV_SWITCH_ON ||
	       (is_hard_disk(disk) && !disk->readonly);
}

bool disk_shareable_format(const struct disk *disk)
{
	return !disk->shareable || disk->readonly || !disk->driver_type ||
	       disk->driver_type == VMDEV_DISK_FORMAT_RAW;
}

bool disk_floppy_machine(const struct disk *disk, const struct view *view)
{
	return disk->device != VMDEV_DISK_DEVICE_FLOPPY || view->machine != MACHINE_PSERIES;
}

bool disk_loadparm(const struct disk *disk)
{
	return !disk->boot_loadparm || is_boot_entry(disk->boot_loadparm);
}

bool disk_tray(const struct disk *disk)
{
	return !disk->target_tray || has_medium(disk);
}

bool disk_removable(const struct disk *disk)
{
	return !disk->target_removable || disk_bus_of(disk) == VMDEV_DISK_BUS_USB;
}

bool disk_rotation_rate(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);

	return !disk_has(disk, DISK_TARGET_ROTATION_RATE) ||
	       (is_hard_disk(disk) && (bus == VMDEV_DISK_BUS_SCSI || bus == VMDEV_DISK_BUS_SATA ||
				       bus == VMDEV_DISK_BUS_IDE));
}

bool disk_startup_policy(const struct disk *disk)
{
	if (!disk->source_startup_policy)
		return true;
	return disk->type != VMDEV_DISK_TYPE_NETWORK &&
	       (disk->source_startup_policy != VMDEV_DISK_STARTUP_POLICY_REQUISITE ||
		has_medium(disk));
}

/* At most so many characters, all printable. */
static bool is_printable(const char *text, size_t most)
{
	size_t i;

	for (i = 0; text[i]; i++)
		if (i >= most || text[i] < ' ' || text[i] > '~')
			return false;
	return true;
}

bool disk_wwn(const struct disk *disk)
{
	enum vmdev_disk_bus bus = disk_bus_of(disk);
	const char *wwn = disk->wwn;

	if (!wwn)
		return true;
	if (bus && bus != VMDEV_DISK_BUS_SCSI && bus != VMDEV_DISK_BUS_IDE)
		return false;
	if (!strncmp(wwn, "0x", 2))
		wwn += 2;
	return strlen(wwn) == 16 && strspn(wwn, "0123456789abcdefABCDEF") == 16;
}

bool disk_vendor(const struct disk *disk)
{
	return !disk->vendor ||
	       (is_printable(disk->vendor, 8) && disk_bus_of(disk) == VMDEV_DISK_BUS_SCSI);
}

bool disk_product(const struct disk *disk)
{
	return !disk->product ||
	       (is_printable(disk->product, 16) && disk_bus_of(disk) == VMDEV_DISK_BUS_SCSI);
}

bool disk_address_duplicate(const struct disk *disk, const struct view *view)
{
	const vmdev_device *device = (const void *)disk;
	const vmdev_device *first = view_first(view, CLAIM_DRIVE, device);

	return !first || first == device;
}
