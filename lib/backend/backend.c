/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "backend/backend.h"

#include <stdlib.h>

#include "base/error.h"

/* Of version 0.1; a longer struct has more at its end. */
static bool is_complete(const struct vmdev_provider *p)
{
	return p->size >= sizeof(*p) && p->name && p->close && p->find_vm && p->define_vm &&
	       p->release_vm && p->get_name && p->get_uuid && p->get_state && p->start && p->stop &&
	       p->undefine && p->read && p->attach && p->remove_stored && p->unplug;
}

int vmdev_backend_new(const struct vmdev_provider *provider, void *connection,
		      const struct vmdev_dialect *dialect, vmdev_backend **ret_backend,
		      vmdev_error **ret_error)
{
	vmdev_backend *backend;

	if (!is_complete(provider))
		return error_give(
			ret_error, VMDEV_E_UNSUPPORTED, NULL, NULL,
			"the provider lacks a function; it fills in all of struct vmdev_provider");
	backend = calloc(1, sizeof(*backend));
	if (!backend)
		return error_no_memory(ret_error);
	backend->references = 1;
	backend->provider = provider;
	backend->connection = connection;
	backend->dialect = dialect ? *dialect :
				     (struct vmdev_dialect){ VMDEV_DIALECT_OPENEULER, 0 };
	pthread_mutex_init(&backend->late_lock, NULL);
	*ret_backend = backend;
	return 0;
}

vmdev_backend *vmdev_backend_ref(vmdev_backend *backend)
{
	__atomic_add_fetch(&backend->references, 1, __ATOMIC_RELAXED);
	return backend;
}

vmdev_backend *vmdev_backend_unref(vmdev_backend *backend)
{
	if (!backend || __atomic_sub_fetch(&backend->references, 1, __ATOMIC_ACQ_REL))
		return NULL;
	backend->provider->close(backend->connection);
	pthread_mutex_destroy(&backend->late_lock);
	free(backend);
	return NULL;
}

const char *vmdev_backend_get_name(const vmdev_backend *backend)
{
	return backend->provider->name;
}

struct vmdev_dialect vmdev_backend_get_dialect(const vmdev_backend *backend)
{
	return backend->dialect;
}

void vmdev_backend_set_dialect(vmdev_backend *backend, struct vmdev_dialect dialect)
{
	backend->dialect = dialect;
}

void *vmdev_backend_get_connection(const vmdev_backend *backend,
				   const struct vmdev_provider *provider)
{
	return backend->provider == provider ? backend->connection : NULL;
}

void vmdev_backend_set_late_handler(vmdev_backend *backend, vmdev_late_handler handler,
				    void *context)
{
	pthread_mutex_lock(&backend->late_lock);
	backend->late_handler = handler;
	backend->late_context = context;
	pthread_mutex_unlock(&backend->late_lock);
}

void vmdev_backend_report_late(vmdev_backend *backend, const char *uuid, const char *alias,
			       enum vmdev_verdict verdict)
{
	pthread_mutex_lock(&backend->late_lock);
	if (backend->late_handler)
		backend->late_handler(uuid, alias, verdict, backend->late_context);
	pthread_mutex_unlock(&backend->late_lock);
}

int vmdev_backend_find_vm(vmdev_backend *backend, const char *name_or_uuid, vmdev_vm **ret_vm,
			  vmdev_error **ret_error)
{
	void *provided;
	int code = backend->provider->find_vm(backend->connection, name_or_uuid, &provided,
					      ret_error);

	return code ? code : vm_new(backend, provided, ret_vm, ret_error);
}

int vmdev_backend_define_vm(vmdev_backend *backend, const vmdev_domain *domain, vmdev_vm **ret_vm,
			    vmdev_error **ret_error)
{
	void *provided;
	char *xml;
	int code = vmdev_domain_to_xml(domain, &xml, NULL, ret_error);

	if (code)
		return code;
	code = backend->provider->define_vm(backend->connection, xml, &provided, ret_error);
	free(xml);
	return code ? code : vm_new(backend, provided, ret_vm, ret_error);
}
