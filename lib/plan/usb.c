/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/usb.h"

#include <stdlib.h>

#include "model/access.h"
#include "model/domain.h"
#include "plan/fact.h"
#include "plan/socket.h"

enum {
	FITS_1 = 1u << SPEED_1 | 1u << SPEED_ANY,
	FITS_2 = 1u << SPEED_2 | 1u << SPEED_ANY,
	FITS_ALL = FITS_1 | FITS_2 | 1u << SPEED_3,
};

struct model {
	const char *name;		/* "": unset */
	unsigned standard, speeds, ports;
};

static const struct model models[] = {
	{ "", 1, FITS_1, USB_UHCI_PORTS },
	{ "piix3-uhci", 1, FITS_1, USB_UHCI_PORTS },
	{ "piix4-uhci", 1, FITS_1, USB_UHCI_PORTS },
	{ "vt82c686b-uhci", 1, FITS_1, USB_UHCI_PORTS },
	{ "pci-ohci", 1, FITS_1, 3 },
	{ "ehci", 2, FITS_2, USB_EHCI_PORTS },
	/* Its companions have the same ports for slower devices. */
	{ "ich9-ehci1", 2, FITS_2, USB_EHCI_PORTS },
	{ "nec-xhci", 3, FITS_ALL, USB_XHCI_PORTS },
	{ "qemu-xhci", 3, FITS_ALL, USB_XHCI_PORTS },
};

static bool is_controller(const vmdev_device *device)
{
	return is(vmdev_device_get_element(device), "controller") && fact_is(device, "type", "usb");
}

static bool is_companion(const vmdev_device *device)
{
	return fact_is(device, "model", "ich9-uhci1") || fact_is(device, "model", "ich9-uhci2") ||
	       fact_is(device, "model", "ich9-uhci3");
}

static struct usb_bus *bus_of(const struct usb *usb, uint32_t index)
{
	for (size_t i = 0; i < usb->count; i++)
		if (usb->buses[i].index == index)
			return &usb->buses[i];
	return NULL;
}

static void add_bus(struct usb *usb, const vmdev_device *device, uint32_t index,
		    enum vmdev_machine machine)
{
	struct usb_bus *bus = &usb->buses[usb->count];
	size_t i = sizeof(models) / sizeof(*models);
	uint64_t ports;

	while (i-- && !fact_is(device, "model", models[i].name))
		;
	if (i >= sizeof(models) / sizeof(*models) || bus_of(usb, index))
		return;
	*bus = (struct usb_bus){ index, models[i].standard, models[i].speeds, models[i].ports, 0 };
	if (!i && machine == VMDEV_MACHINE_VIRT)
		*bus = (struct usb_bus){ index, 3, FITS_ALL, USB_XHCI_PORTS, 0 };
	if (bus->standard == 3 && fact_number(device, "ports", &ports))
		bus->ports = ports < USB_XHCI_MAX_PORTS ? (unsigned)ports : USB_XHCI_MAX_PORTS;
	usb->count++;
}

static bool index_of(const vmdev_device *device, uint32_t *ret_index)
{
	uint64_t index;

	if (!is_controller(device) || !fact_number(device, "index", &index) || index > UINT32_MAX)
		return false;
	*ret_index = (uint32_t)index;
	return true;
}

static bool is_index_taken(const vmdev_domain *domain, uint32_t index)
{
	uint32_t other;

	for (size_t i = 0; i < domain->now.count; i++)
		if (index_of(domain->now.devices[i], &other) && other == index)
			return true;
	return false;
}

/* Those without an index get the lowest free ones, as from libvirt. */
static void add_buses(struct usb *usb, const vmdev_domain *domain, enum vmdev_machine machine)
{
	uint32_t next = 0, index;

	for (size_t i = 0; i < domain->now.count; i++) {
		const vmdev_device *device = domain->now.devices[i];

		if (!is_controller(device) || is_companion(device))
			continue;
		if (!index_of(device, &index)) {
			while (is_index_taken(domain, next))
				next++;
			index = next++;
		}
		add_bus(usb, device, index, machine);
	}
	for (size_t i = 0; i < domain->now.count; i++) {
		const vmdev_device *device = domain->now.devices[i];
		struct usb_bus *bus = NULL;

		if (index_of(device, &index) && is_companion(device))
			bus = bus_of(usb, index);
		if (bus)
			bus->speeds |= FITS_1;
	}
}

static void add_unwritten(struct usb *usb, enum vmdev_machine machine)
{
	usb->unwritten = true;
	usb->buses[usb->count++] = machine == VMDEV_MACHINE_Q35 ?
					   (struct usb_bus){ 0, 3, FITS_ALL, USB_XHCI_PORTS, 0 } :
					   (struct usb_bus){ 0, 1, FITS_1, USB_UHCI_PORTS, 0 };
}

static void add_device(struct usb *usb, const vmdev_device *device)
{
	const struct vmdev_address *address =
		device->kind->address ? get_address(device, device->kind->address, 0) : NULL;
	struct usb_bus *bus;

	/* Without a port, libvirt chooses one. */
	if (!address || address->type != VMDEV_ADDRESS_USB || !address->usb.port[0]) {
		usb->pending[usb_speed_of(device, 0)] += address || !fact_is_placed(device);
		return;
	}
	/* What is behind a hub is at the hub's port. */
	bus = bus_of(usb, address->usb.bus);
	if (bus && address->usb.port[0] < 32)
		bus->taken |= 1u << address->usb.port[0];
}

int usb_init(struct usb *usb, const vmdev_domain *domain, enum vmdev_machine machine)
{
	size_t count = 1;

	memset(usb, 0, sizeof(*usb));
	for (size_t i = 0; i < domain->now.count; i++)
		count += is_controller(domain->now.devices[i]);
	usb->buses = calloc(count, sizeof(*usb->buses));
	if (!usb->buses)
		return -VMDEV_E_NO_MEMORY;
	add_buses(usb, domain, machine);
	if (count == 1 && (machine == VMDEV_MACHINE_Q35 || machine == VMDEV_MACHINE_I440FX))
		add_unwritten(usb, machine);
	for (size_t i = 0; i < domain->now.count; i++)
		if (socket_of(domain->now.devices[i], machine) == SOCKET_USB)
			add_device(usb, domain->now.devices[i]);
	return 0;
}

void usb_release(struct usb *usb)
{
	free(usb->buses);
	usb->buses = NULL;
}

enum speed usb_speed_of(const vmdev_device *device, unsigned flags)
{
	if (is(vmdev_device_get_element(device), "input") || flags & VMDEV_PLAN_USB1)
		return SPEED_1;
	if (flags & VMDEV_PLAN_USB2)
		return SPEED_2;
	return flags & VMDEV_PLAN_USB3 ? SPEED_3 : SPEED_ANY;
}

static unsigned count_free_ports(const struct usb_bus *bus)
{
	unsigned count = 0;

	for (unsigned port = 1; port <= bus->ports; port++)
		count += !(bus->taken >> port & 1);
	return count;
}

unsigned usb_count_free(const struct usb *usb, enum speed speed)
{
	unsigned count = 0;

	for (size_t i = 0; i < usb->count; i++)
		if (usb->buses[i].speeds >> speed & 1)
			count += count_free_ports(&usb->buses[i]);
	return count;
}

/* Free ports while places are handed out in thought. More controllers than there are standards are not
 * counted with. */
struct spare {
	const struct usb *usb;
	size_t count;
	unsigned ports[8];
};

/* Gives devices the ports of some controllers. Returns: how many are left. */
static unsigned fill(struct spare *spare, unsigned standard, enum speed speed, unsigned devices)
{
	for (size_t i = 0; i < spare->count && devices; i++) {
		const struct usb_bus *bus = &spare->usb->buses[i];
		unsigned taken;

		if (bus->standard != standard || !(bus->speeds >> speed & 1))
			continue;
		taken = spare->ports[i] < devices ? spare->ports[i] : devices;
		spare->ports[i] -= taken;
		devices -= taken;
	}
	return devices;
}

/* As usb_take() does: each speed has the ports of its own standard first. */
static unsigned fill_upwards(struct spare *spare, enum speed speed, unsigned devices)
{
	for (unsigned standard = speed; standard <= 3; standard++)
		devices = fill(spare, standard, speed, devices);
	return devices;
}

static unsigned fill_downwards(struct spare *spare, unsigned devices)
{
	for (unsigned standard = 3; standard; standard--)
		devices = fill(spare, standard, SPEED_ANY, devices);
	return devices;
}

/* Inputs are on bus 0, of whichever standard. */
static unsigned fill_bus_0(struct spare *spare, unsigned devices)
{
	for (size_t i = 0; i < spare->count && devices; i++)
		while (!spare->usb->buses[i].index && spare->ports[i] && devices) {
			spare->ports[i]--;
			devices--;
		}
	return devices;
}

void usb_count_lack(const struct usb *usb, const unsigned devices[static SPEEDS],
		    unsigned ret_lack[static SPEEDS])
{
	struct spare spare = { .usb = usb, .count = usb->count < 8 ? usb->count : 8 };
	unsigned inputs;

	for (size_t i = 0; i < spare.count; i++)
		spare.ports[i] = count_free_ports(&usb->buses[i]);
	/* Those that wait come before those that are planned. */
	inputs = fill_bus_0(&spare, usb->pending[SPEED_1]);
	inputs = fill_upwards(&spare, SPEED_1, inputs);
	ret_lack[SPEED_ANY] = fill_downwards(&spare, usb->pending[SPEED_ANY]);
	/* The fastest has no other ports than its own. */
	for (unsigned speed = SPEED_3; speed; speed--)
		ret_lack[speed] = fill_upwards(&spare, speed, devices[speed]);
	ret_lack[SPEED_1] += inputs;
}

static bool take_port(struct usb_bus *bus, struct vmdev_usb_address *ret_address)
{
	for (unsigned port = 1; port <= bus->ports; port++) {
		if (bus->taken >> port & 1)
			continue;
		bus->taken |= 1u << port;
		*ret_address = (struct vmdev_usb_address){ .bus = bus->index,
							   .port = { (uint8_t)port } };
		return true;
	}
	return false;
}

static bool take_of(struct usb *usb, unsigned standard, enum speed speed,
		    struct vmdev_usb_address *ret_address)
{
	for (size_t i = 0; i < usb->count; i++)
		if (usb->buses[i].standard == standard && usb->buses[i].speeds >> speed & 1 &&
		    take_port(&usb->buses[i], ret_address))
			return true;
	return false;
}

bool usb_take(struct usb *usb, const vmdev_device *device, enum speed speed,
	      struct vmdev_usb_address *ret_address)
{
	struct usb_bus *first = bus_of(usb, 0);
	unsigned standard;

	/* UC-11: a tablet is on bus 0. QEMU's input devices have each speed. */
	if (is(vmdev_device_get_element(device), "input")) {
		if (first && take_port(first, ret_address))
			return true;
		if (fact_is(device, "type", "tablet"))
			return false;
	}
	if (speed == SPEED_ANY) {
		for (standard = 3; standard; standard--)
			if (take_of(usb, standard, speed, ret_address))
				return true;
		return false;
	}
	for (standard = speed; standard <= 3; standard++)
		if (take_of(usb, standard, speed, ret_address))
			return true;
	return false;
}

bool usb_find_index(const struct usb *usb, unsigned standard, uint32_t *ret_index)
{
	uint32_t index = 0;

	/* The one that libvirt adds gives way to one that is written. */
	for (size_t i = 0; i < usb->count && !usb->unwritten; i++) {
		if (usb->buses[i].standard == standard)
			return false;
		if (usb->buses[i].standard < standard && index <= usb->buses[i].index)
			index = usb->buses[i].index + 1;
	}
	/* The manual's numbers leave room for what is between; index 0 there always is. */
	if (index && index < standard - 1)
		index = standard - 1;
	for (size_t i = 0; i < usb->count && !usb->unwritten; i++)
		if (usb->buses[i].standard > standard && usb->buses[i].index <= index)
			return false;
	*ret_index = index;
	return true;
}
