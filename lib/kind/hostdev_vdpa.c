/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of hostdev_vdpa.kind: each function says whether the device keeps the rule of its name. */
#include "hostdev_vdpa.gen.h"

#include "rule/view.h"

bool hostdev_vdpa_path(const struct hostdev_vdpa *hostdev)
{
	return !hostdev->source_dev || is_vhost_vdpa(hostdev->source_dev);
}
