/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

static vmdev_domain *read_domain(const char *xml)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	return domain;
}

#define DISK(target, policies) \
	"<disk type='block'><driver name='qemu' type='raw' " policies "/>" \
	"<source dev='/dev/a'/><target dev='" target "' bus='virtio'/></disk>"
#define RETRY "error_policy='retry' rerror_policy='retry' "

static void check_findings(const char *source, const char *destination,
			   const struct vmdev_dialect *dialect, const char *expected)
{
	vmdev_domain *from = read_domain(source);
	vmdev_domain *to = destination ? read_domain(destination) : NULL;
	vmdev_report *report;
	char found[512] = "";

	ck_ok(vmdev_domain_validate_migration(from, to, dialect, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		strcat(found, vmdev_report_get_path(report, i));
		strcat(found, " ");
		strcat(found, vmdev_report_get_rule(report, i));
		strcat(found, " ");
	}
	ck_assert_str_eq(found, expected);
	vmdev_report_unref(report);
	vmdev_domain_unref(from);
	vmdev_domain_unref(to);
}

START_TEST(disks_are_paired_by_target)
{
	static const char source[] = "<devices>" DISK("vda", RETRY) DISK("vdb", "")
		DISK("vdc", RETRY "retry_interval='5'") "</devices>";
	static const char libvirt_s[] = "<devices>" DISK("vdc", RETRY "retry_interval='5'")
		DISK("vda", RETRY "retry_interval='1000'") DISK("vdb", "") "</devices>";
	static const char other[] = "<devices><disk/>" DISK("vdc", RETRY "retry_interval='6'")
		DISK("vda", "") DISK("vdb", "error_policy='retry'") "</devices>";

	check_findings(source, source, NULL, "");
	check_findings(source, libvirt_s, NULL, "");
	check_findings(source, other, NULL,
		       "disk[0].driver operation-migrate-retry "
		       "disk[1].driver operation-migrate-retry "
		       "disk[2].driver operation-migrate-retry ");
	check_findings(source, "<devices/>", NULL,
		       "disk[0].driver operation-migrate-retry "
		       "disk[2].driver operation-migrate-retry ");
	check_findings(source, NULL, NULL, "");
	check_findings("<devices/>", source, NULL, "");
}
END_TEST

/* Upstream's libvirt suspends nothing. */
START_TEST(the_dialect_decides)
{
	static const struct vmdev_dialect libvirt = { VMDEV_DIALECT_LIBVIRT, 0 };

	check_findings("<devices>" DISK("vda", RETRY) "</devices>", "<devices/>", &libvirt, "");
}
END_TEST

/* field-value speaks of it, not this. */
START_TEST(what_cannot_be_read_is_not_compared)
{
	check_findings("<devices>" DISK("vda", "error_policy='again'") "</devices>",
		       "<devices>" DISK("vda", RETRY) "</devices>", NULL, "");
	check_findings("<devices>" DISK("vda", RETRY) "</devices>",
		       "<devices>" DISK("vda", "error_policy='again'") "</devices>", NULL, "");
}
END_TEST

static size_t count_findings(const vmdev_device *device, enum vmdev_operation operation)
{
	vmdev_report *report;
	size_t count;

	ck_ok(vmdev_device_validate_operation(device, operation, NULL, &report, ret_error));
	count = vmdev_report_count(report);
	vmdev_report_unref(report);
	return count;
}

START_TEST(operations_on_a_device_alone)
{
	vmdev_device *port, *disk;
	vmdev_report *report = NULL;

	ck_ok(vmdev_pci_controller_new_root_port(1, &port, ret_error));
	ck_ok(vmdev_disk_new_virtio_blk(VMDEV_DISK_TYPE_BLOCK, "/dev/a", VMDEV_DISK_FORMAT_RAW,
					"vda", &disk, ret_error));
	ck_assert_uint_eq(count_findings(port, VMDEV_OPERATION_ATTACH), 1);
	ck_assert_uint_eq(count_findings(port, VMDEV_OPERATION_DETACH), 1);
	ck_assert_uint_eq(count_findings(port, VMDEV_OPERATION_SNAPSHOT), 0);
	ck_assert_uint_eq(count_findings(port, VMDEV_OPERATION_MIGRATE), 0);
	ck_assert_uint_eq(count_findings(disk, VMDEV_OPERATION_ATTACH), 0);
	ck_assert_uint_eq(count_findings(disk, VMDEV_OPERATION_SNAPSHOT), 1);
	ck_assert_uint_eq(count_findings(disk, VMDEV_OPERATION_MIGRATE), 0);
	ck_fails(vmdev_device_validate_operation(disk, VMDEV_OPERATION_UNSET, NULL, &report,
						 ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_device_validate_operation(disk, (enum vmdev_operation)5, NULL, &report,
						 ret_error),
		 VMDEV_E_VALUE);
	ck_assert_ptr_null(report);
	vmdev_device_unref(port);
	vmdev_device_unref(disk);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("migration", &t);

	tcase_add_test(t, disks_are_paired_by_target);
	tcase_add_test(t, the_dialect_decides);
	tcase_add_test(t, what_cannot_be_read_is_not_compared);
	tcase_add_test(t, operations_on_a_device_alone);
	return s;
}
