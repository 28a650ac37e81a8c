/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A copy is changed, device by device; the report says what was, and refuses what cannot be said. */
#include <stdlib.h>

#include "base/buffer.h"
#include "base/error.h"
#include "dialect/translation.h"
#include "model/domain.h"
#include "translate.gen.h"

static bool has_error(const struct subject *s)
{
	for (size_t i = s->first; i < s->report->count; i++)
		if (s->report->findings[i].severity == VMDEV_SEVERITY_ERROR)
			return true;
	return false;
}

/* What no field holds is kept, and nobody has looked whether the other dialect has it. */
static void tell_unknown(const struct subject *s)
{
	struct buffer b = { 0 };
	const char *name;
	char *detail;
	size_t length;

	if (s->device->kind->id == VMDEV_KIND_OTHER)
		return;
	if (device_find_unknown(s->device, &name, &length)) {
		s->report->failed = true;
		return;
	}
	if (!name)
		return;
	buffer_append(&b, name, length);
	detail = buffer_take(&b);
	if (!detail)
		s->report->failed = true;
	finding_add(s, &rules_translate.rules[TRANSLATE_UNKNOWN],
		    &(struct remark){ .detail = detail });
	free(detail);
}

static void translate(struct pass *pass)
{
	const struct vmdev_dialect *from = &pass->how->from, *to = &pass->how->to;
	const struct subject *s = &pass->subject;

	check_dialect(s, s->device, from);
	if (!has_error(s))
		translate_retry(pass);
	if (!has_error(s))
		translate_vdpa(pass);
	if (!has_error(s))
		check_dialect(s, pass->device, to);
	if (!has_error(s) && (from->family != to->family || from->version != to->version))
		tell_unknown(s);
}

struct domain_pass {
	const vmdev_translation *how;
	vmdev_domain *copy;
};

static void visit(struct subject *s, void *context)
{
	const struct domain_pass *d = context;
	struct pass pass = {
		.subject = *s,
		.how = d->how,
		.domain = d->copy,
		.device = d->copy->now.devices[s->index],
	};

	translate(&pass);
	d->copy->now.devices[s->index] = pass.device;
}

int vmdev_domain_translate(const vmdev_domain *domain, const vmdev_translation *how,
			   vmdev_domain **ret_domain, vmdev_report **ret_report,
			   vmdev_error **ret_error)
{
	struct domain_pass d = { .how = how };
	vmdev_report *report = calloc(1, sizeof(*report));
	int code;

	if (!report)
		return error_no_memory(ret_error);
	code = vmdev_domain_copy(domain, &d.copy, ret_error);
	if (code) {
		vmdev_report_unref(report);
		return code;
	}
	if (walk_domain(domain, report, visit, &d))
		report->failed = true;
	if (vmdev_report_count_errors(report))
		d.copy = vmdev_domain_unref(d.copy);
	code = report_give(report, ret_report, ret_error);
	if (code)
		vmdev_domain_unref(d.copy);
	else
		*ret_domain = d.copy;
	return code;
}

int vmdev_device_translate(const vmdev_device *device, const vmdev_translation *how,
			   vmdev_device **ret_device, vmdev_report **ret_report,
			   vmdev_error **ret_error)
{
	vmdev_report *report = calloc(1, sizeof(*report));
	struct pass pass = {
		.subject = { .report = report, .device = device, .alone = true },
		.how = how,
	};
	int code;

	if (!report)
		return error_no_memory(ret_error);
	code = vmdev_device_copy(device, &pass.device, ret_error);
	if (code) {
		vmdev_report_unref(report);
		return code;
	}
	translate(&pass);
	if (vmdev_report_count_errors(report))
		pass.device = vmdev_device_unref(pass.device);
	code = report_give(report, ret_report, ret_error);
	if (code)
		vmdev_device_unref(pass.device);
	else
		*ret_device = pass.device;
	return code;
}
