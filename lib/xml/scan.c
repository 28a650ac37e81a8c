/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "xml/scan.h"

#include <string.h>

static bool starts(const char *p, const char *limit, const char *with)
{
	size_t length = strlen(with);

	return (size_t)(limit - p) >= length && !memcmp(p, with, length);
}

/* Behind `until`. */
static const char *skip(const char *p, const char *limit, const char *until)
{
	const char *found = memmem(p, (size_t)(limit - p), until, strlen(until));

	return found ? found + strlen(until) : limit;
}

/* Behind a tag; quotes may hold a '>'. */
static const char *skip_tag(const char *p, const char *limit)
{
	while (p < limit && *p != '>') {
		if (*p == '\'' || *p == '"')
			p = (const char *)memchr(p + 1, *p, (size_t)(limit - p - 1));
		p++;
	}
	return p + 1;
}

/* The next '<' that begins a start or end tag. */
static const char *next_tag(const char *p, const char *limit)
{
	while (p < limit && (p = memchr(p, '<', (size_t)(limit - p)))) {
		if (starts(p, limit, "<!--"))
			p = skip(p, limit, "-->");
		else if (starts(p, limit, "<![CDATA["))
			p = skip(p, limit, "]]>");
		else if (starts(p, limit, "<?"))
			p = skip(p, limit, "?>");
		else
			return p;
	}
	return NULL;
}

const char *scan_remark(const char *from, const char *limit, const char **ret_end)
{
	const char *p = from;

	while (p < limit && (p = memchr(p, '<', (size_t)(limit - p)))) {
		bool comment = starts(p, limit, "<!--");

		if (comment || starts(p, limit, "<?")) {
			*ret_end = skip(p, limit, comment ? "-->" : "?>");
			return p;
		}
		p = starts(p, limit, "<![CDATA[") ? skip(p, limit, "]]>") : skip_tag(p, limit);
	}
	return NULL;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool scan_element(const char *from, const char *limit, struct scan_element *ret_element)
{
	struct scan_element e = { .start = next_tag(from, limit) };
	const char *p;
	int depth = 1;

	if (!e.start || e.start[1] == '/')
		return false;
	e.name = e.start + 1;
	for (p = e.name; !is_blank(*p) && *p != '/' && *p != '>'; p++)
		;
	e.name_length = (size_t)(p - e.name);
	e.attributes = p;
	e.inside = e.close = e.end = p = skip_tag(p, limit);
	if (p[-2] == '/')
		depth = 0;
	while (depth && (p = next_tag(p, limit))) {
		const char *tag = p;

		p = skip_tag(p, limit);
		if (tag[1] == '/')
			depth--;
		else if (p[-2] != '/')
			depth++;
		e.close = tag;
		e.end = p;
	}
	*ret_element = e;
	return true;
}

bool scan_attribute(const char *from, struct scan_attribute *ret_attribute)
{
	struct scan_attribute a = { .start = from };
	const char *p = from;

	while (is_blank(*p))
		p++;
	if (!*p || *p == '/' || *p == '>')
		return false;
	a.name = p;
	while (*p != '=' && !is_blank(*p))
		p++;
	a.name_length = (size_t)(p - a.name);
	while (*p != '\'' && *p != '"')
		p++;
	a.value = p + 1;
	a.end = strchr(p + 1, *p) + 1;
	a.value_length = (size_t)(a.end - 1 - a.value);
	*ret_attribute = a;
	return true;
}

bool scan_child(const struct scan_element *parent, const struct scan_element *previous,
		struct scan_element *ret_child)
{
	return scan_element(previous ? previous->end : parent->inside, parent->close, ret_child);
}

bool scan_find_attribute(const struct scan_element *element, const struct scan_attribute *like,
			 struct scan_attribute *ret_attribute)
{
	const char *at = element->attributes;

	while (scan_attribute(at, ret_attribute)) {
		if (ret_attribute->name_length == like->name_length &&
		    !memcmp(ret_attribute->name, like->name, like->name_length))
			return true;
		at = ret_attribute->end;
	}
	return false;
}
