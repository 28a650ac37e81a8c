/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "kind/chardev.h"

#include <string.h>

_Static_assert((int)VMDEV_SERIAL_TYPE_QEMU_VDAGENT == (int)VMDEV_CONSOLE_TYPE_QEMU_VDAGENT &&
		       (int)VMDEV_SERIAL_MODE_BIND == (int)VMDEV_CONSOLE_MODE_BIND,
	       "serial and console use one part");

/* The two structs have members of the same names, at places of their own. */
#define CHARDEV(device) \
	((struct chardev){ \
		.type = (device)->type ? (enum vmdev_serial_type)(device)->type : \
					 VMDEV_SERIAL_TYPE_PTY, \
		.mode = (enum vmdev_serial_mode)(device)->source_mode, \
		.text[CHARDEV_PATH] = (device)->source_path, \
		.text[CHARDEV_HOST] = (device)->source_host, \
		.text[CHARDEV_SERVICE] = (device)->source_service, \
		.text[CHARDEV_CHANNEL] = (device)->source_channel, \
		.text[CHARDEV_MASTER] = (device)->source_master, \
		.text[CHARDEV_SLAVE] = (device)->source_slave, \
		.reconnect = (device)->source_reconnect_enabled, \
		.timeout = (device)->source_reconnect_timeout, \
	})

struct chardev chardev_of_serial(const struct serial *serial)
{
	return CHARDEV(serial);
}

struct chardev chardev_of_console(const struct console *console)
{
	return CHARDEV(console);
}

bool chardev_has_source(const struct chardev *chardev)
{
	switch (chardev->type) {
	case VMDEV_SERIAL_TYPE_FILE:
	case VMDEV_SERIAL_TYPE_UNIX:
	case VMDEV_SERIAL_TYPE_DEV:
	case VMDEV_SERIAL_TYPE_PIPE:
		return chardev->text[CHARDEV_PATH];
	case VMDEV_SERIAL_TYPE_TCP:
		return chardev->text[CHARDEV_HOST] && chardev->text[CHARDEV_SERVICE];
	case VMDEV_SERIAL_TYPE_UDP:
		/* Behind a source to listen on may be one to connect to, which is not modelled. */
		return chardev->text[CHARDEV_SERVICE] || chardev->mode == VMDEV_SERIAL_MODE_BIND;
	case VMDEV_SERIAL_TYPE_SPICEPORT:
	case VMDEV_SERIAL_TYPE_DBUS:
		return chardev->text[CHARDEV_CHANNEL];
	case VMDEV_SERIAL_TYPE_NMDM:
		return chardev->text[CHARDEV_MASTER] && chardev->text[CHARDEV_SLAVE];
	default:
		return true;
	}
}

bool chardev_has_channel_name(const struct chardev *chardev)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789_-.";

	if (!chardev->text[CHARDEV_CHANNEL] || (chardev->type != VMDEV_SERIAL_TYPE_SPICEPORT &&
						chardev->type != VMDEV_SERIAL_TYPE_DBUS))
		return true;
	return !chardev->text[CHARDEV_CHANNEL][strspn(chardev->text[CHARDEV_CHANNEL], allowed)];
}

/* Of other types the fields are reported as without a meaning. */
static bool reconnects(const struct chardev *chardev)
{
	return chardev->reconnect == VMDEV_SWITCH_ON &&
	       (chardev->type == VMDEV_SERIAL_TYPE_UNIX || chardev->type == VMDEV_SERIAL_TYPE_TCP);
}

bool chardev_can_reconnect(const struct chardev *chardev)
{
	return !reconnects(chardev) || chardev->mode != VMDEV_SERIAL_MODE_BIND;
}

bool chardev_has_timeout(const struct chardev *chardev)
{
	return !reconnects(chardev) || chardev->timeout;
}

bool chardev_is_same(const struct chardev *a, const struct chardev *b)
{
	bool listens = a->mode == VMDEV_SERIAL_MODE_BIND;
	enum chardev_text text = CHARDEV_PATH;

	if (a->type != b->type || listens != (b->mode == VMDEV_SERIAL_MODE_BIND))
		return false;
	if (a->type == VMDEV_SERIAL_TYPE_PTY)
		text++;
	for (; text < CHARDEV_TEXTS; text++) {
		const char *in_a = a->text[text], *in_b = b->text[text];

		if (in_a != in_b && (!in_a || !in_b || strcmp(in_a, in_b)))
			return false;
	}
	return true;
}
