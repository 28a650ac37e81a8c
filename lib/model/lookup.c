/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/lookup.h"

#include "model/access.h"

static size_t slot_of(const struct element *in, const char *name)
{
	uintptr_t key = (uintptr_t)name ^ (uintptr_t)in * 5;

	return (key ^ key >> 8) % LOOKUP_SLOTS;
}

static unsigned find_child(const struct shape *shape, unsigned in, const char *name)
{
	const struct element *elements = shape->elements;

	for (unsigned child = in + 1; child < elements[in].end; child = elements[child].end)
		if (is(elements[child].open + 1, name))
			return child;
	return 0;
}

unsigned lookup_child(struct lookup *lookup, const struct shape *shape, unsigned in, const char *name)
{
	const struct element *parent = &shape->elements[in];
	size_t slot = slot_of(parent, name);

	if (lookup->children[slot].name != name || lookup->children[slot].in != parent) {
		lookup->children[slot].name = name;
		lookup->children[slot].in = parent;
		lookup->children[slot].found = find_child(shape, in, name);
	}
	return lookup->children[slot].found;
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

const vmdev_field *lookup_attribute(struct lookup *lookup, const vmdev_device *device,
				    const struct shape *shape, const struct element *in,
				    const char *name)
{
	size_t slot = slot_of(in, name);
	const vmdev_field *field;

	if (lookup->attributes[slot].name == name && lookup->attributes[slot].in == in)
		return lookup->attributes[slot].found;
	field = find_attribute(device, shape, in, name);
	if (!field || !field->twin) {
		lookup->attributes[slot].name = name;
		lookup->attributes[slot].in = in;
		lookup->attributes[slot].found = field;
	}
	return field;
}
