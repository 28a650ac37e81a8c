/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The USB ports that libvirt gives to devices without one. */
#include "backend/fake.h"
#include "base/error.h"
#include "model/access.h"
#include "model/address.h"
#include "rule/view.h"

/* The first free port of a controller. */
static bool find_port(const struct view_usb *usb, const struct usb_controller *controller,
		      struct vmdev_usb_address *ret_address)
{
	struct vmdev_usb_address address = { .bus = (uint32_t)controller->index };
	unsigned ports = usb_ports_of(controller);

	for (unsigned port = 1; port <= ports; port++) {
		address.port[0] = (uint8_t)port;
		if (!view_usb_at(usb, &address, USB_DEPTH)) {
			*ret_address = address;
			return true;
		}
	}
	return false;
}

/* Of the controllers that have a port left the one with the lowest index, or the one that is asked for. */
static bool find_place(const struct view_usb *usb, const vmdev_domain *live,
		       const struct vmdev_usb_address *asked, struct vmdev_usb_address *ret_address)
{
	const vmdev_device *device;
	bool found = false;

	for (size_t i = 0; (device = vmdev_domain_at(live, i)); i++) {
		const struct usb_controller *controller = (const void *)device;

		if (device->kind->id != VMDEV_KIND_USB_CONTROLLER ||
		    view_usb_controller(usb, controller->index) != controller ||
		    (asked && asked->bus != controller->index) ||
		    (found && ret_address->bus < controller->index))
			continue;
		found |= find_port(usb, controller, ret_address);
	}
	return found;
}

int fake_place_usb(const vmdev_domain *live, vmdev_device *device, vmdev_error **ret_error)
{
	const struct vmdev_usb_address *asked = usb_address_of(device);
	struct vmdev_address address = { .type = VMDEV_ADDRESS_USB };
	struct view_usb usb;
	bool found, none;

	if (!device->kind->address || !is_usb_device(device) || (asked && asked->port[0]))
		return 0;
	if (view_usb_init(&usb, live))
		return error_no_memory(ret_error);
	none = !usb.any;
	found = !none && find_place(&usb, live, asked, &address.usb);
	view_usb_release(&usb);
	if (found)
		return set_address(device, device->kind->address, 0, &address, ret_error);
	/* Without a controller the fake makes none, as libvirt does. */
	return none ? 0 :
		      fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_INTERNAL,
				  "internal error: No free USB ports");
}
