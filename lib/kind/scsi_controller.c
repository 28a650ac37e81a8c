/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of scsi_controller.kind: each function says whether the controller keeps the rule of its name. */
#include "scsi_controller.gen.h"

bool scsi_controller_model(const struct scsi_controller *controller)
{
	return controller->model;
}

bool scsi_controller_driver_model(const struct scsi_controller *controller)
{
	switch (controller->model) {
	case VMDEV_SCSI_CONTROLLER_MODEL_UNSET:
	case VMDEV_SCSI_CONTROLLER_MODEL_AUTO:
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_SCSI:
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_TRANSITIONAL:
	case VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_NON_TRANSITIONAL:
		return true;
	default:
		break;
	}
	return !scsi_controller_has(controller, SCSI_CONTROLLER_DRIVER_QUEUES) &&
	       !scsi_controller_has(controller, SCSI_CONTROLLER_DRIVER_CMD_PER_LUN) &&
	       !scsi_controller_has(controller, SCSI_CONTROLLER_DRIVER_MAX_SECTORS) &&
	       !scsi_controller_has(controller, SCSI_CONTROLLER_DRIVER_IOTHREAD) &&
	       !controller->driver_ioeventfd;
}
