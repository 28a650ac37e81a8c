/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Goes through what a device says, and asks of each thing whether a dialect has it. */
#include "dialect/device.h"

#include "translate.gen.h"
#include "field.gen.h"
#include "model/access.h"

/* What is asked of each field that is set. */
struct question {
	const struct subject *subject;
	const vmdev_device *device;
	const struct vmdev_dialect *dialect;
	void (*ask)(const struct question *q, const vmdev_field *field, const struct name *value,
		    size_t item);
};

static const struct name *value_of(const void *holder, const vmdev_field *field)
{
	return field->names ? &field->names->list[*(const unsigned char *)slot_in(holder, field)] :
			      NULL;
}

/* Lists do not nest, so that this goes down once. */
static void ask_fields(const struct question *q, const struct shape *shape, const void *holder,
		       size_t item)
{
	for (unsigned i = 0; i < shape->field_count; i++) {
		const vmdev_field *field = &shape->fields[i];
		const struct list *list = slot_in(holder, field);

		if (!is_set(holder, field))
			continue;
		q->ask(q, field, value_of(holder, field), item);
		for (size_t n = 0; field->type == VMDEV_FIELD_LIST && n < list->count; n++)
			ask_fields(q, field->items, list->items + n * field->item_size, n);
	}
}

static void find_lack(const struct question *q, const vmdev_field *field, const struct name *value,
		      size_t item)
{
	if (in_dialect(q->dialect, field->only, field->from) &&
	    (!value || in_dialect(q->dialect, value->only, value->from)))
		return;
	finding_add(q->subject, &rules_field.rules[FIELD_DIALECT],
		    &(struct remark){ .path = field->path,
				      .item = item,
				      .manual = field->manual,
				      .detail = value ? value->text : NULL });
}

/* A value that the library does not know: whether the dialect has it cannot be told, unless upstream's
 * libvirt hands on whatever it is given. */
static void find_unread(const struct subject *s, const vmdev_device *device,
			const struct vmdev_dialect *dialect)
{
	const struct vmdev_rule *unknown = &rules_field.rules[FIELD_UNKNOWN];

	for (const struct unread *u = unread_first(device); u; u = unread_next(device, u)) {
		bool open = u->field->open && in_dialect(dialect, unknown->only, unknown->from);

		if (has(device, u->field, u->item))
			continue;
		finding_add(s, open ? unknown : &rules_field.rules[FIELD_VALUE],
			    &(struct remark){ .path = u->field->path,
					      .item = u->item,
					      .manual = u->field->manual,
					      .detail = u->value });
	}
}

void check_dialect(const struct subject *s, const vmdev_device *device,
		   const struct vmdev_dialect *dialect)
{
	const struct question q = { s, device, dialect, find_lack };
	const struct kind *kind = device->kind;

	if (!in_dialect(dialect, kind->only, kind->from)) {
		finding_add(s, &rules_field.rules[FIELD_DIALECT],
			    &(struct remark){ .manual = kind->manual });
		return;
	}
	ask_fields(&q, device->kind->shape, device, 0);
	find_unread(s, device, dialect);
}

/* openEuler's additions to libvirt left its schema as it was. */
static void find_addition(const struct question *q, const vmdev_field *field,
			  const struct name *value, size_t item)
{
	const struct vmdev_rule *rule = &rules_translate.rules[TRANSLATE_SCHEMA];

	if (field->only != rule->only && (!value || value->only != rule->only))
		return;
	finding_add(q->subject, rule,
		    &(struct remark){ .path = field->path,
				      .item = item,
				      .detail = value ? value->text : NULL });
}

void check_schema(const struct subject *s, const vmdev_device *device,
		  const struct vmdev_dialect *dialect)
{
	const struct question q = { s, device, dialect, find_addition };
	const struct vmdev_rule *rule = &rules_translate.rules[TRANSLATE_SCHEMA];

	if (!in_dialect(dialect, rule->only, rule->from))
		return;
	if (device->kind->only == rule->only)
		finding_add(s, rule, &(struct remark){ .detail = device->kind->name });
	else
		ask_fields(&q, device->kind->shape, device, 0);
}
