/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The host's end of a serial port or a console: chardev.part and chardev_source.part as the rules of both
 * kinds see it. */
#ifndef KIND_CHARDEV_H
#define KIND_CHARDEV_H

#include "console.gen.h"
#include "serial.gen.h"

/* The fields of the source that are texts; the path comes first. */
enum chardev_text {
	CHARDEV_PATH,
	CHARDEV_HOST,
	CHARDEV_SERVICE,
	CHARDEV_CHANNEL,
	CHARDEV_MASTER,
	CHARDEV_SLAVE,
	CHARDEV_TEXTS,
};

/* The numbers are those of serial; a console's are the same, of the same part. */
struct chardev {
	enum vmdev_serial_type type;	/* never unset */
	enum vmdev_serial_mode mode;
	const char *text[CHARDEV_TEXTS];
	enum vmdev_switch reconnect;
	uint64_t timeout;		/* 0: unset, or set to that */
};

struct chardev chardev_of_serial(const struct serial *serial);
struct chardev chardev_of_console(const struct console *console);

/* Each says whether the rule of its kinds is kept. */
bool chardev_has_source(const struct chardev *chardev);
bool chardev_has_channel_name(const struct chardev *chardev);
bool chardev_can_reconnect(const struct chardev *chardev);
bool chardev_has_timeout(const struct chardev *chardev);
/* Whether both lead to the same place; which pty it is libvirt chooses. */
bool chardev_is_same(const struct chardev *a, const struct chardev *b);

#endif
