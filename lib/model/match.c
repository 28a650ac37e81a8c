/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/match.h"

#include <strings.h>

#include "model/access.h"
#include "model/domain.h"

bool match_field(const vmdev_field *field, const vmdev_device *a, const vmdev_device *b)
{
	if (field->type == VMDEV_FIELD_MAC && is_set(a, field) && is_set(b, field))
		return !strcasecmp(get_string(a, field, 0), get_string(b, field, 0));
	return value_is_equal(field, a, b);
}

/* Whether a field of the description says anything. */
static bool counts(const vmdev_device *asked, const vmdev_field *field, enum match how)
{
	if (!is_set(asked, field))
		return false;
	return how == MATCH_LIVE || field != asked->kind->alias ||
	       !strncmp(get_string(asked, field, 0), "ua-", 3);
}

const vmdev_field *match_difference(const vmdev_device *asked, const vmdev_device *there,
				    enum match how)
{
	const struct shape *shape = asked->kind->shape;

	for (unsigned i = 0; i < shape->field_count; i++) {
		const vmdev_field *field = &shape->fields[i];

		if (!counts(asked, field, how) ||
		    (how == MATCH_COUNTERPART && !is_set(there, field)))
			continue;
		if (!match_field(field, asked, there))
			return field;
	}
	return NULL;
}

/* What a search looks at: every device of the kind, or those that are the same in one field. */
struct search {
	const vmdev_device *asked;
	enum match how;
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
	if (s->field && !match_field(s->field, s->asked, device))
		return false;
	return !s->whole || !match_difference(s->asked, device, s->how);
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

/* Of devices that no kind claims too little is understood to tell them apart by what they have. */
static const vmdev_device *only_one(const struct search *s)
{
	return s->count == 1 && (s->asked->kind->id != VMDEV_KIND_OTHER || s->field) ? s->found :
										       NULL;
}

const vmdev_device *match_find(const vmdev_domain *domain, const vmdev_device *asked,
			       enum match how, bool *ret_ambiguous)
{
	const struct kind *kind = asked->kind;
	const vmdev_field *const by[] = { kind->alias, kind->identity, kind->address };
	struct search s = { .asked = asked, .how = how };

	*ret_ambiguous = false;
	for (size_t i = 0; i < sizeof(by) / sizeof(*by) && !s.count; i++) {
		if (!by[i] || !counts(asked, by[i], how))
			continue;
		s.field = by[i];
		run(&s, domain);
		if (by[i] == kind->identity && !s.count)
			return NULL;
	}
	if (!s.field || (how == MATCH_COUNTERPART && !s.count)) {
		s.field = NULL;
		run(&s, domain);
	}
	if (only_one(&s))
		return s.found;
	if (!s.count)
		return NULL;
	s.whole = true;
	run(&s, domain);
	*ret_ambiguous = !only_one(&s);
	return only_one(&s);
}

bool match_identity(const vmdev_device *a, const vmdev_device *b)
{
	return a->kind == b->kind && (!a->kind->identity || match_field(a->kind->identity, a, b));
}
