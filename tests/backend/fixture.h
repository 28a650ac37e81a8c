/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The VM on which the tests of the backends work: a q35 machine with four root ports, of which the
 * virtio-scsi controller and the disk vda take one each. */
#ifndef BACKEND_FIXTURE_H
#define BACKEND_FIXTURE_H

#include "test.h"

#define UUID "6ba7b810-9dad-11d1-80b4-00c04fd430c8"

extern const char standard_xml[];
extern const char scsi_disk_xml[];	/* sdb, without address */
extern const char virtio_disk_xml[];	/* vdb */
extern const char card_xml[];		/* 52:54:00:76:f2:bb */

struct fixture {
	vmdev_backend *backend;
	vmdev_vm *vm;
};

/* The standard VM on a fake, stopped or running. */
struct fixture fixture_stopped(void);
struct fixture fixture_running(void);
void fixture_end(struct fixture *f);

vmdev_device *device_of(const char *xml);
vmdev_domain *domain_of(const char *xml);
vmdev_domain *read_of(vmdev_vm *vm, unsigned scope);
/* The XML of one configuration, for free(). */
char *xml_of(vmdev_vm *vm, unsigned scope);
/* Whether the XML of one configuration has the text. */
bool has_text(vmdev_vm *vm, unsigned scope, const char *text);
void attach(struct fixture *f, const char *xml, unsigned scope);
/* The verdict of a detach that must not fail. */
enum vmdev_verdict detach(struct fixture *f, const char *xml, unsigned scope);
void order(struct fixture *f, enum vmdev_fake_fault fault);
/* The device with that alias as the running VM has it; for vmdev_device_unref(). */
vmdev_device *live_device(struct fixture *f, const char *alias);

#endif
