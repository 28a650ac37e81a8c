/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev check: all that is wrong with the devices of a file, each with its line, rule and cure. */
#include "tool.h"

static size_t errors, warnings;
/* Before the next finding, in JSON. */
static const char *comma;

/* The name of the root element: what stands before it are blanks, comments and instructions. */
static const char *root_of(const char *text, size_t *ret_length)
{
	const char *end;

	while ((text = strchr(text, '<'))) {
		bool comment = !strncmp(text, "<!--", 4);

		if (!comment && text[1] != '?')
			break;
		end = strstr(text, comment ? "-->" : "?>");
		text = end ? end : text + strlen(text);
	}
	*ret_length = text ? strcspn(text + 1, " \t\r\n/>") : 0;
	return text ? text + 1 : "";
}

static bool root_is(const char *text, const char *name)
{
	size_t length;
	const char *root = root_of(text, &length);

	return length == strlen(name) && !memcmp(root, name, length);
}

static void print_json(const vmdev_report *r, size_t i, size_t device)
{
	printf("%s{", comma);
	comma = ", ";
	json_member("rule", vmdev_report_get_rule(r, i), true);
	json_member("severity", severity_name(vmdev_report_get_severity(r, i)), true);
	json_member("layer", layer_name(vmdev_report_get_layer(r, i)), true);
	printf("\"line\": %u, \"device\": %zu, ", vmdev_report_get_line(r, i),
	       device + vmdev_report_get_device(r, i));
	json_member("path", vmdev_report_get_path(r, i), true);
	json_member("text", vmdev_report_get_text(r, i), true);
	json_member("cure", vmdev_report_get_cure(r, i), true);
	json_member("section", vmdev_report_get_section(r, i), true);
	printf("\"manual\": ");
	json_words(vmdev_report_get_manual(r, i));
	printf("}");
}

/* @device: the number of the first device in the report. */
static void print_report(const char *file, const vmdev_report *r, size_t device)
{
	errors += vmdev_report_count_errors(r);
	warnings += vmdev_report_count(r) - vmdev_report_count_errors(r);
	for (size_t i = 0; i < vmdev_report_count(r); i++) {
		if (tool.json)
			print_json(r, i, device);
		else
			tool_print_finding(stdout, file, r, i);
	}
}

/* Devices without their VM, such as are attached to one: of their neighbours nothing is known. */
static int check_alone(const char *file, const vmdev_domain *domain, vmdev_error **ret_error)
{
	for (size_t i = 0; i < vmdev_domain_count(domain); i++) {
		CLEANUP(report) *report = NULL;
		int code = vmdev_device_validate(vmdev_domain_at(domain, i), &tool.dialect, &report,
						 ret_error);

		if (code)
			return code;
		print_report(file, report, i);
	}
	return 0;
}

/* Devices that stand one after the other, as the manual shows them, are read as a list; on the same lines. */
static char *as_list(const char *text, size_t *length)
{
	static const char before[] = "<devices>", after[] = "</devices>";
	size_t room = *length + sizeof(before) + sizeof(after);
	char *list = malloc(room);

	if (list)
		*length = (size_t)snprintf(list, room, "%s%s%s", before, text, after);
	return list;
}

/* Not what is no XML: the parser says that of the text itself, and not of what is made of it. */
static bool is_list(const char *text, size_t length)
{
	size_t root_length;

	root_of(text, &root_length);
	return root_length && strlen(text) == length && !root_is(text, "domain") &&
	       !root_is(text, "devices") && !strstr(text, "<?xml");
}

static int check_text(const char *file, const char *text, size_t length, vmdev_error **ret_error)
{
	CLEANUP(domain) *domain = NULL;
	CLEANUP(report) *report = NULL;
	int code = vmdev_domain_new_from_xml(text, length, &domain, ret_error);

	if (code)
		return code;
	if (!root_is(text, "domain"))
		return check_alone(file, domain, ret_error);
	code = vmdev_domain_validate(domain, &tool.dialect, &report, ret_error);
	if (!code)
		print_report(file, report, 0);
	return code;
}

static int check_file(const char *file, vmdev_error **ret_error)
{
	size_t length;
	char *text = tool_read(file, &length, ret_error);
	int code;

	if (!text)
		return -VMDEV_E_SYSTEM;
	if (is_list(text, length)) {
		char *list = as_list(text, &length);

		free(text);
		text = list;
	}
	code = text ? check_text(file, text, length, ret_error) :
		      vmdev_error_new(VMDEV_E_NO_MEMORY, NULL, NULL, 0, "", ret_error);
	free(text);
	return code;
}

static int check_as_json(const char *file)
{
	CLEANUP(error) *error = NULL;
	int code;

	printf("{");
	json_member("file", file, true);
	comma = "";
	printf("\"findings\": [");
	code = check_file(file, &error);
	printf("]");
	if (code) {
		printf(", \"failure\": {");
		json_member("code", vmdev_error_code_to_string(vmdev_error_get_code(error)), true);
		printf("\"line\": %u, ", vmdev_error_get_line(error));
		json_member("message", vmdev_error_get_message(error), false);
		printf("}");
	}
	printf("}");
	return code;
}

static int check_as_text(const char *file)
{
	vmdev_error *error = NULL;
	int code = check_file(file, &error);

	return code ? tool_fail(file, error) : 0;
}

static int check(const struct command *command, int count, char **files)
{
	char standard_input[] = "-", *only[] = { standard_input };
	bool failed = false;

	(void)command;
	if (!count) {
		files = only;
		count = 1;
	}
	if (tool.json)
		printf("{\"files\": [");
	for (int i = 0; i < count; i++) {
		if (tool.json && i)
			printf(", ");
		failed |= tool.json ? check_as_json(files[i]) : check_as_text(files[i]);
	}
	if (tool.json)
		printf("], \"errors\": %zu, \"warnings\": %zu}\n", errors, warnings);
	if (failed)
		return TOOL_FAILED;
	return errors || (tool.strict && warnings) ? TOOL_FOUND : TOOL_GOOD;
}

const struct command tool_check = {
	.name = "check",
	.usage = " [-js] [-d DIALECT] [FILE ...]",
	.help = "Finds all that is wrong with the devices: each with its line, rule and cure.",
	.options = "djs",
	.run = check,
};
