/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Real guests, which QEMU runs without KVM. with-libvirt.sh makes what they need. */
#ifndef LIBVIRT_GUEST_H
#define LIBVIRT_GUEST_H

#include "process.h"

#include <libvirt/libvirt.h>
#include <vmdev/libvirt.h>

enum guest {
	GUEST_ROM,	/* answers unplug requests within 60 ms */
	GUEST_MEMORY,	/* the same with a memory module, which it does not give up */
	GUEST_NONE,	/* firmware only, which never answers */
	GUEST_LINUX,
};

enum sample { SAMPLE_SCSI_DISK, SAMPLE_BLK_DISK, SAMPLE_NIC, SAMPLES };

const char *lab_uri(void);
/* Whether a daemon of our own is there, besides qemu:///embed. */
bool lab_has_daemon(void);
/* A file in the lab's folder; valid until the next call. */
const char *lab_file(const char *name);

vmdev_backend *lab_open(unsigned flags);
/* Defines and starts a VM with a virtio-scsi controller and six root ports. */
vmdev_vm *guest_start(vmdev_backend *backend, enum guest guest);
/* Stops it where it runs, forgets it and gives the reference back. */
void guest_end(vmdev_vm *vm);
/* The same VM by libvirt's hand, for what is not ours to do: pause it, or stop it behind our
 * back. */
virDomainPtr guest_of_libvirt(vmdev_backend *backend, vmdev_vm *vm);

vmdev_device *sample_new(enum sample sample);
/* What is found in a VM's XML where that device is there. */
const char *sample_mark(enum sample sample);

/* The XML of a VM, for free(). */
char *xml_of(vmdev_vm *vm, enum vmdev_scope scope);
bool has_text(vmdev_vm *vm, enum vmdev_scope scope, const char *text);

/* Detaches within a time, and checks the verdict. Returns: the milliseconds it took. */
int64_t detach(vmdev_vm *vm, const vmdev_device *device, unsigned scope, unsigned timeout_ms,
	       enum vmdev_verdict expected);
void pause_ms(unsigned milliseconds);

#endif
