/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a field's line says beside its type, held against what is reported: condition, requirement,
 * dialect. */
#include <stdio.h>

#include "spot.h"

static bool is_reported(const vmdev_device *device, const struct vmdev_dialect *dialect,
			const char *rule, const struct spot *spot)
{
	vmdev_report *report;
	char path[192];
	bool found = false;

	snprintf(path, sizeof(path), "%s.%s", vmdev_kind_to_string(spot->kind), spot->path);
	ck_ok(vmdev_device_validate(device, dialect, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		found |= !strcmp(vmdev_report_get_rule(report, i), rule) &&
			 !strcmp(vmdev_report_get_path(report, i), path) &&
			 vmdev_report_get_layer(report, i) == VMDEV_LAYER_SHAPE;
	vmdev_report_unref(report);
	return found;
}

static bool has_condition(const vmdev_field *field)
{
	return vmdev_field_get_condition(field);
}

/* Beside each value of its condition the field has a meaning, or is reported. */
START_TEST(conditions_are_reported)
{
	struct spot spot = spot_of(has_condition, _i);
	const vmdev_field *condition = vmdev_field_get_condition(spot.field);
	struct samples good = good_values(spot.field);
	vmdev_device *device = device_of(spot.kind);

	ck_assert(good.count);
	fulfil(device, &spot);
	ck_ok(vmdev_device_set(device, spot.path, good.text[0], ret_error));
	for (unsigned value = 1; value <= vmdev_field_count_values(condition); value++) {
		bool meant = vmdev_field_has_condition_value(spot.field, value);

		ck_ok(vmdev_device_set(device, vmdev_field_get_path(condition),
				       vmdev_field_get_value_text(condition, value), ret_error));
		ck_assert_msg(is_reported(device, NULL, "field-unused", &spot) == !meant,
			      "%s beside %s", spot.path,
			      vmdev_field_get_value_text(condition, value));
		check_value(device, &spot, good.text[0]);	/* reported, not refused */
	}
	vmdev_device_unref(device);
}
END_TEST

START_TEST(required_fields_are_missed)
{
	struct spot spot = spot_at(_i);
	struct samples good = good_values(spot.field);
	vmdev_device *device = device_of(spot.kind);

	if (strstr(spot.path, "[0]"))
		ck_ok(vmdev_device_set(device, spot.path, good.text[0], ret_error));
	fulfil(device, &spot);
	ck_ok(vmdev_device_set(device, spot.path, NULL, ret_error));
	ck_assert_msg(is_reported(device, NULL, "field-missing", &spot) ==
			      vmdev_field_is_required(spot.field),
		      "%s", spot.path);
	if (good.count) {
		ck_ok(vmdev_device_set(device, spot.path, good.text[0], ret_error));
		ck_assert(!is_reported(device, NULL, "field-missing", &spot));
	}
	vmdev_device_unref(device);
}
END_TEST

START_TEST(dialects_are_reported)
{
	static const struct vmdev_dialect dialects[] = {
		{ VMDEV_DIALECT_OPENEULER, 0 },	    { VMDEV_DIALECT_OPENEULER, 6002000 },
		{ VMDEV_DIALECT_LIBVIRT, 0 },	    { VMDEV_DIALECT_LIBVIRT, 5000000 },
		{ VMDEV_DIALECT_LIBVIRT, 9000000 }, { VMDEV_DIALECT_UNSET, 0 },
	};
	struct spot spot = spot_at(_i);
	struct samples good = good_values(spot.field);
	vmdev_device *device = device_of(spot.kind);

	fulfil(device, &spot);
	for (int i = 0; i < good.count; i++) {
		ck_ok(vmdev_device_set(device, spot.path, good.text[i], ret_error));
		for (size_t d = 0; d < sizeof(dialects) / sizeof(dialects[0]); d++) {
			bool has = vmdev_field_has_dialect(spot.field, &dialects[d]);

			if (vmdev_field_count_values(spot.field))
				has &= vmdev_field_has_value_dialect(spot.field, (unsigned)i + 1,
								     &dialects[d]);
			ck_assert_msg(is_reported(device, &dialects[d], "field-dialect", &spot) ==
					      !has,
				      "%s: %s in dialect %zu", spot.path, good.text[i], d);
		}
	}
	vmdev_device_unref(device);
}
END_TEST

/* A new device of every kind misses what is required and nothing else. */
START_TEST(an_empty_device_misses_what_is_required)
{
	for (unsigned kind = VMDEV_KIND_OTHER + 1; kind < vmdev_kind_count(); kind++) {
		vmdev_device *device = device_of((enum vmdev_kind)kind);
		size_t required = 0, missing = 0;
		vmdev_report *report;

		for (int i = 0; i < spot_count(); i++) {
			struct spot spot = spot_at(i);

			required += spot.kind == kind && vmdev_field_is_required(spot.field) &&
				    !strstr(spot.path, "[0]");
		}
		ck_ok(vmdev_device_validate(device, NULL, &report, ret_error));
		for (size_t i = 0; i < vmdev_report_count(report); i++)
			missing += !strcmp(vmdev_report_get_rule(report, i), "field-missing");
		ck_assert_uint_eq(missing, required);
		vmdev_report_unref(report);
		vmdev_device_unref(device);
	}
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("conditions", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, an_empty_device_misses_what_is_required);
	tcase_add_loop_test(t, conditions_are_reported, 0, spot_count_of(has_condition));
	tcase_add_loop_test(t, required_fields_are_missed, 0, spot_count());
	tcase_add_loop_test(t, dialects_are_reported, 0, spot_count());
	return s;
}
