/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/meson.build; do not edit. */
/* The typed fields of the devices of every kind. */
#ifndef VMDEV_DEVICES_H
#define VMDEV_DEVICES_H

#include <vmdev/toy.h>

#endif
