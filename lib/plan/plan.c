/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/error.h"
#include "plan/budget.h"
#include "plan/place.h"
#include "plan/refuse.h"
#include "plan/target.h"

static int check(const vmdev_domain *domain, const vmdev_budget *budget, unsigned flags,
		 vmdev_error **ret_error)
{
	unsigned names = target_count_free(domain, VMDEV_DISK_BUS_SCSI);

	if (flags & ~(unsigned)VMDEV_PLAN_COMPLETE)
		return error_give(ret_error, VMDEV_E_FLAGS, NULL, "flags",
				  "flags: 0x%x has other bits than VMDEV_PLAN_COMPLETE", flags);
	if (budget->counts[VMDEV_BUDGET_SCSI_DISKS] > names)
		return refuse(PLAN_TARGET, "disk.target.dev", ret_error,
			      "%u scsi disks are to be plugged, and %u names are free",
			      budget->counts[VMDEV_BUDGET_SCSI_DISKS], names);
	return 0;
}

int vmdev_domain_plan(vmdev_domain *domain, const vmdev_budget *budget, unsigned flags,
		      vmdev_error **ret_error)
{
	const struct need need = {
		.express = budget_express(budget),
		.conventional = budget->counts[VMDEV_BUDGET_CONVENTIONAL],
		.bridges = budget->counts[VMDEV_BUDGET_BRIDGES],
	};
	const unsigned usb[SPEEDS] = {
		[SPEED_1] = budget->counts[VMDEV_BUDGET_USB1],
		[SPEED_2] = budget->counts[VMDEV_BUDGET_USB2],
		[SPEED_3] = budget->counts[VMDEV_BUDGET_USB3],
	};
	struct placing p;
	int code = check(domain, budget, flags, ret_error);

	if (code)
		return code;
	code = placing_begin(&p, domain, budget->machine, flags, ret_error);
	if (!code)
		code = placing_append_units(&p, UNITS_SCSI, budget->counts[VMDEV_BUDGET_SCSI_DISKS],
					    ret_error);
	if (!code)
		code = placing_append_units(&p, UNITS_SATA, 0, ret_error);
	if (!code)
		code = placing_append_usb(&p, usb, ret_error);
	if (!code)
		code = placing_append_implicit(&p, ret_error);
	if (!code)
		code = placing_append_pci(&p, &need, ret_error);
	if (!code && need.bridges && !p.layout.express)
		code = error_give(
			ret_error, VMDEV_E_RULE, "pci-controller-machine", "pci_controller.model",
			"an i440fx machine has no PCIe-to-PCI bridges; its own slots are for "
			"conventional devices");
	if (!code)
		code = placing_give_appended(&p, ret_error);
	return placing_end(&p, code);
}
