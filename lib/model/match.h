/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which device of a VM somebody means who describes it. */
#ifndef MODEL_MATCH_H
#define MODEL_MATCH_H

#include "model/device.h"

/* What a description is held against. */
enum match {
	MATCH_LIVE,		/* a device that runs: all that the description says counts */
	MATCH_STORED,		/* a stored one: an alias of libvirt's own means nothing there */
	MATCH_COUNTERPART, /* the stored form of a device found running: what it leaves open was
				   filled in as the VM started, and does not count either */
};

/* Whether a field is the same in both. MAC addresses are compared without regard to case. */
bool match_field(const vmdev_field *field, const vmdev_device *a, const vmdev_device *b);

/* The first field that `asked` has set and `there` has not, or not so; NULL: there is none. */
const vmdev_field *match_difference(const vmdev_device *asked, const vmdev_device *there,
				    enum match how);

/*
 * The device of a domain that is meant: by alias, else by the field that identifies the kind,
 * else by the guest address; among several that one which differs in nothing.
 *
 * Returns: the device, or NULL; *ret_ambiguous says whether there is none or there are several.
 */
const vmdev_device *match_find(const vmdev_domain *domain, const vmdev_device *asked,
			       enum match how, bool *ret_ambiguous);

/* Whether both are one device, as far as the field tells that identifies the kind. */
bool match_identity(const vmdev_device *a, const vmdev_device *b);

#endif
