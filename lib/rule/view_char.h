/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the rules of serial ports and consoles look up in a domain. */
#ifndef RULE_VIEW_CHAR_H
#define RULE_VIEW_CHAR_H

#include "console.gen.h"
#include "serial.gen.h"

/* The first ones, of which libvirt makes the console of the guest; NULL where there is none. */
struct view_char {
	const struct serial *serial;
	const struct console *console;
};

void view_char_add(struct view_char *chars, const vmdev_device *device);

/* Whether a console shows the first serial port, for which libvirt takes one without a target, too. */
bool is_serial_console(const struct console *console);

#endif
