/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What all tests share. A test program defines suite(); main.c runs it. */
#ifndef SUPPORT_TEST_H
#define SUPPORT_TEST_H

#include <check.h>
#include <stdlib.h>
#include <string.h>
#include <vmdev/vmdev.h>

Suite *suite(void);

/* A suite of one case; tests are added with tcase_add_test(). */
static inline Suite *suite_of(const char *name, TCase **ret_case)
{
	Suite *s = suite_create(name);

	*ret_case = tcase_create(name);
	suite_add_tcase(s, *ret_case);
	return s;
}

/* The call worked; else the test fails with the error's message. */
#define ck_ok(call) \
	do { \
		vmdev_error *error = NULL; \
		vmdev_error **ret_error = &error; \
		int ck_code = (call); \
		ck_assert_msg(!ck_code, "%s: %d: %s", #call, ck_code, \
			      error ? vmdev_error_get_message(error) : "no message"); \
		vmdev_error_unref(error); \
	} while (0)

/* The call failed with a code, and said so in its error. Pass `ret_error` as its last argument, as
 * for ck_ok(). */
#define ck_fails(call, code) \
	do { \
		vmdev_error *error = NULL; \
		vmdev_error **ret_error = &error; \
		int ck_code = (call); \
		ck_assert_int_eq(ck_code, -(int)(code)); \
		ck_assert_ptr_nonnull(error); \
		ck_assert_int_eq(vmdev_error_get_code(error), code); \
		vmdev_error_unref(error); \
	} while (0)

/* The bytes of a file, NUL-terminated, for free(); the test fails where it cannot be read. */
char *slurp(const char *path, size_t *ret_length);

#endif
