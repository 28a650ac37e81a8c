/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Lays a document out anew. The parser says that it is well-formed; then its tokens are gone through twice:
 * the first time to find out which elements have text in them, the second time to write.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <vmdev/format.h>

#include "base/buffer.h"
#include "base/error.h"
#include "xml/parse.h"
#include "xml/scan.h"
#include "xml/write.h"

enum token_type {
	TOKEN_END,	/* of the document */
	TOKEN_TEXT,	/* CDATA, too */
	TOKEN_REMARK,	/* a comment or a processing instruction */
	TOKEN_OPEN,	/* a start tag */
	TOKEN_EMPTY,	/* a start tag that is an end tag, too */
	TOKEN_CLOSE,
};

struct token {
	enum token_type type;
	const char *start, *end;
};

/* What is in an element, by the number of its start tag. */
struct content {
	const char *inside;	/* behind the start tag */
	const char *close;	/* its end tag; NULL where it is one tag */
	size_t after;		/* the number of the first start tag behind it */
	bool children;		/* elements and remarks */
	bool text;
};

struct layout {
	const char *at, *limit;
	struct content *contents;
	size_t count, room;
	struct buffer out;
};

static bool starts(const struct layout *l, const char *with)
{
	size_t length = strlen(with);

	return (size_t)(l->limit - l->at) >= length && !memcmp(l->at, with, length);
}

/* Behind the next `until`, which is there: the document is well-formed. */
static const char *behind(const struct layout *l, const char *until)
{
	const char *found = memmem(l->at, (size_t)(l->limit - l->at), until, strlen(until));

	return found + strlen(until);
}

static const char *behind_tag(const struct layout *l)
{
	const char *p = l->at;

	for (; *p != '>'; p++)
		if (*p == '\'' || *p == '"')
			p = strchr(p + 1, *p);
	return p + 1;
}

static struct token next_token(struct layout *l)
{
	struct token t = { .type = TOKEN_TEXT, .start = l->at };

	if (l->at == l->limit) {
		t.type = TOKEN_END;
		t.end = l->at;
	} else if (*l->at != '<') {
		t.end = memchr(l->at, '<', (size_t)(l->limit - l->at));
		if (!t.end)
			t.end = l->limit;
	} else if (starts(l, "<![CDATA[")) {
		t.end = behind(l, "]]>");
	} else if (starts(l, "<!--") || starts(l, "<?")) {
		t.type = TOKEN_REMARK;
		t.end = behind(l, starts(l, "<?") ? "?>" : "-->");
	} else {
		t.end = behind_tag(l);
		t.type = starts(l, "</")  ? TOKEN_CLOSE :
			 t.end[-2] == '/' ? TOKEN_EMPTY :
					    TOKEN_OPEN;
	}
	l->at = t.end;
	return t;
}

/* Blanks and line breaks; unless they are all that an element holds they lay out, and are nobody's value. */
static bool is_blank(const char *start, const char *end)
{
	while (start < end && strchr(" \t\r\n", *start))
		start++;
	return start == end;
}

static struct content *add_content(struct layout *l, const struct token *tag)
{
	if (l->count == l->room) {
		size_t room = l->room ? 2 * l->room : 64;
		struct content *contents = realloc(l->contents, room * sizeof(*contents));

		if (!contents)
			return NULL;
		l->contents = contents;
		l->room = room;
	}
	l->contents[l->count] = (struct content){ .inside = tag->end, .after = l->count + 1 };
	return &l->contents[l->count++];
}

static void end_content(struct layout *l, struct content *c, const struct token *tag)
{
	c->close = tag->start;
	c->after = l->count;
	/* Blanks on one line may be a value. */
	if (!c->children && !memchr(c->inside, '\n', (size_t)(c->close - c->inside)))
		c->text |= c->close > c->inside;
}

/* Fills l->contents. Returns: whether memory sufficed. */
static bool look(struct layout *l)
{
	size_t open[XML_MAX_DEPTH], depth = 0;
	struct token t;

	while ((t = next_token(l)).type != TOKEN_END) {
		struct content *parent = depth ? &l->contents[open[depth - 1]] : NULL;

		if (t.type == TOKEN_CLOSE) {
			end_content(l, parent, &t);
			depth--;
			continue;
		}
		if (parent && t.type == TOKEN_TEXT)
			parent->text |= !is_blank(t.start, t.end);
		else if (parent)
			parent->children = true;
		if (t.type == TOKEN_OPEN || t.type == TOKEN_EMPTY) {
			if (!add_content(l, &t))
				return false;
			if (t.type == TOKEN_OPEN)
				open[depth++] = l->count - 1;
		}
	}
	return true;
}

static void write_span(struct layout *l, const char *start, const char *end)
{
	buffer_append(&l->out, start, (size_t)(end - start));
}

/* A start tag without its "/>" or ">". The quotes of other namespaces libvirt leaves alone, too. */
static void write_tag(struct layout *l, const struct token *tag)
{
	struct scan_element e;
	struct scan_attribute a;
	bool foreign;

	scan_element(tag->start, tag->end, &e);
	foreign = memchr(e.name, ':', e.name_length);
	write_span(l, e.start, e.attributes);
	for (const char *at = e.attributes; scan_attribute(at, &a); at = a.end) {
		bool keep = foreign || memchr(a.value, '\'', a.value_length);
		const char *quote = keep ? a.end - 1 : "'";

		buffer_append(&l->out, " ", 1);
		buffer_append(&l->out, a.name, a.name_length);
		buffer_append(&l->out, "=", 1);
		buffer_append(&l->out, quote, 1);
		buffer_append(&l->out, a.value, a.value_length);
		buffer_append(&l->out, quote, 1);
	}
}

/* An element that is written in one go: it is empty, or has text, which is left alone.
 * Returns: false for one with children on lines of their own. */
static bool write_whole(struct layout *l, const struct content *c)
{
	if (c->text) {
		buffer_append(&l->out, ">", 1);
		l->at = c->close;
		write_span(l, c->inside, next_token(l).end);
	} else if (!c->children) {
		buffer_append(&l->out, "/>", 2);
		if (c->close) {
			l->at = c->close;
			next_token(l);
		}
	} else {
		buffer_append(&l->out, ">", 1);
		return false;
	}
	return true;
}

/* The line that a token begins; one empty line before it stays. */
static void begin_line(struct layout *l, const struct token *before, size_t depth)
{
	const char *first = NULL;

	if (before->type == TOKEN_TEXT)
		first = memchr(before->start, '\n', (size_t)(before->end - before->start));
	if (l->out.end == l->out.data)
		return;
	if (first && memchr(first + 1, '\n', (size_t)(before->end - first - 1)))
		buffer_append(&l->out, "\n", 1);
	write_line(&l->out, (unsigned)(2 * depth), "", 0);
}

static void write_document(struct layout *l)
{
	struct token before = { .type = TOKEN_END }, t;
	size_t depth = 0, number = 0;

	for (; (t = next_token(l)).type != TOKEN_END; before = t) {
		if (t.type == TOKEN_TEXT)
			continue;
		if (t.type == TOKEN_CLOSE) {
			before.type = TOKEN_CLOSE;
			depth--;
		}
		begin_line(l, &before, depth);
		if (t.type == TOKEN_OPEN || t.type == TOKEN_EMPTY) {
			const struct content *c = &l->contents[number++];

			write_tag(l, &t);
			if (write_whole(l, c))
				number = c->after;
			else
				depth++;
		} else if (t.type == TOKEN_CLOSE) {
			buffer_append(&l->out, t.start, 2 + strcspn(t.start + 2, " \t\r\n>"));
			buffer_append(&l->out, ">", 1);
		} else {
			write_span(l, t.start, t.end);
		}
	}
	buffer_append(&l->out, "\n", 1);
}

static int ignore_start(void *context, struct xml_parser *parser, const char *name,
			struct xml_attributes attributes)
{
	(void)context, (void)parser, (void)name, (void)attributes;
	return 0;
}

static int ignore_end(void *context, struct xml_parser *parser)
{
	(void)context, (void)parser;
	return 0;
}

int vmdev_xml_format(const char *xml, size_t length, char **ret_xml, size_t *ret_length,
		     vmdev_error **ret_error)
{
	static const struct xml_handler ignore = { .start = ignore_start, .end = ignore_end };
	struct layout l = { .at = xml, .limit = xml + length };
	int code = xml_parse(xml, length, &ignore, NULL, ret_error);
	size_t out_length;
	char *out;

	if (code)
		return code;
	if (look(&l)) {
		l.at = xml;
		buffer_need(&l.out, length);
		write_document(&l);
	} else {
		l.out.failed = true;
	}
	free(l.contents);
	out_length = buffer_length(&l.out);
	out = buffer_take(&l.out);
	if (!out)
		return error_no_memory(ret_error);
	*ret_xml = out;
	if (ret_length)
		*ret_length = out_length;
	return 0;
}
