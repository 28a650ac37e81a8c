/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The whole API. */
#ifndef VMDEV_VMDEV_H
#define VMDEV_VMDEV_H

#include <vmdev/address.h>
#include <vmdev/backend.h>
#include <vmdev/base.h>
#include <vmdev/device.h>
#include <vmdev/devices.h>
#include <vmdev/dialect.h>
#include <vmdev/diff.h>
#include <vmdev/domain.h>
#include <vmdev/error.h>
#include <vmdev/fake.h>
#include <vmdev/format.h>
#include <vmdev/libvirt.h>
#include <vmdev/picture.h>
#include <vmdev/operation.h>
#include <vmdev/plan.h>
#include <vmdev/presets.h>
#include <vmdev/provider.h>
#include <vmdev/qemu_args.h>
#include <vmdev/report.h>
#include <vmdev/retry_policy.h>
#include <vmdev/schema.h>
#include <vmdev/snapshot.h>
#include <vmdev/translate.h>
#include <vmdev/version.h>

#endif
