/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every value of every enum: number and text belong to each other, both ways. */
#include <stdio.h>

#include "spot.h"

static bool has_values(const vmdev_field *field)
{
	return vmdev_field_count_values(field);
}

START_TEST(texts_and_numbers_belong_together)
{
	struct spot spot = spot_of(has_values, _i);
	unsigned count = vmdev_field_count_values(spot.field);
	vmdev_device *device = device_of(spot.kind);
	char *have;

	fulfil(device, &spot);
	for (unsigned number = 1; number <= count; number++) {
		const char *text = vmdev_field_get_value_text(spot.field, number);

		ck_ok(vmdev_device_set(device, spot.path, text, ret_error));
		ck_assert_uint_eq(spot.typed->get(device, 0).number, number);
		ck_ok(vmdev_device_set(device, spot.path, NULL, ret_error));
		ck_ok(spot.typed->set(device, 0, &(struct value){ .number = number }, ret_error));
		ck_ok(vmdev_device_get(device, spot.path, &have, ret_error));
		ck_assert_str_eq(have, text);
		free(have);
	}
	vmdev_device_unref(device);
}
END_TEST

START_TEST(no_text_is_there_twice)
{
	struct spot spot = spot_of(has_values, _i);
	unsigned count = vmdev_field_count_values(spot.field);

	for (unsigned a = 1; a <= count; a++) {
		ck_assert_str_ne(vmdev_field_get_value_text(spot.field, a), "");
		ck_assert_ptr_nonnull(vmdev_field_get_value_doc(spot.field, a));
		for (unsigned b = 1; b < a; b++)
			ck_assert_str_ne(vmdev_field_get_value_text(spot.field, a),
					 vmdev_field_get_value_text(spot.field, b));
	}
	ck_assert_ptr_null(vmdev_field_get_value_text(spot.field, 0));
	ck_assert_ptr_null(vmdev_field_get_value_text(spot.field, count + 1));
	ck_assert_ptr_null(vmdev_field_get_value_text(spot.field, UINT32_MAX));
	ck_assert_ptr_null(vmdev_field_get_value_doc(spot.field, 0));
	ck_assert_ptr_null(vmdev_field_get_value_doc(spot.field, count + 1));
}
END_TEST

START_TEST(kinds_and_their_names_belong_together)
{
	enum vmdev_kind back = VMDEV_KIND_OTHER;

	for (size_t kind = 0; kind < vmdev_kind_count(); kind++) {
		ck_ok(vmdev_kind_from_string(vmdev_kind_to_string((enum vmdev_kind)kind), &back,
					     ret_error));
		ck_assert_uint_eq(back, kind);
	}
	ck_assert_ptr_null(vmdev_kind_to_string((enum vmdev_kind)vmdev_kind_count()));
	ck_assert_ptr_null(vmdev_kind_to_string((enum vmdev_kind)UINT32_MAX));
	ck_fails(vmdev_kind_from_string("", &back, ret_error), VMDEV_E_NAME);
	ck_fails(vmdev_kind_from_string("DISK", &back, ret_error), VMDEV_E_NAME);
	ck_fails(vmdev_kind_from_string("diskx", &back, ret_error), VMDEV_E_NAME);
	ck_assert_uint_eq(back, vmdev_kind_count() - 1);
}
END_TEST

START_TEST(error_codes_have_names)
{
	for (int a = VMDEV_E_NO_MEMORY; a <= VMDEV_E_CONNECTION; a++) {
		ck_assert_ptr_nonnull(vmdev_error_code_to_string((enum vmdev_error_code)a));
		for (int b = VMDEV_E_NO_MEMORY; b < a; b++)
			ck_assert_str_ne(vmdev_error_code_to_string((enum vmdev_error_code)a),
					 vmdev_error_code_to_string((enum vmdev_error_code)b));
	}
	ck_assert_ptr_null(vmdev_error_code_to_string((enum vmdev_error_code)0));
	ck_assert_ptr_null(
		vmdev_error_code_to_string((enum vmdev_error_code)(VMDEV_E_CONNECTION + 1)));
	ck_assert_ptr_null(vmdev_error_code_to_string((enum vmdev_error_code) - 1));
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("enums", &t);

	tcase_add_test(t, kinds_and_their_names_belong_together);
	tcase_add_test(t, error_codes_have_names);
	tcase_add_loop_test(t, texts_and_numbers_belong_together, 0, spot_count_of(has_values));
	tcase_add_loop_test(t, no_text_is_there_twice, 0, spot_count_of(has_values));
	return s;
}
