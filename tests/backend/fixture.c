/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fixture.h"

const char standard_xml[] = "<domain type='qemu'>\n"
			    "  <name>web</name>\n"
			    "  <uuid>" UUID "</uuid>\n"
			    "  <os>\n"
			    "    <type arch='x86_64' machine='q35'>hvm</type>\n"
			    "  </os>\n"
			    "  <devices>\n"
			    "    <emulator>/usr/bin/qemu-system-x86_64</emulator>\n"
			    "    <controller type='pci' index='0' model='pcie-root'/>\n"
			    "    <controller type='pci' index='1' model='pcie-root-port'/>\n"
			    "    <controller type='pci' index='2' model='pcie-root-port'/>\n"
			    "    <controller type='pci' index='3' model='pcie-root-port'/>\n"
			    "    <controller type='pci' index='4' model='pcie-root-port'/>\n"
			    "    <controller type='scsi' index='0' model='virtio-scsi'/>\n"
			    "    <disk type='file' device='disk'>\n"
			    "      <driver name='qemu' type='qcow2'/>\n"
			    "      <source file='/images/system.qcow2'/>\n"
			    "      <target dev='vda' bus='virtio'/>\n"
			    "    </disk>\n"
			    "  </devices>\n"
			    "</domain>\n";

const char scsi_disk_xml[] = "<disk type='file' device='disk'>\n"
			     "  <driver name='qemu' type='raw'/>\n"
			     "  <source file='/images/data.raw'/>\n"
			     "  <target dev='sdb' bus='scsi'/>\n"
			     "</disk>";

const char virtio_disk_xml[] = "<disk type='file' device='disk'>\n"
			       "  <driver name='qemu' type='qcow2'/>\n"
			       "  <source file='/images/data.qcow2'/>\n"
			       "  <target dev='vdb' bus='virtio'/>\n"
			       "</disk>";

const char card_xml[] = "<interface type='bridge'>\n"
			"  <mac address='52:54:00:76:f2:bb'/>\n"
			"  <source bridge='br0'/>\n"
			"  <model type='virtio'/>\n"
			"</interface>";

struct fixture fixture_stopped(void)
{
	vmdev_domain *domain = domain_of(standard_xml);
	struct fixture f;

	ck_ok(vmdev_fake_new(&f.backend, ret_error));
	ck_ok(vmdev_backend_define_vm(f.backend, domain, &f.vm, ret_error));
	vmdev_domain_unref(domain);
	return f;
}

struct fixture fixture_running(void)
{
	struct fixture f = fixture_stopped();

	ck_ok(vmdev_vm_start(f.vm, ret_error));
	return f;
}

void fixture_end(struct fixture *f)
{
	vmdev_vm_unref(f->vm);
	vmdev_backend_unref(f->backend);
}

vmdev_device *device_of(const char *xml)
{
	vmdev_device *device;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	return device;
}

vmdev_domain *domain_of(const char *xml)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	return domain;
}

vmdev_domain *read_of(vmdev_vm *vm, unsigned scope)
{
	vmdev_domain *domain;

	ck_ok(vmdev_vm_read(vm, scope, &domain, ret_error));
	return domain;
}

char *xml_of(vmdev_vm *vm, unsigned scope)
{
	vmdev_domain *domain = read_of(vm, scope);
	char *xml;

	ck_ok(vmdev_domain_to_xml(domain, &xml, NULL, ret_error));
	vmdev_domain_unref(domain);
	return xml;
}

bool has_text(vmdev_vm *vm, unsigned scope, const char *text)
{
	char *xml = xml_of(vm, scope);
	bool found = strstr(xml, text);

	free(xml);
	return found;
}

void attach(struct fixture *f, const char *xml, unsigned scope)
{
	vmdev_device *device = device_of(xml);

	ck_ok(vmdev_vm_attach(f->vm, device, scope, ret_error));
	vmdev_device_unref(device);
}

enum vmdev_verdict detach(struct fixture *f, const char *xml, unsigned scope)
{
	vmdev_device *device = device_of(xml);
	enum vmdev_verdict verdict;

	ck_ok(vmdev_vm_detach(f->vm, device, scope, 100, &verdict, ret_error));
	vmdev_device_unref(device);
	return verdict;
}

void order(struct fixture *f, enum vmdev_fake_fault fault)
{
	ck_ok(vmdev_fake_append_fault(f->backend, fault, ret_error));
}

vmdev_device *live_device(struct fixture *f, const char *alias)
{
	vmdev_domain *domain = read_of(f->vm, VMDEV_SCOPE_LIVE);
	vmdev_device *device, *found = NULL;

	for (size_t i = 0; !found && (device = vmdev_domain_at(domain, i)); i++) {
		char *name;

		ck_ok(vmdev_device_get(device, "alias.name", &name, ret_error));
		if (name && !strcmp(name, alias))
			found = vmdev_device_ref(device);
		free(name);
	}
	ck_assert_msg(found, "no device with the alias %s", alias);
	vmdev_domain_unref(domain);
	return found;
}
