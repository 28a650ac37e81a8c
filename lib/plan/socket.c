/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/socket.h"

#include "plan/fact.h"
#include "rule/view.h"

enum {
	I440FX = 1 << VMDEV_MACHINE_I440FX,
	Q35 = 1 << VMDEV_MACHINE_Q35,
	VIRT = 1 << VMDEV_MACHINE_VIRT
};

/* The first row whose conditions hold says the socket. A path of NULL ends the conditions; a value of ""
 * is an absent one. */
struct row {
	const char *element;
	struct {
		const char *path, *value;
	} when[3];
	enum socket socket;
	unsigned machines;		/* bits; 0: all */
};

static const struct row rows[] = {
	{ "controller", { { "type", "scsi" }, { "model", "virtio-scsi" } }, SOCKET_EXPRESS },
	{ "controller",
	  { { "type", "scsi" }, { "model", "virtio-non-transitional" } },
	  SOCKET_EXPRESS },
	{ "controller", { { "type", "scsi" }, { "model", "ncr53c90" } }, SOCKET_NONE },
	{ "controller", { { "type", "scsi" } }, SOCKET_CONVENTIONAL },
	{ "controller", { { "type", "usb" }, { "model", "none" } }, SOCKET_NONE },
	{ "controller", { { "type", "usb" }, { "model", "nec-xhci" } }, SOCKET_EXPRESS },
	{ "controller", { { "type", "usb" }, { "model", "qemu-xhci" } }, SOCKET_EXPRESS },
	{ "controller", { { "type", "usb" }, { "model", "ich9-uhci1" } }, SOCKET_ICH9_USB },
	{ "controller", { { "type", "usb" }, { "model", "ich9-uhci2" } }, SOCKET_NONE },
	{ "controller", { { "type", "usb" }, { "model", "ich9-uhci3" } }, SOCKET_NONE },
	{ "controller", { { "type", "usb" }, { "model", "ich9-ehci1" } }, SOCKET_NONE },
	{ "controller", { { "type", "usb" }, { "model", "" } }, SOCKET_EXPRESS, VIRT },
	/* Part of the chipset. */
	{ "controller",
	  { { "type", "usb" }, { "model", "piix3-uhci" }, { "index", "0" } },
	  SOCKET_NONE,
	  I440FX },
	{ "controller",
	  { { "type", "usb" }, { "model", "" }, { "index", "0" } },
	  SOCKET_NONE,
	  I440FX },
	{ "controller", { { "type", "usb" } }, SOCKET_CONVENTIONAL },
	{ "controller",
	  { { "type", "virtio-serial" }, { "model", "virtio-transitional" } },
	  SOCKET_CONVENTIONAL },
	{ "controller", { { "type", "virtio-serial" } }, SOCKET_EXPRESS },
	{ "controller", { { "type", "sata" }, { "index", "0" } }, SOCKET_NONE, Q35 },
	{ "controller", { { "type", "sata" }, { "index", "" } }, SOCKET_NONE, Q35 },
	{ "controller", { { "type", "sata" } }, SOCKET_CONVENTIONAL },
	{ "interface", { { "type", "hostdev" } }, SOCKET_EXPRESS },
	{ "interface", { { "type", "vdpa" } }, SOCKET_EXPRESS },
	{ "interface", { { "model.type", "virtio" } }, SOCKET_EXPRESS },
	{ "interface", { { "model.type", "virtio-non-transitional" } }, SOCKET_EXPRESS },
	{ "interface", { { "model.type", "e1000e" } }, SOCKET_EXPRESS },
	{ "interface", { { "model.type", "igb" } }, SOCKET_EXPRESS },
	{ "interface", { { "model.type", "usb-net" } }, SOCKET_USB },
	{ "interface", { { "model.type", "" } }, SOCKET_EXPRESS, VIRT },
	{ "interface", { { NULL } }, SOCKET_CONVENTIONAL },
	{ "hostdev", { { "type", "pci" } }, SOCKET_EXPRESS },
	{ "hostdev", { { "type", "vdpa" } }, SOCKET_EXPRESS },
	{ "hostdev",
	  { { "type", "scsi_host" }, { "model", "virtio-transitional" } },
	  SOCKET_CONVENTIONAL },
	{ "hostdev", { { "type", "scsi_host" } }, SOCKET_EXPRESS },
	{ "hostdev", { { "type", "mdev" }, { "model", "vfio-pci" } }, SOCKET_EXPRESS },
	{ "hostdev", { { "type", "scsi" } }, SOCKET_SCSI },
	{ "hostdev", { { "type", "usb" } }, SOCKET_USB },
	{ "video", { { "model.type", "none" } }, SOCKET_NONE },
	{ "video", { { "model.type", "ramfb" } }, SOCKET_NONE },
	{ "video", { { "model.type", "virtio" } }, SOCKET_EXPRESS },
	{ "video", { { "model.type", "bochs" } }, SOCKET_EXPRESS },
	{ "video", { { "model.type", "" } }, SOCKET_EXPRESS, VIRT },
	{ "video", { { NULL } }, SOCKET_CONVENTIONAL },
	{ "memballoon", { { "model", "none" } }, SOCKET_NONE },
	{ "memballoon", { { "model", "xen" } }, SOCKET_NONE },
	{ "memballoon", { { "model", "virtio-transitional" } }, SOCKET_CONVENTIONAL },
	{ "memballoon", { { NULL } }, SOCKET_EXPRESS },
	{ "rng", { { "model", "virtio-transitional" } }, SOCKET_CONVENTIONAL },
	{ "rng", { { NULL } }, SOCKET_EXPRESS },
	{ "sound", { { "model", "ich9" } }, SOCKET_ICH9_SOUND },
	{ "sound", { { "model", "ich6" } }, SOCKET_CONVENTIONAL },
	{ "sound", { { "model", "ac97" } }, SOCKET_CONVENTIONAL },
	{ "sound", { { "model", "es1370" } }, SOCKET_CONVENTIONAL },
	{ "sound", { { "model", "virtio" } }, SOCKET_EXPRESS },
	{ "sound", { { "model", "usb" } }, SOCKET_USB },
	{ "watchdog", { { "model", "i6300esb" } }, SOCKET_CONVENTIONAL },
	{ "shmem", { { NULL } }, SOCKET_CONVENTIONAL },
	{ "input", { { "type", "evdev" } }, SOCKET_NONE },
	{ "input", { { "bus", "" }, { "type", "passthrough" } }, SOCKET_EXPRESS },
	{ "input",
	  { { "bus", "virtio" }, { "model", "virtio-transitional" } },
	  SOCKET_CONVENTIONAL },
	{ "input", { { "bus", "virtio" } }, SOCKET_EXPRESS },
	{ "input", { { "bus", "usb" } }, SOCKET_USB },
	{ "input", { { "bus", "" }, { "type", "tablet" } }, SOCKET_USB },
	{ "input", { { "bus", "" } }, SOCKET_USB, VIRT },
	{ "serial", { { "target.type", "pci-serial" } }, SOCKET_CONVENTIONAL },
	{ "serial", { { "target.type", "usb-serial" } }, SOCKET_USB },
	{ "redirdev", { { "bus", "usb" } }, SOCKET_USB },
	{ "hub", { { "type", "usb" } }, SOCKET_USB },
	{ "iommu", { { "model", "virtio" } }, SOCKET_ROOT },
	{ "vsock", { { "model", "virtio-transitional" } }, SOCKET_CONVENTIONAL },
	{ "vsock", { { NULL } }, SOCKET_EXPRESS },
	{ "memory", { { "model", "virtio-mem" } }, SOCKET_EXPRESS },
	{ "memory", { { "model", "virtio-pmem" } }, SOCKET_EXPRESS },
	{ "filesystem", { { "model", "virtio-transitional" } }, SOCKET_CONVENTIONAL },
	{ "filesystem", { { NULL } }, SOCKET_EXPRESS },
	{ "crypto", { { NULL } }, SOCKET_EXPRESS },
};

/* What libvirt takes for the bus of a disk may follow from its name. */
static enum socket socket_of_disk(const vmdev_device *device)
{
	switch (disk_bus_of((const struct disk *)(const void *)device)) {
	case VMDEV_DISK_BUS_VIRTIO:
		return fact_is(device, "model", "virtio-transitional") ? SOCKET_CONVENTIONAL :
									 SOCKET_EXPRESS;
	case VMDEV_DISK_BUS_SCSI:
		return SOCKET_SCSI;
	case VMDEV_DISK_BUS_SATA:
		return SOCKET_SATA;
	case VMDEV_DISK_BUS_USB:
		return SOCKET_USB;
	default:
		return SOCKET_NONE;
	}
}

static bool holds(const struct row *row, const vmdev_device *device, enum vmdev_machine machine)
{
	if (row->machines && !(row->machines >> machine & 1))
		return false;
	for (size_t i = 0; i < sizeof(row->when) / sizeof(*row->when) && row->when[i].path; i++)
		if (!fact_is(device, row->when[i].path, row->when[i].value))
			return false;
	return true;
}

enum socket socket_of(const vmdev_device *device, enum vmdev_machine machine)
{
	const char *element = vmdev_device_get_element(device);

	if (device->kind->id == VMDEV_KIND_DISK)
		return socket_of_disk(device);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		if (is(rows[i].element, element) && holds(&rows[i], device, machine))
			return rows[i].socket;
	return SOCKET_NONE;
}

bool socket_is_video(const vmdev_device *device)
{
	return is(vmdev_device_get_element(device), "video") &&
	       !fact_is(device, "model.type", "none") && !fact_is(device, "model.type", "ramfb");
}
