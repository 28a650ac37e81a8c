/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "backend/libvirt_private.h"

#include <libvirt/virterror.h>

static enum vmdev_error_code code_of(const virError *error)
{
	switch (error->code) {
	case VIR_ERR_NO_MEMORY:
		return VMDEV_E_NO_MEMORY;
	case VIR_ERR_NO_DOMAIN:
	case VIR_ERR_DEVICE_MISSING:
		return VMDEV_E_NOT_FOUND;
	case VIR_ERR_OPERATION_INVALID:
		return VMDEV_E_STATE;
	case VIR_ERR_NO_SUPPORT:
	case VIR_ERR_ARGUMENT_UNSUPPORTED:
	case VIR_ERR_OPERATION_UNSUPPORTED:
		return VMDEV_E_UNSUPPORTED;
	case VIR_ERR_NO_CONNECT:
	case VIR_ERR_INVALID_CONN:
	case VIR_ERR_RPC:
	case VIR_ERR_AUTH_FAILED:
	case VIR_ERR_AUTH_CANCELLED:
	case VIR_ERR_AUTH_UNAVAILABLE:
	case VIR_ERR_GNUTLS_ERROR:
	case VIR_ERR_SSH:
	case VIR_ERR_LIBSSH:
		return VMDEV_E_CONNECTION;
	case VIR_ERR_SYSTEM_ERROR:
	case VIR_ERR_INTERNAL_ERROR:
		/* What libvirt's own client says of a socket that is closed or breaks. */
		return error->domain == VIR_FROM_RPC ? VMDEV_E_CONNECTION : VMDEV_E_BACKEND;
	default:
		return VMDEV_E_BACKEND;
	}
}

int error_last(void)
{
	const virError *error = virGetLastError();

	return error ? error->code : VIR_ERR_OK;
}

static int give(enum vmdev_error_code code, const virError *error, vmdev_error **ret_error)
{
	return vmdev_error_new(code, NULL, NULL, error ? error->code : 0,
			       error && error->message ? error->message :
							 "libvirt failed and gave no reason",
			       ret_error);
}

int error_of_libvirt(const struct connection *connection, vmdev_error **ret_error)
{
	const virError *error = virGetLastError();
	enum vmdev_error_code code = error ? code_of(error) : VMDEV_E_BACKEND;
	bool lost;

	loop_lock();
	lost = connection->lost;
	loop_unlock();
	return give(lost && code == VMDEV_E_BACKEND ? VMDEV_E_CONNECTION : code, error, ret_error);
}

int error_of_open(vmdev_error **ret_error)
{
	const virError *error = virGetLastError();
	bool memory = error && error->code == VIR_ERR_NO_MEMORY;

	return give(memory ? VMDEV_E_NO_MEMORY : VMDEV_E_CONNECTION, error, ret_error);
}
