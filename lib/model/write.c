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
	const struct element *current;
	unsigned indent;
	enum state state;
};

static void write_end_tag(struct writer *w)
{
	const struct element *e = w->current;
	unsigned indent = w->indent + 2u * e->depth;
	char *to = buffer_reserve(w->b, line_room(indent) + sizeof("</>") + e->length);

	if (!to)
		return;
	if (w->state == CONTENT)
		to = put_line(to, indent);
	to = put_text(to, "</", 2);
	to = put_text(to, e->open + 1, e->length);
	*to++ = '>';
	w->b->end = to;
}

static void end_element(struct writer *w)
{
	if (w->state == START_TAG)
		buffer_append(w->b, "/>", 2);
	else
		write_end_tag(w);
	w->state = CONTENT;
	w->current = &w->elements[w->current->parent];
}

static void end_start_tag(struct writer *w)
{
	if (w->state == START_TAG)
		buffer_append(w->b, ">", 1);
	w->state = CONTENT;
}

static void write_start_tag(struct writer *w, const struct element *e)
{
	unsigned indent = w->indent + 2u * e->depth;
	char *to;

	end_start_tag(w);
	w->state = START_TAG;
	w->current = e;
	to = buffer_reserve(w->b, line_room(indent) + e->length + 1u);
	if (to)
		w->b->end = put_text(put_line(to, indent), e->open, e->length + 1u);
}

/* Starts an element inside the current one, and those between the two. */
static void start_element(struct writer *w, const struct element *e)
{
	const struct element *parent = &w->elements[e->parent];

	if (parent != w->current)
		start_element(w, parent);	/* as deep as the schema */
	write_start_tag(w, e);
}

/* Ends the elements that the next one, which follows in the order of writing, is not in. */
static void leave_elements(struct writer *w, unsigned next)
{
	while (next >= w->current->end)
		end_element(w);
}

/* The text of a value, up to the first character that wants escaping. */
static const char *plain_text(const vmdev_field *field, const void *slot,
			      char number[MAX_NUMBER + 1], size_t *ret_length)
{
	const struct name *name;
	const char *text;
	char *end;

	switch (field->type) {
	case VMDEV_FIELD_STRING:
	case VMDEV_FIELD_MAC:
		text = *(char *const *)slot;
		*ret_length = plain_length(text);
		return text;
	case VMDEV_FIELD_UINT:
		end = field->hex ? put_hex(number, *(const uint64_t *)slot, 1) :
				   put_decimal(number, *(const uint64_t *)slot);
		*end = '\0';
		*ret_length = (size_t)(end - number);
		return number;
	default:
		name = &field->names->list[*(const unsigned char *)slot];
		*ret_length = name->length;
		return name->text;
	}
}

/* " cache='none'": most of writing is this, so that it looks for room only once. */
static void write_attribute(struct buffer *b, const vmdev_field *field, const void *slot)
{
	char number[MAX_NUMBER + 1], *to;
	size_t length;
	const char *text = plain_text(field, slot, number, &length);

	if (text[length]) {
		buffer_append(b, field->lead, field->lead_length);
		buffer_escape(b, text);
		buffer_append(b, "'", 1);
		return;
	}
	to = buffer_reserve(b, field->lead_length + length + 1);
	if (!to)
		return;
	to = put_text(to, field->lead, field->lead_length);
	to = put_text(to, text, length);
	*to++ = '\'';
	b->end = to;
}

static void write_text(struct buffer *b, const vmdev_field *field, const void *slot)
{
	char number[MAX_NUMBER + 1];
	size_t length;

	buffer_append(b, ">", 1);
	buffer_escape(b, plain_text(field, slot, number, &length));
}

static void write_shape(struct buffer *b, const vmdev_device *device, const struct shape *shape,
			const void *holder, const char *constants, unsigned indent);

/* Each item is an element of its own. Lists do not nest, so that this goes down once. */
static void write_list(struct writer *w, const vmdev_field *field, const struct list *list)
{
	const struct element *e = &w->elements[field->element];

	if (&w->elements[e->parent] != w->current)
		start_element(w, &w->elements[e->parent]);
	end_start_tag(w);
	for (size_t i = 0; i < list->count; i++) {
		write_line(w->b, w->indent + 2u * e->depth, "", 0);
		write_shape(w->b, w->device, field->items, list->items + i * field->item_size, "",
			    w->indent + 2u * e->depth);
	}
}

static void write_field(struct writer *w, const vmdev_field *field, const void *slot)
{
	const struct element *e = &w->elements[field->element];

	leave_elements(w, field->element);
	if (field->type == VMDEV_FIELD_LIST) {
		write_list(w, field, slot);
		return;
	}
	if (e != w->current)
		start_element(w, e);
	if (field->lead) {
		write_attribute(w->b, field, slot);
	} else if (field->type == VMDEV_FIELD_ADDRESS) {
		address_write(slot, field->addresses & 1, w->b);
	} else if (field->type != VMDEV_FIELD_FLAG) {
		write_text(w->b, field, slot);
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

		if (twin != field && is(twin->attribute, field->attribute) &&
		    is_set(holder, twin) &&
		    (applies(w->device, twin) != fits ? !fits : twin < field))
			return true;
	}
	return false;
}

static void write_shape(struct buffer *b, const vmdev_device *device, const struct shape *shape,
			const void *holder, const char *constants, unsigned indent)
{
	struct writer w = { .device = device,
			    .b = b,
			    .elements = shape->elements,
			    .current = shape->elements,
			    .indent = indent };
	const uint64_t *set = set_bits(holder, shape);

	buffer_append(b, w.elements->open, w.elements->length + 1u);
	if (*constants)
		buffer_text(b, constants);
	for (unsigned first = 0; first < shape->field_count; first += 64) {
		const vmdev_field *fields = shape->fields + first;

		for (uint64_t bits = *set++; bits; bits &= bits - 1) {
			const vmdev_field *field = fields + __builtin_ctzll(bits);

			if (!field->twin || !has_better_twin(&w, holder, field))
				write_field(&w, field, slot_in(holder, field));
		}
	}
	while (w.current != w.elements)
		end_element(&w);
	end_element(&w);
}

void write_fields(const vmdev_device *device, struct buffer *b, unsigned indent)
{
	write_shape(b, device, device->kind->shape, device, device->kind->constants, indent);
}
