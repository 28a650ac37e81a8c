/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The controllers that libvirt adds to a whole <domain> without a word. With them written out libvirt reads
 * back what was planned. */
#include "model/domain.h"
#include "plan/fact.h"
#include "plan/place.h"

static const struct {
	const char *type;
	const char *xml;
} controllers[] = {
	/* Of the chipset, which has it anyway. */
	{ "sata", "<controller type='sata' index='0'/>" },
	/* Where there is none, and none is not what is asked for. */
	{ "usb", "<controller type='usb' index='0' model='qemu-xhci'/>" },
	/* For the ports of channels and consoles. */
	{ "virtio-serial", "<controller type='virtio-serial' index='0'/>" },
};

/* The first of a type, by whose index libvirt looks for it. */
static bool has_controller(const vmdev_domain *domain, const char *type)
{
	for (size_t i = 0; i < domain->now.count; i++) {
		const vmdev_device *device = domain->now.devices[i];

		if (is(vmdev_device_get_element(device), "controller") &&
		    fact_is(device, "type", type) &&
		    (fact_is(device, "index", "0") || fact_is(device, "index", "")))
			return true;
	}
	return false;
}

static bool needs_serial(const vmdev_domain *domain)
{
	for (size_t i = 0; i < domain->now.count; i++) {
		const vmdev_device *device = domain->now.devices[i];
		const char *element = vmdev_device_get_element(device);

		if ((is(element, "channel") || is(element, "console")) &&
		    fact_is(device, "target.type", "virtio"))
			return true;
	}
	return false;
}

static int append(vmdev_domain *domain, const char *xml, vmdev_error **ret_error)
{
	vmdev_device *controller;
	int code = vmdev_device_new_from_xml(xml, strlen(xml), &controller, ret_error);

	if (code)
		return code;
	code = vmdev_domain_append(domain, controller, ret_error);
	vmdev_device_unref(controller);
	return code;
}

int placing_append_implicit(struct placing *p, vmdev_error **ret_error)
{
	int code = 0;

	if (machine_of_whole(p->domain) != VMDEV_MACHINE_Q35)
		return 0;
	for (size_t i = 0; i < sizeof(controllers) / sizeof(*controllers) && !code; i++) {
		const char *type = controllers[i].type;

		if (has_controller(p->domain, type) ||
		    (is(type, "virtio-serial") && !needs_serial(p->domain)))
			continue;
		code = append(p->domain, controllers[i].xml, ret_error);
	}
	return code;
}
