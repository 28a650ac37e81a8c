/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/document.h"

#include <stdlib.h>
#include <string.h>

struct document *document_new(const char *text, size_t length)
{
	struct document *document = malloc(sizeof(*document) + length + 1);

	if (!document)
		return NULL;
	document->references = 1;
	document->length = length;
	memcpy(document->text, text, length);
	document->text[length] = '\0';
	return document;
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
	if (document && !__atomic_sub_fetch(&document->references, 1, __ATOMIC_ACQ_REL))
		free(document);
}
