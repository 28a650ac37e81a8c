/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the generator makes of a .kind file: constant tables, which the model walks. */
#ifndef MODEL_KIND_H
#define MODEL_KIND_H

#include <string.h>
#include <vmdev/address.h>
#include <vmdev/schema.h>

struct kind;
struct shape;
struct operation;
struct view;

/* A value of an enum. */
struct name {
	const char *text;
	unsigned char length;
	unsigned char only;		/* the one dialect family that has it; UNSET: all */
	uint32_t from;			/* the first version of libvirt that has it */
	const char *doc;
	const char *manual;
};

/* The values of an enum by number; [0] is unset. */
struct names {
	const char *name;		/* of the enum, "cache" */
	const struct name *list;
	unsigned count;
};

extern const struct names switch_yesno_names;
extern const struct names switch_onoff_names;

/* An element of a shape; they stand in the order of writing, each before what is in it. */
struct element {
	const char *open;		/* "<driver" */
	unsigned char length;		/* of the tag */
	unsigned char parent;
	unsigned char end;		/* behind the last element inside */
	unsigned char depth;
	short own;			/* the field that is the element itself; -1: none */
	unsigned short first, count;	/* the fields that are its attributes */
};

/* Reading and writing look at the first cache line only. */
struct vmdev_field {
	const struct shape *shape;
	const char *lead;		/* " cache='" */
	const struct names *names;	/* of an enum or switch */
	unsigned offset;		/* in the shape's struct */
	unsigned short index;		/* in the shape: the bit that says it is set */
	unsigned short addresses;	/* bit per enum vmdev_address_type; bit 0: without a type */
	unsigned char lead_length;
	unsigned char type;		/* enum vmdev_field_type */
	unsigned char element;		/* of the shape */
	bool twin;			/* another field has the attribute too; `when` decides */
	bool hex;
	bool octal;			/* a decimal number that libvirt reads as C does */
	bool open;			/* an enum that upstream libvirt does not close */
	bool required;
	uint64_t low, high;		/* of a number */
	const char *attribute;		/* "cache"; NULL: the element itself */

	uint64_t fallback;		/* of a number or an enum: what unset means */
	const vmdev_field *when;	/* an enum; the field has a meaning if ... */
	uint64_t when_values;		/* ... the bit of its value is set here */
	const struct shape *items;	/* of a list */
	size_t item_size;
	/* For people and other programs. */
	const char *path;		/* "driver.cache", "source.host[].name" */
	const char *xml;		/* "disk/driver/@cache" */
	const char *fallback_text;
	const char *unit;
	enum vmdev_dialect_family only;
	uint32_t from;
	const char *since;
	const char *manual;
	const char *doc;
} __attribute__((aligned(64)));

/* The fields that stand in one struct: those of a device, or those of a list's item. */
struct shape {
	const struct kind *kind;
	const vmdev_field *fields;
	unsigned field_count;
	const struct element *elements;	/* [0]: the device, or the item */
	unsigned element_count;
	const vmdev_field *list;	/* whose items they are; NULL: the device's */
	size_t set;			/* where the bits of the set fields stand */
	size_t size;
	/* Bit per field, as the set fields have them. */
	const uint64_t *required;
	const uint64_t *judged;		/* a value that is set may be wrong: `when`, a dialect, a list */
};

/* In the struct of a shape, what a field of type LIST is. */
struct list {
	char *items;
	size_t count;
	size_t room;
};

enum { MAX_KEYS = 4 };

/* The id of what is no kind of device. */
#define KIND_NONE ((enum vmdev_kind)UINT32_MAX)

struct vmdev_rule {
	const char *id;
	enum vmdev_kind kind;
	const char *path;
	enum vmdev_layer layer;
	enum vmdev_severity severity;
	enum vmdev_dialect_family only;
	uint32_t from;
	const char *manual;
	const char *text;
	const char *cure;
	/* One of these says whether it is kept. */
	bool (*holds)(const vmdev_device *device);
	bool (*holds_in)(const vmdev_device *device, const struct view *view);
	bool (*holds_during)(const vmdev_device *device, const struct operation *operation);
	const vmdev_field *unique[MAX_KEYS];
	unsigned addresses;	/* it is about devices that may have one of these types; 0: about all */
};

struct rules {
	const struct vmdev_rule *rules;
	size_t count;
};

struct kind {
	enum vmdev_kind id;
	const char *name;
	const char *element;		/* "" for OTHER */
	enum vmdev_dialect_family only;
	uint32_t from;
	struct {
		const char *name, *value;
		bool optional;
	} match[2];			/* attributes that tell it from others */
	const char *constants;		/* the same, as they are written */
	const struct shape *shape;
	const vmdev_field *const *fields;	/* those of items too, in the order of writing */
	size_t field_count;
	const vmdev_field *address;	/* in the guest; NULL: none */
	const vmdev_field *alias;
	const vmdev_field *boot_order;
	const vmdev_field *identity;	/* tells devices of the kind apart in a VM; NULL: nothing does */
	struct rules rules;
	const char *doc;
	const char *manual;
	const char *since;
};

/* Titles of the manual's sections, by the prefix of their statements; { NULL } ends. */
struct section {
	const char *prefix;
	const char *title;
};

extern const struct kind *const kinds[];
extern const size_t kind_count;
extern const struct rules *const common_rules[];	/* for the devices of every kind; NULL ends */
extern const struct rules rules_field, rules_domain, rules_operation, rules_plan, rules_translate;
extern const struct section manual_sections[];

/* The section of the statements "PT-01 PT-02"; "" for none. */
const char *section_of(const char *manual);

static inline bool is(const char *a, const char *b)
{
	return a[0] == b[0] && (!a[0] || (a[1] == b[1] && !strcmp(a, b)));
}

/* Whether a dialect has what is marked so. */
static inline bool in_dialect(const struct vmdev_dialect *dialect, enum vmdev_dialect_family only,
			      uint32_t from)
{
	enum vmdev_dialect_family family = dialect && dialect->family ? dialect->family :
									VMDEV_DIALECT_OPENEULER;

	return (!only || only == family) &&
	       (!dialect || !dialect->version || dialect->version >= from);
}

#endif
