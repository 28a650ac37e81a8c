/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev plan: the controllers for what is to be plugged into a VM, and addresses for its devices. */
#include "tool.h"

/* "disks=20". Returns: whether it is one; then 0 or an error in ret_code. */
static bool take_item(vmdev_budget *budget, const char *argument, int *ret_code,
		      vmdev_error **ret_error)
{
	const char *equals = strchr(argument, '=');
	char *end;
	long count;

	if (!equals)
		return false;
	count = strtol(equals + 1, &end, 10);
	*ret_code = -1;
	for (enum vmdev_budget_item item = 1; vmdev_budget_item_to_string(item); item++) {
		const char *name = vmdev_budget_item_to_string(item);
		size_t length = strlen(name);

		if (length != (size_t)(equals - argument) || memcmp(name, argument, length))
			continue;
		if (end == equals + 1 || *end || count < 0 || count > UINT16_MAX)
			*ret_code = vmdev_error_new(VMDEV_E_VALUE, NULL, name, 0,
						    "a count is a number from 0 to 65535",
						    ret_error);
		else
			*ret_code = vmdev_budget_set(budget, item, (unsigned)count, ret_error);
		return true;
	}
	vmdev_error_new(VMDEV_E_NAME, NULL, NULL, 0, "nothing of that name can be planned for",
			ret_error);
	return true;
}

static int read_domain(const char *file, vmdev_domain **ret_domain, vmdev_error **ret_error)
{
	size_t length;
	char *text;
	int code;

	if (!file)
		return vmdev_domain_new(ret_domain, ret_error);
	text = tool_read(file, &length, ret_error);
	if (!text)
		return -VMDEV_E_SYSTEM;
	code = vmdev_domain_new_from_xml(text, length, ret_domain, ret_error);
	free(text);
	return code;
}

static int print_domain(const vmdev_domain *domain, vmdev_error **ret_error)
{
	size_t length;
	char *xml;
	int code = vmdev_domain_to_xml(domain, &xml, &length, ret_error);

	if (code)
		return code;
	fwrite(xml, 1, length, stdout);
	free(xml);
	return 0;
}

/* Says what of the budget does not fit, and changes nothing. */
static int check_budget(const char *file, const vmdev_domain *domain, const vmdev_budget *budget,
			vmdev_error **ret_error)
{
	CLEANUP(report) *report = NULL;
	int code = vmdev_domain_validate_budget(domain, budget, &report, ret_error);

	if (code)
		return code;
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		tool_print_finding(stdout, file, report, i);
	return vmdev_report_count(report) ? TOOL_FOUND : TOOL_GOOD;
}

static int plan_domain(const char *file, const vmdev_budget *budget, vmdev_error **ret_error)
{
	CLEANUP(domain) *domain = NULL;
	unsigned flags = tool.complete ? VMDEV_PLAN_COMPLETE : 0;
	int code = read_domain(file, &domain, ret_error);

	if (!code && tool.check)
		return check_budget(file ? file : "-", domain, budget, ret_error);
	if (!code)
		code = vmdev_domain_plan(domain, budget, flags, ret_error);
	if (!code && tool.place)
		code = vmdev_domain_place_all(domain, flags | VMDEV_PLAN_APPEND, ret_error);
	return code ? code : print_domain(domain, ret_error);
}

static int plan(const struct command *command, int count, char **arguments)
{
	CLEANUP(budget) *budget = NULL;
	vmdev_error *error = NULL;
	const char *file = NULL;
	int code = vmdev_budget_new(tool.machine, &budget, &error);

	for (int i = 0; i < count && !code; i++) {
		if (take_item(budget, arguments[i], &code, &error)) {
			if (code)
				return tool_fail(arguments[i], error);
			continue;
		}
		if (file)
			return tool_usage(command, "one file at a time");
		file = arguments[i];
	}
	if (!file && !tool.machine)
		return tool_usage(command, "without a file --machine says for which machine");
	if (!code)
		code = plan_domain(file, budget, &error);
	if (code == -VMDEV_E_RULE) {
		tool_fail(file ? file : "vmdev plan", error);
		return TOOL_FOUND;
	}
	return code < 0 ? tool_fail(file ? file : "vmdev plan", error) : code;
}

const struct command tool_plan = {
	.name = "plan",
	.usage = " [-Ccp] [-m MACHINE] [ITEM=COUNT ...] [FILE]",
	.help = "Prints a VM with the controllers it needs, so that COUNT devices of each ITEM can be\n"
		"plugged in while it runs. Items: interfaces disks scsi-disks hostdevs others\n"
		"conventional bridges usb1 usb2 usb3.",
	.options = "Ccmp",
	.run = plan,
};
