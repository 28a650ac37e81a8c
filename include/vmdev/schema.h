/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the library knows of its kinds, fields and rules, as data: enough for a binding, an editor
 * or a documentation to build itself. Everything returned is static, valid for ever and
 * thread-safe.
 */
#ifndef VMDEV_SCHEMA_H
#define VMDEV_SCHEMA_H

#include <vmdev/address.h>
#include <vmdev/report.h>

VMDEV_BEGIN

enum vmdev_field_type {
	VMDEV_FIELD_UNSET = 0,
	VMDEV_FIELD_STRING = 1,		/* const char *, UTF-8 */
	VMDEV_FIELD_MAC = 2,		/* const char *, "52:54:00:76:f2:bb" */
	VMDEV_FIELD_UINT = 3,		/* uint64_t */
	VMDEV_FIELD_ENUM = 4,		/* an enum of the kind */
	VMDEV_FIELD_YESNO = 5,		/* enum vmdev_switch, written yes or no */
	VMDEV_FIELD_ONOFF = 6,		/* enum vmdev_switch, written on or off */
	VMDEV_FIELD_FLAG = 7,		/* bool: the element is there */
	VMDEV_FIELD_ADDRESS = 8,	/* const struct vmdev_address * */
	VMDEV_FIELD_LIST = 9,		/* items with fields of their own */
};

/* Returns: the number of kinds; they are numbered from 0, VMDEV_KIND_OTHER. Since: 0.1. */
VMDEV_API size_t vmdev_kind_count(void);

/* Returns: the kind's name, "pci_controller"; NULL past the last. Since: 0.1. */
VMDEV_API const char *vmdev_kind_to_string(enum vmdev_kind kind);

/*
 * vmdev_kind_from_string: the kind of a name.
 *
 * @ret_kind: takes the kind.
 *
 * Returns: 0, or -VMDEV_E_NAME. Since: 0.1.
 */
VMDEV_API int vmdev_kind_from_string(const char *name, enum vmdev_kind *ret_kind,
				     vmdev_error **ret_error);

/* Returns: of a kind, NULL past the last; static. element: its tag, "" for OTHER. doc: what it is.
 * manual: the statements it implements. since: the version of the library it came with.
 * Since: 0.1. */
VMDEV_API const char *vmdev_kind_get_element(enum vmdev_kind kind);
VMDEV_API const char *vmdev_kind_get_doc(enum vmdev_kind kind);
VMDEV_API const char *vmdev_kind_get_manual(enum vmdev_kind kind);
VMDEV_API const char *vmdev_kind_get_since(enum vmdev_kind kind);

/*
 * vmdev_kind_get_constant: an attribute of the kind's element that tells it from others of that
 * name.
 *
 * @i: from 0. @ret_name, @ret_value: take the attribute and its value; lent.
 * @ret_optional: takes whether it may be absent where the device is read.
 *
 * Returns: whether there is one of that number; the outputs are left alone where not. Since: 0.1.
 */
VMDEV_API bool vmdev_kind_get_constant(enum vmdev_kind kind, size_t i, const char **ret_name,
				       const char **ret_value, bool *ret_optional);

/* Returns: whether a dialect has the kind, false past the last; @dialect NULL: openEuler's newest.
 * Since: 0.2. */
VMDEV_API bool vmdev_kind_has_dialect(enum vmdev_kind kind, const struct vmdev_dialect *dialect);

/* Returns: what the schema says of dialects: the one family that has the kind, UNSET for all, and
 * the first version of libvirt that has it, 0 for all. Since: 0.2. */
VMDEV_API struct vmdev_dialect vmdev_kind_get_dialect(enum vmdev_kind kind);

/* Returns: the field that tells the devices of the kind in a VM apart; NULL where none does.
 * Since: 0.1. */
VMDEV_API const vmdev_field *vmdev_kind_get_identity(enum vmdev_kind kind);

/* Returns: the number of fields of a kind, lists and the fields of their items included.
 * Since: 0.1. */
VMDEV_API size_t vmdev_kind_count_fields(enum vmdev_kind kind);

/* Returns: a field, in the order of writing; NULL past the last. Since: 0.1. */
VMDEV_API const vmdev_field *vmdev_kind_get_field(enum vmdev_kind kind, size_t i);

/* Returns: the field of a path, "source.host[].name"; NULL where there is none. Since: 0.1. */
VMDEV_API const vmdev_field *vmdev_kind_find_field(enum vmdev_kind kind, const char *path);

/* Returns: of a field; static. path: as vmdev_device_set() takes it, "[]" for the number of an item.
 * xml: its place, "disk/driver/@cache". unit: "ms", "" for none. doc: what it means. Since: 0.1. */
VMDEV_API const char *vmdev_field_get_path(const vmdev_field *field);
VMDEV_API const char *vmdev_field_get_xml(const vmdev_field *field);
VMDEV_API enum vmdev_field_type vmdev_field_get_type(const vmdev_field *field);
VMDEV_API const char *vmdev_field_get_unit(const vmdev_field *field);
VMDEV_API const char *vmdev_field_get_doc(const vmdev_field *field);
VMDEV_API const char *vmdev_field_get_manual(const vmdev_field *field);
VMDEV_API const char *vmdev_field_get_since(const vmdev_field *field);
VMDEV_API bool vmdev_field_is_required(const vmdev_field *field);

/* Returns: whether a number is written in hexadecimal. Since: 0.1. */
VMDEV_API bool vmdev_field_is_hexadecimal(const vmdev_field *field);

/* Returns: the least and the greatest value of a number; 0 for other types. Since: 0.1. */
VMDEV_API uint64_t vmdev_field_get_min(const vmdev_field *field);
VMDEV_API uint64_t vmdev_field_get_max(const vmdev_field *field);

/* Returns: the value that unset stands for, as text; NULL where that is not known. Since: 0.1. */
VMDEV_API const char *vmdev_field_get_default(const vmdev_field *field);

/* Returns: whether an address field takes addresses of a type. Since: 0.1. */
VMDEV_API bool vmdev_field_has_address_type(const vmdev_field *field, enum vmdev_address_type type);

/* Returns: the list whose items have the field; NULL for a field of the device. Since: 0.1. */
VMDEV_API const vmdev_field *vmdev_field_get_list(const vmdev_field *field);

/* Returns: whether a dialect has the field; @dialect NULL: openEuler's newest. Since: 0.1. */
VMDEV_API bool vmdev_field_has_dialect(const vmdev_field *field,
				       const struct vmdev_dialect *dialect);

/* Returns: what the schema says of dialects: the one family that has the field, UNSET for all, and
 * the first version of libvirt that has it, 0 for all. Since: 0.1. */
VMDEV_API struct vmdev_dialect vmdev_field_get_dialect(const vmdev_field *field);

/* Returns: the enum field that decides whether this one has a meaning; NULL for none. Since: 0.1. */
VMDEV_API const vmdev_field *vmdev_field_get_condition(const vmdev_field *field);

/* Returns: whether the field has a meaning while its condition has this value. Since: 0.1. */
VMDEV_API bool vmdev_field_has_condition_value(const vmdev_field *field, unsigned value);

/* Returns: the name of the enum of a field, "cache" for enum vmdev_disk_cache, "switch" for enum
 * vmdev_switch; "" for other types. Since: 0.1. */
VMDEV_API const char *vmdev_field_get_enum(const vmdev_field *field);

/* Returns: the number of values of an enum or switch; they are numbered from 1. 0 for other types.
 * Since: 0.1. */
VMDEV_API unsigned vmdev_field_count_values(const vmdev_field *field);

/* Returns: of value @number of an enum or switch, static; NULL for a number it has not. text: as the
 * XML has it. doc: what it means, "" where nothing is said. manual: the statements it implements.
 * Since: 0.1. */
VMDEV_API const char *vmdev_field_get_value_text(const vmdev_field *field, unsigned number);
VMDEV_API const char *vmdev_field_get_value_doc(const vmdev_field *field, unsigned number);
VMDEV_API const char *vmdev_field_get_value_manual(const vmdev_field *field, unsigned number);

/* Returns: for value @number what vmdev_field_get_dialect() is for the field. Since: 0.1. */
VMDEV_API struct vmdev_dialect vmdev_field_get_value_dialect(const vmdev_field *field,
							     unsigned number);

/* Returns: whether a dialect has value @number of an enum. Since: 0.1. */
VMDEV_API bool vmdev_field_has_value_dialect(const vmdev_field *field, unsigned number,
					     const struct vmdev_dialect *dialect);

/* Returns: the number of rules. Since: 0.1. */
VMDEV_API size_t vmdev_rule_count(void);

/* Returns: a rule; NULL past the last. Since: 0.1. */
VMDEV_API const vmdev_rule *vmdev_rule_at(size_t i);

/* Returns: the rule of an id, "disk-bus-name"; NULL where there is none. Since: 0.1. */
VMDEV_API const vmdev_rule *vmdev_rule_find(const char *id);

/* Returns: of a rule, as vmdev_report_get_...() has them. path: the field it speaks of, without the
 * device; "" where that varies. text: what the rule demands. kind: whose rule it is; OTHER: of every
 * kind. Since: 0.1. */
VMDEV_API const char *vmdev_rule_get_id(const vmdev_rule *rule);
VMDEV_API enum vmdev_kind vmdev_rule_get_kind(const vmdev_rule *rule);
VMDEV_API const char *vmdev_rule_get_path(const vmdev_rule *rule);
VMDEV_API const char *vmdev_rule_get_text(const vmdev_rule *rule);
VMDEV_API const char *vmdev_rule_get_cure(const vmdev_rule *rule);
VMDEV_API const char *vmdev_rule_get_manual(const vmdev_rule *rule);
VMDEV_API const char *vmdev_rule_get_section(const vmdev_rule *rule);
VMDEV_API enum vmdev_severity vmdev_rule_get_severity(const vmdev_rule *rule);
VMDEV_API enum vmdev_layer vmdev_rule_get_layer(const vmdev_rule *rule);

/* Returns: for a rule what vmdev_field_get_dialect() is for a field. Since: 0.1. */
VMDEV_API struct vmdev_dialect vmdev_rule_get_dialect(const vmdev_rule *rule);

/* Returns: whether a rule is applied for a dialect; @dialect NULL: openEuler's newest. Since: 0.1. */
VMDEV_API bool vmdev_rule_has_dialect(const vmdev_rule *rule, const struct vmdev_dialect *dialect);

VMDEV_END
#endif
