/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of hostdev_pci.kind: each function says whether the device keeps the rule of its name. */
#include "hostdev_pci.gen.h"

bool hostdev_pci_driver(const struct hostdev_pci *hostdev)
{
	return !hostdev->driver_name || hostdev->driver_name == VMDEV_HOSTDEV_PCI_DRIVER_VFIO;
}

bool hostdev_pci_managed(const struct hostdev_pci *hostdev)
{
	return hostdev->managed == VMDEV_SWITCH_ON;
}

bool hostdev_pci_host_bus(const struct hostdev_pci *hostdev)
{
	return !hostdev->source_address.type || hostdev->source_address.pci.bus;
}

bool hostdev_pci_guest_slot(const struct hostdev_pci *hostdev)
{
	const struct vmdev_pci_address *pci = &hostdev->address.pci;

	if (hostdev->address.type != VMDEV_ADDRESS_PCI || pci->bus)
		return true;
	/* domain-pci-zero speaks of an address that is all zero. */
	if (!pci->domain && !pci->slot && !pci->function)
		return true;
	return pci->slot >= 0x03 && pci->slot <= 0x1e;
}

bool hostdev_pci_rom_boot(const struct hostdev_pci *hostdev)
{
	return !hostdev_pci_has(hostdev, HOSTDEV_PCI_BOOT_ORDER) ||
	       (hostdev->rom_bar != VMDEV_SWITCH_OFF && hostdev->rom_enabled != VMDEV_SWITCH_OFF);
}

bool hostdev_pci_rom_enabled(const struct hostdev_pci *hostdev)
{
	return hostdev->rom_enabled != VMDEV_SWITCH_OFF ||
	       (!hostdev->rom_bar && !hostdev->rom_file);
}

bool hostdev_pci_teaming(const struct hostdev_pci *hostdev)
{
	if (!hostdev->teaming_type)
		return !hostdev->teaming_persistent;
	return hostdev->teaming_type == VMDEV_HOSTDEV_PCI_TEAMING_TRANSIENT &&
	       hostdev->teaming_persistent;
}
