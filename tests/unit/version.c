/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <stdio.h>
#include <vmdev/version.h>

START_TEST(the_library_is_that_of_the_headers)
{
	ck_assert_uint_eq(vmdev_version(), VMDEV_VERSION);
	ck_assert_str_eq(vmdev_version_string(), VMDEV_VERSION_STRING);
}
END_TEST

START_TEST(number_and_text_are_one_version)
{
	char text[64];

	snprintf(text, sizeof(text), "%d.%d.%d", VMDEV_VERSION_MAJOR, VMDEV_VERSION_MINOR,
		 VMDEV_VERSION_MICRO);
	ck_assert_str_eq(vmdev_version_string(), text);
	ck_assert_uint_eq(VMDEV_VERSION_ENCODE(1, 2, 3), 1002003);
	ck_assert(VMDEV_VERSION >= VMDEV_VERSION_ENCODE(0, 1, 0));
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("version", &t);

	tcase_add_test(t, the_library_is_that_of_the_headers);
	tcase_add_test(t, number_and_text_are_one_version);
	return s;
}
