/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What two elements have different, told by libxml2's DOM and nothing of the library's own. */
#ifndef CORPUS_DIFFERENCE_H
#define CORPUS_DIFFERENCE_H

#include <stdbool.h>
#include <stddef.h>

struct difference {
	size_t count;
	char path[256];		/* of the last one: "disk/driver/@cache", "disk/#comment" */
	bool element;		/* an element came or went ... */
	size_t facts;		/* ... which had so many attributes and texts in it */
};

/* Returns: false where a text is not one well-formed element. */
bool difference_of(const char *a, size_t a_length, const char *b, size_t b_length,
		   struct difference *ret_difference);

#endif
