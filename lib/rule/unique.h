/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules that begin with `unique`: no two devices have the same values in their fields. */
#ifndef RULE_UNIQUE_H
#define RULE_UNIQUE_H

#include "model/device.h"

/* What was seen so far, by rule and values. All zero: nothing. */
struct unique {
	struct seen {
		const struct vmdev_rule *rule;
		const vmdev_device *device;
		uint32_t hash;
	} * seen;
	size_t count;
	size_t room;		/* a power of two */
	bool failed;		/* memory ran out; it sticks */
};

/* Returns: false if a device before this one has the same values. */
bool unique_add(struct unique *unique, const struct vmdev_rule *rule, const vmdev_device *device);
void unique_release(struct unique *unique);

#endif
