/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What is to be done with a running VM, against the rules of the operation. */
#include <stdlib.h>

#include "base/error.h"
#include "disk.gen.h"
#include "model/domain.h"
#include "rule/validate.h"

int vmdev_device_validate_operation(const vmdev_device *device, enum vmdev_operation operation,
				    const struct vmdev_dialect *dialect, vmdev_report **ret_report,
				    vmdev_error **ret_error)
{
	const struct operation o = {
		.verb = operation,
		.live = operation == VMDEV_OPERATION_ATTACH || operation == VMDEV_OPERATION_DETACH,
	};
	vmdev_report *report;

	if (operation < VMDEV_OPERATION_ATTACH || operation > VMDEV_OPERATION_MIGRATE)
		return error_give(ret_error, VMDEV_E_VALUE, NULL, NULL, "%u is no operation",
				  (unsigned)operation);
	report = calloc(1, sizeof(*report));
	if (!report)
		return error_no_memory(ret_error);
	validate_operation(device, &o, dialect, report);
	return report_give(report, ret_report, ret_error);
}

/* The disks of the destination, sorted by target. */
struct targets {
	const struct disk **disks;
	size_t count;
};

static int compare(const void *a, const void *b)
{
	return strcmp((*(const struct disk *const *)a)->target_dev,
		      (*(const struct disk *const *)b)->target_dev);
}

static int compare_target(const void *key, const void *entry)
{
	return strcmp(key, (*(const struct disk *const *)entry)->target_dev);
}

static int targets_init(struct targets *targets, const vmdev_domain *domain)
{
	size_t count = domain ? domain->now.count : 0;

	*targets = (struct targets){ calloc(count + 1, sizeof(*targets->disks)), 0 };
	if (!targets->disks)
		return -VMDEV_E_NO_MEMORY;
	for (size_t i = 0; i < count; i++) {
		const struct disk *disk = (const void *)domain->now.devices[i];

		if (domain->now.devices[i]->kind->id == VMDEV_KIND_DISK && disk->target_dev)
			targets->disks[targets->count++] = disk;
	}
	qsort(targets->disks, targets->count, sizeof(*targets->disks), compare);
	return 0;
}

/* What a device is at the destination, as far as a rule looks at it: a disk by its target. */
static const vmdev_device *find(const struct targets *targets, const vmdev_device *device)
{
	const struct disk *disk = (const void *)device;
	const struct disk *const *found;

	if (device->kind->id != VMDEV_KIND_DISK || !disk->target_dev || !targets->count)
		return NULL;
	found = bsearch(disk->target_dev, targets->disks, targets->count, sizeof(*found),
			compare_target);
	return found ? (const void *)*found : NULL;
}

int vmdev_domain_validate_migration(const vmdev_domain *source, const vmdev_domain *destination,
				    const struct vmdev_dialect *dialect, vmdev_report **ret_report,
				    vmdev_error **ret_error)
{
	struct operation operation = { .verb = VMDEV_OPERATION_MIGRATE, .pair = destination };
	vmdev_report *report = calloc(1, sizeof(*report));
	size_t *numbers = calloc(kind_count, sizeof(*numbers));
	struct targets targets;

	if (!report || !numbers || targets_init(&targets, destination)) {
		free(report);
		free(numbers);
		return error_no_memory(ret_error);
	}
	for (size_t i = 0; i < source->now.count; i++) {
		const vmdev_device *device = source->now.devices[i];

		operation.there = find(&targets, device);
		validate_operation_at(source, i, numbers[device->kind->id]++, &operation, dialect,
				      report);
	}
	free(targets.disks);
	free(numbers);
	return report_give(report, ret_report, ret_error);
}
