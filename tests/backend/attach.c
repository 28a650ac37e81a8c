/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fixture.h"

#include <stdio.h>

START_TEST(live_is_lost_at_a_restart)
{
	struct fixture f = fixture_running();

	attach(&f, scsi_disk_xml, VMDEV_SCOPE_LIVE);
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "sdb"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "sdb"));
	ck_ok(vmdev_vm_stop(f.vm, ret_error));
	ck_ok(vmdev_vm_start(f.vm, ret_error));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "sdb"));
	fixture_end(&f);
}
END_TEST

START_TEST(stored_is_there_from_the_next_start_on)
{
	struct fixture f = fixture_running();

	attach(&f, scsi_disk_xml, VMDEV_SCOPE_STORED);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "sdb"));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, scsi_disk_xml));
	ck_ok(vmdev_vm_stop(f.vm, ret_error));
	ck_ok(vmdev_vm_start(f.vm, ret_error));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "scsi0-0-0-1"));
	fixture_end(&f);
}
END_TEST

START_TEST(both_is_live_and_stored)
{
	struct fixture f = fixture_running();

	attach(&f, card_xml, VMDEV_SCOPE_BOTH);
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "net0"));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, card_xml));
	fixture_end(&f);
}
END_TEST

START_TEST(what_is_attached_comes_last_and_changes_nothing_else)
{
	struct fixture f = fixture_stopped();
	size_t length = strlen(standard_xml);
	char *xml;

	attach(&f, card_xml, VMDEV_SCOPE_STORED);
	xml = xml_of(f.vm, VMDEV_SCOPE_STORED);
	ck_assert(!strncmp(xml, standard_xml, length - strlen("\n  </devices>\n</domain>\n")));
	ck_assert_str_eq(strstr(xml, "</interface>"), "</interface>\n  </devices>\n</domain>\n");
	free(xml);
	fixture_end(&f);
}
END_TEST

START_TEST(flags_are_checked)
{
	struct fixture f = fixture_running();
	vmdev_device *device = device_of(scsi_disk_xml);
	vmdev_report *report = NULL;

	ck_fails(vmdev_vm_attach(f.vm, device, 0, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_attach(f.vm, device, 4, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_BOTH | 8, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_validate(f.vm, device, 0, &report, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_validate(f.vm, device, 4, &report, ret_error), VMDEV_E_FLAGS);
	ck_assert_ptr_null(report);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(a_stopped_vm_has_nothing_live)
{
	struct fixture f = fixture_stopped();
	vmdev_device *device = device_of(scsi_disk_xml);
	vmdev_report *report = NULL;

	ck_fails(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_STATE);
	ck_fails(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_BOTH, ret_error), VMDEV_E_STATE);
	ck_fails(vmdev_vm_validate(f.vm, device, VMDEV_SCOPE_BOTH, &report, ret_error),
		 VMDEV_E_STATE);
	ck_assert_ptr_null(report);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "sdb"));
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

static void refuse(struct fixture *f, const char *xml, unsigned scope, const char *rule,
		   const char *path)
{
	vmdev_device *device = device_of(xml);
	vmdev_error *failure = NULL;

	ck_assert_int_eq(vmdev_vm_attach(f->vm, device, scope, &failure), -VMDEV_E_RULE);
	ck_assert_int_eq(vmdev_error_get_code(failure), VMDEV_E_RULE);
	ck_assert_str_eq(vmdev_error_get_rule(failure), rule);
	ck_assert_str_eq(vmdev_error_get_path(failure), path);
	ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(failure), rule));
	vmdev_error_unref(failure);
	vmdev_device_unref(device);
}

START_TEST(a_warning_does_not_stand_for_an_error)
{
	struct fixture f = fixture_running();

	refuse(&f, "<controller type='scsi' index='0'/>", VMDEV_SCOPE_LIVE,
	       "scsi-controller-index-duplicate", "scsi_controller.index");
	fixture_end(&f);
}
END_TEST

START_TEST(a_pci_controller_is_not_hot_plugged)
{
	static const char port[] = "<controller type='pci' index='5' model='pcie-root-port'/>";
	struct fixture f = fixture_running();

	refuse(&f, port, VMDEV_SCOPE_LIVE, "operation-pci-controller", "pci_controller.index");
	refuse(&f, port, VMDEV_SCOPE_BOTH, "operation-pci-controller", "pci_controller.index");
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "index='5'"));
	attach(&f, port, VMDEV_SCOPE_STORED);
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, port));
	fixture_end(&f);
}
END_TEST

START_TEST(what_is_taken_is_refused_in_either_configuration)
{
	struct fixture f = fixture_running();
	vmdev_device *device = device_of(scsi_disk_xml);
	vmdev_report *report;
	size_t told = 0;

	attach(&f, scsi_disk_xml, VMDEV_SCOPE_LIVE);
	refuse(&f, scsi_disk_xml, VMDEV_SCOPE_LIVE, "disk-target-duplicate", "disk.target.dev");
	refuse(&f, scsi_disk_xml, VMDEV_SCOPE_BOTH, "disk-target-duplicate", "disk.target.dev");
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "sdb"));
	attach(&f, scsi_disk_xml, VMDEV_SCOPE_STORED);
	refuse(&f, scsi_disk_xml, VMDEV_SCOPE_STORED, "disk-target-duplicate", "disk.target.dev");
	/* Found in both configurations, told once. */
	ck_ok(vmdev_vm_validate(f.vm, device, VMDEV_SCOPE_BOTH, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		told += !strcmp(vmdev_report_get_rule(report, i), "disk-target-duplicate");
	ck_assert_uint_eq(told, 1);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

static const char three_faults[] =
	"<disk type='file'><driver name='qemu' type='raw' io='native' rerror_policy='enospace'/>"
	"<source file='/a'/><target dev='vda' bus='scsi'/></disk>";

START_TEST(validate_gives_every_finding)
{
	static const char *const rules[] = { "disk-cache-native-io", "disk-target-duplicate",
					     "disk-bus-name" };
	struct fixture f = fixture_running();
	vmdev_device *device = device_of(three_faults);
	vmdev_report *report;
	size_t found = 0;

	ck_ok(vmdev_vm_validate(f.vm, device, VMDEV_SCOPE_BOTH, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		for (size_t r = 0; r < 3; r++)
			found += !strcmp(vmdev_report_get_rule(report, i), rules[r]);
	ck_assert_uint_eq(found, 3);
	ck_assert_uint_ge(vmdev_report_count_errors(report), 3);
	ck_assert_uint_eq(vmdev_report_get_device(report, 0), 0);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(the_error_tells_how_many_more_there_are)
{
	struct fixture f = fixture_running();
	vmdev_device *device = device_of(three_faults);
	vmdev_report *report;
	vmdev_error *failure = NULL;
	char more[32];

	ck_ok(vmdev_vm_validate(f.vm, device, VMDEV_SCOPE_LIVE, &report, ret_error));
	snprintf(more, sizeof(more), "and %zu more", vmdev_report_count_errors(report) - 1);
	ck_assert_int_eq(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_LIVE, &failure), -VMDEV_E_RULE);
	ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(failure), more));
	vmdev_error_unref(failure);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(a_good_device_has_no_findings)
{
	struct fixture f = fixture_running();
	vmdev_device *device = device_of(card_xml);
	vmdev_report *report;

	ck_ok(vmdev_vm_validate(f.vm, device, VMDEV_SCOPE_BOTH, &report, ret_error));
	ck_assert_uint_eq(vmdev_report_count(report), 0);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(a_warning_fails_no_call)
{
	struct fixture f = fixture_running();
	vmdev_device *device = device_of(card_xml);
	vmdev_report *report;

	attach(&f, card_xml, VMDEV_SCOPE_BOTH);
	ck_ok(vmdev_vm_validate(f.vm, device, VMDEV_SCOPE_BOTH, &report, ret_error));
	ck_assert_uint_eq(vmdev_report_count(report), 1);
	ck_assert_str_eq(vmdev_report_get_rule(report, 0), "interface-mac-duplicate");
	ck_assert_int_eq(vmdev_report_get_severity(report, 0), VMDEV_SEVERITY_WARNING);
	vmdev_report_unref(report);
	ck_ok(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_BOTH, ret_error));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "net1"));
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(the_hypervisor_may_refuse)
{
	struct fixture f = fixture_running();
	vmdev_device *device = device_of(scsi_disk_xml);

	order(&f, VMDEV_FAKE_FAULT_ATTACH_REFUSED);
	ck_fails(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_BOTH, ret_error), VMDEV_E_BACKEND);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "sdb"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "sdb"));
	ck_ok(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_BOTH, ret_error));
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(no_port_left_leaves_both_as_they_were)
{
	static const char full[] =
		"<interface type='bridge'><mac address='52:54:00:00:00:0%d'/><source bridge='br0'/>"
		"<model type='virtio'/></interface>";
	struct fixture f = fixture_running();
	vmdev_device *device = device_of(virtio_disk_xml);
	vmdev_error *failure = NULL;
	char card[200];

	for (int i = 1; i <= 2; i++) {
		snprintf(card, sizeof(card), full, i);
		attach(&f, card, VMDEV_SCOPE_LIVE);
	}
	ck_assert_int_eq(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_BOTH, &failure),
			 -VMDEV_E_BACKEND);
	ck_assert_int_eq(vmdev_error_get_backend_code(failure), 1);
	ck_assert_ptr_nonnull(
		strstr(vmdev_error_get_message(failure), "No more available PCI slots"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "vdb"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "vdb"));
	vmdev_error_unref(failure);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(a_built_device_is_attached)
{
	struct fixture f = fixture_running();
	vmdev_device *disk;

	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &disk, ret_error));
	ck_ok(vmdev_disk_set_type(disk, VMDEV_DISK_TYPE_FILE, ret_error));
	ck_ok(vmdev_disk_set_source_file(disk, "/images/<new> & 'odd'.raw", ret_error));
	ck_ok(vmdev_disk_set_target_dev(disk, "sdb", ret_error));
	ck_ok(vmdev_disk_set_target_bus(disk, VMDEV_DISK_BUS_SCSI, ret_error));
	ck_ok(vmdev_vm_attach(f.vm, disk, VMDEV_SCOPE_LIVE, ret_error));
	vmdev_device_unref(disk);
	disk = live_device(&f, "scsi0-0-0-1");
	ck_assert_str_eq(vmdev_disk_get_source_file(disk), "/images/<new> & 'odd'.raw");
	vmdev_device_unref(disk);
	fixture_end(&f);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("attach", &t);

	tcase_add_test(t, live_is_lost_at_a_restart);
	tcase_add_test(t, stored_is_there_from_the_next_start_on);
	tcase_add_test(t, both_is_live_and_stored);
	tcase_add_test(t, what_is_attached_comes_last_and_changes_nothing_else);
	tcase_add_test(t, flags_are_checked);
	tcase_add_test(t, a_stopped_vm_has_nothing_live);
	tcase_add_test(t, a_warning_does_not_stand_for_an_error);
	tcase_add_test(t, a_pci_controller_is_not_hot_plugged);
	tcase_add_test(t, what_is_taken_is_refused_in_either_configuration);
	tcase_add_test(t, validate_gives_every_finding);
	tcase_add_test(t, the_error_tells_how_many_more_there_are);
	tcase_add_test(t, a_good_device_has_no_findings);
	tcase_add_test(t, a_warning_fails_no_call);
	tcase_add_test(t, the_hypervisor_may_refuse);
	tcase_add_test(t, no_port_left_leaves_both_as_they_were);
	tcase_add_test(t, a_built_device_is_attached);
	return s;
}
