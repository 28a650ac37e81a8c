/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/read.h"

#include <limits.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/error.h"
#include "model/access.h"
#include "model/address.h"
#include "model/lookup.h"
#include "xml/parse.h"

enum {
	MAX_LEVEL = 8,		/* elements of a schema inside one another */
	MAX_ELEMENTS = 128,	/* of a shape */
	MAX_DEVICES = 65536,	/* of a document */
};

/* An element of the kind that is open. */
struct level {
	const struct shape *shape;
	unsigned element;
	size_t item;		/* of the list whose item it is in */
	void *holder;		/* the device, or that item */
};

struct reader {
	struct reading *out;
	struct xml_parser *parser;
	struct document *document;
	struct lookup lookup;
	const struct kind *as;		/* the root is one, whatever its tag; NULL: unknown */
	unsigned depth;			/* elements open outside of a device */
	unsigned devices_depth;		/* the depth at which devices stand; 0: not in <devices> */
	bool in_os, in_cpu, in_numa;
	enum fact fact;			/* collects the text of the element; FACT_COUNT: none */
	/* The device being read. */
	vmdev_device *device;
	struct level levels[MAX_LEVEL];
	unsigned level;
	unsigned unknown;		/* elements open that the kind does not know */
	uint64_t seen[MAX_ELEMENTS / 64];	/* of twins only the first is read */
	uint64_t seen_in_item[MAX_ELEMENTS / 64];
	const vmdev_field *text_field;	/* collects the text of the element */
	struct buffer text;
};

static bool is_object(const struct kind *kind)
{
	return kind && kind->id == KIND_NONE;
}

static const struct kind *kind_of(struct reader *r, const char *name,
				  struct xml_attributes attributes)
{
	for (uint64_t bits = lookup_kinds(&r->lookup, name); bits; bits &= bits - 1) {
		const struct kind *kind = kinds[__builtin_ctzll(bits)];
		bool match = true;

		for (int j = 0; match && j < 2 && kind->match[j].name; j++)
			match = xml_attribute_is(attributes, kind->match[j].name,
						 kind->match[j].value, kind->match[j].optional);
		if (match)
			return kind;
	}
	return kinds[VMDEV_KIND_OTHER];
}

/* Whether libvirt takes a number for octal, "010" for 8, where another is meant. */
static bool is_octal(const vmdev_field *field, const char *value, size_t length)
{
	uint64_t number;

	return (field->hex || field->octal) && length > 1 && value[0] == '0' &&
	       number_parse(value, length, &number) && (value[1] | 0x20) != 'x' && number > 7;
}

static int read_value(struct reader *r, const struct level *at, const vmdev_field *field,
		      const char *value, size_t length)
{
	int code = is_octal(field, value, length) ?
			   -VMDEV_E_VALUE :
			   value_parse(r->device, field, at->holder, value, length);

	return code == -VMDEV_E_VALUE ?
		       device_keep_unread(r->device, field, at->item, value, length) :
		       code;
}

/* All of the element or nothing: an address of another type is content that the kind does not know. */
static int read_address(struct reader *r, const struct level *at, const vmdev_field *field,
			struct xml_attributes a)
{
	struct vmdev_address address = { 0 };
	const char *value, *type = NULL;
	size_t length, type_length = 0;
	bool any = false;

	for (int i = 0; i < a.count; i++)
		if (is(xml_attribute_name(a, i), "type"))
			type = xml_attribute_value(a, i, &type_length);
	if (type)
		address_parse(&address, "type", type, type_length);
	if (!address.type && field->addresses & 1)
		address.type = VMDEV_ADDRESS_PCI;
	if (!address.type || !(field->addresses & 1u << address.type))
		return type && field->open ?
			       device_keep_unread(r->device, field, at->item, type, type_length) :
			       0;
	for (int i = 0; i < a.count; i++) {
		const char *name = xml_attribute_name(a, i);
		int code;

		if (is(name, "type"))
			continue;
		value = xml_attribute_value(a, i, &length);
		code = address_parse(&address, name, value, length);
		if (code == -VMDEV_E_VALUE)
			return device_keep_unread(r->device, field, at->item, value, length);
		any |= !code;
	}
	if (!any)	/* <address type='pci'/> leaves the choice to libvirt */
		return 0;
	*(struct vmdev_address *)slot_in(at->holder, field) = address;
	set_bits(at->holder, field->shape)[field->index / 64] |= UINT64_C(1) << field->index % 64;
	return 0;
}

/* The field that the element itself is. */
static int read_own_field(struct reader *r, const struct level *at, const vmdev_field *field,
			  struct xml_attributes a)
{
	switch (field->type) {
	case VMDEV_FIELD_FLAG:
		return read_value(r, at, field, "yes", 3);
	case VMDEV_FIELD_ADDRESS:
		return read_address(r, at, field, a);
	default:
		r->text_field = field;
		xml_want_text(r->parser, true);
		return 0;
	}
}

static int read_element(struct reader *r, const struct level *at, struct xml_attributes a)
{
	const struct element *element = &at->shape->elements[at->element];
	int code = 0;

	if (element->own >= 0)
		code = read_own_field(r, at, &at->shape->fields[element->own], a);
	if (!element->count)
		return code;
	for (int i = 0; i < a.count && !code; i++) {
		const vmdev_field *field = lookup_attribute(&r->lookup, r->device, at->shape,
							    element, xml_attribute_name(a, i));
		size_t length;
		const char *value = xml_attribute_value(a, i, &length);

		if (field)
			code = read_value(r, at, field, value, length);
	}
	return code;
}

static int add_device(struct reader *r, vmdev_device *device)
{
	struct reading *out = r->out;

	if (out->count == out->room) {
		size_t room = out->room ? 2 * out->room : 16;
		vmdev_device **devices = realloc(out->devices, room * sizeof(*devices));

		if (!devices)
			return -VMDEV_E_NO_MEMORY;
		out->devices = devices;
		out->room = room;
	}
	out->devices[out->count++] = device;
	return 0;
}

static int start_device(struct reader *r, struct xml_parser *parser, const char *name,
			struct xml_attributes a)
{
	size_t start = xml_start_of_element(parser);
	vmdev_device *device;
	char *element = NULL;

	if (r->out->count == MAX_DEVICES)
		return -VMDEV_E_LIMIT;
	if (device_open(is_object(r->as) ? r->as : kind_of(r, name, a), r->document, &device))
		return -VMDEV_E_NO_MEMORY;
	if (add_device(r, device))
		return -VMDEV_E_NO_MEMORY;
	if (device->kind->id == VMDEV_KIND_OTHER) {
		if (arena_set_string(&device->arena, &element, name, strlen(name)))
			return -VMDEV_E_NO_MEMORY;
		device->element = element;
	}
	device->source = r->document->text + start;
	device->line = xml_line(parser, start);
	r->device = device;
	r->level = 0;
	r->levels[0] = (struct level){ device->kind->shape, 0, 0, device };
	memset(r->seen, 0, sizeof(r->seen));
	return read_element(r, &r->levels[0], a);
}

/* Whether the element is there for the first time; else it is kept, but not understood. */
static bool first_of(uint64_t *seen, unsigned element)
{
	uint64_t bit = UINT64_C(1) << element % 64;
	bool first = !(seen[element / 64] & bit);

	seen[element / 64] |= bit;
	return first;
}

static int start_child(struct reader *r, const char *name, struct xml_attributes a)
{
	const struct level *parent = &r->levels[r->level];
	struct level *at = &r->levels[r->level + 1];
	const vmdev_field *own;
	const struct list *list;
	unsigned child = 0;

	if (!r->unknown && !r->text_field && r->level + 1 < MAX_LEVEL)
		child = lookup_child(&r->lookup, parent->shape, parent->element, name);
	if (!child) {
		r->unknown++;
		return 0;
	}
	own = parent->shape->elements[child].own < 0 ?
		      NULL :
		      &parent->shape->fields[parent->shape->elements[child].own];
	if (own && own->type == VMDEV_FIELD_LIST) {
		if (list_append(r->device, own, NULL))
			return -VMDEV_E_NO_MEMORY;
		list = slot_in(r->device, own);
		*at = (struct level){ own->items, 0, list->count - 1,
				      list->items + (list->count - 1) * own->item_size };
		memset(r->seen_in_item, 0, sizeof(r->seen_in_item));
	} else if (first_of(parent->shape->list ? r->seen_in_item : r->seen, child)) {
		*at = (struct level){ parent->shape, child, parent->item, parent->holder };
	} else {
		r->unknown++;
		return 0;
	}
	r->level++;
	return read_element(r, at, a);
}

static int keep_fact(struct reader *r, enum fact fact, const char *text, size_t length)
{
	char *copy;

	if (r->out->facts[fact])
		return 0;
	copy = malloc(length + 1);
	if (!copy)
		return -VMDEV_E_NO_MEMORY;
	memcpy(copy, text, length);
	copy[length] = '\0';
	r->out->facts[fact] = copy;
	return 0;
}

/* An element of the domain that is no device. */
/* The elements that are counted, not read. */
static void count_around(struct reader *r, const char *name)
{
	switch (r->depth) {
	case 0:
		/* A root of another name is a device. */
		r->out->whole = true;
		break;
	case 1:
		r->in_os = is(name, "os");
		r->in_cpu = is(name, "cpu");
		break;
	case 2:
		r->out->boots |= r->in_os && is(name, "boot");
		r->in_numa = r->in_cpu && is(name, "numa");
		break;
	case 3:
		r->out->cells += r->in_numa && is(name, "cell");
		break;
	default:
		break;
	}
}

static int start_around(struct reader *r, const char *name, struct xml_attributes a)
{
	r->fact = FACT_COUNT;
	count_around(r, name);
	if (r->depth == 1 && !r->out->inside && is(name, "devices"))
		return 0;
	if (r->depth == 1) {
		if (is(name, "name"))
			r->fact = FACT_NAME;
		else if (is(name, "uuid"))
			r->fact = FACT_UUID;
	}
	xml_want_text(r->parser, r->fact != FACT_COUNT);
	if (r->depth != 2 || !r->in_os || !is(name, "type"))
		return 0;
	for (int i = 0; i < a.count; i++) {
		const char *attribute = xml_attribute_name(a, i);
		enum fact fact = is(attribute, "machine") ? FACT_MACHINE :
				 is(attribute, "arch")	  ? FACT_ARCH :
							    FACT_COUNT;
		size_t length;
		const char *value = xml_attribute_value(a, i, &length);

		if (fact != FACT_COUNT && keep_fact(r, fact, value, length))
			return -VMDEV_E_NO_MEMORY;
	}
	return 0;
}

static int on_start(void *context, struct xml_parser *parser, const char *name,
		    struct xml_attributes a)
{
	struct reader *r = context;

	r->parser = parser;
	if (r->device)
		return start_child(r, name, a);
	if (r->devices_depth ?
		    r->depth == r->devices_depth :
		    !r->depth && (r->as || (!is(name, "domain") && !is(name, "devices"))))
		return start_device(r, parser, name, a);
	if (!r->out->inside && is(name, "devices") && r->depth < 2) {
		size_t at = xml_position(parser);
		const char *text = r->document->text;

		r->out->empty = text[at] == '/';
		r->out->inside = (size_t)(strchr(text + at, '>') - text) + 1;
		r->devices_depth = r->depth + 1;
	} else if (start_around(r, name, a)) {
		return -VMDEV_E_NO_MEMORY;
	}
	r->depth++;
	return 0;
}

static int on_text(void *context, const char *text, size_t length)
{
	struct reader *r = context;

	if ((r->text_field && !r->unknown) || (!r->device && r->fact != FACT_COUNT))
		buffer_append(&r->text, text, length);
	return 0;
}

static int end_text(struct reader *r)
{
	const vmdev_field *field = r->text_field;
	int code;

	r->text_field = NULL;
	xml_want_text(r->parser, false);
	if (!buffer_need(&r->text, 0))
		return -VMDEV_E_NO_MEMORY;
	code = read_value(r, &r->levels[r->level], field, r->text.data, buffer_length(&r->text));
	buffer_clear(&r->text);
	return code;
}

static int end_around(struct reader *r)
{
	int code = 0;

	if (r->fact != FACT_COUNT) {
		code = buffer_need(&r->text, 0) ?
			       keep_fact(r, r->fact, r->text.data, buffer_length(&r->text)) :
			       -VMDEV_E_NO_MEMORY;
		buffer_clear(&r->text);
		r->fact = FACT_COUNT;
		xml_want_text(r->parser, false);
	}
	if (--r->depth < r->devices_depth)
		r->devices_depth = UINT_MAX;	/* one <devices> only */
	return code;
}

static int on_end(void *context, struct xml_parser *parser)
{
	struct reader *r = context;

	if (!r->device)
		return end_around(r);
	if (r->unknown) {
		r->unknown--;
		return 0;
	}
	if (r->text_field && end_text(r))
		return -VMDEV_E_NO_MEMORY;
	if (r->level--)
		return 0;
	r->device->source_length =
		(unsigned)(r->document->text + xml_position(parser) - r->device->source);
	device_close(r->device);
	r->device = NULL;
	return 0;
}

static int read_as(struct document *document, const struct kind *as, struct reading *ret_reading,
		   vmdev_error **ret_error)
{
	static const struct xml_handler handler = { on_start, on_text, on_end };
	struct reading out = { 0 };
	struct reader r = { .out = &out, .document = document, .as = as, .fact = FACT_COUNT };
	int code = xml_parse(document->text, document->length, &handler, &r, ret_error);

	buffer_discard(&r.text);
	document_ref_many(document, out.count);
	if (code)
		reading_free(&out);
	else
		*ret_reading = out;
	return code;
}

void reading_free(struct reading *reading)
{
	for (size_t i = 0; i < reading->count; i++)
		vmdev_device_unref(reading->devices[i]);
	for (int i = 0; i < FACT_COUNT; i++)
		free(reading->facts[i]);
	free(reading->devices);
}

int read_document(struct document *document, struct reading *ret_reading, vmdev_error **ret_error)
{
	return read_as(document, NULL, ret_reading, ret_error);
}

int read_device(const char *xml, size_t length, const struct kind *as, vmdev_device **ret_device,
		vmdev_error **ret_error)
{
	struct document *document;
	struct reading reading;
	int code = xml_check_length(length, ret_error);

	if (code)
		return code;
	document = document_new(xml, length);
	if (!document)
		return error_no_memory(ret_error);
	code = read_as(document, as, &reading, ret_error);
	document_unref(document);
	if (code)
		return code;
	if (reading.count == 1 && !reading.inside)
		*ret_device = vmdev_device_ref(reading.devices[0]);
	else
		code = error_give(ret_error, VMDEV_E_XML, "xml", NULL,
				  "the root element is no device; read it as a domain");
	reading_free(&reading);
	return code;
}
