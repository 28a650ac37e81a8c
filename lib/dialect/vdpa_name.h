/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef DIALECT_VDPA_NAME_H
#define DIALECT_VDPA_NAME_H

#include "model/device.h"

enum { MAX_TARGET_NAME = sizeof("vdzzz") };

/* The first of vda ... vdzzz that no disk of the domain has; @domain may be NULL. Returns: false where
 * all are taken. */
bool vdpa_free_name(const vmdev_domain *domain, char ret_name[MAX_TARGET_NAME]);

#endif
