/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of disk.kind for logins and encryption, each of which stands beside the source or in it. */
#include "disk.gen.h"

bool disk_auth_twice(const struct disk *disk)
{
	return !disk->auth_username || !disk->source_auth_username;
}

static bool fits(const struct disk *disk, const char *username, enum vmdev_disk_secret secret)
{
	if (!username || disk->type != VMDEV_DISK_TYPE_NETWORK)
		return true;
	switch (disk->source_protocol) {
	case VMDEV_DISK_PROTOCOL_ISCSI:
		return secret == VMDEV_DISK_SECRET_ISCSI;
	case VMDEV_DISK_PROTOCOL_RBD:
		return secret == VMDEV_DISK_SECRET_CEPH;
	default:
		return secret;
	}
}

bool disk_auth_secret(const struct disk *disk)
{
	return fits(disk, disk->auth_username, disk->auth_secret_type);
}

bool disk_source_auth_secret(const struct disk *disk)
{
	return fits(disk, disk->source_auth_username, disk->source_auth_secret_type);
}

bool disk_encryption_twice(const struct disk *disk)
{
	return !disk->encryption_format || !disk->source_encryption_format;
}

bool disk_encryption_cipher(const struct disk *disk)
{
	return disk->encryption_format != VMDEV_DISK_ENCRYPTION_FORMAT_LUKS ||
	       !disk->encryption_cipher_name;
}

bool disk_source_encryption_cipher(const struct disk *disk)
{
	return disk->source_encryption_format != VMDEV_DISK_ENCRYPTION_FORMAT_LUKS ||
	       !disk->source_encryption_cipher_name;
}

static bool is_decrypted_by_qemu(enum vmdev_disk_encryption_format format,
				 enum vmdev_disk_encryption_engine engine)
{
	return format && engine != VMDEV_DISK_ENCRYPTION_ENGINE_LIBRBD;
}

bool disk_encryption_format(const struct disk *disk)
{
	if (!is_decrypted_by_qemu(disk->encryption_format, disk->encryption_engine) &&
	    !is_decrypted_by_qemu(disk->source_encryption_format, disk->source_encryption_engine))
		return true;
	return !disk->driver_type || disk->driver_type == VMDEV_DISK_FORMAT_RAW ||
	       disk->driver_type == VMDEV_DISK_FORMAT_QCOW2;
}
