/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/domain.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "xml/parse.h"
#include "xml/write.h"

enum { MAX_INDENT = 64 };

static int read_into(vmdev_domain *domain, const char *xml, size_t length, vmdev_error **ret_error)
{
	int code = xml_check_length(length, ret_error);

	if (code)
		return code;
	domain->document = document_new(xml, length);
	if (!domain->document)
		return error_no_memory(ret_error);
	code = read_document(domain->document, &domain->now, ret_error);
	if (code)
		return code;
	domain->place_count = domain->now.count;
	domain->places = calloc(domain->place_count + 1, sizeof(*domain->places));
	if (!domain->places)
		return error_no_memory(ret_error);
	for (size_t i = 0; i < domain->place_count; i++) {
		const vmdev_device *device = domain->now.devices[i];

		domain->places[i].start = (size_t)(device->source - domain->document->text);
		domain->places[i].end = domain->places[i].start + device->source_length;
	}
	return 0;
}

int vmdev_domain_new_from_xml(const char *xml, size_t length, vmdev_domain **ret_domain,
			      vmdev_error **ret_error)
{
	vmdev_domain *domain = calloc(1, sizeof(*domain));
	int code;

	if (!domain)
		return error_no_memory(ret_error);
	domain->references = 1;
	code = read_into(domain, xml, length, ret_error);
	if (code)
		vmdev_domain_unref(domain);
	else
		*ret_domain = domain;
	return code;
}

int vmdev_domain_new(vmdev_domain **ret_domain, vmdev_error **ret_error)
{
	static const char tag[] = "<devices/>", empty[] = "<devices/>\n";
	vmdev_domain *domain = calloc(1, sizeof(*domain));

	/* What reading the text says, without the parser, which costs as much as a few devices do. */
	if (domain)
		domain->document = document_new(empty, sizeof(empty) - 1);
	if (!domain || !domain->document) {
		free(domain);
		return error_no_memory(ret_error);
	}
	domain->references = 1;
	domain->now.inside = sizeof(tag) - 1;
	domain->now.empty = true;
	*ret_domain = domain;
	return 0;
}

static int copy_devices(struct reading *copy, const struct reading *now)
{
	copy->devices = calloc(now->count + 1, sizeof(vmdev_device *));
	if (!copy->devices)
		return -VMDEV_E_NO_MEMORY;
	copy->room = now->count + 1;
	copy->inside = now->inside;
	copy->empty = now->empty;
	for (; copy->count < now->count; copy->count++)
		if (vmdev_device_copy(now->devices[copy->count], &copy->devices[copy->count], NULL))
			return -VMDEV_E_NO_MEMORY;
	for (int i = 0; i < FACT_COUNT; i++) {
		copy->facts[i] = now->facts[i] ? strdup(now->facts[i]) : NULL;
		if (now->facts[i] && !copy->facts[i])
			return -VMDEV_E_NO_MEMORY;
	}
	return 0;
}

int vmdev_domain_copy(const vmdev_domain *domain, vmdev_domain **ret_copy, vmdev_error **ret_error)
{
	vmdev_domain *copy = calloc(1, sizeof(*copy));

	if (!copy)
		return error_no_memory(ret_error);
	copy->references = 1;
	copy->document = document_ref(domain->document);
	copy->places = calloc(domain->place_count + 1, sizeof(*copy->places));
	if (!copy->places || copy_devices(&copy->now, &domain->now)) {
		vmdev_domain_unref(copy);
		return error_no_memory(ret_error);
	}
	copy->place_count = domain->place_count;
	if (domain->place_count)
		memcpy(copy->places, domain->places, domain->place_count * sizeof(*copy->places));
	*ret_copy = copy;
	return 0;
}

vmdev_domain *vmdev_domain_ref(vmdev_domain *domain)
{
	__atomic_add_fetch(&domain->references, 1, __ATOMIC_RELAXED);
	return domain;
}

vmdev_domain *vmdev_domain_unref(vmdev_domain *domain)
{
	if (!domain || __atomic_sub_fetch(&domain->references, 1, __ATOMIC_ACQ_REL))
		return NULL;
	reading_free(&domain->now);
	document_unref(domain->document);
	free(domain->places);
	free(domain);
	return NULL;
}

size_t vmdev_domain_count(const vmdev_domain *domain)
{
	return domain->now.count;
}

vmdev_device *vmdev_domain_at(const vmdev_domain *domain, size_t index)
{
	return index < domain->now.count ? domain->now.devices[index] : NULL;
}

int vmdev_domain_append(vmdev_domain *domain, vmdev_device *device, vmdev_error **ret_error)
{
	struct reading *now = &domain->now;

	if (!now->inside)
		return error_give(ret_error, VMDEV_E_XML, NULL, NULL,
				  "the document has no <devices> to append to");
	if (now->count == now->room) {
		size_t room = now->room ? 2 * now->room : 16;
		vmdev_device **devices = realloc(now->devices, room * sizeof(*devices));

		if (!devices)
			return error_no_memory(ret_error);
		now->devices = devices;
		now->room = room;
	}
	now->devices[now->count++] = vmdev_device_ref(device);
	return 0;
}

int vmdev_domain_remove(vmdev_domain *domain, size_t index, vmdev_error **ret_error)
{
	struct reading *now = &domain->now;

	if (index >= now->count)
		return error_give(ret_error, VMDEV_E_NAME, NULL, NULL,
				  "the domain has no device %zu", index);
	vmdev_device_unref(now->devices[index]);
	memmove(now->devices + index, now->devices + index + 1,
		(--now->count - index) * sizeof(*now->devices));
	return 0;
}

/* The blanks before a place, back to its line's begin. */
static size_t blanks_before(const char *text, size_t at)
{
	size_t begin = at;

	while (begin && (text[begin - 1] == ' ' || text[begin - 1] == '\t'))
		begin--;
	return at - begin;
}

/* How far the lines of a device are indented that stands here. A text may have any number of blanks before
 * a device; they are not repeated before each line that is written anew. */
static unsigned indent_at(const char *text, size_t at)
{
	size_t blanks = blanks_before(text, at);

	return (unsigned)(blanks < MAX_INDENT ? blanks : MAX_INDENT);
}

/* The document up to a place that is left out; the line's begin goes with it. */
static void write_before_removed(struct buffer *b, const char *text, size_t from, size_t to)
{
	to -= blanks_before(text, to);
	if (to > from && text[to - 1] == '\n')
		to--;
	if (to > from)
		buffer_append(b, text + from, to - from);
}

static unsigned devices_indent(const vmdev_domain *domain)
{
	const char *text = domain->document->text;
	size_t at = domain->now.inside;

	while (at && text[--at] != '<')
		;
	return indent_at(text, at);
}

static void write_appended(const vmdev_domain *domain, struct buffer *b, size_t from)
{
	const char *text = domain->document->text;
	unsigned indent = devices_indent(domain) + 2;

	if (domain->place_count)
		indent = indent_at(text, domain->places[0].start);
	if (from == domain->now.count)
		return;
	if (domain->now.empty) {
		b->end -= b->failed ? 0 : 2;
		buffer_append(b, ">", 1);
	}
	for (; from < domain->now.count; from++) {
		buffer_append(b, "\n", 1);
		for (unsigned i = 0; i < indent; i++)
			buffer_append(b, " ", 1);
		device_write(domain->now.devices[from], b, indent);
	}
	if (domain->now.empty)
		write_line(b, devices_indent(domain), "</devices>", 10);
}

static void write_domain(const vmdev_domain *domain, struct buffer *b)
{
	const char *text = domain->document->text;
	size_t at = 0, next = 0;

	for (size_t i = 0; i < domain->place_count; i++) {
		struct place place = domain->places[i];
		const vmdev_device *device = vmdev_domain_at(domain, next);

		if (device && device->source == text + place.start) {
			buffer_append(b, text + at, place.start - at);
			device_write(device, b, indent_at(text, place.start));
			next++;
		} else {
			write_before_removed(b, text, at, place.start);
		}
		at = place.end;
	}
	if (!at && domain->now.inside) {
		at = domain->now.inside;
		buffer_append(b, text, at);
	}
	write_appended(domain, b, next);
	buffer_append(b, text + at, domain->document->length - at);
}

int vmdev_domain_to_xml(const vmdev_domain *domain, char **ret_xml, size_t *ret_length,
			vmdev_error **ret_error)
{
	struct buffer b = { 0 };
	size_t length;
	char *xml;

	buffer_need(&b, domain->document->length);
	write_domain(domain, &b);
	length = buffer_length(&b);
	xml = buffer_take(&b);
	if (!xml)
		return error_no_memory(ret_error);
	*ret_xml = xml;
	if (ret_length)
		*ret_length = length;
	return 0;
}

const char *vmdev_domain_get_name(const vmdev_domain *domain)
{
	return domain->now.facts[FACT_NAME];
}

const char *vmdev_domain_get_uuid(const vmdev_domain *domain)
{
	return domain->now.facts[FACT_UUID];
}

const char *vmdev_domain_get_machine(const vmdev_domain *domain)
{
	return domain->now.facts[FACT_MACHINE];
}

const char *vmdev_domain_get_arch(const vmdev_domain *domain)
{
	return domain->now.facts[FACT_ARCH];
}
