/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule/view_usb.h"

#include <stdlib.h>

#include "hostdev_usb.gen.h"
#include "input.gen.h"
#include "model/access.h"
#include "model/address.h"
#include "rule/view.h"

/* What a device claims: a controller its index, any device its port, a device of the host itself. */
enum claim_kind { NOTHING, INDEX, PORT, HOST_PLACE, HOST_PRODUCT };

/* A device makes two claims at most: one of the host its port and itself. */
enum { MAX_CLAIMS = 2 };

struct usb_claim {
	const vmdev_device *first;
	uint64_t key;
	enum claim_kind kind;
	unsigned used;		/* of a controller: its ports */
};

enum usb_standard usb_standard_of(const struct usb_controller *controller)
{
	switch (controller->model) {
	case VMDEV_USB_CONTROLLER_MODEL_PIIX3_UHCI:
	case VMDEV_USB_CONTROLLER_MODEL_PIIX4_UHCI:
	case VMDEV_USB_CONTROLLER_MODEL_VT82C686B_UHCI:
		return USB_1_1;
	case VMDEV_USB_CONTROLLER_MODEL_EHCI:
	case VMDEV_USB_CONTROLLER_MODEL_ICH9_EHCI1:
		return USB_2_0;
	case VMDEV_USB_CONTROLLER_MODEL_NEC_XHCI:
	case VMDEV_USB_CONTROLLER_MODEL_QEMU_XHCI:
		return USB_3_0;
	default:
		return USB_OTHER;
	}
}

bool is_usb_companion(const struct usb_controller *controller)
{
	switch (controller->model) {
	case VMDEV_USB_CONTROLLER_MODEL_ICH9_UHCI1:
	case VMDEV_USB_CONTROLLER_MODEL_ICH9_UHCI2:
	case VMDEV_USB_CONTROLLER_MODEL_ICH9_UHCI3:
		return true;
	default:
		return false;
	}
}

unsigned usb_ports_of(const struct usb_controller *controller)
{
	switch (controller->model) {
	case VMDEV_USB_CONTROLLER_MODEL_PIIX3_UHCI:
	case VMDEV_USB_CONTROLLER_MODEL_PIIX4_UHCI:
	case VMDEV_USB_CONTROLLER_MODEL_VT82C686B_UHCI:
		return 2;
	case VMDEV_USB_CONTROLLER_MODEL_PCI_OHCI:
		return 3;
	case VMDEV_USB_CONTROLLER_MODEL_EHCI:
	case VMDEV_USB_CONTROLLER_MODEL_ICH9_EHCI1:
		return 6;
	case VMDEV_USB_CONTROLLER_MODEL_NEC_XHCI:
	case VMDEV_USB_CONTROLLER_MODEL_QEMU_XHCI:
		return controller->ports ? (unsigned)controller->ports : 4;
	case VMDEV_USB_CONTROLLER_MODEL_QUSB1:
	case VMDEV_USB_CONTROLLER_MODEL_QUSB2:
		return controller->ports ? (unsigned)controller->ports : 8;
	default:
		return 0;
	}
}

bool is_usb_device(const vmdev_device *device)
{
	const struct serial *serial = (const void *)device;
	const struct input *input = (const void *)device;

	if (device->kind->id == VMDEV_KIND_DISK)
		return disk_bus_of((const void *)device) == VMDEV_DISK_BUS_USB;
	if (device->kind->id == VMDEV_KIND_INPUT)
		return input->bus == VMDEV_INPUT_BUS_USB;
	if (device->kind->id == VMDEV_KIND_SERIAL)
		return serial->target_type == VMDEV_SERIAL_TARGET_USB_SERIAL;
	return device->kind->id == VMDEV_KIND_HOSTDEV_USB || usb_address_of(device);
}

static bool is_hub(const vmdev_device *device)
{
	return is(vmdev_device_get_element(device), "hub");
}

/* The place of a claim in the table: its first claimant's, or a free one. */
static struct usb_claim *find(const struct view_usb *usb, enum claim_kind kind, uint64_t key)
{
	uint64_t hash = (key ^ (uint64_t)kind << 60) * 0x9e3779b97f4a7c15u;
	size_t i = (size_t)(hash >> 32) & usb->mask;

	while (usb->claims[i].first && (usb->claims[i].kind != kind || usb->claims[i].key != key))
		i = (i + 1) & usb->mask;
	return &usb->claims[i];
}

static const vmdev_device *first_of(const struct view_usb *usb, enum claim_kind kind, uint64_t key)
{
	return usb->claims ? find(usb, kind, key)->first : NULL;
}

static void claim(struct view_usb *usb, enum claim_kind kind, uint64_t key,
		  const vmdev_device *device)
{
	struct usb_claim *place = find(usb, kind, key);

	if (!place->first)
		*place = (struct usb_claim){ .first = device, .key = key, .kind = kind };
}

static uint64_t port_key(const struct vmdev_usb_address *address, int depth)
{
	uint64_t key = address->bus;

	for (int i = 0; i < USB_DEPTH; i++)
		key = key << 8 | (i < depth ? address->port[i] : 0);
	return key;
}

/* libvirt goes by vendor and product only where it does not know the place. */
static enum claim_kind host_key(const vmdev_device *device, uint64_t *ret_key)
{
	const struct hostdev_usb *hostdev = (const void *)device;

	if (device->kind->id != VMDEV_KIND_HOSTDEV_USB)
		return NOTHING;
	if (hostdev->source_address_bus) {
		*ret_key = hostdev->source_address_bus << 32 | hostdev->source_address_device;
		return HOST_PLACE;
	}
	*ret_key = hostdev->source_vendor_id << 32 | hostdev->source_product_id;
	return hostdev->source_vendor_id ? HOST_PRODUCT : NOTHING;
}

const struct usb_controller *view_usb_controller(const struct view_usb *usb, uint64_t index)
{
	return (const void *)first_of(usb, INDEX, index);
}

unsigned view_usb_used(const struct view_usb *usb, const struct usb_controller *controller)
{
	return find(usb, INDEX, controller->index)->used;
}

const vmdev_device *view_usb_at(const struct view_usb *usb, const struct vmdev_usb_address *address,
				int depth)
{
	return address->port[0] ? first_of(usb, PORT, port_key(address, depth)) : NULL;
}

const vmdev_device *view_usb_host(const struct view_usb *usb, const vmdev_device *hostdev)
{
	uint64_t key;
	enum claim_kind kind = host_key(hostdev, &key);

	return kind ? first_of(usb, kind, key) : NULL;
}

static void add_controller(struct view_usb *usb, const struct usb_controller *controller)
{
	enum usb_standard standard = usb_standard_of(controller);

	if (controller->model == VMDEV_USB_CONTROLLER_MODEL_NONE) {
		if (!usb->none)
			usb->none = controller;
		return;
	}
	if (!usb->any)
		usb->any = controller;
	if (!usb_controller_has(controller, USB_CONTROLLER_INDEX))
		usb->unnumbered = true;
	if (is_usb_companion(controller))
		return;
	if (!usb->first[standard])
		usb->first[standard] = controller;
	if (!usb_controller_has(controller, USB_CONTROLLER_INDEX))
		return;
	if (controller->index > usb->highest[standard])
		usb->highest[standard] = controller->index;
	claim(usb, INDEX, controller->index, (const void *)controller);
}

static void add_device(struct view_usb *usb, const vmdev_device *device)
{
	const struct vmdev_usb_address *address = usb_address_of(device);
	uint64_t key;
	enum claim_kind kind = host_key(device, &key);

	if (device->kind->id == VMDEV_KIND_USB_CONTROLLER)
		add_controller(usb, (const void *)device);
	if (kind)
		claim(usb, kind, key, device);
	if (address && address->port[0])
		claim(usb, PORT, port_key(address, USB_DEPTH), device);
}

/* A port counts once, and one that the controller does not have not at all: other rules speak of those. */
static void use_port(struct view_usb *usb, const vmdev_device *device)
{
	const struct vmdev_usb_address *address = usb_address_of(device);
	struct usb_claim *bus;

	if (!address || address->port[1])
		return;
	bus = find(usb, INDEX, address->bus);
	if (!bus->first || address->port[0] > usb_ports_of((const void *)bus->first))
		return;
	if (!address->port[0] || view_usb_at(usb, address, USB_DEPTH) == device)
		bus->used++;
}

/* The ports that are left for devices without a place; of a controller that is not known there may be any. */
static size_t count_free(const struct view_usb *usb, const vmdev_domain *domain)
{
	const vmdev_device *device;
	size_t room = 0, taken = 0;

	if (!usb->any)
		return SIZE_MAX;
	for (size_t i = 0; (device = vmdev_domain_at(domain, i)); i++) {
		const struct vmdev_usb_address *address = usb_address_of(device);

		if (device->kind->id == VMDEV_KIND_USB_CONTROLLER &&
		    !is_usb_companion((const void *)device)) {
			unsigned ports = usb_ports_of((const void *)device);

			if (!ports)
				return SIZE_MAX;
			room += ports;
		}
		if (address) {
			taken++;
			room += is_hub(device) ? USB_HUB_PORTS : 0;
		}
	}
	return room > taken ? room - taken : 0;
}

static void find_homeless(struct view_usb *usb, const vmdev_domain *domain)
{
	size_t room = count_free(usb, domain);
	const vmdev_device *device;

	for (size_t i = 0; !usb->homeless && (device = vmdev_domain_at(domain, i)); i++)
		if (is_usb_device(device) && !usb_address_of(device) && !room--)
			usb->homeless = device;
}

int view_usb_init(struct view_usb *usb, const vmdev_domain *domain)
{
	const vmdev_device *device;
	size_t count = 0, room = 1;

	*usb = (struct view_usb){ 0 };
	for (size_t i = 0; (device = vmdev_domain_at(domain, i)); i++)
		count += device->kind->id == VMDEV_KIND_USB_CONTROLLER || is_usb_device(device);
	if (!count)
		return 0;
	/* One place stays free, which ends every search. */
	while (room <= count * MAX_CLAIMS)
		room *= 2;
	usb->claims = calloc(room, sizeof(*usb->claims));
	if (!usb->claims)
		return -VMDEV_E_NO_MEMORY;
	usb->mask = room - 1;
	for (size_t i = 0; (device = vmdev_domain_at(domain, i)); i++)
		add_device(usb, device);
	for (size_t i = 0; (device = vmdev_domain_at(domain, i)); i++)
		use_port(usb, device);
	find_homeless(usb, domain);
	return 0;
}

void view_usb_release(struct view_usb *usb)
{
	free(usb->claims);
	usb->claims = NULL;
}
