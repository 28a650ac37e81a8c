/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of domain.kind about USB: each function says whether the device keeps the rule of its name. */
#include "domain.gen.h"
#include "model/address.h"
#include "rule/view.h"

/* Most domains know of no USB, where there is nothing to look up. */
static const struct vmdev_usb_address *address_in(const struct view *view,
						  const vmdev_device *device)
{
	return view->usb.claims ? usb_address_of(device) : NULL;
}

bool domain_usb_controller(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_usb_address *address;

	/* domain-usb-disabled speaks of a guest without USB, domain-usb-bus of other buses than 0. */
	if (!view->usb.claims || view->usb.none || view->usb.unnumbered || !is_usb_device(device))
		return true;
	address = address_in(view, device);
	if (!address)
		return view->usb.any;
	return address->bus || view_usb_controller(&view->usb, 0);
}

bool domain_usb_bus(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_usb_address *address = address_in(view, device);

	return !address || !address->bus || view->usb.none || view->usb.unnumbered ||
	       view_usb_controller(&view->usb, address->bus);
}

bool domain_usb_disabled(const vmdev_device *device, const struct view *view)
{
	return !view->usb.none || view->usb.any || !is_usb_device(device);
}

bool domain_usb_port(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_usb_address *address = address_in(view, device);
	const struct usb_controller *controller;
	unsigned ports;

	if (!address)
		return true;
	for (int i = 1; i < USB_DEPTH; i++)
		if (address->port[i] > USB_HUB_PORTS)
			return false;
	controller = view_usb_controller(&view->usb, address->bus);
	ports = controller ? usb_ports_of(controller) : 0;
	return !ports || address->port[0] <= ports;
}

bool domain_usb_hub(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_usb_address *address = address_in(view, device);

	for (int i = 1; address && i < USB_DEPTH && address->port[i]; i++) {
		const vmdev_device *hub = view_usb_at(&view->usb, address, i);

		if (!hub || !is(vmdev_device_get_element(hub), "hub"))
			return false;
	}
	return true;
}

bool domain_usb_port_duplicate(const vmdev_device *device, const struct view *view)
{
	const struct vmdev_usb_address *address = address_in(view, device);
	const vmdev_device *first = address ? view_usb_at(&view->usb, address, USB_DEPTH) : NULL;

	return !first || first == device;
}

bool domain_usb_room(const vmdev_device *device, const struct view *view)
{
	return device != view->usb.homeless;
}
