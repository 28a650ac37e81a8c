/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every field of every kind with every kind of value: set, read, copied, written, read back, unset. What
 * there is to walk the library itself says. */
#include "spot.h"

static vmdev_device *start(const struct spot *spot)
{
	vmdev_device *device = device_of(spot->kind);

	fulfil(device, spot);
	return device;
}

static void check_xml(const vmdev_device *device, const char *xml)
{
	char *have = xml_of(device);

	ck_assert_str_eq(have, xml);
	free(have);
}

static void check_equal(const vmdev_device *device, const vmdev_device *other)
{
	char *a = xml_of(device), *b = xml_of(other);

	ck_assert_msg(vmdev_device_is_equal(device, other), "not equal:\n%s\n%s", a, b);
	ck_assert(vmdev_device_is_equal(other, device));
	free(a);
	free(b);
}

/* A device of kind OTHER is compared with its bytes, so that only an unchanged one is equal. */
static void check_same(const vmdev_device *device, const vmdev_device *other)
{
	char *xml = xml_of(other);

	if (vmdev_device_get_kind(device) == VMDEV_KIND_OTHER)
		check_xml(device, xml);
	else
		check_equal(device, other);
	free(xml);
}

/* The device, copied and written and read, has the value; and so has one that is read without it. */
static void check_ways(const vmdev_device *device, const struct spot *spot, const char *text,
		       vmdev_device *without)
{
	vmdev_device *copy, *back = read_back(device);
	char *xml = xml_of(device);

	check_value(back, spot, text);
	check_same(back, device);
	check_xml(back, xml);
	ck_ok(vmdev_device_copy(device, &copy, ret_error));
	check_equal(copy, device);
	check_value(copy, spot, text);
	check_xml(copy, xml);
	ck_ok(vmdev_device_set(without, spot->path, text, ret_error));
	check_value(without, spot, text);
	free(xml);
	vmdev_device_unref(back);
	back = read_back(without);
	check_value(back, spot, text);
	if (spot->kind != VMDEV_KIND_OTHER)
		check_equal(back, device);
	vmdev_device_unref(back);
	vmdev_device_unref(copy);
}

/* Unsets the field; of a list's item, which it made, all of it. */
static void undo(vmdev_device *device, const struct spot *spot)
{
	char path[sizeof(spot->path)];

	memcpy(path, spot->path, sizeof(path));
	if (strchr(path, ']'))
		strchr(path, ']')[1] = '\0';
	ck_ok(vmdev_device_set(device, path, NULL, ret_error));
}

static void check_text(const struct spot *spot, const char *text)
{
	vmdev_device *device = start(spot), *without = read_back(device), *again;
	char *before = xml_of(device);

	ck_ok(vmdev_device_set(device, spot->path, text, ret_error));
	check_value(device, spot, text);
	check_ways(device, spot, text, without);
	undo(without, spot);
	check_xml(without, before);
	again = read_back(device);
	ck_ok(vmdev_device_set(device, spot->path, NULL, ret_error));
	check_value(device, spot, NULL);
	ck_ok(vmdev_device_set(again, spot->path, NULL, ret_error));
	vmdev_device_unref(without);
	without = read_back(again);
	check_value(without, spot, NULL);
	if (spot->kind != VMDEV_KIND_OTHER && !strstr(spot->path, "[0]")) {
		check_xml(device, before);
		check_equal(without, device);
	}
	vmdev_device_unref(again);
	vmdev_device_unref(without);
	vmdev_device_unref(device);
	free(before);
}

START_TEST(every_value_goes_all_ways)
{
	struct spot spot = spot_at(_i);
	struct samples good = good_values(spot.field);

	ck_assert(good.count || vmdev_field_get_type(spot.field) == VMDEV_FIELD_LIST);
	for (int i = 0; i < good.count; i++)
		check_text(&spot, good.text[i]);
}
END_TEST

/* What a setter copies, it copies: the caller's text and address may go. */
START_TEST(typed_accessors_do_the_same)
{
	struct spot spot = spot_at(_i);
	struct samples good = good_values(spot.field);
	vmdev_device *typed = start(&spot), *by_path = start(&spot);

	for (int i = 0; i < good.count && spot.typed; i++) {
		struct vmdev_address address;
		struct value value = value_of(spot.field, good.text[i], &address);
		char text[80];

		if (!i && strstr(spot.path, "[0]"))	/* appends the item */
			ck_ok(vmdev_device_set(typed, spot.path, good.text[0], ret_error));
		memcpy(text, good.text[i], sizeof(text));
		if (value.text)
			value.text = text;
		ck_ok(spot.typed->set(typed, 0, &value, ret_error));
		memset(text, 'x', sizeof(text));
		memset(&address, 0xff, sizeof(address));
		ck_ok(vmdev_device_set(by_path, spot.path, good.text[i], ret_error));
		check_value(typed, &spot, good.text[i]);
		check_equal(typed, by_path);
		ck_ok(spot.typed->unset(typed, 0, ret_error));
		check_value(typed, &spot, NULL);
	}
	vmdev_device_unref(typed);
	vmdev_device_unref(by_path);
}
END_TEST

/* An unset field reads as its default. */
START_TEST(unset_reads_as_the_default)
{
	struct spot spot = spot_at(_i);
	const char *text = vmdev_field_get_default(spot.field);
	enum vmdev_field_type type = vmdev_field_get_type(spot.field);
	vmdev_device *device = device_of(spot.kind);
	struct vmdev_address address;
	struct value have, want = { 0 };

	if (spot.typed && type != VMDEV_FIELD_LIST) {
		have = spot.typed->get(device, 0);
		if (text)
			want = value_of(spot.field, text, &address);
		ck_assert(!spot.typed->has(device, 0));
		ck_assert_ptr_null(have.address);
		ck_assert_ptr_eq(have.text, want.text);
		ck_assert_uint_eq(have.number, want.number);
		if (!strstr(spot.path, "[0]"))
			ck_ok(spot.typed->unset(device, 0, ret_error));
	}
	vmdev_device_unref(device);
}
END_TEST

START_TEST(a_device_of_another_kind_has_it_not)
{
	struct spot spot = spot_at(_i);
	struct samples good = good_values(spot.field);
	vmdev_device *device = device_of(spot.kind == VMDEV_KIND_DISK ? VMDEV_KIND_INTERFACE :
									VMDEV_KIND_DISK);
	char *before = xml_of(device);
	struct vmdev_address address;

	if (spot.typed && spot.typed->count) {
		ck_fails(spot.typed->append(device, ret_error), VMDEV_E_KIND);
		ck_fails(spot.typed->remove(device, 0, ret_error), VMDEV_E_KIND);
		ck_assert_uint_eq(spot.typed->count(device), 0);
	} else if (spot.typed) {
		struct value value = value_of(spot.field, good.text[0], &address);

		ck_fails(spot.typed->set(device, 0, &value, ret_error), VMDEV_E_KIND);
		ck_fails(spot.typed->unset(device, 0, ret_error), VMDEV_E_KIND);
		ck_assert(!spot.typed->has(device, 0));
		ck_assert_ptr_null(spot.typed->get(device, 0).text);
		ck_assert_ptr_null(spot.typed->get(device, 0).address);
	}
	check_xml(device, before);
	free(before);
	vmdev_device_unref(device);
}
END_TEST

/* The field, and with it every other one that may stand beside it. */
static vmdev_device *start_full(const struct spot *seed)
{
	vmdev_device *device = start(seed);
	struct samples good = good_values(seed->field);

	if (good.count)
		ck_ok(vmdev_device_set(device, seed->path, good.text[good.count / 2], ret_error));
	for (int i = 0; i < spot_count(); i++) {
		struct spot spot = spot_at(i);
		char *have = NULL;

		if (spot.kind != seed->kind || vmdev_field_get_type(spot.field) == VMDEV_FIELD_LIST)
			continue;
		ck_ok(vmdev_device_get(device, spot.path, &have, ret_error));
		good = good_values(spot.field);
		if (!have && is_fulfilled(device, &spot))
			ck_ok(vmdev_device_set(device, spot.path, good.text[good.count / 2],
					       ret_error));
		free(have);
	}
	return device;
}

START_TEST(a_full_device_is_read_as_written)
{
	struct spot seed = spot_at(_i);
	vmdev_device *device = start_full(&seed), *back = read_back(device), *copy;
	char *xml = xml_of(device);

	ck_ok(vmdev_device_copy(device, &copy, ret_error));
	check_equal(copy, device);
	check_xml(copy, xml);
	check_xml(back, xml);
	check_same(back, device);
	free(xml);
	vmdev_device_unref(copy);
	vmdev_device_unref(back);
	vmdev_device_unref(device);
}
END_TEST

/* Of a full device that was read one field is taken away, and given back. */
START_TEST(one_field_of_a_full_device_changes)
{
	struct spot spot = spot_at(_i);
	vmdev_device *built = start_full(&spot), *read = read_back(built), *back;
	char *before = xml_of(read), *value = NULL;

	ck_ok(vmdev_device_get(built, spot.path, &value, ret_error));
	ck_ok(vmdev_device_set(built, spot.path, NULL, ret_error));
	ck_ok(vmdev_device_set(read, spot.path, NULL, ret_error));
	check_value(read, &spot, NULL);
	back = read_back(read);
	if (vmdev_field_get_type(spot.field) != VMDEV_FIELD_FLAG) {	/* fields inside keep its element */
		check_value(back, &spot, NULL);
		if (spot.kind != VMDEV_KIND_OTHER)
			check_equal(back, built);
	}
	if (vmdev_field_get_type(spot.field) != VMDEV_FIELD_LIST) {
		ck_ok(vmdev_device_set(read, spot.path, value, ret_error));
		check_xml(read, before);
	}
	free(value);
	free(before);
	vmdev_device_unref(back);
	vmdev_device_unref(read);
	vmdev_device_unref(built);
}
END_TEST

/* The field before this one whose attribute it shares; -1: none. */
static int twin_of(int number)
{
	struct spot b = spot_at(number);

	for (int i = 0; i < number; i++) {
		struct spot a = spot_at(i);

		if (a.kind == b.kind &&
		    !strcmp(vmdev_field_get_xml(a.field), vmdev_field_get_xml(b.field)))
			return i;
	}
	return -1;
}

/* Two fields at one attribute: only the one that has a meaning is written. */
START_TEST(twins_are_not_both_written)
{
	int found = 0;

	for (int i = 0; i < spot_count(); i++) {
		int other = twin_of(i);

		for (int turn = 0; other >= 0 && turn < 2; turn++) {
			struct spot a = spot_at(other), b = spot_at(i), *meant = turn ? &b : &a;
			struct samples good = good_values(meant->field);
			vmdev_device *device = start(meant), *back;

			ck_ok(vmdev_device_set(device, a.path, good_values(a.field).text[0],
					       ret_error));
			ck_ok(vmdev_device_set(device, b.path, good_values(b.field).text[0],
					       ret_error));
			back = read_back(device);
			check_value(back, meant, good.text[0]);
			vmdev_device_unref(back);
			vmdev_device_unref(device);
			found++;
		}
	}
	ck_assert_int_gt(found, 0);
}
END_TEST

START_TEST(every_accessor_has_its_field)
{
	for (size_t i = 0; i < accessor_count; i++)
		ck_assert_msg(vmdev_kind_find_field(accessors[i].kind, accessors[i].path),
			      "a header declares %s", accessors[i].path);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("fields", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, every_accessor_has_its_field);
	tcase_add_loop_test(t, every_value_goes_all_ways, 0, spot_count());
	tcase_add_loop_test(t, typed_accessors_do_the_same, 0, spot_count());
	tcase_add_loop_test(t, unset_reads_as_the_default, 0, spot_count());
	tcase_add_loop_test(t, a_device_of_another_kind_has_it_not, 0, spot_count());
	tcase_add_loop_test(t, a_full_device_is_read_as_written, 0, spot_count());
	tcase_add_loop_test(t, one_field_of_a_full_device_changes, 0, spot_count());
	tcase_add_test(t, twins_are_not_both_written);
	return s;
}
