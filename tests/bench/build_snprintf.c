/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* One format for the whole device, as short as C can say it. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

/* A value, escaped into room for the longest one. */
static const char *escape(char *room, size_t size, const char *value)
{
	size_t at = 0;

	for (; *value && at + 7 < size; value++) {
		const char *name = *value == '<'  ? "&lt;" :
				   *value == '>'  ? "&gt;" :
				   *value == '&'  ? "&amp;" :
				   *value == '\'' ? "&apos;" :
				   *value == '"'  ? "&quot;" :
						    NULL;

		if (name)
			at += (size_t)snprintf(room + at, size - at, "%s", name);
		else
			room[at++] = *value;
	}
	room[at] = '\0';
	return room;
}

/* The text that was printed, in memory of its size. */
static char *keep(const char *text, int length)
{
	char *copy = malloc((size_t)length + 1);

	return copy ? memcpy(copy, text, (size_t)length + 1) : NULL;
}

static char *print_disk(const struct disk_values *disk)
{
	char text[2048], driver[384], file[384], target[384];

	return keep(
		text,
		snprintf(
			text, sizeof(text),
			"<disk type='%s' device='%s'>\n"
			"  <driver name='%s' type='%s' cache='%s' io='%s'/>\n"
			"  <source file='%s'/>\n"
			"  <backingStore/>\n"
			"  <target dev='%s' bus='%s'/>\n"
			"  <address type='drive' controller='%u' bus='%u' target='%u' unit='%u'/>\n"
			"</disk>\n",
			disk->type, disk->device, escape(driver, sizeof(driver), disk->driver),
			disk->format, disk->cache, disk->io, escape(file, sizeof(file), disk->file),
			escape(target, sizeof(target), disk->target), disk->target_bus,
			disk->controller, disk->bus, disk->target_number, disk->unit));
}

static char *print_nic(const struct nic_values *nic)
{
	char text[2048], mac[384], bridge[384];

	return keep(text, snprintf(text, sizeof(text),
				   "<interface type='%s'>\n"
				   "  <mac address='%s'/>\n"
				   "  <source bridge='%s'/>\n"
				   "  <virtualport type='%s'/>\n"
				   "  <model type='%s'/>\n"
				   "  <driver name='%s' queues='%u'/>\n"
				   "</interface>\n",
				   nic->type, escape(mac, sizeof(mac), nic->mac),
				   escape(bridge, sizeof(bridge), nic->bridge), nic->port,
				   nic->model, nic->driver, nic->queues));
}

static char *print_hostdev(const struct hostdev_values *hostdev)
{
	const struct pci_values *host = &hostdev->host, *guest = &hostdev->guest;
	char text[2048];

	return keep(
		text,
		snprintf(
			text, sizeof(text),
			"<hostdev mode='subsystem' type='pci' managed='%s'>\n"
			"  <driver name='%s'/>\n"
			"  <source>\n"
			"    <address domain='0x%04x' bus='0x%02x' slot='0x%02x' function='0x%x'/>\n"
			"  </source>\n"
			"  <rom bar='%s'/>\n"
			"  <address type='pci' domain='0x%04x' bus='0x%02x' slot='0x%02x' function='0x%x'/>\n"
			"</hostdev>\n",
			hostdev->managed, hostdev->driver, host->domain, host->bus, host->slot,
			host->function, hostdev->rom_bar, guest->domain, guest->bus, guest->slot,
			guest->function));
}

char *build_snprintf(const struct values *values)
{
	return values->sort == DISK ? print_disk(&values->disk) :
	       values->sort == NIC  ? print_nic(&values->nic) :
				      print_hostdev(&values->hostdev);
}
