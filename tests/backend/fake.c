/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The faults and the time of the fake. What each fault does to a verdict stands in detach.c. */
#include "fixture.h"

static void count_late(const char *uuid, const char *alias, enum vmdev_verdict verdict,
		       void *context)
{
	(void)uuid;
	(void)alias;
	(void)verdict;
	++*(unsigned *)context;
}

static void list_late(const char *uuid, const char *alias, enum vmdev_verdict verdict,
		      void *context)
{
	(void)uuid;
	ck_assert_int_eq(verdict, VMDEV_VERDICT_REMOVED);
	strcat(context, alias);
	strcat(context, " ");
}

START_TEST(only_faults_are_ordered)
{
	struct fixture f = fixture_running();

	ck_fails(vmdev_fake_append_fault(f.backend, VMDEV_FAKE_FAULT_UNSET, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_fake_append_fault(f.backend, (enum vmdev_fake_fault)9, ret_error),
		 VMDEV_E_VALUE);
	ck_assert_int_eq(vmdev_fake_append_fault(f.backend, (enum vmdev_fake_fault) - 1, NULL),
			 -VMDEV_E_VALUE);
	fixture_end(&f);
}
END_TEST

START_TEST(a_fault_happens_once)
{
	struct fixture f = fixture_running();

	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_REFUSED);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REFUSED);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REMOVED);
	fixture_end(&f);
}
END_TEST

START_TEST(faults_happen_in_their_order)
{
	struct fixture f = fixture_running();
	vmdev_device *card = device_of(card_xml);

	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LOST);
	order(&f, VMDEV_FAKE_FAULT_ATTACH_REFUSED);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_REFUSED);
	/* It waits for the first one, which concerns an unplug request. */
	ck_ok(vmdev_vm_attach(f.vm, card, VMDEV_SCOPE_STORED, ret_error));
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_NOT_ANSWERED);
	ck_fails(vmdev_vm_attach(f.vm, card, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_BACKEND);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REFUSED);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_REMOVED);
	vmdev_device_unref(card);
	fixture_end(&f);
}
END_TEST

START_TEST(a_lost_connection_fails_every_call)
{
	struct fixture f = fixture_running();
	vmdev_device *card = device_of(card_xml);
	vmdev_domain *domain = domain_of(standard_xml);
	vmdev_domain *read = NULL;
	enum vmdev_vm_state state;
	vmdev_vm *vm = NULL;

	for (int i = 0; i < 8; i++)
		order(&f, VMDEV_FAKE_FAULT_CONNECTION_LOST);
	ck_fails(vmdev_backend_find_vm(f.backend, "web", &vm, ret_error), VMDEV_E_CONNECTION);
	ck_fails(vmdev_backend_define_vm(f.backend, domain, &vm, ret_error), VMDEV_E_CONNECTION);
	ck_fails(vmdev_vm_get_state(f.vm, &state, ret_error), VMDEV_E_CONNECTION);
	ck_fails(vmdev_vm_start(f.vm, ret_error), VMDEV_E_CONNECTION);
	ck_fails(vmdev_vm_stop(f.vm, ret_error), VMDEV_E_CONNECTION);
	ck_fails(vmdev_vm_undefine(f.vm, ret_error), VMDEV_E_CONNECTION);
	ck_fails(vmdev_vm_read(f.vm, VMDEV_SCOPE_LIVE, &read, ret_error), VMDEV_E_CONNECTION);
	ck_fails(vmdev_vm_attach(f.vm, card, VMDEV_SCOPE_BOTH, ret_error), VMDEV_E_CONNECTION);
	ck_assert_ptr_null(vm);
	ck_assert_ptr_null(read);
	ck_ok(vmdev_vm_get_state(f.vm, &state, ret_error));
	ck_assert_int_eq(state, VMDEV_VM_STATE_RUNNING);
	ck_ok(vmdev_vm_attach(f.vm, card, VMDEV_SCOPE_BOTH, ret_error));
	vmdev_domain_unref(domain);
	vmdev_device_unref(card);
	fixture_end(&f);
}
END_TEST

START_TEST(a_crash_in_an_attach_leaves_the_live_step)
{
	static const struct {
		unsigned scope;
		bool live;
	} cases[] = {
		{ VMDEV_SCOPE_LIVE, true },
		{ VMDEV_SCOPE_STORED, false },
		{ VMDEV_SCOPE_BOTH, true },
	};
	vmdev_device *card = device_of(card_xml);

	for (size_t i = 0; i < 3; i++) {
		struct fixture f = fixture_running();

		order(&f, VMDEV_FAKE_FAULT_CRASH);
		ck_fails(vmdev_vm_attach(f.vm, card, cases[i].scope, ret_error),
			 VMDEV_E_CONNECTION);
		ck_assert_int_eq(has_text(f.vm, VMDEV_SCOPE_LIVE, "net0"), cases[i].live);
		ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "interface"));
		fixture_end(&f);
	}
	vmdev_device_unref(card);
}
END_TEST

START_TEST(a_crash_in_a_detach_of_what_is_stored_changes_nothing)
{
	struct fixture f = fixture_stopped();
	vmdev_device *disk = device_of("<disk type='file'><target dev='vda'/></disk>");
	enum vmdev_verdict verdict;

	order(&f, VMDEV_FAKE_FAULT_CRASH);
	ck_fails(vmdev_vm_detach(f.vm, disk, VMDEV_SCOPE_STORED, 0, &verdict, ret_error),
		 VMDEV_E_CONNECTION);
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, "vda"));
	ck_ok(vmdev_vm_detach(f.vm, disk, VMDEV_SCOPE_STORED, 0, &verdict, ret_error));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "vda"));
	vmdev_device_unref(disk);
	fixture_end(&f);
}
END_TEST

START_TEST(waiting_lets_time_pass)
{
	struct fixture f = fixture_running();
	unsigned told = 0;

	vmdev_backend_set_late_handler(f.backend, count_late, &told);
	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LATE);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LOST);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_NOT_ANSWERED);
	ck_assert_uint_eq(told, 0);
	/* This one waits for 100 ms, in which the answer to the first request comes. */
	ck_assert_int_eq(detach(&f, card_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_NOT_ANSWERED);
	ck_assert_uint_eq(told, 1);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "vdb"));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "net0"));
	fixture_end(&f);
}
END_TEST

START_TEST(answers_come_in_the_order_in_which_they_are_due)
{
	struct fixture f = fixture_running();
	vmdev_device *disk = device_of(virtio_disk_xml), *card = device_of(card_xml);
	enum vmdev_verdict verdict;
	char told[64] = "";

	vmdev_backend_set_late_handler(f.backend, list_late, told);
	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	attach(&f, card_xml, VMDEV_SCOPE_LIVE);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LATE);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_DOUBLED);
	ck_ok(vmdev_vm_detach(f.vm, disk, VMDEV_SCOPE_LIVE, 0, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_NOT_ANSWERED);
	ck_ok(vmdev_vm_detach(f.vm, card, VMDEV_SCOPE_LIVE, 50, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_REMOVED);
	ck_ok(vmdev_fake_advance(f.backend, 1, ret_error));
	ck_assert_str_eq(told, "virtio-disk1 net0 ");
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "vdb"));
	vmdev_device_unref(disk);
	vmdev_device_unref(card);
	fixture_end(&f);
}
END_TEST

START_TEST(what_was_ordered_and_did_not_happen_is_released)
{
	struct fixture f = fixture_running();

	attach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE);
	order(&f, VMDEV_FAKE_FAULT_UNPLUG_LATE);
	order(&f, VMDEV_FAKE_FAULT_CRASH);
	ck_assert_int_eq(detach(&f, virtio_disk_xml, VMDEV_SCOPE_LIVE), VMDEV_VERDICT_NOT_ANSWERED);
	fixture_end(&f);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("fake", &t);

	tcase_add_test(t, only_faults_are_ordered);
	tcase_add_test(t, a_fault_happens_once);
	tcase_add_test(t, faults_happen_in_their_order);
	tcase_add_test(t, a_lost_connection_fails_every_call);
	tcase_add_test(t, a_crash_in_an_attach_leaves_the_live_step);
	tcase_add_test(t, a_crash_in_a_detach_of_what_is_stored_changes_nothing);
	tcase_add_test(t, waiting_lets_time_pass);
	tcase_add_test(t, answers_come_in_the_order_in_which_they_are_due);
	tcase_add_test(t, what_was_ordered_and_did_not_happen_is_released);
	return s;
}
