/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * No false refusals: whatever of tests/data the library refuses in libvirt's own dialect, libvirt's QEMU
 * driver refuses too, as it defines the domain or makes QEMU's command line. What fails only when the
 * guest starts is listed below.
 *
 * refusals FILE...
 */
#define _GNU_SOURCE
#include <libvirt/virterror.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vmdev/vmdev.h>

#include "embed.h"

static const struct {
	const char *rule, *reason;
} later[] = {
	{ "disk-drive-address-range", "QEMU has no such unit" },
	{ "disk-iotune-burst", "QEMU refuses the limits" },
	{ "disk-queue-size", "QEMU wants a power of two" },
	{ "domain-host-bridge", "the host's bridge cannot be given away" },
	{ "domain-reserved-slot", "QEMU has the chipset's devices there" },
	{ "domain-vhost-vdpa-duplicate", "the kernel lets the device be opened once" },
	{ "field-dialect", "libvirt drops it, and the device is another than was meant" },
	{ "field-missing", "there is no device to pass through" },
	{ "field-value", "libvirt drops the value, and the device is another than was meant" },
	{ "interface-backend-tap", "libvirt looks when it makes the tap device" },
	{ "interface-queues-tap", "the kernel has no such number of queues" },
	{ "pci-controller-chassis-duplicate", "QEMU wants each number once" },
	{ "usb-controller-startport-duplicate", "QEMU gives a port one companion" },
};

static virConnectPtr connection;
static struct vmdev_dialect dialect = { .family = VMDEV_DIALECT_LIBVIRT };
static struct {
	unsigned passed, failed, later;
} sums;

static void be_silent(void *context, virErrorPtr error)
{
	(void)context;
	(void)error;
}

/* No sample is near the size. */
static char *read_file(const char *path)
{
	enum { ROOM = 16384 };
	FILE *in = fopen(path, "r");
	char *text = calloc(1, ROOM);

	if (!in || !text || !fread(text, 1, ROOM - 1, in)) {
		perror(path);
		exit(1);
	}
	fclose(in);
	return text;
}

/* The sample in a domain that this libvirt can have; NULL where it is of another machine. */
static char *domain_of(const char *sample)
{
	static const char head[] =
		"<domain type='qemu'><name>vm</name><memory>65536</memory>"
		"<os><type arch='x86_64' machine='%s'>hvm</type></os>%s%s%s</domain>";
	/* What only an i440fx machine has. */
	static const char *const old[] = { "'pci-root'", "'pci-bridge'", "'ide'",
					   "'hda'",	 "'fdc'",	 "'fda'" };
	const char *machine = "q35", *os = strstr(sample, "<os>");
	bool list = strstr(sample, "<devices>");
	char *out;

	if (os) {
		if (!strstr(os, "q35") && !strstr(os, "machine='pc"))
			return NULL;
		if (asprintf(&out, "<domain type='qemu'><name>vm</name><memory>65536</memory>%s",
			     os) < 0)
			abort();
		return out;
	}
	if (!strncmp(sample, "<!--", 4))
		sample = strstr(sample, "-->") + 3;
	for (size_t i = 0; i < sizeof(old) / sizeof(*old); i++)
		if (strstr(sample, old[i]))
			machine = "pc";
	if (asprintf(&out, head, machine, list ? "" : "<devices>", sample,
		     list ? "" : "</devices>") < 0)
		abort();
	return out;
}

/* The rule of the first error, static; NULL: there is none. */
static const char *refused_by(const char *xml)
{
	vmdev_domain *domain;
	vmdev_report *report;
	const char *rule = NULL;

	if (vmdev_domain_new_from_xml(xml, strlen(xml), &domain, NULL) ||
	    vmdev_domain_validate(domain, &dialect, &report, NULL))
		abort();
	for (size_t i = 0; i < vmdev_report_count(report) && !rule; i++)
		if (vmdev_report_get_severity(report, i) == VMDEV_SEVERITY_ERROR)
			rule = vmdev_rule_get_id(vmdev_rule_find(vmdev_report_get_rule(report, i)));
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
	return rule;
}

static bool libvirt_takes(const char *xml)
{
	virDomainPtr domain = virDomainDefineXML(connection, xml);
	char *command;

	if (!domain)
		return false;
	virDomainUndefine(domain);
	virDomainFree(domain);
	/* libvirt 9.0 crashes when it makes the command line of a virtual function. */
	if (strstr(xml, "<interface type='hostdev'"))
		return true;
	command = virConnectDomainXMLToNative(connection, "qemu-argv", xml, 0);
	free(command);
	return command;
}

static bool fails_later(const char *rule)
{
	for (size_t i = 0; i < sizeof(later) / sizeof(*later); i++)
		if (!strcmp(later[i].rule, rule))
			return true;
	return false;
}

static void check(const char *path)
{
	char *sample = read_file(path), *xml = domain_of(sample);
	const char *rule = xml ? refused_by(xml) : NULL;

	if (!rule) {
		/* Another dialect's, or good. */
	} else if (!libvirt_takes(xml)) {
		sums.passed++;
	} else if (fails_later(rule)) {
		sums.later++;
	} else {
		printf("%s: %s refuses what libvirt takes\n", path, rule);
		sums.failed++;
	}
	free(xml);
	free(sample);
}

int main(int argc, char **argv)
{
	struct embed *embed = embed_open();
	unsigned long version = 0;

	connection = embed_connection(embed);
	virSetErrorFunc(NULL, be_silent);
	if (virConnectGetLibVersion(connection, &version))
		return 1;
	dialect.version = (uint32_t)version;
	for (int i = 1; i < argc; i++)
		check(argv[i]);
	embed_close(embed);
	printf("libvirt %lu refuses %u of the samples as the library does, QEMU or the kernel %u\n",
	       version, sums.passed, sums.later);
	printf("%u passed, %u failed\n", sums.passed, sums.failed);
	return sums.failed || !sums.passed;
}
