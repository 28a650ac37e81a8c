/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_WRITE_H
#define MODEL_WRITE_H

#include "base/buffer.h"
#include "model/device.h"

/* Writes the set fields of a device as its element, without a line end before or behind it. */
void write_fields(const vmdev_device *device, struct buffer *b, unsigned indent);

#endif
