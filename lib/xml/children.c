/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "xml/children.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* The children of `b` by name, each chain in the order of the document. */
struct table {
	struct slot {
		const struct scan_element *named;	/* NULL: free */
		size_t head;
	} * slots;
	size_t *next;
	size_t room;		/* a power of two */
};

bool children_list(struct children *children, const struct scan_element *parent)
{
	struct scan_element e, *previous = NULL;

	for (; parent && scan_child(parent, previous, &e); previous = &e) {
		if (children->count == children->room) {
			size_t room = children->room ? 2 * children->room : 16;
			struct child *list = realloc(children->list, room * sizeof(*list));

			if (!list)
				return false;
			children->list = list;
			children->room = room;
		}
		children->list[children->count++] = (struct child){ e, { CHILD_NONE, CHILD_NONE } };
	}
	return true;
}

void children_free(struct children *children)
{
	free(children->list);
}

static struct slot *slot_of(const struct table *t, const struct scan_element *e)
{
	uint32_t hash = 2166136261u;
	size_t at;

	for (size_t i = 0; i < e->name_length; i++)
		hash = (hash ^ (unsigned char)e->name[i]) * 16777619u;
	for (at = hash & (t->room - 1); t->slots[at].named; at = (at + 1) & (t->room - 1))
		if (t->slots[at].named->name_length == e->name_length &&
		    !memcmp(t->slots[at].named->name, e->name, e->name_length))
			break;
	return &t->slots[at];
}

static void fill(struct table *t, const struct children *b)
{
	for (size_t i = b->count; i--;) {
		struct slot *slot = slot_of(t, &b->list[i].element);

		if (!slot->named)
			*slot = (struct slot){ &b->list[i].element, CHILD_NONE };
		t->next[i] = slot->head;
		slot->head = i;
	}
}

bool children_match(struct children *a, unsigned which, struct children *b)
{
	struct table t = { .room = 16 };
	bool done = false;

	if (!a->count || !b->count)
		return true;
	while (t.room < 2 * (b->count + 1))
		t.room *= 2;
	t.slots = calloc(t.room, sizeof(*t.slots));
	t.next = malloc(b->count * sizeof(*t.next));
	if (t.slots && t.next) {
		done = true;
		fill(&t, b);
		for (size_t i = 0; i < a->count; i++) {
			struct slot *slot = slot_of(&t, &a->list[i].element);

			if (!slot->named || slot->head == CHILD_NONE)
				continue;
			a->list[i].partner[which] = slot->head;
			b->list[slot->head].partner[0] = i;
			slot->head = t.next[slot->head];
		}
	}
	free(t.next);
	free(t.slots);
	return done;
}
