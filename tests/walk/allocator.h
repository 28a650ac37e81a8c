/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The allocator of the whole program, libxml2 included: it counts, and it fails to order. */
#ifndef WALK_ALLOCATOR_H
#define WALK_ALLOCATOR_H

#include <stdbool.h>

struct allocator {
	bool armed;		/* allocations are counted, and fail */
	bool from_then_on;	/* every allocation from fail_at fails, not that one only */
	long fail_at;		/* number of the allocation that fails, from 1; 0: none */
	long allocations;	/* so far */
	long failures;
	long live;		/* allocated and not yet freed */
};

extern struct allocator allocator;

/* Whether the program's allocations come here; a sanitizer or valgrind has its own. */
bool allocator_works(void);

#endif
