/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A real QEMU takes what the library writes for its command line, through a real shell: the manual's two
 * examples without the options that only openEuler's QEMU has, and every other option of the tables.
 */
#include "test.h"

#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static char folder[] = "/var/tmp/vmdev-cli.XXXXXX";

/* An image of a megabyte, with a name that the shell and QEMU would both misread. */
static const char *image(void)
{
	static char path[64];
	FILE *file;

	snprintf(path, sizeof(path), "%s/it's a,b.img", folder);
	file = fopen(path, "w");
	ck_assert_ptr_nonnull(file);
	ck_assert_int_eq(ftruncate(fileno(file), 1 << 20), 0);
	fclose(file);
	return path;
}

static void set_up(void)
{
	ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void tear_down(void)
{
	remove(image());
	rmdir(folder);
	memcpy(folder + sizeof(folder) - 7, "XXXXXX", 6);
}

/* What QEMU says with the arguments and one command of its monitor; the test fails where it refuses them. */
static char *run(const char *args, const char *command)
{
	static char said[1 << 20];
	char line[8192];
	size_t length;
	FILE *qemu;
	int status;

	snprintf(
		line, sizeof(line),
		"printf '%%s\\n' '%s' quit | timeout 60 qemu-system-x86_64 -M pc -accel tcg -m 16 "
		"-S -nodefaults -display none -object iothread,id=iothread1 -monitor stdio %s 2>&1",
		command, args);
	qemu = popen(line, "r");
	ck_assert_ptr_nonnull(qemu);
	length = fread(said, 1, sizeof(said) - 1, qemu);
	said[length] = '\0';
	status = pclose(qemu);
	ck_assert_msg(WIFEXITED(status) && !WEXITSTATUS(status), "%s\n%s", args, said);
	return said;
}

static vmdev_device *read_device(const char *xml)
{
	vmdev_device *device;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	return device;
}

static void append(vmdev_qemu_args *args, const char *xml)
{
	vmdev_device *device = read_device(xml);

	if (vmdev_device_get_kind(device) == VMDEV_KIND_DISK)
		ck_ok(vmdev_device_set(device,
				       vmdev_disk_get_type(device) == VMDEV_DISK_TYPE_BLOCK ?
					       "source.dev" :
					       "source.file",
				       image(), ret_error));
	ck_ok(vmdev_qemu_args_append_device(args, device, NULL, NULL, ret_error));
	vmdev_device_unref(device);
}

/* The line of up to two devices, for free(). */
static char *line_of(const char *one, const char *other)
{
	vmdev_qemu_args *args;
	char *line;

	ck_ok(vmdev_qemu_args_new(&args, ret_error));
	append(args, one);
	if (other)
		append(args, other);
	ck_ok(vmdev_qemu_args_to_string(args, &line, ret_error));
	vmdev_qemu_args_unref(args);
	return line;
}

#define RETRY \
	" error_policy='retry' rerror_policy='retry' retry_interval='2000' retry_timeout='10000'"
#define RETRY_OPTIONS ",werror=retry,rerror=retry,retry_interval=2000,retry_timeout=10000"
#define VIRTIO_SCSI "<controller type='scsi' index='0' model='virtio-scsi'/>"

static void cut(char *line, const char *piece)
{
	char *at = strstr(line, piece);

	ck_assert_ptr_nonnull(at);
	memmove(at, at + strlen(piece), strlen(at + strlen(piece)) + 1);
}

START_TEST(the_manual_s_disks)
{
	static const char *const disks[] = {
		"<disk type='file'><driver name='qemu' type='raw' cache='none' io='native'" RETRY
		"/>"
		"<target dev='vda' bus='virtio'/><address type='pci' slot='0x06'/></disk>",
		"<disk type='block'><driver name='qemu' type='raw' cache='none' io='native'" RETRY
		"/>"
		"<target dev='sdb' bus='scsi'/><backingStore/>"
		"<address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>"
	};
	static const char *const ids[] = { "dev: virtio-blk-pci, id \"virtio-disk0\"",
					   "dev: scsi-hd, id \"scsi0-0-0-0\"" };
	char *line = _i ? line_of(VIRTIO_SCSI, disks[1]) : line_of(disks[0], NULL);

	cut(line, RETRY_OPTIONS);
	ck_assert_ptr_nonnull(strstr(run(line, "info qtree"), ids[_i]));
	ck_assert_ptr_nonnull(strstr(run(line, "info block"), image()));
	free(line);
}
END_TEST

/* Each with the controller that it needs, or NULL. */
static const char *const rich[][2] = {
	{ "<disk model='virtio-non-transitional'><driver type='raw' cache='writeback' "
	  "io='threads' discard='unmap' detect_zeroes='unmap' "
	  "ioeventfd='on' event_idx='off' iothread='1' queues='2' queue_size='256' iommu='on' ats='on' "
	  "packed='on' page_per_vq='on' error_policy='enospace' rerror_policy='report'/>"
	  "<target dev='vda'/><shareable/><serial>a,b</serial><blockio logical_block_size='512' "
	  "physical_block_size='4096' discard_granularity='8192'/><boot order='1'/><alias name='ua-1'/>"
	  "</disk>",
	  NULL },
	{ "<disk model='virtio-transitional'><driver type='raw' copy_on_read='on' cache='directsync' "
	  "io='native' error_policy='stop' rerror_policy='ignore'/><target dev='vda'/>"
	  "<address type='pci' slot='5' function='1'/></disk>",
	  NULL },
	{ "<disk model='virtio-non-transitional'><driver type='raw' cache='unsafe' "
	  "error_policy='ignore'/><target dev='vda'/><readonly/>"
	  "<address type='pci' slot='5' multifunction='on'/></disk>",
	  NULL },
	{ "<disk><driver type='raw'/><target dev='vda'/><iotune><total_bytes_sec>2000000</total_bytes_sec>"
	  "<total_bytes_sec_max>4000000</total_bytes_sec_max>"
	  "<total_bytes_sec_max_length>2</total_bytes_sec_max_length>"
	  "<read_iops_sec>100</read_iops_sec><read_iops_sec_max>200</read_iops_sec_max>"
	  "<read_iops_sec_max_length>2</read_iops_sec_max_length>"
	  "<write_iops_sec>100</write_iops_sec><write_iops_sec_max>200</write_iops_sec_max>"
	  "<write_iops_sec_max_length>2</write_iops_sec_max_length>"
	  "<size_iops_sec>4096</size_iops_sec><group_name>g,h</group_name></iotune></disk>",
	  NULL },
	{ "<disk><driver type='raw'/><target dev='vda'/><iotune><total_iops_sec>200</total_iops_sec>"
	  "<total_iops_sec_max>400</total_iops_sec_max>"
	  "<total_iops_sec_max_length>2</total_iops_sec_max_length>"
	  "<read_bytes_sec>1000</read_bytes_sec><read_bytes_sec_max>2000</read_bytes_sec_max>"
	  "<read_bytes_sec_max_length>2</read_bytes_sec_max_length>"
	  "<write_bytes_sec>1000</write_bytes_sec><write_bytes_sec_max>2000</write_bytes_sec_max>"
	  "<write_bytes_sec_max_length>2</write_bytes_sec_max_length></iotune></disk>",
	  NULL },
	{ "<disk><driver type='raw' cache='writethrough' error_policy='report' io='io_uring'/>"
	  "<target dev='sdb' bus='scsi' rotation_rate='7200'/><serial>s</serial>"
	  "<wwn>5000c50015ea71ac</wwn><vendor>v,w</vendor><product>p</product><boot order='2'/></disk>",
	  VIRTIO_SCSI },
	{ "<disk><driver type='raw'/><target dev='sda' bus='scsi'/>"
	  "<address type='drive' controller='3' target='7' unit='9'/></disk>",
	  "<controller type='scsi' index='3' model='virtio-transitional'><driver queues='2' "
	  "cmd_per_lun='3' max_sectors='64' ioeventfd='on' iothread='1'/><address type='pci' slot='7'/>"
	  "</controller>" },
	{ "<disk><driver type='raw'/><target dev='sda' bus='scsi'/></disk>",
	  "<controller type='scsi' index='0' model='virtio-non-transitional'><driver iommu='on' ats='off' "
	  "packed='on' page_per_vq='on'/></controller>" },
};

START_TEST(every_option)
{
	char *line = rich[_i][1] ? line_of(rich[_i][1], rich[_i][0]) : line_of(rich[_i][0], NULL);

	ck_assert_ptr_nonnull(strstr(run(line, "info block"), image()));
	free(line);
}
END_TEST

/* Of an image that names a backing file which is not there: the chain ends before it. */
START_TEST(a_chain_that_ends)
{
	static const char xml[] =
		"<disk><driver type='qcow2'/><target dev='vda'/><backingStore/></disk>";
	char command[512], path[64];
	char *line;

	snprintf(path, sizeof(path), "%s/it's a,b.img", folder);
	snprintf(
		command, sizeof(command),
		"qemu-img create -q -u -f qcow2 -F raw -b /nonexistent \"%s\" 1M && mv \"%s\" %s/q",
		path, path, folder);
	ck_assert_int_eq(system(command), 0);
	line = line_of(xml, NULL);
	snprintf(command, sizeof(command), "mv %s/q \"%s\"", folder, path);
	ck_assert_int_eq(system(command), 0);
	ck_assert_ptr_null(strstr(run(line, "info block"), "nonexistent"));
	free(line);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s;

	if (system("command -v qemu-system-x86_64 qemu-img >/dev/null")) {
		puts("SKIP: qemu-system-x86_64 or qemu-img is not installed");
		exit(77);
	}
	s = suite_of("qemu", &t);
	tcase_add_checked_fixture(t, set_up, tear_down);
	tcase_set_timeout(t, 120);
	tcase_add_loop_test(t, the_manual_s_disks, 0, 2);
	tcase_add_loop_test(t, every_option, 0, sizeof(rich) / sizeof(rich[0]));
	tcase_add_test(t, a_chain_that_ends);
	return s;
}
