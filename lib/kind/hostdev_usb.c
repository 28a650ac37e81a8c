/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of hostdev_usb.kind: each function says whether the device keeps the rule of its name. */
#include "hostdev_usb.gen.h"

#include "rule/view.h"

bool hostdev_usb_source(const struct hostdev_usb *hostdev)
{
	bool bus = hostdev_usb_has(hostdev, HOSTDEV_USB_SOURCE_ADDRESS_BUS);
	bool device = hostdev_usb_has(hostdev, HOSTDEV_USB_SOURCE_ADDRESS_DEVICE);
	bool vendor = hostdev_usb_has(hostdev, HOSTDEV_USB_SOURCE_VENDOR_ID);
	bool product = hostdev_usb_has(hostdev, HOSTDEV_USB_SOURCE_PRODUCT_ID);

	/* A number that could not be read is reported itself. */
	return unread_first(&hostdev->device_head) ||
	       (bus == device && vendor == product && (bus || vendor));
}

bool hostdev_usb_managed(const struct hostdev_usb *hostdev)
{
	return hostdev->managed == VMDEV_SWITCH_ON;
}

bool hostdev_usb_address(const struct hostdev_usb *hostdev)
{
	return hostdev->address.type && hostdev->address.usb.port[0];
}

bool hostdev_usb_source_duplicate(const struct hostdev_usb *hostdev, const struct view *view)
{
	const vmdev_device *first = view_usb_host(&view->usb, (const void *)hostdev);

	return !first || first == (const void *)hostdev;
}
