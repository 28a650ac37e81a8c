/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The second door to the fields: by name. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/utf8.h"
#include "model/access.h"
#include "model/address.h"

/* A field and, in it, an item of its list and a part of its address. */
struct target {
	const vmdev_field *field;
	size_t item;
	const char *part;
	bool numbered;		/* the path has the number of an item */
	bool appends;		/* the item is one behind the last */
};

/* Whether an address of a type that the field takes has a part of that name. */
static bool takes_part(const vmdev_field *field, const char *part)
{
	struct vmdev_address address = { 0 };

	if (is(part, "type"))
		return true;
	for (unsigned type = 1; type <= ADDRESS_TYPES; type++) {
		address.type = type;
		if (field->addresses >> type & 1 && address_has_part(&address, part))
			return true;
	}
	return false;
}

/* Whether `path` names `field`: a "[]" of its path stands for a number in brackets, and the path of an
 * address may go on with the part. The path of a list with a number is that of an item. */
static bool names_field(const char *path, const vmdev_field *field, struct target *target)
{
	const char *p = field->path;

	while (*p && *p == *path) {
		p++, path++;
		if (p[-1] == '[' && *p == ']' && *path >= '0' && *path <= '9') {
			char *end;

			target->item = strtoul(path, &end, 10);
			target->numbered = true;
			path = end;
		}
	}
	if (*p || (field->shape->list && !target->numbered))
		return false;
	if (field->type == VMDEV_FIELD_ADDRESS && *path == '.')
		target->part = path + 1;
	return target->part ? takes_part(field, target->part) : !*path;
}

static int find(const vmdev_device *device, const char *path, struct target *ret_target,
		vmdev_error **ret_error)
{
	const struct kind *kind = device->kind;

	for (size_t i = 0; i < kind->field_count; i++) {
		struct target target = { .field = kind->fields[i] };
		const vmdev_field *list = target.field->shape->list;
		size_t count;

		if (!names_field(path, target.field, &target))
			continue;
		count = list ? list_count(device, list) : 0;
		target.appends = list && target.item == count;
		if (!list && target.numbered) {
			list = target.field;
			count = list_count(device, list);
		}
		if (list && target.item >= count && !target.appends)
			return error_give(ret_error, VMDEV_E_NAME, NULL, path,
					  "%s has %zu items, numbered from 0", list->path, count);
		*ret_target = target;
		return 0;
	}
	return error_give(ret_error, VMDEV_E_NAME, NULL, path, "a %s has no field %s", kind->name,
			  path);
}

/* Names the values there are, as many as a message holds. */
static int refuse_name(const struct names *names, const char *path, const char *value,
		       vmdev_error **ret_error)
{
	char list[320] = "";
	size_t length = 0;

	for (unsigned i = 1; i < names->count && length < sizeof(list); i++)
		length += (size_t)snprintf(list + length, sizeof(list) - length, "%s%s",
					   i == 1 ? "" : ", ", names->list[i].text);
	return error_give(ret_error, VMDEV_E_VALUE, "field-value", path,
			  "%s cannot be '%.64s': one of these is wanted: %s%s", path, value, list,
			  length < sizeof(list) ? "" : " ...");
}

static int refuse(const struct target *target, const char *path, const char *value,
		  vmdev_error **ret_error)
{
	const vmdev_field *f = target->field;

	if (f->type == VMDEV_FIELD_UINT)
		return error_give(ret_error, VMDEV_E_VALUE, "field-value", path,
				  "%s cannot be '%.64s': a number of %llu to %llu%s%s is wanted",
				  path, value, (unsigned long long)f->low,
				  (unsigned long long)f->high, f->unit ? " " : "",
				  f->unit ? f->unit : "");
	if (f->names)
		return refuse_name(f->names, path, value, ret_error);
	return error_give(ret_error, VMDEV_E_VALUE, "field-value", path, "%s cannot be '%.64s'",
			  path, value);
}

/* The address to set a part of: that which is set, or the first of a type that has the part. */
static struct vmdev_address address_with(const struct vmdev_address *old, const vmdev_field *field,
					 const char *part)
{
	struct vmdev_address address = { 0 };

	if (old)
		return *old;
	if (is(part, "type"))
		return address;
	do
		address.type++;
	while (!(field->addresses >> address.type & 1) || !address_has_part(&address, part));
	return address;
}

static int set_address_part(vmdev_device *device, const struct target *target, const char *path,
			    const char *value, vmdev_error **ret_error)
{
	const struct vmdev_address *old = get_address(device, target->field, target->item);
	struct vmdev_address address = address_with(old, target->field, target->part);
	enum vmdev_address_type type = address.type;

	if (address_parse(&address, target->part, value, strlen(value)))
		return error_give(ret_error, VMDEV_E_VALUE, "field-value", path,
				  "%s cannot be '%.64s'", path, value);
	if (address.type != type)	/* the parts of the other type mean nothing here */
		address = (struct vmdev_address){ .type = address.type };
	return set_address(device, target->field, target->item, &address, ret_error);
}

/* Of its parts an address may be without multifunction and port. */
static int unset_address_part(vmdev_device *device, const struct target *target, const char *path,
			      vmdev_error **ret_error)
{
	const struct vmdev_address *old = get_address(device, target->field, target->item);
	struct vmdev_address address;

	if (!old || (!is(target->part, "type") && !address_has_part(old, target->part)))
		return 0;
	address = *old;
	if (!address_unset_part(&address, target->part))
		return error_give(ret_error, VMDEV_E_VALUE, "field-value", path,
				  "%s cannot be unset alone; unset %s", path, target->field->path);
	return set_address(device, target->field, target->item, &address, ret_error);
}

static int unset_target(vmdev_device *device, const struct target *target, const char *path,
			vmdev_error **ret_error)
{
	if (target->appends)
		return 0;
	if (target->part)
		return unset_address_part(device, target, path, ret_error);
	if (target->field->type == VMDEV_FIELD_LIST && target->numbered)
		return list_remove(device, target->field, target->item, ret_error);
	return unset(device, target->field, target->item, ret_error);
}

static int set_text(vmdev_device *device, const struct target *target, const char *path,
		    const char *value, vmdev_error **ret_error)
{
	void *holder = holder_of(device, target->field, target->item);
	int code = -VMDEV_E_VALUE;

	if (utf8_is_xml(value, strlen(value)))
		code = value_parse(device, target->field, holder, value, strlen(value));
	if (code == -VMDEV_E_NO_MEMORY)
		return error_no_memory(ret_error);
	if (code)
		return refuse(target, path, value, ret_error);
	device->changed = true;
	return 0;
}

int vmdev_device_set(vmdev_device *device, const char *path, const char *value,
		     vmdev_error **ret_error)
{
	struct target target;
	bool changed = device->changed;
	int code = find(device, path, &target, ret_error);
	const vmdev_field *list = code ? NULL : target.field->shape->list;

	if (code)
		return code;
	if (!value)
		return unset_target(device, &target, path, ret_error);
	if (target.appends)
		code = list_append(device, list, ret_error);
	if (!code && target.part)
		code = set_address_part(device, &target, path, value, ret_error);
	else if (!code)
		code = set_text(device, &target, path, value, ret_error);
	if (code && target.appends && list_count(device, list) > target.item) {
		list_remove(device, list, target.item, NULL);
		device->changed = changed;
	}
	return code;
}

/* Whether there is something to print. */
static bool has_target(const vmdev_device *device, const struct target *target,
		       const void **ret_holder)
{
	const struct vmdev_address *address;

	*ret_holder = holder_of(device, target->field, target->item);
	if (!*ret_holder || !is_set(*ret_holder, target->field))
		return false;
	if (!target->part || is(target->part, "type"))
		return true;
	address = slot_in(*ret_holder, target->field);
	return address_has_part(address, target->part) &&
	       address_is_part_set(address, target->part);
}

int vmdev_device_get(const vmdev_device *device, const char *path, char **ret_value,
		     vmdev_error **ret_error)
{
	struct buffer b = { 0 };
	struct target target;
	int code = find(device, path, &target, ret_error);
	const void *holder;
	char *value;

	if (code)
		return code;
	if (target.field->type == VMDEV_FIELD_LIST && target.numbered)
		return error_give(ret_error, VMDEV_E_NAME, NULL, path,
				  "%s has no value of its own; its fields have", path);
	if (!has_target(device, &target, &holder)) {
		*ret_value = NULL;
		return 0;
	}
	if (target.part)
		address_print_part(slot_in(holder, target.field), target.part, &b);
	else
		value_print(target.field, holder, &b);
	value = buffer_take(&b);
	if (!value)
		return error_no_memory(ret_error);
	*ret_value = value;
	return 0;
}
