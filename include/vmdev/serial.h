/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/serial.kind; do not edit. */

/*
 * <serial>: A serial port of the guest, and what of the host is at its other end.
 *
 * Manual: SER-01, SER-02. Since: 0.2. Rules: serial-source-missing, serial-channel-name,
 * serial-reconnect-mode, serial-reconnect-timeout, serial-target-model, serial-target-address,
 * serial-machine, serial-spicevmc-target, serial-first-type, serial-console-missing,
 * serial-port-duplicate.
 */
#ifndef VMDEV_SERIAL_H
#define VMDEV_SERIAL_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_serial_target {
	VMDEV_SERIAL_TARGET_UNSET = 0,
	VMDEV_SERIAL_TARGET_ISA_SERIAL = 1,	/* a 16550A on ISA: x86's default, four at most */
	VMDEV_SERIAL_TARGET_USB_SERIAL = 2,	/* an FTDI adapter on USB */
	VMDEV_SERIAL_TARGET_PCI_SERIAL = 3,	/* a 16550A on PCI */
	VMDEV_SERIAL_TARGET_SPAPR_VIO_SERIAL = 4,	/* the virtual terminal of POWER */
	VMDEV_SERIAL_TARGET_SYSTEM_SERIAL = 5,	/* the port of the board: aarch64's default */
	VMDEV_SERIAL_TARGET_SCLP_SERIAL = 6,	/* the console of s390 */
	/* a port for the debug output of firmware, x86 only; libvirt 8.1.0 or later */
	VMDEV_SERIAL_TARGET_ISA_DEBUG = 7,
};

enum vmdev_serial_model {
	VMDEV_SERIAL_MODEL_UNSET = 0,
	VMDEV_SERIAL_MODEL_ISA_SERIAL = 1,	/* of target isa-serial */
	VMDEV_SERIAL_MODEL_USB_SERIAL = 2,	/* of target usb-serial */
	VMDEV_SERIAL_MODEL_PCI_SERIAL = 3,	/* of target pci-serial */
	VMDEV_SERIAL_MODEL_SPAPR_VTY = 4,	/* of target spapr-vio-serial */
	VMDEV_SERIAL_MODEL_PL011 = 5,	/* of target system-serial, on Arm */
	VMDEV_SERIAL_MODEL_SCLPCONSOLE = 6,	/* of target sclp-serial, a terminal of lines */
	VMDEV_SERIAL_MODEL_SCLPLMCONSOLE = 7,	/* of target sclp-serial, a line mode console */
	VMDEV_SERIAL_MODEL_16550A = 8,	/* of target system-serial, on RISC-V */
	VMDEV_SERIAL_MODEL_ISA_DEBUGCON = 9,	/* of target isa-debug; libvirt 8.1.0 or later */
};

enum vmdev_serial_type {
	VMDEV_SERIAL_TYPE_UNSET = 0,
	/* a pseudo terminal, which virsh console opens; SER-01, SER-03 */
	VMDEV_SERIAL_TYPE_PTY = 1,
	VMDEV_SERIAL_TYPE_FILE = 2,	/* a file that takes the output */
	VMDEV_SERIAL_TYPE_UNIX = 3,	/* a UNIX socket */
	VMDEV_SERIAL_TYPE_TCP = 4,	/* a TCP connection */
	VMDEV_SERIAL_TYPE_UDP = 5,	/* UDP packets */
	VMDEV_SERIAL_TYPE_NULL = 6,	/* nowhere */
	VMDEV_SERIAL_TYPE_DEV = 7,	/* a character device of the host, as /dev/ttyS0 */
	VMDEV_SERIAL_TYPE_PIPE = 8,	/* a named pipe, or two: PATH.in and PATH.out */
	VMDEV_SERIAL_TYPE_STDIO = 9,	/* standard input and output of the hypervisor's process */
	VMDEV_SERIAL_TYPE_VC = 10,	/* a virtual console, shown beside the graphics */
	/* a channel of SPICE; libvirt takes it of usb-serial only */
	VMDEV_SERIAL_TYPE_SPICEVMC = 11,
	VMDEV_SERIAL_TYPE_SPICEPORT = 12,	/* a named port of SPICE */
	VMDEV_SERIAL_TYPE_NMDM = 13,	/* the null modem of FreeBSD, for bhyve */
	VMDEV_SERIAL_TYPE_DBUS = 14,	/* a channel on D-Bus; libvirt 8.4.0 or later */
	/* QEMU's own agent for the clipboard; libvirt 8.4.0 or later */
	VMDEV_SERIAL_TYPE_QEMU_VDAGENT = 15,
};

enum vmdev_serial_mode {
	VMDEV_SERIAL_MODE_UNSET = 0,
	VMDEV_SERIAL_MODE_CONNECT = 1,	/* QEMU connects to the other end */
	VMDEV_SERIAL_MODE_BIND = 2,	/* QEMU listens for the other end */
};

enum vmdev_serial_protocol {
	VMDEV_SERIAL_PROTOCOL_UNSET = 0,
	VMDEV_SERIAL_PROTOCOL_RAW = 1,	/* the bytes as they are */
	VMDEV_SERIAL_PROTOCOL_TELNET = 2,	/* telnet */
	VMDEV_SERIAL_PROTOCOL_TELNETS = 3,	/* telnet in TLS */
	VMDEV_SERIAL_PROTOCOL_TLS = 4,	/* TLS */
};

enum vmdev_serial_mouse {
	VMDEV_SERIAL_MOUSE_UNSET = 0,
	VMDEV_SERIAL_MOUSE_SERVER = 1,	/* the guest is told how far the mouse moved */
	VMDEV_SERIAL_MOUSE_CLIENT = 2,	/* the guest is told where the mouse is */
};

/*
 * type: What the host's end is; it decides which fields of the source apply.
 *
 * XML: serial/@type. Values: enum vmdev_serial_type. Default: pty. Manual: SER-01, SER-03,
 * SER-06. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SERIAL_TYPE_PTY while it is unset.
 */
VMDEV_API int vmdev_serial_set_type(vmdev_device *device, enum vmdev_serial_type value,
				    vmdev_error **ret_error);
VMDEV_API enum vmdev_serial_type vmdev_serial_get_type(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_type(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.mode: Which end QEMU is. Of type udp the document may have a second source, for the
 * other direction, which is kept and not modelled.
 *
 * XML: serial/source/@mode. Values: enum vmdev_serial_mode. Default: connect. Only for type
 * unix or tcp or udp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SERIAL_MODE_CONNECT while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_mode(vmdev_device *device, enum vmdev_serial_mode value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_serial_mode vmdev_serial_get_source_mode(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_mode(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_mode(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.path: Absolute path. Of type pty libvirt says it while the guest runs, and drops
 * another.
 *
 * XML: serial/source/@path. Only for type pty or file or unix or dev or pipe. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_path(vmdev_device *device, const char *value,
					   vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_source_path(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_path(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_path(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.host: Name or address of the host to connect to, or to listen on.
 *
 * XML: serial/source/@host. Only for type tcp or udp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_host(vmdev_device *device, const char *value,
					   vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_source_host(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_host(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_host(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.service: Port to connect to, or to listen on: a number or a service's name.
 *
 * XML: serial/source/@service. Only for type tcp or udp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_service(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_source_service(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_service(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_service(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.channel: Name of the channel: letters, digits, "_", "-" and ".".
 *
 * XML: serial/source/@channel. Only for type spiceport or dbus. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_channel(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_source_channel(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_channel(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_channel(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.master: Device of the guest's end.
 *
 * XML: serial/source/@master. Only for type nmdm. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_master(vmdev_device *device, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_source_master(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_master(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_master(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.slave: Device of the other end.
 *
 * XML: serial/source/@slave. Only for type nmdm. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_slave(vmdev_device *device, const char *value,
					    vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_source_slave(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_slave(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_slave(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.append: Whether the output is added to the file; else the file is emptied as the
 * guest starts.
 *
 * XML: serial/source/@append. Values: enum vmdev_switch. Only for type file. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_append(vmdev_device *device, enum vmdev_switch value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_serial_get_source_append(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_append(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_append(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.tls: Whether the connection is encrypted. Unset is what the host's qemu.conf says.
 *
 * XML: serial/source/@tls. Values: enum vmdev_switch. Only for type tcp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_tls(vmdev_device *device, enum vmdev_switch value,
					  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_serial_get_source_tls(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_tls(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_tls(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.reconnect.enabled: Whether QEMU connects again when the other end went away; for mode
 * connect.
 *
 * XML: serial/source/reconnect/@enabled. Values: enum vmdev_switch. Only for type unix or tcp.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_reconnect_enabled(vmdev_device *device,
							enum vmdev_switch value,
							vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_serial_get_source_reconnect_enabled(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_reconnect_enabled(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_reconnect_enabled(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * source.reconnect.timeout: Time between two tries to connect, 1 or more.
 *
 * XML: serial/source/reconnect/@timeout. Range: 0 to 4294967295 s. Only for type unix or tcp.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_reconnect_timeout(vmdev_device *device, uint64_t value,
							vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_serial_get_source_reconnect_timeout(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_reconnect_timeout(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_reconnect_timeout(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * source.seclabel[]: How a security driver of the host labels the path.
 *
 * XML: serial/source/seclabel. Since: 0.2.
 *
 * count returns the number of items. append adds an empty one at the end. append and remove
 * return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.
 */
VMDEV_API size_t vmdev_serial_count_source_seclabel(const vmdev_device *device);
VMDEV_API int vmdev_serial_append_source_seclabel(vmdev_device *device, vmdev_error **ret_error);
VMDEV_API int vmdev_serial_remove_source_seclabel(vmdev_device *device, size_t item,
						  vmdev_error **ret_error);

/*
 * source.seclabel[].model: The driver: "selinux" or "dac".
 *
 * XML: serial/source/seclabel/@model. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_seclabel_model(vmdev_device *device, size_t item,
						     const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_source_seclabel_model(const vmdev_device *device,
							     size_t item);
VMDEV_API bool vmdev_serial_has_source_seclabel_model(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_serial_unset_source_seclabel_model(vmdev_device *device, size_t item,
						       vmdev_error **ret_error);

/*
 * source.seclabel[].labelskip: Whether the label was left out, of a running guest.
 *
 * XML: serial/source/seclabel/@labelskip. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, VMDEV_SWITCH_UNSET while it is
 * unset.
 */
VMDEV_API int vmdev_serial_set_source_seclabel_labelskip(vmdev_device *device, size_t item,
							 enum vmdev_switch value,
							 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_serial_get_source_seclabel_labelskip(const vmdev_device *device,
								       size_t item);
VMDEV_API bool vmdev_serial_has_source_seclabel_labelskip(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_serial_unset_source_seclabel_labelskip(vmdev_device *device, size_t item,
							   vmdev_error **ret_error);

/*
 * source.seclabel[].relabel: Whether libvirt labels the path for the guest.
 *
 * XML: serial/source/seclabel/@relabel. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, VMDEV_SWITCH_UNSET while it is
 * unset.
 */
VMDEV_API int vmdev_serial_set_source_seclabel_relabel(vmdev_device *device, size_t item,
						       enum vmdev_switch value,
						       vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_serial_get_source_seclabel_relabel(const vmdev_device *device,
								     size_t item);
VMDEV_API bool vmdev_serial_has_source_seclabel_relabel(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_serial_unset_source_seclabel_relabel(vmdev_device *device, size_t item,
							 vmdev_error **ret_error);

/*
 * source.seclabel[].label: The label; unset is the guest's own.
 *
 * XML: serial/source/seclabel/label. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_seclabel_label(vmdev_device *device, size_t item,
						     const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_source_seclabel_label(const vmdev_device *device,
							     size_t item);
VMDEV_API bool vmdev_serial_has_source_seclabel_label(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_serial_unset_source_seclabel_label(vmdev_device *device, size_t item,
						       vmdev_error **ret_error);

/*
 * source.clipboard.copypaste: Whether guest and host share the clipboard.
 *
 * XML: serial/source/clipboard/@copypaste. Values: enum vmdev_switch. Only for type
 * qemu-vdagent. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_clipboard_copypaste(vmdev_device *device,
							  enum vmdev_switch value,
							  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_serial_get_source_clipboard_copypaste(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_clipboard_copypaste(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_clipboard_copypaste(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * source.mouse.mode: Which way the mouse is told.
 *
 * XML: serial/source/mouse/@mode. Values: enum vmdev_serial_mouse. Only for type qemu-vdagent.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SERIAL_MOUSE_UNSET while it is unset.
 */
VMDEV_API int vmdev_serial_set_source_mouse_mode(vmdev_device *device,
						 enum vmdev_serial_mouse value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_serial_mouse vmdev_serial_get_source_mouse_mode(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_source_mouse_mode(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_source_mouse_mode(vmdev_device *device, vmdev_error **ret_error);

/*
 * protocol.type: What is spoken over TCP.
 *
 * XML: serial/protocol/@type. Values: enum vmdev_serial_protocol. Default: raw. Only for type
 * tcp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SERIAL_PROTOCOL_RAW while it is unset.
 */
VMDEV_API int vmdev_serial_set_protocol_type(vmdev_device *device, enum vmdev_serial_protocol value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_serial_protocol vmdev_serial_get_protocol_type(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_protocol_type(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_protocol_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * log.file: Absolute path of a file that takes a copy of all output, whatever the type.
 *
 * XML: serial/log/@file. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_log_file(vmdev_device *device, const char *value,
					vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_log_file(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_log_file(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_log_file(vmdev_device *device, vmdev_error **ret_error);

/*
 * log.append: Whether the copy is added to the file; else the file is emptied as the guest
 * starts.
 *
 * XML: serial/log/@append. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_serial_set_log_append(vmdev_device *device, enum vmdev_switch value,
					  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_serial_get_log_append(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_log_append(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_log_append(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.type: What the guest sees. Unset is the machine's default.
 *
 * XML: serial/target/@type. Values: enum vmdev_serial_target. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SERIAL_TARGET_UNSET while it is unset.
 */
VMDEV_API int vmdev_serial_set_target_type(vmdev_device *device, enum vmdev_serial_target value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_serial_target vmdev_serial_get_target_type(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_target_type(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_target_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.port: Number of the port, from 0; of isa-serial 0 is COM1. libvirt takes the next one
 * where it is unset.
 *
 * XML: serial/target/@port. Range: 0 to 2147483647. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_serial_set_target_port(vmdev_device *device, uint64_t value,
					   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_serial_get_target_port(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_target_port(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_target_port(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.model.name: The device behind the target. Unset is the target's default.
 *
 * XML: serial/target/model/@name. Values: enum vmdev_serial_model. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SERIAL_MODEL_UNSET while it is unset.
 */
VMDEV_API int vmdev_serial_set_target_model_name(vmdev_device *device,
						 enum vmdev_serial_model value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_serial_model vmdev_serial_get_target_model_name(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_target_model_name(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_target_model_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: serial/alias/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_alias_name(vmdev_device *device, const char *value,
					  vmdev_error **ret_error);
VMDEV_API const char *vmdev_serial_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: serial/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_serial_set_acpi_index(vmdev_device *device, uint64_t value,
					  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_serial_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds a pci-serial or usb-serial. Addresses of other types (isa
 * ...) are kept as they are.
 *
 * XML: serial/address. Types: pci, usb. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_serial_set_address(vmdev_device *device, const struct vmdev_address *value,
				       vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_serial_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_serial_has_address(const vmdev_device *device);
VMDEV_API int vmdev_serial_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
