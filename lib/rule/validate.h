/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef RULE_VALIDATE_H
#define RULE_VALIDATE_H

#include "rule/operation.h"
#include "rule/report.h"

/* Checks the last device of a domain, alone and against the others, as one that is to join them: the
 * findings speak of it without its number. Returns: 0 or -VMDEV_E_NO_MEMORY. */
int validate_joining(const vmdev_domain *domain, const struct vmdev_dialect *dialect,
		     vmdev_report *report);

/* Checks what is to be done with a device. A lack of memory sticks to the report. */
void validate_operation(const vmdev_device *device, const struct operation *operation,
			const struct vmdev_dialect *dialect, vmdev_report *report);
/* The same, of a device in its domain: by its index, and its number among those of its kind. */
void validate_operation_at(const vmdev_domain *domain, size_t index, size_t number,
			   const struct operation *operation, const struct vmdev_dialect *dialect,
			   vmdev_report *report);

/* Checks the fields, and the rules of the kind that look at nothing else. */
void validate_alone(const vmdev_device *device, const struct vmdev_dialect *dialect,
		    vmdev_report *report);
/* Checks one rule of an operation; @item: of the list in the rule's path, if there is one. */
void validate_rule(const vmdev_device *device, const struct vmdev_rule *rule, size_t item,
		   const struct operation *operation, const struct vmdev_dialect *dialect,
		   vmdev_report *report);

#endif
