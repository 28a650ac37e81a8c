/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The typed accessors of all kinds behind signatures that are alike. accessors.py makes the table. */
#ifndef WALK_ACCESSORS_H
#define WALK_ACCESSORS_H

#include <vmdev/vmdev.h>

/* Of a string or MAC address: text; of numbers, enums, switches and flags: number. */
struct value {
	const char *text;
	uint64_t number;
	const struct vmdev_address *address;
};

/* `item` is not looked at by a field of the device. */
struct accessor {
	enum vmdev_kind kind;
	const char *path;
	int (*set)(vmdev_device *device, size_t item, const struct value *value,
		   vmdev_error **ret_error);
	struct value (*get)(const vmdev_device *device, size_t item);
	bool (*has)(const vmdev_device *device, size_t item);
	int (*unset)(vmdev_device *device, size_t item, vmdev_error **ret_error);
	/* Of a list, which has only these. */
	size_t (*count)(const vmdev_device *device);
	int (*append)(vmdev_device *device, vmdev_error **ret_error);
	int (*remove)(vmdev_device *device, size_t item, vmdev_error **ret_error);
};

extern const struct accessor accessors[];
extern const size_t accessor_count;

#define FIELD(kind, name, member, type) \
	static int kind##_set_##name(vmdev_device *device, size_t item, const struct value *value, \
				     vmdev_error **ret_error) \
	{ \
		(void)item; \
		return vmdev_##kind##_set_##name(device, (type)value->member, ret_error); \
	} \
	static struct value kind##_get_##name(const vmdev_device *device, size_t item) \
	{ \
		(void)item; \
		return (struct value){ .member = vmdev_##kind##_get_##name(device) }; \
	} \
	static bool kind##_has_##name(const vmdev_device *device, size_t item) \
	{ \
		(void)item; \
		return vmdev_##kind##_has_##name(device); \
	} \
	static int kind##_unset_##name(vmdev_device *device, size_t item, vmdev_error **ret_error) \
	{ \
		(void)item; \
		return vmdev_##kind##_unset_##name(device, ret_error); \
	}

#define ITEM(kind, name, member, type) \
	static int kind##_set_##name(vmdev_device *device, size_t item, const struct value *value, \
				     vmdev_error **ret_error) \
	{ \
		return vmdev_##kind##_set_##name(device, item, (type)value->member, ret_error); \
	} \
	static struct value kind##_get_##name(const vmdev_device *device, size_t item) \
	{ \
		return (struct value){ .member = vmdev_##kind##_get_##name(device, item) }; \
	} \
	static bool kind##_has_##name(const vmdev_device *device, size_t item) \
	{ \
		return vmdev_##kind##_has_##name(device, item); \
	} \
	static int kind##_unset_##name(vmdev_device *device, size_t item, vmdev_error **ret_error) \
	{ \
		return vmdev_##kind##_unset_##name(device, item, ret_error); \
	}

#define LIST(kind, name)	/* its functions have the signatures already */

#define ROW(number, kind, name, path) \
	{ \
		VMDEV_KIND_##number, path, kind##_set_##name, kind##_get_##name, \
			kind##_has_##name, kind##_unset_##name, NULL, NULL, NULL \
	}
#define ROW_LIST(number, kind, name, path) \
	{ \
		VMDEV_KIND_##number, path, NULL, NULL, NULL, NULL, vmdev_##kind##_count_##name, \
			vmdev_##kind##_append_##name, vmdev_##kind##_remove_##name \
	}

#endif
