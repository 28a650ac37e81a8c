/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Domains: read, changed, written. */
#include "scenario.h"

const char domain_xml[] =
	"<?xml version='1.0' encoding='UTF-8'?>\n"
	"<domain type='kvm' xmlns:q='urn:q'>\n <name>a &amp; b</name><uuid>1-2</uuid>\n"
	" <os><type arch='x86_64' machine='q35'>hvm</type></os>\n <devices>\n"
	"    <!-- <disk/> -->\n"
	"    <disk type='network' device='disk' bogus='1'>\n"
	"      <driver name='qemu' cache='nonsense' io='native'/>\n"
	"      <source protocol='rbd' name='pool/a&amp;b'>\n"
	"        <host name='mon1' port='6789'/><host name='mon2'/><host name='mon3' port='x'/>\n"
	"      </source>\n"
	"      <unknown deep='1' q:a='2'><q:deeper/><![CDATA[text]]></unknown>\n"
	"      <target dev='vda' bus='virtio'/>\n"
	"      <serial>123456789<!-- c --></serial>\n"
	"    </disk>\n"
	"    <disk type='file'><target dev='vda' bus='virtio'/></disk>\n"
	"    <watchdog model='i6300esb' action='reset'/>\n"
	"    <controller type='pci' index='0x1' model='pcie-root-port'/>\n"
	"    <interface type='bridge'><source bridge='br0'/><model type='virtio'/></interface>\n"
	"    <input type='keyboard' bus='usb'><address type='usb' bus='1' port='1.2'/></input>\n"
	" </devices>\n</domain>\n";

int append_new(vmdev_domain *domain)
{
	size_t count = vmdev_domain_count(domain);
	vmdev_device *device = UNTOUCHED;
	vmdev_error *error = NULL;
	int code = make_blk(&device, &error);

	if (code)
		return failed(code, error, device);
	for (int i = 0; i < 20 && !code; i++, count += !code) {
		code = vmdev_domain_append(domain, device, &error);
		if (code)
			EXPECT(vmdev_domain_count(domain) == count);
	}
	vmdev_device_unref(device);
	return code ? failed(code, error, UNTOUCHED) : 0;
}

int note_domain(const vmdev_domain *domain)
{
	char *xml = UNTOUCHED;
	size_t length = 7;
	vmdev_error *error = NULL;
	int code = vmdev_domain_to_xml(domain, &xml, &length, &error);

	if (code) {
		EXPECT(length == 7);
		return failed(code, error, xml);
	}
	EXPECT(length == strlen(xml));
	note(xml);
	free(xml);
	return 0;
}

static int use_domain(vmdev_domain *domain)
{
	vmdev_report *report = UNTOUCHED;
	int code;

	TRY(vmdev_domain_validate(domain, NULL, &report, &error), report);
	code = note_findings(report);
	vmdev_report_unref(report);
	if (code ||
	    set_field(vmdev_domain_at(domain, 0), "target.dev", "a-much-longer-name-than-before") ||
	    set_field(vmdev_domain_at(domain, 0), "source.host[1].name", NULL) ||
	    set_field(vmdev_domain_at(domain, 0), "serial", "<&>") ||
	    set_field(vmdev_domain_at(domain, 2), "alias.name", "ua-1"))
		return -1;
	TRY(vmdev_domain_remove(domain, 1, &error), UNTOUCHED);
	return append_new(domain) ? -1 : note_domain(domain);
}

int read_domain(void)
{
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(domain_xml, strlen(domain_xml), &domain, &error), domain);
	note(vmdev_domain_get_name(domain));
	note(vmdev_domain_get_uuid(domain));
	note(vmdev_domain_get_arch(domain));
	note(vmdev_domain_get_machine(domain));
	EXPECT(vmdev_domain_count(domain) == 6);
	code = use_domain(domain);
	vmdev_domain_unref(domain);
	return code;
}

int new_domain(void)
{
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new(&domain, &error), domain);
	code = append_new(domain);
	vmdev_domain_unref(domain);
	return code;
}

int format_domain(void)
{
	char *xml = UNTOUCHED;

	TRY(vmdev_xml_format(domain_xml, strlen(domain_xml), &xml, NULL, &error), xml);
	note(xml);
	free(xml);
	return 0;
}
