/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <stdio.h>

#include "base/arena.h"

enum { INLINE = 256 };

static char memory[INLINE];
static struct arena arena;

static void setup(void)
{
	arena_init(&arena, memory, sizeof(memory));
}

static void teardown(void)
{
	arena_free(&arena);
}

static void set(char **string, const char *text)
{
	ck_assert_int_eq(arena_set_string(&arena, string, text, strlen(text)), 0);
	ck_assert_str_eq(*string, text);
}

START_TEST(the_first_piece_needs_no_allocation)
{
	char *a = arena_get(&arena, 1), *b = arena_get(&arena, 100);

	ck_assert_ptr_eq(a, memory);
	ck_assert_uint_eq((uintptr_t)b % 8, 0);
	ck_assert_ptr_null(arena.chunks);
}
END_TEST

START_TEST(large_pieces_and_many_are_given)
{
	for (int i = 0; i < 100; i++) {
		char *piece = arena_get(&arena, (size_t)i * 100);

		ck_assert_ptr_nonnull(piece);
		ck_assert_uint_eq((uintptr_t)piece % 8, 0);
		memset(piece, i, (size_t)i * 100);
	}
	ck_assert_ptr_nonnull(arena.chunks);
}
END_TEST

START_TEST(sizes_that_would_wrap_are_refused)
{
	char *string = NULL;

	ck_assert_ptr_null(arena_get(&arena, SIZE_MAX));
	ck_assert_ptr_null(arena_get(&arena, SIZE_MAX - 7));
	ck_assert_ptr_null(arena_get(&arena, SIZE_MAX / 2 + 1));
	ck_assert_int_eq(arena_set_string(&arena, &string, "", SIZE_MAX), -1);
	ck_assert_int_eq(arena_set_string(&arena, &string, "", SIZE_MAX / 2), -1);
	ck_assert_ptr_null(string);
}
END_TEST

START_TEST(a_string_set_for_ever_does_not_grow_it)
{
	char *a = NULL, *b = NULL, text[64];

	for (int i = 0; i < 20000; i++) {
		snprintf(text, sizeof(text), "%.*s", i % 60,
			 "0123456789012345678901234567890123456789012345678901234567890123");
		set(&a, text);
		set(&b, i % 2 ? "short" : "somewhat longer");
	}
	ck_assert_ptr_null(arena.chunks);
}
END_TEST

START_TEST(released_room_is_used_again)
{
	for (int i = 0; i < 10000; i++) {
		char *a = NULL, *b = NULL;

		set(&a, i % 3 ? "one text" : "another, longer text");
		set(&b, "b");
		arena_release_string(&arena, i % 2 ? a : b);
		arena_release_string(&arena, i % 2 ? b : a);
	}
	arena_release_string(&arena, NULL);
	ck_assert_ptr_null(arena.chunks);
}
END_TEST

/* Room that is left behind adds up to no more than what is in use. */
START_TEST(a_string_that_grows_wastes_little)
{
	static char text[1 << 13];
	char *string = NULL;
	size_t chunks = 0;

	memset(text, 'x', sizeof(text));
	for (size_t length = 0; length < sizeof(text); length++) {
		const void *before = arena.chunks;

		ck_assert_int_eq(arena_set_string(&arena, &string, text, length), 0);
		chunks += arena.chunks != before;
	}
	ck_assert_uint_le(chunks, 12);
}
END_TEST

START_TEST(a_string_may_be_set_from_itself)
{
	char *string = NULL;

	set(&string, "0123456789");
	ck_assert_int_eq(arena_set_string(&arena, &string, string + 3, 7), 0);
	ck_assert_str_eq(string, "3456789");
	ck_assert_int_eq(arena_set_string(&arena, &string, string, 0), 0);
	ck_assert_str_eq(string, "");
}
END_TEST

START_TEST(only_so_many_bytes_are_copied)
{
	char *string = NULL;

	ck_assert_int_eq(arena_set_string(&arena, &string, "abcdef", 3), 0);
	ck_assert_str_eq(string, "abc");
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("arena", &t);

	tcase_add_checked_fixture(t, setup, teardown);
	tcase_add_test(t, the_first_piece_needs_no_allocation);
	tcase_add_test(t, large_pieces_and_many_are_given);
	tcase_add_test(t, sizes_that_would_wrap_are_refused);
	tcase_add_test(t, a_string_set_for_ever_does_not_grow_it);
	tcase_add_test(t, released_room_is_used_again);
	tcase_add_test(t, a_string_that_grows_wastes_little);
	tcase_add_test(t, a_string_may_be_set_from_itself);
	tcase_add_test(t, only_so_many_bytes_are_copied);
	return s;
}
