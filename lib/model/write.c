/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The fields of a shape stand in the order of writing, and a bit says which are set: the writer goes from
 * one set field to the next and closes and opens the elements between them. */
#include "model/write.h"

#include "model/access.h"
#include "model/address.h"
#include "xml/write.h"

/* What of the element being written still has to come. */
enum state {
	START_TAG,	/* ">" or "/>" */
	CONTENT,	/* the end tag, on a line of its own */
	TEXT,		/* the end tag, behind the text */
};

struct writer {
	const vmdev_device *device;
	struct buffer *b;
	const struct element *elements;
	unsigned current;
	unsigned indent;
	enum state state;
};

static void end_element(struct writer *w)
{
	const struct element *e = &w->elements[w->current];

	if (w->state == START_TAG) {
		buffer_append(w->b, "/>", 2);
	} else {
		if (w->state == CONTENT)
			write_line(w->b, w->indent + 2u * e->depth, "</", 2);
		else
			buffer_append(w->b, "</", 2);
		buffer_append(w->b, e->open + 1, e->length);
		buffer_append(w->b, ">", 1);
	}
	w->state = CONTENT;
	w->current = e->parent;
}

static void end_start_tag(struct writer *w)
{
	if (w->state == START_TAG)
		buffer_append(w->b, ">", 1);
	w->state = CONTENT;
}

static void start_element(struct writer *w, unsigned element)
{
	const struct element *e = &w->elements[element];

	if (e->parent != w->current)
		start_element(w, e->parent);	/* as deep as the schema */
	end_start_tag(w);
	write_line(w->b, w->indent + 2u * e->depth, e->open, e->length + 1u);
	w->state = START_TAG;
	w->current = element;
}

/* Goes to an element that follows the current one in the order of writing. */
static void go_to(struct writer *w, unsigned element)
{
	while (element >= w->elements[w->current].end)
		end_element(w);
	if (element != w->current)
		start_element(w, element);
}

static void write_scalar(struct buffer *b, const vmdev_field *field, const void *slot)
{
	const struct name *name;

	switch (field->type) {
	case VMDEV_FIELD_STRING:
	case VMDEV_FIELD_MAC:
		buffer_escape(b, *(char *const *)slot);
		break;
	case VMDEV_FIELD_UINT:
		if (field->hex)
			buffer_hex(b, *(const uint64_t *)slot, 1);
		else
			buffer_decimal(b, *(const uint64_t *)slot);
		break;
	default:
		name = &field->names->list[*(const unsigned *)slot];
		buffer_append(b, name->text, name->length);
	}
}

static void write_shape(struct buffer *b, const vmdev_device *device, const struct shape *shape,
			const void *holder, const char *constants, unsigned indent);

/* Each item is an element of its own. Lists do not nest, so that this goes down once. */
static void write_list(struct writer *w, const vmdev_field *field, const struct list *list)
{
	const struct element *e = &w->elements[field->element];

	while (field->element >= w->elements[w->current].end)
		end_element(w);
	if (e->parent != w->current)
		start_element(w, e->parent);
	end_start_tag(w);
	for (size_t i = 0; i < list->count; i++) {
		write_line(w->b, w->indent + 2u * e->depth, "", 0);
		write_shape(w->b, w->device, field->items, list->items + i * field->item_size, "",
			    w->indent + 2u * e->depth);
	}
}

static void write_field(struct writer *w, const vmdev_field *field, const void *slot)
{
	if (field->type == VMDEV_FIELD_LIST) {
		write_list(w, field, slot);
		return;
	}
	go_to(w, field->element);
	if (field->lead) {
		buffer_append(w->b, field->lead, field->lead_length);
		write_scalar(w->b, field, slot);
		buffer_append(w->b, "'", 1);
	} else if (field->type == VMDEV_FIELD_ADDRESS) {
		address_write(slot, field->addresses & 1, w->b);
	} else if (field->type != VMDEV_FIELD_FLAG) {
		buffer_append(w->b, ">", 1);
		write_scalar(w->b, field, slot);
		w->state = TEXT;
	}
}

/* Whether another field is set whose attribute has the same name and that means more here: an element
 * has no two attributes of one name. */
static bool has_better_twin(const struct writer *w, const void *holder, const vmdev_field *field)
{
	const struct shape *shape = field->shape;
	const struct element *in = &shape->elements[field->element];
	bool fits = applies(w->device, field);

	for (unsigned i = in->first; i < (unsigned)in->first + in->count; i++) {
		const vmdev_field *twin = &shape->fields[i];

		if (twin != field && is(twin->attribute, field->attribute) && is_set(holder, twin) &&
		    (applies(w->device, twin) != fits ? !fits : twin < field))
			return true;
	}
	return false;
}

static void write_shape(struct buffer *b, const vmdev_device *device, const struct shape *shape,
			const void *holder, const char *constants, unsigned indent)
{
	struct writer w = { .device = device, .b = b, .elements = shape->elements, .indent = indent };
	const uint64_t *set = set_bits(holder, shape);

	buffer_append(b, w.elements->open, w.elements->length + 1u);
	buffer_text(b, constants);
	for (unsigned word = 0; word * 64 < shape->field_count; word++)
		for (uint64_t bits = set[word]; bits; bits &= bits - 1) {
			const vmdev_field *field =
				&shape->fields[word * 64 + (unsigned)__builtin_ctzll(bits)];

			if (!field->twin || !has_better_twin(&w, holder, field))
				write_field(&w, field, slot_in(holder, field));
		}
	while (w.current)
		end_element(&w);
	end_element(&w);
}

void write_fields(const vmdev_device *device, struct buffer *b, unsigned indent)
{
	write_shape(b, device, device->kind->shape, device, device->kind->constants, indent);
}
