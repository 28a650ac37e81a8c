/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Domains and budgets by chance: the same for the same seed, on each machine. */
#ifndef PLAN_RANDOM_H
#define PLAN_RANDOM_H

#include <stdbool.h>
#include <vmdev/vmdev.h>

struct chance {
	uint64_t state;
	unsigned made;		/* devices: what tells them apart follows from it */
	const char *image;	/* of the disks */
	bool passthrough;	/* devices that QEMU cannot start with here */
};

/* 0 to below - 1. */
unsigned chance_below(struct chance *c, unsigned below);
/* One of so many times. */
bool chance_one_in(struct chance *c, unsigned times);

/* A device without an address; a disk perhaps without a target. @machine: one that has it. */
vmdev_device *chance_device(struct chance *c, enum vmdev_machine machine);
/* A domain of some devices without addresses; now and then libvirt has nothing to add to it. @os: what
 * stands in it before <devices>. */
vmdev_domain *chance_domain(struct chance *c, enum vmdev_machine machine, const char *os);
/* A budget, of which every eighth is a large one. */
vmdev_budget *chance_budget(struct chance *c);

#endif
