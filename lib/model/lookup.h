/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From names of the XML to elements and fields. libxml2 gives equal names of a document the same address:
 * what was found for an address is remembered, and most look-ups compare no text. */
#ifndef MODEL_LOOKUP_H
#define MODEL_LOOKUP_H

#include "model/device.h"

enum { LOOKUP_SLOTS = 256 };

struct lookup {
	struct known_child {
		const char *name;
		const struct element *in;
		unsigned found;
	} children[LOOKUP_SLOTS];
	struct known_attribute {
		const char *name;
		const struct element *in;
		const vmdev_field *found;
	} attributes[LOOKUP_SLOTS];
};

static inline size_t lookup_slot(const struct element *in, const char *name)
{
	uintptr_t key = (uintptr_t)name ^ (uintptr_t)in * 5;

	return (key ^ key >> 8) % LOOKUP_SLOTS;
}

/* What is not known yet. */
unsigned lookup_new_child(struct lookup *lookup, const struct shape *shape, unsigned in,
			  const char *name);
const vmdev_field *lookup_new_attribute(struct lookup *lookup, const vmdev_device *device,
					const struct shape *shape, const struct element *in,
					const char *name);

/* The number of the child element of that name in element `in`; 0: the kind knows none. */
static inline unsigned lookup_child(struct lookup *lookup, const struct shape *shape, unsigned in,
				    const char *name)
{
	const struct element *parent = &shape->elements[in];
	const struct known_child *known = &lookup->children[lookup_slot(parent, name)];

	if (known->name == name && known->in == parent)
		return known->found;
	return lookup_new_child(lookup, shape, in, name);
}

/* The field at an attribute of element `in`; NULL: the kind knows none. */
static inline const vmdev_field *lookup_attribute(struct lookup *lookup, const vmdev_device *device,
						  const struct shape *shape,
						  const struct element *in, const char *name)
{
	const struct known_attribute *known = &lookup->attributes[lookup_slot(in, name)];

	if (known->name == name && known->in == in)
		return known->found;
	return lookup_new_attribute(lookup, device, shape, in, name);
}

#endif
