/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule/snapshot_view.h"

#include <stdlib.h>

#include "model/domain.h"

/* A name or path, and what has it. Sorted by both, so that the first of equal ones is found. */
struct entry {
	const char *text;
	size_t number;
};

struct index {
	struct entry *entries;
	size_t count;
};

static int compare(const void *a, const void *b)
{
	const struct entry *one = a, *other = b;
	int order = strcmp(one->text, other->text);

	return order ? order : (one->number > other->number) - (one->number < other->number);
}

static int compare_text(const void *key, const void *entry)
{
	return strcmp(key, ((const struct entry *)entry)->text);
}

static void add(struct index *index, const char *text, size_t number)
{
	if (text)
		index->entries[index->count++] = (struct entry){ text, number };
}

static const struct entry *find(const struct index *index, const char *text)
{
	const struct entry *found = NULL;

	if (text && index->count)
		found = bsearch(text, index->entries, index->count, sizeof(*found), compare_text);
	while (found && found > index->entries && !strcmp(found[-1].text, text))
		found--;
	return found;
}

static const char *source_of(const struct disk *disk)
{
	return disk->type == VMDEV_DISK_TYPE_BLOCK ? disk->source_dev : disk->source_file;
}

static const struct disk *disk_at(const vmdev_domain *domain, size_t i)
{
	const vmdev_device *device = domain->now.devices[i];

	return device->kind->id == VMDEV_KIND_DISK ? (const void *)device : NULL;
}

const char *snapshot_overlay_of(const struct snapshot_item *item)
{
	return item->asked->type == VMDEV_SNAPSHOT_TYPE_BLOCK ? item->asked->source_dev :
								item->asked->source_file;
}

/* A VM's disk has the numbers of these values too; one that is only read is left out. */
static enum vmdev_snapshot_location own_location(const struct snapshot_view *view,
						 const struct disk *disk)
{
	bool external = view->flags & VMDEV_SNAPSHOT_FLAG_DISK_ONLY ||
			view->snapshot->memory_snapshot == VMDEV_SNAPSHOT_MEMORY_EXTERNAL ||
			view->snapshot->memory_file;

	if (disk && disk->snapshot)
		return (enum vmdev_snapshot_location)disk->snapshot;
	if (disk && (disk->readonly || disk->device == VMDEV_DISK_DEVICE_CDROM))
		return VMDEV_SNAPSHOT_LOCATION_NO;
	return external ? VMDEV_SNAPSHOT_LOCATION_EXTERNAL : VMDEV_SNAPSHOT_LOCATION_INTERNAL;
}

enum vmdev_snapshot_location snapshot_location_of(const struct snapshot_view *view,
						  const struct snapshot_item *item)
{
	if (item->asked->snapshot)
		return item->asked->snapshot;
	if (snapshot_overlay_of(item) || item->asked->driver_type)
		return VMDEV_SNAPSHOT_LOCATION_EXTERNAL;
	return own_location(view, item->disk);
}

static bool is_empty(const struct disk *disk)
{
	bool local = !disk->type || disk->type == VMDEV_DISK_TYPE_FILE ||
		     disk->type == VMDEV_DISK_TYPE_BLOCK;

	return local && !source_of(disk);
}

enum vmdev_snapshot_location snapshot_location_of_unnamed(const struct snapshot_view *view,
							  const struct disk *disk)
{
	return is_empty(disk) ? VMDEV_SNAPSHOT_LOCATION_NO : own_location(view, disk);
}

static void count(struct snapshot_view *view, enum vmdev_snapshot_location location)
{
	view->external += location == VMDEV_SNAPSHOT_LOCATION_EXTERNAL;
	view->internal += location == VMDEV_SNAPSHOT_LOCATION_INTERNAL;
}

/* Which disk each item is about. libvirt takes the target, or the path of the image. */
static void name_disks(struct snapshot_view *view, struct index *names)
{
	const vmdev_domain *domain = view->domain;

	for (size_t i = 0; domain && i < domain->now.count; i++) {
		const struct disk *disk = disk_at(domain, i);

		if (!disk)
			continue;
		add(names, disk->target_dev, i);
		add(names, source_of(disk), i);
	}
	if (names->count)
		qsort(names->entries, names->count, sizeof(*names->entries), compare);
	for (size_t i = 0; i < view->snapshot->disks_disk.count; i++) {
		struct snapshot_item *item = &view->items[i];
		const struct entry *found = find(names, item->asked->name);

		if (found) {
			const struct snapshot_item **first = &view->of_device[found->number];

			item->disk = disk_at(domain, found->number);
			item->twice = *first;
			if (!*first)
				*first = item;
		}
		item->in_use = find(names, snapshot_overlay_of(item));
	}
}

/* What several items have alike: the overlay, or a name that no disk of the VM has. */
static void find_doubles(struct snapshot_view *view, struct index *index, bool overlays)
{
	size_t items = view->snapshot->disks_disk.count;

	index->count = 0;
	for (size_t i = 0; i < items; i++)
		add(index,
		    overlays ? snapshot_overlay_of(&view->items[i]) : view->items[i].asked->name,
		    i);
	if (index->count)
		qsort(index->entries, index->count, sizeof(*index->entries), compare);
	for (size_t i = 1; i < index->count; i++) {
		struct snapshot_item *item = &view->items[index->entries[i].number];
		bool same = !strcmp(index->entries[i].text, index->entries[i - 1].text);

		if (overlays)
			item->file_twice = same;
		else
			item->twice |= same;
	}
}

static void count_all(struct snapshot_view *view)
{
	for (size_t i = 0; i < view->snapshot->disks_disk.count; i++)
		count(view, snapshot_location_of(view, &view->items[i]));
	for (size_t i = 0; view->domain && i < view->domain->now.count; i++) {
		const struct disk *disk = disk_at(view->domain, i);

		if (disk && !view->of_device[i])
			count(view, snapshot_location_of_unnamed(view, disk));
	}
}

int snapshot_view_init(struct snapshot_view *view, const vmdev_snapshot *snapshot,
		       const vmdev_domain *domain)
{
	const struct snapshot *asked = (const void *)snapshot->model;
	size_t items = asked->disks_disk.count, devices = domain ? domain->now.count : 0;
	struct index index = { 0 };

	*view = (struct snapshot_view){ asked, snapshot->flags, domain, NULL, NULL, 0, 0 };
	view->items = calloc(items + 1, sizeof(*view->items));
	view->of_device = calloc(devices + 1, sizeof(*view->of_device));
	index.entries = calloc(2 * devices + items + 1, sizeof(*index.entries));
	if (!view->items || !view->of_device || !index.entries) {
		snapshot_view_release(view);
		free(index.entries);
		return -VMDEV_E_NO_MEMORY;
	}
	for (size_t i = 0; i < items; i++)
		view->items[i].asked = snapshot_disks_disk_at(asked, i);
	name_disks(view, &index);
	find_doubles(view, &index, false);
	find_doubles(view, &index, true);
	count_all(view);
	free(index.entries);
	return 0;
}

void snapshot_view_release(struct snapshot_view *view)
{
	free(view->items);
	free(view->of_device);
}
