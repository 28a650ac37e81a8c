/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of input.kind: each function says whether the device keeps the rule of its name. */
#include "input.gen.h"

#include "rule/view.h"

static bool is_virtio(const struct input *input)
{
	return input->bus == VMDEV_INPUT_BUS_VIRTIO ||
	       (!input->bus && input->type == VMDEV_INPUT_TYPE_PASSTHROUGH);
}

static bool is_usb_tablet(const struct input *input)
{
	return input->type == VMDEV_INPUT_TYPE_TABLET && input->bus == VMDEV_INPUT_BUS_USB;
}

/* Where libvirt chooses the port, it begins with the first controller. */
static bool is_on_first(const struct input *input)
{
	return input->address.type != VMDEV_ADDRESS_USB || !input->address.usb.bus;
}

bool input_bus(const struct input *input)
{
	switch (input->type) {
	case VMDEV_INPUT_TYPE_PASSTHROUGH:
		return !input->bus || input->bus == VMDEV_INPUT_BUS_VIRTIO;
	case VMDEV_INPUT_TYPE_EVDEV:
		return !input->bus || input->bus == VMDEV_INPUT_BUS_NONE;
	case VMDEV_INPUT_TYPE_TABLET:
		return input->bus != VMDEV_INPUT_BUS_PS2 && input->bus != VMDEV_INPUT_BUS_XEN;
	default:
		return true;
	}
}

bool input_model(const struct input *input)
{
	return !input->model || (input->model == VMDEV_INPUT_MODEL_VIRTIO && is_virtio(input));
}

bool input_source(const struct input *input)
{
	switch (input->type) {
	case VMDEV_INPUT_TYPE_PASSTHROUGH:
		return input->source_evdev;
	case VMDEV_INPUT_TYPE_EVDEV:
		return input->source_dev;
	default:
		return true;
	}
}

bool input_address_type(const struct input *input)
{
	switch (input->bus) {
	case VMDEV_INPUT_BUS_USB:
		return input->address.type != VMDEV_ADDRESS_PCI;
	case VMDEV_INPUT_BUS_VIRTIO:
		return input->address.type != VMDEV_ADDRESS_USB;
	default:
		return true;
	}
}

bool input_driver(const struct input *input)
{
	return is_virtio(input) || (!input->driver_iommu && !input->driver_ats &&
				    !input->driver_packed && !input->driver_page_per_vq);
}

bool input_tablet_controller(const struct input *input)
{
	return !is_usb_tablet(input) || is_on_first(input);
}

bool input_tablet_standard(const struct input *input, const struct view *view)
{
	const struct usb_controller *controller;

	if (!is_usb_tablet(input) || !is_on_first(input) || view->usb.unnumbered)
		return true;
	controller = view_usb_controller(&view->usb, 0);
	/* The companions of ich9-ehci1 are UHCI. */
	return !controller || !controller->model || usb_standard_of(controller) == USB_1_1 ||
	       controller->model == VMDEV_USB_CONTROLLER_MODEL_ICH9_EHCI1;
}
