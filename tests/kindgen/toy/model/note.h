/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What a person writes of an object: how it holds what is modelled. */
#ifndef MODEL_NOTE_H
#define MODEL_NOTE_H

#include <vmdev/note_base.h>

#include "model/device.h"

struct vmdev_note {
	vmdev_device *model;
};

#define model_of_note(note) ((note)->model)

#endif
