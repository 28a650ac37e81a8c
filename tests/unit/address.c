/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

START_TEST(both_forms_are_read)
{
	struct vmdev_pci_address a = { .multifunction = VMDEV_SWITCH_ON };

	ck_ok(vmdev_pci_address_from_string("0000:04:10.1", &a, ret_error));
	ck_assert_uint_eq(a.domain, 0);
	ck_assert_uint_eq(a.bus, 4);
	ck_assert_uint_eq(a.slot, 0x10);
	ck_assert_uint_eq(a.function, 1);
	ck_assert_int_eq(a.multifunction, VMDEV_SWITCH_UNSET);
	ck_ok(vmdev_pci_address_from_string("ff:1F.7", &a, ret_error));
	ck_assert_uint_eq(a.bus, 0xff);
	ck_assert_uint_eq(a.slot, 0x1f);
	ck_ok(vmdev_pci_address_from_string("ffffffff:00:00.0", &a, ret_error));
	ck_assert_uint_eq(a.domain, UINT32_MAX);
}
END_TEST

START_TEST(what_is_no_address_is_refused)
{
	static const char *const texts[] = {
		"",
		":",
		"04",
		"04:10",
		"04.1",
		"04:10.",
		"04:.1",
		":10.1",
		"04:20.1",
		"04:10.8",
		"100:10.1",
		"100000000:00:00.0",
		"0000:04:10.1 ",
		" 04:10.1",
		"0000:04:10:1",
		"04:10.1.1",
		"0:0:0:0.0",
		"04:g0.1",
		"04:1@.1",
		"04:1`.1",
		"-4:10.1",
		"+4:10.1",
		"0x04:10.1",
		"04:10.\xb9",
		"0000::10.1",
	};
	struct vmdev_pci_address a = { .bus = 77 };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		ck_assert_msg(vmdev_pci_address_from_string(texts[i], &a, NULL) == -VMDEV_E_VALUE,
			      "%s", texts[i]);
		ck_assert_uint_eq(a.bus, 77);
	}
	ck_fails(vmdev_pci_address_from_string("x", &a, ret_error), VMDEV_E_VALUE);
}
END_TEST

static vmdev_device *read_device(const char *xml)
{
	vmdev_device *device = NULL;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	return device;
}

START_TEST(an_address_is_read_whole_or_not_at_all)
{
	static const struct {
		const char *xml, *address;
	} cases[] = {
		{ "<disk><address type='pci' bus='0x1'/></disk>", "pci:0000:01:00.0" },
		{ "<disk><address slot='5' type='pci' function='010'/></disk>", NULL },
		{ "<disk><address slot='5' type='pci' function='07'/></disk>", "pci:0000:00:05.7" },
		{ "<disk><address type='drive' unit='4294967295'/></disk>",
		  "drive:0:0:0:4294967295" },
		{ "<disk><address type='drive' unit='4294967296'/></disk>", NULL },
		{ "<disk><address type='pci' bus='2' multifunction='on'/></disk>",
		  "pci:0000:02:00.0,multifunction=on" },
		{ "<disk><address type='pci'/></disk>", NULL },
		{ "<disk><address type='ccw' bus='1'/></disk>", NULL },
		{ "<disk><address bus='1'/></disk>", NULL },
		{ "<disk><address type='usb' bus='0' port='1'/></disk>", "usb:0:1" },
		{ "<disk><address port='1.02.3.255' bus='07' type='usb'/></disk>",
		  "usb:7:1.2.3.255" },
		{ "<disk><address type='usb' bus='3'/></disk>", "usb:3" },
		{ "<disk><address type='usb' port='2'/></disk>", "usb:0:2" },
		{ "<disk><address type='usb' bus='1' port='0'/></disk>", "usb:1" },
		{ "<disk><address type='usb' bus='1' port='2.0'/></disk>", "usb:1:2" },
		{ "<disk><address type='usb' bus='1' port=''/></disk>", NULL },
		{ "<disk><address type='usb' bus='1' port='256'/></disk>", NULL },
		{ "<disk><address type='usb' bus='1' port='1.'/></disk>", NULL },
		{ "<disk><address type='usb' bus='1' port='1.0.1'/></disk>", NULL },
		{ "<disk><address type='usb' bus='1' port='1.1.1.1.1'/></disk>", NULL },
		{ "<disk><address type='usb'/></disk>", NULL },
		{ "<watchdog><address type='usb' bus='1' port='1'/></watchdog>", "usb:1:1" },
		{ "<disk><address type='pci' bus='1' new='1'/></disk>", "pci:0000:01:00.0" },
		{ "<disk><source><address domain='0' bus='4' slot='0' function='0'/></source></disk>",
		  NULL },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		vmdev_device *device = read_device(cases[i].xml);
		char *address, *xml;

		ck_ok(vmdev_device_get(device, "address", &address, ret_error));
		ck_assert_pstr_eq(address, cases[i].address);
		ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
		ck_assert_str_eq(xml, cases[i].xml);
		free(address);
		free(xml);
		vmdev_device_unref(device);
	}
}
END_TEST

/* Of the host there is no type attribute. */
START_TEST(an_address_of_the_host_is_bare)
{
	vmdev_device *device = NULL;
	char *xml;

	ck_ok(vmdev_device_new(VMDEV_KIND_HOSTDEV_PCI, &device, ret_error));
	ck_ok(vmdev_device_set(device, "source.address", "pci:0001:04:10.1", ret_error));
	ck_ok(vmdev_device_set(device, "address", "pci:0000:00:03.0", ret_error));
	ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
	ck_assert_ptr_nonnull(
		strstr(xml, "<address domain='0x0001' bus='0x04' slot='0x10' function='0x1'/>"));
	ck_assert_ptr_nonnull(strstr(xml,
				     "<address type='pci' domain='0x0000' bus='0x00' slot='0x03' "
				     "function='0x0'/>"));
	free(xml);
	vmdev_device_unref(device);
}
END_TEST

/* What is got as text can be set again, and is then as it was. */
START_TEST(text_holds_all_of_an_address)
{
	static const char *const good[] = { "pci:0000:01:02.3",
					    "pci:0000:01:02.0,multifunction=on",
					    "pci:0000:01:02.0,multifunction=off",
					    "drive:1:0:2:3",
					    "usb:1:2",
					    "usb:4294967295:255.255.255.255",
					    "usb:7" };
	static const char *const bad[] = { "pci:0000:01:02.0,",
					   "pci:0000:01:02.0,multifunction",
					   "pci:0000:01:02.0,multifunction=",
					   "pci:0000:01:02.0,multifunction=yes",
					   "pci:0000:01:02.0,slot=1",
					   "drive:0:0:0:0,multifunction=on" };
	vmdev_device *device = NULL;
	char *text;

	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &device, ret_error));
	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		ck_ok(vmdev_device_set(device, "address", good[i], ret_error));
		ck_ok(vmdev_device_get(device, "address", &text, ret_error));
		ck_assert_str_eq(text, good[i]);
		free(text);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		ck_fails(vmdev_device_set(device, "address", bad[i], ret_error), VMDEV_E_VALUE);
	vmdev_device_unref(device);
}
END_TEST

START_TEST(a_usb_port_is_a_path)
{
	struct vmdev_address address = {
		.type = VMDEV_ADDRESS_USB,
		.usb = { .bus = 2, .port = { 1, 8, 3 } },
	};
	vmdev_device *device = NULL;
	char *xml;

	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &device, ret_error));
	ck_ok(vmdev_disk_set_address(device, &address, ret_error));
	ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
	ck_assert_str_eq(xml, "<disk>\n  <address type='usb' bus='2' port='1.8.3'/>\n</disk>\n");
	free(xml);
	memset(address.usb.port, 0, sizeof(address.usb.port));
	ck_ok(vmdev_disk_set_address(device, &address, ret_error));
	ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
	ck_assert_str_eq(xml, "<disk>\n  <address type='usb' bus='2'/>\n</disk>\n");
	free(xml);
	address.usb.port[3] = 1;
	ck_fails(vmdev_disk_set_address(device, &address, ret_error), VMDEV_E_VALUE);
	vmdev_device_unref(device);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("address", &t);

	tcase_add_test(t, text_holds_all_of_an_address);
	tcase_add_test(t, both_forms_are_read);
	tcase_add_test(t, what_is_no_address_is_refused);
	tcase_add_test(t, an_address_is_read_whole_or_not_at_all);
	tcase_add_test(t, an_address_of_the_host_is_bare);
	tcase_add_test(t, a_usb_port_is_a_path);
	return s;
}
