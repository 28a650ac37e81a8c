/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev: what the library does, from the command line. docs/vmdev.1 describes it. */
#include <errno.h>
#include <getopt.h>

#include "tool.h"

struct tool tool;

static const struct command *const commands[] = {
	&tool_check, &tool_fmt, &tool_plan, &tool_tree, &tool_diff, &tool_translate, &tool_rules,
};
enum { COMMANDS = sizeof(commands) / sizeof(commands[0]) };

static const struct {
	struct option option;
	const char *help;
} options[] = {
	{ { "check", no_argument, NULL, 'c' }, "print nothing but what is not so already" },
	{ { "complete", no_argument, NULL, 'C' },
	  "controllers in the complete form: chassis, port, address" },
	{ { "dialect", required_argument, NULL, 'd' },
	  "whose libvirt reads the XML: openeuler, libvirt-9.0.0" },
	{ { "dot", no_argument, NULL, 'D' }, "draw for Graphviz" },
	{ { "exact", no_argument, NULL, 'e' }, "what is not said shall not be there" },
	{ { "json", no_argument, NULL, 'j' }, "print JSON" },
	{ { "machine", required_argument, NULL, 'm' }, "of a new VM: q35, i440fx, virt" },
	{ { "place", no_argument, NULL, 'p' }, "give addresses to devices that have none" },
	{ { "strict", no_argument, NULL, 's' }, "a warning counts as an error" },
	{ { "to", required_argument, NULL, 't' }, "the dialect that is wanted" },
	{ { "vdpa", required_argument, NULL, 'v' }, "what the vDPA devices are: net, block" },
};
enum { OPTIONS = sizeof(options) / sizeof(options[0]) };

static bool takes(const struct command *command, int letter)
{
	return strchr(command->options, letter);
}

static void print_usage(FILE *out, const struct command *command)
{
	fprintf(out, "usage: vmdev %s%s\n%s\n", command->name, command->usage, command->help);
	for (size_t i = 0; i < OPTIONS; i++)
		if (takes(command, options[i].option.val))
			fprintf(out, "  -%c, --%-12s %s\n", options[i].option.val,
				options[i].option.name, options[i].help);
}

int tool_usage(const struct command *command, const char *complaint)
{
	fprintf(stderr, "vmdev %s: %s\n", command->name, complaint);
	print_usage(stderr, command);
	return TOOL_FAILED;
}

int tool_fail(const char *file, vmdev_error *error)
{
	unsigned line = error ? vmdev_error_get_line(error) : 0;

	fflush(stdout);
	if (line)
		fprintf(stderr, "%s:%u: %s\n", file, line, vmdev_error_get_message(error));
	else
		fprintf(stderr, "%s: %s\n", file,
			error ? vmdev_error_get_message(error) : "it failed");
	vmdev_error_unref(error);
	return TOOL_FAILED;
}

static char *read_all(FILE *in, size_t *ret_length)
{
	size_t length = 0, room = 1 << 16, got;
	char *text = malloc(room);

	while (text && (got = fread(text + length, 1, room - length - 1, in)) > 0) {
		char *more = text;

		length += got;
		if (length + 1 == room && !(more = realloc(text, room *= 2)))
			free(text);
		text = more;
	}
	if (text)
		text[length] = '\0';
	*ret_length = length;
	return text;
}

char *tool_read(const char *file, size_t *ret_length, vmdev_error **ret_error)
{
	FILE *in = strcmp(file, "-") ? fopen(file, "rb") : stdin;
	char *text = in ? read_all(in, ret_length) : NULL;
	int number = errno;

	if (in && text && ferror(in)) {
		free(text);
		text = NULL;
	}
	if (in && in != stdin)
		fclose(in);
	if (!text)
		vmdev_error_new(VMDEV_E_SYSTEM, NULL, NULL, number, strerror(number), ret_error);
	return text;
}

void tool_print_finding(FILE *out, const char *file, const vmdev_report *r, size_t i)
{
	const char *manual = vmdev_report_get_manual(r, i);

	fprintf(out, "%s:%u: %s: %s: %s [%s]\n    %s\n", file, vmdev_report_get_line(r, i),
		severity_name(vmdev_report_get_severity(r, i)), vmdev_report_get_path(r, i),
		vmdev_report_get_text(r, i), vmdev_report_get_rule(r, i),
		vmdev_report_get_cure(r, i));
	if (*manual)
		fprintf(out, "    Manual: %s (%s)\n", vmdev_report_get_section(r, i), manual);
}

/* The bytes of the character that a text begins with; 0: it is no UTF-8. */
static int character_length(const char *text)
{
	const unsigned char *p = (const unsigned char *)text;
	int length = p[0] < 0x80 ? 1 : p[0] < 0xc2 ? 0 : p[0] < 0xe0 ? 2 : p[0] < 0xf0 ? 3 : 4;

	/* Too long, a surrogate, past the last character. */
	if (p[0] > 0xf4 || (p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xed && p[1] > 0x9f) ||
	    (p[0] == 0xf0 && p[1] < 0x90) || (p[0] == 0xf4 && p[1] > 0x8f))
		return 0;
	for (int i = 1; i < length; i++)
		if ((p[i] & 0xc0) != 0x80)
			return 0;
	return length;
}

void json_text(const char *text)
{
	putchar('"');
	for (int length; *text; text += length ? length : 1) {
		unsigned char c = (unsigned char)*text;

		length = character_length(text);
		if (!length)
			printf("\\ufffd");
		else if (c == '"' || c == '\\')
			printf("\\%c", c);
		else if (c < ' ')
			printf("\\u%04x", c);
		else
			fwrite(text, 1, (size_t)length, stdout);
	}
	putchar('"');
}

void json_member(const char *name, const char *text, bool more)
{
	printf("\"%s\": ", name);
	json_text(text);
	if (more)
		printf(", ");
}

void json_words(const char *words)
{
	const char *comma = "";

	putchar('[');
	while (*words) {
		size_t length = strcspn(words, " ");

		printf("%s\"%.*s\"", comma, (int)length, words);
		comma = ", ";
		words += length + (words[length] == ' ');
	}
	putchar(']');
}

const char *severity_name(enum vmdev_severity severity)
{
	return severity == VMDEV_SEVERITY_ERROR ? "error" : "warning";
}

const char *layer_name(enum vmdev_layer layer)
{
	static const char *const names[] = { "", "shape", "device", "domain", "operation", "host" };

	return (size_t)layer < sizeof(names) / sizeof(names[0]) ? names[layer] : "";
}

static int help(void)
{
	printf("usage: vmdev COMMAND [OPTION ...] [FILE ...]\n"
	       "Checks and plans the devices of virtual machines, version %s.\n\n",
	       vmdev_version_string());
	for (size_t i = 0; i < COMMANDS; i++) {
		print_usage(stdout, commands[i]);
		putchar('\n');
	}
	printf("A FILE is libvirt XML; -, or none: the standard input.\n"
	       "Ends with 0: good; 1: errors were found; 2: the command could not be carried out.\n");
	return TOOL_GOOD;
}

static bool take_dialect(const char *value, struct vmdev_dialect *ret_dialect)
{
	vmdev_error *error = NULL;

	if (!vmdev_dialect_from_string(value, ret_dialect, &error))
		return true;
	tool_fail(value, error);
	return false;
}

static bool take_machine(const char *value)
{
	for (enum vmdev_machine m = 1; vmdev_machine_to_string(m); m++)
		if (!strcmp(vmdev_machine_to_string(m), value))
			tool.machine = m;
	if (!tool.machine)
		fprintf(stderr, "%s: no such machine: q35, i440fx, virt\n", value);
	return tool.machine;
}

static bool take_class(const char *value)
{
	if (!strcmp(value, "net"))
		tool.vdpa_class = VMDEV_VDPA_CLASS_NET;
	else if (!strcmp(value, "block"))
		tool.vdpa_class = VMDEV_VDPA_CLASS_BLOCK;
	else
		fprintf(stderr, "%s: no such class: net, block\n", value);
	return tool.vdpa_class;
}

/* Takes one option. Returns: whether its value is right. */
static bool take(int letter, const char *value)
{
	switch (letter) {
	case 'c':
		return tool.check = true;
	case 'C':
		return tool.complete = true;
	case 'd':
		return take_dialect(value, &tool.dialect);
	case 'D':
		return tool.dot = true;
	case 'e':
		return tool.exact = true;
	case 'j':
		return tool.json = true;
	case 'm':
		return take_machine(value);
	case 'p':
		return tool.place = true;
	case 's':
		return tool.strict = true;
	case 't':
		return take_dialect(value, &tool.to);
	case 'v':
		return take_class(value);
	default:
		return false;
	}
}

/* The options that a command takes, for getopt_long(). */
static void list_options(const struct command *command, struct option *list, char *letters)
{
	for (size_t i = 0; i < OPTIONS; i++) {
		if (!takes(command, options[i].option.val))
			continue;
		*list++ = options[i].option;
		*letters++ = (char)options[i].option.val;
		if (options[i].option.has_arg)
			*letters++ = ':';
	}
	*letters = '\0';
}

static int run(const struct command *command, int count, char **arguments)
{
	struct option list[OPTIONS + 1] = { 0 };
	char letters[2 * OPTIONS + 1], name[64];
	int letter;

	list_options(command, list, letters);
	/* What getopt_long() begins its complaints with. */
	snprintf(name, sizeof(name), "vmdev %s", command->name);
	arguments[0] = name;
	while ((letter = getopt_long(count, arguments, letters, list, NULL)) != -1) {
		if (letter == '?') {
			print_usage(stderr, command);
			return TOOL_FAILED;
		}
		if (!take(letter, optarg))
			return TOOL_FAILED;
	}
	return command->run(command, count - optind, arguments + optind);
}

int main(int count, char **arguments)
{
	const char *name = count > 1 ? arguments[1] : "";
	int code;

	if (!strcmp(name, "--version")) {
		printf("vmdev %s\n", vmdev_version_string());
		return TOOL_GOOD;
	}
	if (!strcmp(name, "--help") || !strcmp(name, "-h") || !strcmp(name, "help"))
		return help();
	for (size_t i = 0; i < COMMANDS; i++) {
		if (strcmp(name, commands[i]->name))
			continue;
		code = run(commands[i], count - 1, arguments + 1);
		if (fflush(stdout) || ferror(stdout)) {
			fprintf(stderr, "vmdev: the standard output: %s\n", strerror(errno));
			return TOOL_FAILED;
		}
		return code;
	}
	fprintf(stderr, "vmdev: %s%s\nTry 'vmdev --help'.\n",
		*name ? "no such command: " : "which command?", name);
	return TOOL_FAILED;
}
