/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a person writes of an object: its type. */
#ifndef VMDEV_NOTE_BASE_H
#define VMDEV_NOTE_BASE_H

#include <vmdev/base.h>
#include <vmdev/error.h>

typedef struct vmdev_note vmdev_note;

#endif
