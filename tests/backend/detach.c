/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fixture.h"

#include <stdio.h>

struct late {
	unsigned count;
	char uuid[64], alias[64];
	enum vmdev_verdict verdict;
};

static void on_late(const char *uuid, const char *alias, enum vmdev_verdict verdict, void *context)
{
	struct late *late = context;

	late->count++;
	late->verdict = verdict;
	snprintf(late->uuid, sizeof(late->uuid), "%s", uuid);
	snprintf(late->alias, sizeof(late->alias), "%s", alias);
}

/* The standard VM with the disk vdb in both configurations. */
static struct fixture with_disk(void)
{
	struct fixture f = fixture_running();

	attach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH);
	return f;
}

static void there_is(struct fixture *f, bool live, bool stored)
{
	ck_assert_int_eq(has_text(f->vm, VMDEV_SCOPE_LIVE, "vdb"), live);
	ck_assert_int_eq(has_text(f->vm, VMDEV_SCOPE_STORED, "vdb"), stored);
}

START_TEST(removed_from_one_configuration)
{
	struct fixture f = with_disk();

	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REMOVED);
	there_is(&f, false, true);
	ck_ok(vmdev_vm_stop(f.vm, ret_error));
	ck_ok(vmdev_vm_start(f.vm, ret_error));
	there_is(&f, true, true);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_STORED), VMDEV_VERDICT_REMOVED);
	there_is(&f, true, false);
	fixture_end(&f);
}
END_TEST

START_TEST(removed_from_both)
{
	struct fixture f = with_disk();
	char *xml;

	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	there_is(&f, false, false);
	xml = xml_of(f.vm, VMDEV_SCOPE_STORED);
	ck_assert_str_eq(xml, standard_xml);
	free(xml);
	fixture_end(&f);
}
END_TEST

START_TEST(of_both_one_may_be_gone_before)
{
	struct fixture f = with_disk();

	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REMOVED);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	there_is(&f, false, false);
	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	there_is(&f, false, false);
	fixture_end(&f);
}
END_TEST

START_TEST(already_gone)
{
	struct fixture f = fixture_running();

	for (unsigned scope = 1; scope <= 3; scope++)
		ck_assert_int_eq(detach(&f, virtio_disk_xml, scope), VMDEV_VERDICT_ALREADY_GONE);
	fixture_end(&f);
}
END_TEST

START_TEST(refused_stays_where_it_is)
{
	struct fixture f = with_disk();
	char *before = xml_of(f.vm, VMDEV_SCOPE_STORED), *after;

	order(&f, VMDEV_FAKE_FAULT_UNPLUG_REFUSED);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REFUSED);
	there_is(&f, true, true);
	after = xml_of(f.vm, VMDEV_SCOPE_STORED);
	ck_assert_str_eq(before, after);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	free(before);
	free(after);
	fixture_end(&f);
}
END_TEST

START_TEST(lost_is_not_answered_for_ever)
{
	struct fixture f = with_disk();
	struct late late = { 0 };

	vmdev_backend_set_late_handler(f.backend, on_late, &late);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LOST);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_NOT_ANSWERED);
	ck_ok(vmdev_fake_advance(f.backend, 1000000, ret_error));
	there_is(&f, true, true);
	ck_assert_uint_eq(late.count, 0);
	fixture_end(&f);
}
END_TEST

START_TEST(late_is_told_when_it_comes)
{
	struct fixture f = with_disk();
	struct late late = { 0 };

	vmdev_backend_set_late_handler(f.backend, on_late, &late);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LATE);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_NOT_ANSWERED);
	there_is(&f, true, true);
	ck_ok(vmdev_fake_advance(f.backend, 0, ret_error));
	ck_assert_uint_eq(late.count, 0);
	there_is(&f, true, true);
	ck_ok(vmdev_fake_advance(f.backend, 1, ret_error));
	ck_assert_uint_eq(late.count, 1);
	ck_assert_int_eq(late.verdict, VMDEV_VERDICT_REMOVED);
	ck_assert_str_eq(late.uuid, UUID);
	ck_assert_str_eq(late.alias, "virtio-disk1");
	there_is(&f, false, true);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	there_is(&f, false, false);
	fixture_end(&f);
}
END_TEST

START_TEST(late_may_have_no_listener)
{
	struct fixture f = with_disk();
	struct late late = { 0 };

	vmdev_backend_set_late_handler(f.backend, on_late, &late);
	vmdev_backend_set_late_handler(f.backend, NULL, NULL);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LATE);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_NOT_ANSWERED);
	ck_ok(vmdev_fake_advance(f.backend, 1, ret_error));
	ck_assert_uint_eq(late.count, 0);
	there_is(&f, false, true);
	fixture_end(&f);
}
END_TEST

START_TEST(a_second_request_may_be_faster_than_a_late_answer)
{
	struct fixture f = with_disk();
	struct late late = { 0 };

	vmdev_backend_set_late_handler(f.backend, on_late, &late);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LATE);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_NOT_ANSWERED);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REMOVED);
	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	ck_ok(vmdev_fake_advance(f.backend, 1000, ret_error));
	ck_assert_uint_eq(late.count, 0);
	there_is(&f, true, true);
	fixture_end(&f);
}
END_TEST

START_TEST(a_late_answer_dies_with_the_vm)
{
	struct fixture f = with_disk();
	struct late late = { 0 };

	vmdev_backend_set_late_handler(f.backend, on_late, &late);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LATE);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_NOT_ANSWERED);
	ck_ok(vmdev_vm_stop(f.vm, ret_error));
	ck_ok(vmdev_vm_start(f.vm, ret_error));
	ck_ok(vmdev_fake_advance(f.backend, 1000, ret_error));
	ck_assert_uint_eq(late.count, 0);
	there_is(&f, true, true);
	fixture_end(&f);
}
END_TEST

START_TEST(doubled_is_one_removal)
{
	struct fixture f = with_disk();
	struct late late = { 0 };

	vmdev_backend_set_late_handler(f.backend, on_late, &late);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_DOUBLED);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REMOVED);
	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	ck_ok(vmdev_fake_advance(f.backend, 1, ret_error));
	ck_assert_uint_eq(late.count, 1);
	ck_assert_int_eq(late.verdict, VMDEV_VERDICT_REMOVED);
	there_is(&f, true, true);
	fixture_end(&f);
}
END_TEST

START_TEST(a_lost_event_does_not_hide_the_removal)
{
	struct fixture f = with_disk();

	order(&f, VMDEV_FAKE_FAULT_EVENT_LOST);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	there_is(&f, false, false);
	fixture_end(&f);
}
END_TEST

START_TEST(a_crash_leaves_what_is_stored)
{
	struct fixture f = with_disk();
	vmdev_device *device = device_of(virtio_disk_xml);
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;

	order(&f, VMDEV_FAKE_FAULT_CRASH);
	ck_fails(vmdev_vm_detach(f.vm, device, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error),
		 VMDEV_E_CONNECTION);
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	there_is(&f, false, true);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	there_is(&f, false, false);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(the_connection_may_be_lost_before_and_behind_the_answer)
{
	struct fixture f = with_disk();
	vmdev_device *device = device_of(virtio_disk_xml);
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;

	order(&f, VMDEV_FAKE_FAULT_CONNECTION_LOST);
	ck_fails(vmdev_vm_detach(f.vm, device, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error),
		 VMDEV_E_CONNECTION);
	there_is(&f, true, true);
	/* The guest says no, and the XML cannot be read to see whether that is so. */
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_REFUSED);
	order(&f, VMDEV_FAKE_FAULT_CONNECTION_LOST);
	ck_assert_int_eq(vmdev_vm_detach(f.vm, device, VMDEV_SCOPE_LIVE, 0, &verdict, NULL),
			 -VMDEV_E_CONNECTION);
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	there_is(&f, true, true);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

static void refuse(struct fixture *f, const char *xml, unsigned scope, const char *rule,
		   const char *path, const char *there, const char *asked)
{
	vmdev_device *device = device_of(xml);
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;
	vmdev_error *failure = NULL;

	ck_assert_int_eq(vmdev_vm_detach(f->vm, device, scope, 0, &verdict, &failure),
			 -VMDEV_E_RULE);
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	ck_assert_str_eq(vmdev_error_get_rule(failure), rule);
	ck_assert_str_eq(vmdev_error_get_path(failure), path);
	ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(failure), there));
	ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(failure), asked));
	vmdev_error_unref(failure);
	vmdev_device_unref(device);
}

START_TEST(what_differs_is_refused)
{
	static const char other[] = "<disk type='file'><source file='/images/other.qcow2'/>"
				    "<target dev='vdb' bus='virtio'/></disk>";
	static const char cached[] =
		"<disk type='file'><driver cache='none'/><target dev='vdb'/></disk>";
	struct fixture f = with_disk();

	for (unsigned scope = 1; scope <= 3; scope++) {
		refuse(&f, other, scope, "operation-detach-differs", "disk.source.file",
		       "'/images/data.qcow2'", "'/images/other.qcow2'");
		refuse(&f, cached, scope, "operation-detach-differs", "disk.driver.cache", "unset",
		       "'none'");
	}
	there_is(&f, true, true);
	fixture_end(&f);
}
END_TEST

START_TEST(what_differs_in_the_stored_form_only_is_refused_before_the_guest_is_asked)
{
	static const char other[] = "<disk type='file'><source file='/images/other.qcow2'/>"
				    "<target dev='vdb' bus='virtio'/></disk>";
	struct fixture f = fixture_running();

	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	attach(&f, other, VMDEV_SCOPE_STORED);
	refuse(&f, virtio_disk_xml, VMDEV_SCOPE_BOTH, "operation-detach-differs",
	       "disk.source.file", "'/images/other.qcow2'", "'/images/data.qcow2'");
	there_is(&f, true, true);
	fixture_end(&f);
}
END_TEST

START_TEST(a_description_need_not_be_complete)
{
	struct fixture f = with_disk();

	ck_assert_int_eq(detach(&f, "<disk type='file'><target dev='vdb'/></disk>",
				VMDEV_SCOPE_BOTH),
			 VMDEV_VERDICT_REMOVED);
	there_is(&f, false, false);
	fixture_end(&f);
}
END_TEST

START_TEST(a_device_as_it_runs_is_found_where_it_is_stored)
{
	struct fixture f = with_disk();
	vmdev_device *disk = live_device(&f, "virtio-disk1");
	enum vmdev_verdict verdict;

	ck_assert_ptr_nonnull(vmdev_disk_get_address(disk));
	ck_ok(vmdev_vm_detach(f.vm, disk, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_REMOVED);
	there_is(&f, false, false);
	vmdev_device_unref(disk);
	fixture_end(&f);
}
END_TEST

START_TEST(what_was_filled_in_at_start_need_not_be_stored)
{
	static const char nameless[] = "<interface type='user'><model type='virtio'/></interface>";
	struct fixture f = fixture_running();
	vmdev_device *card;
	enum vmdev_verdict verdict;

	attach(&f, nameless, VMDEV_SCOPE_BOTH);
	card = live_device(&f, "net0");
	ck_ok(vmdev_vm_detach(f.vm, card, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_REMOVED);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "interface"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "interface"));
	vmdev_device_unref(card);
	fixture_end(&f);
}
END_TEST

START_TEST(of_two_stored_the_one_that_contradicts_stays)
{
	static const char format[] = "<interface type='bridge'><mac address='52:54:00:76:f2:bb'/>"
				     "<source bridge='br0'/><model type='virtio'/>%s</interface>";
	struct fixture f = fixture_running();
	char plain[256], small[256], large[256];

	snprintf(plain, sizeof(plain), format, "");
	snprintf(small, sizeof(small), format, "<mtu size='1500'/>");
	snprintf(large, sizeof(large), format, "<mtu size='9000'/>");
	attach(&f, plain, VMDEV_SCOPE_STORED);
	attach(&f, small, VMDEV_SCOPE_STORED);
	attach(&f, large, VMDEV_SCOPE_LIVE);
	ck_assert_int_eq(detach(&f, large, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "interface"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, plain));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, small));
	fixture_end(&f);
}
END_TEST

START_TEST(a_card_is_found_by_its_address_in_any_case)
{
	struct fixture f = fixture_running();

	attach(&f, card_xml, VMDEV_SCOPE_BOTH);
	ck_assert_int_eq(detach(&f,
				"<interface type='bridge'><mac address='52:54:00:76:F2:BB'/>"
				"</interface>",
				VMDEV_SCOPE_BOTH),
			 VMDEV_VERDICT_REMOVED);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "interface"));
	fixture_end(&f);
}
END_TEST

START_TEST(the_only_card_needs_no_name)
{
	struct fixture f = fixture_running();

	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	ck_assert_int_eq(detach(&f, "<interface type='bridge'/>", VMDEV_SCOPE_LIVE),
			 VMDEV_VERDICT_REMOVED);
	fixture_end(&f);
}
END_TEST

START_TEST(one_of_two_alike_is_not_guessed)
{
	struct fixture f = fixture_running();
	vmdev_device *second;
	enum vmdev_verdict verdict;

	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	refuse(&f, card_xml, VMDEV_SCOPE_LIVE, "operation-detach-ambiguous", "interface.alias.name",
	       "alias", "");
	refuse(&f, "<interface type='bridge'/>", VMDEV_SCOPE_LIVE, "operation-detach-ambiguous",
	       "interface.alias.name", "", "");
	second = live_device(&f, "net1");
	ck_ok(vmdev_vm_detach(f.vm, second, VMDEV_SCOPE_LIVE, 0, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_REMOVED);
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "net0"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "net1"));
	vmdev_device_unref(second);
	fixture_end(&f);
}
END_TEST

START_TEST(what_no_kind_claims_goes_by_alias_only)
{
	static const char rng[] =
		"<rng model='virtio'><backend model='random'>/dev/random</backend>"
		"<alias name='ua-rng'/></rng>";
	struct fixture f = fixture_running();

	attach(&f, rng, VMDEV_SCOPE_BOTH);
	refuse(&f, "<rng model='virtio'/>", VMDEV_SCOPE_LIVE, "operation-detach-ambiguous",
	       "other.alias.name", "", "");
	ck_assert_int_eq(detach(&f, rng, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "rng"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "rng"));
	fixture_end(&f);
}
END_TEST

START_TEST(a_pci_controller_is_not_unplugged)
{
	static const char port[] = "<controller type='pci' index='4' model='pcie-root-port'/>";
	struct fixture f = fixture_running();

	refuse(&f, port, VMDEV_SCOPE_LIVE, "operation-pci-controller", "pci_controller.index", "",
	       "");
	refuse(&f, port, VMDEV_SCOPE_BOTH, "operation-pci-controller", "pci_controller.index", "",
	       "");
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, port));
	ck_assert_int_eq(detach(&f, port, VMDEV_SCOPE_STORED), VMDEV_VERDICT_REMOVED);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, port));
	fixture_end(&f);
}
END_TEST

START_TEST(flags_and_state_are_checked)
{
	struct fixture f = fixture_stopped();
	vmdev_device *device = device_of(virtio_disk_xml);
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;

	ck_fails(vmdev_vm_detach(f.vm, device, 0, 0, &verdict, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_detach(f.vm, device, 4, 0, &verdict, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_detach(f.vm, device, VMDEV_SCOPE_LIVE, 0, &verdict, ret_error),
		 VMDEV_E_STATE);
	ck_fails(vmdev_vm_detach(f.vm, device, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error),
		 VMDEV_E_STATE);
	ck_ok(vmdev_vm_undefine(f.vm, ret_error));
	ck_fails(vmdev_vm_detach(f.vm, device, VMDEV_SCOPE_STORED, 0, &verdict, ret_error),
		 VMDEV_E_NOT_FOUND);
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("detach", &t);

	tcase_add_test(t, removed_from_one_configuration);
	tcase_add_test(t, removed_from_both);
	tcase_add_test(t, of_both_one_may_be_gone_before);
	tcase_add_test(t, already_gone);
	tcase_add_test(t, refused_stays_where_it_is);
	tcase_add_test(t, lost_is_not_answered_for_ever);
	tcase_add_test(t, late_is_told_when_it_comes);
	tcase_add_test(t, late_may_have_no_listener);
	tcase_add_test(t, a_second_request_may_be_faster_than_a_late_answer);
	tcase_add_test(t, a_late_answer_dies_with_the_vm);
	tcase_add_test(t, doubled_is_one_removal);
	tcase_add_test(t, a_lost_event_does_not_hide_the_removal);
	tcase_add_test(t, a_crash_leaves_what_is_stored);
	tcase_add_test(t, the_connection_may_be_lost_before_and_behind_the_answer);
	tcase_add_test(t, what_differs_is_refused);
	tcase_add_test(t,
		       what_differs_in_the_stored_form_only_is_refused_before_the_guest_is_asked);
	tcase_add_test(t, a_description_need_not_be_complete);
	tcase_add_test(t, a_device_as_it_runs_is_found_where_it_is_stored);
	tcase_add_test(t, what_was_filled_in_at_start_need_not_be_stored);
	tcase_add_test(t, of_two_stored_the_one_that_contradicts_stays);
	tcase_add_test(t, a_card_is_found_by_its_address_in_any_case);
	tcase_add_test(t, the_only_card_needs_no_name);
	tcase_add_test(t, one_of_two_alike_is_not_guessed);
	tcase_add_test(t, what_no_kind_claims_goes_by_alias_only);
	tcase_add_test(t, a_pci_controller_is_not_unplugged);
	tcase_add_test(t, flags_and_state_are_checked);
	return s;
}
