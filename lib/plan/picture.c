/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdlib.h>
#include <vmdev/picture.h>

#include "base/buffer.h"
#include "base/error.h"
#include "model/access.h"
#include "plan/fact.h"
#include "plan/label.h"
#include "plan/plugged.h"

struct picture {
	const vmdev_domain *domain;
	const struct plugged *list;	/* by number */
	const struct plugged *order;
	struct buffer label;
	struct buffer out;
};

static bool is_free_port(const vmdev_device *device, const struct plugged *p)
{
	return p->first == p->end && (fact_is(device, "model", "pcie-root-port") ||
				      fact_is(device, "model", "pcie-switch-downstream-port"));
}

static void make_label(struct picture *p, size_t number)
{
	const vmdev_device *device = p->domain->now.devices[number];
	struct buffer *b = &p->label;

	buffer_clear(b);
	label_device(b, device);
	if (device->kind->address && is_set(device, device->kind->address)) {
		buffer_text(b, " @ ");
		value_print(device->kind->address, device, b);
	}
	if (is_free_port(device, &p->list[number]))
		buffer_text(b, " (free)");
}

/* Without what would end a line or move the cursor; what DOT takes for the end of a text escaped. */
static void put_label(struct picture *p, size_t number, const char *escaped)
{
	make_label(p, number);
	for (const char *at = p->label.data; at < p->label.end; at++) {
		if (strchr(escaped, *at))
			buffer_append(&p->out, "\\", 1);
		buffer_append(&p->out, (unsigned char)*at < ' ' ? " " : at, 1);
	}
	p->out.failed |= p->label.failed;
}

/* The lines of a device and of all that is plugged into it. */
static void draw_branch(struct picture *p, size_t root)
{
	struct {
		size_t at, end;
	} open[PLUGGED_MAX_DEPTH + 2];
	size_t depth = 1;

	put_label(p, root, "");
	buffer_append(&p->out, "\n", 1);
	open[0].at = p->list[root].first;
	open[0].end = p->list[root].end;
	while (depth) {
		size_t number;

		if (open[depth - 1].at == open[depth - 1].end) {
			depth--;
			continue;
		}
		number = p->order[open[depth - 1].at++].number;
		for (size_t i = 0; i + 1 < depth; i++)
			buffer_text(&p->out, open[i].at < open[i].end ? "│  " : "   ");
		buffer_text(&p->out, open[depth - 1].at < open[depth - 1].end ? "├─ " : "└─ ");
		put_label(p, number, "");
		buffer_append(&p->out, "\n", 1);
		open[depth].at = p->list[number].first;
		open[depth].end = p->list[number].end;
		depth++;
	}
}

static void draw_tree(struct picture *p)
{
	size_t count = p->domain->now.count;
	bool said = false;

	for (size_t i = 0; i < count; i++) {
		const struct plugged *at = &p->order[i];

		if (at->parent != PLUGGED_NOWHERE)
			continue;
		if (!at->placed && !said)
			buffer_text(&p->out, "without an address:\n");
		said |= !at->placed;
		if (!at->placed)
			buffer_text(&p->out, "   ");
		draw_branch(p, at->number);
	}
}

static void draw_dot(struct picture *p)
{
	buffer_text(&p->out, "digraph devices {\n"
			     "\trankdir=LR;\n"
			     "\tnode [shape=box];\n");
	for (size_t i = 0; i < p->domain->now.count; i++) {
		buffer_text(&p->out, "\td");
		buffer_decimal(&p->out, i);
		buffer_text(&p->out, " [label=\"");
		put_label(p, i, "\"\\");
		buffer_text(&p->out, p->list[i].placed ? "\"];\n" : "\", style=dashed];\n");
		if (p->list[i].parent == PLUGGED_NOWHERE)
			continue;
		buffer_text(&p->out, "\td");
		buffer_decimal(&p->out, p->list[i].parent);
		buffer_text(&p->out, " -> d");
		buffer_decimal(&p->out, i);
		buffer_text(&p->out, ";\n");
	}
	buffer_text(&p->out, "}\n");
}

static int draw(const vmdev_domain *domain, void (*how)(struct picture *p), char **ret_text,
		vmdev_error **ret_error)
{
	struct plugged *list = plugged_list(domain);
	struct picture p = { .domain = domain, .list = list };
	char *text = NULL;

	if (list) {
		p.order = list + domain->now.count;
		how(&p);
		text = buffer_take(&p.out);
	}
	buffer_discard(&p.label);
	free(list);
	if (!text)
		return error_no_memory(ret_error);
	*ret_text = text;
	return 0;
}

int vmdev_domain_to_tree(const vmdev_domain *domain, char **ret_text, vmdev_error **ret_error)
{
	return draw(domain, draw_tree, ret_text, ret_error);
}

int vmdev_domain_to_dot(const vmdev_domain *domain, char **ret_text, vmdev_error **ret_error)
{
	return draw(domain, draw_dot, ret_text, ret_error);
}
