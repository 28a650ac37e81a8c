/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/layout.h"

#include "base/error.h"
#include "model/domain.h"
#include "plan/fact.h"

enum {
	SLOT_Q35_VIDEO = 0x01,
	SLOT_I440FX_VIDEO = 0x02,
	SLOT_ICH9_USB = 0x1d,
	SLOT_ICH9_USB_SECOND = 0x1a,
	SLOT_ICH9_SOUND = 0x1b,
	SLOT_Q35_CHIPSET = 0x1f,
	SLOT_I440FX_CHIPSET = 0x01,
	WHOLE_SLOT = 0xff,
};

static bool is_port(enum vmdev_pci_controller_model model)
{
	return model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT ||
	       model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_SWITCH_DOWNSTREAM_PORT;
}

/* Of dmi-to-pci-bridge nothing is hot-pluggable, and libvirt puts nothing there by itself. */
static bool is_bridge(enum vmdev_pci_controller_model model)
{
	return model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE ||
	       model == VMDEV_PCI_CONTROLLER_MODEL_PCI_BRIDGE;
}

static const struct pci_controller *as_controller(const vmdev_device *device)
{
	return device->kind->id == VMDEV_KIND_PCI_CONTROLLER ? (const void *)device : NULL;
}

static enum vmdev_machine machine_of_root(enum vmdev_pci_controller_model model)
{
	if (model == VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT)
		return VMDEV_MACHINE_I440FX;
	if (model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT || is_port(model))
		return VMDEV_MACHINE_Q35;
	return VMDEV_MACHINE_UNSET;
}

enum vmdev_machine machine_of_domain(const vmdev_domain *domain)
{
	static const enum vmdev_machine machines[] = {
		[MACHINE_I440FX] = VMDEV_MACHINE_I440FX,
		[MACHINE_Q35] = VMDEV_MACHINE_Q35,
		[MACHINE_VIRT] = VMDEV_MACHINE_VIRT,
		[MACHINE_PSERIES] = VMDEV_MACHINE_UNSET,
	};
	enum vmdev_machine machine = VMDEV_MACHINE_UNSET;

	if (vmdev_domain_get_machine(domain))
		return machines[machine_of(vmdev_domain_get_machine(domain))];
	/* Of the two PCIe machines q35 has less room. */
	for (size_t i = 0; i < domain->now.count && !machine; i++) {
		const struct pci_controller *controller = as_controller(domain->now.devices[i]);

		if (controller)
			machine = machine_of_root(controller->model);
	}
	return machine;
}

enum vmdev_machine machine_of_whole(const vmdev_domain *domain)
{
	return vmdev_domain_get_machine(domain) ? machine_of_domain(domain) : VMDEV_MACHINE_UNSET;
}

static int choose_machine(struct layout *layout, const vmdev_domain *domain,
			  enum vmdev_machine wanted, vmdev_error **ret_error)
{
	bool said = vmdev_domain_get_machine(domain);
	enum vmdev_machine own = machine_of_domain(domain);

	if (wanted && said && own != wanted)
		return error_give(ret_error, VMDEV_E_VALUE, NULL, "os.type.machine",
				  "the machine of the domain, %s, is not of the sort %s",
				  vmdev_domain_get_machine(domain),
				  vmdev_machine_to_string(wanted));
	layout->machine = wanted ? wanted : own;
	if (!layout->machine)
		return error_give(ret_error, VMDEV_E_VALUE, NULL, "os.type.machine",
				  "the domain does not say its machine, or one whose buses are not "
				  "known; known are q35, pc-i440fx and virt");
	layout->express = layout->machine != VMDEV_MACHINE_I440FX;
	return 0;
}

static void add_controller(struct layout *layout, const struct pci_controller *controller,
			   unsigned index)
{
	struct bus *bus = &layout->buses[index];

	if (bus->controller || (!index && !machine_of_root(controller->model)))
		return;
	bus->controller = controller;
	bus->model = controller->model;
	bus->fixed = controller->target_hotplug == VMDEV_SWITCH_OFF;
	if (layout->next_index <= index)
		layout->next_index = index + 1;
	if (layout->next_chassis <= index)
		layout->next_chassis = index + 1;
	if (is_port(bus->model) && pci_controller_has(controller, PCI_CONTROLLER_TARGET_CHASSIS) &&
	    layout->next_chassis <= controller->target_chassis)
		layout->next_chassis = (unsigned)controller->target_chassis + 1;
	layout->bridges += bus->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE;
}

/* Numbers controllers without an index as libvirt does: the lowest that is free. */
static void add_unnumbered(struct layout *layout, const struct pci_controller *controller)
{
	unsigned index = machine_of_root(controller->model) && !is_port(controller->model) ? 0 : 1;

	while (index && index < LAYOUT_MAX_INDEX && layout->buses[index].controller)
		index++;
	add_controller(layout, controller, index);
}

static void add_controllers(struct layout *layout)
{
	const struct reading *now = &layout->domain->now;

	layout->next_index = layout->next_chassis = 1;
	layout->buses[0].model = layout->express ? VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT :
						   VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT;
	for (size_t i = 0; i < now->count; i++) {
		const struct pci_controller *controller = as_controller(now->devices[i]);

		if (controller && pci_controller_has(controller, PCI_CONTROLLER_INDEX))
			add_controller(layout, controller, (unsigned)controller->index);
	}
	for (size_t i = 0; i < now->count; i++) {
		const struct pci_controller *controller = as_controller(now->devices[i]);

		if (controller && !pci_controller_has(controller, PCI_CONTROLLER_INDEX))
			add_unnumbered(layout, controller);
	}
}

/* Whether further root ports may share the slot: the guest is told of them by the first one's
 * multifunction. */
static bool begins_slot_of_ports(const vmdev_device *device, const struct vmdev_pci_address *pci)
{
	const struct pci_controller *controller = as_controller(device);

	return controller && controller->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT &&
	       !pci->function && pci->multifunction == VMDEV_SWITCH_ON;
}

static void note_port(struct layout *layout, const struct vmdev_pci_address *pci)
{
	unsigned place = 8u * pci->slot + pci->function;

	if (layout->last_port < place)
		layout->last_port = place;
}

static void add_addresses(struct layout *layout)
{
	uint32_t others = 0;		/* slots in which something else than a root port is */

	for (size_t i = 0; i < layout->domain->now.count; i++) {
		const vmdev_device *device = layout->domain->now.devices[i];
		const struct vmdev_pci_address *pci = pci_address_of(device);
		const struct pci_controller *controller = as_controller(device);
		bool port = controller &&
			    controller->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT;

		if (!pci || !fact_is_placed(device) || pci->slot >= VIEW_SLOTS)
			continue;
		layout->buses[pci->bus].functions[pci->slot] |= (unsigned char)(1u
										<< pci->function);
		if (pci->bus)
			continue;
		if (begins_slot_of_ports(device, pci))
			layout->buses[0].ports |= 1u << pci->slot;
		if (port) {
			note_port(layout, pci);
			layout->buses[0].aggregates |= 1u << pci->slot;
		} else {
			others |= 1u << pci->slot;
		}
	}
	layout->buses[0].ports &= ~others;
	layout->buses[0].aggregates &= ~others;
}

static void reserve(struct layout *layout, unsigned slot)
{
	layout->buses[0].functions[slot] = WHOLE_SLOT;
	layout->buses[0].ports &= ~(1u << slot);
	layout->buses[0].aggregates &= ~(1u << slot);
}

static bool is_slot_free(const struct layout *layout, unsigned slot)
{
	return !layout->buses[0].functions[slot];
}

static void reserve_chipset(struct layout *layout)
{
	reserve(layout, 0);
	if (layout->machine == VMDEV_MACHINE_Q35)
		reserve(layout, SLOT_Q35_CHIPSET);
	if (layout->machine == VMDEV_MACHINE_I440FX)
		reserve(layout, SLOT_I440FX_CHIPSET);
}

/* The places on bus 0 that libvirt likes best for what has none: the first video card, the sound and USB
 * of ICH9. */
static void reserve_video(struct layout *layout)
{
	unsigned slot = layout->machine == VMDEV_MACHINE_Q35 ? SLOT_Q35_VIDEO : SLOT_I440FX_VIDEO;

	if (layout->machine == VMDEV_MACHINE_VIRT || !is_slot_free(layout, slot))
		return;
	layout->video_slot = (unsigned char)slot;
	reserve(layout, slot);
}

static void reserve_ich9_usb(struct layout *layout)
{
	if (layout->machine != VMDEV_MACHINE_Q35)
		layout->conventional_pending++;
	else if (is_slot_free(layout, SLOT_ICH9_USB))
		reserve(layout, SLOT_ICH9_USB);
	else if (is_slot_free(layout, SLOT_ICH9_USB_SECOND))
		reserve(layout, SLOT_ICH9_USB_SECOND);
	else
		layout->conventional_pending++;
}

static void reserve_ich9_sound(struct layout *layout)
{
	if (layout->machine == VMDEV_MACHINE_Q35 && !layout->sound_slot &&
	    is_slot_free(layout, SLOT_ICH9_SOUND)) {
		layout->sound_slot = SLOT_ICH9_SOUND;
		reserve(layout, SLOT_ICH9_SOUND);
	} else {
		layout->conventional_pending++;
	}
}

/* What a whole <domain> has, written or not. */
struct presence {
	bool balloon, usb, video, graphics, serial_controller, serial_port;
};

static void add_pending(struct layout *layout, const vmdev_device *device)
{
	switch (socket_of(device, layout->machine)) {
	case SOCKET_EXPRESS:
		layout->express_pending++;
		break;
	case SOCKET_CONVENTIONAL:
		layout->conventional_pending++;
		break;
	case SOCKET_ICH9_SOUND:
		reserve_ich9_sound(layout);
		break;
	case SOCKET_ICH9_USB:
		reserve_ich9_usb(layout);
		break;
	default:
		break;
	}
}

static void note_presence(struct presence *p, const vmdev_device *device)
{
	const char *element = vmdev_device_get_element(device);

	p->balloon |= is(element, "memballoon");
	p->graphics |= is(element, "graphics");
	p->serial_port |= (is(element, "channel") || is(element, "console")) &&
			  fact_is(device, "target.type", "virtio");
	if (is(element, "controller")) {
		p->serial_controller |= fact_is(device, "type", "virtio-serial");
		/* The one that stands for all: libvirt adds it where index 0 is not there. */
		p->usb |= fact_is(device, "type", "usb") &&
			  (fact_is(device, "index", "0") || fact_is(device, "index", ""));
	}
}

/* What libvirt adds to a domain without a word. A list of devices is not the whole of a VM. */
static void add_unwritten(struct layout *layout, const struct presence *p)
{
	bool x86 = layout->machine != VMDEV_MACHINE_VIRT;

	if (!vmdev_domain_get_machine(layout->domain))
		return;
	layout->express_pending += x86 && !p->balloon;
	layout->express_pending += layout->machine == VMDEV_MACHINE_Q35 && !p->usb;
	layout->express_pending += p->serial_port && !p->serial_controller;
	if (!p->graphics || p->video)
		return;
	reserve_video(layout);
	if (!layout->video_slot && x86)
		layout->conventional_pending++;
	else if (!layout->video_slot)
		layout->express_pending++;
}

static void add_others(struct layout *layout)
{
	const struct reading *now = &layout->domain->now;
	struct presence present = { 0 };

	for (size_t i = 0; i < now->count; i++) {
		const vmdev_device *device = now->devices[i];
		bool first = !present.video && socket_is_video(device);

		note_presence(&present, device);
		present.video |= first;
		if (as_controller(device) || fact_is_placed(device))
			continue;
		if (first) {
			layout->video = device;
			reserve_video(layout);
		}
		if (!first || !layout->video_slot)
			add_pending(layout, device);
	}
	add_unwritten(layout, &present);
}

/* Controllers in the simplified form, as libvirt will place them. */
static void add_simplified(struct layout *layout)
{
	for (unsigned i = 1; i < VIEW_BUSES; i++) {
		const struct bus *bus = &layout->buses[i];
		struct vmdev_pci_address pci;

		if (bus->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT && bus->controller &&
		    !fact_is_placed((const vmdev_device *)(const void *)bus->controller))
			layout_take_port(layout, false, &pci);
	}
	for (unsigned i = 1; i < VIEW_BUSES; i++) {
		const struct bus *bus = &layout->buses[i];
		struct vmdev_pci_address pci;

		if (bus->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE &&
		    bus->controller &&
		    !fact_is_placed((const vmdev_device *)(const void *)bus->controller) &&
		    !layout_take(layout, SOCKET_EXPRESS, &pci))
			layout->express_pending++;
		if (bus->model == VMDEV_PCI_CONTROLLER_MODEL_PCI_BRIDGE && bus->controller &&
		    !fact_is_placed((const vmdev_device *)(const void *)bus->controller) &&
		    !layout_take(layout, SOCKET_CONVENTIONAL, &pci))
			layout->conventional_pending++;
	}
}

int layout_init(struct layout *layout, const vmdev_domain *domain, enum vmdev_machine machine,
		vmdev_error **ret_error)
{
	int code;

	memset(layout, 0, sizeof(*layout));
	layout->domain = domain;
	code = choose_machine(layout, domain, machine, ret_error);
	if (code)
		return code;
	layout->last_port = 7;		/* the first one goes into slot 1 */
	add_controllers(layout);
	add_addresses(layout);
	reserve_chipset(layout);
	add_others(layout);
	add_simplified(layout);
	return 0;
}

static unsigned count_free_slots(const struct bus *bus, unsigned first, unsigned last)
{
	unsigned count = 0;

	for (unsigned slot = first; slot <= last; slot++)
		count += !bus->functions[slot];
	return count;
}

static bool is_free_port(const struct bus *bus)
{
	return is_port(bus->model) && !bus->fixed && !bus->functions[0];
}

unsigned layout_free_conventional(const struct layout *layout)
{
	unsigned count = 0;

	if (!layout->express)
		count = count_free_slots(&layout->buses[0], LAYOUT_FIRST_SLOT, LAYOUT_LAST_SLOT);
	for (unsigned i = 1; i < VIEW_BUSES; i++)
		if (is_bridge(layout->buses[i].model))
			count += count_free_slots(&layout->buses[i], 1, VIEW_SLOTS - 1);
	return count;
}

unsigned layout_free_express(const struct layout *layout)
{
	unsigned count = 0;

	for (unsigned i = 1; i < VIEW_BUSES; i++)
		count += is_free_port(&layout->buses[i]);
	return count;
}

unsigned layout_free_port(const struct layout *layout)
{
	for (unsigned i = 1; i < VIEW_BUSES; i++)
		if (is_free_port(&layout->buses[i]))
			return i;
	return 0;
}

static bool take(struct layout *layout, unsigned bus, unsigned slot,
		 struct vmdev_pci_address *ret_pci)
{
	layout->buses[bus].functions[slot] |= 1;
	*ret_pci = (struct vmdev_pci_address){ .bus = (uint8_t)bus, .slot = (uint8_t)slot };
	return true;
}

static bool take_slot(struct layout *layout, unsigned bus, unsigned first, unsigned last,
		      struct vmdev_pci_address *ret_pci)
{
	for (unsigned slot = first; slot <= last; slot++)
		if (!layout->buses[bus].functions[slot])
			return take(layout, bus, slot, ret_pci);
	return false;
}

static bool take_conventional(struct layout *layout, struct vmdev_pci_address *ret_pci)
{
	if (!layout->express && take_slot(layout, 0, LAYOUT_FIRST_SLOT, LAYOUT_LAST_SLOT, ret_pci))
		return true;
	for (unsigned i = 1; i < VIEW_BUSES; i++)
		if (is_bridge(layout->buses[i].model) &&
		    take_slot(layout, i, 1, VIEW_SLOTS - 1, ret_pci))
			return true;
	return false;
}

/* From above, so that root ports, which go up from below, stay together. */
static bool take_root_slot(struct layout *layout, struct vmdev_pci_address *ret_pci)
{
	for (unsigned slot = LAYOUT_LAST_SLOT; slot; slot--)
		if (!layout->buses[0].functions[slot])
			return take(layout, 0, slot, ret_pci);
	return false;
}

bool layout_take(struct layout *layout, enum socket socket, struct vmdev_pci_address *ret_pci)
{
	unsigned port;

	if (socket == SOCKET_ROOT)
		return take_root_slot(layout, ret_pci);
	if (socket == SOCKET_CONVENTIONAL || !layout->express)
		return take_conventional(layout, ret_pci);
	port = layout_free_port(layout);
	return port && take(layout, port, 0, ret_pci);
}

static bool is_place_for_port(const struct bus *root, uint32_t shared, unsigned place)
{
	unsigned functions = root->functions[place / 8];

	if (!functions)
		return !(place % 8);
	return shared >> place / 8 & 1 && !(functions >> place % 8 & 1);
}

bool layout_take_port(struct layout *layout, bool after_others, struct vmdev_pci_address *ret_pci)
{
	unsigned place = after_others ? layout->last_port + 1 : 8;
	struct bus *root = &layout->buses[0];

	while (place < 8 * VIEW_SLOTS &&
	       !is_place_for_port(root, after_others ? root->ports : root->aggregates, place))
		place++;
	if (place >= 8 * VIEW_SLOTS)
		return false;
	root->functions[place / 8] |= (unsigned char)(1u << place % 8);
	root->ports |= 1u << place / 8;
	root->aggregates |= 1u << place / 8;
	*ret_pci = (struct vmdev_pci_address){
		.slot = (uint8_t)(place / 8),
		.function = (uint8_t)(place % 8),
		.multifunction = place % 8 ? VMDEV_SWITCH_UNSET : VMDEV_SWITCH_ON,
	};
	note_port(layout, ret_pci);
	return true;
}
