/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the rules of a domain look up: who was first at an address, which controller makes a bus. It is
 * built once for each validation, in time linear in the devices, and every look-up takes constant time.
 */
#ifndef RULE_VIEW_H
#define RULE_VIEW_H

#include "disk.gen.h"
#include "interface.gen.h"
#include "model/read.h"
#include "pci_controller.gen.h"
#include "rule/view_usb.h"
#include "scsi_controller.gen.h"
#include "rule/view_char.h"

enum { VIEW_BUSES = 256, VIEW_SLOTS = 32, VIEW_SCSI = 16 };

enum machine {
	MACHINE_UNKNOWN,	/* not said, or of another family */
	MACHINE_I440FX,
	MACHINE_Q35,
	MACHINE_VIRT,
	MACHINE_PSERIES,
};

/* What no two devices may have alike. */
enum claim {
	CLAIM_GUEST_PCI,
	CLAIM_HOST_PCI,
	CLAIM_DRIVE,
	CLAIM_BOOT_ORDER,
	CLAIM_MAC,
	CLAIM_VHOST_VDPA,
	CLAIM_ALIAS,		/* of the user's own */
	CLAIM_SCSI_CONTROLLER,	/* its index */
	CLAIM_COUNT,
};

struct claimant {
	const vmdev_device *device;
	uint32_t hash;
	enum claim claim;
};

struct view {
	enum machine machine;
	const struct reading *around;	/* what the document says beside its devices */
	/* By index, which is the number of the bus behind it; the first of equal ones. */
	const struct pci_controller *controllers[VIEW_BUSES];
	unsigned bus_end;		/* behind the last of them */
	const struct scsi_controller *scsi[VIEW_SCSI];
	/* The root port with the highest index, and whether a root port has nothing behind it. */
	const struct pci_controller *last_port;
	bool port_free;
	/* Root ports that stand on bus 0 or have no address, and the first of them for which bus 0 has no
	 * function. */
	unsigned port_count;
	const struct pci_controller *port_too_many;
	/* The first controller that is a root, PCIe's before pci-root, of which pSeries has several. */
	const struct pci_controller *root;
	/* Whether libvirt still has to number a controller, so that what seems missing may be there. */
	bool pci_unnumbered, scsi_unnumbered;
	struct view_char chars;
	/* A hash table: the first device that makes each claim. */
	struct claimant *claimants;
	size_t mask;
	size_t claimed;
	unsigned doubled;	/* bit per claim that several devices make */
	struct view_usb usb;
	uint64_t buses[VIEW_BUSES / 64];	/* bit per bus on which a device is */
	/* What follows is not cleared, and is valid only where it was set. */
	/* Of each root port, by index, the one with the next lower index. */
	const struct pci_controller *port_before[VIEW_BUSES];
	/* Bit per function that a device of the guest has; of a bus on which a device is. */
	unsigned char functions[VIEW_BUSES][VIEW_SLOTS];
};

/* Returns: 0 or -VMDEV_E_NO_MEMORY. */
int view_init(struct view *view, const vmdev_domain *domain);
void view_release(struct view *view);

/* The functions of a slot that devices of the guest have, a bit each. */
static inline unsigned view_functions(const struct view *view, unsigned bus, unsigned slot)
{
	return view->buses[bus / 64] >> bus % 64 & 1 ? view->functions[bus][slot] : 0;
}

const vmdev_device *view_first_of_several(const struct view *view, enum claim claim,
					  const vmdev_device *device);
/* The first device of the domain that claims the same as this one, which may be itself; NULL where it claims
 * nothing, or no two devices claim the same. */
static inline const vmdev_device *view_first(const struct view *view, enum claim claim,
					     const vmdev_device *device)
{
	return view->doubled >> claim & 1 ? view_first_of_several(view, claim, device) : NULL;
}
const struct scsi_controller *view_scsi_controller(const struct view *view, uint32_t index);

/* The device's PCI address in the guest; NULL where it has none, or one of another type. */
static inline const struct vmdev_pci_address *pci_address_of(const vmdev_device *device)
{
	const struct vmdev_address *address = guest_address_of(device);

	return address && address->type == VMDEV_ADDRESS_PCI ? &address->pci : NULL;
}

/* The name that the user gave the device, which libvirt keeps; NULL where it has none. */
const char *user_alias_of(const vmdev_device *device);
/* The PCI device of the host that the guest gets; NULL where it gets none. */
const struct vmdev_pci_address *host_pci_address_of(const vmdev_device *device);

/* Where a disk is on its controller: its address, or what libvirt derives from the target's name.
 * Returns: false where it is on none. */
bool drive_address_of(const struct disk *disk, struct vmdev_drive_address *ret_drive);
/* The bus of a disk; where it is unset, the one that libvirt derives from the target's name. */
enum vmdev_disk_bus disk_bus_of(const struct disk *disk);
/* What a machine of that name is; @name may be NULL. */
enum machine machine_of(const char *name);
/* 1 to 8 letters, digits, blanks and periods: what <boot loadparm=...> takes. */
bool is_boot_entry(const char *name);
/* /dev/vhost-vdpa- and a number. */
bool is_vhost_vdpa(const char *path);

#endif
