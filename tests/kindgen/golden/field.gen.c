/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from field.kind; do not edit. */
#include "field.gen.h"

#include "model/access.h"
#include "model/address.h"


static const struct vmdev_rule field_rules[] = {
	{
		.id = "field-shape",
		.kind = VMDEV_KIND_OTHER,
		.path = "",
		.layer = VMDEV_LAYER_SHAPE,
		.severity = VMDEV_SEVERITY_ERROR,
		.only = VMDEV_DIALECT_UNSET,
		.from = 0,
		.manual = "",
		.text = "What the line of a field demands; such a rule has a number instead of a predicate.",
		.cure = "Set the field to a value that it can hold.",
	},
	{
		.id = "field-dialect",
		.kind = VMDEV_KIND_OTHER,
		.path = "",
		.layer = VMDEV_LAYER_SHAPE,
		.severity = VMDEV_SEVERITY_WARNING,
		.only = VMDEV_DIALECT_LIBVIRT,
		.from = 0,
		.manual = "",
		.text = "What a dialect lacks.",
		.cure = "Unset the field.",
	},
};

const struct rules rules_field = {
	.rules = field_rules,
	.count = 2,
};
