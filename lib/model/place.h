/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_PLACE_H
#define MODEL_PLACE_H

#include "model/device.h"

/* The line of the text a device was read from on which a field stands, by the path that rules have:
 * "driver.io", "source" for whatever is in it. Of what is absent, the line of the element in which it would
 * stand. @item: of a list. Returns: 0 where the device was not read. It looks at all the device's text: for
 * findings. */
unsigned line_of_field(const vmdev_device *device, const char *path, size_t item);

#endif
