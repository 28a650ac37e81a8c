/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef PLAN_TOPOLOGY_H
#define PLAN_TOPOLOGY_H

#include "plan/layout.h"

/* What is to be free when all devices without an address have got one. */
struct need {
	unsigned express, conventional;
	unsigned bridges;		/* so many there are */
};

/* Appends the PCI controllers that a domain lacks for that. Returns: 0, or a negative code; what has been
 * appended by then the caller takes back. */
int topology_append(vmdev_domain *domain, struct layout *layout, const struct need *need,
		    bool complete, vmdev_error **ret_error);

/* How many root ports and bridges that will be. On i440fx, which has neither, there have to be slots:
 * *ret_lack is the number of those that are missing. */
void topology_count(const struct layout *layout, const struct need *need, unsigned *ret_ports,
		    unsigned *ret_bridges, unsigned *ret_lack);
/* Whether there is room for so many more. */
bool topology_fits(const struct layout *layout, unsigned ports, unsigned bridges, bool complete);

#endif
