/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vDPA devices there and back; tests/data/translate/ has the single steps. */
#include "test.h"

#include <stdio.h>

#include "dialect/vdpa_name.h"

static const struct vmdev_dialect upstream = VMDEV_DIALECT_LIBVIRT_VERSION(9, 8, 0);

static const char passed_through[] =
	"<devices>\n"
	"  <hostdev mode='subsystem' type='vdpa' managed='yes'>\n"
	"    <source dev='/dev/vhost-vdpa-0'/><!-- net -->\n"
	"    <address type='pci' domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>\n"
	"  </hostdev>\n"
	"  <disk type='file'><target dev='vda'/></disk>\n"
	"  <hostdev type='vdpa' >\n"
	"    <source dev='/dev/vhost-vdpa-1' />\n"
	"    <boot order='1'/>\n"
	"  </hostdev>\n"
	"  <hostdev mode='subsystem' type='vdpa'><source dev='/dev/vhost-vdpa-2'/></hostdev>\n"
	"</devices>\n";

static vmdev_domain *read_domain(const char *text)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(text, strlen(text), &domain, ret_error));
	return domain;
}

static char *write_domain(const vmdev_domain *domain)
{
	char *xml;

	ck_ok(vmdev_domain_to_xml(domain, &xml, NULL, ret_error));
	return xml;
}

static vmdev_translation *new_translation(const struct vmdev_dialect *from,
					  const struct vmdev_dialect *to)
{
	vmdev_translation *how;

	ck_ok(vmdev_translation_new(from, to, &how, ret_error));
	return how;
}

/* Cards, but for /dev/vhost-vdpa-1. */
static vmdev_translation *to_upstream(void)
{
	vmdev_translation *how = new_translation(NULL, &upstream);

	/* What is said last counts. */
	ck_ok(vmdev_translation_set_vdpa_class(how, NULL, VMDEV_VDPA_CLASS_BLOCK, ret_error));
	ck_ok(vmdev_translation_set_vdpa_class(how, "/dev/vhost-vdpa-1", VMDEV_VDPA_CLASS_NET,
					       ret_error));
	ck_ok(vmdev_translation_set_vdpa_class(how, NULL, VMDEV_VDPA_CLASS_NET, ret_error));
	ck_ok(vmdev_translation_set_vdpa_class(how, "/dev/vhost-vdpa-1", VMDEV_VDPA_CLASS_BLOCK,
					       ret_error));
	return how;
}

START_TEST(each_becomes_what_it_is_said_to_be)
{
	vmdev_translation *how = to_upstream();
	vmdev_domain *domain = read_domain(passed_through), *made;
	vmdev_report *report;
	char *xml;

	ck_ok(vmdev_domain_translate(domain, how, &made, &report, ret_error));
	xml = write_domain(made);
	ck_assert_str_eq(
		xml,
		"<devices>\n"
		"  <interface type='vdpa'>\n"
		"    <source dev='/dev/vhost-vdpa-0'/>\n"
		"    <model type='virtio'/><!-- net -->\n"
		"    <address type='pci' domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>\n"
		"  </interface>\n"
		"  <disk type='file'><target dev='vda'/></disk>\n"
		"  <disk type='vhostvdpa' device='disk' >\n"
		"    <driver name='qemu' type='raw' cache='none'/>\n"
		"    <source dev='/dev/vhost-vdpa-1' />\n"
		"    <target dev='vdb' bus='virtio'/>\n"
		"    <boot order='1'/>\n"
		"  </disk>\n"
		"  <interface type='vdpa'><source dev='/dev/vhost-vdpa-2'/>\n"
		"    <model type='virtio'/></interface>\n"
		"</devices>\n");
	ck_assert_int_eq(vmdev_device_get_kind(vmdev_domain_at(made, 2)), VMDEV_KIND_DISK);
	ck_assert_uint_eq(vmdev_report_count(report), 4);
	ck_assert_str_eq(vmdev_report_get_rule(report, 0), "translate-vdpa-interface");
	ck_assert_str_eq(vmdev_report_get_path(report, 0), "hostdev_vdpa[0]");
	ck_assert_str_eq(vmdev_report_get_was(report, 0), "hostdev_vdpa");
	ck_assert_str_eq(vmdev_report_get_is(report, 0), "interface");
	ck_assert_str_eq(vmdev_report_get_path(report, 1), "hostdev_vdpa[0].managed");
	ck_assert_str_eq(vmdev_report_get_was(report, 1), "yes");
	ck_assert_ptr_null(vmdev_report_get_is(report, 1));
	ck_assert_str_eq(vmdev_report_get_path(report, 2), "hostdev_vdpa[1]");
	ck_assert_str_eq(vmdev_report_get_is(report, 2), "disk");
	ck_assert_ptr_nonnull(strstr(vmdev_report_get_text(report, 2), "vdb"));
	ck_assert_uint_eq(vmdev_report_get_device(report, 2), 2);
	ck_assert_str_eq(vmdev_report_get_path(report, 3), "hostdev_vdpa[2]");
	free(xml);
	xml = write_domain(domain);
	ck_assert_str_eq(xml, passed_through);
	free(xml);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(made);
	vmdev_translation_unref(how);
}
END_TEST

/* Translates, writes, reads, and translates back with the losses of it. */
static char *there_and_back(const char *text, vmdev_translation *there, vmdev_translation *back,
			    vmdev_report **ret_report)
{
	vmdev_domain *domain = read_domain(text), *made, *again;
	vmdev_report *losses;
	char *xml;

	ck_ok(vmdev_domain_translate(domain, there, &made, &losses, ret_error));
	ck_ok(vmdev_translation_set_losses(back, losses, ret_error));
	vmdev_report_unref(losses);
	vmdev_domain_unref(domain);
	xml = write_domain(made);
	vmdev_domain_unref(made);
	domain = read_domain(xml);
	free(xml);
	ck_ok(vmdev_domain_translate(domain, back, &again, ret_report, ret_error));
	xml = write_domain(again);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(again);
	vmdev_translation_unref(there);
	vmdev_translation_unref(back);
	return xml;
}

START_TEST(the_losses_bring_host_devices_back)
{
	vmdev_report *report;
	char *xml = there_and_back(passed_through, to_upstream(), new_translation(&upstream, NULL),
				   &report);
	vmdev_domain *domain = read_domain(passed_through), *again = read_domain(xml);

	for (size_t i = 0; i < vmdev_domain_count(domain); i++)
		ck_assert_msg(vmdev_device_is_equal(vmdev_domain_at(domain, i),
						    vmdev_domain_at(again, i)),
			      "device %zu of\n%s", i, xml);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 0);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(again);
	free(xml);
}
END_TEST

static const char upstream_forms[] =
	"<devices>\n"
	"  <disk type='vhostvdpa' device='disk'>\n"
	"    <driver name='qemu' type='raw' cache='directsync' queues='2'/>\n"
	"    <source dev='/dev/vhost-vdpa-1'/>\n"
	"    <target dev='vdf' bus='virtio'/>\n"
	"  </disk>\n"
	"  <interface type='vdpa'>\n"
	"    <mac address='52:54:00:00:00:01'/>\n"
	"    <source dev='/dev/vhost-vdpa-0'/>\n"
	"    <model type='virtio'/>\n"
	"  </interface>\n"
	"</devices>\n";

START_TEST(the_losses_bring_upstreams_forms_back)
{
	/* openEuler's libvirt 9.0 has host devices and interfaces, and no disks. */
	static const struct vmdev_dialect openeuler_9_0 = { VMDEV_DIALECT_OPENEULER, 9000000 };
	vmdev_report *report;
	char *xml = there_and_back(upstream_forms, new_translation(&upstream, &openeuler_9_0),
				   new_translation(&openeuler_9_0, &upstream), &report);
	vmdev_domain *domain = read_domain(upstream_forms), *again = read_domain(xml);

	for (size_t i = 0; i < vmdev_domain_count(domain); i++)
		ck_assert_msg(vmdev_device_is_equal(vmdev_domain_at(domain, i),
						    vmdev_domain_at(again, i)),
			      "device %zu of\n%s", i, xml);
	/* The form, and what is brought back: the cache, the queues and the name. */
	ck_assert_uint_eq(vmdev_report_count(report), 4);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(again);
	free(xml);
}
END_TEST

START_TEST(without_losses_what_openeuler_has_stays)
{
	vmdev_translation *how = new_translation(&upstream, NULL);
	vmdev_domain *domain = read_domain(upstream_forms), *made;
	vmdev_report *report;
	char *xml;

	ck_ok(vmdev_domain_translate(domain, how, &made, &report, ret_error));
	xml = write_domain(made);
	ck_assert_str_eq(xml, upstream_forms);
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	free(xml);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	vmdev_domain_unref(made);
	vmdev_translation_unref(how);
}
END_TEST

START_TEST(what_is_taken_back_is_unknown_again)
{
	vmdev_translation *how = to_upstream();
	vmdev_domain *domain = read_domain(passed_through), *made;
	vmdev_report *report;

	ck_ok(vmdev_translation_set_vdpa_class(how, "/dev/vhost-vdpa-1", VMDEV_VDPA_CLASS_UNSET,
					       ret_error));
	ck_ok(vmdev_domain_translate(domain, how, &made, &report, ret_error));
	ck_assert_ptr_null(made);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 1);
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		if (vmdev_report_get_severity(report, i) == VMDEV_SEVERITY_ERROR)
			ck_assert_str_eq(vmdev_report_get_path(report, i),
					 "hostdev_vdpa[1].source.dev");
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	vmdev_translation_unref(how);
}
END_TEST

START_TEST(a_device_alone_becomes_one_of_another_kind)
{
	vmdev_translation *how = to_upstream();
	vmdev_device *device, *made;
	vmdev_report *report;
	char *xml;

	ck_ok(vmdev_device_new(VMDEV_KIND_HOSTDEV_VDPA, &device, ret_error));
	ck_ok(vmdev_hostdev_vdpa_set_source_dev(device, "/dev/vhost-vdpa-1", ret_error));
	ck_ok(vmdev_device_translate(device, how, &made, &report, ret_error));
	ck_ok(vmdev_device_to_xml(made, &xml, ret_error));
	ck_assert_str_eq(xml, "<disk type='vhostvdpa' device='disk'>\n"
			      "  <driver name='qemu' type='raw' cache='none'/>\n"
			      "  <source dev='/dev/vhost-vdpa-1'/>\n"
			      "  <target dev='vda' bus='virtio'/>\n"
			      "</disk>\n");
	free(xml);
	vmdev_device_unref(made);
	vmdev_report_unref(report);
	/* Without a path it cannot be said what it is. */
	ck_ok(vmdev_hostdev_vdpa_unset_source_dev(device, ret_error));
	ck_ok(vmdev_device_translate(device, how, &made, &report, ret_error));
	ck_assert_ptr_null(made);
	ck_assert_str_eq(vmdev_report_get_rule(report, 0), "field-dialect");
	vmdev_report_unref(report);
	vmdev_device_unref(device);
	vmdev_translation_unref(how);
}
END_TEST

static void append_disk(vmdev_domain *domain, const char *target)
{
	vmdev_device *disk;

	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &disk, ret_error));
	if (target)
		ck_ok(vmdev_disk_set_target_dev(disk, target, ret_error));
	ck_ok(vmdev_domain_append(domain, disk, ret_error));
	vmdev_device_unref(disk);
}

static void check_no_name(vmdev_domain *domain)
{
	vmdev_translation *how = to_upstream();
	vmdev_device *device;
	vmdev_report *report;
	vmdev_domain *made;

	ck_ok(vmdev_hostdev_vdpa_new_from_path("/dev/vhost-vdpa-1", &device, ret_error));
	ck_ok(vmdev_domain_append(domain, device, ret_error));
	vmdev_device_unref(device);
	ck_ok(vmdev_domain_translate(domain, how, &made, &report, ret_error));
	ck_assert_ptr_null(made);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 1);
	ck_assert_str_eq(vmdev_report_get_rule(report, 0), "translate-vdpa-form");
	ck_assert_ptr_nonnull(strstr(vmdev_report_get_text(report, 0), "vdzzz"));
	vmdev_report_unref(report);
	vmdev_translation_unref(how);
}

START_TEST(a_drive_gets_the_first_free_name)
{
	static const char *const others[] = { NULL,   "sda",  "vd",	"vdA",
					      "vda1", "xvda", "vdzzzz", "vdaaaaaaaaaaaa" };
	char name[MAX_TARGET_NAME], text[MAX_TARGET_NAME];
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new(&domain, ret_error));
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		append_disk(domain, others[i]);
	ck_assert(vdpa_free_name(NULL, name));
	ck_assert_str_eq(name, "vda");
	ck_assert(vdpa_free_name(domain, name));
	ck_assert_str_eq(name, "vda");
	append_disk(domain, "vdb");
	append_disk(domain, "vda");
	ck_assert(vdpa_free_name(domain, name));
	ck_assert_str_eq(name, "vdc");
	for (char c = 'c'; c <= 'z'; c++) {
		snprintf(text, sizeof(text), "vd%c", c);
		append_disk(domain, text);
	}
	ck_assert(vdpa_free_name(domain, name));
	ck_assert_str_eq(name, "vdaa");
	for (int i = 0; i < 26 * 26; i++) {
		snprintf(text, sizeof(text), "vd%c%c", 'a' + i / 26, 'a' + i % 26);
		append_disk(domain, text);
	}
	ck_assert(vdpa_free_name(domain, name));
	ck_assert_str_eq(name, "vdaaa");
	for (int i = 0; i < 26 * 26 * 26; i++) {
		snprintf(text, sizeof(text), "vd%c%c%c", 'a' + i / 676, 'a' + i / 26 % 26,
			 'a' + i % 26);
		append_disk(domain, text);
	}
	ck_assert(!vdpa_free_name(domain, name));
	check_no_name(domain);
	vmdev_domain_unref(domain);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("vdpa", &t);

	tcase_add_test(t, each_becomes_what_it_is_said_to_be);
	tcase_add_test(t, the_losses_bring_host_devices_back);
	tcase_add_test(t, the_losses_bring_upstreams_forms_back);
	tcase_add_test(t, without_losses_what_openeuler_has_stays);
	tcase_add_test(t, what_is_taken_back_is_unknown_again);
	tcase_add_test(t, a_device_alone_becomes_one_of_another_kind);
	tcase_add_test(t, a_drive_gets_the_first_free_name);
	return s;
}
