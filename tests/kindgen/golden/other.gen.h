/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from other.kind; do not edit. */

#ifndef OTHER_GEN_H
#define OTHER_GEN_H

#include "model/device.h"

struct view;
struct operation;

struct other {
	struct vmdev_device device_head;
	uint64_t set[1];
	char *alias_name;
};

enum other_field {
	OTHER_ALIAS_NAME,
};

static inline bool other_has(const struct other *other, enum other_field field)
{
	return other->set[field / 64] >> field % 64 & 1;
}

/* The rules: whether the device keeps them. */

#endif
