/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule/view_char.h"

void view_char_add(struct view_char *chars, const vmdev_device *device)
{
	if (device->kind->id == VMDEV_KIND_SERIAL && !chars->serial)
		chars->serial = (const void *)device;
	if (device->kind->id == VMDEV_KIND_CONSOLE && !chars->console)
		chars->console = (const void *)device;
}

bool is_serial_console(const struct console *console)
{
	return console &&
	       (!console->target_type || console->target_type == VMDEV_CONSOLE_TARGET_SERIAL);
}
