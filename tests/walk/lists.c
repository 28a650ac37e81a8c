/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every list of every kind: items are appended, counted, removed, written in order and read back. */
#include <stdio.h>

#include "spot.h"

enum { ITEMS = 40 };

static bool is_list(const vmdev_field *field)
{
	return vmdev_field_get_type(field) == VMDEV_FIELD_LIST;
}

static bool is_in_list(const vmdev_field *field)
{
	return vmdev_field_get_list(field);
}

/* The path of an item's field, of the field or of the item itself. */
static const char *path_at(const vmdev_field *field, size_t item)
{
	static char paths[4][160];
	static unsigned next;
	const char *path = vmdev_field_get_path(field), *list = strstr(path, "[]");
	char *made = paths[next++ % 4];

	snprintf(made, sizeof(paths[0]), "%.*s[%zu]%s", (int)(list - path), path, item, list + 2);
	return made;
}

/* A text field of the list's items, or another where there is none. */
static const vmdev_field *field_in(const struct spot *list)
{
	const vmdev_field *found = NULL;

	for (size_t i = 0; i < vmdev_kind_count_fields(list->kind); i++) {
		const vmdev_field *field = vmdev_kind_get_field(list->kind, i);

		if (vmdev_field_get_list(field) != list->field)
			continue;
		if (!found || vmdev_field_get_type(field) == VMDEV_FIELD_STRING)
			found = field;
	}
	ck_assert_ptr_nonnull(found);
	return found;
}

static void check_count(const vmdev_device *device, const struct spot *list, size_t count)
{
	char *text, expected[32];

	ck_assert_uint_eq(list->typed->count(device), count);
	ck_ok(vmdev_device_get(device, list->path, &text, ret_error));
	snprintf(expected, sizeof(expected), "%zu", count);
	ck_assert_pstr_eq(text, count ? expected : NULL);
	free(text);
}

static void check_number(const vmdev_device *device, const vmdev_field *field, size_t item,
			 int number)
{
	char *text, expected[32];

	ck_ok(vmdev_device_get(device, path_at(field, item), &text, ret_error));
	snprintf(expected, sizeof(expected), "%d", number);
	ck_assert_str_eq(text, expected);
	free(text);
}

/* A list of so many items, the field numbered from 1 in them. */
static vmdev_device *filled(const struct spot *list, const vmdev_field *field)
{
	vmdev_device *device = device_of(list->kind);
	char number[32];

	fulfil(device, list);
	for (size_t i = 0; i < ITEMS; i++) {
		snprintf(number, sizeof(number), "%zu", i + 1);
		if (i % 2)
			ck_ok(list->typed->append(device, ret_error));
		ck_ok(vmdev_device_set(device, path_at(field, i), number, ret_error));
	}
	check_count(device, list, ITEMS);
	return device;
}

START_TEST(items_stay_in_order)
{
	struct spot list = spot_of(is_list, _i);
	const vmdev_field *field;
	vmdev_device *device, *back, *copy;

	field = field_in(&list);
	device = filled(&list, field);
	ck_ok(list.typed->remove(device, ITEMS - 1, ret_error));
	ck_ok(list.typed->remove(device, 0, ret_error));
	ck_ok(vmdev_device_set(device, path_at(list.field, 2), NULL, ret_error));	/* that was the 4th */
	check_count(device, &list, ITEMS - 3);
	back = read_back(device);
	ck_ok(vmdev_device_copy(device, &copy, ret_error));
	ck_assert(vmdev_device_is_equal(back, device));
	ck_assert(vmdev_device_is_equal(copy, device));
	for (size_t i = 0; i < ITEMS - 3; i++) {
		check_number(device, field, i, (int)i + (i < 2 ? 2 : 3));
		check_number(back, field, i, (int)i + (i < 2 ? 2 : 3));
	}
	/* The copy is another list. */
	ck_ok(vmdev_device_set(copy, path_at(field, 0), "77", ret_error));
	ck_assert(!vmdev_device_is_equal(copy, device));
	check_number(device, field, 0, 2);
	vmdev_device_unref(copy);
	vmdev_device_unref(back);
	vmdev_device_unref(device);
}
END_TEST

/* What was read is changed in the middle. */
START_TEST(items_that_were_read_go_and_come)
{
	struct spot list = spot_of(is_list, _i);
	const vmdev_field *field;
	vmdev_device *built, *read, *back;
	char *before, *after;

	field = field_in(&list);
	built = filled(&list, field);
	read = read_back(built);
	before = xml_of(read);
	for (size_t i = 0; i < ITEMS - 10; i += 7) {
		ck_ok(list.typed->remove(built, i, ret_error));
		ck_ok(list.typed->remove(read, i, ret_error));
	}
	back = read_back(read);
	ck_assert(vmdev_device_is_equal(back, built));
	vmdev_device_unref(back);
	ck_ok(vmdev_device_set(read, list.path, NULL, ret_error));
	check_count(read, &list, 0);
	back = read_back(read);
	check_count(back, &list, 0);
	for (int i = 0; i < ITEMS; i++) {
		char number[32];

		snprintf(number, sizeof(number), "%d", i + 1);
		ck_ok(vmdev_device_set(read, path_at(field, (size_t)i), number, ret_error));
	}
	after = xml_of(read);
	ck_assert_str_eq(after, before);
	free(after);
	free(before);
	vmdev_device_unref(back);
	vmdev_device_unref(read);
	vmdev_device_unref(built);
}
END_TEST

START_TEST(items_that_are_not_there_are_refused)
{
	static const char *const numbers[] = {
		"[1]",	"[2]", "[18446744073709551615]", "[99999999999999999999999]", "[-1]", "[x]",
		"[ 0]", "[0"
	};
	struct spot list = spot_of(is_list, _i);
	const vmdev_field *field;
	vmdev_device *device;
	char path[200];

	field = field_in(&list);
	device = device_of(list.kind);
	ck_fails(list.typed->remove(device, 0, ret_error), VMDEV_E_NAME);
	ck_fails(vmdev_device_set(device, path_at(list.field, 0), NULL, ret_error), VMDEV_E_NAME);
	ck_fails(vmdev_device_set(device, path_at(field, 1), "1", ret_error), VMDEV_E_NAME);
	/* A value that is refused appends nothing. */
	ck_fails(vmdev_device_set(device, path_at(field, 0), "\xff", ret_error), VMDEV_E_VALUE);
	check_count(device, &list, 0);
	ck_ok(vmdev_device_set(device, path_at(field, 0), "1", ret_error));
	ck_fails(list.typed->remove(device, 1, ret_error), VMDEV_E_NAME);
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		int stem = (int)(strstr(list.path, "[]") - list.path);

		snprintf(path, sizeof(path), "%.*s%s", stem, list.path, numbers[i]);
		ck_fails(vmdev_device_set(device, path, NULL, ret_error), VMDEV_E_NAME);
	}
	ck_fails(vmdev_device_set(device, list.path, "1", ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_device_set(device, path_at(list.field, 0), "1", ret_error), VMDEV_E_VALUE);
	check_count(device, &list, 1);
	vmdev_device_unref(device);
}
END_TEST

/* The typed accessors of an item that is not there. */
START_TEST(fields_of_no_item_are_unset)
{
	struct spot spot = spot_of(is_in_list, _i);
	struct samples good = good_values(spot.field);
	struct vmdev_address address;
	vmdev_device *device;
	struct value value;

	device = device_of(spot.kind);
	value = value_of(spot.field, good.text[0], &address);
	ck_fails(spot.typed->set(device, 0, &value, ret_error), VMDEV_E_NAME);
	ck_fails(spot.typed->unset(device, 0, ret_error), VMDEV_E_NAME);
	ck_assert(!spot.typed->has(device, 0));
	ck_assert_ptr_null(spot.typed->get(device, SIZE_MAX).text);
	vmdev_device_unref(device);
}
END_TEST

/* Setting, appending and removing for ever needs no more than a bounded amount of memory; valgrind and the
 * sanitizers see that nothing is touched that was given back. */
START_TEST(many_changes_are_taken)
{
	struct spot list = spot_of(is_list, _i);
	vmdev_device *device;

	device = filled(&list, field_in(&list));
	for (int i = 0; i < 1000; i++) {
		ck_ok(list.typed->remove(device, (size_t)i % ITEMS, ret_error));
		ck_ok(vmdev_device_set(device, path_at(field_in(&list), ITEMS - 1),
				       i % 2 ? "1" : "123", ret_error));
	}
	check_count(device, &list, ITEMS);
	vmdev_device_unref(device);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("lists", &t);

	tcase_set_timeout(t, 60);
	tcase_add_loop_test(t, items_stay_in_order, 0, spot_count_of(is_list));
	tcase_add_loop_test(t, items_that_were_read_go_and_come, 0, spot_count_of(is_list));
	tcase_add_loop_test(t, items_that_are_not_there_are_refused, 0, spot_count_of(is_list));
	tcase_add_loop_test(t, fields_of_no_item_are_unset, 0, spot_count_of(is_in_list));
	tcase_add_loop_test(t, many_changes_are_taken, 0, spot_count_of(is_list));
	return s;
}
