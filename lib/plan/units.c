/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/units.h"

#include <stdlib.h>

#include "model/access.h"
#include "model/domain.h"
#include "plan/fact.h"
#include "plan/socket.h"
#include "rule/view.h"

static const struct sort {
	const char *type;		/* of the controller */
	enum vmdev_disk_bus bus;
	enum socket socket;
	unsigned units;			/* of a controller */
	/* Which models are used; NULL at once: all. */
	const char *models[4];
} sorts[] = {
	[UNITS_SCSI] = { "scsi",
			 VMDEV_DISK_BUS_SCSI,
			 SOCKET_SCSI,
			 UNITS_MAX,
			 { "virtio-scsi", "virtio-transitional", "virtio-non-transitional" } },
	[UNITS_SATA] = { "sata", VMDEV_DISK_BUS_SATA, SOCKET_SATA, 6, { NULL } },
};

unsigned units_per_controller(enum units_sort sort)
{
	return sorts[sort].units;
}

static bool is_controller(const vmdev_device *device, const struct sort *sort)
{
	return is(vmdev_device_get_element(device), "controller") &&
	       fact_is(device, "type", sort->type);
}

static bool is_used(const vmdev_device *device, const struct sort *sort)
{
	const char *const *model = sort->models;

	while (*model && !fact_is(device, "model", *model))
		model++;
	return *model || !sort->models[0];
}

static bool is_index_taken(const vmdev_domain *domain, const struct sort *sort, uint32_t index)
{
	uint64_t other;

	for (size_t i = 0; i < domain->now.count; i++)
		if (is_controller(domain->now.devices[i], sort) &&
		    fact_number(domain->now.devices[i], "index", &other) && other == index)
			return true;
	return false;
}

static void skip_taken(struct units *units, const vmdev_domain *domain)
{
	while (is_index_taken(domain, &sorts[units->sort], units->next_index))
		units->next_index++;
}

/* A controller without an index gets the lowest free one, as from libvirt. */
static uint32_t number(struct units *units, const vmdev_domain *domain, const vmdev_device *device)
{
	uint64_t index;

	if (fact_number(device, "index", &index))
		return (uint32_t)index;
	index = units->next_index++;
	skip_taken(units, domain);
	return (uint32_t)index;
}

static bool is_disk(const vmdev_device *device, const struct sort *sort)
{
	return device->kind->id == VMDEV_KIND_DISK &&
	       disk_bus_of((const void *)device) == sort->bus;
}

static void mark(struct units *units, const struct vmdev_drive_address *drive, bool placed)
{
	for (size_t i = 0; i < units->count; i++) {
		struct units_controller *c = &units->list[i];
		uint64_t bit = UINT64_C(1) << drive->unit % 64;

		if (c->index != drive->controller || drive->target || drive->unit >= UNITS_MAX)
			continue;
		if (placed)
			c->taken[drive->unit / 64] |= bit;
		else
			c->wanted[drive->unit / 64] |= bit;
	}
}

static void add_device(struct units *units, const vmdev_device *device)
{
	bool placed = fact_is_placed(device);
	const struct vmdev_address *address;
	struct vmdev_drive_address drive;

	units->pending += !placed;
	if (is_disk(device, &sorts[units->sort])) {
		if (drive_address_of((const void *)device, &drive))
			mark(units, &drive, placed);
		return;
	}
	address = placed ? get_address(device, device->kind->address, 0) : NULL;
	if (address && address->type == VMDEV_ADDRESS_DRIVE)
		mark(units, &address->drive, true);
}

int units_init(struct units *units, enum units_sort sort, const vmdev_domain *domain,
	       enum vmdev_machine machine)
{
	const struct reading *now = &domain->now;
	size_t count = 1;

	memset(units, 0, sizeof(*units));
	units->sort = sort;
	skip_taken(units, domain);
	for (size_t i = 0; i < now->count; i++)
		count += is_controller(now->devices[i], &sorts[sort]);
	units->list = calloc(count, sizeof(*units->list));
	if (!units->list)
		return -VMDEV_E_NO_MEMORY;
	for (size_t i = 0; i < now->count; i++) {
		uint32_t index;

		if (!is_controller(now->devices[i], &sorts[sort]))
			continue;
		index = number(units, domain, now->devices[i]);
		if (is_used(now->devices[i], &sorts[sort]))
			units->list[units->count++].index = index;
	}
	if (sort == UNITS_SATA && machine == VMDEV_MACHINE_Q35 && !units->next_index) {
		units->list[units->count++].index = units->next_index++;
		skip_taken(units, domain);
	}
	for (size_t i = 0; i < now->count; i++)
		if (socket_of(now->devices[i], machine) == sorts[sort].socket)
			add_device(units, now->devices[i]);
	return 0;
}

void units_release(struct units *units)
{
	free(units->list);
	units->list = NULL;
}

size_t units_count_free(const struct units *units)
{
	unsigned limit = units_per_controller(units->sort);
	size_t count = 0;

	for (size_t i = 0; i < units->count; i++)
		for (unsigned unit = 0; unit < limit; unit++)
			count += !(units->list[i].taken[unit / 64] >> unit % 64 & 1);
	return count;
}

static bool take_wanted(struct units *units, const struct vmdev_drive_address *drive)
{
	for (size_t i = 0; i < units->count; i++) {
		uint64_t *taken = &units->list[i].taken[drive->unit / 64];
		uint64_t bit = UINT64_C(1) << drive->unit % 64;

		if (units->list[i].index != drive->controller || *taken & bit)
			continue;
		*taken |= bit;
		return true;
	}
	return false;
}

static bool take_lowest(struct units_controller *c, unsigned limit,
			struct vmdev_drive_address *ret_drive)
{
	for (uint32_t unit = 0; unit < limit; unit++) {
		uint64_t bit = UINT64_C(1) << unit % 64;

		if ((c->taken[unit / 64] | c->wanted[unit / 64]) & bit)
			continue;
		c->taken[unit / 64] |= bit;
		*ret_drive = (struct vmdev_drive_address){ .controller = c->index, .unit = unit };
		return true;
	}
	return false;
}

bool units_take(struct units *units, const vmdev_device *device,
		struct vmdev_drive_address *ret_drive)
{
	struct vmdev_drive_address drive;

	if (is_disk(device, &sorts[units->sort]) &&
	    drive_address_of((const void *)device, &drive) && take_wanted(units, &drive)) {
		*ret_drive = drive;
		return true;
	}
	for (size_t i = 0; i < units->count; i++)
		if (take_lowest(&units->list[i], units_per_controller(units->sort), ret_drive))
			return true;
	return false;
}
