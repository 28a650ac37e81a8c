/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/snapshot.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "base/error.h"
#include "model/read.h"

enum {
	ALL_FLAGS = VMDEV_SNAPSHOT_FLAG_NO_METADATA | VMDEV_SNAPSHOT_FLAG_DISK_ONLY |
		    VMDEV_SNAPSHOT_FLAG_REUSE_EXTERNAL | VMDEV_SNAPSHOT_FLAG_QUIESCE |
		    VMDEV_SNAPSHOT_FLAG_ATOMIC | VMDEV_SNAPSHOT_FLAG_LIVE
};

/* Takes the model over, also where it fails. */
static int wrap(vmdev_device *model, unsigned flags, vmdev_snapshot **ret_snapshot,
		vmdev_error **ret_error)
{
	vmdev_snapshot *snapshot = malloc(sizeof(*snapshot));

	if (!snapshot) {
		vmdev_device_unref(model);
		return error_no_memory(ret_error);
	}
	*snapshot = (vmdev_snapshot){ .references = 1, .flags = flags, .model = model };
	*ret_snapshot = snapshot;
	return 0;
}

int vmdev_snapshot_new(vmdev_snapshot **ret_snapshot, vmdev_error **ret_error)
{
	vmdev_device *model;

	if (device_new(&kind_snapshot, &model))
		return error_no_memory(ret_error);
	return wrap(model, 0, ret_snapshot, ret_error);
}

/* The reader took the root for one, whatever its tag. */
static bool is_snapshot(const vmdev_device *model)
{
	size_t length = strlen(model->kind->element);

	return !strncmp(model->source + 1, model->kind->element, length) &&
	       strchr(" \t\r\n/>", model->source[1 + length]);
}

int vmdev_snapshot_new_from_xml(const char *xml, size_t length, vmdev_snapshot **ret_snapshot,
				vmdev_error **ret_error)
{
	vmdev_device *model;
	int code = read_device(xml, length, &kind_snapshot, &model, ret_error);

	if (code)
		return code;
	if (is_snapshot(model))
		return wrap(model, 0, ret_snapshot, ret_error);
	vmdev_device_unref(model);
	return error_give(ret_error, VMDEV_E_XML, "xml", NULL,
			  "the root element is no <domainsnapshot>");
}

int vmdev_snapshot_copy(const vmdev_snapshot *snapshot, vmdev_snapshot **ret_copy,
			vmdev_error **ret_error)
{
	vmdev_device *model;
	int code = vmdev_device_copy(snapshot->model, &model, ret_error);

	return code ? code : wrap(model, snapshot->flags, ret_copy, ret_error);
}

vmdev_snapshot *vmdev_snapshot_ref(vmdev_snapshot *snapshot)
{
	__atomic_add_fetch(&snapshot->references, 1, __ATOMIC_RELAXED);
	return snapshot;
}

vmdev_snapshot *vmdev_snapshot_unref(vmdev_snapshot *snapshot)
{
	if (snapshot && !__atomic_sub_fetch(&snapshot->references, 1, __ATOMIC_ACQ_REL)) {
		vmdev_device_unref(snapshot->model);
		free(snapshot);
	}
	return NULL;
}

unsigned vmdev_snapshot_get_flags(const vmdev_snapshot *snapshot)
{
	return snapshot->flags;
}

int vmdev_snapshot_set_flags(vmdev_snapshot *snapshot, unsigned flags, vmdev_error **ret_error)
{
	if (flags & ~(unsigned)ALL_FLAGS)
		return error_give(ret_error, VMDEV_E_FLAGS, NULL, NULL,
				  "0x%x is no flag of a snapshot", flags & ~(unsigned)ALL_FLAGS);
	snapshot->flags = flags;
	return 0;
}

/* Also what stands before and behind the element it was read from. */
int vmdev_snapshot_to_xml(const vmdev_snapshot *snapshot, char **ret_xml, vmdev_error **ret_error)
{
	const vmdev_device *model = snapshot->model;
	const struct document *document = model->document;
	struct buffer b = { 0 };
	char *xml;

	if (!document)
		return vmdev_device_to_xml(model, ret_xml, ret_error);
	buffer_append(&b, document->text, (size_t)(model->source - document->text));
	device_write(model, &b, 0);
	buffer_text(&b, model->source + model->source_length);
	xml = buffer_take(&b);
	if (!xml)
		return error_no_memory(ret_error);
	*ret_xml = xml;
	return 0;
}

int vmdev_snapshot_set(vmdev_snapshot *snapshot, const char *path, const char *value,
		       vmdev_error **ret_error)
{
	return vmdev_device_set(snapshot->model, path, value, ret_error);
}

int vmdev_snapshot_get(const vmdev_snapshot *snapshot, const char *path, char **ret_value,
		       vmdev_error **ret_error)
{
	return vmdev_device_get(snapshot->model, path, ret_value, ret_error);
}

bool vmdev_snapshot_is_equal(const vmdev_snapshot *snapshot, const vmdev_snapshot *other)
{
	return snapshot->flags == other->flags &&
	       vmdev_device_is_equal(snapshot->model, other->model);
}
