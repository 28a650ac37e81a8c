/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * hotplug [FOLDER ROM IMAGE BRIDGE]: puts the manual's disk and network card into a running VM and takes
 * them out again.
 *
 * FOLDER: where libvirt, which runs inside this program, keeps its files. ROM: the firmware of the guest.
 * IMAGE: a qcow2 image. BRIDGE: a bridge of the host. Without them no VM is started: the devices are
 * built, checked and shown. examples/run.sh makes all of that and starts this program.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <vmdev/vmdev.h>

#define CLEANUP(type) __attribute__((cleanup(vmdev_##type##_unrefp))) vmdev_##type

enum { ANSWER_MS = 5000 };

/* A q35 machine whose sockets are planned by add_sockets(). */
static const char machine_xml[] = "<domain type='qemu'>\n"
				  "  <name>hotplug</name>\n"
				  "  <memory unit='MiB'>64</memory>\n"
				  "  <os>\n"
				  "    <type arch='x86_64' machine='q35'>hvm</type>\n"
				  "    <loader readonly='yes' type='rom'>%s</loader>\n"
				  "  </os>\n"
				  "  <features><acpi/></features>\n"
				  "  <devices>\n"
				  "    <controller type='usb' model='none'/>\n"
				  "    <memballoon model='none'/>\n"
				  "  </devices>\n"
				  "</domain>\n";

static double now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Prints what was done and how long it took; ends the program where it failed. */
static void step(const char *what, double began, int code, vmdev_error *error)
{
	printf("%9.3f ms  %s\n", now_ms() - began, what);
	if (!code)
		return;
	fflush(stdout);
	fprintf(stderr, "hotplug: %s: %s (%s, code %d below)\n", what,
		error ? vmdev_error_get_message(error) : "no message",
		vmdev_error_code_to_string((enum vmdev_error_code) - code),
		error ? vmdev_error_get_backend_code(error) : 0);
	exit(EXIT_FAILURE);
}

#define STEP(what, call) \
	do { \
		vmdev_error *error = NULL; \
		double began = now_ms(); \
		int code = (call); \
		step(what, began, code, error); \
	} while (0)

/* A device that was read keeps the blanks of its document; all lines move left as its last one does. */
static void show(const char *title, const vmdev_device *device)
{
	size_t indent;
	char *xml, *last;

	if (vmdev_device_to_xml(device, &xml, NULL))
		exit(EXIT_FAILURE);
	printf("\n%s:\n", title);
	last = strrchr(xml, '\n') ? strrchr(xml, '\n') + 1 : xml;
	indent = strspn(last, " ");
	for (char *line = strtok(xml, "\n"); line; line = strtok(NULL, "\n")) {
		size_t blanks = strspn(line, " ");

		printf("    %s\n", line + (blanks < indent ? blanks : indent));
	}
	free(xml);
}

/* The manual's disk, "Managing Virtual Disks". */
static vmdev_device *make_disk(const char *image)
{
	const struct vmdev_address address = { VMDEV_ADDRESS_DRIVE, .drive = { .target = 1 } };
	vmdev_device *disk;

	STEP("make the disk",
	     vmdev_disk_new_virtio_scsi(VMDEV_DISK_TYPE_FILE, image, VMDEV_DISK_FORMAT_QCOW2, "sdb",
					&disk, &error));
	STEP("end its backing chain", vmdev_disk_set_backing_store(disk, true, &error));
	STEP("give it an address", vmdev_disk_set_address(disk, &address, &error));
	return disk;
}

/* The manual's card, "Managing vNICs", on a bridge of Linux instead of Open vSwitch. */
static vmdev_device *make_card(const char *bridge)
{
	vmdev_device *card;

	STEP("make the card",
	     vmdev_interface_new_vhost_net(bridge, "52:54:00:76:f2:bb", 2, &card, &error));
	return card;
}

static void check(const char *what, const vmdev_device *device)
{
	CLEANUP(report) *report = NULL;
	char *text;

	STEP(what, vmdev_device_validate(device, NULL, &report, &error));
	if (vmdev_report_to_string(report, &text, NULL))
		exit(EXIT_FAILURE);
	fputs(*text ? text : "              no fault found\n", stdout);
	free(text);
}

/* What somebody is told who gets nearly everything wrong. */
static void show_bad_disk(void)
{
	static const char *const fields[][2] = {
		{ "type", "file" },
		{ "source.dev", "/dev/sdx" },
		{ "driver.io", "native" },
		{ "driver.cache", "writeback" },
		{ "target.dev", "vdb" },
		{ "target.bus", "scsi" },
		{ "driver.retry_interval", "2000" },
		{ "address", "drive:0:1:300:0" },
	};
	CLEANUP(device) *disk = NULL;

	printf("\nA bad disk, set field by field:\n");
	STEP("make it", vmdev_device_new(VMDEV_KIND_DISK, &disk, &error));
	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++)
		STEP(fields[i][0], vmdev_device_set(disk, fields[i][0], fields[i][1], &error));
	show("The bad disk", disk);
	check("check it", disk);
}

/* A value that no disk can hold is refused at once. */
static void show_bad_value(void)
{
	CLEANUP(device) *disk = NULL;
	CLEANUP(error) *refusal = NULL;

	printf("\nA bad value:\n");
	STEP("make a disk", vmdev_device_new(VMDEV_KIND_DISK, &disk, &error));
	if (vmdev_device_set(disk, "driver.cache", "fast", &refusal))
		printf("              %s\n", vmdev_error_get_message(refusal));
}

/* Root ports for what is to be plugged in, and the controller of the SCSI disks. */
static void add_sockets(vmdev_domain *domain)
{
	for (unsigned index = 1; index <= 4; index++) {
		CLEANUP(device) *port = NULL;

		STEP("make a root port", vmdev_pci_controller_new_root_port(index, &port, &error));
		STEP("add it to the domain", vmdev_domain_append(domain, port, &error));
	}
	CLEANUP(device) *scsi = NULL;

	STEP("make a virtio-scsi controller",
	     vmdev_scsi_controller_new_virtio_scsi(0, &scsi, &error));
	STEP("add it to the domain", vmdev_domain_append(domain, scsi, &error));
}

static vmdev_vm *start_vm(vmdev_backend *backend, const char *rom)
{
	CLEANUP(domain) *domain = NULL;
	CLEANUP(report) *report = NULL;
	char xml[2048];
	vmdev_vm *vm;
	int length = snprintf(xml, sizeof(xml), machine_xml, rom);

	if (length < 0 || (size_t)length >= sizeof(xml))
		exit(EXIT_FAILURE);
	STEP("read the machine", vmdev_domain_new_from_xml(xml, (size_t)length, &domain, &error));
	add_sockets(domain);
	STEP("check the domain", vmdev_domain_validate(domain, NULL, &report, &error));
	printf("              %zu faults found\n", vmdev_report_count(report));
	STEP("define the VM", vmdev_backend_define_vm(backend, domain, &vm, &error));
	STEP("start the VM", vmdev_vm_start(vm, &error));
	return vm;
}

/* Shows what libvirt made of a device: where the VM has it, all fields filled in. */
static void show_read_back(vmdev_vm *vm, unsigned scope, const char *title, enum vmdev_kind kind)
{
	CLEANUP(domain) *domain = NULL;

	STEP("read the VM", vmdev_vm_read(vm, scope, &domain, &error));
	for (size_t i = 0; i < vmdev_domain_count(domain); i++)
		if (vmdev_device_get_kind(vmdev_domain_at(domain, i)) == kind)
			show(title, vmdev_domain_at(domain, i));
}

/* Returns: whether the device is gone. */
static bool detach(vmdev_vm *vm, const char *what, const vmdev_device *device)
{
	enum vmdev_verdict verdict;

	STEP(what, vmdev_vm_detach(vm, device, VMDEV_SCOPE_BOTH, ANSWER_MS, &verdict, &error));
	printf("              verdict: %s\n", vmdev_verdict_to_string(verdict));
	return verdict == VMDEV_VERDICT_REMOVED;
}

static bool run_vm(const char *folder, const char *rom, const vmdev_device *disk,
		   const vmdev_device *card)
{
	CLEANUP(backend) *backend = NULL;
	CLEANUP(vm) *vm = NULL;
	char uri[512];
	bool gone;

	snprintf(uri, sizeof(uri), "qemu:///embed?root=%s", folder);
	printf("\nA VM on %s:\n", uri);
	STEP("open libvirt", vmdev_libvirt_open(uri, 0, &backend, &error));
	vm = start_vm(backend, rom);
	STEP("attach the disk, live and stored",
	     vmdev_vm_attach(vm, disk, VMDEV_SCOPE_BOTH, &error));
	STEP("attach the card, live and stored",
	     vmdev_vm_attach(vm, card, VMDEV_SCOPE_BOTH, &error));
	show_read_back(vm, VMDEV_SCOPE_LIVE, "The disk in the running VM", VMDEV_KIND_DISK);
	show_read_back(vm, VMDEV_SCOPE_LIVE, "The card in the running VM", VMDEV_KIND_INTERFACE);
	show_read_back(vm, VMDEV_SCOPE_STORED, "The disk as it is stored", VMDEV_KIND_DISK);
	show_read_back(vm, VMDEV_SCOPE_STORED, "The card as it is stored", VMDEV_KIND_INTERFACE);
	printf("\n");
	gone = detach(vm, "detach the card", card);
	gone &= detach(vm, "detach the disk", disk);
	STEP("stop the VM", vmdev_vm_stop(vm, &error));
	STEP("undefine it", vmdev_vm_undefine(vm, &error));
	return gone;
}

int main(int argc, char **argv)
{
	CLEANUP(device) *disk = NULL;
	CLEANUP(device) *card = NULL;
	double began = now_ms();
	bool gone = true;

	if (argc != 1 && argc != 5) {
		fprintf(stderr, "usage: hotplug [FOLDER ROM IMAGE BRIDGE]\n");
		return 2;
	}
	disk = make_disk(argc == 5 ? argv[3] : "/path/to/another/qcow2-file");
	card = make_card(argc == 5 ? argv[4] : "br0");
	show("The disk", disk);
	check("check the disk", disk);
	show("The card", card);
	check("check the card", card);
	if (argc == 5)
		gone = run_vm(argv[1], argv[2], disk, card);
	show_bad_disk();
	show_bad_value();
	printf("\n%9.3f ms  in all\n", now_ms() - began);
	return gone ? EXIT_SUCCESS : EXIT_FAILURE;
}
