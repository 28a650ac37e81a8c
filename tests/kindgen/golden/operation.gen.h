/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from operation.kind; do not edit. */

#ifndef OPERATION_GEN_H
#define OPERATION_GEN_H

#include "model/device.h"

struct view;
struct operation;

/* The rules: whether the device keeps them. */
bool operation_plug(const vmdev_device *device, const struct operation *operation);

#endif
