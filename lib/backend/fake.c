/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The hypervisor in memory: its connection, the faults that were ordered, and the time. */
#include "backend/fake.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"

static void close_fake(void *connection)
{
	struct fake *fake = connection;

	while (fake->answers) {
		struct fake_answer *answer = fake->answers;

		fake->answers = answer->next;
		vmdev_device_unref(answer->device);
		free(answer);
	}
	while (fake->faults)
		fake_take_fault(fake);
	while (fake->vms) {
		struct fake_vm *vm = fake->vms;

		fake->vms = vm->next;
		fake_vm_unref(vm);
	}
	pthread_mutex_destroy(&fake->lock);
	free(fake);
}

const struct vmdev_provider fake_provider = {
	.size = sizeof(fake_provider),
	.name = "fake",
	.close = close_fake,
	.find_vm = fake_call_find_vm,
	.define_vm = fake_call_define_vm,
	.release_vm = fake_call_release_vm,
	.get_name = fake_call_get_name,
	.get_uuid = fake_call_get_uuid,
	.get_state = fake_call_get_state,
	.start = fake_call_start,
	.stop = fake_call_stop,
	.undefine = fake_call_undefine,
	.read = fake_call_read,
	.attach = fake_call_attach,
	.remove_stored = fake_call_remove_stored,
	.unplug = fake_call_unplug,
};

int vmdev_fake_new(vmdev_backend **ret_backend, vmdev_error **ret_error)
{
	struct fake *fake = calloc(1, sizeof(*fake));
	int code;

	if (!fake)
		return error_no_memory(ret_error);
	code = vmdev_backend_new(&fake_provider, fake, NULL, &fake->backend, ret_error);
	if (code) {
		free(fake);
		return code;
	}
	pthread_mutex_init(&fake->lock, NULL);
	*ret_backend = fake->backend;
	return 0;
}

int fake_refuse(vmdev_error **ret_error, enum vmdev_error_code code, int backend_code,
		const char *format, ...)
{
	char message[256];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(message, sizeof(message), format, arguments);
	va_end(arguments);
	return vmdev_error_new(code, NULL, NULL, backend_code, message, ret_error);
}

static int get_fake(const vmdev_backend *backend, struct fake **ret_fake, vmdev_error **ret_error)
{
	*ret_fake = vmdev_backend_get_connection(backend, &fake_provider);
	if (*ret_fake)
		return 0;
	return error_give(ret_error, VMDEV_E_UNSUPPORTED, NULL, "backend",
			  "the backend is '%s'; this is for one of vmdev_fake_new()",
			  vmdev_backend_get_name(backend));
}

int vmdev_fake_append_fault(vmdev_backend *backend, enum vmdev_fake_fault fault,
			    vmdev_error **ret_error)
{
	struct fake_fault *ordered, **end;
	struct fake *fake;
	int code = get_fake(backend, &fake, ret_error);

	if (code)
		return code;
	if (fault <= VMDEV_FAKE_FAULT_UNSET || fault > VMDEV_FAKE_FAULT_CONNECTION_LOST)
		return error_give(ret_error, VMDEV_E_VALUE, NULL, "fault",
				  "%u is not in enum vmdev_fake_fault", (unsigned)fault);
	ordered = malloc(sizeof(*ordered));
	if (!ordered)
		return error_no_memory(ret_error);
	*ordered = (struct fake_fault){ NULL, fault };
	pthread_mutex_lock(&fake->lock);
	for (end = &fake->faults; *end; end = &(*end)->next)
		;
	*end = ordered;
	pthread_mutex_unlock(&fake->lock);
	return 0;
}

enum vmdev_fake_fault fake_next_fault(const struct fake *fake, unsigned set)
{
	return fake->faults && set >> fake->faults->fault & 1 ? fake->faults->fault :
								VMDEV_FAKE_FAULT_UNSET;
}

void fake_take_fault(struct fake *fake)
{
	struct fake_fault *first = fake->faults;

	fake->faults = first->next;
	free(first);
}

int fake_enter(struct fake *fake, const struct fake_vm *vm, vmdev_error **ret_error)
{
	if (fake_next_fault(fake, 1u << VMDEV_FAKE_FAULT_CONNECTION_LOST)) {
		fake_take_fault(fake);
		return fake_refuse(ret_error, VMDEV_E_CONNECTION, CODE_RPC,
				   "the connection to the hypervisor is lost");
	}
	if (vm && !vm->stored && !vm->live)
		return fake_refuse(ret_error, VMDEV_E_NOT_FOUND, CODE_NO_DOMAIN,
				   "Domain not found: no domain with matching uuid '%s' (%s)",
				   vm->uuid, vm->name);
	return 0;
}

void fake_add_answer(struct fake *fake, struct fake_answer *answer)
{
	struct fake_answer **at = &fake->answers;

	while (*at && (*at)->due <= answer->due)
		at = &(*at)->next;
	answer->next = *at;
	*at = answer;
}

void fake_drop_answers(struct fake *fake, const struct fake_vm *vm, const vmdev_device *device)
{
	struct fake_answer **at = &fake->answers;

	while (*at) {
		struct fake_answer *answer = *at;

		if (answer->vm != vm || !answer->device || (device && answer->device != device)) {
			at = &answer->next;
			continue;
		}
		*at = answer->next;
		vmdev_device_unref(answer->device);
		free(answer);
	}
}

struct fake_answer *fake_pass(struct fake *fake, uint64_t milliseconds)
{
	struct fake_answer *given = NULL, **end = &given;

	fake->now += milliseconds;
	while (fake->answers && fake->answers->due <= fake->now) {
		struct fake_answer *answer = fake->answers;

		fake->answers = answer->next;
		answer->next = NULL;
		if (answer->device) {
			fake_remove_live(answer->vm, answer->device);
			answer->device = vmdev_device_unref(answer->device);
		}
		*end = answer;
		end = &answer->next;
	}
	return given;
}

void fake_tell(struct fake *fake, struct fake_answer *answers)
{
	while (answers) {
		struct fake_answer *answer = answers;

		answers = answer->next;
		vmdev_backend_report_late(fake->backend, answer->uuid, answer->alias,
					  answer->verdict);
		free(answer);
	}
}

int vmdev_fake_advance(vmdev_backend *backend, unsigned milliseconds, vmdev_error **ret_error)
{
	struct fake_answer *given;
	struct fake *fake;
	int code = get_fake(backend, &fake, ret_error);

	if (code)
		return code;
	pthread_mutex_lock(&fake->lock);
	given = fake_pass(fake, milliseconds);
	pthread_mutex_unlock(&fake->lock);
	fake_tell(fake, given);
	return 0;
}
