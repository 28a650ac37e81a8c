/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What happens between a look at a VM and the request: linked with the provider itself. */
#include "guest.h"

#include <libvirt/virterror.h>

#include "backend/libvirt_private.h"

static vmdev_backend *backend;
static vmdev_vm *vm;
static void *provided;

static void set_up(void)
{
	void *connection;

	backend = lab_open(0);
	vm = guest_start(backend, GUEST_ROM);
	connection = vmdev_backend_get_connection(backend, &libvirt_provider);
	ck_ok(libvirt_provider.find_vm(connection, vmdev_vm_get_uuid(vm), &provided, ret_error));
}

static void tear_down(void)
{
	libvirt_provider.release_vm(provided);
	guest_end(vm);
	vmdev_backend_unref(backend);
}

START_TEST(a_device_that_has_just_gone_is_already_gone)
{
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;
	int64_t begin = now_ms();

	ck_ok(libvirt_provider.unplug(provided, "scsi0-0-0-7", "", 5000, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_ALREADY_GONE);
	ck_assert_int_lt(now_ms() - begin, 2000);
}
END_TEST

/* A root port is there and stays; a name that its name begins with is not there. */
START_TEST(what_is_there_and_cannot_go_is_a_failure)
{
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;

	ck_fails_as(libvirt_provider.unplug(provided, "pci.1", "", 1000, &verdict, ret_error),
		    VMDEV_E_UNSUPPORTED, VIR_ERR_OPERATION_UNSUPPORTED, "unplugged");
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	ck_ok(libvirt_provider.unplug(provided, "pci", "", 1000, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_ALREADY_GONE);
}
END_TEST

START_TEST(a_vm_that_has_just_stopped_is_a_state)
{
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;

	ck_ok(vmdev_vm_stop(vm, ret_error));
	ck_fails_as(libvirt_provider.unplug(provided, "net0", "", 1000, &verdict, ret_error),
		    VMDEV_E_STATE, VIR_ERR_OPERATION_INVALID, "not running");
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("unplug", &t);

	tcase_add_checked_fixture(t, set_up, tear_down);
	tcase_set_timeout(t, 60);
	tcase_add_test(t, a_device_that_has_just_gone_is_already_gone);
	tcase_add_test(t, what_is_there_and_cannot_go_is_a_failure);
	tcase_add_test(t, a_vm_that_has_just_stopped_is_a_state);
	return s;
}
