/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What libvirt makes a command line of, and what it writes: no rule may refuse it in its own dialect. */
#include <stdio.h>

#include "documents.h"

static const struct vmdev_dialect libvirt_9_0_0 = { VMDEV_DIALECT_LIBVIRT, 9000000 };

/* Prints the errors. Returns: their number. */
static size_t count_errors(const struct input *input)
{
	vmdev_domain *domain = input_read(input);
	vmdev_report *report = NULL;
	size_t errors;

	ck_ok(vmdev_domain_validate(domain, &libvirt_9_0_0, &report, ret_error));
	errors = vmdev_report_count_errors(report);
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		if (vmdev_report_get_severity(report, i) == VMDEV_SEVERITY_ERROR)
			printf("%s.xml:%u: %s: %s: %s\n", input->name,
			       vmdev_report_get_line(report, i), vmdev_report_get_rule(report, i),
			       vmdev_report_get_path(report, i), vmdev_report_get_text(report, i));
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	return errors;
}

START_TEST(what_libvirt_takes_is_not_refused)
{
	struct inputs inputs = { 0 };
	size_t refused = 0, accepted = 0, lines = 0;

	inputs_load(&inputs, "qemuxml2argvdata");
	for (size_t i = 0; i < inputs.count; i++)
		if (inputs.list[i].accepted) {
			accepted++;
			lines += inputs.list[i].accepted;
			if (count_errors(&inputs.list[i]))
				refused += inputs.list[i].accepted;
		}
	printf("false refusals: %zu of %zu command lines, which libvirt makes of %zu documents\n",
	       refused, lines, accepted);
	fflush(stdout);
	ck_assert_uint_gt(accepted, 0);
	ck_assert_uint_eq(refused, 0);
	inputs_free(&inputs);
}
END_TEST

/* What libvirt writes after it took one: addresses, controllers and defaults are filled in. */
START_TEST(what_libvirt_writes_is_not_refused)
{
	struct inputs inputs = { 0 };
	size_t refused = 0;

	inputs_load(&inputs, "qemuxml2xmloutdata");
	for (size_t i = 0; i < inputs.count; i++)
		refused += count_errors(&inputs.list[i]) > 0;
	printf("false refusals: %zu of %zu documents that libvirt wrote\n", refused, inputs.count);
	fflush(stdout);
	ck_assert_uint_eq(refused, 0);
	inputs_free(&inputs);
}
END_TEST

/* Prints the errors for which the manual has no statement. Returns: their number. */
static size_t count_unfounded(const struct input *input, const vmdev_report *report)
{
	size_t count = 0;

	for (size_t i = 0; i < vmdev_report_count(report); i++)
		if (vmdev_report_get_severity(report, i) == VMDEV_SEVERITY_ERROR &&
		    !*vmdev_report_get_manual(report, i)) {
			printf("%s.xml: %s: %s\n", input->name, vmdev_report_get_rule(report, i),
			       vmdev_report_get_path(report, i));
			count++;
		}
	return count;
}

/* What openEuler's dialect refuses of what upstream libvirt takes, its manual forbids. */
START_TEST(what_openeuler_refuses_cites_the_manual)
{
	struct inputs inputs = { 0 };
	size_t errors = 0, refused = 0, unfounded = 0;

	inputs_load(&inputs, "qemuxml2argvdata");
	for (size_t i = 0; i < inputs.count; i++) {
		vmdev_domain *domain;
		vmdev_report *report;

		if (!inputs.list[i].accepted)
			continue;
		domain = input_read(&inputs.list[i]);
		ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
		errors += vmdev_report_count_errors(report);
		refused += vmdev_report_count_errors(report) > 0;
		unfounded += count_unfounded(&inputs.list[i], report);
		vmdev_report_unref(report);
		vmdev_domain_unref(domain);
	}
	printf("refused by openEuler's manual: %zu of these documents; errors: %zu, without a "
	       "statement of it: %zu\n",
	       refused, errors, unfounded);
	fflush(stdout);
	ck_assert_uint_eq(unfounded, 0);
	inputs_free(&inputs);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("corpus: findings", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, what_libvirt_takes_is_not_refused);
	tcase_add_test(t, what_libvirt_writes_is_not_refused);
	tcase_add_test(t, what_openeuler_refuses_cites_the_manual);
	return s;
}
