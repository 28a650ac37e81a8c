/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Checking devices against the rules. docs/rules.md describes each rule. */
#ifndef VMDEV_REPORT_H
#define VMDEV_REPORT_H

#include <vmdev/domain.h>

VMDEV_BEGIN

enum vmdev_severity {
	VMDEV_SEVERITY_UNSET = 0,
	VMDEV_SEVERITY_WARNING = 1,	/* works, but probably not as meant */
	VMDEV_SEVERITY_ERROR = 2,	/* the manual or the hypervisor refuses it */
};

/* Which part of the checks spoke. */
enum vmdev_layer {
	VMDEV_LAYER_UNSET = 0,
	VMDEV_LAYER_SHAPE = 1,		/* type, range and presence of one field */
	VMDEV_LAYER_DEVICE = 2,		/* the fields of one device against each other */
	VMDEV_LAYER_DOMAIN = 3,		/* the device against the others of its VM */
	VMDEV_LAYER_OPERATION = 4,	/* what hot-plug, snapshot or migration require */
	VMDEV_LAYER_HOST = 5,		/* the device against the host */
	VMDEV_LAYER_DIALECT = 6,	/* what a dialect can say; translation */
	VMDEV_LAYER_PLAN = 7,		/* the domain against what is to be plugged into it */
};

/*
 * vmdev_device_validate: checks one device against every rule that needs no other device.
 *
 * @dialect: whose libvirt will read it; NULL: openEuler's.
 * @ret_report: takes all findings, for vmdev_report_unref(). Findings are no failure of the call.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_device_validate(const vmdev_device *device, const struct vmdev_dialect *dialect,
				    vmdev_report **ret_report, vmdev_error **ret_error);

/*
 * vmdev_domain_validate: checks every device of a domain, alone and against the others.
 *
 * Parameters as for vmdev_device_validate(); findings come in the order of the devices.
 *
 * Returns: as vmdev_device_validate(). Since: 0.1.
 */
VMDEV_API int vmdev_domain_validate(const vmdev_domain *domain, const struct vmdev_dialect *dialect,
				    vmdev_report **ret_report, vmdev_error **ret_error);

/* Releases a report. @report may be NULL. Returns: NULL. Since: 0.1. */
VMDEV_API vmdev_report *vmdev_report_unref(vmdev_report *report);

/* Returns: the number of findings. Since: 0.1. */
VMDEV_API size_t vmdev_report_count(const vmdev_report *report);

/* Returns: the number of findings that are errors; 0: the devices are good. Since: 0.1. */
VMDEV_API size_t vmdev_report_count_errors(const vmdev_report *report);

/*
 * Returns: what finding @i says; @i is 0 to vmdev_report_count() - 1, NULL or 0 is returned past that. All
 * strings are lent until vmdev_report_unref(). Since: 0.1.
 *
 * rule: the stable id, "disk-bus-name"; a heading of docs/rules.md.
 * path: the field at fault, "disk[2].target.dev": the third disk of the domain.
 * text: what is wrong, with the value where it helps.
 * cure: what to do about it.
 * manual: the statements of the manual that are broken, "DISK-02 DISK-03"; "" for a rule of
 * libvirt. section: the section of openEuler's "Managing Devices" they stand in; "" for none.
 * line: the line of the text the device was read from on which the field stands, or the element in which it
 * is missing, from 1; 0 for none.
 * device: the index of the device in its domain; 0 for a device alone.
 */
VMDEV_API const char *vmdev_report_get_rule(const vmdev_report *report, size_t i);
VMDEV_API const char *vmdev_report_get_path(const vmdev_report *report, size_t i);
VMDEV_API const char *vmdev_report_get_text(const vmdev_report *report, size_t i);
VMDEV_API const char *vmdev_report_get_cure(const vmdev_report *report, size_t i);
VMDEV_API const char *vmdev_report_get_manual(const vmdev_report *report, size_t i);
VMDEV_API const char *vmdev_report_get_section(const vmdev_report *report, size_t i);
VMDEV_API enum vmdev_severity vmdev_report_get_severity(const vmdev_report *report, size_t i);
VMDEV_API enum vmdev_layer vmdev_report_get_layer(const vmdev_report *report, size_t i);
VMDEV_API unsigned vmdev_report_get_line(const vmdev_report *report, size_t i);
VMDEV_API size_t vmdev_report_get_device(const vmdev_report *report, size_t i);

/*
 * Returns: of a finding of vmdev_domain_translate() that tells a change, what the field at the path was and
 * is now, as vmdev_device_get() prints it; NULL where it was or is unset, and for other findings. Of a
 * device that becomes one of another kind, the kinds. Lent until vmdev_report_unref(). Since: 0.2.
 */
VMDEV_API const char *vmdev_report_get_was(const vmdev_report *report, size_t i);
VMDEV_API const char *vmdev_report_get_is(const vmdev_report *report, size_t i);

/*
 * vmdev_report_to_string: the report as a person reads it, a paragraph a finding.
 *
 * @ret_text: takes the text, NUL-terminated, for free(); empty where there are no findings.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_report_to_string(const vmdev_report *report, char **ret_text,
				     vmdev_error **ret_error);

/* Cleanup function: `__attribute__((cleanup(vmdev_report_unrefp))) vmdev_report *report = NULL;` */
static inline void vmdev_report_unrefp(vmdev_report **report)
{
	*report = vmdev_report_unref(*report);
}

VMDEV_END
#endif
