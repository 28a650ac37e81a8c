/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Dialects by name, and writing for one: whose libvirt will read the XML. */
#ifndef VMDEV_DIALECT_H
#define VMDEV_DIALECT_H

#include <vmdev/report.h>

VMDEV_BEGIN

/*
 * What a struct vmdev_dialect is initialized with:
 *
 * OPENEULER_NEWEST: openEuler's newest, the manual's, which is built on libvirt 9.10.
 * OPENEULER_6_2: openEuler's libvirt that is built on 6.2.0: it suspends disk I/O, and has no vDPA
 * host devices.
 * LIBVIRT_VERSION: upstream of a version: LIBVIRT_VERSION(9, 0, 0). Since: 0.2.
 */
#define VMDEV_DIALECT_OPENEULER_NEWEST \
	{ \
		VMDEV_DIALECT_OPENEULER, 0 \
	}
#define VMDEV_DIALECT_OPENEULER_6_2 \
	{ \
		VMDEV_DIALECT_OPENEULER, 6002000 \
	}
#define VMDEV_DIALECT_LIBVIRT_VERSION(major, minor, micro) \
	{ \
		VMDEV_DIALECT_LIBVIRT, (major)*1000000u + (minor)*1000u + (micro) \
	}

/*
 * vmdev_dialect_from_string: the dialect of a name.
 *
 * @text: "openeuler" or "libvirt", and behind a hyphen the version of libvirt: "openeuler-6.2",
 * "libvirt-9.0.0". Without a version it is the newest that this library knows.
 * @ret_dialect: takes the dialect.
 *
 * Returns: 0, or -VMDEV_E_NAME where no dialect has the name. Since: 0.2.
 */
VMDEV_API int vmdev_dialect_from_string(const char *text, struct vmdev_dialect *ret_dialect,
					vmdev_error **ret_error);

/*
 * vmdev_dialect_to_string: the name of a dialect, "libvirt-9.0.0", as vmdev_dialect_from_string()
 * takes it.
 *
 * @dialect: NULL: openEuler's newest.
 * @ret_text: takes the name, for free().
 *
 * Returns: 0, or -VMDEV_E_VALUE where the family is none, -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_dialect_to_string(const struct vmdev_dialect *dialect, char **ret_text,
				      vmdev_error **ret_error);

/*
 * vmdev_device_to_xml_for: writes a device as vmdev_device_to_xml() does, where a dialect has all
 * that it says.
 *
 * @dialect: whose libvirt will read it; NULL: openEuler's newest.
 * @ret_xml: takes the text, NUL-terminated, for free(); NULL where the report has an error.
 * @ret_report: takes the findings, for vmdev_report_unref(): an error for each field, value and kind
 * that the dialect lacks or the library does not know, and warnings of what may surprise. Findings
 * are no failure of the call. vmdev_device_validate() checks more than this.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_device_to_xml_for(const vmdev_device *device,
				      const struct vmdev_dialect *dialect, char **ret_xml,
				      vmdev_report **ret_report, vmdev_error **ret_error);

/*
 * vmdev_domain_to_xml_for: writes a domain as vmdev_domain_to_xml() does, where a dialect has all
 * that its devices say. What stands around the devices, and devices of kind OTHER, are not judged.
 *
 * @ret_length: takes the length of the text in bytes, 0 where there is none; may be NULL.
 *
 * The other parameters and what is returned: as vmdev_device_to_xml_for().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_domain_to_xml_for(const vmdev_domain *domain,
				      const struct vmdev_dialect *dialect, char **ret_xml,
				      size_t *ret_length, vmdev_report **ret_report,
				      vmdev_error **ret_error);

VMDEV_END
#endif
