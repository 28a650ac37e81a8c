/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Walks the table of rules and the files of tests/data side by side. Of each rule KIND/RULE-ID.bad.xml
 * breaks that rule and no other, and KIND/RULE-ID.good.xml, which is nearly the same, breaks none. A rule
 * of no kind stands in the folder of its first word. Further ways to break and to keep it are
 * RULE-ID.WAY.bad.xml and RULE-ID.WAY.good.xml. The first line of a file may say more:
 *
 *     <!-- dialect: libvirt -->    the dialect, where it is not the one that the rule needs
 *     <!-- detach live: ... -->    the last device is to be detached from a running VM that has the others;
 *                                  attach, stored
 *     <!-- plan interfaces=3: ... -->  a budget, of which all is to be free in the VM
 *     <!-- write: ... -->          it is to be written for the dialect
 *     <!-- translate FROM TO: ... --> it is to be translated; before the colon may stand `back` (and back
 *                                  again: that is what counts), `net`, `block` (what vDPA devices are)
 *
 *     <!-- ... beside RULE-ID ... --> findings of that rule are no fault of the file
 *
 * What a translation makes of RULE-ID.WAY.bad.xml, if anything, is RULE-ID.WAY.after.xml.
 */
#include "test.h"

#include <dirent.h>
#include <stdio.h>

#include "model/match.h"
#include "rule/validate.h"

/* Bytes in which the files of a rule differ at most: about a line. */
enum { NEAR = 160 };

static const struct vmdev_dialect openeuler = { .family = VMDEV_DIALECT_OPENEULER };
static const struct vmdev_dialect libvirt = { .family = VMDEV_DIALECT_LIBVIRT };

static const char *folder_of(const vmdev_rule *rule)
{
	static char word[32];

	if (vmdev_rule_get_kind(rule) != VMDEV_KIND_OTHER)
		return vmdev_kind_to_string(vmdev_rule_get_kind(rule));
	snprintf(word, sizeof(word), "%.*s", (int)strcspn(vmdev_rule_get_id(rule), "-"),
		 vmdev_rule_get_id(rule));
	return word;
}

static char *read_sample(const char *folder, const char *name)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/tests/data/%s/%s", SOURCE_ROOT, folder, name);
	return slurp(path, NULL);
}

static char *sample_of(const vmdev_rule *rule, const char *suffix)
{
	char name[128];

	snprintf(name, sizeof(name), "%s.%s.xml", vmdev_rule_get_id(rule), suffix);
	return read_sample(folder_of(rule), name);
}

static bool says(const char *text, const char *words)
{
	return !strncmp(text, "<!-- ", 5) && !strncmp(text + 5, words, strlen(words));
}

/* The dialect a sample is for; @rule may be NULL. */
static const struct vmdev_dialect *dialect_of(const char *text, const vmdev_rule *rule)
{
	if (says(text, "dialect: libvirt ") || (rule && !vmdev_rule_has_dialect(rule, &openeuler)))
		return &libvirt;
	return &openeuler;
}

static vmdev_domain *read_domain(const char *text)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(text, strlen(text), &domain, ret_error));
	return domain;
}

static vmdev_report *check_operation(const char *text, const struct vmdev_dialect *dialect)
{
	vmdev_domain *domain = read_domain(text);
	size_t last = vmdev_domain_count(domain) - 1;
	vmdev_device *asked = vmdev_device_ref(vmdev_domain_at(domain, last));
	struct operation operation = {
		.verb = says(text, "detach ") ? OPERATION_DETACH : OPERATION_ATTACH,
		.live = says(text, "attach live") || says(text, "detach live"),
	};
	vmdev_report *report = calloc(1, sizeof(*report));

	ck_ok(vmdev_domain_remove(domain, last, ret_error));
	if (operation.verb == OPERATION_DETACH)
		operation.there = match_find(domain, asked, MATCH_LIVE, &operation.ambiguous);
	validate_operation(asked, &operation, dialect, report);
	ck_ok(report_give(report, &report, ret_error));
	vmdev_device_unref(asked);
	vmdev_domain_unref(domain);
	return report;
}

static vmdev_report *check_budget(const char *text)
{
	const char *end = strchr(text, ':');
	vmdev_domain *domain = read_domain(text);
	vmdev_report *report;
	vmdev_budget *budget;

	ck_ok(vmdev_budget_new(VMDEV_MACHINE_UNSET, &budget, ret_error));
	for (int item = 1; vmdev_budget_item_to_string(item); item++) {
		char word[32];
		const char *at;

		snprintf(word, sizeof(word), " %s=", vmdev_budget_item_to_string(item));
		at = strstr(text, word);
		if (at && at < end)
			ck_ok(vmdev_budget_set(budget, item, (unsigned)atoi(at + strlen(word)),
					       ret_error));
	}
	ck_ok(vmdev_domain_validate_budget(domain, budget, &report, ret_error));
	vmdev_budget_unref(budget);
	vmdev_domain_unref(domain);
	return report;
}

/* Of either, the one there is; NULL: refused. */
struct subject {
	vmdev_domain *domain;
	vmdev_device *device;
};

static void read_subject(struct subject *s, const char *text)
{
	if (strstr(text, "<devices>"))
		s->domain = read_domain(text);
	else
		ck_ok(vmdev_device_new_from_xml(text, strlen(text), &s->device, ret_error));
}

static char *write_subject(const struct subject *s)
{
	char *xml = NULL;

	if (s->domain)
		ck_ok(vmdev_domain_to_xml(s->domain, &xml, NULL, ret_error));
	else if (s->device)
		ck_ok(vmdev_device_to_xml(s->device, &xml, ret_error));
	return xml;
}

static void free_subject(struct subject *s)
{
	vmdev_domain_unref(s->domain);
	vmdev_device_unref(s->device);
}

static vmdev_report *check_writing(const char *text, const struct vmdev_dialect *dialect)
{
	struct subject s = { 0 };
	vmdev_report *report;
	char *xml, *plain;

	read_subject(&s, text);
	if (s.domain)
		ck_ok(vmdev_domain_to_xml_for(s.domain, dialect, &xml, NULL, &report, ret_error));
	else
		ck_ok(vmdev_device_to_xml_for(s.device, dialect, &xml, &report, ret_error));
	plain = write_subject(&s);
	ck_assert_int_eq(!xml, vmdev_report_count_errors(report) != 0);
	ck_assert(!xml || !strcmp(xml, plain));
	free(xml);
	free(plain);
	free_subject(&s);
	return report;
}

static vmdev_report *translate(const struct subject *s, const vmdev_translation *how,
			       struct subject *made)
{
	vmdev_report *report;

	if (s->domain)
		ck_ok(vmdev_domain_translate(s->domain, how, &made->domain, &report, ret_error));
	else
		ck_ok(vmdev_device_translate(s->device, how, &made->device, &report, ret_error));
	ck_assert_int_eq(!made->domain && !made->device, vmdev_report_count_errors(report) != 0);
	return report;
}

/* Translates as the first line says. */
static vmdev_report *translate_sample(const char *text, char **ret_xml)
{
	char words[128] = "", name[2][32], *rest = NULL, *word;
	struct subject before = { 0 }, after = { 0 }, again = { 0 };
	struct vmdev_dialect dialect[2];
	vmdev_translation *how, *home;
	vmdev_report *report;

	ck_assert_int_ge(
		sscanf(text, "<!-- translate %31s %31[^ :]%127[^:]", name[0], name[1], words), 2);
	for (int i = 0; i < 2; i++)
		ck_ok(vmdev_dialect_from_string(name[i], &dialect[i], ret_error));
	ck_ok(vmdev_translation_new(&dialect[0], &dialect[1], &how, ret_error));
	ck_ok(vmdev_translation_new(&dialect[1], &dialect[0], &home, ret_error));
	for (word = strtok_r(words, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
		if (strcmp(word, "back") != 0)
			ck_ok(vmdev_translation_set_vdpa_class(
				how, NULL,
				*word == 'n' ? VMDEV_VDPA_CLASS_NET : VMDEV_VDPA_CLASS_BLOCK,
				ret_error));
	read_subject(&before, text);
	report = translate(&before, how, &after);
	if (strstr(text, " back") && strstr(text, " back") < strchr(text, ':')) {
		ck_ok(vmdev_translation_set_losses(home, report, ret_error));
		vmdev_report_unref(report);
		report = translate(&after, home, &again);
	}
	*ret_xml = write_subject(again.domain || again.device ? &again : &after);
	free_subject(&before);
	free_subject(&after);
	free_subject(&again);
	vmdev_translation_unref(how);
	vmdev_translation_unref(home);
	return report;
}

static vmdev_report *check_translation(const char *text)
{
	char *xml;
	vmdev_report *report = translate_sample(text, &xml);

	free(xml);
	return report;
}

static vmdev_report *check_device(const char *text, const struct vmdev_dialect *dialect)
{
	vmdev_report *report;
	vmdev_device *device;

	ck_ok(vmdev_device_new_from_xml(text, strlen(text), &device, ret_error));
	ck_ok(vmdev_device_validate(device, dialect, &report, ret_error));
	vmdev_device_unref(device);
	return report;
}

static vmdev_report *check_domain(const char *text, const struct vmdev_dialect *dialect)
{
	vmdev_domain *domain = read_domain(text);
	vmdev_report *report;

	ck_ok(vmdev_domain_validate(domain, dialect, &report, ret_error));
	vmdev_domain_unref(domain);
	return report;
}

static vmdev_report *check(const char *text, const struct vmdev_dialect *dialect)
{
	if (says(text, "attach ") || says(text, "detach "))
		return check_operation(text, dialect);
	if (says(text, "write"))
		return check_writing(text, dialect);
	if (says(text, "translate "))
		return check_translation(text);
	if (says(text, "plan "))
		return check_budget(text);
	if (strstr(text, "<devices>"))
		return check_domain(text, dialect);
	return check_device(text, dialect);
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
static bool has_path(enum vmdev_kind kind, const char *path)
{
	size_t length = strlen(path);

	if (!length)
		return true;	/* the device */
	for (size_t i = 0; i < vmdev_kind_count_fields(kind); i++) {
		const char *field = vmdev_field_get_path(vmdev_kind_get_field(kind, i));

		if (!strncmp(field, path, length) && (!field[length] || field[length] == '.'))
			return true;
	}
	return false;
}

static bool names_kind(const char *path, enum vmdev_kind kind)
{
	const char *name = vmdev_kind_to_string(kind);
	size_t length = strlen(name);

	return !strncmp(path, name, length) &&
	       !(path[length] && strchr("_abcdefghijklmnopqrstuvwxyz", path[length]));
}

static void check_path(const char *path)
{
	enum vmdev_kind kind = VMDEV_KIND_OTHER;

	while (kind < vmdev_kind_count() && !names_kind(path, kind))
		kind++;
	ck_assert_msg(kind < vmdev_kind_count(), "%s begins with no kind", path);
	ck_assert_msg(has_path(kind, field_of(path, vmdev_kind_to_string(kind))), "%s is no field",
		      path);
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

/* Whether the first line expects findings of the rule, which it is not about. */
static bool is_beside(const char *text, const char *rule)
{
	const char *named = strstr(text, " beside ");

	return named && named < strchr(text, '\n') && !strncmp(named + 8, rule, strlen(rule));
}

static void check_bad(const char *text, const vmdev_rule *rule, const char *name)
{
	vmdev_report *report = check(text, dialect_of(text, rule));
	size_t count = 0;

	for (size_t i = 0; i < vmdev_report_count(report); i++)
		if (!is_beside(text, vmdev_report_get_rule(report, i))) {
			check_finding(report, i, rule);
			count++;
		}
	ck_assert_msg(count == 1, "%s: %zu findings instead of one", name, count);
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
	vmdev_report *report = check(text, dialect);
	char *said;

	ck_ok(vmdev_report_to_string(report, &said, ret_error));
	ck_assert_msg(!*said, "%s: %s", name, said);
	free(said);
	vmdev_report_unref(report);
}

START_TEST(good_file_breaks_no_rule)
{
	const vmdev_rule *rule = vmdev_rule_at((size_t)_i);
	char *text = sample_of(rule, "good");

	check_good(text, dialect_of(text, rule), vmdev_rule_get_id(rule));
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
	const struct vmdev_dialect *own = dialect_of(text, rule);
	const struct vmdev_dialect *other = own == &openeuler ? &libvirt : &openeuler;
	vmdev_report *report = check(text, other);
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

	vmdev_report_unref(translate_sample(text, &made));
	if (!made)
		return;
	snprintf(path, sizeof(path), "%.*s.after.xml", length, name);
	wanted = read_sample(folder, path);
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
	char *text = read_sample(folder, name);
	char id[256];

	snprintf(id, sizeof(id), "%.*s", (int)strcspn(name, "."), name);
	rule = vmdev_rule_find(id);
	if (rule)
		ck_assert_str_eq(folder_of(rule), folder);
	if (ends(name, ".after.xml")) {
		ck_assert_msg(rule, "%s/%s: there is no such rule", folder, name);
	} else if (ends(name, ".good.xml")) {
		check_good(text, dialect_of(text, rule), name);
	} else {
		ck_assert_msg(ends(name, ".bad.xml"), "%s/%s: neither good nor bad", folder, name);
		ck_assert_msg(rule, "%s/%s: there is no such rule", folder, name);
		check_bad(text, rule, name);
		if (says(text, "translate "))
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
