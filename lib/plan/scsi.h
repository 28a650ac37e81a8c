/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The units of the virtio-scsi controllers of a domain. Only target 0 is handed out: its units are more
 * than there are names. */
#ifndef PLAN_SCSI_H
#define PLAN_SCSI_H

#include "model/device.h"

enum { SCSI_UNITS = 16384, SCSI_WORDS = SCSI_UNITS / 64 };

struct units {
	uint32_t controller;		/* its index */
	uint64_t taken[SCSI_WORDS];	/* bit per unit: by a device with an address */
	uint64_t wanted[SCSI_WORDS];	/* where libvirt puts a disk by its name */
};

struct scsi {
	struct units *list;
	size_t count;
	size_t pending;			/* devices without an address */
	uint32_t next_index;		/* the lowest that no SCSI controller has */
};

/* Returns: 0 or -VMDEV_E_NO_MEMORY. */
int scsi_init(struct scsi *scsi, const vmdev_domain *domain);
void scsi_release(struct scsi *scsi);
/* Those of pending devices too. */
size_t scsi_count_free(const struct scsi *scsi);
/* A unit for a device without an address: that of its name where nobody has it, else the lowest that
 * nobody has or wants. Returns: false: there is none. */
bool scsi_take(struct scsi *scsi, const vmdev_device *device,
	       struct vmdev_drive_address *ret_drive);

#endif
