/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_SNAPSHOT_H
#define MODEL_SNAPSHOT_H

#include <vmdev/snapshot_base.h>

#include "model/device.h"

/* A snapshot is modelled as a device is, of a kind that is not found in <devices>. */
struct vmdev_snapshot {
	unsigned references;
	unsigned flags;
	vmdev_device *model;
};

#define model_of_snapshot(snapshot) ((snapshot)->model)

extern const struct kind kind_snapshot;

#endif
