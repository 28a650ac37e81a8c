/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "backend/libvirt_private.h"

#include <libvirt/virterror.h>
#include <stdlib.h>

static void vm_release(void *vm)
{
	struct vm *v = vm;

	virDomainFree(v->domain);
	free(v);
}

int vm_give(struct connection *connection, virDomainPtr domain, void **ret_vm,
	    vmdev_error **ret_error)
{
	struct vm *vm = malloc(sizeof(*vm));

	if (!vm) {
		virDomainFree(domain);
		return vmdev_error_new(VMDEV_E_NO_MEMORY, NULL, NULL, 0, "", ret_error);
	}
	vm->connection = connection;
	vm->domain = domain;
	if (virDomainGetUUIDString(domain, vm->uuid)) {
		vm_release(vm);
		return error_of_libvirt(connection, ret_error);
	}
	*ret_vm = vm;
	return 0;
}

static int failed(const struct vm *vm, vmdev_error **ret_error)
{
	return error_of_libvirt(vm->connection, ret_error);
}

static const char *vm_get_name(void *vm)
{
	return virDomainGetName(((struct vm *)vm)->domain);
}

static const char *vm_get_uuid(void *vm)
{
	return ((struct vm *)vm)->uuid;
}

static int vm_get_state(void *vm, enum vmdev_vm_state *ret_state, vmdev_error **ret_error)
{
	struct vm *v = vm;
	int state, active;

	if (virDomainGetState(v->domain, &state, NULL, 0))
		return failed(v, ret_error);
	switch (state) {
	case VIR_DOMAIN_SHUTOFF:
		*ret_state = VMDEV_VM_STATE_STOPPED;
		return 0;
	case VIR_DOMAIN_PAUSED:
		*ret_state = VMDEV_VM_STATE_PAUSED;
		return 0;
	case VIR_DOMAIN_PMSUSPENDED:
		*ret_state = VMDEV_VM_STATE_SUSPENDED;
		return 0;
	case VIR_DOMAIN_CRASHED:
		/* What crashed may be kept, not running but there, to be looked into. */
		active = virDomainIsActive(v->domain);
		if (active < 0)
			return failed(v, ret_error);
		*ret_state = active ? VMDEV_VM_STATE_PAUSED : VMDEV_VM_STATE_STOPPED;
		return 0;
	default:
		*ret_state = VMDEV_VM_STATE_RUNNING;
		return 0;
	}
}

static int vm_start(void *vm, vmdev_error **ret_error)
{
	return virDomainCreate(((struct vm *)vm)->domain) ? failed(vm, ret_error) : 0;
}

static int vm_stop(void *vm, vmdev_error **ret_error)
{
	return virDomainDestroy(((struct vm *)vm)->domain) ? failed(vm, ret_error) : 0;
}

/* What hangs on a VM would keep its configuration. Old daemons and other hypervisors know less
 * flags. */
static int vm_undefine(void *vm, vmdev_error **ret_error)
{
	static const unsigned flags[] = {
		VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA |
			VIR_DOMAIN_UNDEFINE_NVRAM | VIR_DOMAIN_UNDEFINE_CHECKPOINTS_METADATA,
		VIR_DOMAIN_UNDEFINE_MANAGED_SAVE | VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA |
			VIR_DOMAIN_UNDEFINE_NVRAM,
		VIR_DOMAIN_UNDEFINE_MANAGED_SAVE,
		0,
	};
	struct vm *v = vm;

	for (size_t i = 0; i < sizeof(flags) / sizeof(*flags); i++) {
		if (!virDomainUndefineFlags(v->domain, flags[i]))
			return 0;
		if (error_last() != VIR_ERR_INVALID_ARG)
			break;
	}
	return failed(v, ret_error);
}

static int no_such(const char *why, vmdev_error **ret_error)
{
	return vmdev_error_new(VMDEV_E_STATE, NULL, NULL, VIR_ERR_OPERATION_INVALID, why,
			       ret_error);
}

static int check_active(struct vm *vm, vmdev_error **ret_error)
{
	int active = virDomainIsActive(vm->domain);

	if (active < 0)
		return failed(vm, ret_error);
	return active ? 0 :
			no_such("the VM is not running; it has a stored configuration only",
				ret_error);
}

/* libvirt gives the stored configuration of a stopped VM when asked for the live one: look
 * before and after. */
static int read_live(struct vm *vm, char **ret_xml, vmdev_error **ret_error)
{
	int code = check_active(vm, ret_error);
	char *xml;

	if (code)
		return code;
	xml = virDomainGetXMLDesc(vm->domain, 0);
	if (!xml)
		return failed(vm, ret_error);
	code = check_active(vm, ret_error);
	if (code)
		free(xml);
	else
		*ret_xml = xml;
	return code;
}

/* With the passwords, where they may be read: who changes it and defines it again would lose
 * them. */
static int read_stored(struct vm *vm, char **ret_xml, vmdev_error **ret_error)
{
	bool may = !(vm->connection->flags & VMDEV_LIBVIRT_READ_ONLY);
	int persistent = virDomainIsPersistent(vm->domain);
	char *xml = NULL;

	if (persistent < 0)
		return failed(vm, ret_error);
	if (!persistent)
		return no_such("the VM has no stored configuration; it is gone when it stops",
			       ret_error);
	if (may)
		xml = virDomainGetXMLDesc(vm->domain,
					  VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE);
	if (!may || (!xml && error_last() == VIR_ERR_ACCESS_DENIED))
		xml = virDomainGetXMLDesc(vm->domain, VIR_DOMAIN_XML_INACTIVE);
	if (!xml)
		return failed(vm, ret_error);
	*ret_xml = xml;
	return 0;
}

static int vm_read(void *vm, enum vmdev_scope scope, char **ret_xml, vmdev_error **ret_error)
{
	return scope == VMDEV_SCOPE_LIVE ? read_live(vm, ret_xml, ret_error) :
					   read_stored(vm, ret_xml, ret_error);
}

static unsigned flags_of(unsigned scope)
{
	return (scope & VMDEV_SCOPE_LIVE ? (unsigned)VIR_DOMAIN_AFFECT_LIVE : 0) |
	       (scope & VMDEV_SCOPE_STORED ? (unsigned)VIR_DOMAIN_AFFECT_CONFIG : 0);
}

static int vm_attach(void *vm, const char *xml, unsigned scope, vmdev_error **ret_error)
{
	return virDomainAttachDeviceFlags(((struct vm *)vm)->domain, xml, flags_of(scope)) ?
		       failed(vm, ret_error) :
		       0;
}

static int vm_remove_stored(void *vm, const char *xml, vmdev_error **ret_error)
{
	return virDomainDetachDeviceFlags(((struct vm *)vm)->domain, xml,
					  VIR_DOMAIN_AFFECT_CONFIG) ?
		       failed(vm, ret_error) :
		       0;
}

const struct vmdev_provider libvirt_provider = {
	.size = sizeof(struct vmdev_provider),
	.name = "libvirt",
	.close = connection_close,
	.find_vm = connection_find,
	.define_vm = connection_define,
	.release_vm = vm_release,
	.get_name = vm_get_name,
	.get_uuid = vm_get_uuid,
	.get_state = vm_get_state,
	.start = vm_start,
	.stop = vm_stop,
	.undefine = vm_undefine,
	.read = vm_read,
	.attach = vm_attach,
	.remove_stored = vm_remove_stored,
	.unplug = vm_unplug,
};
