/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_DEVICE_H
#define MODEL_DEVICE_H

#include "base/arena.h"
#include "model/document.h"
#include "model/kind.h"

struct buffer;

/* A value that was read and that its field cannot hold. It is kept in the XML. */
struct unread {
	const vmdev_field *field;
	size_t item;
	const char *value;
	struct unread *next;
};

/* The head of every kind's struct. */
struct vmdev_device {
	const struct kind *kind;
	unsigned references;
	bool changed;			/* since it was read */
	bool in_document;		/* its memory is the document's */
	struct document *document;	/* what it was read from, or NULL */
	const char *source;		/* its bytes there */
	unsigned source_length;		/* below XML_MAX_BYTES */
	unsigned line;			/* on which it begins, from 1 */
	const char *element;		/* of kind OTHER: its tag */
	struct unread *last_unread;	/* whose next is the first: added to in one step, read in order */
	struct arena arena;
};

static inline const struct unread *unread_first(const vmdev_device *device)
{
	return device->last_unread ? device->last_unread->next : NULL;
}

static inline const struct unread *unread_next(const vmdev_device *device, const struct unread *u)
{
	return u == device->last_unread ? NULL : u->next;
}

/* The address in the guest; its type is 0 where it is unset. NULL: the kind has none. */
static inline const struct vmdev_address *guest_address_of(const vmdev_device *device)
{
	const vmdev_field *field = device->kind->address;

	return field ? (const void *)((const char *)device + field->offset) : NULL;
}

/* Remembers a value for the report. Returns: 0 or -VMDEV_E_NO_MEMORY. */
int device_keep_unread(vmdev_device *device, const vmdev_field *field, size_t item,
		       const char *value, size_t length);
int device_new(const struct kind *kind, vmdev_device **ret_device);
/* A device in the memory of the document that it is read from, until device_close(), after which the next one
 * comes. The reference to the document is the caller's to take. */
int device_open(const struct kind *kind, struct document *document, vmdev_device **ret_device);
void device_close(vmdev_device *device);
/* The text to write for a device, with so many blanks before its lines. */
void device_write(const vmdev_device *device, struct buffer *b, unsigned indent);

/* The name of the first attribute or element a device was read with that no field holds, in the text it was
 * read from; NULL: fields hold all. Returns: 0 or -VMDEV_E_NO_MEMORY. */
int device_find_unknown(const vmdev_device *device, const char **ret_name, size_t *ret_length);
/* Puts a new device, maybe of another kind, into the place of one that was read: what no field of
 * that one held is written with it. */
void device_replace(vmdev_device *device, const vmdev_device *old);

/* In the struct of a shape: whether a field is set, and item i of a list. */
#define DEFINE_HAS(shape) \
	static inline bool shape##_has(const struct shape *holder, enum shape##_field field) \
	{ \
		return holder->set[field / 64] >> field % 64 & 1; \
	}
#define DEFINE_ITEM_AT(kind, list) \
	static inline const struct kind##_##list *kind##_##list##_at(const struct kind *holder, \
								     size_t i) \
	{ \
		return (const struct kind##_##list *)(const void *)holder->list.items + i; \
	}

#endif
