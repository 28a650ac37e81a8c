/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* One failure: what failed, where, and what to do about it. */
#ifndef VMDEV_ERROR_H
#define VMDEV_ERROR_H

#include <vmdev/base.h>

VMDEV_BEGIN

/*
 * vmdev_error_new: makes an error, for those who write a backend or a binding of their own.
 *
 * @code: what kind of failure it is.
 * @rule: the id of the rule that was broken, or NULL. Copied.
 * @path: the field or parameter at fault, or NULL. Copied.
 * @backend_code: the hypervisor's or system's own number, 0 for none.
 * @message: one English sentence. Copied.
 * @ret_error: takes the error; NULL to drop it. When memory runs out it takes the static error of
 * VMDEV_E_NO_MEMORY, so that reporting cannot fail.
 *
 * Returns: -code, always, so that a function can end with `return vmdev_error_new(...)`.
 * Since: 0.1.
 */
VMDEV_API int vmdev_error_new(enum vmdev_error_code code, const char *rule, const char *path,
			      int backend_code, const char *message, vmdev_error **ret_error);

/*
 * vmdev_error_unref: releases an error.
 *
 * @error: an error, or NULL.
 *
 * Returns: NULL. Since: 0.1.
 */
VMDEV_API vmdev_error *vmdev_error_unref(vmdev_error *error);

/* Returns: what kind of failure it was. Since: 0.1. */
VMDEV_API enum vmdev_error_code vmdev_error_get_code(const vmdev_error *error);

/* Returns: the id of the rule that was broken, as in docs/rules.md, "" for none; lent. Since: 0.1. */
VMDEV_API const char *vmdev_error_get_rule(const vmdev_error *error);

/* Returns: the field at fault ("driver.cache"), "" for none; lent. Since: 0.1. */
VMDEV_API const char *vmdev_error_get_path(const vmdev_error *error);

/* Returns: one English sentence that names the fault and the cure; lent. Since: 0.1. */
VMDEV_API const char *vmdev_error_get_message(const vmdev_error *error);

/* Returns: the line of the XML at fault, counted from 1; 0 for none. Since: 0.1. */
VMDEV_API unsigned vmdev_error_get_line(const vmdev_error *error);

/*
 * vmdev_error_get_backend_code: the number that the layer below gave to the failure.
 *
 * Returns: libvirt's virErrorNumber for VMDEV_E_BACKEND and VMDEV_E_CONNECTION, errno for
 * VMDEV_E_SYSTEM, 0 for none. Since: 0.1.
 */
VMDEV_API int vmdev_error_get_backend_code(const vmdev_error *error);

/* Returns: the name of a code, "VALUE"; NULL for a number that is no code; static. Since: 0.1. */
VMDEV_API const char *vmdev_error_code_to_string(enum vmdev_error_code code);

/* Cleanup function: `__attribute__((cleanup(vmdev_error_unrefp))) vmdev_error *error = NULL;` */
static inline void vmdev_error_unrefp(vmdev_error **error)
{
	*error = vmdev_error_unref(*error);
}

VMDEV_END
#endif
