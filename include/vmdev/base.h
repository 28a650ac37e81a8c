/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What every header of libvmdev builds on: the types, the error codes, the dialects.
 *
 * The grammar of the API, once for all functions:
 *
 * - A function that can fail returns 0, or a negative enum vmdev_error_code. Its outputs are named
 *   ret_...; they are always set on success and left alone on failure.
 * - `vmdev_error **ret_error` is the last parameter and may be NULL. It is set on failure only.
 * - Setters copy. Getters lend: what they return stays valid until the next change of the object,
 *   or until its last unref. Where the caller must free, the comment says with which function.
 * - No function takes a NULL object, except `..._unref()`, which returns NULL.
 * - Objects may move between threads. Two threads may not use one object at the same time, unless
 *   the comment says so.
 */
#ifndef VMDEV_BASE_H
#define VMDEV_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define VMDEV_API __attribute__((visibility("default")))
#ifdef __cplusplus
#define VMDEV_BEGIN extern "C" {
#define VMDEV_END }
#else
#define VMDEV_BEGIN
#define VMDEV_END
#endif

VMDEV_BEGIN

typedef struct vmdev_device vmdev_device;
typedef struct vmdev_domain vmdev_domain;
typedef struct vmdev_error vmdev_error;
typedef struct vmdev_field vmdev_field;
typedef struct vmdev_report vmdev_report;
typedef struct vmdev_rule vmdev_rule;

/* What a failing function returns, negated: -VMDEV_E_VALUE. */
enum vmdev_error_code {
	VMDEV_E_NO_MEMORY = 1,		/* an allocation failed */
	VMDEV_E_KIND = 2,		/* the device is of another kind */
	VMDEV_E_VALUE = 3,		/* the field or parameter cannot hold the value */
	VMDEV_E_NAME = 4,		/* no field of that name, no such item of a list */
	VMDEV_E_XML = 5,		/* not well-formed, or of a form that is refused */
	VMDEV_E_LIMIT = 6,		/* larger than the library takes */
	VMDEV_E_FLAGS = 7,		/* a flag bit that this version does not know */
	VMDEV_E_RULE = 8,		/* a rule is broken; see vmdev_error_get_rule() */
	VMDEV_E_BACKEND = 9,		/* the hypervisor refused: vmdev_error_get_backend_code() */
	VMDEV_E_NOT_FOUND = 10,		/* no such VM or device */
	VMDEV_E_STATE = 11,		/* the VM is not in a state that allows it */
	VMDEV_E_TIMEOUT = 12,		/* the deadline passed */
	VMDEV_E_CANCELLED = 13,		/* the caller cancelled */
	VMDEV_E_UNSUPPORTED = 14,	/* this hypervisor or version cannot do it */
	VMDEV_E_SYSTEM = 15,		/* the operating system refused */
	VMDEV_E_CONNECTION = 16,	/* the connection to the hypervisor is lost */
};

/* A switch, written on/off or yes/no, as the field has it. */
enum vmdev_switch {
	VMDEV_SWITCH_UNSET = 0,
	VMDEV_SWITCH_ON = 1,
	VMDEV_SWITCH_OFF = 2,
};

/* Whose libvirt reads the XML. */
enum vmdev_dialect_family {
	VMDEV_DIALECT_UNSET = 0,
	VMDEV_DIALECT_OPENEULER = 1,	/* with disk I/O suspension and vDPA host devices */
	VMDEV_DIALECT_LIBVIRT = 2,	/* upstream */
};

/*
 * A dialect of the domain XML: plain data, filled in by the caller. The version is libvirt's, as
 * libvirt counts it: major * 1000000 + minor * 1000 + micro; 0 stands for the newest that this
 * library knows. Functions that take `const struct vmdev_dialect *` take NULL for openEuler's
 * newest. Since: 0.1.
 */
struct vmdev_dialect {
	enum vmdev_dialect_family family;
	uint32_t version;
};

VMDEV_END
#endif
