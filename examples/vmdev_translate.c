/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev translate: the same VM for another libvirt. */
#include "tool.h"

static int set_up(vmdev_translation **ret_translation, vmdev_error **ret_error)
{
	int code = vmdev_translation_new(&tool.dialect, &tool.to, ret_translation, ret_error);

	if (code || !tool.vdpa_class)
		return code;
	return vmdev_translation_set_vdpa_class(*ret_translation, NULL, tool.vdpa_class, ret_error);
}

/* What was changed, or cannot be said, goes where it does not mix with the XML. */
static void tell(const char *file, const vmdev_report *report)
{
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		tool_print_finding(stderr, file, report, i);
}

static int translate_text(const char *file, const char *text, size_t length,
			  vmdev_error **ret_error)
{
	CLEANUP(translation) *translation = NULL;
	CLEANUP(domain) *domain = NULL, *translated = NULL;
	CLEANUP(report) *report = NULL;
	char *xml = NULL;
	int code = set_up(&translation, ret_error);

	if (!code)
		code = vmdev_domain_new_from_xml(text, length, &domain, ret_error);
	if (!code)
		code = vmdev_domain_translate(domain, translation, &translated, &report, ret_error);
	if (code)
		return code;
	tell(file, report);
	if (!translated)
		return TOOL_FOUND;
	code = vmdev_domain_to_xml(translated, &xml, &length, ret_error);
	if (!code)
		fwrite(xml, 1, length, stdout);
	free(xml);
	return code;
}

static int translate(const struct command *command, int count, char **files)
{
	const char *file = count ? files[0] : "-";
	vmdev_error *error = NULL;
	size_t length;
	char *text;
	int code = -VMDEV_E_SYSTEM;

	if (count > 1)
		return tool_usage(command, "one file at a time");
	if (!tool.to.family)
		return tool_usage(command, "--to says which dialect is wanted");
	text = tool_read(file, &length, &error);
	if (text)
		code = translate_text(file, text, length, &error);
	free(text);
	return code < 0 ? tool_fail(file, error) : code;
}

const struct command tool_translate = {
	.name = "translate",
	.usage = " [-d DIALECT] -t DIALECT [-v CLASS] [FILE]",
	.help = "Prints the same VM for another libvirt, and on the error output what had to be\n"
		"changed; refuses what cannot be said there.",
	.options = "dtv",
	.run = translate,
};
