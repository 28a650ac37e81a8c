/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the generated files repeat for each field, list and rule. */
#ifndef MODEL_TABLES_H
#define MODEL_TABLES_H

#include "model/access.h"
#include "model/address.h"

/*
 * The fields that stand in one struct. @of: the kind; @place: `.set`, or `.list` of the items of
 * a list; @required, @judged: BITS(), a bit a field.
 */
#define DEFINE_SHAPE(of, name, place, required_, judged_) \
	static const struct shape name##_shape = { \
		.kind = &kind_##of, \
		.fields = name##_fields, \
		.field_count = sizeof(name##_fields) / sizeof(name##_fields[0]), \
		.elements = name##_elements, \
		.element_count = sizeof(name##_elements) / sizeof(name##_elements[0]), \
		place, \
		.size = sizeof(struct name), \
		.required = required_, \
		.judged = judged_, \
	};
#define BITS(...) ((const uint64_t[]){ __VA_ARGS__ })

#define model_of_device(device) (device)

/* The functions of a field. @object: the type that has it, in which model_of_OBJECT() finds what holds
 * it; @row: its row in the table; @access: its sort, as in set_string(). */
#define DEFINE_FIELD(object, kind, name, row, access, type) \
	int vmdev_##kind##_set_##name(vmdev_##object *object, type value, vmdev_error **ret_error) \
	{ \
		return set_##access(model_of_##object(object), row, 0, value, ret_error); \
	} \
	type vmdev_##kind##_get_##name(const vmdev_##object *object) \
	{ \
		return get_##access(model_of_##object(object), row, 0); \
	} \
	bool vmdev_##kind##_has_##name(const vmdev_##object *object) \
	{ \
		return has(model_of_##object(object), row, 0); \
	} \
	int vmdev_##kind##_unset_##name(vmdev_##object *object, vmdev_error **ret_error) \
	{ \
		return unset(model_of_##object(object), row, 0, ret_error); \
	}

/* Those of a field in the items of a list. */
#define DEFINE_ITEM_FIELD(object, kind, name, row, access, type) \
	int vmdev_##kind##_set_##name(vmdev_##object *object, size_t item, type value, \
				      vmdev_error **ret_error) \
	{ \
		return set_##access(model_of_##object(object), row, item, value, ret_error); \
	} \
	type vmdev_##kind##_get_##name(const vmdev_##object *object, size_t item) \
	{ \
		return get_##access(model_of_##object(object), row, item); \
	} \
	bool vmdev_##kind##_has_##name(const vmdev_##object *object, size_t item) \
	{ \
		return has(model_of_##object(object), row, item); \
	} \
	int vmdev_##kind##_unset_##name(vmdev_##object *object, size_t item, \
					vmdev_error **ret_error) \
	{ \
		return unset(model_of_##object(object), row, item, ret_error); \
	}

/* Those of a list. */
#define DEFINE_LIST(object, kind, name, row) \
	size_t vmdev_##kind##_count_##name(const vmdev_##object *object) \
	{ \
		return list_count(model_of_##object(object), row); \
	} \
	int vmdev_##kind##_append_##name(vmdev_##object *object, vmdev_error **ret_error) \
	{ \
		return list_append(model_of_##object(object), row, ret_error); \
	} \
	int vmdev_##kind##_remove_##name(vmdev_##object *object, size_t item, \
					 vmdev_error **ret_error) \
	{ \
		return list_remove(model_of_##object(object), row, item, ret_error); \
	}

/* A rule's predicate as the table has it, of any device; the kind is known where it is called. */
#define DEFINE_DEVICE_CHECK(kind, rule) \
	static bool check_##rule(const vmdev_device *device) \
	{ \
		return rule((const struct kind *)(const void *)device); \
	}
#define DEFINE_DOMAIN_CHECK(kind, rule) \
	static bool check_##rule(const vmdev_device *device, const struct view *view) \
	{ \
		return rule((const struct kind *)(const void *)device, view); \
	}
#define DEFINE_OPERATION_CHECK(kind, rule) \
	static bool check_##rule(const vmdev_device *device, const struct operation *operation) \
	{ \
		return rule((const struct kind *)(const void *)device, operation); \
	}

#endif
