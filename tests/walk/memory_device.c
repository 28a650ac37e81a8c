/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Devices: made, filled, read, changed. */
#include <stdio.h>

#include "scenario.h"
#include "spot.h"

int note_device(const vmdev_device *device)
{
	char *xml = UNTOUCHED;

	TRY(vmdev_device_to_xml(device, &xml, &error), xml);
	note(xml);
	free(xml);
	return 0;
}

int note_findings(vmdev_report *report)
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
int set_field(vmdev_device *device, const char *path, const char *value)
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

int make_blk(vmdev_device **ret_device, vmdev_error **ret_error)
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

int construct(void)
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
const char long_text[] =
	"/a/rather/long/path/of/which/a/few/fill/what/a/device/has/room/for/at/first/and/more/than/that";

/* A value for every field; of a list there is none. */
static struct setting {
	enum vmdev_kind kind;
	char path[128];
	char text[sizeof(long_text)];
} settings[1024];

void prepare_settings(void)
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
		if (set_field(device, setting->path, setting->text) || get(device, setting->path))
			return -1;
	}
	return 0;
}

int fill(void)
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
	return set_field(disk, "source.host[9].name", long_text);
}

int list(void)
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

int read_one(void)
{
	static const char xml[] =
		"<disk type='file' new='&quot;'>\n\t<source file=\"/a&#38;b\" x='1'/>\n"
		"\t<target dev='vda'/>\n\t<readonly/>\n</disk>";
	vmdev_device *device = UNTOUCHED;
	int code;

	TRY(vmdev_device_new_from_xml(xml, sizeof(xml) - 1, &device, &error), device);
	code = use_device(device);
	if (!code)
		code = set_field(device, "source.file", long_text);
	if (!code)
		code = set_field(device, "readonly", NULL);
	if (!code)
		code = use_device(device);
	vmdev_device_unref(device);
	return code;
}

/* What is wrong for another reason stays wrong without memory, and the error is there. */
int refuse(void)
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
int refuse_xml(void)
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
