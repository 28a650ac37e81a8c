/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef XML_WRITE_H
#define XML_WRITE_H

#include "base/buffer.h"

enum { USUAL_INDENT = 16 };

/* A new line, its indentation, a lead of `lead_length` bytes, and a trail of one byte or none. */
static inline void write_line(struct buffer *b, unsigned indent, const char *lead, size_t lead_length)
{
	size_t all = 1 + indent + lead_length;
	char *p = buffer_reserve(b, all + USUAL_INDENT);

	if (!p)
		return;
	*p++ = '\n';
	if (indent <= USUAL_INDENT)
		memcpy(p, "                ", USUAL_INDENT);
	else
		memset(p, ' ', indent);
	memcpy(p + indent, lead, lead_length);
	b->length += all;
}

#endif
