/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

static vmdev_report *report_of(const char *xml)
{
	vmdev_report *report = NULL;
	vmdev_domain *domain = NULL;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
	vmdev_domain_unref(domain);	/* the report needs it no more */
	return report;
}

static const char faults[] =
	"<devices>\n<interface type='bridge'><source bridge='b'/></interface>\n"
	"<disk type='file'><target dev='vda'/></disk>\n"
	"<disk type='file'>\n<driver cache='odd'/><target dev='vda'/></disk>\n</devices>";

/* The number of the finding of a rule; the test fails where there is none. */
static size_t find(const vmdev_report *report, const char *rule)
{
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		if (!strcmp(vmdev_report_get_rule(report, i), rule))
			return i;
	ck_abort_msg("no finding of %s", rule);
}

START_TEST(a_finding_says_what_and_where)
{
	vmdev_report *report = report_of(faults);
	size_t i = find(report, "field-value");

	ck_assert_str_eq(vmdev_report_get_path(report, i), "disk[1].driver.cache");
	ck_assert_ptr_nonnull(strstr(vmdev_report_get_text(report, i), "odd"));
	ck_assert_str_ne(vmdev_report_get_cure(report, i), "");
	ck_assert_int_eq(vmdev_report_get_severity(report, i), VMDEV_SEVERITY_ERROR);
	ck_assert_int_eq(vmdev_report_get_layer(report, i), VMDEV_LAYER_SHAPE);
	ck_assert_uint_eq(vmdev_report_get_line(report, i), 5);
	ck_assert_uint_eq(vmdev_report_get_device(report, i), 2);
	i = find(report, "disk-target-duplicate");
	ck_assert_str_eq(vmdev_report_get_path(report, i), "disk[1].target.dev");
	ck_assert_int_eq(vmdev_report_get_layer(report, i), VMDEV_LAYER_DOMAIN);
	ck_assert_str_eq(vmdev_report_get_manual(report, i), "DISK-15");
	ck_assert_str_eq(vmdev_report_get_section(report, i), "Managing Virtual Disks");
	ck_assert_ptr_null(vmdev_report_unref(report));
	ck_assert_ptr_null(vmdev_report_unref(NULL));
}
END_TEST

START_TEST(past_the_last_there_is_nothing)
{
	vmdev_report *report = report_of(faults);
	size_t i = vmdev_report_count(report);

	ck_assert_ptr_null(vmdev_report_get_rule(report, i));
	ck_assert_ptr_null(vmdev_report_get_path(report, i));
	ck_assert_ptr_null(vmdev_report_get_text(report, i));
	ck_assert_ptr_null(vmdev_report_get_cure(report, i));
	ck_assert_ptr_null(vmdev_report_get_manual(report, i));
	ck_assert_ptr_null(vmdev_report_get_section(report, i));
	ck_assert_int_eq(vmdev_report_get_severity(report, SIZE_MAX), VMDEV_SEVERITY_UNSET);
	ck_assert_int_eq(vmdev_report_get_layer(report, i), VMDEV_LAYER_UNSET);
	ck_assert_uint_eq(vmdev_report_get_line(report, i), 0);
	ck_assert_uint_eq(vmdev_report_get_device(report, i), 0);
	vmdev_report_unref(report);
}
END_TEST

START_TEST(errors_are_counted)
{
	vmdev_report *report = report_of(faults);
	size_t errors = 0;

	for (size_t i = 0; i < vmdev_report_count(report); i++)
		errors += vmdev_report_get_severity(report, i) == VMDEV_SEVERITY_ERROR;
	ck_assert_uint_eq(vmdev_report_count_errors(report), errors);
	ck_assert_uint_ge(errors, 2);
	for (size_t i = 1; i < vmdev_report_count(report); i++)
		ck_assert_uint_ge(vmdev_report_get_device(report, i),
				  vmdev_report_get_device(report, i - 1));
	vmdev_report_unref(report);
}
END_TEST

START_TEST(the_text_has_every_finding)
{
	vmdev_report *report = report_of(faults);
	char *text;

	ck_ok(vmdev_report_to_string(report, &text, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		ck_assert_ptr_nonnull(strstr(text, vmdev_report_get_path(report, i)));
		ck_assert_ptr_nonnull(strstr(text, vmdev_report_get_text(report, i)));
		ck_assert_ptr_nonnull(strstr(text, vmdev_report_get_cure(report, i)));
		ck_assert_ptr_nonnull(strstr(text, vmdev_report_get_rule(report, i)));
	}
	ck_assert_ptr_nonnull(strstr(text, "line 5: error: disk[1].driver.cache: "));
	free(text);
	vmdev_report_unref(report);
}
END_TEST

START_TEST(no_findings_are_an_empty_text)
{
	vmdev_report *report = report_of("<devices/>");
	char *text;

	ck_assert_uint_eq(vmdev_report_count(report), 0);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 0);
	ck_ok(vmdev_report_to_string(report, &text, ret_error));
	ck_assert_str_eq(text, "");
	free(text);
	vmdev_report_unref(report);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("report", &t);

	tcase_add_test(t, a_finding_says_what_and_where);
	tcase_add_test(t, past_the_last_there_is_nothing);
	tcase_add_test(t, errors_are_counted);
	tcase_add_test(t, the_text_has_every_finding);
	tcase_add_test(t, no_findings_are_an_empty_text);
	return s;
}
