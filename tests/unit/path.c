/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

static vmdev_device *device;

static void setup(void)
{
	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &device, ret_error));
}

static void teardown(void)
{
	vmdev_device_unref(device);
}

static void set(const char *path, const char *value)
{
	ck_ok(vmdev_device_set(device, path, value, ret_error));
}

static void check(const char *path, const char *expected)
{
	char *value;

	ck_ok(vmdev_device_get(device, path, &value, ret_error));
	ck_assert_pstr_eq(value, expected);
	free(value);
}

static void refuse(const char *path, const char *value, enum vmdev_error_code code)
{
	char *before, *after;

	ck_ok(vmdev_device_to_xml(device, &before, ret_error));
	ck_fails(vmdev_device_set(device, path, value, ret_error), code);
	ck_ok(vmdev_device_to_xml(device, &after, ret_error));
	ck_assert_str_eq(after, before);
	free(before);
	free(after);
}

START_TEST(an_address_has_parts)
{
	set("address.bus", "3");
	check("address", "pci:0000:03:00.0");
	check("address.type", "pci");
	check("address.bus", "0x03");
	check("address.domain", "0x0000");
	check("address.multifunction", NULL);
	set("address.slot", "0x1f");
	set("address.multifunction", "on");
	check("address.multifunction", "on");
	check("address", "pci:0000:03:1f.0,multifunction=on");
	refuse("address.slot", "32", VMDEV_E_VALUE);
	refuse("address.slot", "", VMDEV_E_VALUE);
	refuse("address.function", "8", VMDEV_E_VALUE);
	refuse("address.type", "ccw", VMDEV_E_VALUE);
}
END_TEST

START_TEST(a_part_that_only_one_type_has_chooses_it)
{
	set("address.unit", "2");
	check("address", "drive:0:0:0:2");
	check("address.type", "drive");
	refuse("address.slot", "1", VMDEV_E_VALUE);
	check("address.slot", NULL);
}
END_TEST

START_TEST(a_usb_address_has_parts)
{
	set("address.port", "1.2");
	check("address", "usb:0:1.2");
	set("address.bus", "7");
	check("address", "usb:7:1.2");
	check("address.port", "1.2");
	check("address.multifunction", NULL);
	refuse("address.port", "1.0.1", VMDEV_E_VALUE);
	refuse("address.unit", "1", VMDEV_E_VALUE);
	refuse("address.bus", NULL, VMDEV_E_VALUE);
	set("address.port", NULL);
	check("address.port", NULL);
	check("address", "usb:7");
}
END_TEST

/* Nothing of the old type is taken for a part of the new one. */
START_TEST(another_type_begins_anew)
{
	set("address", "pci:0001:02:03.4");
	set("address.multifunction", "on");
	set("address.type", "drive");
	check("address", "drive:0:0:0:0");
	set("address.target", "5");
	set("address.type", "drive");
	check("address", "drive:0:0:5:0");
	set("address.type", "pci");
	check("address", "pci:0000:00:00.0");
}
END_TEST

START_TEST(parts_go_with_their_address)
{
	set("address.slot", NULL);
	check("address", NULL);
	set("address", "pci:0000:01:02.3");
	set("address.multifunction", "off");
	set("address.multifunction", NULL);
	check("address", "pci:0000:01:02.3");
	check("address.multifunction", NULL);
	refuse("address.slot", NULL, VMDEV_E_VALUE);
	refuse("address.type", NULL, VMDEV_E_VALUE);
	set("address.unit", NULL);	/* a PCI address has none */
	check("address", "pci:0000:01:02.3");
	set("address", NULL);
	check("address", NULL);
}
END_TEST

START_TEST(parts_that_no_address_has_are_refused)
{
	static const char *const paths[] = { "address.",	 "address.x",
					     "address.bus.x",	 "address.bus ",
					     "address.Bus",	 "source.address.unit",
					     "address.type.type" };

	for (int set_first = 0; set_first < 2; set_first++) {
		for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
			char *value = NULL;

			refuse(paths[i], "1", VMDEV_E_NAME);
			refuse(paths[i], NULL, VMDEV_E_NAME);
			ck_fails(vmdev_device_get(device, paths[i], &value, ret_error),
				 VMDEV_E_NAME);
		}
		set("address.bus", "1");
	}
}
END_TEST

START_TEST(items_are_appended_and_removed)
{
	check("source.host[]", NULL);
	check("source.host[0].name", NULL);
	set("source.host[0].name", "a");
	set("source.host[1].port", "7");
	set("source.host[2].name", NULL);	/* nothing to unset, nothing is appended */
	check("source.host[]", "2");
	check("source.host[1].name", NULL);
	check("source.host[1].port", "7");
	set("source.host[0]", NULL);
	check("source.host[]", "1");
	check("source.host[0].port", "7");
	set("source.host[]", NULL);
	check("source.host[]", NULL);
}
END_TEST

START_TEST(paths_of_lists_are_strict)
{
	char *value = NULL;

	set("source.host[0].name", "a");
	refuse("source.host[].name", "x", VMDEV_E_NAME);
	refuse("source.host.name", "x", VMDEV_E_NAME);
	refuse("source.host", "x", VMDEV_E_NAME);
	refuse("source.host[2].name", "x", VMDEV_E_NAME);
	refuse("source.host[1]", NULL, VMDEV_E_NAME);
	refuse("source.host[-1].name", "x", VMDEV_E_NAME);
	refuse("source.host[99999999999999999999].name", "x", VMDEV_E_NAME);
	refuse("source.host[0].no", "x", VMDEV_E_NAME);
	refuse("source.host[]", "1", VMDEV_E_VALUE);
	refuse("source.host[1].port", "65536", VMDEV_E_VALUE);
	ck_fails(vmdev_device_get(device, "source.host[0]", &value, ret_error), VMDEV_E_NAME);
	ck_fails(vmdev_device_get(device, "source.host[2].name", &value, ret_error), VMDEV_E_NAME);
	ck_assert_ptr_null(value);
}
END_TEST

START_TEST(a_flag_is_yes_or_no)
{
	set("readonly", "yes");
	check("readonly", "yes");
	set("readonly", "no");
	check("readonly", NULL);
	refuse("readonly", "", VMDEV_E_VALUE);
}
END_TEST

START_TEST(numbers_are_taken_as_libvirt_takes_them)
{
	set("driver.queues", "0x10");
	check("driver.queues", "16");
	set("driver.queues", "007");
	check("driver.queues", "7");
	refuse("driver.queues", "0x", VMDEV_E_VALUE);
	refuse("driver.queues", " 7", VMDEV_E_VALUE);
}
END_TEST

START_TEST(errors_say_what_is_wanted)
{
	vmdev_error *error = NULL;

	ck_assert_int_eq(vmdev_device_set(device, "driver.queues", "no", &error), -VMDEV_E_VALUE);
	ck_assert_str_eq(vmdev_error_get_path(error), "driver.queues");
	ck_assert_str_eq(vmdev_error_get_rule(error), "field-value");
	ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(error), "'no'"));
	ck_assert_ptr_null(strstr(vmdev_error_get_message(error), "  "));
	vmdev_error_unref(error);
	ck_assert_int_eq(vmdev_device_set(device, "driver.cache", "no", &error), -VMDEV_E_VALUE);
	ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(error), "default"));
	vmdev_error_unref(error);
	ck_assert_int_eq(vmdev_device_set(device, "no.such", "x", &error), -VMDEV_E_NAME);
	ck_assert_str_eq(vmdev_error_get_path(error), "no.such");
	ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(error), "disk"));
	vmdev_error_unref(error);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("path", &t);

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, an_address_has_parts);
	tcase_add_test(t, a_part_that_only_one_type_has_chooses_it);
	tcase_add_test(t, a_usb_address_has_parts);
	tcase_add_test(t, another_type_begins_anew);
	tcase_add_test(t, parts_go_with_their_address);
	tcase_add_test(t, parts_that_no_address_has_are_refused);
	tcase_add_test(t, items_are_appended_and_removed);
	tcase_add_test(t, paths_of_lists_are_strict);
	tcase_add_test(t, a_flag_is_yes_or_no);
	tcase_add_test(t, numbers_are_taken_as_libvirt_takes_them);
	tcase_add_test(t, errors_say_what_is_wanted);
	return s;
}
