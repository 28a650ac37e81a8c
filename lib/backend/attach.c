/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdlib.h>
#include <string.h>

#include "backend/backend.h"
#include "backend/check.h"
#include "base/error.h"
#include "rule/validate.h"

/* What stands against the device in one configuration. */
static int check_scope(vmdev_vm *vm, const vmdev_device *device, enum vmdev_scope scope,
		       vmdev_report *report, vmdev_error **ret_error)
{
	vmdev_domain *domain;
	int code = vmdev_vm_read(vm, scope, &domain, ret_error);

	if (code)
		return code;
	/* The domain shares the device and leaves it as it is. */
	code = vmdev_domain_append(domain, (vmdev_device *)(uintptr_t)device, ret_error);
	if (!code && validate_joining(domain, &vm->backend->dialect, report))
		code = error_no_memory(ret_error);
	vmdev_domain_unref(domain);
	return code;
}

int vmdev_vm_validate(vmdev_vm *vm, const vmdev_device *device, unsigned scope,
		      vmdev_report **ret_report, vmdev_error **ret_error)
{
	const struct operation operation = { .verb = VMDEV_OPERATION_ATTACH,
					     .live = scope & VMDEV_SCOPE_LIVE };
	vmdev_report *report;
	int code = scope_check(scope, ret_error);

	if (code)
		return code;
	report = calloc(1, sizeof(*report));
	if (!report)
		return error_no_memory(ret_error);
	validate_operation(device, &operation, &vm->backend->dialect, report);
	if (scope & VMDEV_SCOPE_LIVE)
		code = check_scope(vm, device, VMDEV_SCOPE_LIVE, report, ret_error);
	if (!code && scope & VMDEV_SCOPE_STORED)
		code = check_scope(vm, device, VMDEV_SCOPE_STORED, report, ret_error);
	if (code) {
		vmdev_report_unref(report);
		return code;
	}
	report_drop_doubles(report);
	return report_give(report, ret_report, ret_error);
}

int vmdev_vm_attach(vmdev_vm *vm, const vmdev_device *device, unsigned scope,
		    vmdev_error **ret_error)
{
	vmdev_report *report;
	char *xml;
	int code = vmdev_vm_validate(vm, device, scope, &report, ret_error);

	if (code)
		return code;
	code = check_refuse(report, ret_error);
	vmdev_report_unref(report);
	if (code)
		return code;
	code = vmdev_device_to_xml(device, &xml, ret_error);
	if (code)
		return code;
	code = vm->provider->attach(vm->vm, xml, scope, ret_error);
	free(xml);
	return code;
}
