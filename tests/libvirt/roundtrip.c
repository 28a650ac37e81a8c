/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Every typed field of every kind through libvirt: a device that sets the field is written by
 * libvmdev, found valid by libvirt's schema, defined in its QEMU driver, read back and parsed; the
 * field has the same value. Enums are tried with each value, numbers with the least and greatest.
 *
 * roundtrip SURROUNDINGS EXCEPTIONS
 */
#define _GNU_SOURCE
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "embed.h"
#include "roundtrip_rows.h"

enum outcome { SAME, INVALID, CHANGED, LOST, REFUSED, WRONG };

static const char *const outcomes[] = { "kept",	   "kept, but not valid by libvirt's schema",
					"changed", "lost",
					"refused", "cannot be set" };

/* "kind path" or "kind path value", and why libvirt does not keep it. */
struct exception {
	char *key;
	unsigned tried, kept;
};

static struct exception *exceptions;
static size_t exception_count;
static struct {
	unsigned fields, values, excepted, absent, kept, failed;
} sums;
static virConnectPtr connection;
static struct vmdev_dialect dialect = { .family = VMDEV_DIALECT_LIBVIRT };

static void exceptions_read(const char *file)
{
	FILE *in = fopen(file, "r");
	char *line = NULL, *end;
	size_t room = 0;

	if (!in) {
		perror(file);
		exit(1);
	}
	while (getline(&line, &room, in) >= 0) {
		if (*line == '#' || *line == '\n')
			continue;
		end = strstr(line, ": ");
		if (!end || strlen(end) < 10) {
			printf("%s: no reason: %s", file, line);
			exit(1);
		}
		*end = '\0';
		exceptions = realloc(exceptions, (exception_count + 1) * sizeof(*exceptions));
		if (!exceptions)
			abort();
		exceptions[exception_count++] = (struct exception){ .key = strdup(line) };
	}
	free(line);
	fclose(in);
}

static struct exception *exception_find(const char *field, const char *value)
{
	size_t length = strlen(field);

	for (size_t i = 0; i < exception_count; i++) {
		const char *key = exceptions[i].key;

		if (!strncmp(key, field, length) &&
		    (!key[length] || (key[length] == ' ' && !strcmp(key + length + 1, value))))
			return &exceptions[i];
	}
	return NULL;
}

static void fail(const char *field, const char *value, const char *what, const char *why)
{
	printf("%s %s: %s%s%s\n", field, value, what, *why ? ": " : "", why);
	sums.failed++;
}

/* Makes the device of a plan; NULL where a field does not take its value. */
static vmdev_device *make_device(const struct plan *plan, char *ret_why, size_t room)
{
	vmdev_device *device = NULL;
	vmdev_error *error = NULL;
	int code = vmdev_device_new(plan->kind, &device, &error);

	for (size_t i = 0; !code && i < plan->count; i++)
		if (*plan->value[i])
			code = vmdev_device_set(device, plan->path[i], plan->value[i], &error);
	if (code) {
		snprintf(ret_why, room, "%s", vmdev_error_get_message(error));
		vmdev_error_unref(error);
		device = vmdev_device_unref(device);
	}
	return device;
}

/* Defines a VM with the device. Returns: the VM's XML as libvirt has it, NULL if it is refused. */
static char *define(const struct plan *plan, const char *device, bool *ret_valid)
{
	virDomainPtr domain;
	char *text, *back;

	if (asprintf(&text,
		     "<domain type='qemu'><name>roundtrip</name>"
		     "<uuid>6d1e0b8e-93a5-4b53-9bd2-0fd0b1a1c0de</uuid>"
		     "<memory unit='MiB'>64</memory>"
		     "<memoryBacking><access mode='shared'/></memoryBacking>"
		     "<iothreads>4</iothreads><os><type arch='x86_64' machine='%s'>hvm</type></os>"
		     "<cpu><numa><cell id='0' cpus='0' memory='64' unit='MiB'/></numa></cpu>"
		     "<features><acpi/></features>"
		     "<devices>%s%s<memballoon model='none'/></devices></domain>",
		     plan->machine, plan->beside, device) < 0)
		abort();
	domain = virDomainDefineXMLFlags(connection, text, VIR_DOMAIN_DEFINE_VALIDATE);
	*ret_valid = domain;
	if (!domain)
		domain = virDomainDefineXML(connection, text);
	free(text);
	if (!domain)
		return NULL;
	back = virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_INACTIVE);
	virDomainUndefine(domain);
	virDomainFree(domain);
	return back;
}

static char *get(const vmdev_device *device, const char *path)
{
	char *value = NULL;

	vmdev_device_get(device, path, &value, NULL);
	return value;
}

/* The device of the domain that has our alias; a console has that of its serial port, too. */
static vmdev_device *find_device(const vmdev_domain *domain, const vmdev_device *like)
{
	vmdev_device *device, *found = NULL;
	char *wanted = get(like, "alias.name");

	for (size_t i = 0; !found && (device = vmdev_domain_at(domain, i)); i++) {
		char *alias = get(device, "alias.name");

		if (alias && !strcmp(alias, wanted) &&
		    vmdev_device_get_kind(device) == vmdev_device_get_kind(like))
			found = device;
		free(alias);
	}
	free(wanted);
	return found;
}

/* Compares the first `count` fields of the plan: the ones that are tried. */
static enum outcome compare(const struct plan *plan, size_t count, const vmdev_device *sent,
			    const vmdev_device *read, char *ret_why, size_t room)
{
	enum outcome outcome = SAME;

	for (size_t i = 0; i < count && outcome == SAME; i++) {
		char *a = get(sent, plan->path[i]), *b = get(read, plan->path[i]);

		if (!a || !b)
			outcome = LOST;
		else if (strcmp(a, b))
			outcome = CHANGED;
		if (outcome != SAME)
			snprintf(ret_why, room, "%s is %s, was %s", plan->path[i], b ? b : "unset",
				 a ? a : "unset");
		free(a);
		free(b);
	}
	return outcome;
}

static enum outcome try_plan(const struct plan *plan, size_t count, char *ret_why, size_t room)
{
	__attribute__((cleanup(vmdev_device_unrefp))) vmdev_device *device = NULL;
	__attribute__((cleanup(vmdev_domain_unrefp))) vmdev_domain *domain = NULL;
	vmdev_device *read;
	char *xml = NULL, *back;
	enum outcome outcome = LOST;
	bool valid;

	device = make_device(plan, ret_why, room);
	if (!device || vmdev_device_to_xml(device, &xml, NULL))
		return WRONG;
	back = define(plan, xml, &valid);
	for (char *p = xml; *p; p++)
		if (*p == '\n')
			*p = ' ';
	if (!back) {
		snprintf(ret_why, room, "%s; sent %s", virGetLastErrorMessage(), xml);
		free(xml);
		return REFUSED;
	}
	if (vmdev_domain_new_from_xml(back, strlen(back), &domain, NULL))
		abort();
	read = find_device(domain, device);
	if (read)
		outcome = compare(plan, count, device, read, ret_why, room);
	else
		snprintf(ret_why, room, "the device is gone; sent %s", xml);
	if (outcome == SAME && !valid) {
		outcome = INVALID;
		snprintf(ret_why, room, "sent %s", xml);
	}
	free(back);
	free(xml);
	return outcome;
}

/* A value is for libvirt to keep, unless it is not present in the dialect of this libvirt, or an
 * exception. */
static void judge(const char *name, const char *value, bool present, enum outcome outcome,
		  const char *why)
{
	struct exception *exception = exception_find(name, value);
	char schema[300];

	sums.values++;
	if (outcome == INVALID) {
		snprintf(schema, sizeof(schema), "schema %s", name);
		exception = exception_find(schema, value);
	}
	if (outcome == WRONG) {
		fail(name, value, outcomes[outcome], why);
	} else if (!present) {
		sums.absent++;
		if (outcome <= INVALID)
			fail(name, value, "is kept by a libvirt that should not know it", "");
	} else if (exception) {
		exception->tried++;
		exception->kept += outcome == SAME;
		sums.excepted++;
	} else if (outcome == SAME) {
		sums.kept++;
	} else {
		fail(name, value, outcomes[outcome], why);
	}
}

/* Adds "path=value ..." to what is tried; the paths follow `prefix`. */
static void try_parts(struct plan *plan, const char *prefix, const char *parts)
{
	char *copy = strdup(parts), *rest = copy, *part, path[256];

	while ((part = strsep(&rest, " "))) {
		char *value = part + strcspn(part, "=");

		snprintf(path, sizeof(path), "%s%.*s", prefix, (int)(value - part), part);
		if (!*value || !plan_try(plan, path, value + 1)) {
			printf("%s: no such field\n", path);
			exit(1);
		}
	}
	free(copy);
}

/* Tries a field with a value; `when` is NULL or the value of its condition. */
static void try_value(enum vmdev_kind kind, const vmdev_field *field, const char *value,
		      const char *when, bool present)
{
	const char *path = vmdev_field_get_path(field), *item = strstr(path, "[]");
	const vmdev_field *condition = vmdev_field_get_condition(field);
	enum vmdev_field_type type = vmdev_field_get_type(field);
	struct plan plan = { .kind = kind };
	char name[256], text[256], why[2048] = "";
	size_t count;

	if (type == VMDEV_FIELD_LIST) {
		try_parts(&plan, "", value);
	} else if (type == VMDEV_FIELD_ADDRESS) {
		snprintf(text, sizeof(text), "%s.", path);
		try_parts(&plan, text, value);
	} else if (item) {
		snprintf(text, sizeof(text), "%.*s[0]%s", (int)(item - path), path, item + 2);
		plan_try(&plan, text, value);
	} else {
		plan_try(&plan, path, value);
	}
	count = plan.count;
	if (when)
		plan_try(&plan, vmdev_field_get_path(condition), when);
	plan_finish(&plan);
	snprintf(name, sizeof(name), "%s %s", vmdev_kind_to_string(kind), path);
	if (when) {
		snprintf(text, sizeof(text), "%s=%s", vmdev_field_get_path(condition), when);
		value = text;
	}
	judge(name, value, present, try_plan(&plan, count, why, sizeof(why)), why);
	plan_clear(&plan);
}

static void try_number(enum vmdev_kind kind, const vmdev_field *field, uint64_t number,
		       bool present)
{
	char text[32];

	snprintf(text, sizeof(text), "%llu", (unsigned long long)number);
	try_value(kind, field, text, NULL, present);
}

/* Where several values of its condition give the field a meaning, it is tried with each of them. */
static void try_conditions(enum vmdev_kind kind, const vmdev_field *field, bool present)
{
	const vmdev_field *condition = vmdev_field_get_condition(field);
	const char *value = rows_get_value(kind, vmdev_field_get_path(field), 0), *last = NULL;
	unsigned count = condition ? vmdev_field_count_values(condition) : 0, wanted = 0;
	char number[32];

	for (unsigned n = 1; n <= vmdev_field_count_values(field); n++)
		last = vmdev_field_get_value_text(field, n);
	snprintf(number, sizeof(number), "%llu", (unsigned long long)vmdev_field_get_max(field));
	if (!value)
		value = last ? last : number;
	for (unsigned n = 1; n <= count; n++)
		wanted += vmdev_field_has_condition_value(field, n);
	for (unsigned n = 1; wanted > 1 && n <= count; n++)
		if (vmdev_field_has_condition_value(field, n))
			try_value(kind, field, value, vmdev_field_get_value_text(condition, n),
				  present && vmdev_field_has_value_dialect(condition, n, &dialect));
}

static void try_field(enum vmdev_kind kind, const vmdev_field *field)
{
	bool present = vmdev_kind_has_dialect(kind, &dialect) &&
		       vmdev_field_has_dialect(field, &dialect);
	enum vmdev_field_type type = vmdev_field_get_type(field);
	unsigned before = sums.values;
	const char *value;

	sums.fields++;
	for (unsigned n = 1; n <= vmdev_field_count_values(field); n++)
		try_value(kind, field, vmdev_field_get_value_text(field, n), NULL,
			  present && (type != VMDEV_FIELD_ENUM ||
				      vmdev_field_has_value_dialect(field, n, &dialect)));
	if (type == VMDEV_FIELD_UINT) {
		try_number(kind, field, vmdev_field_get_min(field), present);
		try_number(kind, field, vmdev_field_get_max(field), present);
	} else if (type == VMDEV_FIELD_FLAG) {
		try_value(kind, field, "yes", NULL, present);
	}
	for (size_t i = 0; (value = rows_get_value(kind, vmdev_field_get_path(field), i)); i++)
		try_value(kind, field, value, NULL, present);
	try_conditions(kind, field, present);
	if (sums.values == before)
		fail(vmdev_kind_to_string(kind), vmdev_field_get_path(field),
		     "no value is known to try it with", "");
}

/* An exception that no longer is one hides what it was made for. They are those of libvirt 9.0. */
static void check_exceptions(void)
{
	for (size_t i = 0; i < exception_count; i++) {
		if (!exceptions[i].tried)
			fail("exception", exceptions[i].key, "is of no field or value", "");
		else if (exceptions[i].kept && dialect.version / 1000 == 9000)
			fail("exception", exceptions[i].key, "is stale: libvirt keeps it", "");
		free(exceptions[i].key);
	}
	free(exceptions);
}

int main(int argc, char **argv)
{
	struct embed *embed;
	unsigned long version;

	if (argc != 3) {
		fprintf(stderr, "Usage: roundtrip SURROUNDINGS EXCEPTIONS\n");
		return 2;
	}
	rows_read(argv[1]);
	exceptions_read(argv[2]);
	embed = embed_open();
	connection = embed_connection(embed);
	if (virConnectGetLibVersion(connection, &version))
		return 1;
	dialect.version = (uint32_t)version;
	for (enum vmdev_kind kind = 1; kind < vmdev_kind_count(); kind++)
		for (size_t i = 0; i < vmdev_kind_count_fields(kind); i++)
			try_field(kind, vmdev_kind_get_field(kind, i));
	check_exceptions();
	embed_close(embed);
	printf("libvirt %lu.%lu: %u fields, %u values, %u kept, %u excepted, %u not in it\n",
	       version / 1000000, version / 1000 % 1000, sums.fields, sums.values, sums.kept,
	       sums.excepted, sums.absent);
	printf("%u passed, %u failed\n", sums.kept + sums.excepted + sums.absent, sums.failed);
	return sums.failed != 0;
}
