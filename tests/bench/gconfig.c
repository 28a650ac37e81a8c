/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* libvirt-gconfig says what it has setters for. Of the disk it lacks backingStore and the address; of the
 * NIC virtualport and driver; of the hostdev the driver, and the guest's address goes unsaid. */
#include <libvirt-gconfig/libvirt-gconfig.h>
#include <libvirt-gconfig/libvirt-gconfig-domain-interface-bridge.h>

#include "bench.h"

static void *new_disk(const struct disk_values *values)
{
	GVirConfigDomainDisk *disk = gvir_config_domain_disk_new();
	GVirConfigDomainDiskDriver *driver = gvir_config_domain_disk_driver_new();

	gvir_config_domain_disk_set_type(disk, GVIR_CONFIG_DOMAIN_DISK_FILE);
	gvir_config_domain_disk_set_guest_device_type(disk,
						      GVIR_CONFIG_DOMAIN_DISK_GUEST_DEVICE_DISK);
	gvir_config_domain_disk_driver_set_name(driver, values->driver);
	gvir_config_domain_disk_driver_set_format(driver, GVIR_CONFIG_DOMAIN_DISK_FORMAT_QCOW2);
	gvir_config_domain_disk_driver_set_cache(driver, GVIR_CONFIG_DOMAIN_DISK_CACHE_NONE);
	gvir_config_domain_disk_driver_set_io_policy(
		driver, GVIR_CONFIG_DOMAIN_DISK_DRIVER_IO_POLICY_NATIVE);
	gvir_config_domain_disk_set_driver(disk, driver);
	gvir_config_domain_disk_set_source(disk, values->file);
	gvir_config_domain_disk_set_target_dev(disk, values->target);
	gvir_config_domain_disk_set_target_bus(disk, GVIR_CONFIG_DOMAIN_DISK_BUS_SCSI);
	g_object_unref(driver);
	return disk;
}

static void *new_nic(const struct nic_values *values)
{
	GVirConfigDomainInterfaceBridge *bridge = gvir_config_domain_interface_bridge_new();
	GVirConfigDomainInterface *nic = GVIR_CONFIG_DOMAIN_INTERFACE(bridge);

	gvir_config_domain_interface_set_mac(nic, values->mac);
	gvir_config_domain_interface_bridge_set_source(bridge, values->bridge);
	gvir_config_domain_interface_set_model(nic, values->model);
	return bridge;
}

static void *new_hostdev(const struct hostdev_values *values)
{
	GVirConfigDomainHostdevPci *hostdev = gvir_config_domain_hostdev_pci_new();
	GVirConfigDomainAddressPci *address = gvir_config_domain_address_pci_new();

	gvir_config_domain_hostdev_pci_set_managed(hostdev, TRUE);
	gvir_config_domain_address_pci_set_domain(address, (guint16)values->host.domain);
	gvir_config_domain_address_pci_set_bus(address, (guchar)values->host.bus);
	gvir_config_domain_address_pci_set_slot(address, (guchar)values->host.slot);
	gvir_config_domain_address_pci_set_function(address, (guchar)values->host.function);
	gvir_config_domain_hostdev_pci_set_address(hostdev, address);
	gvir_config_domain_hostdev_pci_set_rom_bar(hostdev, FALSE);
	g_object_unref(address);
	return hostdev;
}

char *build_gconfig(const struct values *values)
{
	GVirConfigObject *device = values->sort == DISK ? new_disk(&values->disk) :
				   values->sort == NIC	? new_nic(&values->nic) :
							  new_hostdev(&values->hostdev);
	char *xml = gvir_config_object_to_xml(device);

	g_object_unref(device);
	return xml;
}

/* It keeps the XML, and looks at a value when it is asked for one. What it was asked ends here. */
static volatile size_t seen;

static void see_text(const char *text)
{
	seen += text ? (unsigned char)text[0] : 0;
}

static void see_disk(GVirConfigDomainDisk *disk)
{
	GVirConfigDomainDiskDriver *driver = gvir_config_domain_disk_get_driver(disk);

	seen += gvir_config_domain_disk_get_disk_type(disk);
	seen += gvir_config_domain_disk_get_guest_device_type(disk);
	seen += gvir_config_domain_disk_get_snapshot_type(disk);
	seen += gvir_config_domain_disk_get_startup_policy(disk);
	see_text(gvir_config_domain_disk_driver_get_name(driver));
	seen += gvir_config_domain_disk_driver_get_format(driver);
	seen += gvir_config_domain_disk_driver_get_cache(driver);
	seen += gvir_config_domain_disk_driver_get_io_policy(driver);
	seen += gvir_config_domain_disk_driver_get_error_policy(driver);
	seen += gvir_config_domain_disk_driver_get_discard(driver);
	seen += (size_t)gvir_config_domain_disk_driver_get_copy_on_read(driver);
	see_text(gvir_config_domain_disk_get_source(disk));
	see_text(gvir_config_domain_disk_get_target_dev(disk));
	seen += gvir_config_domain_disk_get_target_bus(disk);
	g_object_unref(driver);
}

static void see_nic(GVirConfigDomainInterface *nic)
{
	GVirConfigDomainInterfaceFilterref *filter =
		gvir_config_domain_interface_get_filterref(nic);

	if (filter)
		g_object_unref(filter);
	see_text(gvir_config_domain_interface_get_ifname(nic));
	seen += gvir_config_domain_interface_get_link_state(nic);
	see_text(gvir_config_domain_interface_get_mac(nic));
	see_text(gvir_config_domain_interface_get_model(nic));
}

static void see_hostdev(GVirConfigDomainHostdevPci *hostdev)
{
	GVirConfigDomainAddressPci *address = gvir_config_domain_hostdev_pci_get_address(hostdev);

	seen += (size_t)gvir_config_domain_hostdev_get_boot_order(
		GVIR_CONFIG_DOMAIN_HOSTDEV(hostdev));
	seen += (size_t)gvir_config_domain_hostdev_get_readonly(
		GVIR_CONFIG_DOMAIN_HOSTDEV(hostdev));
	seen += (size_t)gvir_config_domain_hostdev_get_shareable(
		GVIR_CONFIG_DOMAIN_HOSTDEV(hostdev));
	seen += (size_t)gvir_config_domain_hostdev_pci_get_managed(hostdev);
	seen += (size_t)gvir_config_domain_hostdev_pci_get_rom_bar(hostdev);
	see_text(gvir_config_domain_hostdev_pci_get_rom_file(hostdev));
	seen += (size_t)gvir_config_domain_address_pci_get_domain(address);
	seen += (size_t)gvir_config_domain_address_pci_get_bus(address);
	seen += (size_t)gvir_config_domain_address_pci_get_slot(address);
	seen += (size_t)gvir_config_domain_address_pci_get_function(address);
	seen += (size_t)gvir_config_domain_address_pci_get_multifunction(address);
	g_object_unref(address);
}

static void see_values(GVirConfigDomainDevice *device)
{
	if (GVIR_CONFIG_IS_DOMAIN_DISK(device))
		see_disk(GVIR_CONFIG_DOMAIN_DISK(device));
	else if (GVIR_CONFIG_IS_DOMAIN_INTERFACE(device))
		see_nic(GVIR_CONFIG_DOMAIN_INTERFACE(device));
	else if (GVIR_CONFIG_IS_DOMAIN_HOSTDEV_PCI(device))
		see_hostdev(GVIR_CONFIG_DOMAIN_HOSTDEV_PCI(device));
}

static size_t read_devices(const char *xml, bool values)
{
	GVirConfigDomain *domain = gvir_config_domain_new_from_xml(xml, NULL);
	GList *devices;
	size_t count;

	if (!domain)
		return 0;
	devices = gvir_config_domain_get_devices(domain);
	count = g_list_length(devices);
	for (GList *device = devices; values && device; device = device->next)
		see_values(GVIR_CONFIG_DOMAIN_DEVICE(device->data));
	g_list_free_full(devices, g_object_unref);
	g_object_unref(domain);
	return count;
}

size_t read_gconfig(const char *xml, size_t length)
{
	(void)length;
	return read_devices(xml, true);
}

size_t read_gconfig_list(const char *xml, size_t length)
{
	(void)length;
	return read_devices(xml, false);
}
