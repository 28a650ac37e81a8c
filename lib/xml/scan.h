/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef XML_SCAN_H
#define XML_SCAN_H

#include <stdbool.h>
#include <stddef.h>

/* Steps through text that a parser has already found to be well-formed; it allocates nothing. */
struct scan_element {
	const char *start;	/* "<" */
	const char *name;
	size_t name_length;
	const char *attributes;	/* behind the name */
	const char *inside;	/* behind the start tag; == end where there is no content */
	const char *close;	/* "</", or == inside */
	const char *end;
};

struct scan_attribute {
	const char *start;	/* the blanks before it */
	const char *name;
	size_t name_length;
	const char *value;	/* between the quotes */
	size_t value_length;
	const char *end;	/* behind the quote */
};

/* The first element at or after `from`, comments and text skipped. false: none before `limit`. */
bool scan_element(const char *from, const char *limit, struct scan_element *ret_element);
/* The first attribute at `from`: element.attributes, then attribute.end. false: none left. */
bool scan_attribute(const char *from, struct scan_attribute *ret_attribute);

bool scan_child(const struct scan_element *parent, const struct scan_element *previous,
		struct scan_element *ret_child);
bool scan_find_attribute(const struct scan_element *element, const struct scan_attribute *like,
			 struct scan_attribute *ret_attribute);

/* The first comment or processing instruction at or after `from`. Returns: its begin, and its end;
 * NULL: none before `limit`. */
const char *scan_remark(const char *from, const char *limit, const char **ret_end);

#endif
