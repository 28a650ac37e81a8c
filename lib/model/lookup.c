/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/lookup.h"

#include "model/access.h"

static unsigned find_child(const struct shape *shape, unsigned in, const char *name)
{
	const struct element *elements = shape->elements;

	for (unsigned child = in + 1; child < elements[in].end; child = elements[child].end)
		if (is(elements[child].open + 1, name))
			return child;
	return 0;
}

unsigned lookup_new_child(struct lookup *lookup, const struct shape *shape, unsigned in,
			  const char *name)
{
	const struct element *parent = &shape->elements[in];
	unsigned found = find_child(shape, in, name);

	lookup->children[lookup_slot(parent, name)] = (struct known_child){ name, parent, found };
	return found;
}

/* Of two fields at one attribute the `when` tells which one it is. */
static const vmdev_field *find_attribute(const vmdev_device *device, const struct shape *shape,
					 const struct element *in, const char *name)
{
	for (unsigned i = in->first; i < (unsigned)in->first + in->count; i++) {
		const vmdev_field *field = &shape->fields[i];

		if (is(field->attribute, name) && (!field->twin || applies(device, field)))
			return field;
	}
	return NULL;
}

const vmdev_field *lookup_new_attribute(struct lookup *lookup, const vmdev_device *device,
					const struct shape *shape, const struct element *in,
					const char *name)
{
	const vmdev_field *found = find_attribute(device, shape, in, name);

	if (!found || !found->twin)
		lookup->attributes[lookup_slot(in, name)] = (struct known_attribute){ name, in,
										      found };
	return found;
}
