/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of interface.kind: each function says whether the card keeps the rule of its name. */
#include "interface.gen.h"

#include <string.h>

#include "rule/view.h"

static bool is_virtio(const struct interface *interface)
{
	switch (interface->model_type) {
	case VMDEV_INTERFACE_MODEL_VIRTIO:
	case VMDEV_INTERFACE_MODEL_VIRTIO_TRANSITIONAL:
	case VMDEV_INTERFACE_MODEL_VIRTIO_NON_TRANSITIONAL:
	case VMDEV_INTERFACE_MODEL_VIRTIO_NET_PCI:
	case VMDEV_INTERFACE_MODEL_VIRTIO_NET_DEVICE:
		return true;
	default:
		return false;
	}
}

bool interface_type_missing(const struct interface *interface)
{
	return interface->type;
}

bool interface_source_missing(const struct interface *interface)
{
	switch (interface->type) {
	case VMDEV_INTERFACE_TYPE_BRIDGE:
		return interface->source_bridge;
	case VMDEV_INTERFACE_TYPE_NETWORK:
		return interface->source_network;
	case VMDEV_INTERFACE_TYPE_DIRECT:
		return interface->source_dev || interface->source_network;
	case VMDEV_INTERFACE_TYPE_VDPA:
		return interface->source_dev;
	case VMDEV_INTERFACE_TYPE_VHOSTUSER:
		return interface->source_type && interface->source_path &&
		       interface->source_socket_mode;
	case VMDEV_INTERFACE_TYPE_INTERNAL:
		return interface->source_name;
	case VMDEV_INTERFACE_TYPE_CLIENT:
	case VMDEV_INTERFACE_TYPE_MCAST:
		return interface->source_host && interface_has(interface, INTERFACE_SOURCE_PORT);
	case VMDEV_INTERFACE_TYPE_SERVER:
	case VMDEV_INTERFACE_TYPE_UDP:
		return interface_has(interface, INTERFACE_SOURCE_PORT);
	case VMDEV_INTERFACE_TYPE_VDS:
		return interface->source_switchid;
	default:
		return true;
	}
}

bool interface_mac_unicast(const struct interface *interface)
{
	const char *mac = interface->mac_address;

	/* The lowest bit of the first byte: the second digit is odd. */
	return !mac || !mac[0] || !strchr("13579bdfBDF", mac[1]);
}

bool interface_mac_zero(const struct interface *interface)
{
	const char *mac = interface->mac_address;

	return !mac || mac[strspn(mac, "0:")];
}

bool interface_virtualport_type(const struct interface *interface)
{
	return !interface->virtualport_type || interface->type == VMDEV_INTERFACE_TYPE_BRIDGE ||
	       interface->type == VMDEV_INTERFACE_TYPE_NETWORK ||
	       interface->type == VMDEV_INTERFACE_TYPE_DIRECT ||
	       interface->type == VMDEV_INTERFACE_TYPE_HOSTDEV;
}

bool interface_vhost_model(const struct interface *interface)
{
	return interface->driver_name != VMDEV_INTERFACE_DRIVER_VHOST || is_virtio(interface);
}

bool interface_queues_model(const struct interface *interface)
{
	return !interface_has(interface, INTERFACE_DRIVER_QUEUES) || is_virtio(interface);
}

bool interface_queues_tap(const struct interface *interface)
{
	return interface->type == VMDEV_INTERFACE_TYPE_VHOSTUSER ||
	       interface->type == VMDEV_INTERFACE_TYPE_VDPA ||
	       !interface_has(interface, INTERFACE_DRIVER_QUEUES) ||
	       interface->driver_queues <= 256;
}

bool interface_rx_queue_size(const struct interface *interface)
{
	uint64_t size = interface->driver_rx_queue_size;

	return !interface_has(interface, INTERFACE_DRIVER_RX_QUEUE_SIZE) || !(size & (size - 1));
}

bool interface_tx_queue_size(const struct interface *interface)
{
	uint64_t size = interface->driver_tx_queue_size;

	return !interface_has(interface, INTERFACE_DRIVER_TX_QUEUE_SIZE) || !(size & (size - 1));
}

bool interface_virtio_options(const struct interface *interface)
{
	return is_virtio(interface) ||
	       (!interface->driver_iommu && !interface->driver_ats && !interface->driver_packed &&
		!interface->driver_page_per_vq);
}

bool interface_hostdev_managed(const struct interface *interface)
{
	return interface->type != VMDEV_INTERFACE_TYPE_HOSTDEV ||
	       interface->managed == VMDEV_SWITCH_ON;
}

bool interface_hostdev_host_bus(const struct interface *interface)
{
	return interface->type != VMDEV_INTERFACE_TYPE_HOSTDEV ||
	       interface->source_address.type != VMDEV_ADDRESS_PCI ||
	       interface->source_address.pci.bus;
}

bool interface_hostdev_address_type(const struct interface *interface)
{
	return interface->type != VMDEV_INTERFACE_TYPE_HOSTDEV || interface->source_address.type;
}

bool interface_vlan_trunk(const struct interface *interface)
{
	if (!interface->vlan_trunk)
		return true;
	return interface->vlan_tag.count > 1 ? interface->vlan_trunk == VMDEV_SWITCH_ON :
					       interface->vlan_tag.count == 1;
}

bool interface_vhostuser_model(const struct interface *interface)
{
	return interface->type != VMDEV_INTERFACE_TYPE_VHOSTUSER || is_virtio(interface);
}

bool interface_vhostuser_reconnect(const struct interface *interface)
{
	return interface->type != VMDEV_INTERFACE_TYPE_VHOSTUSER ||
	       interface->source_socket_mode != VMDEV_INTERFACE_SOCKET_MODE_SERVER ||
	       interface->source_reconnect_enabled != VMDEV_SWITCH_ON;
}

bool interface_vdpa_model(const struct interface *interface)
{
	/* libvirt takes an unset model for virtio here. */
	return interface->type != VMDEV_INTERFACE_TYPE_VDPA || !interface->model_type ||
	       is_virtio(interface);
}

bool interface_vdpa_path(const struct interface *interface)
{
	return interface->type != VMDEV_INTERFACE_TYPE_VDPA || !interface->source_dev ||
	       is_vhost_vdpa(interface->source_dev);
}

bool interface_mtu_type(const struct interface *interface)
{
	if (!interface_has(interface, INTERFACE_MTU_SIZE))
		return true;
	switch (interface->type) {
	case VMDEV_INTERFACE_TYPE_UNSET:
	case VMDEV_INTERFACE_TYPE_NETWORK:
	case VMDEV_INTERFACE_TYPE_BRIDGE:
	case VMDEV_INTERFACE_TYPE_ETHERNET:
	case VMDEV_INTERFACE_TYPE_VHOSTUSER:
		return true;
	case VMDEV_INTERFACE_TYPE_USER:
		return interface->backend_type == VMDEV_INTERFACE_BACKEND_PASST;
	default:
		return false;
	}
}

bool interface_bandwidth_average(const struct interface *interface)
{
	bool in = interface_has(interface, INTERFACE_BANDWIDTH_INBOUND_PEAK) ||
		  interface_has(interface, INTERFACE_BANDWIDTH_INBOUND_BURST);
	bool out = interface_has(interface, INTERFACE_BANDWIDTH_OUTBOUND_PEAK) ||
		   interface_has(interface, INTERFACE_BANDWIDTH_OUTBOUND_BURST);

	return (!in || interface_has(interface, INTERFACE_BANDWIDTH_INBOUND_AVERAGE)) &&
	       (!out || interface_has(interface, INTERFACE_BANDWIDTH_OUTBOUND_AVERAGE));
}

bool interface_target_managed(const struct interface *interface)
{
	return interface->target_managed != VMDEV_SWITCH_OFF ||
	       interface->type == VMDEV_INTERFACE_TYPE_ETHERNET;
}

bool interface_backend_type(const struct interface *interface)
{
	return !interface->backend_type || interface->type == VMDEV_INTERFACE_TYPE_USER;
}

bool interface_backend_tap(const struct interface *interface)
{
	return !interface->backend_tap || interface->type == VMDEV_INTERFACE_TYPE_NETWORK ||
	       interface->type == VMDEV_INTERFACE_TYPE_BRIDGE ||
	       interface->type == VMDEV_INTERFACE_TYPE_ETHERNET;
}

bool interface_loadparm(const struct interface *interface)
{
	return !interface->boot_loadparm || is_boot_entry(interface->boot_loadparm);
}

bool interface_teaming(const struct interface *interface)
{
	switch (interface->teaming_type) {
	case VMDEV_INTERFACE_TEAMING_PERSISTENT:
		return !interface->teaming_persistent && is_virtio(interface);
	case VMDEV_INTERFACE_TEAMING_TRANSIENT:
		return interface->teaming_persistent &&
		       (interface->type == VMDEV_INTERFACE_TYPE_HOSTDEV ||
			interface->type == VMDEV_INTERFACE_TYPE_NETWORK);
	default:
		return !interface->teaming_persistent;
	}
}

bool interface_mac_duplicate(const struct interface *interface, const struct view *view)
{
	const vmdev_device *device = (const void *)interface;
	const vmdev_device *first = view_first(view, CLAIM_MAC, device);

	return !first || first == device;
}
