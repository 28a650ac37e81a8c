/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef RULE_OPERATION_H
#define RULE_OPERATION_H

#include "model/match.h"

enum operation_verb { OPERATION_ATTACH, OPERATION_DETACH };

/* What the rules of an operation look at beside the device. */
struct operation {
	enum operation_verb verb;
	bool live;			/* it is done to the running VM, maybe besides */
	const vmdev_device *there;	/* detaching: the VM's device that is meant, or NULL */
	enum match how;			/* in which of its configurations */
	bool ambiguous;			/* several may be meant */
};

#endif
