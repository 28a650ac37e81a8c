/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* One field of one kind, as the library shows it to the outside, and values to try on it. */
#ifndef WALK_SPOT_H
#define WALK_SPOT_H

#include "accessors.h"
#include "test.h"

struct spot {
	enum vmdev_kind kind;
	const vmdev_field *field;
	const struct accessor *typed;	/* NULL: of kind OTHER, whose fields are reached by path only */
	char path[128];			/* of the first item, where it is a list's */
};

/* The fields of all kinds, numbered. */
int spot_count(void);
struct spot spot_at(int number);
/* Those of a sort. */
int spot_count_of(bool (*is_of)(const vmdev_field *field));
struct spot spot_of(bool (*is_of)(const vmdev_field *field), int number);

/* A device of the kind without a field; of kind OTHER a device that was read. */
vmdev_device *device_of(enum vmdev_kind kind);
char *xml_of(const vmdev_device *device);
/* The device that the XML of another one is read as. */
vmdev_device *read_back(const vmdev_device *device);

/* Sets what the field needs to have a meaning: its condition, the flag of the element around it. */
void fulfil(vmdev_device *device, const struct spot *spot);
bool is_fulfilled(const vmdev_device *device, const struct spot *spot);

enum { MAX_SAMPLES = 64 };

struct samples {
	char text[MAX_SAMPLES][80];
	int count;
};

/* Texts that the field takes: every value of an enum, the bounds of a number; of a list none. */
struct samples good_values(const vmdev_field *field);
/* Texts that it refuses. */
struct samples bad_values(const vmdev_field *field);
/* A good text as the typed accessors take it. *address is used for an address. */
struct value value_of(const vmdev_field *field, const char *text, struct vmdev_address *address);

/* The field has this value, by path and typed. NULL: it is unset. */
void check_value(const vmdev_device *device, const struct spot *spot, const char *text);

#endif
