/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of note.kind. */
#include "note.gen.h"

bool note_title(const struct note *note, const struct operation *operation)
{
	return !operation || note->title || note->line.count;
}
