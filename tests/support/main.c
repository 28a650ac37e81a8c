/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <locale.h>
#include <stdio.h>

char *slurp(const char *path, size_t *ret_length)
{
	FILE *file = fopen(path, "rb");
	size_t length = 0, room = 65536;
	char *text = malloc(room);

	ck_assert_msg(file && text, "cannot read %s", path);
	while (!feof(file)) {
		length += fread(text + length, 1, room - length - 1, file);
		ck_assert_msg(!ferror(file), "cannot read %s", path);
		if (length + 1 == room)
			ck_assert_ptr_nonnull(text = realloc(text, room *= 2));
	}
	text[length] = '\0';
	fclose(file);
	if (ret_length)
		*ret_length = length;
	return text;
}

int main(void)
{
	SRunner *runner;
	int failed;

	/* The library must not mind the locale of its program. */
	if (!setlocale(LC_ALL, "")) {
		fprintf(stderr, "the locale of the environment is not here\n");
		return EXIT_FAILURE;
	}
	runner = srunner_create(suite());
	srunner_run_all(runner, CK_ENV);
	failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
