/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef PLAN_SOCKET_H
#define PLAN_SOCKET_H

#include <vmdev/plan.h>

#include "model/device.h"

/* Which sort of place a device takes in the guest. */
enum socket {
	SOCKET_NONE,		/* none of its own, or one that the machine fixes */
	SOCKET_EXPRESS,		/* a root port; a slot of pci-root on i440fx */
	SOCKET_CONVENTIONAL,	/* a slot of a bridge, or of pci-root */
	SOCKET_ROOT,		/* a slot of bus 0, on any machine */
	SOCKET_ICH9_SOUND,	/* 00:1b.0 of q35, where it is free; else conventional */
	SOCKET_ICH9_USB,	/* a slot of bus 0 of q35, which libvirt chooses for the whole group */
	SOCKET_SCSI,		/* a unit of a SCSI controller */
	SOCKET_SATA,		/* one of a SATA controller */
	SOCKET_USB,		/* a USB port */
};

enum socket socket_of(const vmdev_device *device, enum vmdev_machine machine);

/* Whether it is a video card that the guest sees on a bus. */
bool socket_is_video(const vmdev_device *device);

#endif
