/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

static void check_name(const char *text, enum vmdev_dialect_family family, uint32_t version,
		       const char *canonical)
{
	struct vmdev_dialect dialect;
	char *name;

	ck_ok(vmdev_dialect_from_string(text, &dialect, ret_error));
	ck_assert_int_eq(dialect.family, family);
	ck_assert_uint_eq(dialect.version, version);
	ck_ok(vmdev_dialect_to_string(&dialect, &name, ret_error));
	ck_assert_str_eq(name, canonical);
	free(name);
}

START_TEST(a_name_is_read_and_written)
{
	check_name("openeuler", VMDEV_DIALECT_OPENEULER, 0, "openeuler");
	check_name("openeuler-6.2", VMDEV_DIALECT_OPENEULER, 6002000, "openeuler-6.2.0");
	check_name("openeuler-9", VMDEV_DIALECT_OPENEULER, 9000000, "openeuler-9.0.0");
	check_name("libvirt", VMDEV_DIALECT_LIBVIRT, 0, "libvirt");
	check_name("libvirt-9.0.0", VMDEV_DIALECT_LIBVIRT, 9000000, "libvirt-9.0.0");
	check_name("libvirt-11.3.7", VMDEV_DIALECT_LIBVIRT, 11003007, "libvirt-11.3.7");
	check_name("libvirt-0.9.13", VMDEV_DIALECT_LIBVIRT, 9013, "libvirt-0.9.13");
	check_name("libvirt-999.999.999", VMDEV_DIALECT_LIBVIRT, 999999999, "libvirt-999.999.999");
}
END_TEST

START_TEST(no_name_is_refused)
{
	static const char *const wrong[] = {
		"",
		"open",
		"Libvirt",
		"libvirt-",
		"libvirt9",
		"libvirt-9.",
		"libvirt-.9",
		"libvirt-9..0",
		"libvirt-9.0.0.",
		"libvirt-9.0.0.1",
		"libvirt-9.x",
		"libvirt-1000",
		"libvirt-9.1000",
		"libvirt-0",
		"libvirt-0.0.0",
		"libvirt- 9",
		"libvirt-9.0 ",
		"openeuler-6.2-1",
		"openeuler 6.2",
		"libvirt-9.-1",
		"xen-4.0.0",
		"libvirt--9.0.0",
	};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		struct vmdev_dialect dialect = { VMDEV_DIALECT_LIBVIRT, 7 };
		vmdev_error *error = NULL;

		ck_assert_msg(vmdev_dialect_from_string(wrong[i], &dialect, &error) ==
				      -VMDEV_E_NAME,
			      "'%s' is taken", wrong[i]);
		ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(error), "openeuler-6.2"));
		ck_assert_uint_eq(dialect.version, 7);
		vmdev_error_unref(error);
	}
}
END_TEST

START_TEST(initializers_are_the_named_ones)
{
	static const struct vmdev_dialect newest = VMDEV_DIALECT_OPENEULER_NEWEST;
	static const struct vmdev_dialect old = VMDEV_DIALECT_OPENEULER_6_2;
	static const struct vmdev_dialect upstream = VMDEV_DIALECT_LIBVIRT_VERSION(9, 8, 1);
	const struct vmdev_dialect none = { (enum vmdev_dialect_family)3, 0 };
	const struct vmdev_dialect unset = { VMDEV_DIALECT_UNSET, 0 };
	char *name = NULL;

	ck_assert_int_eq(newest.family, VMDEV_DIALECT_OPENEULER);
	ck_assert_uint_eq(newest.version, 0);
	ck_assert_int_eq(old.family, VMDEV_DIALECT_OPENEULER);
	ck_assert_uint_eq(old.version, 6002000);
	ck_assert_int_eq(upstream.family, VMDEV_DIALECT_LIBVIRT);
	ck_assert_uint_eq(upstream.version, 9008001);
	ck_fails(vmdev_dialect_to_string(&none, &name, ret_error), VMDEV_E_VALUE);
	ck_assert_ptr_null(name);
	ck_ok(vmdev_dialect_to_string(NULL, &name, ret_error));
	ck_assert_str_eq(name, "openeuler");
	free(name);
	/* Wherever a dialect is asked for, one without a family is openEuler's. */
	ck_ok(vmdev_dialect_to_string(&unset, &name, ret_error));
	ck_assert_str_eq(name, "openeuler");
	free(name);
}
END_TEST

static const char two_disks[] =
	"<devices>\n  <disk type='file'>\n    <driver retry_interval='5'\n"
	"            error_policy='retry'/>\n    <target dev='vda'/>\n  </disk>\n"
	"  <disk type='file'>\n    <driver error_policy='stop'/>\n    <target dev='vdb'/>\n"
	"  </disk>\n</devices>\n";

START_TEST(what_a_dialect_has_is_written)
{
	static const struct vmdev_dialect old = VMDEV_DIALECT_OPENEULER_6_2;
	vmdev_report *report;
	vmdev_domain *domain;
	size_t length;
	char *xml;

	ck_ok(vmdev_domain_new_from_xml(two_disks, strlen(two_disks), &domain, ret_error));
	ck_ok(vmdev_domain_to_xml_for(domain, &old, &xml, &length, &report, ret_error));
	ck_assert_str_eq(xml, two_disks);
	ck_assert_uint_eq(length, strlen(two_disks));
	ck_assert_uint_eq(vmdev_report_count_errors(report), 0);
	free(xml);
	vmdev_report_unref(report);
	ck_ok(vmdev_device_to_xml_for(vmdev_domain_at(domain, 1), &old, &xml, &report, ret_error));
	ck_assert_ptr_nonnull(strstr(xml, "stop"));
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	free(xml);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(what_a_dialect_lacks_is_told_all_of_it)
{
	static const struct vmdev_dialect upstream = VMDEV_DIALECT_LIBVIRT_VERSION(9, 0, 0);
	vmdev_report *report;
	vmdev_domain *domain;
	size_t length = 7;
	char *xml;

	ck_ok(vmdev_domain_new_from_xml(two_disks, strlen(two_disks), &domain, ret_error));
	ck_ok(vmdev_domain_to_xml_for(domain, &upstream, &xml, &length, &report, ret_error));
	ck_assert_ptr_null(xml);
	ck_assert_uint_eq(length, 0);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 2);
	ck_assert_uint_eq(vmdev_report_count(report), 2);
	ck_assert_str_eq(vmdev_report_get_path(report, 0), "disk[0].driver.error_policy");
	ck_assert_str_eq(vmdev_report_get_rule(report, 0), "field-dialect");
	ck_assert_uint_eq(vmdev_report_get_line(report, 0), 4);
	ck_assert_str_eq(vmdev_report_get_path(report, 1), "disk[0].driver.retry_interval");
	ck_assert_uint_eq(vmdev_report_get_line(report, 1), 3);
	ck_assert_str_ne(vmdev_report_get_cure(report, 1), "");
	vmdev_report_unref(report);
	ck_ok(vmdev_domain_to_xml_for(domain, &upstream, &xml, NULL, &report, ret_error));
	ck_assert_ptr_null(xml);
	vmdev_report_unref(report);
	ck_ok(vmdev_device_to_xml_for(vmdev_domain_at(domain, 0), &upstream, &xml, &report,
				      ret_error));
	ck_assert_ptr_null(xml);
	ck_assert_str_eq(vmdev_report_get_path(report, 0), "disk.driver.error_policy");
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(items_of_lists_are_looked_at)
{
	static const struct vmdev_dialect old = VMDEV_DIALECT_LIBVIRT_VERSION(6, 0, 0);
	static const char xml[] = "<disk type='network'><source protocol='nfs'><host name='a'/>"
				  "<host name='b' transport='odd'/></source>"
				  "<target dev='vda'/></disk>";
	vmdev_report *report;
	vmdev_device *device;
	char *text;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	ck_ok(vmdev_device_to_xml_for(device, &old, &text, &report, ret_error));
	ck_assert_ptr_null(text);
	ck_assert_uint_eq(vmdev_report_count(report), 2);
	ck_assert_str_eq(vmdev_report_get_path(report, 0), "disk.source.protocol");
	ck_assert_str_eq(vmdev_report_get_path(report, 1), "disk.source.host[1].transport");
	ck_assert_str_eq(vmdev_report_get_rule(report, 1), "field-value");
	vmdev_report_unref(report);
	vmdev_device_unref(device);
}
END_TEST

START_TEST(what_took_an_unknown_value_s_place_is_judged)
{
	static const char xml[] =
		"<disk type='file'><driver cache='odd'/><target dev='vda'/></disk>";
	vmdev_report *report;
	vmdev_device *device;
	char *text;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	ck_ok(vmdev_device_to_xml_for(device, NULL, &text, &report, ret_error));
	ck_assert_ptr_null(text);
	vmdev_report_unref(report);
	ck_ok(vmdev_disk_set_driver_cache(device, VMDEV_DISK_CACHE_NONE, ret_error));
	ck_ok(vmdev_device_to_xml_for(device, NULL, &text, &report, ret_error));
	ck_assert_ptr_nonnull(strstr(text, "cache='none'"));
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	free(text);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("dialect", &t);

	tcase_add_test(t, a_name_is_read_and_written);
	tcase_add_test(t, no_name_is_refused);
	tcase_add_test(t, initializers_are_the_named_ones);
	tcase_add_test(t, what_a_dialect_has_is_written);
	tcase_add_test(t, what_a_dialect_lacks_is_told_all_of_it);
	tcase_add_test(t, items_of_lists_are_looked_at);
	tcase_add_test(t, what_took_an_unknown_value_s_place_is_judged);
	return s;
}
