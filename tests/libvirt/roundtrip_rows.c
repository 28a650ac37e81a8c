/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "roundtrip_rows.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum verb { NEEDS, TAKES, BESIDE, ON };

static const char *const verbs[] = { "needs", "takes", "beside", "on" };

struct row {
	enum vmdev_kind kind;
	char *path;		/* "" : of every device of the kind */
	char *value;		/* NULL: of every value */
	enum verb verb;
	char *rest;
};

static struct row *rows;
static size_t row_count;

static void *checked(void *memory)
{
	if (!memory)
		abort();
	return memory;
}

static bool verb_from_string(const char *text, enum verb *ret_verb)
{
	for (size_t i = 0; i < sizeof(verbs) / sizeof(*verbs); i++)
		if (!strcmp(text, verbs[i])) {
			*ret_verb = (enum verb)i;
			return true;
		}
	return false;
}

/* "source.host[0].name" is in the rows as "source.host[].name". */
static const char *row_path(const char *path)
{
	static char name[128];
	size_t n = 0;

	for (; *path && n < sizeof(name) - 1; path++)
		if (!n || !isdigit((unsigned char)*path) || name[n - 1] != '[')
			name[n++] = *path;
	name[n] = '\0';
	return name;
}

/* The field of a path, which may be that of an item or go on with the part of an address. */
static const vmdev_field *find_field(enum vmdev_kind kind, const char *path)
{
	const char *name = row_path(path), *dot = strrchr(name, '.');
	const vmdev_field *field = vmdev_kind_find_field(kind, name);
	char whole[128];

	if (!field && dot) {
		snprintf(whole, sizeof(whole), "%.*s", (int)(dot - name), name);
		field = vmdev_kind_find_field(kind, whole);
	}
	return field;
}

/* KIND [PATH[=VALUE]] VERB REST */
static bool row_parse(char *line, struct row *ret_row)
{
	char *kind = strsep(&line, " "), *path = strsep(&line, " "), *word;
	struct row row = { .path = path };

	if (!line || vmdev_kind_from_string(kind, &row.kind, NULL))
		return false;
	if (verb_from_string(path, &row.verb)) {
		row.path = path + strlen(path);
	} else {
		word = strsep(&line, " ");
		if (!line || !verb_from_string(word, &row.verb))
			return false;
		row.value = strchr(path, '=');
		if (row.value)
			*row.value++ = '\0';
		if (!find_field(row.kind, path))
			return false;
	}
	row.rest = line;
	*ret_row = row;
	return true;
}

void rows_read(const char *file)
{
	FILE *in = fopen(file, "r");
	char *line = NULL;
	size_t room = 0;

	if (!in) {
		perror(file);
		exit(1);
	}
	for (unsigned number = 1; getline(&line, &room, in) >= 0; number++) {
		line[strcspn(line, "\n")] = '\0';
		if (!*line || *line == '#')
			continue;
		rows = checked(realloc(rows, (row_count + 1) * sizeof(*rows)));
		if (!row_parse(checked(strdup(line)), &rows[row_count])) {
			printf("%s:%u: no row: %s\n", file, number, line);
			exit(1);
		}
		row_count++;
	}
	free(line);
	fclose(in);
}

const char *rows_get_value(enum vmdev_kind kind, const char *field, size_t i)
{
	for (size_t r = 0; r < row_count; r++)
		if (rows[r].kind == kind && rows[r].verb == TAKES && !strcmp(rows[r].path, field) &&
		    !i--)
			return rows[r].rest;
	return NULL;
}

static bool plan_has(const struct plan *plan, const char *path)
{
	for (size_t i = 0; i < plan->count; i++)
		if (!strcmp(plan->path[i], path))
			return true;
	return false;
}

bool plan_try(struct plan *plan, const char *path, const char *value)
{
	if (plan_has(plan, path))
		return true;
	if (plan->count == PLAN_MAX || !find_field(plan->kind, path))
		return false;
	plan->path[plan->count] = checked(strdup(path));
	plan->value[plan->count++] = checked(strdup(value));
	return true;
}

/* "path=value ..." */
static void plan_need(struct plan *plan, const char *assignments)
{
	char *copy = checked(strdup(assignments)), *rest = copy, *path;

	while ((path = strsep(&rest, " "))) {
		char *value = strchr(path, '=');

		if (value)
			*value++ = '\0';
		if (!value || !plan_try(plan, path, value)) {
			printf("%s has no %s, or a row has too many fields\n",
			       vmdev_kind_to_string(plan->kind), path);
			exit(1);
		}
	}
	free(copy);
}

static void plan_apply(struct plan *plan, const struct row *row)
{
	if (row->verb == NEEDS)
		plan_need(plan, row->rest);
	else if (row->verb == ON && !*plan->machine)
		snprintf(plan->machine, sizeof(plan->machine), "%s", row->rest);
	else if (row->verb == BESIDE && !strstr(plan->beside, row->rest))
		strncat(plan->beside, row->rest, sizeof(plan->beside) - strlen(plan->beside) - 1);
}

/* @value NULL: the rows that hold for every value. */
static void plan_apply_all(struct plan *plan, const char *path, const char *value)
{
	for (size_t i = 0; i < row_count; i++)
		if (rows[i].kind == plan->kind && !strcmp(rows[i].path, row_path(path)) &&
		    (value ? rows[i].value && !strcmp(rows[i].value, value) : !rows[i].value))
			plan_apply(plan, &rows[i]);
}

/* The first value of its condition that gives the field a meaning. */
static void plan_meet_condition(struct plan *plan, const vmdev_field *field)
{
	const vmdev_field *condition = vmdev_field_get_condition(field);

	for (unsigned n = 1; condition && n <= vmdev_field_count_values(condition); n++)
		if (vmdev_field_has_condition_value(field, n)) {
			plan_try(plan, vmdev_field_get_path(condition),
				 vmdev_field_get_value_text(condition, n));
			return;
		}
}

/* From the fields that are tried to the ones they need, and on; what was added first stays. */
static void plan_expand(struct plan *plan, size_t from)
{
	for (size_t i = from; i < plan->count; i++) {
		const vmdev_field *field = find_field(plan->kind, plan->path[i]);

		if (!*plan->value[i])
			continue;
		plan_apply_all(plan, plan->path[i], plan->value[i]);
		plan_apply_all(plan, plan->path[i], NULL);
		plan_meet_condition(plan, field);
	}
}

void plan_finish(struct plan *plan)
{
	size_t count;

	plan_expand(plan, 0);
	count = plan->count;
	plan_apply_all(plan, "", NULL);
	plan_expand(plan, count);
	if (!*plan->machine)
		snprintf(plan->machine, sizeof(plan->machine), "q35");
}

void plan_clear(struct plan *plan)
{
	while (plan->count--) {
		free(plan->path[plan->count]);
		free(plan->value[plan->count]);
	}
}
