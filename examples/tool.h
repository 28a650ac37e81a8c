/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the commands of vmdev share. */
#ifndef TOOL_H
#define TOOL_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vmdev/vmdev.h>

#define CLEANUP(type) __attribute__((cleanup(vmdev_##type##_unrefp))) vmdev_##type

/* What the process ends with. */
enum {
	TOOL_GOOD = 0,
	TOOL_FOUND = 1,		/* the devices are wrong, or it does not fit */
	TOOL_FAILED = 2,	/* the command could not be carried out */
};

struct command {
	const char *name;
	const char *usage;	/* behind the name */
	const char *help;
	const char *options;	/* the letters of those in tool_options that it takes */
	int (*run)(const struct command *command, int count, char **arguments);
};

extern const struct command tool_check, tool_fmt, tool_plan, tool_tree, tool_translate, tool_diff,
	tool_rules;

/* The options that were given, whichever command takes them. */
extern struct tool {
	struct vmdev_dialect dialect, to;
	enum vmdev_machine machine;
	enum vmdev_vdpa_class vdpa_class;
	bool check;
	bool complete;
	bool dot;
	bool exact;
	bool json;
	bool place;
	bool strict;
} tool;

/* Says on the standard error output what went wrong, and with which file. Returns: TOOL_FAILED. */
int tool_fail(const char *file, vmdev_error *error);
int tool_usage(const struct command *command, const char *complaint);

/* Reads a file, "-": the standard input, NUL-terminated, for free(). Returns: NULL, and an error, where it
 * cannot. */
char *tool_read(const char *file, size_t *ret_length, vmdev_error **ret_error);

/* A finding as people read it. */
void tool_print_finding(FILE *out, const char *file, const vmdev_report *report, size_t i);

/* JSON, on the standard output: the text in quotes, and a member of an object. */
void json_text(const char *text);
void json_member(const char *name, const char *text, bool more);
/* "DISK-02 DISK-03" as a list of two texts. */
void json_words(const char *words);
/* What a value of an enum is called: "error", "domain". */
const char *severity_name(enum vmdev_severity severity);
const char *layer_name(enum vmdev_layer layer);

#endif
