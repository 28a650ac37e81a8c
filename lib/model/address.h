/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MODEL_ADDRESS_H
#define MODEL_ADDRESS_H

#include "base/buffer.h"
#include "model/kind.h"

/* How many ports lead to a USB device, that of the controller and those of hubs behind it. */
enum { USB_DEPTH = 4 };

/* Bits of field.addresses: which types, and whether the element has no type attribute. */
enum {
	ADDRESS_PCI = 1u << VMDEV_ADDRESS_PCI,
	ADDRESS_DRIVE = 1u << VMDEV_ADDRESS_DRIVE,
	ADDRESS_USB = 1u << VMDEV_ADDRESS_USB,
	ADDRESS_BARE_PCI = ADDRESS_PCI | 1u,
	ADDRESS_TYPES = VMDEV_ADDRESS_USB,	/* the greatest */
};

bool address_fits(const struct vmdev_address *address, const vmdev_field *field);
bool address_equal(const struct vmdev_address *a, const struct vmdev_address *b);

bool address_has_part(const struct vmdev_address *address, const char *name);
/* One attribute of the element; "type" must come before the others. Returns: 0; -VMDEV_E_NAME: an address
 * of its type has no such attribute; -VMDEV_E_VALUE: the attribute cannot hold the value. */
int address_parse(struct vmdev_address *address, const char *name, const char *value,
		  size_t length);
/* Whether an attribute that may be absent is there; true of the others. */
bool address_is_part_set(const struct vmdev_address *address, const char *name);
/* Returns: false where an address without the attribute would be none. */
bool address_unset_part(struct vmdev_address *address, const char *name);
/* The inverse: one attribute; false where the type has none of that name. */
bool address_print_part(const struct vmdev_address *address, const char *name, struct buffer *b);
/* As text: "pci:0000:00:03.0", behind which ",multifunction=on" may stand, "drive:0:0:1:0", "usb:0:1.2" and,
 * where libvirt chooses the port, "usb:0". */
void address_print(const struct vmdev_address *address, struct buffer *b);
bool address_from_text(struct vmdev_address *address, const vmdev_field *field, const char *text,
		       size_t length);
/* The attributes of the element. */
void address_write(const struct vmdev_address *address, bool bare, struct buffer *b);

#endif
