/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A snapshot against its own rules, item by item, then the disks of its VM against those of the operation. */
#include <stdlib.h>

#include "base/error.h"
#include "model/domain.h"
#include "rule/snapshot_view.h"
#include "rule/validate.h"

struct check {
	struct snapshot_view view;
	const vmdev_device *model;
	const struct vmdev_dialect *dialect;
	vmdev_report *report;
};

static void check_rule(const struct check *c, const struct vmdev_rule *rule)
{
	struct operation operation = { .verb = VMDEV_OPERATION_SNAPSHOT, .snapshot = &c->view };
	bool each = strstr(rule->path, "[]");
	size_t count = each ? c->view.snapshot->disks_disk.count : 1;

	for (size_t i = 0; i < count; i++) {
		operation.item = each ? &c->view.items[i] : NULL;
		validate_rule(c->model, rule, i, &operation, c->dialect, c->report);
	}
}

static void check_domain(const struct check *c)
{
	struct operation operation = { .verb = VMDEV_OPERATION_SNAPSHOT, .snapshot = &c->view };
	const vmdev_domain *domain = c->view.domain;
	size_t disks = 0;

	for (size_t i = 0; domain && i < domain->now.count; i++) {
		if (domain->now.devices[i]->kind->id != VMDEV_KIND_DISK)
			continue;
		operation.item = c->view.of_device[i];
		validate_operation_at(domain, i, disks++, &operation, c->dialect, c->report);
	}
}

int vmdev_snapshot_validate(const vmdev_snapshot *snapshot, const vmdev_domain *domain,
			    const struct vmdev_dialect *dialect, vmdev_report **ret_report,
			    vmdev_error **ret_error)
{
	const struct rules *rules = &kind_snapshot.rules;
	struct check c = { .model = snapshot->model, .dialect = dialect };

	c.report = calloc(1, sizeof(*c.report));
	if (!c.report)
		return error_no_memory(ret_error);
	if (snapshot_view_init(&c.view, snapshot, domain)) {
		free(c.report);
		return error_no_memory(ret_error);
	}
	validate_alone(c.model, dialect, c.report);
	for (size_t i = 0; i < rules->count; i++)
		check_rule(&c, &rules->rules[i]);
	check_domain(&c);
	snapshot_view_release(&c.view);
	return report_give(c.report, ret_report, ret_error);
}
