/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of console.kind: each function says whether the console keeps the rule of its name. */
#include "kind/chardev.h"
#include "rule/view.h"

bool console_source_missing(const struct console *console)
{
	const struct chardev chardev = chardev_of_console(console);

	return console->target_type <= VMDEV_CONSOLE_TARGET_SERIAL || chardev_has_source(&chardev);
}

bool console_channel_name(const struct console *console)
{
	const struct chardev chardev = chardev_of_console(console);

	return chardev_has_channel_name(&chardev);
}

bool console_reconnect_mode(const struct console *console)
{
	const struct chardev chardev = chardev_of_console(console);

	return chardev_can_reconnect(&chardev);
}

bool console_reconnect_timeout(const struct console *console)
{
	const struct chardev chardev = chardev_of_console(console);

	return chardev_has_timeout(&chardev);
}

bool console_first_target(const struct console *console, const struct view *view)
{
	return console != view->chars.console || is_serial_console(console);
}

bool console_further_serial(const struct console *console, const struct view *view)
{
	return console == view->chars.console ||
	       console->target_type != VMDEV_CONSOLE_TARGET_SERIAL;
}

bool console_serial_missing(const struct console *console, const struct view *view)
{
	return console != view->chars.console || !is_serial_console(console) || view->chars.serial;
}

bool console_serial_source(const struct console *console, const struct view *view)
{
	struct chardev shown, shows;

	if (console != view->chars.console || !is_serial_console(console) || !view->chars.serial)
		return true;
	shown = chardev_of_serial(view->chars.serial);
	shows = chardev_of_console(console);
	return chardev_is_same(&shown, &shows);
}
