/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From what a VM has to what it should have, step by step. */
#ifndef VMDEV_DIFF_H
#define VMDEV_DIFF_H

#include <vmdev/report.h>

VMDEV_BEGIN

/* Steps, in the order in which they are to be taken. */
typedef struct vmdev_plan vmdev_plan;

/* What a step does. */
enum vmdev_plan_action {
	VMDEV_PLAN_ACTION_UNSET = 0,
	VMDEV_PLAN_ACTION_DETACH = 1,	/* takes a device out */
	VMDEV_PLAN_ACTION_UPDATE = 2,	/* changes a device in its place */
	VMDEV_PLAN_ACTION_ATTACH = 3,	/* puts a device in */
};

/* How differences are looked for; bits. */
enum vmdev_diff_flag {
	VMDEV_DIFF_EXACT = 1,		/* what is not said shall not be there */
};

/*
 * vmdev_plan_diff: finds the steps from a domain to another.
 *
 * @from: what the VM has, as vmdev_vm_read() gives it. @to: what it should have; both may be changed and
 * freed afterwards.
 * @dialect: whose libvirt is to take the steps; NULL: openEuler's newest.
 * @flags: without EXACT a field that @to leaves open stays as it is, and so do controllers, inputs and
 * devices of kind OTHER that @to has not: libvirt adds such itself. With EXACT they go.
 * @ret_plan: takes the plan, for vmdev_plan_unref(); it has no step where nothing is to be done.
 *
 * Devices are the same that have the same name: the alias that a user gave ("ua-..."), what identifies the
 * kind (a disk's target, a card's MAC address, a controller's index), or where they have none of these, all
 * of their fields. A device that cannot be changed in its place while the VM runs is taken out and put in
 * again where that can be done.
 *
 * Devices are taken out before others are put in, whose place they may need; controllers are taken out after
 * what is plugged into them, and put in before.
 *
 * Returns: 0, or -VMDEV_E_FLAGS, -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_plan_diff(const vmdev_domain *from, const vmdev_domain *to,
			      const struct vmdev_dialect *dialect, unsigned flags,
			      vmdev_plan **ret_plan, vmdev_error **ret_error);

/* Releases a plan. @plan may be NULL. Returns: NULL. Since: 0.2. */
VMDEV_API vmdev_plan *vmdev_plan_unref(vmdev_plan *plan);

/* Returns: the number of steps. Since: 0.2. */
VMDEV_API size_t vmdev_plan_count(const vmdev_plan *plan);

/* Returns: what step @i does; UNSET past the last. Since: 0.2. */
VMDEV_API enum vmdev_plan_action vmdev_plan_get_action(const vmdev_plan *plan, size_t i);

/*
 * Returns: the device of step @i, lent until vmdev_plan_unref(); NULL past the last. device: to be put in,
 * or as it should be; of a device that is taken out, as it is. previous: of one that is changed, as it is;
 * NULL of others. The devices are copies. Since: 0.2.
 */
VMDEV_API const vmdev_device *vmdev_plan_get_device(const vmdev_plan *plan, size_t i);
VMDEV_API const vmdev_device *vmdev_plan_get_previous(const vmdev_plan *plan, size_t i);

/* Returns: whether step @i can be taken while the VM runs; else it is one for the stored configuration,
 * and has an effect when the VM was shut down and started. Since: 0.2. */
VMDEV_API bool vmdev_plan_is_live(const vmdev_plan *plan, size_t i);

/* Returns: whether the guest sees that step @i was taken: a device comes or goes, a link goes down, a medium
 * is another. It does not see which bridge or limit the host uses. Since: 0.2. */
VMDEV_API bool vmdev_plan_is_visible(const vmdev_plan *plan, size_t i);

/* Returns: of step @i, lent; "" where there is nothing to say. rule: the rule for which it needs a restart,
 * as in docs/rules.md. reason: what that rule says. field: the first field that differs of a device that
 * is changed, "source.bridge". Since: 0.2. */
VMDEV_API const char *vmdev_plan_get_reason(const vmdev_plan *plan, size_t i);
VMDEV_API const char *vmdev_plan_get_rule(const vmdev_plan *plan, size_t i);
VMDEV_API const char *vmdev_plan_get_field(const vmdev_plan *plan, size_t i);

/*
 * vmdev_plan_to_string: the plan as a person reads it, a line a step.
 *
 * @ret_text: takes the text, NUL-terminated, for free(); empty where there are no steps.
 *
 * Returns: 0, or -VMDEV_E_NO_MEMORY. Since: 0.2.
 */
VMDEV_API int vmdev_plan_to_string(const vmdev_plan *plan, char **ret_text,
				   vmdev_error **ret_error);

/* Cleanup function: `__attribute__((cleanup(vmdev_plan_unrefp))) vmdev_plan *plan = NULL;` */
static inline void vmdev_plan_unrefp(vmdev_plan **plan)
{
	*plan = vmdev_plan_unref(*plan);
}

VMDEV_END
#endif
