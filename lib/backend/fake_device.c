/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The devices of the fake's VMs: attaching, and what guests do that are asked to give one up. */
#include <stdlib.h>
#include <string.h>
#include <vmdev/disk.h>

#include "backend/fake.h"
#include "base/buffer.h"
#include "base/error.h"
#include "model/access.h"
#include "model/match.h"
#include "rule/view_usb.h"

#define FAULT(name) (1u << VMDEV_FAKE_FAULT_##name)

static int refuse_crashed(vmdev_error **ret_error)
{
	return fake_refuse(ret_error, VMDEV_E_CONNECTION, CODE_RPC,
			   "the hypervisor's daemon died during the call");
}

/* Whether both have the field, and the same there. */
static bool collide(const vmdev_device *a, const vmdev_device *b, const vmdev_field *field_a,
		    const vmdev_field *field_b)
{
	if (!field_a || !field_b || !is_set(a, field_a) || !is_set(b, field_b))
		return false;
	if (field_a->type == VMDEV_FIELD_ADDRESS) {
		const struct vmdev_address *of_a = get_address(a, field_a, 0);
		const struct vmdev_address *of_b = get_address(b, field_b, 0);

		if (of_a->type != of_b->type)
			return false;
		if (of_a->type == VMDEV_ADDRESS_DRIVE)
			return !memcmp(&of_a->drive, &of_b->drive, sizeof(of_a->drive));
		if (of_a->type == VMDEV_ADDRESS_USB)
			return of_a->usb.port[0] &&
			       !memcmp(&of_a->usb, &of_b->usb, sizeof(of_a->usb));
		return of_a->pci.domain == of_b->pci.domain && of_a->pci.bus == of_b->pci.bus &&
		       of_a->pci.slot == of_b->pci.slot && of_a->pci.function == of_b->pci.function;
	}
	return field_a == field_b ? value_is_equal(field_a, a, b) :
				    !strcmp(get_string(a, field_a, 0), get_string(b, field_b, 0));
}

/* Drives of different buses have controllers of their own, and may look the same. */
static bool is_apart(const vmdev_device *a, const vmdev_device *b)
{
	return get_address(a, a->kind->address, 0)->type == VMDEV_ADDRESS_DRIVE &&
	       (a->kind->id != VMDEV_KIND_DISK || b->kind->id != VMDEV_KIND_DISK ||
		vmdev_disk_get_target_bus(a) != vmdev_disk_get_target_bus(b));
}

/* A companion has the index and the name of its master. */
static bool is_companion(const vmdev_device *device)
{
	return device->kind->id == VMDEV_KIND_USB_CONTROLLER &&
	       is_usb_companion((const void *)device);
}

/* What both claim; NULL: nothing. libvirt takes two cards of one MAC address. */
static const vmdev_field *conflict(const vmdev_device *a, const vmdev_device *b)
{
	const struct kind *kind = a->kind;

	bool group = kind == b->kind && (is_companion(a) || is_companion(b));

	if (kind == b->kind && kind->id != VMDEV_KIND_INTERFACE && !group &&
	    collide(a, b, kind->identity, kind->identity))
		return kind->identity;
	if (!group && collide(a, b, kind->alias, b->kind->alias))
		return kind->alias;
	if (collide(a, b, kind->address, b->kind->address) && !is_apart(a, b))
		return kind->address;
	return NULL;
}

int fake_check_free(const vmdev_domain *domain, const vmdev_device *device, vmdev_error **ret_error)
{
	const vmdev_field *field = NULL;
	const vmdev_device *other;
	struct buffer value = { 0 };
	char *text;
	int code;

	for (size_t i = 0; !field && (other = vmdev_domain_at(domain, i)); i++)
		if (other != device)
			field = conflict(device, other);
	if (!field)
		return 0;
	value_print(field, device, &value);
	text = buffer_take(&value);
	if (!text)
		return error_no_memory(ret_error);
	code = fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_XML,
			   device->kind->id == VMDEV_KIND_DISK && field == device->kind->identity ?
				   "XML error: target '%s' duplicated" :
				   "XML error: '%s' is another device's, too",
			   text);
	free(text);
	return code;
}

static int read_stripped(const char *xml, vmdev_device **ret_device, vmdev_error **ret_error)
{
	int code = vmdev_device_new_from_xml(xml, strlen(xml), ret_device, ret_error);

	if (code)
		return code;
	code = fake_drop_alias(*ret_device, ret_error);
	if (code)
		vmdev_device_unref(*ret_device);
	return code;
}

/* Adds a device to one configuration, or leaves it as it is. */
static int add(vmdev_domain *domain, const char *xml, bool live, vmdev_error **ret_error)
{
	vmdev_device *device;
	int code = read_stripped(xml, &device, ret_error);

	if (code)
		return code;
	code = fake_check_free(domain, device, ret_error);
	if (!code && live)
		code = fake_place(domain, device, true, ret_error);
	if (!code)
		code = vmdev_domain_append(domain, device, ret_error);
	vmdev_device_unref(device);
	return code;
}

static int check_scope(const struct fake_vm *vm, unsigned scope, vmdev_error **ret_error)
{
	if (scope & VMDEV_SCOPE_LIVE && !vm->live)
		return fake_refuse(ret_error, VMDEV_E_STATE, CODE_OPERATION_INVALID,
				   "domain is not running");
	if (scope & VMDEV_SCOPE_STORED && !vm->stored)
		return fake_refuse(ret_error, VMDEV_E_STATE, CODE_OPERATION_INVALID,
				   "transient domains do not have any persistent config");
	return 0;
}

/* Live, then stored; a crash comes in between. */
static int attach_both(struct fake_vm *vm, const char *xml, unsigned scope, vmdev_error **ret_error)
{
	int code = 0;

	if (scope & VMDEV_SCOPE_LIVE)
		code = add(vm->live, xml, true, ret_error);
	if (!code && fake_next_fault(vm->fake, FAULT(CRASH))) {
		fake_take_fault(vm->fake);
		return refuse_crashed(ret_error);
	}
	if (code || !(scope & VMDEV_SCOPE_STORED))
		return code;
	code = add(vm->stored, xml, false, ret_error);
	if (code && scope & VMDEV_SCOPE_LIVE)
		vmdev_domain_remove(vm->live, vmdev_domain_count(vm->live) - 1, NULL);
	return code;
}

int fake_call_attach(void *vm, const char *xml, unsigned scope, vmdev_error **ret_error)
{
	struct fake_vm *v = vm;
	int code;

	pthread_mutex_lock(&v->fake->lock);
	code = fake_enter(v->fake, v, ret_error);
	if (!code)
		code = check_scope(v, scope, ret_error);
	if (!code && fake_next_fault(v->fake, FAULT(ATTACH_REFUSED))) {
		fake_take_fault(v->fake);
		code = fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_INTERNAL,
				   "internal error: the device was refused");
	} else if (!code) {
		code = attach_both(v, xml, scope, ret_error);
	}
	pthread_mutex_unlock(&v->fake->lock);
	return code;
}

/* The stored device that is meant: one that is the same, else the only one that fits. */
static int find_stored(const vmdev_domain *stored, const vmdev_device *asked, size_t *ret_index,
		       vmdev_error **ret_error)
{
	const vmdev_device *found, *device;
	bool ambiguous;

	for (size_t i = 0; (device = vmdev_domain_at(stored, i)); i++)
		if (vmdev_device_is_equal(device, asked)) {
			*ret_index = i;
			return 0;
		}
	found = match_find(stored, asked, MATCH_STORED, &ambiguous);
	if (!found)
		return fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_DEVICE_MISSING,
				   "device not found: %s",
				   ambiguous ? "several match" : "none matches");
	for (*ret_index = 0; vmdev_domain_at(stored, *ret_index) != found; ++*ret_index)
		;
	return 0;
}

static int remove_from_stored(struct fake_vm *vm, const char *xml, vmdev_error **ret_error)
{
	vmdev_device *asked;
	size_t index = 0;
	int code = check_scope(vm, VMDEV_SCOPE_STORED, ret_error);

	if (code)
		return code;
	if (fake_next_fault(vm->fake, FAULT(CRASH))) {
		fake_take_fault(vm->fake);
		return refuse_crashed(ret_error);
	}
	code = vmdev_device_new_from_xml(xml, strlen(xml), &asked, ret_error);
	if (code)
		return code;
	code = find_stored(vm->stored, asked, &index, ret_error);
	if (!code)
		code = vmdev_domain_remove(vm->stored, index, ret_error);
	vmdev_device_unref(asked);
	return code;
}

int fake_call_remove_stored(void *vm, const char *xml, vmdev_error **ret_error)
{
	struct fake_vm *v = vm;
	int code;

	pthread_mutex_lock(&v->fake->lock);
	code = fake_enter(v->fake, v, ret_error);
	if (!code)
		code = remove_from_stored(v, xml, ret_error);
	pthread_mutex_unlock(&v->fake->lock);
	return code;
}

static vmdev_device *find_alias(const vmdev_domain *live, const char *alias)
{
	vmdev_device *device;

	for (size_t i = 0; (device = vmdev_domain_at(live, i)); i++) {
		const char *other = fake_alias_of(device);

		if (other && !strcmp(other, alias))
			return device;
	}
	return NULL;
}

static struct fake_answer *new_answer(struct fake_vm *vm, const char *alias, unsigned timeout_ms)
{
	size_t length = strlen(alias) + 1;
	struct fake_answer *answer = calloc(1, sizeof(*answer) + length);

	if (!answer)
		return NULL;
	answer->due = vm->fake->now + timeout_ms + 1;
	answer->vm = vm;
	answer->verdict = VMDEV_VERDICT_REMOVED;
	memcpy(answer->uuid, vm->uuid, sizeof(answer->uuid));
	memcpy(answer->alias, alias, length);
	return answer;
}

/* What the guest says by the deadline, and what it does. Returns: what the call does. */
static int ask_guest(struct fake_vm *vm, vmdev_device *device, enum vmdev_fake_fault fault,
		     struct fake_answer *later, enum vmdev_verdict *ret_verdict,
		     vmdev_error **ret_error)
{
	bool stays = fault == VMDEV_FAKE_FAULT_UNPLUG_REFUSED ||
		     fault == VMDEV_FAKE_FAULT_UNPLUG_LOST || fault == VMDEV_FAKE_FAULT_UNPLUG_LATE;
	bool silent = fault == VMDEV_FAKE_FAULT_UNPLUG_LOST ||
		      fault == VMDEV_FAKE_FAULT_UNPLUG_LATE || fault == VMDEV_FAKE_FAULT_EVENT_LOST;

	if (later && stays)
		later->device = vmdev_device_ref(device);
	if (later)
		fake_add_answer(vm->fake, later);
	if (!stays) {
		fake_drop_answers(vm->fake, vm, device);
		fake_remove_live(vm, device);
	}
	if (fault == VMDEV_FAKE_FAULT_CRASH)
		return refuse_crashed(ret_error);
	if (silent)
		*ret_verdict = VMDEV_VERDICT_NOT_ANSWERED;
	else
		*ret_verdict = stays ? VMDEV_VERDICT_REFUSED : VMDEV_VERDICT_REMOVED;
	return 0;
}

static int unplug_live(struct fake_vm *vm, const char *alias, unsigned timeout_ms,
		       enum vmdev_verdict *ret_verdict, struct fake_answer **ret_given,
		       vmdev_error **ret_error)
{
	struct fake *fake = vm->fake;
	enum vmdev_fake_fault fault = fake_next_fault(
		fake, FAULT(UNPLUG_REFUSED) | FAULT(UNPLUG_LOST) | FAULT(UNPLUG_LATE) |
			      FAULT(UNPLUG_DOUBLED) | FAULT(EVENT_LOST) | FAULT(CRASH));
	vmdev_device *device = find_alias(vm->live, alias);
	struct fake_answer *later = NULL;
	int code;

	if (!device) {
		*ret_verdict = VMDEV_VERDICT_ALREADY_GONE;
		return 0;
	}
	if (fault == VMDEV_FAKE_FAULT_UNPLUG_LATE || fault == VMDEV_FAKE_FAULT_UNPLUG_DOUBLED) {
		later = new_answer(vm, alias,
				   fault == VMDEV_FAKE_FAULT_UNPLUG_LATE ? timeout_ms : 0);
		if (!later)
			return error_no_memory(ret_error);
	}
	if (fault)
		fake_take_fault(fake);
	code = ask_guest(vm, device, fault, later, ret_verdict, ret_error);
	if (!code && *ret_verdict == VMDEV_VERDICT_NOT_ANSWERED)
		*ret_given = fake_pass(fake, timeout_ms);
	return code;
}

int fake_call_unplug(void *vm, const char *alias, const char *xml, unsigned timeout_ms,
		     enum vmdev_verdict *ret_verdict, vmdev_error **ret_error)
{
	struct fake_vm *v = vm;
	struct fake *fake = v->fake;
	struct fake_answer *given = NULL;
	int code;

	(void)xml;
	pthread_mutex_lock(&fake->lock);
	code = fake_enter(fake, v, ret_error);
	if (!code)
		code = check_scope(v, VMDEV_SCOPE_LIVE, ret_error);
	if (!code)
		code = unplug_live(v, alias, timeout_ms, ret_verdict, &given, ret_error);
	pthread_mutex_unlock(&fake->lock);
	fake_tell(fake, given);
	return code;
}
