/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule/unique.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buffer.h"
#include "model/access.h"

static uint32_t hash_text(uint32_t hash, const char *text)
{
	for (; *text; text++)
		/* MAC addresses: in any case. */
		hash = (hash ^ ((unsigned char)*text | 0x20u)) * 16777619u;
	return hash;
}

static uint32_t hash_number(uint32_t hash, uint64_t number)
{
	return (hash ^ (uint32_t)(number ^ number >> 32)) * 16777619u;
}

static uint32_t hash_field(uint32_t hash, const vmdev_device *device, const vmdev_field *field)
{
	const struct vmdev_address *address;
	const char *text;

	switch (field->type) {
	case VMDEV_FIELD_STRING:
	case VMDEV_FIELD_MAC:
		text = *(char *const *)slot_in(device, field);
		return text ? hash_text(hash, text) : hash;
	case VMDEV_FIELD_UINT:
		return hash_number(hash, get_uint(device, field, 0));
	case VMDEV_FIELD_ADDRESS:
		address = get_address(device, field, 0);
		if (address && address->type == VMDEV_ADDRESS_PCI)
			return hash_number(hash, (uint64_t)address->pci.domain << 32 |
							 (uint32_t)address->pci.bus << 16 |
							 (uint32_t)address->pci.slot << 8 |
							 address->pci.function);
		if (address && address->type == VMDEV_ADDRESS_USB) {
			uint32_t port;

			memcpy(&port, address->usb.port, sizeof(port));
			return hash_number(hash, (uint64_t)address->usb.bus << 32 | port);
		}
		if (address)
			return hash_number(hash_number(hash, address->drive.unit),
					   (uint64_t)address->drive.controller << 40 ^
						   (uint64_t)address->drive.bus << 20 ^
						   address->drive.target);
		return hash;
	default:
		return hash_number(hash, get_enum(device, field, 0));
	}
}

static bool is_same(const struct vmdev_rule *rule, const vmdev_device *a, const vmdev_device *b)
{
	for (int i = 0; i < MAX_KEYS && rule->unique[i]; i++) {
		const vmdev_field *field = rule->unique[i];

		if (field->type == VMDEV_FIELD_MAC && has(a, field, 0) && has(b, field, 0)) {
			if (strcasecmp(get_string(a, field, 0), get_string(b, field, 0)))
				return false;
		} else if (!value_is_equal(field, a, b)) {
			return false;
		}
	}
	return true;
}

static void put(struct unique *u, const struct seen *seen)
{
	size_t at = seen->hash & (u->room - 1);

	while (u->seen[at].rule)
		at = (at + 1) & (u->room - 1);
	u->seen[at] = *seen;
}

static bool grow(struct unique *u)
{
	struct unique larger = {
		.room = u->room ? 2 * u->room : 64,
		.count = u->count,
		.failed = u->failed,
	};

	larger.seen = calloc(larger.room, sizeof(*larger.seen));
	if (!larger.seen) {
		u->failed = true;
		return false;
	}
	for (size_t i = 0; i < u->room; i++)
		if (u->seen[i].rule)
			put(&larger, &u->seen[i]);
	free(u->seen);
	*u = larger;
	return true;
}

bool unique_add(struct unique *u, const struct vmdev_rule *rule, const vmdev_device *device)
{
	struct seen seen = { rule, device, hash_number(2166136261u, (uintptr_t)rule) };

	if (!is_set(device, rule->unique[0]))
		return true;
	for (int i = 0; i < MAX_KEYS && rule->unique[i]; i++)
		seen.hash = hash_field(seen.hash, device, rule->unique[i]);
	seen.hash ^= seen.hash >> 15;
	if (2 * u->count >= u->room && !grow(u))
		return true;
	for (size_t at = seen.hash & (u->room - 1); u->seen[at].rule; at = (at + 1) & (u->room - 1))
		if (u->seen[at].hash == seen.hash && u->seen[at].rule == rule &&
		    is_same(rule, u->seen[at].device, device))
			return false;
	put(u, &seen);
	u->count++;
	return true;
}

void unique_release(struct unique *u)
{
	free(u->seen);
	*u = (struct unique){ 0 };
}
