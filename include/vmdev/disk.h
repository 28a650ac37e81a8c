/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Made by lib/kindgen from lib/kind/disk.kind; do not edit. */

/*
 * <disk>: A drive of the guest: a hard disk, CD-ROM or floppy, backed by storage of the host
 * or the network.
 *
 * Manual: DISK-01, DISK-13. Since: 0.1. Rules: disk-target-name, disk-bus-name,
 * disk-source-missing, disk-format, disk-format-type, disk-format-missing,
 * disk-cache-native-io, disk-retry-unused, disk-retry-bus, disk-retry-device,
 * disk-retry-both-policies, disk-retry-interval-zero, disk-retry-interval-long,
 * disk-retry-timeout-long, disk-retry-timeout-short, disk-retry-driver, disk-address-bus,
 * disk-drive-address-range, disk-floppy-bus, disk-cdrom-bus, disk-lun-bus, disk-lun-source,
 * disk-virtio-fields, disk-iothread-bus, disk-queue-size, disk-copy-on-read,
 * disk-shareable-format, disk-auth-twice, disk-auth-secret, disk-source-auth-secret,
 * disk-encryption-twice, disk-encryption-cipher, disk-source-encryption-cipher,
 * disk-encryption-format, disk-floppy-machine, disk-loadparm, disk-vhost-bus,
 * disk-vhostuser-fields, disk-vhostvdpa-cache, disk-vhostvdpa-path, disk-startup-policy,
 * disk-iotune-total, disk-iotune-burst, disk-wwn, disk-vendor, disk-product, disk-tray,
 * disk-removable, disk-rotation-rate, disk-target-duplicate, disk-address-duplicate.
 */
#ifndef VMDEV_DISK_H
#define VMDEV_DISK_H

#include <vmdev/address.h>
#include <vmdev/device.h>

VMDEV_BEGIN

enum vmdev_disk_type {
	VMDEV_DISK_TYPE_UNSET = 0,
	VMDEV_DISK_TYPE_FILE = 1,	/* an image file on the host; DISK-13 */
	VMDEV_DISK_TYPE_BLOCK = 2,	/* a block device of the host; DISK-13, IO-26 */
	VMDEV_DISK_TYPE_NETWORK = 3,	/* an image on a storage server */
	VMDEV_DISK_TYPE_DIR = 4,	/* a folder, shown as a FAT file system */
	VMDEV_DISK_TYPE_VOLUME = 5,	/* a volume of one of libvirt's storage pools */
	/* an NVMe disk of the host that QEMU drives itself; libvirt 6.0.0 or later */
	VMDEV_DISK_TYPE_NVME = 6,
	VMDEV_DISK_TYPE_VHOSTUSER = 7,	/* a vhost-user-blk process; libvirt 7.1.0 or later */
	/* a vDPA block device of the host; libvirt 9.8.0 or later */
	VMDEV_DISK_TYPE_VHOSTVDPA = 8,
};

enum vmdev_disk_device {
	VMDEV_DISK_DEVICE_UNSET = 0,
	VMDEV_DISK_DEVICE_DISK = 1,	/* a hard disk */
	VMDEV_DISK_DEVICE_CDROM = 2,	/* a CD-ROM drive; the medium may be absent */
	VMDEV_DISK_DEVICE_FLOPPY = 3,	/* a floppy drive; the medium may be absent */
	/* a whole SCSI disk whose commands go through to the device */
	VMDEV_DISK_DEVICE_LUN = 4,
};

enum vmdev_disk_model {
	VMDEV_DISK_MODEL_UNSET = 0,
	/* virtio, both the old and the new interface where the slot allows it */
	VMDEV_DISK_MODEL_VIRTIO = 1,
	/* virtio with the old interface too, always in a plain PCI slot */
	VMDEV_DISK_MODEL_VIRTIO_TRANSITIONAL = 2,
	VMDEV_DISK_MODEL_VIRTIO_NON_TRANSITIONAL = 3,	/* virtio 1.0 and later only */
};

enum vmdev_disk_sgio {
	VMDEV_DISK_SGIO_UNSET = 0,
	VMDEV_DISK_SGIO_FILTERED = 1,	/* the kernel lets harmless SCSI commands through only */
	/* all SCSI commands; no current kernel has it, and libvirt refuses it */
	VMDEV_DISK_SGIO_UNFILTERED = 2,
};

enum vmdev_disk_snapshot {
	VMDEV_DISK_SNAPSHOT_UNSET = 0,
	VMDEV_DISK_SNAPSHOT_NO = 1,	/* left out of snapshots */
	VMDEV_DISK_SNAPSHOT_INTERNAL = 2,	/* the snapshot is kept inside the qcow2 image */
	VMDEV_DISK_SNAPSHOT_EXTERNAL = 3,	/* the snapshot is a new overlay file */
	/* somebody else takes the snapshot; libvirt 8.2.0 or later */
	VMDEV_DISK_SNAPSHOT_MANUAL = 4,
};

enum vmdev_disk_format {
	VMDEV_DISK_FORMAT_UNSET = 0,
	VMDEV_DISK_FORMAT_RAW = 1,	/* the plain bytes of the disk */
	VMDEV_DISK_FORMAT_QCOW2 = 2,	/* QEMU's format, with snapshots and backing files */
	VMDEV_DISK_FORMAT_QED = 3,	/* an older format of QEMU */
	VMDEV_DISK_FORMAT_QCOW = 4,	/* the predecessor of qcow2 */
	VMDEV_DISK_FORMAT_VMDK = 5,	/* VMware */
	VMDEV_DISK_FORMAT_VDI = 6,	/* VirtualBox */
	VMDEV_DISK_FORMAT_VPC = 7,	/* Virtual PC and Hyper-V (VHD) */
	/* encrypted raw; libvirt's schema has it, but its drivers want raw */
	VMDEV_DISK_FORMAT_LUKS = 8,
	VMDEV_DISK_FORMAT_DIR = 9,	/* a folder */
	VMDEV_DISK_FORMAT_FAT = 10,	/* a folder shown as a FAT file system */
	VMDEV_DISK_FORMAT_ISO = 11,	/* a CD image */
	VMDEV_DISK_FORMAT_BOCHS = 12,	/* Bochs */
	VMDEV_DISK_FORMAT_CLOOP = 13,	/* a compressed loop image */
	VMDEV_DISK_FORMAT_DMG = 14,	/* macOS */
	VMDEV_DISK_FORMAT_VHD = 15,	/* VHD, as Xen names it */
	VMDEV_DISK_FORMAT_PLOOP = 16,	/* Virtuozzo */
	VMDEV_DISK_FORMAT_COW = 17,	/* an obsolete format of QEMU */
	VMDEV_DISK_FORMAT_AIO = 18,	/* an old name of raw */
};

enum vmdev_disk_cache {
	VMDEV_DISK_CACHE_UNSET = 0,
	VMDEV_DISK_CACHE_NONE = 1,	/* bypass the host's page cache; DISK-16 */
	/* cached reads; a write ends when it is on the medium */
	VMDEV_DISK_CACHE_WRITETHROUGH = 2,
	VMDEV_DISK_CACHE_WRITEBACK = 3,	/* cached; what the guest flushes is on the medium */
	/* bypass the page cache, and flush every write; DISK-16 */
	VMDEV_DISK_CACHE_DIRECTSYNC = 4,
	VMDEV_DISK_CACHE_UNSAFE = 5,	/* cached; the guest's flushes are ignored */
	VMDEV_DISK_CACHE_DEFAULT = 6,	/* the hypervisor chooses; QEMU takes writeback */
};

enum vmdev_disk_io {
	VMDEV_DISK_IO_UNSET = 0,
	VMDEV_DISK_IO_NATIVE = 1,	/* Linux AIO; needs cache none or directsync; DISK-16 */
	VMDEV_DISK_IO_THREADS = 2,	/* a pool of threads of QEMU */
	VMDEV_DISK_IO_IO_URING = 3,	/* io_uring; libvirt 6.3.0 or later */
};

enum vmdev_disk_error_policy {
	VMDEV_DISK_ERROR_POLICY_UNSET = 0,
	VMDEV_DISK_ERROR_POLICY_STOP = 1,	/* pause the guest */
	VMDEV_DISK_ERROR_POLICY_REPORT = 2,	/* hand the error to the guest */
	VMDEV_DISK_ERROR_POLICY_IGNORE = 3,	/* go on as if nothing had happened */
	/* pause when the host has no space left, else report */
	VMDEV_DISK_ERROR_POLICY_ENOSPACE = 4,
	/* suspend the request and try it again; openEuler; IO-17, IO-18 */
	VMDEV_DISK_ERROR_POLICY_RETRY = 5,
};

enum vmdev_disk_rerror_policy {
	VMDEV_DISK_RERROR_POLICY_UNSET = 0,
	VMDEV_DISK_RERROR_POLICY_STOP = 1,	/* pause the guest */
	VMDEV_DISK_RERROR_POLICY_REPORT = 2,	/* hand the error to the guest */
	VMDEV_DISK_RERROR_POLICY_IGNORE = 3,	/* go on as if nothing had happened */
	/* suspend the request and try it again; openEuler; IO-17, IO-18 */
	VMDEV_DISK_RERROR_POLICY_RETRY = 4,
};

enum vmdev_disk_discard {
	VMDEV_DISK_DISCARD_UNSET = 0,
	VMDEV_DISK_DISCARD_IGNORE = 1,	/* drop discard requests */
	VMDEV_DISK_DISCARD_UNMAP = 2,	/* pass them on, which gives storage back */
};

enum vmdev_disk_detect_zeroes {
	VMDEV_DISK_DETECT_ZEROES_UNSET = 0,
	VMDEV_DISK_DETECT_ZEROES_OFF = 1,	/* write zeroes as they come */
	VMDEV_DISK_DETECT_ZEROES_ON = 2,	/* write zeroes in the storage's most compact way */
	/* discard instead of writing zeroes, where discard is unmap */
	VMDEV_DISK_DETECT_ZEROES_UNMAP = 3,
};

enum vmdev_disk_protocol {
	VMDEV_DISK_PROTOCOL_UNSET = 0,
	VMDEV_DISK_PROTOCOL_NBD = 1,	/* network block device */
	VMDEV_DISK_PROTOCOL_ISCSI = 2,	/* iSCSI; the name is TARGET/LUN */
	VMDEV_DISK_PROTOCOL_RBD = 3,	/* Ceph; the name is POOL/IMAGE */
	VMDEV_DISK_PROTOCOL_SHEEPDOG = 4,	/* Sheepdog */
	VMDEV_DISK_PROTOCOL_GLUSTER = 5,	/* Gluster; the name is VOLUME/PATH */
	VMDEV_DISK_PROTOCOL_HTTP = 6,	/* a web server */
	VMDEV_DISK_PROTOCOL_HTTPS = 7,	/* a web server, encrypted */
	VMDEV_DISK_PROTOCOL_FTP = 8,	/* FTP */
	VMDEV_DISK_PROTOCOL_FTPS = 9,	/* FTP, encrypted */
	VMDEV_DISK_PROTOCOL_TFTP = 10,	/* TFTP */
	VMDEV_DISK_PROTOCOL_SSH = 11,	/* a file over SSH */
	VMDEV_DISK_PROTOCOL_VXHS = 12,	/* Veritas HyperScale */
	VMDEV_DISK_PROTOCOL_NFS = 13,	/* NFS without a mount; libvirt 7.0.0 or later */
};

enum vmdev_disk_transport {
	VMDEV_DISK_TRANSPORT_UNSET = 0,
	VMDEV_DISK_TRANSPORT_TCP = 1,	/* TCP */
	VMDEV_DISK_TRANSPORT_UNIX = 2,	/* a socket on the host */
	VMDEV_DISK_TRANSPORT_RDMA = 3,	/* RDMA */
};

enum vmdev_disk_volume_mode {
	VMDEV_DISK_VOLUME_MODE_UNSET = 0,
	/* through the block device that the host made of an iSCSI volume */
	VMDEV_DISK_VOLUME_MODE_HOST = 1,
	VMDEV_DISK_VOLUME_MODE_DIRECT = 2,	/* QEMU speaks iSCSI itself */
};

enum vmdev_disk_startup_policy {
	VMDEV_DISK_STARTUP_POLICY_UNSET = 0,
	VMDEV_DISK_STARTUP_POLICY_MANDATORY = 1,	/* the guest does not start */
	/* it does not start, but may be migrated and restored without the source */
	VMDEV_DISK_STARTUP_POLICY_REQUISITE = 2,
	VMDEV_DISK_STARTUP_POLICY_OPTIONAL = 3,	/* it starts without the source */
};

enum vmdev_disk_bus {
	VMDEV_DISK_BUS_UNSET = 0,
	VMDEV_DISK_BUS_VIRTIO = 1,	/* virtio-blk: the guest sees vd[a-z]; DISK-02, DISK-05 */
	/* a disk on a SCSI controller: the guest sees sd[a-z]; DISK-03, DISK-06 */
	VMDEV_DISK_BUS_SCSI = 2,
	VMDEV_DISK_BUS_SATA = 3,	/* AHCI */
	VMDEV_DISK_BUS_IDE = 4,	/* IDE; i440fx machines only */
	VMDEV_DISK_BUS_USB = 5,	/* a USB stick */
	VMDEV_DISK_BUS_FDC = 6,	/* the floppy controller */
	VMDEV_DISK_BUS_XEN = 7,	/* Xen's paravirtual disk */
	VMDEV_DISK_BUS_SD = 8,	/* an SD card */
	VMDEV_DISK_BUS_UML = 9,	/* user-mode Linux; no current libvirt drives it */
};

enum vmdev_disk_secret {
	VMDEV_DISK_SECRET_UNSET = 0,
	VMDEV_DISK_SECRET_ISCSI = 1,	/* the password of an iSCSI target */
	VMDEV_DISK_SECRET_CEPH = 2,	/* the key of a Ceph user */
	VMDEV_DISK_SECRET_VOLUME = 3,	/* the passphrase of an encrypted image */
	VMDEV_DISK_SECRET_TLS = 4,	/* the passphrase of a TLS key */
	/* the passphrase of a TPM's state; libvirt 5.6.0 or later */
	VMDEV_DISK_SECRET_VTPM = 5,
	VMDEV_DISK_SECRET_NONE = 6,	/* of no special use */
};

enum vmdev_disk_encryption_format {
	VMDEV_DISK_ENCRYPTION_FORMAT_UNSET = 0,
	/* the format of the image decides; no current libvirt drives it */
	VMDEV_DISK_ENCRYPTION_FORMAT_DEFAULT = 1,
	/* the old encryption of qcow images; no current libvirt drives it */
	VMDEV_DISK_ENCRYPTION_FORMAT_QCOW = 2,
	VMDEV_DISK_ENCRYPTION_FORMAT_LUKS = 3,	/* LUKS */
	/* LUKS2, which librbd alone reads; libvirt 7.9.0 or later */
	VMDEV_DISK_ENCRYPTION_FORMAT_LUKS2 = 4,
};

enum vmdev_disk_encryption_engine {
	VMDEV_DISK_ENCRYPTION_ENGINE_UNSET = 0,
	VMDEV_DISK_ENCRYPTION_ENGINE_QEMU = 1,	/* QEMU */
	VMDEV_DISK_ENCRYPTION_ENGINE_LIBRBD = 2,	/* Ceph's library, of a Ceph image */
};

enum vmdev_disk_encryption_secret {
	VMDEV_DISK_ENCRYPTION_SECRET_UNSET = 0,
	VMDEV_DISK_ENCRYPTION_SECRET_PASSPHRASE = 1,	/* the passphrase that unlocks the image */
};

enum vmdev_disk_tray {
	VMDEV_DISK_TRAY_UNSET = 0,
	VMDEV_DISK_TRAY_OPEN = 1,	/* the tray is out, the medium not readable */
	VMDEV_DISK_TRAY_CLOSED = 2,	/* the tray is in */
};

enum vmdev_disk_translation {
	VMDEV_DISK_TRANSLATION_UNSET = 0,
	VMDEV_DISK_TRANSLATION_AUTO = 1,	/* the firmware's choice */
	VMDEV_DISK_TRANSLATION_NONE = 2,	/* no translation */
	VMDEV_DISK_TRANSLATION_LBA = 3,	/* logical block addresses */
};

/*
 * type: Which storage backs the disk; it decides which fields of the source apply.
 *
 * XML: disk/@type. Values: enum vmdev_disk_type. Default: file. Manual: DISK-13. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_TYPE_FILE while it is unset.
 */
VMDEV_API int vmdev_disk_set_type(vmdev_device *device, enum vmdev_disk_type value,
				  vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_type vmdev_disk_get_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * device: What the guest sees.
 *
 * XML: disk/@device. Values: enum vmdev_disk_device. Default: disk. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_DEVICE_DISK while it is unset.
 */
VMDEV_API int vmdev_disk_set_device(vmdev_device *device, enum vmdev_disk_device value,
				    vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_device vmdev_disk_get_device(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_device(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_device(vmdev_device *device, vmdev_error **ret_error);

/*
 * model: Which variant of the virtio interface the guest sees; for bus virtio only.
 *
 * XML: disk/@model. Values: enum vmdev_disk_model. Dialect: libvirt 5.2.0 or later.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_MODEL_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_model(vmdev_device *device, enum vmdev_disk_model value,
				   vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_model vmdev_disk_get_model(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_model(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_model(vmdev_device *device, vmdev_error **ret_error);

/*
 * rawio: Whether QEMU gets the privilege to send any SCSI command.
 *
 * XML: disk/@rawio. Values: enum vmdev_switch. Only for device lun. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_rawio(vmdev_device *device, enum vmdev_switch value,
				   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_rawio(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_rawio(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_rawio(vmdev_device *device, vmdev_error **ret_error);

/*
 * sgio: Which SCSI commands of the guest reach the device.
 *
 * XML: disk/@sgio. Values: enum vmdev_disk_sgio. Only for device lun. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_SGIO_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_sgio(vmdev_device *device, enum vmdev_disk_sgio value,
				  vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_sgio vmdev_disk_get_sgio(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_sgio(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_sgio(vmdev_device *device, vmdev_error **ret_error);

/*
 * snapshot: What a snapshot of the domain does with the disk.
 *
 * XML: disk/@snapshot. Values: enum vmdev_disk_snapshot. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_SNAPSHOT_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_snapshot(vmdev_device *device, enum vmdev_disk_snapshot value,
				      vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_snapshot vmdev_disk_get_snapshot(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_snapshot(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_snapshot(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.name: Back end; "qemu" for QEMU and KVM.
 *
 * XML: disk/driver/@name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_name(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_driver_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.type: Format of the image. It must be the true one: libvirt does not probe it.
 *
 * XML: disk/driver/@type. Values: enum vmdev_disk_format. Manual: DISK-13. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_FORMAT_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_type(vmdev_device *device, enum vmdev_disk_format value,
					 vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_format vmdev_disk_get_driver_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.cache: How the host's page cache is used.
 *
 * XML: disk/driver/@cache. Values: enum vmdev_disk_cache. Default: default. Manual: DISK-16.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_CACHE_DEFAULT while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_cache(vmdev_device *device, enum vmdev_disk_cache value,
					  vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_cache vmdev_disk_get_driver_cache(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_cache(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_cache(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.io: How QEMU's requests reach the host's kernel.
 *
 * XML: disk/driver/@io. Values: enum vmdev_disk_io. Manual: DISK-16. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_IO_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_io(vmdev_device *device, enum vmdev_disk_io value,
				       vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_io vmdev_disk_get_driver_io(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_io(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_io(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.error_policy: What a failed write does. Set rerror_policy too: libvirt copies this
 * value to it.
 *
 * XML: disk/driver/@error_policy. Values: enum vmdev_disk_error_policy. Manual: IO-07, IO-18.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_ERROR_POLICY_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_error_policy(vmdev_device *device,
						 enum vmdev_disk_error_policy value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_error_policy
vmdev_disk_get_driver_error_policy(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_error_policy(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_error_policy(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.rerror_policy: What a failed read does. enospace is for writes only.
 *
 * XML: disk/driver/@rerror_policy. Values: enum vmdev_disk_rerror_policy. Manual: IO-07,
 * IO-18, IO-25. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_RERROR_POLICY_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_rerror_policy(vmdev_device *device,
						  enum vmdev_disk_rerror_policy value,
						  vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_rerror_policy
vmdev_disk_get_driver_rerror_policy(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_rerror_policy(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_rerror_policy(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.retry_interval: Time between two tries of a suspended request, reads and writes
 * alike. The manual's bound is MAX_LONG; what is above 9000000000000 wraps round in QEMU.
 * libvirt reads 0 back as 1000.
 *
 * XML: disk/driver/@retry_interval. Range: 0 to 9000000000000 ms. Default: 1000. Dialect:
 * openEuler. Manual: IO-08, IO-19, IO-20. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 1000 while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_retry_interval(vmdev_device *device, uint64_t value,
						   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_driver_retry_interval(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_retry_interval(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_retry_interval(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.retry_timeout: Time after which the guest gets the error of a suspended request; 0:
 * never. It is looked at when a request fails, so the error may come one interval later.
 *
 * XML: disk/driver/@retry_timeout. Range: 0 to 9000000000000 ms. Default: 0. Dialect:
 * openEuler. Manual: IO-08, IO-21, IO-22, IO-23. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_retry_timeout(vmdev_device *device, uint64_t value,
						  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_driver_retry_timeout(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_retry_timeout(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_retry_timeout(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.ioeventfd: Whether requests are taken up outside the vCPU's thread; for bus virtio
 * only.
 *
 * XML: disk/driver/@ioeventfd. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_ioeventfd(vmdev_device *device, enum vmdev_switch value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_driver_ioeventfd(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_ioeventfd(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_ioeventfd(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.event_idx: Whether guest and QEMU tell each other when they need an interrupt; for
 * bus virtio only.
 *
 * XML: disk/driver/@event_idx. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_event_idx(vmdev_device *device, enum vmdev_switch value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_driver_event_idx(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_event_idx(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_event_idx(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.copy_on_read: Whether what is read from the backing file is copied into the image.
 *
 * XML: disk/driver/@copy_on_read. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_copy_on_read(vmdev_device *device, enum vmdev_switch value,
						 vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_driver_copy_on_read(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_copy_on_read(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_copy_on_read(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.discard: What happens to the guest's discard (TRIM) requests.
 *
 * XML: disk/driver/@discard. Values: enum vmdev_disk_discard. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_DISCARD_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_discard(vmdev_device *device, enum vmdev_disk_discard value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_discard vmdev_disk_get_driver_discard(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_discard(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_discard(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.iothread: Number of the I/O thread that serves the disk, 1 to <iothreads>. A SCSI
 * disk has none: it goes on the controller.
 *
 * XML: disk/driver/@iothread. Range: 1 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_iothread(vmdev_device *device, uint64_t value,
					     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_driver_iothread(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_iothread(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_iothread(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.detect_zeroes: Whether a write of zeroes saves storage.
 *
 * XML: disk/driver/@detect_zeroes. Values: enum vmdev_disk_detect_zeroes. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_DETECT_ZEROES_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_detect_zeroes(vmdev_device *device,
						  enum vmdev_disk_detect_zeroes value,
						  vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_detect_zeroes
vmdev_disk_get_driver_detect_zeroes(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_detect_zeroes(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_detect_zeroes(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.queues: Number of virtqueues; for bus virtio only. QEMU's default is one a vCPU.
 *
 * XML: disk/driver/@queues. Range: 1 to 65535. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_queues(vmdev_device *device, uint64_t value,
					   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_driver_queues(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_queues(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_queues(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.queue_size: Entries of a virtqueue, a power of two; for bus virtio only.
 *
 * XML: disk/driver/@queue_size. Range: 4 to 1024. Dialect: libvirt 7.8.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_queue_size(vmdev_device *device, uint64_t value,
					       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_driver_queue_size(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_queue_size(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_queue_size(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.iommu: Send the device's memory accesses through the guest's virtual IOMMU.
 *
 * XML: disk/driver/@iommu. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_iommu(vmdev_device *device, enum vmdev_switch value,
					  vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_driver_iommu(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_iommu(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_iommu(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.ats: Let the device cache translations of that IOMMU (PCIe address translation
 * service).
 *
 * XML: disk/driver/@ats. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_ats(vmdev_device *device, enum vmdev_switch value,
					vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_driver_ats(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_ats(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_ats(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.packed: Use packed instead of split virtqueues; the guest's driver must know them.
 *
 * XML: disk/driver/@packed. Values: enum vmdev_switch. Dialect: libvirt 6.3.0 or later.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_packed(vmdev_device *device, enum vmdev_switch value,
					   vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_driver_packed(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_packed(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_packed(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.page_per_vq: Give the notifications of each virtqueue a page of their own, as some
 * vDPA hardware wants.
 *
 * XML: disk/driver/@page_per_vq. Values: enum vmdev_switch. Dialect: libvirt 7.9.0 or later.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_page_per_vq(vmdev_device *device, enum vmdev_switch value,
						vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_driver_page_per_vq(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_page_per_vq(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_page_per_vq(vmdev_device *device, vmdev_error **ret_error);

/*
 * driver.metadata_cache.max_size: Most memory QEMU takes for the tables of a qcow2 image,
 * counted in the unit.
 *
 * XML: disk/driver/metadata_cache/max_size. Range: 0 to UINT64_MAX. Dialect: libvirt 7.0.0 or
 * later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_metadata_cache_max_size(vmdev_device *device, uint64_t value,
							    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_driver_metadata_cache_max_size(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_metadata_cache_max_size(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_metadata_cache_max_size(vmdev_device *device,
							      vmdev_error **ret_error);

/*
 * driver.metadata_cache.max_size.unit: Unit of the size: "bytes", "KiB", "MiB" ...; bytes
 * where it is unset.
 *
 * XML: disk/driver/metadata_cache/max_size/@unit. Dialect: libvirt 7.0.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_driver_metadata_cache_max_size_unit(vmdev_device *device,
								 const char *value,
								 vmdev_error **ret_error);
VMDEV_API const char *
vmdev_disk_get_driver_metadata_cache_max_size_unit(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_driver_metadata_cache_max_size_unit(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_driver_metadata_cache_max_size_unit(vmdev_device *device,
								   vmdev_error **ret_error);

/*
 * auth.username: Name of the user.
 *
 * XML: disk/auth/@username. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_auth_username(vmdev_device *device, const char *value,
					   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_auth_username(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_auth_username(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_auth_username(vmdev_device *device, vmdev_error **ret_error);

/*
 * auth.secret.type: What libvirt's secret is for: iscsi for iSCSI, ceph for Ceph.
 *
 * XML: disk/auth/secret/@type. Values: enum vmdev_disk_secret. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_SECRET_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_auth_secret_type(vmdev_device *device, enum vmdev_disk_secret value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_secret vmdev_disk_get_auth_secret_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_auth_secret_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_auth_secret_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * auth.secret.uuid: UUID of the secret.
 *
 * XML: disk/auth/secret/@uuid. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_auth_secret_uuid(vmdev_device *device, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_auth_secret_uuid(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_auth_secret_uuid(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_auth_secret_uuid(vmdev_device *device, vmdev_error **ret_error);

/*
 * auth.secret.usage: What the secret is used for, by which libvirt finds it where it has no
 * UUID here.
 *
 * XML: disk/auth/secret/@usage. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_auth_secret_usage(vmdev_device *device, const char *value,
					       vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_auth_secret_usage(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_auth_secret_usage(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_auth_secret_usage(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.file: Absolute path of the image.
 *
 * XML: disk/source/@file. Only for type file. Manual: DISK-13. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_file(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_file(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_file(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_file(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.fdgroup: Name of a group of open file descriptors that the client passed to libvirt.
 *
 * XML: disk/source/@fdgroup. Only for type file. Dialect: libvirt 9.0.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_fdgroup(vmdev_device *device, const char *value,
					    vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_fdgroup(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_fdgroup(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_fdgroup(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.dev: Absolute path of the block device, or for vhostvdpa of /dev/vhost-vdpa-N.
 *
 * XML: disk/source/@dev. Only for type block or vhostvdpa. Manual: DISK-13, IO-26, VD-11.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_dev(vmdev_device *device, const char *value,
					vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_dev(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_dev(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_dev(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.dir: Absolute path of the folder.
 *
 * XML: disk/source/@dir. Only for type dir. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_dir(vmdev_device *device, const char *value,
					vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_dir(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_dir(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_dir(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.protocol: Protocol of the storage server.
 *
 * XML: disk/source/@protocol. Values: enum vmdev_disk_protocol. Only for type network.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_PROTOCOL_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_protocol(vmdev_device *device, enum vmdev_disk_protocol value,
					     vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_protocol vmdev_disk_get_source_protocol(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_protocol(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_protocol(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.name: What the server calls the image.
 *
 * XML: disk/source/@name. Only for type network. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_name(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.query: What stands behind the "?" of the URL.
 *
 * XML: disk/source/@query. Only for source_protocol http or https. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_query(vmdev_device *device, const char *value,
					  vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_query(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_query(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_query(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.tls: Whether the connection is encrypted.
 *
 * XML: disk/source/@tls. Values: enum vmdev_switch. Only for source_protocol nbd or vxhs.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_tls(vmdev_device *device, enum vmdev_switch value,
					vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_source_tls(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_tls(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_tls(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.tlsHostname: Host name that the server's certificate must have, where it is not the
 * host's.
 *
 * XML: disk/source/@tlsHostname. Only for source_protocol nbd. Dialect: libvirt 8.3.0 or
 * later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_tls_hostname(vmdev_device *device, const char *value,
						 vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_tls_hostname(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_tls_hostname(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_tls_hostname(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.pool: Name of the storage pool.
 *
 * XML: disk/source/@pool. Only for type volume. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_pool(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_pool(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_pool(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_pool(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.volume: Name of the volume in the pool.
 *
 * XML: disk/source/@volume. Only for type volume. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_volume(vmdev_device *device, const char *value,
					   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_volume(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_volume(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_volume(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.mode: How a volume of an iSCSI pool is reached.
 *
 * XML: disk/source/@mode. Values: enum vmdev_disk_volume_mode. Only for type volume.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_VOLUME_MODE_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_mode(vmdev_device *device, enum vmdev_disk_volume_mode value,
					 vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_volume_mode vmdev_disk_get_source_mode(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_mode(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_mode(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.type: Kind of the source: "pci" for nvme, "unix" for vhostuser.
 *
 * XML: disk/source/@type. Only for type nvme or vhostuser. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_type(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.managed: Whether libvirt takes the NVMe disk from its host driver and gives it back.
 *
 * XML: disk/source/@managed. Values: enum vmdev_switch. Only for type nvme. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_managed(vmdev_device *device, enum vmdev_switch value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_source_managed(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_managed(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_managed(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.namespace: NVMe namespace, from 1.
 *
 * XML: disk/source/@namespace. Range: 1 to 4294967295. Only for type nvme. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_namespace(vmdev_device *device, uint64_t value,
					      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_source_namespace(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_namespace(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_namespace(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.path: Absolute path of the back end's socket.
 *
 * XML: disk/source/@path. Only for type vhostuser. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_path(vmdev_device *device, const char *value,
					 vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_path(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_path(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_path(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.startupPolicy: What happens when the source is missing as the guest starts.
 *
 * XML: disk/source/@startupPolicy. Values: enum vmdev_disk_startup_policy. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_STARTUP_POLICY_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_startup_policy(vmdev_device *device,
						   enum vmdev_disk_startup_policy value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_startup_policy
vmdev_disk_get_source_startup_policy(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_startup_policy(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_startup_policy(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.index: Number that libvirt gave to the source in a running guest.
 *
 * XML: disk/source/@index. Range: 0 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_index(vmdev_device *device, uint64_t value,
					  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_source_index(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_index(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.host[]: A server that offers the storage; they are tried in this order.
 *
 * XML: disk/source/host. Since: 0.1.
 *
 * count returns the number of items. append adds an empty one at the end. append and remove
 * return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.
 */
VMDEV_API size_t vmdev_disk_count_source_host(const vmdev_device *device);
VMDEV_API int vmdev_disk_append_source_host(vmdev_device *device, vmdev_error **ret_error);
VMDEV_API int vmdev_disk_remove_source_host(vmdev_device *device, size_t item,
					    vmdev_error **ret_error);

/*
 * source.host[].name: Host name or IP address.
 *
 * XML: disk/source/host/@name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_host_name(vmdev_device *device, size_t item, const char *value,
					      vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_host_name(const vmdev_device *device, size_t item);
VMDEV_API bool vmdev_disk_has_source_host_name(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_disk_unset_source_host_name(vmdev_device *device, size_t item,
						vmdev_error **ret_error);

/*
 * source.host[].port: Port of TCP; where it is unset the protocol's own.
 *
 * XML: disk/source/host/@port. Range: 0 to 65535. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_host_port(vmdev_device *device, size_t item, uint64_t value,
					      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_source_host_port(const vmdev_device *device, size_t item);
VMDEV_API bool vmdev_disk_has_source_host_port(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_disk_unset_source_host_port(vmdev_device *device, size_t item,
						vmdev_error **ret_error);

/*
 * source.host[].transport: How the server is reached.
 *
 * XML: disk/source/host/@transport. Values: enum vmdev_disk_transport. Default: tcp.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, VMDEV_DISK_TRANSPORT_TCP while
 * it is unset.
 */
VMDEV_API int vmdev_disk_set_source_host_transport(vmdev_device *device, size_t item,
						   enum vmdev_disk_transport value,
						   vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_transport vmdev_disk_get_source_host_transport(const vmdev_device *device,
									 size_t item);
VMDEV_API bool vmdev_disk_has_source_host_transport(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_disk_unset_source_host_transport(vmdev_device *device, size_t item,
						     vmdev_error **ret_error);

/*
 * source.host[].socket: Absolute path of the socket, for transport unix.
 *
 * XML: disk/source/host/@socket. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY, -VMDEV_E_NAME
 * for an item there is not; set copies. get returns the value, lent until the next set, unset
 * or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_host_socket(vmdev_device *device, size_t item,
						const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_host_socket(const vmdev_device *device, size_t item);
VMDEV_API bool vmdev_disk_has_source_host_socket(const vmdev_device *device, size_t item);
VMDEV_API int vmdev_disk_unset_source_host_socket(vmdev_device *device, size_t item,
						  vmdev_error **ret_error);

/*
 * source.snapshot.name: Snapshot of the Ceph image to read from.
 *
 * XML: disk/source/snapshot/@name. Only for source_protocol rbd. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_snapshot_name(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_snapshot_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_snapshot_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_snapshot_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.config.file: Absolute path of a Ceph configuration on the host.
 *
 * XML: disk/source/config/@file. Only for source_protocol rbd. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_config_file(vmdev_device *device, const char *value,
						vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_config_file(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_config_file(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_config_file(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.initiator.iqn.name: Name with which QEMU presents itself to the iSCSI target.
 *
 * XML: disk/source/initiator/iqn/@name. Only for source_protocol iscsi. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_initiator_iqn_name(vmdev_device *device, const char *value,
						       vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_initiator_iqn_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_initiator_iqn_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_initiator_iqn_name(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * source.identity.user: User for NFS: "+" and a number, or a name.
 *
 * XML: disk/source/identity/@user. Only for source_protocol nfs. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_identity_user(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_identity_user(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_identity_user(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_identity_user(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.identity.group: Group for NFS.
 *
 * XML: disk/source/identity/@group. Only for source_protocol nfs. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_identity_group(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_identity_group(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_identity_group(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_identity_group(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.ssl.verify: Whether the server's certificate is verified.
 *
 * XML: disk/source/ssl/@verify. Values: enum vmdev_switch. Only for source_protocol https or
 * ftps. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_ssl_verify(vmdev_device *device, enum vmdev_switch value,
					       vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_source_ssl_verify(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_ssl_verify(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_ssl_verify(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.readahead.size: How much is read ahead.
 *
 * XML: disk/source/readahead/@size. Range: 0 to UINT64_MAX bytes. Only for source_protocol
 * http or https or ftp or ftps. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_readahead_size(vmdev_device *device, uint64_t value,
						   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_source_readahead_size(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_readahead_size(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_readahead_size(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.timeout.seconds: How long the server may take to answer.
 *
 * XML: disk/source/timeout/@seconds. Range: 0 to UINT64_MAX s. Only for source_protocol http
 * or https or ftp or ftps. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_timeout_seconds(vmdev_device *device, uint64_t value,
						    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_source_timeout_seconds(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_timeout_seconds(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_timeout_seconds(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * source.address: The NVMe disk on the host.
 *
 * XML: disk/source/address. Types: bare-pci. Only for type nvme. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_address(vmdev_device *device, const struct vmdev_address *value,
					    vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_disk_get_source_address(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_address(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_address(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.auth.username: Name of the user.
 *
 * XML: disk/source/auth/@username. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_auth_username(vmdev_device *device, const char *value,
						  vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_auth_username(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_auth_username(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_auth_username(vmdev_device *device, vmdev_error **ret_error);

/*
 * source.auth.secret.type: What libvirt's secret is for: iscsi for iSCSI, ceph for Ceph.
 *
 * XML: disk/source/auth/secret/@type. Values: enum vmdev_disk_secret. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_SECRET_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_auth_secret_type(vmdev_device *device,
						     enum vmdev_disk_secret value,
						     vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_secret vmdev_disk_get_source_auth_secret_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_auth_secret_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_auth_secret_type(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * source.auth.secret.uuid: UUID of the secret.
 *
 * XML: disk/source/auth/secret/@uuid. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_auth_secret_uuid(vmdev_device *device, const char *value,
						     vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_auth_secret_uuid(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_auth_secret_uuid(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_auth_secret_uuid(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * source.auth.secret.usage: What the secret is used for, by which libvirt finds it where it
 * has no UUID here.
 *
 * XML: disk/source/auth/secret/@usage. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_auth_secret_usage(vmdev_device *device, const char *value,
						      vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_auth_secret_usage(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_auth_secret_usage(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_auth_secret_usage(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * source.encryption.format: Format of the encryption.
 *
 * XML: disk/source/encryption/@format. Values: enum vmdev_disk_encryption_format. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_ENCRYPTION_FORMAT_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_format(vmdev_device *device,
						      enum vmdev_disk_encryption_format value,
						      vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_encryption_format
vmdev_disk_get_source_encryption_format(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_format(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_format(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * source.encryption.engine: Who decrypts.
 *
 * XML: disk/source/encryption/@engine. Values: enum vmdev_disk_encryption_engine. Dialect:
 * libvirt 7.9.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_ENCRYPTION_ENGINE_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_engine(vmdev_device *device,
						      enum vmdev_disk_encryption_engine value,
						      vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_encryption_engine
vmdev_disk_get_source_encryption_engine(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_engine(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_engine(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * source.encryption.secret.type: Kind of the secret.
 *
 * XML: disk/source/encryption/secret/@type. Values: enum vmdev_disk_encryption_secret.
 * Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_ENCRYPTION_SECRET_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_secret_type(vmdev_device *device,
							   enum vmdev_disk_encryption_secret value,
							   vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_encryption_secret
vmdev_disk_get_source_encryption_secret_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_secret_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_secret_type(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.encryption.secret.uuid: UUID of libvirt's secret.
 *
 * XML: disk/source/encryption/secret/@uuid. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_secret_uuid(vmdev_device *device, const char *value,
							   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_encryption_secret_uuid(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_secret_uuid(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_secret_uuid(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.encryption.secret.usage: What the secret is used for, by which libvirt finds it where
 * it has no UUID here.
 *
 * XML: disk/source/encryption/secret/@usage. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_secret_usage(vmdev_device *device, const char *value,
							    vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_encryption_secret_usage(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_secret_usage(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_secret_usage(vmdev_device *device,
							      vmdev_error **ret_error);

/*
 * source.encryption.cipher.name: Cipher of an image that is to be made; a disk has it in its
 * header.
 *
 * XML: disk/source/encryption/cipher/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_cipher_name(vmdev_device *device, const char *value,
							   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_encryption_cipher_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_cipher_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_cipher_name(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.encryption.cipher.size: Length of its key in bits.
 *
 * XML: disk/source/encryption/cipher/@size. Range: 1 to 4294967295. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_cipher_size(vmdev_device *device, uint64_t value,
							   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_source_encryption_cipher_size(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_cipher_size(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_cipher_size(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.encryption.cipher.mode: Mode of the cipher.
 *
 * XML: disk/source/encryption/cipher/@mode. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_cipher_mode(vmdev_device *device, const char *value,
							   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_encryption_cipher_mode(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_cipher_mode(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_cipher_mode(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.encryption.cipher.hash: Hash of its key.
 *
 * XML: disk/source/encryption/cipher/@hash. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_cipher_hash(vmdev_device *device, const char *value,
							   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_encryption_cipher_hash(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_cipher_hash(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_cipher_hash(vmdev_device *device,
							     vmdev_error **ret_error);

/*
 * source.encryption.ivgen.name: How the initialization vectors of an image that is to be made
 * are made.
 *
 * XML: disk/source/encryption/ivgen/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_ivgen_name(vmdev_device *device, const char *value,
							  vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_encryption_ivgen_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_ivgen_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_ivgen_name(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * source.encryption.ivgen.hash: Hash that is used for them.
 *
 * XML: disk/source/encryption/ivgen/@hash. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_encryption_ivgen_hash(vmdev_device *device, const char *value,
							  vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_source_encryption_ivgen_hash(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_encryption_ivgen_hash(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_encryption_ivgen_hash(vmdev_device *device,
							    vmdev_error **ret_error);

/*
 * source.reconnect.enabled: Whether QEMU connects again when the back end went away.
 *
 * XML: disk/source/reconnect/@enabled. Values: enum vmdev_switch. Only for type vhostuser.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_reconnect_enabled(vmdev_device *device, enum vmdev_switch value,
						      vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_source_reconnect_enabled(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_reconnect_enabled(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_reconnect_enabled(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * source.reconnect.timeout: Time between two tries to connect.
 *
 * XML: disk/source/reconnect/@timeout. Range: 0 to 4294967295 s. Only for type vhostuser.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_source_reconnect_timeout(vmdev_device *device, uint64_t value,
						      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_source_reconnect_timeout(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_source_reconnect_timeout(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_source_reconnect_timeout(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * backingStore: What the image is laid over. Empty: nothing, the chain ends here and libvirt
 * does not probe the image. Deeper levels of the chain are kept, but have no fields.
 *
 * XML: disk/backingStore. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, false while it is unset.
 */
VMDEV_API int vmdev_disk_set_backing_store(vmdev_device *device, bool value,
					   vmdev_error **ret_error);
VMDEV_API bool vmdev_disk_get_backing_store(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_backing_store(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_backing_store(vmdev_device *device, vmdev_error **ret_error);

/*
 * backingStore.type: Which storage holds the backing image.
 *
 * XML: disk/backingStore/@type. Values: enum vmdev_disk_type. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_TYPE_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_backing_store_type(vmdev_device *device, enum vmdev_disk_type value,
						vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_type vmdev_disk_get_backing_store_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_backing_store_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_backing_store_type(vmdev_device *device, vmdev_error **ret_error);

/*
 * backingStore.index: Number that libvirt gave to the backing image in a running guest.
 *
 * XML: disk/backingStore/@index. Range: 0 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_backing_store_index(vmdev_device *device, uint64_t value,
						 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_backing_store_index(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_backing_store_index(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_backing_store_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * backingStore.format.type: Format of the backing image.
 *
 * XML: disk/backingStore/format/@type. Values: enum vmdev_disk_format. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_FORMAT_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_backing_store_format_type(vmdev_device *device,
						       enum vmdev_disk_format value,
						       vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_format
vmdev_disk_get_backing_store_format_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_backing_store_format_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_backing_store_format_type(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * backingStore.source.file: Absolute path of the backing image.
 *
 * XML: disk/backingStore/source/@file. Only for backing_store_type file. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_backing_store_source_file(vmdev_device *device, const char *value,
						       vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_backing_store_source_file(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_backing_store_source_file(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_backing_store_source_file(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * backingStore.source.dev: Absolute path of the block device that holds it.
 *
 * XML: disk/backingStore/source/@dev. Only for backing_store_type block. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_backing_store_source_dev(vmdev_device *device, const char *value,
						      vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_backing_store_source_dev(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_backing_store_source_dev(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_backing_store_source_dev(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * target.dev: Name of the drive: vda, sdb. It orders the drives and names them to libvirt; the
 * guest may choose another.
 *
 * XML: disk/target/@dev. Required. Manual: DISK-02, DISK-03, DISK-15. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_target_dev(vmdev_device *device, const char *value,
					vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_target_dev(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_target_dev(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_target_dev(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.bus: Kind of drive the guest sees. Where it is unset libvirt derives it from the
 * name.
 *
 * XML: disk/target/@bus. Values: enum vmdev_disk_bus. Manual: DISK-01, DISK-02, DISK-03,
 * IO-06. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_BUS_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_target_bus(vmdev_device *device, enum vmdev_disk_bus value,
					vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_bus vmdev_disk_get_target_bus(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_target_bus(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_target_bus(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.tray: State of a CD-ROM's or floppy's tray.
 *
 * XML: disk/target/@tray. Values: enum vmdev_disk_tray. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_TRAY_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_target_tray(vmdev_device *device, enum vmdev_disk_tray value,
					 vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_tray vmdev_disk_get_target_tray(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_target_tray(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_target_tray(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.removable: Whether a USB disk says of itself that it is removable.
 *
 * XML: disk/target/@removable. Values: enum vmdev_switch. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_target_removable(vmdev_device *device, enum vmdev_switch value,
					      vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_target_removable(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_target_removable(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_target_removable(vmdev_device *device, vmdev_error **ret_error);

/*
 * target.rotation_rate: Revolutions a minute that a scsi, ide or sata disk reports; 1 stands
 * for an SSD.
 *
 * XML: disk/target/@rotation_rate. Range: 1 to 65534. Dialect: libvirt 7.3.0 or later.
 * Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_target_rotation_rate(vmdev_device *device, uint64_t value,
						  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_target_rotation_rate(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_target_rotation_rate(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_target_rotation_rate(vmdev_device *device, vmdev_error **ret_error);

/*
 * iotune.total_bytes_sec: Most bytes a second, reads and writes together. Not with the two
 * limits that follow.
 *
 * XML: disk/iotune/total_bytes_sec. Range: 0 to 1000000000000000 bytes/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_total_bytes_sec(vmdev_device *device, uint64_t value,
						    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_total_bytes_sec(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_total_bytes_sec(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_total_bytes_sec(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * iotune.read_bytes_sec: Most bytes read a second.
 *
 * XML: disk/iotune/read_bytes_sec. Range: 0 to 1000000000000000 bytes/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_read_bytes_sec(vmdev_device *device, uint64_t value,
						   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_read_bytes_sec(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_read_bytes_sec(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_read_bytes_sec(vmdev_device *device, vmdev_error **ret_error);

/*
 * iotune.write_bytes_sec: Most bytes written a second.
 *
 * XML: disk/iotune/write_bytes_sec. Range: 0 to 1000000000000000 bytes/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_write_bytes_sec(vmdev_device *device, uint64_t value,
						    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_write_bytes_sec(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_write_bytes_sec(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_write_bytes_sec(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * iotune.total_iops_sec: Most requests a second, reads and writes together. Not with the two
 * limits that follow.
 *
 * XML: disk/iotune/total_iops_sec. Range: 0 to 1000000000000000 requests/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_total_iops_sec(vmdev_device *device, uint64_t value,
						   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_total_iops_sec(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_total_iops_sec(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_total_iops_sec(vmdev_device *device, vmdev_error **ret_error);

/*
 * iotune.read_iops_sec: Most read requests a second.
 *
 * XML: disk/iotune/read_iops_sec. Range: 0 to 1000000000000000 requests/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_read_iops_sec(vmdev_device *device, uint64_t value,
						  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_read_iops_sec(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_read_iops_sec(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_read_iops_sec(vmdev_device *device, vmdev_error **ret_error);

/*
 * iotune.write_iops_sec: Most write requests a second.
 *
 * XML: disk/iotune/write_iops_sec. Range: 0 to 1000000000000000 requests/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_write_iops_sec(vmdev_device *device, uint64_t value,
						   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_write_iops_sec(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_write_iops_sec(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_write_iops_sec(vmdev_device *device, vmdev_error **ret_error);

/*
 * iotune.total_bytes_sec_max: Most bytes a second in a burst.
 *
 * XML: disk/iotune/total_bytes_sec_max. Range: 0 to 1000000000000000 bytes/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_total_bytes_sec_max(vmdev_device *device, uint64_t value,
							vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_total_bytes_sec_max(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_total_bytes_sec_max(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_total_bytes_sec_max(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * iotune.read_bytes_sec_max: Most bytes read a second in a burst.
 *
 * XML: disk/iotune/read_bytes_sec_max. Range: 0 to 1000000000000000 bytes/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_read_bytes_sec_max(vmdev_device *device, uint64_t value,
						       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_read_bytes_sec_max(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_read_bytes_sec_max(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_read_bytes_sec_max(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * iotune.write_bytes_sec_max: Most bytes written a second in a burst.
 *
 * XML: disk/iotune/write_bytes_sec_max. Range: 0 to 1000000000000000 bytes/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_write_bytes_sec_max(vmdev_device *device, uint64_t value,
							vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_write_bytes_sec_max(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_write_bytes_sec_max(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_write_bytes_sec_max(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * iotune.total_iops_sec_max: Most requests a second in a burst.
 *
 * XML: disk/iotune/total_iops_sec_max. Range: 0 to 1000000000000000 requests/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_total_iops_sec_max(vmdev_device *device, uint64_t value,
						       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_total_iops_sec_max(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_total_iops_sec_max(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_total_iops_sec_max(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * iotune.read_iops_sec_max: Most read requests a second in a burst.
 *
 * XML: disk/iotune/read_iops_sec_max. Range: 0 to 1000000000000000 requests/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_read_iops_sec_max(vmdev_device *device, uint64_t value,
						      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_read_iops_sec_max(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_read_iops_sec_max(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_read_iops_sec_max(vmdev_device *device,
							vmdev_error **ret_error);

/*
 * iotune.write_iops_sec_max: Most write requests a second in a burst.
 *
 * XML: disk/iotune/write_iops_sec_max. Range: 0 to 1000000000000000 requests/s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_write_iops_sec_max(vmdev_device *device, uint64_t value,
						       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_write_iops_sec_max(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_write_iops_sec_max(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_write_iops_sec_max(vmdev_device *device,
							 vmdev_error **ret_error);

/*
 * iotune.size_iops_sec: Size from which on a request counts as several.
 *
 * XML: disk/iotune/size_iops_sec. Range: 0 to 1000000000000000 bytes. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_size_iops_sec(vmdev_device *device, uint64_t value,
						  vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_size_iops_sec(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_size_iops_sec(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_size_iops_sec(vmdev_device *device, vmdev_error **ret_error);

/*
 * iotune.group_name: Group of disks that share the limits.
 *
 * XML: disk/iotune/group_name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_group_name(vmdev_device *device, const char *value,
					       vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_iotune_group_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_group_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_group_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * iotune.total_bytes_sec_max_length: How long a burst of bytes may last.
 *
 * XML: disk/iotune/total_bytes_sec_max_length. Range: 0 to UINT64_MAX s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_total_bytes_sec_max_length(vmdev_device *device, uint64_t value,
							       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_total_bytes_sec_max_length(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_total_bytes_sec_max_length(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_total_bytes_sec_max_length(vmdev_device *device,
								 vmdev_error **ret_error);

/*
 * iotune.read_bytes_sec_max_length: How long a burst of bytes read may last.
 *
 * XML: disk/iotune/read_bytes_sec_max_length. Range: 0 to UINT64_MAX s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_read_bytes_sec_max_length(vmdev_device *device, uint64_t value,
							      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_read_bytes_sec_max_length(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_read_bytes_sec_max_length(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_read_bytes_sec_max_length(vmdev_device *device,
								vmdev_error **ret_error);

/*
 * iotune.write_bytes_sec_max_length: How long a burst of bytes written may last.
 *
 * XML: disk/iotune/write_bytes_sec_max_length. Range: 0 to UINT64_MAX s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_write_bytes_sec_max_length(vmdev_device *device, uint64_t value,
							       vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_write_bytes_sec_max_length(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_write_bytes_sec_max_length(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_write_bytes_sec_max_length(vmdev_device *device,
								 vmdev_error **ret_error);

/*
 * iotune.total_iops_sec_max_length: How long a burst of requests may last.
 *
 * XML: disk/iotune/total_iops_sec_max_length. Range: 0 to UINT64_MAX s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_total_iops_sec_max_length(vmdev_device *device, uint64_t value,
							      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_total_iops_sec_max_length(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_total_iops_sec_max_length(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_total_iops_sec_max_length(vmdev_device *device,
								vmdev_error **ret_error);

/*
 * iotune.read_iops_sec_max_length: How long a burst of read requests may last.
 *
 * XML: disk/iotune/read_iops_sec_max_length. Range: 0 to UINT64_MAX s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_read_iops_sec_max_length(vmdev_device *device, uint64_t value,
							     vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_read_iops_sec_max_length(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_read_iops_sec_max_length(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_read_iops_sec_max_length(vmdev_device *device,
							       vmdev_error **ret_error);

/*
 * iotune.write_iops_sec_max_length: How long a burst of write requests may last.
 *
 * XML: disk/iotune/write_iops_sec_max_length. Range: 0 to UINT64_MAX s. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_iotune_write_iops_sec_max_length(vmdev_device *device, uint64_t value,
							      vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_iotune_write_iops_sec_max_length(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_iotune_write_iops_sec_max_length(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_iotune_write_iops_sec_max_length(vmdev_device *device,
								vmdev_error **ret_error);

/*
 * readonly: The guest cannot write. CD-ROMs are so without it.
 *
 * XML: disk/readonly. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, false while it is unset.
 */
VMDEV_API int vmdev_disk_set_readonly(vmdev_device *device, bool value, vmdev_error **ret_error);
VMDEV_API bool vmdev_disk_get_readonly(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_readonly(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_readonly(vmdev_device *device, vmdev_error **ret_error);

/*
 * shareable: Several guests may use the storage at the same time; libvirt takes no lock and
 * caching is off.
 *
 * XML: disk/shareable. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, false while it is unset.
 */
VMDEV_API int vmdev_disk_set_shareable(vmdev_device *device, bool value, vmdev_error **ret_error);
VMDEV_API bool vmdev_disk_get_shareable(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_shareable(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_shareable(vmdev_device *device, vmdev_error **ret_error);

/*
 * transient: Changes are dropped when the guest stops.
 *
 * XML: disk/transient. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, false while it is unset.
 */
VMDEV_API int vmdev_disk_set_transient(vmdev_device *device, bool value, vmdev_error **ret_error);
VMDEV_API bool vmdev_disk_get_transient(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_transient(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_transient(vmdev_device *device, vmdev_error **ret_error);

/*
 * transient.shareBacking: Whether several guests may start from the image at the same time.
 *
 * XML: disk/transient/@shareBacking. Values: enum vmdev_switch. Dialect: libvirt 7.4.0 or
 * later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_SWITCH_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_transient_share_backing(vmdev_device *device, enum vmdev_switch value,
						     vmdev_error **ret_error);
VMDEV_API enum vmdev_switch vmdev_disk_get_transient_share_backing(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_transient_share_backing(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_transient_share_backing(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * serial: Serial number the guest reads; virtio-blk cuts it after 20 bytes.
 *
 * XML: disk/serial. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_serial(vmdev_device *device, const char *value,
				    vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_serial(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_serial(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_serial(vmdev_device *device, vmdev_error **ret_error);

/*
 * wwn: World wide name of a scsi or ide disk: 16 hexadecimal digits.
 *
 * XML: disk/wwn. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_wwn(vmdev_device *device, const char *value, vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_wwn(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_wwn(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_wwn(vmdev_device *device, vmdev_error **ret_error);

/*
 * vendor: Vendor a SCSI disk reports, up to 8 printable characters.
 *
 * XML: disk/vendor. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_vendor(vmdev_device *device, const char *value,
				    vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_vendor(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_vendor(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_vendor(vmdev_device *device, vmdev_error **ret_error);

/*
 * product: Product a SCSI disk reports, up to 16 printable characters.
 *
 * XML: disk/product. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_product(vmdev_device *device, const char *value,
				     vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_product(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_product(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_product(vmdev_device *device, vmdev_error **ret_error);

/*
 * encryption.format: Format of the encryption.
 *
 * XML: disk/encryption/@format. Values: enum vmdev_disk_encryption_format. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_ENCRYPTION_FORMAT_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_format(vmdev_device *device,
					       enum vmdev_disk_encryption_format value,
					       vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_encryption_format
vmdev_disk_get_encryption_format(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_format(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_format(vmdev_device *device, vmdev_error **ret_error);

/*
 * encryption.engine: Who decrypts.
 *
 * XML: disk/encryption/@engine. Values: enum vmdev_disk_encryption_engine. Dialect: libvirt
 * 7.9.0 or later. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_ENCRYPTION_ENGINE_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_engine(vmdev_device *device,
					       enum vmdev_disk_encryption_engine value,
					       vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_encryption_engine
vmdev_disk_get_encryption_engine(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_engine(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_engine(vmdev_device *device, vmdev_error **ret_error);

/*
 * encryption.secret.type: Kind of the secret.
 *
 * XML: disk/encryption/secret/@type. Values: enum vmdev_disk_encryption_secret. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_ENCRYPTION_SECRET_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_secret_type(vmdev_device *device,
						    enum vmdev_disk_encryption_secret value,
						    vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_encryption_secret
vmdev_disk_get_encryption_secret_type(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_secret_type(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_secret_type(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * encryption.secret.uuid: UUID of libvirt's secret.
 *
 * XML: disk/encryption/secret/@uuid. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_secret_uuid(vmdev_device *device, const char *value,
						    vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_encryption_secret_uuid(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_secret_uuid(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_secret_uuid(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * encryption.secret.usage: What the secret is used for, by which libvirt finds it where it has
 * no UUID here.
 *
 * XML: disk/encryption/secret/@usage. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_secret_usage(vmdev_device *device, const char *value,
						     vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_encryption_secret_usage(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_secret_usage(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_secret_usage(vmdev_device *device,
						       vmdev_error **ret_error);

/*
 * encryption.cipher.name: Cipher of an image that is to be made; a disk has it in its header.
 *
 * XML: disk/encryption/cipher/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_cipher_name(vmdev_device *device, const char *value,
						    vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_encryption_cipher_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_cipher_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_cipher_name(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * encryption.cipher.size: Length of its key in bits.
 *
 * XML: disk/encryption/cipher/@size. Range: 1 to 4294967295. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_cipher_size(vmdev_device *device, uint64_t value,
						    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_encryption_cipher_size(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_cipher_size(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_cipher_size(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * encryption.cipher.mode: Mode of the cipher.
 *
 * XML: disk/encryption/cipher/@mode. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_cipher_mode(vmdev_device *device, const char *value,
						    vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_encryption_cipher_mode(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_cipher_mode(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_cipher_mode(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * encryption.cipher.hash: Hash of its key.
 *
 * XML: disk/encryption/cipher/@hash. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_cipher_hash(vmdev_device *device, const char *value,
						    vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_encryption_cipher_hash(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_cipher_hash(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_cipher_hash(vmdev_device *device,
						      vmdev_error **ret_error);

/*
 * encryption.ivgen.name: How the initialization vectors of an image that is to be made are
 * made.
 *
 * XML: disk/encryption/ivgen/@name. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_ivgen_name(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_encryption_ivgen_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_ivgen_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_ivgen_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * encryption.ivgen.hash: Hash that is used for them.
 *
 * XML: disk/encryption/ivgen/@hash. Since: 0.2.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_encryption_ivgen_hash(vmdev_device *device, const char *value,
						   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_encryption_ivgen_hash(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_encryption_ivgen_hash(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_encryption_ivgen_hash(vmdev_device *device, vmdev_error **ret_error);

/*
 * geometry.cyls: Cylinders.
 *
 * XML: disk/geometry/@cyls. Range: 0 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_geometry_cyls(vmdev_device *device, uint64_t value,
					   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_geometry_cyls(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_geometry_cyls(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_geometry_cyls(vmdev_device *device, vmdev_error **ret_error);

/*
 * geometry.heads: Heads.
 *
 * XML: disk/geometry/@heads. Range: 0 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_geometry_heads(vmdev_device *device, uint64_t value,
					    vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_geometry_heads(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_geometry_heads(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_geometry_heads(vmdev_device *device, vmdev_error **ret_error);

/*
 * geometry.secs: Sectors a track.
 *
 * XML: disk/geometry/@secs. Range: 0 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_geometry_secs(vmdev_device *device, uint64_t value,
					   vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_geometry_secs(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_geometry_secs(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_geometry_secs(vmdev_device *device, vmdev_error **ret_error);

/*
 * geometry.trans: How the firmware translates the geometry; for bus ide.
 *
 * XML: disk/geometry/@trans. Values: enum vmdev_disk_translation. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, VMDEV_DISK_TRANSLATION_UNSET while it is unset.
 */
VMDEV_API int vmdev_disk_set_geometry_trans(vmdev_device *device, enum vmdev_disk_translation value,
					    vmdev_error **ret_error);
VMDEV_API enum vmdev_disk_translation vmdev_disk_get_geometry_trans(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_geometry_trans(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_geometry_trans(vmdev_device *device, vmdev_error **ret_error);

/*
 * blockio.logical_block_size: Smallest unit of I/O that the guest sees.
 *
 * XML: disk/blockio/@logical_block_size. Range: 0 to 4294967295 bytes. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_blockio_logical_block_size(vmdev_device *device, uint64_t value,
							vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_blockio_logical_block_size(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_blockio_logical_block_size(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_blockio_logical_block_size(vmdev_device *device,
							  vmdev_error **ret_error);

/*
 * blockio.physical_block_size: Unit that the disk writes at once, which the guest aligns to.
 *
 * XML: disk/blockio/@physical_block_size. Range: 0 to 4294967295 bytes. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_blockio_physical_block_size(vmdev_device *device, uint64_t value,
							 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_blockio_physical_block_size(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_blockio_physical_block_size(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_blockio_physical_block_size(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * blockio.discard_granularity: Smallest unit that the guest can discard.
 *
 * XML: disk/blockio/@discard_granularity. Range: 0 to 4294967295 bytes. Dialect: libvirt 9.9.0
 * or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_blockio_discard_granularity(vmdev_device *device, uint64_t value,
							 vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_blockio_discard_granularity(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_blockio_discard_granularity(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_blockio_discard_granularity(vmdev_device *device,
							   vmdev_error **ret_error);

/*
 * boot.order: Place in the boot order: 1 is tried first. No two devices of a guest have the
 * same.
 *
 * XML: disk/boot/@order. Range: 1 to 4294967295. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_boot_order(vmdev_device *device, uint64_t value,
					vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_boot_order(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_boot_order(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_boot_order(vmdev_device *device, vmdev_error **ret_error);

/*
 * boot.loadparm: Which entry of its boot menu an s390 guest starts: 1 to 8 characters.
 *
 * XML: disk/boot/@loadparm. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_boot_loadparm(vmdev_device *device, const char *value,
					   vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_boot_loadparm(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_boot_loadparm(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_boot_loadparm(vmdev_device *device, vmdev_error **ret_error);

/*
 * alias.name: Name of the device while the guest runs. libvirt keeps a name of the user's own
 * that begins with "ua-"; others it makes anew at each start.
 *
 * XML: disk/alias/@name. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_alias_name(vmdev_device *device, const char *value,
					vmdev_error **ret_error);
VMDEV_API const char *vmdev_disk_get_alias_name(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_alias_name(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_alias_name(vmdev_device *device, vmdev_error **ret_error);

/*
 * acpi.index: Number from which Linux derives the name of a network card (enoN). Unique in the
 * guest.
 *
 * XML: disk/acpi/@index. Range: 1 to 16383. Dialect: libvirt 7.3.0 or later. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, 0 while it is unset.
 */
VMDEV_API int vmdev_disk_set_acpi_index(vmdev_device *device, uint64_t value,
					vmdev_error **ret_error);
VMDEV_API uint64_t vmdev_disk_get_acpi_index(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_acpi_index(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_acpi_index(vmdev_device *device, vmdev_error **ret_error);

/*
 * address: Where the guest finds the disk: PCI for virtio, drive for scsi, sata, ide and fdc.
 * libvirt chooses one where it is unset.
 *
 * XML: disk/address. Types: pci, drive, usb. Manual: DISK-14, PCIE-01. Since: 0.1.
 *
 * set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; set copies.
 * get returns the value, lent until the next set, unset or unref, NULL while it is unset.
 */
VMDEV_API int vmdev_disk_set_address(vmdev_device *device, const struct vmdev_address *value,
				     vmdev_error **ret_error);
VMDEV_API const struct vmdev_address *vmdev_disk_get_address(const vmdev_device *device);
VMDEV_API bool vmdev_disk_has_address(const vmdev_device *device);
VMDEV_API int vmdev_disk_unset_address(vmdev_device *device, vmdev_error **ret_error);

VMDEV_END
#endif
