/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli/option.h"

#include <stdio.h>

#include "scsi_controller.gen.h"

static const struct option options[] = {
	{ SCSI_CONTROLLER_INDEX, BY_HAND, 0, NULL, NULL },
	{ SCSI_CONTROLLER_MODEL, BY_HAND, 0, NULL, NULL },
	{ SCSI_CONTROLLER_ALIAS_NAME, BY_HAND, 0, NULL, NULL },
	{ SCSI_CONTROLLER_ADDRESS, BY_HAND, 0, NULL, NULL },
	{ SCSI_CONTROLLER_DRIVER_QUEUES, DEVICE, 0, "num_queues", NULL },
	{ SCSI_CONTROLLER_DRIVER_CMD_PER_LUN, DEVICE, 0, "cmd_per_lun", NULL },
	{ SCSI_CONTROLLER_DRIVER_MAX_SECTORS, DEVICE, 0, "max_sectors", NULL },
	{ SCSI_CONTROLLER_DRIVER_IOEVENTFD, DEVICE, 0, "ioeventfd", NULL },
	{ SCSI_CONTROLLER_DRIVER_IOTHREAD, DEVICE, 0, "iothread", "iothread" },
	{ SCSI_CONTROLLER_DRIVER_IOMMU, DEVICE, 0, "iommu_platform", NULL },
	{ SCSI_CONTROLLER_DRIVER_ATS, DEVICE, 0, "ats", NULL },
	{ SCSI_CONTROLLER_DRIVER_PACKED, DEVICE, 0, "packed", NULL },
	{ SCSI_CONTROLLER_DRIVER_PAGE_PER_VQ, DEVICE, 0, "page-per-vq", NULL },
	{ SCSI_CONTROLLER_ACPI_INDEX, DEVICE, 0, "acpi-index", NULL },
};

static const char *driver_of(const struct scsi_controller *controller)
{
	switch (controller->model) {
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_SCSI:
		return "virtio-scsi-pci";
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_TRANSITIONAL:
		return "virtio-scsi-pci-transitional";
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_NON_TRANSITIONAL:
		return "virtio-scsi-pci-non-transitional";
	default:
		return NULL;
	}
}

int cli_write_scsi_controller(struct command *c)
{
	const struct scsi_controller *controller = (const void *)c->device;
	char id[32];
	int code;

	c->options = (struct options){ options, sizeof(options) / sizeof(options[0]) };
	code = cli_check(c);
	if (code)
		return code;
	if (!driver_of(controller))
		return cli_refuse(c, "model", "it is no virtio-scsi");
	if (!scsi_controller_has(controller, SCSI_CONTROLLER_INDEX))
		return cli_refuse(c, "index", "the disks find the controller by it");
	snprintf(id, sizeof(id), "scsi%u", (unsigned)controller->index);
	buffer_text(&c->text, driver_of(controller));
	cli_add(&c->text, "id", controller->alias_name ? controller->alias_name : id);
	code = cli_add_pci_address(c, &controller->address);
	cli_add_fields(c, DEVICE, &c->text);
	return code;
}
