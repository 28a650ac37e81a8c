/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from domain.kind; do not edit. */

#ifndef DOMAIN_GEN_H
#define DOMAIN_GEN_H

#include "model/device.h"

struct view;
struct operation;

/* The rules: whether the device keeps them. */
bool domain_toy(const vmdev_device *device);
bool domain_toys(const vmdev_device *device, const struct view *view);

#endif
