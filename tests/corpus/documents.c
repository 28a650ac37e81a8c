/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "documents.h"

#include <stdio.h>

/* How many NAME.args, and such for an architecture and a version of QEMU, are among the files. */
static size_t count_args(const glob_t *args, const char *name)
{
	size_t length = strlen(name), count = 0;

	for (size_t i = 0; i < args->gl_pathc; i++) {
		const char *file = strrchr(args->gl_pathv[i], '/') + 1;

		count += !strncmp(file, name, length) && file[length] == '.';
	}
	return count;
}

bool inputs_list(const char *folder, const char *ending, glob_t *found)
{
	const char *root = getenv("LIBVIRT_TESTS");
	char pattern[4096];

	ck_assert_msg(root, "LIBVIRT_TESTS is not set; run corpus.sh");
	snprintf(pattern, sizeof(pattern), "%s/%s/*%s", root, folder, ending);
	return !glob(pattern, 0, NULL, found);
}

void inputs_load(struct inputs *inputs, const char *folder)
{
	glob_t found = { 0 }, args = { 0 };

	ck_assert_msg(inputs_list(folder, ".xml", &found), "%s has no .xml files", folder);
	inputs_list(folder, ".args", &args);
	inputs->count = found.gl_pathc;
	inputs->list = calloc(inputs->count, sizeof(*inputs->list));
	ck_assert_ptr_nonnull(inputs->list);
	for (size_t i = 0; i < inputs->count; i++) {
		struct input *input = &inputs->list[i];
		const char *file = strrchr(found.gl_pathv[i], '/') + 1;

		input->name = strndup(file, strlen(file) - strlen(".xml"));
		ck_assert_ptr_nonnull(input->name);
		input->text = slurp(found.gl_pathv[i], &input->length);
		input->accepted = count_args(&args, input->name);
	}
	globfree(&args);
	globfree(&found);
}

void inputs_free(struct inputs *inputs)
{
	for (size_t i = 0; i < inputs->count; i++) {
		free(inputs->list[i].name);
		free(inputs->list[i].text);
	}
	free(inputs->list);
}

vmdev_domain *input_read(const struct input *input)
{
	vmdev_domain *domain = NULL;
	vmdev_error *error = NULL;

	ck_assert_msg(!vmdev_domain_new_from_xml(input->text, input->length, &domain, &error),
		      "%s is not read: %s", input->name,
		      error ? vmdev_error_get_message(error) : "");
	return domain;
}

void ck_same_text(const struct input *input, const char *what, const char *text, size_t length,
		  const char *wanted, size_t wanted_length)
{
	size_t at = 0, begin;

	if (length == wanted_length && !memcmp(text, wanted, length))
		return;
	while (at < length && at < wanted_length && text[at] == wanted[at])
		at++;
	begin = at < 120 ? 0 : at - 120;
	ck_abort_msg("%s: %s: differs at byte %zu:\n%.*s\n--- wanted:\n%.*s", input->name, what, at,
		     (int)(length - begin < 300 ? length - begin : 300), text + begin,
		     (int)(wanted_length - begin < 300 ? wanted_length - begin : 300),
		     wanted + begin);
}
