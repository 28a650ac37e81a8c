/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef PLAN_TARGET_H
#define PLAN_TARGET_H

#include <vmdev/plan.h>

struct target {
	char name[5];		/* "vdzz" */
};

/* The first free name. Returns: as vmdev_domain_find_target(). */
int target_find(const vmdev_domain *domain, enum vmdev_disk_bus bus, struct target *ret_target,
		vmdev_error **ret_error);
/* How many names of the series are free. */
unsigned target_count_free(const vmdev_domain *domain, enum vmdev_disk_bus bus);

#endif
