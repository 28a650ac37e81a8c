/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef PLAN_FACT_H
#define PLAN_FACT_H

#include "model/device.h"

/* Whether an attribute of a device has a value; "" is an absent one. Path as that of a field: "model" of
 * the device's element, "model.type" of an element in it. It works for what no kind models, too. */
bool fact_is(const vmdev_device *device, const char *path, const char *value);

/* The value of an attribute that is a number. Returns: false: it is absent, or none. */
bool fact_number(const vmdev_device *device, const char *path, uint64_t *ret_number);

/* Whether a device says where in the guest it is, in whatever form; 0000:00:00.0, which is libvirt's word
 * for "anywhere", says nothing. */
bool fact_is_placed(const vmdev_device *device);

#endif
