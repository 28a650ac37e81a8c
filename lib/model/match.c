/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/match.h"

#include <strings.h>

#include "model/access.h"
#include "model/domain.h"

static bool is_same(const vmdev_field *field, const vmdev_device *a, const vmdev_device *b)
{
	if (field->type == VMDEV_FIELD_MAC && is_set(a, field) && is_set(b, field))
		return !strcasecmp(get_string(a, field, 0), get_string(b, field, 0));
	return value_is_equal(field, a, b);
}

const vmdev_field *match_difference(const vmdev_device *asked, const vmdev_device *there)
{
	const struct shape *shape = asked->kind->shape;

	for (unsigned i = 0; i < shape->field_count; i++) {
		const vmdev_field *field = &shape->fields[i];

		if (is_set(asked, field) && !is_same(field, asked, there))
			return field;
	}
	return NULL;
}

/* What a search looks at: every device of the kind, or those that are the same in one field. */
struct search {
	const vmdev_device *asked;
	const vmdev_field *field;	/* or NULL */
	bool whole;			/* only those that differ in nothing */
	const vmdev_device *found;
	size_t count;
};

static bool fits(const struct search *s, const vmdev_device *device)
{
	if (device->kind != s->asked->kind ||
	    !is(vmdev_device_get_element(device), vmdev_device_get_element(s->asked)))
		return false;
	if (s->field && !is_same(s->field, s->asked, device))
		return false;
	return !s->whole || !match_difference(s->asked, device);
}

static void run(struct search *s, const vmdev_domain *domain)
{
	s->count = 0;
	for (size_t i = 0; i < domain->now.count; i++)
		if (fits(s, domain->now.devices[i])) {
			s->found = domain->now.devices[i];
			s->count++;
		}
}

const vmdev_device *match_find(const vmdev_domain *domain, const vmdev_device *asked,
			       bool *ret_ambiguous)
{
	const struct kind *kind = asked->kind;
	const vmdev_field *const by[] = { kind->alias, kind->identity, kind->address };
	struct search s = { .asked = asked };

	*ret_ambiguous = false;
	for (size_t i = 0; i < sizeof(by) / sizeof(*by) && !s.count; i++) {
		if (!by[i] || !is_set(asked, by[i]))
			continue;
		s.field = by[i];
		run(&s, domain);
		if (by[i] == kind->identity && !s.count)
			return NULL;
	}
	if (!s.field)
		run(&s, domain);
	if (s.count == 1 && (s.field || kind->id != VMDEV_KIND_OTHER))
		return s.found;
	if (!s.count)
		return NULL;
	s.whole = true;
	run(&s, domain);
	if (s.count == 1 && kind->id != VMDEV_KIND_OTHER)
		return s.found;
	*ret_ambiguous = true;
	return NULL;
}
