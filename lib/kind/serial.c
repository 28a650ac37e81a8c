/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of serial.kind: each function says whether the serial port keeps the rule of its name. */
#include "kind/chardev.h"
#include "rule/view.h"

bool serial_source_missing(const struct serial *serial)
{
	const struct chardev chardev = chardev_of_serial(serial);

	return chardev_has_source(&chardev);
}

bool serial_channel_name(const struct serial *serial)
{
	const struct chardev chardev = chardev_of_serial(serial);

	return chardev_has_channel_name(&chardev);
}

bool serial_reconnect_mode(const struct serial *serial)
{
	const struct chardev chardev = chardev_of_serial(serial);

	return chardev_can_reconnect(&chardev);
}

bool serial_reconnect_timeout(const struct serial *serial)
{
	const struct chardev chardev = chardev_of_serial(serial);

	return chardev_has_timeout(&chardev);
}

bool serial_target_model(const struct serial *serial)
{
	static const enum vmdev_serial_target targets[] = {
		[VMDEV_SERIAL_MODEL_ISA_SERIAL] = VMDEV_SERIAL_TARGET_ISA_SERIAL,
		[VMDEV_SERIAL_MODEL_USB_SERIAL] = VMDEV_SERIAL_TARGET_USB_SERIAL,
		[VMDEV_SERIAL_MODEL_PCI_SERIAL] = VMDEV_SERIAL_TARGET_PCI_SERIAL,
		[VMDEV_SERIAL_MODEL_SPAPR_VTY] = VMDEV_SERIAL_TARGET_SPAPR_VIO_SERIAL,
		[VMDEV_SERIAL_MODEL_PL011] = VMDEV_SERIAL_TARGET_SYSTEM_SERIAL,
		[VMDEV_SERIAL_MODEL_SCLPCONSOLE] = VMDEV_SERIAL_TARGET_SCLP_SERIAL,
		[VMDEV_SERIAL_MODEL_SCLPLMCONSOLE] = VMDEV_SERIAL_TARGET_SCLP_SERIAL,
		[VMDEV_SERIAL_MODEL_16550A] = VMDEV_SERIAL_TARGET_SYSTEM_SERIAL,
		[VMDEV_SERIAL_MODEL_ISA_DEBUGCON] = VMDEV_SERIAL_TARGET_ISA_DEBUG,
	};

	/* An unset target, and isa-serial, the default everywhere once, become the machine's own. */
	return !serial->target_model_name || !serial->target_type ||
	       serial->target_type == VMDEV_SERIAL_TARGET_ISA_SERIAL ||
	       serial->target_type == targets[serial->target_model_name];
}

bool serial_target_address(const struct serial *serial)
{
	if (!serial->target_type || !serial->address.type)
		return true;
	return serial->target_type == (serial->address.type == VMDEV_ADDRESS_PCI ?
					       VMDEV_SERIAL_TARGET_PCI_SERIAL :
					       VMDEV_SERIAL_TARGET_USB_SERIAL);
}

bool serial_machine(const struct serial *serial, const struct view *view)
{
	bool x86 = view->machine == MACHINE_I440FX || view->machine == MACHINE_Q35;

	if (!x86 && view->machine != MACHINE_VIRT)
		return true;
	switch (serial->target_type) {
	case VMDEV_SERIAL_TARGET_SPAPR_VIO_SERIAL:
	case VMDEV_SERIAL_TARGET_SCLP_SERIAL:
		return false;
	case VMDEV_SERIAL_TARGET_SYSTEM_SERIAL:
		return !x86 || !serial->target_model_name;
	case VMDEV_SERIAL_TARGET_ISA_DEBUG:
		return x86;
	default:
		return true;
	}
}

bool serial_spicevmc_target(const struct serial *serial)
{
	return serial->type != VMDEV_SERIAL_TYPE_SPICEVMC ||
	       serial->target_type == VMDEV_SERIAL_TARGET_USB_SERIAL;
}

bool serial_first_type(const struct serial *serial, const struct view *view)
{
	return serial != view->chars.serial || !serial->type ||
	       serial->type == VMDEV_SERIAL_TYPE_PTY;
}

bool serial_console_missing(const struct serial *serial, const struct view *view)
{
	if (serial != view->chars.serial)
		return true;
	switch (serial->target_type) {
	case VMDEV_SERIAL_TARGET_USB_SERIAL:	/* libvirt makes no console of these */
	case VMDEV_SERIAL_TARGET_PCI_SERIAL:
	case VMDEV_SERIAL_TARGET_ISA_DEBUG:
		return true;
	default:	/* of a console that shows another device console-first-target speaks */
		return view->chars.console;
	}
}
