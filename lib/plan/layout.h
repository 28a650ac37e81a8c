/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The PCI buses of a domain: what is free on them, and how much of that libvirt is going to give to the
 * devices without an address. It allocates nothing. */
#ifndef PLAN_LAYOUT_H
#define PLAN_LAYOUT_H

#include "plan/socket.h"
#include "rule/view.h"

enum {
	LAYOUT_MAX_INDEX = VIEW_BUSES - 1,
	LAYOUT_BRIDGE_SLOTS = VIEW_SLOTS - 1,	/* slot 0 is the bridge's own */
	LAYOUT_FIRST_SLOT = 3,			/* of i440fx, for what is not the machine's own */
	LAYOUT_LAST_SLOT = 0x1e,
};

struct bus {
	const struct pci_controller *controller;	/* that makes it; NULL for an unwritten root */
	enum vmdev_pci_controller_model model;		/* UNSET: there is none */
	bool fixed;			/* nothing can be plugged into it */
	unsigned char functions[VIEW_SLOTS];		/* bit per function that is taken */
	/* Bit per slot that may take further root ports: as we see it, whose first function says
	 * multifunction, and as libvirt does, which sets that where it is missing. */
	uint32_t ports, aggregates;
};

struct layout {
	const vmdev_domain *domain;
	enum vmdev_machine machine;
	bool express;			/* the root is PCIe's */
	struct bus buses[VIEW_BUSES];
	unsigned next_index;		/* of a further controller */
	unsigned next_chassis;
	unsigned last_port;		/* 8 * slot + function of the root port that comes last */
	/* Where libvirt puts the first video card if it has a choice; 0: it has none. */
	unsigned char video_slot, sound_slot;
	const vmdev_device *video;	/* that one; NULL: it is not written, or placed */
	unsigned bridges;
	/* Devices without an address, those included that libvirt adds. */
	unsigned express_pending, conventional_pending;
};

/* The machine that a domain says, or its controllers; UNSET: neither does. */
enum vmdev_machine machine_of_domain(const vmdev_domain *domain);
/* The same of a whole <domain>; UNSET for a list of devices, to which libvirt adds nothing. */
enum vmdev_machine machine_of_whole(const vmdev_domain *domain);
/* @machine: UNSET: that of the domain. Returns: 0, or -VMDEV_E_VALUE: it is not known, or another one. */
int layout_init(struct layout *layout, const vmdev_domain *domain, enum vmdev_machine machine,
		vmdev_error **ret_error);

/* Free places, those of pending devices too. */
unsigned layout_free_express(const struct layout *layout);
unsigned layout_free_conventional(const struct layout *layout);

/* Takes a free place and gives its address. Returns: false: there is none. */
bool layout_take(struct layout *layout, enum socket socket, struct vmdev_pci_address *ret_pci);
/* Where a further root port goes: after all others, or into the first gap as libvirt does. */
bool layout_take_port(struct layout *layout, bool after_others, struct vmdev_pci_address *ret_pci);
/* The free root port with the lowest index; 0: there is none. */
unsigned layout_free_port(const struct layout *layout);

#endif
