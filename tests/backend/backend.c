/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fixture.h"

START_TEST(a_backend_says_what_it_is)
{
	struct fixture f = fixture_stopped();
	struct vmdev_dialect dialect = vmdev_backend_get_dialect(f.backend);

	ck_assert_str_eq(vmdev_backend_get_name(f.backend), "fake");
	ck_assert_int_eq(dialect.family, VMDEV_DIALECT_OPENEULER);
	ck_assert_uint_eq(dialect.version, 0);
	fixture_end(&f);
}
END_TEST

START_TEST(the_dialect_decides_what_is_refused)
{
	static const char retry[] =
		"<disk type='file'><driver name='qemu' type='raw' error_policy='retry'"
		" rerror_policy='retry'/><source file='/a'/><target dev='sdb' bus='scsi'/></disk>";
	const struct vmdev_dialect upstream = { VMDEV_DIALECT_LIBVIRT, 9000000 };
	struct fixture f = fixture_stopped();
	vmdev_device *device = device_of(retry);

	vmdev_backend_set_dialect(f.backend, upstream);
	ck_assert_int_eq(vmdev_backend_get_dialect(f.backend).family, VMDEV_DIALECT_LIBVIRT);
	ck_assert_uint_eq(vmdev_backend_get_dialect(f.backend).version, 9000000);
	ck_fails(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_STORED, ret_error), VMDEV_E_RULE);
	vmdev_backend_set_dialect(f.backend, (struct vmdev_dialect){ VMDEV_DIALECT_OPENEULER, 0 });
	ck_ok(vmdev_vm_attach(f.vm, device, VMDEV_SCOPE_STORED, ret_error));
	vmdev_device_unref(device);
	fixture_end(&f);
}
END_TEST

START_TEST(a_vm_is_found_by_name_and_by_uuid)
{
	struct fixture f = fixture_stopped();
	vmdev_vm *vm;

	ck_ok(vmdev_backend_find_vm(f.backend, "web", &vm, ret_error));
	ck_assert_str_eq(vmdev_vm_get_uuid(vm), UUID);
	vmdev_vm_unref(vm);
	ck_ok(vmdev_backend_find_vm(f.backend, UUID, &vm, ret_error));
	ck_assert_str_eq(vmdev_vm_get_name(vm), "web");
	vmdev_vm_unref(vm);
	ck_ok(vmdev_backend_find_vm(f.backend, "6BA7B810-9DAD-11D1-80B4-00C04FD430C8", &vm,
				    ret_error));
	vmdev_vm_unref(vm);
	fixture_end(&f);
}
END_TEST

START_TEST(a_uuid_is_tried_before_a_name)
{
	struct fixture f = fixture_stopped();
	vmdev_domain *domain = domain_of("<domain><name>" UUID "</name><devices/></domain>");
	vmdev_vm *named, *found;

	ck_ok(vmdev_backend_define_vm(f.backend, domain, &named, ret_error));
	ck_ok(vmdev_backend_find_vm(f.backend, UUID, &found, ret_error));
	ck_assert_str_eq(vmdev_vm_get_name(found), "web");
	vmdev_vm_unref(found);
	vmdev_vm_unref(named);
	vmdev_domain_unref(domain);
	fixture_end(&f);
}
END_TEST

START_TEST(a_vm_that_is_not_there_is_not_found)
{
	struct fixture f = fixture_stopped();
	vmdev_vm *vm = f.vm;

	ck_fails(vmdev_backend_find_vm(f.backend, "mail", &vm, ret_error), VMDEV_E_NOT_FOUND);
	ck_assert_ptr_eq(vm, f.vm);
	ck_assert_int_eq(vmdev_backend_find_vm(f.backend, "mail", &vm, NULL), -VMDEV_E_NOT_FOUND);
	fixture_end(&f);
}
END_TEST

START_TEST(verdicts_have_names)
{
	ck_assert_str_eq(vmdev_verdict_to_string(VMDEV_VERDICT_REMOVED), "removed");
	ck_assert_str_eq(vmdev_verdict_to_string(VMDEV_VERDICT_REFUSED), "refused");
	ck_assert_str_eq(vmdev_verdict_to_string(VMDEV_VERDICT_NOT_ANSWERED), "not answered");
	ck_assert_str_eq(vmdev_verdict_to_string(VMDEV_VERDICT_ALREADY_GONE), "already gone");
	ck_assert_ptr_null(vmdev_verdict_to_string(VMDEV_VERDICT_UNSET));
	ck_assert_ptr_null(vmdev_verdict_to_string((enum vmdev_verdict)5));
	ck_assert_ptr_null(vmdev_verdict_to_string((enum vmdev_verdict) - 1));
}
END_TEST

START_TEST(a_backend_lives_as_long_as_its_vms)
{
	struct fixture f = fixture_stopped();

	ck_assert_ptr_null(vmdev_backend_unref(vmdev_backend_ref(f.backend)));
	ck_assert_ptr_null(vmdev_backend_unref(f.backend));
	ck_assert_str_eq(vmdev_vm_get_name(f.vm), "web");
	ck_ok(vmdev_vm_start(f.vm, ret_error));
	ck_assert_ptr_null(vmdev_vm_unref(f.vm));
	ck_assert_ptr_null(vmdev_backend_unref(NULL));
	ck_assert_ptr_null(vmdev_vm_unref(NULL));
}
END_TEST

START_TEST(cleanup_functions_release)
{
	struct fixture f = fixture_stopped();

	vmdev_vm_unrefp(&f.vm);
	ck_assert_ptr_null(f.vm);
	vmdev_backend_unrefp(&f.backend);
	ck_assert_ptr_null(f.backend);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("backend", &t);

	tcase_add_test(t, a_backend_says_what_it_is);
	tcase_add_test(t, the_dialect_decides_what_is_refused);
	tcase_add_test(t, a_vm_is_found_by_name_and_by_uuid);
	tcase_add_test(t, a_uuid_is_tried_before_a_name);
	tcase_add_test(t, a_vm_that_is_not_there_is_not_found);
	tcase_add_test(t, verdicts_have_names);
	tcase_add_test(t, a_backend_lives_as_long_as_its_vms);
	tcase_add_test(t, cleanup_functions_release);
	return s;
}
