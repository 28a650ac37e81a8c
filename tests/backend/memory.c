/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every allocation of each call, the fake's and libxml2's included, is made to fail once, and
 * from then on. Nothing is left half-done: the VM is as before or as after the call, and the
 * same call works then. */
#include "fixture.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdio.h>

#include "allocator.h"

/* Check allocates even for what is as expected. */
#define EXPECT(condition) \
	do { \
		if (!(condition)) { \
			allocator.armed = false; \
			ck_abort_msg("%s", #condition); \
		} \
	} while (0)

/* What calls are made with, and what they gave. */
struct bench {
	vmdev_backend *backend;
	vmdev_vm *vm;
	vmdev_device *disk;
	vmdev_domain *domain;
	enum vmdev_verdict verdict;
};

static unsigned told;

static void on_late(const char *uuid, const char *alias, enum vmdev_verdict verdict, void *context)
{
	(void)uuid;
	(void)alias;
	(void)verdict;
	(void)context;
	told++;
}

static int call_attach_live(struct bench *b, vmdev_error **ret_error)
{
	return vmdev_vm_attach(b->vm, b->disk, VMDEV_SCOPE_LIVE, ret_error);
}

static int call_attach_stored(struct bench *b, vmdev_error **ret_error)
{
	return vmdev_vm_attach(b->vm, b->disk, VMDEV_SCOPE_STORED, ret_error);
}

static int call_attach_both(struct bench *b, vmdev_error **ret_error)
{
	return vmdev_vm_attach(b->vm, b->disk, VMDEV_SCOPE_BOTH, ret_error);
}

static int call_detach(struct bench *b, unsigned scope, vmdev_error **ret_error)
{
	b->verdict = VMDEV_VERDICT_UNSET;
	return vmdev_vm_detach(b->vm, b->disk, scope, 0, &b->verdict, ret_error);
}

static int call_detach_live(struct bench *b, vmdev_error **ret_error)
{
	return call_detach(b, VMDEV_SCOPE_LIVE, ret_error);
}

static int call_detach_stored(struct bench *b, vmdev_error **ret_error)
{
	return call_detach(b, VMDEV_SCOPE_STORED, ret_error);
}

static int call_detach_both(struct bench *b, vmdev_error **ret_error)
{
	return call_detach(b, VMDEV_SCOPE_BOTH, ret_error);
}

static int call_define(struct bench *b, vmdev_error **ret_error)
{
	vmdev_vm *vm = NULL;
	int code = vmdev_backend_define_vm(b->backend, b->domain, &vm, ret_error);

	EXPECT(!code == !!vm);
	vmdev_vm_unref(vm);
	return code;
}

static int call_find(struct bench *b, vmdev_error **ret_error)
{
	vmdev_vm *vm = NULL;
	int code = vmdev_backend_find_vm(b->backend, "web", &vm, ret_error);

	EXPECT(!code == !!vm);
	vmdev_vm_unref(vm);
	return code;
}

static int call_restart(struct bench *b, vmdev_error **ret_error)
{
	enum vmdev_vm_state state = VMDEV_VM_STATE_UNSET;
	int code = vmdev_vm_get_state(b->vm, &state, ret_error);

	if (!code && state == VMDEV_VM_STATE_RUNNING)
		code = vmdev_vm_stop(b->vm, ret_error);
	return code ? code : vmdev_vm_start(b->vm, ret_error);
}

static int call_read(struct bench *b, vmdev_error **ret_error)
{
	vmdev_domain *domain = NULL;
	int code = vmdev_vm_read(b->vm, VMDEV_SCOPE_LIVE, &domain, ret_error);

	EXPECT(!code == !!domain);
	vmdev_domain_unref(domain);
	return code;
}

static int call_validate(struct bench *b, vmdev_error **ret_error)
{
	vmdev_report *report = NULL;
	int code = vmdev_vm_validate(b->vm, b->disk, VMDEV_SCOPE_BOTH, &report, ret_error);

	EXPECT(!code == !!report);
	if (!code)
		EXPECT(vmdev_report_count_errors(report) == 2);
	vmdev_report_unref(report);
	return code;
}

static int call_new(struct bench *b, vmdev_error **ret_error)
{
	vmdev_backend *backend = NULL;
	int code = vmdev_fake_new(&backend, ret_error);

	(void)b;
	EXPECT(!code == !!backend);
	if (!code)
		code = vmdev_fake_append_fault(backend, VMDEV_FAKE_FAULT_CRASH, ret_error);
	vmdev_backend_unref(backend);
	return code;
}

static int call_late(struct bench *b, vmdev_error **ret_error)
{
	int code = vmdev_fake_append_fault(b->backend, VMDEV_FAKE_FAULT_UNPLUG_LATE, ret_error);

	if (!code)
		code = call_detach(b, VMDEV_SCOPE_LIVE, ret_error);
	if (!code)
		code = vmdev_fake_advance(b->backend, 1, ret_error);
	return code;
}

static const struct scenario {
	const char *name;
	int (*call)(struct bench *b, vmdev_error **ret_error);
	bool attached;		/* the disk is there before, in both configurations */
	bool partly;		/* documented: the stored device may be left, the live one gone */
	bool once;		/* it cannot be called again for the same end */
} scenarios[] = {
	{ "attach live", call_attach_live, false, false, false },
	{ "attach stored", call_attach_stored, false, false, false },
	{ "attach both", call_attach_both, false, false, false },
	{ "detach live", call_detach_live, true, false, false },
	{ "detach stored", call_detach_stored, true, false, false },
	{ "detach both", call_detach_both, true, true, false },
	{ "define", call_define, true, false, false },
	{ "find", call_find, false, false, false },
	{ "restart", call_restart, false, false, true },
	{ "read", call_read, true, false, false },
	{ "validate", call_validate, true, false, false },
	{ "new", call_new, false, false, false },
	{ "late", call_late, true, false, true },
};
enum { SCENARIOS = sizeof(scenarios) / sizeof(scenarios[0]), STATE_ROOM = 1 << 14 };

static size_t write_scope(const struct bench *b, unsigned scope, char *text, size_t room)
{
	vmdev_domain *domain;
	char *xml;
	size_t length = 0;

	if (vmdev_vm_read(b->vm, scope, &domain, NULL))
		return (size_t)snprintf(text, room, "none\n");
	EXPECT(!vmdev_domain_to_xml(domain, &xml, &length, NULL));
	EXPECT(length < room);
	memcpy(text, xml, length + 1);
	free(xml);
	vmdev_domain_unref(domain);
	return length;
}

static void state_of(const struct bench *b, char *state)
{
	size_t length = write_scope(b, VMDEV_SCOPE_LIVE, state, STATE_ROOM);

	write_scope(b, VMDEV_SCOPE_STORED, state + length, STATE_ROOM - length);
}

static void read_one(const char *xml, vmdev_device **ret_device)
{
	EXPECT(!vmdev_device_new_from_xml(xml, strlen(xml), ret_device, NULL));
}

static void begin(struct bench *b, const struct scenario *scenario)
{
	vmdev_domain *domain;

	EXPECT(!vmdev_fake_new(&b->backend, NULL));
	EXPECT(!vmdev_domain_new_from_xml(standard_xml, strlen(standard_xml), &domain, NULL));
	EXPECT(!vmdev_backend_define_vm(b->backend, domain, &b->vm, NULL));
	b->domain = domain;
	EXPECT(!vmdev_vm_start(b->vm, NULL));
	vmdev_backend_set_late_handler(b->backend, on_late, NULL);
	read_one(scsi_disk_xml, &b->disk);
	if (scenario->attached)
		EXPECT(!vmdev_vm_attach(b->vm, b->disk, VMDEV_SCOPE_BOTH, NULL));
}

static void end(struct bench *b)
{
	vmdev_device_unref(b->disk);
	vmdev_domain_unref(b->domain);
	vmdev_vm_unref(b->vm);
	vmdev_backend_unref(b->backend);
}

static char before[STATE_ROOM], complete[STATE_ROOM], after[STATE_ROOM];
static long injected;

/* The stored configuration as before, the live one as after. */
static bool is_partly_done(const struct scenario *scenario)
{
	const char *live_end = strstr(complete, "</domain>"), *stored = strstr(before, "</domain>");
	size_t live = (size_t)(live_end - complete);

	return scenario->partly && !strncmp(after, complete, live) && !strcmp(after + live, stored);
}

static void check_failed(struct bench *b, const struct scenario *scenario, int code,
			 vmdev_error *error)
{
	EXPECT(code == -VMDEV_E_NO_MEMORY);
	EXPECT(vmdev_error_get_code(error) == VMDEV_E_NO_MEMORY);
	EXPECT(b->verdict == VMDEV_VERDICT_UNSET || scenario->call == call_late);
	if (scenario->once)
		return;
	EXPECT(!strcmp(after, before) || !strcmp(after, complete) || is_partly_done(scenario));
	EXPECT(!scenario->call(b, NULL));
	state_of(b, after);
	EXPECT(!strcmp(after, complete));
}

/* Returns: the number of allocations of the call. */
static long run(const struct scenario *scenario, long fail_at, bool from_then_on)
{
	struct bench b = { 0 };
	vmdev_error *error = NULL;
	long count;
	int code;

	xmlResetLastError();
	allocator = (struct allocator){ .armed = true };
	begin(&b, scenario);
	if (!fail_at)
		state_of(&b, before);
	allocator.allocations = 0;
	allocator.from_then_on = from_then_on;
	allocator.fail_at = fail_at;
	code = scenario->call(&b, &error);
	allocator.fail_at = 0;
	count = allocator.allocations;
	state_of(&b, fail_at ? after : complete);
	if (code)
		check_failed(&b, scenario, code, error);
	else
		EXPECT(!fail_at || !strcmp(after, complete));
	EXPECT(!code || fail_at);
	vmdev_error_unref(error);
	end(&b);
	xmlResetLastError();
	allocator.armed = false;
	injected += allocator.failures > 0;
	ck_assert_msg(!allocator.live, "%s: allocation %ld failed and %ld were not freed",
		      scenario->name, fail_at, allocator.live);
	return count;
}

START_TEST(every_allocation_fails)
{
	const struct scenario *scenario = &scenarios[_i];
	long count;

	xmlInitParser();
	run(scenario, 0, false);	/* what libxml2 sets up once is there */
	count = run(scenario, 0, false);
	for (long at = 1; at <= count; at++) {
		run(scenario, at, false);
		run(scenario, at, true);
	}
	ck_assert_int_eq(run(scenario, 0, false), count);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("memory", &t);

	tcase_set_timeout(t, 300);
	tcase_add_loop_test(t, every_allocation_fails, 0, SCENARIOS);
	return s;
}

int main(void)
{
	SRunner *runner;
	int failures;

	if (!allocator_works()) {
		puts("SKIP: the allocator of a sanitizer or valgrind cannot be made to fail");
		return 77;
	}
	runner = srunner_create(suite());
	srunner_set_fork_status(runner, CK_NOFORK);	/* the figures add up */
	srunner_run_all(runner, CK_ENV);
	printf("%ld injected\n", injected);
	failures = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
