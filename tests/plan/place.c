/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev_domain_place() and vmdev_domain_place_all(): where devices go. */
#include "support.h"

#define Q35 "<os><type arch='x86_64' machine='q35'>hvm</type></os>"
#define I440FX "<os><type arch='x86_64' machine='pc'>hvm</type></os>"
#define VIRT "<os><type arch='aarch64' machine='virt'>hvm</type></os>"
#define DOMAIN(os, devices) "<domain>" os "<devices>" devices "</devices></domain>"
/* Nothing is added to them by libvirt. */
#define ALL "<memballoon model='none'/><controller type='usb' index='0' model='none'/>"
#define PORTS \
	"<controller type='pci' index='0' model='pcie-root'/>" \
	"<controller type='pci' index='1' model='pcie-root-port'/>" \
	"<controller type='pci' index='2' model='pcie-to-pci-bridge'/>" \
	"<controller type='pci' index='3' model='pcie-root-port'/>" \
	"<controller type='pci' index='4' model='pcie-root-port'/>"
#define NIC(model) "<interface type='user'><model type='" model "'/></interface>"
#define DISK(bus) \
	"<disk type='file' device='disk'><source file='/a'/><target bus='" bus "'/></disk>"
#define SCSI "<controller type='scsi' index='0' model='virtio-scsi'/>"

/* Each device alone, in a domain with ports, a bridge, a SCSI controller and xHCI. */
START_TEST(each_device_has_its_sort_of_place)
{
	static const char q35[] = DOMAIN(Q35, PORTS
					 "<memballoon model='none'/>"
					 "<controller type='usb' index='0' model='nec-xhci'>"
					 "<address type='pci' bus='0' slot='20'/></controller>"
					 "<controller type='scsi' index='0' model='virtio-scsi'>"
					 "<address type='pci' bus='0' slot='21'/></controller>");
	static const char pc[] = DOMAIN(I440FX,
					"<memballoon model='none'/>"
					"<controller type='usb' index='0' model='nec-xhci'>"
					"<address type='pci' bus='0' slot='20'/></controller>"
					"<controller type='scsi' index='0' model='virtio-scsi'>"
					"<address type='pci' bus='0' slot='21'/></controller>");
	static const char express[] = "pci:0000:03:00.0", bridge[] = "pci:0000:02:01.0",
			  slot[] = "pci:0000:00:03.0", none[] = "";
	static const struct {
		const char *xml, *on_q35, *on_i440fx;
	} cases[] = {
		{ NIC("virtio"), express, slot },
		{ NIC("e1000e"), express, slot },
		{ NIC("rtl8139"), bridge, slot },
		{ NIC("virtio-transitional"), bridge, slot },
		{ "<interface type='user'/>", bridge, slot },
		{ "<interface type='hostdev'><source><address type='pci' bus='4'/></source></interface>",
		  express, slot },
		{ DISK("virtio"), express, slot },
		{ "<disk model='virtio-transitional'><target dev='vda' bus='virtio'/></disk>",
		  bridge, slot },
		{ "<disk><target dev='vda'/></disk>", express, slot },
		{ DISK("scsi"), "drive:0:0:0:0", "drive:0:0:0:0" },
		{ DISK("usb"), "usb:0:1", "usb:0:1" },
		/* q35 has a SATA controller, i440fx none. */
		{ DISK("sata"), "drive:0:0:0:0", NULL },
		{ "<disk><target dev='sdc' bus='sata'/></disk>", "drive:0:0:0:2", NULL },
		/* No controller has to be there for the place that libvirt derives from the name. */
		{ DISK("ide"), none, none },
		{ "<hostdev type='pci' mode='subsystem'/>", express, slot },
		{ "<hostdev type='vdpa' mode='subsystem'/>", express, slot },
		{ "<hostdev type='scsi_host' mode='subsystem'/>", express, slot },
		{ "<hostdev type='usb' mode='subsystem'/>", "usb:0:1", "usb:0:1" },
		{ "<hostdev type='mdev' model='vfio-pci' mode='subsystem'/>", express, slot },
		{ "<hostdev type='mdev' model='vfio-ccw' mode='subsystem'/>", none, none },
		{ "<controller type='scsi' model='virtio-scsi'/>", express, slot },
		{ "<controller type='scsi' model='lsilogic'/>", bridge, slot },
		{ "<controller type='virtio-serial'/>", express, slot },
		{ "<controller type='sata' index='1'/>", bridge, slot },
		{ "<controller type='sata' index='0'/>", none, slot },
		{ "<controller type='usb' index='1' model='qemu-xhci'/>", express, slot },
		{ "<controller type='usb' index='1' model='ehci'/>", bridge, slot },
		{ "<controller type='fdc'/>", none, none },
		{ "<video><model type='vga'/></video>", "pci:0000:00:01.0", "pci:0000:00:02.0" },
		{ "<video><model type='none'/></video>", none, none },
		{ "<sound model='ich9'/>", "pci:0000:00:1b.0", slot },
		{ "<sound model='ac97'/>", bridge, slot },
		{ "<rng model='virtio'/>", express, slot },
		{ "<vsock model='virtio'/>", express, slot },
		{ "<watchdog model='i6300esb'/>", bridge, slot },
		{ "<watchdog model='ib700'/>", none, none },
		{ "<shmem name='a'/>", bridge, slot },
		{ "<filesystem type='mount'/>", express, slot },
		{ "<memory model='virtio-mem'/>", express, slot },
		{ "<memory model='dimm'/>", none, none },
		{ "<iommu model='virtio'/>", "pci:0000:00:1e.0", "pci:0000:00:1e.0" },
		{ "<input type='tablet' bus='usb'/>", "usb:0:1", "usb:0:1" },
		{ "<input type='mouse' bus='ps2'/>", none, none },
		{ "<input type='keyboard' bus='virtio'/>", express, slot },
		{ "<serial type='pty'><target type='pci-serial'/></serial>", bridge, slot },
		{ "<serial type='pty'/>", none, none },
		{ "<tpm model='tpm-crb'/>", none, none },
		{ "<graphics type='spice'/>", none, none },
	};

	for (size_t i = 0; i < 2 * (sizeof(cases) / sizeof(*cases)); i++) {
		vmdev_domain *domain = read_domain(i % 2 ? pc : q35);
		const char *expected = i % 2 ? cases[i / 2].on_i440fx : cases[i / 2].on_q35;
		vmdev_device *device = read_device(cases[i / 2].xml);
		size_t count = vmdev_domain_count(domain);
		char *text = NULL;

		if (expected)
			ck_ok(vmdev_domain_place(domain, device, 0, ret_error));
		else
			ck_refused(vmdev_domain_place(domain, device, 0, ret_error),
				   "plan-disk-unit", "SATA");
		expected = expected ? expected : "";
		ck_assert_uint_eq(vmdev_domain_count(domain), count);
		vmdev_device_get(device, "address", &text, NULL);
		ck_assert_msg(!strcmp(text ? text : "", expected), "%s: %s, not %s",
			      cases[i / 2].xml, text, expected);
		free(text);
		vmdev_device_unref(device);
		vmdev_domain_unref(domain);
	}
}
END_TEST

/* Whatever the device has stays. */
START_TEST(what_is_placed_stays)
{
	static const char *const xml[] = {
		"<rng model='virtio'><address type='pci' bus='7' slot='3'/></rng>",
		"<rng model='virtio'><address type='virtio-mmio'/></rng>",
		"<rng model='virtio'><address type='pci' domain='1' bus='0' slot='0'/></rng>",
		"<disk><target dev='sdq' bus='scsi'/><address type='drive' unit='77'/></disk>",
		"<controller type='pci' index='9' model='pcie-root-port'/>",
	};
	vmdev_domain *domain = read_domain(DOMAIN(Q35, PORTS SCSI ALL));

	for (size_t i = 0; i < sizeof(xml) / sizeof(*xml); i++) {
		vmdev_device *device = read_device(xml[i]);
		char *now;

		ck_ok(vmdev_domain_place(domain, device, VMDEV_PLAN_APPEND, ret_error));
		ck_ok(vmdev_device_to_xml(device, &now, ret_error));
		ck_assert_str_eq(now, xml[i]);
		free(now);
		vmdev_device_unref(device);
	}
	vmdev_domain_unref(domain);
}
END_TEST

/* 0000:00:00.0 is libvirt's word for none. */
START_TEST(zero_is_no_place)
{
	vmdev_domain *domain = read_domain(DOMAIN(Q35, PORTS ALL));
	vmdev_device *device = read_device(
		"<rng model='virtio'><address type='pci' domain='0' bus='0' slot='0'/></rng>");

	ck_ok(vmdev_domain_place(domain, device, 0, ret_error));
	ck_field(device, "address", "pci:0000:03:00.0");
	vmdev_device_unref(device);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(places_run_out)
{
	vmdev_domain *domain = read_domain(DOMAIN(Q35, PORTS NIC("virtio") NIC("virtio") ALL));
	vmdev_device *card = read_device(NIC("virtio")), *disk = read_device(DISK("scsi"));
	vmdev_device *stick = read_device(DISK("usb"));
	size_t count;

	/* The cards that wait for their place have it. */
	ck_refused(vmdev_domain_place(domain, card, 0, ret_error), "plan-root-port", "2 free ones");
	ck_refused(vmdev_domain_place(domain, disk, 0, ret_error), "plan-disk-unit", "virtio-scsi");
	ck_refused(vmdev_domain_place(domain, stick, 0, ret_error), "plan-usb-port", "speed");
	/* Nothing was given, not even a name. */
	ck_field(card, "address", "");
	ck_field(disk, "target.dev", "");
	ck_field(disk, "address", "");
	ck_ok(vmdev_domain_count_free(domain, VMDEV_SLOT_ROOT_PORT, &count, ret_error));
	ck_assert_uint_eq(count, 0);
	/* In a VM that does not run a port is appended. */
	ck_ok(vmdev_domain_place(domain, card, VMDEV_PLAN_APPEND, ret_error));
	ck_field(card, "address", "pci:0000:03:00.0");
	ck_ok(vmdev_domain_place(domain, disk, VMDEV_PLAN_APPEND, ret_error));
	ck_field(disk, "target.dev", "sda");
	ck_field(disk, "address", "drive:0:0:0:0");
	vmdev_device_unref(card);
	vmdev_device_unref(disk);
	vmdev_device_unref(stick);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(bridge_slots_run_out)
{
	vmdev_domain *domain = read_domain(DOMAIN(Q35,
						  ALL "<controller type='pci' index='0' "
						      "model='pcie-root'/><controller type='pci' "
						      "index='1' model='pcie-root-port'/>"));
	vmdev_device *card = read_device(NIC("e1000"));

	ck_refused(vmdev_domain_place(domain, card, 0, ret_error), "plan-pci-slot",
		   "pcie-to-pci-bridge");
	ck_ok(vmdev_domain_place(domain, card, VMDEV_PLAN_APPEND | VMDEV_PLAN_COMPLETE, ret_error));
	ck_field(card, "address", "pci:0000:02:01.0");
	/* The port that was free is the bridge's. */
	ck_assert_uint_eq(vmdev_domain_count(domain), 5);
	ck_field(vmdev_domain_at(domain, 4), "address", "pci:0000:01:00.0");
	vmdev_device_unref(card);
	vmdev_domain_unref(domain);
}
END_TEST

/* What is unplugged leaves a gap, and the gap is filled before anything else is used. */
START_TEST(gaps_are_filled)
{
	vmdev_domain *domain = read_domain(
		DOMAIN(Q35, PORTS SCSI ALL NIC("virtio") DISK("scsi") DISK("scsi") DISK("scsi")));
	size_t first = vmdev_domain_count(domain) - 4;
	vmdev_device *device;

	ck_ok(vmdev_domain_place_all(domain, 0, ret_error));
	ck_field(vmdev_domain_at(domain, first), "address", "pci:0000:04:00.0");
	ck_field(vmdev_domain_at(domain, first + 2), "target.dev", "sdb");
	ck_field(vmdev_domain_at(domain, first + 2), "address", "drive:0:0:0:1");
	ck_ok(vmdev_domain_remove(domain, first + 2, ret_error));
	ck_ok(vmdev_domain_remove(domain, first, ret_error));
	device = read_device(DISK("scsi"));
	ck_ok(vmdev_domain_place(domain, device, 0, ret_error));
	ck_field(device, "target.dev", "sdb");
	ck_field(device, "address", "drive:0:0:0:1");
	vmdev_device_unref(device);
	device = read_device(NIC("virtio"));
	ck_ok(vmdev_domain_place(domain, device, 0, ret_error));
	ck_field(device, "address", "pci:0000:04:00.0");
	vmdev_device_unref(device);
	vmdev_domain_unref(domain);
}
END_TEST

/* Without an address libvirt derives one from the name: seven disks to a controller. */
START_TEST(scsi_disks_go_where_their_names_say)
{
	vmdev_domain *domain = read_domain(DOMAIN(
		Q35, PORTS SCSI ALL
		"<controller type='scsi' index='1' model='virtio-scsi'/>"
		"<disk><target dev='sdh' bus='scsi'/></disk>"
		"<disk><target dev='sdc' bus='scsi'/></disk>"
		"<disk><target dev='sdo' bus='scsi'/></disk>"
		"<disk><target dev='sda' bus='scsi'/><address type='drive' unit='9'/></disk>"
		"<hostdev type='scsi' mode='subsystem'><address type='drive' unit='0'/></hostdev>"
		"<disk><target dev='sdz'/><address type='drive' unit='1'/></disk>"
		"<disk><target dev='sdb' bus='scsi'/></disk>"));
	size_t first = vmdev_domain_count(domain) - 7;
	vmdev_device *disk = read_device("<disk><target dev='sdq' bus='scsi'/></disk>");

	/* sdb and sdo will take unit 1's and their own; sdc wants 2. */
	ck_ok(vmdev_domain_place(domain, disk, 0, ret_error));
	ck_field(disk, "address", "drive:0:0:0:3");
	vmdev_device_unref(disk);

	ck_ok(vmdev_domain_place_all(domain, VMDEV_PLAN_APPEND, ret_error));
	ck_field(vmdev_domain_at(domain, first), "address", "drive:1:0:0:0");
	ck_field(vmdev_domain_at(domain, first + 1), "address", "drive:0:0:0:2");
	/* There is no third controller: the lowest unit that nobody has or wants. */
	ck_field(vmdev_domain_at(domain, first + 2), "address", "drive:0:0:0:3");
	ck_field(vmdev_domain_at(domain, first + 3), "address", "drive:0:0:0:9");
	/* Another disk has its unit. */
	ck_field(vmdev_domain_at(domain, first + 6), "address", "drive:0:0:0:4");
	vmdev_domain_unref(domain);
}
END_TEST

/* Six to a controller; what a name says goes first where there is such a controller. */
START_TEST(sata_disks_have_six_to_a_controller)
{
	vmdev_domain *domain = read_domain(DOMAIN(Q35,
						  PORTS ALL DISK("sata") DISK("sata") DISK("sata")
							  DISK("sata") DISK("sata") DISK("sata")));
	vmdev_device *disk = read_device("<disk><target dev='sdz' bus='sata'/></disk>");
	size_t count = vmdev_domain_count(domain);

	ck_ok(vmdev_domain_place_all(domain, 0, ret_error));
	ck_field(vmdev_domain_at(domain, count - 1), "target.dev", "sdf");
	ck_field(vmdev_domain_at(domain, count - 1), "address", "drive:0:0:0:5");
	ck_refused(vmdev_domain_place(domain, disk, 0, ret_error), "plan-disk-unit", "SATA");
	ck_ok(vmdev_domain_place(domain, disk, VMDEV_PLAN_APPEND, ret_error));
	ck_field(disk, "address", "drive:1:0:0:0");
	ck_assert_uint_eq(vmdev_domain_count(domain), count + 1);
	ck_field(vmdev_domain_at(domain, count), "address", "pci:0000:02:01.0");
	vmdev_device_unref(disk);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(usb_devices_by_speed)
{
	static const struct {
		const char *xml;
		unsigned flag;
		const char *address;
	} cases[] = {
		{ "<hostdev type='usb' mode='subsystem'/>", 0, "usb:2:1" },
		{ "<hostdev type='usb' mode='subsystem'/>", VMDEV_PLAN_USB1, "usb:0:2" },
		{ "<hostdev type='usb' mode='subsystem'/>", VMDEV_PLAN_USB2, "usb:1:1" },
		{ "<hostdev type='usb' mode='subsystem'/>", VMDEV_PLAN_USB3, "usb:2:1" },
		{ "<input type='tablet' bus='usb'/>", VMDEV_PLAN_USB3, "usb:0:2" },
	};
	vmdev_domain *domain = read_domain(
		DOMAIN(Q35, "<memballoon model='none'/>"
			    "<controller type='usb' index='0' model='piix3-uhci'/>"
			    "<controller type='usb' index='1' model='ehci'/>"
			    "<controller type='usb' index='2' model='nec-xhci'/>"
			    "<hub type='usb'><address type='usb' bus='0' port='1'/></hub>"
			    "<input type='mouse' bus='usb'><address type='usb' bus='0' port='1.1'/>"
			    "</input>"));
	vmdev_device *device;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		device = read_device(cases[i].xml);
		ck_ok(vmdev_domain_place(domain, device, cases[i].flag, ret_error));
		ck_field(device, "address", cases[i].address);
		vmdev_device_unref(device);
	}
	device = read_device("<input type='tablet' bus='usb'><address type='usb' bus='0' port='2'/>"
			     "</input>");
	ck_ok(vmdev_domain_append(domain, device, ret_error));
	vmdev_device_unref(device);
	/* A keyboard goes elsewhere when bus 0 is full, a tablet nowhere: UC-11. */
	device = read_device("<input type='keyboard' bus='usb'/>");
	ck_ok(vmdev_domain_place(domain, device, 0, ret_error));
	ck_field(device, "address", "usb:2:1");
	vmdev_device_unref(device);
	device = read_device("<input type='tablet' bus='usb'/>");
	ck_refused(vmdev_domain_place(domain, device, 0, ret_error), "plan-usb-port",
		   "none is free");
	vmdev_device_unref(device);
	vmdev_domain_unref(domain);
}
END_TEST

/* The port that libvirt puts the simplified bridge into is not given away. */
START_TEST(simplified_controllers_have_their_places)
{
	vmdev_domain *domain = read_domain(DOMAIN(Q35, PORTS ALL NIC("virtio") NIC("virtio")));

	ck_ok(vmdev_domain_place_all(domain, 0, ret_error));
	ck_field(vmdev_domain_at(domain, 7), "address", "pci:0000:03:00.0");
	ck_field(vmdev_domain_at(domain, 8), "address", "pci:0000:04:00.0");
	ck_field(vmdev_domain_at(domain, 1), "address", "");
	vmdev_domain_unref(domain);
}
END_TEST

/* All or nothing: the first three would fit. */
START_TEST(all_or_nothing)
{
	static const char xml[] = DOMAIN(Q35, PORTS ALL DISK("virtio") NIC("virtio") NIC("virtio"));
	vmdev_domain *domain = read_domain(xml);

	ck_refused(vmdev_domain_place_all(domain, 0, ret_error), "plan-root-port",
		   "without an address");
	ck_written(domain, xml);
}
END_TEST

/* What libvirt adds has to fit, too. */
START_TEST(unwritten_devices_need_places)
{
	static const char port[] = DOMAIN(Q35,
					  "<controller type='pci' index='0' model='pcie-root'/>"
					  "<controller type='pci' index='1' "
					  "model='pcie-root-port'/>");
	static const char video[] = DOMAIN(Q35, ALL "<graphics type='vnc'/>"
						    "<controller type='pci' index='0' "
						    "model='pcie-root'/><controller type='pci' "
						    "index='1' model='pcie-root-port'><address "
						    "type='pci' bus='0' slot='1'/></controller>");
	vmdev_domain *domain = read_domain(port);

	ck_refused(vmdev_domain_place_all(domain, 0, ret_error), "plan-root-port",
		   "of 1 free ones 2 devices");
	ck_written(domain, port);
	domain = read_domain(video);
	ck_refused(vmdev_domain_place_all(domain, 0, ret_error), "plan-pci-slot", "bridge");
	ck_written(domain, video);
}
END_TEST

/* A name that was given on the way is taken back. */
START_TEST(names_are_taken_back)
{
	static const char xml[] = DOMAIN(Q35,
					 PORTS ALL DISK("virtio") DISK("virtio") DISK("virtio"));
	vmdev_domain *domain = read_domain(xml);

	ck_refused(vmdev_domain_place_all(domain, 0, ret_error), "plan-root-port", "3 devices");
	ck_written(domain, xml);
	domain = read_domain(DOMAIN(Q35, PORTS ALL DISK("virtio") DISK("scsi")));
	ck_refused(vmdev_domain_place_all(domain, 0, ret_error), "plan-disk-unit", "none is free");
	ck_written(domain, DOMAIN(Q35, PORTS ALL DISK("virtio") DISK("scsi")));
}
END_TEST

START_TEST(other_video_cards)
{
	vmdev_domain *domain = read_domain(DOMAIN(
		Q35, "<controller type='pci' index='0' model='pcie-root'/>"
		     "<controller type='pci' index='1' model='pcie-root-port'>"
		     "<address type='pci' bus='0' slot='1'/></controller>" ALL
		     "<video><model type='vga'/></video><video><model type='virtio'/></video>"));

	/* libvirt's first choice is taken; the card stays on bus 0 all the same. */
	ck_ok(vmdev_domain_place_all(domain, 0, ret_error));
	ck_field(vmdev_domain_at(domain, 4), "address", "pci:0000:00:1e.0");
	ck_field(vmdev_domain_at(domain, 5), "address", "pci:0000:01:00.0");
	vmdev_domain_unref(domain);
	domain = read_domain(DOMAIN(VIRT,
				    "<video><model type='virtio'/></video>"
				    "<controller type='pci' index='1' model='pcie-root-port'/>"));
	ck_ok(vmdev_domain_place_all(domain, 0, ret_error));
	ck_field(vmdev_domain_at(domain, 0), "address", "pci:0000:01:00.0");
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(what_cannot_be_placed)
{
	vmdev_domain *domain = read_domain("<devices>" NIC("virtio") "</devices>");
	vmdev_device *card = read_device(NIC("virtio")), *disk = read_device(DISK("xen"));

	ck_fails(vmdev_domain_place(domain, card, 0, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_domain_place_all(domain, 0, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_domain_place(domain, card, 32, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_domain_place(domain, card, VMDEV_PLAN_USB1 | VMDEV_PLAN_USB3, ret_error),
		 VMDEV_E_FLAGS);
	ck_assert_uint_eq(vmdev_domain_count(domain), 1);
	vmdev_domain_unref(domain);
	domain = read_domain("<domain>" Q35 "</domain>");
	ck_fails(vmdev_domain_place(domain, card, 0, ret_error), VMDEV_E_XML);
	vmdev_domain_unref(domain);
	/* A name that is not ours to choose. */
	domain = read_domain(DOMAIN(Q35, PORTS));
	ck_fails(vmdev_domain_place(domain, disk, 0, ret_error), VMDEV_E_VALUE);
	vmdev_domain_unref(domain);
	vmdev_device_unref(card);
	vmdev_device_unref(disk);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("place", &t);

	tcase_add_test(t, each_device_has_its_sort_of_place);
	tcase_add_test(t, what_is_placed_stays);
	tcase_add_test(t, zero_is_no_place);
	tcase_add_test(t, places_run_out);
	tcase_add_test(t, bridge_slots_run_out);
	tcase_add_test(t, gaps_are_filled);
	tcase_add_test(t, scsi_disks_go_where_their_names_say);
	tcase_add_test(t, sata_disks_have_six_to_a_controller);
	tcase_add_test(t, usb_devices_by_speed);
	tcase_add_test(t, simplified_controllers_have_their_places);
	tcase_add_test(t, all_or_nothing);
	tcase_add_test(t, unwritten_devices_need_places);
	tcase_add_test(t, names_are_taken_back);
	tcase_add_test(t, other_video_cards);
	tcase_add_test(t, what_cannot_be_placed);
	return s;
}
