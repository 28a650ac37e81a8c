/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "backend/check.h"

#include <stdio.h>

#include "base/error.h"
#include "rule/report.h"

int check_refuse(const vmdev_report *report, vmdev_error **ret_error)
{
	size_t errors = vmdev_report_count_errors(report);
	const struct finding *f = report->findings;
	char more[48] = "";

	if (!errors)
		return 0;
	while (f->severity != VMDEV_SEVERITY_ERROR)
		f++;
	if (errors > 1)
		snprintf(more, sizeof(more), " (and %zu more faults)", errors - 1);
	return error_give(ret_error, VMDEV_E_RULE, f->rule, f->path, "%s: %s %s [%s]%s", f->path,
			  f->text, f->cure, f->rule, more);
}
