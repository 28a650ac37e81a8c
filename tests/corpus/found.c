/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the documents of libvirt have found, each in a line of its own. */
#include "test.h"

/* The XML with one field set, or unset for a NULL value. */
static void check_set(const char *xml, const char *path, const char *value, const char *wanted)
{
	vmdev_device *device = NULL;
	char *got = NULL, *old = NULL;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	ck_ok(vmdev_device_get(device, path, &old, ret_error));
	ck_ok(vmdev_device_set(device, path, value, ret_error));
	ck_ok(vmdev_device_to_xml(device, &got, ret_error));
	ck_assert_str_eq(got, wanted);
	free(got);
	ck_ok(vmdev_device_set(device, path, old, ret_error));
	ck_ok(vmdev_device_to_xml(device, &got, ret_error));
	ck_assert_str_eq(got, xml);
	free(got);
	free(old);
	vmdev_device_unref(device);
}

START_TEST(entities_of_attributes_are_read)
{
	static const char xml[] = "<disk><source name='a&amp;b&lt;&#x63;&apos;'/></disk>";
	vmdev_device *device = NULL;
	char *name = NULL;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	ck_ok(vmdev_device_get(device, "source.name", &name, ret_error));
	ck_assert_str_eq(name, "a&b<c'");
	free(name);
	vmdev_device_unref(device);
}
END_TEST

START_TEST(a_comment_before_an_unset_element_stays)
{
	check_set("<disk>\n  <!-- why -->\n  <serial>x</serial>\n  <!-- b --></disk>", "serial",
		  NULL, "<disk>\n  <!-- why -->\n  <!-- b --></disk>");
}
END_TEST

START_TEST(the_text_goes_where_an_attribute_stays)
{
	check_set("<controller type='pci'><pcihole64 unit='GiB'>1</pcihole64></controller>",
		  "pcihole64", NULL,
		  "<controller type='pci'><pcihole64 unit='GiB'></pcihole64></controller>");
	/* What is left would be read as a serial number of no digits. */
	check_set("<disk><serial unknown='1'>x</serial></disk>", "serial", NULL, "<disk></disk>");
}
END_TEST

START_TEST(a_device_without_fields_left_stays)
{
	check_set("<smartcard mode='host'><alias name='ua-x'/></smartcard>", "alias.name", NULL,
		  "<smartcard mode='host'></smartcard>");
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("corpus: found", &t);

	tcase_add_test(t, entities_of_attributes_are_read);
	tcase_add_test(t, a_comment_before_an_unset_element_stays);
	tcase_add_test(t, the_text_goes_where_an_attribute_stays);
	tcase_add_test(t, a_device_without_fields_left_stays);
	return s;
}
