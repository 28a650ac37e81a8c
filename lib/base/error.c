/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"

/* One allocation of one size: an error is made where memory may be short. */
struct vmdev_error {
	enum vmdev_error_code code;
	int backend_code;
	unsigned line;
	char rule[64];
	char path[192];
	char message[512];
};

static vmdev_error no_memory = {
	.code = VMDEV_E_NO_MEMORY,
	.message = "out of memory",
};

int error_no_memory(vmdev_error **ret_error)
{
	if (ret_error)
		*ret_error = &no_memory;
	return -VMDEV_E_NO_MEMORY;
}

static vmdev_error *new_error(enum vmdev_error_code code, const char *rule, const char *path)
{
	vmdev_error *error = malloc(sizeof(*error));

	if (!error)
		return NULL;
	error->code = code;
	error->backend_code = 0;
	error->line = 0;
	snprintf(error->rule, sizeof(error->rule), "%s", rule ? rule : "");
	snprintf(error->path, sizeof(error->path), "%s", path ? path : "");
	utf8_mend(error->rule);
	utf8_mend(error->path);
	return error;
}

int error_give(vmdev_error **ret_error, enum vmdev_error_code code, const char *rule,
	       const char *path, const char *format, ...)
{
	va_list arguments;
	vmdev_error *error;

	if (!ret_error)
		return -(int)code;
	error = new_error(code, rule, path);
	*ret_error = error ? error : &no_memory;
	if (!error)
		return -(int)code;
	va_start(arguments, format);
	vsnprintf(error->message, sizeof(error->message), format, arguments);
	va_end(arguments);
	utf8_mend(error->message);	/* it may quote anything, cut anywhere */
	return -(int)code;
}

int error_give_line(vmdev_error **ret_error, enum vmdev_error_code code, const char *rule,
		    unsigned line, const char *message)
{
	error_give(ret_error, code, rule, NULL, "line %u: %s", line, message);
	if (ret_error && *ret_error != &no_memory)
		(*ret_error)->line = line;
	return -(int)code;
}

int vmdev_error_new(enum vmdev_error_code code, const char *rule, const char *path,
		    int backend_code, const char *message, vmdev_error **ret_error)
{
	if (code == VMDEV_E_NO_MEMORY)
		return error_no_memory(ret_error);
	error_give(ret_error, code, rule, path, "%s", message);
	if (ret_error && *ret_error != &no_memory)
		(*ret_error)->backend_code = backend_code;
	return -(int)code;
}

vmdev_error *vmdev_error_unref(vmdev_error *error)
{
	if (error != &no_memory)
		free(error);
	return NULL;
}

enum vmdev_error_code vmdev_error_get_code(const vmdev_error *error)
{
	return error->code;
}

const char *vmdev_error_get_rule(const vmdev_error *error)
{
	return error->rule;
}

const char *vmdev_error_get_path(const vmdev_error *error)
{
	return error->path;
}

const char *vmdev_error_get_message(const vmdev_error *error)
{
	return error->message;
}

unsigned vmdev_error_get_line(const vmdev_error *error)
{
	return error->line;
}

int vmdev_error_get_backend_code(const vmdev_error *error)
{
	return error->backend_code;
}

const char *vmdev_error_code_to_string(enum vmdev_error_code code)
{
	static const char *const names[] = {
		[VMDEV_E_NO_MEMORY] = "NO_MEMORY",
		[VMDEV_E_KIND] = "KIND",
		[VMDEV_E_VALUE] = "VALUE",
		[VMDEV_E_NAME] = "NAME",
		[VMDEV_E_XML] = "XML",
		[VMDEV_E_LIMIT] = "LIMIT",
		[VMDEV_E_FLAGS] = "FLAGS",
		[VMDEV_E_RULE] = "RULE",
		[VMDEV_E_BACKEND] = "BACKEND",
		[VMDEV_E_NOT_FOUND] = "NOT_FOUND",
		[VMDEV_E_STATE] = "STATE",
		[VMDEV_E_TIMEOUT] = "TIMEOUT",
		[VMDEV_E_CANCELLED] = "CANCELLED",
		[VMDEV_E_UNSUPPORTED] = "UNSUPPORTED",
		[VMDEV_E_SYSTEM] = "SYSTEM",
		[VMDEV_E_CONNECTION] = "CONNECTION",
	};

	return (size_t)code < sizeof(names) / sizeof(*names) ? names[code] : NULL;
}
