/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from operation.kind; do not edit. */
#include "operation.gen.h"

#include "model/access.h"
#include "model/address.h"


static const struct vmdev_rule operation_rules[] = {
	{
		.id = "operation-plug",
		.kind = VMDEV_KIND_OTHER,
		.path = "",
		.layer = VMDEV_LAYER_OPERATION,
		.severity = VMDEV_SEVERITY_ERROR,
		.only = VMDEV_DIALECT_UNSET,
		.from = 0,
		.manual = "TOY-02",
		.text = "What may be done to a VM that runs.",
		.cure = "Stop it.",
		.holds_during = operation_plug,
	},
};

const struct rules rules_operation = {
	.rules = operation_rules,
	.count = 1,
};
