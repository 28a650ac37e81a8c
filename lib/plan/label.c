/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/label.h"

#include "model/access.h"
#include "plan/fact.h"
#include "plan/plugged.h"

static void put_value(struct buffer *b, const vmdev_device *device, const vmdev_field *field)
{
	if (!field || !is_set(device, field))
		return;
	buffer_append(b, " ", 1);
	value_print(field, device, b);
}

/* The first text that says what of the host is behind the device: a file, a bridge, a path. */
static const vmdev_field *find_source(const vmdev_device *device)
{
	const struct shape *shape = device->kind->shape;

	for (unsigned i = 0; i < shape->field_count; i++) {
		const vmdev_field *field = &shape->fields[i];

		if (field->type == VMDEV_FIELD_STRING && !strncmp(field->path, "source.", 7) &&
		    is_set(device, field))
			return field;
	}
	return NULL;
}

static const vmdev_field *find_field(const vmdev_device *device, const char *path)
{
	return vmdev_kind_find_field(device->kind->id, path);
}

/* "pcie-root-port 3", "scsi 0 virtio-scsi" */
static void put_controller(struct buffer *b, const vmdev_device *device)
{
	static const char *const types[] = { "pci", "scsi", "usb",	     "ide",   "sata",
					     "fdc", "ccid", "virtio-serial", "xenbus" };
	const vmdev_field *model = find_field(device, "model");

	if (fact_is(device, "type", "pci") && model && is_set(device, model)) {
		value_print(model, device, b);
		model = NULL;
	} else {
		size_t i = 0;

		while (i < sizeof(types) / sizeof(*types) && !fact_is(device, "type", types[i]))
			i++;
		buffer_text(b, i < sizeof(types) / sizeof(*types) ? types[i] : "controller");
	}
	buffer_append(b, " ", 1);
	buffer_decimal(b, index_of_controller(device));
	put_value(b, device, model);
}

void label_device(struct buffer *b, const vmdev_device *device)
{
	const vmdev_field *identity = device->kind->identity;
	const vmdev_field *source = find_source(device);

	if (is(vmdev_device_get_element(device), "controller")) {
		put_controller(b, device);
		return;
	}
	buffer_text(b, vmdev_device_get_element(device));
	put_value(b, device, identity);
	put_value(b, device, source == identity ? NULL : source);
}
