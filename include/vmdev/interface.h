/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/interface.kind; do not edit. */

/*
 * <interface>: A network card of the guest, and what of the host it is connected to.
 *
 * Manual: NIC-01. Since: 0.1. Rules: interface-type-missing, interface-source-missing,
 * interface-mac-unicast, interface-mac-zero, interface-virtualport-type,
 * interface-vhost-model, interface-queues-model, interface-queues-tap,
 * interface-rx-queue-size, interface-tx-queue-size, interface-virtio-options,
 * interface-hostdev-managed, interface-hostdev-host-bus, interface-hostdev-address-type,
 * interface-vlan-trunk, interface-vhostuser-model, interface-vhostuser-reconnect,
 * interface-vdpa-model, interface-vdpa-path, interface-mtu-type, interface-bandwidth-average,
 * interface-target-managed, interface-backend-tap, interface-loadparm, interface-backend-type,
 * interface-teaming, interface-mac-duplicate.
 */
#ifndef VMDEV_INTERFACE_H
#define VMDEV_INTERFACE_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_interface_type {
	VMDEV_INTERFACE_TYPE_UNSET = 0,
	VMDEV_INTERFACE_TYPE_BRIDGE = 1,	/* a tap device on a bridge of the host; NIC-05 */
	VMDEV_INTERFACE_TYPE_NETWORK = 2,	/* one of libvirt's networks */
	VMDEV_INTERFACE_TYPE_DIRECT = 3,	/* macvtap on a network device of the host */
	/* a process that speaks vhost-user, as DPDK; NIC-01 */
	VMDEV_INTERFACE_TYPE_VHOSTUSER = 4,
	VMDEV_INTERFACE_TYPE_HOSTDEV = 5,	/* a virtual function of an SR-IOV card; SR-13 */
	VMDEV_INTERFACE_TYPE_VDPA = 6,	/* a vDPA device of the host; libvirt 6.9.0 or later */
	VMDEV_INTERFACE_TYPE_ETHERNET = 7,	/* a tap device that somebody else connects */
	VMDEV_INTERFACE_TYPE_USER = 8,	/* QEMU's own TCP/IP, without privileges */
	VMDEV_INTERFACE_TYPE_INTERNAL = 9,	/* a network inside VirtualBox */
	/* a TCP connection between guests, this end listening */
	VMDEV_INTERFACE_TYPE_SERVER = 10,
	/* a TCP connection between guests, this end connecting */
	VMDEV_INTERFACE_TYPE_CLIENT = 11,
	VMDEV_INTERFACE_TYPE_MCAST = 12,	/* a multicast group between guests */
	VMDEV_INTERFACE_TYPE_UDP = 13,	/* a UDP tunnel between guests */
	VMDEV_INTERFACE_TYPE_NULL = 14,	/* not connected; libvirt 8.7.0 or later */
	VMDEV_INTERFACE_TYPE_VDS = 15,	/* a distributed switch of VMware; libvirt 8.7.0 or later */
};

enum vmdev_interface_mac_type {
	VMDEV_INTERFACE_MAC_TYPE_UNSET = 0,
	VMDEV_INTERFACE_MAC_TYPE_GENERATED = 1,	/* VMware made the address */
	VMDEV_INTERFACE_MAC_TYPE_STATIC = 2,	/* the user chose the address */
};

enum vmdev_interface_mac_table {
	VMDEV_INTERFACE_MAC_TABLE_UNSET = 0,
	VMDEV_INTERFACE_MAC_TABLE_KERNEL = 1,	/* the bridge learns addresses and floods */
	/* libvirt fills the bridge's table, and nothing floods */
	VMDEV_INTERFACE_MAC_TABLE_LIBVIRT = 2,
};

enum vmdev_interface_source_mode {
	VMDEV_INTERFACE_SOURCE_MODE_UNSET = 0,
	/* frames go out to the switch, even those between guests */
	VMDEV_INTERFACE_SOURCE_MODE_VEPA = 1,
	VMDEV_INTERFACE_SOURCE_MODE_BRIDGE = 2,	/* guests on the same device see one another */
	/* guests on the same device never see one another */
	VMDEV_INTERFACE_SOURCE_MODE_PRIVATE = 3,
	/* the guest has the network device for itself */
	VMDEV_INTERFACE_SOURCE_MODE_PASSTHROUGH = 4,
};

enum vmdev_interface_socket_mode {
	VMDEV_INTERFACE_SOCKET_MODE_UNSET = 0,
	VMDEV_INTERFACE_SOCKET_MODE_CLIENT = 1,	/* QEMU connects to the socket */
	VMDEV_INTERFACE_SOCKET_MODE_SERVER = 2,	/* QEMU makes the socket and waits */
};

enum vmdev_interface_native_mode {
	VMDEV_INTERFACE_NATIVE_MODE_UNSET = 0,
	/* untagged frames belong to the VLAN; it sends tagged ones */
	VMDEV_INTERFACE_NATIVE_MODE_TAGGED = 1,
	/* untagged frames belong to the VLAN; it sends untagged ones */
	VMDEV_INTERFACE_NATIVE_MODE_UNTAGGED = 2,
};

enum vmdev_interface_virtualport {
	VMDEV_INTERFACE_VIRTUALPORT_UNSET = 0,
	VMDEV_INTERFACE_VIRTUALPORT_OPENVSWITCH = 1,	/* a port of Open vSwitch; NIC-05 */
	VMDEV_INTERFACE_VIRTUALPORT_MIDONET = 2,	/* a port of MidoNet */
	VMDEV_INTERFACE_VIRTUALPORT_802_1_QBG = 3,	/* a port announced to the switch by VDP */
	VMDEV_INTERFACE_VIRTUALPORT_802_1_QBH = 4,	/* a port with a profile in the switch */
};

enum vmdev_interface_model {
	VMDEV_INTERFACE_MODEL_UNSET = 0,
	VMDEV_INTERFACE_MODEL_VIRTIO = 1,	/* virtio-net; NIC-01, NIC-03 */
	/* virtio with the old interface too, in a plain PCI slot */
	VMDEV_INTERFACE_MODEL_VIRTIO_TRANSITIONAL = 2,
	VMDEV_INTERFACE_MODEL_VIRTIO_NON_TRANSITIONAL = 3,	/* virtio 1.0 and later only */
	VMDEV_INTERFACE_MODEL_E1000 = 4,	/* Intel 82540EM */
	VMDEV_INTERFACE_MODEL_E1000E = 5,	/* Intel 82574L, PCIe */
	VMDEV_INTERFACE_MODEL_RTL8139 = 6,	/* Realtek 8139 */
	VMDEV_INTERFACE_MODEL_IGB = 7,	/* Intel 82576, PCIe with SR-IOV; QEMU has it from 8.0 */
	VMDEV_INTERFACE_MODEL_VMXNET3 = 8,	/* VMware's paravirtual card */
	VMDEV_INTERFACE_MODEL_SPAPR_VLAN = 9,	/* the virtual card of POWER */
	VMDEV_INTERFACE_MODEL_E1000_82544GC = 10,	/* Intel 82544GC */
	VMDEV_INTERFACE_MODEL_E1000_82545EM = 11,	/* Intel 82545EM */
	VMDEV_INTERFACE_MODEL_I82551 = 12,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82557B = 13,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82559ER = 14,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_NE2K_PCI = 15,	/* an NE2000 on PCI */
	VMDEV_INTERFACE_MODEL_PCNET = 16,	/* AMD PCnet */
	VMDEV_INTERFACE_MODEL_LAN9118 = 17,	/* SMSC, in boards */
	VMDEV_INTERFACE_MODEL_SMC91C111 = 18,	/* SMSC, in boards */
	VMDEV_INTERFACE_MODEL_NETFRONT = 19,	/* Xen's paravirtual card */
	VMDEV_INTERFACE_MODEL_USB_NET = 20,	/* a card on USB */
	VMDEV_INTERFACE_MODEL_VLANCE = 21,	/* VMware's AMD PCnet */
	VMDEV_INTERFACE_MODEL_VMXNET = 22,	/* VMware's older paravirtual card */
	VMDEV_INTERFACE_MODEL_VMXNET2 = 23,	/* VMware's older paravirtual card */
	VMDEV_INTERFACE_MODEL_AM79_C970_A = 24,	/* VirtualBox's AMD PCnet */
	VMDEV_INTERFACE_MODEL_AM79_C973 = 25,	/* VirtualBox's AMD PCnet */
	VMDEV_INTERFACE_MODEL_82540_EM = 26,	/* VirtualBox's Intel card */
	VMDEV_INTERFACE_MODEL_82545_EM = 27,	/* VirtualBox's Intel card */
	VMDEV_INTERFACE_MODEL_82543_GC = 28,	/* VirtualBox's Intel card */
	VMDEV_INTERFACE_MODEL_NE2000 = 29,	/* an NE2000 of bhyve or Xen */
	VMDEV_INTERFACE_MODEL_ETSEC = 30,	/* Freescale, in boards */
	VMDEV_INTERFACE_MODEL_NE2K_ISA = 31,	/* an NE2000 on ISA */
	VMDEV_INTERFACE_MODEL_I82550 = 32,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82557A = 33,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82557C = 34,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82558A = 35,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82558B = 36,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82559A = 37,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82559B = 38,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82559C = 39,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82562 = 40,	/* Intel PRO/100 */
	VMDEV_INTERFACE_MODEL_I82801 = 41,	/* Intel PRO/100 in a chipset */
	VMDEV_INTERFACE_MODEL_VIRTIO_NET_PCI = 42,	/* QEMU's name of virtio */
	VMDEV_INTERFACE_MODEL_VIRTIO_NET_DEVICE = 43,	/* virtio-net without PCI */
};

enum vmdev_interface_driver {
	VMDEV_INTERFACE_DRIVER_UNSET = 0,
	VMDEV_INTERFACE_DRIVER_QEMU = 1,	/* QEMU moves the packets: virtio-net; NIC-01 */
	/* the host's kernel moves them: vhost-net; NIC-01, NIC-03 */
	VMDEV_INTERFACE_DRIVER_VHOST = 2,
	/* of type hostdev: the guest drives the card through VFIO */
	VMDEV_INTERFACE_DRIVER_VFIO = 3,
	VMDEV_INTERFACE_DRIVER_KVM = 4,	/* of type hostdev: KVM's old way, which is gone */
	VMDEV_INTERFACE_DRIVER_XEN = 5,	/* of type hostdev: Xen's way */
};

enum vmdev_interface_txmode {
	VMDEV_INTERFACE_TXMODE_UNSET = 0,
	VMDEV_INTERFACE_TXMODE_IOTHREAD = 1,	/* send in the I/O thread */
	VMDEV_INTERFACE_TXMODE_TIMER = 2,	/* gather packets and send them on a timer */
};

enum vmdev_interface_backend {
	VMDEV_INTERFACE_BACKEND_UNSET = 0,
	/* the passt process instead of QEMU's own TCP/IP; libvirt 9.0.0 or later */
	VMDEV_INTERFACE_BACKEND_PASST = 1,
};

enum vmdev_interface_link {
	VMDEV_INTERFACE_LINK_UNSET = 0,
	VMDEV_INTERFACE_LINK_UP = 1,	/* the cable is plugged in */
	VMDEV_INTERFACE_LINK_DOWN = 2,	/* the cable is out */
};

enum vmdev_interface_teaming {
	VMDEV_INTERFACE_TEAMING_UNSET = 0,
	VMDEV_INTERFACE_TEAMING_PERSISTENT = 1,	/* the virtio card that stays */
	/* the passthrough device that is unplugged before a migration */
	VMDEV_INTERFACE_TEAMING_TRANSIENT = 2,
};

/*
 * type: What of the host the card is connected to; it decides which fields of the source
 * apply.
 *
 * XML: interface/@type. Values: enum vmdev_interface_type. Default: user. Manual: NIC-01,
 * SR-13. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_TYPE_USER while it is unset.
 */
VMDEV_API int vmdev_interface_set_type(vmdev_device *device, enum vmdev_interface_type value,
				       vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_type vmdev_interface_get_type(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_type(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * managed: Whether libvirt takes the virtual function from its host driver and gives it back.
 *
 * XML: interface/@managed. Values: enum vmdev_switch. Default: no. Only for type hostdev.
 * Manual: SR-14, SR-15. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_OFF while it is unset.
 */
VMDEV_API int vmdev_interface_set_managed(vmdev_device *device, enum vmdev_switch value,
					  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_managed(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_managed(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * trustGuestRxFilters: Whether the host follows when the guest changes its MAC address or
 * filters.
 *
 * XML: interface/@trustGuestRxFilters. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_trust_guest_rx_filters(vmdev_device *device,
							 enum vmdev_switch value,
							 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_trust_guest_rx_filters(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_trust_guest_rx_filters(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_trust_guest_rx_filters(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * mac.address: MAC address of the card; libvirt makes one where it is unset.
 *
 * XML: interface/mac/@address. Manual: NIC-09. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_mac_address(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_mac_address(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_mac_address(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_mac_address(vmdev_device *device, vmdev_error **ret_error);

/*
 * mac.type: Who chose the address, for VMware.
 *
 * XML: interface/mac/@type. Values: enum vmdev_interface_mac_type. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_MAC_TYPE_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_mac_type(vmdev_device *device,
					   enum vmdev_interface_mac_type value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_mac_type vmdev_interface_get_mac_type(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_mac_type(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_mac_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * mac.check: Whether VMware verifies the address.
 *
 * XML: interface/mac/@check. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_mac_check(vmdev_device *device, enum vmdev_switch value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_mac_check(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_mac_check(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_mac_check(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.bridge: Bridge of the host. Of a running guest on a network, the bridge it was given.
 *
 * XML: interface/source/@bridge. Only for type bridge or network. Manual: NIC-05. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_bridge(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_bridge(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_bridge(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_bridge(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.network: Name of libvirt's network. Of a running guest, where the card comes from.
 *
 * XML: interface/source/@network. Only for type network or bridge or direct. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_network(vmdev_device *device, const char *value,
						 vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_network(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_network(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_network(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.portgroup: Port group of the network.
 *
 * XML: interface/source/@portgroup. Only for type network or bridge or direct. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_portgroup(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_portgroup(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_portgroup(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_portgroup(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.portid: Port of the vds switch, a number; else the UUID of the port that libvirt made
 * for a running guest.
 *
 * XML: interface/source/@portid. Only for type network or bridge or direct or vds. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_portid(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_portid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_portid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_portid(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.macTableManager: Who fills the bridge's table of addresses.
 *
 * XML: interface/source/@macTableManager. Values: enum vmdev_interface_mac_table. Only for
 * type bridge or network. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_MAC_TABLE_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_mac_table_manager(vmdev_device *device,
							   enum vmdev_interface_mac_table value,
							   vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_mac_table
vmdev_interface_get_source_mac_table_manager(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_mac_table_manager(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_mac_table_manager(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.dev: Network device of the host; for vdpa the path /dev/vhost-vdpa-N.
 *
 * XML: interface/source/@dev. Only for type direct or vdpa or user. Manual: VD-11. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_dev(vmdev_device *device, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_dev(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_dev(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_dev(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.mode: How macvtap connects guests.
 *
 * XML: interface/source/@mode. Values: enum vmdev_interface_source_mode. Only for type direct.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_SOURCE_MODE_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_mode(vmdev_device *device,
					      enum vmdev_interface_source_mode value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_source_mode
vmdev_interface_get_source_mode(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_mode(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_mode(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.type: Kind of the socket: "unix".
 *
 * XML: interface/source/@type. Only for type vhostuser. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_type(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_type(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_type(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.path: Absolute path of the vhost-user socket.
 *
 * XML: interface/source/@path. Only for type vhostuser. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_path(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_path(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_path(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_path(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.socket_mode: Which end of the socket QEMU is.
 *
 * XML: interface/source/@mode. Values: enum vmdev_interface_socket_mode. Only for type
 * vhostuser. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_SOCKET_MODE_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_socket_mode(vmdev_device *device,
						     enum vmdev_interface_socket_mode value,
						     vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_socket_mode
vmdev_interface_get_source_socket_mode(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_socket_mode(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_socket_mode(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * source.name: Name of the internal network.
 *
 * XML: interface/source/@name. Only for type internal. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_name(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_name(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_name(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.host: IPv4 address to listen on, to connect to, or of the group.
 *
 * XML: interface/source/@address. Only for type server or client or mcast or udp. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_host(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_host(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_host(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_host(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.port: Port of the address.
 *
 * XML: interface/source/@port. Range: 0 to 65535. Only for type server or client or mcast or
 * udp. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_port(vmdev_device *device, uint64_t value,
					      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_source_port(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_port(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_port(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.switchid: UUID of the distributed switch.
 *
 * XML: interface/source/@switchid. Only for type vds. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_switchid(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_switchid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_switchid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_switchid(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.portgroupid: Port group of the distributed switch.
 *
 * XML: interface/source/@portgroupid. Only for type vds. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_portgroupid(vmdev_device *device, const char *value,
						     vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_portgroupid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_portgroupid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_portgroupid(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * source.connectionid: Connection of the distributed switch.
 *
 * XML: interface/source/@connectionid. Only for type vds. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_connectionid(vmdev_device *device, const char *value,
						      vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_connectionid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_connectionid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_connectionid(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * source.address: The virtual function on the host. It has type='pci', unlike that of a PCI
 * hostdev.
 *
 * XML: interface/source/address. Types: pci. Only for type hostdev. Manual: SR-06, SR-13,
 * SR-16, SR-17, SR-18. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_address(vmdev_device *device,
						 const struct vmdev_address *value,
						 vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *
vmdev_interface_get_source_address(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_address(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_address(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.reconnect.enabled: Whether QEMU connects again when the other end went away; for
 * socket mode client.
 *
 * XML: interface/source/reconnect/@enabled. Values: enum vmdev_switch. Only for type
 * vhostuser. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_reconnect_enabled(vmdev_device *device,
							   enum vmdev_switch value,
							   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch
vmdev_interface_get_source_reconnect_enabled(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_reconnect_enabled(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_reconnect_enabled(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.reconnect.timeout: Time between two tries to connect.
 *
 * XML: interface/source/reconnect/@timeout. Range: 0 to 4294967295 s. Only for type vhostuser.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_reconnect_timeout(vmdev_device *device, uint64_t value,
							   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_source_reconnect_timeout(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_reconnect_timeout(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_reconnect_timeout(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.local.address: IPv4 address from which the tunnel sends.
 *
 * XML: interface/source/local/@address. Only for type udp. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_local_address(vmdev_device *device, const char *value,
						       vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_source_local_address(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_local_address(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_local_address(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * source.local.port: Port from which the tunnel sends.
 *
 * XML: interface/source/local/@port. Range: 0 to 65535. Only for type udp. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_source_local_port(vmdev_device *device, uint64_t value,
						    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_source_local_port(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_source_local_port(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_source_local_port(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * vlan.trunk: Whether the card carries several VLANs, tagged; libvirt sets it for two tags.
 *
 * XML: interface/vlan/@trunk. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_vlan_trunk(vmdev_device *device, enum vmdev_switch value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_vlan_trunk(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_vlan_trunk(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_vlan_trunk(vmdev_device *device, vmdev_error **ret_error);

/*
 * vlan.tag[]: A VLAN of the card.
 *
 * XML: interface/vlan/tag. Manual: SR-13, SR-20. Since: 0.1.
 *
 * count returns the number of items. append adds an empty one at the end. append and remove
 * return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.
 */
VMDEV_API size_t vmdev_interface_count_vlan_tag(const vmdev_device *device);
VMDEV_API int vmdev_interface_append_vlan_tag(vmdev_device *device, vmdev_error **ret_error);
VMDEV_API int vmdev_interface_remove_vlan_tag(vmdev_device *device, size_t item,
					      vmdev_error **ret_error);

/*
 * vlan.tag[].id: Number of the VLAN.
 *
 * XML: interface/vlan/tag/@id. Range: 0 to 4095. Required. Manual: SR-20. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_vlan_tag_id(vmdev_device *device, size_t item, uint64_t value,
					      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_vlan_tag_id(const vmdev_device *device, size_t item);
VMDEV_API bool vmdev_interface_has_vlan_tag_id(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_interface_unset_vlan_tag_id(vmdev_device *device, size_t item,
						vmdev_error **ret_error);

/*
 * vlan.tag[].nativeMode: Makes it the VLAN of untagged frames, for Open vSwitch.
 *
 * XML: interface/vlan/tag/@nativeMode. Values: enum vmdev_interface_native_mode. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value,
 * VMDEV_INTERFACE_NATIVE_MODE_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_vlan_tag_native_mode(vmdev_device *device, size_t item,
						       enum vmdev_interface_native_mode value,
						       vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_native_mode
vmdev_interface_get_vlan_tag_native_mode(const vmdev_device *device, size_t item);
VMDEV_API bool vmdev_interface_has_vlan_tag_native_mode(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_interface_unset_vlan_tag_native_mode(vmdev_device *device, size_t item,
							 vmdev_error **ret_error);

/*
 * virtualport.type: Kind of the switch port; openvswitch where the bridge is one of Open
 * vSwitch.
 *
 * XML: interface/virtualport/@type. Values: enum vmdev_interface_virtualport. Manual: NIC-05.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_VIRTUALPORT_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_virtualport_type(vmdev_device *device,
						   enum vmdev_interface_virtualport value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_virtualport
vmdev_interface_get_virtualport_type(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_virtualport_type(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_virtualport_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * virtualport.parameters.interfaceid: UUID of the port, for openvswitch and midonet; libvirt
 * makes one.
 *
 * XML: interface/virtualport/parameters/@interfaceid. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_virtualport_parameters_interfaceid(vmdev_device *device,
								     const char *value,
								     vmdev_error **ret_error);
VMDEV_API const char *
vmdev_interface_get_virtualport_parameters_interfaceid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_virtualport_parameters_interfaceid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_virtualport_parameters_interfaceid(vmdev_device *device,
								       vmdev_error **ret_error);

/*
 * virtualport.parameters.profileid: Port profile, for openvswitch and 802.1Qbh.
 *
 * XML: interface/virtualport/parameters/@profileid. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_virtualport_parameters_profileid(vmdev_device *device,
								   const char *value,
								   vmdev_error **ret_error);
VMDEV_API const char *
vmdev_interface_get_virtualport_parameters_profileid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_virtualport_parameters_profileid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_virtualport_parameters_profileid(vmdev_device *device,
								     vmdev_error **ret_error);

/*
 * virtualport.parameters.managerid: VSI manager, for 802.1Qbg.
 *
 * XML: interface/virtualport/parameters/@managerid. Range: 0 to 255. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_virtualport_parameters_managerid(vmdev_device *device,
								   uint64_t value,
								   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_virtualport_parameters_managerid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_virtualport_parameters_managerid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_virtualport_parameters_managerid(vmdev_device *device,
								     vmdev_error **ret_error);

/*
 * virtualport.parameters.typeid: VSI type, for 802.1Qbg.
 *
 * XML: interface/virtualport/parameters/@typeid. Range: 0 to 16777215. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_virtualport_parameters_typeid(vmdev_device *device,
								uint64_t value,
								vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_virtualport_parameters_typeid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_virtualport_parameters_typeid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_virtualport_parameters_typeid(vmdev_device *device,
								  vmdev_error **ret_error);

/*
 * virtualport.parameters.typeidversion: Version of the VSI type, for 802.1Qbg.
 *
 * XML: interface/virtualport/parameters/@typeidversion. Range: 0 to 255. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_virtualport_parameters_typeidversion(vmdev_device *device,
								       uint64_t value,
								       vmdev_error **ret_error);
VMDEV_API uint64_t
vmdev_interface_get_virtualport_parameters_typeidversion(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_virtualport_parameters_typeidversion(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_virtualport_parameters_typeidversion(vmdev_device *device,
									 vmdev_error **ret_error);

/*
 * virtualport.parameters.instanceid: UUID of the VSI instance, for 802.1Qbg.
 *
 * XML: interface/virtualport/parameters/@instanceid. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_virtualport_parameters_instanceid(vmdev_device *device,
								    const char *value,
								    vmdev_error **ret_error);
VMDEV_API const char *
vmdev_interface_get_virtualport_parameters_instanceid(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_virtualport_parameters_instanceid(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_virtualport_parameters_instanceid(vmdev_device *device,
								      vmdev_error **ret_error);

/*
 * script.path: Program that connects the tap device, for ethernet and Xen's bridges.
 *
 * XML: interface/script/@path. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_script_path(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_script_path(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_script_path(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_script_path(vmdev_device *device, vmdev_error **ret_error);

/*
 * downscript.path: Program that takes the tap device down again, for ethernet.
 *
 * XML: interface/downscript/@path. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_downscript_path(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_downscript_path(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_downscript_path(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_downscript_path(vmdev_device *device, vmdev_error **ret_error);

/*
 * backenddomain.name: Xen's domain that drives the card.
 *
 * XML: interface/backenddomain/@name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_backenddomain_name(vmdev_device *device, const char *value,
						     vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_backenddomain_name(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_backenddomain_name(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_backenddomain_name(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * target.dev: Name of the host's end, the tap or macvtap device. Names beginning with vnet are
 * libvirt's.
 *
 * XML: interface/target/@dev. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_target_dev(vmdev_device *device, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_target_dev(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_target_dev(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_target_dev(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.managed: For ethernet: no, where the tap device exists and stays.
 *
 * XML: interface/target/@managed. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_target_managed(vmdev_device *device, enum vmdev_switch value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_target_managed(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_target_managed(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_target_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * guest.dev: Name of the card in an OpenVZ or LXC guest.
 *
 * XML: interface/guest/@dev. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_guest_dev(vmdev_device *device, const char *value,
					    vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_guest_dev(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_guest_dev(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_guest_dev(vmdev_device *device, vmdev_error **ret_error);

/*
 * guest.actual: The name it really has there.
 *
 * XML: interface/guest/@actual. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_guest_actual(vmdev_device *device, const char *value,
					       vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_guest_actual(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_guest_actual(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_guest_actual(vmdev_device *device, vmdev_error **ret_error);

/*
 * model.type: Card the guest sees. Unset is no virtio card on most machines.
 *
 * XML: interface/model/@type. Values: enum vmdev_interface_model. Manual: NIC-01, NIC-03.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_MODEL_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_model_type(vmdev_device *device, enum vmdev_interface_model value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_model vmdev_interface_get_model_type(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_model_type(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_model_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.name: Who moves the packets of a virtio card. vhost insists; unset takes vhost where
 * there is one.
 *
 * XML: interface/driver/@name. Values: enum vmdev_interface_driver. Manual: NIC-01, NIC-03.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_DRIVER_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_name(vmdev_device *device,
					      enum vmdev_interface_driver value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_driver vmdev_interface_get_driver_name(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_name(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.txmode: How QEMU sends packets, without vhost.
 *
 * XML: interface/driver/@txmode. Values: enum vmdev_interface_txmode. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_TXMODE_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_txmode(vmdev_device *device,
						enum vmdev_interface_txmode value,
						vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_txmode vmdev_interface_get_driver_txmode(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_txmode(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_txmode(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.ioeventfd: Whether the guest's notifications are taken up outside the vCPU's thread.
 *
 * XML: interface/driver/@ioeventfd. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_ioeventfd(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_ioeventfd(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_ioeventfd(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_ioeventfd(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.event_idx: Whether guest and host tell each other when they need an interrupt.
 *
 * XML: interface/driver/@event_idx. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_event_idx(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_event_idx(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_event_idx(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_event_idx(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.queues: Number of queue pairs of a virtio card. libvirt drops 1, which is the
 * default.
 *
 * XML: interface/driver/@queues. Range: 1 to 1024. Manual: NIC-03, NIC-04. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_queues(vmdev_device *device, uint64_t value,
						vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_driver_queues(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_queues(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_queues(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.rx_queue_size: Entries of a receive queue, a power of two.
 *
 * XML: interface/driver/@rx_queue_size. Range: 256 to 1024. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_rx_queue_size(vmdev_device *device, uint64_t value,
						       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_driver_rx_queue_size(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_rx_queue_size(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_rx_queue_size(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * driver.tx_queue_size: Entries of a send queue, a power of two; above 256 for vhost-user
 * only.
 *
 * XML: interface/driver/@tx_queue_size. Range: 256 to 1024. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_tx_queue_size(vmdev_device *device, uint64_t value,
						       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_driver_tx_queue_size(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_tx_queue_size(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_tx_queue_size(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * driver.rss: Whether QEMU spreads received packets over the queues as the guest asks.
 *
 * XML: interface/driver/@rss. Values: enum vmdev_switch. Dialect: libvirt 8.3.0 or later.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_rss(vmdev_device *device, enum vmdev_switch value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_rss(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_rss(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_rss(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.rss_hash_report: Whether QEMU tells the guest the hash by which it spread a packet.
 *
 * XML: interface/driver/@rss_hash_report. Values: enum vmdev_switch. Dialect: libvirt 8.3.0 or
 * later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_rss_hash_report(vmdev_device *device,
							 enum vmdev_switch value,
							 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_rss_hash_report(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_rss_hash_report(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_rss_hash_report(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * driver.iommu: Send the device's memory accesses through the guest's virtual IOMMU.
 *
 * XML: interface/driver/@iommu. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_iommu(vmdev_device *device, enum vmdev_switch value,
					       vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_iommu(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_iommu(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_iommu(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.ats: Let the device cache translations of that IOMMU (PCIe address translation
 * service).
 *
 * XML: interface/driver/@ats. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_ats(vmdev_device *device, enum vmdev_switch value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_ats(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_ats(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_ats(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.packed: Use packed instead of split virtqueues; the guest's driver must know them.
 *
 * XML: interface/driver/@packed. Values: enum vmdev_switch. Dialect: libvirt 6.3.0 or later.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_packed(vmdev_device *device, enum vmdev_switch value,
						vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_packed(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_packed(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_packed(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.page_per_vq: Give the notifications of each virtqueue a page of their own, as some
 * vDPA hardware wants.
 *
 * XML: interface/driver/@page_per_vq. Values: enum vmdev_switch. Dialect: libvirt 7.9.0 or
 * later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_page_per_vq(vmdev_device *device, enum vmdev_switch value,
						     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_page_per_vq(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_page_per_vq(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_page_per_vq(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * driver.host.csum: Whether the card computes checksums for the guest.
 *
 * XML: interface/driver/host/@csum. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_host_csum(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_host_csum(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_host_csum(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_host_csum(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.host.gso: Whether the card segments large packets of any protocol.
 *
 * XML: interface/driver/host/@gso. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_host_gso(vmdev_device *device, enum vmdev_switch value,
						  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_host_gso(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_host_gso(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_host_gso(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.host.tso4: Whether the card segments large TCP packets over IPv4.
 *
 * XML: interface/driver/host/@tso4. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_host_tso4(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_host_tso4(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_host_tso4(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_host_tso4(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.host.tso6: Whether the card segments large TCP packets over IPv6.
 *
 * XML: interface/driver/host/@tso6. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_host_tso6(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_host_tso6(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_host_tso6(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_host_tso6(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.host.ecn: Whether it does so with explicit congestion notification.
 *
 * XML: interface/driver/host/@ecn. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_host_ecn(vmdev_device *device, enum vmdev_switch value,
						  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_host_ecn(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_host_ecn(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_host_ecn(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.host.ufo: Whether the card fragments large UDP packets.
 *
 * XML: interface/driver/host/@ufo. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_host_ufo(vmdev_device *device, enum vmdev_switch value,
						  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_host_ufo(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_host_ufo(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_host_ufo(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.host.mrg_rxbuf: Whether a received packet may fill several buffers.
 *
 * XML: interface/driver/host/@mrg_rxbuf. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_host_mrg_rxbuf(vmdev_device *device,
							enum vmdev_switch value,
							vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_host_mrg_rxbuf(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_host_mrg_rxbuf(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_host_mrg_rxbuf(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * driver.guest.csum: Whether the guest takes packets with unfinished checksums.
 *
 * XML: interface/driver/guest/@csum. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_guest_csum(vmdev_device *device, enum vmdev_switch value,
						    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_guest_csum(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_guest_csum(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_guest_csum(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * driver.guest.tso4: Whether the guest takes large TCP packets over IPv4.
 *
 * XML: interface/driver/guest/@tso4. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_guest_tso4(vmdev_device *device, enum vmdev_switch value,
						    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_guest_tso4(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_guest_tso4(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_guest_tso4(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * driver.guest.tso6: Whether the guest takes large TCP packets over IPv6.
 *
 * XML: interface/driver/guest/@tso6. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_guest_tso6(vmdev_device *device, enum vmdev_switch value,
						    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_guest_tso6(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_guest_tso6(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_guest_tso6(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * driver.guest.ecn: Whether it does so with explicit congestion notification.
 *
 * XML: interface/driver/guest/@ecn. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_guest_ecn(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_guest_ecn(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_guest_ecn(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_guest_ecn(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.guest.ufo: Whether the guest takes large UDP packets.
 *
 * XML: interface/driver/guest/@ufo. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_driver_guest_ufo(vmdev_device *device, enum vmdev_switch value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_driver_guest_ufo(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_driver_guest_ufo(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_driver_guest_ufo(vmdev_device *device, vmdev_error **ret_error);

/*
 * backend.type: What drives type user.
 *
 * XML: interface/backend/@type. Values: enum vmdev_interface_backend. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_BACKEND_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_backend_type(vmdev_device *device,
					       enum vmdev_interface_backend value,
					       vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_backend vmdev_interface_get_backend_type(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_backend_type(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_backend_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * backend.tap: Absolute path of the tap device, /dev/net/tun where it is unset.
 *
 * XML: interface/backend/@tap. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_backend_tap(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_backend_tap(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_backend_tap(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_backend_tap(vmdev_device *device, vmdev_error **ret_error);

/*
 * backend.vhost: Absolute path of the vhost device, /dev/vhost-net where it is unset.
 *
 * XML: interface/backend/@vhost. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_backend_vhost(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_backend_vhost(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_backend_vhost(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_backend_vhost(vmdev_device *device, vmdev_error **ret_error);

/*
 * backend.logFile: Absolute path of passt's log.
 *
 * XML: interface/backend/@logFile. Dialect: libvirt 9.0.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_backend_log_file(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_backend_log_file(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_backend_log_file(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_backend_log_file(vmdev_device *device, vmdev_error **ret_error);

/*
 * filterref.filter: Name of the network filter that guards the card.
 *
 * XML: interface/filterref/@filter. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_filterref_filter(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_filterref_filter(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_filterref_filter(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_filterref_filter(vmdev_device *device, vmdev_error **ret_error);

/*
 * filterref.parameter[]: A variable of the filter.
 *
 * XML: interface/filterref/parameter. Since: 0.1.
 *
 * count returns the number of items. append adds an empty one at the end. append and remove
 * return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.
 */
VMDEV_API size_t vmdev_interface_count_filterref_parameter(const vmdev_device *device);
VMDEV_API int vmdev_interface_append_filterref_parameter(vmdev_device *device,
							 vmdev_error **ret_error);
VMDEV_API int vmdev_interface_remove_filterref_parameter(vmdev_device *device, size_t item,
							 vmdev_error **ret_error);

/*
 * filterref.parameter[].name: Name of the variable, "IP".
 *
 * XML: interface/filterref/parameter/@name. Required. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_filterref_parameter_name(vmdev_device *device, size_t item,
							   const char *value,
							   vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_filterref_parameter_name(const vmdev_device *device,
								   size_t item);
VMDEV_API bool vmdev_interface_has_filterref_parameter_name(const vmdev_device *device,
							    size_t item);
VMDEV_API int vmdev_interface_unset_filterref_parameter_name(vmdev_device *device, size_t item,
							     vmdev_error **ret_error);

/*
 * filterref.parameter[].value: Its value. The same name again makes a list of values.
 *
 * XML: interface/filterref/parameter/@value. Required. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_filterref_parameter_value(vmdev_device *device, size_t item,
							    const char *value,
							    vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_filterref_parameter_value(const vmdev_device *device,
								    size_t item);
VMDEV_API bool vmdev_interface_has_filterref_parameter_value(const vmdev_device *device,
							     size_t item);
VMDEV_API int vmdev_interface_unset_filterref_parameter_value(vmdev_device *device, size_t item,
							      vmdev_error **ret_error);

/*
 * bandwidth.classID: Traffic class that libvirt gave to a running guest.
 *
 * XML: interface/bandwidth/@classID. Range: 1 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_bandwidth_class_id(vmdev_device *device, uint64_t value,
						     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_bandwidth_class_id(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_bandwidth_class_id(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_bandwidth_class_id(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * bandwidth.inbound.average: Mean rate towards the guest.
 *
 * XML: interface/bandwidth/inbound/@average. Range: 1 to 4294967295 KiB/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_bandwidth_inbound_average(vmdev_device *device, uint64_t value,
							    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_bandwidth_inbound_average(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_bandwidth_inbound_average(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_bandwidth_inbound_average(vmdev_device *device,
							      vmdev_error **ret_error);

/*
 * bandwidth.inbound.peak: Greatest rate towards the guest.
 *
 * XML: interface/bandwidth/inbound/@peak. Range: 1 to 4294967295 KiB/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_bandwidth_inbound_peak(vmdev_device *device, uint64_t value,
							 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_bandwidth_inbound_peak(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_bandwidth_inbound_peak(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_bandwidth_inbound_peak(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * bandwidth.inbound.floor: Rate that the guest is guaranteed, on a network with a limit of its
 * own.
 *
 * XML: interface/bandwidth/inbound/@floor. Range: 1 to 4294967295 KiB/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_bandwidth_inbound_floor(vmdev_device *device, uint64_t value,
							  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_bandwidth_inbound_floor(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_bandwidth_inbound_floor(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_bandwidth_inbound_floor(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * bandwidth.inbound.burst: Amount that may pass at the peak rate.
 *
 * XML: interface/bandwidth/inbound/@burst. Range: 1 to 4294967295 KiB. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_bandwidth_inbound_burst(vmdev_device *device, uint64_t value,
							  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_bandwidth_inbound_burst(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_bandwidth_inbound_burst(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_bandwidth_inbound_burst(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * bandwidth.outbound.average: Mean rate from the guest.
 *
 * XML: interface/bandwidth/outbound/@average. Range: 1 to 4294967295 KiB/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_bandwidth_outbound_average(vmdev_device *device, uint64_t value,
							     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_bandwidth_outbound_average(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_bandwidth_outbound_average(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_bandwidth_outbound_average(vmdev_device *device,
							       vmdev_error **ret_error);

/*
 * bandwidth.outbound.peak: Greatest rate from the guest.
 *
 * XML: interface/bandwidth/outbound/@peak. Range: 1 to 4294967295 KiB/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_bandwidth_outbound_peak(vmdev_device *device, uint64_t value,
							  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_bandwidth_outbound_peak(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_bandwidth_outbound_peak(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_bandwidth_outbound_peak(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * bandwidth.outbound.burst: Amount that may pass at the peak rate.
 *
 * XML: interface/bandwidth/outbound/@burst. Range: 1 to 4294967295 KiB. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_bandwidth_outbound_burst(vmdev_device *device, uint64_t value,
							   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_bandwidth_outbound_burst(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_bandwidth_outbound_burst(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_bandwidth_outbound_burst(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * tune.sndbuf: Size of the tap device's send buffer; 0: without a limit.
 *
 * XML: interface/tune/sndbuf. Range: 0 to 4294967295 bytes. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_tune_sndbuf(vmdev_device *device, uint64_t value,
					      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_tune_sndbuf(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_tune_sndbuf(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_tune_sndbuf(vmdev_device *device, vmdev_error **ret_error);

/*
 * link.state: Whether the guest sees the cable plugged in.
 *
 * XML: interface/link/@state. Values: enum vmdev_interface_link. Default: up. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_LINK_UP while it is unset.
 */
VMDEV_API int vmdev_interface_set_link_state(vmdev_device *device, enum vmdev_interface_link value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_link vmdev_interface_get_link_state(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_link_state(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_link_state(vmdev_device *device, vmdev_error **ret_error);

/*
 * mtu.size: Greatest packet of the tap device, which virtio tells to the guest.
 *
 * XML: interface/mtu/@size. Range: 1 to 65535 bytes. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_mtu_size(vmdev_device *device, uint64_t value,
					   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_mtu_size(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_mtu_size(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_mtu_size(vmdev_device *device, vmdev_error **ret_error);

/*
 * coalesce.rx.frames.max: Most packets that the tap device gathers before it wakes the
 * receiver.
 *
 * XML: interface/coalesce/rx/frames/@max. Range: 0 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_coalesce_rx_frames_max(vmdev_device *device, uint64_t value,
							 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_coalesce_rx_frames_max(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_coalesce_rx_frames_max(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_coalesce_rx_frames_max(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * port.isolated: Whether the card is kept from other isolated cards on the same bridge.
 *
 * XML: interface/port/@isolated. Values: enum vmdev_switch. Dialect: libvirt 6.1.0 or later.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_port_isolated(vmdev_device *device, enum vmdev_switch value,
						vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_port_isolated(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_port_isolated(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_port_isolated(vmdev_device *device, vmdev_error **ret_error);

/*
 * teaming.type: Which part the device has in the pair.
 *
 * XML: interface/teaming/@type. Values: enum vmdev_interface_teaming. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_INTERFACE_TEAMING_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_teaming_type(vmdev_device *device,
					       enum vmdev_interface_teaming value,
					       vmdev_error **ret_error);
VMDEV_API enum vmdev_interface_teaming vmdev_interface_get_teaming_type(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_teaming_type(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_teaming_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * teaming.persistent: Alias ("ua-...") of the persistent card. A transient device needs it.
 *
 * XML: interface/teaming/@persistent. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_teaming_persistent(vmdev_device *device, const char *value,
						     vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_teaming_persistent(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_teaming_persistent(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_teaming_persistent(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * rom.enabled: Whether the device has a ROM at all; with no, bar and file are not allowed.
 *
 * XML: interface/rom/@enabled. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_rom_enabled(vmdev_device *device, enum vmdev_switch value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_rom_enabled(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_rom_enabled(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_rom_enabled(vmdev_device *device, vmdev_error **ret_error);

/*
 * rom.bar: Whether the guest sees the ROM in a memory region. QEMU's default is on, for old
 * machine types off.
 *
 * XML: interface/rom/@bar. Values: enum vmdev_switch. Manual: PT-09. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_interface_set_rom_bar(vmdev_device *device, enum vmdev_switch value,
					  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_interface_get_rom_bar(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_rom_bar(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_rom_bar(vmdev_device *device, vmdev_error **ret_error);

/*
 * rom.file: Absolute path of a file whose content replaces the ROM.
 *
 * XML: interface/rom/@file. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_rom_file(vmdev_device *device, const char *value,
					   vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_rom_file(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_rom_file(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_rom_file(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.order: Place in the boot order: 1 is tried first. No two devices of a guest have the
 * same.
 *
 * XML: interface/boot/@order. Range: 1 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_boot_order(vmdev_device *device, uint64_t value,
					     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_boot_order(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_boot_order(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_boot_order(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.loadparm: Which entry of its boot menu an s390 guest starts: 1 to 8 characters.
 *
 * XML: interface/boot/@loadparm. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_boot_loadparm(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_boot_loadparm(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_boot_loadparm(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_boot_loadparm(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: interface/alias/@name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_alias_name(vmdev_device *device, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_interface_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: interface/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_interface_set_acpi_index(vmdev_device *device, uint64_t value,
					     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_interface_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the card. libvirt chooses a place where it is unset.
 *
 * XML: interface/address. Types: pci. Manual: PCIE-01. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_interface_set_address(vmdev_device *device, const struct vmdev_address *value,
					  vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_interface_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_interface_has_address(const vmdev_device *device);
VMDEV_API int vmdev_interface_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
