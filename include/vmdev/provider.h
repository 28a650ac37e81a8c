/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * For those who write a backend: the functions that a hypervisor's side provides. Users of a
 * backend need <vmdev/backend.h> only.
 *
 * What is the same for all hypervisors (checking, finding the device meant, comparing it, reading
 * the XML again) the library does; what is here is only asking. Functions may be called by several
 * threads at the same time. They return 0 or a negative enum vmdev_error_code with the error from
 * vmdev_error_new(), and touch their outputs on success only.
 */
#ifndef VMDEV_PROVIDER_H
#define VMDEV_PROVIDER_H

#include <vmdev/backend.h>

VMDEV_BEGIN

/* Since: 0.1. */
struct vmdev_provider {
	size_t size;			/* sizeof(struct vmdev_provider) where it was compiled */
	const char *name;

	/* Of the connection; `connection` is what vmdev_backend_new() was given. */
	void (*close)(void *connection);
	int (*find_vm)(void *connection, const char *name_or_uuid, void **ret_vm,
		       vmdev_error **ret_error);
	int (*define_vm)(void *connection, const char *xml, void **ret_vm, vmdev_error **ret_error);

	/* Of a VM that one of the two above gave. Name and UUID are lent until release_vm. */
	void (*release_vm)(void *vm);
	const char *(*get_name)(void *vm);
	const char *(*get_uuid)(void *vm);
	int (*get_state)(void *vm, enum vmdev_vm_state *ret_state, vmdev_error **ret_error);
	int (*start)(void *vm, vmdev_error **ret_error);
	int (*stop)(void *vm, vmdev_error **ret_error);
	int (*undefine)(void *vm, vmdev_error **ret_error);
	/* @scope: LIVE or STORED; -VMDEV_E_STATE where there is none. *ret_xml is freed with
	 * free(). */
	int (*read)(void *vm, enum vmdev_scope scope, char **ret_xml, vmdev_error **ret_error);
	/* @scope: any bits. All or nothing. */
	int (*attach)(void *vm, const char *xml, unsigned scope, vmdev_error **ret_error);
	/* Removes a device from the stored configuration, whose XML there is @xml. */
	int (*remove_stored)(void *vm, const char *xml, vmdev_error **ret_error);
	/*
 * Asks the running VM to give up the device of that alias, whose live XML is @xml, and waits for
 * the answer. It listens before it asks, so that no answer is lost. *ret_verdict: what the guest's
 * answer was; NOT_ANSWERED when the time was up. It then goes on listening and calls
 * vmdev_backend_report_late() when the answer comes.
	 */
	int (*unplug)(void *vm, const char *alias, const char *xml, unsigned timeout_ms,
		      enum vmdev_verdict *ret_verdict, vmdev_error **ret_error);
};

/*
 * vmdev_backend_new: makes a backend of a provider.
 *
 * @provider: its functions; must stay as they are while the backend lives.
 * @connection: handed to them.
 * @dialect: what the hypervisor speaks; NULL: openEuler's newest.
 * @ret_backend: takes the backend, with one reference for vmdev_backend_unref(); the last one calls
 * provider->close().
 *
 * Returns: 0, or -VMDEV_E_UNSUPPORTED where the provider lacks a function, -VMDEV_E_NO_MEMORY; then
 * close() is not called. Since: 0.1.
 */
VMDEV_API int vmdev_backend_new(const struct vmdev_provider *provider, void *connection,
				const struct vmdev_dialect *dialect, vmdev_backend **ret_backend,
				vmdev_error **ret_error);

/* Hands an answer that came after unplug() had returned to the user's handler. It may be called
 * from any thread, until close() has returned. Since: 0.1. */
VMDEV_API void vmdev_backend_report_late(vmdev_backend *backend, const char *uuid,
					 const char *alias, enum vmdev_verdict verdict);

/* Returns: the connection of a backend, where it is one of this provider; else NULL. Since: 0.1. */
VMDEV_API void *vmdev_backend_get_connection(const vmdev_backend *backend,
					     const struct vmdev_provider *provider);

VMDEV_END
#endif
