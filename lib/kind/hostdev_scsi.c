/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of hostdev_scsi.kind: each function says whether the adapter keeps the rule of its name. */
#include "hostdev_scsi.gen.h"

#include <string.h>

bool hostdev_scsi_wwpn(const struct hostdev_scsi *hostdev)
{
	const char *digits = hostdev->source_wwpn;

	if (!digits)
		return true;
	if (strncmp(digits, "naa.", 4))
		return false;
	digits += 4;
	if (!strncmp(digits, "0x", 2))
		digits += 2;
	return strspn(digits, "0123456789abcdefABCDEF") == 16 && !digits[16];
}

bool hostdev_scsi_boot(const struct hostdev_scsi *hostdev)
{
	return !hostdev_scsi_has(hostdev, HOSTDEV_SCSI_BOOT_ORDER);
}
