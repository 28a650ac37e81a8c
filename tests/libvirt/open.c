/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "process.h"

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <vmdev/libvirt.h>

static vmdev_backend *open_test(unsigned flags)
{
	vmdev_backend *backend = NULL;

	ck_ok(vmdev_libvirt_open("test:///default", flags, &backend, ret_error));
	return backend;
}

static vmdev_vm *find(vmdev_backend *backend, const char *name)
{
	vmdev_vm *vm = NULL;

	ck_ok(vmdev_backend_find_vm(backend, name, &vm, ret_error));
	return vm;
}

static void ck_state(vmdev_vm *vm, enum vmdev_vm_state expected)
{
	enum vmdev_vm_state state;

	ck_ok(vmdev_vm_get_state(vm, &state, ret_error));
	ck_assert_int_eq(state, expected);
}

START_TEST(a_backend_says_what_it_is)
{
	vmdev_backend *backend = open_test(0);
	struct vmdev_dialect dialect = vmdev_backend_get_dialect(backend);
	unsigned long version;

	ck_assert_int_eq(virGetVersion(&version, NULL, NULL), 0);
	ck_assert_str_eq(vmdev_backend_get_name(backend), "libvirt");
	ck_assert_int_eq(dialect.family, VMDEV_DIALECT_LIBVIRT);
	ck_assert_uint_eq(dialect.version, version);
	ck_assert_str_eq(virConnectGetType(vmdev_libvirt_get_connection(backend)), "TEST");
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(the_last_reference_of_all_closes)
{
	vmdev_backend *backend = open_test(0);
	vmdev_vm *vm = find(backend, "test");
	virConnectPtr connection = vmdev_libvirt_get_connection(backend);

	ck_assert_int_eq(virConnectRef(connection), 0);
	vmdev_backend_unref(backend);
	ck_state(vm, VMDEV_VM_STATE_RUNNING);
	vmdev_vm_unref(vm);
	ck_assert_msg(virConnectClose(connection) == 0, "the backend still holds the connection");
}
END_TEST

START_TEST(vms_are_found_by_name_and_by_uuid)
{
	vmdev_backend *backend = open_test(0);
	vmdev_vm *vm = find(backend, "test"), *same = find(backend, vmdev_vm_get_uuid(vm));

	ck_assert_str_eq(vmdev_vm_get_name(vm), "test");
	ck_assert_str_eq(vmdev_vm_get_name(same), "test");
	ck_assert_str_eq(vmdev_vm_get_uuid(same), vmdev_vm_get_uuid(vm));
	vmdev_vm_unref(same);
	vmdev_vm_unref(vm);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(a_vm_that_is_not_there_is_not_found)
{
	static const char *const names[] = { "nobody", "11111111-2222-3333-4444-555555555555" };
	vmdev_backend *backend = open_test(0);

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		vmdev_vm *vm = NULL;

		ck_fails_as(vmdev_backend_find_vm(backend, names[i], &vm, ret_error),
			    VMDEV_E_NOT_FOUND, VIR_ERR_NO_DOMAIN, "Domain not found");
		ck_assert_ptr_null(vm);
	}
	vmdev_backend_unref(backend);
}
END_TEST

/* A name may look like a UUID. */
START_TEST(a_uuid_that_is_none_is_a_name)
{
	static const char name[] = "aaaaaaaa-2222-3333-4444-555555555555";
	static const char xml[] =
		"<domain type='test'><name>aaaaaaaa-2222-3333-4444-555555555555</name>"
		"<memory>1024</memory><os><type>hvm</type></os></domain>";
	vmdev_backend *backend = open_test(0);
	vmdev_domain *domain;
	vmdev_vm *vm, *found;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	ck_ok(vmdev_backend_define_vm(backend, domain, &vm, ret_error));
	found = find(backend, name);
	ck_assert_str_eq(vmdev_vm_get_uuid(found), vmdev_vm_get_uuid(vm));
	ck_assert_str_ne(vmdev_vm_get_uuid(found), name);
	vmdev_vm_unref(found);
	vmdev_vm_unref(vm);
	vmdev_domain_unref(domain);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(a_vm_is_defined_started_stopped_and_forgotten)
{
	static const char xml[] = "<domain type='test'><name>mine</name><memory>1024</memory>"
				  "<os><type>hvm</type></os></domain>";
	vmdev_backend *backend = open_test(0);
	vmdev_domain *domain;
	vmdev_vm *vm;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	ck_ok(vmdev_backend_define_vm(backend, domain, &vm, ret_error));
	ck_state(vm, VMDEV_VM_STATE_STOPPED);
	ck_fails(vmdev_vm_stop(vm, ret_error), VMDEV_E_STATE);
	ck_ok(vmdev_vm_start(vm, ret_error));
	ck_state(vm, VMDEV_VM_STATE_RUNNING);
	ck_ok(vmdev_vm_stop(vm, ret_error));
	ck_state(vm, VMDEV_VM_STATE_STOPPED);
	ck_ok(vmdev_vm_undefine(vm, ret_error));
	ck_fails(vmdev_vm_start(vm, ret_error), VMDEV_E_NOT_FOUND);
	ck_fails(vmdev_backend_find_vm(backend, "mine", &vm, ret_error), VMDEV_E_NOT_FOUND);
	vmdev_vm_unref(vm);
	vmdev_domain_unref(domain);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(a_stopped_vm_has_no_live_configuration)
{
	vmdev_backend *backend = open_test(0);
	vmdev_vm *vm = find(backend, "test");
	vmdev_domain *domain;

	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &domain, ret_error));
	vmdev_domain_unref(domain);
	ck_ok(vmdev_vm_stop(vm, ret_error));
	ck_fails(vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &domain, ret_error), VMDEV_E_STATE);
	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_STORED, &domain, ret_error));
	ck_assert_str_eq(vmdev_domain_get_name(domain), "test");
	vmdev_domain_unref(domain);
	vmdev_vm_unref(vm);
	vmdev_backend_unref(backend);
}
END_TEST

/* Who reads a configuration, changes a device and defines it again loses nothing. */
START_TEST(what_is_stored_keeps_its_passwords)
{
	static const char xml[] =
		"<domain type='test'><name>mine</name><memory>1024</memory>"
		"<os><type>hvm</type></os><devices>"
		"<graphics type='vnc' port='5901' passwd='secret'/></devices></domain>";
	vmdev_backend *backend = open_test(0);
	vmdev_domain *domain, *stored;
	vmdev_vm *vm;
	char *text;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	ck_ok(vmdev_backend_define_vm(backend, domain, &vm, ret_error));
	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_STORED, &stored, ret_error));
	ck_ok(vmdev_domain_to_xml(stored, &text, NULL, ret_error));
	ck_assert_ptr_nonnull(strstr(text, "passwd='secret'"));
	free(text);
	vmdev_domain_unref(stored);
	ck_ok(vmdev_vm_start(vm, ret_error));
	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &stored, ret_error));
	ck_ok(vmdev_domain_to_xml(stored, &text, NULL, ret_error));
	ck_assert_ptr_null(strstr(text, "secret"));
	free(text);
	vmdev_domain_unref(stored);
	vmdev_vm_unref(vm);
	vmdev_domain_unref(domain);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(a_read_only_backend_changes_nothing)
{
	vmdev_backend *backend = open_test(VMDEV_LIBVIRT_READ_ONLY);
	vmdev_vm *vm = find(backend, "test");
	vmdev_domain *domain;

	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_STORED, &domain, ret_error));
	vmdev_domain_unref(domain);
	ck_fails_as(vmdev_vm_stop(vm, ret_error), VMDEV_E_BACKEND, VIR_ERR_OPERATION_DENIED,
		    "read only");
	ck_state(vm, VMDEV_VM_STATE_RUNNING);
	vmdev_vm_unref(vm);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(flags_that_mean_nothing_are_refused)
{
	static const unsigned flags[] = { 8, 1u << 31, ~0u,
					  VMDEV_LIBVIRT_LOOP_CALLER | VMDEV_LIBVIRT_LOOP_FOREIGN };
	vmdev_backend *backend = NULL;

	for (size_t i = 0; i < sizeof(flags) / sizeof(*flags); i++)
		ck_fails(vmdev_libvirt_open("test:///default", flags[i], &backend, ret_error),
			 VMDEV_E_FLAGS);
	ck_assert_ptr_null(backend);
	ck_assert_uint_eq(count_threads(), 0);
}
END_TEST

static void print_nothing(void *context, virErrorPtr error)
{
	(void)context;
	(void)error;
}

START_TEST(what_cannot_be_opened_says_why)
{
	static const struct {
		const char *uri;
		int number;
		const char *words;
	} cases[] = {
		{ "qemu+unix:///system?socket=/nonexistent/socket", VIR_ERR_SYSTEM_ERROR,
		  "No such file" },
		{ "test:///nonexistent.xml", VIR_ERR_XML_ERROR, "" },
	};
	unsigned descriptors;
	vmdev_backend *backend = NULL;

	/* What has no connection libvirt prints, unless the application says otherwise. */
	virSetErrorFunc(NULL, print_nothing);
	vmdev_backend_unref(open_test(0));
	descriptors = count_descriptors();
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		ck_fails_as(vmdev_libvirt_open(cases[i].uri, 0, &backend, ret_error),
			    VMDEV_E_CONNECTION, cases[i].number, cases[i].words);
	}
	ck_assert_ptr_null(backend);
	ck_assert_uint_eq(count_threads(), 0);
	ck_assert_uint_eq(count_descriptors(), descriptors);
}
END_TEST

START_TEST(backends_close_in_any_order)
{
	vmdev_backend *first = open_test(0), *second = open_test(0), *third;
	vmdev_vm *vm = find(second, "test");

	vmdev_backend_unref(first);
	third = open_test(VMDEV_LIBVIRT_READ_ONLY);
	ck_state(vm, VMDEV_VM_STATE_RUNNING);
	vmdev_backend_unref(second);
	vmdev_backend_unref(third);
	ck_state(vm, VMDEV_VM_STATE_RUNNING);
	vmdev_vm_unref(vm);
	ck_assert_uint_eq(count_threads(), 0);
}
END_TEST

START_TEST(what_was_open_leaves_nothing)
{
	unsigned descriptors;

	vmdev_backend_unref(open_test(0));
	descriptors = count_descriptors();
	for (int i = 0; i < 30; i++)
		vmdev_backend_unref(open_test(0));
	ck_assert_uint_eq(count_descriptors(), descriptors);
	ck_assert_uint_eq(count_threads(), 0);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("open", &t);

	tcase_add_test(t, a_backend_says_what_it_is);
	tcase_add_test(t, the_last_reference_of_all_closes);
	tcase_add_test(t, vms_are_found_by_name_and_by_uuid);
	tcase_add_test(t, a_vm_that_is_not_there_is_not_found);
	tcase_add_test(t, a_uuid_that_is_none_is_a_name);
	tcase_add_test(t, a_vm_is_defined_started_stopped_and_forgotten);
	tcase_add_test(t, a_stopped_vm_has_no_live_configuration);
	tcase_add_test(t, what_is_stored_keeps_its_passwords);
	tcase_add_test(t, a_read_only_backend_changes_nothing);
	tcase_add_test(t, flags_that_mean_nothing_are_refused);
	tcase_add_test(t, what_cannot_be_opened_says_why);
	tcase_add_test(t, backends_close_in_any_order);
	tcase_add_test(t, what_was_open_leaves_nothing);
	return s;
}
