/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* roundtrip FILE...: every document is written as it was read, byte for byte. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vmdev/vmdev.h>

static char *slurp(const char *path, size_t *ret_length)
{
	FILE *file = fopen(path, "rb");
	char *text = malloc(1 << 22);

	if (!file || !text)
		abort();
	*ret_length = fread(text, 1, 1 << 22, file);
	fclose(file);
	return text;
}

static bool is_same(const char *path)
{
	size_t length, written;
	char *text = slurp(path, &length), *again = NULL;
	vmdev_domain *domain;
	vmdev_error *error = NULL;
	bool same = false;

	if (vmdev_domain_new_from_xml(text, length, &domain, &error)) {
		printf("not ok %s: %s\n", path, vmdev_error_get_message(error));
		vmdev_error_unref(error);
	} else {
		if (!vmdev_domain_to_xml(domain, &again, &written, NULL))
			same = written == length && !memcmp(text, again, length);
		printf("%s %s: %zu devices\n", same ? "ok" : "not ok", path, vmdev_domain_count(domain));
		vmdev_domain_unref(domain);
	}
	free(again);
	free(text);
	return same;
}

int main(int argc, char **argv)
{
	int failed = 0;

	for (int i = 1; i < argc; i++)
		failed += !is_same(argv[i]);
	printf("%d passed, %d failed\n", argc - 1 - failed, failed);
	return failed > 0;
}
