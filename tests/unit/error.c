/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include "base/error.h"
#include "base/utf8.h"

START_TEST(an_error_says_what_it_was_told)
{
	char rule[] = "disk-bus-name", path[] = "target.dev", message[] = "is wrong";
	vmdev_error *error = NULL;

	ck_assert_int_eq(vmdev_error_new(VMDEV_E_BACKEND, rule, path, 38, message, &error),
			 -VMDEV_E_BACKEND);
	rule[0] = path[0] = message[0] = 'X';	/* it has copies */
	ck_assert_int_eq(vmdev_error_get_code(error), VMDEV_E_BACKEND);
	ck_assert_str_eq(vmdev_error_get_rule(error), "disk-bus-name");
	ck_assert_str_eq(vmdev_error_get_path(error), "target.dev");
	ck_assert_str_eq(vmdev_error_get_message(error), "is wrong");
	ck_assert_int_eq(vmdev_error_get_backend_code(error), 38);
	ck_assert_uint_eq(vmdev_error_get_line(error), 0);
	ck_assert_ptr_null(vmdev_error_unref(error));
}
END_TEST

START_TEST(what_is_not_said_is_empty)
{
	vmdev_error *error = NULL;

	vmdev_error_new(VMDEV_E_STATE, NULL, NULL, 0, "", &error);
	ck_assert_str_eq(vmdev_error_get_rule(error), "");
	ck_assert_str_eq(vmdev_error_get_path(error), "");
	ck_assert_str_eq(vmdev_error_get_message(error), "");
	vmdev_error_unref(error);
	ck_assert_ptr_null(vmdev_error_unref(NULL));
}
END_TEST

START_TEST(nobody_need_ask_for_it)
{
	ck_assert_int_eq(vmdev_error_new(VMDEV_E_VALUE, "r", "p", 0, "m", NULL), -VMDEV_E_VALUE);
	ck_assert_int_eq(error_no_memory(NULL), -VMDEV_E_NO_MEMORY);
	ck_assert_int_eq(error_give_line(NULL, VMDEV_E_XML, "xml", 3, "m"), -VMDEV_E_XML);
}
END_TEST

/* It is one object for all, which nobody can change or free. */
START_TEST(the_error_of_no_memory_is_static)
{
	vmdev_error *a = NULL, *b = NULL;

	ck_assert_int_eq(error_no_memory(&a), -VMDEV_E_NO_MEMORY);
	ck_assert_int_eq(vmdev_error_new(VMDEV_E_NO_MEMORY, "r", "p", 7, "m", &b),
			 -VMDEV_E_NO_MEMORY);
	ck_assert_ptr_eq(a, b);
	ck_assert_int_eq(vmdev_error_get_code(a), VMDEV_E_NO_MEMORY);
	ck_assert_str_ne(vmdev_error_get_message(a), "");
	ck_assert_str_eq(vmdev_error_get_rule(a), "");
	ck_assert_int_eq(vmdev_error_get_backend_code(a), 0);
	vmdev_error_unref(a);
	vmdev_error_unref(a);
	ck_assert_int_eq(vmdev_error_get_code(b), VMDEV_E_NO_MEMORY);
}
END_TEST

START_TEST(a_line_is_in_the_number_and_in_the_text)
{
	vmdev_error *error = NULL;

	ck_assert_int_eq(error_give_line(&error, VMDEV_E_XML, "xml", 4711, "bad"), -VMDEV_E_XML);
	ck_assert_uint_eq(vmdev_error_get_line(error), 4711);
	ck_assert_str_eq(vmdev_error_get_message(error), "line 4711: bad");
	vmdev_error_unref(error);
}
END_TEST

START_TEST(long_texts_are_cut)
{
	char text[2000];
	vmdev_error *error = NULL;

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	vmdev_error_new(VMDEV_E_VALUE, text, text, 0, text, &error);
	ck_assert_uint_ge(strlen(vmdev_error_get_rule(error)), 32);
	ck_assert_uint_ge(strlen(vmdev_error_get_path(error)), 128);
	ck_assert_uint_ge(strlen(vmdev_error_get_message(error)), 256);
	ck_assert_ptr_nonnull(strstr(text, vmdev_error_get_message(error)));
	vmdev_error_unref(error);
}
END_TEST

static void check_utf8(const char *text)
{
	ck_assert_msg(utf8_is_xml(text, strlen(text)), "%s", text);
}

/* A binding makes strings of messages: they are UTF-8, whatever value they quote and wherever they
 * are cut. */
START_TEST(messages_are_utf8)
{
	char text[1200];
	vmdev_error *error = NULL;

	for (size_t shift = 0; shift < 4; shift++) {
		memset(text, 'x', shift);
		for (size_t i = shift; i + 4 < sizeof(text); i += 4)
			memcpy(text + i, "\xf0\x9f\x92\xbe", 5);
		vmdev_error_new(VMDEV_E_VALUE, text, text, 0, text, &error);
		check_utf8(vmdev_error_get_rule(error));
		check_utf8(vmdev_error_get_path(error));
		check_utf8(vmdev_error_get_message(error));
		vmdev_error_unref(error);
		error_give(&error, VMDEV_E_VALUE, NULL, NULL, "'%.61s' is wrong", text);
		check_utf8(vmdev_error_get_message(error));
		ck_assert_ptr_nonnull(strstr(vmdev_error_get_message(error), "' is wrong"));
		vmdev_error_unref(error);
	}
	vmdev_error_new(VMDEV_E_VALUE, NULL, "\xff", 0, "a \x01 b \xff\xfe c \xc3\xa9 \xed\xa0\x80",
			&error);
	check_utf8(vmdev_error_get_path(error));
	ck_assert_str_eq(vmdev_error_get_message(error), "a ? b ?? c \xc3\xa9 ???");
	vmdev_error_unref(error);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("error", &t);

	tcase_add_test(t, an_error_says_what_it_was_told);
	tcase_add_test(t, what_is_not_said_is_empty);
	tcase_add_test(t, nobody_need_ask_for_it);
	tcase_add_test(t, the_error_of_no_memory_is_static);
	tcase_add_test(t, a_line_is_in_the_number_and_in_the_text);
	tcase_add_test(t, long_texts_are_cut);
	tcase_add_test(t, messages_are_utf8);
	return s;
}
