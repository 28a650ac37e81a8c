/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "build.h"

#include "test.h"

static vmdev_device *append(vmdev_domain *domain, enum vmdev_kind kind)
{
	vmdev_device *device;

	ck_ok(vmdev_device_new(kind, &device, ret_error));
	ck_ok(vmdev_domain_append(domain, device, ret_error));
	/* The domain keeps it. */
	vmdev_device_unref(device);
	return device;
}

static struct vmdev_address pci(uint8_t bus, uint8_t slot, uint8_t function)
{
	return (struct vmdev_address){
		.type = VMDEV_ADDRESS_PCI,
		.pci = { .bus = bus, .slot = slot, .function = function },
	};
}

static struct vmdev_address drive(uint32_t target)
{
	return (struct vmdev_address){ .type = VMDEV_ADDRESS_DRIVE, .drive = { .target = target } };
}

void build_disk_virtio_scsi(vmdev_domain *domain)
{
	vmdev_device *disk = append(domain, VMDEV_KIND_DISK);
	struct vmdev_address address = drive(1);

	ck_ok(vmdev_disk_set_type(disk, VMDEV_DISK_TYPE_FILE, ret_error));
	ck_ok(vmdev_disk_set_device(disk, VMDEV_DISK_DEVICE_DISK, ret_error));
	ck_ok(vmdev_disk_set_driver_name(disk, "qemu", ret_error));
	ck_ok(vmdev_disk_set_driver_type(disk, VMDEV_DISK_FORMAT_QCOW2, ret_error));
	ck_ok(vmdev_disk_set_driver_cache(disk, VMDEV_DISK_CACHE_NONE, ret_error));
	ck_ok(vmdev_disk_set_driver_io(disk, VMDEV_DISK_IO_NATIVE, ret_error));
	ck_ok(vmdev_disk_set_source_file(disk, "/path/to/another/qcow2-file", ret_error));
	ck_ok(vmdev_disk_set_backing_store(disk, true, ret_error));
	ck_ok(vmdev_disk_set_target_dev(disk, "sdb", ret_error));
	ck_ok(vmdev_disk_set_target_bus(disk, VMDEV_DISK_BUS_SCSI, ret_error));
	ck_ok(vmdev_disk_set_address(disk, &address, ret_error));
}

void build_interface_vhost_net(vmdev_domain *domain)
{
	vmdev_device *card = append(domain, VMDEV_KIND_INTERFACE);

	ck_ok(vmdev_interface_set_type(card, VMDEV_INTERFACE_TYPE_BRIDGE, ret_error));
	ck_ok(vmdev_interface_set_mac_address(card, "52:54:00:76:f2:bb", ret_error));
	ck_ok(vmdev_interface_set_source_bridge(card, "br0", ret_error));
	ck_ok(vmdev_interface_set_virtualport_type(card, VMDEV_INTERFACE_VIRTUALPORT_OPENVSWITCH,
						   ret_error));
	ck_ok(vmdev_interface_set_model_type(card, VMDEV_INTERFACE_MODEL_VIRTIO, ret_error));
	ck_ok(vmdev_interface_set_driver_name(card, VMDEV_INTERFACE_DRIVER_VHOST, ret_error));
	ck_ok(vmdev_interface_set_driver_queues(card, 2, ret_error));
}

void build_hostdev_pci(vmdev_domain *domain)
{
	vmdev_device *hostdev = append(domain, VMDEV_KIND_HOSTDEV_PCI);
	struct vmdev_address source = pci(0x04, 0x10, 1), address = pci(0x00, 0x03, 0);

	ck_ok(vmdev_hostdev_pci_set_managed(hostdev, VMDEV_SWITCH_ON, ret_error));
	ck_ok(vmdev_hostdev_pci_set_driver_name(hostdev, VMDEV_HOSTDEV_PCI_DRIVER_VFIO, ret_error));
	ck_ok(vmdev_hostdev_pci_set_source_address(hostdev, &source, ret_error));
	ck_ok(vmdev_hostdev_pci_set_rom_bar(hostdev, VMDEV_SWITCH_OFF, ret_error));
	ck_ok(vmdev_hostdev_pci_set_address(hostdev, &address, ret_error));
}

static vmdev_device *append_controller(vmdev_domain *domain, unsigned index,
				       enum vmdev_pci_controller_model model)
{
	vmdev_device *controller = append(domain, VMDEV_KIND_PCI_CONTROLLER);

	ck_ok(vmdev_pci_controller_set_index(controller, index, ret_error));
	ck_ok(vmdev_pci_controller_set_model(controller, model, ret_error));
	return controller;
}

void build_pcie_simplified(vmdev_domain *domain)
{
	append_controller(domain, 0, VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT);
	append_controller(domain, 1, VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT);
	append_controller(domain, 2, VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE);
	for (unsigned i = 3; i <= 5; i++)
		append_controller(domain, i, VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT);
}

static void append_port(vmdev_domain *domain, unsigned index, uint8_t function)
{
	vmdev_device *port = append_controller(domain, index,
					       VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT_PORT);
	struct vmdev_address address = pci(0x00, 0x01, function);

	if (!function)
		address.pci.multifunction = VMDEV_SWITCH_ON;
	ck_ok(vmdev_pci_controller_set_model_device_name(
		port, VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCIE_ROOT_PORT, ret_error));
	ck_ok(vmdev_pci_controller_set_target_chassis(port, index, ret_error));
	ck_ok(vmdev_pci_controller_set_target_port(port, 0x8u + function, ret_error));
	ck_ok(vmdev_pci_controller_set_address(port, &address, ret_error));
}

void build_pcie_complete(vmdev_domain *domain)
{
	struct vmdev_address address = pci(0x01, 0x00, 0);
	vmdev_device *bridge;

	append_controller(domain, 0, VMDEV_PCI_CONTROLLER_MODEL_PCIE_ROOT);
	append_port(domain, 1, 0);
	bridge = append_controller(domain, 2, VMDEV_PCI_CONTROLLER_MODEL_PCIE_TO_PCI_BRIDGE);
	ck_ok(vmdev_pci_controller_set_model_device_name(
		bridge, VMDEV_PCI_CONTROLLER_DEVICE_NAME_PCIE_PCI_BRIDGE, ret_error));
	ck_ok(vmdev_pci_controller_set_address(bridge, &address, ret_error));
	append_port(domain, 3, 1);
	append_port(domain, 4, 2);
}

static vmdev_device *append_suspended(vmdev_domain *domain, const char *target,
				      enum vmdev_disk_bus bus)
{
	vmdev_device *disk = append(domain, VMDEV_KIND_DISK);

	ck_ok(vmdev_disk_set_type(disk, VMDEV_DISK_TYPE_BLOCK, ret_error));
	ck_ok(vmdev_disk_set_device(disk, VMDEV_DISK_DEVICE_DISK, ret_error));
	ck_ok(vmdev_disk_set_driver_name(disk, "qemu", ret_error));
	ck_ok(vmdev_disk_set_driver_type(disk, VMDEV_DISK_FORMAT_RAW, ret_error));
	ck_ok(vmdev_disk_set_driver_cache(disk, VMDEV_DISK_CACHE_NONE, ret_error));
	ck_ok(vmdev_disk_set_driver_io(disk, VMDEV_DISK_IO_NATIVE, ret_error));
	ck_ok(vmdev_disk_set_driver_error_policy(disk, VMDEV_DISK_ERROR_POLICY_RETRY, ret_error));
	ck_ok(vmdev_disk_set_driver_rerror_policy(disk, VMDEV_DISK_RERROR_POLICY_RETRY, ret_error));
	ck_ok(vmdev_disk_set_driver_retry_interval(disk, 2000, ret_error));
	ck_ok(vmdev_disk_set_driver_retry_timeout(disk, 10000, ret_error));
	ck_ok(vmdev_disk_set_source_dev(disk, "/path/to/your/storage", ret_error));
	ck_ok(vmdev_disk_set_target_dev(disk, target, ret_error));
	ck_ok(vmdev_disk_set_target_bus(disk, bus, ret_error));
	ck_ok(vmdev_disk_set_backing_store(disk, true, ret_error));
	return disk;
}

void build_disk_suspension_virtio_blk(vmdev_domain *domain)
{
	append_suspended(domain, "vdb", VMDEV_DISK_BUS_VIRTIO);
}

void build_disk_suspension_virtio_scsi(vmdev_domain *domain)
{
	vmdev_device *disk = append_suspended(domain, "sdb", VMDEV_DISK_BUS_SCSI);
	struct vmdev_address address = drive(0);

	ck_ok(vmdev_disk_set_address(disk, &address, ret_error));
}

void build_interface_sr_iov(vmdev_domain *domain)
{
	vmdev_device *card = append(domain, VMDEV_KIND_INTERFACE);
	struct vmdev_address source = pci(0x06, 0x11, 6);

	ck_ok(vmdev_interface_set_type(card, VMDEV_INTERFACE_TYPE_HOSTDEV, ret_error));
	ck_ok(vmdev_interface_set_managed(card, VMDEV_SWITCH_ON, ret_error));
	ck_ok(vmdev_interface_set_mac_address(card, "fa:16:3e:0a:4b:5c", ret_error));
	ck_ok(vmdev_interface_set_source_address(card, &source, ret_error));
	ck_ok(vmdev_interface_append_vlan_tag(card, ret_error));
	ck_ok(vmdev_interface_set_vlan_tag_id(card, 0, 1, ret_error));
}

void build_serial_console(vmdev_domain *domain)
{
	vmdev_device *serial = append(domain, VMDEV_KIND_SERIAL);
	vmdev_device *console = append(domain, VMDEV_KIND_CONSOLE);

	ck_ok(vmdev_serial_set_type(serial, VMDEV_SERIAL_TYPE_PTY, ret_error));
	ck_ok(vmdev_console_set_type(console, VMDEV_CONSOLE_TYPE_PTY, ret_error));
	ck_ok(vmdev_console_set_target_type(console, VMDEV_CONSOLE_TARGET_SERIAL, ret_error));
}

void build_hostdev_vdpa(vmdev_domain *domain)
{
	vmdev_device *hostdev = append(domain, VMDEV_KIND_HOSTDEV_VDPA);

	ck_ok(vmdev_hostdev_vdpa_set_source_dev(hostdev, "/dev/vhost-vdpa-0", ret_error));
}

void build_usb_controllers(vmdev_domain *domain)
{
	static const enum vmdev_usb_controller_model models[] = {
		VMDEV_USB_CONTROLLER_MODEL_PIIX3_UHCI,
		VMDEV_USB_CONTROLLER_MODEL_EHCI,
		VMDEV_USB_CONTROLLER_MODEL_NEC_XHCI,
	};

	for (unsigned i = 0; i < 3; i++) {
		vmdev_device *controller = append(domain, VMDEV_KIND_USB_CONTROLLER);

		ck_ok(vmdev_usb_controller_set_index(controller, i, ret_error));
		ck_ok(vmdev_usb_controller_set_model(controller, models[i], ret_error));
	}
}

/* The manual has letters for the numbers; these are of its output of lsusb. */
void build_hostdev_usb(vmdev_domain *domain)
{
	vmdev_device *hostdev = append(domain, VMDEV_KIND_HOSTDEV_USB);
	struct vmdev_address address = {
		.type = VMDEV_ADDRESS_USB,
		.usb = { .bus = 2, .port = { 1 } },
	};

	ck_ok(vmdev_hostdev_usb_set_managed(hostdev, VMDEV_SWITCH_ON, ret_error));
	ck_ok(vmdev_hostdev_usb_set_source_address_bus(hostdev, 6, ret_error));
	ck_ok(vmdev_hostdev_usb_set_source_address_device(hostdev, 2, ret_error));
	ck_ok(vmdev_hostdev_usb_set_address(hostdev, &address, ret_error));
}
