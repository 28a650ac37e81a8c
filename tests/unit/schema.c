/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

START_TEST(kinds_say_what_they_are)
{
	for (size_t i = 0; i < vmdev_kind_count(); i++) {
		enum vmdev_kind kind = (enum vmdev_kind)i;

		ck_assert_str_ne(vmdev_kind_to_string(kind), "");
		ck_assert_str_ne(vmdev_kind_get_doc(kind), "");
		ck_assert_str_ne(vmdev_kind_get_since(kind), "");
		ck_assert_ptr_nonnull(vmdev_kind_get_manual(kind));
		ck_assert(!*vmdev_kind_get_element(kind) == (kind == VMDEV_KIND_OTHER));
		ck_assert_uint_gt(vmdev_kind_count_fields(kind), 0);
	}
}
END_TEST

START_TEST(past_the_last_there_is_nothing)
{
	enum vmdev_kind none = (enum vmdev_kind)vmdev_kind_count();

	ck_assert_ptr_null(vmdev_kind_get_element(none));
	ck_assert_ptr_null(vmdev_kind_get_doc(none));
	ck_assert_ptr_null(vmdev_kind_get_manual(none));
	ck_assert_ptr_null(vmdev_kind_get_since(none));
	ck_assert_uint_eq(vmdev_kind_count_fields(none), 0);
	ck_assert_ptr_null(vmdev_kind_get_field(none, 0));
	ck_assert_ptr_null(vmdev_kind_find_field(none, "type"));
	ck_assert_ptr_null(
		vmdev_kind_get_field(VMDEV_KIND_DISK, vmdev_kind_count_fields(VMDEV_KIND_DISK)));
	ck_assert_ptr_null(vmdev_kind_find_field(VMDEV_KIND_DISK, ""));
	ck_assert_ptr_null(vmdev_kind_find_field(VMDEV_KIND_DISK, "source.host[0].name"));
	ck_assert_ptr_null(vmdev_rule_at(vmdev_rule_count()));
	ck_assert_ptr_null(vmdev_rule_at(SIZE_MAX));
	ck_assert_ptr_null(vmdev_rule_find("no-such-rule"));
}
END_TEST

START_TEST(fields_say_what_they_are)
{
	for (size_t kind = 0; kind < vmdev_kind_count(); kind++)
		for (size_t i = 0; i < vmdev_kind_count_fields((enum vmdev_kind)kind); i++) {
			const vmdev_field *f = vmdev_kind_get_field((enum vmdev_kind)kind, i);
			enum vmdev_field_type type = vmdev_field_get_type(f);

			/* Found by its path, so no other has it. */
			ck_assert_ptr_eq(vmdev_kind_find_field((enum vmdev_kind)kind,
							       vmdev_field_get_path(f)),
					 f);
			ck_assert_str_ne(vmdev_field_get_doc(f), "");
			ck_assert_str_ne(vmdev_field_get_xml(f), "");
			ck_assert_str_ne(vmdev_field_get_since(f), "");
			ck_assert_ptr_nonnull(vmdev_field_get_unit(f));
			ck_assert_ptr_nonnull(vmdev_field_get_manual(f));
			ck_assert(type >= VMDEV_FIELD_STRING && type <= VMDEV_FIELD_LIST);
			ck_assert_uint_le(vmdev_field_get_min(f), vmdev_field_get_max(f));
			ck_assert((vmdev_field_get_max(f) != 0) == (type == VMDEV_FIELD_UINT));
			ck_assert((vmdev_field_count_values(f) != 0) ==
				  (type >= VMDEV_FIELD_ENUM && type <= VMDEV_FIELD_ONOFF));
			ck_assert((vmdev_field_has_address_type(f, VMDEV_ADDRESS_PCI) ||
				   vmdev_field_has_address_type(f, VMDEV_ADDRESS_DRIVE) ||
				   vmdev_field_has_address_type(f, VMDEV_ADDRESS_USB)) ==
				  (type == VMDEV_FIELD_ADDRESS));
			ck_assert(!vmdev_field_has_address_type(f, VMDEV_ADDRESS_UNSET));
			ck_assert(!vmdev_field_has_address_type(f, (enum vmdev_address_type)99));
			ck_assert(!strstr(vmdev_field_get_path(f), "[].") ==
				  !vmdev_field_get_list(f));
		}
}
END_TEST

START_TEST(a_kind_knows_its_dialects)
{
	const struct vmdev_dialect oldest = { VMDEV_DIALECT_LIBVIRT, 1 };
	struct vmdev_dialect all = vmdev_kind_get_dialect(VMDEV_KIND_DISK);

	ck_assert_int_eq(all.family, VMDEV_DIALECT_UNSET);
	ck_assert_uint_eq(all.version, 0);
	ck_assert(vmdev_kind_has_dialect(VMDEV_KIND_DISK, NULL));
	ck_assert(vmdev_kind_has_dialect(VMDEV_KIND_DISK, &oldest));
	ck_assert(!vmdev_kind_has_dialect((enum vmdev_kind)99, NULL));
	ck_assert_uint_eq(vmdev_kind_get_dialect((enum vmdev_kind)99).family, VMDEV_DIALECT_UNSET);
}
END_TEST

START_TEST(a_field_is_as_its_line_says)
{
	const vmdev_field *cache = vmdev_kind_find_field(VMDEV_KIND_DISK, "driver.cache");
	const vmdev_field *interval = vmdev_kind_find_field(VMDEV_KIND_DISK,
							    "driver.retry_interval");
	const vmdev_field *file = vmdev_kind_find_field(VMDEV_KIND_DISK, "source.file");
	const vmdev_field *name = vmdev_kind_find_field(VMDEV_KIND_DISK, "source.host[].name");
	struct vmdev_dialect upstream = { VMDEV_DIALECT_LIBVIRT, 0 };

	ck_assert_str_eq(vmdev_field_get_xml(cache), "disk/driver/@cache");
	ck_assert_str_eq(vmdev_field_get_value_text(cache, VMDEV_DISK_CACHE_NONE), "none");
	ck_assert_str_eq(vmdev_field_get_default(cache), "default");
	ck_assert_str_eq(vmdev_field_get_unit(interval), "ms");
	ck_assert_str_eq(vmdev_field_get_default(interval), "1000");
	ck_assert_uint_eq(vmdev_field_get_max(interval), 9000000000000);
	ck_assert(vmdev_field_has_dialect(interval, NULL));
	ck_assert(!vmdev_field_has_dialect(interval, &upstream));
	ck_assert(vmdev_field_is_required(vmdev_kind_find_field(VMDEV_KIND_DISK, "target.dev")));
	ck_assert(!vmdev_field_is_required(cache));
	ck_assert_ptr_null(vmdev_field_get_default(file));
	ck_assert_ptr_eq(vmdev_field_get_condition(file),
			 vmdev_kind_find_field(VMDEV_KIND_DISK, "type"));
	ck_assert(vmdev_field_has_condition_value(file, VMDEV_DISK_TYPE_FILE));
	ck_assert(!vmdev_field_has_condition_value(file, VMDEV_DISK_TYPE_BLOCK));
	ck_assert(!vmdev_field_has_condition_value(file, 64));
	ck_assert(!vmdev_field_has_condition_value(file, UINT32_MAX));
	ck_assert_ptr_null(vmdev_field_get_condition(cache));
	ck_assert(vmdev_field_has_condition_value(cache, 1));
	ck_assert_ptr_eq(vmdev_field_get_list(name),
			 vmdev_kind_find_field(VMDEV_KIND_DISK, "source.host[]"));
}
END_TEST

START_TEST(rules_are_found_by_their_id)
{
	for (size_t i = 0; i < vmdev_rule_count(); i++) {
		const vmdev_rule *rule = vmdev_rule_at(i);

		ck_assert_ptr_eq(vmdev_rule_find(vmdev_rule_get_id(rule)), rule);
		ck_assert_str_ne(vmdev_rule_get_text(rule), "");
		ck_assert_str_ne(vmdev_rule_get_cure(rule), "");
		ck_assert_ptr_nonnull(vmdev_rule_get_path(rule));
		ck_assert(!*vmdev_rule_get_manual(rule) == !*vmdev_rule_get_section(rule));
		ck_assert_int_ne(vmdev_rule_get_severity(rule), VMDEV_SEVERITY_UNSET);
		ck_assert_int_ne(vmdev_rule_get_layer(rule), VMDEV_LAYER_UNSET);
	}
	ck_assert_uint_gt(vmdev_rule_count(), 50);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("schema", &t);

	tcase_add_test(t, kinds_say_what_they_are);
	tcase_add_test(t, past_the_last_there_is_nothing);
	tcase_add_test(t, fields_say_what_they_are);
	tcase_add_test(t, a_kind_knows_its_dialects);
	tcase_add_test(t, a_field_is_as_its_line_says);
	tcase_add_test(t, rules_are_found_by_their_id);
	return s;
}
