/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Walks the tables: what a field's row says, then the rules of the kind, then those of all kinds. */
#include <stdlib.h>

#include "base/buffer.h"
#include "base/error.h"
#include "model/access.h"
#include "model/domain.h"
#include "model/match.h"
#include "model/place.h"
#include "field.gen.h"
#include "rule/selection.h"
#include "rule/unique.h"
#include "rule/validate.h"
#include "rule/view.h"

enum { MAX_SEARCHES = 32 };

/* What is gathered once for all devices of a domain. */
struct around {
	struct view view;
	struct unique unique;
	struct selection selection;
};

/* What is being checked: a device, and its numbers in the domain and among those of its kind. */
struct subject {
	vmdev_report *report;
	const struct vmdev_dialect *dialect;
	const vmdev_device *device;
	const vmdev_domain *domain;	/* NULL: it has no number */
	struct around *around;		/* NULL: it is alone */
	size_t index;
	size_t number;
};

static char *path_of(const struct subject *s, const char *field, size_t item)
{
	const char *list = strstr(field, "[]");
	struct buffer b = { 0 };

	buffer_text(&b, s->device->kind->name);
	if (s->domain) {
		buffer_append(&b, "[", 1);
		buffer_decimal(&b, s->number);
		buffer_append(&b, "]", 1);
	}
	if (*field)
		buffer_append(&b, ".", 1);
	if (list) {
		buffer_append(&b, field, (size_t)(list - field) + 1);
		buffer_decimal(&b, item);
		field = list + 1;
	}
	buffer_text(&b, field);
	return buffer_take(&b);
}

/* Where the fault stands. A device of which much is wrong may be long: it is not searched for each. */
static unsigned line_of(const struct subject *s, const char *field, size_t item)
{
	const vmdev_report *r = s->report;

	if (r->count >= MAX_SEARCHES && r->findings[r->count - MAX_SEARCHES].device == s->index)
		return vmdev_device_get_line(s->device);
	return line_of_field(s->device, field, item);
}

/* The detail takes the place of the period. */
static void add(const struct subject *s, const struct vmdev_rule *rule, const char *path,
		size_t item, const char *manual, const char *detail)
{
	struct buffer b = { 0 };

	buffer_append(&b, rule->text, strlen(rule->text) - (detail ? 1 : 0));
	if (detail) {
		buffer_text(&b, ": ");
		buffer_text(&b, detail);
	}
	report_add(s->report, &(struct finding){
				      .rule = rule->id,
				      .manual = manual ? manual : "",
				      .cure = rule->cure,
				      .severity = rule->severity,
				      .layer = rule->layer,
				      .line = line_of(s, path, item),
				      .device = s->index,
				      .path = path_of(s, path, item),
				      .text = buffer_take(&b),
			      });
}

static void add_shape(const struct subject *s, enum field_rule number, const vmdev_field *field,
		      size_t item, const char *detail)
{
	add(s, &rules_field.rules[number], field->path, item, field->manual ? field->manual : "",
	    detail);
}

/* Says which value of which field it is. Of the two rules one holds in each family of dialects. */
static void add_unused(const struct subject *s, const vmdev_field *field, size_t item)
{
	struct buffer b = { 0 };
	char *detail;

	buffer_text(&b, field->when->path);
	if (is_set(s->device, field->when)) {
		buffer_text(&b, " is ");
		value_print(field->when, s->device, &b);
	} else {
		buffer_text(&b, " is unset, which is ");
		buffer_text(&b, field->when->fallback_text);
	}
	detail = buffer_take(&b);
	s->report->failed |= !detail;
	add_shape(s,
		  in_dialect(s->dialect, rules_field.rules[FIELD_UNUSED].only, 0) ? FIELD_UNUSED :
										    FIELD_IGNORED,
		  field, item, detail);
	free(detail);
}

/* Whether a value of the field is among those that were not read. They begin at @from; those of an item stand
 * together. */
static bool is_unread(const vmdev_device *device, const struct unread *from,
		      const vmdev_field *field, size_t item)
{
	for (; from && (!field->shape->list || from->item == item);
	     from = unread_next(device, from))
		if (from->field == field && from->item == item)
			return true;
	return false;
}

static void check_field(const struct subject *s, const vmdev_field *field, const void *holder,
			size_t item)
{
	const struct name *value;

	if (!is_set(holder, field)) {
		if (field->required && applies(s->device, field))
			add_shape(s, FIELD_MISSING, field, item, NULL);
		return;
	}
	/* What decides and could not be read is reported itself. */
	if (!applies(s->device, field) &&
	    (is_set(s->device, field->when) ||
	     !is_unread(s->device, unread_first(s->device), field->when, 0)))
		add_unused(s, field, item);
	value = field->names ? &field->names->list[*(const unsigned char *)slot_in(holder, field)] :
			       NULL;
	if (!in_dialect(s->dialect, field->only, field->from) ||
	    (value && !in_dialect(s->dialect, value->only, value->from)))
		add_shape(s, FIELD_DIALECT, field, item, value ? value->text : NULL);
}

static bool is_of(const struct unread *u, const vmdev_field *list)
{
	return u->field->shape->list == list;
}

static void check_fields(const struct subject *s, const struct shape *shape, const void *holder,
			 size_t item, const struct unread *from);

/* Checks the items of a list. What of them was not read stands in the order of the items, and is gone
 * through beside them: both may be long. */
static void check_items(const struct subject *s, const vmdev_field *field, const struct list *list)
{
	const struct unread *from = unread_first(s->device);

	for (size_t n = 0; n < list->count; n++) {
		while (from && !(is_of(from, field) && from->item >= n))
			from = unread_next(s->device, from);
		/* Lists do not nest. */
		check_fields(s, field->items, list->items + n * field->item_size, n, from);
	}
}

/* Goes from bit to bit, past the fields of which there is nothing to say: of a hundred fields few are set,
 * and of those most may have any value. What was not read is looked for from @from on. */
static void check_fields(const struct subject *s, const struct shape *shape, const void *holder,
			 size_t item, const struct unread *from)
{
	const uint64_t *set = set_bits(holder, shape);

	for (unsigned word = 0; word < (shape->field_count + 63) / 64; word++) {
		uint64_t bits = (set[word] & shape->judged[word]) |
				(~set[word] & shape->required[word]);

		for (; bits; bits &= bits - 1) {
			const vmdev_field *field =
				&shape->fields[64 * word + (unsigned)__builtin_ctzll(bits)];

			if (!is_unread(s->device, from, field, item))
				check_field(s, field, holder, item);
			if (field->type == VMDEV_FIELD_LIST)
				check_items(s, field, slot_in(holder, field));
		}
	}
}

static void check_shape(const struct subject *s)
{
	const struct vmdev_rule *unknown = &rules_field.rules[FIELD_UNKNOWN];
	const struct kind *kind = s->device->kind;

	if (!in_dialect(s->dialect, kind->only, kind->from))
		add(s, &rules_field.rules[FIELD_DIALECT], "", 0, kind->manual, NULL);
	check_fields(s, kind->shape, s->device, 0, unread_first(s->device));
	for (const struct unread *u = unread_first(s->device); u; u = unread_next(s->device, u)) {
		bool open = u->field->open && in_dialect(s->dialect, unknown->only, unknown->from);

		if (!has(s->device, u->field, u->item))
			add_shape(s, open ? FIELD_UNKNOWN : FIELD_VALUE, u->field, u->item,
				  u->value);
	}
}

static void add_broken(const struct subject *s, const struct vmdev_rule *rule)
{
	add(s, rule, rule->path, 0, rule->manual, NULL);
}

static bool is_kept_among_others(const vmdev_device *device, struct around *around,
				 const struct vmdev_rule *rule)
{
	if (rule->holds)
		return rule->holds(device);
	if (rule->holds_in)
		return rule->holds_in(device, &around->view);
	return unique_add(&around->unique, rule, device);
}

static void check_alone(const struct subject *s, const struct rules *rules)
{
	for (size_t i = 0; i < rules->count; i++) {
		const struct vmdev_rule *rule = &rules->rules[i];

		if (rule->holds && in_dialect(s->dialect, rule->only, rule->from) &&
		    !rule->holds(s->device))
			add_broken(s, rule);
	}
}

int vmdev_device_validate(const vmdev_device *device, const struct vmdev_dialect *dialect,
			  vmdev_report **ret_report, vmdev_error **ret_error)
{
	struct subject s = {
		.report = calloc(1, sizeof(*s.report)),
		.dialect = dialect,
		.device = device,
	};

	if (!s.report)
		return error_no_memory(ret_error);
	check_shape(&s);
	check_alone(&s, &device->kind->rules);
	check_alone(&s, &rules_domain);
	return report_give(s.report, ret_report, ret_error);
}

/* A lack of memory on the way sticks to the report. */
static void around_end(struct around *around, vmdev_report *report)
{
	report->failed |= around->unique.failed;
	selection_release(&around->selection);
	unique_release(&around->unique);
	view_release(&around->view);
}

static int around_init(struct around *around, const vmdev_domain *domain,
		       const struct vmdev_dialect *dialect)
{
	if (view_init(&around->view, domain))
		return -VMDEV_E_NO_MEMORY;
	around->unique = (struct unique){ 0 };
	if (!selection_init(&around->selection, dialect))
		return 0;
	view_release(&around->view);
	return -VMDEV_E_NO_MEMORY;
}

static void check_among_others(const struct subject *s)
{
	const vmdev_device *device = s->device;
	struct around *around = s->around;
	const struct vmdev_rule *const *rules = selection_of(&around->selection, device->kind);
	const struct vmdev_rule *rule;

	check_shape(s);
	while ((rule = *rules++))
		if (!is_kept_among_others(device, around, rule))
			add_broken(s, rule);
}

static void check_domain(struct subject *s, size_t *numbers)
{
	for (s->index = 0; s->index < s->domain->now.count; s->index++) {
		s->device = s->domain->now.devices[s->index];
		s->number = numbers[s->device->kind->id]++;
		check_among_others(s);
	}
}

int vmdev_domain_validate(const vmdev_domain *domain, const struct vmdev_dialect *dialect,
			  vmdev_report **ret_report, vmdev_error **ret_error)
{
	struct around around;
	struct subject s = {
		.report = calloc(1, sizeof(*s.report)),
		.dialect = dialect,
		.domain = domain,
		.around = &around,
	};
	size_t *numbers = calloc(kind_count, sizeof(*numbers));

	if (!s.report || !numbers || around_init(&around, domain, dialect)) {
		free(s.report);
		free(numbers);
		return error_no_memory(ret_error);
	}
	check_domain(&s, numbers);
	around_end(&around, s.report);
	free(numbers);
	return report_give(s.report, ret_report, ret_error);
}

/* The devices that are there already make their claims, and are not judged. */
static void add_claims(struct unique *unique, const vmdev_device *device)
{
	const struct rules *rules = &device->kind->rules;

	for (size_t i = 0; i < rules->count; i++)
		if (rules->rules[i].unique[0])
			unique_add(unique, &rules->rules[i], device);
}

int validate_joining(const vmdev_domain *domain, const struct vmdev_dialect *dialect,
		     vmdev_report *report)
{
	size_t last = domain->now.count - 1;
	struct around around;
	struct subject s = {
		.report = report,
		.dialect = dialect,
		.device = domain->now.devices[last],
		.around = &around,
	};

	if (around_init(&around, domain, dialect))
		return -VMDEV_E_NO_MEMORY;
	for (size_t i = 0; i < last; i++)
		add_claims(&around.unique, domain->now.devices[i]);
	check_among_others(&s);
	around_end(&around, s.report);
	return report->failed ? -VMDEV_E_NO_MEMORY : 0;
}

/* "source.file is 'a' in the VM, not 'b'"; NULL where memory ran out. */
static char *describe_difference(const vmdev_field *field, const vmdev_device *asked,
				 const vmdev_device *there)
{
	struct buffer b = { 0 };

	buffer_text(&b, field->path);
	if (is_set(there, field)) {
		buffer_text(&b, " is '");
		value_print(field, there, &b);
		buffer_text(&b, "' in the VM, not '");
	} else {
		buffer_text(&b, " is unset in the VM, not '");
	}
	value_print(field, asked, &b);
	buffer_text(&b, "'");
	return buffer_take(&b);
}

static void check_operation_rule(const struct subject *s, const struct vmdev_rule *rule,
				 size_t item, const struct operation *operation)
{
	const vmdev_field *field = NULL;
	char *detail = NULL;

	if (!rule->holds_during || !in_dialect(s->dialect, rule->only, rule->from) ||
	    rule->holds_during(s->device, operation))
		return;
	if (!*rule->path && operation->there)
		field = match_difference(s->device, operation->there, operation->how);
	if (field) {
		detail = describe_difference(field, s->device, operation->there);
		s->report->failed |= !detail;
	}
	add(s, rule, field ? field->path : rule->path, item, rule->manual, detail);
	free(detail);
}

/* The rules of the operations, then those that the kind has for them. */
static void check_operation(const struct subject *s, const struct operation *operation)
{
	const struct rules *const lists[] = { &rules_operation, &s->device->kind->rules };

	for (int list = 0; list < 2; list++)
		for (size_t i = 0; i < lists[list]->count; i++)
			check_operation_rule(s, &lists[list]->rules[i], 0, operation);
}

void validate_operation(const vmdev_device *device, const struct operation *operation,
			const struct vmdev_dialect *dialect, vmdev_report *report)
{
	struct subject s = { .report = report, .dialect = dialect, .device = device };

	check_operation(&s, operation);
}

void validate_operation_at(const vmdev_domain *domain, size_t index, size_t number,
			   const struct operation *operation, const struct vmdev_dialect *dialect,
			   vmdev_report *report)
{
	struct subject s = {
		.report = report,
		.dialect = dialect,
		.device = domain->now.devices[index],
		.domain = domain,
		.index = index,
		.number = number,
	};

	check_operation(&s, operation);
}

void validate_alone(const vmdev_device *device, const struct vmdev_dialect *dialect,
		    vmdev_report *report)
{
	struct subject s = { .report = report, .dialect = dialect, .device = device };

	check_shape(&s);
	check_alone(&s, &device->kind->rules);
}

void validate_rule(const vmdev_device *device, const struct vmdev_rule *rule, size_t item,
		   const struct operation *operation, const struct vmdev_dialect *dialect,
		   vmdev_report *report)
{
	struct subject s = { .report = report, .dialect = dialect, .device = device };

	check_operation_rule(&s, rule, item, operation);
}
