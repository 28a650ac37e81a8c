/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Pictures of a VM: which device is plugged into what. */
#ifndef VMDEV_PICTURE_H
#define VMDEV_PICTURE_H

#include <vmdev/domain.h>

VMDEV_BEGIN

/*
 * vmdev_domain_to_tree: draws the devices of a domain for a terminal, each below the controller it is plugged
 * into, by their addresses; a root port with nothing in it is marked as free. What has no address comes last.
 *
 * @ret_text: takes the drawing, UTF-8, a line a device, NUL-terminated, for free().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_domain_to_tree(const vmdev_domain *domain, char **ret_text,
				   vmdev_error **ret_error);

/*
 * vmdev_domain_to_dot: the same for Graphviz.
 *
 * @ret_text: takes a digraph in the language DOT, NUL-terminated, for free().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_domain_to_dot(const vmdev_domain *domain, char **ret_text,
				  vmdev_error **ret_error);

VMDEV_END
#endif
