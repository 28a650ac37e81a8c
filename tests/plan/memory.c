/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every allocation of each call is made to fail once, and from then on. The domain is as before then, what
 * is to be given back is left alone, and the same call works afterwards. */
#include "support.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include "allocator.h"

/* Check allocates even for what is as expected. */
#define EXPECT(condition) \
	do { \
		if (!(condition)) { \
			allocator.armed = false; \
			ck_abort_msg("%s", #condition); \
		} \
	} while (0)

static char untouched[1];
#define UNTOUCHED ((void *)untouched)

/* Devices without addresses and names, for which SCSI and USB controllers are missing, too. */
static const char xml[] =
	"<domain><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>"
	"<disk type='file' device='disk'><source file='/a'/><target bus='virtio'/></disk>"
	"<disk type='file' device='disk'><source file='/b'/><target bus='scsi'/></disk>"
	"<interface type='user'><model type='virtio'/></interface>"
	"<interface type='user'><model type='e1000'/></interface>"
	"<video><model type='vga'/></video><sound model='ich9'/>"
	"<input type='tablet' bus='usb'/></devices></domain>";

struct bench {
	vmdev_domain *domain;
	vmdev_budget *budget;
	vmdev_device *card;		/* that is to join */
};

static int call_plan(struct bench *b, vmdev_error **ret_error)
{
	return vmdev_domain_plan(b->domain, b->budget, 0, ret_error);
}

static int call_plan_complete(struct bench *b, vmdev_error **ret_error)
{
	return vmdev_domain_plan(b->domain, b->budget, VMDEV_PLAN_COMPLETE, ret_error);
}

static int call_place_all(struct bench *b, vmdev_error **ret_error)
{
	return vmdev_domain_place_all(b->domain, VMDEV_PLAN_APPEND | VMDEV_PLAN_COMPLETE,
				      ret_error);
}

static int call_place(struct bench *b, vmdev_error **ret_error)
{
	return vmdev_domain_place(b->domain, b->card, VMDEV_PLAN_APPEND, ret_error);
}

static int call_place_member(struct bench *b, vmdev_error **ret_error)
{
	return vmdev_domain_place(b->domain, vmdev_domain_at(b->domain, 1), VMDEV_PLAN_APPEND,
				  ret_error);
}

static int call_validate(struct bench *b, vmdev_error **ret_error)
{
	vmdev_report *report = UNTOUCHED;
	int code = vmdev_domain_validate_budget(b->domain, b->budget, &report, ret_error);

	EXPECT(!code || report == UNTOUCHED);
	EXPECT(code || vmdev_report_count(report));
	if (!code)
		vmdev_report_unref(report);
	return code;
}

static int call_count(struct bench *b, vmdev_error **ret_error)
{
	static const enum vmdev_slot slots[] = { VMDEV_SLOT_ROOT_PORT, VMDEV_SLOT_SCSI_UNIT,
						 VMDEV_SLOT_USB3 };
	int code = 0;

	for (size_t i = 0; i < sizeof(slots) / sizeof(*slots) && !code; i++) {
		size_t count = 12345;

		code = vmdev_domain_count_free(b->domain, slots[i], &count, ret_error);
		EXPECT(!code == (count != 12345));
	}
	return code;
}

static int call_find_target(struct bench *b, vmdev_error **ret_error)
{
	char *name = UNTOUCHED;
	int code = vmdev_domain_find_target(b->domain, VMDEV_DISK_BUS_SCSI, &name, ret_error);

	EXPECT(!code || name == UNTOUCHED);
	EXPECT(code || !strcmp(name, "sda"));
	if (!code)
		free(name);
	return code;
}

static int call_new(struct bench *b, vmdev_error **ret_error)
{
	vmdev_budget *budget = UNTOUCHED;
	int code = vmdev_budget_new(VMDEV_MACHINE_Q35, &budget, ret_error);

	(void)b;
	EXPECT(!code || budget == UNTOUCHED);
	if (!code)
		vmdev_budget_unref(budget);
	return code;
}

static const struct scenario {
	const char *name;
	int (*call)(struct bench *b, vmdev_error **ret_error);
} scenarios[] = {
	{ "plan", call_plan },
	{ "plan, complete", call_plan_complete },
	{ "place all", call_place_all },
	{ "place", call_place },
	{ "place what is there", call_place_member },
	{ "validate a budget", call_validate },
	{ "count", call_count },
	{ "find a target", call_find_target },
	{ "new", call_new },
};
enum { SCENARIOS = sizeof(scenarios) / sizeof(*scenarios) };

static char before[16384], complete[16384], after[16384];
static long injected;

static void begin(struct bench *b)
{
	b->domain = read_domain(xml);
	b->budget = budget_of(VMDEV_MACHINE_UNSET,
			      "interfaces=2 scsi-disks=2 conventional=1 usb2=1 usb3=1");
	b->card = read_device("<interface type='user'><model type='virtio'/></interface>");
}

static void end(struct bench *b)
{
	vmdev_domain_unref(b->domain);
	vmdev_budget_unref(b->budget);
	vmdev_device_unref(b->card);
}

static void state_of(const struct bench *b, char state[static sizeof(before)])
{
	bool armed = allocator.armed;
	char *text, *card;

	allocator.armed = false;
	ck_ok(vmdev_domain_to_xml(b->domain, &text, NULL, ret_error));
	ck_ok(vmdev_device_to_xml(b->card, &card, ret_error));
	ck_assert_int_lt(snprintf(state, sizeof(before), "%s%s", text, card), sizeof(before));
	free(text);
	free(card);
	allocator.armed = armed;
}

static void check_failed(struct bench *b, const struct scenario *scenario, int code,
			 vmdev_error *error)
{
	EXPECT(code == -VMDEV_E_NO_MEMORY);
	EXPECT(vmdev_error_get_code(error) == VMDEV_E_NO_MEMORY);
	EXPECT(!strcmp(after, before));
	EXPECT(!scenario->call(b, NULL));
	state_of(b, after);
}

/* Returns: the number of allocations of the call. */
static long run(const struct scenario *scenario, long fail_at, bool from_then_on)
{
	struct bench b;
	vmdev_error *error = NULL;
	long count;
	int code;

	xmlResetLastError();
	allocator = (struct allocator){ .armed = true };
	begin(&b);
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
	EXPECT(!fail_at || !strcmp(after, complete));
	EXPECT(!code || fail_at);
	vmdev_error_unref(error);
	end(&b);
	xmlResetLastError();	/* libxml2 keeps its last error */
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
	run(scenario, 0, false);	/* what is set up once is there */
	count = run(scenario, 0, false);
	ck_assert_int_gt(count, 0);
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
