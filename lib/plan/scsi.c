/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/scsi.h"

#include <stdlib.h>

#include "model/access.h"
#include "model/domain.h"
#include "plan/fact.h"
#include "plan/socket.h"
#include "rule/view.h"

static const struct scsi_controller *as_controller(const vmdev_device *device)
{
	return device->kind->id == VMDEV_KIND_SCSI_CONTROLLER ? (const void *)device : NULL;
}

static bool is_virtio(const struct scsi_controller *controller)
{
	return controller->model == VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_SCSI ||
	       controller->model == VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_TRANSITIONAL ||
	       controller->model == VMDEV_SCSI_CONTROLLER_MODEL_VIRTIO_NON_TRANSITIONAL;
}

static bool is_index_taken(const vmdev_domain *domain, uint32_t index)
{
	for (size_t i = 0; i < domain->now.count; i++) {
		const struct scsi_controller *c = as_controller(domain->now.devices[i]);

		if (c && scsi_controller_has(c, SCSI_CONTROLLER_INDEX) && c->index == index)
			return true;
	}
	return false;
}

/* A controller without an index gets the lowest free one, as from libvirt. */
static uint32_t number(struct scsi *scsi, const vmdev_domain *domain,
		       const struct scsi_controller *controller)
{
	uint32_t index;

	if (scsi_controller_has(controller, SCSI_CONTROLLER_INDEX))
		return (uint32_t)controller->index;
	index = scsi->next_index++;
	while (is_index_taken(domain, scsi->next_index))
		scsi->next_index++;
	return index;
}

static bool is_scsi_disk(const vmdev_device *device)
{
	return device->kind->id == VMDEV_KIND_DISK &&
	       disk_bus_of((const void *)device) == VMDEV_DISK_BUS_SCSI;
}

static void mark(struct scsi *scsi, const struct vmdev_drive_address *drive, bool placed)
{
	for (size_t i = 0; i < scsi->count; i++) {
		struct units *units = &scsi->list[i];
		uint64_t bit = UINT64_C(1) << drive->unit % 64;

		if (units->controller != drive->controller || drive->target ||
		    drive->unit >= SCSI_UNITS)
			continue;
		if (placed)
			units->taken[drive->unit / 64] |= bit;
		else
			units->wanted[drive->unit / 64] |= bit;
	}
}

static void add_device(struct scsi *scsi, const vmdev_device *device)
{
	bool placed = fact_is_placed(device);
	const struct vmdev_address *address;
	struct vmdev_drive_address drive;

	scsi->pending += !placed;
	if (is_scsi_disk(device)) {
		if (drive_address_of((const void *)device, &drive))
			mark(scsi, &drive, placed);
		return;
	}
	address = placed ? get_address(device, device->kind->address, 0) : NULL;
	if (address && address->type == VMDEV_ADDRESS_DRIVE)
		mark(scsi, &address->drive, true);
}

int scsi_init(struct scsi *scsi, const vmdev_domain *domain)
{
	const struct reading *now = &domain->now;
	size_t count = 0;

	memset(scsi, 0, sizeof(*scsi));
	while (is_index_taken(domain, scsi->next_index))
		scsi->next_index++;
	for (size_t i = 0; i < now->count; i++)
		count += as_controller(now->devices[i]) != NULL;
	scsi->list = calloc(count + 1, sizeof(*scsi->list));
	if (!scsi->list)
		return -VMDEV_E_NO_MEMORY;
	for (size_t i = 0; i < now->count; i++) {
		const struct scsi_controller *c = as_controller(now->devices[i]);
		uint32_t index = c ? number(scsi, domain, c) : 0;

		if (c && is_virtio(c))
			scsi->list[scsi->count++].controller = index;
	}
	for (size_t i = 0; i < now->count; i++)
		if (socket_of(now->devices[i], VMDEV_MACHINE_UNSET) == SOCKET_SCSI)
			add_device(scsi, now->devices[i]);
	return 0;
}

void scsi_release(struct scsi *scsi)
{
	free(scsi->list);
	scsi->list = NULL;
}

size_t scsi_count_free(const struct scsi *scsi)
{
	size_t count = 0;

	for (size_t i = 0; i < scsi->count; i++)
		for (size_t word = 0; word < SCSI_WORDS; word++)
			count += (size_t)__builtin_popcountll(~scsi->list[i].taken[word]);
	return count;
}

static bool take_wanted(struct scsi *scsi, const struct vmdev_drive_address *drive)
{
	for (size_t i = 0; i < scsi->count; i++) {
		uint64_t *taken = &scsi->list[i].taken[drive->unit / 64];
		uint64_t bit = UINT64_C(1) << drive->unit % 64;

		if (scsi->list[i].controller != drive->controller || *taken & bit)
			continue;
		*taken |= bit;
		return true;
	}
	return false;
}

static bool take_lowest(struct units *units, struct vmdev_drive_address *ret_drive)
{
	for (uint32_t unit = 0; unit < SCSI_UNITS; unit++) {
		uint64_t bit = UINT64_C(1) << unit % 64;

		if ((units->taken[unit / 64] | units->wanted[unit / 64]) & bit)
			continue;
		units->taken[unit / 64] |= bit;
		*ret_drive = (struct vmdev_drive_address){ .controller = units->controller,
							   .unit = unit };
		return true;
	}
	return false;
}

bool scsi_take(struct scsi *scsi, const vmdev_device *device, struct vmdev_drive_address *ret_drive)
{
	struct vmdev_drive_address drive;

	if (is_scsi_disk(device) && drive_address_of((const void *)device, &drive) &&
	    take_wanted(scsi, &drive)) {
		*ret_drive = drive;
		return true;
	}
	for (size_t i = 0; i < scsi->count; i++)
		if (take_lowest(&scsi->list[i], ret_drive))
			return true;
	return false;
}
