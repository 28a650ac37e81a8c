/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The backend of libvirt, in a library of its own: link with libvmdev-libvirt. */
#ifndef VMDEV_LIBVIRT_H
#define VMDEV_LIBVIRT_H

#include <vmdev/backend.h>

VMDEV_BEGIN

struct _virConnect;

/*
 * libvirt tells of events through an event loop, one for the whole process. Without a flag this library
 * registers libvirt's own and runs it in a thread, which lives while a backend without a flag is open.
 */
enum vmdev_libvirt_flags {
	VMDEV_LIBVIRT_READ_ONLY = 1,	/* ask only; whatever would change a VM fails */
	VMDEV_LIBVIRT_LOOP_CALLER = 2,	/* libvirt's own loop without a thread: calls that wait run it,
					   vmdev_libvirt_process_events() between them. Not for
					   qemu:///embed, which needs the loop at any time */
	VMDEV_LIBVIRT_LOOP_FOREIGN = 4,	/* the application has registered a loop and runs it in a thread
					   that calls nothing here that waits */
};

/*
 * vmdev_libvirt_open: connects to a hypervisor through libvirt.
 *
 * @uri: any that libvirt takes: "qemu:///system", "qemu:///embed?root=/var/lib/tool"; NULL: libvirt's
 * choice.
 * @flags: bits of enum vmdev_libvirt_flags; at most one of the LOOP ones.
 * @ret_backend: takes the backend, with one reference for vmdev_backend_unref(). Its dialect is
 * upstream libvirt's at the version of the daemon.
 *
 * Returns: 0, or -VMDEV_E_FLAGS, -VMDEV_E_CONNECTION with libvirt's code and text, -VMDEV_E_SYSTEM,
 * -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_libvirt_open(const char *uri, unsigned flags, vmdev_backend **ret_backend,
				 vmdev_error **ret_error);

/*
 * vmdev_libvirt_process_events: runs the event loop in the calling thread, for a backend that was opened
 * with VMDEV_LIBVIRT_LOOP_CALLER. Late answers are told from here.
 *
 * @timeout_ms: how long to wait for the first event, in milliseconds.
 *
 * Returns: 0, or -VMDEV_E_UNSUPPORTED for another backend, -VMDEV_E_BACKEND. Since: 0.1.
 */
VMDEV_API int vmdev_libvirt_process_events(vmdev_backend *backend, unsigned timeout_ms,
					   vmdev_error **ret_error);

/* Returns: libvirt's connection (a virConnectPtr) of a backend, for what this library does not offer;
 * lent until the last unref of the backend; NULL for another backend. Since: 0.1. */
VMDEV_API struct _virConnect *vmdev_libvirt_get_connection(const vmdev_backend *backend);

VMDEV_END
#endif
