/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every allocation of each scenario, libxml2's own included, is made to fail once, and from then on. No
 * crash, no leak; what says that it worked has worked completely; outputs are left alone on failure. */
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdio.h>

#include "allocator.h"
#include "spot.h"

/* Outputs point here before a call, and after one that failed. */
static char untouched[1];
#define UNTOUCHED ((void *)untouched)

/* What a scenario made, in memory that needs no allocation. */
static char made[1 << 20];
static size_t made_length;

/* Check allocates even for what is as expected. */
#define EXPECT(condition) \
	do { \
		if (!(condition)) { \
			allocator.armed = false; \
			ck_abort_msg("%s", #condition); \
		} \
	} while (0)

static void note(const char *text)
{
	size_t length = strlen(text);

	EXPECT(made_length + length < sizeof(made));
	memcpy(made + made_length, text, length + 1);
	made_length += length;
}

/* A call failed: for want of memory, and it says so. */
static int failed(int code, vmdev_error *error, const void *output)
{
	EXPECT(code == -VMDEV_E_NO_MEMORY);
	EXPECT(error);
	EXPECT(vmdev_error_get_code(error) == VMDEV_E_NO_MEMORY);
	EXPECT(*vmdev_error_get_message(error));
	EXPECT(output == UNTOUCHED);
	vmdev_error_unref(error);
	return code;
}

/* Calls with &error as the last argument and leaves the function it stands in when the call fails. */
#define TRY(call, output) \
	do { \
		vmdev_error *error = NULL; \
		int try_code = (call); \
		if (try_code) \
			return failed(try_code, error, output); \
		EXPECT(!error); \
	} while (0)

static int note_device(const vmdev_device *device)
{
	char *xml = UNTOUCHED;

	TRY(vmdev_device_to_xml(device, &xml, &error), xml);
	note(xml);
	free(xml);
	return 0;
}

static int note_findings(vmdev_report *report)
{
	char *text = UNTOUCHED;

	TRY(vmdev_report_to_string(report, &text, &error), text);
	note(text);
	free(text);
	return 0;
}

/* Writes, copies and checks a device; what is got of it is equal. */
static int use_device(const vmdev_device *device)
{
	vmdev_device *copy = UNTOUCHED;
	vmdev_report *report = UNTOUCHED;
	int code;

	TRY(vmdev_device_copy(device, &copy, &error), copy);
	EXPECT(vmdev_device_is_equal(device, copy));
	code = note_device(copy);
	vmdev_device_unref(copy);
	if (code)
		return code;
	TRY(vmdev_device_validate(device, NULL, &report, &error), report);
	code = note_findings(report);
	vmdev_report_unref(report);
	return code;
}

/* Sets a field; where that fails the device is as it was. */
static int set(vmdev_device *device, const char *path, const char *value)
{
	char *text = NULL, *old = NULL;
	bool armed = allocator.armed;
	vmdev_error *error = NULL;
	int code;

	allocator.armed = false;
	vmdev_device_get(device, path, &old, NULL);
	allocator.armed = armed;
	code = vmdev_device_set(device, path, value, &error);
	allocator.armed = false;
	if (code) {
		EXPECT(!vmdev_device_get(device, path, &text, NULL));
		EXPECT(text && old ? !strcmp(text, old) : text == old);
	}
	free(text);
	free(old);
	allocator.armed = armed;
	return code ? failed(code, error, UNTOUCHED) : 0;
}

static int get(const vmdev_device *device, const char *path)
{
	char *value = UNTOUCHED;

	TRY(vmdev_device_get(device, path, &value, &error), value);
	if (value)
		note(value);
	free(value);
	return 0;
}

/* A device that one of the constructors makes, used and released. */
static int use_new(int (*make)(vmdev_device **ret_device, vmdev_error **ret_error))
{
	vmdev_device *device = UNTOUCHED;
	int code;

	TRY(make(&device, &error), device);
	code = use_device(device);
	vmdev_device_unref(device);
	return code;
}

static int make_blk(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_disk_new_virtio_blk(VMDEV_DISK_TYPE_FILE, "/a", VMDEV_DISK_FORMAT_RAW, "vda",
					 ret_device, ret_error);
}

static int make_scsi(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_disk_new_virtio_scsi(VMDEV_DISK_TYPE_BLOCK, "/dev/a", VMDEV_DISK_FORMAT_QCOW2,
					  "sda", ret_device, ret_error);
}

static int make_controller(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_scsi_controller_new_virtio_scsi(1, ret_device, ret_error);
}

static int make_net(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_interface_new_vhost_net("br0", "52:54:00:76:f2:bb", 2, ret_device, ret_error);
}

static int make_user(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_interface_new_vhost_user("/s", VMDEV_INTERFACE_SOCKET_MODE_SERVER, NULL, 1,
					      ret_device, ret_error);
}

static int make_hostdev(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_hostdev_pci_new_from_bdf("04:10.1", ret_device, ret_error);
}

static int make_vdpa(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_hostdev_vdpa_new_from_path("/dev/vhost-vdpa-0", ret_device, ret_error);
}

static int make_vhost_scsi(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_hostdev_scsi_new_from_wwpn("naa.5123456789abcde0", ret_device, ret_error);
}

static int make_sr_iov(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_interface_new_sr_iov_in_vlan("06:11.6", "fa:16:3e:0a:4b:5c", 1, ret_device,
						  ret_error);
}

static int make_port(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_pci_controller_new_root_port(1, ret_device, ret_error);
}

static int make_uhci(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_usb_controller_new_uhci(0, ret_device, ret_error);
}

static int make_usb(vmdev_device **ret_device, vmdev_error **ret_error)
{
	const struct vmdev_usb_address place = { .bus = 2, .port = { 1, 2 } };

	return vmdev_hostdev_usb_new_from_bus_device(6, 2, &place, ret_device, ret_error);
}

static int make_tablet(vmdev_device **ret_device, vmdev_error **ret_error)
{
	return vmdev_input_new_usb_tablet(1, ret_device, ret_error);
}

static int construct(void)
{
	static int (*const makers[])(vmdev_device * *ret_device, vmdev_error * *ret_error) = {
		make_blk,
		make_scsi,
		make_controller,
		make_net,
		make_user,
		make_hostdev,
		make_port,
		make_vdpa,
		make_vhost_scsi,
		make_sr_iov,
		vmdev_serial_new_pty,
		vmdev_console_new_pty,
		make_uhci,
		make_usb,
		make_tablet,
	};

	for (size_t i = 0; i < sizeof(makers) / sizeof(makers[0]); i++)
		if (use_new(makers[i]))
			return -1;
	return 0;
}

/* Long enough that strings need chunks of their own. */
static const char long_text[] =
	"/a/rather/long/path/of/which/a/few/fill/what/a/device/has/room/for/at/first/and/more/than/that";

/* A value for every field; of a list there is none. */
static struct setting {
	enum vmdev_kind kind;
	char path[128];
	char text[sizeof(long_text)];
} settings[1024];

static void prepare_settings(void)
{
	ck_assert_int_le(spot_count(), sizeof(settings) / sizeof(settings[0]));
	for (int i = 0; i < spot_count(); i++) {
		struct spot spot = spot_at(i);
		struct samples good = good_values(spot.field);

		if (!good.count)
			continue;
		settings[i].kind = spot.kind;
		memcpy(settings[i].path, spot.path, sizeof(spot.path));
		snprintf(settings[i].text, sizeof(settings[i].text), "%s",
			 vmdev_field_get_type(spot.field) == VMDEV_FIELD_STRING ? long_text :
										  good.text[0]);
	}
}

/* Every field of a kind, whether it has a meaning or not: for the sake of the findings. */
static int set_all(vmdev_device *device, enum vmdev_kind kind)
{
	for (size_t i = 0; i < sizeof(settings) / sizeof(settings[0]); i++) {
		const struct setting *setting = &settings[i];

		if (setting->kind != kind || !setting->path[0])
			continue;
		if (set(device, setting->path, setting->text) || get(device, setting->path))
			return -1;
	}
	return 0;
}

static int fill(void)
{
	for (unsigned kind = VMDEV_KIND_OTHER + 1; kind < vmdev_kind_count(); kind++) {
		vmdev_device *device = UNTOUCHED;
		int code;

		TRY(vmdev_device_new((enum vmdev_kind)kind, &device, &error), device);
		code = set_all(device, (enum vmdev_kind)kind);
		if (!code)
			code = use_device(device);
		vmdev_device_unref(device);
		if (code)
			return code;
	}
	return 0;
}

static int append_host(vmdev_device *disk)
{
	size_t count = vmdev_disk_count_source_host(disk);
	vmdev_error *error = NULL;
	int code = vmdev_disk_append_source_host(disk, &error);

	if (!code)
		return 0;
	EXPECT(vmdev_disk_count_source_host(disk) == count);
	return failed(code, error, UNTOUCHED);
}

static int append_hosts(vmdev_device *disk)
{
	for (size_t i = 0; i < 10; i++) {
		if (append_host(disk))
			return -1;
		TRY(vmdev_disk_set_source_host_name(disk, i, long_text + i, &error), UNTOUCHED);
		TRY(vmdev_disk_set_source_host_port(disk, i, i, &error), UNTOUCHED);
	}
	TRY(vmdev_disk_remove_source_host(disk, 3, &error), UNTOUCHED);
	return set(disk, "source.host[9].name", long_text);
}

static int list(void)
{
	vmdev_device *disk = UNTOUCHED;
	int code;

	TRY(vmdev_device_new(VMDEV_KIND_DISK, &disk, &error), disk);
	code = append_hosts(disk);
	if (!code)
		code = use_device(disk);
	vmdev_device_unref(disk);
	return code;
}

static const char domain_xml[] =
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

static int append_new(vmdev_domain *domain)
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

static int note_domain(const vmdev_domain *domain)
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
	    set(vmdev_domain_at(domain, 0), "target.dev", "a-much-longer-name-than-before") ||
	    set(vmdev_domain_at(domain, 0), "source.host[1].name", NULL) ||
	    set(vmdev_domain_at(domain, 0), "serial", "<&>") ||
	    set(vmdev_domain_at(domain, 2), "alias.name", "ua-1"))
		return -1;
	TRY(vmdev_domain_remove(domain, 1, &error), UNTOUCHED);
	return append_new(domain) ? -1 : note_domain(domain);
}

static int read_domain(void)
{
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(domain_xml, sizeof(domain_xml) - 1, &domain, &error), domain);
	note(vmdev_domain_get_name(domain));
	note(vmdev_domain_get_uuid(domain));
	note(vmdev_domain_get_arch(domain));
	note(vmdev_domain_get_machine(domain));
	EXPECT(vmdev_domain_count(domain) == 6);
	code = use_domain(domain);
	vmdev_domain_unref(domain);
	return code;
}

static int new_domain(void)
{
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new(&domain, &error), domain);
	code = append_new(domain);
	vmdev_domain_unref(domain);
	return code;
}

static int read_one(void)
{
	static const char xml[] =
		"<disk type='file' new='&quot;'>\n\t<source file=\"/a&#38;b\" x='1'/>\n"
		"\t<target dev='vda'/>\n\t<readonly/>\n</disk>";
	vmdev_device *device = UNTOUCHED;
	int code;

	TRY(vmdev_device_new_from_xml(xml, sizeof(xml) - 1, &device, &error), device);
	code = use_device(device);
	if (!code)
		code = set(device, "source.file", long_text);
	if (!code)
		code = set(device, "readonly", NULL);
	if (!code)
		code = use_device(device);
	vmdev_device_unref(device);
	return code;
}

/* What is wrong for another reason stays wrong without memory, and the error is there. */
static int refuse(void)
{
	static const struct {
		const char *path, *value;
	} wrong[] = {
		{ "type", "x" },
		{ "none", "x" },
		{ "driver.queues", "x" },
		{ "address", "x" },
		{ "source.host[2].name", "x" },
		{ "source.host[0].port", "x" },
		{ "target.dev", "\xff" },
	};
	vmdev_device *disk = UNTOUCHED;
	int code = 0;

	TRY(vmdev_device_new(VMDEV_KIND_DISK, &disk, &error), disk);
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		vmdev_error *error = NULL;

		EXPECT(vmdev_device_set(disk, wrong[i].path, wrong[i].value, &error));
		EXPECT(error);
		if (vmdev_error_get_code(error) == VMDEV_E_NO_MEMORY)
			code = -1;
		vmdev_error_unref(error);
	}
	EXPECT(vmdev_disk_count_source_host(disk) == 0);
	vmdev_device_unref(disk);
	return code;
}

/* A document that ends early must not be taken for a whole one. */
static int refuse_xml(void)
{
	static const char xml[] = "<devices><disk><source file='/a'/></disk><disk>";
	vmdev_domain *domain = UNTOUCHED;
	vmdev_error *error = NULL;
	int code = vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, &error);

	EXPECT(code == -VMDEV_E_XML || code == -VMDEV_E_NO_MEMORY);
	EXPECT(domain == UNTOUCHED);
	EXPECT(error);
	code = vmdev_error_get_code(error) == VMDEV_E_NO_MEMORY ? -1 : 0;
	vmdev_error_unref(error);
	return code;
}

static int format_domain(void)
{
	char *xml = UNTOUCHED;

	TRY(vmdev_xml_format(domain_xml, sizeof(domain_xml) - 1, &xml, NULL, &error), xml);
	note(xml);
	free(xml);
	return 0;
}

static int retry_policy(void)
{
	static const struct vmdev_retry_policy policy = { true, false, 0, 9000000000001 };
	vmdev_report *report = UNTOUCHED;
	char *text = UNTOUCHED;
	int code;

	TRY(vmdev_retry_policy_to_string(&policy, &text, &error), text);
	note(text);
	free(text);
	TRY(vmdev_retry_policy_validate(&policy, NULL, &report, &error), report);
	code = note_findings(report);
	vmdev_report_unref(report);
	return code;
}

static const char suspended_xml[] =
	"<domain><name>a</name><devices>\n  <disk type='file'>\n    <driver error_policy='retry' "
	"rerror_policy='retry' retry_interval='2000' retry_timeout='9' odd='1'/>\n"
	"    <source file='/a'/>\n    <target dev='vda'/>\n  </disk>\n"
	"  <disk><driver cache='odd'/><target dev='vdb'/></disk>\n</devices></domain>";

static int write_for(const vmdev_domain *domain, const struct vmdev_dialect *dialect)
{
	char *xml = UNTOUCHED, *name = UNTOUCHED;
	vmdev_report *report = UNTOUCHED;
	size_t length = 7;
	int code;

	TRY(vmdev_dialect_to_string(dialect, &name, &error), name);
	note(name);
	free(name);
	TRY(vmdev_domain_to_xml_for(domain, dialect, &xml, &length, &report, &error), xml);
	if (xml)
		note(xml);
	EXPECT(length == (xml ? strlen(xml) : 0));
	code = note_findings(report);
	free(xml);
	vmdev_report_unref(report);
	if (code)
		return code;
	xml = UNTOUCHED;
	TRY(vmdev_device_to_xml_for(vmdev_domain_at(domain, 0), dialect, &xml, &report, &error),
	    xml);
	code = note_findings(report);
	free(xml);
	vmdev_report_unref(report);
	return code;
}

/* Translates a domain; the report, if any, is for the caller, also where something failed behind it. */
static int translate(const vmdev_domain *domain, const vmdev_translation *how,
		     vmdev_translation *back, vmdev_report **ret_report)
{
	vmdev_report *again = NULL;
	vmdev_domain *out = UNTOUCHED;
	vmdev_report *report = UNTOUCHED;
	int code;

	TRY(vmdev_domain_translate(domain, how, &out, &report, &error), out);
	*ret_report = report;
	code = note_findings(report);
	if (!code && back) {
		vmdev_error *error = NULL;

		code = vmdev_translation_set_losses(back, report, &error);
		if (code)
			failed(code, error, UNTOUCHED);
	}
	if (!code && out)
		code = note_domain(out);
	if (!code && out && back)
		code = translate(out, back, NULL, &again);
	vmdev_report_unref(again);
	vmdev_domain_unref(out);
	return code;
}

static int translate_one(const vmdev_device *device, const vmdev_translation *how)
{
	vmdev_device *out = UNTOUCHED;
	vmdev_report *report = UNTOUCHED;
	int code;

	TRY(vmdev_device_translate(device, how, &out, &report, &error), out);
	code = note_findings(report);
	if (!code && out)
		code = note_device(out);
	vmdev_device_unref(out);
	vmdev_report_unref(report);
	return code;
}

static int translate_there_and_back(const vmdev_domain *domain, vmdev_translation *how,
				    vmdev_translation *back)
{
	vmdev_report *losses = NULL;
	int code;

	TRY(vmdev_translation_set_vdpa_class(how, NULL, VMDEV_VDPA_CLASS_NET, &error), UNTOUCHED);
	TRY(vmdev_translation_set_vdpa_class(how, "/a", VMDEV_VDPA_CLASS_BLOCK, &error), UNTOUCHED);
	code = translate(domain, how, back, &losses);
	if (!code)
		code = translate_one(vmdev_domain_at(domain, 0), how);
	vmdev_report_unref(losses);
	return code;
}

static int translate_to(const struct vmdev_dialect *from, const struct vmdev_dialect *to,
			const vmdev_domain *domain)
{
	vmdev_translation *how = UNTOUCHED, *back = UNTOUCHED;
	vmdev_error *lack = NULL;
	int code;

	TRY(vmdev_translation_new(from, to, &how, &error), how);
	code = vmdev_translation_new(to, from, &back, &lack);
	if (code) {
		failed(code, lack, back);
	} else {
		code = translate_there_and_back(domain, how, back);
		vmdev_translation_unref(back);
	}
	vmdev_translation_unref(how);
	return code;
}

static int vdpa_translations(void)
{
	static const struct vmdev_dialect upstream = VMDEV_DIALECT_LIBVIRT_VERSION(9, 8, 0);
	static const char xml[] =
		"<devices><hostdev mode='subsystem' type='vdpa' managed='yes' odd='1'>"
		"<source dev='/a'/></hostdev><hostdev type='vdpa'><source dev='/b'/></hostdev>"
		"<hostdev type='vdpa'/></devices>";
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, &error), domain);
	code = write_for(domain, NULL) || translate_to(NULL, &upstream, domain);
	if (!code) {
		vmdev_error *error = NULL;

		code = vmdev_domain_remove(domain, 2, &error) ||
		       translate_to(NULL, &upstream, domain);
	}
	vmdev_domain_unref(domain);
	return code ? -1 : 0;
}

static int translations(void)
{
	static const struct vmdev_dialect upstream = VMDEV_DIALECT_LIBVIRT_VERSION(9, 0, 0);
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(suspended_xml, sizeof(suspended_xml) - 1, &domain, &error),
	    domain);
	code = write_for(domain, NULL) || write_for(domain, &upstream) ||
	       translate_to(NULL, &upstream, domain);
	if (!code) {
		vmdev_error *error = NULL;

		code = vmdev_domain_remove(domain, 1, &error) ||
		       translate_to(NULL, &upstream, domain);
	}
	vmdev_domain_unref(domain);
	return code ? -1 : 0;
}

static int draw_one(const vmdev_domain *domain,
		    int (*draw)(const vmdev_domain *domain, char **ret_text,
				vmdev_error **ret_error))
{
	char *text = UNTOUCHED;
	vmdev_error *error = NULL;
	int code = draw(domain, &text, &error);

	if (code)
		return failed(code, error, text);
	note(text);
	free(text);
	return 0;
}

static int diff_to(const vmdev_domain *from, vmdev_domain *to)
{
	vmdev_plan *plan = UNTOUCHED;
	char *text = UNTOUCHED;
	vmdev_error *error = NULL;
	int code;

	if (append_new(to))
		return -1;
	code = vmdev_plan_diff(from, to, NULL, VMDEV_DIFF_EXACT, &plan, &error);
	if (code)
		return failed(code, error, plan);
	code = vmdev_plan_to_string(plan, &text, &error);
	vmdev_plan_unref(plan);
	if (code)
		return failed(code, error, text);
	note(text);
	free(text);
	return 0;
}

static int diff_from(const vmdev_domain *from)
{
	vmdev_domain *to = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new(&to, &error), to);
	code = diff_to(from, to);
	vmdev_domain_unref(to);
	return code;
}

static int diff_domains(void)
{
	vmdev_domain *from = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(domain_xml, sizeof(domain_xml) - 1, &from, &error), from);
	code = diff_from(from);
	vmdev_domain_unref(from);
	return code;
}

static int draw_domain(void)
{
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(domain_xml, sizeof(domain_xml) - 1, &domain, &error), domain);
	code = draw_one(domain, vmdev_domain_to_tree);
	if (!code)
		code = draw_one(domain, vmdev_domain_to_dot);
	vmdev_domain_unref(domain);
	return code;
}

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

static int operations(void)
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

static int command_line(void)
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

static int (*const scenarios[])(void) = {
	construct,	   fill,	list,	      read_domain,
	new_domain,	   read_one,	refuse,	      refuse_xml,
	format_domain,	   draw_domain, retry_policy, translations,
	vdpa_translations, operations,	diff_domains, command_line,
};
enum { SCENARIOS = sizeof(scenarios) / sizeof(scenarios[0]) };

static struct {
	long injected, handled, leaked, unreported;
} total;

/* Returns: the number of allocations. */
static long run(int (*scenario)(void), long fail_at, bool from_then_on, const char *complete)
{
	int code;
	long leaked;

	made_length = 0;
	made[0] = '\0';
	xmlResetLastError();
	allocator = (struct allocator){ .armed = true,
					.fail_at = fail_at,
					.from_then_on = from_then_on };
	code = scenario();
	allocator.fail_at = 0;
	xmlResetLastError();
	allocator.armed = false;
	leaked = allocator.live;
	if (!fail_at) {
		ck_assert_int_eq(code, 0);
		ck_assert_int_eq(leaked, 0);
		return allocator.allocations;
	}
	total.injected += allocator.failures > 0;
	total.leaked += leaked != 0;
	/* Some allocations can be done without; then nothing may be missing. */
	if (!code && complete && strcmp(made, complete)) {
		total.unreported++;
		printf("made:\n%s\ncomplete:\n%s\n", made, complete);
		ck_abort_msg("allocation %ld failed and something is missing", fail_at);
	}
	ck_assert_msg(!leaked, "allocation %ld failed and %ld were not freed", fail_at, leaked);
	total.handled++;
	return allocator.allocations;
}

START_TEST(every_allocation_fails)
{
	char *complete;
	long count;

	xmlInitParser();
	prepare_settings();
	run(scenarios[_i], 0, false, NULL);	/* what libxml2 sets up once is there */
	count = run(scenarios[_i], 0, false, NULL);
	ck_assert_ptr_nonnull(complete = strdup(made));
	ck_assert_int_gt(count, 0);
	for (long at = 1; at <= count; at++) {
		run(scenarios[_i], at, false, complete);
		run(scenarios[_i], at, true, complete);
	}
	ck_assert_int_eq(run(scenarios[_i], 0, false, NULL), count);
	ck_assert_str_eq(made, complete);
	free(complete);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("memory", &t);

	tcase_set_timeout(t, 600);
	tcase_add_loop_test(t, every_allocation_fails, 0, SCENARIOS);
	return s;
}

int main(void)
{
	SRunner *runner;
	int failures;

	if (!allocator_works()) {
		puts("SKIP: a sanitizer or valgrind has an allocator of its own, which cannot "
		     "be made to fail");
		return 77;
	}
	runner = srunner_create(suite());
	srunner_set_fork_status(runner, CK_NOFORK);	/* the figures add up */
	srunner_run_all(runner, CK_ENV);
	printf("%ld injected, %ld handled, %ld leaked, %ld unreported\n", total.injected,
	       total.handled, total.leaked, total.unreported);
	failures = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
