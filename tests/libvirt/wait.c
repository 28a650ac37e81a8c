/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guest.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>

/* What the handler of late answers was told. */
static struct {
	pthread_mutex_t lock;
	unsigned count;
	char uuid[40];
	char alias[64];
	enum vmdev_verdict verdict;
} late = { .lock = PTHREAD_MUTEX_INITIALIZER };

static vmdev_backend *backend;
static vmdev_vm *vm;

static void on_late(const char *uuid, const char *alias, enum vmdev_verdict verdict, void *context)
{
	pthread_mutex_lock(&late.lock);
	ck_assert_ptr_eq(context, &late);
	late.count++;
	snprintf(late.uuid, sizeof(late.uuid), "%s", uuid);
	snprintf(late.alias, sizeof(late.alias), "%s", alias);
	late.verdict = verdict;
	pthread_mutex_unlock(&late.lock);
}

static unsigned count_late(void)
{
	unsigned count;

	pthread_mutex_lock(&late.lock);
	count = late.count;
	pthread_mutex_unlock(&late.lock);
	return count;
}

static bool wait_for_late(unsigned milliseconds)
{
	int64_t until = now_ms() + milliseconds;

	while (!count_late() && now_ms() < until)
		pause_ms(5);
	return count_late() > 0;
}

static vmdev_device *attach(enum sample sample, unsigned scope)
{
	vmdev_device *device = sample_new(sample);

	ck_ok(vmdev_vm_attach(vm, device, scope, ret_error));
	return device;
}

static void begin(enum guest guest)
{
	backend = lab_open(0);
	vmdev_backend_set_late_handler(backend, on_late, &late);
	vm = guest_start(backend, guest);
}

static void end(void)
{
	guest_end(vm);
	vmdev_backend_unref(backend);
}

static void pause_guest(bool pause)
{
	virDomainPtr domain = guest_of_libvirt(backend, vm);

	ck_assert_int_eq(pause ? virDomainSuspend(domain) : virDomainResume(domain), 0);
	virDomainFree(domain);
}

static const struct {
	enum sample sample;
	const char *alias;
} asked[] = {
	{ SAMPLE_BLK_DISK, "virtio-disk2" },
	{ SAMPLE_NIC, "net0" },
};

START_TEST(a_guest_without_system_does_not_answer)
{
	enum sample sample = asked[_i].sample;
	vmdev_device *device;
	int64_t took;

	begin(GUEST_NONE);
	device = attach(sample, VMDEV_SCOPE_BOTH);
	took = detach(vm, device, VMDEV_SCOPE_BOTH, 1100, VMDEV_VERDICT_NOT_ANSWERED);
	ck_assert_int_ge(took, 1100);
	ck_assert_int_lt(took, 2000);
	ck_assert(has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(sample)));
	ck_assert(has_text(vm, VMDEV_SCOPE_STORED, sample_mark(sample)));
	/* Asking again is no failure, and no longer wait. */
	took = detach(vm, device, VMDEV_SCOPE_LIVE, 300, VMDEV_VERDICT_NOT_ANSWERED);
	ck_assert_int_ge(took, 300);
	ck_assert_int_lt(took, 1000);
	took = detach(vm, device, VMDEV_SCOPE_LIVE, 0, VMDEV_VERDICT_NOT_ANSWERED);
	ck_assert_int_lt(took, 300);
	ck_assert_uint_eq(count_late(), 0);
	vmdev_device_unref(device);
	end();
}
END_TEST

/* It needs no guest. */
START_TEST(a_scsi_disk_goes_at_once)
{
	vmdev_device *device;

	begin(GUEST_NONE);
	device = attach(SAMPLE_SCSI_DISK, VMDEV_SCOPE_BOTH);
	ck_assert_int_lt(detach(vm, device, VMDEV_SCOPE_BOTH, 4000, VMDEV_VERDICT_REMOVED), 1000);
	vmdev_device_unref(device);
	end();
}
END_TEST

static vmdev_device *read_device(const char *element)
{
	vmdev_device *device = NULL;
	vmdev_domain *domain;

	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &domain, ret_error));
	for (size_t i = 0; i < vmdev_domain_count(domain) && !device; i++)
		if (!strcmp(vmdev_device_get_element(vmdev_domain_at(domain, i)), element))
			device = vmdev_device_ref(vmdev_domain_at(domain, i));
	vmdev_domain_unref(domain);
	ck_assert_ptr_nonnull(device);
	return device;
}

/* A device of no kind of ours, and a guest that says no. */
START_TEST(a_guest_may_refuse)
{
	vmdev_device *module;

	begin(GUEST_MEMORY);
	module = read_device("memory");
	ck_assert_int_lt(detach(vm, module, VMDEV_SCOPE_LIVE, 4000, VMDEV_VERDICT_REFUSED), 2000);
	ck_assert(has_text(vm, VMDEV_SCOPE_LIVE, "<memory model='dimm'>"));
	ck_assert_uint_eq(count_late(), 0);
	vmdev_device_unref(module);
	end();
}
END_TEST

START_TEST(a_refusal_may_come_late)
{
	vmdev_device *module;

	begin(GUEST_MEMORY);
	module = read_device("memory");
	pause_guest(true);
	detach(vm, module, VMDEV_SCOPE_LIVE, 100, VMDEV_VERDICT_NOT_ANSWERED);
	pause_guest(false);
	ck_assert(wait_for_late(5000));
	ck_assert_int_eq(late.verdict, VMDEV_VERDICT_REFUSED);
	ck_assert_str_eq(late.alias, "dimm0");
	vmdev_device_unref(module);
	end();
}
END_TEST

/* libvirt 9.0 does not survive this without help. */
START_TEST(a_scsi_disk_is_asked_for_twice)
{
	vmdev_device *device;
	enum vmdev_verdict verdict;

	begin(GUEST_NONE);
	for (int i = 0; i < 20; i++) {
		device = attach(SAMPLE_SCSI_DISK, VMDEV_SCOPE_LIVE);
		ck_ok(vmdev_vm_detach(vm, device, VMDEV_SCOPE_LIVE, 0, &verdict, ret_error));
		ck_assert(verdict == VMDEV_VERDICT_REMOVED ||
			  verdict == VMDEV_VERDICT_NOT_ANSWERED);
		ck_ok(vmdev_vm_detach(vm, device, VMDEV_SCOPE_LIVE, 4000, &verdict, ret_error));
		ck_assert(verdict == VMDEV_VERDICT_REMOVED ||
			  verdict == VMDEV_VERDICT_ALREADY_GONE);
		vmdev_device_unref(device);
	}
	end();
}
END_TEST

START_TEST(a_late_answer_is_told_once)
{
	enum vmdev_vm_state state;
	vmdev_device *device;

	begin(GUEST_ROM);
	device = attach(asked[_i].sample, VMDEV_SCOPE_LIVE);
	pause_guest(true);
	ck_ok(vmdev_vm_get_state(vm, &state, ret_error));
	ck_assert_int_eq(state, VMDEV_VM_STATE_PAUSED);
	detach(vm, device, VMDEV_SCOPE_LIVE, 200, VMDEV_VERDICT_NOT_ANSWERED);
	detach(vm, device, VMDEV_SCOPE_LIVE, 100, VMDEV_VERDICT_NOT_ANSWERED);
	ck_assert_uint_eq(count_late(), 0);
	pause_guest(false);
	ck_assert(wait_for_late(5000));
	pause_ms(100);
	ck_assert_uint_eq(late.count, 1);
	ck_assert_str_eq(late.uuid, vmdev_vm_get_uuid(vm));
	ck_assert_str_eq(late.alias, asked[_i].alias);
	ck_assert_int_eq(late.verdict, VMDEV_VERDICT_REMOVED);
	ck_assert(!has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(asked[_i].sample)));
	vmdev_device_unref(device);
	end();
}
END_TEST

START_TEST(nobody_is_told_after_the_handler_was_taken_away)
{
	vmdev_device *device;

	begin(GUEST_ROM);
	device = attach(SAMPLE_BLK_DISK, VMDEV_SCOPE_LIVE);
	pause_guest(true);
	detach(vm, device, VMDEV_SCOPE_LIVE, 50, VMDEV_VERDICT_NOT_ANSWERED);
	vmdev_backend_set_late_handler(backend, NULL, NULL);
	pause_guest(false);
	ck_assert(!wait_for_late(500));
	ck_assert(!has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(SAMPLE_BLK_DISK)));
	vmdev_device_unref(device);
	end();
}
END_TEST

START_TEST(the_end_of_a_vm_is_the_late_answer)
{
	vmdev_device *device;

	begin(GUEST_NONE);
	device = attach(SAMPLE_NIC, VMDEV_SCOPE_LIVE);
	detach(vm, device, VMDEV_SCOPE_LIVE, 0, VMDEV_VERDICT_NOT_ANSWERED);
	ck_ok(vmdev_vm_stop(vm, ret_error));
	ck_assert(wait_for_late(5000));
	ck_assert_int_eq(late.verdict, VMDEV_VERDICT_REMOVED);
	vmdev_device_unref(device);
	end();
}
END_TEST

/* A call in a thread of its own. */
struct call {
	pthread_t thread;
	vmdev_device *device;
	unsigned timeout_ms;
	int code;
	enum vmdev_verdict verdict;
	int64_t took;
};

static void *run_call(void *context)
{
	struct call *call = context;
	int64_t start = now_ms();

	call->code = vmdev_vm_detach(vm, call->device, VMDEV_SCOPE_LIVE, call->timeout_ms,
				     &call->verdict, NULL);
	call->took = now_ms() - start;
	return NULL;
}

static void begin_call(struct call *call, vmdev_device *device, unsigned timeout_ms)
{
	*call = (struct call){ .device = device, .timeout_ms = timeout_ms };
	ck_assert_int_eq(pthread_create(&call->thread, NULL, run_call, call), 0);
}

static void end_call(struct call *call)
{
	ck_assert_int_eq(pthread_join(call->thread, NULL), 0);
}

START_TEST(a_wait_ends_with_the_vm)
{
	virDomainPtr domain;
	vmdev_device *device;
	struct call call;

	begin(GUEST_NONE);
	device = attach(SAMPLE_BLK_DISK, VMDEV_SCOPE_LIVE);
	begin_call(&call, device, 30000);
	pause_ms(300);
	domain = guest_of_libvirt(backend, vm);
	ck_assert_int_eq(virDomainDestroy(domain), 0);
	virDomainFree(domain);
	end_call(&call);
	ck_assert_int_eq(call.code, 0);
	ck_assert_int_eq(call.verdict, VMDEV_VERDICT_REMOVED);
	ck_assert_int_lt(call.took, 5000);
	ck_assert_uint_eq(count_late(), 0);
	vmdev_device_unref(device);
	end();
}
END_TEST

/* Two ask for each of three devices at the same time; each device goes once, nobody hears of a
 * failure. */
START_TEST(threads_may_ask_together)
{
	struct call calls[2 * SAMPLES];

	begin(GUEST_ROM);
	for (unsigned i = 0; i < SAMPLES; i++) {
		calls[i].device = attach((enum sample)i, VMDEV_SCOPE_LIVE);
		calls[i + SAMPLES].device = vmdev_device_ref(calls[i].device);
	}
	for (unsigned i = 0; i < 2 * SAMPLES; i++)
		begin_call(&calls[i], calls[i].device, 5000);
	for (unsigned i = 0; i < 2 * SAMPLES; i++)
		end_call(&calls[i]);
	for (unsigned i = 0; i < 2 * SAMPLES; i++) {
		ck_assert_int_eq(calls[i].code, 0);
		ck_assert(calls[i].verdict == VMDEV_VERDICT_REMOVED ||
			  calls[i].verdict == VMDEV_VERDICT_ALREADY_GONE);
		ck_assert_int_lt(calls[i].took, 3000);
		vmdev_device_unref(calls[i].device);
	}
	ck_assert_uint_eq(count_late(), 0);
	end();
}
END_TEST

START_TEST(a_backend_closes_while_an_answer_is_due)
{
	vmdev_device *device;

	begin(GUEST_ROM);
	device = attach(SAMPLE_BLK_DISK, VMDEV_SCOPE_LIVE);
	pause_guest(true);
	detach(vm, device, VMDEV_SCOPE_LIVE, 0, VMDEV_VERDICT_NOT_ANSWERED);
	vmdev_vm_unref(vm);
	vmdev_backend_unref(backend);
	backend = lab_open(0);
	ck_ok(vmdev_backend_find_vm(backend, "vmdev-rom", &vm, ret_error));
	pause_guest(false);
	ck_assert(!wait_for_late(300));
	ck_assert(!has_text(vm, VMDEV_SCOPE_LIVE, sample_mark(SAMPLE_BLK_DISK)));
	vmdev_device_unref(device);
	end();
}
END_TEST

START_TEST(every_backend_hears_its_own_answers)
{
	vmdev_backend *second;
	vmdev_device *device;
	vmdev_vm *same;

	begin(GUEST_ROM);
	second = lab_open(0);
	ck_ok(vmdev_backend_find_vm(second, vmdev_vm_get_uuid(vm), &same, ret_error));
	device = attach(SAMPLE_BLK_DISK, VMDEV_SCOPE_LIVE);
	ck_assert_int_lt(detach(same, device, VMDEV_SCOPE_LIVE, 4000, VMDEV_VERDICT_REMOVED), 2000);
	ck_ok(vmdev_vm_attach(same, device, VMDEV_SCOPE_LIVE, ret_error));
	vmdev_vm_unref(same);
	vmdev_backend_unref(second);
	ck_assert_int_lt(detach(vm, device, VMDEV_SCOPE_LIVE, 4000, VMDEV_VERDICT_REMOVED), 2000);
	ck_assert_uint_eq(count_late(), 0);
	vmdev_device_unref(device);
	end();
}
END_TEST

/* Only where there is a daemon to lose; nothing can be tested through it afterwards. */
START_TEST(a_wait_ends_with_the_connection)
{
	vmdev_device *device;
	struct call call;
	int daemon = atoi(getenv("VMDEV_TEST_DAEMON"));

	begin(GUEST_NONE);
	device = attach(SAMPLE_BLK_DISK, VMDEV_SCOPE_LIVE);
	begin_call(&call, device, 30000);
	pause_ms(300);
	ck_assert_int_eq(kill(daemon, SIGKILL), 0);
	end_call(&call);
	ck_assert_int_eq(call.code, -VMDEV_E_CONNECTION);
	ck_assert_int_eq(call.verdict, VMDEV_VERDICT_UNSET);
	ck_assert_int_lt(call.took, 5000);
	ck_fails(vmdev_vm_stop(vm, ret_error), VMDEV_E_CONNECTION);
	vmdev_device_unref(device);
	vmdev_vm_unref(vm);
	vmdev_backend_unref(backend);
	ck_assert_uint_eq(count_threads(), 0);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("wait", &t);

	tcase_set_timeout(t, 60);
	tcase_add_loop_test(t, a_guest_without_system_does_not_answer, 0, 2);
	tcase_add_test(t, a_scsi_disk_goes_at_once);
	tcase_add_test(t, a_scsi_disk_is_asked_for_twice);
	tcase_add_test(t, a_guest_may_refuse);
	tcase_add_test(t, a_refusal_may_come_late);
	tcase_add_loop_test(t, a_late_answer_is_told_once, 0, 2);
	tcase_add_test(t, nobody_is_told_after_the_handler_was_taken_away);
	tcase_add_test(t, the_end_of_a_vm_is_the_late_answer);
	tcase_add_test(t, a_wait_ends_with_the_vm);
	tcase_add_test(t, threads_may_ask_together);
	tcase_add_test(t, a_backend_closes_while_an_answer_is_due);
	tcase_add_test(t, every_backend_hears_its_own_answers);
	if (lab_has_daemon())
		tcase_add_test(t, a_wait_ends_with_the_connection);
	return s;
}
