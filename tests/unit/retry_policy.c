/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

static const uint64_t longest = 9000000000000;

static vmdev_device *new_disk(void)
{
	vmdev_device *disk;

	ck_ok(vmdev_disk_new_virtio_blk(VMDEV_DISK_TYPE_BLOCK, "/dev/a", VMDEV_DISK_FORMAT_RAW,
					"vda", &disk, ret_error));
	return disk;
}

static vmdev_device *read_disk(const char *policies)
{
	char xml[512] = "<disk type='block'><driver ";
	vmdev_device *disk;

	strcat(xml, policies);
	strcat(xml, "/></disk>");
	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &disk, ret_error));
	return disk;
}

static void check_field(const vmdev_device *disk, const char *path, const char *expected)
{
	char *value;

	ck_ok(vmdev_device_get(disk, path, &value, ret_error));
	if (expected)
		ck_assert_str_eq(value, expected);
	else
		ck_assert_ptr_null(value);
	free(value);
}

static void check_fields(const vmdev_device *disk, const char *writes, const char *reads,
			 const char *interval, const char *timeout)
{
	check_field(disk, "driver.error_policy", writes);
	check_field(disk, "driver.rerror_policy", reads);
	check_field(disk, "driver.retry_interval", interval);
	check_field(disk, "driver.retry_timeout", timeout);
}

static void check_policy(const struct vmdev_retry_policy *policy, bool write, bool read,
			 uint64_t interval, uint64_t timeout)
{
	ck_assert_int_eq(policy->write, write);
	ck_assert_int_eq(policy->read, read);
	ck_assert_uint_eq(policy->interval_ms, interval);
	ck_assert_uint_eq(policy->timeout_ms, timeout);
}

START_TEST(it_begins_as_the_manual_has_it)
{
	struct vmdev_retry_policy policy = VMDEV_RETRY_POLICY_INIT;

	check_policy(&policy, false, false, 1000, 0);
}
END_TEST

static const struct given {
	struct vmdev_retry_policy policy;
	const char *writes, *reads, *interval, *timeout;
} given[] = {
	{ { true, true, 2000, 10000 }, "retry", "retry", "2000", "10000" },
	{ { true, true, 1000, 0 }, "retry", "retry", "1000", NULL },
	{ { true, false, 1, 0 }, "retry", "report", "1", NULL },
	{ { false, true, 0, 1 }, "report", "retry", "0", "1" },
	{ { true, true, 9000000000000, 9000000000000 },
	  "retry",
	  "retry",
	  "9000000000000",
	  "9000000000000" },
	{ { false, false, 5, 5 }, NULL, NULL, NULL, NULL },
};

/* On a new disk, and on one that was suspended otherwise. */
START_TEST(a_disk_gets_it_and_gives_it_back)
{
	const struct given *g = &given[_i];
	vmdev_device *fresh = new_disk();
	vmdev_device *other = read_disk("error_policy='retry' rerror_policy='retry' "
					"retry_interval='7' retry_timeout='8'");
	struct vmdev_retry_policy got;

	ck_ok(vmdev_disk_set_retry_policy(fresh, &g->policy, ret_error));
	check_fields(fresh, g->writes, g->reads, g->interval, g->timeout);
	ck_ok(vmdev_disk_set_retry_policy(other, &g->policy, ret_error));
	check_fields(other, g->writes, g->reads, g->interval, g->timeout);
	ck_ok(vmdev_disk_get_retry_policy(other, &got, ret_error));
	ck_assert(vmdev_retry_policy_is_equal(&got, &g->policy));
	vmdev_device_unref(fresh);
	vmdev_device_unref(other);
}
END_TEST

START_TEST(another_policy_of_the_other_direction_stays)
{
	static const struct vmdev_retry_policy writes = { true, false, 1000, 0 };
	static const struct vmdev_retry_policy reads = { false, true, 1000, 0 };
	static const struct vmdev_retry_policy none = VMDEV_RETRY_POLICY_INIT;
	vmdev_device *disk = read_disk("error_policy='enospace' rerror_policy='stop'");

	ck_ok(vmdev_disk_set_retry_policy(disk, &writes, ret_error));
	check_fields(disk, "retry", "stop", "1000", NULL);
	ck_ok(vmdev_device_set(disk, "driver.error_policy", "enospace", ret_error));
	ck_ok(vmdev_disk_set_retry_policy(disk, &reads, ret_error));
	check_fields(disk, "enospace", "retry", "1000", NULL);
	ck_ok(vmdev_disk_set_retry_policy(disk, &none, ret_error));
	check_fields(disk, "enospace", NULL, NULL, NULL);
	vmdev_device_unref(disk);
}
END_TEST

static const struct read {
	const char *xml;
	struct vmdev_retry_policy policy;
} reads[] = {
	{ "", { false, false, 1000, 0 } },
	/* libvirt copies the policy of writes. */
	{ "error_policy='retry'", { true, true, 1000, 0 } },
	{ "error_policy='retry' rerror_policy='report'", { true, false, 1000, 0 } },
	{ "rerror_policy='retry' retry_timeout='3'", { false, true, 1000, 3 } },
	{ "error_policy='stop' retry_interval='0'", { false, false, 0, 0 } },
	{ "error_policy='report' rerror_policy='retry' retry_interval='5'", { false, true, 5, 0 } },
};

START_TEST(a_disk_is_read_as_libvirt_reads_it)
{
	const struct read *r = &reads[_i];
	vmdev_device *disk = read_disk(r->xml);
	struct vmdev_retry_policy policy;

	ck_ok(vmdev_disk_get_retry_policy(disk, &policy, ret_error));
	check_policy(&policy, r->policy.write, r->policy.read, r->policy.interval_ms,
		     r->policy.timeout_ms);
	vmdev_device_unref(disk);
}
END_TEST

START_TEST(what_the_disk_cannot_hold_is_not_a_default)
{
	static const char *const unread[] = {
		"error_policy='again'", "rerror_policy='enospace'",
		"error_policy='retry' retry_interval='9000000000001'",
		"error_policy='retry' retry_timeout='9223372036854775807'"
	};
	vmdev_device *disk = read_disk(unread[_i]);
	struct vmdev_retry_policy policy = { true, false, 3, 4 };

	ck_fails(vmdev_disk_get_retry_policy(disk, &policy, ret_error), VMDEV_E_VALUE);
	check_policy(&policy, true, false, 3, 4);
	/* Until it is replaced. */
	policy.read = true;
	ck_ok(vmdev_disk_set_retry_policy(disk, &policy, ret_error));
	ck_ok(vmdev_disk_get_retry_policy(disk, &policy, ret_error));
	check_policy(&policy, true, true, 3, 4);
	vmdev_device_unref(disk);
}
END_TEST

START_TEST(what_is_elsewhere_in_the_disk_does_not_matter)
{
	vmdev_device *disk = read_disk("cache='much' io='x' error_policy='retry'");
	struct vmdev_retry_policy policy;

	ck_ok(vmdev_disk_get_retry_policy(disk, &policy, ret_error));
	check_policy(&policy, true, true, 1000, 0);
	vmdev_device_unref(disk);
}
END_TEST

START_TEST(a_failure_changes_nothing)
{
	struct vmdev_retry_policy policy = { true, true, longest + 1, 0 }, got = { 0 };
	vmdev_device *controller, *disk = new_disk();

	ck_fails(vmdev_disk_set_retry_policy(disk, &policy, ret_error), VMDEV_E_VALUE);
	policy = (struct vmdev_retry_policy){ true, true, 0, UINT64_MAX };
	ck_fails(vmdev_disk_set_retry_policy(disk, &policy, ret_error), VMDEV_E_VALUE);
	check_fields(disk, NULL, NULL, NULL, NULL);
	ck_ok(vmdev_scsi_controller_new_virtio_scsi(0, &controller, ret_error));
	policy.timeout_ms = 0;
	ck_fails(vmdev_disk_set_retry_policy(controller, &policy, ret_error), VMDEV_E_KIND);
	ck_fails(vmdev_disk_get_retry_policy(controller, &got, ret_error), VMDEV_E_KIND);
	check_policy(&got, false, false, 0, 0);
	vmdev_device_unref(controller);
	vmdev_device_unref(disk);
}
END_TEST

START_TEST(equal_is_what_does_the_same)
{
	static const struct vmdev_retry_policy a = { true, true, 1, 2 };
	struct vmdev_retry_policy b = a;

	ck_assert(vmdev_retry_policy_is_equal(&a, &b));
	b.write = false;
	ck_assert(!vmdev_retry_policy_is_equal(&a, &b));
	b = (struct vmdev_retry_policy){ true, false, 1, 2 };
	ck_assert(!vmdev_retry_policy_is_equal(&a, &b));
	b = (struct vmdev_retry_policy){ true, true, 2, 2 };
	ck_assert(!vmdev_retry_policy_is_equal(&a, &b));
	b = (struct vmdev_retry_policy){ true, true, 1, 1 };
	ck_assert(!vmdev_retry_policy_is_equal(&a, &b));
	b = (struct vmdev_retry_policy){ false, false, 1, 1 };
	ck_assert(vmdev_retry_policy_is_equal(&b,
					      &(struct vmdev_retry_policy)VMDEV_RETRY_POLICY_INIT));
}
END_TEST

static void check_findings(const struct vmdev_retry_policy *policy,
			   const struct vmdev_dialect *dialect, const char *rules)
{
	vmdev_report *report;
	char found[512] = "";

	ck_ok(vmdev_retry_policy_validate(policy, dialect, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		strcat(found, vmdev_report_get_rule(report, i));
		strcat(found, " ");
		ck_assert(!strncmp(vmdev_report_get_path(report, i), "disk.driver.", 12));
	}
	ck_assert_str_eq(found, rules);
	vmdev_report_unref(report);
}

START_TEST(it_is_checked_as_a_disk_is)
{
	static const struct vmdev_dialect libvirt = { VMDEV_DIALECT_LIBVIRT, 0 };
	struct vmdev_retry_policy policy = VMDEV_RETRY_POLICY_INIT;

	check_findings(&policy, NULL, "");
	check_findings(&policy, &libvirt, "");
	policy.write = true;
	check_findings(&policy, NULL, "");
	check_findings(&policy, &libvirt, "field-dialect field-dialect field-dialect ");
	policy.interval_ms = 0;
	check_findings(&policy, NULL, "disk-retry-interval-zero ");
	policy.interval_ms = longest;
	policy.timeout_ms = 1;
	check_findings(&policy, NULL, "disk-retry-interval-long disk-retry-timeout-short ");
	policy.interval_ms = 1;
	policy.timeout_ms = longest + 1;
	check_findings(&policy, NULL, "field-value ");
}
END_TEST

static const struct {
	struct vmdev_retry_policy policy;
	const char *text;
} texts[] = {
	{ { true, true, 2000, 10000 },
	  "werror=retry,rerror=retry,retry_interval=2000,retry_timeout=10000" },
	{ { false, true, 0, 0 }, "werror=report,rerror=retry,retry_interval=0,retry_timeout=0" },
	{ { true, false, 9000000000000, 9000000000000 },
	  "werror=retry,rerror=report,retry_interval=9000000000000,retry_timeout=9000000000000" },
	{ { false, false, 1000, 0 }, "werror=report,rerror=report" },
};

START_TEST(text_and_back)
{
	const struct vmdev_retry_policy *p = &texts[_i].policy;
	struct vmdev_retry_policy policy;
	char *text;

	ck_ok(vmdev_retry_policy_to_string(p, &text, ret_error));
	ck_assert_str_eq(text, texts[_i].text);
	ck_ok(vmdev_retry_policy_from_string(text, &policy, ret_error));
	check_policy(&policy, p->write, p->read, p->interval_ms, p->timeout_ms);
	free(text);
}
END_TEST

START_TEST(what_is_missing_in_a_text_has_its_default)
{
	struct vmdev_retry_policy policy;

	ck_ok(vmdev_retry_policy_from_string("rerror=retry", &policy, ret_error));
	check_policy(&policy, false, true, 1000, 0);
	ck_ok(vmdev_retry_policy_from_string("retry_timeout=5,werror=retry", &policy, ret_error));
	check_policy(&policy, true, false, 1000, 5);
}
END_TEST

START_TEST(what_is_no_policy_is_refused)
{
	static const char *const wrong[] = {
		"",
		",",
		"werror",
		"werror=",
		"werror=stop",
		"werror=retr",
		"rerror=retryy",
		"werror=retry,",
		",werror=retry",
		"werror=retry,werror=retry",
		"werror=retry;rerror=retry",
		" werror=retry",
		"werror=retry,retry_interval=",
		"werror=retry,retry_interval=-1",
		"werror=retry,retry_interval=0x10",
		"werror=retry,retry_interval=1s",
		"werror=retry,retry_interval=9000000000001",
		"werror=retry,retry_timeout=18446744073709551616",
		"werror=retry,retry_interval=1,retry_interval=1",
		"werror=report,retry_interval=1",
		"retry_timeout=1",
	};
	struct vmdev_retry_policy policy = { true, false, 3, 4 };

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		ck_fails(vmdev_retry_policy_from_string(wrong[i], &policy, ret_error),
			 VMDEV_E_VALUE);
	check_policy(&policy, true, false, 3, 4);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("retry_policy", &t);

	tcase_add_test(t, it_begins_as_the_manual_has_it);
	tcase_add_loop_test(t, a_disk_gets_it_and_gives_it_back, 0,
			    sizeof(given) / sizeof(given[0]));
	tcase_add_test(t, another_policy_of_the_other_direction_stays);
	tcase_add_loop_test(t, a_disk_is_read_as_libvirt_reads_it, 0,
			    sizeof(reads) / sizeof(reads[0]));
	tcase_add_loop_test(t, what_the_disk_cannot_hold_is_not_a_default, 0, 4);
	tcase_add_test(t, what_is_elsewhere_in_the_disk_does_not_matter);
	tcase_add_test(t, a_failure_changes_nothing);
	tcase_add_test(t, equal_is_what_does_the_same);
	tcase_add_test(t, it_is_checked_as_a_disk_is);
	tcase_add_loop_test(t, text_and_back, 0, sizeof(texts) / sizeof(texts[0]));
	tcase_add_test(t, what_is_missing_in_a_text_has_its_default);
	tcase_add_test(t, what_is_no_policy_is_refused);
	return s;
}
