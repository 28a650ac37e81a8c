/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

static vmdev_domain *read(const char *devices)
{
	vmdev_domain *domain = NULL;

	ck_ok(vmdev_domain_new_from_xml(devices, strlen(devices), &domain, ret_error));
	return domain;
}

static void check_tree(const char *devices, const char *drawing)
{
	vmdev_domain *domain = read(devices);
	char *text = NULL;

	ck_ok(vmdev_domain_to_tree(domain, &text, ret_error));
	ck_assert_str_eq(text, drawing);
	free(text);
	vmdev_domain_unref(domain);
}

START_TEST(devices_hang_on_their_controllers)
{
	static const char devices[] =
		"<devices><controller type='pci' index='0' model='pcie-root'/>"
		"<disk><source file='/b'/><target dev='vdb'/>"
		"<address type='pci' bus='1' slot='0' function='0'/></disk>"
		"<controller type='pci' index='2' model='pcie-root-port'>"
		"<address type='pci' bus='0' slot='2' function='0'/></controller>"
		"<controller type='pci' index='1' model='pcie-root-port'>"
		"<address type='pci' bus='0' slot='1' function='0'/></controller>"
		"<controller type='scsi' model='virtio-scsi'>"
		"<address type='pci' bus='2' slot='0' function='0'/></controller>"
		"<disk type='block'><source dev='/c'/><target dev='sdb' bus='scsi'/>"
		"<address type='drive' controller='0' unit='7'/></disk>"
		"<disk type='block'><target dev='sda' bus='scsi'/>"
		"<address type='drive' controller='0' unit='5'/></disk>"
		"<controller type='pci' index='3' model='pcie-root-port'/></devices>";

	check_tree(devices, "pcie-root 0\n"
			    "├─ pcie-root-port 1 @ pci:0000:00:01.0\n"
			    "│  └─ disk vdb /b @ pci:0000:01:00.0\n"
			    "├─ pcie-root-port 2 @ pci:0000:00:02.0\n"
			    "│  └─ scsi 0 virtio-scsi @ pci:0000:02:00.0\n"
			    "│     ├─ disk sda @ drive:0:0:0:5\n"
			    "│     └─ disk sdb /c @ drive:0:0:0:7\n"
			    "└─ pcie-root-port 3 (free)\n");
}
END_TEST

START_TEST(every_bus_has_its_controller)
{
	check_tree("<devices><controller type='ide' index='0'/><controller type='sata' index='0'/>"
		   "<controller type='usb' index='0' model='qemu-xhci'/>"
		   "<disk><target dev='hda' bus='ide'/><address type='drive' unit='1'/></disk>"
		   "<disk><target dev='sda' bus='sata'/><address type='drive' unit='2'/></disk>"
		   "<redirdev><address type='usb' bus='0' port='2.1'/></redirdev>"
		   "<hub><address type='usb' bus='0' port='2'/></hub></devices>",
		   "ide 0\n"
		   "└─ disk hda @ drive:0:0:0:1\n"
		   "sata 0\n"
		   "└─ disk sda @ drive:0:0:0:2\n"
		   "usb 0 qemu-xhci\n"
		   "├─ hub @ usb:0:2\n"
		   "└─ redirdev @ usb:0:2.1\n");
}
END_TEST

START_TEST(what_has_no_address_comes_last)
{
	check_tree("<devices><video/><disk><target dev='vda'/></disk>"
		   "<controller type='virtio-serial'/><interface type='bridge'>"
		   "<source bridge='b'/><address type='pci' bus='9' slot='0' function='0'/>"
		   "</interface><controller type='new' index='3'/></devices>",
		   "virtio-serial 0\n"
		   "interface b @ pci:0000:09:00.0\n"
		   "controller 3\n"
		   "without an address:\n"
		   "   video\n"
		   "   disk vda\n");
}
END_TEST

START_TEST(circles_are_drawn_open)
{
	check_tree("<devices>"
		   "<controller type='pci' index='1' model='pcie-root-port'>"
		   "<address type='pci' bus='2' slot='0' function='0'/></controller>"
		   "<controller type='pci' index='2' model='pcie-root-port'>"
		   "<address type='pci' bus='1' slot='0' function='0'/></controller>"
		   "<controller type='pci' index='3' model='pcie-root-port'>"
		   "<address type='pci' bus='3' slot='0' function='0'/></controller></devices>",
		   "pcie-root-port 1 @ pci:0000:02:00.0\n"
		   "└─ pcie-root-port 2 @ pci:0000:01:00.0 (free)\n"
		   "pcie-root-port 3 @ pci:0000:03:00.0 (free)\n");
}
END_TEST

START_TEST(a_text_stays_on_its_line)
{
	vmdev_domain *domain = read("<devices><disk><source file='/a&#10;&quot;\\'/>"
				    "<target dev='vda'/></disk></devices>");
	char *text = NULL;

	ck_ok(vmdev_domain_to_tree(domain, &text, ret_error));
	ck_assert_str_eq(text, "without an address:\n   disk vda /a \"\\\n");
	free(text);
	ck_ok(vmdev_domain_to_dot(domain, &text, ret_error));
	ck_assert_ptr_nonnull(
		strstr(text, "\td0 [label=\"disk vda /a \\\"\\\\\", style=dashed];\n"));
	free(text);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(dot_has_an_edge_for_each_plug)
{
	vmdev_domain *domain = read("<devices><controller type='pci' index='0' model='pcie-root'/>"
				    "<controller type='pci' index='1' model='pcie-root-port'/>"
				    "</devices>");
	char *text = NULL;

	ck_ok(vmdev_domain_to_dot(domain, &text, ret_error));
	ck_assert_str_eq(text, "digraph devices {\n\trankdir=LR;\n\tnode [shape=box];\n"
			       "\td0 [label=\"pcie-root 0\"];\n"
			       "\td1 [label=\"pcie-root-port 1 (free)\"];\n\td0 -> d1;\n}\n");
	free(text);
	vmdev_domain_unref(domain);
}
END_TEST

/* 255 controllers, each behind the one before it, and devices in the last. */
START_TEST(a_long_chain_is_drawn)
{
	vmdev_domain *domain = NULL;
	char *text = NULL, *last;

	ck_ok(vmdev_domain_new(&domain, ret_error));
	for (unsigned i = 0; i < 256; i++) {
		const struct vmdev_address address = {
			.type = VMDEV_ADDRESS_PCI, .pci = { .bus = (uint8_t)(i - 1), .slot = 1 }
		};
		vmdev_device *device = NULL;

		ck_ok(vmdev_device_new(VMDEV_KIND_PCI_CONTROLLER, &device, ret_error));
		ck_ok(vmdev_pci_controller_set_index(device, i, ret_error));
		ck_ok(vmdev_pci_controller_set_model(device, VMDEV_PCI_CONTROLLER_MODEL_PCI_BRIDGE,
						     ret_error));
		if (i)
			ck_ok(vmdev_pci_controller_set_address(device, &address, ret_error));
		ck_ok(vmdev_domain_append(domain, device, ret_error));
		vmdev_device_unref(device);
	}
	ck_ok(vmdev_domain_to_tree(domain, &text, ret_error));
	last = strstr(text, "└─ pci-bridge 255 @ pci:0000:fe:01.0\n");
	ck_assert_ptr_nonnull(last);
	ck_assert_str_eq(strchr(last, '\n'), "\n");
	free(text);
	vmdev_domain_unref(domain);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("picture", &t);

	tcase_add_test(t, devices_hang_on_their_controllers);
	tcase_add_test(t, every_bus_has_its_controller);
	tcase_add_test(t, what_has_no_address_comes_last);
	tcase_add_test(t, circles_are_drawn_open);
	tcase_add_test(t, a_text_stays_on_its_line);
	tcase_add_test(t, dot_has_an_edge_for_each_plug);
	tcase_add_test(t, a_long_chain_is_drawn);
	return s;
}
