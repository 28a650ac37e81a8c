/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Every field that is set in libvirt's documents is changed, unset and set back, one at a time.
 * Each time the whole document is written, and only the bytes of the one device may differ; in it,
 * told by libxml2's DOM, only the one field.
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>

#include "difference.h"
#include "documents.h"
#include "model/device.h"

/* One field of one device. */
struct place {
	const struct input *input;
	vmdev_domain *domain;
	vmdev_device *device;
	const vmdev_field *field;
	char path[128];			/* for vmdev_device_set() */
};

static struct {
	size_t devices, changes, unsets;
} done;

/* Another value than `old`; false where the field has only one. */
static bool other_value(const struct place *p, const char *old, char *value, size_t size)
{
	uint64_t number, max = vmdev_field_get_max(p->field);
	unsigned count = vmdev_field_count_values(p->field);

	switch (vmdev_field_get_type(p->field)) {
	case VMDEV_FIELD_STRING:
		snprintf(value, size, "%s%s", old, done.changes % 2 ? "<&'\"\t\xc3\xa9>" : "x");
		return true;
	case VMDEV_FIELD_MAC:
		snprintf(value, size, "52:54:00:00:00:0%d", old[strlen(old) - 1] == '1' ? 2 : 1);
		return true;
	case VMDEV_FIELD_UINT:
		number = strtoull(old, NULL, 0);
		snprintf(value, size, "%" PRIu64, number < max ? number + 1 : number - 1);
		return vmdev_field_get_min(p->field) < max;
	case VMDEV_FIELD_FLAG:
		return false;
	case VMDEV_FIELD_ADDRESS:
		snprintf(value, size, "%d", strtoull(old, NULL, 0) == 1 ? 2 : 1);
		return true;
	default:
		for (unsigned i = 1; i <= count; i++)
			if (strcmp(vmdev_field_get_value_text(p->field, i), old)) {
				snprintf(value, size, "%s",
					 vmdev_field_get_value_text(p->field, i));
				return true;
			}
		return false;
	}
}

/* The device in the written document, where the bytes around it are those of the input. */
static void find_device(const struct place *p, const char *xml, size_t length,
			const char **ret_text, size_t *ret_length)
{
	size_t before = (size_t)(p->device->source - p->device->document->text);
	size_t after = p->input->length - before - p->device->source_length;

	ck_assert_msg(length > before + after, "%s: %s: bytes are lost:\n%.*s", p->input->name,
		      p->path, 200, length < before ? xml : xml + before);
	ck_same_text(p->input, p->path, xml, before, p->input->text, before);
	ck_same_text(p->input, p->path, xml + length - after, after,
		     p->input->text + p->input->length - after, after);
	*ret_text = xml + before;
	*ret_length = length - before - after;
}

/* Whether the field is the presence of an element that is not empty: what is in it keeps it. */
static bool is_held(const struct place *p)
{
	const char *tag = strrchr(vmdev_field_get_xml(p->field), '/') + 1;
	size_t length = strlen(tag);
	const char *end = p->device->source + p->device->source_length;

	if (vmdev_field_get_type(p->field) != VMDEV_FIELD_FLAG)
		return false;
	for (const char *at = p->device->source; (at = memmem(at, (size_t)(end - at), tag, length));
	     at++)
		if (at[-1] == '<' && (at[length] == ' ' || at[length] == '>'))
			return true;
	return false;
}

/* Whether what differs is the field and nothing else: it, or an element that held nothing else. */
static bool is_field(const struct difference *d, const struct place *p)
{
	/* Without the device's own element, which for kind OTHER is any. */
	const char *xml = strchr(vmdev_field_get_xml(p->field), '/');
	const char *path = strchr(d->path, '/');
	size_t length = path ? strlen(path) : 0;

	if (!d->count)
		return is_held(p);
	if (d->count != 1 || !xml || !path)
		return d->count == 1 && !xml && !path;
	if (vmdev_field_get_type(p->field) == VMDEV_FIELD_ADDRESS)
		return !strncmp(path, xml, strlen(xml));
	if (d->element)
		return d->facts <= 1 && !strncmp(path, xml, length) &&
		       (xml[length] == '/' || !xml[length]);
	return !strcmp(path, xml);
}

/* Whether the field decides what others mean: then what is written reads differently. */
static bool is_condition(const struct place *p)
{
	enum vmdev_kind kind = vmdev_device_get_kind(p->device);

	for (size_t i = 0; i < vmdev_kind_count_fields(kind); i++)
		if (vmdev_field_get_condition(vmdev_kind_get_field(kind, i)) == p->field)
			return true;
	return false;
}

static void check_reading(const struct place *p, const char *text, size_t length)
{
	vmdev_device *read = NULL;

	ck_ok(vmdev_device_new_from_xml(text, length, &read, ret_error));
	/* Of kind OTHER the text is compared, which has changed. */
	ck_assert_msg(is_condition(p) || is_held(p) ||
			      vmdev_device_get_kind(read) == VMDEV_KIND_OTHER ||
			      vmdev_device_is_equal(read, p->device),
		      "%s: %s: reads as another device:\n%.*s", p->input->name, p->path,
		      (int)length, text);
	vmdev_device_unref(read);
}

static void check_only_field_differs(const struct place *p)
{
	struct difference d;
	const char *text;
	size_t length;
	char *xml = NULL;

	ck_ok(vmdev_domain_to_xml(p->domain, &xml, &length, ret_error));
	find_device(p, xml, length, &text, &length);
	ck_assert_msg(difference_of(p->device->source, p->device->source_length, text, length, &d),
		      "%s: %s: not well-formed:\n%.*s", p->input->name, p->path, (int)length, text);
	ck_assert_msg(is_field(&d, p), "%s: %s: %zu differences, one at %s:\n%.*s\n--- was:\n%.*s",
		      p->input->name, p->path, d.count, d.path, (int)length, text,
		      (int)p->device->source_length, p->device->source);
	check_reading(p, text, length);
	free(xml);
}

static void check_undone(const struct place *p)
{
	char *xml = NULL;
	size_t length;

	ck_ok(vmdev_domain_to_xml(p->domain, &xml, &length, ret_error));
	ck_same_text(p->input, p->path, xml, length, p->input->text, p->input->length);
	free(xml);
}

static void set(const struct place *p, const char *path, const char *value)
{
	vmdev_error *error = NULL;

	ck_assert_msg(!vmdev_device_set(p->device, path, value, &error), "%s: %s = '%s': %s",
		      p->input->name, path, value ? value : "(unset)",
		      error ? vmdev_error_get_message(error) : "");
}

/* An address is changed by a part of it. */
static void change_address(const struct place *p)
{
	char path[160], *type = NULL, *old = NULL, value[32];
	const char *part;

	snprintf(path, sizeof(path), "%s.type", p->path);
	ck_ok(vmdev_device_get(p->device, path, &type, ret_error));
	part = !strcmp(type, "pci") ? "slot" : !strcmp(type, "drive") ? "unit" : "bus";
	snprintf(path, sizeof(path), "%s.%s", p->path, part);
	ck_ok(vmdev_device_get(p->device, path, &old, ret_error));
	ck_assert(other_value(p, old, value, sizeof(value)));
	set(p, path, value);
	done.changes++;
	check_only_field_differs(p);
	set(p, path, old);
	check_undone(p);
	free(old);
	free(type);
}

static void change_scalar(const struct place *p, const char *old)
{
	char value[4096];

	if (other_value(p, old, value, sizeof(value))) {
		set(p, p->path, value);
		done.changes++;
		check_only_field_differs(p);
		set(p, p->path, old);
		check_undone(p);
	}
	set(p, p->path, NULL);
	done.unsets++;
	check_only_field_differs(p);
	set(p, p->path, old);
	check_undone(p);
}

static bool change(const struct place *p)
{
	char *old = NULL;
	bool is_set;

	ck_ok(vmdev_device_get(p->device, p->path, &old, ret_error));
	is_set = old;
	if (is_set && vmdev_field_get_type(p->field) == VMDEV_FIELD_ADDRESS)
		change_address(p);
	else if (is_set)
		change_scalar(p, old);
	free(old);
	return is_set;
}

static size_t count_items(const struct place *p)
{
	const vmdev_field *list = vmdev_field_get_list(p->field);
	char *count = NULL;
	size_t items = 1;

	if (list) {
		ck_ok(vmdev_device_get(p->device, vmdev_field_get_path(list), &count, ret_error));
		items = count ? strtoul(count, NULL, 10) : 0;
		free(count);
	}
	return items;
}

/* source.host[].name -> source.host[2].name */
static void name_item(struct place *p, size_t item)
{
	const char *path = vmdev_field_get_path(p->field), *bracket = strchr(path, '[');

	if (bracket)
		snprintf(p->path, sizeof(p->path), "%.*s%zu%s", (int)(bracket - path) + 1, path,
			 item, bracket + 1);
	else
		snprintf(p->path, sizeof(p->path), "%s", path);
}

static void change_device(struct place p)
{
	enum vmdev_kind kind = vmdev_device_get_kind(p.device);
	bool any = false;

	for (size_t i = 0; i < vmdev_kind_count_fields(kind); i++) {
		p.field = vmdev_kind_get_field(kind, i);
		if (vmdev_field_get_type(p.field) == VMDEV_FIELD_LIST)
			continue;
		for (size_t item = 0; item < count_items(&p); item++) {
			name_item(&p, item);
			any |= change(&p);
		}
	}
	done.devices += any;
}

START_TEST(a_change_touches_one_field_only)
{
	struct inputs inputs = { 0 };

	inputs_load(&inputs, "qemuxml2argvdata");
	for (size_t i = 0; i < inputs.count; i++) {
		struct place p = { .input = &inputs.list[i],
				   .domain = input_read(&inputs.list[i]) };

		for (size_t j = 0; (p.device = vmdev_domain_at(p.domain, j)); j++)
			change_device(p);
		vmdev_domain_unref(p.domain);
	}
	printf("%zu devices: %zu fields changed, %zu unset, each set back\n", done.devices,
	       done.changes, done.unsets);
	ck_assert_uint_gt(done.devices, 0);
	inputs_free(&inputs);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("corpus: change", &t);

	tcase_set_timeout(t, 120);
	tcase_add_test(t, a_change_touches_one_field_only);
	return s;
}
