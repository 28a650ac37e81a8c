/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * QEMU's command line for disks, as the manual's "Using the QEMU CLI" has it: for who starts QEMU
 * without libvirt. Manual: Configuring Disk I/O Suspension.
 */
#ifndef VMDEV_QEMU_ARGS_H
#define VMDEV_QEMU_ARGS_H

#include <vmdev/domain.h>

VMDEV_BEGIN

typedef struct vmdev_qemu_args vmdev_qemu_args;

/*
 * vmdev_qemu_args_new: makes an empty list of arguments.
 *
 * @ret_args: takes the list, for vmdev_qemu_args_unref().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_qemu_args_new(vmdev_qemu_args **ret_args, vmdev_error **ret_error);

/*
 * vmdev_qemu_args_append_device: adds the arguments for a device: -drive and -device for a
 * virtio-blk or virtio-scsi disk, -device for a virtio-scsi controller, which has to come before
 * its disks.
 *
 * @domain: the VM it is of, whose machine and controllers name the buses; NULL: an i440fx machine,
 * as the manual's, on which every SCSI controller is a virtio-scsi.
 * @dialect: whose QEMU it is; NULL: openEuler's. Upstream's suspends no I/O.
 *
 * The ids are those of libvirt: the alias where the device has one, else virtio-disk0 for vda,
 * scsi0-0-1-0 for a place on a controller, scsi0 for a controller; an I/O thread is iothread1, and
 * its -object is the caller's to add. A suspended disk has all four options, with the defaults
 * filled in. Commas of a value are doubled, which is how QEMU wants them. What a device says and
 * these options cannot say is refused by its name; nothing is left out.
 *
 * Returns: 0, or -VMDEV_E_KIND for a device of another kind, -VMDEV_E_UNSUPPORTED for what cannot be
 * said, with the path of the field, -VMDEV_E_VALUE for a value that its field cannot hold,
 * -VMDEV_E_NO_MEMORY; then nothing is added. Manual: IO-17. Since: 0.2.
 */
VMDEV_API int vmdev_qemu_args_append_device(vmdev_qemu_args *args, const vmdev_device *device,
					    const vmdev_domain *domain,
					    const struct vmdev_dialect *dialect,
					    vmdev_error **ret_error);

/* Releases a list. @args may be NULL. Returns: NULL. Since: 0.2. */
VMDEV_API vmdev_qemu_args *vmdev_qemu_args_unref(vmdev_qemu_args *args);

/* Returns: the number of arguments. Since: 0.2. */
VMDEV_API size_t vmdev_qemu_args_count(const vmdev_qemu_args *args);

/* Returns: an argument, "-drive" or what follows it, as execve() takes it; lent until the last
 * unref; NULL past the last one. Since: 0.2. */
VMDEV_API const char *vmdev_qemu_args_at(const vmdev_qemu_args *args, size_t index);

/*
 * vmdev_qemu_args_to_string: writes the arguments as one line for a POSIX shell, quoted where they
 * have to be.
 *
 * @ret_text: takes the line, without a line end, for free().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_qemu_args_to_string(const vmdev_qemu_args *args, char **ret_text,
					vmdev_error **ret_error);

/* Cleanup function: `__attribute__((cleanup(vmdev_qemu_args_unrefp))) vmdev_qemu_args *a = NULL;` */
static inline void vmdev_qemu_args_unrefp(vmdev_qemu_args **args)
{
	*args = vmdev_qemu_args_unref(*args);
}

VMDEV_END
#endif
