/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is found of one device of those that are written or translated. */
#ifndef DIALECT_FINDING_H
#define DIALECT_FINDING_H

#include "rule/report.h"

struct kind;

/* A device as the caller knows it: by its numbers in the domain and among those of its kind. */
struct subject {
	vmdev_report *report;
	const vmdev_device *device;
	size_t index;
	size_t number;
	bool alone;			/* it stands in no domain */
	size_t first;			/* finding of it */
};

/* What there is to say, beside the rule's text. Members may be left out. */
struct remark {
	const char *path;		/* of the field; NULL: the device itself */
	size_t item;			/* of its list */
	const char *manual;		/* NULL: the rule's */
	const char *detail;
	bool changed;			/* was and is say what; NULL: unset */
	const char *was;
	const char *is;
	const struct vmdev_retry_policy *policy;	/* NULL: none */
	const char *identity;		/* NULL: what the kind says */
};

/* Adds a finding. A lack of memory sticks to the report. */
void finding_add(const struct subject *s, const vmdev_rule *rule, const struct remark *remark);
/* What tells a device from others of its kind, for free(); NULL: nothing does. A lack of memory sticks
 * to the report. */
char *identity_of(const vmdev_device *device, vmdev_report *report);

/* Calls `visit` with each device of a domain. Returns: 0 or -VMDEV_E_NO_MEMORY. */
int walk_domain(const vmdev_domain *domain, vmdev_report *report,
		void (*visit)(struct subject *s, void *context), void *context);

#endif
