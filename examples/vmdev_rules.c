/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev rules: what is checked. */
#include "tool.h"

static const char *dialect_name(const vmdev_rule *rule)
{
	switch (vmdev_rule_get_dialect(rule).family) {
	case VMDEV_DIALECT_OPENEULER:
		return "openeuler";
	case VMDEV_DIALECT_LIBVIRT:
		return "libvirt";
	case VMDEV_DIALECT_UNSET:
		break;
	}
	return "";
}

static void print_line(const vmdev_rule *rule)
{
	printf("%-36s %-8s %-10s %s\n", vmdev_rule_get_id(rule),
	       severity_name(vmdev_rule_get_severity(rule)), layer_name(vmdev_rule_get_layer(rule)),
	       vmdev_rule_get_manual(rule));
}

static void print_whole(const vmdev_rule *rule)
{
	enum vmdev_kind kind = vmdev_rule_get_kind(rule);

	printf("%s: %s, %s\n\n%s\n\nTo mend it: %s\n", vmdev_rule_get_id(rule),
	       severity_name(vmdev_rule_get_severity(rule)), layer_name(vmdev_rule_get_layer(rule)),
	       vmdev_rule_get_text(rule), vmdev_rule_get_cure(rule));
	printf("Where: %s%s%s\n", kind ? vmdev_kind_to_string(kind) : "every device",
	       *vmdev_rule_get_path(rule) ? " " : "", vmdev_rule_get_path(rule));
	if (*dialect_name(rule))
		printf("Dialect: %s\n", dialect_name(rule));
	if (*vmdev_rule_get_manual(rule))
		printf("Manual: %s (%s)\n", vmdev_rule_get_section(rule),
		       vmdev_rule_get_manual(rule));
}

static void print_json(const vmdev_rule *rule, bool first)
{
	enum vmdev_kind kind = vmdev_rule_get_kind(rule);

	printf("%s{", first ? "" : ",\n ");
	json_member("rule", vmdev_rule_get_id(rule), true);
	json_member("severity", severity_name(vmdev_rule_get_severity(rule)), true);
	json_member("layer", layer_name(vmdev_rule_get_layer(rule)), true);
	json_member("kind", kind ? vmdev_kind_to_string(kind) : "", true);
	json_member("path", vmdev_rule_get_path(rule), true);
	json_member("text", vmdev_rule_get_text(rule), true);
	json_member("cure", vmdev_rule_get_cure(rule), true);
	json_member("dialect", dialect_name(rule), true);
	json_member("section", vmdev_rule_get_section(rule), true);
	printf("\"manual\": ");
	json_words(vmdev_rule_get_manual(rule));
	printf("}");
}

/* Whether a word stands among words that blanks divide. */
static bool has_word(const char *words, const char *word)
{
	size_t length = strlen(word);

	while (length && *words) {
		size_t next = strcspn(words, " ");

		if (next == length && !memcmp(words, word, length))
			return true;
		words += next + (words[next] == ' ');
	}
	return false;
}

/* Whether the rule is one of those that were asked for: by its id, or by a statement of the manual. */
static bool is_wanted(const vmdev_rule *rule, int count, char **ids, bool *found)
{
	bool wanted = !count;

	for (int i = 0; i < count; i++) {
		if (!has_word(vmdev_rule_get_manual(rule), ids[i]) &&
		    strcmp(vmdev_rule_get_id(rule), ids[i]))
			continue;
		found[i] = true;
		wanted = true;
	}
	return wanted;
}

static int rules(const struct command *command, int count, char **ids)
{
	bool *found = calloc((size_t)count + 1, sizeof(*found));
	bool first = true;
	int code = TOOL_GOOD;

	(void)command;
	if (!found)
		return tool_fail("vmdev rules", NULL);
	if (tool.json)
		printf("[");
	for (size_t i = 0; i < vmdev_rule_count(); i++) {
		const vmdev_rule *rule = vmdev_rule_at(i);

		if (!is_wanted(rule, count, ids, found))
			continue;
		if (tool.dialect.family && !vmdev_rule_has_dialect(rule, &tool.dialect))
			continue;
		if (tool.json) {
			print_json(rule, first);
		} else if (count) {
			printf("%s", first ? "" : "\n");
			print_whole(rule);
		} else {
			print_line(rule);
		}
		first = false;
	}
	if (tool.json)
		printf("]\n");
	for (int i = 0; i < count; i++) {
		if (found[i])
			continue;
		fprintf(stderr, "vmdev rules: no rule and no statement is called %s\n", ids[i]);
		code = TOOL_FAILED;
	}
	free(found);
	return code;
}

const struct command tool_rules = {
	.name = "rules",
	.usage = " [-j] [-d DIALECT] [RULE | STATEMENT ...]",
	.help = "Lists the rules; describes those of an id (disk-bus-name) or of the manual (DISK-02).",
	.options = "dj",
	.run = rules,
};
