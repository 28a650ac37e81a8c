/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/place.h"

#include <stdio.h>
#include <stdlib.h>
#include <vmdev/presets.h>
#include <vmdev/usb_controller.h>

#include "base/error.h"
#include "model/access.h"
#include "model/domain.h"
#include "plan/fact.h"
#include "plan/refuse.h"
#include "plan/target.h"

int placing_begin(struct placing *p, vmdev_domain *domain, enum vmdev_machine machine,
		  unsigned flags, vmdev_error **ret_error)
{
	memset(p, 0, sizeof(*p));
	p->domain = domain;
	p->machine = machine ? machine : machine_of_domain(domain);
	p->count = vmdev_domain_count(domain);
	p->flags = flags;
	if (units_init(&p->scsi, UNITS_SCSI, domain, p->machine) ||
	    units_init(&p->sata, UNITS_SATA, domain, p->machine) ||
	    usb_init(&p->usb, domain, machine_of_whole(domain)))
		return error_no_memory(ret_error);
	return 0;
}

static void take_back(struct placing *p)
{
	while (p->given_count) {
		const struct given *given = &p->given[--p->given_count];

		if (given->address)
			unset(given->device, given->device->kind->address, 0, NULL);
		if (given->target)
			vmdev_disk_unset_target_dev(given->device, NULL);
	}
	while (vmdev_domain_count(p->domain) > p->count)
		vmdev_domain_remove(p->domain, vmdev_domain_count(p->domain) - 1, NULL);
}

int placing_end(struct placing *p, int code)
{
	if (code)
		take_back(p);
	units_release(&p->scsi);
	units_release(&p->sata);
	usb_release(&p->usb);
	free(p->given);
	return code;
}

/* Another SATA controller is of no kind, so it is read. */
static int new_controller(enum units_sort sort, uint32_t index, vmdev_device **ret_controller,
			  vmdev_error **ret_error)
{
	char xml[64];

	if (sort == UNITS_SCSI)
		return vmdev_scsi_controller_new_virtio_scsi(index, ret_controller, ret_error);
	snprintf(xml, sizeof(xml), "<controller type='sata' index='%u'/>", index);
	return vmdev_device_new_from_xml(xml, strlen(xml), ret_controller, ret_error);
}

int placing_append_units(struct placing *p, enum units_sort sort, size_t count,
			 vmdev_error **ret_error)
{
	struct units *units = sort == UNITS_SCSI ? &p->scsi : &p->sata;
	size_t wanted = count + units->pending;
	int code = 0;

	while (!code && wanted > units_count_free(units)) {
		vmdev_device *controller;

		code = new_controller(sort, units->next_index, &controller, ret_error);
		if (code)
			return code;
		code = vmdev_domain_append(p->domain, controller, ret_error);
		vmdev_device_unref(controller);
		units_release(units);
		if (units_init(units, sort, p->domain, p->machine) && !code)
			code = error_no_memory(ret_error);
	}
	return code;
}

static int set_usb(vmdev_device *controller, uint32_t index, unsigned standard, unsigned ports,
		   vmdev_error **ret_error)
{
	static const enum vmdev_usb_controller_model models[] = {
		[1] = VMDEV_USB_CONTROLLER_MODEL_PIIX3_UHCI,
		[2] = VMDEV_USB_CONTROLLER_MODEL_EHCI,
		[3] = VMDEV_USB_CONTROLLER_MODEL_NEC_XHCI,
	};
	int code = vmdev_usb_controller_set_index(controller, index, ret_error);

	if (!code)
		code = vmdev_usb_controller_set_model(controller, models[standard], ret_error);
	if (code || standard < 3 || ports <= USB_XHCI_PORTS)
		return code;
	ports = ports > 2 * USB_XHCI_PORTS ? USB_XHCI_MAX_PORTS : 2 * USB_XHCI_PORTS;
	return vmdev_usb_controller_set_ports(controller, ports, ret_error);
}

static int append_usb(struct placing *p, unsigned standard, unsigned ports, vmdev_error **ret_error)
{
	vmdev_device *controller;
	uint32_t index;
	int code;

	if (!usb_find_index(&p->usb, standard, &index))
		return 0;
	code = vmdev_device_new(VMDEV_KIND_USB_CONTROLLER, &controller, ret_error);
	if (code)
		return code;
	code = set_usb(controller, index, standard, ports, ret_error);
	if (!code)
		code = vmdev_domain_append(p->domain, controller, ret_error);
	vmdev_device_unref(controller);
	usb_release(&p->usb);
	if (usb_init(&p->usb, p->domain, machine_of_whole(p->domain)) && !code)
		code = error_no_memory(ret_error);
	return code;
}

static unsigned sum(const unsigned counts[static SPEEDS])
{
	return counts[SPEED_ANY] + counts[SPEED_1] + counts[SPEED_2] + counts[SPEED_3];
}

int placing_append_usb(struct placing *p, const unsigned devices[static SPEEDS],
		       vmdev_error **ret_error)
{
	unsigned lack[SPEEDS];
	int code = 0;

	if (!sum(devices) && !sum(p->usb.pending))
		return 0;
	if (p->usb.unwritten)
		p->usb.count = 0; /* another one takes its place */
	usb_count_lack(&p->usb, devices, lack);
	for (unsigned standard = 1; standard <= 3 && !code; standard++) {
		if (standard < 3 ? !lack[standard] : !sum(lack))
			continue;
		/* Devices of any speed leave the ports of slower ones when xHCI is there. */
		code = append_usb(p, standard,
				  sum(lack) - lack[SPEED_ANY] + p->usb.pending[SPEED_ANY],
				  ret_error);
		if (!code)
			usb_count_lack(&p->usb, devices, lack);
	}
	if (!code && sum(lack))
		code = refuse(PLAN_USB_PORT, "usb_controller.model", ret_error,
			      "%u devices of USB 1.1, %u of 2.0, %u of 3.0, %u of any find no port",
			      lack[SPEED_1], lack[SPEED_2], lack[SPEED_3], lack[SPEED_ANY]);
	return code;
}

int placing_append_pci(struct placing *p, const struct need *need, vmdev_error **ret_error)
{
	static const struct need none = { 0 };
	int code = layout_init(&p->layout, p->domain, p->machine, ret_error);

	if (code || (!need && !(p->flags & VMDEV_PLAN_APPEND)))
		return code;
	return topology_append(p->domain, &p->layout, need ? need : &none,
			       p->flags & VMDEV_PLAN_COMPLETE, ret_error);
}

/* The note of what a device is given; NULL: no memory for it. */
static struct given *note(struct placing *p, vmdev_device *device)
{
	if (p->given_count == p->given_room) {
		size_t room = p->given_room ? 2 * p->given_room : 8;
		struct given *given = realloc(p->given, room * sizeof(*given));

		if (!given)
			return NULL;
		p->given = given;
		p->given_room = room;
	}
	p->given[p->given_count] = (struct given){ .device = device };
	return &p->given[p->given_count++];
}

static int give_target(struct placing *p, vmdev_device *device, struct given *given,
		       vmdev_error **ret_error)
{
	const struct disk *disk = (const void *)device;
	struct target target;
	int code;

	if (device->kind->id != VMDEV_KIND_DISK || disk->target_dev)
		return 0;
	code = target_find(p->domain, disk_bus_of(disk), &target, ret_error);
	if (!code)
		code = vmdev_disk_set_target_dev(device, target.name, ret_error);
	given->target = !code;
	return code;
}

static int refuse_pci(const struct layout *layout, enum socket socket, vmdev_error **ret_error)
{
	if (socket == SOCKET_EXPRESS && layout->express)
		return refuse(PLAN_ROOT_PORT, "address.bus", ret_error,
			      "of %u free ones %u devices without an address take all",
			      layout_free_express(layout), layout->express_pending);
	return refuse(PLAN_PCI_SLOT, "address.slot", ret_error, "none is free");
}

/* Whether a place is left that no other device without an address needs: @pending counts this one too. */
static bool is_left(const struct layout *layout, enum socket socket)
{
	if (!layout->express)
		return layout->express_pending + layout->conventional_pending <=
		       layout_free_conventional(layout);
	if (socket == SOCKET_EXPRESS)
		return layout->express_pending <= layout_free_express(layout);
	return layout->conventional_pending <= layout_free_conventional(layout);
}

static int take_pci(struct layout *layout, enum socket socket, struct vmdev_pci_address *ret_pci,
		    vmdev_error **ret_error)
{
	if (!is_left(layout, socket) || !layout_take(layout, socket, ret_pci))
		return refuse_pci(layout, socket, ret_error);
	if (socket == SOCKET_EXPRESS)
		layout->express_pending--;
	else
		layout->conventional_pending--;
	return 0;
}

/* On the place that libvirt likes best for the device; else on bus 0, where a video card belongs. */
static int take_video(struct layout *layout, enum socket socket, struct vmdev_pci_address *ret_pci,
		      vmdev_error **ret_error)
{
	if (layout->video_slot) {
		*ret_pci = (struct vmdev_pci_address){ .slot = layout->video_slot };
		layout->video_slot = 0;
		return 0;
	}
	if (layout->machine == VMDEV_MACHINE_Q35 && layout_take(layout, SOCKET_ROOT, ret_pci)) {
		if (socket == SOCKET_EXPRESS)
			layout->express_pending--;
		else
			layout->conventional_pending--;
		return 0;
	}
	return take_pci(layout, socket, ret_pci, ret_error);
}

static int take_sound(struct layout *layout, struct vmdev_pci_address *ret_pci,
		      vmdev_error **ret_error)
{
	if (!layout->sound_slot)
		return take_pci(layout, SOCKET_CONVENTIONAL, ret_pci, ret_error);
	*ret_pci = (struct vmdev_pci_address){ .slot = layout->sound_slot };
	layout->sound_slot = 0;
	return 0;
}

/* Returns: 0 and an address, perhaps of type UNSET: none is due. */
static int choose(struct placing *p, const vmdev_device *device, struct vmdev_address *ret_address,
		  vmdev_error **ret_error)
{
	enum socket socket = socket_of(device, p->machine);
	struct vmdev_pci_address *pci = &ret_address->pci;

	ret_address->type = VMDEV_ADDRESS_PCI;
	if (device == p->layout.video)
		return take_video(&p->layout, socket, pci, ret_error);
	switch (socket) {
	case SOCKET_EXPRESS:
	case SOCKET_CONVENTIONAL:
		return take_pci(&p->layout, socket, pci, ret_error);
	case SOCKET_ICH9_SOUND:
		return take_sound(&p->layout, pci, ret_error);
	case SOCKET_ROOT:
		if (layout_take(&p->layout, socket, pci))
			return 0;
		return refuse_pci(&p->layout, socket, ret_error);
	case SOCKET_SCSI:
	case SOCKET_SATA:
		ret_address->type = VMDEV_ADDRESS_DRIVE;
		if (units_take(socket == SOCKET_SCSI ? &p->scsi : &p->sata, device,
			       &ret_address->drive))
			return 0;
		return refuse(PLAN_DISK_UNIT, "address", ret_error, "none is free");
	case SOCKET_USB:
		ret_address->type = VMDEV_ADDRESS_USB;
		if (usb_take(&p->usb, device, usb_speed_of(device, p->flags), &ret_address->usb))
			return 0;
		return refuse(PLAN_USB_PORT, "address.port", ret_error, "none is free");
	default:
		ret_address->type = VMDEV_ADDRESS_UNSET;
		return 0;
	}
}

int placing_give(struct placing *p, vmdev_device *device, vmdev_error **ret_error)
{
	struct vmdev_address address = { 0 };
	struct given *given = note(p, device);
	int code;

	if (!given)
		return error_no_memory(ret_error);
	code = give_target(p, device, given, ret_error);
	if (code || !device->kind->address || fact_is_placed(device))
		return code;
	code = choose(p, device, &address, ret_error);
	if (code || !address.type)
		return code;
	code = set_address(device, device->kind->address, 0, &address, ret_error);
	given->address = !code;
	return code;
}

int placing_give_appended(struct placing *p, vmdev_error **ret_error)
{
	int code = 0;

	for (size_t i = p->count; i < vmdev_domain_count(p->domain) && !code; i++)
		if (vmdev_domain_at(p->domain, i)->kind->id != VMDEV_KIND_PCI_CONTROLLER)
			code = placing_give(p, vmdev_domain_at(p->domain, i), ret_error);
	return code;
}

static bool is_pci(enum socket socket)
{
	return socket != SOCKET_SCSI && socket != SOCKET_SATA && socket != SOCKET_USB;
}

/* Appends what is missing for devices of a sort; SOCKET_NONE: for all. */
static int prepare(struct placing *p, enum socket socket, vmdev_error **ret_error)
{
	static const unsigned none[SPEEDS] = { 0 };
	bool append = p->flags & VMDEV_PLAN_APPEND, all = socket == SOCKET_NONE;
	int code = 0;

	if (append && (all || socket == SOCKET_SCSI))
		code = placing_append_units(p, UNITS_SCSI, 0, ret_error);
	if (!code && append && (all || socket == SOCKET_SATA))
		code = placing_append_units(p, UNITS_SATA, 0, ret_error);
	if (!code && append && (all || socket == SOCKET_USB))
		code = placing_append_usb(p, none, ret_error);
	if (!code && append && all)
		code = placing_append_implicit(p, ret_error);
	if (!code && (append || is_pci(socket)))
		code = placing_append_pci(p, NULL, ret_error);
	return code ? code : placing_give_appended(p, ret_error);
}

static int check_flags(unsigned flags, vmdev_error **ret_error)
{
	enum {
		SPEED_FLAGS = VMDEV_PLAN_USB1 | VMDEV_PLAN_USB2 | VMDEV_PLAN_USB3,
		KNOWN = VMDEV_PLAN_COMPLETE | VMDEV_PLAN_APPEND | SPEED_FLAGS,
	};
	unsigned speed = flags & SPEED_FLAGS;

	if (flags & ~(unsigned)KNOWN)
		return error_give(ret_error, VMDEV_E_FLAGS, NULL, "flags",
				  "flags: 0x%x has unknown bits", flags);
	if (speed & (speed - 1))
		return error_give(ret_error, VMDEV_E_FLAGS, NULL, "flags",
				  "flags: a USB device has one speed");
	return 0;
}

int vmdev_domain_place_all(vmdev_domain *domain, unsigned flags, vmdev_error **ret_error)
{
	struct placing p;
	int code = check_flags(flags, ret_error);

	if (code)
		return code;
	code = placing_begin(&p, domain, VMDEV_MACHINE_UNSET, flags, ret_error);
	if (!code)
		code = prepare(&p, SOCKET_NONE, ret_error);
	for (size_t i = 0; i < p.count && !code; i++)
		if (vmdev_domain_at(domain, i)->kind->id != VMDEV_KIND_PCI_CONTROLLER)
			code = placing_give(&p, vmdev_domain_at(domain, i), ret_error);
	if (!code && !is_left(&p.layout, SOCKET_EXPRESS))
		code = refuse_pci(&p.layout, SOCKET_EXPRESS, ret_error);
	if (!code && !is_left(&p.layout, SOCKET_CONVENTIONAL))
		code = refuse_pci(&p.layout, SOCKET_CONVENTIONAL, ret_error);
	return placing_end(&p, code);
}

static bool is_member(const vmdev_domain *domain, const vmdev_device *device)
{
	for (size_t i = 0; i < domain->now.count; i++)
		if (domain->now.devices[i] == device)
			return true;
	return false;
}

static int place_member(vmdev_domain *domain, vmdev_device *device, unsigned flags,
			vmdev_error **ret_error)
{
	struct placing p;
	enum socket socket;
	int code = placing_begin(&p, domain, VMDEV_MACHINE_UNSET, flags, ret_error);

	socket = socket_of(device, p.machine);
	/* What has its place, or takes none, needs no more than a name. */
	if (!code && socket != SOCKET_NONE && !fact_is_placed(device))
		code = prepare(&p, socket, ret_error);
	if (!code)
		code = placing_give(&p, device, ret_error);
	return placing_end(&p, code);
}

int vmdev_domain_place(vmdev_domain *domain, vmdev_device *device, unsigned flags,
		       vmdev_error **ret_error)
{
	size_t index = vmdev_domain_count(domain);
	int code = check_flags(flags, ret_error);

	if (code || device->kind->id == VMDEV_KIND_PCI_CONTROLLER)
		return code;
	if (is_member(domain, device))
		return place_member(domain, device, flags, ret_error);
	/* It joins for the time in which it is counted. */
	code = vmdev_domain_append(domain, device, ret_error);
	if (code)
		return code;
	code = place_member(domain, device, flags, ret_error);
	vmdev_domain_remove(domain, index, NULL);
	return code;
}
