/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* One field of one device, whatever its type. The typed accessors end here, so that they, access by path
 * and the reader obey the same checks. */
#ifndef MODEL_ACCESS_H
#define MODEL_ACCESS_H

#include "model/device.h"

/* The struct that holds the field; NULL for a field of another kind and an item there is not. */
static inline void *holder_of(const vmdev_device *device, const vmdev_field *field, size_t item)
{
	const struct shape *shape = field->shape;
	const struct list *list;

	if (shape->kind != device->kind)
		return NULL;
	if (!shape->list)
		return (char *)(uintptr_t)device;
	list = (const void *)((const char *)device + shape->list->offset);
	return item < list->count ? list->items + item * shape->list->item_size : NULL;
}

static inline uint64_t *set_bits(const void *holder, const struct shape *shape)
{
	return (uint64_t *)(void *)((char *)(uintptr_t)holder + shape->set);
}

static inline bool is_set(const void *holder, const vmdev_field *field)
{
	return set_bits(holder, field->shape)[field->index / 64] >> field->index % 64 & 1;
}

static inline void *slot_in(const void *holder, const vmdev_field *field)
{
	return (char *)(uintptr_t)holder + field->offset;
}

/* Whether the field's `when` is fulfilled. An unset condition is its default, or judged elsewhere. */
static inline bool applies(const vmdev_device *device, const vmdev_field *field)
{
	unsigned value;

	if (!field->when)
		return true;
	value = *(const unsigned char *)slot_in(device, field->when);
	if (!value)
		value = (unsigned)field->when->fallback;
	return !value || field->when_values >> value & 1;
}

unsigned names_find(const struct names *names, const char *text, size_t length);
/* The value of a decimal or hexadecimal digit; 16: it is none. */
static inline unsigned digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? (unsigned)(c - 'a') + 10 : 16;
}

/* Decimal, or hexadecimal after 0x, as libvirt takes them. */
bool number_parse(const char *text, size_t length, uint64_t *ret_value);

/* Six pairs of hexadecimal digits with colons. */
bool value_is_mac(const char *text, size_t length);

/* Sets a field of any type but LIST from text. Returns: 0, -VMDEV_E_VALUE or -VMDEV_E_NO_MEMORY; the
 * value is as it was on failure. */
int value_parse(vmdev_device *device, const vmdev_field *field, void *holder, const char *text,
		size_t length);
void value_print(const vmdev_field *field, const void *holder, struct buffer *b);
void value_unset(vmdev_device *device, const vmdev_field *field, void *holder);
bool value_is_equal(const vmdev_field *field, const void *holder, const void *other);

/* What the generated accessors call; `item` counts only for a field of a list. */
int set_string(vmdev_device *device, const vmdev_field *field, size_t item, const char *value,
	       vmdev_error **ret_error);
int set_uint(vmdev_device *device, const vmdev_field *field, size_t item, uint64_t value,
	     vmdev_error **ret_error);
int set_enum(vmdev_device *device, const vmdev_field *field, size_t item, unsigned value,
	     vmdev_error **ret_error);
int set_flag(vmdev_device *device, const vmdev_field *field, size_t item, bool value,
	     vmdev_error **ret_error);
int set_address(vmdev_device *device, const vmdev_field *field, size_t item,
		const struct vmdev_address *value, vmdev_error **ret_error);
const char *get_string(const vmdev_device *device, const vmdev_field *field, size_t item);
uint64_t get_uint(const vmdev_device *device, const vmdev_field *field, size_t item);
unsigned get_enum(const vmdev_device *device, const vmdev_field *field, size_t item);
bool get_flag(const vmdev_device *device, const vmdev_field *field, size_t item);
const struct vmdev_address *get_address(const vmdev_device *device, const vmdev_field *field,
					size_t item);
bool has(const vmdev_device *device, const vmdev_field *field, size_t item);
int unset(vmdev_device *device, const vmdev_field *field, size_t item, vmdev_error **ret_error);

size_t list_count(const vmdev_device *device, const vmdev_field *field);
int list_append(vmdev_device *device, const vmdev_field *field, vmdev_error **ret_error);
int list_remove(vmdev_device *device, const vmdev_field *field, size_t item,
		vmdev_error **ret_error);

#endif
