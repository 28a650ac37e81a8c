/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/put.h"

enum { ALIGN = 8, CHUNK = 512 };

struct chunk {
	struct chunk *next;
	char data[];
};

/* What stands before each string; next is used only while the string is released. */
struct room {
	size_t size;		/* of the text, its NUL included */
	union {
		struct room *next;
		char text[sizeof(struct room *)];
	};
};

static bool add_chunk(struct arena *a, size_t room)
{
	struct chunk *chunk = malloc(sizeof(*chunk) + room);

	if (!chunk)
		return false;
	chunk->next = a->chunks;
	a->chunks = chunk;
	a->next = chunk->data;
	a->end = chunk->data + room;
	return true;
}

static size_t align(size_t size)
{
	return (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

/* Memory of an aligned size. */
static inline void *take(struct arena *a, size_t size)
{
	void *memory;

	if (size > (size_t)(a->end - a->next) && !add_chunk(a, size > CHUNK ? size : CHUNK))
		return NULL;
	memory = a->next;
	a->next += size;
	return memory;
}

void *arena_get(struct arena *a, size_t size)
{
	return size > SIZE_MAX / 2 ? NULL : take(a, align(size));
}

void arena_free(struct arena *a)
{
	struct chunk *chunk = a->chunks;

	while (chunk) {
		struct chunk *next = chunk->next;

		free(chunk);
		chunk = next;
	}
}

void *arena_open(struct arena *a, size_t size, size_t chunk, struct arena *ret_part)
{
	char *memory;

	size = align(size);
	if (size > (size_t)(a->end - a->next) && !add_chunk(a, size > chunk ? size : chunk))
		return NULL;
	memory = a->next;
	arena_init(ret_part, memory + size, (size_t)(a->end - memory) - size);
	return memory;
}

void arena_close(struct arena *a, struct arena *part)
{
	/* One that grew beyond the piece had too little left there to speak of. */
	a->next = part->chunks ? a->end : part->next;
	if (!part->chunks)
		part->end = part->next;
}

static struct room *room_of(char *string)
{
	return (struct room *)(void *)(string - offsetof(struct room, text));
}

void arena_release_string(struct arena *a, char *string)
{
	struct room *room;

	if (!string)
		return;
	room = room_of(string);
	room->next = a->released;
	a->released = room;
}

/* The first released room that is large enough; the list of a device is short. */
static struct room *take_released(struct arena *a, size_t size)
{
	for (struct room **at = &a->released; *at; at = &(*at)->next) {
		struct room *room = *at;

		if (room->size >= size) {
			*at = room->next;
			return room;
		}
	}
	return NULL;
}

static struct room *new_room(struct arena *a, size_t size)
{
	struct room *room = a->released ? take_released(a, size) : NULL;

	if (room)
		return room;
	size = align(size);
	room = take(a, offsetof(struct room, text) + size);
	if (room)
		room->size = size;
	return room;
}

int arena_set_string(struct arena *a, char **string, const char *text, size_t length)
{
	struct room *room = *string ? room_of(*string) : NULL;
	size_t size = length + 1;

	if (length > SIZE_MAX / 4)
		return -1;
	if (!room || room->size < size) {
		/* A text that grows gets twice its room, so that what it leaves behind is bounded. */
		room = new_room(a, room && size < 2 * room->size ? 2 * room->size : size);
		if (!room)
			return -1;
		put_text(room->text, text, length);
		if (*string)	/* which text may have been */
			arena_release_string(a, *string);
		*string = room->text;
	} else {
		memmove(room->text, text, length);
	}
	(*string)[length] = '\0';	/* not room->text, whose bound is that of the union */
	return 0;
}
