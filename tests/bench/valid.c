/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A domain in which no rule has anything to find, for the cost of checking: as the manual has it, bridges in
 * root ports, of which one stays free. The other devices are those of the other cases. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

/* So many hostdevs are behind a bridge, that 256 buses suffice for 10,000 devices. */
enum { SLOTS = 27, MOST = 1024 /* bytes of a device */ };

static char *put_controllers(char *to, unsigned bridges)
{
	to += sprintf(to, "    <controller type='scsi' index='0' model='virtio-scsi'/>\n");
	for (unsigned i = 1; i <= bridges + 1; i++)
		to += sprintf(
			to, "    <controller type='pci' index='%u' model='pcie-root-port'/>\n", i);
	for (unsigned i = 1; i <= bridges; i++)
		to += sprintf(to,
			      "    <controller type='pci' index='%u' model='pcie-to-pci-bridge'>\n"
			      "      <address type='pci' domain='0x0000' bus='0x%02x' slot='0x00' "
			      "function='0x0'/>\n"
			      "    </controller>\n",
			      bridges + 1 + i, i);
	return to;
}

/* Two letters behind sd are the most that the manual allows; further disks are on another bus. */
static void make_valid(struct values *values, size_t i, unsigned bridges)
{
	enum { SCSI_DISKS = 26 + 26 * 26 };
	unsigned n = (unsigned)(i / SORT_COUNT);

	values->hostdev.guest = (struct pci_values){ .bus = bridges + 2 + n / SLOTS,
						     .slot = 1 + n % SLOTS };
	if (n >= SCSI_DISKS) {
		values->disk.target_bus = "sata";
		values->disk.controller = n / 6;
		values->disk.target_number = 0;
		values->disk.unit = n % 6;
	}
}

char *valid_text(size_t count, size_t *ret_length)
{
	unsigned bridges = 1 + (unsigned)count / (SORT_COUNT * SLOTS);
	char *xml = malloc((count + 8) * MOST), *end = xml;

	end += sprintf(end, "<domain type='kvm'>\n  <name>bench</name>\n  <devices>\n");
	end = put_controllers(end, bridges);
	for (size_t i = 0; i + 2 * bridges + 2 < count; i++) {
		struct values values;
		char *device;

		values_at(i, &values);
		make_valid(&values, i, bridges);
		device = build_append(&values);
		end += sprintf(end, "%s", device);
		free(device);
	}
	end += sprintf(end, "  </devices>\n</domain>\n");
	*ret_length = (size_t)(end - xml);
	return xml;
}
