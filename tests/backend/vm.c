/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fixture.h"

static void fail_to_define(vmdev_backend *backend, const char *xml, int number)
{
	vmdev_domain *domain = domain_of(xml);
	vmdev_error *failure = NULL;
	vmdev_vm *vm = NULL;

	ck_assert_int_eq(vmdev_backend_define_vm(backend, domain, &vm, &failure), -VMDEV_E_BACKEND);
	ck_assert_int_eq(vmdev_error_get_backend_code(failure), number);
	ck_assert_ptr_null(vm);
	vmdev_error_unref(failure);
	vmdev_domain_unref(domain);
}

START_TEST(what_is_stored_stays_as_it_was_given)
{
	struct fixture f = fixture_stopped();
	char *xml = xml_of(f.vm, VMDEV_SCOPE_STORED);

	ck_assert_str_eq(xml, standard_xml);
	free(xml);
	fixture_end(&f);
}
END_TEST

START_TEST(a_missing_uuid_is_made_the_same_each_time)
{
	static const char xml[] =
		"<domain>\n  <title>a</title>\n  <name>a</name>\n  <devices/>\n</domain>\n";
	vmdev_domain *domain = domain_of(xml);

	for (int i = 0; i < 2; i++) {
		vmdev_backend *backend;
		vmdev_vm *vm;
		char *stored;

		ck_ok(vmdev_fake_new(&backend, ret_error));
		ck_ok(vmdev_backend_define_vm(backend, domain, &vm, ret_error));
		ck_assert_str_eq(vmdev_vm_get_uuid(vm), "00000000-0000-4000-8000-000000000001");
		stored = xml_of(vm, VMDEV_SCOPE_STORED);
		ck_assert_str_eq(stored, "<domain>\n  <title>a</title>\n  <name>a</name>\n"
					 "  <uuid>00000000-0000-4000-8000-000000000001</uuid>\n"
					 "  <devices/>\n</domain>\n");
		free(stored);
		vmdev_vm_unref(vm);
		vmdev_backend_unref(backend);
	}
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_uuid_is_told_in_small_letters)
{
	vmdev_domain *domain = domain_of("<domain><name>a</name>"
					 "<uuid>6BA7B810-9DAD-11D1-80B4-00C04FD430C8</uuid>"
					 "<devices/></domain>");
	vmdev_backend *backend;
	vmdev_vm *vm;

	ck_ok(vmdev_fake_new(&backend, ret_error));
	ck_ok(vmdev_backend_define_vm(backend, domain, &vm, ret_error));
	ck_assert_str_eq(vmdev_vm_get_uuid(vm), UUID);
	vmdev_vm_unref(vm);
	vmdev_backend_unref(backend);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_domain_that_libvirt_refuses_is_refused)
{
	struct fixture f = fixture_stopped();

	fail_to_define(f.backend, "<domain><devices/></domain>", 27);
	fail_to_define(f.backend, "<domain><name/><devices/></domain>", 27);
	fail_to_define(f.backend, "<devices/>", 27);
	fail_to_define(f.backend, "<domain><name>a</name><uuid>1</uuid><devices/></domain>", 27);
	fail_to_define(f.backend, "<domain><name>web</name><devices/></domain>", 9);
	fail_to_define(f.backend, "<domain><name>a</name><uuid>" UUID "</uuid><devices/></domain>",
		       9);
	fail_to_define(f.backend,
		       "<domain><name>a</name><devices>"
		       "<disk type='file'><source file='/a'/><target dev='vda'/></disk>"
		       "<disk type='file'><source file='/b'/><target dev='vda'/></disk>"
		       "</devices></domain>",
		       27);
	ck_assert_int_eq(vmdev_backend_find_vm(f.backend, "a", &f.vm, NULL), -VMDEV_E_NOT_FOUND);
	fixture_end(&f);
}
END_TEST

START_TEST(a_vm_is_defined_anew)
{
	struct fixture f = fixture_running();
	vmdev_domain *domain = domain_of("<domain><name>web</name><uuid>" UUID "</uuid><devices>"
					 "</devices></domain>");
	vmdev_vm *again;

	ck_ok(vmdev_backend_define_vm(f.backend, domain, &again, ret_error));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "vda"));
	ck_assert(has_text(again, VMDEV_SCOPE_LIVE, "vda"));
	ck_ok(vmdev_vm_stop(f.vm, ret_error));
	ck_ok(vmdev_vm_start(f.vm, ret_error));
	ck_assert(!has_text(again, VMDEV_SCOPE_LIVE, "vda"));
	vmdev_vm_unref(again);
	vmdev_domain_unref(domain);
	fixture_end(&f);
}
END_TEST

START_TEST(a_vm_starts_and_stops)
{
	struct fixture f = fixture_stopped();
	enum vmdev_vm_state state;

	ck_ok(vmdev_vm_get_state(f.vm, &state, ret_error));
	ck_assert_int_eq(state, VMDEV_VM_STATE_STOPPED);
	ck_fails(vmdev_vm_stop(f.vm, ret_error), VMDEV_E_STATE);
	ck_ok(vmdev_vm_start(f.vm, ret_error));
	ck_ok(vmdev_vm_get_state(f.vm, &state, ret_error));
	ck_assert_int_eq(state, VMDEV_VM_STATE_RUNNING);
	ck_fails(vmdev_vm_start(f.vm, ret_error), VMDEV_E_STATE);
	ck_ok(vmdev_vm_stop(f.vm, ret_error));
	ck_ok(vmdev_vm_get_state(f.vm, &state, ret_error));
	ck_assert_int_eq(state, VMDEV_VM_STATE_STOPPED);
	fixture_end(&f);
}
END_TEST

START_TEST(one_scope_is_read_at_a_time)
{
	struct fixture f = fixture_stopped();
	vmdev_domain *domain = NULL;

	ck_fails(vmdev_vm_read(f.vm, 0, &domain, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_read(f.vm, VMDEV_SCOPE_BOTH, &domain, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_read(f.vm, 4, &domain, ret_error), VMDEV_E_FLAGS);
	ck_fails(vmdev_vm_read(f.vm, VMDEV_SCOPE_LIVE, &domain, ret_error), VMDEV_E_STATE);
	ck_assert_ptr_null(domain);
	fixture_end(&f);
}
END_TEST

START_TEST(what_is_read_is_a_copy)
{
	struct fixture f = fixture_stopped();
	vmdev_domain *domain = read_of(f.vm, VMDEV_SCOPE_STORED);

	while (vmdev_domain_count(domain))
		ck_ok(vmdev_domain_remove(domain, 0, ret_error));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_STORED, "vda"));
	vmdev_domain_unref(domain);
	fixture_end(&f);
}
END_TEST

START_TEST(an_undefined_vm_that_is_stopped_is_gone)
{
	struct fixture f = fixture_stopped();
	enum vmdev_vm_state state = VMDEV_VM_STATE_UNSET;
	vmdev_domain *domain;

	ck_ok(vmdev_vm_undefine(f.vm, ret_error));
	ck_fails(vmdev_vm_get_state(f.vm, &state, ret_error), VMDEV_E_NOT_FOUND);
	ck_assert_int_eq(state, VMDEV_VM_STATE_UNSET);
	ck_fails(vmdev_vm_start(f.vm, ret_error), VMDEV_E_NOT_FOUND);
	ck_fails(vmdev_vm_stop(f.vm, ret_error), VMDEV_E_NOT_FOUND);
	ck_fails(vmdev_vm_undefine(f.vm, ret_error), VMDEV_E_NOT_FOUND);
	ck_fails(vmdev_vm_read(f.vm, VMDEV_SCOPE_STORED, &domain, ret_error), VMDEV_E_NOT_FOUND);
	ck_assert_str_eq(vmdev_vm_get_name(f.vm), "web");
	ck_assert_int_eq(vmdev_backend_find_vm(f.backend, "web", &f.vm, NULL), -VMDEV_E_NOT_FOUND);
	fixture_end(&f);
}
END_TEST

START_TEST(an_undefined_vm_goes_on_until_it_stops)
{
	struct fixture f = fixture_running();
	vmdev_device *disk = device_of(virtio_disk_xml);
	vmdev_domain *domain;

	ck_ok(vmdev_vm_undefine(f.vm, ret_error));
	ck_assert(has_text(f.vm, VMDEV_SCOPE_LIVE, "vda"));
	ck_fails(vmdev_vm_read(f.vm, VMDEV_SCOPE_STORED, &domain, ret_error), VMDEV_E_STATE);
	ck_fails(vmdev_vm_undefine(f.vm, ret_error), VMDEV_E_STATE);
	ck_fails(vmdev_vm_attach(f.vm, disk, VMDEV_SCOPE_BOTH, ret_error), VMDEV_E_STATE);
	ck_ok(vmdev_vm_attach(f.vm, disk, VMDEV_SCOPE_LIVE, ret_error));
	ck_ok(vmdev_vm_stop(f.vm, ret_error));
	ck_fails(vmdev_vm_read(f.vm, VMDEV_SCOPE_LIVE, &domain, ret_error), VMDEV_E_NOT_FOUND);
	vmdev_device_unref(disk);
	fixture_end(&f);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("vm", &t);

	tcase_add_test(t, what_is_stored_stays_as_it_was_given);
	tcase_add_test(t, a_missing_uuid_is_made_the_same_each_time);
	tcase_add_test(t, a_uuid_is_told_in_small_letters);
	tcase_add_test(t, a_domain_that_libvirt_refuses_is_refused);
	tcase_add_test(t, a_vm_is_defined_anew);
	tcase_add_test(t, a_vm_starts_and_stops);
	tcase_add_test(t, one_scope_is_read_at_a_time);
	tcase_add_test(t, what_is_read_is_a_copy);
	tcase_add_test(t, an_undefined_vm_that_is_stopped_is_gone);
	tcase_add_test(t, an_undefined_vm_goes_on_until_it_stops);
	return s;
}
