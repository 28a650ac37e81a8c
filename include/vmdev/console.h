/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/console.kind; do not edit. */

/*
 * <console>: A console of the guest: another view of its first serial port, or a device of its
 * own.
 *
 * Manual: SER-02, SER-03, SER-06. Since: 0.2. Rules: console-source-missing,
 * console-channel-name, console-reconnect-mode, console-reconnect-timeout,
 * console-first-target, console-further-serial, console-serial-missing, console-serial-source,
 * console-port-duplicate.
 */
#ifndef VMDEV_CONSOLE_H
#define VMDEV_CONSOLE_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_console_target {
	VMDEV_CONSOLE_TARGET_UNSET = 0,
	VMDEV_CONSOLE_TARGET_SERIAL = 1,	/* the first serial port; SER-03 */
	VMDEV_CONSOLE_TARGET_XEN = 2,	/* Xen's paravirtual console */
	/* the console of User Mode Linux, which libvirt has given up */
	VMDEV_CONSOLE_TARGET_UML = 3,
	VMDEV_CONSOLE_TARGET_VIRTIO = 4,	/* a port of virtio-serial, hvc0 in a Linux guest */
	VMDEV_CONSOLE_TARGET_LXC = 5,	/* the console of a container */
	VMDEV_CONSOLE_TARGET_OPENVZ = 6,	/* the console of an OpenVZ container */
	VMDEV_CONSOLE_TARGET_SCLP = 7,	/* the console of s390 */
	VMDEV_CONSOLE_TARGET_SCLPLM = 8,	/* the line mode console of s390 */
};

enum vmdev_console_type {
	VMDEV_CONSOLE_TYPE_UNSET = 0,
	/* a pseudo terminal, which virsh console opens; SER-01, SER-03 */
	VMDEV_CONSOLE_TYPE_PTY = 1,
	VMDEV_CONSOLE_TYPE_FILE = 2,	/* a file that takes the output */
	VMDEV_CONSOLE_TYPE_UNIX = 3,	/* a UNIX socket */
	VMDEV_CONSOLE_TYPE_TCP = 4,	/* a TCP connection */
	VMDEV_CONSOLE_TYPE_UDP = 5,	/* UDP packets */
	VMDEV_CONSOLE_TYPE_NULL = 6,	/* nowhere */
	VMDEV_CONSOLE_TYPE_DEV = 7,	/* a character device of the host, as /dev/ttyS0 */
	VMDEV_CONSOLE_TYPE_PIPE = 8,	/* a named pipe, or two: PATH.in and PATH.out */
	VMDEV_CONSOLE_TYPE_STDIO = 9,	/* standard input and output of the hypervisor's process */
	VMDEV_CONSOLE_TYPE_VC = 10,	/* a virtual console, shown beside the graphics */
	/* a channel of SPICE; libvirt takes it of usb-serial only */
	VMDEV_CONSOLE_TYPE_SPICEVMC = 11,
	VMDEV_CONSOLE_TYPE_SPICEPORT = 12,	/* a named port of SPICE */
	VMDEV_CONSOLE_TYPE_NMDM = 13,	/* the null modem of FreeBSD, for bhyve */
	VMDEV_CONSOLE_TYPE_DBUS = 14,	/* a channel on D-Bus; libvirt 8.4.0 or later */
	/* QEMU's own agent for the clipboard; libvirt 8.4.0 or later */
	VMDEV_CONSOLE_TYPE_QEMU_VDAGENT = 15,
};

enum vmdev_console_mode {
	VMDEV_CONSOLE_MODE_UNSET = 0,
	VMDEV_CONSOLE_MODE_CONNECT = 1,	/* QEMU connects to the other end */
	VMDEV_CONSOLE_MODE_BIND = 2,	/* QEMU listens for the other end */
};

enum vmdev_console_protocol {
	VMDEV_CONSOLE_PROTOCOL_UNSET = 0,
	VMDEV_CONSOLE_PROTOCOL_RAW = 1,	/* the bytes as they are */
	VMDEV_CONSOLE_PROTOCOL_TELNET = 2,	/* telnet */
	VMDEV_CONSOLE_PROTOCOL_TELNETS = 3,	/* telnet in TLS */
	VMDEV_CONSOLE_PROTOCOL_TLS = 4,	/* TLS */
};

enum vmdev_console_mouse {
	VMDEV_CONSOLE_MOUSE_UNSET = 0,
	VMDEV_CONSOLE_MOUSE_SERVER = 1,	/* the guest is told how far the mouse moved */
	VMDEV_CONSOLE_MOUSE_CLIENT = 2,	/* the guest is told where the mouse is */
};

/*
 * type: What the host's end is; it decides which fields of the source apply.
 *
 * XML: console/@type. Values: enum vmdev_console_type. Default: pty. Manual: SER-01, SER-03,
 * SER-06. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_CONSOLE_TYPE_PTY while it is unset.
 */
VMDEV_API int vmdev_console_set_type(vmdev_device *device, enum vmdev_console_type value,
				     vmdev_error **ret_error);
VMDEV_API enum vmdev_console_type vmdev_console_get_type(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_type(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * tty: Path of the pty of a running guest, for old programs; libvirt says it, and drops
 * another.
 *
 * XML: console/@tty. Only for type pty. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_tty(vmdev_device *device, const char *value,
				    vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_tty(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_tty(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_tty(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.mode: Which end QEMU is. Of type udp the document may have a second source, for the
 * other direction, which is kept and not modelled.
 *
 * XML: console/source/@mode. Values: enum vmdev_console_mode. Default: connect. Only for type
 * unix or tcp or udp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_CONSOLE_MODE_CONNECT while it is unset.
 */
VMDEV_API int vmdev_console_set_source_mode(vmdev_device *device, enum vmdev_console_mode value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_console_mode vmdev_console_get_source_mode(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_mode(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_mode(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.path: Absolute path. Of type pty libvirt says it while the guest runs, and drops
 * another.
 *
 * XML: console/source/@path. Only for type pty or file or unix or dev or pipe. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_source_path(vmdev_device *device, const char *value,
					    vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_source_path(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_path(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_path(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.host: Name or address of the host to connect to, or to listen on.
 *
 * XML: console/source/@host. Only for type tcp or udp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_source_host(vmdev_device *device, const char *value,
					    vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_source_host(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_host(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_host(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.service: Port to connect to, or to listen on: a number or a service's name.
 *
 * XML: console/source/@service. Only for type tcp or udp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_source_service(vmdev_device *device, const char *value,
					       vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_source_service(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_service(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_service(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.channel: Name of the channel: letters, digits, "_", "-" and ".".
 *
 * XML: console/source/@channel. Only for type spiceport or dbus. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_source_channel(vmdev_device *device, const char *value,
					       vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_source_channel(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_channel(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_channel(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.master: Device of the guest's end.
 *
 * XML: console/source/@master. Only for type nmdm. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_source_master(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_source_master(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_master(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_master(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.slave: Device of the other end.
 *
 * XML: console/source/@slave. Only for type nmdm. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_source_slave(vmdev_device *device, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_source_slave(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_slave(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_slave(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.append: Whether the output is added to the file; else the file is emptied as the
 * guest starts.
 *
 * XML: console/source/@append. Values: enum vmdev_switch. Only for type file. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_console_set_source_append(vmdev_device *device, enum vmdev_switch value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_console_get_source_append(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_append(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_append(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.tls: Whether the connection is encrypted. Unset is what the host's qemu.conf says.
 *
 * XML: console/source/@tls. Values: enum vmdev_switch. Only for type tcp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_console_set_source_tls(vmdev_device *device, enum vmdev_switch value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_console_get_source_tls(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_tls(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_tls(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.reconnect.enabled: Whether QEMU connects again when the other end went away; for mode
 * connect.
 *
 * XML: console/source/reconnect/@enabled. Values: enum vmdev_switch. Only for type unix or
 * tcp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_console_set_source_reconnect_enabled(vmdev_device *device,
							 enum vmdev_switch value,
							 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_console_get_source_reconnect_enabled(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_reconnect_enabled(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_reconnect_enabled(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * source.reconnect.timeout: Time between two tries to connect, 1 or more.
 *
 * XML: console/source/reconnect/@timeout. Range: 0 to 4294967295 s. Only for type unix or tcp.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_console_set_source_reconnect_timeout(vmdev_device *device, uint64_t value,
							 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_console_get_source_reconnect_timeout(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_reconnect_timeout(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_reconnect_timeout(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * source.seclabel[]: How a security driver of the host labels the path.
 *
 * XML: console/source/seclabel. Since: 0.2.
 *
 * count returns the number of items. append adds an empty one at the end. append and remove
 * return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.
 */
VMDEV_API size_t vmdev_console_count_source_seclabel(const vmdev_device *device);
VMDEV_API int vmdev_console_append_source_seclabel(vmdev_device *device, vmdev_error **ret_error);
VMDEV_API int vmdev_console_remove_source_seclabel(vmdev_device *device, size_t item,
						   vmdev_error **ret_error);

/*
 * source.seclabel[].model: The driver: "selinux" or "dac".
 *
 * XML: console/source/seclabel/@model. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_source_seclabel_model(vmdev_device *device, size_t item,
						      const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_source_seclabel_model(const vmdev_device *device,
							      size_t item);
VMDEV_API bool vmdev_console_has_source_seclabel_model(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_console_unset_source_seclabel_model(vmdev_device *device, size_t item,
							vmdev_error **ret_error);

/*
 * source.seclabel[].labelskip: Whether the label was left out, of a running guest.
 *
 * XML: console/source/seclabel/@labelskip. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, VMDEV_SWITCH_UNSET while it is
 * unset.
 */
VMDEV_API int vmdev_console_set_source_seclabel_labelskip(vmdev_device *device, size_t item,
							  enum vmdev_switch value,
							  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_console_get_source_seclabel_labelskip(const vmdev_device *device,
									size_t item);
VMDEV_API bool vmdev_console_has_source_seclabel_labelskip(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_console_unset_source_seclabel_labelskip(vmdev_device *device, size_t item,
							    vmdev_error **ret_error);

/*
 * source.seclabel[].relabel: Whether libvirt labels the path for the guest.
 *
 * XML: console/source/seclabel/@relabel. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, VMDEV_SWITCH_UNSET while it is
 * unset.
 */
VMDEV_API int vmdev_console_set_source_seclabel_relabel(vmdev_device *device, size_t item,
							enum vmdev_switch value,
							vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_console_get_source_seclabel_relabel(const vmdev_device *device,
								      size_t item);
VMDEV_API bool vmdev_console_has_source_seclabel_relabel(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_console_unset_source_seclabel_relabel(vmdev_device *device, size_t item,
							  vmdev_error **ret_error);

/*
 * source.seclabel[].label: The label; unset is the guest's own.
 *
 * XML: console/source/seclabel/label. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_source_seclabel_label(vmdev_device *device, size_t item,
						      const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_source_seclabel_label(const vmdev_device *device,
							      size_t item);
VMDEV_API bool vmdev_console_has_source_seclabel_label(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_console_unset_source_seclabel_label(vmdev_device *device, size_t item,
							vmdev_error **ret_error);

/*
 * source.clipboard.copypaste: Whether guest and host share the clipboard.
 *
 * XML: console/source/clipboard/@copypaste. Values: enum vmdev_switch. Only for type
 * qemu-vdagent. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_console_set_source_clipboard_copypaste(vmdev_device *device,
							   enum vmdev_switch value,
							   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch
vmdev_console_get_source_clipboard_copypaste(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_clipboard_copypaste(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_clipboard_copypaste(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.mouse.mode: Which way the mouse is told.
 *
 * XML: console/source/mouse/@mode. Values: enum vmdev_console_mouse. Only for type
 * qemu-vdagent. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_CONSOLE_MOUSE_UNSET while it is unset.
 */
VMDEV_API int vmdev_console_set_source_mouse_mode(vmdev_device *device,
						  enum vmdev_console_mouse value,
						  vmdev_error **ret_error);
VMDEV_API enum vmdev_console_mouse vmdev_console_get_source_mouse_mode(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_source_mouse_mode(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_source_mouse_mode(vmdev_device *device, vmdev_error **ret_error);

/*
 * protocol.type: What is spoken over TCP.
 *
 * XML: console/protocol/@type. Values: enum vmdev_console_protocol. Default: raw. Only for
 * type tcp. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_CONSOLE_PROTOCOL_RAW while it is unset.
 */
VMDEV_API int vmdev_console_set_protocol_type(vmdev_device *device,
					      enum vmdev_console_protocol value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_console_protocol vmdev_console_get_protocol_type(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_protocol_type(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_protocol_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * log.file: Absolute path of a file that takes a copy of all output, whatever the type.
 *
 * XML: console/log/@file. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_log_file(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_log_file(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_log_file(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_log_file(vmdev_device *device, vmdev_error **ret_error);

/*
 * log.append: Whether the copy is added to the file; else the file is emptied as the guest
 * starts.
 *
 * XML: console/log/@append. Values: enum vmdev_switch. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_console_set_log_append(vmdev_device *device, enum vmdev_switch value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_console_get_log_append(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_log_append(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_log_append(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.type: What the guest sees.
 *
 * XML: console/target/@type. Values: enum vmdev_console_target. Default: serial. Manual:
 * SER-03. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_CONSOLE_TARGET_SERIAL while it is unset.
 */
VMDEV_API int vmdev_console_set_target_type(vmdev_device *device, enum vmdev_console_target value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_console_target vmdev_console_get_target_type(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_target_type(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_target_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.port: Number of the console: its place among them, from 0. libvirt numbers them anew.
 *
 * XML: console/target/@port. Range: 0 to 2147483647. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_console_set_target_port(vmdev_device *device, uint64_t value,
					    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_console_get_target_port(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_target_port(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_target_port(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: console/alias/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_alias_name(vmdev_device *device, const char *value,
					   vmdev_error **ret_error);
VMDEV_API const char *vmdev_console_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: console/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_console_set_acpi_index(vmdev_device *device, uint64_t value,
					   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_console_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: The place of the serial port that is shown, where that is a pci-serial. Addresses
 * of other types (virtio-serial, ccw ...) are kept as they are.
 *
 * XML: console/address. Types: pci. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_console_set_address(vmdev_device *device, const struct vmdev_address *value,
					vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_console_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_console_has_address(const vmdev_device *device);
VMDEV_API int vmdev_console_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
