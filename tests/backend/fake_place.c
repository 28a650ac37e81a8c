/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The aliases and addresses that the fake gives to devices that run, which are libvirt's. */
#include "fixture.h"

#include <stdio.h>

/* Starts a VM with these devices. */
static struct fixture start_with(const char *machine, const char *devices)
{
	struct fixture f;
	vmdev_domain *domain;
	char xml[4096];

	snprintf(xml, sizeof(xml),
		 "<domain><name>a</name><os><type machine='%s'>hvm</type></os>"
		 "<devices>%s</devices></domain>",
		 machine, devices);
	domain = domain_of(xml);
	ck_ok(vmdev_fake_new(&f.backend, ret_error));
	ck_ok(vmdev_backend_define_vm(f.backend, domain, &f.vm, ret_error));
	ck_ok(vmdev_vm_start(f.vm, ret_error));
	vmdev_domain_unref(domain);
	return f;
}

/* The address that the running device of an alias has, "" for none. */
static void has_address(struct fixture *f, const char *alias, const char *address)
{
	vmdev_device *device = live_device(f, alias);
	char *text;

	ck_ok(vmdev_device_get(device, "address", &text, ret_error));
	ck_assert_msg(!strcmp(text ? text : "", address), "%s is at '%s', not at '%s'", alias,
		      text ? text : "", address);
	free(text);
	vmdev_device_unref(device);
}

#define DISK(dev, bus, more) \
	"<disk type='file'><source file='/a'/><target dev='" dev "' bus='" bus "'/>" more "</disk>"
#define PORT(index, more) \
	"<controller type='pci' index='" index "' model='pcie-root-port'>" more "</controller>"
#define ROOT "<controller type='pci' index='0' model='pcie-root'/>"

START_TEST(devices_have_libvirt_s_names_and_places)
{
	struct fixture f = fixture_running();

	has_address(&f, "pcie.0", "");
	has_address(&f, "pci.1", "pci:0000:00:01.0,multifunction=on");
	has_address(&f, "pci.4", "pci:0000:00:01.3");
	has_address(&f, "scsi0", "pci:0000:01:00.0");
	has_address(&f, "virtio-disk0", "pci:0000:02:00.0");
	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	has_address(&f, "net0", "pci:0000:03:00.0");
	attach(&f,
	       "<hostdev mode='subsystem' type='pci' managed='yes'><source>"
	       "<address domain='0x0000' bus='0x04' slot='0x10' function='0x1'/>"
	       "</source></hostdev>",
	       VMDEV_SCOPE_LIVE);
	has_address(&f, "hostdev0", "pci:0000:04:00.0");
	attach(&f, scsi_disk_xml, VMDEV_SCOPE_LIVE);
	has_address(&f, "scsi0-0-0-1", "drive:0:0:0:1");
	fixture_end(&f);
}
END_TEST

START_TEST(all_passthrough_takes_a_port)
{
	struct fixture f = fixture_running();

	attach(&f,
	       "<hostdev mode='subsystem' type='vdpa'><source dev='/dev/vhost-vdpa-0'/></hostdev>",
	       VMDEV_SCOPE_LIVE);
	has_address(&f, "hostdev0", "pci:0000:03:00.0");
	attach(&f,
	       "<hostdev mode='subsystem' type='scsi_host'>"
	       "<source protocol='vhost' wwpn='naa.5123456789abcde0'/></hostdev>",
	       VMDEV_SCOPE_LIVE);
	has_address(&f, "hostdev1", "pci:0000:04:00.0");
	fixture_end(&f);
}
END_TEST

START_TEST(a_freed_port_is_used_again)
{
	struct fixture f = fixture_running();

	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	has_address(&f, "virtio-disk1", "pci:0000:04:00.0");
	ck_assert_int_eq(detach(&f, card_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REMOVED);
	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	has_address(&f, "net0", "pci:0000:03:00.0");
	fixture_end(&f);
}
END_TEST

START_TEST(an_address_that_is_given_stays)
{
	struct fixture f = fixture_running();

	attach(&f,
	       DISK("sdc", "scsi",
		    "<address type='drive' controller='0' bus='0' target='3' unit='7'/>"),
	       VMDEV_SCOPE_LIVE);
	has_address(&f, "scsi0-0-3-7", "drive:0:0:3:7");
	attach(&f,
	       DISK("vdc", "virtio",
		    "<address type='pci' domain='0' bus='0x04' slot='0' function='0'/>"),
	       VMDEV_SCOPE_LIVE);
	has_address(&f, "virtio-disk2", "pci:0000:04:00.0");
	fixture_end(&f);
}
END_TEST

START_TEST(a_name_of_the_user_s_own_stays_and_others_do_not)
{
	struct fixture f = fixture_running();

	attach(&f, DISK("vdc", "virtio", "<alias name='ua-data'/>"), VMDEV_SCOPE_BOTH);
	has_address(&f, "ua-data", "pci:0000:03:00.0");
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, "ua-data"));
	attach(&f, DISK("vdd", "virtio", "<alias name='data'/>"), VMDEV_SCOPE_BOTH);
	has_address(&f, "virtio-disk3", "pci:0000:04:00.0");
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "'data'"));
	fixture_end(&f);
}
END_TEST

START_TEST(a_name_is_there_once)
{
	struct fixture f = fixture_running();
	vmdev_device *other = device_of(DISK("vdd", "virtio", "<alias name='ua-data'/>"));

	attach(&f, DISK("vdc", "virtio", "<alias name='ua-data'/>"), VMDEV_SCOPE_LIVE);
	ck_fails(vmdev_vm_attach(f.vm, other, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_RULE);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "vdd"));
	vmdev_device_unref(other);
	fixture_end(&f);
}
END_TEST

START_TEST(a_port_without_hot_plug_is_used_at_start_only)
{
	struct fixture f = start_with("q35", ROOT PORT("1", "<target hotplug='off'/>")
						     PORT("2", "<target hotplug='off'/>")
							     DISK("vda", "virtio", ""));
	vmdev_device *card = device_of(card_xml);

	has_address(&f, "virtio-disk0", "pci:0000:01:00.0");
	ck_fails(vmdev_vm_attach(f.vm, card, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_BACKEND);
	vmdev_device_unref(card);
	fixture_end(&f);
}
END_TEST

START_TEST(what_has_no_port_at_start_stands_on_bus_0)
{
	struct fixture f = start_with("q35", ROOT PORT("1", "") DISK("vda", "virtio", "")
						     DISK("vdb", "virtio", ""));

	has_address(&f, "virtio-disk0", "pci:0000:01:00.0");
	has_address(&f, "virtio-disk1", "pci:0000:00:03.0");
	fixture_end(&f);
}
END_TEST

START_TEST(without_root_ports_bus_0_is_used)
{
	struct fixture f = start_with(
		"pc",
		"<controller type='pci' index='0' model='pci-root'/>" DISK("vda", "virtio", ""));

	has_address(&f, "pci.0", "");
	has_address(&f, "virtio-disk0", "pci:0000:00:03.0");
	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	has_address(&f, "net0", "pci:0000:00:04.0");
	fixture_end(&f);
}
END_TEST

START_TEST(the_ninth_port_takes_the_next_slot)
{
	struct fixture f = start_with("q35",
				      ROOT PORT("1", "") PORT("2", "") PORT("3", "") PORT("4", "")
					      PORT("5", "") PORT("6", "") PORT("7", "")
						      PORT("8", "") PORT("9", ""));
	vmdev_device *first = live_device(&f, "pci.1"), *ninth = live_device(&f, "pci.9");

	has_address(&f, "pci.8", "pci:0000:00:01.7");
	has_address(&f, "pci.9", "pci:0000:00:02.0,multifunction=on");
	ck_assert_int_eq(vmdev_pci_controller_get_address(first)->pci.multifunction,
			 VMDEV_SWITCH_ON);
	ck_assert_int_eq(vmdev_pci_controller_get_address(ninth)->pci.multifunction,
			 VMDEV_SWITCH_ON);
	vmdev_device_unref(first);
	vmdev_device_unref(ninth);
	fixture_end(&f);
}
END_TEST

START_TEST(a_port_shares_no_slot_with_a_single_device)
{
	struct fixture f = start_with(
		"q35", ROOT DISK("vda", "virtio",
				 "<address type='pci' domain='0' bus='0' slot='1' function='0'/>")
			       PORT("1", ""));

	has_address(&f, "virtio-disk0", "pci:0000:00:01.0");
	has_address(&f, "pci.1", "pci:0000:00:02.0,multifunction=on");
	fixture_end(&f);
}
END_TEST

START_TEST(drives_of_two_buses_may_have_the_same_numbers)
{
	static const char place[] = "drive:0:0:0:1";
	struct fixture f = start_with(
		"q35",
		ROOT DISK("sdb", "sata",
			  "<address type='drive' controller='0' bus='0' target='0' unit='1'/>")
			DISK("sdc", "scsi",
			     "<address type='drive' controller='0' bus='0' target='0' unit='1'/>"));

	has_address(&f, "sata0-0-1", place);
	has_address(&f, "scsi0-0-0-1", place);
	fixture_end(&f);
}
END_TEST

START_TEST(two_devices_at_one_address_are_refused)
{
	static const char xml[] =
		"<domain><name>a</name><devices>"
		"<disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/>"
		"<address type='pci' domain='0' bus='0' slot='5' function='0'/></disk>"
		"<disk type='file'><source file='/b'/><target dev='vdb' bus='virtio'/>"
		"<address type='pci' domain='0' bus='0' slot='5' function='0'/></disk>"
		"</devices></domain>";
	struct fixture f = fixture_stopped();
	vmdev_domain *domain = domain_of(xml);
	vmdev_vm *vm;

	ck_fails(vmdev_backend_define_vm(f.backend, domain, &vm, ret_error), VMDEV_E_BACKEND);
	vmdev_domain_unref(domain);
	fixture_end(&f);
}
END_TEST

START_TEST(controllers_without_a_number_get_one)
{
	struct fixture f = start_with("q35", ROOT "<controller type='pci' model='pcie-root-port'/>"
						  "<controller type='scsi' model='virtio-scsi'/>");

	has_address(&f, "pci.1", "pci:0000:00:01.0,multifunction=on");
	has_address(&f, "scsi0", "pci:0000:01:00.0");
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "index='1'"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "index='1'"));
	fixture_end(&f);
}
END_TEST

START_TEST(disks_of_other_buses_are_named_by_bus)
{
	struct fixture f = start_with("q35", ROOT DISK("vdab", "virtio", "") DISK("sda", "usb", "")
						     DISK("sdb", "sata", "") DISK("sdc", "scsi", "")
							     DISK("hda", "ide", "")
								     DISK("xvdc", "xen", ""));

	has_address(&f, "virtio-disk27", "pci:0000:00:03.0");
	has_address(&f, "usb-disk0", "");
	has_address(&f, "sata0-0-1", "drive:0:0:0:1");
	has_address(&f, "scsi0-0-0-2", "drive:0:0:0:2");
	has_address(&f, "ide0", "");
	has_address(&f, "xen-disk2", "");
	fixture_end(&f);
}
END_TEST

#define USB(index, model) "<controller type='usb' index='" index "' model='" model "'/>"
#define KEYBOARD(address) "<input type='keyboard' bus='usb'>" address "</input>"

START_TEST(usb_devices_take_the_first_free_port)
{
	struct fixture f = start_with(
		"q35",
		ROOT USB("2", "nec-xhci") USB("0", "piix3-uhci")
			KEYBOARD("<address type='usb' bus='0' port='1'/>") KEYBOARD("") KEYBOARD("")
				DISK("sda", "usb", "") KEYBOARD("<address type='usb' bus='2'/>"));

	has_address(&f, "input0", "usb:0:1");
	has_address(&f, "input1", "usb:0:2");
	has_address(&f, "input2", "usb:2:1");
	has_address(&f, "usb-disk0", "usb:2:2");
	has_address(&f, "input3", "usb:2:3");
	has_address(&f, "usb", "");
	has_address(&f, "usb2", "");
	attach(&f, KEYBOARD(""), VMDEV_SCOPE_LIVE);
	has_address(&f, "input4", "usb:2:4");
	fixture_end(&f);
}
END_TEST

START_TEST(usb_devices_without_a_port_are_refused)
{
	struct fixture f = start_with("q35", ROOT USB("0", "piix3-uhci") KEYBOARD("") KEYBOARD(""));
	vmdev_device *keyboard = device_of(KEYBOARD("<address type='usb' bus='0'/>"));
	vmdev_error *error = NULL;

	ck_assert_int_eq(vmdev_vm_attach(f.vm, keyboard, VMDEV_SCOPE_LIVE, &error),
			 -VMDEV_E_BACKEND);
	ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(error), "No free USB ports"));
	vmdev_error_unref(error);
	vmdev_device_unref(keyboard);
	fixture_end(&f);
}
END_TEST

START_TEST(companions_have_the_index_of_their_master)
{
	struct fixture f = start_with("q35", ROOT USB("0", "ich9-ehci1") USB("0", "ich9-uhci1")
						     USB("0", "ich9-uhci2") KEYBOARD(""));

	has_address(&f, "input0", "usb:0:1");
	fixture_end(&f);
}
END_TEST

#define USB_OF_HOST(device, port) \
	"<hostdev mode='subsystem' type='usb' managed='yes'><source>" \
	"<address bus='1' device='" device "'/></source>" \
	"<address type='usb' bus='0' port='" port "'/></hostdev>"

/* Described as it was attached, which is without the alias that it has got. */
START_TEST(a_usb_device_of_the_host_is_plugged_and_unplugged)
{
	struct fixture f = start_with("q35", ROOT USB("0", "piix3-uhci"));

	attach(&f, USB_OF_HOST("3", "1"), VMDEV_SCOPE_BOTH);
	attach(&f, USB_OF_HOST("4", "2"), VMDEV_SCOPE_LIVE);
	has_address(&f, "hostdev1", "usb:0:2");
	ck_assert_int_eq(detach(&f, USB_OF_HOST("4", "2"), VMDEV_SCOPE_LIVE),
			 VMDEV_VERDICT_REMOVED);
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "device='3'"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "device='4'"));
	ck_assert_int_eq(detach(&f, USB_OF_HOST("3", "1"), VMDEV_SCOPE_LIVE),
			 VMDEV_VERDICT_REMOVED);
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, "device='3'"));
	fixture_end(&f);
}
END_TEST

START_TEST(a_usb_controller_waits_for_the_next_start)
{
	struct fixture f = start_with("q35", ROOT USB("0", "piix3-uhci"));
	vmdev_device *controller = device_of(USB("1", "ehci"));
	vmdev_error *said = NULL;

	ck_assert_int_eq(vmdev_vm_attach(f.vm, controller, VMDEV_SCOPE_LIVE, &said), -VMDEV_E_RULE);
	ck_assert_str_eq(vmdev_error_get_rule(said), "operation-usb-controller");
	vmdev_error_unref(said);
	ck_ok(vmdev_vm_attach(f.vm, controller, VMDEV_SCOPE_STORED, ret_error));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, "model='ehci'"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "model='ehci'"));
	vmdev_device_unref(controller);
	fixture_end(&f);
}
END_TEST

START_TEST(a_taken_unit_is_refused)
{
	struct fixture f = fixture_stopped();
	vmdev_domain *domain = domain_of("<domain><name>a</name><devices>" DISK(
		"sda", "scsi", "<address type='drive' controller='0' bus='0' target='0' unit='1'/>")
						 DISK("sdb", "scsi", "") "</devices></domain>");
	vmdev_vm *vm;

	ck_ok(vmdev_backend_define_vm(f.backend, domain, &vm, ret_error));
	ck_fails(vmdev_vm_start(vm, ret_error), VMDEV_E_BACKEND);
	vmdev_vm_unref(vm);
	vmdev_domain_unref(domain);
	fixture_end(&f);
}
END_TEST

START_TEST(other_devices_are_named_by_element)
{
	struct fixture f = start_with(
		"q35", "<emulator>/usr/bin/qemu</emulator><graphics type='vnc'/>"
		       "<input type='tablet'/><input type='keyboard'/><memballoon model='none'/>");

	has_address(&f, "input0", "");
	has_address(&f, "input1", "");
	has_address(&f, "memballoon0", "");
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "<emulator>/usr/bin/qemu</emulator>"));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "<graphics type='vnc'/>"));
	fixture_end(&f);
}
END_TEST

START_TEST(a_start_without_room_leaves_the_vm_stopped)
{
	static const char card[] = "<interface type='user'><model type='virtio'/></interface>";
	struct fixture f = fixture_stopped();
	enum vmdev_vm_state state;

	for (int i = 0; i < 32; i++)
		attach(&f, card, VMDEV_SCOPE_STORED);
	ck_fails(vmdev_vm_start(f.vm, ret_error), VMDEV_E_BACKEND);
	ck_ok(vmdev_vm_get_state(f.vm, &state, ret_error));
	ck_assert_int_eq(state, VMDEV_VM_STATE_STOPPED);
	fixture_end(&f);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("fake_place", &t);

	tcase_add_test(t, devices_have_libvirt_s_names_and_places);
	tcase_add_test(t, all_passthrough_takes_a_port);
	tcase_add_test(t, a_freed_port_is_used_again);
	tcase_add_test(t, an_address_that_is_given_stays);
	tcase_add_test(t, a_name_of_the_user_s_own_stays_and_others_do_not);
	tcase_add_test(t, a_name_is_there_once);
	tcase_add_test(t, a_port_without_hot_plug_is_used_at_start_only);
	tcase_add_test(t, what_has_no_port_at_start_stands_on_bus_0);
	tcase_add_test(t, without_root_ports_bus_0_is_used);
	tcase_add_test(t, the_ninth_port_takes_the_next_slot);
	tcase_add_test(t, a_port_shares_no_slot_with_a_single_device);
	tcase_add_test(t, drives_of_two_buses_may_have_the_same_numbers);
	tcase_add_test(t, two_devices_at_one_address_are_refused);
	tcase_add_test(t, controllers_without_a_number_get_one);
	tcase_add_test(t, disks_of_other_buses_are_named_by_bus);
	tcase_add_test(t, usb_devices_take_the_first_free_port);
	tcase_add_test(t, usb_devices_without_a_port_are_refused);
	tcase_add_test(t, companions_have_the_index_of_their_master);
	tcase_add_test(t, a_usb_device_of_the_host_is_plugged_and_unplugged);
	tcase_add_test(t, a_usb_controller_waits_for_the_next_start);
	tcase_add_test(t, a_taken_unit_is_refused);
	tcase_add_test(t, other_devices_are_named_by_element);
	tcase_add_test(t, a_start_without_room_leaves_the_vm_stopped);
	return s;
}
