/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the rules of a snapshot look up: which disk of the VM each of its items is about, and what becomes
 * of the others. It is built once, in little more than linear time: both may be long. */
#ifndef RULE_SNAPSHOT_VIEW_H
#define RULE_SNAPSHOT_VIEW_H

#include "disk.gen.h"
#include "rule/operation.h"
#include "snapshot.gen.h"

/* An item of <disks>. */
struct snapshot_item {
	const struct snapshot_disks_disk *asked;
	const struct disk *disk;	/* NULL: the VM has none of that name, or is unknown */
	bool twice;			/* an earlier item is about the same disk */
	bool file_twice;		/* an earlier item has the same overlay */
	bool in_use;			/* a disk of the VM has the overlay as its image */
};

struct snapshot_view {
	const struct snapshot *snapshot;
	unsigned flags;
	const vmdev_domain *domain;	/* or NULL */
	struct snapshot_item *items;
	const struct snapshot_item **of_device;	/* by the index in the domain; NULL: no item names it */
	size_t external, internal;	/* how many disks, those that no item names too */
};

/* Returns: 0 or -VMDEV_E_NO_MEMORY, and then there is nothing to release. */
int snapshot_view_init(struct snapshot_view *view, const vmdev_snapshot *snapshot,
		       const vmdev_domain *domain);
void snapshot_view_release(struct snapshot_view *view);

/* The path of an item's overlay; NULL: it has none. */
const char *snapshot_overlay_of(const struct snapshot_item *item);

/* What libvirt does with the disk of an item, or with a disk that no item names. */
enum vmdev_snapshot_location snapshot_location_of(const struct snapshot_view *view,
						  const struct snapshot_item *item);
enum vmdev_snapshot_location snapshot_location_of_unnamed(const struct snapshot_view *view,
							  const struct disk *disk);

#endif
