/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef DIALECT_DEVICE_H
#define DIALECT_DEVICE_H

#include "dialect/finding.h"

/* Finds everything of a device that a dialect lacks, and what the library does not know and so cannot
 * judge. The device may be another than the subject: what a translation made of it. */
void check_dialect(const struct subject *s, const vmdev_device *device,
		   const struct vmdev_dialect *dialect);
/* Warns where the schema that comes with the dialect's libvirt lacks what the device says. */
void check_schema(const struct subject *s, const vmdev_device *device,
		  const struct vmdev_dialect *dialect);

#endif
