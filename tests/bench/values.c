/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"

#include <stdio.h>

void values_of(enum sort sort, struct values *ret_values)
{
	*ret_values = (struct values){
		.sort = sort,
		.disk = {
			.type = "file", .device = "disk", .driver = "qemu", .format = "qcow2",
			.cache = "none", .io = "native", .file = "/path/to/another/qcow2-file",
			.target = "sdb", .target_bus = "scsi", .target_number = 1,
		},
		.nic = {
			.type = "bridge", .mac = "52:54:00:76:f2:bb", .bridge = "br0",
			.port = "openvswitch", .model = "virtio", .driver = "vhost", .queues = 2,
		},
		.hostdev = {
			.managed = "yes", .driver = "vfio", .rom_bar = "off",
			.host = { 0, 0x04, 0x10, 1 }, .guest = { 0, 0, 0x03, 0 },
		},
	};
}

/* sda ... sdz, sdaa ... sdzz, sdaaa ... */
static void name_disk(char *name, size_t size, size_t i)
{
	char letters[5];
	size_t at = sizeof(letters) - 1;

	letters[at] = '\0';
	for (i++; i && at; i = (i - 1) / 26)
		letters[--at] = (char)('a' + (i - 1) % 26);
	snprintf(name, size, "sd%s", letters + at);
}

void values_at(size_t i, struct values *ret_values)
{
	unsigned n = (unsigned)(i / SORT_COUNT);
	struct disk_values *disk = &ret_values->disk;
	struct hostdev_values *hostdev = &ret_values->hostdev;

	values_of((enum sort)(i % SORT_COUNT), ret_values);
	snprintf(disk->file, sizeof(disk->file), "/path/to/another/qcow2-file%u", n);
	name_disk(disk->target, sizeof(disk->target), n);
	disk->target_number = n % 256;
	disk->unit = n / 256;
	snprintf(ret_values->nic.mac, sizeof(ret_values->nic.mac), "52:54:00:76:%02x:%02x",
		 n / 256 % 256, n % 256);
	hostdev->host = (struct pci_values){ n / 1024, 0x04 + n / 256 % 4, n / 8 % 32, n % 8 };
	hostdev->guest = (struct pci_values){ 0, 1 + n / 32 % 255, n % 32, n / 8160 };
}
