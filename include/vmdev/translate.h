/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Translation between dialects: a domain that says the same to another libvirt, and a report of what
 * it cannot say. Nothing is changed without a finding; what cannot be said is refused.
 */
#ifndef VMDEV_TRANSLATE_H
#define VMDEV_TRANSLATE_H

#include <vmdev/dialect.h>
#include <vmdev/retry_policy.h>

VMDEV_BEGIN

/* From which dialect to which, and what the XML does not say. */
typedef struct vmdev_translation vmdev_translation;

/* What a vDPA device is. The XML of a host device does not say; `vdpa dev show` does. */
enum vmdev_vdpa_class {
	VMDEV_VDPA_CLASS_UNSET = 0,
	VMDEV_VDPA_CLASS_NET = 1,	/* a network card: upstream's interface of type vdpa */
	VMDEV_VDPA_CLASS_BLOCK = 2,	/* a drive: upstream's disk of type vhostvdpa */
};

/*
 * vmdev_translation_new: how to translate from a dialect to another.
 *
 * @from: whose XML is read. @to: whose is written. NULL: openEuler's newest.
 * @ret_translation: takes the translation, for vmdev_translation_unref().
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_translation_new(const struct vmdev_dialect *from,
				    const struct vmdev_dialect *to,
				    vmdev_translation **ret_translation, vmdev_error **ret_error);

/* Releases a translation. @translation may be NULL. Returns: NULL. Since: 0.2. */
VMDEV_API vmdev_translation *vmdev_translation_unref(vmdev_translation *translation);

/*
 * vmdev_translation_set_vdpa_class: says what a vDPA device of the host is, without which
 * hostdev_vdpa has no form upstream.
 *
 * @dev: its character device, "/dev/vhost-vdpa-0"; copied. NULL: each that is not named otherwise.
 * @vdpa_class: UNSET takes back what was said.
 *
 * Returns: 0, or -VMDEV_E_VALUE for a class there is not, -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_translation_set_vdpa_class(vmdev_translation *translation, const char *dev,
					       enum vmdev_vdpa_class vdpa_class,
					       vmdev_error **ret_error);

/*
 * vmdev_translation_set_losses: gives the report of an earlier translation, whose changes this one
 * undoes where the devices still are as that one made them. Devices are told apart by what names
 * them: a disk by its target, a vDPA device by its path.
 *
 * @losses: copied; takes the place of what was given before. NULL: nothing is undone.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_translation_set_losses(vmdev_translation *translation,
					   const vmdev_report *losses, vmdev_error **ret_error);

/*
 * vmdev_domain_translate: makes a domain for another dialect. What need not be changed stays byte
 * for byte, and so does the domain that is given.
 *
 * @how: the dialects. Two threads may use one translation at the same time.
 * @ret_domain: takes the new domain, for vmdev_domain_unref(); its devices are in the order of the
 * old ones. NULL where the report has an error: then the domain cannot be said in that dialect.
 * @ret_report: takes the findings, for vmdev_report_unref(): a warning for each thing that was
 * changed, with vmdev_report_get_was() and vmdev_report_get_is(), an error for each that cannot be
 * said. Their paths are those of the domain that is given.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_domain_translate(const vmdev_domain *domain, const vmdev_translation *how,
				     vmdev_domain **ret_domain, vmdev_report **ret_report,
				     vmdev_error **ret_error);

/*
 * vmdev_device_translate: the same for a device alone, which may become one of another kind.
 *
 * @ret_device: takes the new device, for vmdev_device_unref(); NULL where the report has an error.
 *
 * Returns: as vmdev_domain_translate(). Since: 0.2.
 */
VMDEV_API int vmdev_device_translate(const vmdev_device *device, const vmdev_translation *how,
				     vmdev_device **ret_device, vmdev_report **ret_report,
				     vmdev_error **ret_error);

/*
 * vmdev_report_get_retry_policy: the policy that a translation to upstream's libvirt took from a
 * disk, whose requests are to be tried again by resuming the guest that they paused.
 *
 * @i: the finding, of rule translate-retry-policy or translate-retry-time; the disk is device
 * vmdev_report_get_device(report, i) of the new domain.
 * @ret_policy: takes the policy.
 *
 * Returns: whether the finding tells of one; @ret_policy is left alone where not. Since: 0.2.
 */
VMDEV_API bool vmdev_report_get_retry_policy(const vmdev_report *report, size_t i,
					     struct vmdev_retry_policy *ret_policy);

/* Cleanup function: `__attribute__((cleanup(vmdev_translation_unrefp))) vmdev_translation *t = NULL;` */
static inline void vmdev_translation_unrefp(vmdev_translation **translation)
{
	*translation = vmdev_translation_unref(*translation);
}

VMDEV_END
#endif
