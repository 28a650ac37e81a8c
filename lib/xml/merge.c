/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "xml/merge.h"

#include <string.h>

#include "xml/children.h"

typedef struct scan_element element;

/* What the model says of names. */
struct model {
	merge_means means;
	const void *context;
};

/* One element in the three texts; NULL where a text does not have it. */
struct triple {
	const element *source, *before, *now;
	const struct model *model;
};

/* The children of a triple. Of the source's, partner[BEFORE] and partner[NOW] are set. */
struct inside {
	struct children source, before, now;
};

enum { BEFORE, NOW };

static void merge_element(struct buffer *b, struct triple t);

static void copy(struct buffer *b, const char *from, const char *to)
{
	buffer_append(b, from, (size_t)(to - from));
}

static bool same_value(const struct scan_attribute *a, const struct scan_attribute *b)
{
	return a->value_length == b->value_length && !memcmp(a->value, b->value, a->value_length);
}

static bool open_inside(struct inside *in, struct triple t)
{
	return children_list(&in->source, t.source) && children_list(&in->before, t.before) &&
	       children_list(&in->now, t.now) && children_match(&in->source, BEFORE, &in->before) &&
	       children_match(&in->source, NOW, &in->now);
}

static void close_inside(struct inside *in)
{
	children_free(&in->source);
	children_free(&in->before);
	children_free(&in->now);
}

static const element *partner(const struct child *child, unsigned which, const struct children *of)
{
	return child->partner[which] == CHILD_NONE ? NULL :
						     &of->list[child->partner[which]].element;
}

/* Whether the model understood everything of the element, so that it may go; else the first name that it did
 * not. It goes down only where `before` has the element too, which is as deep as the schema. */
static bool understood(struct buffer *b, const element *source, const element *before,
		       struct span *ret_unknown)
{
	struct inside in = { 0 };
	struct scan_attribute a, other;
	bool all = true;

	for (const char *at = source->attributes; all && scan_attribute(at, &a); at = a.end) {
		all = scan_find_attribute(before, &a, &other);
		*ret_unknown = (struct span){ a.name, a.name_length };
	}
	if (!open_inside(&in, (struct triple){ source, before, NULL, NULL }))
		b->failed = true;
	for (size_t i = 0; all && !b->failed && i < in.source.count; i++) {
		const element *was = partner(&in.source.list[i], BEFORE, &in.before);
		const element *child = &in.source.list[i].element;

		*ret_unknown = (struct span){ child->name, child->name_length };
		all = was && understood(b, child, was, ret_unknown);
	}
	close_inside(&in);
	return all && !b->failed;
}

/* The attributes of `now` that follow `at` there and that the source does not have. */
static void add_new_attributes(struct buffer *b, struct triple t, const char *at)
{
	struct scan_attribute is, was, has;

	for (; scan_attribute(at, &is); at = is.end) {
		if (scan_find_attribute(t.source, &is, &has))
			return;
		if (!(t.before && scan_find_attribute(t.before, &is, &was) &&
		      same_value(&was, &is)))
			copy(b, is.start, is.end);
	}
}

/* Returns: where the attributes of the source end. */
static const char *merge_attributes(struct buffer *b, struct triple t)
{
	const char *end = t.source->attributes;
	struct scan_attribute a, was, is;

	if (t.now)
		add_new_attributes(b, t, t.now->attributes);
	for (; scan_attribute(end, &a); end = a.end) {
		bool before = t.before && scan_find_attribute(t.before, &a, &was);
		bool now = t.now && scan_find_attribute(t.now, &a, &is);

		if (now && !(before && same_value(&was, &is))) {
			copy(b, a.start, a.value);	/* with the source's quote: */
			copy(b, is.value, is.end - 1);	/* both kinds are escaped in it */
			copy(b, a.end - 1, a.end);
		} else if (now || !before) {
			copy(b, a.start, a.end);
		}
		if (now)
			add_new_attributes(b, t, is.end);
	}
	return end;
}

/* The children of `now` from number `i` on that the source does not have. */
static void add_new_children(struct buffer *b, const struct inside *in, size_t i, const char *at)
{
	for (; i < in->now.count && in->now.list[i].partner[0] == CHILD_NONE; i++) {
		copy(b, at, in->now.list[i].element.end);
		at = in->now.list[i].element.end;
	}
}

static const char *blanks_before(const char *limit, const char *at)
{
	while (at > limit && strchr(" \t\r\n", at[-1]))
		at--;
	return at;
}

/* What a person wrote into an element that goes stays in its place. */
static void keep_remarks(struct buffer *b, const char *blanks, const element *gone)
{
	const char *end, *remark = gone->inside;

	while ((remark = scan_remark(remark, gone->close, &end))) {
		copy(b, blanks, gone->start);
		copy(b, remark, end);
		remark = end;
	}
}

static bool goes_whole(const struct triple *t)
{
	return t->model->means(t->model->context, t->source->name, t->source->name_length);
}

static void merge_children(struct buffer *b, struct triple t, struct inside *in)
{
	const char *at = t.source->inside;

	if (t.now)
		add_new_children(b, in, 0, t.now->inside);
	for (size_t i = 0; i < in->source.count && !b->failed; i++) {
		const struct child *child = &in->source.list[i];
		struct triple c = { &child->element, partner(child, BEFORE, &in->before),
				    partner(child, NOW, &in->now), t.model };
		struct span unknown;

		if (!c.now && c.before &&
		    (goes_whole(&c) || understood(b, c.source, c.before, &unknown))) {
			const char *blanks = blanks_before(at, c.source->start);

			copy(b, at, blanks);	/* a comment stands before it */
			keep_remarks(b, blanks, c.source);
			at = c.source->end;	/* goes, with the blanks before it */
			continue;
		}
		copy(b, at, c.source->start);
		at = c.source->end;
		if (c.now || c.before)
			merge_element(b, c);
		else
			copy(b, c.source->start, c.source->end);
		if (c.now)
			add_new_children(b, in, child->partner[NOW] + 1, c.now->end);
	}
	copy(b, at, t.source->close);
}

static bool has_children(const element *e)
{
	element child;

	return e && scan_child(e, NULL, &child);
}

static bool has_text(const element *e)
{
	return e && e->close > e->inside && !has_children(e);
}

static bool same_text(const element *a, const element *b)
{
	return a && b && a->close - a->inside == b->close - b->inside &&
	       !memcmp(a->inside, b->inside, (size_t)(a->close - a->inside));
}

/* Only the element itself may have got another name: its children are matched by theirs. */
static bool same_name(const element *a, const element *b)
{
	return a->name_length == b->name_length && !memcmp(a->name, b->name, a->name_length);
}

static void write_end_tag(struct buffer *b, const element *e)
{
	buffer_append(b, "</", 2);
	buffer_append(b, e->name, e->name_length);
	buffer_append(b, ">", 1);
}

/* Goes down only where the model knows the element, which is as deep as the schema. */
static void merge_element(struct buffer *b, struct triple t)
{
	const element *s = t.source;
	bool new_text = (has_text(t.before) || has_text(t.now)) && !same_text(t.before, t.now);
	struct inside in = { 0 };
	const char *tag_end;
	bool renamed = t.now && t.before && !same_name(t.before, t.now);
	const element *named = renamed ? t.now : s;

	buffer_append(b, "<", 1);
	buffer_append(b, named->name, named->name_length);
	tag_end = merge_attributes(b, t);
	if (new_text || (s->inside == s->end && has_children(t.now))) {
		buffer_append(b, ">", 1);
		if (t.now)	/* else only its text goes */
			copy(b, t.now->inside, t.now->close);
		write_end_tag(b, named);
		return;
	}
	copy(b, tag_end, s->inside);
	if (s->inside == s->end)
		return;
	if (open_inside(&in, t))
		merge_children(b, t, &in);
	else
		b->failed = true;
	close_inside(&in);
	if (renamed)
		write_end_tag(b, named);
	else
		copy(b, s->close, s->end);
}

void merge(struct buffer *b, struct span source, struct span before, struct span now,
	   merge_means means, const void *context)
{
	const struct model model = { means, context };
	element s, o, n;

	if (b->failed || !scan_element(source.text, source.text + source.length, &s) ||
	    !scan_element(before.text, before.text + before.length, &o) ||
	    !scan_element(now.text, now.text + now.length, &n))
		b->failed = true;
	else
		merge_element(b, (struct triple){ &s, &o, &n, &model });
}

struct span merge_find_unknown(struct buffer *b, struct span source, struct span before)
{
	struct span unknown;
	element s, o;

	if (b->failed || !scan_element(source.text, source.text + source.length, &s) ||
	    !scan_element(before.text, before.text + before.length, &o))
		b->failed = true;
	else if (!understood(b, &s, &o, &unknown))
		return unknown;
	return (struct span){ NULL, 0 };
}
