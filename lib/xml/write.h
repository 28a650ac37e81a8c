/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef XML_WRITE_H
#define XML_WRITE_H

#include "base/buffer.h"

enum { USUAL_INDENT = 16 };

/* What put_line() may touch. */
static inline size_t line_room(unsigned indent)
{
	return 1 + USUAL_INDENT + indent;
}

/* A new line and its indentation. */
static inline char *put_line(char *to, unsigned indent)
{
	*to++ = '\n';
	if (indent <= USUAL_INDENT)
		memcpy(to, "                ", USUAL_INDENT);
	else
		memset(to, ' ', indent);
	return to + indent;
}

static inline void write_line(struct buffer *b, unsigned indent, const char *lead,
			      size_t lead_length)
{
	char *to = buffer_reserve(b, line_room(indent) + lead_length);

	if (to)
		b->end = put_text(put_line(to, indent), lead, lead_length);
}

#endif
