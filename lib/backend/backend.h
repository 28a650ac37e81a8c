/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef BACKEND_BACKEND_H
#define BACKEND_BACKEND_H

#include <pthread.h>
#include <vmdev/provider.h>

struct vmdev_backend {
	unsigned references;
	const struct vmdev_provider *provider;
	void *connection;
	struct vmdev_dialect dialect;
	pthread_mutex_t late_lock;	/* held while the handler runs */
	vmdev_late_handler late_handler;
	void *late_context;
};

struct vmdev_vm {
	unsigned references;
	vmdev_backend *backend;
	const struct vmdev_provider *provider;	/* the backend's */
	void *vm;				/* the provider's */
};

/* Wraps what the provider found; takes it over, also on failure. */
int vm_new(vmdev_backend *backend, void *provided, vmdev_vm **ret_vm, vmdev_error **ret_error);

/* Refuses a scope that has no bit, or one that is unknown. */
int scope_check(unsigned scope, vmdev_error **ret_error);

#endif
