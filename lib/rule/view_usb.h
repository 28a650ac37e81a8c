/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the rules look up about USB: controllers, who was first at a port, what of the host is given away. */
#ifndef RULE_VIEW_USB_H
#define RULE_VIEW_USB_H

#include "usb_controller.gen.h"

enum usb_standard {
	USB_OTHER,	/* not known, or none of the manual's */
	USB_1_1,
	USB_2_0,
	USB_3_0,
	USB_STANDARDS,
};

enum { USB_HUB_PORTS = 8 };

struct usb_claim;

struct view_usb {
	/* A hash table: the first device that claims an index, a port, or a device of the host. */
	struct usb_claim *claims;
	size_t mask;
	/* The first controller of each standard, and the highest index of one; companions aside. */
	const struct usb_controller *first[USB_STANDARDS];
	uint64_t highest[USB_STANDARDS];
	const struct usb_controller *any;	/* the first one that is not of model none */
	const struct usb_controller *none;	/* the first one that is */
	bool unnumbered;			/* libvirt still has to number a controller */
	/* The first device without a place for which no port is left. */
	const vmdev_device *homeless;
};

/* Returns: 0 or -VMDEV_E_NO_MEMORY. */
int view_usb_init(struct view_usb *usb, const vmdev_domain *domain);
void view_usb_release(struct view_usb *usb);

enum usb_standard usb_standard_of(const struct usb_controller *controller);
/* Whether the controller shares the index of its master, and is no bus of its own. */
bool is_usb_companion(const struct usb_controller *controller);
/* The number of a controller's ports; 0: not known. */
unsigned usb_ports_of(const struct usb_controller *controller);

/* The device's USB address in the guest; NULL where it has none, or one of another type. */
static inline const struct vmdev_usb_address *usb_address_of(const vmdev_device *device)
{
	const struct vmdev_address *address = guest_address_of(device);

	return address && address->type == VMDEV_ADDRESS_USB ? &address->usb : NULL;
}
/* Whether the device needs a USB port of the guest. */
bool is_usb_device(const vmdev_device *device);

/* The first controller with the index that is a bus of its own; NULL: there is none. */
const struct usb_controller *view_usb_controller(const struct view_usb *usb, uint64_t index);
/* The devices on a controller that are on no hub, each port counted once. */
unsigned view_usb_used(const struct view_usb *usb, const struct usb_controller *controller);
/* The first device at the first `depth` ports of an address; NULL: there is none, or no port is given. */
const vmdev_device *view_usb_at(const struct view_usb *usb, const struct vmdev_usb_address *address,
				int depth);
/* The first device that is the same one of the host. */
const vmdev_device *view_usb_host(const struct view_usb *usb, const vmdev_device *hostdev);

#endif
