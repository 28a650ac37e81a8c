/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <pthread.h>
#include <stdio.h>

#include "model/device.h"

static vmdev_device *read_device(const char *xml)
{
	vmdev_device *device = NULL;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	return device;
}

static void check_xml(const vmdev_device *device, const char *xml)
{
	char *have;

	ck_ok(vmdev_device_to_xml(device, &have, ret_error));
	ck_assert_str_eq(have, xml);
	free(have);
}

START_TEST(a_new_device_is_empty)
{
	vmdev_device *device = NULL;

	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &device, ret_error));
	ck_assert_int_eq(vmdev_device_get_kind(device), VMDEV_KIND_DISK);
	ck_assert_str_eq(vmdev_device_get_element(device), "disk");
	ck_assert_uint_eq(vmdev_device_get_line(device), 0);
	check_xml(device, "<disk/>\n");
	ck_assert_ptr_null(vmdev_device_unref(device));
	ck_assert_ptr_null(vmdev_device_unref(NULL));
}
END_TEST

START_TEST(kinds_that_cannot_be_made_are_refused)
{
	vmdev_device *device = NULL;

	ck_fails(vmdev_device_new(VMDEV_KIND_OTHER, &device, ret_error), VMDEV_E_KIND);
	ck_fails(vmdev_device_new((enum vmdev_kind)vmdev_kind_count(), &device, ret_error),
		 VMDEV_E_KIND);
	ck_fails(vmdev_device_new((enum vmdev_kind) - 1, &device, ret_error), VMDEV_E_KIND);
	ck_assert_ptr_null(device);
}
END_TEST

START_TEST(the_kind_follows_from_the_element)
{
	static const struct {
		const char *xml;
		enum vmdev_kind kind;
		const char *element;
	} cases[] = {
		{ "<disk/>", VMDEV_KIND_DISK, "disk" },
		{ "<interface/>", VMDEV_KIND_INTERFACE, "interface" },
		{ "<controller type='pci'/>", VMDEV_KIND_PCI_CONTROLLER, "controller" },
		{ "<controller type='scsi'/>", VMDEV_KIND_SCSI_CONTROLLER, "controller" },
		{ "<controller type='no-such'/>", VMDEV_KIND_OTHER, "controller" },
		{ "<controller/>", VMDEV_KIND_OTHER, "controller" },
		{ "<hostdev type='pci'/>", VMDEV_KIND_HOSTDEV_PCI, "hostdev" },
		{ "<hostdev mode='subsystem' type='pci'/>", VMDEV_KIND_HOSTDEV_PCI, "hostdev" },
		{ "<hostdev mode='capabilities' type='pci'/>", VMDEV_KIND_OTHER, "hostdev" },
		{ "<Disk/>", VMDEV_KIND_OTHER, "Disk" },
		{ "<diskette/>", VMDEV_KIND_OTHER, "diskette" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		vmdev_device *device = read_device(cases[i].xml);

		ck_assert_msg(vmdev_device_get_kind(device) == cases[i].kind, "%s", cases[i].xml);
		ck_assert_str_eq(vmdev_device_get_element(device), cases[i].element);
		check_xml(device, cases[i].xml);
		vmdev_device_unref(device);
	}
}
END_TEST

START_TEST(what_is_no_device_is_refused)
{
	static const char *const texts[] = { "<devices/>", "<devices><disk/></devices>",
					     "<domain/>", "<disk>", "" };
	vmdev_device *device = NULL;

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		ck_fails(vmdev_device_new_from_xml(texts[i], strlen(texts[i]), &device, ret_error),
			 VMDEV_E_XML);
	ck_fails(vmdev_device_new_from_xml("", SIZE_MAX, &device, ret_error), VMDEV_E_LIMIT);
	ck_assert_ptr_null(device);
}
END_TEST

START_TEST(a_copy_is_independent)
{
	vmdev_device *device = read_device(
		"<disk new='1'><target dev='a'/><source><host name='h'/></source></disk>");
	vmdev_device *copy = NULL;

	ck_ok(vmdev_device_set(device, "serial", "s", ret_error));
	ck_ok(vmdev_device_copy(device, &copy, ret_error));
	ck_assert(vmdev_device_is_equal(device, copy));
	ck_ok(vmdev_device_set(copy, "target.dev", "b", ret_error));
	ck_ok(vmdev_device_set(copy, "source.host[0].name", "i", ret_error));
	ck_ok(vmdev_device_set(device, "serial", NULL, ret_error));
	ck_assert(!vmdev_device_is_equal(device, copy));
	check_xml(device,
		  "<disk new='1'><target dev='a'/><source><host name='h'/></source></disk>");
	vmdev_device_unref(device);
	check_xml(copy, "<disk new='1'><target dev='b'/>\n  <serial>s</serial>"
			"<source><host name='i'/></source></disk>");
	vmdev_device_unref(copy);
}
END_TEST

/* What a field cannot hold is copied too, for the report. */
START_TEST(a_copy_reports_the_same)
{
	vmdev_device *device = read_device("<disk>\n<driver cache='odd' io='odder'/></disk>"),
		     *copy = NULL;
	vmdev_report *a, *b;
	char *text_a, *text_b;

	ck_ok(vmdev_device_copy(device, &copy, ret_error));
	ck_ok(vmdev_device_validate(device, NULL, &a, ret_error));
	ck_ok(vmdev_device_validate(copy, NULL, &b, ret_error));
	ck_ok(vmdev_report_to_string(a, &text_a, ret_error));
	ck_ok(vmdev_report_to_string(b, &text_b, ret_error));
	ck_assert_ptr_nonnull(strstr(text_a, "odder"));
	ck_assert_str_eq(text_a, text_b);
	free(text_a);
	free(text_b);
	vmdev_report_unref(a);
	vmdev_report_unref(b);
	vmdev_device_unref(device);
	vmdev_device_unref(copy);
}
END_TEST

START_TEST(only_fields_make_devices_equal)
{
	static const struct {
		const char *a, *b;
		bool equal;
	} cases[] = {
		{ "<disk/>", "<disk new='1'><x/></disk>", true },
		{ "<disk/>", "<interface/>", false },
		{ "<disk/>", "<disk type='file'/>", false },
		{ "<disk type='file' device='disk'/>",
		  "<disk device=\"disk\" type=\"file\"></disk>", true },
		{ "<disk type='file'/>", "<disk type='block'/>", false },
		{ "<disk><boot order='1'/></disk>", "<disk><boot order='01'/></disk>", true },
		{ "<disk><serial/></disk>", "<disk/>", false },
		{ "<disk><source><host/></source></disk>",
		  "<disk><source><host/><host/></source></disk>", false },
		{ "<watchdog a='1'/>", "<watchdog a='1'/>", true },
		{ "<watchdog a='1'/>", "<watchdog a='2'/>", false },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		vmdev_device *a = read_device(cases[i].a), *b = read_device(cases[i].b);

		ck_assert_msg(vmdev_device_is_equal(a, b) == cases[i].equal, "%s %s", cases[i].a,
			      cases[i].b);
		ck_assert(vmdev_device_is_equal(b, a) == cases[i].equal);
		ck_assert(vmdev_device_is_equal(a, a));
		vmdev_device_unref(a);
		vmdev_device_unref(b);
	}
}
END_TEST

/* The text that a getter lends may be set again, to the same field and to another. */
START_TEST(a_lent_text_can_be_set)
{
	vmdev_device *device = NULL;

	ck_ok(vmdev_device_new(VMDEV_KIND_DISK, &device, ret_error));
	ck_ok(vmdev_disk_set_target_dev(device, "vda", ret_error));
	ck_ok(vmdev_disk_set_target_dev(device, vmdev_disk_get_target_dev(device), ret_error));
	ck_ok(vmdev_disk_set_target_dev(device, vmdev_disk_get_target_dev(device) + 1, ret_error));
	ck_ok(vmdev_disk_set_serial(device, vmdev_disk_get_target_dev(device), ret_error));
	ck_assert_str_eq(vmdev_disk_get_target_dev(device), "da");
	ck_assert_str_eq(vmdev_disk_get_serial(device), "da");
	vmdev_device_unref(device);
}
END_TEST

enum { THREADS = 4, TURNS = 20000 };

static void *use(void *data)
{
	vmdev_device *device = data, *copy;

	for (int i = 0; i < TURNS; i++) {
		vmdev_device_ref(device);
		if (i % 64 == 0 && !vmdev_device_copy(device, &copy, NULL))
			vmdev_device_unref(copy);
		vmdev_device_unref(device);
	}
	return NULL;
}

/* Devices of one document in several threads: they share its bytes and the count of who needs them. */
START_TEST(devices_of_a_document_may_be_in_threads)
{
	static const char xml[] = "<devices><disk/><disk/><disk/><disk/></devices>";
	pthread_t threads[THREADS];
	vmdev_domain *domain = NULL;
	vmdev_device *device;

	ck_ok(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, ret_error));
	device = vmdev_device_ref(vmdev_domain_at(domain, 0));
	for (size_t i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, use, vmdev_domain_at(domain, i)),
				 0);
	for (size_t i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	ck_assert_uint_eq(device->references, 2);
	ck_assert_uint_eq(device->document->references, THREADS + 1);
	vmdev_domain_unref(domain);
	ck_assert_uint_eq(device->references, 1);
	ck_assert_uint_eq(device->document->references, 1);
	check_xml(device, "<disk/>");
	vmdev_device_unref(device);
}
END_TEST

/* A stranger's document: what it costs goes up with its length, not with its square. */
START_TEST(many_bad_values_are_kept_in_order)
{
	enum { COUNT = 200000 };
	static const char head[] = "<disk><source protocol='nbd'>", item[] = "<host port='x'/>",
			  tail[] = "</source><target dev='vda'/></disk>";
	size_t length = sizeof(head) - 1;
	char *xml = malloc(sizeof(head) + COUNT * sizeof(item) + sizeof(tail));
	vmdev_device *device = NULL;
	vmdev_report *report = NULL;
	size_t next = 0;

	ck_assert_ptr_nonnull(xml);
	memcpy(xml, head, length);
	for (size_t i = 0; i < COUNT; i++, length += sizeof(item) - 1)
		memcpy(xml + length, item, sizeof(item) - 1);
	memcpy(xml + length, tail, sizeof(tail));
	length += sizeof(tail) - 1;
	ck_ok(vmdev_device_new_from_xml(xml, length, &device, ret_error));
	ck_ok(vmdev_device_validate(device, NULL, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		char path[64];

		if (strcmp(vmdev_report_get_rule(report, i), "field-value"))
			continue;
		snprintf(path, sizeof(path), "disk.source.host[%zu].port", next++);
		ck_assert_str_eq(vmdev_report_get_path(report, i), path);
	}
	ck_assert_uint_eq(next, COUNT);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
	free(xml);
}
END_TEST

Suite *suite(void)
{
	TCase *t, *large = tcase_create("large");
	Suite *s = suite_of("device", &t);

	tcase_set_tags(large, "large");
	tcase_set_timeout(large, 20);
	tcase_add_test(large, many_bad_values_are_kept_in_order);
	suite_add_tcase(s, large);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, a_new_device_is_empty);
	tcase_add_test(t, kinds_that_cannot_be_made_are_refused);
	tcase_add_test(t, the_kind_follows_from_the_element);
	tcase_add_test(t, what_is_no_device_is_refused);
	tcase_add_test(t, a_copy_is_independent);
	tcase_add_test(t, a_copy_reports_the_same);
	tcase_add_test(t, only_fields_make_devices_equal);
	tcase_add_test(t, a_lent_text_can_be_set);
	tcase_add_test(t, devices_of_a_document_may_be_in_threads);
	return s;
}
