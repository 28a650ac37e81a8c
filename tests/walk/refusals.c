/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What no field can hold is refused with the field's path, by both doors, and nothing is changed. */
#include <stdio.h>

#include "spot.h"

static vmdev_device *start(const struct spot *spot)
{
	vmdev_device *device = device_of(spot->kind);

	fulfil(device, spot);
	return device;
}

static void check_unchanged(const vmdev_device *device, const vmdev_device *before)
{
	char *a = xml_of(device), *b = xml_of(before);

	ck_assert_str_eq(a, b);
	ck_assert(vmdev_device_is_equal(device, before));
	free(a);
	free(b);
}

/* The call is refused, and the error names the field. */
static void check_refusal(int code, vmdev_error *error, enum vmdev_error_code expected,
			  const char *path, const char *text)
{
	ck_assert_msg(code == -(int)expected, "%s: %d for '%s'", path, code, text);
	ck_assert_ptr_nonnull(error);
	ck_assert_int_eq(vmdev_error_get_code(error), expected);
	ck_assert_str_eq(vmdev_error_get_path(error), path);
	ck_assert_msg(strstr(vmdev_error_get_message(error), path), "%s: %s", path,
		      vmdev_error_get_message(error));
	vmdev_error_unref(error);
}

static void check_texts(const struct spot *spot, vmdev_device *device)
{
	struct samples bad = bad_values(spot->field);
	vmdev_device *before;

	ck_ok(vmdev_device_copy(device, &before, ret_error));
	for (int i = 0; i < bad.count; i++) {
		vmdev_error *error = NULL;
		int code = vmdev_device_set(device, spot->path, bad.text[i], &error);

		check_refusal(code, error, VMDEV_E_VALUE, spot->path, bad.text[i]);
		check_unchanged(device, before);
		ck_assert_int_eq(vmdev_device_set(device, spot->path, bad.text[i], NULL),
				 -VMDEV_E_VALUE);
	}
	vmdev_device_unref(before);
}

START_TEST(bad_texts_are_refused)
{
	struct spot spot = spot_at(_i);
	struct samples good = good_values(spot.field);
	vmdev_device *device = start(&spot);

	check_texts(&spot, device);
	if (good.count) {
		ck_ok(vmdev_device_set(device, spot.path, good.text[0], ret_error));
		check_texts(&spot, device);
		check_value(device, &spot, good.text[0]);
	}
	vmdev_device_unref(device);
}
END_TEST

/* Values that a typed accessor can be called with and that the field cannot hold. */
static int bad_typed(const vmdev_field *field, struct value values[8],
		     struct vmdev_address addresses[8])
{
	unsigned count = vmdev_field_count_values(field);
	int n = 0;

	switch (vmdev_field_get_type(field)) {
	case VMDEV_FIELD_STRING:
		values[n++] = (struct value){ .text = "a\x02" };
		values[n++] = (struct value){ .text = "\xc0\xaf" };
		break;
	case VMDEV_FIELD_MAC:
		values[n++] = (struct value){ .text = "" };
		values[n++] = (struct value){ .text = "52:54:00:76:f2:b" };
		break;
	case VMDEV_FIELD_UINT:
		if (vmdev_field_get_min(field))
			values[n++] = (struct value){ .number = vmdev_field_get_min(field) - 1 };
		if (vmdev_field_get_max(field) < UINT64_MAX) {
			values[n++] = (struct value){ .number = vmdev_field_get_max(field) + 1 };
			values[n++] = (struct value){ .number = UINT64_MAX };
		}
		break;
	case VMDEV_FIELD_ADDRESS:
		for (n = 0; n < 7; n++) {
			memset(&addresses[n], 0, sizeof(addresses[n]));
			addresses[n].type = VMDEV_ADDRESS_PCI;
			values[n] = (struct value){ .address = &addresses[n] };
		}
		addresses[0].type = VMDEV_ADDRESS_UNSET;
		addresses[1].type = (enum vmdev_address_type)99;
		addresses[2].pci.slot = 32;
		addresses[3].pci.function = 8;
		addresses[4].pci.multifunction = (enum vmdev_switch)3;
		addresses[5].type = VMDEV_ADDRESS_DRIVE;
		addresses[6].type = VMDEV_ADDRESS_USB;
		addresses[6].usb.port[1] = 1;
		if (vmdev_field_has_address_type(field, VMDEV_ADDRESS_DRIVE))
			addresses[5] = addresses[--n];
		break;
	case VMDEV_FIELD_ENUM:
	case VMDEV_FIELD_YESNO:
	case VMDEV_FIELD_ONOFF:
		values[n++] = (struct value){ .number = 0 };
		values[n++] = (struct value){ .number = count + 1 };
		values[n++] = (struct value){ .number = UINT32_MAX };
		break;
	default:
		break;
	}
	return n;
}

START_TEST(bad_typed_values_are_refused)
{
	struct spot spot = spot_at(_i);
	struct value values[8];
	struct vmdev_address addresses[8];
	int count = bad_typed(spot.field, values, addresses);
	vmdev_device *device = start(&spot), *before;
	struct samples good = good_values(spot.field);

	if (good.count)
		ck_ok(vmdev_device_set(device, spot.path, good.text[0], ret_error));
	ck_ok(vmdev_device_copy(device, &before, ret_error));
	for (int i = 0; i < count && spot.typed; i++) {
		vmdev_error *error = NULL;
		int code = spot.typed->set(device, 0, &values[i], &error);

		check_refusal(code, error, VMDEV_E_VALUE, vmdev_field_get_path(spot.field),
			      "typed");
		check_unchanged(device, before);
	}
	vmdev_device_unref(before);
	vmdev_device_unref(device);
}
END_TEST

/* A text can be wrong in the XML; an address of another form is content that is kept. */
static bool can_be_wrong(const vmdev_field *field)
{
	return vmdev_field_get_type(field) == VMDEV_FIELD_UINT ||
	       vmdev_field_get_type(field) == VMDEV_FIELD_MAC || vmdev_field_count_values(field);
}

/* Where in the device's XML the field's value stands: behind what is there without it. */
static char *value_in(char *xml, vmdev_device *device, const struct spot *spot)
{
	char *value, *without, pattern[100], *at = xml;

	ck_ok(vmdev_device_get(device, spot->path, &value, ret_error));
	ck_ok(vmdev_device_set(device, spot->path, NULL, ret_error));
	without = xml_of(device);
	while (*at == without[at - xml])
		at++;
	snprintf(pattern, sizeof(pattern), "'%s'", value);
	if (!strstr(at, pattern))
		snprintf(pattern, sizeof(pattern), ">%s<", value);
	at = strstr(at, pattern);
	ck_assert_msg(at, "no %s in %s", value, xml);
	free(value);
	free(without);
	return at + 1;
}

static bool is_reported(const vmdev_device *device, const char *path)
{
	bool found = false;
	vmdev_report *report;

	ck_ok(vmdev_device_validate(device, NULL, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		found |= !strcmp(vmdev_report_get_rule(report, i), "field-value") &&
			 strstr(vmdev_report_get_path(report, i), path);
	vmdev_report_unref(report);
	return found;
}

/* A value that was read and that the field cannot hold is reported, kept, and can be mended. */
START_TEST(bad_values_that_are_read_are_kept)
{
	struct spot spot = spot_of(can_be_wrong, _i);
	struct samples good = good_values(spot.field);
	vmdev_device *device = start(&spot), *back;
	char *xml, *again, *at, old;

	ck_ok(vmdev_device_set(device, spot.path, good.text[0], ret_error));
	xml = xml_of(device);
	at = value_in(xml, device, &spot);
	old = *at;
	*at = '!';
	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &back, ret_error));
	check_value(back, &spot, NULL);
	ck_assert_msg(is_reported(back, spot.path), "%s", xml);
	again = xml_of(back);
	ck_assert_str_eq(again, xml);
	free(again);
	ck_ok(vmdev_device_set(back, spot.path, good.text[0], ret_error));
	ck_assert_msg(!is_reported(back, spot.path), "%s", spot.path);
	again = xml_of(back);
	*at = old;
	ck_assert_str_eq(again, xml);
	free(again);
	free(xml);
	vmdev_device_unref(back);
	vmdev_device_unref(device);
}
END_TEST

/* Nearly a path. */
START_TEST(wrong_paths_are_refused)
{
	static const char *const tails[] = { "x", ".", ".x",	"[0]",	  "[",
					     "]", " ", "[0].x", ".type.x" };
	struct spot spot = spot_at(_i);
	vmdev_device *device = start(&spot), *before;
	char path[160];

	ck_ok(vmdev_device_copy(device, &before, ret_error));
	for (size_t i = 0; i <= sizeof(tails) / sizeof(tails[0]); i++) {
		vmdev_error *error = NULL;
		char *value = path;
		int code;

		snprintf(path, sizeof(path), "%s%s", spot.path,
			 i < sizeof(tails) / sizeof(tails[0]) ? tails[i] : "");
		if (i == sizeof(tails) / sizeof(tails[0]))
			path[strlen(path) - 1] = '\0';
		if (vmdev_kind_find_field(spot.kind, path))
			continue;
		code = vmdev_device_set(device, path, "1", &error);
		check_refusal(code, error, VMDEV_E_NAME, path, "1");
		error = NULL;
		code = vmdev_device_get(device, path, &value, &error);
		check_refusal(code, error, VMDEV_E_NAME, path, "1");
		ck_assert_ptr_eq(value, path);
	}
	check_unchanged(device, before);
	vmdev_device_unref(before);
	vmdev_device_unref(device);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("refusals", &t);

	tcase_set_timeout(t, 60);
	tcase_add_loop_test(t, bad_texts_are_refused, 0, spot_count());
	tcase_add_loop_test(t, bad_typed_values_are_refused, 0, spot_count());
	tcase_add_loop_test(t, bad_values_that_are_read_are_kept, 0, spot_count_of(can_be_wrong));
	tcase_add_loop_test(t, wrong_paths_are_refused, 0, spot_count());
	return s;
}
