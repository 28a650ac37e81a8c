/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The options of a disk stand in the order of the manual. */
#include "cli/option.h"

#include <stdio.h>
#include <vmdev/retry_policy.h>

#include "model/domain.h"
#include "rule/view.h"

enum { BLK = VMDEV_DISK_BUS_VIRTIO, SCSI = VMDEV_DISK_BUS_SCSI };

static const struct option options[] = {
	{ DISK_TYPE, BY_HAND, 0, NULL, NULL },
	{ DISK_DEVICE, BY_HAND, 0, NULL, NULL },
	{ DISK_MODEL, BY_HAND, BLK, NULL, NULL },
	{ DISK_DRIVER_NAME, BY_HAND, 0, NULL, NULL },
	{ DISK_DRIVER_TYPE, BY_HAND, 0, NULL, NULL },
	{ DISK_DRIVER_CACHE, BY_HAND, 0, NULL, NULL },
	{ DISK_DRIVER_IO, DRIVE, 0, "aio", NULL },
	{ DISK_DRIVER_ERROR_POLICY, BY_HAND, 0, NULL, NULL },
	{ DISK_DRIVER_RERROR_POLICY, BY_HAND, 0, NULL, NULL },
	{ DISK_DRIVER_RETRY_INTERVAL, BY_HAND, 0, NULL, NULL },
	{ DISK_DRIVER_RETRY_TIMEOUT, BY_HAND, 0, NULL, NULL },
	{ DISK_SOURCE_FILE, BY_HAND, 0, NULL, NULL },
	{ DISK_SOURCE_DEV, BY_HAND, 0, NULL, NULL },
	{ DISK_BACKING_STORE, BY_HAND, 0, NULL, NULL },
	{ DISK_TARGET_DEV, BY_HAND, 0, NULL, NULL },
	{ DISK_TARGET_BUS, BY_HAND, 0, NULL, NULL },
	{ DISK_ALIAS_NAME, BY_HAND, 0, NULL, NULL },
	{ DISK_ADDRESS, BY_HAND, 0, NULL, NULL },
	{ DISK_DRIVER_DISCARD, DRIVE, 0, "discard", NULL },
	{ DISK_DRIVER_DETECT_ZEROES, DRIVE, 0, "detect-zeroes", NULL },
	{ DISK_DRIVER_COPY_ON_READ, DRIVE, 0, "copy-on-read", NULL },
	{ DISK_READONLY, DRIVE, 0, "read-only", NULL },
	{ DISK_IOTUNE_TOTAL_BYTES_SEC, DRIVE, 0, "throttling.bps-total", NULL },
	{ DISK_IOTUNE_READ_BYTES_SEC, DRIVE, 0, "throttling.bps-read", NULL },
	{ DISK_IOTUNE_WRITE_BYTES_SEC, DRIVE, 0, "throttling.bps-write", NULL },
	{ DISK_IOTUNE_TOTAL_IOPS_SEC, DRIVE, 0, "throttling.iops-total", NULL },
	{ DISK_IOTUNE_READ_IOPS_SEC, DRIVE, 0, "throttling.iops-read", NULL },
	{ DISK_IOTUNE_WRITE_IOPS_SEC, DRIVE, 0, "throttling.iops-write", NULL },
	{ DISK_IOTUNE_TOTAL_BYTES_SEC_MAX, DRIVE, 0, "throttling.bps-total-max", NULL },
	{ DISK_IOTUNE_READ_BYTES_SEC_MAX, DRIVE, 0, "throttling.bps-read-max", NULL },
	{ DISK_IOTUNE_WRITE_BYTES_SEC_MAX, DRIVE, 0, "throttling.bps-write-max", NULL },
	{ DISK_IOTUNE_TOTAL_IOPS_SEC_MAX, DRIVE, 0, "throttling.iops-total-max", NULL },
	{ DISK_IOTUNE_READ_IOPS_SEC_MAX, DRIVE, 0, "throttling.iops-read-max", NULL },
	{ DISK_IOTUNE_WRITE_IOPS_SEC_MAX, DRIVE, 0, "throttling.iops-write-max", NULL },
	{ DISK_IOTUNE_SIZE_IOPS_SEC, DRIVE, 0, "throttling.iops-size", NULL },
	{ DISK_IOTUNE_GROUP_NAME, DRIVE, 0, "throttling.group", NULL },
	{ DISK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH, DRIVE, 0, "throttling.bps-total-max-length",
	  NULL },
	{ DISK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH, DRIVE, 0, "throttling.bps-read-max-length", NULL },
	{ DISK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH, DRIVE, 0, "throttling.bps-write-max-length",
	  NULL },
	{ DISK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH, DRIVE, 0, "throttling.iops-total-max-length",
	  NULL },
	{ DISK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH, DRIVE, 0, "throttling.iops-read-max-length", NULL },
	{ DISK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH, DRIVE, 0, "throttling.iops-write-max-length",
	  NULL },
	{ DISK_DRIVER_IOEVENTFD, DEVICE, BLK, "ioeventfd", NULL },
	{ DISK_DRIVER_EVENT_IDX, DEVICE, BLK, "event_idx", NULL },
	{ DISK_DRIVER_IOTHREAD, DEVICE, BLK, "iothread", "iothread" },
	{ DISK_DRIVER_QUEUES, DEVICE, BLK, "num-queues", NULL },
	{ DISK_DRIVER_QUEUE_SIZE, DEVICE, BLK, "queue-size", NULL },
	{ DISK_DRIVER_IOMMU, DEVICE, BLK, "iommu_platform", NULL },
	{ DISK_DRIVER_ATS, DEVICE, BLK, "ats", NULL },
	{ DISK_DRIVER_PACKED, DEVICE, BLK, "packed", NULL },
	{ DISK_DRIVER_PAGE_PER_VQ, DEVICE, BLK, "page-per-vq", NULL },
	{ DISK_SHAREABLE, DEVICE, 0, "share-rw", NULL },
	{ DISK_SERIAL, DEVICE, 0, "serial", NULL },
	{ DISK_WWN, BY_HAND, SCSI, NULL, NULL },
	{ DISK_VENDOR, DEVICE, SCSI, "vendor", NULL },
	{ DISK_PRODUCT, DEVICE, SCSI, "product", NULL },
	{ DISK_TARGET_ROTATION_RATE, DEVICE, SCSI, "rotation_rate", NULL },
	{ DISK_BLOCKIO_LOGICAL_BLOCK_SIZE, DEVICE, 0, "logical_block_size", NULL },
	{ DISK_BLOCKIO_PHYSICAL_BLOCK_SIZE, DEVICE, 0, "physical_block_size", NULL },
	{ DISK_BLOCKIO_DISCARD_GRANULARITY, DEVICE, 0, "discard_granularity", NULL },
	{ DISK_BOOT_ORDER, DEVICE, 0, "bootindex", NULL },
	{ DISK_ACPI_INDEX, DEVICE, BLK, "acpi-index", NULL },
};

/* How the disk is called: its alias, or what libvirt would call it. */
struct ids {
	char device[64], drive[80];
};

static const struct disk *disk_of(const struct command *c)
{
	return (const void *)c->device;
}

static const char *path_of(const struct disk *disk)
{
	return disk->type == VMDEV_DISK_TYPE_BLOCK ? disk->source_dev : disk->source_file;
}

/* The number of the drive: vda 0, vdz 25, vdaa 26. */
static unsigned number_of(const char *target)
{
	const char *letters = strchr(target, 'd');
	unsigned number = 0;

	if (!letters || !letters[1])
		return 0;
	for (letters++; *letters >= 'a' && *letters <= 'z' && number < 1u << 24; letters++)
		number = number * 26 + (unsigned)(*letters - 'a') + 1;
	return number ? number - 1 : 0;
}

static int check_source(const struct command *c)
{
	const struct disk *disk = disk_of(c);
	const char *path = path_of(disk);

	if (disk->type > VMDEV_DISK_TYPE_BLOCK)
		return cli_refuse(c, "type", "the disk is neither a file nor a block device");
	/* QEMU would take "nbd:..." or "json:..." for something else than a file. */
	if (!path || path[0] != '/')
		return cli_refuse(
			c, disk->type == VMDEV_DISK_TYPE_BLOCK ? "source.dev" : "source.file",
			"it is no absolute path");
	return 0;
}

static int check_format(const struct command *c)
{
	switch (disk_of(c)->driver_type) {
	case VMDEV_DISK_FORMAT_UNSET:
	case VMDEV_DISK_FORMAT_RAW:
	case VMDEV_DISK_FORMAT_QCOW2:
	case VMDEV_DISK_FORMAT_QED:
	case VMDEV_DISK_FORMAT_QCOW:
	case VMDEV_DISK_FORMAT_VMDK:
	case VMDEV_DISK_FORMAT_VDI:
	case VMDEV_DISK_FORMAT_VPC:
	case VMDEV_DISK_FORMAT_BOCHS:
	case VMDEV_DISK_FORMAT_CLOOP:
	case VMDEV_DISK_FORMAT_DMG:
		return 0;
	default:
		return cli_refuse(c, "driver.type",
				  "QEMU has no such format, or wants more for it");
	}
}

static int check_disk(const struct command *c)
{
	const struct disk *disk = disk_of(c);
	int code;

	if (c->bus != BLK && c->bus != SCSI)
		return cli_refuse(c, "target.bus",
				  "the disk is neither virtio-blk nor virtio-scsi");
	code = cli_check(c);
	if (!code && disk->device > VMDEV_DISK_DEVICE_DISK)
		code = cli_refuse(c, "device", "it is no hard disk");
	if (!code && disk->driver_name && strcmp(disk->driver_name, "qemu") != 0)
		code = cli_refuse(c, "driver.name", "it is not QEMU");
	if (!code && !disk->target_dev)
		code = cli_refuse(c, "target.dev", "the disk is named by it");
	if (!code)
		code = check_format(c);
	return code ? code : check_source(c);
}

/* The controller of a disk; NULL: not known. */
static const struct scsi_controller *controller_of(const struct command *c, uint32_t index)
{
	for (size_t i = 0; c->domain && i < c->domain->now.count; i++) {
		const struct scsi_controller *controller = (const void *)c->domain->now.devices[i];

		if (c->domain->now.devices[i]->kind->id == VMDEV_KIND_SCSI_CONTROLLER &&
		    scsi_controller_has(controller, SCSI_CONTROLLER_INDEX) &&
		    controller->index == index)
			return controller;
	}
	return NULL;
}

static bool is_virtio(const struct scsi_controller *controller)
{
	return controller->model == VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_SCSI ||
	       controller->model == VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_TRANSITIONAL ||
	       controller->model == VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_NON_TRANSITIONAL;
}

/* bus, channel, scsi-id and lun. */
static int add_place(struct command *c, struct ids *ids)
{
	const struct disk *disk = disk_of(c);
	const struct scsi_controller *controller;
	struct vmdev_drive_address at;
	char bus[64];

	if (disk->address.type && disk->address.type != VMDEV_ADDRESS_DRIVE)
		return cli_refuse(c, "address", "a scsi disk is found on its controller");
	if (!drive_address_of(disk, &at))
		return cli_refuse(c, "address",
				  "it is not known where on its controller the disk is");
	controller = controller_of(c, at.controller);
	if (c->domain && (!controller || !is_virtio(controller)))
		return cli_refuse(c, "address.controller",
				  "the domain has no such virtio-scsi controller");
	if (controller && controller->alias_name)
		snprintf(bus, sizeof(bus), "%.50s.0", controller->alias_name);
	else
		snprintf(bus, sizeof(bus), "scsi%u.0", at.controller);
	snprintf(ids->device, sizeof(ids->device), "scsi%u-%u-%u-%u", at.controller, at.bus,
		 at.target, at.unit);
	buffer_text(&c->text, "scsi-hd");
	cli_add(&c->text, "bus", bus);
	cli_add_number(&c->text, "channel", at.bus);
	cli_add_number(&c->text, "scsi-id", at.target);
	cli_add_number(&c->text, "lun", at.unit);
	return 0;
}

static int add_blk(struct command *c, struct ids *ids)
{
	const struct disk *disk = disk_of(c);

	snprintf(ids->device, sizeof(ids->device), "virtio-disk%u", number_of(disk->target_dev));
	buffer_text(&c->text, "virtio-blk-pci");
	if (disk->model == VMDEV_DISK_MODEL_VIRTIO_TRANSITIONAL)
		buffer_text(&c->text, "-transitional");
	if (disk->model == VMDEV_DISK_MODEL_VIRTIO_NON_TRANSITIONAL)
		buffer_text(&c->text, "-non-transitional");
	cli_add(&c->text, "scsi", "off");
	return cli_add_pci_address(c, &disk->address);
}

static void add_drive(struct command *c, const struct ids *ids)
{
	const struct disk *disk = disk_of(c);
	const vmdev_field *fields = c->device->kind->shape->fields;
	enum vmdev_disk_cache cache = disk->driver_cache;
	const char *format = disk->driver_type ?
				     fields[DISK_DRIVER_TYPE].names->list[disk->driver_type].text :
				     "raw";

	cli_add(&c->drive, "file", path_of(disk));
	cli_add(&c->drive, "format", format);
	cli_add(&c->drive, "if", "none");
	cli_add(&c->drive, "id", ids->drive);
	if (cache && cache != VMDEV_DISK_CACHE_DEFAULT)
		cli_add(&c->drive, "cache", fields[DISK_DRIVER_CACHE].names->list[cache].text);
	cli_add_fields(c, DRIVE, &c->drive);
	/* The chain ends here, whatever the image says. A raw one says nothing. */
	if (disk->backing_store && strcmp(format, "raw") != 0)
		cli_add(&c->drive, "backing", "");
}

/* What the guest is told of the cache: libvirt says it too. */
static void add_write_cache(struct command *c)
{
	switch (disk_of(c)->driver_cache) {
	case VMDEV_DISK_CACHE_NONE:
	case VMDEV_DISK_CACHE_WRITEBACK:
	case VMDEV_DISK_CACHE_UNSAFE:
		cli_add(&c->text, "write-cache", "on");
		break;
	case VMDEV_DISK_CACHE_WRITETHROUGH:
	case VMDEV_DISK_CACHE_DIRECTSYNC:
		cli_add(&c->text, "write-cache", "off");
		break;
	default:
		break;
	}
}

/* QEMU's words, in which libvirt's enospace is enospc. */
static const char *const policies[] = {
	[VMDEV_DISK_ERROR_POLICY_STOP] = "stop",     [VMDEV_DISK_ERROR_POLICY_REPORT] = "report",
	[VMDEV_DISK_ERROR_POLICY_IGNORE] = "ignore", [VMDEV_DISK_ERROR_POLICY_ENOSPACE] = "enospc",
	[VMDEV_DISK_ERROR_POLICY_RETRY] = "retry",
};

static const char *const read_policies[] = {
	[VMDEV_DISK_RERROR_POLICY_STOP] = "stop",
	[VMDEV_DISK_RERROR_POLICY_REPORT] = "report",
	[VMDEV_DISK_RERROR_POLICY_IGNORE] = "ignore",
	[VMDEV_DISK_RERROR_POLICY_RETRY] = "retry",
};

/* As libvirt: the policy of writes counts for reads too where theirs is unset, except enospace. */
static void add_policies(struct command *c, const struct vmdev_retry_policy *retry)
{
	const struct disk *disk = disk_of(c);
	enum vmdev_disk_error_policy writes = disk->driver_error_policy;

	if (writes)
		cli_add(&c->text, "werror", policies[writes]);
	if (disk->driver_rerror_policy)
		cli_add(&c->text, "rerror", read_policies[disk->driver_rerror_policy]);
	else if (writes && writes != VMDEV_DISK_ERROR_POLICY_ENOSPACE)
		cli_add(&c->text, "rerror", policies[writes]);
	if (!retry->write && !retry->read)
		return;
	cli_add_number(&c->text, "retry_interval", retry->interval_ms);
	cli_add_number(&c->text, "retry_timeout", retry->timeout_ms);
}

static void add_wwn(struct command *c)
{
	const char *wwn = disk_of(c)->wwn;

	if (!wwn)
		return;
	cli_add(&c->text, "wwn", strncmp(wwn, "0x", 2) ? "0x" : "");
	buffer_text(&c->text, wwn);
}

static int check_wwn(const struct command *c)
{
	return disk_wwn(disk_of(c)) ? 0 : cli_refuse(c, "wwn", "it is no number of 16 digits");
}

int cli_write_disk(struct command *c)
{
	const struct disk *disk = disk_of(c);
	struct vmdev_retry_policy retry = VMDEV_RETRY_POLICY_INIT;
	struct ids ids;
	int code;

	c->options = (struct options){ options, sizeof(options) / sizeof(options[0]) };
	c->bus = disk_bus_of(disk);
	code = check_disk(c);
	if (!code)
		code = check_wwn(c);
	if (!code)
		code = vmdev_disk_get_retry_policy(c->device, &retry, c->ret_error);
	if (!code && !retry.write && !retry.read &&
	    (disk_has(disk, DISK_DRIVER_RETRY_INTERVAL) ||
	     disk_has(disk, DISK_DRIVER_RETRY_TIMEOUT)))
		code = cli_refuse(c, "driver", "it has times, and suspends nothing");
	if (!code)
		code = c->bus == SCSI ? add_place(c, &ids) : add_blk(c, &ids);
	if (code)
		return code;
	if (disk->alias_name && strlen(disk->alias_name) >= sizeof(ids.device))
		return cli_refuse(c, "alias.name", "it is too long for QEMU");
	if (disk->alias_name)
		snprintf(ids.device, sizeof(ids.device), "%s", disk->alias_name);
	snprintf(ids.drive, sizeof(ids.drive), "drive-%s", ids.device);
	add_drive(c, &ids);
	if (c->bus == SCSI)
		cli_add(&c->text, "device_id", disk->serial ? disk->serial : ids.drive);
	cli_add(&c->text, "drive", ids.drive);
	cli_add(&c->text, "id", ids.device);
	add_write_cache(c);
	add_policies(c, &retry);
	add_wwn(c);
	cli_add_fields(c, DEVICE, &c->text);
	return 0;
}
