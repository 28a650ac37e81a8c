/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * For libFuzzer: reads a document, and where that works holds the library to its promises: it is written
 * back byte for byte, a change leaves something that can be read, and undoing it restores every byte.
 */
#include <stdlib.h>
#include <string.h>
#include <vmdev/vmdev.h>

/* What fields are set to; most fields refuse most of these. */
static const char *const values[] = {
	NULL,
	"",
	"1",
	"0x10",
	"4096",
	"on",
	"yes",
	"file",
	"block",
	"none",
	"<&'\">",
	"sdb",
	"pci:0000:01:02.3",
	"52:54:00:01:02:03",
};

enum { VALUES = sizeof(values) / sizeof(values[0]), MAX_CHANGED = 32 };

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool holds)
{
	if (!holds)
		abort();
}

static char *write_out(const vmdev_domain *domain, size_t *ret_length)
{
	char *xml = NULL;

	must(!vmdev_domain_to_xml(domain, &xml, ret_length, NULL));
	return xml;
}

static void must_be(const vmdev_domain *domain, const uint8_t *data, size_t size)
{
	size_t length;
	char *xml = write_out(domain, &length);

	must(length == size && !memcmp(xml, data, size));
	free(xml);
}

static void must_be_readable(const vmdev_domain *domain)
{
	size_t length;
	char *xml = write_out(domain, &length);
	vmdev_domain *again = NULL;

	must(!vmdev_domain_new_from_xml(xml, length, &again, NULL));
	must(vmdev_domain_count(again) == vmdev_domain_count(domain));
	vmdev_domain_unref(again);
	free(xml);
}

/* Sets a field and sets it back. Fields of lists are left: "[]" is no path of a device. Returns:
 * whether all is as before. */
static bool change(const vmdev_domain *domain, vmdev_device *device, size_t choice,
		   const uint8_t *data, size_t size)
{
	enum vmdev_kind kind = vmdev_device_get_kind(device);
	size_t count = vmdev_kind_count_fields(kind);
	const char *path, *value = values[choice % VALUES];
	const vmdev_field *field;
	char *before = NULL;
	bool restored = true;

	if (!count)
		return true;
	field = vmdev_kind_get_field(kind, choice / VALUES % count);
	path = vmdev_field_get_path(field);
	if (strchr(path, '[') || vmdev_device_get(device, path, &before, NULL))
		return true;
	if (!vmdev_device_set(device, path, value, NULL)) {
		must_be_readable(domain);
		restored = !vmdev_device_set(device, path, before, NULL);
		if (restored)
			must_be(domain, data, size);
	}
	free(before);
	return restored;
}

/* A document that is one device has no list to append to. */
static void move_first_to_end(vmdev_domain *domain)
{
	vmdev_device *copy = NULL;

	must(!vmdev_device_copy(vmdev_domain_at(domain, 0), &copy, NULL));
	if (!vmdev_domain_append(domain, copy, NULL)) {
		must_be_readable(domain);
		must(!vmdev_domain_remove(domain, 0, NULL));
		must_be_readable(domain);
	}
	vmdev_device_unref(copy);
}

/* Laid out anew it has the same devices, and is laid out for good. */
static void must_format(const vmdev_domain *domain, const uint8_t *data, size_t size)
{
	char *once = NULL, *twice = NULL;
	size_t length, again;
	vmdev_domain *formatted = NULL;

	must(!vmdev_xml_format((const char *)data, size, &once, &length, NULL));
	must(!vmdev_xml_format(once, length, &twice, &again, NULL));
	must(length == again && !memcmp(once, twice, length));
	must(!vmdev_domain_new_from_xml(once, length, &formatted, NULL));
	must(vmdev_domain_count(formatted) == vmdev_domain_count(domain));
	for (size_t i = 0; i < vmdev_domain_count(domain); i++) {
		const vmdev_device *device = vmdev_domain_at(domain, i);

		/* Those of kind OTHER are compared by their text. */
		must(vmdev_device_get_kind(device) == VMDEV_KIND_OTHER ||
		     vmdev_device_is_equal(device, vmdev_domain_at(formatted, i)));
	}
	vmdev_domain_unref(formatted);
	free(twice);
	free(once);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	vmdev_domain *domain = NULL;
	vmdev_report *report = NULL;
	size_t choice = size;

	if (vmdev_domain_new_from_xml((const char *)data, size, &domain, NULL))
		return 0;
	must_be(domain, data, size);
	must_format(domain, data, size);
	must(!vmdev_domain_validate(domain, NULL, &report, NULL));
	vmdev_report_unref(report);
	for (size_t i = 0; i < size; i++)
		choice = choice * 31 + data[i];
	for (size_t i = 0; i < vmdev_domain_count(domain) && i < MAX_CHANGED; i++)
		if (!change(domain, vmdev_domain_at(domain, i), choice / (i + 1), data, size))
			break;
	if (vmdev_domain_count(domain))
		move_first_to_end(domain);
	vmdev_domain_unref(domain);
	return 0;
}
