/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Snapshots, migration and the command line. */
#include "scenario.h"

static int note_snapshot(const vmdev_snapshot *snapshot, const vmdev_domain *domain)
{
	vmdev_report *report = UNTOUCHED;
	char *xml = UNTOUCHED;
	int code;

	TRY(vmdev_snapshot_to_xml(snapshot, &xml, &error), xml);
	note(xml);
	free(xml);
	TRY(vmdev_snapshot_validate(snapshot, domain, NULL, &report, &error), report);
	code = note_findings(report);
	vmdev_report_unref(report);
	return code;
}

static int use_snapshot(vmdev_snapshot *snapshot, const vmdev_domain *domain)
{
	vmdev_snapshot *copy = UNTOUCHED;
	char *value = UNTOUCHED;
	int code;

	TRY(vmdev_snapshot_copy(snapshot, &copy, &error), copy);
	EXPECT(vmdev_snapshot_is_equal(snapshot, copy));
	code = note_snapshot(copy, domain);
	vmdev_snapshot_unref(copy);
	if (code)
		return code;
	TRY(vmdev_snapshot_set(snapshot, "disks.disk[1].source.file", long_text, &error),
	    UNTOUCHED);
	TRY(vmdev_snapshot_get(snapshot, "disks.disk[0].name", &value, &error), value);
	note(value);
	free(value);
	return note_snapshot(snapshot, domain);
}

static int make_snapshots(const vmdev_domain *domain)
{
	static const char xml[] = "<!-- c --><domainsnapshot x='1'><memory file='m'/><disks>"
				  "<disk name='vda' snapshot='odd'/><disk name='/b'/><disk/>"
				  "</disks></domainsnapshot>";
	vmdev_snapshot *snapshot = UNTOUCHED;
	int code;

	TRY(vmdev_snapshot_new_external(domain, "vda", long_text, &snapshot, &error), snapshot);
	code = use_snapshot(snapshot, domain);
	vmdev_snapshot_unref(snapshot);
	if (code)
		return code;
	snapshot = UNTOUCHED;
	TRY(vmdev_snapshot_new_from_xml(xml, sizeof(xml) - 1, &snapshot, &error), snapshot);
	code = use_snapshot(snapshot, domain);
	vmdev_snapshot_unref(snapshot);
	return code;
}

static int migrate(const vmdev_domain *domain)
{
	vmdev_report *report = UNTOUCHED;
	int code;

	TRY(vmdev_domain_validate_migration(domain, domain, NULL, &report, &error), report);
	code = note_findings(report);
	vmdev_report_unref(report);
	if (code)
		return code;
	report = UNTOUCHED;
	TRY(vmdev_device_validate_operation(vmdev_domain_at(domain, 1), VMDEV_OPERATION_SNAPSHOT,
					    NULL, &report, &error),
	    report);
	code = note_findings(report);
	vmdev_report_unref(report);
	return code;
}

int operations(void)
{
	static const char xml[] = "<devices><disk><source file='/a'/><target dev='vda'/></disk>"
				  "<disk type='block'><driver type='vmdk' error_policy='retry'/>"
				  "<source dev='/b'/><target dev='vdb'/></disk></devices>";
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, &error), domain);
	code = make_snapshots(domain);
	if (!code)
		code = migrate(domain);
	vmdev_domain_unref(domain);
	return code;
}

static int write_args(vmdev_qemu_args *args)
{
	static const char xml[] =
		"<devices><controller type='scsi' index='0' model='virtio-scsi'/>"
		"<disk><driver cache='none' error_policy='retry'/><source file='/a,b c'/>"
		"<target dev='sda'/></disk></devices>";
	vmdev_domain *domain = UNTOUCHED;
	int code = 0;

	TRY(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, &error), domain);
	for (size_t i = 0; i < 2 && !code; i++) {
		size_t count = vmdev_qemu_args_count(args);
		vmdev_error *error = NULL;

		code = vmdev_qemu_args_append_device(args, vmdev_domain_at(domain, i), domain, NULL,
						     &error);
		if (code) {
			EXPECT(vmdev_qemu_args_count(args) == count);
			failed(code, error, UNTOUCHED);
		}
	}
	vmdev_domain_unref(domain);
	return code;
}

int command_line(void)
{
	vmdev_qemu_args *args = UNTOUCHED;
	char *text = UNTOUCHED;
	vmdev_error *said = NULL;
	int code;

	TRY(vmdev_qemu_args_new(&args, &error), args);
	code = write_args(args);
	if (!code) {
		code = vmdev_qemu_args_to_string(args, &text, &said);
		if (code)
			failed(code, said, text);
	}
	if (!code) {
		note(text);
		free(text);
	}
	vmdev_qemu_args_unref(args);
	return code;
}
