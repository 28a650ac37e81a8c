/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the hypervisor in memory is made of. Everything is guarded by the one lock: functions that
 * begin with fake_ want it held, those with fake_call_ (the provider's) and fake_tell() do not. */
#ifndef BACKEND_FAKE_H
#define BACKEND_FAKE_H

#include <pthread.h>
#include <vmdev/fake.h>
#include <vmdev/provider.h>

enum { UUID_LENGTH = 36 };

/* libvirt's numbers, so that a program that looks at them can be tested. */
enum fake_code {
	CODE_INTERNAL = 1,
	CODE_OPERATION_FAILED = 9,
	CODE_XML = 27,
	CODE_RPC = 39,
	CODE_NO_DOMAIN = 42,
	CODE_OPERATION_INVALID = 55,
	CODE_DEVICE_MISSING = 99,
};

struct fake_vm {
	struct fake *fake;
	struct fake_vm *next;
	unsigned references;
	char *name;
	char uuid[UUID_LENGTH + 1];
	vmdev_domain *stored;		/* NULL: undefined */
	vmdev_domain *live;		/* NULL: it does not run; both NULL: it is gone */
};

/* What a guest is yet to say. */
struct fake_answer {
	struct fake_answer *next;
	uint64_t due;
	struct fake_vm *vm;
	vmdev_device *device;		/* goes with the answer; NULL: it has gone before */
	enum vmdev_verdict verdict;
	char uuid[UUID_LENGTH + 1];
	char alias[];
};

struct fake_fault {
	struct fake_fault *next;
	enum vmdev_fake_fault fault;
};

struct fake {
	pthread_mutex_t lock;
	vmdev_backend *backend;		/* whose connection it is */
	struct fake_vm *vms;
	struct fake_fault *faults;	/* the next one first */
	struct fake_answer *answers;	/* in the order in which they are due */
	uint64_t now;			/* ms */
	unsigned made_uuids;
};

extern const struct vmdev_provider fake_provider;

/* An error of the hypervisor. Returns: -code. */
__attribute__((format(printf, 4, 5))) int fake_refuse(vmdev_error **ret_error,
						      enum vmdev_error_code code, int backend_code,
						      const char *format, ...);

/* The fault that happens next, where it is one of the set (bits 1 << fault); else UNSET. */
enum vmdev_fake_fault fake_next_fault(const struct fake *fake, unsigned set);
/* It has happened. */
void fake_take_fault(struct fake *fake);
/* What begins each call: the connection may be lost, and the VM gone; NULL: no VM is concerned. */
int fake_enter(struct fake *fake, const struct fake_vm *vm, vmdev_error **ret_error);

/* Orders an answer; takes it over. */
void fake_add_answer(struct fake *fake, struct fake_answer *answer);
/* Drops the answers that take a device of the VM; NULL: any device. */
void fake_drop_answers(struct fake *fake, const struct fake_vm *vm, const vmdev_device *device);
/* Lets time pass. Returns: the answers given, whose devices are gone, for fake_tell(). */
struct fake_answer *fake_pass(struct fake *fake, uint64_t milliseconds);
/* Tells the user of answers, and frees them. The lock is not held. */
void fake_tell(struct fake *fake, struct fake_answer *answers);

/* VMs, in fake_vm.c. */
int fake_call_find_vm(void *connection, const char *name_or_uuid, void **ret_vm,
		      vmdev_error **ret_error);
int fake_call_define_vm(void *connection, const char *xml, void **ret_vm, vmdev_error **ret_error);
void fake_call_release_vm(void *vm);
const char *fake_call_get_name(void *vm);
const char *fake_call_get_uuid(void *vm);
int fake_call_get_state(void *vm, enum vmdev_vm_state *ret_state, vmdev_error **ret_error);
int fake_call_start(void *vm, vmdev_error **ret_error);
int fake_call_stop(void *vm, vmdev_error **ret_error);
int fake_call_undefine(void *vm, vmdev_error **ret_error);
int fake_call_read(void *vm, enum vmdev_scope scope, char **ret_xml, vmdev_error **ret_error);
void fake_vm_unref(struct fake_vm *vm);
/* Takes a device out of the running VM, where it is there. */
void fake_remove_live(struct fake_vm *vm, const vmdev_device *device);

/* Devices, in fake_device.c. */
int fake_call_attach(void *vm, const char *xml, unsigned scope, vmdev_error **ret_error);
int fake_call_remove_stored(void *vm, const char *xml, vmdev_error **ret_error);
int fake_call_unplug(void *vm, const char *alias, const char *xml, unsigned timeout_ms,
		     enum vmdev_verdict *ret_verdict, vmdev_error **ret_error);
/* Refuses a device that claims what another one of the domain has; it may be of the domain. */
int fake_check_free(const vmdev_domain *domain, const vmdev_device *device,
		    vmdev_error **ret_error);

/* Names and addresses, in fake_place.c. */
const char *fake_alias_of(const vmdev_device *device);
/* Drops the alias, unless it is one of the user's own. */
int fake_drop_alias(vmdev_device *device, vmdev_error **ret_error);
/* Gives a device of the running VM an alias and an address, where it has none. */
int fake_place(const vmdev_domain *live, vmdev_device *device, bool hot_plugged,
	       vmdev_error **ret_error);
/* Gives a USB device without a port one, in fake_usb.c. */
int fake_place_usb(const vmdev_domain *live, vmdev_device *device, vmdev_error **ret_error);

#endif
