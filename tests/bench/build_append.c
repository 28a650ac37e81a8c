/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The floor: what a careful person writes by hand for these three devices and no others. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

struct text {
	char *data;
	size_t length, room;
};

static void put(struct text *t, const char *data, size_t length)
{
	if (t->room - t->length <= length) {
		t->room = 2 * (t->room + length) + 512;
		t->data = realloc(t->data, t->room);
		if (!t->data)
			abort();
	}
	memcpy(t->data + t->length, data, length);
	t->length += length;
}

#define PUT(t, literal) put(t, literal, sizeof(literal) - 1)

/* A value, escaped. */
static void put_value(struct text *t, const char *value)
{
	for (;;) {
		size_t plain = strcspn(value, "<>&'\"");

		put(t, value, plain);
		value += plain;
		switch (*value++) {
		case '<':
			PUT(t, "&lt;");
			break;
		case '>':
			PUT(t, "&gt;");
			break;
		case '&':
			PUT(t, "&amp;");
			break;
		case '\'':
			PUT(t, "&apos;");
			break;
		case '"':
			PUT(t, "&quot;");
			break;
		default:
			return;
		}
	}
}

/* A value of a closed set needs no escaping. */
static void put_name(struct text *t, const char *name)
{
	put(t, name, strlen(name));
}

static void put_number(struct text *t, unsigned number)
{
	char digits[10];
	char *at = digits + sizeof(digits);

	do
		*--at = (char)('0' + number % 10);
	while (number /= 10);
	put(t, at, (size_t)(digits + sizeof(digits) - at));
}

static void put_hex(struct text *t, unsigned number, unsigned digits)
{
	char text[10];
	char *end = text + sizeof(text), *at = end;

	do
		*--at = "0123456789abcdef"[number % 16];
	while ((number /= 16) || (unsigned)(end - at) < digits);
	*--at = 'x';
	*--at = '0';
	put(t, at, (size_t)(end - at));
}

static void put_line(struct text *t, unsigned indent)
{
	put(t, "\n                ", indent + 1);
}

static void put_pci(struct text *t, const struct pci_values *pci)
{
	PUT(t, " domain='");
	put_hex(t, pci->domain, 4);
	PUT(t, "' bus='");
	put_hex(t, pci->bus, 2);
	PUT(t, "' slot='");
	put_hex(t, pci->slot, 2);
	PUT(t, "' function='");
	put_hex(t, pci->function, 1);
	PUT(t, "'/>");
}

static void put_disk(struct text *t, const struct disk_values *disk, unsigned indent)
{
	PUT(t, "<disk type='");
	put_name(t, disk->type);
	PUT(t, "' device='");
	put_name(t, disk->device);
	PUT(t, "'>");
	put_line(t, indent + 2);
	PUT(t, "<driver name='");
	put_value(t, disk->driver);
	PUT(t, "' type='");
	put_name(t, disk->format);
	PUT(t, "' cache='");
	put_name(t, disk->cache);
	PUT(t, "' io='");
	put_name(t, disk->io);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<source file='");
	put_value(t, disk->file);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<backingStore/>");
	put_line(t, indent + 2);
	PUT(t, "<target dev='");
	put_value(t, disk->target);
	PUT(t, "' bus='");
	put_name(t, disk->target_bus);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<address type='drive' controller='");
	put_number(t, disk->controller);
	PUT(t, "' bus='");
	put_number(t, disk->bus);
	PUT(t, "' target='");
	put_number(t, disk->target_number);
	PUT(t, "' unit='");
	put_number(t, disk->unit);
	PUT(t, "'/>");
	put_line(t, indent);
	PUT(t, "</disk>");
}

static void put_nic(struct text *t, const struct nic_values *nic, unsigned indent)
{
	PUT(t, "<interface type='");
	put_name(t, nic->type);
	PUT(t, "'>");
	put_line(t, indent + 2);
	PUT(t, "<mac address='");
	put_value(t, nic->mac);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<source bridge='");
	put_value(t, nic->bridge);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<virtualport type='");
	put_name(t, nic->port);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<model type='");
	put_name(t, nic->model);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<driver name='");
	put_name(t, nic->driver);
	PUT(t, "' queues='");
	put_number(t, nic->queues);
	PUT(t, "'/>");
	put_line(t, indent);
	PUT(t, "</interface>");
}

static void put_hostdev(struct text *t, const struct hostdev_values *hostdev, unsigned indent)
{
	PUT(t, "<hostdev mode='subsystem' type='pci' managed='");
	put_name(t, hostdev->managed);
	PUT(t, "'>");
	put_line(t, indent + 2);
	PUT(t, "<driver name='");
	put_name(t, hostdev->driver);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<source>");
	put_line(t, indent + 4);
	PUT(t, "<address");
	put_pci(t, &hostdev->host);
	put_line(t, indent + 2);
	PUT(t, "</source>");
	put_line(t, indent + 2);
	PUT(t, "<rom bar='");
	put_name(t, hostdev->rom_bar);
	PUT(t, "'/>");
	put_line(t, indent + 2);
	PUT(t, "<address type='pci'");
	put_pci(t, &hostdev->guest);
	put_line(t, indent);
	PUT(t, "</hostdev>");
}

static void put_device(struct text *t, const struct values *values, unsigned indent)
{
	if (values->sort == DISK)
		put_disk(t, &values->disk, indent);
	else if (values->sort == NIC)
		put_nic(t, &values->nic, indent);
	else
		put_hostdev(t, &values->hostdev, indent);
}

char *build_append(const struct values *values)
{
	struct text t = { 0 };

	put_device(&t, values, 0);
	put(&t, "\n", 2);
	return t.data;
}

static void put_devices(struct text *t, size_t count, unsigned indent)
{
	PUT(t, "<devices>");
	for (size_t i = 0; i < count; i++) {
		struct values values;

		values_at(i, &values);
		put_line(t, indent + 2);
		put_device(t, &values, indent + 2);
	}
	put_line(t, indent);
	PUT(t, "</devices>\n");
}

char *build_domain_append(size_t count)
{
	struct text t = { 0 };

	put_devices(&t, count, 0);
	put(&t, "", 1);
	return t.data;
}

char *domain_text(size_t count, size_t *ret_length)
{
	struct text t = { 0 };

	PUT(&t, "<domain type='kvm'>\n"
		"  <name>bench</name>\n"
		"  <memory unit='MiB'>4096</memory>\n"
		"  <os>\n"
		"    <type arch='x86_64' machine='pc-q35-6.2'>hvm</type>\n"
		"  </os>\n  ");
	put_devices(&t, count, 2);
	PUT(&t, "</domain>\n");
	*ret_length = t.length;
	put(&t, "", 1);
	return t.data;
}
