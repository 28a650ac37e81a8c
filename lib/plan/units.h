/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The units of a domain's SCSI or SATA controllers. Of SCSI only target 0 is handed out: its units are more
 * than there are names. */
#ifndef PLAN_UNITS_H
#define PLAN_UNITS_H

#include <vmdev/plan.h>

#include "model/device.h"

enum units_sort { UNITS_SCSI, UNITS_SATA };

enum { UNITS_MAX = 16384, UNITS_WORDS = UNITS_MAX / 64 };

struct units_controller {
	uint32_t index;
	uint64_t taken[UNITS_WORDS];	/* bit per unit: by a device with an address */
	uint64_t wanted[UNITS_WORDS];	/* where libvirt puts a disk by its name */
};

struct units {
	enum units_sort sort;
	struct units_controller *list;
	size_t count;
	size_t pending;			/* devices without an address */
	uint32_t next_index;		/* the lowest that no controller of the sort has */
};

/* @machine: q35 has a SATA controller, written or not. Returns: 0 or -VMDEV_E_NO_MEMORY. */
int units_init(struct units *units, enum units_sort sort, const vmdev_domain *domain,
	       enum vmdev_machine machine);
void units_release(struct units *units);
/* How many a controller has. */
unsigned units_per_controller(enum units_sort sort);
/* Those of pending devices too. */
size_t units_count_free(const struct units *units);
/* A unit for a device without an address: that of its name where nobody has it, else the lowest that
 * nobody has or wants. Returns: false: there is none. */
bool units_take(struct units *units, const vmdev_device *device,
		struct vmdev_drive_address *ret_drive);

#endif
