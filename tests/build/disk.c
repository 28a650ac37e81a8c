/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdio.h>
#include <vmdev/vmdev.h>

int main(void)
{
	vmdev_device *disk;
	char *xml;

	if (vmdev_disk_new_virtio_scsi(VMDEV_DISK_TYPE_FILE, "/path/to/another/qcow2-file",
				       VMDEV_DISK_FORMAT_QCOW2, "sdb", &disk, NULL) ||
	    vmdev_disk_set_backing_store(disk, true, NULL) ||
	    vmdev_device_set(disk, "address", "drive:0:0:1:0", NULL) ||
	    vmdev_device_to_xml(disk, &xml, NULL))
		return 1;
	return fputs(xml, stdout) == EOF;
}
