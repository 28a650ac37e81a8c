/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The manual's examples through upstream's dialects and back: what each translation lost brings every byte
 * back. */
#include "test.h"

#include <dirent.h>
#include <stdio.h>

static const struct {
	struct vmdev_dialect dialect;
	enum vmdev_vdpa_class vdpa_class;
} ways[] = {
	{ VMDEV_DIALECT_LIBVIRT_VERSION(9, 0, 0), VMDEV_VDPA_CLASS_NET },
	{ VMDEV_DIALECT_LIBVIRT_VERSION(9, 8, 0), VMDEV_VDPA_CLASS_BLOCK },
	{ VMDEV_DIALECT_LIBVIRT_VERSION(0, 0, 0), VMDEV_VDPA_CLASS_BLOCK },
	{ VMDEV_DIALECT_OPENEULER_NEWEST, VMDEV_VDPA_CLASS_UNSET },
};

enum { WAYS = sizeof(ways) / sizeof(*ways) };

static char *read_example(const char *name)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/tests/manual/%s", SOURCE_ROOT, name);
	return slurp(path, NULL);
}

/* Translates a text, gives the text of what is made, and the losses. */
static char *translate(const char *text, vmdev_translation *how, vmdev_report **ret_losses)
{
	bool alone = !strstr(text, "<devices>");
	vmdev_domain *domain, *made = NULL;
	vmdev_device *device, *other = NULL;
	char *xml;

	if (alone) {
		ck_ok(vmdev_device_new_from_xml(text, strlen(text), &device, ret_error));
		ck_ok(vmdev_device_translate(device, how, &other, ret_losses, ret_error));
		ck_assert_ptr_nonnull(other);
		ck_ok(vmdev_device_to_xml(other, &xml, ret_error));
		vmdev_device_unref(device);
		vmdev_device_unref(other);
	} else {
		ck_ok(vmdev_domain_new_from_xml(text, strlen(text), &domain, ret_error));
		ck_ok(vmdev_domain_translate(domain, how, &made, ret_losses, ret_error));
		ck_assert_ptr_nonnull(made);
		ck_ok(vmdev_domain_to_xml(made, &xml, NULL, ret_error));
		vmdev_domain_unref(domain);
		vmdev_domain_unref(made);
	}
	return xml;
}

/* A device is written without what stands around it. */
static const char *without_surroundings(char *text)
{
	char *begin = text, *end = text + strlen(text);

	if (strstr(text, "<devices>"))
		return text;
	begin = strstr(text, "-->") ? strstr(text, "-->") + 3 : text;
	begin += strspn(begin, "\n");
	while (end[-1] == '\n')
		*--end = '\0';
	return begin;
}

static void check(const char *name, size_t way)
{
	char *text = read_example(name), *there, *back;
	vmdev_report *losses, *report;
	vmdev_translation *how, *home;

	ck_ok(vmdev_translation_new(NULL, &ways[way].dialect, &how, ret_error));
	ck_ok(vmdev_translation_new(&ways[way].dialect, NULL, &home, ret_error));
	ck_ok(vmdev_translation_set_vdpa_class(how, NULL, ways[way].vdpa_class, ret_error));
	there = translate(text, how, &losses);
	ck_ok(vmdev_translation_set_losses(home, losses, ret_error));
	back = translate(there, home, &report);
	ck_assert_msg(!strcmp(back, without_surroundings(text)), "%s: came back as\n%s", name,
		      back);
	ck_assert_uint_ge(vmdev_report_count(report), vmdev_report_count(losses));
	/* Whatever is not the same in between is told. */
	ck_assert_int_eq(!strcmp(there, back), !vmdev_report_count(losses));
	vmdev_report_unref(losses);
	vmdev_report_unref(report);
	vmdev_translation_unref(how);
	vmdev_translation_unref(home);
	free(text);
	free(there);
	free(back);
}

START_TEST(what_was_lost_brings_every_byte_back)
{
	DIR *dir = opendir(SOURCE_ROOT "/tests/manual");
	struct dirent *entry;
	size_t count = 0;

	ck_assert_ptr_nonnull(dir);
	while ((entry = readdir(dir))) {
		size_t length = strlen(entry->d_name);

		/* A snapshot is no device. */
		if (length < 5 || strcmp(entry->d_name + length - 4, ".xml") != 0 ||
		    strstr(entry->d_name, "snapshot"))
			continue;
		check(entry->d_name, (size_t)_i);
		count++;
	}
	closedir(dir);
	ck_assert_uint_ge(count, 10);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("translate", &t);

	tcase_add_loop_test(t, what_was_lost_brings_every_byte_back, 0, WAYS);
	return s;
}
