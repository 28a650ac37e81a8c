/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The ports of the USB controllers of a domain. */
#ifndef PLAN_USB_H
#define PLAN_USB_H

#include <vmdev/plan.h>

#include "model/device.h"

/* The speed of a device. Any: that of its own, whichever that is; xHCI has all. */
enum speed { SPEED_ANY, SPEED_1, SPEED_2, SPEED_3, SPEEDS };

enum { USB_UHCI_PORTS = 2, USB_EHCI_PORTS = 6, USB_XHCI_PORTS = 4, USB_XHCI_MAX_PORTS = 15 };

/* A controller, or those of one index: ich9-ehci1 and its companions. */
struct usb_bus {
	uint32_t index;
	unsigned standard;	/* 1 to 3: the fastest that it has */
	unsigned speeds;	/* bit per enum speed that fits */
	unsigned ports;
	uint32_t taken;		/* bit per port, from 1 */
};

struct usb {
	struct usb_bus *buses;
	size_t count;
	unsigned pending[SPEEDS];	/* devices without an address */
	bool unwritten;		/* the only bus is one that libvirt adds */
};

/* @machine: that of a whole <domain>, to which libvirt adds a controller; UNSET: of a list. Returns: 0 or
 * -VMDEV_E_NO_MEMORY. */
int usb_init(struct usb *usb, const vmdev_domain *domain, enum vmdev_machine machine);
void usb_release(struct usb *usb);
/* @flags: of enum vmdev_plan_flag. */
enum speed usb_speed_of(const vmdev_device *device, unsigned flags);
/* How many free ports take a device of a speed. */
unsigned usb_count_free(const struct usb *usb, enum speed speed);
/* How many find no port of those that wait for one and, besides, so many devices of each speed. */
void usb_count_lack(const struct usb *usb, const unsigned devices[static SPEEDS],
		    unsigned ret_lack[static SPEEDS]);
/* A free port for a device. Returns: false: there is none. */
bool usb_take(struct usb *usb, const vmdev_device *device, enum speed speed,
	      struct vmdev_usb_address *ret_address);
/* The index that a controller of a standard, 1 to 3, gets: behind slower ones and before faster ones.
 * Returns: false: there is one of that standard, or no index in between. */
bool usb_find_index(const struct usb *usb, unsigned standard, uint32_t *ret_index);

#endif
