/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guest.h"

#include <stdio.h>

const char *lab_uri(void)
{
	const char *uri = getenv("VMDEV_TEST_URI");

	ck_assert_msg(uri != NULL, "run it through with-libvirt.sh");
	return uri;
}

bool lab_has_daemon(void)
{
	return getenv("VMDEV_TEST_DAEMON") != NULL;
}

const char *lab_file(const char *name)
{
	static char path[512];

	snprintf(path, sizeof(path), "%s/%s", getenv("VMDEV_TEST_FOLDER"), name);
	return path;
}

vmdev_backend *lab_open(unsigned flags)
{
	vmdev_backend *backend = NULL;

	ck_ok(vmdev_libvirt_open(lab_uri(), flags, &backend, ret_error));
	return backend;
}

static const char frame[] = "<domain type='qemu'>\n"
			    "  <name>%s</name>\n"
			    "%s"
			    "  <os>\n"
			    "    <type arch='x86_64' machine='q35'>hvm</type>\n"
			    "%s"
			    "  </os>\n"
			    "  <features><acpi/></features>\n"
			    "  <devices>\n"
			    "    <controller type='pci' index='0' model='pcie-root'/>\n"
			    "    <controller type='pci' index='1' model='pcie-root-port'/>\n"
			    "    <controller type='pci' index='2' model='pcie-root-port'/>\n"
			    "    <controller type='pci' index='3' model='pcie-root-port'/>\n"
			    "    <controller type='pci' index='4' model='pcie-root-port'/>\n"
			    "    <controller type='pci' index='5' model='pcie-root-port'/>\n"
			    "    <controller type='pci' index='6' model='pcie-root-port'/>\n"
			    "    <controller type='scsi' index='0' model='virtio-scsi'/>\n"
			    "    <controller type='usb' model='none'/>\n"
			    "    <serial type='file'><source path='%s'/></serial>\n"
			    "    <memballoon model='none'/>\n"
			    "%s"
			    "  </devices>\n"
			    "</domain>\n";

static const char with_slots[] =
	"  <maxMemory slots='2' unit='MiB'>512</maxMemory>\n"
	"  <memory unit='MiB'>192</memory>\n"
	"  <cpu><numa><cell id='0' cpus='0' memory='64' unit='MiB'/></numa></cpu>\n";

static const char module[] = "    <memory model='dimm'>\n"
			     "      <target><size unit='MiB'>128</size><node>0</node></target>\n"
			     "    </memory>\n";

static void describe(enum guest guest, char *xml, size_t size)
{
	static const char *const names[] = { "vmdev-rom", "vmdev-memory", "vmdev-none",
					     "vmdev-linux" };
	static const char *const memories[] = {
		[GUEST_ROM] = "  <memory unit='MiB'>64</memory>\n",
		[GUEST_MEMORY] = with_slots,
		[GUEST_NONE] = "  <memory unit='MiB'>64</memory>\n",
		[GUEST_LINUX] = "  <memory unit='MiB'>192</memory>\n",
	};
	const char *linux_folder = getenv("VMDEV_TEST_LINUX");
	char os[1024] = "";
	char serial[512];

	snprintf(serial, sizeof(serial), "%s", lab_file("serial.log"));
	if (guest == GUEST_ROM || guest == GUEST_MEMORY)
		snprintf(os, sizeof(os), "    <loader readonly='yes' type='rom'>%s</loader>\n",
			 lab_file("unplug.rom"));
	if (guest == GUEST_LINUX)
		snprintf(os, sizeof(os),
			 "    <kernel>%s/vmlinuz</kernel>\n    <initrd>%s/initrd.gz</initrd>\n"
			 "    <cmdline>console=ttyS0 quiet</cmdline>\n",
			 linux_folder, linux_folder);
	snprintf(xml, size, frame, names[guest], memories[guest], os, serial,
		 guest == GUEST_MEMORY ? module : "");
}

static void wait_for_text(const char *path, const char *text)
{
	for (int i = 0; i < 600; i++) {
		FILE *file = fopen(path, "rb");
		char *content;
		bool found;

		if (file) {
			fclose(file);
			content = slurp(path, NULL);
			found = strstr(content, text) != NULL;
			free(content);
			if (found)
				return;
		}
		pause_ms(i < 20 ? 10 : 100);
	}
	ck_abort_msg("the guest did not say %s within a minute", text);
}

/* Of a test that failed. */
static void end_earlier(vmdev_backend *backend, const vmdev_domain *domain)
{
	vmdev_vm *vm;

	if (vmdev_backend_find_vm(backend, vmdev_domain_get_name(domain), &vm, NULL))
		return;
	vmdev_vm_stop(vm, NULL);
	ck_ok(vmdev_vm_undefine(vm, ret_error));
	vmdev_vm_unref(vm);
}

vmdev_vm *guest_start(vmdev_backend *backend, enum guest guest)
{
	/* What each says when it is up. The firmware says nothing. */
	static const char *const greetings[] = { "R", "R", NULL, "READY" };
	char xml[8192];
	vmdev_domain *domain;
	vmdev_vm *vm = NULL;

	remove(lab_file("serial.log"));
	describe(guest, xml, sizeof(xml));
	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	end_earlier(backend, domain);
	ck_ok(vmdev_backend_define_vm(backend, domain, &vm, ret_error));
	vmdev_domain_unref(domain);
	ck_ok(vmdev_vm_start(vm, ret_error));
	if (greetings[guest])
		wait_for_text(lab_file("serial.log"), greetings[guest]);
	return vm;
}

void guest_end(vmdev_vm *vm)
{
	enum vmdev_vm_state state;

	ck_ok(vmdev_vm_get_state(vm, &state, ret_error));
	if (state != VMDEV_VM_STATE_STOPPED)
		ck_ok(vmdev_vm_stop(vm, ret_error));
	ck_ok(vmdev_vm_undefine(vm, ret_error));
	vmdev_vm_unref(vm);
}

virDomainPtr guest_of_libvirt(vmdev_backend *backend, vmdev_vm *vm)
{
	virDomainPtr domain = virDomainLookupByUUIDString(vmdev_libvirt_get_connection(backend),
							  vmdev_vm_get_uuid(vm));

	ck_assert_ptr_nonnull(domain);
	return domain;
}

vmdev_device *sample_new(enum sample sample)
{
	vmdev_device *device = NULL;

	switch (sample) {
	case SAMPLE_SCSI_DISK:
		ck_ok(vmdev_disk_new_virtio_scsi(VMDEV_DISK_TYPE_FILE, lab_file("disk.qcow2"),
						 VMDEV_DISK_FORMAT_QCOW2, "sdb", &device,
						 ret_error));
		break;
	case SAMPLE_BLK_DISK:
		ck_ok(vmdev_disk_new_virtio_blk(VMDEV_DISK_TYPE_FILE, lab_file("other.qcow2"),
						VMDEV_DISK_FORMAT_QCOW2, "vdc", &device,
						ret_error));
		break;
	default:
		ck_ok(vmdev_interface_new_virtio_net("vmdev0", "52:54:00:76:f2:bb", &device,
						     ret_error));
	}
	return device;
}

const char *sample_mark(enum sample sample)
{
	static const char *const marks[] = {
		[SAMPLE_SCSI_DISK] = "<target dev='sdb' bus='scsi'/>",
		[SAMPLE_BLK_DISK] = "<target dev='vdc' bus='virtio'/>",
		[SAMPLE_NIC] = "<mac address='52:54:00:76:f2:bb'/>",
	};

	return marks[sample];
}

char *xml_of(vmdev_vm *vm, enum vmdev_scope scope)
{
	vmdev_domain *domain;
	char *xml;

	ck_ok(vmdev_vm_read(vm, scope, &domain, ret_error));
	ck_ok(vmdev_domain_to_xml(domain, &xml, NULL, ret_error));
	vmdev_domain_unref(domain);
	return xml;
}

bool has_text(vmdev_vm *vm, enum vmdev_scope scope, const char *text)
{
	char *xml = xml_of(vm, scope);
	bool has = strstr(xml, text) != NULL;

	free(xml);
	return has;
}

int64_t detach(vmdev_vm *vm, const vmdev_device *device, unsigned scope, unsigned timeout_ms,
	       enum vmdev_verdict expected)
{
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;
	int64_t begin = now_ms();

	ck_ok(vmdev_vm_detach(vm, device, scope, timeout_ms, &verdict, ret_error));
	ck_assert_msg(verdict == expected, "%s instead of %s", vmdev_verdict_to_string(verdict),
		      vmdev_verdict_to_string(expected));
	return now_ms() - begin;
}

void pause_ms(unsigned milliseconds)
{
	const struct timespec time = { .tv_sec = milliseconds / 1000,
				       .tv_nsec = (long)(milliseconds % 1000) * 1000000 };

	nanosleep(&time, NULL);
}
