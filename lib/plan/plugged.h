/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which device is plugged into which controller. */
#ifndef PLAN_PLUGGED_H
#define PLAN_PLUGGED_H

#include "model/domain.h"

#define PLUGGED_NOWHERE ((size_t)-1)
/* No chain of controllers is longer. */
enum { PLUGGED_MAX_DEPTH = 300 };

struct plugged {
	size_t number;		/* of the device in the domain */
	size_t parent;		/* of the controller, or PLUGGED_NOWHERE */
	uint64_t place;		/* orders those of one parent */
	bool placed;		/* it has an address, or is a root */
	size_t first, end;	/* what is plugged into it: the places in the order of plugged_list() */
};

/* The number of a controller; libvirt gives 0 to the first that says none. */
uint32_t index_of_controller(const vmdev_device *device);

/* One for each device, by their numbers, for free(); and behind them the same in the order in which they are
 * drawn. NULL when memory runs out. */
struct plugged *plugged_list(const vmdev_domain *domain);

#endif
