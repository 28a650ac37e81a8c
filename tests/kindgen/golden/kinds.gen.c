/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from all kinds; do not edit. */
#include "model/kind.h"

extern const struct kind kind_other;
extern const struct kind kind_toy;

const struct kind *const kinds[] = {
	[VMDEV_KIND_OTHER] = &kind_other,
	[VMDEV_KIND_TOY] = &kind_toy,
};
const size_t kind_count = 2;

const struct rules *const common_rules[] = {
	&rules_field,
	&rules_domain,
	&rules_operation,
	NULL,
};

const struct section manual_sections[] = {
	{ "TOY", "Toys" },
	{ NULL, NULL },
};
