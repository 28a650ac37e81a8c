/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/access.h"

#include <string.h>

#include "base/error.h"
#include "base/utf8.h"
#include "model/address.h"

static int refuse(const vmdev_field *field, const char *why, vmdev_error **ret_error)
{
	return error_give(ret_error, VMDEV_E_VALUE, "field-value", field->path, "%s: %s",
			  field->path, why);
}

/* The holder of the field, or NULL with the error given. */
static void *open_holder(vmdev_device *device, const vmdev_field *field, size_t item, int *ret_code,
			 vmdev_error **ret_error)
{
	void *holder = holder_of(device, field, item);

	if (holder)
		return holder;
	if (field->shape->kind == device->kind)
		*ret_code = error_give(ret_error, VMDEV_E_NAME, NULL, field->path,
				       "%s has no item %zu; append one first",
				       field->shape->list->path, item);
	else
		*ret_code = error_give(ret_error, VMDEV_E_KIND, NULL, field->path,
				       "a device of kind %s has no %s", device->kind->name,
				       field->xml);
	return NULL;
}

static void mark(vmdev_device *device, const vmdev_field *field, void *holder)
{
	unsigned index = field->index;

	set_bits(holder, field->shape)[index / 64] |= UINT64_C(1) << index % 64;
	device->changed = true;
}

int set_string(vmdev_device *device, const vmdev_field *field, size_t item, const char *value,
	       vmdev_error **ret_error)
{
	size_t length = strlen(value);
	int code;
	void *holder = open_holder(device, field, item, &code, ret_error);

	if (!holder)
		return code;
	if (!utf8_is_xml(value, length))
		return refuse(field, "not UTF-8 text that XML can hold", ret_error);
	if (field->type == VMDEV_FIELD_MAC && !value_is_mac(value, length))
		return refuse(field,
			      "not a MAC address, six pairs of hexadecimal digits with colons",
			      ret_error);
	if (arena_set_string(&device->arena, slot_in(holder, field), value, length))
		return error_no_memory(ret_error);
	mark(device, field, holder);
	return 0;
}

int set_uint(vmdev_device *device, const vmdev_field *field, size_t item, uint64_t value,
	     vmdev_error **ret_error)
{
	int code;
	void *holder = open_holder(device, field, item, &code, ret_error);

	if (!holder)
		return code;
	if (value < field->low || value > field->high)
		return error_give(ret_error, VMDEV_E_VALUE, "field-value", field->path,
				  "%s: %llu is not in the range of %llu to %llu", field->path,
				  (unsigned long long)value, (unsigned long long)field->low,
				  (unsigned long long)field->high);
	*(uint64_t *)slot_in(holder, field) = value;
	mark(device, field, holder);
	return 0;
}

int set_enum(vmdev_device *device, const vmdev_field *field, size_t item, unsigned value,
	     vmdev_error **ret_error)
{
	int code;
	void *holder = open_holder(device, field, item, &code, ret_error);

	if (!holder)
		return code;
	if (!value || value >= field->names->count)
		return refuse(field, "not a value of its enum; unset has a function of its own",
			      ret_error);
	*(unsigned char *)slot_in(holder, field) = (unsigned char)value;
	mark(device, field, holder);
	return 0;
}

int set_flag(vmdev_device *device, const vmdev_field *field, size_t item, bool value,
	     vmdev_error **ret_error)
{
	int code;
	void *holder = open_holder(device, field, item, &code, ret_error);

	if (!holder)
		return code;
	if (value) {
		*(bool *)slot_in(holder, field) = true;
		mark(device, field, holder);
	} else {
		value_unset(device, field, holder);
		device->changed = true;
	}
	return 0;
}

int set_address(vmdev_device *device, const vmdev_field *field, size_t item,
		const struct vmdev_address *value, vmdev_error **ret_error)
{
	int code;
	void *holder = open_holder(device, field, item, &code, ret_error);

	if (!holder)
		return code;
	if (!address_fits(value, field))
		return refuse(field, "not an address of a type it takes, or a part is out of range",
			      ret_error);
	*(struct vmdev_address *)slot_in(holder, field) = *value;
	mark(device, field, holder);
	return 0;
}

const char *get_string(const vmdev_device *device, const vmdev_field *field, size_t item)
{
	const void *holder = holder_of(device, field, item);

	return holder ? *(char *const *)slot_in(holder, field) : NULL;
}

uint64_t get_uint(const vmdev_device *device, const vmdev_field *field, size_t item)
{
	const void *holder = holder_of(device, field, item);

	return holder && is_set(holder, field) ? *(const uint64_t *)slot_in(holder, field) :
						 field->fallback;
}

unsigned get_enum(const vmdev_device *device, const vmdev_field *field, size_t item)
{
	const void *holder = holder_of(device, field, item);

	return holder && is_set(holder, field) ? *(const unsigned char *)slot_in(holder, field) :
						 (unsigned)field->fallback;
}

bool get_flag(const vmdev_device *device, const vmdev_field *field, size_t item)
{
	const void *holder = holder_of(device, field, item);

	return holder && is_set(holder, field);
}

const struct vmdev_address *get_address(const vmdev_device *device, const vmdev_field *field,
					size_t item)
{
	const void *holder = holder_of(device, field, item);

	return holder && is_set(holder, field) ? slot_in(holder, field) : NULL;
}

bool has(const vmdev_device *device, const vmdev_field *field, size_t item)
{
	return get_flag(device, field, item);
}

int unset(vmdev_device *device, const vmdev_field *field, size_t item, vmdev_error **ret_error)
{
	int code;
	void *holder = open_holder(device, field, item, &code, ret_error);

	if (!holder)
		return code;
	value_unset(device, field, holder);
	device->changed = true;
	return 0;
}

size_t list_count(const vmdev_device *device, const vmdev_field *field)
{
	const void *holder = holder_of(device, field, 0);

	return holder ? ((const struct list *)slot_in(holder, field))->count : 0;
}

int list_append(vmdev_device *device, const vmdev_field *field, vmdev_error **ret_error)
{
	int code;
	void *holder = open_holder(device, field, 0, &code, ret_error);
	struct list *list;

	if (!holder)
		return code;
	list = slot_in(holder, field);
	if (list->count == list->room) {
		size_t room = list->room ? 2 * list->room : 2;
		char *items = arena_get(&device->arena, room * field->item_size);

		if (!items)
			return error_no_memory(ret_error);
		if (list->count)
			memcpy(items, list->items, list->count * field->item_size);
		list->items = items;
		list->room = room;
	}
	memset(list->items + list->count++ * field->item_size, 0, field->item_size);
	mark(device, field, holder);
	return 0;
}

int list_remove(vmdev_device *device, const vmdev_field *field, size_t item,
		vmdev_error **ret_error)
{
	int code;
	void *holder = open_holder(device, field, 0, &code, ret_error);
	struct list *list;
	char *at;

	if (!holder)
		return code;
	list = slot_in(holder, field);
	if (item >= list->count)
		return error_give(ret_error, VMDEV_E_NAME, NULL, field->path, "%s has no item %zu",
				  field->path, item);
	at = list->items + item * field->item_size;
	for (unsigned i = 0; i < field->items->field_count; i++)
		value_unset(device, &field->items->fields[i], at);
	memmove(at, at + field->item_size, (--list->count - item) * field->item_size);
	if (!list->count)
		set_bits(holder, field->shape)[field->index / 64] &= ~(UINT64_C(1)
								       << field->index % 64);
	device->changed = true;
	return 0;
}
