/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule/view.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "hostdev_lun.gen.h"
#include "hostdev_pci.gen.h"
#include "hostdev_vdpa.gen.h"
#include "model/access.h"
#include "model/domain.h"

/* What a device claims. */
struct key {
	uint64_t low, high;
	uint32_t channel;	/* of a drive */
	const char *text;	/* or NULL */
};

static uint64_t pack_pci(const struct vmdev_pci_address *pci)
{
	return (uint64_t)pci->domain << 16 | (uint64_t)pci->bus << 8 | (uint64_t)pci->slot << 3 |
	       pci->function;
}

enum vmdev_disk_bus disk_bus_of(const struct disk *disk)
{
	static const struct {
		const char *prefix;
		enum vmdev_disk_bus bus;
	} names[] = {
		{ "vd", VMDEV_DISK_BUS_VIRTIO }, { "sd", VMDEV_DISK_BUS_SCSI },
		{ "hd", VMDEV_DISK_BUS_IDE },	 { "fd", VMDEV_DISK_BUS_FDC },
		{ "xvd", VMDEV_DISK_BUS_XEN },	 { "ubd", VMDEV_DISK_BUS_UML },
	};
	size_t i;

	if (disk->target_bus || !disk->target_dev)
		return disk->target_bus;
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (!strncmp(disk->target_dev, names[i].prefix, strlen(names[i].prefix)))
			return names[i].bus;
	return VMDEV_DISK_BUS_UNSET;
}

/* sda: 0, sdz: 25, sdaa: 26. */
static uint32_t drive_number(const char *name)
{
	uint32_t number = 0;

	name += strncmp(name, "xvd", 3) && strncmp(name, "ubd", 3) ? 2 : 3;
	for (; *name >= 'a' && *name <= 'z'; name++)
		number = number * 26 + (uint32_t)(*name - 'a') + 1;
	return number - 1;
}

bool drive_address_of(const struct disk *disk, struct vmdev_drive_address *ret_drive)
{
	const char *name = disk->target_dev;
	uint32_t number;

	if (disk->address.type == VMDEV_ADDRESS_DRIVE) {
		*ret_drive = disk->address.drive;
		return true;
	}
	if (disk->address.type || !name || strlen(name) < 3 || strlen(name) > 5)
		return false;
	number = drive_number(name);
	*ret_drive = (struct vmdev_drive_address){ 0 };
	switch (disk_bus_of(disk)) {
	case VMDEV_DISK_BUS_SCSI:
		ret_drive->controller = number / 7;
		ret_drive->unit = number % 7;
		return true;
	case VMDEV_DISK_BUS_SATA:
		ret_drive->controller = number / 6;
		ret_drive->unit = number % 6;
		return true;
	default:
		return false;
	}
}

bool is_boot_entry(const char *name)
{
	size_t length = strspn(name,
			       "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789. ");

	return length && length <= 8 && !name[length];
}

bool is_vhost_vdpa(const char *path)
{
	static const char prefix[] = "/dev/vhost-vdpa-";
	const char *number = path + sizeof(prefix) - 1;

	return !strncmp(path, prefix, sizeof(prefix) - 1) && *number &&
	       !number[strspn(number, "0123456789")];
}

static bool key_guest_pci(const vmdev_device *device, struct key *ret_key)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	/* libvirt takes 0000:00:00.0 for no address. */
	if (!pci || !pack_pci(pci))
		return false;
	/* The first console shows the first serial port once more, address and all. */
	if (is(vmdev_device_get_element(device), "console"))
		return false;
	ret_key->low = pack_pci(pci);
	return true;
}

const struct vmdev_pci_address *host_pci_address_of(const vmdev_device *device)
{
	const struct vmdev_address *address = NULL;

	if (device->kind->id == VMDEV_KIND_HOSTDEV_PCI) {
		address = &((const struct hostdev_pci *)(const void *)device)->source_address;
	} else if (device->kind->id == VMDEV_KIND_INTERFACE) {
		const struct interface *interface = (const void *)device;

		if (interface->type == VMDEV_INTERFACE_TYPE_HOSTDEV)
			address = &interface->source_address;
	}
	return address && address->type == VMDEV_ADDRESS_PCI ? &address->pci : NULL;
}

static bool key_host_pci(const vmdev_device *device, struct key *ret_key)
{
	const struct vmdev_pci_address *pci = host_pci_address_of(device);

	if (!pci)
		return false;
	ret_key->low = pack_pci(pci);
	return true;
}

/* What is passed through from a SCSI adapter has its place on a controller of the guest. */
static bool hostdev_drive_of(const vmdev_device *device, struct vmdev_drive_address *ret_drive)
{
	const struct hostdev_lun *hostdev = (const void *)device;

	if (device->kind->id != VMDEV_KIND_HOSTDEV_LUN ||
	    hostdev->address.type != VMDEV_ADDRESS_DRIVE)
		return false;
	*ret_drive = hostdev->address.drive;
	return true;
}

static bool key_drive(const vmdev_device *device, struct key *ret_key)
{
	const struct disk *disk = (const void *)device;
	enum vmdev_disk_bus bus = VMDEV_DISK_BUS_SCSI;
	struct vmdev_drive_address drive;

	if (device->kind->id == VMDEV_KIND_DISK) {
		if (!drive_address_of(disk, &drive))
			return false;
		bus = disk_bus_of(disk);
	} else if (!hostdev_drive_of(device, &drive)) {
		return false;
	}
	/* Each kind of bus counts its controllers from 0. */
	ret_key->high = (uint64_t)bus << 32 | drive.controller;
	ret_key->channel = drive.bus;
	ret_key->low = (uint64_t)drive.target << 32 | drive.unit;
	return true;
}

static bool key_boot_order(const vmdev_device *device, struct key *ret_key)
{
	const vmdev_field *field = device->kind->boot_order;

	if (!field || !is_set(device, field))
		return false;
	ret_key->low = *(const uint64_t *)slot_in(device, field);
	return true;
}

static bool key_mac(const vmdev_device *device, struct key *ret_key)
{
	const struct interface *interface = (const void *)device;
	uint64_t low = 0;

	/* The two cards of a team have one address. */
	if (device->kind->id != VMDEV_KIND_INTERFACE || !interface->mac_address ||
	    interface->teaming_type)
		return false;
	/* "52:54:00:76:f2:bb": digits have the lower four bits of their value, letters are nine less. */
	for (const char *c = interface->mac_address; c < interface->mac_address + 17; c += 3)
		low = low << 8 | (uint64_t)((c[0] & 15) + 9 * (c[0] >> 6)) << 4 |
		      (uint64_t)((c[1] & 15) + 9 * (c[1] >> 6));
	ret_key->low = low;
	return true;
}

static bool key_vhost_vdpa(const vmdev_device *device, struct key *ret_key)
{
	if (device->kind->id == VMDEV_KIND_INTERFACE) {
		const struct interface *interface = (const void *)device;

		if (interface->type == VMDEV_INTERFACE_TYPE_VDPA)
			ret_key->text = interface->source_dev;
	} else if (device->kind->id == VMDEV_KIND_DISK) {
		const struct disk *disk = (const void *)device;

		if (disk->type == VMDEV_DISK_TYPE_VHOSTVDPA)
			ret_key->text = disk->source_dev;
	} else if (device->kind->id == VMDEV_KIND_HOSTDEV_VDPA) {
		ret_key->text = ((const struct hostdev_vdpa *)(const void *)device)->source_dev;
	}
	return ret_key->text;
}

const char *user_alias_of(const vmdev_device *device)
{
	const vmdev_field *field = device->kind->alias;
	const char *name = field ? *(char *const *)slot_in(device, field) : NULL;

	return name && !strncmp(name, "ua-", 3) ? name : NULL;
}

static bool key_alias(const vmdev_device *device, struct key *ret_key)
{
	ret_key->text = user_alias_of(device);
	/* The first console shows the first serial port once more, name and all. */
	return ret_key->text && !is(vmdev_device_get_element(device), "console");
}

static bool key_scsi_controller(const vmdev_device *device, struct key *ret_key)
{
	const struct scsi_controller *controller = (const void *)device;

	if (device->kind->id != VMDEV_KIND_SCSI_CONTROLLER ||
	    !scsi_controller_has(controller, SCSI_CONTROLLER_INDEX))
		return false;
	ret_key->low = controller->index;
	return true;
}

static bool key_of(enum claim claim, const vmdev_device *device, struct key *ret_key)
{
	static bool (*const keys[CLAIM_COUNT])(const vmdev_device *device, struct key *ret_key) = {
		[CLAIM_GUEST_PCI] = key_guest_pci,
		[CLAIM_HOST_PCI] = key_host_pci,
		[CLAIM_DRIVE] = key_drive,
		[CLAIM_BOOT_ORDER] = key_boot_order,
		[CLAIM_MAC] = key_mac,
		[CLAIM_VHOST_VDPA] = key_vhost_vdpa,
		[CLAIM_ALIAS] = key_alias,
		[CLAIM_SCSI_CONTROLLER] = key_scsi_controller,
	};

	*ret_key = (struct key){ 0 };
	return keys[claim](device, ret_key);
}

static bool key_equal(const struct key *a, const struct key *b)
{
	return a->high == b->high && a->low == b->low && a->channel == b->channel &&
	       (a->text == b->text || (a->text && b->text && !strcmp(a->text, b->text)));
}

static uint32_t key_hash(enum claim claim, const struct key *key)
{
	uint64_t hash = (uint64_t)claim * 0x9e3779b97f4a7c15u;
	const char *c;

	hash = (hash ^ key->high ^ (uint64_t)key->channel << 40) * 0xbf58476d1ce4e5b9u;
	hash = (hash ^ hash >> 29 ^ key->low) * 0x94d049bb133111ebu;
	for (c = key->text ? key->text : ""; *c; c++)
		hash = (hash ^ (unsigned char)*c) * 0x100000001b3u;
	hash = (hash ^ hash >> 32) * 0xbf58476d1ce4e5b9u;
	return (uint32_t)(hash >> 32);
}

/* The place of a claim in the table: its first claimant's, or a free one. */
static struct claimant *find(const struct view *view, enum claim claim, const struct key *key,
			     uint32_t hash)
{
	size_t i;

	for (i = hash & view->mask; view->claimants[i].device; i = (i + 1) & view->mask) {
		const struct claimant *other = &view->claimants[i];
		struct key other_key;

		if (other->hash == hash && other->claim == claim &&
		    key_of(claim, other->device, &other_key) && key_equal(&other_key, key))
			break;
	}
	return &view->claimants[i];
}

static bool make_room(struct view *view)
{
	size_t room = 2 * (view->mask + 1);
	struct claimant *claimants = calloc(room, sizeof(*claimants));
	size_t i, at;

	if (!claimants)
		return false;
	for (i = 0; i <= view->mask; i++) {
		if (!view->claimants[i].device)
			continue;
		at = view->claimants[i].hash & (room - 1);
		while (claimants[at].device)
			at = (at + 1) & (room - 1);
		claimants[at] = view->claimants[i];
	}
	free(view->claimants);
	view->claimants = claimants;
	view->mask = room - 1;
	return true;
}

static bool add_claim(struct view *view, enum claim claim, const vmdev_device *device,
		      const struct key *key)
{
	uint32_t hash = key_hash(claim, key);
	struct claimant *place = find(view, claim, key, hash);

	if (place->device) {
		view->doubled |= 1u << claim;
		return true;
	}
	*place = (struct claimant){ device, hash, claim };
	/* Places stay free, which end every search. */
	return ++view->claimed <= view->mask / 4 * 3 || make_room(view);
}

/* What the devices of a kind may claim, a bit each: the others are not asked of them. */
static unsigned claims_of(const struct kind *kind)
{
	static const unsigned own[] = {
		[VMDEV_KIND_DISK] = 1u << CLAIM_DRIVE | 1u << CLAIM_VHOST_VDPA,
		[VMDEV_KIND_INTERFACE] = 1u << CLAIM_MAC | 1u << CLAIM_HOST_PCI |
					 1u << CLAIM_VHOST_VDPA,
		[VMDEV_KIND_HOSTDEV_PCI] = 1u << CLAIM_HOST_PCI,
		[VMDEV_KIND_HOSTDEV_VDPA] = 1u << CLAIM_VHOST_VDPA,
		[VMDEV_KIND_HOSTDEV_LUN] = 1u << CLAIM_DRIVE,
		[VMDEV_KIND_SCSI_CONTROLLER] = 1u << CLAIM_SCSI_CONTROLLER,
	};
	unsigned claims = kind->id < sizeof(own) / sizeof(own[0]) ? own[kind->id] : 0;

	if (kind->address)
		claims |= 1u << CLAIM_GUEST_PCI;
	if (kind->boot_order)
		claims |= 1u << CLAIM_BOOT_ORDER;
	if (kind->alias)
		claims |= 1u << CLAIM_ALIAS;
	return claims;
}

static bool add_claims(struct view *view, const vmdev_device *device)
{
	const struct kind *kind = device->kind;
	unsigned claims = claims_of(kind);

	/* Most devices have neither, and are not asked. */
	if (kind->boot_order && !is_set(device, kind->boot_order))
		claims &= ~(1u << CLAIM_BOOT_ORDER);
	if (kind->alias && !is_set(device, kind->alias))
		claims &= ~(1u << CLAIM_ALIAS);
	for (; claims; claims &= claims - 1) {
		enum claim claim = (enum claim)__builtin_ctz(claims);
		struct key key;

		if (key_of(claim, device, &key) && !add_claim(view, claim, device, &key))
			return false;
	}
	return true;
}

static void add_root(struct view *view, const struct pci_controller *controller)
{
	if (!view->root || (controller->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT &&
			    view->root->model != controller->model))
		view->root = controller;
}

/* Of 32 slots with 8 functions each the first is the host bridge's, and on q35 the last the chipset's. */
static void add_port(struct view *view, const struct pci_controller *port)
{
	unsigned room = view->machine == MACHINE_Q35  ? 30 * 8 :
			view->machine == MACHINE_VIRT ? 31 * 8 :
							UINT_MAX;

	if (port->address.type == VMDEV_ADDRESS_PCI && port->address.pci.bus)
		return;
	if (view->port_count++ == room)
		view->port_too_many = port;
}

static void add_pci_controller(struct view *view, const struct pci_controller *controller)
{
	if (controller->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT)
		add_port(view, controller);
	if (controller->model == VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT ||
	    controller->model == VMDEV_PCI_CONTROLLER_MODEL_PCI_ROOT)
		add_root(view, controller);
	if (!pci_controller_has(controller, PCI_CONTROLLER_INDEX))
		view->pci_unnumbered = true;
	else if (controller->index < VIEW_BUSES && !view->controllers[controller->index])
		view->controllers[controller->index] = controller;
	if (controller->index < VIEW_BUSES && view->bus_end <= controller->index)
		view->bus_end = (unsigned)controller->index + 1;
}

static void add_scsi_controller(struct view *view, const struct scsi_controller *controller)
{
	if (!scsi_controller_has(controller, SCSI_CONTROLLER_INDEX))
		view->scsi_unnumbered = true;
	else if (controller->index < VIEW_SCSI && !view->scsi[controller->index])
		view->scsi[controller->index] = controller;
}

static void add_function(struct view *view, const struct vmdev_pci_address *pci)
{
	uint64_t *word = &view->buses[pci->bus / 64], bit = UINT64_C(1) << pci->bus % 64;

	if (!(*word & bit))
		memset(view->functions[pci->bus], 0, sizeof(view->functions[pci->bus]));
	*word |= bit;
	view->functions[pci->bus][pci->slot] |= (unsigned char)(1u << pci->function);
}

static bool add_device(struct view *view, const vmdev_device *device)
{
	const struct vmdev_pci_address *pci = pci_address_of(device);

	if (pci && pci->slot < VIEW_SLOTS && pci->function < 8)
		add_function(view, pci);
	if (device->kind->id == VMDEV_KIND_PCI_CONTROLLER)
		add_pci_controller(view, (const void *)device);
	if (device->kind->id == VMDEV_KIND_SCSI_CONTROLLER)
		add_scsi_controller(view, (const void *)device);
	view_char_add(&view->chars, device);
	return add_claims(view, device);
}

static void order_ports(struct view *view)
{
	const struct pci_controller *before = NULL;
	size_t i;

	for (i = 0; i < view->bus_end; i++) {
		const struct pci_controller *controller = view->controllers[i];

		if (!controller || controller->model != VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT)
			continue;
		view->port_before[i] = before;
		before = controller;
		view->port_free |= !view_functions(view, (unsigned)i, 0);
	}
	view->last_port = before;
}

enum machine machine_of(const char *name)
{
	if (!name)
		return MACHINE_UNKNOWN;
	if (!strcmp(name, "pc") || !strncmp(name, "pc-i440fx", 9))
		return MACHINE_I440FX;
	if (!strcmp(name, "q35") || !strncmp(name, "pc-q35", 6))
		return MACHINE_Q35;
	if (!strcmp(name, "virt") || !strncmp(name, "virt-", 5))
		return MACHINE_VIRT;
	if (!strcmp(name, "pseries") || !strncmp(name, "pseries-", 8))
		return MACHINE_PSERIES;
	return MACHINE_UNKNOWN;
}

int view_init(struct view *view, const vmdev_domain *domain)
{
	size_t count = domain->now.count;
	size_t room = 16;
	bool good;
	size_t i;

	/* Most devices make one claim or two. */
	while (room < 2 * count)
		room *= 2;
	memset(view, 0, offsetof(struct view, port_before));
	view->claimants = calloc(room, sizeof(*view->claimants));
	view->mask = room - 1;
	view->around = &domain->now;
	view->machine = machine_of(vmdev_domain_get_machine(domain));
	good = view->claimants && !view_usb_init(&view->usb, domain);
	for (i = 0; i < count && good; i++)
		good = add_device(view, domain->now.devices[i]);
	if (!good) {
		view_release(view);
		return -VMDEV_E_NO_MEMORY;
	}
	order_ports(view);
	return 0;
}

void view_release(struct view *view)
{
	free(view->claimants);
	view->claimants = NULL;
	view_usb_release(&view->usb);
}

const vmdev_device *view_first_of_several(const struct view *view, enum claim claim,
					  const vmdev_device *device)
{
	struct key key;

	return key_of(claim, device, &key) ?
		       find(view, claim, &key, key_hash(claim, &key))->device :
		       NULL;
}

const struct scsi_controller *view_scsi_controller(const struct view *view, uint32_t index)
{
	struct key key = { .low = index };

	if (index < VIEW_SCSI)
		return view->scsi[index];
	return (const void *)find(view, CLAIM_SCSI_CONTROLLER, &key,
				  key_hash(CLAIM_SCSI_CONTROLLER, &key))
		->device;
}
