/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/address.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "model/access.h"

#define NAME(text) \
	{ \
		text, sizeof(text) - 1, VMDEV_DIALECT_UNSET, 0, "", "" \
	}

static const struct name types[] = { { 0 }, NAME("pci"), NAME("drive"), NAME("usb") };
static const struct names type_names = { "address_type", types, ADDRESS_TYPES + 1 };

/* The numbers of an address type, in the order of writing. */
struct part {
	const char *name;
	const char *lead;	/* what stands before the value */
	size_t lead_length;
	size_t offset;
	size_t size;
	uint64_t high;
	unsigned digits;	/* hexadecimal ones; 0: decimal */
};

#define PART(type, member, high, digits) \
	{ \
#member, " " #member "='", sizeof(" " #member "='") - 1, \
			offsetof(struct vmdev_address, type.member), \
			sizeof(((struct vmdev_address *)0)->type.member), high, digits \
	}

static const struct part pci_parts[] = {
	PART(pci, domain, UINT32_MAX, 4),
	PART(pci, bus, 0xff, 2),
	PART(pci, slot, 0x1f, 2),
	PART(pci, function, 7, 1),
	{ 0 },
};

static const struct part drive_parts[] = {
	PART(drive, controller, UINT32_MAX, 0),
	PART(drive, bus, UINT32_MAX, 0),
	PART(drive, target, UINT32_MAX, 0),
	PART(drive, unit, UINT32_MAX, 0),
	{ 0 },
};

static const struct part usb_parts[] = {
	PART(usb, bus, UINT32_MAX, 0),
	{ 0 },
};

static const struct part *const parts[] = { NULL, pci_parts, drive_parts, usb_parts };

/* Behind the numbers stands what may be absent. */
static const char *optional_part(const struct vmdev_address *address)
{
	switch (address->type) {
	case VMDEV_ADDRESS_PCI:
		return "multifunction";
	case VMDEV_ADDRESS_USB:
		return "port";
	default:
		return "";
	}
}

static uint64_t part_get(const struct vmdev_address *address, const struct part *part)
{
	const void *slot = (const char *)address + part->offset;

	return part->size == 1 ? *(const uint8_t *)slot : *(const uint32_t *)slot;
}

static void part_set(struct vmdev_address *address, const struct part *part, uint64_t value)
{
	void *slot = (char *)address + part->offset;

	if (part->size == 1)
		*(uint8_t *)slot = (uint8_t)value;
	else
		*(uint32_t *)slot = (uint32_t)value;
}

static const struct part *part_find(const struct vmdev_address *address, const char *name)
{
	const struct part *part = parts[address->type];

	while (part && part->name && !is(part->name, name))
		part++;
	return part && part->name ? part : NULL;
}

bool address_has_part(const struct vmdev_address *address, const char *name)
{
	return part_find(address, name) || (*name && is(name, optional_part(address)));
}

bool address_is_part_set(const struct vmdev_address *address, const char *name)
{
	if (part_find(address, name))
		return true;
	return address->type == VMDEV_ADDRESS_USB ? address->usb.port[0] :
						    address->pci.multifunction;
}

bool address_unset_part(struct vmdev_address *address, const char *name)
{
	if (!is(name, optional_part(address)))
		return false;
	if (address->type == VMDEV_ADDRESS_USB)
		memset(address->usb.port, 0, sizeof(address->usb.port));
	else
		address->pci.multifunction = VMDEV_SWITCH_UNSET;
	return true;
}

/* Whether the ports end once. */
static bool is_path(const uint8_t port[USB_DEPTH])
{
	for (int i = 1; i < USB_DEPTH; i++)
		if (port[i] && !port[i - 1])
			return false;
	return true;
}

bool address_fits(const struct vmdev_address *address, const vmdev_field *field)
{
	if (!address->type || (unsigned)address->type > ADDRESS_TYPES)
		return false;
	for (const struct part *part = parts[address->type]; part->name; part++)
		if (part_get(address, part) > part->high)
			return false;
	if (address->type == VMDEV_ADDRESS_PCI && address->pci.multifunction > VMDEV_SWITCH_OFF)
		return false;
	if (address->type == VMDEV_ADDRESS_USB && !is_path(address->usb.port))
		return false;
	return field->addresses & 1u << address->type;
}

bool address_equal(const struct vmdev_address *a, const struct vmdev_address *b)
{
	if (a->type != b->type)
		return false;
	for (const struct part *part = parts[a->type]; part && part->name; part++)
		if (part_get(a, part) != part_get(b, part))
			return false;
	if (a->type == VMDEV_ADDRESS_USB)
		return !memcmp(a->usb.port, b->usb.port, sizeof(a->usb.port));
	return a->type != VMDEV_ADDRESS_PCI || a->pci.multifunction == b->pci.multifunction;
}

/* A number up to the character `until`, which is skipped; '\0': the end. */
static bool take_number(const char **at, const char *end, unsigned base, char until, uint64_t high,
			uint64_t *ret_value)
{
	const char *p = *at;
	uint64_t value = 0;

	for (; p < end && *p != until; p++) {
		unsigned digit = digit_of(*p);

		if (digit >= base || (value = value * base + digit) > high)
			return false;
	}
	if (p == *at || (p == end) != !until)
		return false;
	*at = p + (p < end);
	*ret_value = value;
	return true;
}

/* "1.2.3", or "0", which libvirt takes for no port. */
static bool parse_port(const char *p, const char *end, uint8_t ret_port[USB_DEPTH])
{
	uint8_t port[USB_DEPTH] = { 0 };
	const char *dot = p;

	for (int i = 0; dot; i++) {
		uint64_t number;

		dot = memchr(p, '.', (size_t)(end - p));
		if (i == USB_DEPTH ||
		    !take_number(&p, end, 10, dot ? '.' : '\0', UINT8_MAX, &number))
			return false;
		port[i] = (uint8_t)number;
	}
	if (!is_path(port))
		return false;
	memcpy(ret_port, port, sizeof(port));
	return true;
}

static char *put_port(char *to, const uint8_t port[USB_DEPTH])
{
	for (int i = 0; i < USB_DEPTH && port[i]; i++) {
		if (i)
			*to++ = '.';
		to = put_decimal(to, port[i]);
	}
	return to;
}

int address_parse(struct vmdev_address *address, const char *name, const char *value, size_t length)
{
	const struct part *part = part_find(address, name);
	uint64_t number;

	if (part) {
		if (!number_parse(value, length, &number) || number > part->high)
			return -VMDEV_E_VALUE;
		part_set(address, part, number);
		return 0;
	}
	if (is(name, "type")) {
		address->type = names_find(&type_names, value, length);
		return address->type ? 0 : -VMDEV_E_VALUE;
	}
	if (address->type == VMDEV_ADDRESS_PCI && is(name, "multifunction")) {
		address->pci.multifunction = names_find(&switch_onoff_names, value, length);
		return address->pci.multifunction ? 0 : -VMDEV_E_VALUE;
	}
	if (address->type == VMDEV_ADDRESS_USB && is(name, "port"))
		return parse_port(value, value + length, address->usb.port) ? 0 : -VMDEV_E_VALUE;
	return -VMDEV_E_NAME;
}

static void part_print(const struct vmdev_address *address, const struct part *part,
		       struct buffer *b)
{
	if (part->digits)
		buffer_hex(b, part_get(address, part), part->digits);
	else
		buffer_decimal(b, part_get(address, part));
}

/* "255." for each. */
enum { MAX_PORT = 4 * USB_DEPTH };

bool address_print_part(const struct vmdev_address *address, const char *name, struct buffer *b)
{
	const struct part *part = part_find(address, name);
	char port[MAX_PORT];

	if (is(name, "type") && address->type)
		buffer_text(b, types[address->type].text);
	else if (is(name, "multifunction") && address->type == VMDEV_ADDRESS_PCI)
		buffer_text(b, address->pci.multifunction ?
				       switch_onoff_names.list[address->pci.multifunction].text :
				       "");
	else if (is(name, "port") && address->type == VMDEV_ADDRESS_USB)
		buffer_append(b, port, (size_t)(put_port(port, address->usb.port) - port));
	else if (part)
		part_print(address, part, b);
	else
		return false;
	return true;
}

static const char multifunction[] = ",multifunction=";

void address_print(const struct vmdev_address *address, struct buffer *b)
{
	char text[64], *port;

	if (address->type == VMDEV_ADDRESS_USB) {
		port = text + snprintf(text, sizeof(text) - MAX_PORT, "usb:%u", address->usb.bus);
		if (address->usb.port[0])
			*port++ = ':';
		*put_port(port, address->usb.port) = '\0';
	} else if (address->type == VMDEV_ADDRESS_PCI) {
		snprintf(text, sizeof(text), "pci:%04x:%02x:%02x.%x", address->pci.domain,
			 address->pci.bus, address->pci.slot, address->pci.function);
	} else {
		snprintf(text, sizeof(text), "drive:%u:%u:%u:%u", address->drive.controller,
			 address->drive.bus, address->drive.target, address->drive.unit);
	}
	buffer_text(b, text);
	if (address->type == VMDEV_ADDRESS_PCI && address->pci.multifunction) {
		buffer_text(b, multifunction);
		buffer_text(b, switch_onoff_names.list[address->pci.multifunction].text);
	}
}

static bool parse_pci(const char *p, const char *end, struct vmdev_pci_address *ret_address)
{
	uint64_t domain = 0, bus, slot, function;
	bool short_form = !memchr(p, ':', (size_t)(end - p)) ||
			  !memchr((char *)memchr(p, ':', (size_t)(end - p)) + 1, ':',
				  (size_t)(end - (char *)memchr(p, ':', (size_t)(end - p)) - 1));

	if ((!short_form && !take_number(&p, end, 16, ':', UINT32_MAX, &domain)) ||
	    !take_number(&p, end, 16, ':', 0xff, &bus) ||
	    !take_number(&p, end, 16, '.', 0x1f, &slot) ||
	    !take_number(&p, end, 16, '\0', 7, &function))
		return false;
	*ret_address = (struct vmdev_pci_address){ .domain = (uint32_t)domain,
						   .bus = (uint8_t)bus,
						   .slot = (uint8_t)slot,
						   .function = (uint8_t)function };
	return true;
}

/* A PCI address, and what may stand behind it. */
static bool parse_pci_text(const char *text, const char *end, struct vmdev_pci_address *ret_address)
{
	const size_t length = sizeof(multifunction) - 1;
	const char *comma = memchr(text, ',', (size_t)(end - text));

	if (!parse_pci(text, comma ? comma : end, ret_address))
		return false;
	if (!comma)
		return true;
	if ((size_t)(end - comma) < length || memcmp(comma, multifunction, length))
		return false;
	comma += length;
	ret_address->multifunction = (enum vmdev_switch)names_find(&switch_onoff_names, comma,
								   (size_t)(end - comma));
	return ret_address->multifunction;
}

/* "0:1.2", or "0": the bus alone. */
static bool parse_usb_text(const char *text, const char *end, struct vmdev_usb_address *ret_address)
{
	const char *colon = memchr(text, ':', (size_t)(end - text));
	uint64_t bus;

	if (!take_number(&text, end, 10, colon ? ':' : '\0', UINT32_MAX, &bus) ||
	    (colon && (!parse_port(text, end, ret_address->port) || !ret_address->port[0])))
		return false;
	ret_address->bus = (uint32_t)bus;
	return true;
}

bool address_from_text(struct vmdev_address *address, const vmdev_field *field, const char *text,
		       size_t length)
{
	struct vmdev_address parsed = { 0 };
	const char *end = text + length;
	uint64_t numbers[4];

	if (length > 4 && !memcmp(text, "pci:", 4)) {
		parsed.type = VMDEV_ADDRESS_PCI;
		if (!parse_pci_text(text + 4, end, &parsed.pci))
			return false;
	} else if (length > 6 && !memcmp(text, "drive:", 6)) {
		text += 6;
		for (int i = 0; i < 4; i++)
			if (!take_number(&text, end, 10, i < 3 ? ':' : '\0', UINT32_MAX,
					 &numbers[i]))
				return false;
		parsed.type = VMDEV_ADDRESS_DRIVE;
		parsed.drive =
			(struct vmdev_drive_address){ (uint32_t)numbers[0], (uint32_t)numbers[1],
						      (uint32_t)numbers[2], (uint32_t)numbers[3] };
	} else if (length > 4 && !memcmp(text, "usb:", 4)) {
		parsed.type = VMDEV_ADDRESS_USB;
		if (!parse_usb_text(text + 4, end, &parsed.usb))
			return false;
	}
	if (!address_fits(&parsed, field))
		return false;
	*address = parsed;
	return true;
}

int vmdev_pci_address_from_string(const char *text, struct vmdev_pci_address *ret_address,
				  vmdev_error **ret_error)
{
	if (parse_pci(text, text + strlen(text), ret_address))
		return 0;
	return error_give(ret_error, VMDEV_E_VALUE, NULL, NULL,
			  "'%.64s' is not a PCI address: write it as 0000:04:10.1 or 04:10.1",
			  text);
}

/* The longest is " function='0xffffffff'"; a type or multifunction is shorter than two parts. */
enum { MAX_PART = 32, MAX_PARTS = 4 + 2 * 2 };

static char *put_name(char *to, const char *lead, size_t lead_length, const struct name *name)
{
	to = put_text(to, lead, lead_length);
	to = put_text(to, name->text, name->length);
	*to++ = '\'';
	return to;
}

#define PUT_NAME(to, lead, name) put_name(to, lead, sizeof(lead) - 1, name)

void address_write(const struct vmdev_address *address, bool bare, struct buffer *b)
{
	char *to = buffer_reserve(b, MAX_PARTS * MAX_PART);

	if (!to)
		return;
	if (!bare)
		to = PUT_NAME(to, " type='", &types[address->type]);
	for (const struct part *part = parts[address->type]; part->name; part++) {
		uint64_t value = part_get(address, part);

		to = put_text(to, part->lead, part->lead_length);
		to = part->digits ? put_hex(to, value, part->digits) : put_decimal(to, value);
		*to++ = '\'';
	}
	if (address->type == VMDEV_ADDRESS_USB && address->usb.port[0]) {
		to = put_text(to, " port='", sizeof(" port='") - 1);
		to = put_port(to, address->usb.port);
		*to++ = '\'';
	}
	if (address->type == VMDEV_ADDRESS_PCI && address->pci.multifunction)
		to = PUT_NAME(to, " multifunction='",
			      &switch_onoff_names.list[address->pci.multifunction]);
	b->end = to;
}
