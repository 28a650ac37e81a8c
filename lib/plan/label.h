/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef PLAN_LABEL_H
#define PLAN_LABEL_H

#include "base/buffer.h"
#include "model/device.h"

/* What people call a device: "disk vda /srv/a.qcow2", "pcie-root-port 3", "scsi 0 virtio-scsi". */
void label_device(struct buffer *b, const vmdev_device *device);

#endif
