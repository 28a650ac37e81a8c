/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/place.h"

#include "xml/scan.h"

/* The field of a path, or the first that is in what the path names. */
static const vmdev_field *find_field(const struct kind *kind, const char *path)
{
	size_t length = strlen(path);

	for (size_t i = 0; length && i < kind->field_count; i++) {
		const char *have = kind->fields[i]->path;

		if (!strncmp(have, path, length) && (!have[length] || strchr(".[", have[length])))
			return kind->fields[i];
	}
	return NULL;
}

/* Child number `skip` of a name. */
static bool find_child(const struct scan_element *parent, const char *name, size_t length,
		       size_t skip, struct scan_element *ret_child)
{
	struct scan_element child, *previous = NULL;

	for (; scan_child(parent, previous, &child); previous = &child) {
		if (child.name_length != length || memcmp(child.name, name, length) || skip--)
			continue;
		*ret_child = child;
		return true;
	}
	return false;
}

/* Where the field's text begins, as far as its elements are there. `xml` is "disk/source/@file". */
static const char *find_place(const vmdev_device *device, const vmdev_field *field, size_t item)
{
	const vmdev_field *list = field->items ? field : field->shape->list;
	size_t list_end = list ? strlen(list->xml) : 0;
	const char *xml = field->xml + strcspn(field->xml, "/");
	struct scan_element at;

	scan_element(device->source, device->source + device->source_length, &at);
	while (*xml == '/' && xml[1] != '@') {
		size_t length = strcspn(++xml, "/");
		bool is_list = (size_t)(xml + length - field->xml) == list_end;

		if (!find_child(&at, xml, length, is_list ? item : 0, &at))
			return at.start;
		xml += length;
	}
	if (*xml) {
		struct scan_attribute found,
			like = { .name = xml + 2, .name_length = strlen(xml + 2) };

		if (scan_find_attribute(&at, &like, &found))
			return found.name;
	}
	return at.start;
}

unsigned line_of_field(const vmdev_device *device, const char *path, size_t item)
{
	const vmdev_field *field = find_field(device->kind, path);
	unsigned line = device->line;
	const char *place;

	if (!device->source || !field)
		return line;
	place = find_place(device, field, item);
	for (const char *at = device->source; (at = memchr(at, '\n', (size_t)(place - at))); at++)
		line++;
	return line;
}
