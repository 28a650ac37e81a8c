/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libvirt's QEMU driver inside the test's process, with a root of its own: no daemon, and nothing
 * of the machine's own VMs is seen or touched. To be run in space.sh.
 */
#ifndef LAB_EMBED_H
#define LAB_EMBED_H

#include <libvirt/libvirt.h>

struct embed;

/*
 * Opens qemu:///embed in a new temporary folder, with the event loop in a thread of its own.
 * VMDEV_LAB is the folder tests/lab. Where libvirt's QEMU driver cannot run here, prints
 * "SKIP: reason" and exits with 77. Once in a process. libvirt's log is embed_root()/libvirt.log,
 * unless LIBVIRT_LOG_OUTPUTS is set.
 */
struct embed *embed_open(void);

virConnectPtr embed_connection(const struct embed *embed);

/* The temporary folder, without a slash at the end: a place for images too. */
const char *embed_root(const struct embed *embed);

/* Closes the connection, ends the loop and removes the folder. Destroy running domains before. */
void embed_close(struct embed *embed);

#endif
