/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <string.h>

#include "base/buffer.h"
#include "model/access.h"
#include "model/address.h"

#define NAME(text) \
	{ \
		text, sizeof(text) - 1, VMDEV_DIALECT_UNSET, 0, "", "" \
	}

static const struct name yesno[] = { { 0 }, NAME("yes"), NAME("no") };
static const struct name onoff[] = { { 0 }, NAME("on"), NAME("off") };
const struct names switch_yesno_names = { "switch", yesno, 3 };
const struct names switch_onoff_names = { "switch", onoff, 3 };

unsigned names_find(const struct names *names, const char *text, size_t length)
{
	for (unsigned i = 1; i < names->count; i++) {
		const struct name *name = &names->list[i];

		if (name->length == length && name->text[0] == text[0] &&
		    !memcmp(name->text, text, length))
			return i;
	}
	return 0;
}

bool number_parse(const char *text, size_t length, uint64_t *ret_value)
{
	bool hex = length > 2 && text[0] == '0' && (text[1] | 0x20) == 'x';
	uint64_t base = hex ? 16 : 10;
	uint64_t value = 0;

	if (!length)
		return false;
	for (size_t i = hex ? 2 : 0; i < length; i++) {
		unsigned digit = digit_of(text[i]);

		if (digit >= base || __builtin_mul_overflow(value, base, &value) ||
		    __builtin_add_overflow(value, digit, &value))
			return false;
	}
	*ret_value = value;
	return true;
}

bool value_is_mac(const char *text, size_t length)
{
	if (length != 17)
		return false;
	for (size_t i = 0; i < 17; i += 3)
		if (digit_of(text[i]) >= 16 || digit_of(text[i + 1]) >= 16 ||
		    (i < 15 && text[i + 2] != ':'))
			return false;
	return true;
}

static void set_bit(void *holder, const vmdev_field *field, bool value)
{
	uint64_t *word = &set_bits(holder, field->shape)[field->index / 64];
	uint64_t bit = UINT64_C(1) << field->index % 64;

	*word = value ? *word | bit : *word & ~bit;
}

void value_unset(vmdev_device *device, const vmdev_field *field, void *holder)
{
	void *slot = slot_in(holder, field);

	set_bit(holder, field, false);
	switch (field->type) {
	case VMDEV_FIELD_STRING:
	case VMDEV_FIELD_MAC:
		arena_release_string(&device->arena, *(char **)slot);
		*(char **)slot = NULL;
		break;
	case VMDEV_FIELD_UINT:
		*(uint64_t *)slot = 0;
		break;
	case VMDEV_FIELD_ENUM:
	case VMDEV_FIELD_YESNO:
	case VMDEV_FIELD_ONOFF:
		*(unsigned char *)slot = 0;
		break;
	case VMDEV_FIELD_FLAG:
		*(bool *)slot = false;
		break;
	case VMDEV_FIELD_ADDRESS:
		*(struct vmdev_address *)slot = (struct vmdev_address){ 0 };
		break;
	case VMDEV_FIELD_LIST:
		while (((struct list *)slot)->count)
			list_remove(device, field, ((struct list *)slot)->count - 1, NULL);
		break;
	}
}

static int parse_number(const vmdev_field *field, uint64_t *slot, const char *text, size_t length)
{
	uint64_t number;

	if (!number_parse(text, length, &number) || number < field->low || number > field->high)
		return -VMDEV_E_VALUE;
	*slot = number;
	return 0;
}

static int parse_name(const vmdev_field *field, unsigned char *slot, const char *text,
		      size_t length)
{
	unsigned value = names_find(field->names, text, length);

	if (!value)
		return -VMDEV_E_VALUE;
	*slot = (unsigned char)value;
	return 0;
}

static int parse_into(vmdev_device *device, const vmdev_field *field, void *slot, const char *text,
		      size_t length)
{
	switch (field->type) {
	case VMDEV_FIELD_MAC:
		if (!value_is_mac(text, length))
			return -VMDEV_E_VALUE;
		/* fall through */
	case VMDEV_FIELD_STRING:
		return arena_set_string(&device->arena, slot, text, length) ? -VMDEV_E_NO_MEMORY :
									      0;
	case VMDEV_FIELD_UINT:
		return parse_number(field, slot, text, length);
	case VMDEV_FIELD_ENUM:
	case VMDEV_FIELD_YESNO:
	case VMDEV_FIELD_ONOFF:
		return parse_name(field, slot, text, length);
	case VMDEV_FIELD_ADDRESS:
		return address_from_text(slot, field, text, length) ? 0 : -VMDEV_E_VALUE;
	default:
		return -VMDEV_E_VALUE;
	}
}

int value_parse(vmdev_device *device, const vmdev_field *field, void *holder, const char *text,
		size_t length)
{
	int code;

	if (field->type == VMDEV_FIELD_FLAG) {
		unsigned value = names_find(&switch_yesno_names, text, length);

		if (!value)
			return -VMDEV_E_VALUE;
		*(bool *)slot_in(holder, field) = value == VMDEV_SWITCH_ON;
		set_bit(holder, field, value == VMDEV_SWITCH_ON);
		return 0;
	}
	code = parse_into(device, field, slot_in(holder, field), text, length);
	if (!code)
		set_bit(holder, field, true);
	return code;
}

void value_print(const vmdev_field *field, const void *holder, struct buffer *b)
{
	const void *slot = slot_in(holder, field);

	switch (field->type) {
	case VMDEV_FIELD_STRING:
	case VMDEV_FIELD_MAC:
		buffer_text(b, *(char *const *)slot);
		break;
	case VMDEV_FIELD_UINT:
		if (field->hex)
			buffer_hex(b, *(const uint64_t *)slot, 1);
		else
			buffer_decimal(b, *(const uint64_t *)slot);
		break;
	case VMDEV_FIELD_ENUM:
	case VMDEV_FIELD_YESNO:
	case VMDEV_FIELD_ONOFF:
		buffer_text(b, field->names->list[*(const unsigned char *)slot].text);
		break;
	case VMDEV_FIELD_FLAG:
		buffer_text(b, "yes");
		break;
	case VMDEV_FIELD_ADDRESS:
		address_print(slot, b);
		break;
	case VMDEV_FIELD_LIST:
		buffer_decimal(b, ((const struct list *)slot)->count);
		break;
	}
}

static bool is_list_equal(const vmdev_field *field, const struct list *a, const struct list *b)
{
	const struct shape *items = field->items;

	if (a->count != b->count)
		return false;
	for (size_t i = 0; i < a->count; i++)
		for (unsigned f = 0; f < items->field_count; f++)
			if (!value_is_equal(&items->fields[f], a->items + i * field->item_size,
					    b->items + i * field->item_size))
				return false;
	return true;
}

/* Lists do not nest, so that this calls itself once at most. */
bool value_is_equal(const vmdev_field *field, const void *holder, const void *other)
{
	const void *a = slot_in(holder, field), *b = slot_in(other, field);

	if (is_set(holder, field) != is_set(other, field))
		return false;
	if (!is_set(holder, field))
		return true;
	switch (field->type) {
	case VMDEV_FIELD_STRING:
	case VMDEV_FIELD_MAC:
		return !strcmp(*(char *const *)a, *(char *const *)b);
	case VMDEV_FIELD_UINT:
		return *(const uint64_t *)a == *(const uint64_t *)b;
	case VMDEV_FIELD_ENUM:
	case VMDEV_FIELD_YESNO:
	case VMDEV_FIELD_ONOFF:
		return *(const unsigned char *)a == *(const unsigned char *)b;
	case VMDEV_FIELD_ADDRESS:
		return address_equal(a, b);
	case VMDEV_FIELD_LIST:
		return is_list_equal(field, a, b);
	default:
		return true;
	}
}
