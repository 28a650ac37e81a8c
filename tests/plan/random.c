/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "random.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void must(int code)
{
	if (code)
		abort();
}

/* xorshift64* */
static uint64_t next(struct chance *c)
{
	c->state ^= c->state >> 12;
	c->state ^= c->state << 25;
	c->state ^= c->state >> 27;
	return c->state * 0x2545f4914f6cdd1du;
}

unsigned chance_below(struct chance *c, unsigned below)
{
	return (unsigned)((next(c) >> 32) % below);
}

bool chance_one_in(struct chance *c, unsigned times)
{
	return !chance_below(c, times);
}

/* Each with %1$u, a number of its own, and %2$s, the image. Those from SINGLE on stand in a domain once. */
static const char *const devices[] = {
	"<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%2$s'/>"
	"<target bus='virtio'/><readonly/></disk>",
	"<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%2$s'/>"
	"<target bus='scsi'/><readonly/></disk>",
	"<interface type='user'><mac address='52:54:00:%3$02x:%4$02x:%5$02x'/>"
	"<model type='virtio'/></interface>",
	"<interface type='user'><mac address='52:54:00:%3$02x:%4$02x:%5$02x'/>"
	"<model type='e1000'/></interface>",
	"<interface type='user'><mac address='52:54:00:%3$02x:%4$02x:%5$02x'/>"
	"<model type='e1000e'/></interface>",
	"<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>",
	"<watchdog model='i6300esb' action='reset'/>",
	"<input type='keyboard' bus='virtio'/>",
	"<input type='keyboard' bus='usb'/>",
	"<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='%2$s'/>"
	"<target bus='usb'/><readonly/></disk>",
	"<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><target bus='sata'/>"
	"<readonly/></disk>",
	"<hostdev mode='subsystem' type='pci' managed='yes'><driver name='vfio'/>"
	"<source><address domain='0x0000' bus='0x%4$02x' slot='0x%6$02x' function='0x1'/></source>"
	"</hostdev>",
};

/* At most once in a domain. */
static const char *const singles[] = {
	"<memballoon model='virtio'/>",
	"<memballoon model='none'/>",
	"<video><model type='vga'/></video>",
	"<video><model type='virtio'/></video>",
	"<sound model='ich9'/>",
	"<sound model='ich6'/>",
	"<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>",
	"<controller type='virtio-serial' index='0'/>",
	"<controller type='scsi' index='0' model='virtio-scsi'/>",
	"<input type='tablet' bus='usb'/>",
};

enum {
	DEVICES = sizeof(devices) / sizeof(*devices),
	WATCHDOG = 6,
	PASSTHROUGH = DEVICES - 1,
	SINGLES = sizeof(singles) / sizeof(*singles),
	CHANNEL = 6,
	SERIAL = 7,
};

static vmdev_device *read_device(struct chance *c, const char *format)
{
	unsigned n = ++c->made;
	vmdev_device *device;
	char xml[512];

	snprintf(xml, sizeof(xml), format, n, c->image, n >> 16 & 0xff, (n >> 8 & 0x7f) + 1,
		 n & 0xff, n & 0x1f);
	must(vmdev_device_new_from_xml(xml, strlen(xml), &device, NULL));
	return device;
}

vmdev_device *chance_device(struct chance *c, enum vmdev_machine machine)
{
	unsigned which;

	(void)machine;
	do
		which = chance_below(c, DEVICES);
	while (which == WATCHDOG || (which == PASSTHROUGH && !c->passthrough));
	return read_device(c, devices[which]);
}

static void append(vmdev_domain *domain, vmdev_device *device)
{
	must(vmdev_domain_append(domain, device, NULL));
	vmdev_device_unref(device);
}

static void append_single(struct chance *c, vmdev_domain *domain, unsigned which)
{
	append(domain, read_device(c, singles[which]));
}

/* All that libvirt would add. */
static void append_unwritten(struct chance *c, vmdev_domain *domain, enum vmdev_machine machine)
{
	append_single(c, domain, chance_below(c, 2));
	if (machine == VMDEV_MACHINE_Q35) {
		append(domain, read_device(c, "<controller type='sata' index='0'/>"));
		append(domain, read_device(c, "<controller type='usb' index='0' model='qemu-xhci' "
					      "ports='15'/>"));
	} else if (machine == VMDEV_MACHINE_I440FX) {
		append(domain,
		       read_device(c, "<controller type='usb' index='0' model='piix3-uhci'/>"));
	}
}

vmdev_domain *chance_domain(struct chance *c, enum vmdev_machine machine, const char *os)
{
	static const char format[] =
		"<domain type='qemu'>\n  <name>plan</name>\n  <memory>65536</memory>\n  %s\n"
		"  <devices>\n    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n  </devices>\n"
		"</domain>\n";
	unsigned count = chance_below(c, 9);
	bool all = chance_one_in(c, 2);
	vmdev_domain *domain;
	char xml[1024];

	snprintf(xml, sizeof(xml), format, os);
	must(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, NULL));
	if (all) {
		append_unwritten(c, domain, machine);
		if (chance_one_in(c, 2)) {
			append_single(c, domain, SERIAL);
			append_single(c, domain, CHANNEL);
		}
	} else if (chance_one_in(c, 3)) {
		append_single(c, domain, CHANNEL);
	}
	if (chance_one_in(c, 2))
		append_single(c, domain, 2 + chance_below(c, 2));
	if (chance_one_in(c, 3))
		append_single(c, domain, 4 + chance_below(c, 2));
	if (chance_one_in(c, 3))
		append_single(c, domain, 8);
	/* UC-12: beside a USB 1.1 controller. */
	if (!all && chance_one_in(c, 4))
		append_single(c, domain, 9);
	if (chance_one_in(c, 6))
		append(domain, read_device(c, devices[WATCHDOG]));
	while (count--)
		append(domain, chance_device(c, machine));
	return domain;
}

static void set(struct chance *c, vmdev_budget *budget, enum vmdev_budget_item item, unsigned below)
{
	must(vmdev_budget_set(budget, item, chance_below(c, below), NULL));
}

vmdev_budget *chance_budget(struct chance *c)
{
	bool large = chance_one_in(c, 8);
	vmdev_budget *budget;

	must(vmdev_budget_new(VMDEV_MACHINE_UNSET, &budget, NULL));
	set(c, budget, VMDEV_BUDGET_INTERFACES, large ? 160 : 8);
	set(c, budget, VMDEV_BUDGET_DISKS, large ? 160 : 24);
	set(c, budget, VMDEV_BUDGET_HOSTDEVS, 4);
	if (chance_one_in(c, 3))
		set(c, budget, VMDEV_BUDGET_SCSI_DISKS, 200);
	if (chance_one_in(c, 3))
		set(c, budget, VMDEV_BUDGET_CONVENTIONAL, 40);
	if (chance_one_in(c, 3))
		set(c, budget, VMDEV_BUDGET_BRIDGES, 3);
	if (chance_one_in(c, 3)) {
		set(c, budget, VMDEV_BUDGET_USB1, 2);
		set(c, budget, VMDEV_BUDGET_USB2, 3);
		set(c, budget, VMDEV_BUDGET_USB3, 3);
	}
	return budget;
}
