/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev diff: the steps from what a VM has to what it should have. */
#include "tool.h"

static int read_domain(const char *file, vmdev_domain **ret_domain)
{
	vmdev_error *error = NULL;
	size_t length;
	char *text = tool_read(file, &length, &error);
	int code = -VMDEV_E_SYSTEM;

	if (text)
		code = vmdev_domain_new_from_xml(text, length, ret_domain, &error);
	free(text);
	return code ? tool_fail(file, error) : 0;
}

static int print_steps(const vmdev_domain *from, const vmdev_domain *to)
{
	CLEANUP(plan) *plan = NULL;
	vmdev_error *error = NULL;
	char *text;

	if (vmdev_plan_diff(from, to, &tool.dialect, tool.exact ? VMDEV_DIFF_EXACT : 0, &plan,
			    &error) ||
	    vmdev_plan_to_string(plan, &text, &error))
		return tool_fail("vmdev diff", error);
	fputs(text, stdout);
	free(text);
	return vmdev_plan_count(plan) ? TOOL_FOUND : TOOL_GOOD;
}

static int diff(const struct command *command, int count, char **files)
{
	CLEANUP(domain) *from = NULL, *to = NULL;

	if (count != 2)
		return tool_usage(command, "two files: what the VM has, and what it should have");
	if (read_domain(files[0], &from) || read_domain(files[1], &to))
		return TOOL_FAILED;
	return print_steps(from, to);
}

const struct command tool_diff = {
	.name = "diff",
	.usage = " [-e] [-d DIALECT] FROM TO",
	.help = "Prints the steps from what a VM has to what it should have: which of them can be taken\n"
		"while it runs, and which its guest sees. Ends with 1 where there are any.",
	.options = "de",
	.run = diff,
};
