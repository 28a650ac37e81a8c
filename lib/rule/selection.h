/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which rules a validation has to look at: made once for each kind that occurs, so that a device costs
 * nothing for rules of other dialects. */
#ifndef RULE_SELECTION_H
#define RULE_SELECTION_H

#include "model/kind.h"

struct selection {
	enum vmdev_dialect_family family;
	uint32_t version;	/* the greatest where the dialect says none */
	/* Of each kind, by its number: its rules and those of all kinds, in the order in which they are
	 * told, up to a NULL. A kind that did not occur has none. */
	const struct vmdev_rule ***of_kind;
};

/* Returns: 0 or -VMDEV_E_NO_MEMORY. */
int selection_init(struct selection *selection, const struct vmdev_dialect *dialect);
void selection_release(struct selection *selection);

/* Returns: the rules for a device of the kind; NULL where memory ran out. */
const struct vmdev_rule *const *selection_make(struct selection *selection,
					       const struct kind *kind);

static inline const struct vmdev_rule *const *selection_of(struct selection *selection,
							   const struct kind *kind)
{
	const struct vmdev_rule *const *rules =
		(const struct vmdev_rule *const *)selection->of_kind[kind->id];

	return rules ? rules : selection_make(selection, kind);
}

#endif
