/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_DOCUMENT_H
#define MODEL_DOCUMENT_H

#include <stddef.h>

/* The bytes that were read; the devices read from them share them, in whatever thread they are. */
struct document {
	unsigned references;
	size_t length;
	char text[];
};

struct document *document_new(const char *text, size_t length);
struct document *document_ref(struct document *document);
/* So many references in one step. */
void document_ref_many(struct document *document, size_t count);
void document_unref(struct document *document);

#endif
