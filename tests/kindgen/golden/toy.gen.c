/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from toy.kind; do not edit. */
#include "toy.gen.h"

#include "model/access.h"
#include "model/address.h"

extern const struct kind kind_toy;

static const struct shape toy_source_host_shape;
static const vmdev_field toy_source_host_fields[3];
static const struct shape toy_shape;
static const vmdev_field toy_fields[20];

static const struct name colour_list[] = {
	{ 0 },
	{ "red", 3, VMDEV_DIALECT_UNSET, 0, "", "" },
	{ "blue", 4, VMDEV_DIALECT_UNSET, 0, "", "" },
};
static const struct names colour_names = {
	"colour", colour_list, 3,
};

static const struct name model_list[] = {
	{ 0 },
	{ "top", 3, VMDEV_DIALECT_UNSET, 0, "a spinning top", "TOY-02" },
	{ "kite", 4, VMDEV_DIALECT_LIBVIRT, 9008000, "a kite, which flies where the wind is strong enough to lift its frame, its cover and its tail", "" },
	{ "802.1", 5, VMDEV_DIALECT_UNSET, 0, "", "" },
	{ "two-Wheeler", 11, VMDEV_DIALECT_OPENEULER, 0, "a bicycle", "" },
};
static const struct names model_names = {
	"model", model_list, 5,
};

static const struct element toy_source_host_elements[] = {
	{ "<host", 4, 0, 2, 0, -1, 0, 2 },
	{ "<backup", 6, 0, 2, 1, -1, 2, 1 },
};

static const vmdev_field toy_source_host_fields[] = {
	[TOY_SOURCE_HOST_NAME] = {
		.shape = &toy_source_host_shape,
		.path = "source.host[].name",
		.xml = "toy/source/host/@name",
		.type = VMDEV_FIELD_STRING,
		.offset = offsetof(struct toy_source_host, name),
		.index = TOY_SOURCE_HOST_NAME,
		.attribute = "name",
		.lead = " name='",
		.lead_length = 7,
		.required = true,
		.when = &toy_fields[TOY_MODEL],
		.when_values = 0x12,
		.from = 2000000,
		.since = "0.1",
		.doc = "Name of the server.",
	},
	[TOY_SOURCE_HOST_PORT] = {
		.shape = &toy_source_host_shape,
		.path = "source.host[].port",
		.xml = "toy/source/host/@port",
		.type = VMDEV_FIELD_UINT,
		.offset = offsetof(struct toy_source_host, port),
		.index = TOY_SOURCE_HOST_PORT,
		.attribute = "port",
		.lead = " port='",
		.lead_length = 7,
		.low = UINT64_C(0),
		.high = UINT64_C(65535),
		.when = &toy_fields[TOY_MODEL],
		.when_values = 0x12,
		.from = 2000000,
		.since = "0.1",
		.doc = "Port of the server.",
	},
	[TOY_SOURCE_HOST_BACKUP_SLOW] = {
		.shape = &toy_source_host_shape,
		.path = "source.host[].backup.slow",
		.xml = "toy/source/host/backup/@slow",
		.type = VMDEV_FIELD_YESNO,
		.element = 1,
		.offset = offsetof(struct toy_source_host, backup_slow),
		.index = TOY_SOURCE_HOST_BACKUP_SLOW,
		.attribute = "slow",
		.lead = " slow='",
		.lead_length = 7,
		.names = &switch_yesno_names,
		.when = &toy_fields[TOY_MODEL],
		.when_values = 0x12,
		.from = 2000000,
		.since = "0.1",
		.doc = "Whether the server is slow.",
	},
};

static const struct shape toy_source_host_shape = {
	.kind = &kind_toy,
	.fields = toy_source_host_fields,
	.field_count = 3,
	.elements = toy_source_host_elements,
	.element_count = 2,
	.list = &toy_fields[TOY_SOURCE_HOST],
	.size = sizeof(struct toy_source_host),
};

static const struct element toy_elements[] = {
	{ "<toy", 3, 0, 11, 0, -1, 0, 5 },
	{ "<driver", 6, 0, 2, 1, -1, 5, 5 },
	{ "<mac", 3, 0, 3, 1, -1, 10, 1 },
	{ "<source", 6, 0, 6, 1, -1, 11, 1 },
	{ "<host", 4, 3, 5, 2, 12, 0, 0 },
	{ "<address", 7, 3, 6, 2, 13, 0, 0 },
	{ "<size", 4, 0, 7, 1, 15, 14, 1 },
	{ "<broken", 6, 0, 8, 1, 16, 0, 0 },
	{ "<alias", 5, 0, 9, 1, -1, 17, 1 },
	{ "<boot", 4, 0, 10, 1, -1, 18, 1 },
	{ "<address", 7, 0, 11, 1, 19, 0, 0 },
};

static const vmdev_field toy_fields[] = {
	[TOY_NAME] = {
		.shape = &toy_shape,
		.path = "name",
		.xml = "toy/@name",
		.type = VMDEV_FIELD_STRING,
		.offset = offsetof(struct toy, name),
		.index = TOY_NAME,
		.attribute = "name",
		.lead = " name='",
		.lead_length = 7,
		.required = true,
		.since = "0.1",
		.manual = "TOY-01",
		.doc = "What it is called.",
	},
	[TOY_MODEL] = {
		.shape = &toy_shape,
		.path = "model",
		.xml = "toy/@model",
		.type = VMDEV_FIELD_ENUM,
		.offset = offsetof(struct toy, model),
		.index = TOY_MODEL,
		.attribute = "model",
		.lead = " model='",
		.lead_length = 8,
		.names = &model_names,
		.fallback = VMDEV_TOY_MODEL_TOP,
		.fallback_text = "top",
		.since = "0.1",
		.manual = "TOY-01 TOY-02",
		.doc = "What it looks like.",
	},
	[TOY_COLOUR] = {
		.shape = &toy_shape,
		.path = "colour",
		.xml = "toy/@colour",
		.type = VMDEV_FIELD_ENUM,
		.offset = offsetof(struct toy, colour),
		.index = TOY_COLOUR,
		.attribute = "colour",
		.lead = " colour='",
		.lead_length = 9,
		.names = &colour_names,
		.open = true,
		.since = "0.1",
		.doc = "Its colour.",
	},
	[TOY_KEY] = {
		.shape = &toy_shape,
		.path = "key",
		.xml = "toy/@key",
		.type = VMDEV_FIELD_STRING,
		.offset = offsetof(struct toy, key),
		.index = TOY_KEY,
		.attribute = "key",
		.lead = " key='",
		.lead_length = 6,
		.twin = true,
		.when = &toy_fields[TOY_MODEL],
		.when_values = 0x2,
		.since = "0.1",
		.doc = "What winds it up.",
	},
	[TOY_LINE] = {
		.shape = &toy_shape,
		.path = "line",
		.xml = "toy/@key",
		.type = VMDEV_FIELD_STRING,
		.offset = offsetof(struct toy, line),
		.index = TOY_LINE,
		.attribute = "key",
		.lead = " key='",
		.lead_length = 6,
		.twin = true,
		.when = &toy_fields[TOY_MODEL],
		.when_values = 0xc,
		.since = "0.1",
		.doc = "What holds it.",
	},
	[TOY_DRIVER_QUEUES] = {
		.shape = &toy_shape,
		.path = "driver.queues",
		.xml = "toy/driver/@queues",
		.type = VMDEV_FIELD_UINT,
		.element = 1,
		.offset = offsetof(struct toy, driver_queues),
		.index = TOY_DRIVER_QUEUES,
		.attribute = "queues",
		.lead = " queues='",
		.lead_length = 9,
		.low = UINT64_C(1),
		.high = UINT64_C(64),
		.fallback = 4,
		.fallback_text = "4",
		.since = "0.1",
		.doc = "Number of queues.",
	},
	[TOY_DRIVER_LIMIT] = {
		.shape = &toy_shape,
		.path = "driver.limit",
		.xml = "toy/driver/@limit",
		.type = VMDEV_FIELD_UINT,
		.element = 1,
		.offset = offsetof(struct toy, driver_limit),
		.index = TOY_DRIVER_LIMIT,
		.attribute = "limit",
		.lead = " limit='",
		.lead_length = 8,
		.low = UINT64_C(0),
		.high = UINT64_C(9000000000000),
		.fallback = 1000,
		.fallback_text = "1000",
		.unit = "ms",
		.only = VMDEV_DIALECT_OPENEULER,
		.from = 6002000,
		.since = "0.1",
		.manual = "TOY-02",
		.doc = "Longest time of a game.",
	},
	[TOY_DRIVER_MASK] = {
		.shape = &toy_shape,
		.path = "driver.mask",
		.xml = "toy/driver/@mask",
		.type = VMDEV_FIELD_UINT,
		.element = 1,
		.offset = offsetof(struct toy, driver_mask),
		.index = TOY_DRIVER_MASK,
		.attribute = "mask",
		.lead = " mask='",
		.lead_length = 7,
		.low = UINT64_C(0),
		.high = UINT64_C(18446744073709551615),
		.hex = true,
		.since = "0.1",
		.doc = "Bits of a mask.",
	},
	[TOY_DRIVER_EVENT_IDX] = {
		.shape = &toy_shape,
		.path = "driver.event_idx",
		.xml = "toy/driver/@event_idx",
		.type = VMDEV_FIELD_ONOFF,
		.element = 1,
		.offset = offsetof(struct toy, driver_event_idx),
		.index = TOY_DRIVER_EVENT_IDX,
		.attribute = "event_idx",
		.lead = " event_idx='",
		.lead_length = 12,
		.names = &switch_onoff_names,
		.fallback = VMDEV_SWITCH_ON,
		.fallback_text = "on",
		.since = "0.1",
		.doc = "Whether events are numbered.",
	},
	[TOY_DRIVER_MANAGED] = {
		.shape = &toy_shape,
		.path = "driver.managed",
		.xml = "toy/driver/@managed",
		.type = VMDEV_FIELD_YESNO,
		.element = 1,
		.offset = offsetof(struct toy, driver_managed),
		.index = TOY_DRIVER_MANAGED,
		.attribute = "managed",
		.lead = " managed='",
		.lead_length = 10,
		.names = &switch_yesno_names,
		.fallback = VMDEV_SWITCH_OFF,
		.fallback_text = "no",
		.since = "0.2",
		.doc = "Whether somebody watches.",
	},
	[TOY_MAC_ADDRESS] = {
		.shape = &toy_shape,
		.path = "mac.address",
		.xml = "toy/mac/@address",
		.type = VMDEV_FIELD_MAC,
		.element = 2,
		.offset = offsetof(struct toy, mac_address),
		.index = TOY_MAC_ADDRESS,
		.attribute = "address",
		.lead = " address='",
		.lead_length = 10,
		.since = "0.1",
		.doc = "Its address.",
	},
	[TOY_SOURCE_KIND] = {
		.shape = &toy_shape,
		.path = "source.kind",
		.xml = "toy/source/@protocol",
		.type = VMDEV_FIELD_ENUM,
		.element = 3,
		.offset = offsetof(struct toy, source_kind),
		.index = TOY_SOURCE_KIND,
		.attribute = "protocol",
		.lead = " protocol='",
		.lead_length = 11,
		.names = &colour_names,
		.when = &toy_fields[TOY_MODEL],
		.when_values = 0x12,
		.since = "0.1",
		.doc = "How it is reached.",
	},
	[TOY_SOURCE_HOST] = {
		.shape = &toy_shape,
		.path = "source.host[]",
		.xml = "toy/source/host",
		.type = VMDEV_FIELD_LIST,
		.element = 4,
		.offset = offsetof(struct toy, source_host),
		.index = TOY_SOURCE_HOST,
		.items = &toy_source_host_shape,
		.item_size = sizeof(struct toy_source_host),
		.when = &toy_fields[TOY_MODEL],
		.when_values = 0x12,
		.from = 2000000,
		.since = "0.1",
		.doc = "Who serves it.",
	},
	[TOY_SOURCE_ADDRESS] = {
		.shape = &toy_shape,
		.path = "source.address",
		.xml = "toy/source/address",
		.type = VMDEV_FIELD_ADDRESS,
		.element = 5,
		.offset = offsetof(struct toy, source_address),
		.index = TOY_SOURCE_ADDRESS,
		.addresses = ADDRESS_BARE_PCI,
		.when = &toy_fields[TOY_MODEL],
		.when_values = 0x12,
		.since = "0.1",
		.doc = "Where the host finds it.",
	},
	[TOY_SIZE_UNIT] = {
		.shape = &toy_shape,
		.path = "size.unit",
		.xml = "toy/size/@unit",
		.type = VMDEV_FIELD_STRING,
		.element = 6,
		.offset = offsetof(struct toy, size_unit),
		.index = TOY_SIZE_UNIT,
		.attribute = "unit",
		.lead = " unit='",
		.lead_length = 7,
		.since = "0.1",
		.doc = "Unit of the size.",
	},
	[TOY_SIZE] = {
		.shape = &toy_shape,
		.path = "size",
		.xml = "toy/size",
		.type = VMDEV_FIELD_UINT,
		.element = 6,
		.offset = offsetof(struct toy, size),
		.index = TOY_SIZE,
		.low = UINT64_C(0),
		.high = UINT64_C(18446744073709551615),
		.unit = "KiB",
		.since = "0.1",
		.doc = "How large it is, counted in the unit.",
	},
	[TOY_BROKEN] = {
		.shape = &toy_shape,
		.path = "broken",
		.xml = "toy/broken",
		.type = VMDEV_FIELD_FLAG,
		.element = 7,
		.offset = offsetof(struct toy, broken),
		.index = TOY_BROKEN,
		.since = "0.1",
		.doc = "It does not work.",
	},
	[TOY_ALIAS_NAME] = {
		.shape = &toy_shape,
		.path = "alias.name",
		.xml = "toy/alias/@name",
		.type = VMDEV_FIELD_STRING,
		.element = 8,
		.offset = offsetof(struct toy, alias_name),
		.index = TOY_ALIAS_NAME,
		.attribute = "name",
		.lead = " name='",
		.lead_length = 7,
		.since = "0.1",
		.doc = "Name of the device in libvirt.",
	},
	[TOY_BOOT_ORDER] = {
		.shape = &toy_shape,
		.path = "boot.order",
		.xml = "toy/boot/@order",
		.type = VMDEV_FIELD_UINT,
		.element = 9,
		.offset = offsetof(struct toy, boot_order),
		.index = TOY_BOOT_ORDER,
		.attribute = "order",
		.lead = " order='",
		.lead_length = 8,
		.low = UINT64_C(1),
		.high = UINT64_C(255),
		.since = "0.1",
		.doc = "Its place among what the guest boots from.",
	},
	[TOY_ADDRESS] = {
		.shape = &toy_shape,
		.path = "address",
		.xml = "toy/address",
		.type = VMDEV_FIELD_ADDRESS,
		.element = 10,
		.offset = offsetof(struct toy, address),
		.index = TOY_ADDRESS,
		.addresses = ADDRESS_PCI | ADDRESS_DRIVE,
		.since = "0.1",
		.doc = "Where the guest finds it.",
	},
};

static const struct shape toy_shape = {
	.kind = &kind_toy,
	.fields = toy_fields,
	.field_count = 20,
	.elements = toy_elements,
	.element_count = 11,
	.set = offsetof(struct toy, set),
	.size = sizeof(struct toy),
};

static bool check_toy_name(const vmdev_device *device)
{
	return toy_name((const struct toy *)(const void *)device);
}

static bool check_toy_limit(const vmdev_device *device)
{
	return toy_limit((const struct toy *)(const void *)device);
}

static bool check_toy_neighbour(const vmdev_device *device, const struct view *view)
{
	return toy_neighbour((const struct toy *)(const void *)device, view);
}

static const struct vmdev_rule toy_rules[] = {
	{
		.id = "toy-name",
		.kind = VMDEV_KIND_TOY,
		.path = "name",
		.layer = VMDEV_LAYER_DEVICE,
		.severity = VMDEV_SEVERITY_ERROR,
		.only = VMDEV_DIALECT_UNSET,
		.from = 0,
		.manual = "TOY-01",
		.text = "A toy has a name that is not empty.",
		.cure = "Set name to a word.",
		.holds = check_toy_name,
	},
	{
		.id = "toy-limit",
		.kind = VMDEV_KIND_TOY,
		.path = "driver.limit",
		.layer = VMDEV_LAYER_DEVICE,
		.severity = VMDEV_SEVERITY_WARNING,
		.only = VMDEV_DIALECT_OPENEULER,
		.from = 6002000,
		.manual = "",
		.text = "A game ends.",
		.cure = "Set driver.limit.",
		.holds = check_toy_limit,
	},
	{
		.id = "toy-neighbour",
		.kind = VMDEV_KIND_TOY,
		.path = "source",
		.layer = VMDEV_LAYER_DOMAIN,
		.severity = VMDEV_SEVERITY_ERROR,
		.only = VMDEV_DIALECT_UNSET,
		.from = 0,
		.manual = "",
		.text = "A toy has others to play with.",
		.cure = "Add one.",
		.holds_in = check_toy_neighbour,
	},
	{
		.id = "toy-name-duplicate",
		.kind = VMDEV_KIND_TOY,
		.path = "name",
		.layer = VMDEV_LAYER_DOMAIN,
		.severity = VMDEV_SEVERITY_ERROR,
		.only = VMDEV_DIALECT_UNSET,
		.from = 0,
		.manual = "",
		.text = "Names are given once.",
		.cure = "Choose another name.",
		.unique = { &toy_fields[TOY_NAME] },
	},
	{
		.id = "toy-host-duplicate",
		.kind = VMDEV_KIND_TOY,
		.path = "colour",
		.layer = VMDEV_LAYER_DOMAIN,
		.severity = VMDEV_SEVERITY_WARNING,
		.only = VMDEV_DIALECT_UNSET,
		.from = 0,
		.manual = "TOY-02",
		.text = "Toys differ.",
		.cure = "Change one.",
		.unique = { &toy_fields[TOY_COLOUR], &toy_fields[TOY_MODEL], &toy_fields[TOY_DRIVER_QUEUES] },
	},
};

int vmdev_toy_set_name(vmdev_device *device, const char *value, vmdev_error **ret_error)
{
	return set_string(device, &toy_fields[TOY_NAME], 0, value, ret_error);
}

const char *vmdev_toy_get_name(const vmdev_device *device)
{
	return get_string(device, &toy_fields[TOY_NAME], 0);
}

bool vmdev_toy_has_name(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_NAME], 0);
}

int vmdev_toy_unset_name(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_NAME], 0, ret_error);
}

int vmdev_toy_set_model(vmdev_device *device, enum vmdev_toy_model value, vmdev_error **ret_error)
{
	return set_enum(device, &toy_fields[TOY_MODEL], 0, value, ret_error);
}

enum vmdev_toy_model vmdev_toy_get_model(const vmdev_device *device)
{
	return get_enum(device, &toy_fields[TOY_MODEL], 0);
}

bool vmdev_toy_has_model(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_MODEL], 0);
}

int vmdev_toy_unset_model(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_MODEL], 0, ret_error);
}

int vmdev_toy_set_colour(vmdev_device *device, enum vmdev_toy_colour value, vmdev_error **ret_error)
{
	return set_enum(device, &toy_fields[TOY_COLOUR], 0, value, ret_error);
}

enum vmdev_toy_colour vmdev_toy_get_colour(const vmdev_device *device)
{
	return get_enum(device, &toy_fields[TOY_COLOUR], 0);
}

bool vmdev_toy_has_colour(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_COLOUR], 0);
}

int vmdev_toy_unset_colour(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_COLOUR], 0, ret_error);
}

int vmdev_toy_set_key(vmdev_device *device, const char *value, vmdev_error **ret_error)
{
	return set_string(device, &toy_fields[TOY_KEY], 0, value, ret_error);
}

const char *vmdev_toy_get_key(const vmdev_device *device)
{
	return get_string(device, &toy_fields[TOY_KEY], 0);
}

bool vmdev_toy_has_key(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_KEY], 0);
}

int vmdev_toy_unset_key(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_KEY], 0, ret_error);
}

int vmdev_toy_set_line(vmdev_device *device, const char *value, vmdev_error **ret_error)
{
	return set_string(device, &toy_fields[TOY_LINE], 0, value, ret_error);
}

const char *vmdev_toy_get_line(const vmdev_device *device)
{
	return get_string(device, &toy_fields[TOY_LINE], 0);
}

bool vmdev_toy_has_line(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_LINE], 0);
}

int vmdev_toy_unset_line(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_LINE], 0, ret_error);
}

int vmdev_toy_set_driver_queues(vmdev_device *device, uint64_t value, vmdev_error **ret_error)
{
	return set_uint(device, &toy_fields[TOY_DRIVER_QUEUES], 0, value, ret_error);
}

uint64_t vmdev_toy_get_driver_queues(const vmdev_device *device)
{
	return get_uint(device, &toy_fields[TOY_DRIVER_QUEUES], 0);
}

bool vmdev_toy_has_driver_queues(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_DRIVER_QUEUES], 0);
}

int vmdev_toy_unset_driver_queues(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_DRIVER_QUEUES], 0, ret_error);
}

int vmdev_toy_set_driver_limit(vmdev_device *device, uint64_t value, vmdev_error **ret_error)
{
	return set_uint(device, &toy_fields[TOY_DRIVER_LIMIT], 0, value, ret_error);
}

uint64_t vmdev_toy_get_driver_limit(const vmdev_device *device)
{
	return get_uint(device, &toy_fields[TOY_DRIVER_LIMIT], 0);
}

bool vmdev_toy_has_driver_limit(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_DRIVER_LIMIT], 0);
}

int vmdev_toy_unset_driver_limit(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_DRIVER_LIMIT], 0, ret_error);
}

int vmdev_toy_set_driver_mask(vmdev_device *device, uint64_t value, vmdev_error **ret_error)
{
	return set_uint(device, &toy_fields[TOY_DRIVER_MASK], 0, value, ret_error);
}

uint64_t vmdev_toy_get_driver_mask(const vmdev_device *device)
{
	return get_uint(device, &toy_fields[TOY_DRIVER_MASK], 0);
}

bool vmdev_toy_has_driver_mask(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_DRIVER_MASK], 0);
}

int vmdev_toy_unset_driver_mask(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_DRIVER_MASK], 0, ret_error);
}

int vmdev_toy_set_driver_event_idx(vmdev_device *device, enum vmdev_switch value, vmdev_error **ret_error)
{
	return set_enum(device, &toy_fields[TOY_DRIVER_EVENT_IDX], 0, value, ret_error);
}

enum vmdev_switch vmdev_toy_get_driver_event_idx(const vmdev_device *device)
{
	return get_enum(device, &toy_fields[TOY_DRIVER_EVENT_IDX], 0);
}

bool vmdev_toy_has_driver_event_idx(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_DRIVER_EVENT_IDX], 0);
}

int vmdev_toy_unset_driver_event_idx(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_DRIVER_EVENT_IDX], 0, ret_error);
}

int vmdev_toy_set_driver_managed(vmdev_device *device, enum vmdev_switch value, vmdev_error **ret_error)
{
	return set_enum(device, &toy_fields[TOY_DRIVER_MANAGED], 0, value, ret_error);
}

enum vmdev_switch vmdev_toy_get_driver_managed(const vmdev_device *device)
{
	return get_enum(device, &toy_fields[TOY_DRIVER_MANAGED], 0);
}

bool vmdev_toy_has_driver_managed(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_DRIVER_MANAGED], 0);
}

int vmdev_toy_unset_driver_managed(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_DRIVER_MANAGED], 0, ret_error);
}

int vmdev_toy_set_mac_address(vmdev_device *device, const char *value, vmdev_error **ret_error)
{
	return set_string(device, &toy_fields[TOY_MAC_ADDRESS], 0, value, ret_error);
}

const char *vmdev_toy_get_mac_address(const vmdev_device *device)
{
	return get_string(device, &toy_fields[TOY_MAC_ADDRESS], 0);
}

bool vmdev_toy_has_mac_address(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_MAC_ADDRESS], 0);
}

int vmdev_toy_unset_mac_address(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_MAC_ADDRESS], 0, ret_error);
}

int vmdev_toy_set_source_kind(vmdev_device *device, enum vmdev_toy_colour value, vmdev_error **ret_error)
{
	return set_enum(device, &toy_fields[TOY_SOURCE_KIND], 0, value, ret_error);
}

enum vmdev_toy_colour vmdev_toy_get_source_kind(const vmdev_device *device)
{
	return get_enum(device, &toy_fields[TOY_SOURCE_KIND], 0);
}

bool vmdev_toy_has_source_kind(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_SOURCE_KIND], 0);
}

int vmdev_toy_unset_source_kind(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_SOURCE_KIND], 0, ret_error);
}

size_t vmdev_toy_count_source_host(const vmdev_device *device)
{
	return list_count(device, &toy_fields[TOY_SOURCE_HOST]);
}

int vmdev_toy_append_source_host(vmdev_device *device, vmdev_error **ret_error)
{
	return list_append(device, &toy_fields[TOY_SOURCE_HOST], ret_error);
}

int vmdev_toy_remove_source_host(vmdev_device *device, size_t item, vmdev_error **ret_error)
{
	return list_remove(device, &toy_fields[TOY_SOURCE_HOST], item, ret_error);
}

int vmdev_toy_set_source_host_name(vmdev_device *device, size_t item, const char *value, vmdev_error **ret_error)
{
	return set_string(device, &toy_source_host_fields[TOY_SOURCE_HOST_NAME], item, value, ret_error);
}

const char *vmdev_toy_get_source_host_name(const vmdev_device *device, size_t item)
{
	return get_string(device, &toy_source_host_fields[TOY_SOURCE_HOST_NAME], item);
}

bool vmdev_toy_has_source_host_name(const vmdev_device *device, size_t item)
{
	return has(device, &toy_source_host_fields[TOY_SOURCE_HOST_NAME], item);
}

int vmdev_toy_unset_source_host_name(vmdev_device *device, size_t item, vmdev_error **ret_error)
{
	return unset(device, &toy_source_host_fields[TOY_SOURCE_HOST_NAME], item, ret_error);
}

int vmdev_toy_set_source_host_port(vmdev_device *device, size_t item, uint64_t value, vmdev_error **ret_error)
{
	return set_uint(device, &toy_source_host_fields[TOY_SOURCE_HOST_PORT], item, value, ret_error);
}

uint64_t vmdev_toy_get_source_host_port(const vmdev_device *device, size_t item)
{
	return get_uint(device, &toy_source_host_fields[TOY_SOURCE_HOST_PORT], item);
}

bool vmdev_toy_has_source_host_port(const vmdev_device *device, size_t item)
{
	return has(device, &toy_source_host_fields[TOY_SOURCE_HOST_PORT], item);
}

int vmdev_toy_unset_source_host_port(vmdev_device *device, size_t item, vmdev_error **ret_error)
{
	return unset(device, &toy_source_host_fields[TOY_SOURCE_HOST_PORT], item, ret_error);
}

int vmdev_toy_set_source_host_backup_slow(vmdev_device *device, size_t item, enum vmdev_switch value, vmdev_error **ret_error)
{
	return set_enum(device, &toy_source_host_fields[TOY_SOURCE_HOST_BACKUP_SLOW], item, value, ret_error);
}

enum vmdev_switch vmdev_toy_get_source_host_backup_slow(const vmdev_device *device, size_t item)
{
	return get_enum(device, &toy_source_host_fields[TOY_SOURCE_HOST_BACKUP_SLOW], item);
}

bool vmdev_toy_has_source_host_backup_slow(const vmdev_device *device, size_t item)
{
	return has(device, &toy_source_host_fields[TOY_SOURCE_HOST_BACKUP_SLOW], item);
}

int vmdev_toy_unset_source_host_backup_slow(vmdev_device *device, size_t item, vmdev_error **ret_error)
{
	return unset(device, &toy_source_host_fields[TOY_SOURCE_HOST_BACKUP_SLOW], item, ret_error);
}

int vmdev_toy_set_source_address(vmdev_device *device, const struct vmdev_address *value, vmdev_error **ret_error)
{
	return set_address(device, &toy_fields[TOY_SOURCE_ADDRESS], 0, value, ret_error);
}

const struct vmdev_address *vmdev_toy_get_source_address(const vmdev_device *device)
{
	return get_address(device, &toy_fields[TOY_SOURCE_ADDRESS], 0);
}

bool vmdev_toy_has_source_address(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_SOURCE_ADDRESS], 0);
}

int vmdev_toy_unset_source_address(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_SOURCE_ADDRESS], 0, ret_error);
}

int vmdev_toy_set_size(vmdev_device *device, uint64_t value, vmdev_error **ret_error)
{
	return set_uint(device, &toy_fields[TOY_SIZE], 0, value, ret_error);
}

uint64_t vmdev_toy_get_size(const vmdev_device *device)
{
	return get_uint(device, &toy_fields[TOY_SIZE], 0);
}

bool vmdev_toy_has_size(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_SIZE], 0);
}

int vmdev_toy_unset_size(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_SIZE], 0, ret_error);
}

int vmdev_toy_set_size_unit(vmdev_device *device, const char *value, vmdev_error **ret_error)
{
	return set_string(device, &toy_fields[TOY_SIZE_UNIT], 0, value, ret_error);
}

const char *vmdev_toy_get_size_unit(const vmdev_device *device)
{
	return get_string(device, &toy_fields[TOY_SIZE_UNIT], 0);
}

bool vmdev_toy_has_size_unit(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_SIZE_UNIT], 0);
}

int vmdev_toy_unset_size_unit(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_SIZE_UNIT], 0, ret_error);
}

int vmdev_toy_set_broken(vmdev_device *device, bool value, vmdev_error **ret_error)
{
	return set_flag(device, &toy_fields[TOY_BROKEN], 0, value, ret_error);
}

bool vmdev_toy_get_broken(const vmdev_device *device)
{
	return get_flag(device, &toy_fields[TOY_BROKEN], 0);
}

bool vmdev_toy_has_broken(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_BROKEN], 0);
}

int vmdev_toy_unset_broken(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_BROKEN], 0, ret_error);
}

int vmdev_toy_set_alias_name(vmdev_device *device, const char *value, vmdev_error **ret_error)
{
	return set_string(device, &toy_fields[TOY_ALIAS_NAME], 0, value, ret_error);
}

const char *vmdev_toy_get_alias_name(const vmdev_device *device)
{
	return get_string(device, &toy_fields[TOY_ALIAS_NAME], 0);
}

bool vmdev_toy_has_alias_name(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_ALIAS_NAME], 0);
}

int vmdev_toy_unset_alias_name(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_ALIAS_NAME], 0, ret_error);
}

int vmdev_toy_set_boot_order(vmdev_device *device, uint64_t value, vmdev_error **ret_error)
{
	return set_uint(device, &toy_fields[TOY_BOOT_ORDER], 0, value, ret_error);
}

uint64_t vmdev_toy_get_boot_order(const vmdev_device *device)
{
	return get_uint(device, &toy_fields[TOY_BOOT_ORDER], 0);
}

bool vmdev_toy_has_boot_order(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_BOOT_ORDER], 0);
}

int vmdev_toy_unset_boot_order(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_BOOT_ORDER], 0, ret_error);
}

int vmdev_toy_set_address(vmdev_device *device, const struct vmdev_address *value, vmdev_error **ret_error)
{
	return set_address(device, &toy_fields[TOY_ADDRESS], 0, value, ret_error);
}

const struct vmdev_address *vmdev_toy_get_address(const vmdev_device *device)
{
	return get_address(device, &toy_fields[TOY_ADDRESS], 0);
}

bool vmdev_toy_has_address(const vmdev_device *device)
{
	return has(device, &toy_fields[TOY_ADDRESS], 0);
}

int vmdev_toy_unset_address(vmdev_device *device, vmdev_error **ret_error)
{
	return unset(device, &toy_fields[TOY_ADDRESS], 0, ret_error);
}

static const vmdev_field *const toy_ordered[] = {
	&toy_fields[TOY_NAME],
	&toy_fields[TOY_MODEL],
	&toy_fields[TOY_COLOUR],
	&toy_fields[TOY_KEY],
	&toy_fields[TOY_LINE],
	&toy_fields[TOY_DRIVER_QUEUES],
	&toy_fields[TOY_DRIVER_LIMIT],
	&toy_fields[TOY_DRIVER_MASK],
	&toy_fields[TOY_DRIVER_EVENT_IDX],
	&toy_fields[TOY_DRIVER_MANAGED],
	&toy_fields[TOY_MAC_ADDRESS],
	&toy_fields[TOY_SOURCE_KIND],
	&toy_fields[TOY_SOURCE_HOST],
	&toy_source_host_fields[TOY_SOURCE_HOST_NAME],
	&toy_source_host_fields[TOY_SOURCE_HOST_PORT],
	&toy_source_host_fields[TOY_SOURCE_HOST_BACKUP_SLOW],
	&toy_fields[TOY_SOURCE_ADDRESS],
	&toy_fields[TOY_SIZE],
	&toy_fields[TOY_SIZE_UNIT],
	&toy_fields[TOY_BROKEN],
	&toy_fields[TOY_ALIAS_NAME],
	&toy_fields[TOY_BOOT_ORDER],
	&toy_fields[TOY_ADDRESS],
};

const struct kind kind_toy = {
	.id = VMDEV_KIND_TOY,
	.name = "toy",
	.element = "toy",
	.match = { { "mode", "plain", false }, { "type", "wooden", true } },
	.constants = " mode='plain' type='wooden'",
	.shape = &toy_shape,
	.fields = toy_ordered,
	.field_count = 23,
	.address = &toy_fields[TOY_ADDRESS],
	.alias = &toy_fields[TOY_ALIAS_NAME],
	.boot_order = &toy_fields[TOY_BOOT_ORDER],
	.identity = &toy_fields[TOY_NAME],
	.rules = { toy_rules, 5 },
	.doc = "A toy of the guest: a thing to play with.",
	.manual = "TOY-01",
	.since = "0.1",
};
