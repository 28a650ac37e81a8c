/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "backend/libvirt_private.h"

#include <ctype.h>
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A daemon that has said nothing for half a minute is gone. */
enum { KEEPALIVE_SECONDS = 5, KEEPALIVE_COUNT = 6 };

enum {
	LOOP_FLAGS = VMDEV_LIBVIRT_LOOP_CALLER | VMDEV_LIBVIRT_LOOP_FOREIGN,
	ALL_FLAGS = VMDEV_LIBVIRT_READ_ONLY | LOOP_FLAGS,
};

/* Errors of a connection come as vmdev_error; libvirt would print them too. */
static void be_quiet(void *context, virErrorPtr error)
{
	(void)context;
	(void)error;
}

static struct connection *connection_new(unsigned flags)
{
	struct connection *connection = calloc(1, sizeof(*connection));

	if (!connection)
		return NULL;
	connection->references = 1;
	connection->flags = flags;
	for (size_t i = 0; i < sizeof(connection->callbacks) / sizeof(*connection->callbacks); i++)
		connection->callbacks[i] = -1;
	return connection;
}

static int connect(struct connection *connection, const char *uri, vmdev_error **ret_error)
{
	connection->libvirt = connection->flags & VMDEV_LIBVIRT_READ_ONLY ?
				      virConnectOpenReadOnly(uri) :
				      virConnectOpen(uri);
	if (!connection->libvirt)
		return error_of_open(ret_error);
	virConnSetErrorFunc(connection->libvirt, NULL, be_quiet);
	/* A local hypervisor has no use for it, which is no failure. */
	virConnectSetKeepAlive(connection->libvirt, KEEPALIVE_SECONDS, KEEPALIVE_COUNT);
	return events_register(connection, ret_error);
}

/* Also of a connection that came half into being. */
void connection_close(void *connection)
{
	struct connection *c = connection;
	unsigned flags = c->flags;

	if (c->libvirt) {
		events_unregister(c);
		virConnectClose(c->libvirt);
	}
	loop_leave(flags);
	connection_unref(c);
}

static struct vmdev_dialect dialect_of(const struct connection *connection)
{
	unsigned long version;

	if (virConnectGetLibVersion(connection->libvirt, &version))
		version = LIBVIR_VERSION_NUMBER;
	return (struct vmdev_dialect){ VMDEV_DIALECT_LIBVIRT, (uint32_t)version };
}

static int check_flags(unsigned flags, vmdev_error **ret_error)
{
	char message[128];

	if (!(flags & ~(unsigned)ALL_FLAGS) && (flags & LOOP_FLAGS) != LOOP_FLAGS)
		return 0;
	snprintf(message, sizeof(message),
		 "flags 0x%x: an unknown bit, or both of LOOP_CALLER and LOOP_FOREIGN", flags);
	return vmdev_error_new(VMDEV_E_FLAGS, NULL, "flags", 0, message, ret_error);
}

int vmdev_libvirt_open(const char *uri, unsigned flags, vmdev_backend **ret_backend,
		       vmdev_error **ret_error)
{
	struct connection *connection;
	struct vmdev_dialect dialect;
	vmdev_backend *backend;
	int code = check_flags(flags, ret_error);

	if (code)
		return code;
	connection = connection_new(flags);
	if (!connection)
		return vmdev_error_new(VMDEV_E_NO_MEMORY, NULL, NULL, 0, "", ret_error);
	code = loop_enter(flags, ret_error);
	if (code) {
		connection_unref(connection);
		return code;
	}
	code = connect(connection, uri, ret_error);
	if (!code) {
		dialect = dialect_of(connection);
		code = vmdev_backend_new(&libvirt_provider, connection, &dialect, &backend,
					 ret_error);
	}
	if (code) {
		connection_close(connection);
		return code;
	}
	connection->backend = backend;
	*ret_backend = backend;
	return 0;
}

static bool is_uuid(const char *text)
{
	size_t i;

	for (i = 0; text[i]; i++) {
		bool dash = i == 8 || i == 13 || i == 18 || i == 23;

		if (dash ? text[i] != '-' : !isxdigit((unsigned char)text[i]))
			return false;
	}
	return i == VIR_UUID_STRING_BUFLEN - 1;
}

int connection_find(void *connection, const char *name_or_uuid, void **ret_vm,
		    vmdev_error **ret_error)
{
	struct connection *c = connection;
	virDomainPtr domain = NULL;

	if (is_uuid(name_or_uuid)) {
		domain = virDomainLookupByUUIDString(c->libvirt, name_or_uuid);
		if (!domain && error_last() != VIR_ERR_NO_DOMAIN)
			return error_of_libvirt(c, ret_error);
	}
	if (!domain)
		domain = virDomainLookupByName(c->libvirt, name_or_uuid);
	return domain ? vm_give(c, domain, ret_vm, ret_error) : error_of_libvirt(c, ret_error);
}

int connection_define(void *connection, const char *xml, void **ret_vm, vmdev_error **ret_error)
{
	struct connection *c = connection;
	virDomainPtr domain = virDomainDefineXML(c->libvirt, xml);

	return domain ? vm_give(c, domain, ret_vm, ret_error) : error_of_libvirt(c, ret_error);
}

int vmdev_libvirt_process_events(vmdev_backend *backend, unsigned timeout_ms,
				 vmdev_error **ret_error)
{
	struct connection *connection = vmdev_backend_get_connection(backend, &libvirt_provider);
	int failed;

	if (!connection || !(connection->flags & VMDEV_LIBVIRT_LOOP_CALLER))
		return vmdev_error_new(VMDEV_E_UNSUPPORTED, NULL, NULL, 0,
				       "the backend was not opened by vmdev_libvirt_open() with "
				       "VMDEV_LIBVIRT_LOOP_CALLER",
				       ret_error);
	loop_lock();
	failed = loop_wait(connection->flags, loop_now() + timeout_ms);
	loop_unlock();
	if (failed)
		return vmdev_error_new(VMDEV_E_BACKEND, NULL, NULL, error_last(),
				       "libvirt's event loop failed", ret_error);
	return 0;
}

struct _virConnect *vmdev_libvirt_get_connection(const vmdev_backend *backend)
{
	struct connection *connection = vmdev_backend_get_connection(backend, &libvirt_provider);

	return connection ? connection->libvirt : NULL;
}
