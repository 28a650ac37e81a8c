/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef XML_PARSE_H
#define XML_PARSE_H

#include <string.h>
#include <vmdev/error.h>

/* libxml2's attributes as they come: five pointers each. Names are interned: equal names of a document have
 * the same address. */
struct xml_attributes {
	const unsigned char *const *raw;
	int count;
};

/* The name; "" for one of a namespace, which no kind knows. */
static inline const char *xml_attribute_name(struct xml_attributes a, int i)
{
	return a.raw[5 * i + 1] ? "" : (const char *)a.raw[5 * i];
}

static inline const char *xml_attribute_value(struct xml_attributes a, int i, size_t *ret_length)
{
	*ret_length = (size_t)(a.raw[5 * i + 4] - a.raw[5 * i + 3]);
	return (const char *)a.raw[5 * i + 3];
}

/* Whether an attribute has a value; where it is absent: `absent`. */
static inline bool xml_attribute_is(struct xml_attributes a, const char *name, const char *value,
				    bool absent)
{
	for (int i = 0; i < a.count; i++) {
		size_t length;
		const char *have = xml_attribute_value(a, i, &length);

		if (xml_attribute_name(a, i)[0] == name[0] &&
		    !strcmp(xml_attribute_name(a, i), name))
			return length == strlen(value) && !memcmp(have, value, length);
	}
	return absent;
}

struct xml_parser;

/* What a document may hold at the most. */
enum { XML_MAX_BYTES = 64 << 20, XML_MAX_DEPTH = 128, XML_MAX_ELEMENTS = 4 << 20 };

/* Called in document order, text only while it is wanted; a negative return stops the parser and
 * becomes its result. */
struct xml_handler {
	int (*start)(void *context, struct xml_parser *parser, const char *name,
		     struct xml_attributes attributes);
	int (*text)(void *context, const char *text, size_t length);
	int (*end)(void *context, struct xml_parser *parser);
};

/* Whether a text is short enough: 0, or -VMDEV_E_LIMIT. For those who copy it before it is parsed. */
int xml_check_length(size_t length, vmdev_error **ret_error);
int xml_parse(const char *text, size_t length, const struct xml_handler *handler, void *context,
	      vmdev_error **ret_error);

/* Whether the handler is told of the text that follows; at first it is not. The blanks between elements are
 * half of all events, which nobody needs to hear of. */
void xml_want_text(struct xml_parser *parser, bool want);

/* While in start: where the element begins. While in end: where it ended. */
size_t xml_start_of_element(struct xml_parser *parser);
size_t xml_position(struct xml_parser *parser);
/* While in start: the line, from 1, of a place in the start tag. */
unsigned xml_line(struct xml_parser *parser, size_t place);

#endif
