/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev tree: which device is plugged into what. */
#include "tool.h"

static int draw(const char *text, size_t length, vmdev_error **ret_error)
{
	CLEANUP(domain) *domain = NULL;
	char *drawing;
	int code = vmdev_domain_new_from_xml(text, length, &domain, ret_error);

	if (!code)
		code = tool.dot ? vmdev_domain_to_dot(domain, &drawing, ret_error) :
				  vmdev_domain_to_tree(domain, &drawing, ret_error);
	if (code)
		return code;
	fputs(drawing, stdout);
	free(drawing);
	return 0;
}

static int tree(const struct command *command, int count, char **files)
{
	const char *file = count ? files[0] : "-";
	vmdev_error *error = NULL;
	size_t length;
	char *text;
	int code = -VMDEV_E_SYSTEM;

	if (count > 1)
		return tool_usage(command, "one file at a time");
	text = tool_read(file, &length, &error);
	if (text)
		code = draw(text, length, &error);
	free(text);
	return code ? tool_fail(file, error) : TOOL_GOOD;
}

const struct command tool_tree = {
	.name = "tree",
	.usage = " [-D] [FILE]",
	.help = "Draws which device of a VM is plugged into what.",
	.options = "D",
	.run = tree,
};
