/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

/* Memory that is freed all at once. The first piece lies behind the object that owns the arena, so
 * that most objects are one allocation. */
struct arena {
	char *next;
	char *end;
	struct chunk *chunks;
	struct room *released;		/* strings that were given back */
};

static inline void arena_init(struct arena *a, void *memory, size_t size)
{
	*a = (struct arena){ .next = memory, .end = (char *)memory + size };
}

/* Returns: memory, aligned for anything; NULL: none left. */
void *arena_get(struct arena *a, size_t size);
void arena_free(struct arena *a);

/* For objects in sequence, each with an arena of its own behind it: the place of the next one, of which @size
 * bytes are there; what follows comes with them. A new piece of memory has @chunk bytes at the least.
 * Returns: NULL: none left. */
void *arena_open(struct arena *a, size_t size, size_t chunk, struct arena *ret_part);
/* The object is complete: what its arena has not taken is the next one's. It may still grow, elsewhere. */
void arena_close(struct arena *a, struct arena *part);

/* Copies a text to *string; NULL there: a new string. An old text whose room suffices is overwritten,
 * else its room is used again by others, so that a field that is set for ever does not grow the arena.
 * Returns: 0, or -1 with *string as it was. */
int arena_set_string(struct arena *a, char **string, const char *text, size_t length);
/* Gives the room of a string back for other strings. NULL is allowed. */
void arena_release_string(struct arena *a, char *string);

#endif
