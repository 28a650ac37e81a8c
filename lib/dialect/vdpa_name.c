/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A target name for a drive that had none as a host device. */
#include "dialect/vdpa_name.h"

#include "disk.gen.h"
#include "model/domain.h"

/* vda is 1, vdz 26, vdaa 27. */
enum { LETTERS = 26, LAST_NAME = LETTERS * (1 + LETTERS * (1 + LETTERS)) };

/* Returns: 0 for a name that is none of vda ... vdzzz. */
static unsigned number_of(const char *name)
{
	unsigned number = 0;

	if (!name || strncmp(name, "vd", 2))
		return 0;
	for (name += 2; *name >= 'a' && *name <= 'z' && number <= LAST_NAME; name++)
		number = number * LETTERS + (unsigned)(*name - 'a') + 1;
	return *name || number > LAST_NAME ? 0 : number;
}

static void print_name(unsigned number, char ret_name[MAX_TARGET_NAME])
{
	char letters[MAX_TARGET_NAME], *to = ret_name;
	size_t count = 0;

	for (; number; number = (number - 1) / LETTERS)
		letters[count++] = (char)('a' + (number - 1) % LETTERS);
	*to++ = 'v';
	*to++ = 'd';
	while (count)
		*to++ = letters[--count];
	*to = '\0';
}

bool vdpa_free_name(const vmdev_domain *domain, char ret_name[MAX_TARGET_NAME])
{
	bool taken[LAST_NAME + 1] = { true };
	unsigned number = 0;

	for (size_t i = 0; domain && i < domain->now.count; i++) {
		const vmdev_device *device = domain->now.devices[i];

		if (device->kind->id == VMDEV_KIND_DISK)
			taken[number_of(((const struct disk *)(const void *)device)->target_dev)] =
				true;
	}
	while (number <= LAST_NAME && taken[number])
		number++;
	if (number > LAST_NAME)
		return false;
	print_name(number, ret_name);
	return true;
}
