/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A hypervisor in memory, to test programs with that use a backend. It is deterministic: it has
 * no threads and no clock of its own, and a guest that answers an unplug request at once. What
 * goes wrong is ordered beforehand. docs/testing-with-the-fake.md shows how.
 *
 * It does to devices what libvirt does. A VM that starts runs a copy of what is stored; there
 * each device has an alias and an address: PCI devices in the first free root port (where the
 * machine has none, on bus 0), SCSI disks on the first controller. What is stored stays as it was
 * given, but for a UUID that was missing, and for aliases, of which only those with "ua-" are
 * kept. Errors carry libvirt's numbers.
 */
#ifndef VMDEV_FAKE_H
#define VMDEV_FAKE_H

#include <vmdev/backend.h>

VMDEV_BEGIN

/* What can go wrong. Each ordered fault happens once, in the first call that it concerns, and not
 * before those that were ordered earlier. A lost connection concerns every call, reading too, which
 * attaching and detaching begin with. */
enum vmdev_fake_fault {
	VMDEV_FAKE_FAULT_UNSET = 0,
	VMDEV_FAKE_FAULT_UNPLUG_REFUSED = 1,	/* the guest refuses to give the device up */
	VMDEV_FAKE_FAULT_UNPLUG_LOST = 2,	/* the guest never answers */
	/* It answers 1 ms after the deadline; the device goes then. */
	VMDEV_FAKE_FAULT_UNPLUG_LATE = 3,
	VMDEV_FAKE_FAULT_UNPLUG_DOUBLED = 4,	/* the answer comes twice, the second time late */
	VMDEV_FAKE_FAULT_EVENT_LOST = 5,	/* the device goes, but nobody is told */
	VMDEV_FAKE_FAULT_ATTACH_REFUSED = 6,	/* the hypervisor refuses to attach */
	/* The hypervisor's daemon dies while it attaches or detaches: what is live has changed, what
	 * is stored has not. After the failed call it is there again. */
	VMDEV_FAKE_FAULT_CRASH = 7,
	/* The call fails and nothing has changed; the next one works. */
	VMDEV_FAKE_FAULT_CONNECTION_LOST = 8,
};

/*
 * vmdev_fake_new: makes a hypervisor without VMs.
 *
 * @ret_backend: takes the backend, with one reference for vmdev_backend_unref(). Its dialect is
 * openEuler's newest.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_fake_new(vmdev_backend **ret_backend, vmdev_error **ret_error);

/*
 * vmdev_fake_append_fault: orders a fault, after those that were ordered before and have not
 * happened.
 *
 * @backend: a fake. @fault: what is to go wrong.
 *
 * Returns: 0, or -VMDEV_E_VALUE, -VMDEV_E_UNSUPPORTED where the backend is no fake,
 * -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_fake_append_fault(vmdev_backend *backend, enum vmdev_fake_fault fault,
				      vmdev_error **ret_error);

/*
 * vmdev_fake_advance: lets time pass; answers that are due are given now, in the calling thread.
 * A call that waits passes its timeout in no time by itself.
 *
 * @milliseconds: how long.
 *
 * Returns: 0, or -VMDEV_E_UNSUPPORTED where the backend is no fake. Since: 0.1.
 */
VMDEV_API int vmdev_fake_advance(vmdev_backend *backend, unsigned milliseconds,
				 vmdev_error **ret_error);

VMDEV_END
#endif
