/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The VMs of the fake: their configurations, and when these come and go. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "backend/fake.h"
#include "base/buffer.h"
#include "base/error.h"
#include "xml/scan.h"

void fake_vm_unref(struct fake_vm *vm)
{
	if (--vm->references)
		return;
	vmdev_domain_unref(vm->stored);
	vmdev_domain_unref(vm->live);
	free(vm->name);
	free(vm);
}

static struct fake_vm *find_uuid(struct fake *fake, const char *uuid)
{
	struct fake_vm *vm = fake->vms;

	while (vm && strcasecmp(vm->uuid, uuid))
		vm = vm->next;
	return vm;
}

static struct fake_vm *find_name(struct fake *fake, const char *name)
{
	struct fake_vm *vm = fake->vms;

	while (vm && strcmp(vm->name, name))
		vm = vm->next;
	return vm;
}

int fake_call_find_vm(void *connection, const char *name_or_uuid, void **ret_vm,
		      vmdev_error **ret_error)
{
	struct fake *fake = connection;
	struct fake_vm *vm;
	int code;

	pthread_mutex_lock(&fake->lock);
	code = fake_enter(fake, NULL, ret_error);
	if (!code) {
		vm = find_uuid(fake, name_or_uuid);
		if (!vm)
			vm = find_name(fake, name_or_uuid);
		if (!vm) {
			code = fake_refuse(ret_error, VMDEV_E_NOT_FOUND, CODE_NO_DOMAIN,
					   "Domain not found: no domain with matching name '%s'",
					   name_or_uuid);
		} else {
			vm->references++;
			*ret_vm = vm;
		}
	}
	pthread_mutex_unlock(&fake->lock);
	return code;
}

static bool is_uuid(const char *text)
{
	for (int i = 0; i < UUID_LENGTH; i++) {
		bool dash = i == 8 || i == 13 || i == 18 || i == 23;

		if (dash ? text[i] != '-' : !text[i] || !strchr("0123456789abcdefABCDEF", text[i]))
			return false;
	}
	return !text[UUID_LENGTH];
}

static void make_uuid(struct fake *fake, char *ret_uuid)
{
	do {
		snprintf(ret_uuid, UUID_LENGTH + 1, "00000000-0000-4000-8000-%012x",
			 ++fake->made_uuids);
	} while (find_uuid(fake, ret_uuid));
}

/* Writes a <uuid> behind the <name>. Returns: the text for free(); NULL: no memory. */
static char *insert_uuid(const char *xml, const char *uuid)
{
	struct scan_element domain, child = { 0 };
	struct buffer b = { 0 };
	bool more;

	scan_element(xml, xml + strlen(xml), &domain);
	more = scan_child(&domain, NULL, &child);
	while (more && !(child.name_length == 4 && !memcmp(child.name, "name", 4))) {
		struct scan_element before = child;

		more = scan_child(&domain, &before, &child);
	}
	buffer_append(&b, xml, (size_t)(child.end - xml));
	buffer_text(&b, "\n  <uuid>");
	buffer_text(&b, uuid);
	buffer_text(&b, "</uuid>");
	buffer_text(&b, child.end);
	return buffer_take(&b);
}

/* A domain as it is stored: without what belongs to a running VM, and free of conflicts. */
static int read_stored(const char *xml, vmdev_domain **ret_domain, vmdev_error **ret_error)
{
	vmdev_domain *domain;
	vmdev_device *device;
	int code = vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error);

	if (code)
		return code;
	for (size_t i = 0; !code && (device = vmdev_domain_at(domain, i)); i++) {
		code = fake_drop_alias(device, ret_error);
		if (!code)
			code = fake_check_free(domain, device, ret_error);
	}
	if (code)
		vmdev_domain_unref(domain);
	else
		*ret_domain = domain;
	return code;
}

static int check_identity(struct fake *fake, const char *name, const char *uuid,
			  struct fake_vm **ret_there, vmdev_error **ret_error)
{
	struct fake_vm *named;

	if (!name || !*name)
		return fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_XML,
				   "XML error: no domain name");
	if (uuid && !is_uuid(uuid))
		return fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_XML,
				   "XML error: malformed uuid element '%s'", uuid);
	named = find_name(fake, name);
	*ret_there = uuid ? find_uuid(fake, uuid) : NULL;
	if (named && named != *ret_there)
		return fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_OPERATION_FAILED,
				   "domain '%s' already exists with uuid %s", name, named->uuid);
	if (*ret_there && named != *ret_there)
		return fake_refuse(ret_error, VMDEV_E_BACKEND, CODE_OPERATION_FAILED,
				   "domain '%s' is already defined with uuid %s",
				   (*ret_there)->name, uuid);
	return 0;
}

static int add_vm(struct fake *fake, const char *name, const char *uuid, struct fake_vm **ret_vm,
		  vmdev_error **ret_error)
{
	struct fake_vm *vm = calloc(1, sizeof(*vm));

	if (vm)
		vm->name = strdup(name);
	if (!vm || !vm->name) {
		free(vm);
		return error_no_memory(ret_error);
	}
	for (int i = 0; i < UUID_LENGTH; i++)
		vm->uuid[i] = (char)(uuid[i] >= 'A' && uuid[i] <= 'F' ? uuid[i] | 0x20 : uuid[i]);
	vm->fake = fake;
	vm->references = 1;
	vm->next = fake->vms;
	fake->vms = vm;
	*ret_vm = vm;
	return 0;
}

/* Gives the VM its stored configuration; a VM that is not there is made. */
static int store(struct fake *fake, const char *xml, struct fake_vm *vm, const char *name,
		 const char *uuid, struct fake_vm **ret_vm, vmdev_error **ret_error)
{
	vmdev_domain *domain;
	int code = read_stored(xml, &domain, ret_error);

	if (!code && !vm) {
		code = add_vm(fake, name, uuid, &vm, ret_error);
		if (code)
			vmdev_domain_unref(domain);
	}
	if (code)
		return code;
	vmdev_domain_unref(vm->stored);
	vm->stored = domain;
	*ret_vm = vm;
	return 0;
}

static int define(struct fake *fake, const char *xml, struct fake_vm **ret_vm,
		  vmdev_error **ret_error)
{
	vmdev_domain *domain;
	struct fake_vm *there = NULL;
	char made[UUID_LENGTH + 1], *whole;
	const char *name, *uuid;
	int code = vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error);

	if (code)
		return code;
	name = vmdev_domain_get_name(domain);
	uuid = vmdev_domain_get_uuid(domain);
	code = check_identity(fake, name, uuid, &there, ret_error);
	if (!code && uuid) {
		code = store(fake, xml, there, name, uuid, ret_vm, ret_error);
	} else if (!code) {
		make_uuid(fake, made);
		whole = insert_uuid(xml, made);
		code = whole ? store(fake, whole, there, name, made, ret_vm, ret_error) :
			       error_no_memory(ret_error);
		free(whole);
	}
	vmdev_domain_unref(domain);
	return code;
}

int fake_call_define_vm(void *connection, const char *xml, void **ret_vm, vmdev_error **ret_error)
{
	struct fake *fake = connection;
	struct fake_vm *vm;
	int code;

	pthread_mutex_lock(&fake->lock);
	code = fake_enter(fake, NULL, ret_error);
	if (!code)
		code = define(fake, xml, &vm, ret_error);
	if (!code) {
		vm->references++;
		*ret_vm = vm;
	}
	pthread_mutex_unlock(&fake->lock);
	return code;
}

void fake_call_release_vm(void *vm)
{
	struct fake_vm *released = vm;
	struct fake *fake = released->fake;

	pthread_mutex_lock(&fake->lock);
	fake_vm_unref(released);
	pthread_mutex_unlock(&fake->lock);
}

const char *fake_call_get_name(void *vm)
{
	return ((struct fake_vm *)vm)->name;
}

const char *fake_call_get_uuid(void *vm)
{
	return ((struct fake_vm *)vm)->uuid;
}

int fake_call_get_state(void *vm, enum vmdev_vm_state *ret_state, vmdev_error **ret_error)
{
	struct fake_vm *v = vm;
	int code;

	pthread_mutex_lock(&v->fake->lock);
	code = fake_enter(v->fake, v, ret_error);
	if (!code)
		*ret_state = v->live ? VMDEV_VM_STATE_RUNNING : VMDEV_VM_STATE_STOPPED;
	pthread_mutex_unlock(&v->fake->lock);
	return code;
}

static int to_xml(const vmdev_domain *domain, char **ret_xml, vmdev_error **ret_error)
{
	return vmdev_domain_to_xml(domain, ret_xml, NULL, ret_error);
}

/* The running VM begins with a copy of what is stored. */
static int make_live(struct fake_vm *vm, vmdev_error **ret_error)
{
	vmdev_domain *live;
	vmdev_device *device;
	char *xml;
	int code = to_xml(vm->stored, &xml, ret_error);

	if (code)
		return code;
	code = vmdev_domain_new_from_xml(xml, strlen(xml), &live, ret_error);
	free(xml);
	if (code)
		return code;
	for (size_t i = 0; !code && (device = vmdev_domain_at(live, i)); i++)
		code = fake_place(live, device, false, ret_error);
	if (code)
		vmdev_domain_unref(live);
	else
		vm->live = live;
	return code;
}

int fake_call_start(void *vm, vmdev_error **ret_error)
{
	struct fake_vm *v = vm;
	int code;

	pthread_mutex_lock(&v->fake->lock);
	code = fake_enter(v->fake, v, ret_error);
	if (!code && v->live)
		code = fake_refuse(ret_error, VMDEV_E_STATE, CODE_OPERATION_INVALID,
				   "domain is already running");
	if (!code)
		code = make_live(v, ret_error);
	pthread_mutex_unlock(&v->fake->lock);
	return code;
}

/* A VM of which neither configuration is left is gone; handles may still point to it. */
static void forget(struct fake_vm *vm)
{
	struct fake_vm **at = &vm->fake->vms;

	if (vm->live || vm->stored)
		return;
	while (*at != vm)
		at = &(*at)->next;
	*at = vm->next;
	fake_vm_unref(vm);
}

int fake_call_stop(void *vm, vmdev_error **ret_error)
{
	struct fake_vm *v = vm;
	struct fake *fake = v->fake;
	int code;

	pthread_mutex_lock(&fake->lock);
	code = fake_enter(fake, v, ret_error);
	if (!code && !v->live)
		code = fake_refuse(ret_error, VMDEV_E_STATE, CODE_OPERATION_INVALID,
				   "domain is not running");
	if (!code) {
		fake_drop_answers(fake, v, NULL);
		v->live = vmdev_domain_unref(v->live);
		forget(v);
	}
	pthread_mutex_unlock(&fake->lock);
	return code;
}

int fake_call_undefine(void *vm, vmdev_error **ret_error)
{
	struct fake_vm *v = vm;
	struct fake *fake = v->fake;
	int code;

	pthread_mutex_lock(&fake->lock);
	code = fake_enter(fake, v, ret_error);
	if (!code && !v->stored)
		code = fake_refuse(ret_error, VMDEV_E_STATE, CODE_OPERATION_INVALID,
				   "cannot undefine transient domain");
	if (!code) {
		v->stored = vmdev_domain_unref(v->stored);
		forget(v);
	}
	pthread_mutex_unlock(&fake->lock);
	return code;
}

int fake_call_read(void *vm, enum vmdev_scope scope, char **ret_xml, vmdev_error **ret_error)
{
	struct fake_vm *v = vm;
	const vmdev_domain *domain;
	int code;

	pthread_mutex_lock(&v->fake->lock);
	code = fake_enter(v->fake, v, ret_error);
	domain = scope == VMDEV_SCOPE_LIVE ? v->live : v->stored;
	if (!code)
		code = domain ? to_xml(domain, ret_xml, ret_error) :
				fake_refuse(ret_error, VMDEV_E_STATE, CODE_OPERATION_INVALID, "%s",
					    v->live ? "domain has no stored configuration" :
						      "domain is not running");
	pthread_mutex_unlock(&v->fake->lock);
	return code;
}

void fake_remove_live(struct fake_vm *vm, const vmdev_device *device)
{
	for (size_t i = 0; vm->live && i < vmdev_domain_count(vm->live); i++)
		if (vmdev_domain_at(vm->live, i) == device) {
			vmdev_domain_remove(vm->live, i, NULL);
			return;
		}
}
