/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of usb_controller.kind: each function says whether the controller keeps the rule of its name. */
#include "usb_controller.gen.h"

#include "rule/view.h"

enum { XHCI_MAX_PORTS = 15 };

static bool is_master(const struct usb_controller *controller, const struct view *view)
{
	return usb_controller_has(controller, USB_CONTROLLER_INDEX) &&
	       view_usb_controller(&view->usb, controller->index) == controller;
}

bool usb_controller_model(const struct usb_controller *controller)
{
	return usb_standard_of(controller) || is_usb_companion(controller) ||
	       controller->model == VMDEV_USB_CONTROLLER_MODEL_NONE;
}

bool usb_controller_ports(const struct usb_controller *controller)
{
	return usb_standard_of(controller) != USB_3_0 || controller->ports <= XHCI_MAX_PORTS;
}

bool usb_controller_index_duplicate(const struct usb_controller *controller,
				    const struct view *view)
{
	return !usb_controller_has(controller, USB_CONTROLLER_INDEX) ||
	       is_usb_companion(controller) ||
	       controller->model == VMDEV_USB_CONTROLLER_MODEL_NONE || is_master(controller, view);
}

bool usb_controller_master_missing(const struct usb_controller *controller, const struct view *view)
{
	return !is_usb_companion(controller) || view->usb.unnumbered ||
	       view_usb_controller(&view->usb, controller->index);
}

bool usb_controller_none(const struct usb_controller *controller, const struct view *view)
{
	return controller->model != VMDEV_USB_CONTROLLER_MODEL_NONE ||
	       (view->usb.none == controller && !view->usb.any);
}

bool usb_controller_standard_duplicate(const struct usb_controller *controller,
				       const struct view *view)
{
	enum usb_standard standard = usb_standard_of(controller);

	return !standard || view->usb.first[standard] == controller;
}

bool usb_controller_order(const struct usb_controller *controller, const struct view *view)
{
	enum usb_standard standard = usb_standard_of(controller);

	/* usb-controller-index-duplicate speaks of equal indexes. */
	if (!is_master(controller, view))
		return true;
	for (int lower = USB_1_1; lower < (int)standard; lower++)
		if (view->usb.first[lower] && view->usb.highest[lower] > controller->index)
			return false;
	return true;
}

bool usb_controller_room(const struct usb_controller *controller, const struct view *view)
{
	unsigned ports = usb_ports_of(controller);

	return !ports || !is_master(controller, view) ||
	       view_usb_used(&view->usb, controller) <= ports;
}
