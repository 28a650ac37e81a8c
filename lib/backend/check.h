/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef BACKEND_CHECK_H
#define BACKEND_CHECK_H

#include <vmdev/report.h>

/* Returns: 0 where the report has no error, else -VMDEV_E_RULE with its first one. */
int check_refuse(const vmdev_report *report, vmdev_error **ret_error);

#endif
