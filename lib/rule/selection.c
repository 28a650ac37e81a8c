/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule/selection.h"

#include <stdlib.h>

int selection_init(struct selection *selection, const struct vmdev_dialect *dialect)
{
	selection->family = dialect && dialect->family ? dialect->family : VMDEV_DIALECT_OPENEULER;
	selection->version = dialect && dialect->version ? dialect->version : UINT32_MAX;
	selection->of_kind = calloc(kind_count, sizeof(*selection->of_kind));
	return selection->of_kind ? 0 : -VMDEV_E_NO_MEMORY;
}

void selection_release(struct selection *selection)
{
	for (size_t i = 0; selection->of_kind && i < kind_count; i++)
		free(selection->of_kind[i]);
	free(selection->of_kind);
}

/* A kind whose devices have no USB address can break no rule about USB ports. */
static const struct vmdev_rule **add_rules(const struct vmdev_rule **to,
					   const struct selection *selection, unsigned addresses,
					   const struct rules *rules)
{
	for (size_t i = 0; i < rules->count; i++) {
		const struct vmdev_rule *rule = &rules->rules[i];

		if ((!rule->only || rule->only == selection->family) &&
		    rule->from <= selection->version && !rule->holds_during &&
		    (!rule->addresses || rule->addresses & addresses))
			*to++ = rule;
	}
	return to;
}

const struct vmdev_rule *const *selection_make(struct selection *selection, const struct kind *kind)
{
	size_t room = kind->rules.count + rules_domain.count + 1;
	const struct vmdev_rule **rules = malloc(room * sizeof(*rules)), **end;
	unsigned addresses = kind->address ? kind->address->addresses : 0;

	if (!rules)
		return NULL;
	end = add_rules(rules, selection, addresses, &kind->rules);
	end = add_rules(end, selection, addresses, &rules_domain);
	*end = NULL;
	selection->of_kind[kind->id] = rules;
	return (const struct vmdev_rule *const *)rules;
}
