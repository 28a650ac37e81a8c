/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "sample.h"

#include <stdio.h>

#include "model/match.h"
#include "rule/validate.h"

const struct vmdev_dialect sample_openeuler = { .family = VMDEV_DIALECT_OPENEULER };
const struct vmdev_dialect sample_libvirt = { .family = VMDEV_DIALECT_LIBVIRT };

bool sample_contradicted;

const char *sample_folder(const vmdev_rule *rule)
{
	static char word[32];

	if (vmdev_rule_get_kind(rule) != VMDEV_KIND_OTHER)
		return vmdev_kind_to_string(vmdev_rule_get_kind(rule));
	snprintf(word, sizeof(word), "%.*s", (int)strcspn(vmdev_rule_get_id(rule), "-"),
		 vmdev_rule_get_id(rule));
	return word;
}

char *sample_read(const char *folder, const char *name)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/tests/data/%s/%s", SOURCE_ROOT, folder, name);
	return slurp(path, NULL);
}

bool sample_says(const char *text, const char *words)
{
	return !strncmp(text, "<!-- ", 5) && !strncmp(text + 5, words, strlen(words));
}

const struct vmdev_dialect *sample_dialect(const char *text, const vmdev_rule *rule)
{
	if (sample_says(text, "dialect: libvirt ") ||
	    (rule && !vmdev_rule_has_dialect(rule, &sample_openeuler)))
		return &sample_libvirt;
	return &sample_openeuler;
}

/* Something is given unless there are errors. */
static void contradict(bool refused, const vmdev_report *report)
{
	sample_contradicted |= refused != (vmdev_report_count_errors(report) != 0);
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
		.verb = sample_says(text, "detach ") ? VMDEV_OPERATION_DETACH :
						       VMDEV_OPERATION_ATTACH,
		.live = sample_says(text, "attach live") || sample_says(text, "detach live"),
	};
	vmdev_report *report = calloc(1, sizeof(*report));

	ck_ok(vmdev_domain_remove(domain, last, ret_error));
	if (operation.verb == VMDEV_OPERATION_DETACH)
		operation.there = match_find(domain, asked, MATCH_LIVE, &operation.ambiguous);
	validate_operation(asked, &operation, dialect, report);
	ck_ok(report_give(report, &report, ret_error));
	vmdev_device_unref(asked);
	vmdev_domain_unref(domain);
	return report;
}

static vmdev_report *check_migration(const char *text, const struct vmdev_dialect *dialect)
{
	vmdev_domain *source = read_domain(text), *destination = NULL;
	size_t last = vmdev_domain_count(source) - 1;
	vmdev_report *report;

	if (sample_says(text, "migrate pair")) {
		ck_ok(vmdev_domain_new(&destination, ret_error));
		ck_ok(vmdev_domain_append(destination, vmdev_domain_at(source, last), ret_error));
		ck_ok(vmdev_domain_remove(source, last, ret_error));
	}
	ck_ok(vmdev_domain_validate_migration(source, destination, dialect, &report, ret_error));
	vmdev_domain_unref(destination);
	vmdev_domain_unref(source);
	return report;
}

static vmdev_report *check_snapshot_of_all(const char *text, const struct vmdev_dialect *dialect)
{
	vmdev_domain *domain = read_domain(text);
	vmdev_report *report;

	ck_ok(vmdev_device_validate_operation(
		vmdev_domain_at(domain, vmdev_domain_count(domain) - 1), VMDEV_OPERATION_SNAPSHOT,
		dialect, &report, ret_error));
	vmdev_domain_unref(domain);
	return report;
}

static unsigned flags_of(const char *text)
{
	static const struct {
		const char *name;
		unsigned flag;
	} flags[] = {
		{ " disk-only", VMDEV_SNAPSHOT_FLAG_DISK_ONLY },
		{ " atomic", VMDEV_SNAPSHOT_FLAG_ATOMIC },
		{ " quiesce", VMDEV_SNAPSHOT_FLAG_QUIESCE },
		{ " live", VMDEV_SNAPSHOT_FLAG_LIVE },
	};
	char line[128];
	unsigned found = 0;

	snprintf(line, sizeof(line), "%.*s", (int)strcspn(text, "\n"), text);
	if (!strstr(line, "flags:"))
		return VMDEV_SNAPSHOT_FLAG_DISK_ONLY | VMDEV_SNAPSHOT_FLAG_ATOMIC;
	for (size_t i = 0; i < sizeof(flags) / sizeof(flags[0]); i++)
		found |= strstr(line, flags[i].name) ? flags[i].flag : 0;
	return found;
}

static vmdev_report *check_snapshot(const char *text, const struct vmdev_dialect *dialect)
{
	const char *inside = strstr(text, "<domain>"), *end = strstr(text, "</domain>");
	vmdev_domain *domain = NULL;
	vmdev_snapshot *snapshot;
	vmdev_report *report;

	ck_ok(vmdev_snapshot_new_from_xml(text, strlen(text), &snapshot, ret_error));
	ck_ok(vmdev_snapshot_set_flags(snapshot, flags_of(text), ret_error));
	if (inside)
		ck_ok(vmdev_domain_new_from_xml(inside, (size_t)(end - inside) + 9, &domain,
						ret_error));
	ck_ok(vmdev_snapshot_validate(snapshot, domain, dialect, &report, ret_error));
	vmdev_domain_unref(domain);
	vmdev_snapshot_unref(snapshot);
	return report;
}

static vmdev_report *check_budget(const char *text)
{
	const char *end = strchr(text, ':');
	vmdev_domain *domain = read_domain(text);
	vmdev_report *report;
	vmdev_budget *budget;

	ck_ok(vmdev_budget_new(VMDEV_MACHINE_UNSET, &budget, ret_error));
	for (enum vmdev_budget_item item = 1; vmdev_budget_item_to_string(item); item++) {
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
	contradict(!xml, report);
	sample_contradicted |= xml && strcmp(xml, plain) != 0;
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
	contradict(!made->domain && !made->device, report);
	return report;
}

vmdev_report *sample_translate(const char *text, char **ret_xml)
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
	vmdev_report *report = sample_translate(text, &xml);

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

vmdev_report *sample_check(const char *text, const struct vmdev_dialect *dialect)
{
	if (sample_says(text, "attach ") || sample_says(text, "detach "))
		return check_operation(text, dialect);
	if (sample_says(text, "migrate"))
		return check_migration(text, dialect);
	if (sample_says(text, "snapshot"))
		return check_snapshot_of_all(text, dialect);
	if (strstr(text, "<domainsnapshot>"))
		return check_snapshot(text, dialect);
	if (sample_says(text, "write"))
		return check_writing(text, dialect);
	if (sample_says(text, "translate "))
		return check_translation(text);
	if (sample_says(text, "plan "))
		return check_budget(text);
	if (strstr(text, "<devices>"))
		return check_domain(text, dialect);
	return check_device(text, dialect);
}

bool sample_expects(const char *text, const char *rule)
{
	const char *named = strstr(text, " beside ");

	return named && named < strchr(text, '\n') && !strncmp(named + 8, rule, strlen(rule));
}

bool sample_blames(const char *text, size_t device)
{
	const char *named = strstr(text, " of device ");

	return !named || named > strchr(text, '\n') ||
	       strtoul(named + strlen(" of device "), NULL, 10) == device;
}
