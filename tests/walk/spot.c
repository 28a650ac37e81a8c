/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "spot.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

int spot_count(void)
{
	size_t count = 0;

	for (size_t kind = 0; kind < vmdev_kind_count(); kind++)
		count += vmdev_kind_count_fields((enum vmdev_kind)kind);
	return (int)count;
}

static const struct accessor *typed_of(enum vmdev_kind kind, const char *path)
{
	for (size_t i = 0; i < accessor_count; i++)
		if (accessors[i].kind == kind && !strcmp(accessors[i].path, path))
			return &accessors[i];
	ck_assert_msg(kind == VMDEV_KIND_OTHER, "%s has no typed accessors", path);
	return NULL;
}

static struct spot make_spot(enum vmdev_kind kind, const vmdev_field *field)
{
	struct spot spot = { .kind = kind, .field = field };
	const char *path = vmdev_field_get_path(field);
	const char *list = strstr(path, "[].");

	spot.typed = typed_of(kind, path);
	snprintf(spot.path, sizeof(spot.path), "%.*s%s%s", list ? (int)(list - path) : 100, path,
		 list ? "[0]" : "", list ? list + 2 : "");
	return spot;
}

static const vmdev_field *field_at(int number, enum vmdev_kind *ret_kind)
{
	size_t at = (size_t)number, kind = 0;

	for (; at >= vmdev_kind_count_fields((enum vmdev_kind)kind); kind++)
		at -= vmdev_kind_count_fields((enum vmdev_kind)kind);
	*ret_kind = (enum vmdev_kind)kind;
	return vmdev_kind_get_field((enum vmdev_kind)kind, at);
}

struct spot spot_at(int number)
{
	enum vmdev_kind kind;
	const vmdev_field *field = field_at(number, &kind);

	return make_spot(kind, field);
}

int spot_count_of(bool (*is_of)(const vmdev_field *field))
{
	enum vmdev_kind kind;
	int count = 0;

	for (int i = 0; i < spot_count(); i++)
		count += is_of(field_at(i, &kind));
	return count;
}

struct spot spot_of(bool (*is_of)(const vmdev_field *field), int number)
{
	enum vmdev_kind kind;
	int at = 0;

	while (!is_of(field_at(at, &kind)) || number--)
		at++;
	return spot_at(at);
}

vmdev_device *device_of(enum vmdev_kind kind)
{
	static const char other[] = "<watchdog model='i6300esb'/>\n";
	vmdev_device *device = NULL;

	if (kind == VMDEV_KIND_OTHER)
		ck_ok(vmdev_device_new_from_xml(other, sizeof(other) - 1, &device, ret_error));
	else
		ck_ok(vmdev_device_new(kind, &device, ret_error));
	return device;
}

char *xml_of(const vmdev_device *device)
{
	char *xml = NULL;

	ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
	if (xml[strlen(xml) - 1] == '\n')	/* stands behind a device that was made, not read */
		xml[strlen(xml) - 1] = '\0';
	return xml;
}

vmdev_device *read_back(const vmdev_device *device)
{
	char *xml = xml_of(device);
	vmdev_device *back = NULL;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &back, ret_error));
	free(xml);
	return back;
}

/* A flag's element that the field stands in is written with the field. */
static void set_flags_around(vmdev_device *device, const struct spot *spot)
{
	for (size_t i = 0; i < vmdev_kind_count_fields(spot->kind); i++) {
		const vmdev_field *flag = vmdev_kind_get_field(spot->kind, i);
		const char *path = vmdev_field_get_path(flag);

		if (vmdev_field_get_type(flag) == VMDEV_FIELD_FLAG &&
		    !strncmp(path, spot->path, strlen(path)) && spot->path[strlen(path)] == '.')
			ck_ok(vmdev_device_set(device, path, "yes", ret_error));
	}
}

static unsigned number_of(const vmdev_field *field, const char *text)
{
	unsigned number = vmdev_field_count_values(field);

	while (number && strcmp(vmdev_field_get_value_text(field, number), text))
		number--;
	return number;
}

bool is_fulfilled(const vmdev_device *device, const struct spot *spot)
{
	const vmdev_field *condition = vmdev_field_get_condition(spot->field);
	struct spot of;
	char *text;
	bool fulfilled;

	if (!condition)
		return true;
	of = make_spot(spot->kind, condition);
	ck_ok(vmdev_device_get(device, of.path, &text, ret_error));
	fulfilled = text &&
		    vmdev_field_has_condition_value(spot->field, number_of(condition, text)) &&
		    is_fulfilled(device, &of);
	free(text);
	return fulfilled;
}

void fulfil(vmdev_device *device, const struct spot *spot)
{
	const vmdev_field *condition = vmdev_field_get_condition(spot->field);
	unsigned number = 1;

	set_flags_around(device, spot);
	if (!condition || is_fulfilled(device, spot))
		return;
	while (!vmdev_field_has_condition_value(spot->field, number))
		number++;
	fulfil(device, &(struct spot){ .kind = spot->kind, .field = condition });
	ck_ok(vmdev_device_set(device, vmdev_field_get_path(condition),
			       vmdev_field_get_value_text(condition, number), ret_error));
}

__attribute__((format(printf, 2, 3))) static void add(struct samples *s, const char *format, ...)
{
	va_list arguments;

	ck_assert_int_lt(s->count, MAX_SAMPLES);
	va_start(arguments, format);
	vsnprintf(s->text[s->count++], sizeof(s->text[0]), format, arguments);
	va_end(arguments);
}

struct samples good_values(const vmdev_field *field)
{
	uint64_t low = vmdev_field_get_min(field), high = vmdev_field_get_max(field);
	struct samples s = { .count = 0 };

	switch (vmdev_field_get_type(field)) {
	case VMDEV_FIELD_STRING:
		add(&s, "plain");
		add(&s, "<a> & 'b' & \"c\"");
		add(&s, " a tab\t a line\n and \xf0\x9f\x92\xbe\xc3\xa9 ");
		add(&s, "%s", "");
		break;
	case VMDEV_FIELD_MAC:
		add(&s, "52:54:00:76:f2:bb");
		add(&s, "00:00:00:00:00:0A");
		break;
	case VMDEV_FIELD_UINT:
		add(&s, "%" PRIu64, low);
		add(&s, "%" PRIu64, high);
		if (low < high)
			add(&s, "%" PRIu64, low + 1);
		break;
	case VMDEV_FIELD_FLAG:
		add(&s, "yes");
		break;
	case VMDEV_FIELD_ADDRESS:
		if (vmdev_field_has_address_type(field, VMDEV_ADDRESS_PCI)) {
			add(&s, "pci:0000:00:00.0");
			add(&s, "pci:0001:02:03.4");
			add(&s, "pci:ffffffff:ff:1f.7");
		}
		if (vmdev_field_has_address_type(field, VMDEV_ADDRESS_DRIVE)) {
			add(&s, "drive:0:0:0:0");
			add(&s, "drive:1:2:3:4");
			add(&s, "drive:4294967295:4294967295:4294967295:4294967295");
		}
		if (vmdev_field_has_address_type(field, VMDEV_ADDRESS_USB)) {
			add(&s, "usb:0:1");
			add(&s, "usb:4294967295:255.1.2.255");
			add(&s, "usb:7");
		}
		break;
	default:
		for (unsigned i = 1; i <= vmdev_field_count_values(field); i++)
			add(&s, "%s", vmdev_field_get_value_text(field, i));
	}
	return s;
}

static void add_bad_numbers(struct samples *s, const vmdev_field *field)
{
	uint64_t low = vmdev_field_get_min(field), high = vmdev_field_get_max(field);
	static const char *const none[] = {
		"x",
		"-1",
		"+1",
		"1x",
		"1.0",
		" 1",
		"1 ",
		"0x",
		"0xg",
		"18446744073709551616",
		"0x10000000000000000",
		"1e3",
	};

	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		add(s, "%s", none[i]);
	if (low)
		add(s, "%" PRIu64, low - 1);
	if (high < UINT64_MAX)
		add(s, "%" PRIu64, high + 1);
}

static void add_bad_addresses(struct samples *s, const vmdev_field *field)
{
	static const char *const none[] = {
		"pci",
		"pci:",
		"pci:0000:00:20.0",
		"pci:0000:00:1f.8",
		"pci:0000:100:00.0",
		"pci:100000000:00:00.0",
		"pci:0000:00:00",
		"pci:0000:00:00.0 ",
		"pci:00.0",
		"pci:0000:00:0@.0",
		"pci:0:0:0:0.0",
		"drive:0:0:0",
		"drive:0:0:0:0:0",
		"drive:4294967296:0:0:0",
		"drive:0:0:0:a",
		"usb:",
		"usb:1:",
		"usb::1",
		"usb:1:0",
		"usb:1:1.",
		"usb:1:.1",
		"usb:1:1..1",
		"usb:1:1.0.1",
		"usb:1:1.2.3.4.5",
		"usb:1:256",
		"usb:1:a",
		"usb:1:1 ",
		"usb:a:1",
		"usb:4294967296:1",
		"usb:1:1:1",
		"ccw:1",
	};

	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		add(s, "%s", none[i]);
	if (!vmdev_field_has_address_type(field, VMDEV_ADDRESS_PCI))
		add(s, "pci:0000:00:01.0");
	if (!vmdev_field_has_address_type(field, VMDEV_ADDRESS_DRIVE))
		add(s, "drive:0:0:0:1");
	if (!vmdev_field_has_address_type(field, VMDEV_ADDRESS_USB))
		add(s, "usb:0:1");
}

struct samples bad_values(const vmdev_field *field)
{
	struct samples s = { .count = 0 };

	switch (vmdev_field_get_type(field)) {
	case VMDEV_FIELD_STRING:
		add(&s, "a\x01");
		add(&s, "\xff");
		add(&s, "\xc3");
		add(&s, "\xed\xa0\x80");
		return s;
	case VMDEV_FIELD_MAC:
		add(&s, "52:54:00:76:f2");
		add(&s, "52:54:00:76:f2:bb:");
		add(&s, "52:54:00:76:f2:bbb");
		add(&s, "52-54-00-76-f2-bb");
		add(&s, "52:54:00:76:f2:bg");
		add(&s, "525400:76:f2:bb::");
		break;
	case VMDEV_FIELD_UINT:
		add_bad_numbers(&s, field);
		break;
	case VMDEV_FIELD_ADDRESS:
		add_bad_addresses(&s, field);
		break;
	default:
		add(&s, "true");
		add(&s, "1");
		add(&s, "nonsense");
	}
	add(&s, "%s", "");
	add(&s, "\xff");
	for (unsigned i = 1; i <= vmdev_field_count_values(field) && i <= 3; i++) {
		add(&s, "%s ", vmdev_field_get_value_text(field, i));
		add(&s, "%.*s", (int)strlen(vmdev_field_get_value_text(field, i)) - 1,
		    vmdev_field_get_value_text(field, i));
		if (number_of(field, s.text[s.count - 1]))	/* "off" begins "offline" */
			s.count--;
	}
	return s;
}

struct value value_of(const vmdev_field *field, const char *text, struct vmdev_address *address)
{
	switch (vmdev_field_get_type(field)) {
	case VMDEV_FIELD_STRING:
	case VMDEV_FIELD_MAC:
		return (struct value){ .text = text };
	case VMDEV_FIELD_UINT:
		return (struct value){ .number = strtoull(text, NULL, 10) };
	case VMDEV_FIELD_FLAG:
		return (struct value){ .number = !strcmp(text, "yes") };
	case VMDEV_FIELD_ADDRESS:
		memset(address, 0, sizeof(*address));
		if (!strncmp(text, "pci:", 4)) {
			address->type = VMDEV_ADDRESS_PCI;
			ck_ok(vmdev_pci_address_from_string(text + 4, &address->pci, ret_error));
		} else if (!strncmp(text, "usb:", 4)) {
			struct vmdev_usb_address *u = &address->usb;

			address->type = VMDEV_ADDRESS_USB;
			ck_assert_int_gt(
				sscanf(text,
				       "usb:%" SCNu32 ":%" SCNu8 ".%" SCNu8 ".%" SCNu8 ".%" SCNu8,
				       &u->bus, &u->port[0], &u->port[1], &u->port[2], &u->port[3]),
				0);
		} else {
			struct vmdev_drive_address *d = &address->drive;

			address->type = VMDEV_ADDRESS_DRIVE;
			ck_assert_int_eq(
				sscanf(text, "drive:%" SCNu32 ":%" SCNu32 ":%" SCNu32 ":%" SCNu32,
				       &d->controller, &d->bus, &d->target, &d->unit),
				4);
		}
		return (struct value){ .address = address };
	default:
		return (struct value){ .number = number_of(field, text) };
	}
}

static bool is_same_address(const struct vmdev_address *a, const struct vmdev_address *b)
{
	if (a->type != b->type)
		return false;
	if (a->type == VMDEV_ADDRESS_DRIVE)
		return a->drive.controller == b->drive.controller && a->drive.bus == b->drive.bus &&
		       a->drive.target == b->drive.target && a->drive.unit == b->drive.unit;
	if (a->type == VMDEV_ADDRESS_USB)
		return a->usb.bus == b->usb.bus &&
		       !memcmp(a->usb.port, b->usb.port, sizeof(a->usb.port));
	return a->pci.domain == b->pci.domain && a->pci.bus == b->pci.bus &&
	       a->pci.slot == b->pci.slot && a->pci.function == b->pci.function &&
	       a->pci.multifunction == b->pci.multifunction;
}

static void check_typed(const vmdev_device *device, const struct spot *spot, const char *text)
{
	struct value have = spot->typed->get(device, 0), want;
	struct vmdev_address address;

	ck_assert_msg(spot->typed->has(device, 0) == !!text, "%s: has", spot->path);
	if (!text)
		return;
	want = value_of(spot->field, text, &address);
	if (want.text)
		ck_assert_str_eq(have.text, want.text);
	else if (want.address)
		ck_assert_msg(is_same_address(have.address, want.address), "%s: %s", spot->path,
			      text);
	else
		ck_assert_msg(have.number == want.number, "%s: %s", spot->path, text);
}

void check_value(const vmdev_device *device, const struct spot *spot, const char *text)
{
	char *have = NULL;

	ck_ok(vmdev_device_get(device, spot->path, &have, ret_error));
	ck_assert_msg(!have == !text, "%s: %s instead of %s", spot->path, have ? have : "unset",
		      text ? text : "unset");
	if (text && vmdev_field_get_type(spot->field) == VMDEV_FIELD_UINT)
		ck_assert_msg(strtoull(have, NULL, 0) == strtoull(text, NULL, 10),
			      "%s: %s instead of %s", spot->path, have, text);
	else if (text)
		ck_assert_str_eq(have, text);
	free(have);
	if (spot->typed && spot->typed->get)
		check_typed(device, spot, text);
}
