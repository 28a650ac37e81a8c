/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/document.h"

#include <stdlib.h>
#include <string.h>

enum { STRINGS = 512, MAX_PIECE = 16 << 20 };

struct document *document_new(const char *text, size_t length)
{
	struct document *document = malloc(sizeof(*document) + length + 1);

	if (!document)
		return NULL;
	document->references = 1;
	document->models = (struct arena){ 0 };
	document->length = length;
	memcpy(document->text, text, length);
	document->text[length] = '\0';
	return document;
}

void *document_place(struct document *document, size_t size, struct arena *ret_arena)
{
	/* A model takes two to three times the room of its text. One piece for all of them, larger than all
	 * else that reading allocates: what of it is not written to costs nothing, while many small pieces
	 * lead glibc to give the heap back to the system after each document, which costs as much time as
	 * reading does. */
	size_t piece = document->length < MAX_PIECE / 6 ? 6 * document->length : MAX_PIECE;

	return arena_open(&document->models, size, piece > size ? piece : size + STRINGS,
			  ret_arena);
}

struct document *document_ref(struct document *document)
{
	__atomic_add_fetch(&document->references, 1, __ATOMIC_RELAXED);
	return document;
}

void document_ref_many(struct document *document, size_t count)
{
	__atomic_add_fetch(&document->references, (unsigned)count, __ATOMIC_RELAXED);
}

void document_unref(struct document *document)
{
	if (document && !__atomic_sub_fetch(&document->references, 1, __ATOMIC_ACQ_REL)) {
		arena_free(&document->models);
		free(document);
	}
}
