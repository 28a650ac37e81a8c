/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* One device of a VM. The typed fields of each kind are in the header of its name: <vmdev/disk.h>. */
#ifndef VMDEV_DEVICE_H
#define VMDEV_DEVICE_H

#include <vmdev/error.h>
#include <vmdev/kinds.h>

VMDEV_BEGIN

/*
 * vmdev_device_new: makes a device with no field set.
 *
 * @kind: its kind; VMDEV_KIND_OTHER is refused, such a device can only be read.
 * @ret_device: takes the device, with one reference for vmdev_device_unref().
 *
 * Returns: 0, or -VMDEV_E_KIND, -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_device_new(enum vmdev_kind kind, vmdev_device **ret_device,
			       vmdev_error **ret_error);

/*
 * vmdev_device_new_from_xml: reads one device element, as virsh attach-device takes it.
 *
 * @xml: the text, UTF-8. @length: its bytes.
 * @ret_device: takes the device, with one reference for vmdev_device_unref(). Its kind follows from
 * the element; one that no kind claims is VMDEV_KIND_OTHER.
 *
 * What no field holds is kept in its place and written again. A value that a field cannot hold is
 * kept too, and vmdev_device_validate() reports it.
 *
 * Returns: 0, or -VMDEV_E_XML, -VMDEV_E_LIMIT, -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_device_new_from_xml(const char *xml, size_t length, vmdev_device **ret_device,
					vmdev_error **ret_error);

/*
 * vmdev_device_copy: makes an equal device that shares nothing that can change.
 *
 * @ret_copy: takes the copy, with one reference for vmdev_device_unref().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_device_copy(const vmdev_device *device, vmdev_device **ret_copy,
				vmdev_error **ret_error);

/* Takes a reference. Returns: device. Since: 0.1. */
VMDEV_API vmdev_device *vmdev_device_ref(vmdev_device *device);

/* Gives a reference back; the last one frees. @device may be NULL. Returns: NULL. Since: 0.1. */
VMDEV_API vmdev_device *vmdev_device_unref(vmdev_device *device);

/* Returns: the kind of the device. Since: 0.1. */
VMDEV_API enum vmdev_kind vmdev_device_get_kind(const vmdev_device *device);

/* Returns: the name of the device's XML element, "disk"; lent until the last unref. Since: 0.1. */
VMDEV_API const char *vmdev_device_get_element(const vmdev_device *device);

/* Returns: the line of the text it was read from on which it begins, from 1; 0 if it was not read.
 * Since: 0.1. */
VMDEV_API unsigned vmdev_device_get_line(const vmdev_device *device);

/*
 * vmdev_device_to_xml: writes the device as libvirt's domain XML.
 *
 * A device that was read and not changed is written with the bytes it was read from. Of a changed
 * one only what was changed is written anew; attributes, children, comments and quotes stay.
 *
 * @ret_xml: takes the text, NUL-terminated, for free().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_device_to_xml(const vmdev_device *device, char **ret_xml,
				  vmdev_error **ret_error);

/*
 * vmdev_device_set: sets a field by its path.
 *
 * @path: as in the kind's header and in findings: "driver.cache", "source.host[0].name". The number
 * of a list's item may be its count, which appends one. An address has parts: "address.bus".
 * @value: the text, as the XML has it; of a flag "yes" or "no"; of a whole address
 * "drive:0:0:1:0" or "pci:0000:00:03.0", and ",multifunction=on" behind that. NULL unsets.
 *
 * Returns: 0, or -VMDEV_E_NAME, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY; then nothing is changed.
 * Since: 0.1.
 */
VMDEV_API int vmdev_device_set(vmdev_device *device, const char *path, const char *value,
			       vmdev_error **ret_error);

/*
 * vmdev_device_get: reads a field by its path.
 *
 * @path: as for vmdev_device_set(). The path of a list ("source.host[]") gives the number of its items.
 * @ret_value: takes the text, for free(); NULL where the field is unset.
 *
 * Returns: 0, or -VMDEV_E_NAME, -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_device_get(const vmdev_device *device, const char *path, char **ret_value,
			       vmdev_error **ret_error);

/*
 * vmdev_device_is_equal: whether two devices have the same kind and the same fields set to the same
 * values. Text around the fields, unknown attributes included, does not count.
 *
 * Returns: true if they do. Since: 0.1.
 */
VMDEV_API bool vmdev_device_is_equal(const vmdev_device *device, const vmdev_device *other);

/* Cleanup function: `__attribute__((cleanup(vmdev_device_unrefp))) vmdev_device *device = NULL;` */
static inline void vmdev_device_unrefp(vmdev_device **device)
{
	*device = vmdev_device_unref(*device);
}

VMDEV_END
#endif
