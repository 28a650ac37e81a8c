/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "plan/budget.h"

#include <stdlib.h>

#include "base/error.h"

#define TEXT_OF(names, number) \
	((size_t)(number) < sizeof(names) / sizeof(*names) ? names[number] : NULL)

const char *vmdev_budget_item_to_string(enum vmdev_budget_item item)
{
	static const char *const names[] = {
		[VMDEV_BUDGET_INTERFACES] = "interfaces",
		[VMDEV_BUDGET_DISKS] = "disks",
		[VMDEV_BUDGET_SCSI_DISKS] = "scsi-disks",
		[VMDEV_BUDGET_HOSTDEVS] = "hostdevs",
		[VMDEV_BUDGET_OTHERS] = "others",
		[VMDEV_BUDGET_CONVENTIONAL] = "conventional",
		[VMDEV_BUDGET_BRIDGES] = "bridges",
		[VMDEV_BUDGET_USB1] = "usb1",
		[VMDEV_BUDGET_USB2] = "usb2",
		[VMDEV_BUDGET_USB3] = "usb3",
	};

	return TEXT_OF(names, item);
}

const char *vmdev_machine_to_string(enum vmdev_machine machine)
{
	static const char *const names[] = {
		[VMDEV_MACHINE_I440FX] = "i440fx",
		[VMDEV_MACHINE_Q35] = "q35",
		[VMDEV_MACHINE_VIRT] = "virt",
	};

	return TEXT_OF(names, machine);
}

const char *vmdev_slot_to_string(enum vmdev_slot slot)
{
	static const char *const names[] = {
		[VMDEV_SLOT_ROOT_PORT] = "root port", [VMDEV_SLOT_PCI] = "conventional PCI slot",
		[VMDEV_SLOT_SCSI_UNIT] = "SCSI unit", [VMDEV_SLOT_USB1] = "USB 1.1 port",
		[VMDEV_SLOT_USB2] = "USB 2.0 port",   [VMDEV_SLOT_USB3] = "USB 3.0 port",
	};

	return TEXT_OF(names, slot);
}

int vmdev_budget_new(enum vmdev_machine machine, vmdev_budget **ret_budget, vmdev_error **ret_error)
{
	vmdev_budget *budget;

	if (machine && !vmdev_machine_to_string(machine))
		return error_give(ret_error, VMDEV_E_VALUE, NULL, "machine",
				  "machine: %d is no sort of machine", (int)machine);
	budget = calloc(1, sizeof(*budget));
	if (!budget)
		return error_no_memory(ret_error);
	budget->references = 1;
	budget->machine = machine;
	*ret_budget = budget;
	return 0;
}

vmdev_budget *vmdev_budget_ref(vmdev_budget *budget)
{
	__atomic_add_fetch(&budget->references, 1, __ATOMIC_RELAXED);
	return budget;
}

vmdev_budget *vmdev_budget_unref(vmdev_budget *budget)
{
	if (budget && !__atomic_sub_fetch(&budget->references, 1, __ATOMIC_ACQ_REL))
		free(budget);
	return NULL;
}

int vmdev_budget_set(vmdev_budget *budget, enum vmdev_budget_item item, unsigned count,
		     vmdev_error **ret_error)
{
	if (!vmdev_budget_item_to_string(item))
		return error_give(ret_error, VMDEV_E_VALUE, NULL, "item",
				  "item: %d is no item of a budget", (int)item);
	if (count > BUDGET_MAX)
		return error_give(ret_error, VMDEV_E_VALUE, NULL, vmdev_budget_item_to_string(item),
				  "%s: %u is more than %d", vmdev_budget_item_to_string(item),
				  count, BUDGET_MAX);
	budget->counts[item] = count;
	return 0;
}

unsigned vmdev_budget_get(const vmdev_budget *budget, enum vmdev_budget_item item)
{
	return vmdev_budget_item_to_string(item) ? budget->counts[item] : 0;
}

enum vmdev_machine vmdev_budget_get_machine(const vmdev_budget *budget)
{
	return budget->machine;
}
