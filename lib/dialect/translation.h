/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef DIALECT_TRANSLATION_H
#define DIALECT_TRANSLATION_H

#include <vmdev/translate.h>

#include "dialect/device.h"

/* What is said of one vDPA device of the host. */
struct vdpa {
	char *dev;			/* NULL: of all others */
	enum vmdev_vdpa_class vdpa_class;
	struct vdpa *next;
};

/* A change of an earlier translation. */
struct loss {
	size_t number;			/* in the report */
	const char *rule;		/* static */
	char *identity;			/* of the device, as it was */
	char *path;			/* of the field in the device; "" for the device itself */
	char *was;			/* NULL: unset */
	char *is;
};

struct vmdev_translation {
	struct vmdev_dialect from, to;
	struct vdpa *vdpas;
	struct loss *losses;		/* those of a device together */
	size_t loss_count;
};

/* The translation of one device: the subject is what was given, the device a copy of it. */
struct pass {
	struct subject subject;
	const vmdev_translation *how;
	const vmdev_domain *domain;	/* the new one, or NULL */
	vmdev_device *device;
};

/* The next change from `loss` on that a rule told of the device; NULL: none left. Begin with NULL. */
const struct loss *loss_next(const vmdev_translation *how, const struct loss *loss,
			     const char *rule, const char *identity);

/* What is said of a vDPA device of the host; UNSET: nothing. */
enum vmdev_vdpa_class vdpa_class_of(const vmdev_translation *how, const char *dev);

/* vDPA devices: openEuler's host devices into upstream's forms, and back. It may put a device of
 * another kind into the pass. */
void translate_vdpa(struct pass *pass);
/* Disk I/O suspension: into stop, and back where losses tell that it was. */
void translate_retry(struct pass *pass);

#endif
