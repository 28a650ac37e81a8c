/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From names of the XML to elements and fields. libxml2 gives equal names of a document the same address:
 * what was found for an address is remembered, and most look-ups compare no text. */
#ifndef MODEL_LOOKUP_H
#define MODEL_LOOKUP_H

#include "model/device.h"

enum { LOOKUP_PAIRS = 64, LOOKUP_KINDS = 32 };

/* In 16 bytes, so that all of them leave room in the first cache. */
struct known {
	const char *name;
	uint32_t in;		/* see element_key() */
	uint32_t found;
};

/* Of two names that want the same place both stay. */
struct known_pair {
	struct known known[2];
};

struct lookup {
	struct known_kind {
		const char *name;
		uint64_t found;		/* bit per kind */
	} kinds[LOOKUP_KINDS];
	struct known_pair children[LOOKUP_PAIRS];
	struct known_pair attributes[LOOKUP_PAIRS];
};

/* Tells an element from all others: no two of the tables in one library are 4 GiB apart. */
static inline uint32_t element_key(const struct element *element)
{
	return (uint32_t)((uintptr_t)element - (uintptr_t)kinds);
}

static inline size_t lookup_place(uint32_t in, const char *name)
{
	uint32_t key = (uint32_t)(uintptr_t)name ^ in * 5;

	return (key ^ key >> 8) % LOOKUP_PAIRS;
}

static inline const struct known *lookup_find(const struct known_pair *pairs, uint32_t in,
					      const char *name)
{
	const struct known *known = pairs[lookup_place(in, name)].known;

	if (known[0].name == name && known[0].in == in)
		return &known[0];
	return known[1].name == name && known[1].in == in ? &known[1] : NULL;
}

/* What is not known yet. */
uint64_t lookup_new_kinds(struct lookup *lookup, const char *name);
unsigned lookup_new_child(struct lookup *lookup, const struct shape *shape, unsigned in,
			  const char *name);
const vmdev_field *lookup_new_attribute(struct lookup *lookup, const vmdev_device *device,
					const struct shape *shape, const struct element *in,
					const char *name);

/* The kinds whose devices are elements of that name, a bit each. */
static inline uint64_t lookup_kinds(struct lookup *lookup, const char *name)
{
	const struct known_kind *known = &lookup->kinds[lookup_place(0, name) % LOOKUP_KINDS];

	return known->name == name ? known->found : lookup_new_kinds(lookup, name);
}

/* The number of the child element of that name in element `in`; 0: the kind knows none. */
static inline unsigned lookup_child(struct lookup *lookup, const struct shape *shape, unsigned in,
				    const char *name)
{
	const struct known *known = lookup_find(lookup->children, element_key(&shape->elements[in]),
						name);

	return known ? known->found : lookup_new_child(lookup, shape, in, name);
}

/* The field at an attribute of element `in`; NULL: the kind knows none. */
static inline const vmdev_field *lookup_attribute(struct lookup *lookup, const vmdev_device *device,
						  const struct shape *shape,
						  const struct element *in, const char *name)
{
	const struct known *known = lookup_find(lookup->attributes, element_key(in), name);

	if (!known)
		return lookup_new_attribute(lookup, device, shape, in, name);
	return known->found < shape->field_count ? &shape->fields[known->found] : NULL;
}

#endif
