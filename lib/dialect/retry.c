/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Disk I/O suspension. openEuler's QEMU keeps a failed request and tries it again while the guest runs;
 * upstream's can only pause the guest (stop), and whoever resumes it has the requests tried again. So
 * the policies become stop, and the report keeps the times for whoever resumes.
 */
#include <stdlib.h>
#include <string.h>

#include "translate.gen.h"
#include "dialect/translation.h"
#include "disk.gen.h"
#include "model/access.h"

struct change {
	enum translate_rule rule;
	const char *path;
	const char *value;		/* NULL: unset */
	const struct vmdev_retry_policy *policy;
};

/* Sets a field and tells it. A lack of memory sticks to the report. */
static void change(struct pass *pass, const struct change *c)
{
	char *was = NULL;

	if (vmdev_device_get(pass->device, c->path, &was, NULL) ||
	    vmdev_device_set(pass->device, c->path, c->value, NULL))
		pass->subject.report->failed = true;
	else
		finding_add(&pass->subject, &rules_translate.rules[c->rule],
			    &(struct remark){ .path = c->path,
					      .changed = true,
					      .was = was,
					      .is = c->value,
					      .policy = c->policy });
	free(was);
}

static void stop_instead(struct pass *pass)
{
	static const struct change changes[] = {
		{ TRANSLATE_RETRY_POLICY, "driver.error_policy", "stop", NULL },
		{ TRANSLATE_RETRY_POLICY, "driver.rerror_policy", "stop", NULL },
		{ TRANSLATE_RETRY_TIME, "driver.retry_interval", NULL, NULL },
		{ TRANSLATE_RETRY_TIME, "driver.retry_timeout", NULL, NULL },
	};
	const struct disk *disk = (const void *)pass->device;
	const bool retries[] = {
		disk->driver_error_policy == VMDEV_DISK_ERROR_POLICY_RETRY,
		disk->driver_rerror_policy == VMDEV_DISK_RERROR_POLICY_RETRY,
		disk_has(disk, DISK_DRIVER_RETRY_INTERVAL),
		disk_has(disk, DISK_DRIVER_RETRY_TIMEOUT),
	};
	struct vmdev_retry_policy policy;
	bool known = !vmdev_disk_get_retry_policy(pass->subject.device, &policy, NULL);

	for (size_t i = 0; i < sizeof(changes) / sizeof(*changes); i++) {
		struct change c = changes[i];

		c.policy = known ? &policy : NULL;
		if (retries[i])
			change(pass, &c);
	}
}

/* Whether the field still is as the earlier translation made it. */
static bool is_as_left(const struct pass *pass, const struct loss *loss)
{
	bool same = false;
	char *now;

	if (vmdev_device_get(pass->device, loss->path, &now, NULL)) {
		pass->subject.report->failed = true;
		return false;
	}
	same = now && loss->is ? !strcmp(now, loss->is) : now == loss->is;
	free(now);
	return same;
}

/* Returns: how many of the device's changes that a rule told were undone. */
static unsigned undo(struct pass *pass, const char *identity, enum translate_rule rule)
{
	const char *id = rules_translate.rules[rule].id;
	const struct loss *loss = NULL;
	unsigned count = 0;

	while ((loss = loss_next(pass->how, loss, id, identity)))
		if (is_as_left(pass, loss)) {
			change(pass, &(struct change){ .rule = TRANSLATE_RETRY_RESTORED,
						       .path = loss->path,
						       .value = loss->was });
			count++;
		}
	return count;
}

/* The times have no meaning without a policy: where somebody has set another since, they are not
 * brought back. */
static void retry_again(struct pass *pass)
{
	char *identity = identity_of(pass->device, pass->subject.report);

	if (identity && undo(pass, identity, TRANSLATE_RETRY_POLICY))
		undo(pass, identity, TRANSLATE_RETRY_TIME);
	free(identity);
}

void translate_retry(struct pass *pass)
{
	enum vmdev_dialect_family to = pass->how->to.family;

	if (pass->device->kind->id != VMDEV_KIND_DISK || to == pass->how->from.family)
		return;
	if (to == VMDEV_DIALECT_LIBVIRT)
		stop_instead(pass);
	else
		retry_again(pass);
}

bool vmdev_report_get_retry_policy(const vmdev_report *report, size_t i,
				   struct vmdev_retry_policy *ret_policy)
{
	if (i >= report->count || !report->findings[i].has_policy)
		return false;
	*ret_policy = report->findings[i].policy;
	return true;
}
