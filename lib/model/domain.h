/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_DOMAIN_H
#define MODEL_DOMAIN_H

#include "model/read.h"

struct place {
	size_t start, end;
};

struct vmdev_domain {
	unsigned references;
	struct document *document;
	struct place *places;		/* of the devices that were read */
	size_t place_count;
	struct reading now;		/* the devices, those that were read first */
};

#endif
