/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Never silently poorer: each example of the manual is translated to the dialect of this libvirt, which
 * defines it; what libvirt reads back is compared, field by field, with what the manual asks for. A field
 * is the same, or the report tells what became of it, or the translation is refused with the reason.
 * Translated back with the report, what libvirt made of it says the manual's again.
 *
 * translate FILE...
 */
#define _GNU_SOURCE
#include <libvirt/virterror.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vmdev/vmdev.h>

#include "embed.h"

static virConnectPtr connection;
static struct vmdev_dialect dialect = { .family = VMDEV_DIALECT_LIBVIRT };
static struct {
	unsigned passed, failed, defined, refused, fields, changes;
} sums;

/* One example, translated one way. */
struct run {
	const char *file;
	enum vmdev_vdpa_class vdpa_class;
	vmdev_domain *asked, *made, *read;
	vmdev_report *report;
	unsigned failed;
};

__attribute__((format(printf, 2, 3))) static void fail(struct run *run, const char *format, ...)
{
	va_list rest;

	va_start(rest, format);
	printf("%s: ", run->file);
	vprintf(format, rest);
	putchar('\n');
	va_end(rest);
	run->failed++;
}

static void be_silent(void *context, virErrorPtr error)
{
	(void)context;
	(void)error;
}

/* No example is near the size. */
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

/* A VM around the example's devices, with the controllers that the manual wants for them. */
static char *around(const char *text)
{
	const char *begin = strstr(text, "<devices>"), *end = strstr(text, "</devices>");
	const char *controllers = "";
	char *out;

	if (strstr(text, "bus='scsi'"))
		controllers = "<controller type='scsi' index='0' model='virtio-scsi'/>";
	if (strstr(text, "type='usb' bus="))
		controllers = "<controller type='usb' index='0' model='piix3-uhci'/>"
			      "<controller type='usb' index='1' model='ehci'/>"
			      "<controller type='usb' index='2' model='nec-xhci'/>";

	if (begin)
		begin += strlen("<devices>");
	else
		begin = strstr(text, "-->") ? strstr(text, "-->") + strlen("-->") : text;
	if (!end)
		end = text + strlen(text);
	if (asprintf(&out,
		     "<domain type='qemu'>\n  <name>translate</name>\n"
		     "  <uuid>6d1e0b8e-93a5-4b53-9bd2-0fd0b1a1c0df</uuid>\n"
		     "  <memory unit='MiB'>64</memory>\n"
		     "  <os><type arch='x86_64' machine='q35'>hvm</type></os>\n"
		     "  <features><acpi/></features>\n  <devices>%s%.*s"
		     "<memballoon model='none'/>\n  </devices>\n</domain>\n",
		     controllers, (int)(end - begin), begin) < 0)
		abort();
	return out;
}

/* libvirt keeps an alias that begins with ua-, and by it a device is found again. A console that shows the
 * first serial port has that one's. */
static void name_devices(vmdev_domain *domain)
{
	vmdev_device *device;
	char name[32];

	for (size_t i = 0; (device = vmdev_domain_at(domain, i)); i++) {
		if (vmdev_device_get_kind(device) == VMDEV_KIND_CONSOLE)
			continue;
		snprintf(name, sizeof(name), "ua-%zu", i);
		vmdev_device_set(device, "alias.name", name, NULL);
	}
}

static char *get(const vmdev_device *device, const char *path)
{
	char *value = NULL;

	vmdev_device_get(device, path, &value, NULL);
	return value;
}

static bool same(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

/* Without a name it can only be the one of its kind. */
static vmdev_device *find_only(const vmdev_domain *domain, enum vmdev_kind kind)
{
	vmdev_device *device, *found = NULL;
	size_t count = 0;

	for (size_t i = 0; (device = vmdev_domain_at(domain, i)); i++)
		if (vmdev_device_get_kind(device) == kind) {
			found = device;
			count++;
		}
	return count == 1 ? found : NULL;
}

static vmdev_device *find(const vmdev_domain *domain, const vmdev_device *like)
{
	char *wanted = get(like, "alias.name");
	vmdev_device *device, *found = NULL;

	for (size_t i = 0; wanted && !found && (device = vmdev_domain_at(domain, i)); i++) {
		char *name = get(device, "alias.name");

		if (same(name, wanted))
			found = device;
		free(name);
	}
	free(wanted);
	return found ? found : find_only(domain, vmdev_device_get_kind(like));
}

/* Whether the report says that the field of a device, as it was asked for, is now as it was read. */
static bool is_told(const struct run *run, size_t device, const char *path, const char *was,
		    const char *is)
{
	for (size_t i = 0; i < vmdev_report_count(run->report); i++) {
		const char *field = strchr(vmdev_report_get_path(run->report, i), '.');

		if (vmdev_report_get_device(run->report, i) == device && field &&
		    !strcmp(field + 1, path) && same(vmdev_report_get_was(run->report, i), was) &&
		    same(vmdev_report_get_is(run->report, i), is))
			return true;
	}
	return false;
}

static void compare_field(struct run *run, size_t device, const char *path,
			  const vmdev_device *read, bool may_change)
{
	char *asked = get(vmdev_domain_at(run->asked, device), path), *now = get(read, path);

	if (asked) {
		sums.fields++;
		if (same(asked, now))
			;
		else if (may_change && is_told(run, device, path, asked, now))
			sums.changes++;
		else
			fail(run, "%s of device %zu was %s, is %s, and the report says nothing",
			     path, device, asked, now ? now : "unset");
	}
	free(asked);
	free(now);
}

/* The field, in each item where it is of a list. */
static void compare_items(struct run *run, size_t device, const char *path,
			  const vmdev_device *read, bool may_change)
{
	const char *item = strstr(path, "[]");
	char list[128], at[192], *count;

	if (!item || !item[2]) {
		compare_field(run, device, path, read, may_change);
		return;
	}
	snprintf(list, sizeof(list), "%.*s[]", (int)(item - path), path);
	count = get(vmdev_domain_at(run->asked, device), list);
	for (int i = 0; i < (count ? atoi(count) : 0); i++) {
		snprintf(at, sizeof(at), "%.*s[%d]%s", (int)(item - path), path, i, item + 2);
		compare_field(run, device, at, read, may_change);
	}
	free(count);
}

static void compare(struct run *run, const vmdev_domain *read, bool may_change)
{
	const vmdev_device *asked;

	for (size_t i = 0; (asked = vmdev_domain_at(run->asked, i)); i++) {
		enum vmdev_kind kind = vmdev_device_get_kind(asked);
		const vmdev_device *there = find(read, asked);

		if (kind == VMDEV_KIND_OTHER)
			continue;
		if (!there) {
			fail(run, "device %zu, a %s, is gone", i, vmdev_kind_to_string(kind));
			continue;
		}
		if (!may_change && vmdev_device_get_kind(there) != kind)
			fail(run, "device %zu is no %s again", i, vmdev_kind_to_string(kind));
		for (size_t f = 0; f < vmdev_kind_count_fields(kind); f++)
			compare_items(run, i, vmdev_field_get_path(vmdev_kind_get_field(kind, f)),
				      there, may_change);
	}
}

/* Defines the VM. Returns: as libvirt has it; NULL: refused. */
static vmdev_domain *define(const char *text)
{
	virDomainPtr domain = virDomainDefineXML(connection, text);
	vmdev_domain *out = NULL;
	char *xml = NULL;

	if (domain)
		xml = virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_INACTIVE);
	if (xml && vmdev_domain_new_from_xml(xml, strlen(xml), &out, NULL))
		abort();
	if (domain) {
		virDomainUndefine(domain);
		virDomainFree(domain);
	}
	free(xml);
	return out;
}

static vmdev_translation *new_translation(const struct vmdev_dialect *from,
					  const struct vmdev_dialect *to)
{
	vmdev_translation *how;

	if (vmdev_translation_new(from, to, &how, NULL))
		abort();
	return how;
}

/* Back to openEuler from what libvirt made of it. */
static void compare_home(struct run *run)
{
	vmdev_translation *how = new_translation(&dialect, NULL);
	vmdev_report *report;
	vmdev_domain *home;
	char *said;

	if (vmdev_translation_set_losses(how, run->report, NULL) ||
	    vmdev_domain_translate(run->read, how, &home, &report, NULL) ||
	    vmdev_report_to_string(report, &said, NULL))
		abort();
	if (home)
		compare(run, home, false);
	else
		fail(run, "cannot be translated back: %s", said);
	free(said);
	vmdev_domain_unref(home);
	vmdev_report_unref(report);
	vmdev_translation_unref(how);
}

static void try_libvirt(struct run *run)
{
	vmdev_report *report;
	char *xml;

	if (vmdev_domain_to_xml_for(run->made, &dialect, &xml, NULL, &report, NULL))
		abort();
	vmdev_report_unref(report);
	if (!xml) {
		fail(run, "what the translation made is not of the dialect");
		return;
	}
	run->read = define(xml);
	free(xml);
	if (!run->read && strstr(virGetLastErrorMessage(), "with this QEMU binary")) {
		/* The dialect has it, what is installed beside this libvirt has not. */
		printf("%s: %s\n", run->file, virGetLastErrorMessage());
		return;
	}
	if (!run->read) {
		fail(run, "libvirt refuses it: %s", virGetLastErrorMessage());
		return;
	}
	sums.defined++;
	compare(run, run->read, true);
	compare_home(run);
}

/* Why a translation is refused; false: an error says nothing. */
static bool has_reasons(const struct run *run)
{
	static const char *const classes[] = { "unknown", "net", "block" };

	for (size_t i = 0; i < vmdev_report_count(run->report); i++) {
		if (vmdev_report_get_severity(run->report, i) != VMDEV_SEVERITY_ERROR)
			continue;
		if (!*vmdev_report_get_text(run->report, i) ||
		    !*vmdev_report_get_cure(run->report, i))
			return false;
		printf("%s (vDPA class %s): refused: %s: %s\n", run->file, classes[run->vdpa_class],
		       vmdev_report_get_rule(run->report, i),
		       vmdev_report_get_text(run->report, i));
	}
	return true;
}

/* The domain as it stands: what libvirt takes so needs no translation. */
static void try_untranslated(struct run *run)
{
	char *xml;

	if (vmdev_domain_to_xml(run->asked, &xml, NULL, NULL))
		abort();
	run->read = define(xml);
	free(xml);
	if (run->read && vmdev_report_count(run->report))
		fail(run, "libvirt takes as it is what the translation changes or refuses");
	run->read = vmdev_domain_unref(run->read);
}

static void try_example(const char *file, const char *text, enum vmdev_vdpa_class vdpa_class)
{
	vmdev_translation *how = new_translation(NULL, &dialect);
	struct run run = { .file = strrchr(file, '/') ? strrchr(file, '/') + 1 : file,
			   .vdpa_class = vdpa_class };
	char *whole = around(text);

	if (vmdev_domain_new_from_xml(whole, strlen(whole), &run.asked, NULL) ||
	    vmdev_translation_set_vdpa_class(how, NULL, vdpa_class, NULL))
		abort();
	name_devices(run.asked);
	if (vmdev_domain_translate(run.asked, how, &run.made, &run.report, NULL))
		abort();
	try_untranslated(&run);
	if (run.made) {
		try_libvirt(&run);
	} else if (has_reasons(&run)) {
		sums.refused++;
	} else {
		fail(&run, "refused without a reason");
	}
	if (run.failed)
		sums.failed++;
	else
		sums.passed++;
	vmdev_domain_unref(run.asked);
	vmdev_domain_unref(run.made);
	vmdev_domain_unref(run.read);
	vmdev_report_unref(run.report);
	vmdev_translation_unref(how);
	free(whole);
}

int main(int argc, char **argv)
{
	struct embed *embed = embed_open();
	unsigned long version;

	connection = embed_connection(embed);
	virSetErrorFunc(NULL, be_silent);
	if (virConnectGetLibVersion(connection, &version))
		return 1;
	dialect.version = (uint32_t)version;
	for (int i = 1; i < argc; i++) {
		char *text = read_file(argv[i]);

		/* A snapshot is no device. */
		if (!strstr(text, "<domainsnapshot"))
			try_example(argv[i], text, VMDEV_VDPA_CLASS_UNSET);
		if (strstr(text, "type='vdpa'")) {
			try_example(argv[i], text, VMDEV_VDPA_CLASS_NET);
			try_example(argv[i], text, VMDEV_VDPA_CLASS_BLOCK);
		}
		free(text);
	}
	embed_close(embed);
	printf("libvirt %lu.%lu: %u translations defined, %u refused with the reason; of %u fields %u "
	       "were changed, each with a finding\n",
	       version / 1000000, version / 1000 % 1000, sums.defined, sums.refused, sums.fields,
	       sums.changes);
	printf("%u passed, %u failed\n", sums.passed, sums.failed);
	return sums.failed || !sums.defined;
}
