/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef BASE_ERROR_H
#define BASE_ERROR_H

#include <vmdev/error.h>

/* Gives an error to the caller who asked for one. Returns: -code, always. rule and path may be
 * NULL. Where memory runs out the caller gets the static error of no memory. */
__attribute__((format(printf, 5, 6))) int error_give(vmdev_error **ret_error,
						     enum vmdev_error_code code, const char *rule,
						     const char *path, const char *format, ...);
/* The same, for a fault in a text. */
int error_give_line(vmdev_error **ret_error, enum vmdev_error_code code, const char *rule,
		    unsigned line, const char *message);
int error_no_memory(vmdev_error **ret_error);

#endif
