/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef RULE_REPORT_H
#define RULE_REPORT_H

#include <vmdev/retry_policy.h>

struct finding {
	const char *rule;		/* static, as manual and cure */
	const char *manual;
	const char *cure;
	enum vmdev_severity severity;
	enum vmdev_layer layer;
	unsigned line;
	size_t device;
	char *path;			/* for free(), as all that follow */
	char *text;
	/* Of a change; NULL: unset, or none. */
	char *was;
	char *is;
	char *identity;			/* what tells the device apart; NULL: nothing does */
	bool has_policy;		/* the policy that the change took from a disk */
	struct vmdev_retry_policy policy;
};

struct vmdev_report {
	struct finding *findings;
	size_t count;
	size_t room;
	bool failed;			/* memory ran out; it sticks */
};

/* Adds a finding; takes its path and text over, which may be NULL where memory ran out. */
void report_add(vmdev_report *report, const struct finding *finding);
/* The report, or -VMDEV_E_NO_MEMORY and the report freed where memory ran out. */
int report_give(vmdev_report *report, vmdev_report **ret_report, vmdev_error **ret_error);

/* Drops a finding that says the same as an earlier one: of the same rule at the same path. */
void report_drop_doubles(vmdev_report *report);

#endif
