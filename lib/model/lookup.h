/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From names of the XML to elements and fields. libxml2 gives equal names of a document the same address:
 * what was found for an address is remembered, and most look-ups compare no text. */
#ifndef MODEL_LOOKUP_H
#define MODEL_LOOKUP_H

#include "model/device.h"

enum { LOOKUP_SLOTS = 256 };

struct lookup {
	struct {
		const char *name;
		const struct element *in;
		unsigned found;
	} children[LOOKUP_SLOTS];
	struct {
		const char *name;
		const struct element *in;
		const vmdev_field *found;
	} attributes[LOOKUP_SLOTS];
};

/* The number of the child element of that name in element `in`; 0: the kind knows none. */
unsigned lookup_child(struct lookup *lookup, const struct shape *shape, unsigned in,
		      const char *name);
/* The field at an attribute of element `in`; NULL: the kind knows none. */
const vmdev_field *lookup_attribute(struct lookup *lookup, const vmdev_device *device,
				    const struct shape *shape, const struct element *in,
				    const char *name);

#endif
