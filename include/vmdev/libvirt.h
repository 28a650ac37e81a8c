/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The backend of libvirt, in a library of its own: link with libvmdev-libvirt. */
#ifndef VMDEV_LIBVIRT_H
#define VMDEV_LIBVIRT_H

#include <vmdev/backend.h>

VMDEV_BEGIN

struct _virConnect;

/*
 * libvirt tells of events through an event loop, one for the whole process. Without a LOOP flag
 * this library registers libvirt's own and runs it in a thread, which lives while a backend of that
 * sort is open and takes no signals. libvirt's own loop is GLib's default main context: a program
 * with a main loop of GLib registers it (virEventRegisterDefaultImpl(), or gvir_event_register())
 * and opens with VMDEV_LIBVIRT_LOOP_FOREIGN. The last reference to a backend may not be given back
 * from a callback of the loop.
 *
 * What libvirt refuses comes as VMDEV_E_BACKEND, with its number in vmdev_error_get_backend_code()
 * and its text; except what has a code of its own: no such VM or device (NOT_FOUND), not in this
 * state (STATE), a call that the hypervisor does not have (UNSUPPORTED), a connection that is lost
 * (CONNECTION). libvirt does not print errors of a backend; those of vmdev_libvirt_open() it does,
 * unless the application has called virSetErrorFunc().
 *
 * What vmdev_vm_read() gives of a stored configuration has the passwords in it, so that it can be
 * defined again; but not on a connection that may not read them.
 */
enum vmdev_libvirt_flags {
	/* Ask only; whatever would change a VM fails. */
	VMDEV_LIBVIRT_READ_ONLY = 1,
	/* libvirt's own loop without a thread: calls that wait run it,
	 * vmdev_libvirt_process_events() between them. Not for qemu:///embed, which needs the loop
	 * at any time. */
	VMDEV_LIBVIRT_LOOP_CALLER = 2,
	/* The application has registered a loop and runs it in a thread that calls nothing here
	 * that waits. */
	VMDEV_LIBVIRT_LOOP_FOREIGN = 4,
};

/*
 * vmdev_libvirt_open: connects to a hypervisor through libvirt.
 *
 * @uri: any that libvirt takes: "qemu:///system", "qemu:///embed?root=/var/lib/tool"; NULL:
 * libvirt's choice.
 * @flags: bits of enum vmdev_libvirt_flags; at most one of the LOOP ones.
 * @ret_backend: takes the backend, with one reference for vmdev_backend_unref(). Its dialect is
 * upstream libvirt's at the version of the daemon.
 *
 * Returns: 0, or -VMDEV_E_FLAGS, -VMDEV_E_CONNECTION with libvirt's code and text,
 * -VMDEV_E_UNSUPPORTED where the application runs a loop and does not say so, -VMDEV_E_SYSTEM,
 * -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_libvirt_open(const char *uri, unsigned flags, vmdev_backend **ret_backend,
				 vmdev_error **ret_error);

/*
 * vmdev_libvirt_process_events: runs the event loop in the calling thread, for a backend that was
 * opened with VMDEV_LIBVIRT_LOOP_CALLER. Late answers are told from here.
 *
 * @timeout_ms: how long to wait for the first event, in milliseconds.
 *
 * To be called every ten seconds at the least: a daemon takes a client that does not answer its
 * questions for half a minute for dead.
 *
 * Returns: 0, or -VMDEV_E_UNSUPPORTED for another backend, -VMDEV_E_BACKEND. Since: 0.1.
 */
VMDEV_API int vmdev_libvirt_process_events(vmdev_backend *backend, unsigned timeout_ms,
					   vmdev_error **ret_error);

/* Returns: libvirt's connection (a virConnectPtr) of a backend, for what this library does not
 * offer; lent until the last unref of the backend; NULL for another backend. Since: 0.1. */
VMDEV_API struct _virConnect *vmdev_libvirt_get_connection(const vmdev_backend *backend);

VMDEV_END
#endif
