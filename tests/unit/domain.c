/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <stdio.h>

static vmdev_domain *read_domain(const char *xml)
{
	vmdev_domain *domain = NULL;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	return domain;
}

static vmdev_device *new_disk(const char *target)
{
	vmdev_device *disk = NULL;

	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &disk, ret_error));
	ck_ok(vmdev_disk_set_target_dev(disk, target, ret_error));
	return disk;
}

static void append(vmdev_domain *domain, const char *target)
{
	vmdev_device *disk = new_disk(target);

	ck_ok(vmdev_domain_append(domain, disk, ret_error));
	vmdev_device_unref(disk);
}

static void check_xml(const vmdev_domain *domain, const char *xml)
{
	size_t length;
	char *have;

	ck_ok(vmdev_domain_to_xml(domain, &have, &length, ret_error));
	ck_assert_str_eq(have, xml);
	ck_assert_uint_eq(length, strlen(xml));
	free(have);
	ck_ok(vmdev_domain_to_xml(domain, &have, NULL, ret_error));
	free(have);
}

START_TEST(a_new_domain_is_an_empty_list)
{
	vmdev_domain *domain = NULL;

	ck_ok(vmdev_domain_new(&domain, ret_error));
	ck_assert_uint_eq(vmdev_domain_count(domain), 0);
	ck_assert_ptr_null(vmdev_domain_at(domain, 0));
	ck_assert_ptr_null(vmdev_domain_get_name(domain));
	check_xml(domain, "<devices/>\n");
	append(domain, "vda");
	append(domain, "vdb");
	check_xml(domain, "<devices>\n  <disk>\n    <target dev='vda'/>\n  </disk>\n"
			  "  <disk>\n    <target dev='vdb'/>\n  </disk>\n</devices>\n");
	ck_ok(vmdev_domain_remove(domain, 0, ret_error));
	ck_ok(vmdev_domain_remove(domain, 0, ret_error));
	check_xml(domain, "<devices/>\n");
	ck_assert_ptr_null(vmdev_domain_unref(domain));
	ck_assert_ptr_null(vmdev_domain_unref(NULL));
}
END_TEST

START_TEST(every_byte_stays)
{
	static const char *const texts[] = {
		"<devices/>",
		"<devices />\n",
		"<devices></devices>",
		"<domain/>",
		"<domain><os/></domain>",
		("\xef\xbb\xbf<?xml version='1.0'?>\r\n<!-- a -->\r\n<domain  type='kvm' >\r\n\t<devices>\r\n"
		 "\t\t<disk/>\r\n\t</devices>\r\n</domain>\r\n<!-- b -->\r\n"),
		"<domain><devices>a<disk/>b<!-- c --><x/><![CDATA[<disk/>]]></devices>"
		"<devices><disk/></devices></domain>",
		"<domain><metadata><devices><disk/></devices></metadata><devices><disk/></devices></domain>",
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		vmdev_domain *domain = read_domain(texts[i]);

		check_xml(domain, texts[i]);
		vmdev_domain_unref(domain);
	}
}
END_TEST

START_TEST(only_the_devices_of_the_domain_count)
{
	vmdev_domain *domain = read_domain("<domain><metadata><devices><disk/></devices></metadata>"
					   "<devices><disk/><watchdog><disk/></watchdog></devices>"
					   "<devices><disk/></devices></domain>");

	ck_assert_uint_eq(vmdev_domain_count(domain), 2);
	ck_assert_int_eq(vmdev_device_get_kind(vmdev_domain_at(domain, 1)), VMDEV_KIND_OTHER);
	ck_assert_ptr_null(vmdev_domain_at(domain, 2));
	ck_assert_ptr_null(vmdev_domain_at(domain, SIZE_MAX));
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(what_is_said_beside_the_devices)
{
	vmdev_domain *domain = read_domain(
		"<domain><name>a &amp; <![CDATA[b]]></name><uuid>1-2</uuid>"
		"<os><type arch='aarch64' machine='virt'>hvm</type></os>"
		"<name>second</name><x><name>no</name></x></domain>");

	ck_assert_str_eq(vmdev_domain_get_name(domain), "a & b");
	ck_assert_str_eq(vmdev_domain_get_uuid(domain), "1-2");
	ck_assert_str_eq(vmdev_domain_get_arch(domain), "aarch64");
	ck_assert_str_eq(vmdev_domain_get_machine(domain), "virt");
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_device_goes_with_its_line)
{
	static const char xml[] =
		"<domain>\n  <devices>\n    <!-- first -->\n    <disk a='1'/>\n    <x/>\n"
		"    <disk b='2'/>\n  </devices>\n</domain>\n";
	vmdev_domain *domain = read_domain(xml);

	ck_ok(vmdev_domain_remove(domain, 1, ret_error));
	check_xml(domain, "<domain>\n  <devices>\n    <!-- first -->\n    <disk a='1'/>\n"
			  "    <disk b='2'/>\n  </devices>\n</domain>\n");
	ck_ok(vmdev_domain_remove(domain, 0, ret_error));
	ck_ok(vmdev_domain_remove(domain, 0, ret_error));
	check_xml(domain, "<domain>\n  <devices>\n    <!-- first -->\n  </devices>\n</domain>\n");
	ck_fails(vmdev_domain_remove(domain, 0, ret_error), VMDEV_E_NAME);
	ck_fails(vmdev_domain_remove(domain, SIZE_MAX, ret_error), VMDEV_E_NAME);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(a_device_comes_at_the_end)
{
	static const struct {
		const char *before, *after;
	} cases[] = {
		{ "<domain>\n  <devices/>\n</domain>",
		  "<domain>\n  <devices>\n    <disk>\n      <target dev='vda'/>\n    </disk>\n"
		  "  </devices>\n</domain>" },
		{ "<domain>\n  <devices />\n</domain>",
		  "<domain>\n  <devices >\n    <disk>\n      <target dev='vda'/>\n    </disk>\n"
		  "  </devices>\n</domain>" },
		{ "<devices>\n   <x/>\n   <!-- last -->\n</devices>",
		  "<devices>\n   <x/>\n   <disk>\n     <target dev='vda'/>\n   </disk>\n"
		  "   <!-- last -->\n</devices>" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		vmdev_domain *domain = read_domain(cases[i].before);

		append(domain, "vda");
		check_xml(domain, cases[i].after);
		ck_ok(vmdev_domain_remove(domain, vmdev_domain_count(domain) - 1, ret_error));
		check_xml(domain, cases[i].before);
		vmdev_domain_unref(domain);
	}
}
END_TEST

START_TEST(a_document_without_devices_takes_none)
{
	vmdev_domain *domain = read_domain("<domain><name>a</name></domain>");
	vmdev_device *disk = new_disk("vda");

	ck_fails(vmdev_domain_append(domain, disk, ret_error), VMDEV_E_XML);
	ck_assert_uint_eq(vmdev_domain_count(domain), 0);
	check_xml(domain, "<domain><name>a</name></domain>");
	vmdev_device_unref(disk);
	vmdev_domain_unref(domain);
}
END_TEST

/* The domain and the caller have the same device. */
START_TEST(a_device_is_shared)
{
	vmdev_domain *a = read_domain("<devices/>"), *b = read_domain("<devices/>");
	vmdev_device *disk = new_disk("vda");

	ck_ok(vmdev_domain_append(a, disk, ret_error));
	ck_ok(vmdev_domain_append(b, disk, ret_error));
	ck_assert_ptr_eq(vmdev_domain_at(a, 0), disk);
	ck_ok(vmdev_disk_set_target_dev(disk, "vdz", ret_error));
	vmdev_device_unref(disk);
	check_xml(a, "<devices>\n  <disk>\n    <target dev='vdz'/>\n  </disk>\n</devices>");
	vmdev_domain_unref(a);
	check_xml(b, "<devices>\n  <disk>\n    <target dev='vdz'/>\n  </disk>\n</devices>");
	vmdev_domain_unref(b);
}
END_TEST

/* A device outlives its domain with the bytes it was read from, and goes to another. */
START_TEST(a_device_moves)
{
	vmdev_domain *from = read_domain("<devices>\n\t<disk new=\"1\"/>\n\t<x/>\n</devices>"),
		     *to = read_domain("<devices>\n  <y/>\n</devices>");
	vmdev_device *disk = vmdev_device_ref(vmdev_domain_at(from, 0));

	ck_ok(vmdev_domain_remove(from, 0, ret_error));
	check_xml(from, "<devices>\n\t<x/>\n</devices>");
	vmdev_domain_unref(from);
	ck_ok(vmdev_domain_append(to, disk, ret_error));
	vmdev_device_unref(disk);
	check_xml(to, "<devices>\n  <y/>\n  <disk new=\"1\"/>\n</devices>");
	vmdev_domain_unref(to);
}
END_TEST

START_TEST(a_device_that_comes_back_goes_to_the_end)
{
	vmdev_domain *domain =
		read_domain("<devices>\n  <disk a='1'/>\n  <disk b='2'/>\n</devices>");
	vmdev_device *disk = vmdev_device_ref(vmdev_domain_at(domain, 0));

	ck_ok(vmdev_domain_remove(domain, 0, ret_error));
	ck_ok(vmdev_domain_append(domain, disk, ret_error));
	vmdev_device_unref(disk);
	check_xml(domain, "<devices>\n  <disk b='2'/>\n  <disk a='1'/>\n</devices>");
	vmdev_domain_unref(domain);
}
END_TEST

/* The neighbours of a changed device are not touched; names of namespaces declared outside stay. */
START_TEST(a_changed_device_is_merged)
{
	vmdev_domain *domain = read_domain(
		"<domain xmlns:q='urn:q'>\n <devices>\n  <disk  a='1' />\n"
		"  <disk q:b='2'><target dev='a'/><q:x/></disk>\n  <disk\tc='3'/>\n"
		" </devices>\n</domain>");

	ck_ok(vmdev_device_set(vmdev_domain_at(domain, 1), "target.dev", "b", ret_error));
	ck_ok(vmdev_device_set(vmdev_domain_at(domain, 1), "readonly", "yes", ret_error));
	check_xml(
		domain,
		"<domain xmlns:q='urn:q'>\n <devices>\n  <disk  a='1' />\n"
		"  <disk q:b='2'><target dev='b'/>\n    <readonly/><q:x/></disk>\n  <disk\tc='3'/>\n"
		" </devices>\n</domain>");
	vmdev_domain_unref(domain);
}
END_TEST

/* Whoever reads it alone takes it for a list. */
START_TEST(a_device_may_have_the_tag_of_a_list)
{
	static const char xml[] = "<devices><devices><disk/></devices><domain/></devices>";
	vmdev_domain *domain = NULL;
	char *now = NULL;

	ck_ok(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, ret_error));
	ck_assert_uint_eq(vmdev_domain_count(domain), 2);
	for (size_t i = 0; i < 2; i++)
		ck_ok(vmdev_device_set(vmdev_domain_at(domain, i), "address", "pci:0000:00:01.0",
				       ret_error));
	ck_ok(vmdev_domain_to_xml(domain, &now, NULL, ret_error));
	ck_assert_ptr_nonnull(strstr(now, "<disk/></devices><domain>"));
	free(now);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(lines_are_those_of_the_text)
{
	vmdev_domain *domain = read_domain(
		"<domain>\n<devices>\n<disk/><x/>\n\n<disk\n/>\r\n<disk/>\n</devices></domain>");
	static const unsigned lines[] = { 3, 3, 5, 7 };

	ck_assert_uint_eq(vmdev_domain_count(domain), 4);
	for (size_t i = 0; i < 4; i++)
		ck_assert_uint_eq(vmdev_device_get_line(vmdev_domain_at(domain, i)), lines[i]);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(what_is_too_much_is_refused)
{
	enum { MOST = 65536 };
	char *xml = malloc(MOST * 4 + 64), *at = xml;
	vmdev_domain *domain = NULL;

	ck_fails(vmdev_domain_new_from_xml("", SIZE_MAX, &domain, ret_error), VMDEV_E_LIMIT);
	ck_assert_ptr_null(domain);
	at += sprintf(at, "<devices>");
	for (int i = 0; i < MOST; i++, at += 4)
		memcpy(at, "<x/>", 4);
	sprintf(at, "</devices>");
	domain = read_domain(xml);
	ck_assert_uint_eq(vmdev_domain_count(domain), MOST);
	vmdev_domain_unref(domain);
	domain = NULL;
	sprintf(at, "<x/></devices>");
	ck_fails(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error), VMDEV_E_LIMIT);
	ck_assert_ptr_null(domain);
	free(xml);
}
END_TEST

/* Blanks before a device are its indentation, but not without bound: each new line would have them. */
START_TEST(a_deep_indentation_is_not_multiplied)
{
	enum { BLANKS = 1 << 20 };
	static const char begin[] = "<devices>\n", end[] = "<disk/>\n</devices>";
	char *xml = malloc(BLANKS + sizeof(begin) + sizeof(end)), *out;
	vmdev_domain *domain;

	memcpy(xml, begin, sizeof(begin));
	memset(xml + sizeof(begin) - 1, ' ', BLANKS);
	memcpy(xml + sizeof(begin) - 1 + BLANKS, end, sizeof(end));
	domain = read_domain(xml);
	ck_ok(vmdev_device_set(vmdev_domain_at(domain, 0), "driver.name", "qemu", ret_error));
	ck_ok(vmdev_device_set(vmdev_domain_at(domain, 0), "target.dev", "vda", ret_error));
	append(domain, "vdb");
	ck_ok(vmdev_domain_to_xml(domain, &out, NULL, ret_error));
	ck_assert_uint_lt(strlen(out), BLANKS + 4096);
	free(out);
	free(xml);
	vmdev_domain_unref(domain);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("domain", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, a_new_domain_is_an_empty_list);
	tcase_add_test(t, every_byte_stays);
	tcase_add_test(t, only_the_devices_of_the_domain_count);
	tcase_add_test(t, what_is_said_beside_the_devices);
	tcase_add_test(t, a_device_goes_with_its_line);
	tcase_add_test(t, a_device_comes_at_the_end);
	tcase_add_test(t, a_document_without_devices_takes_none);
	tcase_add_test(t, a_device_is_shared);
	tcase_add_test(t, a_device_moves);
	tcase_add_test(t, a_device_that_comes_back_goes_to_the_end);
	tcase_add_test(t, a_changed_device_is_merged);
	tcase_add_test(t, a_device_may_have_the_tag_of_a_list);
	tcase_add_test(t, lines_are_those_of_the_text);
	tcase_add_test(t, what_is_too_much_is_refused);
	tcase_add_test(t, a_deep_indentation_is_not_multiplied);
	return s;
}
