/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev fmt: lays XML out as libvirt does. */
#include "tool.h"

static int format_file(const char *file)
{
	vmdev_error *error = NULL;
	size_t length, formatted_length;
	char *text = tool_read(file, &length, &error), *formatted = NULL;
	int code = TOOL_GOOD;

	if (!text || vmdev_xml_format(text, length, &formatted, &formatted_length, &error)) {
		code = tool_fail(file, error);
	} else if (!tool.check) {
		fwrite(formatted, 1, formatted_length, stdout);
	} else if (length != formatted_length || memcmp(text, formatted, length)) {
		printf("%s\n", file);
		code = TOOL_FOUND;
	}
	free(formatted);
	free(text);
	return code;
}

static int fmt(const struct command *command, int count, char **files)
{
	int code = TOOL_GOOD;

	if (count > 1 && !tool.check)
		return tool_usage(command, "one file at a time, unless they are only checked");
	if (!count)
		return format_file("-");
	for (int i = 0; i < count; i++) {
		int one = format_file(files[i]);

		code = one > code ? one : code;
	}
	return code;
}

const struct command tool_fmt = {
	.name = "fmt",
	.usage = " [FILE] | -c FILE ...",
	.help = "Prints the XML laid out as `virsh dumpxml` does; what it says stays the same. With\n"
		"--check only names the files that are not laid out so.",
	.options = "c",
	.run = fmt,
};
