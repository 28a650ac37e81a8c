/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Where a device is found: in the guest, or, for a passthrough device, on the host. */
#ifndef VMDEV_ADDRESS_H
#define VMDEV_ADDRESS_H

#include <vmdev/base.h>

VMDEV_BEGIN

enum vmdev_address_type {
	VMDEV_ADDRESS_UNSET = 0,
	VMDEV_ADDRESS_PCI = 1,
	VMDEV_ADDRESS_DRIVE = 2,
	VMDEV_ADDRESS_USB = 3,	/* since 0.2 */
};

/* A PCI function, written domain:bus:slot.function. */
struct vmdev_pci_address {
	uint32_t domain;			/* 0 in a guest */
	uint8_t bus;				/* in a guest the index of a PCI controller */
	uint8_t slot;				/* 0 to 31 */
	uint8_t function;			/* 0 to 7 */
	enum vmdev_switch multifunction;	/* in a guest, on function 0 */
};

/* A place on a disk controller. */
struct vmdev_drive_address {
	uint32_t controller;	/* index of the controller */
	uint32_t bus;		/* the channel; 0 for SCSI */
	uint32_t target;	/* SCSI: 0 to 255 */
	uint32_t unit;		/* SCSI: the LUN, 0 to 16383 */
};

/* A port of a USB controller, or of a hub behind one. Since: 0.2. */
struct vmdev_usb_address {
	uint32_t bus;	/* index of the controller */
	/* The port from the controller on, written 1.2.3: each from 1, and 0 where it ends. All 0:
	 * libvirt chooses a port. */
	uint8_t port[4];
};

/* Plain data: the caller fills in the type and the member of its name. Since: 0.1. */
struct vmdev_address {
	enum vmdev_address_type type;
	__extension__ union {
		struct vmdev_pci_address pci;
		struct vmdev_drive_address drive;
		struct vmdev_usb_address usb;
	};
};

/*
 * vmdev_pci_address_from_string: reads the form that lspci and sysfs print.
 *
 * @text: "0000:04:10.1" or "04:10.1", hexadecimal; domain up to 8 digits, slot 0 to 1f, function 0
 * to 7.
 * @ret_address: takes the address, multifunction unset.
 *
 * Returns: 0, or -VMDEV_E_VALUE. Since: 0.1.
 */
VMDEV_API int vmdev_pci_address_from_string(const char *text, struct vmdev_pci_address *ret_address,
					    vmdev_error **ret_error);

VMDEV_END
#endif
