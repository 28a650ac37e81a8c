/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Laying out XML as libvirt does. */
#ifndef VMDEV_FORMAT_H
#define VMDEV_FORMAT_H

#include <vmdev/error.h>

VMDEV_BEGIN

/*
 * vmdev_xml_format: lays a document out as `virsh dumpxml` prints it.
 *
 * @xml: any XML document, UTF-8. @length: its bytes, 64 MiB at most.
 * @ret_xml: takes the text, NUL-terminated, for free(). @ret_length: takes its length in bytes; may be
 * NULL.
 *
 * Each element stands on a line of its own, two blanks deeper than its parent; attributes keep their order,
 * one blank before each, in single quotes where their value has none (those of other namespaces, as below
 * <metadata>, keep theirs); an element with nothing in it is one tag. Every name, value, text and comment
 * stays as it is, and one empty line between two elements, too: what a program reads is the same. A text
 * that was formatted does not change again.
 *
 * Returns: 0, or -VMDEV_E_XML with the line, -VMDEV_E_LIMIT, -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_xml_format(const char *xml, size_t length, char **ret_xml, size_t *ret_length,
			       vmdev_error **ret_error);

VMDEV_END
#endif
