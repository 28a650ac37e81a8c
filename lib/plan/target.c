/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/target.h"

#include <stdlib.h>

#include "base/error.h"
#include "disk.gen.h"
#include "model/domain.h"
#include "plan/refuse.h"

enum { LETTERS = 26, NAMES = LETTERS + LETTERS * LETTERS };

struct series {
	const char *prefix;
	unsigned count;
};

static const struct series *series_of(enum vmdev_disk_bus bus)
{
	static const struct series all[] = {
		[VMDEV_DISK_BUS_VIRTIO] = { "vd", NAMES }, [VMDEV_DISK_BUS_SCSI] = { "sd", NAMES },
		[VMDEV_DISK_BUS_SATA] = { "sd", NAMES },   [VMDEV_DISK_BUS_IDE] = { "hd", 4 },
		[VMDEV_DISK_BUS_USB] = { "sd", NAMES },	   [VMDEV_DISK_BUS_FDC] = { "fd", 2 },
	};

	return (size_t)bus < sizeof(all) / sizeof(*all) && all[bus].prefix ? &all[bus] : NULL;
}

/* a: 0, z: 25, aa: 26, zz: 701. NAMES: it is another series' or longer. */
static unsigned number_of(const char *name, const char *prefix)
{
	size_t length = strlen(prefix);
	unsigned number = 0;

	if (strncmp(name, prefix, length) != 0 || !name[length])
		return NAMES;
	for (name += length; *name; name++) {
		if (*name < 'a' || *name > 'z' || number > LETTERS)
			return NAMES;
		number = number * LETTERS + (unsigned)(*name - 'a') + 1;
	}
	return number - 1;
}

static void name_of(unsigned number, const char *prefix, struct target *ret_target)
{
	char *to = ret_target->name;

	memcpy(to, prefix, 2);
	to += 2;
	if (number >= LETTERS)
		*to++ = (char)('a' + number / LETTERS - 1);
	*to++ = (char)('a' + number % LETTERS);
	*to = '\0';
}

/* Marks the numbers of the names that are taken. */
static void note_taken(const vmdev_domain *domain, const char *prefix,
		       unsigned char taken[static NAMES + 1])
{
	memset(taken, 0, NAMES + 1);
	for (size_t i = 0; i < domain->now.count; i++) {
		const struct disk *disk = (const void *)domain->now.devices[i];

		if (domain->now.devices[i]->kind->id == VMDEV_KIND_DISK && disk->target_dev)
			taken[number_of(disk->target_dev, prefix)] = 1;
	}
}

unsigned target_count_free(const vmdev_domain *domain, enum vmdev_disk_bus bus)
{
	const struct series *series = series_of(bus);
	unsigned char taken[NAMES + 1];
	unsigned free = 0;

	note_taken(domain, series->prefix, taken);
	for (unsigned i = 0; i < series->count; i++)
		free += !taken[i];
	return free;
}

int target_find(const vmdev_domain *domain, enum vmdev_disk_bus bus, struct target *ret_target,
		vmdev_error **ret_error)
{
	const struct series *series = series_of(bus);
	unsigned char taken[NAMES + 1];
	unsigned number = 0;

	if (!series)
		return error_give(
			ret_error, VMDEV_E_VALUE, NULL, "target.bus",
			"target.bus: only virtio, scsi, sata, usb, ide and fdc have a series "
			"of names");
	note_taken(domain, series->prefix, taken);
	while (number < series->count && taken[number])
		number++;
	if (number == series->count)
		return refuse(PLAN_TARGET, "disk.target.dev", ret_error,
			      "all %u names from %sa on are taken", series->count, series->prefix);
	name_of(number, series->prefix, ret_target);
	return 0;
}

int vmdev_domain_find_target(const vmdev_domain *domain, enum vmdev_disk_bus bus, char **ret_name,
			     vmdev_error **ret_error)
{
	struct target target;
	char *name;
	int code = target_find(domain, bus, &target, ret_error);

	if (code)
		return code;
	name = strdup(target.name);
	if (!name)
		return error_no_memory(ret_error);
	*ret_name = name;
	return 0;
}
