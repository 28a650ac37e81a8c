/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <vmdev/version.h>

unsigned vmdev_version(void)
{
	return VMDEV_VERSION;
}

const char *vmdev_version_string(void)
{
	return VMDEV_VERSION_STRING;
}
