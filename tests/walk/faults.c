/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A report has everything that is wrong, not the first thing, and looking changes nothing. */
#include "test.h"

/* The second disk breaks what `expected` lists, in the order of the report. */
static const char xml[] =
	"<devices>\n"
	"  <disk><driver type='raw'/><source file='/a'/><target dev='vdz' bus='virtio'/></disk>\n"
	"  <disk type='block' device='disk'  snapshot=\"no\">\n"
	"    <!-- ten faults -->\n"
	"    <driver name='qemu' type='vmdk' cache='some' io='native' error_policy='stop' "
	"retry_timeout='9000'\n"
	"            iothread='1' queues='4' queue_size='300'/>\n"
	"    <source dev='/dev/mapper/data' file='/images/a.raw'/>\n"
	"    <target dev='vda' bus='usb' tray='open'/>\n"
	"    <wwn>5000</wwn>\n"
	"  </disk>\n"
	"  <controller type='usb' index='0' model='piix3-uhci'/>\n"
	"</devices>\n";

static const struct {
	const char *rule, *path;
	unsigned line;
} expected[] = {
	{ "field-unused", "disk[1].source.file", 7 },
	{ "field-value", "disk[1].driver.cache", 5 },
	{ "disk-format", "disk[1].driver.type", 5 },
	{ "disk-cache-native-io", "disk[1].driver.io", 5 },
	{ "disk-retry-unused", "disk[1].driver", 5 },
	{ "disk-virtio-fields", "disk[1].target.bus", 8 },
	{ "disk-iothread-bus", "disk[1].driver.iothread", 6 },
	{ "disk-queue-size", "disk[1].driver.queue_size", 6 },
	{ "disk-wwn", "disk[1].wwn", 9 },
	{ "disk-tray", "disk[1].target.tray", 8 },
};

enum { COUNT = sizeof(expected) / sizeof(*expected) };

static vmdev_domain *read_domain(void)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, ret_error));
	return domain;
}

START_TEST(ten_faults_are_ten_findings)
{
	vmdev_domain *domain = read_domain();
	vmdev_report *report;

	ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
	for (size_t i = 0; i < COUNT && i < vmdev_report_count(report); i++) {
		ck_assert_str_eq(vmdev_report_get_rule(report, i), expected[i].rule);
		ck_assert_str_eq(vmdev_report_get_path(report, i), expected[i].path);
		ck_assert_uint_eq(vmdev_report_get_line(report, i), expected[i].line);
		ck_assert_uint_eq(vmdev_report_get_device(report, i), 1);
	}
	ck_assert_uint_eq(vmdev_report_count(report), COUNT);
	/* The manual's formats are a warning. */
	ck_assert_uint_eq(vmdev_report_count_errors(report), COUNT - 1);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(ten_faults_of_a_device_alone)
{
	vmdev_domain *domain = read_domain();
	vmdev_report *report;

	ck_ok(vmdev_device_validate(vmdev_domain_at(domain, 1), NULL, &report, ret_error));
	ck_assert_uint_eq(vmdev_report_count(report), COUNT);
	for (size_t i = 0; i < COUNT; i++) {
		ck_assert_str_eq(vmdev_report_get_rule(report, i), expected[i].rule);
		/* Alone it has no number. */
		ck_assert_str_eq(vmdev_report_get_path(report, i) + strlen("disk"),
				 expected[i].path + strlen("disk[1]"));
		ck_assert_uint_eq(vmdev_report_get_line(report, i), expected[i].line);
	}
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(every_finding_is_in_the_text)
{
	vmdev_domain *domain = read_domain();
	vmdev_report *report;
	char *text, *at;

	ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
	ck_ok(vmdev_report_to_string(report, &text, ret_error));
	at = text;
	for (size_t i = 0; i < COUNT; i++) {
		ck_assert_msg(strstr(at, expected[i].path), "no %s in: %s", expected[i].path, at);
		at = strstr(at, expected[i].rule);
		ck_assert_msg(at, "no %s in: %s", expected[i].rule, text);
	}
	free(text);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(validating_changes_nothing)
{
	static const struct vmdev_dialect libvirt = { .family = VMDEV_DIALECT_LIBVIRT };
	vmdev_domain *domain = read_domain(), *untouched = read_domain();
	vmdev_report *report;
	size_t length;
	char *after;

	ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
	vmdev_report_unref(report);
	ck_ok(vmdev_device_validate(vmdev_domain_at(domain, 1), &libvirt, &report, ret_error));
	vmdev_report_unref(report);
	ck_ok(vmdev_domain_to_xml(domain, &after, &length, ret_error));
	ck_assert_uint_eq(length, sizeof(xml) - 1);
	ck_assert_str_eq(after, xml);
	for (size_t i = 0; i < vmdev_domain_count(domain); i++)
		ck_assert(vmdev_device_is_equal(vmdev_domain_at(domain, i),
						vmdev_domain_at(untouched, i)));
	free(after);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(untouched);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("faults", &t);

	tcase_add_test(t, ten_faults_are_ten_findings);
	tcase_add_test(t, ten_faults_of_a_device_alone);
	tcase_add_test(t, every_finding_is_in_the_text);
	tcase_add_test(t, validating_changes_nothing);
	return s;
}
