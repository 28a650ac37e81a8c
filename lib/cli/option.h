/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* From fields to the options of QEMU's command line. A table says for each field of a kind which option it
 * is; one that is set and not in the table is refused. */
#ifndef CLI_OPTION_H
#define CLI_OPTION_H

#include <vmdev/qemu_args.h>

#include "base/buffer.h"
#include "model/device.h"

enum part {
	BY_HAND,	/* the code of the kind writes what it means */
	DRIVE,		/* an option of -drive */
	DEVICE,		/* an option of -device */
};

struct option {
	unsigned short field;	/* its index in the struct of the device */
	unsigned char part;	/* enum part */
	unsigned char bus;	/* of a disk: the only one that has it; 0: all */
	const char *name;
	const char *before;	/* of the value: "iothread"; NULL: nothing */
};

struct options {
	const struct option *list;
	size_t count;
};

/* What a device is written as, and for whom. */
struct command {
	const vmdev_device *device;
	const vmdev_domain *domain;	/* or NULL */
	const struct vmdev_dialect *dialect;
	struct options options;
	unsigned bus;			/* of a disk */
	struct buffer drive, text;	/* the arguments of -drive, which may stay empty, and -device */
	vmdev_error **ret_error;
};

/* Refuses by the name of the field. Returns: -VMDEV_E_UNSUPPORTED. */
int cli_refuse(const struct command *c, const char *path, const char *why);
/* Refuses what no option says. Returns: 0, or a negative code. */
int cli_check(const struct command *c);

/* ",name=value" with the commas of the value doubled; the first option has no comma before it. */
void cli_add(struct buffer *b, const char *name, const char *value);
void cli_add_number(struct buffer *b, const char *name, uint64_t value);
/* The set fields of the table that have their place there, in its order. */
void cli_add_fields(struct command *c, enum part part, struct buffer *b);
/* bus and addr of a PCI device, as libvirt names the buses. Returns: 0 or -VMDEV_E_UNSUPPORTED. */
int cli_add_pci_address(struct command *c, const struct vmdev_address *address);

/* Those of the kinds; each fills in command.options, and on success the buffers. */
int cli_write_disk(struct command *c);
int cli_write_scsi_controller(struct command *c);

#endif
