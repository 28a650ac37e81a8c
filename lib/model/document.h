/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_DOCUMENT_H
#define MODEL_DOCUMENT_H

#include "base/arena.h"

/* The bytes that were read and the models of the devices in them, which share them, in whatever thread they
 * are. */
struct document {
	unsigned references;
	struct arena models;
	size_t length;
	char text[];
};

struct document *document_new(const char *text, size_t length);
struct document *document_ref(struct document *document);
/* Memory for the model of the next device and the arena behind it; NULL: there is none. */
void *document_place(struct document *document, size_t size, struct arena *ret_arena);
/* So many references in one step. */
void document_ref_many(struct document *document, size_t count);
void document_unref(struct document *document);

#endif
