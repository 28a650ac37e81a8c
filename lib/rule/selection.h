/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which rules a validation has to look at: made once for each kind that occurs, so that a device costs
 * nothing for rules of other dialects. */
#ifndef RULE_SELECTION_H
#define RULE_SELECTION_H

#include "model/kind.h"

/* The bits of vmdev_field.addresses. */
enum { ADDRESS_SETS = 1 << (VMDEV_ADDRESS_USB + 1) };

/* Rules in the order in which they are told. */
struct rule_list {
	const struct vmdev_rule **rules;	/* NULL: it is not made yet */
	size_t count;
};

struct selection {
	enum vmdev_dialect_family family;
	uint32_t version;	/* the greatest where the dialect says none */
	/* Of each kind, by its number: its rules and those of all kinds, up to a NULL. A kind that did not
	 * occur has none. */
	const struct vmdev_rule ***of_kind;
	const struct vmdev_rule **free;	/* behind of_kind: room for all lists there can be */
	/* Those of all kinds that a kind can break, by the addresses that it has. */
	struct rule_list common[ADDRESS_SETS];
};

/* Returns: 0 or -VMDEV_E_NO_MEMORY. */
int selection_init(struct selection *selection, const struct vmdev_dialect *dialect);
void selection_release(struct selection *selection);

void selection_make(struct selection *selection, const struct kind *kind);

/* The rules for a device of the kind. */
static inline const struct vmdev_rule *const *selection_of(struct selection *selection,
							   const struct kind *kind)
{
	if (!selection->of_kind[kind->id])
		selection_make(selection, kind);
	return (const struct vmdev_rule *const *)selection->of_kind[kind->id];
}

#endif
