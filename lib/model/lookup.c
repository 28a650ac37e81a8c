/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/lookup.h"

#include "model/access.h"

static void learn(struct known_pair *pairs, uint32_t in, const char *name, unsigned found)
{
	struct known *known = pairs[lookup_place(in, name)].known;

	known[1] = known[0];
	known[0] = (struct known){ name, in, found };
}

uint64_t lookup_new_kinds(struct lookup *lookup, const char *name)
{
	uint64_t found = 0;

	for (size_t i = 0; i < kind_count; i++)
		if (is(kinds[i]->element, name))
			found |= UINT64_C(1) << i;
	lookup->kinds[lookup_place(0, name) % LOOKUP_KINDS] = (struct known_kind){ name, found };
	return found;
}

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
	unsigned found = find_child(shape, in, name);

	learn(lookup->children, element_key(&shape->elements[in]), name, found);
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
		learn(lookup->attributes, element_key(in), name,
		      found ? found->index : shape->field_count);
	return found;
}
