/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <stdio.h>

static vmdev_domain *read(const char *devices)
{
	vmdev_domain *domain = NULL;
	char *xml = malloc(strlen(devices) + 32);

	ck_assert_ptr_nonnull(xml);
	strcpy(xml, "<devices>\n");
	strcat(xml, devices);
	strcat(xml, "</devices>\n");
	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	free(xml);
	return domain;
}

static vmdev_plan *diff(const char *from, const char *to, unsigned flags)
{
	vmdev_domain *was = read(from), *is = read(to);
	vmdev_plan *plan = NULL;

	ck_ok(vmdev_plan_diff(was, is, NULL, flags, &plan, ret_error));
	vmdev_domain_unref(was);
	vmdev_domain_unref(is);
	return plan;
}

static void check_plan(const char *from, const char *to, unsigned flags, const char *said)
{
	vmdev_plan *plan = diff(from, to, flags);
	char *text = NULL;

	ck_ok(vmdev_plan_to_string(plan, &text, ret_error));
	ck_assert_str_eq(text, said);
	free(text);
	vmdev_plan_unref(plan);
}

#define DISK(name, bus, rest) \
	"<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='/" name \
	"'/>" \
	"<target dev='" name "' bus='" bus "'/>" rest "</disk>\n"
#define NIC(mac, rest) \
	"<interface type='bridge'><mac address='52:54:00:00:00:" mac "'/>" rest \
	"<model type='virtio'/></interface>\n"
#define BR0 "<source bridge='br0'/>"
#define BR1 "<source bridge='br1'/>"
#define ON_2 "<address type='pci' bus='2' slot='0' function='0'/>"
#define PORT(index) "<controller type='pci' index='" index "' model='pcie-root-port'/>\n"
#define CDROM(rest) \
	"<disk type='file' device='cdrom'>" rest \
	"<target dev='sda' bus='sata'/><readonly/></disk>\n"

static const struct {
	const char *from, *to;
	unsigned flags;
	const char *plan;
} cases[] = {
	{ DISK("vda", "virtio", ""), DISK("vda", "virtio", ""), 0, "" },
	{ "", DISK("vda", "virtio", ""), 0, "attach disk vda /vda (live, the guest sees it)\n" },
	{ DISK("vda", "virtio", ""), "", 0, "detach disk vda /vda (live, the guest sees it)\n" },
	{ "", DISK("sda", "sata", ""), 0,
	  "attach disk sda /sda (needs a restart: operation-disk-bus)\n" },
	{ DISK("sda", "sata", ""), "", 0,
	  "detach disk sda /sda (needs a restart: operation-disk-bus)\n" },
	/* In its place. */
	{ NIC("01", BR0), NIC("01", BR1), 0,
	  "update interface 52:54:00:00:00:01 br1: source.bridge is 'br0', shall be 'br1' (live)\n" },
	{ NIC("aa", BR0), NIC("AA", BR0), 0, "" },
	{ NIC("01", BR0), NIC("01", BR0 "<link state='down'/>"), 0,
	  "update interface 52:54:00:00:00:01 br0: link.state is unset, shall be 'down' "
	  "(live, the guest sees it)\n" },
	{ CDROM("<source file='/a'/>"), CDROM("<source file='/b'/>"), 0,
	  "update disk sda /b: source.file is '/a', shall be '/b' (live, the guest sees it)\n" },
	{ CDROM("<source file='/a'/>"), CDROM(""), VMDEV_DIFF_EXACT,
	  "update disk sda: source.file is '/a', shall be unset (live, the guest sees it)\n" },
	/* Out and in again. */
	{ DISK("vda", "virtio", ""), DISK("vda", "virtio", "<serial>x</serial>"), 0,
	  "detach disk vda /vda (live, the guest sees it)\n"
	  "attach disk vda /vda (live, the guest sees it)\n" },
	{ NIC("01", BR0), NIC("01", BR1 "<mtu size='1400'/>"), 0,
	  "detach interface 52:54:00:00:00:01 br0 (live, the guest sees it)\n"
	  "attach interface 52:54:00:00:00:01 br1 (live, the guest sees it)\n" },
	/* Neither. */
	{ DISK("sda", "sata", ""), DISK("sda", "sata", "<serial>x</serial>"), 0,
	  "update disk sda /sda: serial is unset, shall be 'x' "
	  "(needs a restart: operation-disk-bus)\n" },
	/* What is left open stays, unless all is said. */
	{ DISK("vda", "virtio", "<serial>x</serial>"), DISK("vda", "virtio", ""), 0, "" },
	{ DISK("vda", "virtio", "<serial>x</serial>"), DISK("vda", "virtio", ""), VMDEV_DIFF_EXACT,
	  "detach disk vda /vda (live, the guest sees it)\n"
	  "attach disk vda /vda (live, the guest sees it)\n" },
	{ PORT("1") "<input type='mouse' bus='ps2'/><video/>\n", "", 0, "" },
	{ PORT("1") "<input type='mouse' bus='ps2'/>\n<rng/>\n", "", VMDEV_DIFF_EXACT,
	  "detach rng (live, the guest sees it)\n"
	  "detach input (needs a restart: operation-input-bus)\n"
	  "detach pcie-root-port 1 (needs a restart: operation-pci-controller)\n" },
	/* Names of libvirt's own are no difference, those of a user name the device. */
	{ DISK("vda", "virtio", "<alias name='virtio-disk0'/>"), DISK("vda", "virtio", ""),
	  VMDEV_DIFF_EXACT, "" },
	{ DISK("vda", "virtio", "<alias name='ua-1'/>"),
	  DISK("vdb", "virtio", "<alias name='ua-1'/>"), 0,
	  "detach disk vda /vda (live, the guest sees it)\n"
	  "attach disk vdb /vdb (live, the guest sees it)\n" },
	{ DISK("vda", "virtio", ""), DISK("vda", "virtio", "<alias name='ua-1'/>"), 0,
	  "detach disk vda /vda (live, the guest sees it)\n"
	  "attach disk vda /vda (live, the guest sees it)\n" },
	/* Controllers go last and come first, and the one behind goes before the one in front. */
	{ PORT("1") PORT("2") DISK("vda", "virtio", ""), NIC("01", BR0) PORT("4") PORT("3"),
	  VMDEV_DIFF_EXACT,
	  "detach disk vda /vda (live, the guest sees it)\n"
	  "detach pcie-root-port 2 (needs a restart: operation-pci-controller)\n"
	  "detach pcie-root-port 1 (needs a restart: operation-pci-controller)\n"
	  "attach pcie-root-port 3 (needs a restart: operation-pci-controller)\n"
	  "attach pcie-root-port 4 (needs a restart: operation-pci-controller)\n"
	  "attach interface 52:54:00:00:00:01 br0 (live, the guest sees it)\n" },
	/* What is plugged into a controller that is not there before a restart waits with it. */
	{ PORT("1"), PORT("1") PORT("2") NIC("01", BR0 ON_2), 0,
	  "attach pcie-root-port 2 (needs a restart: operation-pci-controller)\n"
	  "attach interface 52:54:00:00:00:01 br0 (needs a restart: operation-pci-controller)\n" },
	{ PORT("1") PORT("2"), NIC("01", BR0 ON_2) PORT("1") PORT("2"), 0,
	  "attach interface 52:54:00:00:00:01 br0 (live, the guest sees it)\n" },
	{ PORT("1") NIC("01", BR0), PORT("1") NIC("01", BR0 ON_2) PORT("2"), 0,
	  "attach pcie-root-port 2 (needs a restart: operation-pci-controller)\n"
	  "update interface 52:54:00:00:00:01 br0: address is unset, shall be 'pci:0000:02:00.0' "
	  "(needs a restart: operation-pci-controller)\n" },
	/* Of two alike one goes. */
	{ "<rng/>\n<rng/>\n", "<rng/>\n", VMDEV_DIFF_EXACT,
	  "detach rng (live, the guest sees it)\n" },
	{ DISK("vda", "virtio", "") DISK("vdb", "virtio", "") DISK("vdc", "virtio", ""),
	  DISK("vdc", "virtio", "") DISK("vda", "virtio", ""), 0,
	  "detach disk vdb /vdb (live, the guest sees it)\n" },
};

START_TEST(steps_are_found)
{
	check_plan(cases[_i].from, cases[_i].to, cases[_i].flags, cases[_i].plan);
}
END_TEST

START_TEST(a_step_says_all)
{
	vmdev_plan *plan = diff(PORT("1") NIC("01", BR0), PORT("2") NIC("01", BR1), 0);
	const vmdev_device *device = vmdev_plan_get_device(plan, 1);

	ck_assert_uint_eq(vmdev_plan_count(plan), 2);
	ck_assert_int_eq(vmdev_plan_get_action(plan, 1), VMDEV_PLAN_ACTION_UPDATE);
	ck_assert_str_eq(vmdev_plan_get_field(plan, 1), "source.bridge");
	ck_assert_str_eq(vmdev_interface_get_source_bridge(device), "br1");
	device = vmdev_plan_get_previous(plan, 1);
	ck_assert_str_eq(vmdev_interface_get_source_bridge(device), "br0");
	ck_assert(vmdev_plan_is_live(plan, 1));
	ck_assert(!vmdev_plan_is_visible(plan, 1));
	ck_assert_str_eq(vmdev_plan_get_rule(plan, 1), "");
	ck_assert_str_eq(vmdev_plan_get_reason(plan, 1), "");

	ck_assert_int_eq(vmdev_plan_get_action(plan, 0), VMDEV_PLAN_ACTION_ATTACH);
	ck_assert_ptr_null(vmdev_plan_get_previous(plan, 0));
	ck_assert(!vmdev_plan_is_live(plan, 0));
	ck_assert(vmdev_plan_is_visible(plan, 0));
	ck_assert_str_eq(vmdev_plan_get_rule(plan, 0), "operation-pci-controller");
	ck_assert_str_ne(vmdev_plan_get_reason(plan, 0), "");
	ck_assert_str_eq(vmdev_plan_get_field(plan, 0), "");

	ck_assert_int_eq(vmdev_plan_get_action(plan, 2), VMDEV_PLAN_ACTION_UNSET);
	ck_assert_ptr_null(vmdev_plan_get_device(plan, 2));
	ck_assert(!vmdev_plan_is_live(plan, 2));
	vmdev_plan_unref(plan);
	ck_assert_ptr_null(vmdev_plan_unref(NULL));
}
END_TEST

START_TEST(unknown_flags_are_refused)
{
	vmdev_domain *domain = read("");
	vmdev_plan *plan = (vmdev_plan *)1;

	ck_fails(vmdev_plan_diff(domain, domain, NULL, 2, &plan, ret_error), VMDEV_E_FLAGS);
	ck_assert_ptr_eq(plan, (vmdev_plan *)1);
	vmdev_domain_unref(domain);
}
END_TEST

/* The usual case takes linear time: 10,000 devices, of which the first is gone. */
START_TEST(many_devices_are_compared)
{
	enum { COUNT = 10000 };
	vmdev_domain *domains[2] = { NULL, NULL };
	vmdev_plan *plan = NULL;

	for (size_t d = 0; d < 2; d++) {
		ck_ok(vmdev_domain_new(&domains[d], ret_error));
		for (unsigned i = (unsigned)d; i < COUNT; i++) {
			char mac[] = "52:54:00:00:xx:xx";
			vmdev_device *device = NULL;

			snprintf(mac + 12, sizeof(mac) - 12, "%02x:%02x", i >> 8, i & 255);
			ck_ok(vmdev_device_new(VMDEV_KIND_INTERFACE, &device, ret_error));
			ck_ok(vmdev_interface_set_mac_address(device, mac, ret_error));
			ck_ok(vmdev_domain_append(domains[d], device, ret_error));
			vmdev_device_unref(device);
		}
	}
	ck_ok(vmdev_plan_diff(domains[0], domains[1], NULL, 0, &plan, ret_error));
	ck_assert_uint_eq(vmdev_plan_count(plan), 1);
	vmdev_plan_unref(plan);
	vmdev_domain_unref(domains[0]);
	vmdev_domain_unref(domains[1]);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("diff", &t);

	tcase_add_loop_test(t, steps_are_found, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_test(t, a_step_says_all);
	tcase_add_test(t, unknown_flags_are_refused);
	tcase_add_test(t, many_devices_are_compared);
	return s;
}
