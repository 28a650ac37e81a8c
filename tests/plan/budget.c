/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Budgets, what is free for them, and names for their disks. */
#include "support.h"

START_TEST(items_are_counted)
{
	vmdev_budget *budget;

	ck_ok(vmdev_budget_new(VMDEV_MACHINE_VIRT, &budget, ret_error));
	ck_assert_int_eq(vmdev_budget_get_machine(budget), VMDEV_MACHINE_VIRT);
	for (unsigned item = 1; vmdev_budget_item_to_string(item); item++) {
		ck_assert_uint_eq(vmdev_budget_get(budget, item), 0);
		ck_ok(vmdev_budget_set(budget, item, item, ret_error));
	}
	for (unsigned item = 1; vmdev_budget_item_to_string(item); item++)
		ck_assert_uint_eq(vmdev_budget_get(budget, item), item);
	ck_ok(vmdev_budget_set(budget, VMDEV_BUDGET_DISKS, 65535, ret_error));
	ck_fails(vmdev_budget_set(budget, VMDEV_BUDGET_DISKS, 65536, ret_error), VMDEV_E_VALUE);
	ck_assert_uint_eq(vmdev_budget_get(budget, VMDEV_BUDGET_DISKS), 65535);
	ck_fails(vmdev_budget_set(budget, VMDEV_BUDGET_UNSET, 1, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_budget_set(budget, 99, 1, ret_error), VMDEV_E_VALUE);
	ck_assert_uint_eq(vmdev_budget_get(budget, 99), 0);
	ck_assert_ptr_eq(vmdev_budget_ref(budget), budget);
	ck_assert_ptr_null(vmdev_budget_unref(budget));
	ck_assert_uint_eq(vmdev_budget_get(budget, VMDEV_BUDGET_USB3), VMDEV_BUDGET_USB3);
	vmdev_budget_unref(budget);
	ck_assert_ptr_null(vmdev_budget_unref(NULL));
	ck_fails(vmdev_budget_new(99, &budget, ret_error), VMDEV_E_VALUE);
}
END_TEST

START_TEST(numbers_have_names)
{
	ck_assert_str_eq(vmdev_budget_item_to_string(VMDEV_BUDGET_SCSI_DISKS), "scsi-disks");
	ck_assert_str_eq(vmdev_machine_to_string(VMDEV_MACHINE_I440FX), "i440fx");
	ck_assert_str_eq(vmdev_slot_to_string(VMDEV_SLOT_USB3), "USB 3.0 port");
	ck_assert_ptr_null(vmdev_budget_item_to_string(VMDEV_BUDGET_UNSET));
	ck_assert_ptr_null(vmdev_budget_item_to_string(VMDEV_BUDGET_USB3 + 1));
	ck_assert_ptr_null(vmdev_machine_to_string(VMDEV_MACHINE_UNSET));
	ck_assert_ptr_null(vmdev_machine_to_string(VMDEV_MACHINE_VIRT + 1));
	ck_assert_ptr_null(vmdev_slot_to_string(VMDEV_SLOT_UNSET));
	ck_assert_ptr_null(vmdev_slot_to_string(VMDEV_SLOT_USB3 + 1));
}
END_TEST

static const char domain_xml[] =
	"<domain><os><type machine='%s'>hvm</type></os><devices>\n"
	"<controller type='pci' index='0' model='%s'/>\n"
	"%s<controller type='scsi' index='0' model='virtio-scsi'>"
	"<address type='pci' bus='0' slot='9'/></controller>\n"
	"<controller type='usb' index='0' model='ehci'><address type='pci' bus='0' slot='10'/>"
	"</controller>\n"
	"<controller type='usb' index='1' model='nec-xhci'><address type='pci' bus='0' slot='11'/>"
	"</controller>\n"
	"<disk><target dev='sda' bus='scsi'/></disk>\n"
	"<disk><target dev='sdb' bus='scsi'/><address type='drive' unit='1'/></disk>\n"
	"<input type='tablet' bus='usb'><address type='usb' bus='0' port='6'/></input>\n"
	"<interface type='user'><model type='virtio'/></interface>\n"
	"<interface type='user'><model type='rtl8139'/></interface>\n"
	"</devices></domain>";

/* Those without an address are taken off. */
START_TEST(free_slots)
{
	static const char ports[] = "<controller type='pci' index='1' model='pcie-root-port'/>"
				    "<controller type='pci' index='2' model='pcie-to-pci-bridge'/>"
				    "<controller type='pci' index='3' model='pcie-root-port'>"
				    "<target hotplug='off'/></controller>"
				    "<controller type='pci' index='4' model='pcie-root-port'/>"
				    "<controller type='pci' index='5' model='pcie-root-port'/>"
				    "<controller type='pci' index='6' model='pcie-root-port'/>"
				    "<controller type='pci' index='7' model='pcie-root-port'/>";
	static const struct {
		enum vmdev_slot slot;
		size_t on_q35, on_i440fx;
	} cases[] = {
		/* Of five ports one is the card's and one the memory balloon's. */
		{ VMDEV_SLOT_ROOT_PORT, 4 - 2, 0 },
		{ VMDEV_SLOT_PCI, 31 - 1, 28 - 3 - 3 },
		{ VMDEV_SLOT_SCSI_UNIT, 16384 - 2, 16384 - 2 },
		{ VMDEV_SLOT_USB1, 4, 4 },
		{ VMDEV_SLOT_USB2, 9, 9 },
		{ VMDEV_SLOT_USB3, 4, 4 },
	};
	char q35[4096], pc[4096];

	snprintf(q35, sizeof(q35), domain_xml, "q35", "pcie-root", ports);
	snprintf(pc, sizeof(pc), domain_xml, "pc", "pci-root", "");
	for (size_t i = 0; i < 2 * (sizeof(cases) / sizeof(*cases)); i++) {
		vmdev_domain *domain = read_domain(i % 2 ? pc : q35);
		size_t count, expected = i % 2 ? cases[i / 2].on_i440fx : cases[i / 2].on_q35;

		ck_ok(vmdev_domain_count_free(domain, cases[i / 2].slot, &count, ret_error));
		ck_assert_msg(count == expected, "%s: %zu, not %zu",
			      vmdev_slot_to_string(cases[i / 2].slot), count, expected);
		vmdev_domain_unref(domain);
	}
}
END_TEST

/* A device that names a bus and no port takes one. */
START_TEST(free_usb_ports)
{
	static const struct {
		const char *devices;
		size_t usb1, usb2, usb3;
	} cases[] = {
		{ "<controller type='usb' index='0' model='piix3-uhci'/>", 2, 0, 0 },
		{ "<controller type='usb' index='0'/>", 2, 0, 0 },
		{ "<controller type='usb' index='0' model='ehci'/>", 0, 6, 0 },
		{ "<controller type='usb' index='0' model='ich9-ehci1'/>"
		  "<controller type='usb' index='0' model='ich9-uhci1'/>",
		  6, 6, 0 },
		{ "<controller type='usb' index='0' model='nec-xhci' ports='9'/>", 9, 9, 9 },
		{ "<controller type='usb' index='0' model='none'/>", 0, 0, 0 },
		{ "<controller type='usb' index='0' model='nec-xhci'/><input type='mouse' bus='usb'>"
		  "<address type='usb' bus='0'/></input>",
		  3, 3, 3 },
		{ "<controller type='usb' model='ehci'/><controller type='usb' model='nec-xhci'/>"
		  "<input type='mouse' bus='usb'><address type='usb' bus='1' port='2'/></input>",
		  3, 9, 3 },
		/* A controller that libvirt adds. */
		{ "", 4, 4, 4 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		const size_t expected[] = { cases[i].usb1, cases[i].usb2, cases[i].usb3 };
		vmdev_domain *domain;
		char xml[1024];

		snprintf(xml, sizeof(xml),
			 "<domain><os><type machine='q35'>hvm</type></os><devices>%s"
			 "</devices></domain>",
			 cases[i].devices);
		domain = read_domain(xml);
		for (unsigned speed = 0; speed < 3; speed++) {
			size_t count;

			ck_ok(vmdev_domain_count_free(domain, VMDEV_SLOT_USB1 + speed, &count,
						      ret_error));
			ck_assert_msg(count == expected[speed], "%s: %zu ports of USB %u",
				      cases[i].devices, count, speed + 1);
		}
		vmdev_domain_unref(domain);
	}
}
END_TEST

START_TEST(sorts_of_slots_are_checked)
{
	vmdev_domain *domain = read_domain("<devices/>");
	size_t count;

	ck_fails(vmdev_domain_count_free(domain, VMDEV_SLOT_UNSET, &count, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_domain_count_free(domain, VMDEV_SLOT_USB3 + 1, &count, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_domain_count_free(domain, VMDEV_SLOT_PCI, &count, ret_error), VMDEV_E_VALUE);
	ck_ok(vmdev_domain_count_free(domain, VMDEV_SLOT_SCSI_UNIT, &count, ret_error));
	ck_assert_uint_eq(count, 0);
	vmdev_domain_unref(domain);
}
END_TEST

/* PCIE-05: a finding a sort of slot, at the device where more of them would go. */
START_TEST(findings_of_a_budget)
{
	static const struct {
		const char *rule, *path;
		unsigned line;
	} expected[] = {
		{ "plan-root-port", "pci_controller[3].model", 5 },
		{ "plan-pci-slot", "pci_controller[3].model", 5 },
		{ "plan-target", "disk[1].target.dev", 10 },
		{ "plan-usb-port", "usb_controller[1].model", 8 },
	};
	static const char ports[] =
		"<controller type='pci' index='1' model='pcie-root-port'/>\n"
		"<controller type='pci' index='2' model='pcie-to-pci-bridge'/>\n"
		"<controller type='pci' index='3' model='pcie-root-port'/>\n";
	vmdev_budget *budget = budget_of(VMDEV_MACHINE_UNSET, "interfaces=5 conventional=31 "
							      "scsi-disks=701 usb2=5 usb3=5");
	vmdev_domain *domain;
	vmdev_report *report;
	char xml[4096];

	snprintf(xml, sizeof(xml), domain_xml, "q35", "pcie-root", ports);
	domain = read_domain(xml);
	ck_ok(vmdev_domain_validate_budget(domain, budget, &report, ret_error));
	ck_assert_uint_eq(vmdev_report_count(report), sizeof(expected) / sizeof(*expected));
	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		ck_assert_str_eq(vmdev_report_get_rule(report, i), expected[i].rule);
		ck_assert_str_eq(vmdev_report_get_path(report, i), expected[i].path);
		ck_assert_uint_eq(vmdev_report_get_line(report, i), expected[i].line);
		ck_assert_int_eq(vmdev_report_get_layer(report, i), VMDEV_LAYER_PLAN);
		ck_assert_int_eq(vmdev_report_get_severity(report, i), VMDEV_SEVERITY_ERROR);
	}
	ck_assert_ptr_nonnull(strstr(vmdev_report_get_text(report, 0),
				     "5 devices are to be plugged, and 0 ports are free"));
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	/* Where there is no such device, at none. */
	domain = read_domain("<domain><os><type machine='virt'>hvm</type></os><devices/></domain>");
	ck_ok(vmdev_domain_validate_budget(domain, budget, &report, ret_error));
	ck_assert_uint_eq(vmdev_report_count(report), 4);
	ck_assert_str_eq(vmdev_report_get_path(report, 0), "pci_controller.model");
	ck_assert_uint_eq(vmdev_report_get_line(report, 0), 0);
	ck_assert_str_eq(vmdev_report_get_rule(report, 2), "plan-disk-unit");
	vmdev_report_unref(report);
	/* And what is planned has no findings. */
	ck_ok(vmdev_budget_set(budget, VMDEV_BUDGET_SCSI_DISKS, 600, ret_error));
	ck_ok(vmdev_domain_plan(domain, budget, 0, ret_error));
	ck_ok(vmdev_domain_validate_budget(domain, budget, &report, ret_error));
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	domain = read_domain("<devices/>");
	ck_fails(vmdev_domain_validate_budget(domain, budget, &report, ret_error), VMDEV_E_VALUE);
	vmdev_domain_unref(domain);
	vmdev_budget_unref(budget);
}
END_TEST

static vmdev_domain *with_disks(const char *prefix, unsigned count)
{
	vmdev_domain *domain = read_domain("<devices/>");
	char xml[64], letters[3];

	for (unsigned i = 0; i < count; i++) {
		vmdev_device *disk;

		if (i < 26)
			snprintf(letters, sizeof(letters), "%c", 'a' + i);
		else
			snprintf(letters, sizeof(letters), "%c%c", 'a' + i / 26 - 1, 'a' + i % 26);
		snprintf(xml, sizeof(xml), "<disk><target dev='%s%s'/></disk>", prefix, letters);
		disk = read_device(xml);
		ck_ok(vmdev_domain_append(domain, disk, ret_error));
		vmdev_device_unref(disk);
	}
	return domain;
}

static void check_name(const vmdev_domain *domain, enum vmdev_disk_bus bus, const char *expected)
{
	char *name;

	ck_ok(vmdev_domain_find_target(domain, bus, &name, ret_error));
	ck_assert_str_eq(name, expected);
	free(name);
}

START_TEST(names_of_disks)
{
	static const struct {
		unsigned disks;
		const char *next;
	} cases[] = { { 0, "vda" },   { 1, "vdb" },    { 25, "vdz" },
		      { 26, "vdaa" }, { 27, "vdab" },  { 51, "vdaz" },
		      { 52, "vdba" }, { 700, "vdzy" }, { 701, "vdzz" } };
	vmdev_domain *domain;
	char *name;

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		domain = with_disks("vd", cases[i].disks);
		check_name(domain, VMDEV_DISK_BUS_VIRTIO, cases[i].next);
		check_name(domain, VMDEV_DISK_BUS_SCSI, "sda");
		vmdev_domain_unref(domain);
	}
	domain = with_disks("vd", 702);
	ck_refused(vmdev_domain_find_target(domain, VMDEV_DISK_BUS_VIRTIO, &name, ret_error),
		   "plan-target", "702");
	/* What is gone is free, and others stay what they are. */
	ck_ok(vmdev_domain_remove(domain, 30, ret_error));
	check_name(domain, VMDEV_DISK_BUS_VIRTIO, "vdae");
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(series_of_names)
{
	vmdev_domain *domain = read_domain("<devices><disk><target dev='sda' bus='sata'/></disk>"
					   "<disk><target dev='hda' bus='ide'/></disk>"
					   "<disk><target dev='vdaaa'/></disk>"
					   "<disk><target dev='vdaza'/></disk>"
					   "<disk><target dev='vd1'/></disk><disk/></devices>");
	char *name;

	/* The guest sees SCSI, SATA and USB disks alike. */
	check_name(domain, VMDEV_DISK_BUS_SCSI, "sdb");
	check_name(domain, VMDEV_DISK_BUS_SATA, "sdb");
	check_name(domain, VMDEV_DISK_BUS_USB, "sdb");
	check_name(domain, VMDEV_DISK_BUS_IDE, "hdb");
	check_name(domain, VMDEV_DISK_BUS_FDC, "fda");
	check_name(domain, VMDEV_DISK_BUS_VIRTIO, "vda");
	ck_fails(vmdev_domain_find_target(domain, VMDEV_DISK_BUS_XEN, &name, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_domain_find_target(domain, VMDEV_DISK_BUS_UNSET, &name, ret_error),
		 VMDEV_E_VALUE);
	vmdev_domain_unref(domain);
	domain = with_disks("hd", 4);
	ck_refused(vmdev_domain_find_target(domain, VMDEV_DISK_BUS_IDE, &name, ret_error),
		   "plan-target", "all 4 names");
	vmdev_domain_unref(domain);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("budget", &t);

	tcase_add_test(t, items_are_counted);
	tcase_add_test(t, numbers_have_names);
	tcase_add_test(t, free_slots);
	tcase_add_test(t, free_usb_ports);
	tcase_add_test(t, sorts_of_slots_are_checked);
	tcase_add_test(t, findings_of_a_budget);
	tcase_add_test(t, names_of_disks);
	tcase_add_test(t, series_of_names);
	return s;
}
