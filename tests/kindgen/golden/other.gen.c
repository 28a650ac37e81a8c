/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from other.kind; do not edit. */
#include "other.gen.h"

#include "model/access.h"
#include "model/address.h"

extern const struct kind kind_other;

static const struct shape other_shape;
static const vmdev_field other_fields[1];

static const struct element other_elements[] = {
	{ "<other", 5, 0, 2, 0, -1, 0, 0 },
	{ "<alias", 5, 0, 2, 1, -1, 0, 1 },
};

static const vmdev_field other_fields[] = {
	[OTHER_ALIAS_NAME] = {
		.shape = &other_shape,
		.path = "alias.name",
		.xml = "/alias/@name",
		.type = VMDEV_FIELD_STRING,
		.element = 1,
		.offset = offsetof(struct other, alias_name),
		.index = OTHER_ALIAS_NAME,
		.attribute = "name",
		.lead = " name='",
		.lead_length = 7,
		.since = "0.1",
		.doc = "Name of the device in libvirt.",
	},
};

static const struct shape other_shape = {
	.kind = &kind_other,
	.fields = other_fields,
	.field_count = 1,
	.elements = other_elements,
	.element_count = 2,
	.set = offsetof(struct other, set),
	.size = sizeof(struct other),
};

#define other_rules NULL

static const vmdev_field *const other_ordered[] = {
	&other_fields[OTHER_ALIAS_NAME],
};

const struct kind kind_other = {
	.id = VMDEV_KIND_OTHER,
	.name = "other",
	.element = "",
	.match = { { NULL, NULL, false } },
	.constants = "",
	.shape = &other_shape,
	.fields = other_ordered,
	.field_count = 1,
	.alias = &other_fields[OTHER_ALIAS_NAME],
	.rules = { other_rules, 0 },
	.doc = "A device that is kept, but not modelled.",
	.manual = "",
	.since = "0.1",
};
