/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The host's end of serial ports and consoles: what a file of tests/data cannot say, because more than one
 * rule would speak of it. */
#include "test.h"

#include <stdio.h>
#include <vmdev/vmdev.h>

#include "kind/chardev.h"

static const struct vmdev_dialect libvirt = { .family = VMDEV_DIALECT_LIBVIRT };

static vmdev_device *device_of(const char *element, const char *inside)
{
	vmdev_device *device;
	char xml[512];

	snprintf(xml, sizeof(xml), "<%s %s</%s>", element, inside, element);
	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	return device;
}

/* Whether a serial port and a console of these ends lead to the same place. */
static bool is_same(const char *serial, const char *console)
{
	vmdev_device *a = device_of("serial", serial), *b = device_of("console", console);
	struct chardev shown = chardev_of_serial((const void *)a);
	struct chardev shows = chardev_of_console((const void *)b);
	bool same = chardev_is_same(&shown, &shows);

	ck_assert_int_eq(chardev_is_same(&shows, &shown), same);
	vmdev_device_unref(b);
	vmdev_device_unref(a);
	return same;
}

static const char *const ends[] = {
	"type='pty'>",
	"type='null'>",
	"type='stdio'>",
	"type='file'><source path='/a'/>",
	"type='file'><source path='/b'/>",
	"type='file'>",
	"type='pipe'><source path='/a'/>",
	"type='unix'><source path='/a'/>",
	"type='unix'><source path='/a' mode='bind'/>",
	"type='tcp'><source host='a' service='1'/>",
	"type='tcp'><source host='b' service='1'/>",
	"type='tcp'><source host='a' service='2'/>",
	"type='spiceport'><source channel='a'/>",
	"type='spiceport'><source channel='b'/>",
	"type='nmdm'><source master='a' slave='b'/>",
	"type='nmdm'><source master='c' slave='b'/>",
	"type='nmdm'><source master='a' slave='c'/>",
};

enum { END_COUNT = sizeof(ends) / sizeof(*ends) };

START_TEST(an_end_is_the_same_as_itself_only)
{
	for (int i = 0; i < END_COUNT; i++)
		ck_assert_msg(is_same(ends[_i], ends[i]) == (i == _i), "%s and %s", ends[_i],
			      ends[i]);
}
END_TEST

START_TEST(what_is_unset_is_the_default)
{
	ck_assert(is_same(">", "type='pty'>"));
	ck_assert(is_same("type='unix'><source path='/a'/>",
			  "type='unix'><source path='/a' mode='connect'/>"));
	ck_assert(is_same("type='pty'><source path='/dev/pts/1'/>",
			  "type='pty'><source path='/dev/pts/2'/>"));
}
END_TEST

/* libvirt does not look at a field that the type gives no meaning. */
START_TEST(fields_of_other_types_are_no_errors)
{
	static const char *const inside[] = {
		"type='pty'><source mode='bind'><reconnect enabled='yes' timeout='1'/></source>",
		"type='pty'><source><reconnect enabled='yes'/></source>",
		"type='pty'><source channel='a/b'/>",
	};
	static const char *const elements[] = { "serial", "console" };
	vmdev_device *device = device_of(elements[_i % 2], inside[_i / 2]);
	vmdev_report *report;

	ck_ok(vmdev_device_validate(device, &libvirt, &report, ret_error));
	ck_assert_uint_gt(vmdev_report_count(report), 0);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 0);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
}
END_TEST

/* Of the two sources of udp the first one is a field; the second stays as it is. */
START_TEST(a_second_source_is_kept)
{
	static const char xml[] = "<serial type='udp'>\n"
				  "  <source mode='connect' host='a' service='1'/>\n"
				  "  <source mode=\"bind\" host='b' service='2'/>\n"
				  "</serial>";
	vmdev_device *serial;
	char *text;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &serial, ret_error));
	ck_assert_str_eq(vmdev_serial_get_source_service(serial), "1");
	ck_ok(vmdev_serial_set_source_service(serial, "3", ret_error));
	ck_ok(vmdev_device_to_xml(serial, &text, ret_error));
	ck_assert_str_eq(text, "<serial type='udp'>\n"
			       "  <source mode='connect' host='a' service='3'/>\n"
			       "  <source mode=\"bind\" host='b' service='2'/>\n"
			       "</serial>");
	free(text);
	vmdev_device_unref(serial);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("chardev", &t);

	tcase_add_loop_test(t, an_end_is_the_same_as_itself_only, 0, END_COUNT);
	tcase_add_test(t, what_is_unset_is_the_default);
	tcase_add_loop_test(t, fields_of_other_types_are_no_errors, 0, 6);
	tcase_add_test(t, a_second_source_is_kept);
	return s;
}
