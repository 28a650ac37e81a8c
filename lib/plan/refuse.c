/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/refuse.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"

int refuse(enum plan_rule rule, const char *path, vmdev_error **ret_error, const char *format, ...)
{
	const struct vmdev_rule *broken = &rules_plan.rules[rule];
	char detail[160];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(detail, sizeof(detail), format, arguments);
	va_end(arguments);
	return error_give(ret_error, VMDEV_E_RULE, broken->id, path, "%s: %s. %s [%s]", path,
			  detail, broken->cure, broken->id);
}
