/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/device.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "model/access.h"
#include "model/read.h"
#include "model/write.h"
#include "xml/merge.h"

/* Room for the strings of a device, and the largest piece that malloc() has on its fastest path, which saves
 * 260 instructions: a struct that leaves less room there gets what it leaves, if that is worth anything. */
enum { INLINE_ARENA = 128, FASTEST = 1032, LEAST_ARENA = 64 };

int device_new(const struct kind *kind, vmdev_device **ret_device)
{
	size_t size = kind->shape->size;
	bool tight = size - (FASTEST - INLINE_ARENA) <= INLINE_ARENA - LEAST_ARENA;
	size_t room = tight ? FASTEST : size + INLINE_ARENA;
	vmdev_device *device = malloc(room);

	if (!device)
		return -VMDEV_E_NO_MEMORY;
	memset(device, 0, size);
	device->kind = kind;
	device->references = 1;
	arena_init(&device->arena, (char *)device + size, room - size);
	*ret_device = device;
	return 0;
}

int device_open(const struct kind *kind, struct document *document, vmdev_device **ret_device)
{
	struct arena arena;
	vmdev_device *device = document_place(document, kind->shape->size, &arena);

	if (!device)
		return -VMDEV_E_NO_MEMORY;
	memset(device, 0, kind->shape->size);
	device->kind = kind;
	device->references = 1;
	device->document = document;
	device->in_document = true;
	device->arena = arena;
	*ret_device = device;
	return 0;
}

void device_close(vmdev_device *device)
{
	arena_close(&device->document->models, &device->arena);
	device->changed = false;
}

int vmdev_device_new(enum vmdev_kind kind, vmdev_device **ret_device, vmdev_error **ret_error)
{
	if ((size_t)kind >= kind_count || kind == VMDEV_KIND_OTHER)
		return error_give(ret_error, VMDEV_E_KIND, NULL, NULL,
				  "%u is no kind of which a device can be made", (unsigned)kind);
	return device_new(kinds[kind], ret_device) ? error_no_memory(ret_error) : 0;
}

int vmdev_device_new_from_xml(const char *xml, size_t length, vmdev_device **ret_device,
			      vmdev_error **ret_error)
{
	return read_device(xml, length, NULL, ret_device, ret_error);
}

static int copy_fields(vmdev_device *copy, const struct shape *shape, const char *from, char *to);

static int copy_list(vmdev_device *copy, const vmdev_field *field, const struct list *from,
		     struct list *to)
{
	*to = (struct list){ 0 };
	for (size_t i = 0; i < from->count; i++) {
		size_t at = i * field->item_size;
		int code = list_append(copy, field, NULL);

		if (!code)
			code = copy_fields(copy, field->items, from->items + at, to->items + at);
		if (code)
			return code;
	}
	return 0;
}

/* Copies the members of a struct: plain ones as they are, the others into the copy's arena. */
static int copy_fields(vmdev_device *copy, const struct shape *shape, const char *from, char *to)
{
	memcpy(to + shape->set, from + shape->set, shape->size - shape->set);
	for (unsigned i = 0; i < shape->field_count; i++) {
		const vmdev_field *field = &shape->fields[i];
		const void *source = slot_in(from, field);
		char **string = slot_in(to, field);
		int code = 0;

		if (field->type == VMDEV_FIELD_LIST) {
			code = copy_list(copy, field, source, slot_in(to, field));
		} else if (field->type <= VMDEV_FIELD_MAC && *string) {
			*string = NULL;
			code = value_parse(copy, field, to, *(char *const *)source,
					   strlen(*(char *const *)source));
		}
		if (code)
			return -VMDEV_E_NO_MEMORY;
	}
	return 0;
}

/* What is not a field: the tag of a device of kind OTHER, and the values that were not understood. */
static int copy_rest(vmdev_device *copy, const vmdev_device *device)
{
	char *element = NULL;

	if (device->element &&
	    arena_set_string(&copy->arena, &element, device->element, strlen(device->element)))
		return -VMDEV_E_NO_MEMORY;
	copy->element = element;
	for (const struct unread *u = unread_first(device); u; u = unread_next(device, u))
		if (device_keep_unread(copy, u->field, u->item, u->value, strlen(u->value)))
			return -VMDEV_E_NO_MEMORY;
	return 0;
}

int vmdev_device_copy(const vmdev_device *device, vmdev_device **ret_copy, vmdev_error **ret_error)
{
	vmdev_device *copy;

	if (device_new(device->kind, &copy))
		return error_no_memory(ret_error);
	if (copy_fields(copy, device->kind->shape, (const char *)device, (char *)copy) ||
	    copy_rest(copy, device)) {
		vmdev_device_unref(copy);
		return error_no_memory(ret_error);
	}
	if (device->document) {
		copy->document = document_ref(device->document);
		copy->source = device->source;
		copy->source_length = device->source_length;
		copy->line = device->line;
	}
	copy->changed = device->changed;
	*ret_copy = copy;
	return 0;
}

int device_keep_unread(vmdev_device *device, const vmdev_field *field, size_t item,
		       const char *value, size_t length)
{
	struct unread *unread = arena_get(&device->arena, sizeof(*unread));
	char *copy = NULL;

	if (!unread || arena_set_string(&device->arena, &copy, value, length))
		return -VMDEV_E_NO_MEMORY;
	*unread = (struct unread){ field, item, copy, unread };
	if (device->last_unread) {
		unread->next = device->last_unread->next;
		device->last_unread->next = unread;
	}
	device->last_unread = unread;
	return 0;
}

vmdev_device *vmdev_device_ref(vmdev_device *device)
{
	__atomic_add_fetch(&device->references, 1, __ATOMIC_RELAXED);
	return device;
}

vmdev_device *vmdev_device_unref(vmdev_device *device)
{
	if (device && !__atomic_sub_fetch(&device->references, 1, __ATOMIC_ACQ_REL)) {
		struct document *document = device->document;

		if (device->arena.chunks)
			arena_free(&device->arena);
		if (!device->in_document)
			free(device);
		if (document)
			document_unref(document);
	}
	return NULL;
}

enum vmdev_kind vmdev_device_get_kind(const vmdev_device *device)
{
	return device->kind->id;
}

const char *vmdev_device_get_element(const vmdev_device *device)
{
	return device->element ? device->element : device->kind->element;
}

unsigned vmdev_device_get_line(const vmdev_device *device)
{
	return device->line;
}

bool vmdev_device_is_equal(const vmdev_device *device, const vmdev_device *other)
{
	const struct shape *shape = device->kind->shape;

	if (device->kind != other->kind)
		return false;
	if (device->kind->id == VMDEV_KIND_OTHER &&
	    (device->source_length != other->source_length ||
	     memcmp(device->source, other->source, device->source_length)))
		return false;
	for (unsigned i = 0; i < shape->field_count; i++)
		if (!value_is_equal(&shape->fields[i], device, other))
			return false;
	return true;
}

/* Whether the kind has a field that is an element of that name, not what is in it. */
static bool is_own_field(const void *context, const char *name, size_t length)
{
	const struct shape *shape = context;

	for (unsigned i = 0; i < shape->field_count; i++) {
		const vmdev_field *field = &shape->fields[i];
		const struct element *element = &shape->elements[field->element];

		if (!field->attribute && field->type != VMDEV_FIELD_ADDRESS &&
		    element->length == length && !memcmp(element->open + 1, name, length))
			return true;
	}
	return false;
}

/* The source with the fields that differ from it replaced; what the kind does not know stays. */
static void write_merged(const vmdev_device *device, struct buffer *b, unsigned indent)
{
	struct buffer before = { 0 }, now = { 0 };
	vmdev_device *original = NULL;

	if (read_device(device->source, device->source_length, device->kind, &original, NULL))
		b->failed = true;
	else {
		write_fields(original, &before, indent);
		write_fields(device, &now, indent);
		merge(b, (struct span){ device->source, device->source_length },
		      (struct span){ before.data, buffer_length(&before) },
		      (struct span){ now.data, buffer_length(&now) }, is_own_field,
		      device->kind->shape);
		b->failed |= before.failed | now.failed;
	}
	vmdev_device_unref(original);
	buffer_discard(&before);
	buffer_discard(&now);
}

int device_find_unknown(const vmdev_device *device, const char **ret_name, size_t *ret_length)
{
	struct buffer before = { 0 };
	vmdev_device *original = NULL;
	struct span unknown;
	bool failed;

	*ret_name = NULL;
	*ret_length = 0;
	if (!device->source)
		return 0;
	if (read_device(device->source, device->source_length, device->kind, &original, NULL))
		return -VMDEV_E_NO_MEMORY;
	write_fields(original, &before, 0);
	unknown = merge_find_unknown(&before,
				     (struct span){ device->source, device->source_length },
				     (struct span){ before.data, buffer_length(&before) });
	*ret_name = unknown.text;
	*ret_length = unknown.length;
	failed = before.failed;
	vmdev_device_unref(original);
	buffer_discard(&before);
	return failed ? -VMDEV_E_NO_MEMORY : 0;
}

void device_replace(vmdev_device *device, const vmdev_device *old)
{
	if (!old->source)
		return;
	device->document = document_ref(old->document);
	device->source = old->source;
	device->source_length = old->source_length;
	device->line = old->line;
	device->changed = true;
}

void device_write(const vmdev_device *device, struct buffer *b, unsigned indent)
{
	if (!device->source)
		write_fields(device, b, indent);
	else if (!device->changed)
		buffer_append(b, device->source, device->source_length);
	else
		write_merged(device, b, indent);
}

int vmdev_device_to_xml(const vmdev_device *device, char **ret_xml, vmdev_error **ret_error)
{
	struct buffer b = { 0 };
	char *xml;

	device_write(device, &b, 0);
	if (!device->source)
		buffer_append(&b, "\n", 1);
	xml = buffer_take(&b);
	if (!xml)
		return error_no_memory(ret_error);
	*ret_xml = xml;
	return 0;
}
