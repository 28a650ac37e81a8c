/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from toy.kind; do not edit. */

#ifndef TOY_GEN_H
#define TOY_GEN_H

#include <vmdev/toy.h>

#include "model/device.h"

struct view;
struct operation;

struct toy_source_host {
	uint64_t set[1];
	char *name;
	uint64_t port;
	enum vmdev_switch backup_slow;
};

enum toy_source_host_field {
	TOY_SOURCE_HOST_NAME,
	TOY_SOURCE_HOST_PORT,
	TOY_SOURCE_HOST_BACKUP_SLOW,
};

static inline bool toy_source_host_has(const struct toy_source_host *toy_source_host,
				       enum toy_source_host_field field)
{
	return toy_source_host->set[field / 64] >> field % 64 & 1;
}

struct toy {
	struct vmdev_device device_head;
	uint64_t set[1];
	char *name;
	enum vmdev_toy_model model;
	enum vmdev_toy_colour colour;
	char *key;
	char *line;
	uint64_t driver_queues;
	uint64_t driver_limit;
	uint64_t driver_mask;
	enum vmdev_switch driver_event_idx;
	enum vmdev_switch driver_managed;
	char *mac_address;
	enum vmdev_toy_colour source_kind;
	struct list source_host;
	struct vmdev_address source_address;
	char *size_unit;
	uint64_t size;
	bool broken;
	char *alias_name;
	uint64_t boot_order;
	struct vmdev_address address;
};

enum toy_field {
	TOY_NAME,
	TOY_MODEL,
	TOY_COLOUR,
	TOY_KEY,
	TOY_LINE,
	TOY_DRIVER_QUEUES,
	TOY_DRIVER_LIMIT,
	TOY_DRIVER_MASK,
	TOY_DRIVER_EVENT_IDX,
	TOY_DRIVER_MANAGED,
	TOY_MAC_ADDRESS,
	TOY_SOURCE_KIND,
	TOY_SOURCE_HOST,
	TOY_SOURCE_ADDRESS,
	TOY_SIZE_UNIT,
	TOY_SIZE,
	TOY_BROKEN,
	TOY_ALIAS_NAME,
	TOY_BOOT_ORDER,
	TOY_ADDRESS,
};

static inline bool toy_has(const struct toy *toy, enum toy_field field)
{
	return toy->set[field / 64] >> field % 64 & 1;
}

static inline const struct toy_source_host *toy_source_host_at(const struct toy *toy, size_t i)
{
	return (const struct toy_source_host *)(const void *)toy->source_host.items + i;
}

/* The rules: whether the device keeps them. */
bool toy_name(const struct toy *toy);
bool toy_limit(const struct toy *toy);
bool toy_neighbour(const struct toy *toy, const struct view *view);

#endif
