/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Attach and detach without the library's thread. Through a daemon: qemu:///embed wants one. */
#include "guest.h"

#include <pthread.h>

static unsigned told;

static void on_late(const char *uuid, const char *alias, enum vmdev_verdict verdict, void *context)
{
	(void)uuid;
	(void)alias;
	(void)context;
	told += verdict == VMDEV_VERDICT_REMOVED;
}

static void go_round(vmdev_vm *vm)
{
	for (unsigned i = 0; i < SAMPLES; i++) {
		vmdev_device *device = sample_new((enum sample)i);

		ck_ok(vmdev_vm_attach(vm, device, VMDEV_SCOPE_BOTH, ret_error));
		ck_assert_int_lt(detach(vm, device, VMDEV_SCOPE_BOTH, 4000, VMDEV_VERDICT_REMOVED),
				 2000);
		ck_assert(!has_text(vm, VMDEV_SCOPE_LIVE, sample_mark((enum sample)i)));
		vmdev_device_unref(device);
	}
}

START_TEST(a_call_that_waits_runs_the_loop)
{
	vmdev_backend *backend = lab_open(VMDEV_LIBVIRT_LOOP_CALLER);
	vmdev_vm *vm = guest_start(backend, GUEST_ROM);

	go_round(vm);
	ck_assert_uint_eq(count_threads(), 0);
	guest_end(vm);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(a_call_waits_until_its_deadline)
{
	vmdev_backend *backend = lab_open(VMDEV_LIBVIRT_LOOP_CALLER);
	vmdev_vm *vm = guest_start(backend, GUEST_NONE);
	vmdev_device *device = sample_new(SAMPLE_NIC);
	int64_t took;

	ck_ok(vmdev_vm_attach(vm, device, VMDEV_SCOPE_LIVE, ret_error));
	took = detach(vm, device, VMDEV_SCOPE_LIVE, 700, VMDEV_VERDICT_NOT_ANSWERED);
	ck_assert_int_ge(took, 700);
	ck_assert_int_lt(took, 1500);
	ck_assert(has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(SAMPLE_NIC)));
	vmdev_device_unref(device);
	guest_end(vm);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(late_answers_are_told_while_events_are_processed)
{
	vmdev_backend *backend = lab_open(VMDEV_LIBVIRT_LOOP_CALLER);
	vmdev_vm *vm = guest_start(backend, GUEST_ROM);
	vmdev_device *device = sample_new(SAMPLE_BLK_DISK);

	vmdev_backend_set_late_handler(backend, on_late, NULL);
	ck_ok(vmdev_vm_attach(vm, device, VMDEV_SCOPE_LIVE, ret_error));
	detach(vm, device, VMDEV_SCOPE_LIVE, 0, VMDEV_VERDICT_NOT_ANSWERED);
	pause_ms(500);
	ck_assert_uint_eq(told, 0);
	for (int i = 0; i < 10 && !told; i++)
		ck_ok(vmdev_libvirt_process_events(backend, 500, ret_error));
	ck_assert_uint_eq(told, 1);
	vmdev_device_unref(device);
	guest_end(vm);
	vmdev_backend_unref(backend);
}
END_TEST

/* Callers who wait at the same time share one loop. */
static void *detach_one(void *context)
{
	void **pair = context;

	detach(pair[0], pair[1], VMDEV_SCOPE_LIVE, 5000, VMDEV_VERDICT_REMOVED);
	return NULL;
}

START_TEST(callers_wait_together)
{
	vmdev_backend *backend = lab_open(VMDEV_LIBVIRT_LOOP_CALLER);
	vmdev_vm *vm = guest_start(backend, GUEST_ROM);
	pthread_t threads[SAMPLES];
	void *pairs[SAMPLES][2];
	int64_t begin;

	for (unsigned i = 0; i < SAMPLES; i++) {
		pairs[i][0] = vm;
		pairs[i][1] = sample_new((enum sample)i);
		ck_ok(vmdev_vm_attach(vm, pairs[i][1], VMDEV_SCOPE_LIVE, ret_error));
	}
	begin = now_ms();
	for (unsigned i = 0; i < SAMPLES; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, detach_one, pairs[i]), 0);
	for (unsigned i = 0; i < SAMPLES; i++) {
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
		vmdev_device_unref(pairs[i][1]);
	}
	ck_assert_int_lt(now_ms() - begin, 3000);
	guest_end(vm);
	vmdev_backend_unref(backend);
}
END_TEST

static bool ending;

static void on_tick(int timer, void *unused)
{
	(void)timer;
	(void)unused;
}

static void *run_loop(void *unused)
{
	while (!__atomic_load_n(&ending, __ATOMIC_ACQUIRE))
		virEventRunDefaultImpl();
	return unused;
}

START_TEST(the_application_runs_the_loop)
{
	vmdev_backend *backend;
	vmdev_vm *vm;
	pthread_t thread;
	int timer;

	ck_assert_int_eq(virEventRegisterDefaultImpl(), 0);
	timer = virEventAddTimeout(100, on_tick, NULL, NULL);
	ck_assert_int_eq(pthread_create(&thread, NULL, run_loop, NULL), 0);
	backend = lab_open(VMDEV_LIBVIRT_LOOP_FOREIGN);
	vm = guest_start(backend, GUEST_ROM);
	go_round(vm);
	ck_assert_uint_eq(count_threads(), 0);
	guest_end(vm);
	vmdev_backend_unref(backend);
	__atomic_store_n(&ending, true, __ATOMIC_RELEASE);
	ck_assert_int_eq(pthread_join(thread, NULL), 0);
	ck_assert_int_eq(virEventRemoveTimeout(timer), 0);
}
END_TEST

START_TEST(connections_leave_nothing)
{
	unsigned flags = _i ? VMDEV_LIBVIRT_LOOP_CALLER : 0;
	unsigned descriptors;

	vmdev_backend_unref(lab_open(flags));
	descriptors = count_descriptors();
	for (int i = 0; i < 20; i++)
		vmdev_backend_unref(lab_open(flags));
	ck_assert_uint_eq(count_descriptors(), descriptors);
	ck_assert_uint_eq(count_threads(), 0);
}
END_TEST

START_TEST(the_dialect_is_the_daemons)
{
	vmdev_backend *backend = lab_open(VMDEV_LIBVIRT_READ_ONLY);
	unsigned long version;

	ck_assert_int_eq(virConnectGetLibVersion(vmdev_libvirt_get_connection(backend), &version),
			 0);
	ck_assert_uint_eq(vmdev_backend_get_dialect(backend).version, version);
	vmdev_backend_unref(backend);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("caller", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, a_call_that_waits_runs_the_loop);
	tcase_add_test(t, a_call_waits_until_its_deadline);
	tcase_add_test(t, late_answers_are_told_while_events_are_processed);
	tcase_add_test(t, callers_wait_together);
	tcase_add_test(t, the_application_runs_the_loop);
	tcase_add_loop_test(t, connections_leave_nothing, 0, 2);
	tcase_add_test(t, the_dialect_is_the_daemons);
	return s;
}
