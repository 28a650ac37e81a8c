/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "process.h"

#include <libvirt/libvirt.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>
#include <vmdev/libvirt.h>

static vmdev_backend *open_test(unsigned flags)
{
	vmdev_backend *backend = NULL;

	ck_ok(vmdev_libvirt_open("test:///default", flags, &backend, ret_error));
	return backend;
}

static bool stopped;

static int on_lifecycle(virConnectPtr connection, virDomainPtr domain, int event, int detail,
			void *context)
{
	(void)connection;
	(void)domain;
	(void)detail;
	(void)context;
	if (event == VIR_DOMAIN_EVENT_STOPPED)
		__atomic_store_n(&stopped, true, __ATOMIC_RELEASE);
	return 0;
}

static bool has_stopped(void)
{
	return __atomic_load_n(&stopped, __ATOMIC_ACQUIRE);
}

/* Has libvirt send an event. */
static void stop_vm(vmdev_backend *backend)
{
	vmdev_vm *vm;

	ck_assert_int_ge(virConnectDomainEventRegisterAny(vmdev_libvirt_get_connection(backend),
							  NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
							  VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle),
							  NULL, NULL),
			 0);
	ck_ok(vmdev_backend_find_vm(backend, "test", &vm, ret_error));
	ck_ok(vmdev_vm_stop(vm, ret_error));
	vmdev_vm_unref(vm);
}

START_TEST(the_thread_runs_the_loop)
{
	vmdev_backend *backend = open_test(0);
	int64_t until = now_ms() + 5000;

	ck_assert_uint_eq(count_threads(), 1);
	stop_vm(backend);
	while (!has_stopped() && now_ms() < until)
		usleep(1000);
	ck_assert(has_stopped());
	vmdev_backend_unref(backend);
	ck_assert_uint_eq(count_threads(), 0);
}
END_TEST

/* A signal that nobody takes ends the process. */
START_TEST(the_thread_takes_no_signals)
{
	vmdev_backend *backend = open_test(0);
	sigset_t signals;
	int taken;

	sigemptyset(&signals);
	sigaddset(&signals, SIGUSR1);
	ck_assert_int_eq(pthread_sigmask(SIG_BLOCK, &signals, NULL), 0);
	ck_assert_int_eq(kill(getpid(), SIGUSR1), 0);
	usleep(50000);
	ck_assert_int_eq(sigwait(&signals, &taken), 0);
	ck_assert_int_eq(taken, SIGUSR1);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(the_caller_runs_the_loop)
{
	vmdev_backend *backend = open_test(VMDEV_LIBVIRT_LOOP_CALLER);

	ck_assert_uint_eq(count_threads(), 0);
	stop_vm(backend);
	usleep(50000);
	ck_assert(!has_stopped());
	for (int i = 0; i < 10 && !has_stopped(); i++)
		ck_ok(vmdev_libvirt_process_events(backend, 1000, ret_error));
	ck_assert(has_stopped());
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(the_caller_waits_no_longer_than_he_wants)
{
	vmdev_backend *backend = open_test(VMDEV_LIBVIRT_LOOP_CALLER);
	int64_t begin;

	ck_ok(vmdev_libvirt_process_events(backend, 0, ret_error));
	begin = now_ms();
	ck_ok(vmdev_libvirt_process_events(backend, 200, ret_error));
	ck_assert_int_ge(now_ms() - begin, 190);
	ck_assert_int_lt(now_ms() - begin, 2000);
	vmdev_backend_unref(backend);
}
END_TEST

START_TEST(only_the_callers_loop_is_run_by_him)
{
	vmdev_backend *backend = open_test(0), *fake;

	ck_ok(vmdev_fake_new(&fake, ret_error));
	ck_fails(vmdev_libvirt_process_events(backend, 0, ret_error), VMDEV_E_UNSUPPORTED);
	ck_fails(vmdev_libvirt_process_events(fake, 0, ret_error), VMDEV_E_UNSUPPORTED);
	ck_assert_ptr_null(vmdev_libvirt_get_connection(fake));
	vmdev_backend_unref(fake);
	vmdev_backend_unref(backend);
}
END_TEST

static void *process_events(void *backend)
{
	ck_ok(vmdev_libvirt_process_events(backend, 10000, ret_error));
	return NULL;
}

/* The thread takes the loop over from a caller who waits, and gives it back. */
START_TEST(caller_and_thread_share_the_loop)
{
	vmdev_backend *of_caller = open_test(VMDEV_LIBVIRT_LOOP_CALLER), *of_thread;
	pthread_t waiting;
	int64_t begin;

	ck_assert_int_eq(pthread_create(&waiting, NULL, process_events, of_caller), 0);
	usleep(50000);
	begin = now_ms();
	of_thread = open_test(0);
	ck_assert_int_lt(now_ms() - begin, 3000);
	ck_assert_int_eq(pthread_join(waiting, NULL), 0);
	ck_ok(vmdev_libvirt_process_events(of_caller, 20, ret_error));
	vmdev_backend_unref(of_thread);
	stop_vm(of_caller);
	for (int i = 0; i < 10 && !has_stopped(); i++)
		ck_ok(vmdev_libvirt_process_events(of_caller, 1000, ret_error));
	ck_assert(has_stopped());
	vmdev_backend_unref(of_caller);
	ck_assert_uint_eq(count_threads(), 0);
}
END_TEST

static void *open_and_close(void *failures)
{
	for (int i = 0; i < 20; i++) {
		vmdev_backend *backend = NULL;

		if (vmdev_libvirt_open("test:///default", 0, &backend, NULL))
			__atomic_add_fetch((int *)failures, 1, __ATOMIC_RELAXED);
		vmdev_backend_unref(backend);
	}
	return NULL;
}

START_TEST(threads_open_and_close_together)
{
	pthread_t threads[4];
	int failures = 0;

	for (int i = 0; i < 4; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, open_and_close, &failures), 0);
	for (int i = 0; i < 4; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	ck_assert_int_eq(failures, 0);
	ck_assert_uint_eq(count_threads(), 0);
}
END_TEST

static bool ending;

static void *run_loop(void *unused)
{
	while (!__atomic_load_n(&ending, __ATOMIC_ACQUIRE))
		virEventRunDefaultImpl();
	return unused;
}

static void on_tick(int timer, void *unused)
{
	(void)timer;
	(void)unused;
}

/* An application that runs the loop says so; else two would. */
START_TEST(a_foreign_loop_has_to_be_named)
{
	vmdev_backend *backend = NULL;
	pthread_t thread;
	int timer;

	ck_assert_int_eq(virEventRegisterDefaultImpl(), 0);
	timer = virEventAddTimeout(20, on_tick, NULL, NULL);
	ck_assert_int_eq(pthread_create(&thread, NULL, run_loop, NULL), 0);
	backend = open_test(VMDEV_LIBVIRT_LOOP_FOREIGN);
	ck_assert_uint_eq(count_threads(), 0);
	stop_vm(backend);
	for (int i = 0; i < 1000 && !has_stopped(); i++)
		usleep(2000);
	ck_assert(has_stopped());
	vmdev_backend_unref(backend);
	__atomic_store_n(&ending, true, __ATOMIC_RELEASE);
	ck_assert_int_eq(pthread_join(thread, NULL), 0);
	ck_assert_int_eq(virEventRemoveTimeout(timer), 0);
}
END_TEST

static int add_handle(int fd, int event, virEventHandleCallback call, void *context,
		      virFreeCallback give)
{
	(void)fd;
	(void)event;
	(void)call;
	(void)context;
	(void)give;
	return 1;
}

static void update(int number, int value)
{
	(void)number;
	(void)value;
}

static int forget(int number)
{
	(void)number;
	return 0;
}

static pthread_t ticker;
static virEventTimeoutCallback tick_call;

static void *tick_once(void *context)
{
	usleep(20000);
	tick_call(7, context);
	return NULL;
}

/* It calls from a thread of its own, as a real one does. */
static int add_timeout(int frequency, virEventTimeoutCallback call, void *context,
		       virFreeCallback give)
{
	(void)frequency;
	(void)give;
	tick_call = call;
	ck_assert_int_eq(pthread_create(&ticker, NULL, tick_once, context), 0);
	return 7;
}

START_TEST(a_loop_that_is_not_libvirts_is_noticed)
{
	vmdev_backend *backend = NULL;

	virEventRegisterImpl(add_handle, update, forget, add_timeout, update, forget);
	ck_fails(vmdev_libvirt_open("test:///default", 0, &backend, ret_error),
		 VMDEV_E_UNSUPPORTED);
	ck_fails(vmdev_libvirt_open("test:///default", VMDEV_LIBVIRT_LOOP_CALLER, &backend,
				    ret_error),
		 VMDEV_E_UNSUPPORTED);
	ck_assert_ptr_null(backend);
	ck_assert_int_eq(pthread_join(ticker, NULL), 0);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("loop", &t);

	tcase_set_timeout(t, 30);
	tcase_add_test(t, the_thread_runs_the_loop);
	tcase_add_test(t, the_thread_takes_no_signals);
	tcase_add_test(t, the_caller_runs_the_loop);
	tcase_add_test(t, the_caller_waits_no_longer_than_he_wants);
	tcase_add_test(t, only_the_callers_loop_is_run_by_him);
	tcase_add_test(t, caller_and_thread_share_the_loop);
	tcase_add_test(t, threads_open_and_close_together);
	tcase_add_test(t, a_foreign_loop_has_to_be_named);
	tcase_add_test(t, a_loop_that_is_not_libvirts_is_noticed);
	return s;
}
