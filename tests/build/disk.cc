/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From C++ the cleanup is a deleter. */
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vmdev/vmdev.h>

struct deleter {
	void operator()(vmdev_device *device) const
	{
		vmdev_device_unref(device);
	}
	void operator()(char *text) const
	{
		std::free(text);
	}
};

int main()
{
	vmdev_device *disk = nullptr;
	char *xml = nullptr;

	if (vmdev_disk_new_virtio_scsi(VMDEV_DISK_TYPE_FILE, "/path/to/another/qcow2-file",
				       VMDEV_DISK_FORMAT_QCOW2, "sdb", &disk, nullptr))
		return 1;
	std::unique_ptr<vmdev_device, deleter> held(disk);
	if (vmdev_disk_set_backing_store(disk, true, nullptr) ||
	    vmdev_device_set(disk, "address", "drive:0:0:1:0", nullptr) ||
	    vmdev_device_to_xml(disk, &xml, nullptr))
		return 1;
	std::unique_ptr<char, deleter> text(xml);
	return std::fputs(text.get(), stdout) == EOF;
}
