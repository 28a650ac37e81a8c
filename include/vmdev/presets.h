/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The manual's devices in one call each. What they make is a device like any other: every field may
 * be set, changed and unset afterwards.
 *
 * Each takes `ret_device`, which gets the device with one reference for vmdev_device_unref(), and
 * returns 0, or -VMDEV_E_VALUE for a parameter that its field cannot hold, -VMDEV_E_NO_MEMORY.
 */
#ifndef VMDEV_PRESETS_H
#define VMDEV_PRESETS_H

#include <vmdev/disk.h>
#include <vmdev/interface.h>

VMDEV_BEGIN

/*
 * vmdev_disk_new_virtio_blk: makes a virtio-blk disk, which the guest sees as vd[a-z].
 *
 * @type: VMDEV_DISK_TYPE_FILE for an image file, VMDEV_DISK_TYPE_BLOCK for a block device of the
 * host.
 * @source: its absolute path.
 * @format: the true format of what is there; RAW or QCOW2 in the manual.
 * @target: "vda" to "vdzz".
 *
 * The host's page cache is bypassed: cache none, io native.
 *
 * Returns: as all here; -VMDEV_E_VALUE for another type too. Manual: Managing Virtual Disks.
 * Since: 0.1.
 */
VMDEV_API int vmdev_disk_new_virtio_blk(enum vmdev_disk_type type, const char *source,
					enum vmdev_disk_format format, const char *target,
					vmdev_device **ret_device, vmdev_error **ret_error);

/*
 * vmdev_disk_new_virtio_scsi: makes a disk on a virtio-scsi controller, which the guest sees as
 * sd[a-z].
 *
 * @target: "sda" to "sdzz". The other parameters are those of vmdev_disk_new_virtio_blk().
 *
 * The domain needs a controller: vmdev_scsi_controller_new_virtio_scsi().
 *
 * Returns: as vmdev_disk_new_virtio_blk(). Manual: Managing Virtual Disks. Since: 0.1.
 */
VMDEV_API int vmdev_disk_new_virtio_scsi(enum vmdev_disk_type type, const char *source,
					 enum vmdev_disk_format format, const char *target,
					 vmdev_device **ret_device, vmdev_error **ret_error);

/*
 * vmdev_scsi_controller_new_virtio_scsi: makes the controller of virtio-scsi disks.
 *
 * @index: address.controller of its disks, from 0.
 *
 * Returns: as all here. Manual: Managing Virtual Disks. Since: 0.1.
 */
VMDEV_API int vmdev_scsi_controller_new_virtio_scsi(uint32_t index, vmdev_device **ret_device,
						    vmdev_error **ret_error);

/*
 * vmdev_interface_new_virtio_net: makes a virtio card on a bridge whose packets QEMU moves.
 *
 * @bridge: the bridge's name on the host.
 * @mac: "52:54:00:76:f2:bb"; NULL: libvirt makes one.
 *
 * Returns: as all here. Manual: Managing vNICs. Since: 0.1.
 */
VMDEV_API int vmdev_interface_new_virtio_net(const char *bridge, const char *mac,
					     vmdev_device **ret_device, vmdev_error **ret_error);

/*
 * vmdev_interface_new_vhost_net: makes a virtio card on a bridge whose packets the host's kernel
 * moves.
 *
 * @queues: pairs of queues, 1 to 256; of use is the number of vCPUs at most.
 * The other parameters are those of vmdev_interface_new_virtio_net(). For a bridge of Open vSwitch
 * set virtualport.type to openvswitch.
 *
 * Returns: as all here. Manual: Managing vNICs. Since: 0.1.
 */
VMDEV_API int vmdev_interface_new_vhost_net(const char *bridge, const char *mac, unsigned queues,
					    vmdev_device **ret_device, vmdev_error **ret_error);

/*
 * vmdev_interface_new_vhost_user: makes a virtio card whose packets another process moves, as
 * DPDK's or Open vSwitch's. The guest's memory must be shared.
 *
 * @socket: absolute path of the vhost-user socket.
 * @mode: which end QEMU is: CLIENT connects to it, SERVER makes it and waits.
 * @mac: as for vmdev_interface_new_virtio_net(). @queues: pairs of queues, from 1.
 *
 * Returns: as all here. Manual: Managing vNICs. Since: 0.1.
 */
VMDEV_API int vmdev_interface_new_vhost_user(const char *socket,
					     enum vmdev_interface_socket_mode mode, const char *mac,
					     unsigned queues, vmdev_device **ret_device,
					     vmdev_error **ret_error);

/*
 * vmdev_hostdev_pci_new_from_bdf: makes the passthrough of a PCI device of the host, managed by
 * libvirt.
 *
 * @bdf: as lspci prints it: "0000:04:10.1" or "04:10.1".
 *
 * Returns: as all here. Manual: PCI Passthrough. Since: 0.1.
 */
VMDEV_API int vmdev_hostdev_pci_new_from_bdf(const char *bdf, vmdev_device **ret_device,
					     vmdev_error **ret_error);

/*
 * vmdev_pci_controller_new_root_port: makes a PCIe root port, into which one device can be plugged,
 * in the simplified form: libvirt chooses its address, chassis and port.
 *
 * @index: the number of the bus behind it, 1 to 255.
 *
 * Returns: as all here. Manual: Configuring a PCIe Controller for a VM. Since: 0.1.
 */
VMDEV_API int vmdev_pci_controller_new_root_port(unsigned index, vmdev_device **ret_device,
						 vmdev_error **ret_error);

/*
 * vmdev_interface_new_sr_iov: makes a card of the guest that is a virtual function of an SR-IOV card
 * of the host, managed by libvirt.
 *
 * @bdf: the virtual function, as lspci prints it: "0000:06:11.6" or "06:11.6".
 * @mac: the address that libvirt gives to the virtual function; NULL: libvirt makes one.
 *
 * Returns: as all here. Manual: SR-IOV Passthrough. Since: 0.2.
 */
VMDEV_API int vmdev_interface_new_sr_iov(const char *bdf, const char *mac,
					 vmdev_device **ret_device, vmdev_error **ret_error);

/*
 * vmdev_interface_new_sr_iov_in_vlan: makes the same in a VLAN, whose tag the card of the host adds
 * and removes.
 *
 * @vlan: its number, 0 to 4095. The other parameters are those of vmdev_interface_new_sr_iov().
 *
 * Returns: as all here. Manual: SR-IOV Passthrough. Since: 0.2.
 */
VMDEV_API int vmdev_interface_new_sr_iov_in_vlan(const char *bdf, const char *mac, unsigned vlan,
						 vmdev_device **ret_device,
						 vmdev_error **ret_error);

/*
 * vmdev_hostdev_vdpa_new_from_path: makes the passthrough of a vDPA device of the host.
 *
 * @path: its character device, "/dev/vhost-vdpa-0".
 *
 * openEuler's libvirt has it; for upstream's make an interface of type vdpa or a disk of type
 * vhostvdpa.
 *
 * Returns: as all here. Manual: vDPA Passthrough. Since: 0.2.
 */
VMDEV_API int vmdev_hostdev_vdpa_new_from_path(const char *path, vmdev_device **ret_device,
					       vmdev_error **ret_error);

/*
 * vmdev_hostdev_scsi_new_from_wwpn: makes a vhost-scsi adapter, whose disks the guest sees as sd[a-z].
 *
 * @wwpn: the target's name on the host, "naa." and 16 hexadecimal digits.
 *
 * Returns: as all here. Manual: Managing Virtual Disks. Since: 0.2.
 */
VMDEV_API int vmdev_hostdev_scsi_new_from_wwpn(const char *wwpn, vmdev_device **ret_device,
					       vmdev_error **ret_error);

/*
 * vmdev_serial_new_pty: makes a serial port that is a pseudo terminal on the host, which virsh
 * console opens.
 *
 * The domain needs its console, too: vmdev_console_new_pty().
 *
 * Returns: as all here. Manual: Configuring a Virtual Serial Port. Since: 0.2.
 */
VMDEV_API int vmdev_serial_new_pty(vmdev_device **ret_device, vmdev_error **ret_error);

/*
 * vmdev_console_new_pty: makes the console of the first serial port, where that is a pty.
 *
 * Returns: as all here. Manual: Configuring a Virtual Serial Port. Since: 0.2.
 */
VMDEV_API int vmdev_console_new_pty(vmdev_device **ret_device, vmdev_error **ret_error);

/*
 * vmdev_usb_controller_new_uhci: makes a controller of USB 1.1, with 2 ports.
 * vmdev_usb_controller_new_ehci: makes a controller of USB 2.0, with 6 ports.
 * vmdev_usb_controller_new_xhci: makes a controller of USB 3.0, with 4 ports for devices of USB 3.0
 * and 2.0; set ports, to 15 at most, for more.
 *
 * @index: address.bus of its devices. The manual's order is 0, 1 and 2; where one is left out, the
 * others begin at 0, for libvirt adds a controller of its choice with index 0.
 *
 * Returns: as all here. Manual: Configuring USB Controllers. Since: 0.2.
 */
VMDEV_API int vmdev_usb_controller_new_uhci(uint32_t index, vmdev_device **ret_device,
					    vmdev_error **ret_error);
VMDEV_API int vmdev_usb_controller_new_ehci(uint32_t index, vmdev_device **ret_device,
					    vmdev_error **ret_error);
VMDEV_API int vmdev_usb_controller_new_xhci(uint32_t index, vmdev_device **ret_device,
					    vmdev_error **ret_error);

/*
 * vmdev_hostdev_usb_new_from_bus_device: makes the passthrough of a USB device of the host.
 *
 * @bus: 1 to 255, @device: 1 to 127; lsusb prints them as "Bus 006 Device 002", which is 6 and 2.
 * @place: controller and port in the guest; NULL: libvirt chooses, on whatever controller there is.
 *
 * Returns: as all here. Manual: Configuring a USB Passthrough Device. Since: 0.2.
 */
VMDEV_API int vmdev_hostdev_usb_new_from_bus_device(unsigned bus, unsigned device,
						    const struct vmdev_usb_address *place,
						    vmdev_device **ret_device,
						    vmdev_error **ret_error);

/*
 * vmdev_input_new_usb_tablet: makes a tablet on the USB controller with index 0, as the manual has
 * it.
 *
 * @port: of the controller, from 1; 0: libvirt chooses.
 *
 * Returns: as all here. Manual: Configuring USB Controllers. Since: 0.2.
 */
VMDEV_API int vmdev_input_new_usb_tablet(unsigned port, vmdev_device **ret_device,
					 vmdev_error **ret_error);

VMDEV_END
#endif
