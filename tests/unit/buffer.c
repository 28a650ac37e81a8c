/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include "base/buffer.h"

/* The buffer's text is as expected; it is empty then. */
static void check(struct buffer *b, const char *expected)
{
	char *text = buffer_take(b);

	ck_assert_str_eq(text, expected);
	ck_assert_ptr_null(b->data);
	ck_assert_uint_eq(buffer_length(b), 0);
	free(text);
}

START_TEST(an_empty_buffer_gives_an_empty_text)
{
	struct buffer b = { 0 };

	check(&b, "");
}
END_TEST

START_TEST(text_is_appended)
{
	struct buffer b = { 0 };

	buffer_text(&b, "one ");
	buffer_append(&b, "two and", 3);
	buffer_append(&b, "", 0);
	check(&b, "one two");
}
END_TEST

START_TEST(it_grows_past_every_size)
{
	struct buffer b = { 0 };
	char *text;

	for (size_t i = 0; i < 5000; i++)
		buffer_append(&b, i % 2 ? "b" : "a", 1);
	ck_assert_uint_eq(buffer_length(&b), 5000);
	text = buffer_take(&b);
	ck_assert_uint_eq(strlen(text), 5000);
	for (size_t i = 0; i < 5000; i++)
		ck_assert_int_eq(text[i], i % 2 ? 'b' : 'a');
	free(text);
}
END_TEST

START_TEST(what_means_something_to_xml_is_escaped)
{
	struct buffer b = { 0 };

	buffer_escape(&b, "<a b='c' d=\"e\">&\t\n\r</a>\x7f\xc3\xa9");
	check(&b,
	      "&lt;a b=&apos;c&apos; d=&quot;e&quot;&gt;&amp;&#9;&#10;&#13;&lt;/a&gt;\x7f\xc3\xa9");
	buffer_escape(&b, "");
	buffer_escape(&b, "&");
	buffer_escape(&b, "plain");
	check(&b, "&amp;plain");
}
END_TEST

START_TEST(numbers_are_printed)
{
	struct buffer b = { 0 };

	for (uint64_t i = 0; i < 12; i++)
		buffer_decimal(&b, i);
	buffer_text(&b, " ");
	buffer_decimal(&b, UINT64_MAX);
	check(&b, "01234567891011 18446744073709551615");
	buffer_hex(&b, 0, 1);
	buffer_hex(&b, 0xab, 4);
	buffer_hex(&b, 0x12345, 2);
	buffer_hex(&b, UINT64_MAX, 16);
	check(&b, "0x00x00ab0x123450xffffffffffffffff");
}
END_TEST

/* What does not fit fails, and everything after it, until the end. */
START_TEST(a_failure_sticks)
{
	struct buffer b = { 0 };

	buffer_text(&b, "begin");
	ck_assert(!buffer_need(&b, SIZE_MAX / 2 + 1));
	ck_assert(b.failed);
	buffer_text(&b, "more");
	buffer_escape(&b, "<more>");
	buffer_decimal(&b, 1);
	ck_assert_ptr_null(buffer_reserve(&b, 1));
	ck_assert_uint_eq(buffer_length(&b), 5);
	ck_assert_ptr_null(buffer_take(&b));
	ck_assert(!b.failed);
	buffer_text(&b, "anew");
	check(&b, "anew");
}
END_TEST

START_TEST(room_that_was_reserved_can_be_filled)
{
	struct buffer b = { 0 };
	char *room = buffer_reserve(&b, 3000);

	memset(room, 'x', 3000);
	b.end += 3000;
	buffer_text(&b, "y");
	ck_assert_int_eq(b.data[2999], 'x');
	ck_assert_int_eq(b.data[3000], 'y');
	buffer_discard(&b);
	ck_assert_ptr_null(b.data);
	buffer_discard(&b);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("buffer", &t);

	tcase_add_test(t, an_empty_buffer_gives_an_empty_text);
	tcase_add_test(t, text_is_appended);
	tcase_add_test(t, it_grows_past_every_size);
	tcase_add_test(t, what_means_something_to_xml_is_escaped);
	tcase_add_test(t, numbers_are_printed);
	tcase_add_test(t, a_failure_sticks);
	tcase_add_test(t, room_that_was_reserved_can_be_filled);
	return s;
}
