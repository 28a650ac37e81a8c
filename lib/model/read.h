/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_READ_H
#define MODEL_READ_H

#include "model/device.h"

enum fact { FACT_NAME, FACT_UUID, FACT_MACHINE, FACT_ARCH, FACT_COUNT };

/* Where the devices of a document stand. */
struct reading {
	vmdev_device **devices;
	size_t count;
	size_t room;
	size_t inside;		/* begin of the contents of <devices>; 0 where there is none */
	bool empty;		/* it is <devices/> */
	/* What the document says beside its devices. */
	char *facts[FACT_COUNT];	/* for free() */
	bool whole;		/* it is a <domain> */
	bool boots;		/* its <os> has a <boot> */
	unsigned cells;		/* NUMA nodes of the guest */
};

/* Reads the devices of a <domain>, of a <devices>, or the one device that is the root. */
int read_document(struct document *document, struct reading *ret_reading, vmdev_error **ret_error);
void reading_free(struct reading *reading);

/* Reads one device. @as: that of an object, which the root then is, whatever its tag; that of a device: the
 * root is a device of any kind, whatever its tag; NULL: a root that is <domain> or <devices> is refused. */
int read_device(const char *xml, size_t length, const struct kind *as, vmdev_device **ret_device,
		vmdev_error **ret_error);

#endif
