/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a field needs around it so that libvirt takes it: the rows of roundtrip.surroundings. */
#ifndef ROUNDTRIP_ROWS_H
#define ROUNDTRIP_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <vmdev/vmdev.h>

#define PLAN_MAX 64

/* A device to be made: which fields have which text, on which machine and beside what. */
struct plan {
	enum vmdev_kind kind;
	size_t count;
	char *path[PLAN_MAX];
	char *value[PLAN_MAX];		/* "": stays unset */
	char machine[16];
	char beside[2048];		/* XML of further devices */
};

/* Reads the rows; a line that is none ends the program. */
void rows_read(const char *file);

/* Returns: the i-th value that a field is tried with; NULL past the last. */
const char *rows_get_value(enum vmdev_kind kind, const char *field, size_t i);

/* Adds a field that is tried. Returns: false where the kind has no such field. */
bool plan_try(struct plan *plan, const char *path, const char *value);

/* Adds what the tried fields need, and what every device of the kind needs. */
void plan_finish(struct plan *plan);

void plan_clear(struct plan *plan);

#endif
