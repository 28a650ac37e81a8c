/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The tables, shown to the outside. */
#include <vmdev/schema.h>

#include "base/error.h"
#include "model/kind.h"

const char *section_of(const char *manual)
{
	size_t length = strcspn(manual, "-");

	for (const struct section *s = manual_sections; s->prefix; s++)
		if (strlen(s->prefix) == length && !memcmp(s->prefix, manual, length))
			return s->title;
	return "";
}

static const char *text(const char *maybe)
{
	return maybe ? maybe : "";
}

static const struct kind *kind_at(enum vmdev_kind kind)
{
	return (size_t)kind < kind_count ? kinds[kind] : NULL;
}

size_t vmdev_kind_count(void)
{
	return kind_count;
}

const char *vmdev_kind_to_string(enum vmdev_kind kind)
{
	return kind_at(kind) ? kinds[kind]->name : NULL;
}

int vmdev_kind_from_string(const char *name, enum vmdev_kind *ret_kind, vmdev_error **ret_error)
{
	for (size_t i = 0; i < kind_count; i++)
		if (is(kinds[i]->name, name)) {
			*ret_kind = kinds[i]->id;
			return 0;
		}
	return error_give(ret_error, VMDEV_E_NAME, NULL, NULL, "no kind is named '%.64s'", name);
}

#define KIND_TEXT(member) \
	const char *vmdev_kind_get_##member(enum vmdev_kind kind) \
	{ \
		return kind_at(kind) ? text(kinds[kind]->member) : NULL; \
	}

KIND_TEXT(element)
KIND_TEXT(doc)
KIND_TEXT(manual)
KIND_TEXT(since)

bool vmdev_kind_get_constant(enum vmdev_kind kind, size_t i, const char **ret_name,
			     const char **ret_value, bool *ret_optional)
{
	const struct kind *k = kind_at(kind);

	if (!k || i >= sizeof(k->match) / sizeof(*k->match) || !k->match[i].name)
		return false;
	*ret_name = k->match[i].name;
	*ret_value = k->match[i].value;
	*ret_optional = k->match[i].optional;
	return true;
}

bool vmdev_kind_has_dialect(enum vmdev_kind kind, const struct vmdev_dialect *dialect)
{
	const struct kind *k = kind_at(kind);

	return k && in_dialect(dialect, k->only, k->from);
}

struct vmdev_dialect vmdev_kind_get_dialect(enum vmdev_kind kind)
{
	const struct kind *k = kind_at(kind);

	return k ? (struct vmdev_dialect){ k->only, k->from } : (struct vmdev_dialect){ 0 };
}

const vmdev_field *vmdev_kind_get_identity(enum vmdev_kind kind)
{
	return kind_at(kind) ? kinds[kind]->identity : NULL;
}

size_t vmdev_kind_count_fields(enum vmdev_kind kind)
{
	return kind_at(kind) ? kinds[kind]->field_count : 0;
}

const vmdev_field *vmdev_kind_get_field(enum vmdev_kind kind, size_t i)
{
	return i < vmdev_kind_count_fields(kind) ? kinds[kind]->fields[i] : NULL;
}

const vmdev_field *vmdev_kind_find_field(enum vmdev_kind kind, const char *path)
{
	for (size_t i = 0; i < vmdev_kind_count_fields(kind); i++)
		if (is(kinds[kind]->fields[i]->path, path))
			return kinds[kind]->fields[i];
	return NULL;
}

#define FIELD_TEXT(member) \
	const char *vmdev_field_get_##member(const vmdev_field *field) \
	{ \
		return text(field->member); \
	}

FIELD_TEXT(path)
FIELD_TEXT(xml)
FIELD_TEXT(unit)
FIELD_TEXT(doc)
FIELD_TEXT(manual)
FIELD_TEXT(since)

enum vmdev_field_type vmdev_field_get_type(const vmdev_field *field)
{
	return (enum vmdev_field_type)field->type;
}

bool vmdev_field_is_required(const vmdev_field *field)
{
	return field->required;
}

bool vmdev_field_is_hexadecimal(const vmdev_field *field)
{
	return field->hex;
}

uint64_t vmdev_field_get_min(const vmdev_field *field)
{
	return field->low;
}

uint64_t vmdev_field_get_max(const vmdev_field *field)
{
	return field->high;
}

const char *vmdev_field_get_default(const vmdev_field *field)
{
	return field->fallback_text;
}

bool vmdev_field_has_address_type(const vmdev_field *field, enum vmdev_address_type type)
{
	return type && (unsigned)type < 8 && field->addresses >> type & 1;
}

const vmdev_field *vmdev_field_get_list(const vmdev_field *field)
{
	return field->shape->list;
}

bool vmdev_field_has_dialect(const vmdev_field *field, const struct vmdev_dialect *dialect)
{
	return in_dialect(dialect, field->only, field->from);
}

struct vmdev_dialect vmdev_field_get_dialect(const vmdev_field *field)
{
	return (struct vmdev_dialect){ field->only, field->from };
}

const vmdev_field *vmdev_field_get_condition(const vmdev_field *field)
{
	return field->when;
}

bool vmdev_field_has_condition_value(const vmdev_field *field, unsigned value)
{
	return !field->when || (value < 64 && field->when_values >> value & 1);
}

static const struct name *value_at(const vmdev_field *field, unsigned number)
{
	return field->names && number && number < field->names->count ?
		       &field->names->list[number] :
		       NULL;
}

const char *vmdev_field_get_enum(const vmdev_field *field)
{
	return field->names ? field->names->name : "";
}

unsigned vmdev_field_count_values(const vmdev_field *field)
{
	return field->names ? field->names->count - 1 : 0;
}

const char *vmdev_field_get_value_text(const vmdev_field *field, unsigned number)
{
	return value_at(field, number) ? value_at(field, number)->text : NULL;
}

const char *vmdev_field_get_value_doc(const vmdev_field *field, unsigned number)
{
	return value_at(field, number) ? value_at(field, number)->doc : NULL;
}

const char *vmdev_field_get_value_manual(const vmdev_field *field, unsigned number)
{
	return value_at(field, number) ? value_at(field, number)->manual : NULL;
}

struct vmdev_dialect vmdev_field_get_value_dialect(const vmdev_field *field, unsigned number)
{
	const struct name *value = value_at(field, number);

	return value ? (struct vmdev_dialect){ value->only, value->from } :
		       (struct vmdev_dialect){ 0 };
}

bool vmdev_field_has_value_dialect(const vmdev_field *field, unsigned number,
				   const struct vmdev_dialect *dialect)
{
	const struct name *value = value_at(field, number);

	return value && in_dialect(dialect, value->only, value->from);
}

/* The rules of the kinds, then those of all kinds. */
static const struct rules *rules_at(size_t i)
{
	return i < kind_count ? &kinds[i]->rules : common_rules[i - kind_count];
}

size_t vmdev_rule_count(void)
{
	const struct rules *rules;
	size_t count = 0;

	for (size_t i = 0; (rules = rules_at(i)); i++)
		count += rules->count;
	return count;
}

const vmdev_rule *vmdev_rule_at(size_t i)
{
	const struct rules *rules;

	for (size_t k = 0; (rules = rules_at(k)); i -= rules->count, k++)
		if (i < rules->count)
			return &rules->rules[i];
	return NULL;
}

const vmdev_rule *vmdev_rule_find(const char *id)
{
	const vmdev_rule *rule;

	for (size_t i = 0; (rule = vmdev_rule_at(i)); i++)
		if (is(rule->id, id))
			return rule;
	return NULL;
}

#define RULE_GET(type, member) \
	type vmdev_rule_get_##member(const vmdev_rule *rule) \
	{ \
		return rule->member; \
	}

RULE_GET(const char *, id)
RULE_GET(const char *, path)
RULE_GET(const char *, text)
RULE_GET(const char *, cure)
RULE_GET(const char *, manual)
RULE_GET(enum vmdev_severity, severity)
RULE_GET(enum vmdev_layer, layer)

enum vmdev_kind vmdev_rule_get_kind(const vmdev_rule *rule)
{
	return rule->kind == KIND_NONE ? VMDEV_KIND_OTHER : rule->kind;
}

const char *vmdev_rule_get_section(const vmdev_rule *rule)
{
	return section_of(rule->manual);
}

struct vmdev_dialect vmdev_rule_get_dialect(const vmdev_rule *rule)
{
	return (struct vmdev_dialect){ rule->only, rule->from };
}

bool vmdev_rule_has_dialect(const vmdev_rule *rule, const struct vmdev_dialect *dialect)
{
	return in_dialect(dialect, rule->only, rule->from);
}
