/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli/option.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "model/access.h"
#include "rule/view.h"

int cli_refuse(const struct command *c, const char *path, const char *why)
{
	return error_give(c->ret_error, VMDEV_E_UNSUPPORTED, NULL, path, "%s: %s", path, why);
}

static const struct option *find_option(const struct command *c, const vmdev_field *field)
{
	for (size_t i = 0; i < c->options.count; i++)
		if (c->options.list[i].field == field->index)
			return &c->options.list[i];
	return NULL;
}

static bool is_of_another_family(const struct command *c, enum vmdev_dialect_family only)
{
	return !in_dialect(c->dialect, only, 0);
}

static int check_field(const struct command *c, const vmdev_field *field)
{
	const struct option *option = find_option(c, field);
	const struct name *value =
		field->names ?
			&field->names->list[*(const unsigned char *)slot_in(c->device, field)] :
			NULL;

	if (!option)
		return cli_refuse(c, field->path, "no option of -drive or -device says it");
	if (option->bus && option->bus != c->bus)
		return cli_refuse(c, field->path, "no option says it for a disk on this bus");
	if (!applies(c->device, field))
		return cli_refuse(c, field->path, "it has no meaning here");
	if (is_of_another_family(c, field->only) || (value && is_of_another_family(c, value->only)))
		return cli_refuse(c, field->path, "this QEMU has no such option");
	return 0;
}

/* What was read and that no field holds is not dropped either. */
static int check_rest(const struct command *c)
{
	const struct unread *unread = unread_first(c->device);
	const char *name;
	size_t length;

	for (; unread; unread = unread_next(c->device, unread))
		if (!has(c->device, unread->field, unread->item))
			return error_give(c->ret_error, VMDEV_E_VALUE, "field-value",
					  unread->field->path, "%s: it cannot be '%.64s'",
					  unread->field->path, unread->value);
	if (device_find_unknown(c->device, &name, &length))
		return error_no_memory(c->ret_error);
	if (!name)
		return 0;
	return error_give(c->ret_error, VMDEV_E_UNSUPPORTED, NULL, NULL,
			  "%.*s: no field holds it, and no option says it",
			  (int)(length < 64 ? length : 64), name);
}

int cli_check(const struct command *c)
{
	const struct shape *shape = c->device->kind->shape;

	for (unsigned i = 0; i < shape->field_count; i++) {
		int code = is_set(c->device, &shape->fields[i]) ?
				   check_field(c, &shape->fields[i]) :
				   0;

		if (code)
			return code;
	}
	return check_rest(c);
}

void cli_add(struct buffer *b, const char *name, const char *value)
{
	if (b->end != b->data)
		buffer_append(b, ",", 1);
	buffer_text(b, name);
	buffer_append(b, "=", 1);
	while (*value) {
		size_t length = strcspn(value, ",");

		buffer_append(b, value, length);
		value += length;
		if (*value == ',') {
			buffer_append(b, ",,", 2);
			value++;
		}
	}
}

void cli_add_number(struct buffer *b, const char *name, uint64_t value)
{
	cli_add(b, name, "");
	buffer_decimal(b, value);
}

static void add_field(const struct command *c, const struct option *option,
		      const vmdev_field *field, struct buffer *b)
{
	struct buffer value = { 0 };
	char *text;

	if (option->before)
		buffer_text(&value, option->before);
	if (field->type == VMDEV_FIELD_FLAG)
		buffer_text(&value, "on");
	else
		value_print(field, c->device, &value);
	text = buffer_take(&value);
	if (text)
		cli_add(b, option->name, text);
	else
		b->failed = true;
	free(text);
}

void cli_add_fields(struct command *c, enum part part, struct buffer *b)
{
	const struct shape *shape = c->device->kind->shape;

	for (size_t i = 0; i < c->options.count; i++) {
		const struct option *option = &c->options.list[i];
		const vmdev_field *field = &shape->fields[option->field];

		if (option->part == part && is_set(c->device, field))
			add_field(c, option, field, b);
	}
}

/* libvirt's alias of a controller: its own, or one made of its index. */
static void name_bus(const struct command *c, unsigned bus, char name[16])
{
	enum machine machine = machine_of(c->domain ? vmdev_domain_get_machine(c->domain) : NULL);
	bool pcie = machine == MACHINE_Q35 || machine == MACHINE_VIRT;

	snprintf(name, 16, "%s.%u", pcie && !bus ? "pcie" : "pci", bus);
}

int cli_add_pci_address(struct command *c, const struct vmdev_address *address)
{
	const struct vmdev_pci_address *pci = &address->pci;
	char bus[16], addr[16];

	if (!address->type)
		return 0;
	if (address->type != VMDEV_ADDRESS_PCI)
		return cli_refuse(c, "address", "the device is found at a PCI address");
	if (pci->domain)
		return cli_refuse(c, "address.domain", "a guest has PCI domain 0 only");
	name_bus(c, pci->bus, bus);
	snprintf(addr, sizeof(addr), pci->function ? "0x%x.0x%x" : "0x%x", pci->slot,
		 pci->function);
	cli_add(&c->text, "bus", bus);
	cli_add(&c->text, "addr", addr);
	if (pci->multifunction)
		cli_add(&c->text, "multifunction",
			pci->multifunction == VMDEV_SWITCH_ON ? "on" : "off");
	return 0;
}
