/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What libvirt refuses. refusals.list sorts its .err files: those whose fault lies in a device, which a rule
 * names or which are missed, and those whose fault lies elsewhere, of which no rule may speak.
 */
#include <glob.h>
#include <stdio.h>

#include "documents.h"

static const struct vmdev_dialect libvirt_9_0_0 = { VMDEV_DIALECT_LIBVIRT, 9000000 };

/* Device faults that the rules name at the least. */
enum { WANTED = 60 };

enum sort { REFUSED, MISSED, ELSEWHERE, SORT_COUNT };

static const char *const words[SORT_COUNT] = { "refused", "missed", "elsewhere" };

/* A line of the list: "NAME refused RULE PATH", "NAME missed WHY", "NAME elsewhere WHY". */
struct entry {
	char *name;
	enum sort sort;
	char *rest;
	bool found;
};

struct entries {
	char *text;
	struct entry list[512];
	size_t count;
};

static void read_line(struct entries *entries, char *line)
{
	struct entry *entry = &entries->list[entries->count];
	char *word;

	if (!*line || *line == '#')
		return;
	ck_assert_uint_lt(entries->count, sizeof(entries->list) / sizeof(entries->list[0]));
	entry->name = strtok(line, " ");
	word = strtok(NULL, " ");
	entry->rest = strtok(NULL, "");
	ck_assert_msg(word && entry->rest, "refusals.list: %s: a word is missing", entry->name);
	while (entry->sort < SORT_COUNT && strcmp(word, words[entry->sort]))
		entry->sort++;
	ck_assert_msg(entry->sort < SORT_COUNT, "refusals.list: %s: %s?", entry->name, word);
	entries->count++;
}

static void read_list(struct entries *entries)
{
	char *line, *end;

	entries->text = slurp(SOURCE_ROOT "/tests/corpus/refusals.list", NULL);
	for (line = entries->text; (end = strchr(line, '\n')); line = end + 1) {
		*end = '\0';
		read_line(entries, line);
	}
	ck_assert_msg(!*line, "refusals.list ends within a line");
}

static struct entry *find_entry(struct entries *entries, const char *name)
{
	for (size_t i = 0; i < entries->count; i++)
		if (!strcmp(entries->list[i].name, name))
			return &entries->list[i];
	return NULL;
}

/* The document of NAME.err or of NAME.ARCHITECTURE-VERSION.err. */
static const struct input *input_of(const struct inputs *inputs, const char *name)
{
	const struct input *found = NULL;

	for (size_t i = 0; i < inputs->count; i++) {
		size_t length = strlen(inputs->list[i].name);

		if (!strncmp(name, inputs->list[i].name, length) &&
		    (!name[length] || name[length] == '.'))
			found = &inputs->list[i];
	}
	ck_assert_msg(found, "%s.err has no document", name);
	return found;
}

static bool is_error(const vmdev_report *report, size_t i)
{
	return vmdev_report_get_severity(report, i) == VMDEV_SEVERITY_ERROR;
}

/* "RULE PATH" */
static bool says(const vmdev_report *report, size_t i, const char *wanted)
{
	const char *rule = vmdev_report_get_rule(report, i);
	size_t length = strlen(rule);

	return is_error(report, i) && !strncmp(wanted, rule, length) && wanted[length] == ' ' &&
	       !strcmp(wanted + length + 1, vmdev_report_get_path(report, i));
}

static void print_errors(const char *lead, const vmdev_report *report)
{
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		if (is_error(report, i))
			printf("%s: %s %s\n", lead, vmdev_report_get_rule(report, i),
			       vmdev_report_get_path(report, i));
}

/* Returns: whether the rules say of the document what the list says. */
static bool is_as_listed(const struct entry *entry, const struct input *input)
{
	vmdev_domain *domain = input_read(input);
	vmdev_report *report = NULL;
	bool right;

	ck_ok(vmdev_domain_validate(domain, &libvirt_9_0_0, &report, ret_error));
	/* Where one fault is missed another may be found. */
	right = entry->sort == MISSED ||
		(entry->sort == ELSEWHERE && !vmdev_report_count_errors(report));
	for (size_t i = 0; entry->sort == REFUSED && i < vmdev_report_count(report); i++)
		right |= says(report, i, entry->rest);
	if (!right || entry->sort == MISSED) {
		printf("%s: %s: %s\n", words[entry->sort], entry->name, entry->rest);
		print_errors("  but found is", report);
	}
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	return right;
}

/* Returns: the number of .err files of which the list says otherwise, or nothing. */
static size_t check_refusals(struct entries *entries, size_t *counts)
{
	struct inputs inputs = { 0 };
	glob_t found = { 0 };
	size_t wrong = 0;

	inputs_load(&inputs, "qemuxml2argvdata");
	inputs_list("qemuxml2argvdata", ".err", &found);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		char *name = strrchr(found.gl_pathv[i], '/') + 1;
		struct entry *entry;

		name[strlen(name) - strlen(".err")] = '\0';
		entry = find_entry(entries, name);
		if (!entry) {
			printf("%s.err is not listed\n", name);
			wrong++;
			continue;
		}
		entry->found = true;
		counts[entry->sort]++;
		wrong += !is_as_listed(entry, input_of(&inputs, name));
	}
	globfree(&found);
	inputs_free(&inputs);
	return wrong;
}

START_TEST(the_fault_of_a_device_is_named)
{
	struct entries *entries = calloc(1, sizeof(*entries));
	size_t counts[SORT_COUNT] = { 0 }, wrong;

	ck_assert_ptr_nonnull(entries);
	read_list(entries);
	wrong = check_refusals(entries, counts);
	for (size_t i = 0; i < entries->count; i++) {
		const struct entry *entry = &entries->list[i];

		if (!entry->found)
			printf("%s.err is listed, but not there\n", entry->name);
		wrong += !entry->found;
	}
	printf("refused: %zu of %zu device-related (%zu others, none of them refused)\n",
	       counts[REFUSED], counts[REFUSED] + counts[MISSED], counts[ELSEWHERE]);
	fflush(stdout);
	ck_assert_msg(!wrong, "refusals.list, made for libvirt 9.0.0: %zu lines are wrong", wrong);
	ck_assert_uint_ge(counts[REFUSED], WANTED);
	free(entries->text);
	free(entries);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("corpus: refusals", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, the_fault_of_a_device_is_named);
	return s;
}
