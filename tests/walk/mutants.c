/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Do the files of tests/data notice when a rule is wrong? Each rule of the tables, of every layer, is
 * broken in three ways, one at a time: its answer is turned round, it is kept always, it is kept never.
 * Such a mutant is killed when one of the rule's files is then judged otherwise than its name says; one
 * that survives is a rule of which no file tells that it works.
 *
 * The library is the shipped one. Of a rule with a predicate the row in the table gets another one. The
 * rules without a predicate, those of fields, plans and translations, are mutants of what is reported.
 */
#include "sample.h"

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "model/kind.h"
#include "rule/report.h"
#include "rule/unique.h"

enum way { AS_IT_IS, TURNED, KEPT_ALWAYS, KEPT_NEVER, WAYS };

static const char *const ways[WAYS] = {
	[TURNED] = "turned round",
	[KEPT_ALWAYS] = "kept always",
	[KEPT_NEVER] = "kept never",
};

static struct {
	enum way way;
	struct vmdev_rule *row;		/* NULL: there is no mutant */
	struct vmdev_rule original;
	bool found;			/* it has been reported */
} mutant;

static bool mutate(bool kept)
{
	if (mutant.way == AS_IT_IS)
		return kept;
	return mutant.way == TURNED ? !kept : mutant.way == KEPT_ALWAYS;
}

static bool holds(const vmdev_device *device)
{
	return mutate(mutant.original.holds(device));
}

static bool holds_in(const vmdev_device *device, const struct view *view)
{
	return mutate(mutant.original.holds_in(device, view));
}

static bool holds_during(const vmdev_device *device, const struct operation *operation)
{
	return mutate(mutant.original.holds_during(device, operation));
}

bool __real_unique_add(struct unique *u, const struct vmdev_rule *rule, const vmdev_device *device);
bool __wrap_unique_add(struct unique *u, const struct vmdev_rule *rule, const vmdev_device *device);
void __real_report_add(vmdev_report *report, const struct finding *finding);
void __wrap_report_add(vmdev_report *report, const struct finding *finding);
int __real_report_give(vmdev_report *report, vmdev_report **ret_report, vmdev_error **ret_error);
int __wrap_report_give(vmdev_report *report, vmdev_report **ret_report, vmdev_error **ret_error);

bool __wrap_unique_add(struct unique *u, const struct vmdev_rule *rule, const vmdev_device *device)
{
	bool kept = __real_unique_add(u, rule, device);

	return rule == mutant.row ? mutate(kept) : kept;
}

static bool is_reported_only(const struct vmdev_rule *rule)
{
	return rule && !rule->holds && !rule->holds_in && !rule->holds_during && !rule->unique[0];
}

static bool is_mutant(const struct finding *finding)
{
	return is_reported_only(mutant.row) && !strcmp(finding->rule, mutant.row->id);
}

void __wrap_report_add(vmdev_report *report, const struct finding *finding)
{
	if (is_mutant(finding))
		mutant.found = true;
	if (!is_mutant(finding) || !mutate(false)) {
		__real_report_add(report, finding);
		return;
	}
	free(finding->path);
	free(finding->text);
	free(finding->was);
	free(finding->is);
	free(finding->identity);
}

int __wrap_report_give(vmdev_report *report, vmdev_report **ret_report, vmdev_error **ret_error)
{
	if (is_reported_only(mutant.row) && !mutant.found && !mutate(true))
		__real_report_add(report, &(struct finding){
						  .rule = mutant.row->id,
						  .manual = "",
						  .cure = "",
						  .severity = mutant.row->severity,
						  .layer = mutant.row->layer,
						  .path = strdup(""),
						  .text = strdup(""),
					  });
	mutant.found = false;
	return __real_report_give(report, ret_report, ret_error);
}

/* The row in the table, which is constant: its pages are made writable. */
static struct vmdev_rule *row_of(const struct vmdev_rule *rule)
{
	uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), at = (uintptr_t)rule;
	uintptr_t begin = at & ~(page - 1);

	ck_assert_int_eq(
		mprotect((void *)begin, at + sizeof(*rule) - begin, PROT_READ | PROT_WRITE), 0);
	return (struct vmdev_rule *)at;
}

static void begin(const struct vmdev_rule *rule, enum way way)
{
	mutant.way = way;
	mutant.row = row_of(rule);
	mutant.original = *rule;
	mutant.row->holds = rule->holds ? holds : NULL;
	mutant.row->holds_in = rule->holds_in ? holds_in : NULL;
	mutant.row->holds_during = rule->holds_during ? holds_during : NULL;
}

static void end(void)
{
	*mutant.row = mutant.original;
	mutant.row = NULL;
	mutant.way = AS_IT_IS;
}

struct sample {
	char name[520];
	char *text;
	const vmdev_rule *rule;		/* that it breaks, or nearly */
	bool is_bad;
};

static struct {
	struct sample *list;
	size_t count;
} samples;

static void read_sample(const char *folder, const char *name)
{
	const char *good = strstr(name, ".good.xml"), *bad = strstr(name, ".bad.xml");
	struct sample *s;
	char id[160];

	if (!good && !bad)
		return;
	samples.list = realloc(samples.list, (samples.count + 1) * sizeof(*samples.list));
	ck_assert_ptr_nonnull(samples.list);
	s = &samples.list[samples.count++];
	snprintf(id, sizeof(id), "%.*s", (int)strcspn(name, "."), name);
	snprintf(s->name, sizeof(s->name), "%s/%s", folder, name);
	s->text = sample_read(folder, name);
	s->rule = vmdev_rule_find(id);
	s->is_bad = bad;
}

static void read_samples(void)
{
	DIR *all = opendir(SOURCE_ROOT "/tests/data"), *one;
	struct dirent *folder, *file;

	ck_assert_ptr_nonnull(all);
	while ((folder = readdir(all))) {
		char path[512];

		snprintf(path, sizeof(path), "%s/tests/data/%s", SOURCE_ROOT, folder->d_name);
		one = folder->d_name[0] == '.' ? NULL : opendir(path);
		while (one && (file = readdir(one)))
			read_sample(folder->d_name, file->d_name);
		if (one)
			closedir(one);
	}
	closedir(all);
}

static void free_samples(void)
{
	for (size_t i = 0; i < samples.count; i++)
		free(samples.list[i].text);
	free(samples.list);
}

/* A bad file has one finding, of its rule; a good one none. */
static bool is_as_named(const struct sample *s)
{
	vmdev_report *report = sample_check(s->text, sample_dialect(s->text, s->rule));
	size_t own = 0, others = 0;
	bool agrees = !sample_contradicted;

	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		const char *id = vmdev_report_get_rule(report, i);

		if (s->is_bad && sample_expects(s->text, id))
			continue;
		if (s->is_bad && !strcmp(id, vmdev_rule_get_id(s->rule)) &&
		    sample_blames(s->text, vmdev_report_get_device(report, i)))
			own++;
		else
			others++;
	}
	vmdev_report_unref(report);
	sample_contradicted = false;
	return agrees && !others && own == s->is_bad;
}

/* The files of the rule have to notice; those of others may or may not. */
static bool is_killed(const vmdev_rule *rule, enum way way)
{
	bool killed = false;

	begin(rule, way);
	for (size_t i = 0; i < samples.count && !killed; i++)
		killed = samples.list[i].rule == rule && !is_as_named(&samples.list[i]);
	end();
	return killed;
}

static void check_samples(void)
{
	for (size_t i = 0; i < samples.count; i++)
		ck_assert_msg(is_as_named(&samples.list[i]), "%s: not what its name says",
			      samples.list[i].name);
}

START_TEST(every_mutant_is_killed)
{
	size_t total = 0, killed = 0;

	read_samples();
	check_samples();
	for (size_t i = 0; i < vmdev_rule_count(); i++) {
		const vmdev_rule *rule = vmdev_rule_at(i);

		/* What changes nothing is not killed. */
		ck_assert_msg(!is_killed(rule, AS_IT_IS), "%s", vmdev_rule_get_id(rule));
		for (enum way way = TURNED; way < WAYS; way++, total++) {
			if (is_killed(rule, way))
				killed++;
			else
				printf("survives: %s, %s\n", vmdev_rule_get_id(rule), ways[way]);
		}
	}
	/* All rules are as they were. */
	check_samples();
	free_samples();
	printf("mutants: %zu/%zu killed\n", killed, total);
	fflush(stdout);
	ck_assert_uint_eq(killed, total);
	ck_assert_uint_ge(total, 3 * vmdev_rule_count());
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("mutants", &t);

	tcase_set_timeout(t, 120);
	tcase_add_test(t, every_mutant_is_killed);
	return s;
}
