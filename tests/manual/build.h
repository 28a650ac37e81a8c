/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The manual's examples, built through typed setters. Each appends its devices to a domain. */
#ifndef MANUAL_BUILD_H
#define MANUAL_BUILD_H

#include <vmdev/vmdev.h>

void build_disk_virtio_scsi(vmdev_domain *domain);
void build_interface_vhost_net(vmdev_domain *domain);
void build_hostdev_pci(vmdev_domain *domain);
void build_pcie_simplified(vmdev_domain *domain);
void build_pcie_complete(vmdev_domain *domain);
void build_disk_suspension_virtio_blk(vmdev_domain *domain);
void build_disk_suspension_virtio_scsi(vmdev_domain *domain);
void build_interface_sr_iov(vmdev_domain *domain);
void build_serial_console(vmdev_domain *domain);
void build_hostdev_vdpa(vmdev_domain *domain);
void build_usb_controllers(vmdev_domain *domain);
void build_hostdev_usb(vmdev_domain *domain);

#endif
