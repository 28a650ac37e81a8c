/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <stdio.h>

static vmdev_snapshot *read_snapshot(const char *xml)
{
	vmdev_snapshot *snapshot;

	ck_ok(vmdev_snapshot_new_from_xml(xml, strlen(xml), &snapshot, ret_error));
	return snapshot;
}

static vmdev_domain *read_domain(const char *xml)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	return domain;
}

static void check_xml(const vmdev_snapshot *snapshot, const char *expected)
{
	char *xml;

	ck_ok(vmdev_snapshot_to_xml(snapshot, &xml, ret_error));
	ck_assert_str_eq(xml, expected);
	free(xml);
}

static void check_findings(const vmdev_snapshot *snapshot, const vmdev_domain *domain,
			   const char *expected)
{
	vmdev_report *report;
	char found[1024] = "";

	ck_ok(vmdev_snapshot_validate(snapshot, domain, NULL, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		strcat(found, vmdev_report_get_path(report, i));
		strcat(found, " ");
		strcat(found, vmdev_report_get_rule(report, i));
		strcat(found, "\n");
	}
	ck_assert_str_eq(found, expected);
	vmdev_report_unref(report);
}

#define IMAGE(path, target, rest) \
	"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/>" \
	"<source file='" path "'/><target dev='" target "' bus='virtio'/>" rest "</disk>"

/* What `virsh snapshot-create-as --print-xml` prints for the manual's command. */
static const char of_manual[] = "<domainsnapshot>\n"
				"  <disks>\n"
				"    <disk name='vda' snapshot='external'>\n"
				"      <source file='/mnt/openEuler-snapshot1.qcow2'/>\n"
				"    </disk>\n"
				"  </disks>\n"
				"</domainsnapshot>\n";

START_TEST(the_manual_s_snapshot)
{
	vmdev_domain *domain = read_domain(
		"<devices>" IMAGE("/mnt/openEuler-image.qcow2", "vda", "") "</devices>");
	vmdev_snapshot *snapshot;

	ck_ok(vmdev_snapshot_new_external(domain, "vda", "/mnt/openEuler-snapshot1.qcow2",
					  &snapshot, ret_error));
	check_xml(snapshot, of_manual);
	ck_assert_uint_eq(vmdev_snapshot_get_flags(snapshot),
			  VMDEV_SNAPSHOT_FLAG_DISK_ONLY | VMDEV_SNAPSHOT_FLAG_ATOMIC);
	check_findings(snapshot, domain, "");
	vmdev_snapshot_unref(snapshot);
	vmdev_domain_unref(domain);
}
END_TEST

static const char many_disks[] = "<devices>" IMAGE("/a", "vda", "") IMAGE("/b", "vdb", "<readonly/>") IMAGE(
	"/c", "vdc",
	"<shareable/>") "<interface type='user'/>"
			"<disk type='file' device='cdrom'><source file='/d'/><target dev='sda'/></disk>"
			"<disk type='file' device='floppy'><target dev='fda'/></disk>"
			"<disk type='block' device='disk'><driver type='raw'/><source dev='/dev/e'/>"
			"<target dev='vdd'/></disk>"
			"<disk type='file' snapshot='no'><source file='/f'/><target dev='vde'/></disk>"
			"<disk type='file' snapshot='external'><source file='/g'/><target dev='vdf'/></disk>"
			"<disk type='network'><source protocol='rbd' name='p/i'/><target dev='vdg'/></disk>"
			"<disk type='file'><source file='/h'/></disk>"
			"</devices>";

START_TEST(every_other_disk_that_is_written_to_is_left_out)
{
	vmdev_domain *domain = read_domain(many_disks);
	vmdev_snapshot *snapshot;

	ck_ok(vmdev_snapshot_new_external(domain, "vdc", "/overlay", &snapshot, ret_error));
	check_xml(snapshot, "<domainsnapshot>\n"
			    "  <disks>\n"
			    "    <disk name='vda' snapshot='no'/>\n"
			    "    <disk name='vdc' snapshot='external'>\n"
			    "      <source file='/overlay'/>\n"
			    "    </disk>\n"
			    "    <disk name='vdd' snapshot='no'/>\n"
			    "    <disk name='vdf' snapshot='no'/>\n"
			    "    <disk name='vdg' snapshot='no'/>\n"
			    "  </disks>\n"
			    "</domainsnapshot>\n");
	vmdev_snapshot_unref(snapshot);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_disk_that_is_not_there_has_no_snapshot)
{
	vmdev_domain *domain = read_domain("<devices>" IMAGE("/a", "vda", "") "</devices>");
	vmdev_snapshot *snapshot = NULL;

	ck_fails(vmdev_snapshot_new_external(domain, "vdb", "/o", &snapshot, ret_error),
		 VMDEV_E_NOT_FOUND);
	ck_fails(vmdev_snapshot_new_external(domain, "vda", "\xff", &snapshot, ret_error),
		 VMDEV_E_VALUE);
	ck_assert_ptr_null(snapshot);
	vmdev_domain_unref(domain);
}
END_TEST

/* As libvirt prints it, with what no field holds, and something around it. */
static const char whole[] =
	"<?xml version='1.0'?>\n"
	"<!-- taken before the update -->\n"
	"<domainsnapshot new=\"1\">\n"
	"  <name>1582605802</name>\n"
	"  <description>before &lt;update&gt;</description>\n"
	"  <state>disk-snapshot</state>\n"
	"  <parent>\n    <name>older</name>\n  </parent>\n"
	"  <creationTime>1582605802</creationTime>\n"
	"  <memory snapshot='no'/>\n"
	"  <disks>\n"
	"    <disk name=\"vda\" snapshot='external' type='file' hint='x'>\n"
	"      <driver type='qcow2'>\n        <metadata_cache/>\n      </driver>\n"
	"      <source file='/mnt/s1.qcow2'>\n        <seclabel model='dac' relabel='no'/>\n"
	"      </source>\n"
	"    </disk>\n"
	"    <!-- not this one -->\n"
	"    <disk name='vdb' snapshot='no'/>\n"
	"  </disks>\n"
	"  <domain type='kvm'>\n    <name>openEulerVM</name>\n"
	"    <devices>\n      <disk type='file'><target dev='vda'/></disk>\n    </devices>\n"
	"  </domain>\n"
	"  <cookie/>\n"
	"</domainsnapshot>\n"
	"<!-- end -->";

START_TEST(every_byte_survives)
{
	vmdev_snapshot *snapshot = read_snapshot(whole);

	check_xml(snapshot, whole);
	ck_assert_uint_eq(vmdev_snapshot_get_flags(snapshot), 0);
	vmdev_snapshot_unref(snapshot);
}
END_TEST

START_TEST(the_fields_are_read)
{
	vmdev_snapshot *s = read_snapshot(whole);

	ck_assert_str_eq(vmdev_snapshot_get_name(s), "1582605802");
	ck_assert_str_eq(vmdev_snapshot_get_description(s), "before <update>");
	ck_assert_int_eq(vmdev_snapshot_get_state(s), VMDEV_SNAPSHOT_STATE_DISK_SNAPSHOT);
	ck_assert_str_eq(vmdev_snapshot_get_parent_name(s), "older");
	ck_assert_uint_eq(vmdev_snapshot_get_creation_time(s), 1582605802);
	ck_assert_int_eq(vmdev_snapshot_get_memory_snapshot(s), VMDEV_SNAPSHOT_MEMORY_NO);
	ck_assert(!vmdev_snapshot_has_memory_file(s));
	ck_assert_uint_eq(vmdev_snapshot_count_disks_disk(s), 2);
	ck_assert_str_eq(vmdev_snapshot_get_disks_disk_name(s, 0), "vda");
	ck_assert_int_eq(vmdev_snapshot_get_disks_disk_snapshot(s, 0),
			 VMDEV_SNAPSHOT_LOCATION_EXTERNAL);
	ck_assert_int_eq(vmdev_snapshot_get_disks_disk_type(s, 0), VMDEV_SNAPSHOT_TYPE_FILE);
	ck_assert_int_eq(vmdev_snapshot_get_disks_disk_driver_type(s, 0),
			 VMDEV_SNAPSHOT_FORMAT_QCOW2);
	ck_assert_str_eq(vmdev_snapshot_get_disks_disk_source_file(s, 0), "/mnt/s1.qcow2");
	ck_assert_int_eq(vmdev_snapshot_get_disks_disk_snapshot(s, 1), VMDEV_SNAPSHOT_LOCATION_NO);
	ck_assert(!vmdev_snapshot_has_disks_disk_type(s, 1));
	ck_assert_int_eq(vmdev_snapshot_get_disks_disk_type(s, 1), VMDEV_SNAPSHOT_TYPE_FILE);
	ck_assert_ptr_null(vmdev_snapshot_get_disks_disk_name(s, 2));
	vmdev_snapshot_unref(s);
}
END_TEST

/* The whole text with one piece of it replaced. */
static char *replaced(const char *piece, const char *by)
{
	static char text[4096];
	const char *at = strstr(whole, piece);

	ck_assert_ptr_nonnull(at);
	snprintf(text, sizeof(text), "%.*s%s%s", (int)(at - whole), whole, by, at + strlen(piece));
	return text;
}

START_TEST(a_change_touches_nothing_else)
{
	vmdev_snapshot *snapshot = read_snapshot(whole);

	ck_ok(vmdev_snapshot_set_disks_disk_source_file(snapshot, 0, "/mnt/s2.qcow2", ret_error));
	check_xml(snapshot, replaced("/mnt/s1", "/mnt/s2"));
	ck_ok(vmdev_snapshot_set(snapshot, "disks.disk[0].source.file", "/mnt/s1.qcow2",
				 ret_error));
	check_xml(snapshot, whole);
	ck_ok(vmdev_snapshot_set_state(snapshot, VMDEV_SNAPSHOT_STATE_RUNNING, ret_error));
	check_xml(snapshot, replaced("disk-snapshot", "running"));
	vmdev_snapshot_unref(snapshot);
}
END_TEST

START_TEST(fields_by_path)
{
	vmdev_snapshot *snapshot;
	char *value = NULL;

	ck_ok(vmdev_snapshot_new(&snapshot, ret_error));
	ck_ok(vmdev_snapshot_set(snapshot, "disks.disk[0].name", "vda", ret_error));
	ck_ok(vmdev_snapshot_set(snapshot, "memory.snapshot", "no", ret_error));
	ck_ok(vmdev_snapshot_get(snapshot, "disks.disk[0].name", &value, ret_error));
	ck_assert_str_eq(value, "vda");
	free(value);
	value = NULL;
	ck_fails(vmdev_snapshot_set(snapshot, "disks.disk[2].name", "x", ret_error), VMDEV_E_NAME);
	ck_fails(vmdev_snapshot_set(snapshot, "state", "x", ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_snapshot_get(snapshot, "target.dev", &value, ret_error), VMDEV_E_NAME);
	ck_assert_ptr_null(value);
	check_xml(snapshot, "<domainsnapshot>\n"
			    "  <memory snapshot='no'/>\n"
			    "  <disks>\n"
			    "    <disk name='vda'/>\n"
			    "  </disks>\n"
			    "</domainsnapshot>\n");
	vmdev_snapshot_unref(snapshot);
}
END_TEST

START_TEST(what_is_no_snapshot_is_refused)
{
	static const char *const wrong[] = {
		"<disk/>",
		"<domain/>",
		"<devices/>",
		"<domainsnapshots/>",
		"<domainsnapsho/>",
		"<x:domainsnapshot xmlns:x='urn:x'/>",
		"<domainsnapshot>",
		"",
		"<!DOCTYPE domainsnapshot><domainsnapshot/>",
	};
	vmdev_snapshot *snapshot = NULL;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		ck_fails(vmdev_snapshot_new_from_xml(wrong[i], strlen(wrong[i]), &snapshot,
						     ret_error),
			 VMDEV_E_XML);
	ck_assert_ptr_null(snapshot);
}
END_TEST

START_TEST(the_root_may_end_at_once)
{
	static const char *const right[] = { "<domainsnapshot/>",
					     "<domainsnapshot></domainsnapshot>",
					     "<domainsnapshot\n></domainsnapshot>",
					     "<domainsnapshot />", "<domainsnapshot\ta='1'/>" };

	for (size_t i = 0; i < sizeof(right) / sizeof(right[0]); i++) {
		vmdev_snapshot *snapshot = read_snapshot(right[i]);

		check_xml(snapshot, right[i]);
		vmdev_snapshot_unref(snapshot);
	}
}
END_TEST

/* A snapshot is no device, wherever it stands. */
START_TEST(a_snapshot_is_no_device)
{
	vmdev_domain *domain = read_domain("<devices><domainsnapshot/></devices>");

	ck_assert_int_eq(vmdev_device_get_kind(vmdev_domain_at(domain, 0)), VMDEV_KIND_OTHER);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(flags_are_those_of_libvirt)
{
	vmdev_snapshot *snapshot;

	ck_ok(vmdev_snapshot_new(&snapshot, ret_error));
	ck_assert_uint_eq(vmdev_snapshot_get_flags(snapshot), 0);
	ck_ok(vmdev_snapshot_set_flags(snapshot, 4 | 16 | 32 | 64 | 128 | 256, ret_error));
	ck_assert_uint_eq(vmdev_snapshot_get_flags(snapshot), 4 | 16 | 32 | 64 | 128 | 256);
	for (unsigned bit = 0; bit < 32; bit++)
		if (!((4 | 16 | 32 | 64 | 128 | 256) & 1u << bit))
			ck_fails(vmdev_snapshot_set_flags(snapshot, 1u << bit, ret_error),
				 VMDEV_E_FLAGS);
	ck_assert_uint_eq(vmdev_snapshot_get_flags(snapshot), 4 | 16 | 32 | 64 | 128 | 256);
	vmdev_snapshot_unref(snapshot);
}
END_TEST

START_TEST(a_copy_is_equal_and_apart)
{
	vmdev_snapshot *snapshot = read_snapshot(whole), *copy;

	ck_ok(vmdev_snapshot_set_flags(snapshot, VMDEV_SNAPSHOT_FLAG_QUIESCE, ret_error));
	ck_ok(vmdev_snapshot_copy(snapshot, &copy, ret_error));
	ck_assert(vmdev_snapshot_is_equal(snapshot, copy));
	check_xml(copy, whole);
	ck_ok(vmdev_snapshot_set_flags(copy, 0, ret_error));
	ck_assert(!vmdev_snapshot_is_equal(snapshot, copy));
	ck_ok(vmdev_snapshot_set_flags(copy, VMDEV_SNAPSHOT_FLAG_QUIESCE, ret_error));
	ck_ok(vmdev_snapshot_set_name(copy, "other", ret_error));
	ck_assert(!vmdev_snapshot_is_equal(snapshot, copy));
	ck_assert_str_eq(vmdev_snapshot_get_name(snapshot), "1582605802");
	vmdev_snapshot_unref(snapshot);
	check_xml(copy, replaced("<name>1582605802", "<name>other"));
	vmdev_snapshot_unref(copy);
}
END_TEST

START_TEST(references_are_counted)
{
	vmdev_snapshot *snapshot;

	ck_ok(vmdev_snapshot_new(&snapshot, ret_error));
	ck_assert_ptr_eq(vmdev_snapshot_ref(snapshot), snapshot);
	ck_assert_ptr_null(vmdev_snapshot_unref(snapshot));
	check_xml(snapshot, "<domainsnapshot/>\n");
	ck_assert_ptr_null(vmdev_snapshot_unref(snapshot));
	ck_assert_ptr_null(vmdev_snapshot_unref(NULL));
	vmdev_snapshot_unrefp(&(vmdev_snapshot *){ NULL });
}
END_TEST

/* Paths say which item, and which disk of the VM. */
START_TEST(findings_name_items_and_disks)
{
	vmdev_domain *domain = read_domain(
		"<domain><devices><interface type='user'/>" IMAGE("/a", "vda", "")
			IMAGE("/b", "vdb", "") "<disk type='block'><driver type='raw'/>"
					       "<source dev='/dev/c'/><target dev='vdc'/></disk>"
					       "</devices></domain>");
	vmdev_snapshot *snapshot = read_snapshot(
		"<domainsnapshot><state>asleep</state><disks>"
		"<disk name='vda' snapshot='external'><source file='/b'/></disk>"
		"<disk/>"
		"<disk name='vda' snapshot='no'/>"
		"<disk name='vdz' snapshot='external'><source file='o'/></disk>"
		"<disk name='vdc' snapshot='external'><driver type='vmdk'/><source file='/b'/></disk>"
		"</disks></domainsnapshot>");

	ck_ok(vmdev_snapshot_set_flags(snapshot, VMDEV_SNAPSHOT_FLAG_DISK_ONLY, ret_error));
	check_findings(snapshot, domain,
		       "snapshot.disks.disk[1].name field-missing\n"
		       "snapshot.state field-value\n"
		       "snapshot.disks.disk[4].driver.type field-value\n"
		       "snapshot.disks snapshot-atomic\n"
		       "snapshot.disks.disk[3].name snapshot-disk-unknown\n"
		       "snapshot.disks.disk[2].name snapshot-disk-twice\n"
		       "snapshot.disks.disk[1].source snapshot-disk-file\n"
		       "snapshot.disks.disk[3].source snapshot-disk-path\n"
		       "snapshot.disks.disk[0].source snapshot-disk-in-use\n"
		       "snapshot.disks.disk[4].source snapshot-disk-in-use\n"
		       "snapshot.disks.disk[4].source snapshot-disk-file-twice\n"
		       "disk[1].target.dev operation-snapshot-unnamed\n"
		       "disk[2].type operation-snapshot-block\n");
	vmdev_snapshot_unref(snapshot);
	vmdev_domain_unref(domain);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("snapshot", &t);

	tcase_add_test(t, the_manual_s_snapshot);
	tcase_add_test(t, every_other_disk_that_is_written_to_is_left_out);
	tcase_add_test(t, a_disk_that_is_not_there_has_no_snapshot);
	tcase_add_test(t, every_byte_survives);
	tcase_add_test(t, the_fields_are_read);
	tcase_add_test(t, a_change_touches_nothing_else);
	tcase_add_test(t, fields_by_path);
	tcase_add_test(t, what_is_no_snapshot_is_refused);
	tcase_add_test(t, the_root_may_end_at_once);
	tcase_add_test(t, a_snapshot_is_no_device);
	tcase_add_test(t, flags_are_those_of_libvirt);
	tcase_add_test(t, a_copy_is_equal_and_apart);
	tcase_add_test(t, references_are_counted);
	tcase_add_test(t, findings_name_items_and_disks);
	return s;
}
