/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef RULE_OPERATION_H
#define RULE_OPERATION_H

#include <vmdev/operation.h>

#include "model/match.h"

struct snapshot_item;
struct snapshot_view;

/* What the rules of an operation look at beside the device. */
struct operation {
	enum vmdev_operation verb;
	bool live;			/* it is plugged into or out of the running VM, maybe besides */
	const vmdev_device *there; /* detaching: the VM's device that is meant, or NULL; migrating:
					   what the device is at the destination, or NULL */
	bool pair;			/* migrating: the destination is known */
	enum match how;			/* in which of its configurations */
	bool ambiguous;			/* several may be meant */
	const struct snapshot_view *snapshot;	/* NULL: one of all disks */
	const struct snapshot_item *item;	/* of its disks, the one that is looked at; NULL: none */
};

#endif
