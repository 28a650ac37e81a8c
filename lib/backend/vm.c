/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdlib.h>
#include <string.h>

#include "backend/backend.h"
#include "base/error.h"

int vm_new(vmdev_backend *backend, void *provided, vmdev_vm **ret_vm, vmdev_error **ret_error)
{
	vmdev_vm *vm = malloc(sizeof(*vm));

	if (!vm) {
		backend->provider->release_vm(provided);
		return error_no_memory(ret_error);
	}
	*vm = (vmdev_vm){ 1, vmdev_backend_ref(backend), backend->provider, provided };
	*ret_vm = vm;
	return 0;
}

vmdev_vm *vmdev_vm_ref(vmdev_vm *vm)
{
	__atomic_add_fetch(&vm->references, 1, __ATOMIC_RELAXED);
	return vm;
}

vmdev_vm *vmdev_vm_unref(vmdev_vm *vm)
{
	if (!vm || __atomic_sub_fetch(&vm->references, 1, __ATOMIC_ACQ_REL))
		return NULL;
	vm->provider->release_vm(vm->vm);
	vmdev_backend_unref(vm->backend);
	free(vm);
	return NULL;
}

const char *vmdev_vm_get_name(const vmdev_vm *vm)
{
	return vm->provider->get_name(vm->vm);
}

const char *vmdev_vm_get_uuid(const vmdev_vm *vm)
{
	return vm->provider->get_uuid(vm->vm);
}

int vmdev_vm_get_state(vmdev_vm *vm, enum vmdev_vm_state *ret_state, vmdev_error **ret_error)
{
	return vm->provider->get_state(vm->vm, ret_state, ret_error);
}

int vmdev_vm_start(vmdev_vm *vm, vmdev_error **ret_error)
{
	return vm->provider->start(vm->vm, ret_error);
}

int vmdev_vm_stop(vmdev_vm *vm, vmdev_error **ret_error)
{
	return vm->provider->stop(vm->vm, ret_error);
}

int vmdev_vm_undefine(vmdev_vm *vm, vmdev_error **ret_error)
{
	return vm->provider->undefine(vm->vm, ret_error);
}

int scope_check(unsigned scope, vmdev_error **ret_error)
{
	if (scope && !(scope & ~(unsigned)VMDEV_SCOPE_BOTH))
		return 0;
	return error_give(ret_error, VMDEV_E_FLAGS, NULL, NULL,
			  "scope %u: VMDEV_SCOPE_LIVE, VMDEV_SCOPE_STORED or both are wanted",
			  scope);
}

int vmdev_vm_read(vmdev_vm *vm, unsigned scope, vmdev_domain **ret_domain, vmdev_error **ret_error)
{
	char *xml;
	int code;

	if (scope != VMDEV_SCOPE_LIVE && scope != VMDEV_SCOPE_STORED)
		return error_give(ret_error, VMDEV_E_FLAGS, NULL, NULL,
				  "scope %u: either VMDEV_SCOPE_LIVE or VMDEV_SCOPE_STORED is read",
				  scope);
	code = vm->provider->read(vm->vm, (enum vmdev_scope)scope, &xml, ret_error);
	if (code)
		return code;
	code = vmdev_domain_new_from_xml(xml, strlen(xml), ret_domain, ret_error);
	free(xml);
	return code;
}
