/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Writing for a dialect: all of it, or nothing and what stands against it. */
#include <stdlib.h>
#include <vmdev/dialect.h>

#include "base/error.h"
#include "dialect/device.h"

static void visit(struct subject *s, void *context)
{
	const struct vmdev_dialect *dialect = context;

	check_dialect(s, s->device, dialect);
	check_schema(s, s->device, dialect);
}

/* Gives the text and the report; @text is NULL where the report has an error. */
static int give(vmdev_report *report, char *text, char **ret_xml, vmdev_report **ret_report,
		vmdev_error **ret_error)
{
	if (report_give(report, ret_report, ret_error)) {
		free(text);
		return -VMDEV_E_NO_MEMORY;
	}
	*ret_xml = text;
	return 0;
}

int vmdev_device_to_xml_for(const vmdev_device *device, const struct vmdev_dialect *dialect,
			    char **ret_xml, vmdev_report **ret_report, vmdev_error **ret_error)
{
	struct subject s = {
		.report = calloc(1, sizeof(*s.report)),
		.device = device,
		.alone = true,
	};
	char *text = NULL;

	if (!s.report)
		return error_no_memory(ret_error);
	visit(&s, (void *)(uintptr_t)dialect);
	if (!vmdev_report_count_errors(s.report) && vmdev_device_to_xml(device, &text, NULL))
		s.report->failed = true;
	return give(s.report, text, ret_xml, ret_report, ret_error);
}

int vmdev_domain_to_xml_for(const vmdev_domain *domain, const struct vmdev_dialect *dialect,
			    char **ret_xml, size_t *ret_length, vmdev_report **ret_report,
			    vmdev_error **ret_error)
{
	vmdev_report *report = calloc(1, sizeof(*report));
	size_t length = 0;
	char *text = NULL;
	int code;

	if (!report)
		return error_no_memory(ret_error);
	if (walk_domain(domain, report, visit, (void *)(uintptr_t)dialect))
		report->failed = true;
	if (!report->failed && !vmdev_report_count_errors(report) &&
	    vmdev_domain_to_xml(domain, &text, &length, NULL))
		report->failed = true;
	code = give(report, text, ret_xml, ret_report, ret_error);
	if (!code && ret_length)
		*ret_length = length;
	return code;
}
