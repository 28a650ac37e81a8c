/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* vmdev_plan_diff() says which changes libvirt makes to a device of a running VM in its place, and which
 * devices it plugs in: held against libvirt itself. */
#include "guest.h"

#include <libvirt/virterror.h>

static vmdev_backend *backend;
static vmdev_vm *vm;

static const char cdrom_xml[] = "<disk type='file' device='cdrom'>"
				"<driver name='qemu' type='qcow2'/><target dev='sda' bus='sata'/>"
				"<readonly/></disk>";

/* A VM with an empty drive and a card. */
static void set_up(void)
{
	vmdev_device *cdrom = NULL, *card = sample_new(SAMPLE_NIC);
	virDomainPtr domain;

	backend = lab_open(0);
	vm = guest_start(backend, GUEST_ROM);
	domain = guest_of_libvirt(backend, vm);
	ck_assert_int_eq(virDomainDestroy(domain), 0);
	ck_ok(vmdev_device_new_from_xml(cdrom_xml, sizeof(cdrom_xml) - 1, &cdrom, ret_error));
	ck_ok(vmdev_vm_attach(vm, cdrom, VMDEV_SCOPE_STORED, ret_error));
	ck_ok(vmdev_vm_attach(vm, card, VMDEV_SCOPE_STORED, ret_error));
	ck_assert_int_eq(virDomainCreate(domain), 0);
	virDomainFree(domain);
	vmdev_device_unref(cdrom);
	vmdev_device_unref(card);
}

static void tear_down(void)
{
	guest_end(vm);
	vmdev_backend_unref(backend);
}

static vmdev_domain *read_live(void)
{
	vmdev_domain *domain = NULL;

	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &domain, ret_error));
	return domain;
}

/* The device of a domain whose field says so. */
static vmdev_device *find(const vmdev_domain *domain, enum vmdev_kind kind, const char *path,
			  const char *value)
{
	for (size_t i = 0; i < vmdev_domain_count(domain); i++) {
		vmdev_device *device = vmdev_domain_at(domain, i);
		char *have = NULL;
		bool found;

		if (vmdev_device_get_kind(device) != kind)
			continue;
		ck_ok(vmdev_device_get(device, path, &have, ret_error));
		found = have && !strcmp(have, value);
		free(have);
		if (found)
			return device;
	}
	ck_abort_msg("no device whose %s is %s", path, value);
}

static const struct {
	enum vmdev_kind kind;
	const char *name;		/* the value of the field that identifies the kind */
	const char *set[3][2];		/* fields and what they shall be */
	bool live;
	bool visible;
} changes[] = {
	{ VMDEV_KIND_INTERFACE, "52:54:00:76:f2:bb", { { "link.state", "down" } }, true, true },
	{ VMDEV_KIND_INTERFACE,
	  "52:54:00:76:f2:bb",
	  { { "source.bridge", "vmdev1" } },
	  true,
	  false },
	{ VMDEV_KIND_INTERFACE,
	  "52:54:00:76:f2:bb",
	  { { "bandwidth.inbound.average", "1000" } },
	  true,
	  false },
	{ VMDEV_KIND_INTERFACE, "52:54:00:76:f2:bb", { { "mtu.size", "1400" } }, false, true },
	{ VMDEV_KIND_INTERFACE, "52:54:00:76:f2:bb", { { "driver.queues", "2" } }, false, true },
	{ VMDEV_KIND_DISK, "sda", { { "source.file", "DISK" } }, true, true },
	{ VMDEV_KIND_DISK, "sda", { { "serial", "x" } }, false, true },
};

static vmdev_domain *changed(size_t i)
{
	vmdev_domain *domain = read_live();
	const char *identity = vmdev_field_get_path(vmdev_kind_get_identity(changes[i].kind));
	vmdev_device *device = find(domain, changes[i].kind, identity, changes[i].name);

	for (size_t j = 0; j < 3 && changes[i].set[j][0]; j++) {
		const char *value = changes[i].set[j][1];

		ck_ok(vmdev_device_set(device, changes[i].set[j][0],
				       strcmp(value, "DISK") ? value : lab_file("disk.qcow2"),
				       ret_error));
	}
	return domain;
}

/* What libvirt said last. */
static char said[500];

static int ask_libvirt(const vmdev_device *device)
{
	virDomainPtr domain = guest_of_libvirt(backend, vm);
	char *xml = NULL;
	int code;

	ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
	code = virDomainUpdateDeviceFlags(domain, xml, VIR_DOMAIN_AFFECT_LIVE);
	snprintf(said, sizeof(said), "%s", code ? virGetLastErrorMessage() : "");
	virDomainFree(domain);
	free(xml);
	return code;
}

/* What we call an update libvirt does, and has it then; what we do not call one it refuses. */
START_TEST(libvirt_agrees_what_an_update_is)
{
	vmdev_domain *was = read_live(), *to = changed((size_t)_i), *now;
	const char *identity = vmdev_field_get_path(vmdev_kind_get_identity(changes[_i].kind));
	vmdev_device *device = find(to, changes[_i].kind, identity, changes[_i].name);
	vmdev_plan *plan = NULL;
	bool update;

	ck_ok(vmdev_plan_diff(was, to, NULL, 0, &plan, ret_error));
	ck_assert_uint_ge(vmdev_plan_count(plan), 1);
	update = vmdev_plan_get_action(plan, 0) == VMDEV_PLAN_ACTION_UPDATE &&
		 vmdev_plan_is_live(plan, 0);
	ck_assert_int_eq(update, changes[_i].live);
	ck_assert_int_eq(vmdev_plan_is_visible(plan, 0), changes[_i].visible);
	/* A kernel without the queueing discipline that libvirt limits a card with: it went about it. */
	if (ask_libvirt(device) != (update ? 0 : -1) && !strstr(said, "qdisc kind is unknown"))
		ck_abort_msg("libvirt: %s", said);
	update &= !*said;
	vmdev_plan_unref(plan);
	if (update) {
		now = read_live();
		ck_ok(vmdev_plan_diff(now, to, NULL, 0, &plan, ret_error));
		ck_assert_uint_eq(vmdev_plan_count(plan), 0);
		vmdev_plan_unref(plan);
		vmdev_domain_unref(now);
	}
	vmdev_domain_unref(was);
	vmdev_domain_unref(to);
}
END_TEST

/* Whatever the rules of operations refuse libvirt refuses, too. */
static const char *const fixed[] = {
	"<disk type='file'><source file='DISK'/><target dev='sdb' bus='sata'/></disk>",
	"<disk type='file' device='cdrom'><target dev='sdb' bus='sata'/><readonly/></disk>",
	"<disk type='file' device='cdrom'><target dev='sdb' bus='scsi'/><readonly/></disk>",
	"<input type='mouse' bus='ps2'/>",
	"<serial type='null'><target type='isa-serial' port='1'/></serial>",
	"<console type='null'><target type='serial' port='0'/></console>",
	"<sound model='ich9'/>",
	"<video><model type='vga'/></video>",
	"<controller type='virtio-serial' index='1'/>",
	"<controller type='sata' index='1'/>",
	"<hub type='usb'/>",
	"<smartcard mode='host'/>",
	"<panic model='isa'/>",
	"<memballoon model='virtio'/>",
	"<tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm>",
	"<graphics type='vnc' port='-1' autoport='yes'/>",
	"<parallel type='null'><target port='0'/></parallel>",
	"<iommu model='intel'/>",
};

static char *with_file(const char *xml)
{
	const char *at = strstr(xml, "DISK");
	const char *file = lab_file("disk.qcow2");
	char *text = malloc(strlen(xml) + strlen(file) + 1);

	ck_assert_ptr_nonnull(text);
	if (at)
		sprintf(text, "%.*s%s%s", (int)(at - xml), xml, file, at + strlen("DISK"));
	else
		strcpy(text, xml);
	return text;
}

static void check_fixed(const char *fixed_xml)
{
	virDomainPtr domain = guest_of_libvirt(backend, vm);
	char *xml = with_file(fixed_xml);
	vmdev_device *device = NULL;
	vmdev_report *report = NULL;

	ck_assert_msg(virDomainAttachDeviceFlags(domain, xml, VIR_DOMAIN_AFFECT_LIVE) == -1,
		      "libvirt takes %s", xml);
	virDomainFree(domain);
	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	ck_ok(vmdev_device_validate_operation(device, VMDEV_OPERATION_ATTACH, NULL, &report,
					      ret_error));
	ck_assert_msg(vmdev_report_count_errors(report), "%s is not refused", xml);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
	free(xml);
}

START_TEST(libvirt_plugs_in_none_of_these)
{
	for (size_t i = 0; i < sizeof(fixed) / sizeof(fixed[0]); i++)
		check_fixed(fixed[i]);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("libvirt: update", &t);

	tcase_set_timeout(t, 60);
	tcase_add_checked_fixture(t, set_up, tear_down);
	tcase_add_loop_test(t, libvirt_agrees_what_an_update_is, 0,
			    sizeof(changes) / sizeof(changes[0]));
	tcase_add_test(t, libvirt_plugs_in_none_of_these);
	return s;
}
