/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guest.h"

#include <libvirt/virterror.h>

static vmdev_backend *backend;
static vmdev_vm *vm;

static void set_up(void)
{
	backend = lab_open(0);
	vm = guest_start(backend, GUEST_ROM);
}

static void tear_down(void)
{
	guest_end(vm);
	vmdev_backend_unref(backend);
}

static void come_and_go(enum sample sample, unsigned scope)
{
	vmdev_device *device = sample_new(sample);
	char *live = xml_of(vm, VMDEV_SCOPE_LIVE), *stored = xml_of(vm, VMDEV_SCOPE_STORED);
	char *live_after, *stored_after;

	ck_ok(vmdev_vm_attach(vm, device, scope, ret_error));
	ck_assert_int_eq(has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(sample)),
			 (scope & VMDEV_SCOPE_LIVE) != 0);
	ck_assert_int_eq(has_text(vm, VMDEV_SCOPE_STORED, sample_mark(sample)),
			 (scope & VMDEV_SCOPE_STORED) != 0);
	ck_assert_int_lt(detach(vm, device, scope, 4000, VMDEV_VERDICT_REMOVED), 2000);
	live_after = xml_of(vm, VMDEV_SCOPE_LIVE);
	stored_after = xml_of(vm, VMDEV_SCOPE_STORED);
	ck_assert_str_eq(live_after, live);
	ck_assert_str_eq(stored_after, stored);
	free(live);
	free(live_after);
	free(stored);
	free(stored_after);
	vmdev_device_unref(device);
}

START_TEST(a_device_comes_and_goes)
{
	come_and_go((enum sample)_i, VMDEV_SCOPE_LIVE);
	come_and_go((enum sample)_i, VMDEV_SCOPE_STORED);
	come_and_go((enum sample)_i, VMDEV_SCOPE_BOTH);
}
END_TEST

START_TEST(a_device_that_was_read_is_detached)
{
	vmdev_device *device = sample_new((enum sample)_i);
	vmdev_domain *domain;

	ck_ok(vmdev_vm_attach(vm, device, VMDEV_SCOPE_LIVE, ret_error));
	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &domain, ret_error));
	for (size_t i = 0; i < vmdev_domain_count(domain); i++) {
		vmdev_device *there = vmdev_domain_at(domain, i);

		if (vmdev_device_get_kind(there) == vmdev_device_get_kind(device))
			detach(vm, there, VMDEV_SCOPE_LIVE, 4000, VMDEV_VERDICT_REMOVED);
	}
	ck_assert(!has_text(vm, VMDEV_SCOPE_LIVE, sample_mark((enum sample)_i)));
	vmdev_domain_unref(domain);
	vmdev_device_unref(device);
}
END_TEST

START_TEST(what_is_gone_is_already_gone)
{
	vmdev_device *device = sample_new((enum sample)_i);

	detach(vm, device, VMDEV_SCOPE_BOTH, 1000, VMDEV_VERDICT_ALREADY_GONE);
	ck_ok(vmdev_vm_attach(vm, device, VMDEV_SCOPE_LIVE, ret_error));
	detach(vm, device, VMDEV_SCOPE_LIVE, 4000, VMDEV_VERDICT_REMOVED);
	ck_assert_int_lt(detach(vm, device, VMDEV_SCOPE_LIVE, 4000, VMDEV_VERDICT_ALREADY_GONE),
			 1000);
	vmdev_device_unref(device);
}
END_TEST

/* A live device goes, the stored one comes back with the next start. */
START_TEST(what_is_stored_is_there_after_a_start)
{
	vmdev_device *device = sample_new(SAMPLE_BLK_DISK);

	ck_ok(vmdev_vm_attach(vm, device, VMDEV_SCOPE_STORED, ret_error));
	ck_ok(vmdev_vm_stop(vm, ret_error));
	ck_fails(vmdev_vm_stop(vm, ret_error), VMDEV_E_STATE);
	ck_fails(vmdev_vm_attach(vm, device, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_STATE);
	ck_ok(vmdev_vm_start(vm, ret_error));
	ck_fails(vmdev_vm_start(vm, ret_error), VMDEV_E_STATE);
	ck_assert(has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(SAMPLE_BLK_DISK)));
	vmdev_device_unref(device);
}
END_TEST

START_TEST(a_bad_device_is_refused_before_libvirt_is_asked)
{
	vmdev_device *port, *disk = sample_new(SAMPLE_SCSI_DISK);
	char *before, *after;

	ck_ok(vmdev_pci_controller_new_root_port(9, &port, ret_error));
	ck_ok(vmdev_vm_attach(vm, disk, VMDEV_SCOPE_LIVE, ret_error));
	ck_ok(vmdev_device_set(disk, "source.file", lab_file("other.qcow2"), ret_error));
	before = xml_of(vm, VMDEV_SCOPE_LIVE);
	virResetLastError();
	ck_fails(vmdev_vm_attach(vm, port, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_RULE);
	ck_fails(vmdev_vm_attach(vm, disk, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_RULE);
	ck_assert_int_eq(virGetLastErrorCode(), VIR_ERR_OK);
	after = xml_of(vm, VMDEV_SCOPE_LIVE);
	ck_assert_str_eq(after, before);
	free(before);
	free(after);
	vmdev_device_unref(port);
	vmdev_device_unref(disk);
}
END_TEST

/* libvirt would look at the target only, and take out the disk with another image. */
START_TEST(another_device_than_was_meant_stays)
{
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;
	vmdev_device *disk = sample_new(SAMPLE_SCSI_DISK);

	ck_ok(vmdev_vm_attach(vm, disk, VMDEV_SCOPE_LIVE, ret_error));
	ck_ok(vmdev_device_set(disk, "source.file", lab_file("other.qcow2"), ret_error));
	ck_fails(vmdev_vm_detach(vm, disk, VMDEV_SCOPE_LIVE, 1000, &verdict, ret_error),
		 VMDEV_E_RULE);
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	ck_assert(has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(SAMPLE_SCSI_DISK)));
	vmdev_device_unref(disk);
}
END_TEST

START_TEST(what_libvirt_says_is_passed_on)
{
	vmdev_device *disk = sample_new(SAMPLE_SCSI_DISK), *nic = sample_new(SAMPLE_NIC);

	ck_ok(vmdev_device_set(disk, "source.file", "/nonexistent/image", ret_error));
	ck_ok(vmdev_device_set(nic, "source.bridge", "nobridge0", ret_error));
	ck_fails_as(vmdev_vm_attach(vm, disk, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_BACKEND,
		    VIR_ERR_SYSTEM_ERROR, "/nonexistent/image");
	ck_fails_as(vmdev_vm_attach(vm, nic, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_BACKEND,
		    VIR_ERR_SYSTEM_ERROR, "nobridge0");
	ck_fails_as(vmdev_vm_attach(vm, disk, VMDEV_SCOPE_BOTH, ret_error), VMDEV_E_BACKEND,
		    VIR_ERR_SYSTEM_ERROR, "/nonexistent/image");
	ck_assert(!has_text(vm, VMDEV_SCOPE_STORED, sample_mark(SAMPLE_SCSI_DISK)));
	vmdev_device_unref(disk);
	vmdev_device_unref(nic);
}
END_TEST

START_TEST(what_libvirt_cannot_read_is_not_defined)
{
	static const char xml[] = "<domain type='nonsense'><name>bad</name><memory>65536</memory>"
				  "<os><type arch='x86_64' machine='q35'>hvm</type></os></domain>";
	vmdev_domain *domain;
	vmdev_vm *other = NULL;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	ck_fails_as(vmdev_backend_define_vm(backend, domain, &other, ret_error), VMDEV_E_BACKEND,
		    VIR_ERR_CONFIG_UNSUPPORTED, "nonsense");
	ck_assert_ptr_null(other);
	vmdev_domain_unref(domain);
}
END_TEST

/* Its saved memory would keep it, if it were not forgotten too. */
START_TEST(a_vm_that_is_saved_is_forgotten)
{
	virDomainPtr domain = guest_of_libvirt(backend, vm);

	ck_assert_int_eq(virDomainManagedSave(domain, 0), 0);
	ck_assert_int_eq(virDomainHasManagedSaveImage(domain, 0), 1);
	virDomainFree(domain);
	ck_ok(vmdev_vm_undefine(vm, ret_error));
	ck_fails(vmdev_vm_undefine(vm, ret_error), VMDEV_E_NOT_FOUND);
	vmdev_vm_unref(vm);
	vm = guest_start(backend, GUEST_ROM);
}
END_TEST

/* What runs and is not stored goes when it stops. */
START_TEST(a_vm_may_have_no_stored_configuration)
{
	vmdev_device *device = sample_new(SAMPLE_SCSI_DISK);
	vmdev_domain *domain;

	ck_ok(vmdev_vm_undefine(vm, ret_error));
	ck_fails(vmdev_vm_read(vm, VMDEV_SCOPE_STORED, &domain, ret_error), VMDEV_E_STATE);
	ck_fails(vmdev_vm_attach(vm, device, VMDEV_SCOPE_BOTH, ret_error), VMDEV_E_STATE);
	ck_assert(!has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(SAMPLE_SCSI_DISK)));
	ck_ok(vmdev_vm_attach(vm, device, VMDEV_SCOPE_LIVE, ret_error));
	detach(vm, device, VMDEV_SCOPE_LIVE, 4000, VMDEV_VERDICT_REMOVED);
	ck_ok(vmdev_vm_stop(vm, ret_error));
	ck_fails(vmdev_vm_start(vm, ret_error), VMDEV_E_NOT_FOUND);
	vmdev_vm_unref(vm);
	vmdev_device_unref(device);
	vm = guest_start(backend, GUEST_ROM);
}
END_TEST

START_TEST(rounds_leave_nothing_behind)
{
	vmdev_device *devices[SAMPLES];
	char *before = xml_of(vm, VMDEV_SCOPE_LIVE), *after;
	unsigned descriptors;

	for (unsigned i = 0; i < SAMPLES; i++)
		devices[i] = sample_new((enum sample)i);
	descriptors = count_descriptors();
	for (unsigned round = 0; round < 30; round++) {
		vmdev_device *device = devices[round % SAMPLES];

		ck_ok(vmdev_vm_attach(vm, device, VMDEV_SCOPE_BOTH, ret_error));
		detach(vm, device, VMDEV_SCOPE_BOTH, 4000, VMDEV_VERDICT_REMOVED);
	}
	ck_assert_uint_eq(count_descriptors(), descriptors);
	after = xml_of(vm, VMDEV_SCOPE_LIVE);
	ck_assert_str_eq(after, before);
	free(before);
	free(after);
	for (unsigned i = 0; i < SAMPLES; i++)
		vmdev_device_unref(devices[i]);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("attach", &t);

	tcase_add_checked_fixture(t, set_up, tear_down);
	tcase_set_timeout(t, 60);
	tcase_add_loop_test(t, a_device_comes_and_goes, 0, SAMPLES);
	tcase_add_loop_test(t, a_device_that_was_read_is_detached, 0, SAMPLES);
	tcase_add_loop_test(t, what_is_gone_is_already_gone, 0, SAMPLES);
	tcase_add_test(t, what_is_stored_is_there_after_a_start);
	tcase_add_test(t, a_bad_device_is_refused_before_libvirt_is_asked);
	tcase_add_test(t, another_device_than_was_meant_stays);
	tcase_add_test(t, what_libvirt_says_is_passed_on);
	tcase_add_test(t, what_libvirt_cannot_read_is_not_defined);
	tcase_add_test(t, a_vm_that_is_saved_is_forgotten);
	tcase_add_test(t, a_vm_may_have_no_stored_configuration);
	tcase_add_test(t, rounds_leave_nothing_behind);
	return s;
}
