/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The rules of hostdev_lun.kind: each function says whether the device keeps the rule of its name. */
#include "hostdev_lun.gen.h"

bool hostdev_lun_source_missing(const struct hostdev_lun *hostdev)
{
	if (hostdev->source_protocol == VMDEV_HOSTDEV_LUN_PROTOCOL_ISCSI)
		return hostdev->source_name && hostdev->source_host.count == 1;
	return hostdev->source_adapter_name &&
	       hostdev_lun_has(hostdev, HOSTDEV_LUN_SOURCE_ADDRESS_BUS) &&
	       hostdev_lun_has(hostdev, HOSTDEV_LUN_SOURCE_ADDRESS_TARGET) &&
	       hostdev_lun_has(hostdev, HOSTDEV_LUN_SOURCE_ADDRESS_UNIT);
}

bool hostdev_lun_sgio(const struct hostdev_lun *hostdev)
{
	return hostdev->sgio != VMDEV_HOSTDEV_LUN_SGIO_UNFILTERED;
}

bool hostdev_lun_auth_secret(const struct hostdev_lun *hostdev)
{
	return hostdev->source_protocol != VMDEV_HOSTDEV_LUN_PROTOCOL_ISCSI ||
	       !hostdev->source_auth_username ||
	       hostdev->source_auth_secret_type == VMDEV_HOSTDEV_LUN_SECRET_ISCSI;
}
