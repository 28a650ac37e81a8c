/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The same devices, written and read in several ways. */
#ifndef BENCH_H
#define BENCH_H

#include <stdbool.h>
#include <stddef.h>
#include <vmdev/vmdev.h>

enum sort { DISK, NIC, HOSTDEV, SORT_COUNT };

struct pci_values {
	unsigned domain, bus, slot, function;
};

struct disk_values {
	const char *type, *device, *driver, *format, *cache, *io, *target_bus;
	char file[64], target[8];
	unsigned controller, bus, target_number, unit;
};

struct nic_values {
	const char *type, *bridge, *port, *model, *driver;
	char mac[18];
	unsigned queues;
};

struct hostdev_values {
	const char *managed, *driver, *rom_bar;
	struct pci_values host, guest;
};

/* What a device says: the manual's examples; those after the first differ in their names and addresses. */
struct values {
	enum sort sort;
	struct disk_values disk;
	struct nic_values nic;
	struct hostdev_values hostdev;
};

/* The device at a place of a domain in which the three sorts take turns. */
void values_at(size_t i, struct values *ret_values);
/* The manual's own example of a sort. */
void values_of(enum sort sort, struct values *ret_values);
/* A <domain> of so many devices, for free(). */
char *domain_text(size_t count, size_t *ret_length);
/* One in which a validation finds nothing. */
char *valid_text(size_t count, size_t *ret_length);

/* Writes a device in one way. Returns: its XML, for free() or, of gconfig, g_free(), which is the same. */
typedef char *build(const struct values *values);
build build_vmdev, build_append, build_snprintf, build_xmlwriter, build_gconfig;

/* A domain of fresh devices, written. */
char *build_domain_vmdev(size_t count);
char *build_domain_append(size_t count);
vmdev_device *device_of(const struct values *values);

/* Reads a domain and forgets it. Returns: the number of its devices, of read_raw() 1; 0: it failed. */
typedef size_t reading(const char *xml, size_t length);
reading read_vmdev, read_raw, read_structs, read_gconfig, read_gconfig_list;
/* Calls back with each device that read_structs() finds. */
size_t read_structs_each(const char *xml, size_t length,
			 void (*each)(const struct values *values, size_t i));

#endif
