/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Devices that are taken out, added, copied and read again. */
#define _GNU_SOURCE
#include <stdio.h>

#include "base/buffer.h"
#include "documents.h"
#include "model/device.h"

/* The blanks of the line before a place. */
static size_t blanks_before(const char *text, size_t at)
{
	size_t begin = at;

	while (begin && (text[begin - 1] == ' ' || text[begin - 1] == '\t'))
		begin--;
	return at - begin;
}

struct bytes {
	size_t start, end;
};

static struct bytes place_of(const vmdev_device *device)
{
	size_t start = (size_t)(device->source - device->document->text);

	return (struct bytes){ start, start + device->source_length };
}

/* The input without device `gone`, with a copy of it at the end, from its own bytes. */
static void move_text(const struct input *input, const vmdev_domain *domain, size_t gone,
		      struct buffer *wanted)
{
	size_t last = vmdev_domain_count(domain) - 1;
	struct bytes place = place_of(vmdev_domain_at(domain, gone));
	struct bytes first = place_of(vmdev_domain_at(domain, 0));
	struct bytes end = place_of(vmdev_domain_at(domain, last));
	size_t before = place.start - blanks_before(input->text, place.start);

	if (before && input->text[before - 1] == '\n')
		before--;
	buffer_append(wanted, input->text, before);
	buffer_append(wanted, input->text + place.end, end.end - place.end);
	buffer_append(wanted, "\n", 1);
	for (size_t i = blanks_before(input->text, first.start); i; i--)
		buffer_append(wanted, " ", 1);
	buffer_append(wanted, input->text + place.start, place.end - place.start);
	buffer_append(wanted, input->text + end.end, input->length - end.end);
}

static void move_to_end(const struct input *input, size_t gone)
{
	vmdev_domain *domain = input_read(input), *original = input_read(input), *read = NULL;
	size_t count = vmdev_domain_count(domain), length;
	struct buffer wanted = { 0 };
	vmdev_device *copy = NULL;
	char *xml = NULL;

	ck_ok(vmdev_device_copy(vmdev_domain_at(domain, gone), &copy, ret_error));
	ck_ok(vmdev_domain_remove(domain, gone, ret_error));
	ck_ok(vmdev_domain_append(domain, copy, ret_error));
	ck_ok(vmdev_domain_to_xml(domain, &xml, &length, ret_error));
	if (gone + 1 < count)	/* the last one moved to the end is where it was */
		move_text(input, original, gone, &wanted);
	else
		buffer_append(&wanted, input->text, input->length);
	ck_same_text(input, "moved to the end", xml, length, wanted.data, buffer_length(&wanted));
	ck_ok(vmdev_domain_new_from_xml(xml, length, &read, ret_error));
	ck_assert_uint_eq(vmdev_domain_count(read), count);
	for (size_t i = 0; i < count; i++)
		ck_assert_msg(vmdev_device_is_equal(vmdev_domain_at(read, i),
						    vmdev_domain_at(domain, i)),
			      "%s: device %zu is read differently", input->name, i);
	buffer_discard(&wanted);
	free(xml);
	vmdev_device_unref(copy);
	vmdev_domain_unref(read);
	vmdev_domain_unref(original);
	vmdev_domain_unref(domain);
}

START_TEST(a_device_moves_and_its_neighbours_stay)
{
	struct inputs inputs = { 0 };
	size_t moves = 0;

	inputs_load(&inputs, "qemuxml2argvdata");
	for (size_t i = 0; i < inputs.count; i++) {
		vmdev_domain *domain = input_read(&inputs.list[i]);
		size_t count = vmdev_domain_count(domain);

		/* A document with 256 controllers need not be moved through whole. */
		for (size_t j = 0; j<count; j += count> 64 ? 16 : 1, moves++)
			move_to_end(&inputs.list[i], j);
		vmdev_domain_unref(domain);
	}
	printf("%zu devices removed and appended\n", moves);
	ck_assert_uint_gt(moves, 0);
	inputs_free(&inputs);
}
END_TEST

/* A copy writes the same bytes, and equals; so does what is read from them. A device whose fields
 * alone are written, as a new one's are, reads as an equal one. */
static void check_copy(const struct input *input, const vmdev_device *device)
{
	vmdev_device *copy = NULL, *read = NULL, *again = NULL;
	char *xml = NULL, *copied = NULL;
	struct buffer fields = { 0 };

	ck_ok(vmdev_device_copy(device, &copy, ret_error));
	ck_assert(vmdev_device_is_equal(device, copy));
	ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
	ck_ok(vmdev_device_to_xml(copy, &copied, ret_error));
	ck_same_text(input, "copy", copied, strlen(copied), xml, strlen(xml));
	ck_same_text(input, "source", xml, strlen(xml), device->source, device->source_length);
	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &read, ret_error));
	ck_assert_msg(vmdev_device_is_equal(device, read), "%s: reads differently:\n%s",
		      input->name, xml);
	if (vmdev_device_get_kind(device) != VMDEV_KIND_OTHER) {
		document_unref(copy->document);
		copy->document = NULL;
		copy->source = NULL;
		device_write(copy, &fields, 4);
		ck_ok(vmdev_device_new_from_xml(fields.data, buffer_length(&fields), &again,
						ret_error));
		ck_assert_msg(vmdev_device_is_equal(device, again),
			      "%s: its fields read differently:\n%.*s", input->name,
			      (int)buffer_length(&fields), fields.data);
	}
	buffer_discard(&fields);
	free(copied);
	free(xml);
	vmdev_device_unref(again);
	vmdev_device_unref(read);
	vmdev_device_unref(copy);
}

START_TEST(copies_and_what_was_written_are_equal)
{
	struct inputs inputs = { 0 };
	size_t count = 0;

	inputs_load(&inputs, "qemuxml2argvdata");
	for (size_t i = 0; i < inputs.count; i++) {
		vmdev_domain *domain = input_read(&inputs.list[i]);
		const vmdev_device *device;

		for (size_t j = 0; (device = vmdev_domain_at(domain, j)); j++, count++)
			check_copy(&inputs.list[i], device);
		vmdev_domain_unref(domain);
	}
	printf("%zu devices copied, written and read\n", count);
	ck_assert_uint_gt(count, 0);
	inputs_free(&inputs);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("corpus: devices", &t);

	tcase_set_timeout(t, 120);
	tcase_add_test(t, a_device_moves_and_its_neighbours_stay);
	tcase_add_test(t, copies_and_what_was_written_are_equal);
	return s;
}
