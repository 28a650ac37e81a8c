/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/plugged.h"

#include <stdlib.h>

#include "model/access.h"
#include "plan/fact.h"
#include "rule/view.h"

/* A controller, by what addresses call it. */
struct hub {
	const vmdev_device *device;
	size_t number;
	uint32_t index;
};

struct hubs {
	struct hub *list;
	size_t count;
};

static bool is_controller(const vmdev_device *device)
{
	return is(vmdev_device_get_element(device), "controller");
}

uint32_t index_of_controller(const vmdev_device *device)
{
	uint64_t index;

	return fact_number(device, "index", &index) && index <= UINT32_MAX ? (uint32_t)index : 0;
}

static void list_hubs(struct hubs *hubs, const vmdev_domain *domain)
{
	for (size_t i = 0; i < domain->now.count; i++) {
		const vmdev_device *device = domain->now.devices[i];

		if (is_controller(device))
			hubs->list[hubs->count++] = (struct hub){ device, i,
								  index_of_controller(device) };
	}
}

static size_t find_hub(const struct hubs *hubs, const char *type, uint32_t index)
{
	for (size_t i = 0; i < hubs->count; i++)
		if (hubs->list[i].index == index && fact_is(hubs->list[i].device, "type", type))
			return hubs->list[i].number;
	return PLUGGED_NOWHERE;
}

/* The type of the controller that a drive's address counts. */
static const char *drive_bus(const vmdev_device *device)
{
	static const char *const buses[] = { "ide", "sata", "fdc" };

	for (size_t i = 0; i < sizeof(buses) / sizeof(*buses); i++)
		if (fact_is(device, "target.bus", buses[i]))
			return buses[i];
	return "scsi";
}

static void plug(struct plugged *p, const vmdev_device *device, const struct hubs *hubs)
{
	const vmdev_field *field = device->kind->address;
	const struct vmdev_address *a = field ? get_address(device, field, 0) : NULL;

	p->placed = fact_is_placed(device);
	if (!p->placed && fact_is(device, "model", "pcie-root-port")) {
		/* That is where libvirt puts it. */
		p->placed = true;
		p->parent = find_hub(hubs, "pci", 0);
		p->place = UINT64_C(1) << 32 | index_of_controller(device);
	}
	if (!a || !fact_is_placed(device))
		return;
	switch (a->type) {
	case VMDEV_ADDRESS_PCI:
		p->parent = find_hub(hubs, "pci", a->pci.bus);
		p->place = (uint64_t)a->pci.slot << 8 | a->pci.function;
		break;
	case VMDEV_ADDRESS_DRIVE:
		p->parent = find_hub(hubs, drive_bus(device), a->drive.controller);
		p->place = (uint64_t)a->drive.bus << 48 | (uint64_t)a->drive.target << 32 |
			   a->drive.unit;
		break;
	case VMDEV_ADDRESS_USB:
		p->parent = find_hub(hubs, "usb", a->usb.bus);
		for (size_t i = 0; i < sizeof(a->usb.port); i++)
			p->place = p->place << 8 | a->usb.port[i];
		break;
	case VMDEV_ADDRESS_UNSET:
		break;
	}
}

/* A controller may be on a bus that it makes itself, or one behind it: then it is plugged into nothing. */
static void break_circles(struct plugged *list, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t at = list[i].parent;

		for (int depth = 0; at != PLUGGED_NOWHERE; depth++) {
			if (depth == PLUGGED_MAX_DEPTH) {
				list[i].parent = PLUGGED_NOWHERE;
				break;
			}
			at = list[at].parent;
		}
	}
}

static int compare(const void *a, const void *b)
{
	const struct plugged *p = a, *q = b;

	if (p->parent != q->parent)
		return p->parent < q->parent ? -1 : 1;
	if (p->placed != q->placed)
		return p->placed ? -1 : 1;
	if (p->parent != PLUGGED_NOWHERE && p->place != q->place)
		return p->place < q->place ? -1 : 1;
	return p->number < q->number ? -1 : 1;
}

struct plugged *plugged_list(const vmdev_domain *domain)
{
	size_t count = domain->now.count;
	struct plugged *list = calloc(2 * count + 1, sizeof(*list)), *order;
	struct hubs hubs = { calloc(count + 1, sizeof(*hubs.list)), 0 };

	if (!list || !hubs.list) {
		free(list);
		free(hubs.list);
		return NULL;
	}
	list_hubs(&hubs, domain);
	for (size_t i = 0; i < count; i++) {
		list[i] = (struct plugged){ .number = i, .parent = PLUGGED_NOWHERE };
		plug(&list[i], domain->now.devices[i], &hubs);
	}
	break_circles(list, count);
	for (size_t i = 0; i < hubs.count; i++)
		list[hubs.list[i].number].placed = true;
	free(hubs.list);
	order = list + count;
	memcpy(order, list, count * sizeof(*list));
	qsort(order, count, sizeof(*list), compare);
	for (size_t i = count; i-- > 0;)
		if (order[i].parent != PLUGGED_NOWHERE) {
			struct plugged *parent = &list[order[i].parent];

			parent->first = i;
			if (!parent->end)
				parent->end = i + 1;
		}
	return list;
}
