/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from domain.kind; do not edit. */
#include "domain.gen.h"

#include "model/access.h"
#include "model/address.h"


static const struct vmdev_rule domain_rules[] = {
	{
		.id = "domain-toy",
		.kind = VMDEV_KIND_OTHER,
		.path = "address",
		.layer = VMDEV_LAYER_DEVICE,
		.severity = VMDEV_SEVERITY_ERROR,
		.only = VMDEV_DIALECT_UNSET,
		.from = 0,
		.manual = "",
		.text = "What holds for the devices of every kind.",
		.cure = "Take one out.",
		.holds = domain_toy,
	},
	{
		.id = "domain-toys",
		.kind = VMDEV_KIND_OTHER,
		.path = "",
		.layer = VMDEV_LAYER_DOMAIN,
		.severity = VMDEV_SEVERITY_ERROR,
		.only = VMDEV_DIALECT_UNSET,
		.from = 0,
		.manual = "TOY-02",
		.text = "What holds between the devices of every kind.",
		.cure = "Take some out.",
		.holds_in = domain_toys,
	},
};

const struct rules rules_domain = {
	.rules = domain_rules,
	.count = 2,
};
