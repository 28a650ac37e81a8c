/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every allocation of each scenario, libxml2's own included, is made to fail once, and from then on. No
 * crash, no leak; what says that it worked has worked completely; outputs are left alone on failure. */
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdio.h>

#include "scenario.h"

char untouched[1];

/* What a scenario made, in memory that needs no allocation. */
static char made[1 << 20];
static size_t made_length;

void note(const char *text)
{
	size_t length = strlen(text);

	EXPECT(made_length + length < sizeof(made));
	memcpy(made + made_length, text, length + 1);
	made_length += length;
}

int failed(int code, vmdev_error *error, const void *output)
{
	EXPECT(code == -VMDEV_E_NO_MEMORY);
	EXPECT(error);
	EXPECT(vmdev_error_get_code(error) == VMDEV_E_NO_MEMORY);
	EXPECT(*vmdev_error_get_message(error));
	EXPECT(output == UNTOUCHED);
	vmdev_error_unref(error);
	return code;
}

static int (*const scenarios[])(void) = {
	construct,	   fill,	list,	      read_domain,
	new_domain,	   read_one,	refuse,	      refuse_xml,
	format_domain,	   draw_domain, retry_policy, translations,
	vdpa_translations, operations,	diff_domains, command_line,
};
enum { SCENARIOS = sizeof(scenarios) / sizeof(scenarios[0]) };

static struct {
	long injected, handled, leaked, unreported;
} total;

/* Returns: the number of allocations. */
static long run(int (*scenario)(void), long fail_at, bool from_then_on, const char *complete)
{
	int code;
	long leaked;

	made_length = 0;
	made[0] = '\0';
	xmlResetLastError();
	allocator = (struct allocator){ .armed = true,
					.fail_at = fail_at,
					.from_then_on = from_then_on };
	code = scenario();
	allocator.fail_at = 0;
	xmlResetLastError();
	allocator.armed = false;
	leaked = allocator.live;
	if (!fail_at) {
		ck_assert_int_eq(code, 0);
		ck_assert_int_eq(leaked, 0);
		return allocator.allocations;
	}
	total.injected += allocator.failures > 0;
	total.leaked += leaked != 0;
	/* Some allocations can be done without; then nothing may be missing. */
	if (!code && complete && strcmp(made, complete)) {
		total.unreported++;
		printf("made:\n%s\ncomplete:\n%s\n", made, complete);
		ck_abort_msg("allocation %ld failed and something is missing", fail_at);
	}
	ck_assert_msg(!leaked, "allocation %ld failed and %ld were not freed", fail_at, leaked);
	total.handled++;
	return allocator.allocations;
}

START_TEST(every_allocation_fails)
{
	char *complete;
	long count;

	xmlInitParser();
	prepare_settings();
	run(scenarios[_i], 0, false, NULL);	/* what libxml2 sets up once is there */
	count = run(scenarios[_i], 0, false, NULL);
	ck_assert_ptr_nonnull(complete = strdup(made));
	ck_assert_int_gt(count, 0);
	for (long at = 1; at <= count; at++) {
		run(scenarios[_i], at, false, complete);
		run(scenarios[_i], at, true, complete);
	}
	ck_assert_int_eq(run(scenarios[_i], 0, false, NULL), count);
	ck_assert_str_eq(made, complete);
	free(complete);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("memory", &t);

	tcase_set_timeout(t, 600);
	tcase_add_loop_test(t, every_allocation_fails, 0, SCENARIOS);
	return s;
}

int main(void)
{
	SRunner *runner;
	int failures;

	if (!allocator_works()) {
		puts("SKIP: a sanitizer or valgrind has an allocator of its own, which cannot "
		     "be made to fail");
		return 77;
	}
	runner = srunner_create(suite());
	srunner_set_fork_status(runner, CK_NOFORK);	/* the figures add up */
	srunner_run_all(runner, CK_ENV);
	printf("%ld injected, %ld handled, %ld leaked, %ld unreported\n", total.injected,
	       total.handled, total.leaked, total.unreported);
	failures = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
