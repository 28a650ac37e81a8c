/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/fact.h"

#include "model/access.h"
#include "xml/scan.h"

/* A value, not terminated; length 0: there is none. */
struct value {
	const char *text;
	size_t length;
};

static struct value value_of(const char *text)
{
	return (struct value){ text, text ? strlen(text) : 0 };
}

/* The attribute of an element that was read. A reference in it compares unequal, which no token has. */
static struct value scan_value(const struct scan_element *element, const char *name)
{
	struct scan_attribute a;
	const char *at = element->attributes;

	for (; scan_attribute(at, &a); at = a.end)
		if (a.name_length == strlen(name) && !memcmp(a.name, name, a.name_length))
			return (struct value){ a.value, a.value_length };
	return (struct value){ NULL, 0 };
}

static bool scan_find_child(const struct scan_element *parent, const char *name, size_t length,
			    struct scan_element *ret_child)
{
	struct scan_element child;
	const struct scan_element *previous = NULL;

	while (scan_child(parent, previous, &child)) {
		*ret_child = child;
		if (child.name_length == length && !memcmp(child.name, name, length))
			return true;
		previous = ret_child;
	}
	return false;
}

static struct value source_value(const vmdev_device *device, const char *path)
{
	const char *dot = strchr(path, '.');
	struct scan_element element, child;

	if (!device->source ||
	    !scan_element(device->source, device->source + device->source_length, &element))
		return (struct value){ NULL, 0 };
	if (!dot)
		return scan_value(&element, path);
	if (!scan_find_child(&element, path, (size_t)(dot - path), &child))
		return (struct value){ NULL, 0 };
	return scan_value(&child, dot + 1);
}

/* The field of a path; NULL: the kind has none that is set. */
static const vmdev_field *find_field(const vmdev_device *device, const char *path)
{
	const struct shape *shape = device->kind->shape;

	for (size_t i = 0; i < shape->field_count; i++)
		if (is(shape->fields[i].path, path))
			return is_set(device, &shape->fields[i]) ? &shape->fields[i] : NULL;
	return NULL;
}

/* The text of an attribute that is no number. */
static struct value fact(const vmdev_device *device, const char *path)
{
	const struct kind *kind = device->kind;
	const vmdev_field *field;

	if (kind->id == VMDEV_KIND_OTHER)
		return source_value(device, path);
	for (size_t i = 0; i < sizeof(kind->match) / sizeof(*kind->match); i++)
		if (kind->match[i].name && is(kind->match[i].name, path))
			return value_of(kind->match[i].value);
	field = find_field(device, path);
	if (field && field->names)
		return value_of(
			field->names->list[*(const unsigned char *)slot_in(device, field)].text);
	if (field && field->type == VMDEV_FIELD_STRING)
		return value_of(*(char *const *)slot_in(device, field));
	return (struct value){ NULL, 0 };
}

bool fact_is(const vmdev_device *device, const char *path, const char *value)
{
	struct value have = fact(device, path);
	uint64_t number, wanted;

	if (fact_number(device, path, &number))
		return number_parse(value, strlen(value), &wanted) && number == wanted;
	return have.length == strlen(value) &&
	       !memcmp(have.text ? have.text : "", value, have.length);
}

bool fact_number(const vmdev_device *device, const char *path, uint64_t *ret_number)
{
	struct value text = { NULL, 0 };
	const vmdev_field *field;

	if (device->kind->id == VMDEV_KIND_OTHER) {
		text = source_value(device, path);
		return text.length && number_parse(text.text, text.length, ret_number);
	}
	field = find_field(device, path);
	if (!field || field->type != VMDEV_FIELD_UINT)
		return false;
	*ret_number = *(const uint64_t *)slot_in(device, field);
	return true;
}

/* Of a type that no field holds: "virtio-mmio", "unassigned", "isa". One of another type that was read
 * and is gone now was unset. */
static bool has_unread_address(const vmdev_device *device)
{
	static const char *const held[] = { "pci", "drive", "usb" };
	struct value type = source_value(device, "address.type");

	for (size_t i = 0; i < sizeof(held) / sizeof(*held); i++)
		if (type.length == strlen(held[i]) && !memcmp(type.text, held[i], type.length))
			return false;
	return type.length;
}

bool fact_is_placed(const vmdev_device *device)
{
	const struct vmdev_address *address;

	if (!device->kind->address)
		return false;
	address = get_address(device, device->kind->address, 0);
	if (!address)
		return has_unread_address(device);
	return address->type != VMDEV_ADDRESS_PCI || address->pci.domain || address->pci.bus ||
	       address->pci.slot || address->pci.function;
}
