/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The devices of one VM, in their order, and every byte around them. */
#ifndef VMDEV_DOMAIN_H
#define VMDEV_DOMAIN_H

#include <vmdev/device.h>

VMDEV_BEGIN

/*
 * vmdev_domain_new: makes a domain that has no devices and nothing around them: <devices/>.
 *
 * @ret_domain: takes the domain, with one reference for vmdev_domain_unref().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_domain_new(vmdev_domain **ret_domain, vmdev_error **ret_error);

/*
 * vmdev_domain_new_from_xml: reads a <domain>, or a <devices> list, and keeps every byte of it.
 *
 * @xml: the text, UTF-8. @length: its bytes, 64 MiB at most.
 * @ret_domain: takes the domain, with one reference for vmdev_domain_unref().
 *
 * No entity is expanded, nothing is fetched, and a document type declaration is refused.
 *
 * Returns: 0, or -VMDEV_E_XML with the line, -VMDEV_E_LIMIT, -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_domain_new_from_xml(const char *xml, size_t length, vmdev_domain **ret_domain,
					vmdev_error **ret_error);

/*
 * vmdev_domain_copy: makes an equal domain, whose devices are copies too.
 *
 * @ret_copy: takes the copy, with one reference for vmdev_domain_unref().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_domain_copy(const vmdev_domain *domain, vmdev_domain **ret_copy,
				vmdev_error **ret_error);

/* Takes a reference. Returns: domain. Since: 0.1. */
VMDEV_API vmdev_domain *vmdev_domain_ref(vmdev_domain *domain);

/* Gives a reference back; the last one frees. @domain may be NULL. Returns: NULL. Since: 0.1. */
VMDEV_API vmdev_domain *vmdev_domain_unref(vmdev_domain *domain);

/* Returns: the number of devices, those of kind OTHER included. Since: 0.1. */
VMDEV_API size_t vmdev_domain_count(const vmdev_domain *domain);

/*
 * vmdev_domain_at: the device at a place.
 *
 * @index: 0 to vmdev_domain_count() - 1, in the order of the XML.
 *
 * Returns: the device, lent until it is removed or the domain freed; NULL past the last one. It may
 * be changed through this pointer. Since: 0.1.
 */
VMDEV_API vmdev_device *vmdev_domain_at(const vmdev_domain *domain, size_t index);

/*
 * vmdev_domain_append: adds a device at the end.
 *
 * @device: the domain takes a reference of its own and shares the device with the caller.
 *
 * Returns: 0, or -VMDEV_E_XML where the document has no <devices>, -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_domain_append(vmdev_domain *domain, vmdev_device *device,
				  vmdev_error **ret_error);

/*
 * vmdev_domain_remove: takes a device out, with its line; its neighbours stay as they are.
 *
 * @index: 0 to vmdev_domain_count() - 1.
 *
 * Returns: 0, or -VMDEV_E_NAME where there is no such device. Since: 0.1.
 */
VMDEV_API int vmdev_domain_remove(vmdev_domain *domain, size_t index, vmdev_error **ret_error);

/*
 * vmdev_domain_to_xml: writes the document.
 *
 * Every byte around the devices, and of each unchanged device, is as it was read.
 *
 * @ret_xml: takes the text, NUL-terminated, for free().
 * @ret_length: takes its length in bytes; may be NULL.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_domain_to_xml(const vmdev_domain *domain, char **ret_xml, size_t *ret_length,
				  vmdev_error **ret_error);

/* Returns: what the document says beside its devices, lent; NULL where it says nothing.
 * name: <name>. uuid: <uuid>. machine: <os><type machine=...>. arch: <os><type arch=...>.
 * Since: 0.1. */
VMDEV_API const char *vmdev_domain_get_name(const vmdev_domain *domain);
VMDEV_API const char *vmdev_domain_get_uuid(const vmdev_domain *domain);
VMDEV_API const char *vmdev_domain_get_machine(const vmdev_domain *domain);
VMDEV_API const char *vmdev_domain_get_arch(const vmdev_domain *domain);

/* Cleanup function: `__attribute__((cleanup(vmdev_domain_unrefp))) vmdev_domain *domain = NULL;` */
static inline void vmdev_domain_unrefp(vmdev_domain **domain)
{
	*domain = vmdev_domain_unref(*domain);
}

VMDEV_END
#endif
