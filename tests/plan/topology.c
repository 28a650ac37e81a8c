/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev_domain_plan(): the controllers that a budget needs. */
#include "support.h"

static int plan(vmdev_domain *domain, enum vmdev_machine machine, const char *words, unsigned flags,
		vmdev_error **ret_error)
{
	vmdev_budget *budget = budget_of(machine, words);
	int code = vmdev_domain_plan(domain, budget, flags, ret_error);

	vmdev_budget_unref(budget);
	return code;
}

static vmdev_domain *planned(const char *xml, enum vmdev_machine machine, const char *words,
			     unsigned flags)
{
	vmdev_domain *domain = read_domain(xml);

	ck_ok(plan(domain, machine, words, flags, ret_error));
	return domain;
}

/* Lines 18 to 23 of the manual. */
START_TEST(simplified_form)
{
	ck_written(planned("<devices/>", VMDEV_MACHINE_Q35,
			   "interfaces=1 disks=1 hostdevs=1 bridges=1", 0),
		   "<devices>\n"
		   "  <controller type='pci' index='0' model='pcie-root'/>\n"
		   "  <controller type='pci' index='1' model='pcie-root-port'/>\n"
		   "  <controller type='pci' index='2' model='pcie-to-pci-bridge'/>\n"
		   "  <controller type='pci' index='3' model='pcie-root-port'/>\n"
		   "  <controller type='pci' index='4' model='pcie-root-port'/>\n"
		   "  <controller type='pci' index='5' model='pcie-root-port'/>\n"
		   "</devices>");
}
END_TEST

/* What libvirt would add to a whole domain by itself is written out; to a list of devices it is not. */
START_TEST(implicit_controllers)
{
	static const char q35[] = "<os><type machine='q35'>hvm</type></os>";
	static const struct {
		const char *devices, *wanted, *unwanted;
	} cases[] = {
		{ "", "<controller type='sata' index='0'/>", "virtio-serial" },
		{ "", "<controller type='usb' index='0' model='qemu-xhci'>", NULL },
		{ "<controller type='usb' model='none'/>", "sata", "qemu-xhci" },
		{ "<controller type='usb' index='0' model='piix3-uhci'/>", "sata", "qemu-xhci" },
		{ "<controller type='usb' index='1' model='ehci'/>", "qemu-xhci", NULL },
		{ "<controller type='sata' index='0'/>", "qemu-xhci",
		  "type='sata' index='0'/>\n  <" },
		{ "<channel type='pty'><target type='virtio'/></channel>",
		  "<controller type='virtio-serial' index='0'>", NULL },
		{ "<channel type='pty'><target type='virtio'/></channel>"
		  "<controller type='virtio-serial' index='0' ports='4'/>",
		  "sata", "virtio-serial' index='0'>" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		char xml[600], *text = NULL;
		vmdev_domain *domain;

		snprintf(xml, sizeof(xml), "<domain>%s<devices>%s</devices></domain>", q35,
			 cases[i].devices);
		domain = planned(xml, VMDEV_MACHINE_UNSET, "disks=1", 0);
		ck_ok(vmdev_domain_to_xml(domain, &text, NULL, ret_error));
		ck_assert_msg(strstr(text, cases[i].wanted), "%zu: %s", i, text);
		ck_assert_msg(!cases[i].unwanted || !strstr(text, cases[i].unwanted), "%zu: %s", i,
			      text);
		free(text);
		vmdev_domain_unref(domain);
	}
}
END_TEST

/* Lines 33 to 48, with the last controller as its number 4. */
START_TEST(complete_form)
{
	ck_written(
		planned("<devices/>", VMDEV_MACHINE_Q35, "others=2 bridges=1", VMDEV_PLAN_COMPLETE),
		"<devices>\n"
		"  <controller type='pci' index='0' model='pcie-root'/>\n"
		"  <controller type='pci' index='1' model='pcie-root-port'>\n"
		"    <model name='pcie-root-port'/>\n"
		"    <target chassis='1' port='0x8'/>\n"
		"    <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x0' "
		"multifunction='on'/>\n"
		"  </controller>\n"
		"  <controller type='pci' index='2' model='pcie-to-pci-bridge'>\n"
		"    <model name='pcie-pci-bridge'/>\n"
		"    <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>\n"
		"  </controller>\n"
		"  <controller type='pci' index='3' model='pcie-root-port'>\n"
		"    <model name='pcie-root-port'/>\n"
		"    <target chassis='3' port='0x9'/>\n"
		"    <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x1'/>\n"
		"  </controller>\n"
		"  <controller type='pci' index='4' model='pcie-root-port'>\n"
		"    <model name='pcie-root-port'/>\n"
		"    <target chassis='4' port='0xa'/>\n"
		"    <address type='pci' domain='0x0000' bus='0x00' slot='0x01' function='0x2'/>\n"
		"  </controller>\n"
		"</devices>");
}
END_TEST

/* The ports stand function by function, slot by slot; nothing is between their numbers. */
START_TEST(slots_are_filled)
{
	vmdev_domain *domain = planned("<devices/>", VMDEV_MACHINE_VIRT, "disks=40 bridges=2",
				       VMDEV_PLAN_COMPLETE);
	unsigned port = 8;

	ck_assert_uint_eq(vmdev_domain_count(domain), 1 + 42 + 2);
	for (size_t i = 1; i < vmdev_domain_count(domain); i++) {
		vmdev_device *device = vmdev_domain_at(domain, i);
		const struct vmdev_address *address = vmdev_pci_controller_get_address(device);

		ck_assert_uint_eq(vmdev_pci_controller_get_index(device), i);
		if (vmdev_pci_controller_get_model(device) !=
		    VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT)
			continue;
		ck_assert_uint_eq(vmdev_pci_controller_get_target_chassis(device), i);
		ck_assert_uint_eq(vmdev_pci_controller_get_target_port(device), port);
		ck_assert_uint_eq(address->pci.slot, port / 8);
		ck_assert_uint_eq(address->pci.function, port % 8);
		ck_assert_int_eq(address->pci.multifunction == VMDEV_SWITCH_ON, !(port % 8));
		port++;
	}
	vmdev_domain_unref(domain);
}
END_TEST

/* Only what is missing comes, behind what there is; of that, no byte changes. */
#define THERE \
	"  <controller type='pci' index='0' model='pcie-root'/>\n" \
	"  <controller  index=\"1\" type='pci' model='pcie-root-port'> <!-- ours -->\n" \
	"    <target chassis='7' port='0x10'/>\n" \
	"    <address type='pci' bus='0' slot='2' function='0' multifunction='on'/>\n" \
	"  </controller>\n" \
	"  <controller type='pci' index='2' model='pcie-root-port'>\n" \
	"    <target chassis='9' port='0x11'/>\n" \
	"    <address type='pci' bus='0' slot='2' function='1'/>\n" \
	"  </controller>\n" \
	"  <interface type='user'>\n" \
	"    <model type='virtio'/>\n" \
	"    <address type='pci' bus='1' slot='0' function='0'/>\n" \
	"  </interface>\n"

START_TEST(what_is_there_stays)
{
	static const char there[] = "<devices>\n" THERE "</devices>\n";

	ck_written(planned(there, VMDEV_MACHINE_UNSET, "interfaces=1", VMDEV_PLAN_COMPLETE), there);
	ck_written(
		planned(there, VMDEV_MACHINE_UNSET, "interfaces=2", VMDEV_PLAN_COMPLETE),
		"<devices>\n" THERE "  <controller type='pci' index='3' model='pcie-root-port'>\n"
		"    <model name='pcie-root-port'/>\n"
		"    <target chassis='10' port='0x12'/>\n"
		"    <address type='pci' domain='0x0000' bus='0x00' slot='0x02' function='0x2'/>\n"
		"  </controller>\n"
		"</devices>\n");
}
END_TEST

/* What was planned once is not planned again. */
START_TEST(twice_is_once)
{
	static const char words[] = "interfaces=3 disks=9 scsi-disks=5 conventional=33 bridges=1 "
				    "usb1=1 usb2=3 usb3=6";

	for (unsigned flags = 0; flags <= VMDEV_PLAN_COMPLETE; flags++) {
		vmdev_domain *domain = planned("<devices/>", VMDEV_MACHINE_Q35, words, flags);
		size_t count = vmdev_domain_count(domain);
		vmdev_budget *budget = budget_of(VMDEV_MACHINE_Q35, words);

		for (unsigned again = 0; again <= VMDEV_PLAN_COMPLETE; again++)
			ck_ok(vmdev_domain_plan(domain, budget, again, ret_error));
		ck_assert_uint_eq(vmdev_domain_count(domain), count);
		vmdev_budget_unref(budget);
		vmdev_domain_unref(domain);
	}
}
END_TEST

/* A slot whose first port does not say that there are more is left alone. */
START_TEST(lone_port_stays_alone)
{
	vmdev_domain *domain = planned(
		"<devices><controller type='pci' index='0' model='pcie-root'/>"
		"<controller type='pci' index='1' model='pcie-root-port'>"
		"<address type='pci' bus='0' slot='3' function='0'/></controller></devices>",
		VMDEV_MACHINE_Q35, "disks=2", VMDEV_PLAN_COMPLETE);

	ck_assert_uint_eq(vmdev_domain_count(domain), 3);
	ck_field(vmdev_domain_at(domain, 2), "address", "pci:0000:00:04.0,multifunction=on");
	vmdev_domain_unref(domain);
}
END_TEST

/* So is one that something else shares. */
START_TEST(shared_slot_stays)
{
	vmdev_domain *domain = planned(
		"<devices><controller type='pci' index='0' model='pcie-root'/>"
		"<controller type='pci' index='1' model='pcie-root-port'>"
		"<address type='pci' bus='0' slot='3' function='0' multifunction='on'/></controller>"
		"<sound model='ich9'><address type='pci' bus='0' slot='3' function='1'/></sound>"
		"</devices>",
		VMDEV_MACHINE_Q35, "disks=2", VMDEV_PLAN_COMPLETE);

	ck_assert_uint_eq(vmdev_domain_count(domain), 4);
	ck_field(vmdev_domain_at(domain, 3), "address", "pci:0000:00:04.0,multifunction=on");
	vmdev_domain_unref(domain);
}
END_TEST

/* Of two controllers with an index the first counts, as for the rules. */
START_TEST(equal_indexes)
{
	vmdev_domain *domain =
		planned("<devices><controller type='pci' index='0' model='pcie-root'/>"
			"<controller type='pci' index='1' model='pcie-root-port'/>"
			"<controller type='pci' index='1' model='pcie-to-pci-bridge'/></devices>",
			VMDEV_MACHINE_Q35, "disks=1", 0);

	ck_assert_uint_eq(vmdev_domain_count(domain), 3);
	vmdev_domain_unref(domain);
}
END_TEST

/* Chassis numbers go up with the indexes, and end at 255. */
START_TEST(chassis_numbers_run_out)
{
	static const char xml[] = "<devices><controller type='pci' index='0' model='pcie-root'/>"
				  "<controller type='pci' index='1' model='pcie-root-port'>"
				  "<target chassis='253' port='8'/>"
				  "<address type='pci' bus='0' slot='1' function='0' "
				  "multifunction='on'/></controller></devices>";
	vmdev_domain *domain = planned(xml, VMDEV_MACHINE_Q35, "disks=3", VMDEV_PLAN_COMPLETE);

	ck_field(vmdev_domain_at(domain, 3), "target.chassis", "255");
	ck_refused(plan(domain, VMDEV_MACHINE_Q35, "disks=4", VMDEV_PLAN_COMPLETE, ret_error),
		   "plan-port-limit", "1 more root ports");
	/* In the simplified form they are libvirt's to find. */
	ck_ok(plan(domain, VMDEV_MACHINE_Q35, "disks=4", 0, ret_error));
	vmdev_domain_unref(domain);
}
END_TEST

/* Ports in the simplified form come first, as libvirt will place them. */
START_TEST(complete_behind_simplified)
{
	vmdev_domain *domain =
		planned("<devices><controller type='pci' index='0' model='pcie-root'/>"
			"<controller type='pci' index='1' model='pcie-root-port'/>"
			"<controller type='pci' model='pcie-root-port'/></devices>",
			VMDEV_MACHINE_Q35, "disks=3", VMDEV_PLAN_COMPLETE);

	ck_assert_uint_eq(vmdev_domain_count(domain), 4);
	ck_field(vmdev_domain_at(domain, 3), "index", "3");
	ck_field(vmdev_domain_at(domain, 3), "address", "pci:0000:00:01.2");
	vmdev_domain_unref(domain);
}
END_TEST

#define DOMAIN(arch, machine, devices) \
	"<domain><os><type arch='" arch "' machine='" machine "'>hvm</type></os><devices>" devices \
	"</devices></domain>"

/* Those of PCI and SCSI. */
static size_t count_controllers(const vmdev_domain *domain)
{
	size_t count = 0;

	for (size_t i = 0; i < vmdev_domain_count(domain); i++) {
		enum vmdev_kind kind = vmdev_device_get_kind(vmdev_domain_at(domain, i));

		count += kind == VMDEV_KIND_PCI_CONTROLLER || kind == VMDEV_KIND_SCSI_CONTROLLER;
	}
	return count;
}

static size_t count_planned(const char *xml, const char *words)
{
	vmdev_domain *domain = read_domain(xml);
	size_t before = count_controllers(domain), count;

	ck_ok(plan(domain, VMDEV_MACHINE_UNSET, words, 0, ret_error));
	count = count_controllers(domain) - before;
	vmdev_domain_unref(domain);
	return count;
}

/* libvirt adds a memory balloon and a USB controller to a q35 machine, and more where they are asked for. */
START_TEST(unwritten_devices_are_counted)
{
	static const struct {
		const char *xml;
		size_t controllers;	/* with the root */
	} cases[] = {
		{ DOMAIN("x86_64", "q35", ""), 3 },
		{ DOMAIN("x86_64", "pc-q35-7.2", "<memballoon model='none'/>"), 2 },
		{ DOMAIN("x86_64", "q35", "<controller type='usb' index='0' model='none'/>"), 2 },
		{ DOMAIN("x86_64", "q35",
			 "<controller type='usb' model='none'/>"
			 "<memballoon model='none'/>"),
		  0 },
		{ DOMAIN("x86_64", "q35", "<channel type='unix'><target type='virtio'/></channel>"),
		  4 },
		{ DOMAIN("x86_64", "q35",
			 "<console type='pty'><target type='virtio'/></console>"
			 "<controller type='virtio-serial' index='0'/>"),
		  4 },
		/* The first video card is on bus 0, a second one behind a bridge. */
		{ DOMAIN("x86_64", "q35", "<graphics type='vnc'/>"), 3 },
		{ DOMAIN("x86_64", "q35", "<video><model type='vga'/></video>"), 3 },
		{ DOMAIN("x86_64", "q35",
			 "<video><model type='vga'/></video>"
			 "<video><model type='qxl'/></video>"),
		  5 },
		{ DOMAIN("x86_64", "q35", "<sound model='ich9'/>"), 3 },
		{ DOMAIN("x86_64", "q35", "<sound model='ich9'/><sound model='ich9'/>"), 5 },
		{ DOMAIN("x86_64", "q35", "<sound model='sb16'/>"), 3 },
		{ DOMAIN("x86_64", "q35", "<controller type='usb' index='0' model='ich9-uhci1'/>"),
		  2 },
		{ DOMAIN("aarch64", "virt", ""), 0 },
		{ DOMAIN("aarch64", "virt-7.2", "<graphics type='vnc'/>"), 2 },
		{ DOMAIN("aarch64", "virt", "<interface type='user'/>"), 2 },
		{ DOMAIN("x86_64", "q35", "<interface type='user'/>"), 5 },
		{ DOMAIN("x86_64", "pc", "<graphics type='vnc'/>"), 0 },
		/* A list is taken as it is. */
		{ "<devices><controller type='pci' index='0' model='pcie-root'/></devices>", 0 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		ck_assert_msg(count_planned(cases[i].xml, "") == cases[i].controllers, "%s: %zu",
			      cases[i].xml, count_planned(cases[i].xml, ""));
}
END_TEST

/* libvirt's first choice for a video card is slot 1, for ICH9's sound 0x1b. */
START_TEST(favourite_slots_are_left)
{
	vmdev_domain *domain = planned(DOMAIN("x86_64", "q35", "<graphics type='vnc'/>"),
				       VMDEV_MACHINE_Q35, "disks=1", VMDEV_PLAN_COMPLETE);

	/* Behind the graphics, SATA, USB and the root. */
	ck_field(vmdev_domain_at(domain, 4), "address", "pci:0000:00:02.0,multifunction=on");
	vmdev_domain_unref(domain);
	domain = planned(DOMAIN("x86_64", "q35", "<sound model='ich9'/>"), VMDEV_MACHINE_Q35,
			 "disks=220", VMDEV_PLAN_COMPLETE);
	for (size_t i = 0; i < vmdev_domain_count(domain); i++)
		if (vmdev_device_get_kind(vmdev_domain_at(domain, i)) ==
			    VMDEV_KIND_PCI_CONTROLLER &&
		    vmdev_pci_controller_has_address(vmdev_domain_at(domain, i)))
			ck_assert_uint_ne(
				vmdev_pci_controller_get_address(vmdev_domain_at(domain, i))
					->pci.slot,
				0x1b);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(limits_of_machines)
{
	static const struct {
		enum vmdev_machine machine;
		const char *most, *more, *rule;
	} cases[] = {
		{ VMDEV_MACHINE_Q35, "disks=240", "disks=241", "plan-port-limit" },
		{ VMDEV_MACHINE_Q35, "disks=200 interfaces=25 hostdevs=2 others=3 bridges=10",
		  "disks=200 interfaces=25 hostdevs=2 others=3 bridges=11", "plan-port-limit" },
		{ VMDEV_MACHINE_VIRT, "disks=248", "disks=249", "plan-port-limit" },
		{ VMDEV_MACHINE_VIRT, "disks=240 bridges=7", "disks=240 bridges=8",
		  "plan-port-limit" },
		{ VMDEV_MACHINE_I440FX, "disks=20 interfaces=5 conventional=3",
		  "disks=20 interfaces=5 conventional=4", "plan-pci-slot" },
		{ VMDEV_MACHINE_Q35, "scsi-disks=702", "scsi-disks=703", "plan-target" },
		{ VMDEV_MACHINE_Q35, "usb1=2 usb2=6 usb3=15", "usb1=2 usb2=6 usb3=16",
		  "plan-usb-port" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		for (unsigned flags = 0; flags <= VMDEV_PLAN_COMPLETE; flags++) {
			vmdev_domain *domain = read_domain("<devices/>");

			ck_refused(plan(domain, cases[i].machine, cases[i].more, flags, ret_error),
				   cases[i].rule, cases[i].rule);
			ck_assert_uint_eq(vmdev_domain_count(domain), 0);
			ck_ok(plan(domain, cases[i].machine, cases[i].most, flags, ret_error));
			vmdev_domain_unref(domain);
		}
}
END_TEST

START_TEST(i440fx_has_no_bridges)
{
	vmdev_domain *domain = read_domain("<devices/>");

	ck_refused(plan(domain, VMDEV_MACHINE_I440FX, "bridges=1", 0, ret_error),
		   "pci-controller-machine", "i440fx");
	ck_assert_uint_eq(vmdev_domain_count(domain), 0);
	/* A disk on SCSI takes a controller, and this a slot. */
	ck_ok(plan(domain, VMDEV_MACHINE_I440FX, "disks=27 scsi-disks=1", 0, ret_error));
	ck_assert_uint_eq(vmdev_domain_count(domain), 1);
	ck_field(vmdev_domain_at(domain, 0), "address", "pci:0000:00:03.0");
	vmdev_domain_unref(domain);
	domain = read_domain("<devices/>");
	ck_refused(plan(domain, VMDEV_MACHINE_I440FX, "disks=28 scsi-disks=1", 0, ret_error),
		   "plan-pci-slot", "1 more");
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(conventional_devices_get_bridges)
{
	ck_assert_uint_eq(count_planned("<devices><controller type='pci' index='0' "
					"model='pcie-root'/></devices>",
					"conventional=31"),
			  2);
	ck_assert_uint_eq(count_planned("<devices><controller type='pci' index='0' "
					"model='pcie-root'/></devices>",
					"conventional=32 bridges=1"),
			  4);
	/* There is one, in the simplified form; it has the first port. */
	ck_assert_uint_eq(count_planned("<devices><controller type='pci' index='1' "
					"model='pcie-root-port'/><controller type='pci' index='2' "
					"model='pcie-to-pci-bridge'/></devices>",
					"conventional=31 bridges=1 disks=1"),
			  2);
}
END_TEST

/* Lines 536 to 551: the three of the manual, behind a bridge and on a port. */
START_TEST(usb_controllers_of_the_manual)
{
	ck_written(
		planned("<devices/>", VMDEV_MACHINE_VIRT, "usb1=1 usb2=1 usb3=1", 0),
		"<devices>\n"
		"  <controller type='usb' index='0' model='piix3-uhci'>\n"
		"    <address type='pci' domain='0x0000' bus='0x02' slot='0x01' function='0x0'/>\n"
		"  </controller>\n"
		"  <controller type='usb' index='1' model='ehci'>\n"
		"    <address type='pci' domain='0x0000' bus='0x02' slot='0x02' function='0x0'/>\n"
		"  </controller>\n"
		"  <controller type='usb' index='2' model='nec-xhci'>\n"
		"    <address type='pci' domain='0x0000' bus='0x03' slot='0x00' function='0x0'/>\n"
		"  </controller>\n"
		"  <controller type='pci' index='0' model='pcie-root'/>\n"
		"  <controller type='pci' index='1' model='pcie-root-port'/>\n"
		"  <controller type='pci' index='2' model='pcie-to-pci-bridge'/>\n"
		"  <controller type='pci' index='3' model='pcie-root-port'/>\n"
		"</devices>");
}
END_TEST

START_TEST(usb_controllers_by_speed)
{
	static const struct {
		const char *words, *models;	/* one a line: index and model */
	} cases[] = {
		{ "usb3=4", "0 nec-xhci" },
		{ "usb3=5", "0 nec-xhci 8" },
		{ "usb3=9", "0 nec-xhci 15" },
		{ "usb2=6", "0 ehci" },
		{ "usb1=2 usb3=1", "0 piix3-uhci, 2 nec-xhci" },
		/* What slower ones have no room for goes to xHCI. */
		{ "usb1=3", "0 piix3-uhci, 2 nec-xhci" },
		{ "usb1=2 usb2=7", "0 piix3-uhci, 1 ehci, 2 nec-xhci" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		vmdev_domain *domain = planned("<devices/>", VMDEV_MACHINE_VIRT, cases[i].words, 0);
		char models[256] = "";

		for (size_t n = 0; n < vmdev_domain_count(domain); n++) {
			char *xml, index[8], model[32], ports[8] = "";

			ck_ok(vmdev_device_to_xml(vmdev_domain_at(domain, n), &xml, ret_error));
			if (sscanf(xml,
				   "<controller type='usb' index='%7[^']' model='%31[^']' "
				   "ports='%7[^']",
				   index, model, ports) >= 2)
				snprintf(models + strlen(models), sizeof(models) - strlen(models),
					 "%s%s %s%s%s", *models ? ", " : "", index, model,
					 *ports ? " " : "", ports);
			free(xml);
		}
		ck_assert_str_eq(models, cases[i].models);
		vmdev_domain_unref(domain);
	}
}
END_TEST

/* What waits for a port is there before what is to be plugged: inputs on bus 0, others on xHCI. */
START_TEST(usb_devices_that_wait)
{
	static const char xml[] =
		"<devices><hostdev type='usb'><source><address bus='1' device='2'/></source></hostdev>"
		"<hostdev type='usb'><source><address bus='1' device='3'/></source></hostdev>"
		"<input type='tablet' bus='usb'/><input type='keyboard' bus='usb'/></devices>";
	static const char words[] = "usb1=1 usb2=5 usb3=4";
	vmdev_domain *domain = planned(xml, VMDEV_MACHINE_Q35, words, 0);
	vmdev_budget *budget = budget_of(VMDEV_MACHINE_Q35, words);
	vmdev_report *report;

	ck_field(vmdev_domain_at(domain, 4), "model", "piix3-uhci");
	ck_field(vmdev_domain_at(domain, 5), "model", "ehci");
	ck_field(vmdev_domain_at(domain, 6), "model", "nec-xhci");
	ck_field(vmdev_domain_at(domain, 6), "ports", "8");
	ck_ok(vmdev_domain_place_all(domain, 0, ret_error));
	ck_field(vmdev_domain_at(domain, 1), "address", "usb:2:2");
	ck_field(vmdev_domain_at(domain, 3), "address", "usb:0:2");
	ck_ok(vmdev_domain_validate_budget(domain, budget, &report, ret_error));
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	vmdev_report_unref(report);
	vmdev_budget_unref(budget);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(scsi_disks_get_a_controller)
{
	ck_written(
		planned("<devices/>", VMDEV_MACHINE_Q35, "scsi-disks=20 disks=1", 0),
		"<devices>\n"
		"  <controller type='scsi' index='0' model='virtio-scsi'>\n"
		"    <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>\n"
		"  </controller>\n"
		"  <controller type='pci' index='0' model='pcie-root'/>\n"
		"  <controller type='pci' index='1' model='pcie-root-port'/>\n"
		"  <controller type='pci' index='2' model='pcie-root-port'/>\n"
		"</devices>");
	/* One that is no virtio-scsi does not count, but has its number. */
	ck_assert_uint_eq(count_planned("<devices><controller type='pci' index='0' "
					"model='pcie-root'/><controller type='scsi' index='0' "
					"model='lsilogic'><address type='pci' bus='0' slot='9'/>"
					"</controller></devices>",
					"scsi-disks=1"),
			  2);
	ck_assert_uint_eq(count_planned("<devices><controller type='pci' index='0' "
					"model='pcie-root'/><controller type='scsi' index='0' "
					"model='virtio-scsi'><address type='pci' bus='0' slot='9'/>"
					"</controller></devices>",
					"scsi-disks=1"),
			  0);
}
END_TEST

START_TEST(machines_have_to_agree)
{
	vmdev_domain *domain = read_domain(DOMAIN("x86_64", "q35", ""));

	ck_fails(plan(domain, VMDEV_MACHINE_I440FX, "", 0, ret_error), VMDEV_E_VALUE);
	ck_fails(plan(domain, VMDEV_MACHINE_Q35, "", VMDEV_PLAN_APPEND, ret_error), VMDEV_E_FLAGS);
	ck_assert_uint_eq(vmdev_domain_count(domain), 0);
	vmdev_domain_unref(domain);
	domain = read_domain("<devices/>");
	ck_fails(plan(domain, VMDEV_MACHINE_UNSET, "", 0, ret_error), VMDEV_E_VALUE);
	vmdev_domain_unref(domain);
	domain = read_domain(DOMAIN("s390x", "s390-ccw-virtio", ""));
	ck_fails(plan(domain, VMDEV_MACHINE_UNSET, "", 0, ret_error), VMDEV_E_VALUE);
	ck_fails(plan(domain, VMDEV_MACHINE_Q35, "", 0, ret_error), VMDEV_E_VALUE);
	vmdev_domain_unref(domain);
	/* There is nowhere to append. */
	domain = read_domain("<domain><os><type machine='q35'>hvm</type></os></domain>");
	ck_fails(plan(domain, VMDEV_MACHINE_UNSET, "disks=1", 0, ret_error), VMDEV_E_XML);
	vmdev_domain_unref(domain);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("topology", &t);

	tcase_add_test(t, simplified_form);
	tcase_add_test(t, implicit_controllers);
	tcase_add_test(t, complete_form);
	tcase_add_test(t, slots_are_filled);
	tcase_add_test(t, what_is_there_stays);
	tcase_add_test(t, twice_is_once);
	tcase_add_test(t, lone_port_stays_alone);
	tcase_add_test(t, shared_slot_stays);
	tcase_add_test(t, equal_indexes);
	tcase_add_test(t, chassis_numbers_run_out);
	tcase_add_test(t, complete_behind_simplified);
	tcase_add_test(t, unwritten_devices_are_counted);
	tcase_add_test(t, favourite_slots_are_left);
	tcase_add_test(t, limits_of_machines);
	tcase_add_test(t, i440fx_has_no_bridges);
	tcase_add_test(t, conventional_devices_get_bridges);
	tcase_add_test(t, usb_controllers_of_the_manual);
	tcase_add_test(t, usb_controllers_by_speed);
	tcase_add_test(t, usb_devices_that_wait);
	tcase_add_test(t, scsi_disks_get_a_controller);
	tcase_add_test(t, machines_have_to_agree);
	return s;
}
