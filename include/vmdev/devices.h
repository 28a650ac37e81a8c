/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/meson.build; do not edit. */
/* The typed fields of the devices of every kind. */
#ifndef VMDEV_DEVICES_H
#define VMDEV_DEVICES_H

#include <vmdev/console.h>
#include <vmdev/disk.h>
#include <vmdev/hostdev_lun.h>
#include <vmdev/hostdev_pci.h>
#include <vmdev/hostdev_scsi.h>
#include <vmdev/hostdev_usb.h>
#include <vmdev/hostdev_vdpa.h>
#include <vmdev/input.h>
#include <vmdev/interface.h>
#include <vmdev/pci_controller.h>
#include <vmdev/scsi_controller.h>
#include <vmdev/serial.h>
#include <vmdev/usb_controller.h>

#endif
