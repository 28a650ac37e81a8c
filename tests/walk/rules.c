/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Walks the table of rules and the files of tests/data side by side. Of each rule KIND/RULE-ID.bad.xml
 * breaks that rule and no other, and KIND/RULE-ID.good.xml, which is nearly the same, breaks none. A rule
 * of no kind stands in the folder of its first word. Further ways to break and to keep it are
 * RULE-ID.WAY.bad.xml and RULE-ID.WAY.good.xml. What the first line of a file may say: sample.h.
 *
 * What a translation makes of RULE-ID.WAY.bad.xml, if anything, is RULE-ID.WAY.after.xml.
 */
#include "sample.h"

#include <dirent.h>
#include <stdio.h>

#include "model/snapshot.h"

/* Bytes in which the files of a rule differ at most: about a line. */
enum { NEAR = 160 };

static char *sample_of(const vmdev_rule *rule, const char *suffix)
{
	char name[128];

	snprintf(name, sizeof(name), "%s.%s.xml", vmdev_rule_get_id(rule), suffix);
	return sample_read(sample_folder(rule), name);
}

/* "disk[0].source.host[1].name" -> "source.host[].name", or "" */
static const char *field_of(const char *path, const char *kind)
{
	static char out[128];
	size_t length = 0;

	ck_assert_msg(!strncmp(path, kind, strlen(kind)), "%s is not of kind %s", path, kind);
	path += strlen(kind);
	if (*path == '[')
		path += strcspn(path, "]") + 1;
	path += *path == '.';
	for (; *path; path++)
		if (*path < '0' || *path > '9' || path[-1] != '[')
			out[length++] = *path;
	out[length] = '\0';
	return out;
}

/* Whether a kind has a field of this path, or an element with fields. */
static bool has_path(const struct kind *kind, const char *path)
{
	size_t length = strlen(path);

	if (!length)
		return true;	/* the device */
	for (size_t i = 0; i < kind->field_count; i++) {
		const char *field = kind->fields[i]->path;

		if (!strncmp(field, path, length) && (!field[length] || field[length] == '.'))
			return true;
	}
	return false;
}

static bool names_kind(const char *path, const struct kind *kind)
{
	size_t length = strlen(kind->name);

	return !strncmp(path, kind->name, length) &&
	       !(path[length] && strchr("_abcdefghijklmnopqrstuvwxyz", path[length]));
}

static void check_path(const char *path)
{
	const struct kind *kind = &kind_snapshot;

	for (size_t i = 0; i < kind_count; i++)
		if (names_kind(path, kinds[i]))
			kind = kinds[i];
	ck_assert_msg(names_kind(path, kind), "%s begins with no kind", path);
	ck_assert_msg(has_path(kind, field_of(path, kind->name)), "%s is no field", path);
}

static void check_finding(const vmdev_report *report, size_t i, const vmdev_rule *rule)
{
	const char *manual = vmdev_report_get_manual(report, i);

	ck_assert_str_eq(vmdev_report_get_rule(report, i), vmdev_rule_get_id(rule));
	ck_assert_int_eq(vmdev_report_get_severity(report, i), vmdev_rule_get_severity(rule));
	ck_assert_int_eq(vmdev_report_get_layer(report, i), vmdev_rule_get_layer(rule));
	ck_assert_str_eq(vmdev_report_get_cure(report, i), vmdev_rule_get_cure(rule));
	ck_assert_str_ne(vmdev_report_get_cure(report, i), "");
	ck_assert_str_ne(vmdev_report_get_text(report, i), "");
	ck_assert_uint_ge(vmdev_report_get_line(report, i), 1);
	check_path(vmdev_report_get_path(report, i));
	if (vmdev_report_get_layer(report, i) != VMDEV_LAYER_SHAPE)
		ck_assert_str_eq(manual, vmdev_rule_get_manual(rule));
	ck_assert_int_eq(!*vmdev_report_get_section(report, i), !*manual);
}

static void check_bad(const char *text, const vmdev_rule *rule, const char *name)
{
	vmdev_report *report = sample_check(text, sample_dialect(text, rule));
	size_t count = 0;

	for (size_t i = 0; i < vmdev_report_count(report); i++)
		if (!sample_expects(text, vmdev_report_get_rule(report, i))) {
			check_finding(report, i, rule);
			ck_assert_msg(sample_blames(text, vmdev_report_get_device(report, i)),
				      "%s: of device %zu", name,
				      vmdev_report_get_device(report, i));
			count++;
		}
	ck_assert_msg(count == 1, "%s: %zu findings instead of one", name, count);
	ck_assert_msg(!sample_contradicted, "%s: findings and result do not agree", name);
	vmdev_report_unref(report);
}

START_TEST(bad_file_breaks_its_rule_only)
{
	const vmdev_rule *rule = vmdev_rule_at((size_t)_i);
	char *text = sample_of(rule, "bad");

	check_bad(text, rule, vmdev_rule_get_id(rule));
	free(text);
}
END_TEST

static void check_good(const char *text, const struct vmdev_dialect *dialect, const char *name)
{
	vmdev_report *report = sample_check(text, dialect);
	char *said;

	ck_ok(vmdev_report_to_string(report, &said, ret_error));
	ck_assert_msg(!*said, "%s: %s", name, said);
	ck_assert_msg(!sample_contradicted, "%s: findings and result do not agree", name);
	free(said);
	vmdev_report_unref(report);
}

START_TEST(good_file_breaks_no_rule)
{
	const vmdev_rule *rule = vmdev_rule_at((size_t)_i);
	char *text = sample_of(rule, "good");

	check_good(text, sample_dialect(text, rule), vmdev_rule_get_id(rule));
	free(text);
}
END_TEST

START_TEST(good_file_is_nearly_the_bad_one)
{
	const vmdev_rule *rule = vmdev_rule_at((size_t)_i);
	char *bad = sample_of(rule, "bad"), *good = sample_of(rule, "good");
	size_t b = strlen(bad), g = strlen(good), same = 0;

	while (bad[same] && bad[same] == good[same])
		same++;
	while (b > same && g > same && bad[b - 1] == good[g - 1])
		b--, g--;
	ck_assert_uint_ne(b + g, 2 * same);
	ck_assert_uint_le(b - same, NEAR);
	ck_assert_uint_le(g - same, NEAR);
	free(bad);
	free(good);
}
END_TEST

START_TEST(rule_is_silent_in_other_dialects)
{
	const vmdev_rule *rule = vmdev_rule_at((size_t)_i);
	char *text = sample_of(rule, "bad");
	const struct vmdev_dialect *own = sample_dialect(text, rule);
	const struct vmdev_dialect *other = own == &sample_openeuler ? &sample_libvirt :
								       &sample_openeuler;
	vmdev_report *report = sample_check(text, other);
	bool found = false;

	for (size_t i = 0; i < vmdev_report_count(report); i++)
		found = found || !strcmp(vmdev_report_get_rule(report, i), vmdev_rule_get_id(rule));
	/* What a dialect lacks is the subject of this one. */
	if (strcmp(vmdev_rule_get_id(rule), "field-dialect") != 0)
		ck_assert_int_eq(found, vmdev_rule_has_dialect(rule, other));
	vmdev_report_unref(report);
	free(text);
}
END_TEST

START_TEST(rule_has_a_heading)
{
	const vmdev_rule *rule = vmdev_rule_at((size_t)_i);
	char *page = slurp(SOURCE_ROOT "/docs/rules.md", NULL);
	char heading[96];

	snprintf(heading, sizeof(heading), "\n### %s\n", vmdev_rule_get_id(rule));
	ck_assert_msg(strstr(page, heading), "docs/rules.md has no heading %s",
		      vmdev_rule_get_id(rule));
	ck_assert_ptr_eq(vmdev_rule_find(vmdev_rule_get_id(rule)), rule);
	free(page);
}
END_TEST

START_TEST(heading_has_a_rule)
{
	char *page = slurp(SOURCE_ROOT "/docs/rules.md", NULL);
	size_t count = 0;
	char *at;

	for (at = strstr(page, "\n### "); at; at = strstr(at + 1, "\n### "), count++) {
		char id[96];

		snprintf(id, sizeof(id), "%.*s", (int)strcspn(at + 5, "\n"), at + 5);
		ck_assert_msg(vmdev_rule_find(id), "docs/rules.md: no rule is named %s", id);
	}
	ck_assert_uint_eq(count, vmdev_rule_count());
	free(page);
}
END_TEST

static bool ends(const char *name, const char *end)
{
	return strlen(name) > strlen(end) && !strcmp(name + strlen(name) - strlen(end), end);
}

/* What a translation is to make of a file stands beside it. */
static void check_after(const char *folder, const char *name, const char *text)
{
	char path[300], *made, *wanted;
	int length = (int)(strlen(name) - strlen(".bad.xml"));

	vmdev_report_unref(sample_translate(text, &made));
	if (!made)
		return;
	snprintf(path, sizeof(path), "%.*s.after.xml", length, name);
	wanted = sample_read(folder, path);
	/* A device is written without the end of its last line. */
	if (!strstr(text, "<devices>"))
		wanted[strlen(wanted) - 1] = '\0';
	ck_assert_msg(!strcmp(made, wanted), "%s: made of it\n%s", name, made);
	free(made);
	free(wanted);
}

static void check_file(const char *folder, const char *name)
{
	const vmdev_rule *rule;
	char *text = sample_read(folder, name);
	char id[256];

	snprintf(id, sizeof(id), "%.*s", (int)strcspn(name, "."), name);
	rule = vmdev_rule_find(id);
	if (rule)
		ck_assert_str_eq(sample_folder(rule), folder);
	if (ends(name, ".after.xml")) {
		ck_assert_msg(rule, "%s/%s: there is no such rule", folder, name);
	} else if (ends(name, ".good.xml")) {
		check_good(text, sample_dialect(text, rule), name);
	} else {
		ck_assert_msg(ends(name, ".bad.xml"), "%s/%s: neither good nor bad", folder, name);
		ck_assert_msg(rule, "%s/%s: there is no such rule", folder, name);
		check_bad(text, rule, name);
		if (sample_says(text, "translate "))
			check_after(folder, name, text);
	}
	free(text);
}

static size_t check_folder(const char *folder)
{
	char path[512];
	struct dirent *entry;
	size_t count = 0;
	DIR *dir;

	snprintf(path, sizeof(path), "%s/tests/data/%s", SOURCE_ROOT, folder);
	dir = opendir(path);
	ck_assert_msg(dir, "%s is no folder", path);
	while ((entry = readdir(dir)))
		if (entry->d_name[0] != '.') {
			check_file(folder, entry->d_name);
			count++;
		}
	closedir(dir);
	return count;
}

START_TEST(file_has_a_rule)
{
	struct dirent *entry;
	size_t count = 0;
	DIR *dir = opendir(SOURCE_ROOT "/tests/data");

	ck_assert_ptr_nonnull(dir);
	while ((entry = readdir(dir)))
		if (entry->d_name[0] != '.')
			count += check_folder(entry->d_name);
	closedir(dir);
	ck_assert_uint_ge(count, 2 * vmdev_rule_count());
}
END_TEST

Suite *suite(void)
{
	int rules = (int)vmdev_rule_count();
	TCase *t;
	Suite *s = suite_of("rules", &t);

	tcase_add_loop_test(t, bad_file_breaks_its_rule_only, 0, rules);
	tcase_add_loop_test(t, good_file_breaks_no_rule, 0, rules);
	tcase_add_loop_test(t, good_file_is_nearly_the_bad_one, 0, rules);
	tcase_add_loop_test(t, rule_is_silent_in_other_dialects, 0, rules);
	tcase_add_loop_test(t, rule_has_a_heading, 0, rules);
	tcase_add_test(t, heading_has_a_rule);
	tcase_add_test(t, file_has_a_rule);
	return s;
}
