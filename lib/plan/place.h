/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Changes of a domain that are done completely or not at all. */
#ifndef PLAN_PLACE_H
#define PLAN_PLACE_H

#include "plan/topology.h"
#include "plan/units.h"
#include "plan/usb.h"

/* What one device was given. */
struct given {
	vmdev_device *device;
	bool address, target;
};

struct placing {
	vmdev_domain *domain;
	enum vmdev_machine machine;
	size_t count;			/* of the domain's devices, before controllers were appended */
	unsigned flags;
	struct layout layout;
	struct units scsi, sata;
	struct usb usb;
	struct given *given;		/* in the order in which it was */
	size_t given_count, given_room;
};

/* Begins with a domain as it is. @machine: UNSET: that which it says. placing_end() follows, whatever
 * this returns. */
int placing_begin(struct placing *p, vmdev_domain *domain, enum vmdev_machine machine,
		  unsigned flags, vmdev_error **ret_error);
/* Appends SCSI or SATA controllers for so many units more than the devices without an address take. */
int placing_append_units(struct placing *p, enum units_sort sort, size_t count,
			 vmdev_error **ret_error);
/* The same for USB devices of each speed. */
int placing_append_usb(struct placing *p, const unsigned devices[static SPEEDS],
		       vmdev_error **ret_error);
/* Appends the controllers that libvirt would add by itself. Comes after those that the budget needs. */
int placing_append_implicit(struct placing *p, vmdev_error **ret_error);
/* Looks at the buses, and appends PCI controllers where the flags say so or `need` is given. Comes after
 * all other controllers. */
int placing_append_pci(struct placing *p, const struct need *need, vmdev_error **ret_error);
/* Gives a device its address and name. */
int placing_give(struct placing *p, vmdev_device *device, vmdev_error **ret_error);
/* Does so for the controllers that were appended. */
int placing_give_appended(struct placing *p, vmdev_error **ret_error);
/* Takes all back where code is not 0. Returns: code. */
int placing_end(struct placing *p, int code);

#endif
