/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dialect/finding.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "model/access.h"
#include "model/domain.h"
#include "model/place.h"

/* "disk[2].source.host[1].name" */
static char *path_of(const struct subject *s, const struct remark *remark)
{
	const char *field = remark->path ? remark->path : "", *list = strstr(field, "[]");
	struct buffer b = { 0 };

	buffer_text(&b, s->device->kind->name);
	if (!s->alone) {
		buffer_append(&b, "[", 1);
		buffer_decimal(&b, s->number);
		buffer_append(&b, "]", 1);
	}
	if (*field)
		buffer_append(&b, ".", 1);
	if (list) {
		buffer_append(&b, field, (size_t)(list - field) + 1);
		buffer_decimal(&b, remark->item);
		field = list + 1;
	}
	buffer_text(&b, field);
	return buffer_take(&b);
}

static void write_value(struct buffer *b, const char *verb, const char *value)
{
	buffer_text(b, verb);
	if (value)
		buffer_text(b, "'");
	buffer_text(b, value ? value : "unset");
	if (value)
		buffer_text(b, "'");
}

/* The detail takes the place of the period. */
static char *text_of(const vmdev_rule *rule, const struct remark *remark)
{
	bool more = remark->detail || remark->changed;
	struct buffer b = { 0 };

	buffer_append(&b, rule->text, strlen(rule->text) - (more ? 1 : 0));
	if (remark->detail) {
		buffer_text(&b, ": ");
		buffer_text(&b, remark->detail);
	}
	if (remark->changed) {
		write_value(&b, remark->detail ? "; was " : ": was ", remark->was);
		write_value(&b, ", is ", remark->is);
	}
	return buffer_take(&b);
}

static char *copy_of(const char *text, vmdev_report *report)
{
	char *copy = text ? strdup(text) : NULL;

	if (text && !copy)
		report->failed = true;
	return copy;
}

/* Changes are undone by it. */
static char *identity_for(const struct subject *s, const struct remark *remark)
{
	if (!remark->changed)
		return NULL;
	return remark->identity ? copy_of(remark->identity, s->report) :
				  identity_of(s->device, s->report);
}

void finding_add(const struct subject *s, const vmdev_rule *rule, const struct remark *remark)
{
	report_add(s->report,
		   &(struct finding){
			   .rule = rule->id,
			   .manual = remark->manual ? remark->manual : rule->manual,
			   .cure = rule->cure,
			   .severity = rule->severity,
			   .layer = rule->layer,
			   .line = line_of_field(s->device, remark->path ? remark->path : "",
						 remark->item),
			   .device = s->index,
			   .path = path_of(s, remark),
			   .text = text_of(rule, remark),
			   .was = copy_of(remark->was, s->report),
			   .is = copy_of(remark->is, s->report),
			   .has_policy = remark->policy,
			   .policy = remark->policy ? *remark->policy :
						      (struct vmdev_retry_policy){ 0 },
			   .identity = identity_for(s, remark),
		   });
}

char *identity_of(const vmdev_device *device, vmdev_report *report)
{
	const vmdev_field *field = device->kind->identity;
	struct buffer b = { 0 };
	char *text;

	if (!field || !is_set(device, field))
		return NULL;
	value_print(field, device, &b);
	text = buffer_take(&b);
	if (!text)
		report->failed = true;
	return text;
}

int walk_domain(const vmdev_domain *domain, vmdev_report *report,
		void (*visit)(struct subject *s, void *context), void *context)
{
	size_t *numbers = calloc(kind_count, sizeof(*numbers));

	if (!numbers)
		return -VMDEV_E_NO_MEMORY;
	for (size_t i = 0; i < domain->now.count; i++) {
		const vmdev_device *device = domain->now.devices[i];
		struct subject s = {
			.report = report,
			.device = device,
			.index = i,
			.number = numbers[device->kind->id]++,
			.first = report->count,
		};

		visit(&s, context);
	}
	free(numbers);
	return 0;
}
