/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * VMs, and the devices that are put into them and taken out.
 *
 * A backend is an open connection to a hypervisor: vmdev_libvirt_open() in libvmdev-libvirt, or
 * vmdev_fake_new(), a hypervisor in memory to test with. What is here holds for both.
 *
 * A backend and its VMs may be used by several threads at the same time; devices and domains given
 * to a call may not be changed while it runs.
 */
#ifndef VMDEV_BACKEND_H
#define VMDEV_BACKEND_H

#include <vmdev/report.h>

VMDEV_BEGIN

typedef struct vmdev_backend vmdev_backend;
typedef struct vmdev_vm vmdev_vm;

/* Which configuration of a VM is meant; bits, which may be combined where a function says so. */
enum vmdev_scope {
	VMDEV_SCOPE_LIVE = 1,		/* the running VM; lost when it stops (DISK-09, NIC-06) */
	VMDEV_SCOPE_STORED = 2,		/* the configuration it starts with (DISK-10) */
	VMDEV_SCOPE_BOTH = 3,
};

enum vmdev_vm_state {
	VMDEV_VM_STATE_UNSET = 0,
	VMDEV_VM_STATE_STOPPED = 1,
	VMDEV_VM_STATE_RUNNING = 2,
	VMDEV_VM_STATE_PAUSED = 3,
	VMDEV_VM_STATE_SUSPENDED = 4,	/* by the guest itself */
};

/* How the detaching of a device ended. */
enum vmdev_verdict {
	VMDEV_VERDICT_UNSET = 0,
	VMDEV_VERDICT_REMOVED = 1,	/* it is gone, which the VM's XML confirms */
	VMDEV_VERDICT_REFUSED = 2,	/* the guest said no; it is still there */
	VMDEV_VERDICT_NOT_ANSWERED = 3,	/* it is there at the deadline; it may still go */
	VMDEV_VERDICT_ALREADY_GONE = 4,	/* it was not there to begin with */
};

/* Returns: the name of a verdict, "not answered"; NULL for a number that is none; static.
 * Since: 0.1. */
VMDEV_API const char *vmdev_verdict_to_string(enum vmdev_verdict verdict);

/* Takes a reference. Returns: backend. Since: 0.1. */
VMDEV_API vmdev_backend *vmdev_backend_ref(vmdev_backend *backend);

/* Gives a reference back; the last one closes the connection. Each VM holds one. @backend may be
 * NULL. Returns: NULL. Since: 0.1. */
VMDEV_API vmdev_backend *vmdev_backend_unref(vmdev_backend *backend);

/* Returns: which backend it is, "libvirt" or "fake"; lent. Since: 0.1. */
VMDEV_API const char *vmdev_backend_get_name(const vmdev_backend *backend);

/* Returns: the dialect that devices are checked for before they are attached. It begins as that of
 * the hypervisor, as far as the backend can tell. Since: 0.1. */
VMDEV_API struct vmdev_dialect vmdev_backend_get_dialect(const vmdev_backend *backend);

/* Sets that dialect, for instance where upstream's version number hides an openEuler libvirt. Not
 * while another thread uses the backend. Since: 0.1. */
VMDEV_API void vmdev_backend_set_dialect(vmdev_backend *backend, struct vmdev_dialect dialect);

/*
 * Is told of an answer that came after vmdev_vm_detach() had given up waiting for it.
 *
 * @uuid: the VM's. @alias: the device's. @verdict: REMOVED or REFUSED. All lent for the call.
 *
 * It runs in the thread that runs the backend's events and must not call the backend.
 */
typedef void (*vmdev_late_handler)(const char *uuid, const char *alias, enum vmdev_verdict verdict,
				   void *context);

/* Says who is told of late answers; NULL: nobody. When it returns the earlier handler is no longer
 * running. Since: 0.1. */
VMDEV_API void vmdev_backend_set_late_handler(vmdev_backend *backend, vmdev_late_handler handler,
					      void *context);

/*
 * vmdev_backend_find_vm: finds a VM, running or not.
 *
 * @name_or_uuid: its name, or its UUID in the form 8-4-4-4-12; a UUID is tried first.
 * @ret_vm: takes the VM, with one reference for vmdev_vm_unref().
 *
 * Returns: 0, or -VMDEV_E_NOT_FOUND, -VMDEV_E_BACKEND, -VMDEV_E_CONNECTION, -VMDEV_E_NO_MEMORY.
 * Since: 0.1.
 */
VMDEV_API int vmdev_backend_find_vm(vmdev_backend *backend, const char *name_or_uuid,
				    vmdev_vm **ret_vm, vmdev_error **ret_error);

/*
 * vmdev_backend_define_vm: stores the configuration of a VM, new or changed.
 *
 * @domain: a whole <domain>. It is given to the hypervisor as it stands; vmdev_domain_validate()
 * says what is wrong with it.
 * @ret_vm: takes the VM, with one reference for vmdev_vm_unref().
 *
 * Returns: 0, or -VMDEV_E_BACKEND, -VMDEV_E_CONNECTION, -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_backend_define_vm(vmdev_backend *backend, const vmdev_domain *domain,
				      vmdev_vm **ret_vm, vmdev_error **ret_error);

/* Takes a reference. Returns: vm. Since: 0.1. */
VMDEV_API vmdev_vm *vmdev_vm_ref(vmdev_vm *vm);

/* Gives a reference back; the VM itself goes on. @vm may be NULL. Returns: NULL. Since: 0.1. */
VMDEV_API vmdev_vm *vmdev_vm_unref(vmdev_vm *vm);

/* Returns: what the VM is called; lent until its last unref. Since: 0.1. */
VMDEV_API const char *vmdev_vm_get_name(const vmdev_vm *vm);
VMDEV_API const char *vmdev_vm_get_uuid(const vmdev_vm *vm);

/*
 * vmdev_vm_get_state: asks the hypervisor for the state of a VM.
 *
 * @ret_state: takes the state.
 *
 * Returns: 0, or -VMDEV_E_NOT_FOUND, -VMDEV_E_BACKEND, -VMDEV_E_CONNECTION. Since: 0.1.
 */
VMDEV_API int vmdev_vm_get_state(vmdev_vm *vm, enum vmdev_vm_state *ret_state,
				 vmdev_error **ret_error);

/*
 * vmdev_vm_start: starts a stopped VM. vmdev_vm_stop: stops it at once, as pulling the plug does.
 * vmdev_vm_undefine: forgets its stored configuration; a running VM goes on until it stops.
 *
 * Returns: 0, or -VMDEV_E_STATE where it is running or stopped already, -VMDEV_E_NOT_FOUND,
 * -VMDEV_E_BACKEND, -VMDEV_E_CONNECTION. Since: 0.1.
 */
VMDEV_API int vmdev_vm_start(vmdev_vm *vm, vmdev_error **ret_error);
VMDEV_API int vmdev_vm_stop(vmdev_vm *vm, vmdev_error **ret_error);
VMDEV_API int vmdev_vm_undefine(vmdev_vm *vm, vmdev_error **ret_error);

/*
 * vmdev_vm_read: reads the configuration of a VM.
 *
 * @scope: VMDEV_SCOPE_LIVE or VMDEV_SCOPE_STORED.
 * @ret_domain: takes the domain, for vmdev_domain_unref(). It is a copy; changing it changes no VM.
 *
 * Returns: 0, or -VMDEV_E_FLAGS, -VMDEV_E_STATE where the VM has no such configuration,
 * -VMDEV_E_NOT_FOUND, -VMDEV_E_BACKEND, -VMDEV_E_CONNECTION, -VMDEV_E_NO_MEMORY. Since: 0.1.
 */
VMDEV_API int vmdev_vm_read(vmdev_vm *vm, unsigned scope, vmdev_domain **ret_domain,
			    vmdev_error **ret_error);

/*
 * vmdev_vm_validate: says what stands against attaching a device to a VM: every rule that the
 * device breaks, alone, beside the devices that are there, and for the operation.
 *
 * @scope: bits of enum vmdev_scope.
 * @ret_report: takes the findings, for vmdev_report_unref(); paths begin with the kind,
 * "disk.target.dev".
 *
 * Returns: 0, or as vmdev_vm_read(). Since: 0.1.
 */
VMDEV_API int vmdev_vm_validate(vmdev_vm *vm, const vmdev_device *device, unsigned scope,
				vmdev_report **ret_report, vmdev_error **ret_error);

/*
 * vmdev_vm_attach: gives a device to a VM, as "virsh attach-device" does (DISK-08).
 *
 * @scope: bits of enum vmdev_scope: LIVE plugs it in now, STORED has it there from the next start
 * on.
 *
 * The device is checked first, as vmdev_vm_validate() does; an error there ends the call before
 * the hypervisor is asked, a warning does not. Where a call for both scopes fails, neither has
 * the device; only after -VMDEV_E_CONNECTION it is not known how far it came, and vmdev_vm_read()
 * tells.
 *
 * Returns: 0, or -VMDEV_E_FLAGS, -VMDEV_E_RULE with the first rule that is broken,
 * -VMDEV_E_STATE, -VMDEV_E_NOT_FOUND, -VMDEV_E_BACKEND, -VMDEV_E_CONNECTION, -VMDEV_E_NO_MEMORY.
 * Rules: operation-pci-controller. Manual: Managing Virtual Disks, Managing vNICs. Since: 0.1.
 */
VMDEV_API int vmdev_vm_attach(vmdev_vm *vm, const vmdev_device *device, unsigned scope,
			      vmdev_error **ret_error);

/*
 * vmdev_vm_detach: takes a device from a VM, and says what became of it.
 *
 * @device: the device as it was attached, or as vmdev_vm_read() shows it. The VM's device is
 * found by alias, target, MAC address, host or guest address, in this order; every field that
 * @device has set must then be the same there (DISK-12, NIC-08).
 * @scope: bits of enum vmdev_scope. With both, the stored device goes only when the live one is
 * gone; what libvirt fills in as a VM starts (alias, address) need not be in the stored one.
 * After a verdict or a failure that left the stored one, the same call again takes it.
 * @timeout_ms: how long to wait for the guest, in milliseconds; 0 asks and does not wait.
 * @ret_verdict: takes the verdict; REFUSED and NOT_ANSWERED are no failure of the call. After
 * NOT_ANSWERED the handler of vmdev_backend_set_late_handler() is told of the late answer.
 *
 * Returns: 0, or -VMDEV_E_FLAGS, -VMDEV_E_RULE, -VMDEV_E_STATE, -VMDEV_E_NOT_FOUND,
 * -VMDEV_E_BACKEND, -VMDEV_E_CONNECTION, -VMDEV_E_NO_MEMORY. Rules: operation-pci-controller,
 * operation-detach-differs, operation-detach-ambiguous. Manual: Managing Virtual Disks, Managing
 * vNICs. Since: 0.1.
 */
VMDEV_API int vmdev_vm_detach(vmdev_vm *vm, const vmdev_device *device, unsigned scope,
			      unsigned timeout_ms, enum vmdev_verdict *ret_verdict,
			      vmdev_error **ret_error);

/* Cleanup functions, for `__attribute__((cleanup(...)))`. */
static inline void vmdev_backend_unrefp(vmdev_backend **backend)
{
	*backend = vmdev_backend_unref(*backend);
}

static inline void vmdev_vm_unrefp(vmdev_vm **vm)
{
	*vm = vmdev_vm_unref(*vm);
}

VMDEV_END
#endif
