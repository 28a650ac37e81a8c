/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/meson.build; do not edit. */
/* The kinds of devices. */
#ifndef VMDEV_KINDS_H
#define VMDEV_KINDS_H

#include <vmdev/base.h>

VMDEV_BEGIN

enum vmdev_kind {
	VMDEV_KIND_OTHER = 0,	/* A device that is kept, but not modelled */
	VMDEV_KIND_TOY = 1,	/* A toy of the guest */
};

VMDEV_END
#endif
