/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The arithmetic of a VM's topology: how many root ports there have to be, which slot, SCSI unit, USB
 * port or target name a device gets.
 *
 * PCIe root ports are there before a VM starts or not at all (PCIE-04, PCIE-06), so the devices that
 * are to be plugged in later are counted first: that is the budget.
 *
 * Nothing that has an address, an index or a name is ever given another one. What has none, libvirt
 * would place when the VM is defined; these devices are counted as if they had been placed, and so
 * are those that libvirt adds to a <domain> without a word (memory balloon, USB controller, the video
 * card of a <graphics>). A lone <devices> list is taken as it is.
 *
 * Where a call does not fit it fails with -VMDEV_E_RULE and changes nothing. vmdev_error_get_rule()
 * says which sort of slot is missing, the message what to do:
 *
 *	plan-root-port		a PCIe root port
 *	plan-port-limit		the machine cannot have so many root ports
 *	plan-pci-slot		a slot for a conventional PCI device; on i440fx any slot
 *	plan-disk-unit		a unit of a virtio-scsi or SATA controller
 *	plan-usb-port		a port of a USB controller of the speed
 *	plan-target		a target name, of which there are 702: vda to vdzz
 */
#ifndef VMDEV_PLAN_H
#define VMDEV_PLAN_H

#include <vmdev/disk.h>
#include <vmdev/report.h>

VMDEV_BEGIN

typedef struct vmdev_budget vmdev_budget;

/* The sorts of machines, by their buses. */
enum vmdev_machine {
	VMDEV_MACHINE_UNSET = 0,
	VMDEV_MACHINE_I440FX = 1,	/* x86: conventional PCI, slots 0x03 to 0x1e */
	VMDEV_MACHINE_Q35 = 2,		/* x86: PCIe, 240 root ports at most */
	VMDEV_MACHINE_VIRT = 3,		/* aarch64: PCIe, 248 root ports at most */
};

/* What may be plugged into the VM while it runs. */
enum vmdev_budget_item {
	VMDEV_BUDGET_UNSET = 0,
	VMDEV_BUDGET_INTERFACES = 1,	/* network cards; each takes a root port */
	VMDEV_BUDGET_DISKS = 2,		/* virtio-blk disks; each takes a root port */
	VMDEV_BUDGET_SCSI_DISKS = 3,	/* virtio-scsi disks; each takes a unit of a controller */
	VMDEV_BUDGET_HOSTDEVS = 4,	/* passthrough of PCI, vDPA, vhost-scsi; a root port each */
	VMDEV_BUDGET_OTHERS = 5,	/* any other PCIe devices; each takes a root port */
	VMDEV_BUDGET_CONVENTIONAL = 6,	/* conventional PCI devices; each takes a slot of a bridge */
	VMDEV_BUDGET_BRIDGES = 7,	/* so many PCIe-to-PCI bridges there are, needed or not */
	VMDEV_BUDGET_USB1 = 8,		/* USB 1.1 devices; each takes a port of UHCI, or xHCI */
	VMDEV_BUDGET_USB2 = 9,		/* USB 2.0 devices; each takes a port of EHCI, or xHCI */
	VMDEV_BUDGET_USB3 = 10,		/* USB 3.0 devices; each takes a port of xHCI */
};

/* A sort of place that devices take. */
enum vmdev_slot {
	VMDEV_SLOT_UNSET = 0,
	VMDEV_SLOT_ROOT_PORT = 1,	/* q35, virt: an empty PCIe root port */
	VMDEV_SLOT_PCI = 2,		/* a slot of a PCIe-to-PCI bridge; i440fx: any slot */
	VMDEV_SLOT_SCSI_UNIT = 3,	/* a unit of a virtio-scsi controller */
	VMDEV_SLOT_USB1 = 4,		/* a USB port that takes a 1.1 device: UHCI, xHCI */
	VMDEV_SLOT_USB2 = 5,		/* a USB port that takes a 2.0 device: EHCI, xHCI */
	VMDEV_SLOT_USB3 = 6,		/* a USB port that takes a 3.0 device: xHCI */
};

/* How to plan and place; bits. */
enum vmdev_plan_flag {
	VMDEV_PLAN_COMPLETE = 1,	/* controllers in the manual's complete form; else simplified */
	VMDEV_PLAN_APPEND = 2,		/* vmdev_domain_place() may append the controllers it lacks */
	VMDEV_PLAN_USB1 = 4,		/* the USB device to be placed is one of USB 1.1, */
	VMDEV_PLAN_USB2 = 8,		/* of 2.0, */
	VMDEV_PLAN_USB3 = 16,		/* of 3.0 */
};

/*
 * vmdev_budget_new: makes a budget in which nothing is to be plugged.
 *
 * @machine: the machine of the VM; UNSET: that of the domain to be planned, which then has to say it.
 * @ret_budget: takes the budget, for vmdev_budget_unref().
 *
 * Returns: 0, or -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_budget_new(enum vmdev_machine machine, vmdev_budget **ret_budget,
			       vmdev_error **ret_error);

/* Takes a reference. Returns: budget. Since: 0.2. */
VMDEV_API vmdev_budget *vmdev_budget_ref(vmdev_budget *budget);

/* Gives a reference back; the last one frees. @budget may be NULL. Returns: NULL. Since: 0.2. */
VMDEV_API vmdev_budget *vmdev_budget_unref(vmdev_budget *budget);

/*
 * vmdev_budget_set: says how many devices of a sort may be plugged at the same time.
 *
 * @count: 0 to 65535, besides those that the domain has already.
 *
 * Returns: 0, or -VMDEV_E_VALUE, also for an item that is none. Since: 0.2.
 */
VMDEV_API int vmdev_budget_set(vmdev_budget *budget, enum vmdev_budget_item item, unsigned count,
			       vmdev_error **ret_error);

/* Returns: what was set, 0 for what was not. Since: 0.2. */
VMDEV_API unsigned vmdev_budget_get(const vmdev_budget *budget, enum vmdev_budget_item item);

/* Returns: the machine it was made for, UNSET for that of the domain. Since: 0.2. */
VMDEV_API enum vmdev_machine vmdev_budget_get_machine(const vmdev_budget *budget);

/* Returns: the name of an item, "interfaces", "scsi-disks"; of a machine, "q35"; of a sort of slot, "root
 * port"; NULL for a number that is none; static. Since: 0.2. */
VMDEV_API const char *vmdev_budget_item_to_string(enum vmdev_budget_item item);
VMDEV_API const char *vmdev_machine_to_string(enum vmdev_machine machine);
VMDEV_API const char *vmdev_slot_to_string(enum vmdev_slot slot);

/*
 * vmdev_domain_plan: appends the controllers that a domain lacks for a budget.
 *
 * @domain: of a VM that does not run. To one without controllers the root is appended first, then root
 * ports, bridges behind a port each, SCSI, SATA and USB controllers where the budget or a device without
 * an address needs them. To one that has some only what is missing, until so many slots are free as the
 * budget says. To a whole <domain> of a q35 machine also those that libvirt would add itself, of SATA,
 * USB and virtio-serial: it then adds none when the VM is defined.
 * @flags: VMDEV_PLAN_COMPLETE writes the complete form of PCI controllers: device name, chassis equal to
 * the index, address and port filled function by function, slot by slot. Else index and model only, which
 * the manual recommends, and libvirt fills in the rest alike. 0 or COMPLETE.
 *
 * Returns: 0, or -VMDEV_E_RULE where it does not fit, -VMDEV_E_VALUE where the machine is not known or
 * not the budget's, -VMDEV_E_FLAGS, -VMDEV_E_XML, -VMDEV_E_NO_MEMORY; then nothing is changed.
 * Manual: Configuring a PCIe Controller for a VM (PCIE-05, PCIE-09 to PCIE-27). Since: 0.2.
 */
VMDEV_API int vmdev_domain_plan(vmdev_domain *domain, const vmdev_budget *budget, unsigned flags,
				vmdev_error **ret_error);

/*
 * vmdev_domain_validate_budget: checks whether all of a budget can be plugged into a domain as it is.
 *
 * @ret_report: takes a finding for each sort of slot of which there are too few, for
 * vmdev_report_unref(). Findings are no failure of the call.
 *
 * Returns: 0, or -VMDEV_E_VALUE as vmdev_domain_plan(), -VMDEV_E_NO_MEMORY. Manual: PCIE-05.
 * Since: 0.2.
 */
VMDEV_API int vmdev_domain_validate_budget(const vmdev_domain *domain, const vmdev_budget *budget,
					   vmdev_report **ret_report, vmdev_error **ret_error);

/*
 * vmdev_domain_count_free: how many slots of a sort a domain has free, those not counted that its
 * devices without an address are going to take.
 *
 * @ret_count: takes the number.
 *
 * Returns: 0, or -VMDEV_E_VALUE for a sort that is none, and where the machine is not known,
 * -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_domain_count_free(const vmdev_domain *domain, enum vmdev_slot slot,
				      size_t *ret_count, vmdev_error **ret_error);

/*
 * vmdev_domain_place: gives a device a free address, and a disk without a target a name.
 *
 * @device: a device of the domain, or one that is to join it; it is not appended. What it has already,
 * address or name, stays. A device that takes no slot of its own stays as it is.
 * @flags: VMDEV_PLAN_APPEND lets controllers be appended where no slot is free, as it is right while the
 * VM does not run, with COMPLETE in the complete form. One of USB1, USB2, USB3 says the speed of a USB
 * device; without, an input is taken as one of 1.1, and any other as one that xHCI suits best.
 *
 * PCIe devices are put into the root port with the lowest index, conventional ones into a bridge, the first
 * video card onto bus 0, scsi and sata disks at the unit that libvirt derives from their names where its
 * controller is there, else at the lowest that is free.
 *
 * Returns: 0, or -VMDEV_E_RULE where no slot is free, -VMDEV_E_VALUE where the machine is not known,
 * -VMDEV_E_FLAGS, -VMDEV_E_XML, -VMDEV_E_NO_MEMORY; then nothing is changed. Since: 0.2.
 */
VMDEV_API int vmdev_domain_place(vmdev_domain *domain, vmdev_device *device, unsigned flags,
				 vmdev_error **ret_error);

/*
 * vmdev_domain_place_all: does so for each device of a domain, in their order.
 *
 * @flags: as for vmdev_domain_place(); the speeds, for all USB devices but inputs.
 *
 * PCI controllers in the simplified form stay in it. When this has worked libvirt adds no controller
 * when the VM is defined, and changes no address.
 *
 * Returns: as vmdev_domain_place(). Since: 0.2.
 */
VMDEV_API int vmdev_domain_place_all(vmdev_domain *domain, unsigned flags, vmdev_error **ret_error);

/*
 * vmdev_domain_find_target: the first target name of a bus that no disk of a domain has.
 *
 * @bus: VIRTIO gives "vda" to "vdzz"; SCSI, SATA and USB "sda" to "sdzz"; IDE "hda" to "hdd"; FDC "fda"
 * and "fdb".
 * @ret_name: takes the name, for free().
 *
 * Returns: 0, or -VMDEV_E_RULE where all are taken, -VMDEV_E_VALUE for another bus, -VMDEV_E_NO_MEMORY.
 * Manual: Managing Virtual Disks (DISK-02, DISK-03). Since: 0.2.
 */
VMDEV_API int vmdev_domain_find_target(const vmdev_domain *domain, enum vmdev_disk_bus bus,
				       char **ret_name, vmdev_error **ret_error);

/* Cleanup function: `__attribute__((cleanup(vmdev_budget_unrefp))) vmdev_budget *budget = NULL;` */
static inline void vmdev_budget_unrefp(vmdev_budget **budget)
{
	*budget = vmdev_budget_unref(*budget);
}

VMDEV_END
#endif
