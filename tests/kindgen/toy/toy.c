/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of toy.kind; they use all that predicates are promised. */
#include "toy.gen.h"

#include <string.h>

#include "domain.gen.h"
#include "field.gen.h"
#include "operation.gen.h"

bool toy_name(const struct toy *toy)
{
	return !toy->name || *toy->name;
}

bool toy_limit(const struct toy *toy)
{
	return !toy_has(toy, TOY_DRIVER_LIMIT) || toy->driver_limit > 0;
}

bool toy_neighbour(const struct toy *toy, const struct view *view)
{
	for (size_t i = 0; view && i < toy->source_host.count; i++) {
		const struct toy_source_host *host = toy_source_host_at(toy, i);

		if (host->name && !strcmp(host->name, toy->name))
			return toy_source_host_has(host, TOY_SOURCE_HOST_PORT);
	}
	return toy->model != VMDEV_TOY_MODEL_TWO_WHEELER || toy->address.type == VMDEV_ADDRESS_PCI;
}

bool domain_toy(const vmdev_device *device)
{
	return device;
}

bool domain_toys(const vmdev_device *device, const struct view *view)
{
	return device && view;
}

bool operation_plug(const vmdev_device *device, const struct operation *operation)
{
	return device && operation && FIELD_SHAPE + 1 == FIELD_DIALECT;
}
