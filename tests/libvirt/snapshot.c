/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What libvirt does with the snapshots that the library makes, and with those that it refuses. */
#include "guest.h"

#include <libvirt/virterror.h>
#include <stdio.h>

static vmdev_backend *backend;
static vmdev_vm *vm;
static virDomainPtr domain;

static void attach(enum sample sample)
{
	vmdev_device *disk = sample_new(sample);

	ck_ok(vmdev_vm_attach(vm, disk, VMDEV_SCOPE_LIVE, ret_error));
	vmdev_device_unref(disk);
}

/* With two disks: sdb is disk.qcow2, vdc other.qcow2. */
static void set_up(void)
{
	backend = lab_open(0);
	vm = guest_start(backend, GUEST_ROM);
	attach(SAMPLE_SCSI_DISK);
	attach(SAMPLE_BLK_DISK);
	domain = guest_of_libvirt(backend, vm);
	remove(lab_file("overlay.qcow2"));
}

static void tear_down(void)
{
	virDomainFree(domain);
	guest_end(vm);
	vmdev_backend_unref(backend);
}

static vmdev_domain *read_live(void)
{
	vmdev_domain *live;

	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &live, ret_error));
	return live;
}

static void check_source(const char *target, const char *file)
{
	vmdev_domain *live = read_live();
	bool found = false;

	for (size_t i = 0; i < vmdev_domain_count(live); i++) {
		const vmdev_device *disk = vmdev_domain_at(live, i);

		if (vmdev_device_get_kind(disk) != VMDEV_KIND_DISK ||
		    strcmp(vmdev_disk_get_target_dev(disk), target) != 0)
			continue;
		found = true;
		ck_assert_str_eq(vmdev_disk_get_source_file(disk), lab_file(file));
	}
	ck_assert(found);
	vmdev_domain_unref(live);
}

static virDomainSnapshotPtr create(const vmdev_snapshot *snapshot, unsigned more)
{
	virDomainSnapshotPtr created;
	char *xml;

	ck_ok(vmdev_snapshot_to_xml(snapshot, &xml, ret_error));
	created = virDomainSnapshotCreateXML(domain, xml,
					     vmdev_snapshot_get_flags(snapshot) | more);
	free(xml);
	return created;
}

static size_t count_errors(const vmdev_snapshot *snapshot)
{
	vmdev_domain *live = read_live();
	vmdev_report *report;
	size_t errors;

	ck_ok(vmdev_snapshot_validate(snapshot, live, NULL, &report, ret_error));
	errors = vmdev_report_count_errors(report);
	vmdev_report_unref(report);
	vmdev_domain_unref(live);
	return errors;
}

/* libvirt's own form of it, byte for byte, and what it says of itself. */
static void check_stored(virDomainSnapshotPtr created)
{
	char *xml = virDomainSnapshotGetXMLDesc(created, 0), *again;
	vmdev_snapshot *stored;

	ck_assert_ptr_nonnull(xml);
	ck_ok(vmdev_snapshot_new_from_xml(xml, strlen(xml), &stored, ret_error));
	ck_assert_int_eq(vmdev_snapshot_get_state(stored), VMDEV_SNAPSHOT_STATE_DISK_SNAPSHOT);
	ck_assert_str_eq(vmdev_snapshot_get_name(stored), virDomainSnapshotGetName(created));
	ck_assert_uint_eq(vmdev_snapshot_count_disks_disk(stored), 2);
	ck_ok(vmdev_snapshot_to_xml(stored, &again, ret_error));
	ck_assert_str_eq(again, xml);
	free(again);
	free(xml);
	vmdev_snapshot_unref(stored);
}

START_TEST(the_named_disk_is_switched_and_no_other)
{
	vmdev_domain *live = read_live();
	vmdev_snapshot *snapshot;
	virDomainSnapshotPtr created;

	ck_ok(vmdev_snapshot_new_external(live, "vdc", lab_file("overlay.qcow2"), &snapshot,
					  ret_error));
	ck_assert_uint_eq(count_errors(snapshot), 0);
	created = create(snapshot, 0);
	ck_assert_msg(created, "%s", virGetLastErrorMessage());
	check_source("vdc", "overlay.qcow2");
	check_source("sdb", "disk.qcow2");
	check_stored(created);
	ck_assert_int_eq(virDomainSnapshotDelete(created, VIR_DOMAIN_SNAPSHOT_DELETE_METADATA_ONLY),
			 0);
	virDomainSnapshotFree(created);
	vmdev_snapshot_unref(snapshot);
	vmdev_domain_unref(live);
}
END_TEST

/* Why the others are named: operation-snapshot-unnamed. */
START_TEST(libvirt_takes_what_is_not_named)
{
	vmdev_snapshot *snapshot;
	virDomainSnapshotPtr created;

	ck_ok(vmdev_snapshot_new(&snapshot, ret_error));
	ck_ok(vmdev_snapshot_set_name(snapshot, "all", ret_error));
	ck_ok(vmdev_snapshot_set(snapshot, "disks.disk[0].name", "vdc", ret_error));
	ck_ok(vmdev_snapshot_set(snapshot, "disks.disk[0].snapshot", "external", ret_error));
	ck_ok(vmdev_snapshot_set(snapshot, "disks.disk[0].source.file", lab_file("overlay.qcow2"),
				 ret_error));
	ck_ok(vmdev_snapshot_set_flags(snapshot,
				       VMDEV_SNAPSHOT_FLAG_DISK_ONLY | VMDEV_SNAPSHOT_FLAG_ATOMIC |
					       VMDEV_SNAPSHOT_FLAG_NO_METADATA,
				       ret_error));
	ck_assert_uint_eq(count_errors(snapshot), 1);
	remove(lab_file("disk.all"));
	created = create(snapshot, 0);
	ck_assert_msg(created, "%s", virGetLastErrorMessage());
	check_source("sdb", "disk.all");
	virDomainSnapshotFree(created);
	vmdev_snapshot_unref(snapshot);
}
END_TEST

/* In upstream's dialect too: no false refusals. %s is the folder. */
static const struct {
	const char *rule, *disks;
	unsigned flags;
} bad[] = {
	{ "snapshot-disk-unknown", "<disk name='vdz' snapshot='no'/>", 16 },
	{ "snapshot-disk-twice",
	  "<disk name='sdb' snapshot='no'/><disk name='%s/disk.qcow2' "
	  "snapshot='no'/>",
	  16 },
	{ "snapshot-disk-internal", "<disk name='sdb' snapshot='internal'/>", 16 },
	{ "snapshot-disk-unused",
	  "<disk name='sdb' snapshot='no'><source file='%s/overlay.qcow2'/></disk>", 16 },
	{ "snapshot-disk-path",
	  "<disk name='sdb' snapshot='external'><source file='overlay.qcow2'/></disk>", 16 },
	{ "snapshot-disk-format",
	  "<disk name='sdb' snapshot='external'><driver type='raw'/>"
	  "<source file='%s/overlay.qcow2'/></disk>",
	  16 },
	{ "snapshot-disk-in-use",
	  "<disk name='sdb' snapshot='external'>"
	  "<source file='%s/other.qcow2'/></disk>",
	  16 },
	{ "snapshot-nothing", "<disk name='sdb' snapshot='no'/><disk name='vdc' snapshot='no'/>",
	  16 },
	{ "snapshot-quiesce", "<disk name='sdb' snapshot='no'/>", 64 },
	{ "snapshot-live", "<disk name='sdb' snapshot='no'/>", 16 | 256 },
};

/* The text with the folder in the place of its %s, if it has one. */
static void fill(char to[512], const char *text, const char *folder)
{
	const char *at = strstr(text, "%s");

	if (at)
		snprintf(to, 512, "%.*s%s%s", (int)(at - text), text, folder, at + 2);
	else
		snprintf(to, 512, "%s", text);
}

START_TEST(what_is_refused_libvirt_refuses)
{
	static const struct vmdev_dialect libvirt = { VMDEV_DIALECT_LIBVIRT, 0 };
	char disks[512], xml[1024], folder[256];
	vmdev_snapshot *snapshot;
	vmdev_domain *live = read_live();
	vmdev_report *report;
	bool found = false;

	snprintf(folder, sizeof(folder), "%s", lab_file(""));
	folder[strlen(folder) - 1] = '\0';
	fill(disks, bad[_i].disks, folder);
	snprintf(xml, sizeof(xml), "<domainsnapshot><disks>%s</disks></domainsnapshot>", disks);
	ck_ok(vmdev_snapshot_new_from_xml(xml, strlen(xml), &snapshot, ret_error));
	ck_ok(vmdev_snapshot_set_flags(snapshot, bad[_i].flags, ret_error));
	ck_ok(vmdev_snapshot_validate(snapshot, live, &libvirt, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		found |= !strcmp(vmdev_report_get_rule(report, i), bad[_i].rule);
	ck_assert_msg(found, "%s", bad[_i].rule);
	ck_assert_msg(!create(snapshot, VIR_DOMAIN_SNAPSHOT_CREATE_NO_METADATA), "%s",
		      bad[_i].rule);
	check_source("sdb", "disk.qcow2");
	check_source("vdc", "other.qcow2");
	vmdev_report_unref(report);
	vmdev_snapshot_unref(snapshot);
	vmdev_domain_unref(live);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("snapshot", &t);

	tcase_add_checked_fixture(t, set_up, tear_down);
	tcase_set_timeout(t, 60);
	tcase_add_test(t, the_named_disk_is_switched_and_no_other);
	tcase_add_test(t, libvirt_takes_what_is_not_named);
	tcase_add_loop_test(t, what_is_refused_libvirt_refuses, 0, sizeof(bad) / sizeof(bad[0]));
	return s;
}
