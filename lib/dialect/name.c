/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Dialects by name: "openeuler-6.2.0", "libvirt". */
#include <string.h>
#include <vmdev/dialect.h>

#include "base/buffer.h"
#include "base/error.h"

/* As libvirt counts: the minor and micro number have three digits, the major one what is left. */
enum { NUMBERS = 3, NUMBER_END = 1000 };

static const struct {
	const char *name;
	enum vmdev_dialect_family family;
} families[] = {
	{ "openeuler", VMDEV_DIALECT_OPENEULER },
	{ "libvirt", VMDEV_DIALECT_LIBVIRT },
};

enum { FAMILIES = sizeof(families) / sizeof(*families) };

/* Reads a number below 1000 and what separates it from the next. */
static bool read_number(const char **at, uint32_t *ret_number, bool *ret_last)
{
	const char *begin = *at;

	*ret_number = 0;
	for (; **at >= '0' && **at <= '9' && *ret_number < NUMBER_END; (*at)++)
		*ret_number = *ret_number * 10 + (uint32_t)(**at - '0');
	*ret_last = !**at;
	return *at != begin && *ret_number < NUMBER_END && (*ret_last || *(*at)++ == '.');
}

/* "9.0" -> 9000000 */
static bool read_version(const char *text, uint32_t *ret_version)
{
	uint32_t version = 0, number;
	bool last = false;

	for (int i = 0; i < NUMBERS; i++) {
		number = 0;
		if (!last && !read_number(&text, &number, &last))
			return false;
		version = version * NUMBER_END + number;
	}
	*ret_version = version;
	return last && version;
}

int vmdev_dialect_from_string(const char *text, struct vmdev_dialect *ret_dialect,
			      vmdev_error **ret_error)
{
	for (size_t i = 0; i < FAMILIES; i++) {
		size_t length = strlen(families[i].name);
		uint32_t version = 0;

		if (strncmp(text, families[i].name, length) ||
		    (text[length] &&
		     (text[length] != '-' || !read_version(text + length + 1, &version))))
			continue;
		*ret_dialect = (struct vmdev_dialect){ families[i].family, version };
		return 0;
	}
	return error_give(ret_error, VMDEV_E_NAME, NULL, NULL,
			  "no dialect is named '%.64s'; names are openeuler, openeuler-6.2, "
			  "libvirt, libvirt-9.0.0",
			  text);
}

int vmdev_dialect_to_string(const struct vmdev_dialect *dialect, char **ret_text,
			    vmdev_error **ret_error)
{
	enum vmdev_dialect_family family = dialect && dialect->family ? dialect->family :
									VMDEV_DIALECT_OPENEULER;
	struct buffer b = { 0 };
	size_t i = 0;
	char *text;

	while (i < FAMILIES && families[i].family != family)
		i++;
	if (i == FAMILIES)
		return error_give(ret_error, VMDEV_E_VALUE, NULL, NULL,
				  "no family of dialects has the number %d", (int)family);
	buffer_text(&b, families[i].name);
	if (dialect && dialect->version) {
		buffer_append(&b, "-", 1);
		buffer_decimal(&b, dialect->version / (NUMBER_END * NUMBER_END));
		buffer_append(&b, ".", 1);
		buffer_decimal(&b, dialect->version / NUMBER_END % NUMBER_END);
		buffer_append(&b, ".", 1);
		buffer_decimal(&b, dialect->version % NUMBER_END);
	}
	text = buffer_take(&b);
	if (!text)
		return error_no_memory(ret_error);
	*ret_text = text;
	return 0;
}
