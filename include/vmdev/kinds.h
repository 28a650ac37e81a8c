/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/meson.build; do not edit. */
/* The kinds of devices. */
#ifndef VMDEV_KINDS_H
#define VMDEV_KINDS_H

#include <vmdev/base.h>

VMDEV_BEGIN

enum vmdev_kind {
	/* A device that is read, counted, addressed and kept, but not modelled */
	VMDEV_KIND_OTHER = 0,
	VMDEV_KIND_DISK = 1,	/* A drive of the guest */
	/* A network card of the guest, and what of the host it is connected to */
	VMDEV_KIND_INTERFACE = 2,
	VMDEV_KIND_PCI_CONTROLLER = 3,	/* A PCIe root, root port or bridge */
	/* A PCI device of the host that the guest drives itself, through VFIO */
	VMDEV_KIND_HOSTDEV_PCI = 4,
	VMDEV_KIND_SCSI_CONTROLLER = 5,	/* A SCSI controller, to which scsi disks are attached */
	VMDEV_KIND_USB_CONTROLLER = 6,	/* A USB controller, to which USB devices are attached */
	VMDEV_KIND_HOSTDEV_USB = 7,	/* A USB device of the host that is given to the guest */
	VMDEV_KIND_INPUT = 8,	/* A tablet, mouse or keyboard, or an input device of the host */
	/*
	 * A vDPA device of the host, a network card or a disk, which the guest drives as
	 * virtio. openEuler has it, upstream libvirt does not
	 */
	VMDEV_KIND_HOSTDEV_VDPA = 9,
	/* A SCSI host adapter whose requests the host's kernel serves */
	VMDEV_KIND_HOSTDEV_SCSI = 10,
	/* A serial port of the guest, and what of the host is at its other end */
	VMDEV_KIND_SERIAL = 11,
	VMDEV_KIND_CONSOLE = 12,	/* A console of the guest */
	/*
	 * A SCSI device of the host, or of an iSCSI target, whose commands the guest sends
	 * itself. It has its place on a SCSI controller of the guest
	 */
	VMDEV_KIND_HOSTDEV_LUN = 13,
};

VMDEV_END
#endif
