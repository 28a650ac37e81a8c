/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which device of a VM somebody means who describes it. */
#ifndef MODEL_MATCH_H
#define MODEL_MATCH_H

#include "model/device.h"

/* The first field that `asked` has set and `there` has not, or not so; NULL: there is none. MAC addresses
 * are compared without regard to case. */
const vmdev_field *match_difference(const vmdev_device *asked, const vmdev_device *there);

/*
 * The device of a domain that is meant: by alias, else by the field that identifies the kind, else by the
 * guest address; among several that one which differs in nothing.
 *
 * Returns: the device, or NULL; *ret_ambiguous says whether there is none or there are several.
 */
const vmdev_device *match_find(const vmdev_domain *domain, const vmdev_device *asked,
			       bool *ret_ambiguous);

#endif
