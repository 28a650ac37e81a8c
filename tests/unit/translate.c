/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What tests/data/translate/ cannot say: several findings at once, policies, what is left alone. */
#include "test.h"

#include <stdio.h>

static const struct vmdev_dialect upstream = VMDEV_DIALECT_LIBVIRT_VERSION(9, 0, 0);

static const char suspended[] =
	"<domain type='kvm'>\n"
	"  <name>a</name>\n"
	"  <!-- the devices -->\n"
	"  <devices>\n"
	"    <emulator>/usr/bin/qemu</emulator>\n"
	"    <disk type='block' device=\"disk\">\n"
	"      <driver name='qemu' error_policy='retry' rerror_policy='retry'"
	" retry_interval='2000' retry_timeout='10000'/>\n"
	"      <source dev='/dev/a'/>\n"
	"      <target dev='vdq' bus='virtio'/><!-- data -->\n"
	"    </disk>\n"
	"    <disk type='block'><driver   error_policy='retry'/><target dev='vdc'/></disk>\n"
	"    <disk type='block'><driver   cache='none'   /><target dev='vdd'/></disk>\n"
	"  </devices>\n"
	"</domain>\n";

static vmdev_domain *read_domain(const char *text)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(text, strlen(text), &domain, ret_error));
	return domain;
}

static void check_text(const vmdev_domain *domain, const char *text)
{
	char *xml;

	ck_ok(vmdev_domain_to_xml(domain, &xml, NULL, ret_error));
	ck_assert_str_eq(xml, text);
	free(xml);
}

static vmdev_domain *translate(const vmdev_domain *domain, const struct vmdev_dialect *from,
			       const struct vmdev_dialect *to, const vmdev_report *losses,
			       vmdev_report **ret_report)
{
	vmdev_translation *how;
	vmdev_domain *made;

	ck_ok(vmdev_translation_new(from, to, &how, ret_error));
	ck_ok(vmdev_translation_set_losses(how, losses, ret_error));
	ck_ok(vmdev_domain_translate(domain, how, &made, ret_report, ret_error));
	ck_assert_ptr_null(vmdev_translation_unref(how));
	ck_assert_ptr_null(vmdev_translation_unref(NULL));
	return made;
}

static void check_change(const vmdev_report *report, size_t i, const char *path, const char *was,
			 const char *is)
{
	ck_assert_str_eq(vmdev_report_get_path(report, i), path);
	ck_assert_pstr_eq(vmdev_report_get_was(report, i), was);
	ck_assert_pstr_eq(vmdev_report_get_is(report, i), is);
	ck_assert_int_eq(vmdev_report_get_severity(report, i), VMDEV_SEVERITY_WARNING);
	ck_assert_int_eq(vmdev_report_get_layer(report, i), VMDEV_LAYER_DIALECT);
}

START_TEST(each_change_is_told)
{
	vmdev_domain *domain = read_domain(suspended), *made;
	vmdev_report *report;

	made = translate(domain, NULL, &upstream, NULL, &report);
	ck_assert_uint_eq(vmdev_report_count(report), 5);
	check_change(report, 0, "disk[0].driver.error_policy", "retry", "stop");
	check_change(report, 1, "disk[0].driver.rerror_policy", "retry", "stop");
	check_change(report, 2, "disk[0].driver.retry_interval", "2000", NULL);
	check_change(report, 3, "disk[0].driver.retry_timeout", "10000", NULL);
	check_change(report, 4, "disk[1].driver.error_policy", "retry", "stop");
	ck_assert_ptr_nonnull(strstr(vmdev_report_get_text(report, 0), "was 'retry', is 'stop'"));
	ck_assert_ptr_nonnull(strstr(vmdev_report_get_text(report, 2), "was '2000', is unset"));
	ck_assert_uint_eq(vmdev_report_get_device(report, 3), 1);
	ck_assert_uint_eq(vmdev_report_get_line(report, 3), 7);
	ck_assert_ptr_null(vmdev_report_get_was(report, 5));
	ck_assert_ptr_null(vmdev_report_get_is(report, 5));
	vmdev_report_unref(report);
	vmdev_domain_unref(made);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(what_is_not_translated_stays_byte_for_byte)
{
	static const char wanted[] =
		"<domain type='kvm'>\n"
		"  <name>a</name>\n"
		"  <!-- the devices -->\n"
		"  <devices>\n"
		"    <emulator>/usr/bin/qemu</emulator>\n"
		"    <disk type='block' device=\"disk\">\n"
		"      <driver name='qemu' error_policy='stop' rerror_policy='stop'/>\n"
		"      <source dev='/dev/a'/>\n"
		"      <target dev='vdq' bus='virtio'/><!-- data -->\n"
		"    </disk>\n"
		"    <disk type='block'><driver   error_policy='stop'/><target dev='vdc'/></disk>\n"
		"    <disk type='block'><driver   cache='none'   /><target dev='vdd'/></disk>\n"
		"  </devices>\n"
		"</domain>\n";
	vmdev_domain *domain = read_domain(suspended), *made;
	vmdev_report *report;

	made = translate(domain, NULL, &upstream, NULL, &report);
	check_text(made, wanted);
	check_text(domain, suspended);
	ck_assert_str_eq(vmdev_domain_get_name(made), "a");
	/* The two have nothing in common that changes. */
	ck_ok(vmdev_device_set(vmdev_domain_at(made, 3), "target.dev", "vdz", ret_error));
	check_text(domain, suspended);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	ck_assert_uint_eq(vmdev_domain_count(made), 4);
	vmdev_domain_unref(made);
}
END_TEST

START_TEST(the_losses_bring_it_back)
{
	vmdev_domain *domain = read_domain(suspended), *there, *back;
	vmdev_report *losses, *report;

	there = translate(domain, NULL, &upstream, NULL, &losses);
	back = translate(there, &upstream, NULL, losses, &report);
	check_text(back, suspended);
	ck_assert_uint_eq(vmdev_report_count(report), vmdev_report_count(losses));
	check_change(report, 0, "disk[0].driver.error_policy", "stop", "retry");
	check_change(report, 3, "disk[0].driver.retry_timeout", NULL, "10000");
	vmdev_report_unref(report);
	vmdev_domain_unref(back);
	/* Within a family nothing is changed, whatever was lost elsewhere. */
	back = translate(there, NULL, NULL, losses, &report);
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	vmdev_report_unref(report);
	vmdev_domain_unref(back);
	/* Without them nothing can be told from a stop that was meant so. */
	back = translate(there, &upstream, NULL, NULL, &report);
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	vmdev_report_unref(report);
	vmdev_report_unref(losses);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(there);
	vmdev_domain_unref(back);
}
END_TEST

START_TEST(what_was_changed_since_is_not_undone)
{
	vmdev_domain *domain = read_domain(suspended), *there, *back;
	vmdev_report *losses, *report;

	there = translate(domain, NULL, &upstream, NULL, &losses);
	/* The first disk has a policy of its own now, the second another name. */
	ck_ok(vmdev_device_set(vmdev_domain_at(there, 1), "driver.error_policy", "report",
			       ret_error));
	ck_ok(vmdev_device_set(vmdev_domain_at(there, 1), "driver.rerror_policy", NULL, ret_error));
	ck_ok(vmdev_device_set(vmdev_domain_at(there, 2), "target.dev", "vdx", ret_error));
	back = translate(there, &upstream, NULL, losses, &report);
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	vmdev_report_unref(report);
	vmdev_domain_unref(back);
	/* One policy is as it was left: it and the times come back. */
	ck_ok(vmdev_device_set(vmdev_domain_at(there, 1), "driver.rerror_policy", "stop",
			       ret_error));
	back = translate(there, &upstream, NULL, losses, &report);
	ck_assert_uint_eq(vmdev_report_count(report), 3);
	check_change(report, 0, "disk[0].driver.rerror_policy", "stop", "retry");
	vmdev_report_unref(report);
	vmdev_report_unref(losses);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(there);
	vmdev_domain_unref(back);
}
END_TEST

START_TEST(devices_may_have_moved_since)
{
	vmdev_domain *domain = read_domain(suspended), *there, *back;
	vmdev_report *losses, *report;

	there = translate(domain, NULL, &upstream, NULL, &losses);
	ck_ok(vmdev_domain_remove(there, 1, ret_error));
	back = translate(there, &upstream, NULL, losses, &report);
	ck_assert_uint_eq(vmdev_report_count(report), 1);
	check_change(report, 0, "disk[0].driver.error_policy", "stop", "retry");
	ck_assert_int_eq(vmdev_disk_get_driver_error_policy(vmdev_domain_at(back, 1)),
			 VMDEV_DISK_ERROR_POLICY_RETRY);
	vmdev_report_unref(report);
	vmdev_report_unref(losses);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(there);
	vmdev_domain_unref(back);
}
END_TEST

START_TEST(the_report_carries_the_policy)
{
	vmdev_domain *domain = read_domain(suspended), *made;
	struct vmdev_retry_policy policy = VMDEV_RETRY_POLICY_INIT;
	vmdev_report *report;

	made = translate(domain, NULL, &upstream, NULL, &report);
	for (size_t i = 0; i < 4; i++) {
		ck_assert(vmdev_report_get_retry_policy(report, i, &policy));
		ck_assert(policy.write && policy.read);
		ck_assert_uint_eq(policy.interval_ms, 2000);
		ck_assert_uint_eq(policy.timeout_ms, 10000);
	}
	/* Of writes alone openEuler's libvirt makes both. */
	ck_assert(vmdev_report_get_retry_policy(report, 4, &policy));
	ck_assert(policy.write && policy.read);
	ck_assert_uint_eq(policy.interval_ms, 1000);
	ck_assert_uint_eq(policy.timeout_ms, 0);
	policy.timeout_ms = 7;
	ck_assert(!vmdev_report_get_retry_policy(report, 5, &policy));
	ck_assert_uint_eq(policy.timeout_ms, 7);
	vmdev_report_unref(report);
	vmdev_domain_unref(made);
	made = translate(domain, NULL, NULL, NULL, &report);
	check_text(made, suspended);
	vmdev_report_unref(report);
	ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
	ck_assert_uint_ge(vmdev_report_count(report), 1);
	ck_assert(!vmdev_report_get_retry_policy(report, 0, &policy));
	vmdev_report_unref(report);
	vmdev_domain_unref(made);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_refusal_names_every_device)
{
	static const struct vmdev_dialect old = VMDEV_DIALECT_OPENEULER_6_2;
	static const char xml[] =
		"<devices><disk type='file'><driver queue_size='256'/><target dev='vda'/></disk>"
		"<disk type='file'><target dev='vdb'/></disk>"
		"<disk type='vhostvdpa'><driver queue_size='256'/><target dev='vdc'/></disk>"
		"</devices>";
	vmdev_domain *domain = read_domain(xml);
	vmdev_report *report;

	ck_assert_ptr_null(translate(domain, NULL, &old, NULL, &report));
	ck_assert_uint_eq(vmdev_report_count(report), 3);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 3);
	ck_assert_str_eq(vmdev_report_get_path(report, 0), "disk[0].driver.queue_size");
	ck_assert_str_eq(vmdev_report_get_path(report, 1), "disk[2].type");
	ck_assert_str_eq(vmdev_report_get_path(report, 2), "disk[2].driver.queue_size");
	check_text(domain, xml);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_device_alone_is_translated)
{
	vmdev_domain *domain = read_domain(suspended);
	vmdev_translation *how;
	vmdev_report *report;
	vmdev_device *made;

	ck_ok(vmdev_translation_new(NULL, &upstream, &how, ret_error));
	ck_ok(vmdev_device_translate(vmdev_domain_at(domain, 2), how, &made, &report, ret_error));
	check_change(report, 0, "disk.driver.error_policy", "retry", "stop");
	ck_assert_uint_eq(vmdev_report_get_device(report, 0), 0);
	ck_assert_int_eq(vmdev_disk_get_driver_error_policy(made), VMDEV_DISK_ERROR_POLICY_STOP);
	vmdev_device_unref(made);
	vmdev_report_unref(report);
	ck_ok(vmdev_device_set(vmdev_domain_at(domain, 2), "type", "vhostvdpa", ret_error));
	ck_ok(vmdev_device_translate(vmdev_domain_at(domain, 2), how, &made, &report, ret_error));
	ck_assert_ptr_null(made);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 1);
	vmdev_report_unref(report);
	vmdev_translation_unref(how);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_class_there_is_not_is_refused)
{
	vmdev_translation *how;

	ck_ok(vmdev_translation_new(NULL, &upstream, &how, ret_error));
	ck_fails(vmdev_translation_set_vdpa_class(how, NULL, (enum vmdev_vdpa_class)3, ret_error),
		 VMDEV_E_VALUE);
	vmdev_translation_unref(how);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("translate", &t);

	tcase_add_test(t, each_change_is_told);
	tcase_add_test(t, what_is_not_translated_stays_byte_for_byte);
	tcase_add_test(t, the_losses_bring_it_back);
	tcase_add_test(t, what_was_changed_since_is_not_undone);
	tcase_add_test(t, devices_may_have_moved_since);
	tcase_add_test(t, the_report_carries_the_policy);
	tcase_add_test(t, a_refusal_names_every_device);
	tcase_add_test(t, a_device_alone_is_translated);
	tcase_add_test(t, a_class_there_is_not_is_refused);
	return s;
}
