/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include "base/utf8.h"

static bool is_xml(const char *text)
{
	return utf8_is_xml(text, strlen(text));
}

START_TEST(plain_text_is_taken)
{
	ck_assert(is_xml(""));
	ck_assert(is_xml("a"));
	ck_assert(is_xml("/var/lib/images/disk.qcow2"));
	ck_assert(is_xml("tab\tand\nline"));
}
END_TEST

START_TEST(control_characters_are_refused)
{
	ck_assert(!is_xml("\x01"));
	ck_assert(!is_xml("long enough for a word \x1f and more of it"));
	ck_assert(!is_xml("12345678\x0b"));
}
END_TEST

START_TEST(characters_of_every_length_are_taken)
{
	ck_assert(is_xml("\xc3\xa9"));
	ck_assert(is_xml("\xe2\x82\xac"));
	ck_assert(is_xml("\xf0\x9f\x92\xbe"));
}
END_TEST

START_TEST(broken_sequences_are_refused)
{
	ck_assert(!is_xml("\xc3"));
	ck_assert(!is_xml("\xc0\xaf"));
	ck_assert(!is_xml("\xed\xa0\x80"));
	ck_assert(!is_xml("\xf4\x90\x80\x80"));
	ck_assert(!is_xml("\xef\xbf\xbe"));
	ck_assert(!is_xml("\xff"));
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("utf8", &t);

	tcase_add_test(t, plain_text_is_taken);
	tcase_add_test(t, control_characters_are_refused);
	tcase_add_test(t, characters_of_every_length_are_taken);
	tcase_add_test(t, broken_sequences_are_refused);
	return s;
}
