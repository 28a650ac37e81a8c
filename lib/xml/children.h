/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The children of an element as an array, and which of them belong to which of another element: the
 * n-th of a name to the n-th of that name. In linear time, since a document may hold many. */
#ifndef XML_CHILDREN_H
#define XML_CHILDREN_H

#include "xml/scan.h"

#define CHILD_NONE ((size_t)-1)

struct child {
	struct scan_element element;
	size_t partner[2];		/* numbers in other arrays, or CHILD_NONE */
};

struct children {
	struct child *list;
	size_t count;
	size_t room;
};

/* Lists the children of a parent; NULL has none. Returns: false when memory runs out. */
bool children_list(struct children *children, const struct scan_element *parent);
/* Sets partner[which] of each of `a`, and partner[0] of those of `b` that are one. Returns: false when
 * memory runs out. */
bool children_match(struct children *a, unsigned which, struct children *b);
void children_free(struct children *children);

#endif
