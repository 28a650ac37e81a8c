/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the files of libvmdev-libvirt share. It is built on libvmdev's public API only. */
#ifndef BACKEND_LIBVIRT_PRIVATE_H
#define BACKEND_LIBVIRT_PRIVATE_H

#include <libvirt/libvirt.h>
#include <vmdev/libvirt.h>
#include <vmdev/provider.h>

struct waiter;

struct connection {
	unsigned references;		/* the backend's, and one for each callback */
	unsigned flags;			/* of enum vmdev_libvirt_flags */
	virConnectPtr libvirt;
	vmdev_backend *backend;
	int callbacks[3];		/* libvirt's numbers of the callbacks; -1: none */
	/* What follows is guarded by loop_lock(). */
	bool closed;			/* nobody is told of anything any more */
	bool lost;			/* libvirt has said that the connection is gone */
	unsigned telling;		/* callbacks that run just now */
	unsigned late;			/* waiters whose caller has given up */
	struct waiter *waiters;		/* the newest first */
};

struct vm {
	struct connection *connection;
	virDomainPtr domain;
	char uuid[VIR_UUID_STRING_BUFLEN];
};

/* libvirt_vm.c: the part of the provider that is about a VM. */
extern const struct vmdev_provider libvirt_provider;
/* Takes @domain over, also on failure. */
int vm_give(struct connection *connection, virDomainPtr domain, void **ret_vm,
	    vmdev_error **ret_error);

/* libvirt.c */
void connection_close(void *connection);
int connection_find(void *connection, const char *name_or_uuid, void **ret_vm,
		    vmdev_error **ret_error);
int connection_define(void *connection, const char *xml, void **ret_vm, vmdev_error **ret_error);

/* libvirt_error.c: makes an error of libvirt's last one in this thread. Returns: its negative
 * code. */
int error_of_libvirt(const struct connection *connection, vmdev_error **ret_error);
/* The same, for what failed before there was a connection. */
int error_of_open(vmdev_error **ret_error);
/* Returns: libvirt's number of the last error in this thread. */
int error_last(void);

/* libvirt_loop.c: libvirt's event loop, one for the process, and the lock of all that it
 * changes. */
int loop_enter(unsigned flags, vmdev_error **ret_error);
void loop_leave(unsigned flags);
void loop_lock(void);
void loop_unlock(void);
/* Wakes all who wait; with the lock held. */
void loop_wake(void);
/* With the lock held, gives it up and waits until something may have changed, or the time has
 * come. With LOOP_CALLER in @flags the loop runs meanwhile, here if nowhere else. Returns: 0, -1
 * where it fails. */
int loop_wait(unsigned flags, int64_t until);
/* Milliseconds of a clock that only goes forward. */
int64_t loop_now(void);

/* libvirt_wait.c: the events, and those who wait for them. */
int events_register(struct connection *connection, vmdev_error **ret_error);
/* When it returns no callback runs and none will. */
void events_unregister(struct connection *connection);
void connection_unref(void *connection);
int vm_unplug(void *vm, const char *alias, const char *xml, unsigned timeout_ms,
	      enum vmdev_verdict *ret_verdict, vmdev_error **ret_error);

#endif
