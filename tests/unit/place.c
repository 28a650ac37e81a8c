/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include "model/place.h"

static const char xml[] = "<domain>\n"				/* 1 */
			  "  <devices>\n"
			  "    <disk\n"				/* 3 */
			  "      type='network'\n"
			  "      device='disk'>\n"		/* 5 */
			  "      <!-- <driver/> -->\n"
			  "      <driver name='qemu'\n"		/* 7 */
			  "              io='native'/>\n"
			  "      <source protocol='nbd'>\n"	/* 9 */
			  "        <host name='a'/>\n"
			  "        <new/>\n"			/* 11 */
			  "        <host name='b'\n"
			  "              port='x'/>\n"		/* 13 */
			  "      </source>\n"
			  "      <serial>\n"			/* 15 */
			  "      x</serial>\n"
			  "    </disk>\n"
			  "    <video/>\n"			/* 18 */
			  "  </devices>\n"
			  "</domain>\n";

static const struct {
	const char *path;
	size_t item;
	unsigned line;
} places[] = {
	{ "", 0, 3 },
	{ "type", 0, 4 },
	{ "device", 0, 5 },
	{ "driver.name", 0, 7 },
	{ "driver.io", 0, 8 },
	{ "driver.cache", 0, 7 },
	{ "driver", 0, 7 },
	{ "source", 0, 9 },
	{ "source.file", 0, 9 },
	{ "source.protocol", 0, 9 },
	{ "source.host[]", 0, 10 },
	{ "source.host[].name", 0, 10 },
	{ "source.host[].name", 1, 12 },
	{ "source.host[].port", 1, 13 },
	{ "source.host[].port", 0, 10 },
	{ "source.host[].name", 2, 9 },
	{ "serial", 0, 15 },
	{ "target.dev", 0, 3 },
	{ "sourc", 0, 3 },
};

START_TEST(a_field_is_found_in_the_text)
{
	vmdev_domain *domain = NULL;

	ck_ok(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, ret_error));
	ck_assert_uint_eq(line_of_field(vmdev_domain_at(domain, 0), places[_i].path,
					places[_i].item),
			  places[_i].line);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_changed_device_stands_where_it_was_read)
{
	vmdev_domain *domain = NULL;
	vmdev_device *disk;

	ck_ok(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, ret_error));
	disk = vmdev_domain_at(domain, 0);
	ck_ok(vmdev_disk_set_driver_io(disk, VMDEV_DISK_IO_THREADS, ret_error));
	ck_assert_uint_eq(line_of_field(disk, "driver.io", 0), 8);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(other_devices_have_their_first_line)
{
	vmdev_domain *domain = NULL;
	vmdev_device *made = NULL;

	ck_ok(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, ret_error));
	ck_assert_uint_eq(line_of_field(vmdev_domain_at(domain, 1), "driver.io", 0), 18);
	vmdev_domain_unref(domain);
	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &made, ret_error));
	ck_assert_uint_eq(line_of_field(made, "driver.io", 0), 0);
	vmdev_device_unref(made);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("place", &t);

	tcase_add_loop_test(t, a_field_is_found_in_the_text, 0, sizeof(places) / sizeof(places[0]));
	tcase_add_test(t, a_changed_device_stands_where_it_was_read);
	tcase_add_test(t, other_devices_have_their_first_line);
	return s;
}
