/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

static const struct vmdev_dialect libvirt = { VMDEV_DIALECT_LIBVIRT, 0 };

static vmdev_device *read_device(const char *xml)
{
	vmdev_device *device;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	return device;
}

static vmdev_domain *read_domain(const char *xml)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	return domain;
}

/* The line of a device, for free(). */
static char *line_of(const char *xml, const vmdev_domain *domain)
{
	vmdev_device *device = read_device(xml);
	vmdev_qemu_args *args;
	char *line;

	ck_ok(vmdev_qemu_args_new(&args, ret_error));
	ck_ok(vmdev_qemu_args_append_device(args, device, domain, NULL, ret_error));
	ck_ok(vmdev_qemu_args_to_string(args, &line, ret_error));
	vmdev_qemu_args_unref(args);
	vmdev_device_unref(device);
	return line;
}

static void check_line(const char *xml, const char *expected)
{
	char *line = line_of(xml, NULL);

	ck_assert_str_eq(line, expected);
	free(line);
}

#define DISK(driver, target, rest) \
	"<disk type='file' device='disk'><driver name='qemu' type='raw'" driver "/>" \
	"<source file='/a'/><target " target "/>" rest "</disk>"
#define BLK_DRIVE "-drive file=/a,format=raw,if=none,id=drive-virtio-disk0"
#define BLK " -device virtio-blk-pci,scsi=off"
#define BLK_IDS ",drive=drive-virtio-disk0,id=virtio-disk0"
#define SCSI_DRIVE "-drive file=/a,format=raw,if=none,id=drive-scsi0-0-0-1"
#define SCSI \
	" -device scsi-hd,bus=scsi0.0,channel=0,scsi-id=0,lun=1,device_id=drive-scsi0-0-0-1," \
	"drive=drive-scsi0-0-0-1,id=scsi0-0-0-1"

/* As the manual prints them, without the line ends. */
START_TEST(the_manual_s_virtio_blk_disk)
{
	check_line("<disk type='file' device='disk'>\n"
		   "  <driver name='qemu' type='raw' cache='none' io='native' error_policy='retry' "
		   "rerror_policy='retry' retry_interval='2000' retry_timeout='10000'/>\n"
		   "  <source file='/path/to/your/storage'/>\n  <target dev='vda' bus='virtio'/>\n"
		   "  <address type='pci' domain='0x0000' bus='0x00' slot='0x06' function='0x0'/>\n"
		   "</disk>",
		   "-drive file=/path/to/your/storage,format=raw,if=none,id=drive-virtio-disk0,"
		   "cache=none,aio=native "
		   "-device virtio-blk-pci,scsi=off,bus=pci.0,addr=0x6,"
		   "drive=drive-virtio-disk0,id=virtio-disk0,write-cache=on,"
		   "werror=retry,rerror=retry,retry_interval=2000,retry_timeout=10000");
}
END_TEST

START_TEST(the_manual_s_virtio_scsi_disk)
{
	check_line("<disk type='block' device='disk'>\n"
		   "  <driver name='qemu' type='raw' cache='none' io='native' error_policy='retry' "
		   "rerror_policy='retry' retry_interval='2000' retry_timeout='10000'/>\n"
		   "  <source dev='/path/to/your/storage'/>\n  <target dev='sdb' bus='scsi'/>\n"
		   "  <backingStore/>\n"
		   "  <address type='drive' controller='0' bus='0' target='0' unit='0'/>\n"
		   "</disk>",
		   "-drive file=/path/to/your/storage,format=raw,if=none,id=drive-scsi0-0-0-0,"
		   "cache=none,aio=native "
		   "-device scsi-hd,bus=scsi0.0,channel=0,scsi-id=0,lun=0,"
		   "device_id=drive-scsi0-0-0-0,drive=drive-scsi0-0-0-0,id=scsi0-0-0-0,"
		   "write-cache=on,"
		   "werror=retry,rerror=retry,retry_interval=2000,retry_timeout=10000");
}
END_TEST

static const struct {
	const char *xml, *line;
} lines[] = {
	{ DISK("", "dev='vda'", ""), BLK_DRIVE BLK BLK_IDS },
	{ DISK("", "dev='sdb' bus='scsi'", ""), SCSI_DRIVE SCSI },
	/* Names. */
	{ DISK("", "dev='vdaa' bus='virtio'", ""),
	  "-drive file=/a,format=raw,if=none,id=drive-virtio-disk26" BLK
	  ",drive=drive-virtio-disk26,id=virtio-disk26" },
	{ DISK("", "dev='vda'", "<alias name='ua-data'/>"),
	  "-drive file=/a,format=raw,if=none,id=drive-ua-data" BLK
	  ",drive=drive-ua-data,id=ua-data" },
	/* Caches. */
	{ DISK(" cache='writeback'", "dev='vda'", ""),
	  BLK_DRIVE ",cache=writeback" BLK BLK_IDS ",write-cache=on" },
	{ DISK(" cache='unsafe'", "dev='vda'", ""),
	  BLK_DRIVE ",cache=unsafe" BLK BLK_IDS ",write-cache=on" },
	{ DISK(" cache='writethrough'", "dev='vda'", ""),
	  BLK_DRIVE ",cache=writethrough" BLK BLK_IDS ",write-cache=off" },
	{ DISK(" cache='directsync'", "dev='vda'", ""),
	  BLK_DRIVE ",cache=directsync" BLK BLK_IDS ",write-cache=off" },
	{ DISK(" cache='default'", "dev='vda'", ""), BLK_DRIVE BLK BLK_IDS },
	/* Policies: as libvirt fills them in. */
	{ DISK(" error_policy='retry'", "dev='vda'", ""),
	  BLK_DRIVE BLK BLK_IDS ",werror=retry,rerror=retry,retry_interval=1000,retry_timeout=0" },
	{ DISK(" error_policy='retry' rerror_policy='report'", "dev='vda'", ""),
	  BLK_DRIVE BLK BLK_IDS ",werror=retry,rerror=report,retry_interval=1000,retry_timeout=0" },
	{ DISK(" rerror_policy='retry' retry_timeout='5'", "dev='vda'", ""),
	  BLK_DRIVE BLK BLK_IDS ",rerror=retry,retry_interval=1000,retry_timeout=5" },
	{ DISK(" error_policy='enospace'", "dev='vda'", ""),
	  BLK_DRIVE BLK BLK_IDS ",werror=enospc" },
	{ DISK(" error_policy='stop' rerror_policy='ignore'", "dev='vda'", ""),
	  BLK_DRIVE BLK BLK_IDS ",werror=stop,rerror=ignore" },
	{ DISK(" error_policy='ignore' rerror_policy='stop'", "dev='vda'", ""),
	  BLK_DRIVE BLK BLK_IDS ",werror=ignore,rerror=stop" },
	{ DISK(" error_policy='report'", "dev='vda'", ""),
	  BLK_DRIVE BLK BLK_IDS ",werror=report,rerror=report" },
	/* Where it is. */
	{ DISK("", "dev='vda'",
	       "<address type='pci' bus='0x1' slot='0x1f' function='0x3' multifunction='on'/>"),
	  BLK_DRIVE BLK ",bus=pci.1,addr=0x1f.0x3,multifunction=on" BLK_IDS },
	{ DISK("", "dev='vda'", "<address type='pci' slot='0x1f' multifunction='off'/>"),
	  BLK_DRIVE BLK ",bus=pci.0,addr=0x1f,multifunction=off" BLK_IDS },
	{ DISK("", "dev='sda'", "<address type='drive' controller='2' target='7' unit='9'/>"),
	  "-drive file=/a,format=raw,if=none,id=drive-scsi2-0-7-9 "
	  "-device scsi-hd,bus=scsi2.0,channel=0,scsi-id=7,lun=9,device_id=drive-scsi2-0-7-9,"
	  "drive=drive-scsi2-0-7-9,id=scsi2-0-7-9" },
	/* Variants. */
	{ "<disk model='virtio-transitional'><driver type='qcow2'/><source file='/a'/>"
	  "<backingStore/><target dev='vda'/></disk>",
	  "-drive file=/a,format=qcow2,if=none,id=drive-virtio-disk0,backing= "
	  "-device virtio-blk-pci-transitional,scsi=off" BLK_IDS },
	{ "<disk model='virtio-non-transitional'><source file='/a'/><target dev='vda'/></disk>",
	  BLK_DRIVE " -device virtio-blk-pci-non-transitional,scsi=off" BLK_IDS },
	{ "<disk model='virtio'><source file='/a'/><target dev='vda'/></disk>",
	  BLK_DRIVE BLK BLK_IDS },
	/* The rest of -drive. */
	{ DISK(" io='threads' discard='unmap' detect_zeroes='on' copy_on_read='on'", "dev='vda'",
	       "<readonly/>"),
	  BLK_DRIVE
	  ",aio=threads,discard=unmap,detect-zeroes=on,copy-on-read=on,read-only=on" BLK BLK_IDS },
	{ DISK("", "dev='vda'",
	       "<iotune><read_bytes_sec>5</read_bytes_sec><total_iops_sec>6</total_iops_sec>"
	       "<total_iops_sec_max>7</total_iops_sec_max><size_iops_sec>8</size_iops_sec>"
	       "<group_name>g</group_name>"
	       "<total_iops_sec_max_length>9</total_iops_sec_max_length></iotune>"),
	  BLK_DRIVE ",throttling.bps-read=5,throttling.iops-total=6,throttling.iops-total-max=7,"
		    "throttling.iops-size=8,throttling.group=g,"
		    "throttling.iops-total-max-length=9" BLK BLK_IDS },
	/* The rest of -device. */
	{ DISK(" ioeventfd='on' event_idx='off' iothread='2' queues='4' queue_size='256' "
	       "iommu='on' ats='on' packed='on' page_per_vq='on'",
	       "dev='vda'",
	       "<shareable/><serial>s</serial><blockio logical_block_size='512' "
	       "physical_block_size='4096' discard_granularity='8192'/><boot order='1'/>"
	       "<acpi index='3'/>"),
	  BLK_DRIVE BLK BLK_IDS
	  ",ioeventfd=on,event_idx=off,iothread=iothread2,num-queues=4,queue-size=256,"
	  "iommu_platform=on,ats=on,packed=on,page-per-vq=on,share-rw=on,serial=s,"
	  "logical_block_size=512,physical_block_size=4096,discard_granularity=8192,"
	  "bootindex=1,acpi-index=3" },
	{ DISK("", "dev='sdb' bus='scsi' rotation_rate='7200'",
	       "<serial>s</serial><wwn>5000c50015ea71ac</wwn><vendor>v</vendor>"
	       "<product>p</product>"),
	  SCSI_DRIVE " -device scsi-hd,bus=scsi0.0,channel=0,scsi-id=0,lun=1,device_id=s,"
		     "drive=drive-scsi0-0-0-1,id=scsi0-0-0-1,wwn=0x5000c50015ea71ac,serial=s,"
		     "vendor=v,product=p,rotation_rate=7200" },
	{ DISK("", "dev='sdb' bus='scsi'", "<wwn>0x5000c50015ea71ac</wwn>"),
	  SCSI_DRIVE SCSI ",wwn=0x5000c50015ea71ac" },
	/* Commas are doubled; the shell sees quotes. */
	{ "<disk><source file='/a,b;c d'/><target dev='vda'/><serial>it's</serial></disk>",
	  "-drive '/a" },
	/* Controllers. */
	{ "<controller type='scsi' index='0' model='virtio-scsi'/>",
	  "-device virtio-scsi-pci,id=scsi0" },
	{ "<controller type='scsi' index='3' model='virtio-transitional'>"
	  "<driver queues='2' cmd_per_lun='3' max_sectors='4' ioeventfd='on' iothread='5'/>"
	  "<address type='pci' slot='5'/></controller>",
	  "-device virtio-scsi-pci-transitional,id=scsi3,bus=pci.0,addr=0x5,num_queues=2,"
	  "cmd_per_lun=3,max_sectors=4,ioeventfd=on,iothread=iothread5" },
	{ "<controller type='scsi' index='3' model='virtio-non-transitional'>"
	  "<driver iommu='on' ats='off' packed='on' page_per_vq='off'/><alias name='ua-c'/>"
	  "<acpi index='7'/></controller>",
	  "-device virtio-scsi-pci-non-transitional,id=ua-c,iommu_platform=on,ats=off,packed=on,"
	  "page-per-vq=off,acpi-index=7" },
};

START_TEST(every_option)
{
	char *line = line_of(lines[_i].xml, NULL);

	if (strchr(lines[_i].line, '\''))
		ck_assert_str_eq(line,
				 "-drive 'file=/a,,b;c d,format=raw,if=none,id=drive-virtio-disk0'"
				 " -device 'virtio-blk-pci,scsi=off,drive=drive-virtio-disk0,"
				 "id=virtio-disk0,serial=it'\\''s'");
	else
		ck_assert_str_eq(line, lines[_i].line);
	free(line);
}
END_TEST

static const struct {
	const char *xml, *path;
	enum vmdev_error_code code;
} refused[] = {
	{ "<interface type='user'/>", NULL, VMDEV_E_KIND },
	{ DISK("", "dev='hda' bus='ide'", ""), "target.bus", VMDEV_E_UNSUPPORTED },
	{ DISK("", "bus='virtio'", ""), "target.dev", VMDEV_E_UNSUPPORTED },
	{ "<disk type='network'><source protocol='nbd'/><target dev='vda'/></disk>",
	  "source.protocol", VMDEV_E_UNSUPPORTED },
	{ "<disk type='network'><target dev='vda'/></disk>", "type", VMDEV_E_UNSUPPORTED },
	{ "<disk device='cdrom'><source file='/a'/><target dev='sda'/></disk>", "device",
	  VMDEV_E_UNSUPPORTED },
	{ "<disk><target dev='vda'/></disk>", "source.file", VMDEV_E_UNSUPPORTED },
	{ "<disk type='block'><target dev='vda'/></disk>", "source.dev", VMDEV_E_UNSUPPORTED },
	{ "<disk><source file='nbd:unix:/s'/><target dev='vda'/></disk>", "source.file",
	  VMDEV_E_UNSUPPORTED },
	{ "<disk><source dev='/a'/><target dev='vda'/></disk>", "source.dev", VMDEV_E_UNSUPPORTED },
	{ "<disk><driver type='luks'/><source file='/a'/><target dev='vda'/></disk>", "driver.type",
	  VMDEV_E_UNSUPPORTED },
	{ "<disk><driver name='tap'/><source file='/a'/><target dev='vda'/></disk>", "driver.name",
	  VMDEV_E_UNSUPPORTED },
	{ "<disk snapshot='no'><source file='/a'/><target dev='vda'/></disk>", "snapshot",
	  VMDEV_E_UNSUPPORTED },
	{ DISK("", "dev='vda'", "<transient/>"), "transient", VMDEV_E_UNSUPPORTED },
	{ DISK("", "dev='vda'", "<geometry cyls='1'/>"), "geometry.cyls", VMDEV_E_UNSUPPORTED },
	{ DISK("", "dev='vda'", "<backingStore type='file'/>"), "backingStore.type",
	  VMDEV_E_UNSUPPORTED },
	{ DISK(" queues='4'", "dev='sda'", ""), "driver.queues", VMDEV_E_UNSUPPORTED },
	{ DISK("", "dev='vda'", "<vendor>v</vendor>"), "vendor", VMDEV_E_UNSUPPORTED },
	{ DISK("", "dev='sda'", "<wwn>x</wwn>"), "wwn", VMDEV_E_UNSUPPORTED },
	{ DISK("", "dev='sda'", "<address type='pci' slot='3'/>"), "address", VMDEV_E_UNSUPPORTED },
	{ DISK("", "dev='vda'", "<address type='drive' unit='3'/>"), "address",
	  VMDEV_E_UNSUPPORTED },
	{ DISK("", "dev='vda'", "<address type='pci' domain='1' slot='3'/>"), "address.domain",
	  VMDEV_E_UNSUPPORTED },
	{ DISK(" retry_interval='5'", "dev='vda'", ""), "driver", VMDEV_E_UNSUPPORTED },
	{ DISK(" retry_timeout='5'", "dev='vda'", ""), "driver", VMDEV_E_UNSUPPORTED },
	{ DISK(" cache='odd'", "dev='vda'", ""), "driver.cache", VMDEV_E_VALUE },
	{ DISK(" retry_interval='9000000000001' error_policy='retry'", "dev='vda'", ""),
	  "driver.retry_interval", VMDEV_E_VALUE },
	{ DISK("", "dev='vda'", "<encryption format='luks'/>"), "", VMDEV_E_UNSUPPORTED },
	{ DISK(" odd='1'", "dev='vda'", ""), "", VMDEV_E_UNSUPPORTED },
	{ "<controller type='scsi' index='0'/>", "model", VMDEV_E_UNSUPPORTED },
	{ "<controller type='scsi' index='0' model='lsilogic'/>", "model", VMDEV_E_UNSUPPORTED },
	{ "<controller type='scsi' model='virtio-scsi'/>", "index", VMDEV_E_UNSUPPORTED },
	{ "<controller type='scsi' index='0' model='virtio-scsi'><odd/></controller>", "",
	  VMDEV_E_UNSUPPORTED },
	{ "<controller type='scsi' index='0' model='virtio-scsi'>"
	  "<address type='pci' domain='1' slot='3'/></controller>",
	  "address.domain", VMDEV_E_UNSUPPORTED },
};

/* By the name of the field, and nothing is added. */
START_TEST(what_cannot_be_said_is_refused)
{
	vmdev_device *device = read_device(refused[_i].xml);
	vmdev_error *said = NULL;
	vmdev_qemu_args *args;

	ck_ok(vmdev_qemu_args_new(&args, ret_error));
	ck_assert_int_eq(vmdev_qemu_args_append_device(args, device, NULL, NULL, &said),
			 -(int)refused[_i].code);
	if (refused[_i].path && *refused[_i].path)
		ck_assert_str_eq(vmdev_error_get_path(said), refused[_i].path);
	ck_assert_uint_eq(vmdev_qemu_args_count(args), 0);
	vmdev_error_unref(said);
	vmdev_qemu_args_unref(args);
	vmdev_device_unref(device);
}
END_TEST

/* Stock QEMU suspends nothing. */
START_TEST(the_dialect_decides)
{
	vmdev_device *retry = read_device(DISK(" error_policy='retry'", "dev='vda'", ""));
	vmdev_device *stop = read_device(DISK(" error_policy='stop'", "dev='vda'", ""));
	vmdev_qemu_args *args;

	ck_ok(vmdev_qemu_args_new(&args, ret_error));
	ck_fails(vmdev_qemu_args_append_device(args, retry, NULL, &libvirt, ret_error),
		 VMDEV_E_UNSUPPORTED);
	ck_ok(vmdev_qemu_args_append_device(args, stop, NULL, &libvirt, ret_error));
	ck_assert_uint_eq(vmdev_qemu_args_count(args), 4);
	vmdev_qemu_args_unref(args);
	vmdev_device_unref(retry);
	vmdev_device_unref(stop);
}
END_TEST

START_TEST(the_domain_names_the_buses)
{
	vmdev_domain *domain = read_domain(
		"<domain><os><type machine='pc-q35-7.2'>hvm</type></os><devices>"
		"<controller type='scsi' index='0' model='virtio-scsi'><alias name='ua-s'/>"
		"</controller><controller type='scsi' index='1' model='lsilogic'/>"
		"</devices></domain>");
	char *line = line_of(DISK("", "dev='vda'", "<address type='pci' slot='3'/>"), domain);
	vmdev_device *disk =
		read_device(DISK("", "dev='sda'", "<address type='drive' controller='1'/>"));
	vmdev_qemu_args *args;

	ck_assert_str_eq(line, BLK_DRIVE BLK ",bus=pcie.0,addr=0x3" BLK_IDS);
	free(line);
	line = line_of(DISK("", "dev='vda'", "<address type='pci' bus='2' slot='0'/>"), domain);
	ck_assert_str_eq(line, BLK_DRIVE BLK ",bus=pci.2,addr=0x0" BLK_IDS);
	free(line);
	line = line_of(DISK("", "dev='sdb'", ""), domain);
	ck_assert_ptr_nonnull(strstr(line, "scsi-hd,bus=ua-s.0,"));
	free(line);
	ck_ok(vmdev_qemu_args_new(&args, ret_error));
	ck_fails(vmdev_qemu_args_append_device(args, disk, domain, NULL, ret_error),
		 VMDEV_E_UNSUPPORTED);
	ck_ok(vmdev_device_set(disk, "address.controller", "2", ret_error));
	ck_fails(vmdev_qemu_args_append_device(args, disk, domain, NULL, ret_error),
		 VMDEV_E_UNSUPPORTED);
	vmdev_qemu_args_unref(args);
	vmdev_device_unref(disk);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(arguments_one_by_one)
{
	vmdev_device *controller =
		read_device("<controller type='scsi' index='0' model='virtio-scsi'/>");
	vmdev_device *disk = read_device(DISK("", "dev='sdb'", ""));
	vmdev_qemu_args *args;
	char *line;

	ck_ok(vmdev_qemu_args_new(&args, ret_error));
	ck_ok(vmdev_qemu_args_to_string(args, &line, ret_error));
	ck_assert_str_eq(line, "");
	free(line);
	ck_ok(vmdev_qemu_args_append_device(args, controller, NULL, NULL, ret_error));
	ck_ok(vmdev_qemu_args_append_device(args, disk, NULL, NULL, ret_error));
	ck_assert_uint_eq(vmdev_qemu_args_count(args), 6);
	ck_assert_str_eq(vmdev_qemu_args_at(args, 0), "-device");
	ck_assert_str_eq(vmdev_qemu_args_at(args, 1), "virtio-scsi-pci,id=scsi0");
	ck_assert_str_eq(vmdev_qemu_args_at(args, 2), "-drive");
	ck_assert_str_eq(vmdev_qemu_args_at(args, 4), "-device");
	ck_assert_ptr_null(vmdev_qemu_args_at(args, 6));
	ck_assert_ptr_null(vmdev_qemu_args_unref(args));
	ck_assert_ptr_null(vmdev_qemu_args_unref(NULL));
	vmdev_device_unref(controller);
	vmdev_device_unref(disk);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("qemu_args", &t);

	tcase_add_test(t, the_manual_s_virtio_blk_disk);
	tcase_add_test(t, the_manual_s_virtio_scsi_disk);
	tcase_add_loop_test(t, every_option, 0, sizeof(lines) / sizeof(lines[0]));
	tcase_add_loop_test(t, what_cannot_be_said_is_refused, 0,
			    sizeof(refused) / sizeof(refused[0]));
	tcase_add_test(t, the_dialect_decides);
	tcase_add_test(t, the_domain_names_the_buses);
	tcase_add_test(t, arguments_one_by_one);
	return s;
}
