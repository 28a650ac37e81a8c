/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule/selection.h"

#include <stdlib.h>
#include <string.h>

int selection_init(struct selection *selection, const struct vmdev_dialect *dialect)
{
	size_t rules = kind_count + (kind_count + ADDRESS_SETS) * (rules_domain.count + 1);

	for (size_t i = 0; i < kind_count; i++)
		rules += kinds[i]->rules.count;
	*selection = (struct selection){
		.family = dialect && dialect->family ? dialect->family : VMDEV_DIALECT_OPENEULER,
		.version = dialect && dialect->version ? dialect->version : UINT32_MAX,
		.of_kind = malloc(rules * sizeof(*selection->of_kind)),
	};
	if (!selection->of_kind)
		return -VMDEV_E_NO_MEMORY;
	memset(selection->of_kind, 0, kind_count * sizeof(*selection->of_kind));
	selection->free = (const struct vmdev_rule **)(selection->of_kind + kind_count);
	return 0;
}

void selection_release(struct selection *selection)
{
	free(selection->of_kind);
}

/* A kind whose devices have no USB address can break no rule about USB ports: @addresses, those that the
 * devices may have; ~0u: all. */
static void add_rules(struct selection *selection, const struct rules *rules, unsigned addresses)
{
	const struct vmdev_rule *end = rules->rules + rules->count, **to = selection->free;

	for (const struct vmdev_rule *rule = rules->rules; rule < end; rule++)
		if ((!rule->only || rule->only == selection->family) &&
		    rule->from <= selection->version && !rule->holds_during &&
		    (!rule->addresses || rule->addresses & addresses))
			*to++ = rule;
	selection->free = to;
}

static const struct rule_list *common_of(struct selection *selection, unsigned addresses)
{
	struct rule_list *list = &selection->common[addresses];

	if (!list->rules) {
		list->rules = selection->free;
		add_rules(selection, &rules_domain, addresses);
		list->count = (size_t)(selection->free - list->rules);
	}
	return list;
}

void selection_make(struct selection *selection, const struct kind *kind)
{
	const struct rule_list *common = common_of(selection,
						   kind->address ? kind->address->addresses : 0);

	selection->of_kind[kind->id] = selection->free;
	add_rules(selection, &kind->rules, ~0u);
	memcpy(selection->free, common->rules, common->count * sizeof(*common->rules));
	selection->free += common->count;
	*selection->free++ = NULL;
}
