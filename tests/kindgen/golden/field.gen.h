/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from field.kind; do not edit. */

#ifndef FIELD_GEN_H
#define FIELD_GEN_H

#include "model/device.h"

struct view;
struct operation;

enum field_rule {
	FIELD_SHAPE,
	FIELD_DIALECT,
};

#endif
