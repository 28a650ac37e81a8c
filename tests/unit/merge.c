/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What was read and is changed: the change is made in the bytes that were read, and undone in them. */
#include "test.h"

#include <stdio.h>

struct change {
	const char *what, *before, *path, *value, *after;
};

static const struct change changes[] = {
	{ "quotes, blanks and order stay",
	  "<disk device=\"disk\"  type='file' ><target  dev=\"sda\" bus='scsi' /></disk>",
	  "target.dev", "a'b",
	  "<disk device=\"disk\"  type='file' ><target  dev=\"a&apos;b\" bus='scsi' /></disk>" },
	{ "blanks around '=' stay", "<disk type = 'file'\n\tdevice\n=\n\"disk\"/>", "device",
	  "cdrom", "<disk type = 'file'\n\tdevice\n=\n\"cdrom\"/>" },
	{ "blanks before '/>' stay", "<disk><target dev='a' /><boot order='1'\t/></disk>",
	  "target.dev", "b", "<disk><target dev='b' /><boot order='1'\t/></disk>" },
	{ "an attribute is added before the blanks of '/>'", "<disk><target dev='a' /></disk>",
	  "target.bus", "virtio", "<disk><target dev='a' bus='virtio' /></disk>" },
	{ "unknown attributes, children and comments stay in place",
	  "<disk type='file' new='1'>\n  <!-- <target dev='no'/> -->\n"
	  "  <future a='&lt;'><target dev='x'/></future>\n"
	  "  <target new='2' dev='sda'><inner/></target>\n</disk>",
	  "target.dev", "sdb",
	  "<disk type='file' new='1'>\n  <!-- <target dev='no'/> -->\n"
	  "  <future a='&lt;'><target dev='x'/></future>\n"
	  "  <target new='2' dev='sdb'><inner/></target>\n</disk>" },
	{ "CDATA and processing instructions are no elements",
	  "<disk><?p <target dev='no'/>?><x><![CDATA[<target dev='no'/>]]></x><target dev='a'/></disk>",
	  "target.dev", "b",
	  "<disk><?p <target dev='no'/>?><x><![CDATA[<target dev='no'/>]]></x><target dev='b'/></disk>" },
	{ "a '>' in an attribute ends no tag",
	  "<disk a='>' b=\"/>\"><x y='&lt;/disk>'/><target dev='>'/></disk>", "target.dev", "b",
	  "<disk a='>' b=\"/>\"><x y='&lt;/disk>'/><target dev='b'/></disk>" },
	{ "references stay as they are written",
	  "<disk><source file='&#x2F;a&#38;b'/><target dev='a'/></disk>", "target.dev", "b",
	  "<disk><source file='&#x2F;a&#38;b'/><target dev='b'/></disk>" },
	{ "a new element comes where libvirt has it",
	  "<disk type='file'>\n  <driver name='qemu'/>\n  <zz/>\n  <target dev='sda'/>\n"
	  "  <boot order='1'/>\n</disk>",
	  "serial", "7",
	  "<disk type='file'>\n  <driver name='qemu'/>\n  <zz/>\n  <target dev='sda'/>\n"
	  "  <serial>7</serial>\n  <boot order='1'/>\n</disk>" },
	{ "a new attribute comes where libvirt has it",
	  "<disk><driver name='qemu' io='native'/></disk>", "driver.cache", "none",
	  "<disk><driver name='qemu' cache='none' io='native'/></disk>" },
	{ "also before the first", "<disk><driver\tio='native'/></disk>", "driver.name", "qemu",
	  "<disk><driver name='qemu'\tio='native'/></disk>" },
	{ "and of an element without attributes", "<disk><driver/></disk>", "driver.name", "qemu",
	  "<disk><driver name='qemu'/></disk>" },
	{ "an element goes with its line",
	  "<disk type='file'>\n  <target dev='sda'/>\n  <readonly/>\n  <zz/>\n</disk>", "readonly",
	  NULL, "<disk type='file'>\n  <target dev='sda'/>\n  <zz/>\n</disk>" },
	{ "a comment before an element that goes stays",
	  "<disk>\n  <!-- why -->\n  <readonly/>\n  <zz/>\n</disk>", "readonly", NULL,
	  "<disk>\n  <!-- why -->\n  <zz/>\n</disk>" },
	{ "a comment in an element that goes stays",
	  "<disk>\n  <readonly><!-- why --></readonly>\n  <zz/>\n</disk>", "readonly", NULL,
	  "<disk>\n  <!-- why -->\n  <zz/>\n</disk>" },
	{ "an element with unknown content loses only what is known",
	  "<disk type='file'>\n  <source file='/a' new='1'>\n    <seclabel/>\n  </source>\n</disk>",
	  "source.file", NULL,
	  "<disk type='file'>\n  <source new='1'>\n    <seclabel/>\n  </source>\n</disk>" },
	{ "a number in another form is not touched",
	  "<controller type='pci' index='0x1' model='pcie-root-port'><target port='8'/></controller>",
	  "target.chassis", "1",
	  "<controller type='pci' index='0x1' model='pcie-root-port'>"
	  "<target chassis='1' port='8'/></controller>" },
	{ "nor is one that is set to what it is",
	  "<controller type='pci' index='0x01' model='pcie-root-port'/>", "index", "1",
	  "<controller type='pci' index='0x01' model='pcie-root-port'/>" },
	{ "a value that cannot be read is kept",
	  "<disk type='nvme'><driver cache='odd' io='native'/></disk>", "driver.io", "threads",
	  "<disk type='nvme'><driver cache='odd' io='threads'/></disk>" },
	{ "a value that cannot be read can be replaced",
	  "<disk type='nvme'><driver cache='odd' io='native'/></disk>", "driver.cache", "none",
	  "<disk type='nvme'><driver cache='none' io='native'/></disk>" },
	{ "an item of a list",
	  "<disk type='network'><source><host name='a' x='1'/><!-- b --><host name='b'/></source></disk>",
	  "source.host[1].name", "c",
	  "<disk type='network'><source><host name='a' x='1'/><!-- b --><host name='c'/></source></disk>" },
	{ "an item at the end",
	  "<disk>\n  <source protocol='nbd'>\n    <host name='a'/>\n    <zz/>\n  </source>\n</disk>",
	  "source.host[1].name", "b",
	  "<disk>\n  <source protocol='nbd'>\n    <host name='a'/>\n    <host name='b'/>\n    <zz/>\n"
	  "  </source>\n</disk>" },
	{ "the last item goes",
	  "<disk>\n  <source protocol='nbd'>\n    <host name='a'/>\n    <host name='b'/>\n"
	  "  </source>\n</disk>",
	  "source.host[1]", NULL,
	  "<disk>\n  <source protocol='nbd'>\n    <host name='a'/>\n  </source>\n</disk>" },
	{ "an address of a type the kind does not know",
	  "<disk type='file'><address type='ccw' cssid='0xfe'/></disk>", "target.dev", "vda",
	  "<disk type='file'>\n  <target dev='vda'/><address type='ccw' cssid='0xfe'/></disk>" },
	{ "a part of an address keeps the others' form",
	  "<disk><address type='pci' domain='0' bus='0x0' slot='5' function='0x0'/></disk>",
	  "address.slot", "6",
	  "<disk><address type='pci' domain='0' bus='0x0' slot='0x06' function='0x0'/></disk>" },
	{ "the text of an element", "<disk><serial>a<!-- b --></serial><wwn/></disk>", "serial",
	  "<c>", "<disk><serial>&lt;c&gt;</serial><wwn/></disk>" },
	{ "the text of an element without one", "<disk><serial /></disk>", "serial", "c",
	  "<disk><serial>c</serial></disk>" },
	{ "a text is emptied", "<disk><serial>abc</serial></disk>", "serial", "",
	  "<disk><serial></serial></disk>" },
	{ "a text goes and its attribute stays",
	  "<controller type='pci'><pcihole64 unit='KiB'>12</pcihole64></controller>", "pcihole64",
	  NULL, "<controller type='pci'><pcihole64 unit='KiB'></pcihole64></controller>" },
	{ "an attribute goes and its text stays",
	  "<controller type='pci'><pcihole64 unit='KiB'>0x0c</pcihole64></controller>",
	  "pcihole64.unit", NULL,
	  "<controller type='pci'><pcihole64>0x0c</pcihole64></controller>" },
	{ "an empty device", "<disk/>", "target.dev", "vda",
	  "<disk>\n  <target dev='vda'/>\n</disk>" },
	{ "an empty device with an end tag", "<disk></disk>", "readonly", "yes",
	  "<disk>\n  <readonly/></disk>" },
	{ "twins: the first is meant", "<disk><target dev='a'/><target dev='b'/></disk>",
	  "target.dev", "c", "<disk><target dev='c'/><target dev='b'/></disk>" },
	{ "which variant an attribute is depends on the type",
	  "<interface type='vhostuser'><source mode='server'/></interface>", "source.socket_mode",
	  "client", "<interface type='vhostuser'><source mode='client'/></interface>" },
	{ "names of a namespace are unknown",
	  "<disk xmlns:q='u' q:type='x' type='file'><q:target dev='a'/></disk>", "type", "block",
	  "<disk xmlns:q='u' q:type='x' type='block'><q:target dev='a'/></disk>" },
	{ "a device of no kind", "<watchdog a=\"1\"><alias name='w'/></watchdog>", "alias.name",
	  "ua-w", "<watchdog a=\"1\"><alias name='ua-w'/></watchdog>" },
	{ "and what it gets anew", "<watchdog  a=\"1\" />", "alias.name", "ua-w",
	  "<watchdog  a=\"1\">\n  <alias name='ua-w'/>\n</watchdog>" },
	{ "lines may end in CR LF", "<disk>\r\n  <target dev='a'/>\r\n  <readonly/>\r\n</disk>",
	  "readonly", NULL, "<disk>\r\n  <target dev='a'/>\r\n</disk>" },
};
enum { CHANGES = sizeof(changes) / sizeof(changes[0]) };

static vmdev_device *read_device(const char *xml)
{
	vmdev_device *device = NULL;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	return device;
}

static void check_xml(const vmdev_device *device, const char *xml, const char *what)
{
	char *have;

	ck_ok(vmdev_device_to_xml(device, &have, ret_error));
	ck_assert_msg(!strcmp(have, xml), "%s:\n%s\ninstead of\n%s", what, have, xml);
	free(have);
}

START_TEST(only_the_change_is_written)
{
	const struct change *c = &changes[_i];
	vmdev_device *device = read_device(c->before);

	check_xml(device, c->before, c->what);
	ck_ok(vmdev_device_set(device, c->path, c->value, ret_error));
	check_xml(device, c->after, c->what);
	vmdev_device_unref(device);
}
END_TEST

/* A change that is taken back leaves no trace: every byte is as it was. */
START_TEST(a_change_undone_restores_every_byte)
{
	const struct change *c = &changes[_i];
	vmdev_device *device = read_device(c->before);
	const char *path = c->path;
	char *old;

	if (!strcmp(path, "source.host[1]"))
		path = "source.host[1].name";
	if (vmdev_device_get(device, path, &old, NULL))
		old = NULL;	/* an item that there was not */
	ck_ok(vmdev_device_set(device, c->path, c->value, ret_error));
	if (strstr(path, "[1].name") && !old)
		path = "source.host[1]";
	ck_ok(vmdev_device_set(device, path, old, ret_error));
	free(old);
	check_xml(device, c->before, c->what);
	vmdev_device_unref(device);
}
END_TEST

/* What is written says what the model says. */
START_TEST(a_changed_device_is_read_as_it_is)
{
	const struct change *c = &changes[_i];
	vmdev_device *device = read_device(c->before), *back;
	char *xml, *was, *is;

	ck_ok(vmdev_device_set(device, c->path, c->value, ret_error));
	ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
	back = read_device(xml);
	check_xml(back, xml, c->what);
	if (vmdev_device_get_kind(device) == VMDEV_KIND_OTHER) {
		ck_ok(vmdev_device_get(device, c->path, &was, ret_error));
		ck_ok(vmdev_device_get(back, c->path, &is, ret_error));
		ck_assert_pstr_eq(was, is);
		free(was);
		free(is);
	} else if (strcmp(c->path, "pcihole64")) {	/* an element without its number */
		ck_assert_msg(vmdev_device_is_equal(device, back), "%s: %s", c->what, xml);
	}
	free(xml);
	vmdev_device_unref(back);
	vmdev_device_unref(device);
}
END_TEST

/* Kept unknown content must not make what was unset come back. */
START_TEST(what_is_unset_stays_unset)
{
	static const struct {
		const char *xml, *path;
	} cases[] = {
		{ "<disk><readonly new='1'/></disk>", "readonly" },
		{ "<disk><readonly><new/></readonly></disk>", "readonly" },
		{ "<disk><serial new='1'>abc</serial></disk>", "serial" },
		{ "<disk><serial>abc<new/></serial></disk>", "serial" },
		{ "<disk><source><host name='a' new='1'/></source></disk>", "source.host[0]" },
		{ "<disk><source><host new='1'/><host name='a' new='2'/></source></disk>",
		  "source.host[]" },
		{ "<disk><address type='pci' slot='5' new='1'/></disk>", "address" },
		{ "<disk><driver cache='none' new='1'/></disk>", "driver.cache" },
		{ "<disk><iotune><total_bytes_sec new='1'>5</total_bytes_sec></iotune></disk>",
		  "iotune.total_bytes_sec" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		vmdev_device *device = read_device(cases[i].xml), *back;
		char *xml;

		ck_ok(vmdev_device_set(device, cases[i].path, NULL, ret_error));
		ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
		back = read_device(xml);
		ck_assert_msg(vmdev_device_is_equal(back, device), "%s:\n%s\n%s", cases[i].path,
			      cases[i].xml, xml);
		free(xml);
		vmdev_device_unref(back);
		vmdev_device_unref(device);
	}
}
END_TEST

/* Time is linear in what stands in an element: this takes hours if it is not. */
START_TEST(many_children_and_attributes_are_no_trouble)
{
	enum { MANY = 100000 };
	char *xml = malloc(MANY * 60), *at = xml, *out;
	vmdev_device *device;

	at += sprintf(at, "<disk type='network'><source protocol='rbd' name='x'>");
	for (int i = 0; i < MANY; i++)
		at += sprintf(at, "<host name='h%d' new='1'/><u%d/>", i, i);
	sprintf(at, "</source></disk>");
	device = read_device(xml);
	ck_ok(vmdev_device_set(device, "source.host[99999].name", "y", ret_error));
	ck_ok(vmdev_device_to_xml(device, &out, ret_error));
	ck_assert_ptr_nonnull(strstr(out, "<host name='y' new='1'/>"));
	ck_assert_uint_eq(strlen(out), strlen(xml) - strlen("h99999") + 1);
	free(out);
	free(xml);
	vmdev_device_unref(device);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("merge", &t);

	tcase_set_timeout(t, 60);
	tcase_add_loop_test(t, only_the_change_is_written, 0, CHANGES);
	tcase_add_loop_test(t, a_change_undone_restores_every_byte, 0, CHANGES);
	tcase_add_loop_test(t, a_changed_device_is_read_as_it_is, 0, CHANGES);
	tcase_add_test(t, what_is_unset_stays_unset);
	tcase_add_test(t, many_children_and_attributes_are_no_trouble);
	return s;
}
