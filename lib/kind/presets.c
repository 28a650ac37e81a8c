/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Over the public API only: whatever is done here a program can do for itself. */
#include <vmdev/presets.h>

#include <stdio.h>
#include <vmdev/hostdev_pci.h>
#include <vmdev/hostdev_usb.h>
#include <vmdev/input.h>
#include <vmdev/schema.h>

#include "base/error.h"

/* A field and its value; a path of NULL ends a list of them. A value of NULL leaves the field unset. */
struct setting {
	const char *path;
	const char *value;
};

static int make(enum vmdev_kind kind, const struct setting *settings, vmdev_device **ret_device,
		vmdev_error **ret_error)
{
	vmdev_device *device;
	int code = vmdev_device_new(kind, &device, ret_error);

	if (code)
		return code;
	for (; settings->path && !code; settings++)
		code = vmdev_device_set(device, settings->path, settings->value, ret_error);
	if (code)
		vmdev_device_unref(device);
	else
		*ret_device = device;
	return code;
}

/* The text of an enum's value; "" for a number that is none, which the field refuses. */
static const char *text_of(enum vmdev_kind kind, const char *path, unsigned value)
{
	const char *text = vmdev_field_get_value_text(vmdev_kind_find_field(kind, path), value);

	return text ? text : "";
}

static int make_disk(enum vmdev_disk_type type, const char *source, enum vmdev_disk_format format,
		     const char *target, const char *bus, vmdev_device **ret_device,
		     vmdev_error **ret_error)
{
	bool block = type == VMDEV_DISK_TYPE_BLOCK;
	const struct setting settings[] = {
		{ "type", block ? "block" : "file" },
		{ "device", "disk" },
		{ "driver.name", "qemu" },
		{ "driver.type", text_of(VMDEV_KIND_DISK, "driver.type", format) },
		{ "driver.cache", "none" },
		{ "driver.io", "native" },
		{ block ? "source.dev" : "source.file", source },
		{ "target.dev", target },
		{ "target.bus", bus },
		{ NULL, NULL },
	};

	if (type != VMDEV_DISK_TYPE_FILE && !block)
		return error_give(ret_error, VMDEV_E_VALUE, NULL, "type",
				  "type: a disk of the manual is of type file or block");
	return make(VMDEV_KIND_DISK, settings, ret_device, ret_error);
}

int vmdev_disk_new_virtio_blk(enum vmdev_disk_type type, const char *source,
			      enum vmdev_disk_format format, const char *target,
			      vmdev_device **ret_device, vmdev_error **ret_error)
{
	return make_disk(type, source, format, target, "virtio", ret_device, ret_error);
}

int vmdev_disk_new_virtio_scsi(enum vmdev_disk_type type, const char *source,
			       enum vmdev_disk_format format, const char *target,
			       vmdev_device **ret_device, vmdev_error **ret_error)
{
	return make_disk(type, source, format, target, "scsi", ret_device, ret_error);
}

/* A number as text; as wide as the widest parameter. */
struct digits {
	char text[11];
};

static struct digits digits_of(unsigned number)
{
	struct digits digits;

	snprintf(digits.text, sizeof(digits.text), "%u", number);
	return digits;
}

int vmdev_scsi_controller_new_virtio_scsi(uint32_t index, vmdev_device **ret_device,
					  vmdev_error **ret_error)
{
	const struct digits digits = digits_of(index);
	const struct setting settings[] = {
		{ "index", digits.text },
		{ "model", "virtio-scsi" },
		{ NULL, NULL },
	};

	return make(VMDEV_KIND_SCSI_CONTROLLER, settings, ret_device, ret_error);
}

int vmdev_pci_controller_new_root_port(unsigned index, vmdev_device **ret_device,
				       vmdev_error **ret_error)
{
	const struct digits digits = digits_of(index);
	const struct setting settings[] = {
		{ "index", digits.text },
		{ "model", "pcie-root-port" },
		{ NULL, NULL },
	};

	if (!index)
		return error_give(ret_error, VMDEV_E_VALUE, "pci-controller-root-index", "index",
				  "index: 0 is the root's; a root port has 1 to 255");
	return make(VMDEV_KIND_PCI_CONTROLLER, settings, ret_device, ret_error);
}

int vmdev_interface_new_virtio_net(const char *bridge, const char *mac, vmdev_device **ret_device,
				   vmdev_error **ret_error)
{
	const struct setting settings[] = {
		{ "type", "bridge" },	    { "mac.address", mac },    { "source.bridge", bridge },
		{ "model.type", "virtio" }, { "driver.name", "qemu" }, { NULL, NULL },
	};

	return make(VMDEV_KIND_INTERFACE, settings, ret_device, ret_error);
}

int vmdev_interface_new_vhost_net(const char *bridge, const char *mac, unsigned queues,
				  vmdev_device **ret_device, vmdev_error **ret_error)
{
	const struct digits digits = digits_of(queues);
	const struct setting settings[] = {
		{ "type", "bridge" },
		{ "mac.address", mac },
		{ "source.bridge", bridge },
		{ "model.type", "virtio" },
		{ "driver.name", "vhost" },
		{ "driver.queues", digits.text },
		{ NULL, NULL },
	};

	if (queues > 256)
		return error_give(ret_error, VMDEV_E_VALUE, "interface-queues-tap", "driver.queues",
				  "driver.queues: %u is more than the 256 that a tap device has",
				  queues);
	return make(VMDEV_KIND_INTERFACE, settings, ret_device, ret_error);
}

int vmdev_interface_new_vhost_user(const char *socket, enum vmdev_interface_socket_mode mode,
				   const char *mac, unsigned queues, vmdev_device **ret_device,
				   vmdev_error **ret_error)
{
	const struct digits digits = digits_of(queues);
	const struct setting settings[] = {
		{ "type", "vhostuser" },
		{ "mac.address", mac },
		{ "source.type", "unix" },
		{ "source.path", socket },
		{ "source.socket_mode", text_of(VMDEV_KIND_INTERFACE, "source.socket_mode", mode) },
		{ "model.type", "virtio" },
		{ "driver.queues", digits.text },
		{ NULL, NULL },
	};

	return make(VMDEV_KIND_INTERFACE, settings, ret_device, ret_error);
}

int vmdev_hostdev_pci_new_from_bdf(const char *bdf, vmdev_device **ret_device,
				   vmdev_error **ret_error)
{
	static const struct setting settings[] = {
		{ "managed", "yes" },
		{ "driver.name", "vfio" },
		{ NULL, NULL },
	};
	struct vmdev_address address = { .type = VMDEV_ADDRESS_PCI };
	vmdev_device *hostdev;
	int code = vmdev_pci_address_from_string(bdf, &address.pci, ret_error);

	if (!code)
		code = make(VMDEV_KIND_HOSTDEV_PCI, settings, &hostdev, ret_error);
	if (code)
		return code;
	code = vmdev_hostdev_pci_set_source_address(hostdev, &address, ret_error);
	if (code)
		vmdev_device_unref(hostdev);
	else
		*ret_device = hostdev;
	return code;
}

static int make_sr_iov(const char *bdf, const struct setting *settings, vmdev_device **ret_device,
		       vmdev_error **ret_error)
{
	struct vmdev_address address = { .type = VMDEV_ADDRESS_PCI };
	vmdev_device *card;
	int code = vmdev_pci_address_from_string(bdf, &address.pci, ret_error);

	if (!code)
		code = make(VMDEV_KIND_INTERFACE, settings, &card, ret_error);
	if (code)
		return code;
	code = vmdev_interface_set_source_address(card, &address, ret_error);
	if (code)
		vmdev_device_unref(card);
	else
		*ret_device = card;
	return code;
}

int vmdev_interface_new_sr_iov(const char *bdf, const char *mac, vmdev_device **ret_device,
			       vmdev_error **ret_error)
{
	const struct setting settings[] = {
		{ "type", "hostdev" },
		{ "managed", "yes" },
		{ "mac.address", mac },
		{ NULL, NULL },
	};

	return make_sr_iov(bdf, settings, ret_device, ret_error);
}

int vmdev_interface_new_sr_iov_in_vlan(const char *bdf, const char *mac, unsigned vlan,
				       vmdev_device **ret_device, vmdev_error **ret_error)
{
	const struct digits digits = digits_of(vlan);
	const struct setting settings[] = {
		{ "type", "hostdev" },	{ "managed", "yes" },
		{ "mac.address", mac }, { "vlan.tag[0].id", digits.text },
		{ NULL, NULL },
	};

	return make_sr_iov(bdf, settings, ret_device, ret_error);
}

int vmdev_hostdev_vdpa_new_from_path(const char *path, vmdev_device **ret_device,
				     vmdev_error **ret_error)
{
	const struct setting settings[] = {
		{ "source.dev", path },
		{ NULL, NULL },
	};

	return make(VMDEV_KIND_HOSTDEV_VDPA, settings, ret_device, ret_error);
}

int vmdev_hostdev_scsi_new_from_wwpn(const char *wwpn, vmdev_device **ret_device,
				     vmdev_error **ret_error)
{
	const struct setting settings[] = {
		{ "source.protocol", "vhost" },
		{ "source.wwpn", wwpn },
		{ NULL, NULL },
	};

	return make(VMDEV_KIND_HOSTDEV_SCSI, settings, ret_device, ret_error);
}

int vmdev_serial_new_pty(vmdev_device **ret_device, vmdev_error **ret_error)
{
	static const struct setting settings[] = {
		{ "type", "pty" },
		{ NULL, NULL },
	};

	return make(VMDEV_KIND_SERIAL, settings, ret_device, ret_error);
}

int vmdev_console_new_pty(vmdev_device **ret_device, vmdev_error **ret_error)
{
	static const struct setting settings[] = {
		{ "type", "pty" },
		{ "target.type", "serial" },
		{ NULL, NULL },
	};

	return make(VMDEV_KIND_CONSOLE, settings, ret_device, ret_error);
}

static int make_usb_controller(uint32_t index, const char *model, vmdev_device **ret_device,
			       vmdev_error **ret_error)
{
	const struct digits digits = digits_of(index);
	const struct setting settings[] = {
		{ "index", digits.text },
		{ "model", model },
		{ NULL, NULL },
	};

	return make(VMDEV_KIND_USB_CONTROLLER, settings, ret_device, ret_error);
}

int vmdev_usb_controller_new_uhci(uint32_t index, vmdev_device **ret_device,
				  vmdev_error **ret_error)
{
	return make_usb_controller(index, "piix3-uhci", ret_device, ret_error);
}

int vmdev_usb_controller_new_ehci(uint32_t index, vmdev_device **ret_device,
				  vmdev_error **ret_error)
{
	return make_usb_controller(index, "ehci", ret_device, ret_error);
}

int vmdev_usb_controller_new_xhci(uint32_t index, vmdev_device **ret_device,
				  vmdev_error **ret_error)
{
	return make_usb_controller(index, "nec-xhci", ret_device, ret_error);
}

int vmdev_hostdev_usb_new_from_bus_device(unsigned bus, unsigned device,
					  const struct vmdev_usb_address *place,
					  vmdev_device **ret_device, vmdev_error **ret_error)
{
	const struct digits bus_digits = digits_of(bus), device_digits = digits_of(device);
	const struct setting settings[] = {
		{ "managed", "yes" },
		{ "source.address.bus", bus_digits.text },
		{ "source.address.device", device_digits.text },
		{ NULL, NULL },
	};
	struct vmdev_address address = { .type = VMDEV_ADDRESS_USB };
	vmdev_device *hostdev;
	int code = make(VMDEV_KIND_HOSTDEV_USB, settings, &hostdev, ret_error);

	if (code)
		return code;
	if (place) {
		address.usb = *place;
		code = vmdev_hostdev_usb_set_address(hostdev, &address, ret_error);
	}
	if (code)
		vmdev_device_unref(hostdev);
	else
		*ret_device = hostdev;
	return code;
}

int vmdev_input_new_usb_tablet(unsigned port, vmdev_device **ret_device, vmdev_error **ret_error)
{
	static const struct setting settings[] = {
		{ "type", "tablet" },
		{ "bus", "usb" },
		{ NULL, NULL },
	};
	struct vmdev_address address = { .type = VMDEV_ADDRESS_USB };
	vmdev_device *tablet;
	int code;

	if (port > UINT8_MAX)
		return error_give(ret_error, VMDEV_E_VALUE, "field-value", "address.port",
				  "address.port: there is no port %u", port);
	code = make(VMDEV_KIND_INPUT, settings, &tablet, ret_error);
	if (code)
		return code;
	address.usb.port[0] = (uint8_t)port;
	code = vmdev_input_set_address(tablet, &address, ret_error);
	if (code)
		vmdev_device_unref(tablet);
	else
		*ret_device = tablet;
	return code;
}
