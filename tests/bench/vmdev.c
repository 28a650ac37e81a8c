/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdlib.h>

#include "bench.h"

static struct vmdev_address pci_of(const struct pci_values *pci)
{
	return (struct vmdev_address){
		.type = VMDEV_ADDRESS_PCI,
		.pci = { .domain = pci->domain,
			 .bus = (uint8_t)pci->bus,
			 .slot = (uint8_t)pci->slot,
			 .function = (uint8_t)pci->function },
	};
}

static int fill_disk(vmdev_device *device, const struct disk_values *disk)
{
	const struct vmdev_address address = {
		.type = VMDEV_ADDRESS_DRIVE,
		.drive = { disk->controller, disk->bus, disk->target_number, disk->unit },
	};

	return vmdev_disk_set_type(device, VMDEV_DISK_TYPE_FILE, NULL) |
	       vmdev_disk_set_device(device, VMDEV_DISK_DEVICE_DISK, NULL) |
	       vmdev_disk_set_driver_name(device, disk->driver, NULL) |
	       vmdev_disk_set_driver_type(device, VMDEV_DISK_FORMAT_QCOW2, NULL) |
	       vmdev_disk_set_driver_cache(device, VMDEV_DISK_CACHE_NONE, NULL) |
	       vmdev_disk_set_driver_io(device, VMDEV_DISK_IO_NATIVE, NULL) |
	       vmdev_disk_set_source_file(device, disk->file, NULL) |
	       vmdev_disk_set_backing_store(device, true, NULL) |
	       vmdev_disk_set_target_dev(device, disk->target, NULL) |
	       vmdev_disk_set_target_bus(device, VMDEV_DISK_BUS_SCSI, NULL) |
	       vmdev_disk_set_address(device, &address, NULL);
}

static int fill_nic(vmdev_device *device, const struct nic_values *nic)
{
	return vmdev_interface_set_type(device, VMDEV_INTERFACE_TYPE_BRIDGE, NULL) |
	       vmdev_interface_set_mac_address(device, nic->mac, NULL) |
	       vmdev_interface_set_source_bridge(device, nic->bridge, NULL) |
	       vmdev_interface_set_virtualport_type(device, VMDEV_INTERFACE_VIRTUALPORT_OPENVSWITCH,
						    NULL) |
	       vmdev_interface_set_model_type(device, VMDEV_INTERFACE_MODEL_VIRTIO, NULL) |
	       vmdev_interface_set_driver_name(device, VMDEV_INTERFACE_DRIVER_VHOST, NULL) |
	       vmdev_interface_set_driver_queues(device, nic->queues, NULL);
}

static int fill_hostdev(vmdev_device *device, const struct hostdev_values *hostdev)
{
	const struct vmdev_address host = pci_of(&hostdev->host), guest = pci_of(&hostdev->guest);

	return vmdev_hostdev_pci_set_managed(device, VMDEV_SWITCH_ON, NULL) |
	       vmdev_hostdev_pci_set_driver_name(device, VMDEV_HOSTDEV_PCI_DRIVER_VFIO, NULL) |
	       vmdev_hostdev_pci_set_source_address(device, &host, NULL) |
	       vmdev_hostdev_pci_set_rom_bar(device, VMDEV_SWITCH_OFF, NULL) |
	       vmdev_hostdev_pci_set_address(device, &guest, NULL);
}

vmdev_device *device_of(const struct values *values)
{
	static const enum vmdev_kind kinds[] = { VMDEV_KIND_DISK, VMDEV_KIND_INTERFACE,
						 VMDEV_KIND_HOSTDEV_PCI };
	vmdev_device *device;
	int code;

	if (vmdev_device_new(kinds[values->sort], &device, NULL))
		return NULL;
	code = values->sort == DISK ? fill_disk(device, &values->disk) :
	       values->sort == NIC  ? fill_nic(device, &values->nic) :
				      fill_hostdev(device, &values->hostdev);
	return code ? vmdev_device_unref(device) : device;
}

char *build_vmdev(const struct values *values)
{
	vmdev_device *device = device_of(values);
	char *xml = NULL;

	if (device)
		vmdev_device_to_xml(device, &xml, NULL);
	vmdev_device_unref(device);
	return xml;
}

char *build_domain_vmdev(size_t count)
{
	vmdev_domain *domain;
	char *xml = NULL;
	int code = vmdev_domain_new(&domain, NULL);

	for (size_t i = 0; i < count && !code; i++) {
		struct values values;
		vmdev_device *device;

		values_at(i, &values);
		device = device_of(&values);
		code = device ? vmdev_domain_append(domain, device, NULL) : -1;
		vmdev_device_unref(device);
	}
	if (!code)
		vmdev_domain_to_xml(domain, &xml, NULL, NULL);
	vmdev_domain_unref(domain);
	return xml;
}

size_t read_vmdev(const char *xml, size_t length)
{
	vmdev_domain *domain;
	size_t count;

	if (vmdev_domain_new_from_xml(xml, length, &domain, NULL))
		return 0;
	count = vmdev_domain_count(domain);
	vmdev_domain_unref(domain);
	return count;
}
