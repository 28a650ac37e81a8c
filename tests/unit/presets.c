/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <vmdev/vmdev.h>

/* The device's XML is as expected, and it breaks no rule. */
static void check_device(vmdev_device *device, const char *expected)
{
	vmdev_report *report;
	char *xml, *text;

	ck_ok(vmdev_device_to_xml(device, &xml, ret_error));
	ck_assert_str_eq(xml, expected);
	ck_ok(vmdev_device_validate(device, NULL, &report, ret_error));
	ck_ok(vmdev_report_to_string(report, &text, ret_error));
	ck_assert_str_eq(text, "");
	free(text);
	free(xml);
	vmdev_report_unref(report);
	vmdev_device_unref(device);
}

START_TEST(disks)
{
	vmdev_device *disk;

	ck_ok(vmdev_disk_new_virtio_blk(VMDEV_DISK_TYPE_BLOCK, "/dev/sdx", VMDEV_DISK_FORMAT_RAW,
					"vdb", &disk, ret_error));
	check_device(disk, "<disk type='block' device='disk'>\n"
			   "  <driver name='qemu' type='raw' cache='none' io='native'/>\n"
			   "  <source dev='/dev/sdx'/>\n"
			   "  <target dev='vdb' bus='virtio'/>\n"
			   "</disk>\n");
	ck_ok(vmdev_disk_new_virtio_scsi(VMDEV_DISK_TYPE_FILE, "/a/b.qcow2",
					 VMDEV_DISK_FORMAT_QCOW2, "sdb", &disk, ret_error));
	check_device(disk, "<disk type='file' device='disk'>\n"
			   "  <driver name='qemu' type='qcow2' cache='none' io='native'/>\n"
			   "  <source file='/a/b.qcow2'/>\n"
			   "  <target dev='sdb' bus='scsi'/>\n"
			   "</disk>\n");
}
END_TEST

START_TEST(controllers)
{
	vmdev_device *controller;

	ck_ok(vmdev_scsi_controller_new_virtio_scsi(3, &controller, ret_error));
	check_device(controller, "<controller type='scsi' index='3' model='virtio-scsi'/>\n");
	ck_ok(vmdev_pci_controller_new_root_port(7, &controller, ret_error));
	check_device(controller, "<controller type='pci' index='7' model='pcie-root-port'/>\n");
}
END_TEST

START_TEST(cards)
{
	vmdev_device *card;

	ck_ok(vmdev_interface_new_virtio_net("br0", NULL, &card, ret_error));
	check_device(card, "<interface type='bridge'>\n"
			   "  <source bridge='br0'/>\n"
			   "  <model type='virtio'/>\n"
			   "  <driver name='qemu'/>\n"
			   "</interface>\n");
	ck_ok(vmdev_interface_new_vhost_net("br0", "52:54:00:76:f2:bb", 2, &card, ret_error));
	check_device(card, "<interface type='bridge'>\n"
			   "  <mac address='52:54:00:76:f2:bb'/>\n"
			   "  <source bridge='br0'/>\n"
			   "  <model type='virtio'/>\n"
			   "  <driver name='vhost' queues='2'/>\n"
			   "</interface>\n");
	ck_ok(vmdev_interface_new_vhost_user("/run/vhost.sock", VMDEV_INTERFACE_SOCKET_MODE_CLIENT,
					     NULL, 4, &card, ret_error));
	check_device(card, "<interface type='vhostuser'>\n"
			   "  <source type='unix' path='/run/vhost.sock' mode='client'/>\n"
			   "  <model type='virtio'/>\n"
			   "  <driver queues='4'/>\n"
			   "</interface>\n");
}
END_TEST

START_TEST(passthrough)
{
	vmdev_device *hostdev;

	ck_ok(vmdev_hostdev_pci_new_from_bdf("04:10.1", &hostdev, ret_error));
	check_device(hostdev,
		     "<hostdev mode='subsystem' type='pci' managed='yes'>\n"
		     "  <driver name='vfio'/>\n"
		     "  <source>\n"
		     "    <address domain='0x0000' bus='0x04' slot='0x10' function='0x1'/>\n"
		     "  </source>\n"
		     "</hostdev>\n");
	ck_ok(vmdev_hostdev_vdpa_new_from_path("/dev/vhost-vdpa-0", &hostdev, ret_error));
	check_device(hostdev, "<hostdev mode='subsystem' type='vdpa'>\n"
			      "  <source dev='/dev/vhost-vdpa-0'/>\n"
			      "</hostdev>\n");
	ck_ok(vmdev_hostdev_scsi_new_from_wwpn("naa.5123456789abcde0", &hostdev, ret_error));
	check_device(hostdev, "<hostdev mode='subsystem' type='scsi_host'>\n"
			      "  <source protocol='vhost' wwpn='naa.5123456789abcde0'/>\n"
			      "</hostdev>\n");
}
END_TEST

START_TEST(virtual_functions)
{
	vmdev_device *card;

	ck_ok(vmdev_interface_new_sr_iov("03:00.1", NULL, &card, ret_error));
	check_device(
		card,
		"<interface type='hostdev' managed='yes'>\n"
		"  <source>\n"
		"    <address type='pci' domain='0x0000' bus='0x03' slot='0x00' function='0x1'/>\n"
		"  </source>\n"
		"</interface>\n");
	ck_ok(vmdev_interface_new_sr_iov_in_vlan("0001:06:11.6", "fa:16:3e:0a:4b:5c", 4095, &card,
						 ret_error));
	check_device(
		card,
		"<interface type='hostdev' managed='yes'>\n"
		"  <mac address='fa:16:3e:0a:4b:5c'/>\n"
		"  <source>\n"
		"    <address type='pci' domain='0x0001' bus='0x06' slot='0x11' function='0x6'/>\n"
		"  </source>\n"
		"  <vlan>\n"
		"    <tag id='4095'/>\n"
		"  </vlan>\n"
		"</interface>\n");
}
END_TEST

START_TEST(serial_console)
{
	vmdev_device *device;

	ck_ok(vmdev_serial_new_pty(&device, ret_error));
	check_device(device, "<serial type='pty'/>\n");
	ck_ok(vmdev_console_new_pty(&device, ret_error));
	check_device(device, "<console type='pty'>\n"
			     "  <target type='serial'/>\n"
			     "</console>\n");
}
END_TEST

START_TEST(usb)
{
	const struct vmdev_usb_address place = { .bus = 2, .port = { 1 } };
	vmdev_device *device;

	ck_ok(vmdev_usb_controller_new_uhci(0, &device, ret_error));
	check_device(device, "<controller type='usb' index='0' model='piix3-uhci'/>\n");
	ck_ok(vmdev_usb_controller_new_ehci(1, &device, ret_error));
	check_device(device, "<controller type='usb' index='1' model='ehci'/>\n");
	ck_ok(vmdev_usb_controller_new_xhci(2, &device, ret_error));
	check_device(device, "<controller type='usb' index='2' model='nec-xhci'/>\n");
	ck_ok(vmdev_hostdev_usb_new_from_bus_device(6, 2, &place, &device, ret_error));
	check_device(device, "<hostdev mode='subsystem' type='usb' managed='yes'>\n"
			     "  <source>\n"
			     "    <address bus='6' device='2'/>\n"
			     "  </source>\n"
			     "  <address type='usb' bus='2' port='1'/>\n"
			     "</hostdev>\n");
	ck_ok(vmdev_hostdev_usb_new_from_bus_device(6, 2, NULL, &device, ret_error));
	ck_assert(!vmdev_hostdev_usb_has_address(device));
	vmdev_device_unref(device);
	ck_ok(vmdev_input_new_usb_tablet(1, &device, ret_error));
	check_device(device, "<input type='tablet' bus='usb'>\n"
			     "  <address type='usb' bus='0' port='1'/>\n"
			     "</input>\n");
	ck_ok(vmdev_input_new_usb_tablet(0, &device, ret_error));
	check_device(device, "<input type='tablet' bus='usb'>\n"
			     "  <address type='usb' bus='0'/>\n"
			     "</input>\n");
}
END_TEST

START_TEST(bad_parameters_make_nothing)
{
	const struct vmdev_usb_address hole = { .port = { 0, 1 } };
	vmdev_device *device = NULL;

	ck_fails(vmdev_disk_new_virtio_blk(VMDEV_DISK_TYPE_NETWORK, "/a", VMDEV_DISK_FORMAT_RAW,
					   "vdb", &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_disk_new_virtio_blk(VMDEV_DISK_TYPE_FILE, "/a", (enum vmdev_disk_format)99,
					   "vdb", &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_pci_controller_new_root_port(0, &device, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_pci_controller_new_root_port(256, &device, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_interface_new_vhost_net("br0", "52:54:00", 1, &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_interface_new_vhost_net("br0", NULL, 0, &device, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_interface_new_vhost_net("br0", NULL, 257, &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_interface_new_vhost_user("/s", (enum vmdev_interface_socket_mode)3, NULL, 1,
						&device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_hostdev_pci_new_from_bdf("04:20.0", &device, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_interface_new_sr_iov("04:20.0", NULL, &device, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_interface_new_sr_iov("04:10.1", "fa:16:3e:0a:xx:xx", &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_interface_new_sr_iov_in_vlan("04:10.1", NULL, 4096, &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_usb_controller_new_uhci(65536, &device, ret_error), VMDEV_E_VALUE);
	ck_fails(vmdev_hostdev_usb_new_from_bus_device(0, 2, NULL, &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_hostdev_usb_new_from_bus_device(1, 128, NULL, &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_hostdev_usb_new_from_bus_device(1, 2, &hole, &device, ret_error),
		 VMDEV_E_VALUE);
	ck_fails(vmdev_input_new_usb_tablet(256, &device, ret_error), VMDEV_E_VALUE);
	ck_assert_ptr_null(device);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("presets", &t);

	tcase_add_test(t, disks);
	tcase_add_test(t, controllers);
	tcase_add_test(t, cards);
	tcase_add_test(t, passthrough);
	tcase_add_test(t, virtual_functions);
	tcase_add_test(t, serial_console);
	tcase_add_test(t, usb);
	tcase_add_test(t, bad_parameters_make_nothing);
	return s;
}
