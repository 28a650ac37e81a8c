/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef PLAN_BUDGET_H
#define PLAN_BUDGET_H

#include <vmdev/plan.h>

enum { BUDGET_ITEMS = VMDEV_BUDGET_USB3 + 1, BUDGET_MAX = 65535 };

struct vmdev_budget {
	unsigned references;
	enum vmdev_machine machine;
	unsigned counts[BUDGET_ITEMS];
};

/* Devices that each take a root port. */
static inline unsigned budget_express(const vmdev_budget *budget)
{
	return budget->counts[VMDEV_BUDGET_INTERFACES] + budget->counts[VMDEV_BUDGET_DISKS] +
	       budget->counts[VMDEV_BUDGET_HOSTDEVS] + budget->counts[VMDEV_BUDGET_OTHERS];
}

#endif
