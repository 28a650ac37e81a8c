/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/toy.kind; do not edit. */

/*
 * <toy mode='plain' type='wooden'>: A toy of the guest: a thing to play with.
 *
 * Manual: TOY-01. Since: 0.1. Rules: toy-name, toy-limit, toy-neighbour, toy-name-duplicate,
 * toy-host-duplicate.
 */
#ifndef VMDEV_TOY_H
#define VMDEV_TOY_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_toy_colour {
	VMDEV_TOY_COLOUR_UNSET = 0,
	VMDEV_TOY_COLOUR_RED = 1,
	VMDEV_TOY_COLOUR_BLUE = 2,
};

enum vmdev_toy_model {
	VMDEV_TOY_MODEL_UNSET = 0,
	VMDEV_TOY_MODEL_TOP = 1,	/* a spinning top; TOY-02 */
	/*
	 * a kite, which flies where the wind is strong enough to lift its frame, its cover and
	 * its tail; upstream libvirt, libvirt 9.8.0 or later
	 */
	VMDEV_TOY_MODEL_KITE = 2,
	VMDEV_TOY_MODEL_802_1 = 3,
	VMDEV_TOY_MODEL_TWO_WHEELER = 4,	/* a bicycle; openEuler */
};

/*
 * name: What it is called.
 *
 * XML: toy/@name. Required. Manual: TOY-01. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_name(vmdev_device *device, const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_toy_get_name(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_name(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * model: What it looks like.
 *
 * XML: toy/@model. Values: enum vmdev_toy_model. Default: top. Manual: TOY-01, TOY-02.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_TOY_MODEL_TOP while it is unset.
 */
VMDEV_API int vmdev_toy_set_model(vmdev_device *device, enum vmdev_toy_model value,
				  vmdev_error **ret_error);
VMDEV_API enum vmdev_toy_model vmdev_toy_get_model(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_model(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_model(vmdev_device *device, vmdev_error **ret_error);

/*
 * colour: Its colour.
 *
 * XML: toy/@colour. Values: enum vmdev_toy_colour. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_TOY_COLOUR_UNSET while it is unset.
 */
VMDEV_API int vmdev_toy_set_colour(vmdev_device *device, enum vmdev_toy_colour value,
				   vmdev_error **ret_error);
VMDEV_API enum vmdev_toy_colour vmdev_toy_get_colour(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_colour(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_colour(vmdev_device *device, vmdev_error **ret_error);

/*
 * key: What winds it up.
 *
 * XML: toy/@key. Only for model top. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_key(vmdev_device *device, const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_toy_get_key(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_key(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_key(vmdev_device *device, vmdev_error **ret_error);

/*
 * line: What holds it.
 *
 * XML: toy/@key. Only for model kite or 802.1. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_line(vmdev_device *device, const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_toy_get_line(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_line(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_line(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.queues: Number of queues.
 *
 * XML: toy/driver/@queues. Range: 1 to 64. Default: 4. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 4 while it is unset.
 */
VMDEV_API int vmdev_toy_set_driver_queues(vmdev_device *device, uint64_t value,
					  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_toy_get_driver_queues(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_driver_queues(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_driver_queues(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.limit: Longest time of a game.
 *
 * XML: toy/driver/@limit. Range: 0 to 9000000000000 ms. Default: 1000. Dialect: openEuler,
 * libvirt 6.2.0 or later. Manual: TOY-02. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 1000 while it is unset.
 */
VMDEV_API int vmdev_toy_set_driver_limit(vmdev_device *device, uint64_t value,
					 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_toy_get_driver_limit(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_driver_limit(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_driver_limit(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.mask: Bits of a mask.
 *
 * XML: toy/driver/@mask. Range: 0 to UINT64_MAX. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_toy_set_driver_mask(vmdev_device *device, uint64_t value,
					vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_toy_get_driver_mask(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_driver_mask(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_driver_mask(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.event_idx: Whether events are numbered.
 *
 * XML: toy/driver/@event_idx. Values: enum vmdev_switch. Default: on. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_ON while it is unset.
 */
VMDEV_API int vmdev_toy_set_driver_event_idx(vmdev_device *device, enum vmdev_switch value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_toy_get_driver_event_idx(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_driver_event_idx(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_driver_event_idx(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.managed: Whether somebody watches.
 *
 * XML: toy/driver/@managed. Values: enum vmdev_switch. Default: no. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_OFF while it is unset.
 */
VMDEV_API int vmdev_toy_set_driver_managed(vmdev_device *device, enum vmdev_switch value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_toy_get_driver_managed(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_driver_managed(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_driver_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * mac.address: Its address.
 *
 * XML: toy/mac/@address. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_mac_address(vmdev_device *device, const char *value,
					vmdev_error **ret_error);
VMDEV_API const char *vmdev_toy_get_mac_address(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_mac_address(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_mac_address(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.kind: How it is reached.
 *
 * XML: toy/source/@protocol. Values: enum vmdev_toy_colour. Only for model top or two-Wheeler.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_TOY_COLOUR_UNSET while it is unset.
 */
VMDEV_API int vmdev_toy_set_source_kind(vmdev_device *device, enum vmdev_toy_colour value,
					vmdev_error **ret_error);
VMDEV_API enum vmdev_toy_colour vmdev_toy_get_source_kind(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_source_kind(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_source_kind(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.host[]: Who serves it.
 *
 * XML: toy/source/host. Only for model top or two-Wheeler. Dialect: libvirt 2.0.0 or later.
 * Since: 0.1.
 *
 * count returns the number of items. append adds an empty one at the end. append and remove
 * return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.
 */
VMDEV_API size_t vmdev_toy_count_source_host(const vmdev_device *device);
VMDEV_API int vmdev_toy_append_source_host(vmdev_device *device, vmdev_error **ret_error);
VMDEV_API int vmdev_toy_remove_source_host(vmdev_device *device, size_t item,
					   vmdev_error **ret_error);

/*
 * source.host[].name: Name of the server.
 *
 * XML: toy/source/host/@name. Required. Only for model top or two-Wheeler. Dialect: libvirt
 * 2.0.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_source_host_name(vmdev_device *device, size_t item, const char *value,
					     vmdev_error **ret_error);
VMDEV_API const char *vmdev_toy_get_source_host_name(const vmdev_device *device, size_t item);
VMDEV_API bool vmdev_toy_has_source_host_name(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_toy_unset_source_host_name(vmdev_device *device, size_t item,
					       vmdev_error **ret_error);

/*
 * source.host[].port: Port of the server.
 *
 * XML: toy/source/host/@port. Range: 0 to 65535. Only for model top or two-Wheeler. Dialect:
 * libvirt 2.0.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_toy_set_source_host_port(vmdev_device *device, size_t item, uint64_t value,
					     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_toy_get_source_host_port(const vmdev_device *device, size_t item);
VMDEV_API bool vmdev_toy_has_source_host_port(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_toy_unset_source_host_port(vmdev_device *device, size_t item,
					       vmdev_error **ret_error);

/*
 * source.host[].backup.slow: Whether the server is slow.
 *
 * XML: toy/source/host/backup/@slow. Values: enum vmdev_switch. Only for model top or
 * two-Wheeler. Dialect: libvirt 2.0.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, VMDEV_SWITCH_UNSET while it is
 * unset.
 */
VMDEV_API int vmdev_toy_set_source_host_backup_slow(vmdev_device *device, size_t item,
						    enum vmdev_switch value,
						    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_toy_get_source_host_backup_slow(const vmdev_device *device,
								  size_t item);
VMDEV_API bool vmdev_toy_has_source_host_backup_slow(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_toy_unset_source_host_backup_slow(vmdev_device *device, size_t item,
						      vmdev_error **ret_error);

/*
 * source.address: Where the host finds it.
 *
 * XML: toy/source/address. Types: bare-pci. Only for model top or two-Wheeler. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_source_address(vmdev_device *device, const struct vmdev_address *value,
					   vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_toy_get_source_address(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_source_address(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_source_address(vmdev_device *device, vmdev_error **ret_error);

/*
 * size: How large it is, counted in the unit.
 *
 * XML: toy/size. Range: 0 to UINT64_MAX KiB. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_toy_set_size(vmdev_device *device, uint64_t value, vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_toy_get_size(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_size(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_size(vmdev_device *device, vmdev_error **ret_error);

/*
 * size.unit: Unit of the size.
 *
 * XML: toy/size/@unit. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_size_unit(vmdev_device *device, const char *value,
				      vmdev_error **ret_error);
VMDEV_API const char *vmdev_toy_get_size_unit(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_size_unit(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_size_unit(vmdev_device *device, vmdev_error **ret_error);

/*
 * broken: It does not work.
 *
 * XML: toy/broken. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, false while it is unset.
 */
VMDEV_API int vmdev_toy_set_broken(vmdev_device *device, bool value, vmdev_error **ret_error);
VMDEV_API bool vmdev_toy_get_broken(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_broken(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_broken(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device in libvirt.
 *
 * XML: toy/alias/@name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_alias_name(vmdev_device *device, const char *value,
				       vmdev_error **ret_error);
VMDEV_API const char *vmdev_toy_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.order: Its place among what the guest boots from.
 *
 * XML: toy/boot/@order. Range: 1 to 255. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_toy_set_boot_order(vmdev_device *device, uint64_t value,
				       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_toy_get_boot_order(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_boot_order(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_boot_order(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds it.
 *
 * XML: toy/address. Types: pci, drive. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_toy_set_address(vmdev_device *device, const struct vmdev_address *value,
				    vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_toy_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_toy_has_address(const vmdev_device *device);
VMDEV_API int vmdev_toy_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
