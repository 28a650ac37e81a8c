/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "backend/libvirt_private.h"

#include <libvirt/virterror.h>
#include <stdlib.h>
#include <string.h>

enum {
	LATE_MAX = 1024,	/* requests remembered after their deadline; the oldest go first */
	/* libvirt 9.0 crashes when it is asked for a device again before it has dealt with
	 * QEMU's answer to the first request. Until then a second call waits for the answer to
	 * the first. */
	ASK_AGAIN_MS = 1000,
};

/* One call that has asked a guest to give a device up. The list and all in it are under
 * loop_lock(). */
struct waiter {
	struct waiter *next;
	char uuid[VIR_UUID_STRING_BUFLEN];
	int64_t asked;			/* when this call did; 0: it waits for another's answer */
	bool is_late;			/* its caller has given up; the list owns it */
	bool has_ended;			/* answered, or there is nothing to wait for any more */
	enum vmdev_verdict verdict;	/* NOT_ANSWERED until it is */
	char alias[];
};

void connection_unref(void *connection)
{
	struct connection *c = connection;

	if (!__atomic_sub_fetch(&c->references, 1, __ATOMIC_ACQ_REL))
		free(c);
}

/* @alias: NULL for all devices of the VM. */
static bool is_for(const struct waiter *waiter, const char *uuid, const char *alias)
{
	return !waiter->has_ended && !strcmp(waiter->uuid, uuid) &&
	       (!alias || !strcmp(waiter->alias, alias));
}

static struct waiter *add(struct connection *connection, const char *uuid, const char *alias)
{
	size_t length = strlen(alias) + 1;
	struct waiter *waiter = calloc(1, sizeof(*waiter) + length);

	if (!waiter)
		return NULL;
	memcpy(waiter->uuid, uuid, sizeof(waiter->uuid));
	memcpy(waiter->alias, alias, length);
	waiter->verdict = VMDEV_VERDICT_NOT_ANSWERED;
	loop_lock();
	waiter->next = connection->waiters;
	connection->waiters = waiter;
	loop_unlock();
	return waiter;
}

static void drop(struct connection *connection, struct waiter *waiter)
{
	struct waiter **link = &connection->waiters;

	while (*link != waiter)
		link = &(*link)->next;
	*link = waiter->next;
	connection->late -= waiter->is_late;
	free(waiter);
}

/* Returns: another call's request for the same device that has no answer yet, made after a time. */
static struct waiter *find_request(struct connection *connection, const struct waiter *waiter,
				   int64_t after)
{
	for (struct waiter *w = connection->waiters; w; w = w->next)
		if (w != waiter && w->asked > after && is_for(w, waiter->uuid, waiter->alias))
			return w;
	return NULL;
}

static struct waiter *find_late(struct connection *connection, const struct waiter *waiter)
{
	for (struct waiter *w = connection->waiters; w; w = w->next)
		if (w != waiter && w->is_late && is_for(w, waiter->uuid, waiter->alias))
			return w;
	return NULL;
}

static void drop_oldest_late(struct connection *connection)
{
	struct waiter *oldest = NULL;

	for (struct waiter *w = connection->waiters; w; w = w->next)
		if (w->is_late)
			oldest = w;
	drop(connection, oldest);
}

/* Its caller goes. An answer that is still to come is told once, however many have asked. */
static void let_go(struct connection *connection, struct waiter *waiter)
{
	struct waiter *late = find_late(connection, waiter);

	if (waiter->has_ended || late) {
		if (late && late->asked < waiter->asked)
			late->asked = waiter->asked;
		drop(connection, waiter);
		return;
	}
	if (connection->late == LATE_MAX)
		drop_oldest_late(connection);
	waiter->is_late = true;
	connection->late++;
}

/* Ends the waits for a device. Returns: those whose callers have gone, which are taken off the
 * list. */
static struct waiter *end_waits(struct connection *connection, const char *uuid, const char *alias,
				enum vmdev_verdict verdict)
{
	struct waiter **link = &connection->waiters, *gone = NULL, *waiter;

	while ((waiter = *link)) {
		if (!is_for(waiter, uuid, alias)) {
			link = &waiter->next;
			continue;
		}
		waiter->has_ended = true;
		waiter->verdict = verdict;
		if (!waiter->is_late) {
			link = &waiter->next;
			continue;
		}
		connection->late--;
		*link = waiter->next;
		waiter->next = gone;
		gone = waiter;
	}
	return gone;
}

/* The user's handler runs without the lock; close() waits for it. */
static void tell(struct connection *connection, struct waiter *gone, enum vmdev_verdict verdict)
{
	while (gone) {
		struct waiter *next = gone->next;

		vmdev_backend_report_late(connection->backend, gone->uuid, gone->alias, verdict);
		free(gone);
		gone = next;
	}
}

static void answer(struct connection *connection, virDomainPtr domain, const char *alias,
		   enum vmdev_verdict verdict)
{
	char uuid[VIR_UUID_STRING_BUFLEN];
	struct waiter *gone;

	if (virDomainGetUUIDString(domain, uuid))
		return;
	loop_lock();
	if (!connection->closed) {
		gone = end_waits(connection, uuid, alias, verdict);
		connection->telling++;
		loop_wake();
		loop_unlock();
		tell(connection, gone, verdict);
		loop_lock();
		connection->telling--;
		loop_wake();
	}
	loop_unlock();
}

static void on_removed(virConnectPtr libvirt, virDomainPtr domain, const char *alias, void *context)
{
	(void)libvirt;
	answer(context, domain, alias, VMDEV_VERDICT_REMOVED);
}

static void on_refused(virConnectPtr libvirt, virDomainPtr domain, const char *alias, void *context)
{
	(void)libvirt;
	answer(context, domain, alias, VMDEV_VERDICT_REFUSED);
}

/* With the VM its devices go. */
static int on_lifecycle(virConnectPtr libvirt, virDomainPtr domain, int event, int detail,
			void *context)
{
	(void)libvirt;
	(void)detail;
	if (event == VIR_DOMAIN_EVENT_STOPPED)
		answer(context, domain, NULL, VMDEV_VERDICT_REMOVED);
	return 0;
}

static void on_close(virConnectPtr libvirt, int reason, void *context)
{
	struct connection *connection = context;

	(void)libvirt;
	if (reason == VIR_CONNECT_CLOSE_REASON_CLIENT)
		return;
	loop_lock();
	connection->lost = true;
	loop_wake();
	loop_unlock();
}

int events_register(struct connection *connection, vmdev_error **ret_error)
{
	static const struct {
		int event;
		virConnectDomainEventGenericCallback call;
	} events[] = {
		{ VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, VIR_DOMAIN_EVENT_CALLBACK(on_removed) },
		{ VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED,
		  VIR_DOMAIN_EVENT_CALLBACK(on_refused) },
		{ VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(on_lifecycle) },
	};

	for (size_t i = 0; i < sizeof(events) / sizeof(*events); i++) {
		__atomic_add_fetch(&connection->references, 1, __ATOMIC_RELAXED);
		connection->callbacks[i] = virConnectDomainEventRegisterAny(
			connection->libvirt, NULL, events[i].event, events[i].call, connection,
			connection_unref);
		if (connection->callbacks[i] >= 0)
			continue;
		connection_unref(connection);
		return error_of_libvirt(connection, ret_error);
	}
	/* libvirt ends it together with unregistering, so that it needs no reference. */
	virConnectRegisterCloseCallback(connection->libvirt, on_close, connection, NULL);
	return 0;
}

void events_unregister(struct connection *connection)
{
	virConnectUnregisterCloseCallback(connection->libvirt, on_close);
	for (size_t i = 0; i < sizeof(connection->callbacks) / sizeof(*connection->callbacks); i++)
		if (connection->callbacks[i] >= 0)
			virConnectDomainEventDeregisterAny(connection->libvirt,
							   connection->callbacks[i]);
	loop_lock();
	connection->closed = true;
	while (connection->telling)
		loop_wait(connection->flags, loop_now() + 1000);
	while (connection->waiters)
		drop(connection, connection->waiters);
	loop_unlock();
}

/* libvirt has no error of its own for an alias that is not there; its XML tells. */
static bool is_gone(const struct vm *vm, const char *alias)
{
	char *xml = virDomainGetXMLDesc(vm->domain, 0), *at = xml;
	size_t length = strlen(alias);
	static const char before[] = "<alias name='";

	while (at && (at = strstr(at, before))) {
		at += sizeof(before) - 1;
		if (!strncmp(at, alias, length) && at[length] == '\'')
			break;
	}
	free(xml);
	return xml && !at;
}

/*
 * What to do where libvirt did not pass the request on. QEMU refuses a second one while the guest
 * has not answered the first; that answer is then the answer to this one too.
 *
 * Returns: 0 where there is something to wait for, or the wait has ended.
 */
static int take_refusal(const struct vm *vm, struct waiter *waiter, vmdev_error **ret_error)
{
	vmdev_error *error = NULL;
	int reason = error_last();
	int code = error_of_libvirt(vm->connection, &error);
	bool may_be_gone = reason == VIR_ERR_DEVICE_MISSING || reason == VIR_ERR_INTERNAL_ERROR ||
			   reason == VIR_ERR_OPERATION_FAILED;
	bool gone = may_be_gone && is_gone(vm, waiter->alias);

	loop_lock();
	if (gone && !waiter->has_ended) {
		waiter->has_ended = true;
		waiter->verdict = VMDEV_VERDICT_ALREADY_GONE;
	}
	if (may_be_gone && (waiter->has_ended || find_request(vm->connection, waiter, 0)))
		code = 0;
	loop_unlock();
	if (code && ret_error)
		*ret_error = error;
	else
		vmdev_error_unref(error);
	return code;
}

/* Asks for the device, where nobody has just done so. Called with the lock held, asks without. */
static int ask(const struct vm *vm, struct waiter *waiter, vmdev_error **ret_error)
{
	int code = 0;

	if (find_request(vm->connection, waiter, loop_now() - ASK_AGAIN_MS))
		return 0;
	waiter->asked = loop_now();
	loop_unlock();
	if (virDomainDetachDeviceAlias(vm->domain, waiter->alias, VIR_DOMAIN_AFFECT_LIVE))
		code = take_refusal(vm, waiter, ret_error);
	loop_lock();
	return code;
}

/* Waits for the answer, as long as there is somebody who has asked. */
static int wait_for(struct connection *connection, const struct waiter *waiter, int64_t until,
		    vmdev_error **ret_error)
{
	while (!waiter->has_ended && !connection->lost && loop_now() < until &&
	       (waiter->asked || find_request(connection, waiter, 0)))
		if (loop_wait(connection->flags, until))
			return vmdev_error_new(VMDEV_E_BACKEND, NULL, NULL, 0,
					       "libvirt's event loop failed", ret_error);
	if (connection->lost && !waiter->has_ended)
		return vmdev_error_new(
			VMDEV_E_CONNECTION, NULL, NULL, 0,
			"the connection to libvirt was lost while the guest was asked", ret_error);
	return 0;
}

int vm_unplug(void *vm, const char *alias, const char *xml, unsigned timeout_ms,
	      enum vmdev_verdict *ret_verdict, vmdev_error **ret_error)
{
	const struct vm *v = vm;
	int64_t until = loop_now() + timeout_ms;
	struct waiter *waiter = add(v->connection, v->uuid, alias);
	int code;

	(void)xml;
	if (!waiter)
		return vmdev_error_new(VMDEV_E_NO_MEMORY, NULL, NULL, 0, "", ret_error);
	loop_lock();
	do {
		code = ask(v, waiter, ret_error);
		if (!code)
			code = wait_for(v->connection, waiter, until, ret_error);
	} while (!code && !waiter->has_ended && !waiter->asked && loop_now() < until);
	if (code) {
		drop(v->connection, waiter);
		/* Who waits for the answer to this request has to ask for itself. */
		loop_wake();
	} else {
		*ret_verdict = waiter->verdict;
		let_go(v->connection, waiter);
	}
	loop_unlock();
	return code;
}
