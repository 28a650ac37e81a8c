/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdlib.h>
#include <string.h>

#include "backend/backend.h"
#include "backend/check.h"
#include "base/error.h"
#include "model/access.h"
#include "model/match.h"
#include "rule/validate.h"

/* A configuration of the VM, and the device in it that is meant; NULL where it is not there. */
struct place {
	vmdev_domain *domain;
	const vmdev_device *device;
};

static const char *alias_of(const vmdev_device *device)
{
	return device->kind->alias ? get_string(device, device->kind->alias, 0) : NULL;
}

static int check(vmdev_vm *vm, const vmdev_device *asked, const struct operation *operation,
		 vmdev_error **ret_error)
{
	vmdev_report *report = calloc(1, sizeof(*report));
	int code;

	if (!report)
		return error_no_memory(ret_error);
	validate_operation(asked, operation, &vm->backend->dialect, report);
	code = report->failed ? error_no_memory(ret_error) : check_refuse(report, ret_error);
	vmdev_report_unref(report);
	return code;
}

static int find(vmdev_vm *vm, const vmdev_device *asked, enum match how, struct place *place,
		vmdev_error **ret_error)
{
	enum vmdev_scope scope = how == MATCH_LIVE ? VMDEV_SCOPE_LIVE : VMDEV_SCOPE_STORED;
	struct operation operation = {
		.verb = VMDEV_OPERATION_DETACH,
		.live = scope == VMDEV_SCOPE_LIVE,
		.how = how,
	};
	int code = vmdev_vm_read(vm, scope, &place->domain, ret_error);

	if (code)
		return code;
	place->device = match_find(place->domain, asked, how, &operation.ambiguous);
	operation.there = place->device;
	return check(vm, asked, &operation, ret_error);
}

/* Whether the running VM still has the device. A VM that has stopped has none; another device that
 * was attached in the meantime may have been given its alias. */
static int is_there(vmdev_vm *vm, const vmdev_device *device, bool *ret_there,
		    vmdev_error **ret_error)
{
	vmdev_error *error = NULL;
	vmdev_domain *domain;
	int code = vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &domain, &error);
	bool there = false;

	if (code == -VMDEV_E_STATE || code == -VMDEV_E_NOT_FOUND) {
		vmdev_error_unref(error);
		*ret_there = false;
		return 0;
	}
	if (code) {
		if (ret_error)
			*ret_error = error;
		else
			vmdev_error_unref(error);
		return code;
	}
	for (size_t i = 0; i < vmdev_domain_count(domain) && !there; i++) {
		const vmdev_device *other = vmdev_domain_at(domain, i);

		there = alias_of(other) && !strcmp(alias_of(other), alias_of(device)) &&
			match_identity(device, other);
	}
	vmdev_domain_unref(domain);
	*ret_there = there;
	return 0;
}

/* Asks the guest, and looks whatever the answer was: only the VM's XML tells the truth. */
static int unplug(vmdev_vm *vm, const vmdev_device *device, unsigned timeout_ms,
		  enum vmdev_verdict *ret_verdict, vmdev_error **ret_error)
{
	const char *alias = alias_of(device);
	enum vmdev_verdict verdict;
	bool there;
	char *xml;
	int code;

	if (!alias)
		return error_give(ret_error, VMDEV_E_UNSUPPORTED, NULL, "alias.name",
				  "the device has no alias in the running VM to detach it by");
	code = vmdev_device_to_xml(device, &xml, ret_error);
	if (code)
		return code;
	code = vm->provider->unplug(vm->vm, alias, xml, timeout_ms, &verdict, ret_error);
	free(xml);
	if (!code)
		code = is_there(vm, device, &there, ret_error);
	if (code)
		return code;
	if (!there)
		*ret_verdict = verdict == VMDEV_VERDICT_ALREADY_GONE ? verdict :
								       VMDEV_VERDICT_REMOVED;
	else
		*ret_verdict = verdict == VMDEV_VERDICT_REFUSED ? verdict :
								  VMDEV_VERDICT_NOT_ANSWERED;
	return 0;
}

/* First the guest, which may say no; what is stored stays as it was then. What can fail without
 * asking anybody is done before. */
static int remove_found(vmdev_vm *vm, const struct place *live, const struct place *stored,
			unsigned timeout_ms, enum vmdev_verdict *ret_verdict,
			vmdev_error **ret_error)
{
	enum vmdev_verdict verdict = VMDEV_VERDICT_ALREADY_GONE;
	char *xml = NULL;
	int code = 0;

	if (stored->device)
		code = vmdev_device_to_xml(stored->device, &xml, ret_error);
	if (!code && live->device)
		code = unplug(vm, live->device, timeout_ms, &verdict, ret_error);
	if (!code && xml && verdict != VMDEV_VERDICT_REFUSED &&
	    verdict != VMDEV_VERDICT_NOT_ANSWERED) {
		code = vm->provider->remove_stored(vm->vm, xml, ret_error);
		verdict = VMDEV_VERDICT_REMOVED;
	}
	free(xml);
	if (!code)
		*ret_verdict = verdict;
	return code;
}

int vmdev_vm_detach(vmdev_vm *vm, const vmdev_device *device, unsigned scope, unsigned timeout_ms,
		    enum vmdev_verdict *ret_verdict, vmdev_error **ret_error)
{
	struct place live = { 0 }, stored = { 0 };
	int code = scope_check(scope, ret_error);

	if (!code && scope & VMDEV_SCOPE_LIVE)
		code = find(vm, device, MATCH_LIVE, &live, ret_error);
	if (!code && scope & VMDEV_SCOPE_STORED)
		code = find(vm, device, live.device ? MATCH_COUNTERPART : MATCH_STORED, &stored,
			    ret_error);
	if (!code)
		code = remove_found(vm, &live, &stored, timeout_ms, ret_verdict, ret_error);
	vmdev_domain_unref(live.domain);
	vmdev_domain_unref(stored.domain);
	return code;
}

const char *vmdev_verdict_to_string(enum vmdev_verdict verdict)
{
	static const char *const names[] = {
		[VMDEV_VERDICT_REMOVED] = "removed",
		[VMDEV_VERDICT_REFUSED] = "refused",
		[VMDEV_VERDICT_NOT_ANSWERED] = "not answered",
		[VMDEV_VERDICT_ALREADY_GONE] = "already gone",
	};

	return (size_t)verdict < sizeof(names) / sizeof(*names) ? names[verdict] : NULL;
}
