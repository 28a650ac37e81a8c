/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

/* The findings of a device, one a line, for free(). */
static char *findings_of(const char *xml)
{
	vmdev_device *device = NULL;
	vmdev_report *report = NULL;
	char *text = NULL;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	ck_ok(vmdev_device_validate(device, NULL, &report, ret_error));
	ck_ok(vmdev_report_to_string(report, &text, ret_error));
	vmdev_report_unref(report);
	vmdev_device_unref(device);
	return text;
}

START_TEST(unset_type_means_its_default)
{
	char *text = findings_of("<disk device='disk'><source path='/a'/></disk>");

	ck_assert_msg(strstr(text, "type is unset, which is file"), "%s", text);
	free(text);
}
END_TEST

START_TEST(unread_type_decides_nothing)
{
	char *text = findings_of("<disk type='tape' device='disk'><source path='/a'/></disk>");

	ck_assert_msg(strstr(text, "field-value"), "%s", text);
	ck_assert_msg(!strstr(text, "field-unused"), "%s", text);
	free(text);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("validate", &t);

	tcase_add_test(t, unset_type_means_its_default);
	tcase_add_test(t, unread_type_decides_nothing);
	return s;
}
