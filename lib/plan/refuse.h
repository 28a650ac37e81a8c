/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef PLAN_REFUSE_H
#define PLAN_REFUSE_H

#include "plan.gen.h"

/* Gives the error of a rule of plan.kind: its text, the detail, its cure. Returns: -VMDEV_E_RULE. */
__attribute__((format(printf, 4, 5))) int refuse(enum plan_rule rule, const char *path,
						 vmdev_error **ret_error, const char *format, ...);

#endif
