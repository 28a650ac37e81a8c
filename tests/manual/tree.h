/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef MANUAL_TREE_H
#define MANUAL_TREE_H

/*
 * A document as a text that is the same for documents of the same meaning: without comments, blanks and
 * the quotes' form, and with attributes and children in alphabetical order. The children's order
 * means nothing to libvirt in the elements at hand. NULL: it is not well-formed. For free().
 */
char *tree_of(const char *xml);

#endif
