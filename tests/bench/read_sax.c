/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* libxml2's SAX2: once with handlers that do nothing, which is the floor, and once by hand into structs. */
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

static void ignore_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
			 int namespace_count, const xmlChar **namespaces, int count,
			 int defaulted_count, const xmlChar **attributes)
{
	(void)data, (void)name, (void)prefix, (void)uri, (void)namespace_count, (void)namespaces,
		(void)count, (void)defaulted_count, (void)attributes;
}

static void ignore_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	(void)data, (void)name, (void)prefix, (void)uri;
}

static void ignore_text(void *data, const xmlChar *text, int length)
{
	(void)data, (void)text, (void)length;
}

static bool parse(const char *xml, size_t length, const xmlSAXHandler *handler, void *data)
{
	xmlParserCtxt *parser = xmlCreateMemoryParserCtxt(xml, (int)length);
	bool good;

	*parser->sax = *handler;
	parser->userData = data;
	xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOENT);
	xmlParseDocument(parser);
	good = parser->wellFormed;
	xmlFreeParserCtxt(parser);
	return good;
}

size_t read_raw(const char *xml, size_t length)
{
	static const xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = ignore_start,
		.endElementNs = ignore_end,
		.characters = ignore_text,
		.cdataBlock = ignore_text,
	};

	return parse(xml, length, &handler, NULL);
}

/* An open device, and those that are complete. */
struct by_hand {
	struct device {
		enum sort sort;
		char *file, *target, *mac, *bridge, *driver;
		const char *names[8];	/* of closed sets */
		unsigned numbers[8];
		bool backing_store;
	} * devices;
	size_t count, room;
	struct device *open;
	int depth;
};

static char *copy(const char *value, size_t length)
{
	char *text = malloc(length + 1);

	memcpy(text, value, length);
	text[length] = '\0';
	return text;
}

/* A value of a closed set. */
static const char *name_of(const char *value, size_t length)
{
	static const char *const known[] = { "file", "disk",   "qcow2",	      "none",	"native",
					     "scsi", "bridge", "openvswitch", "virtio", "vhost",
					     "yes",  "vfio",   "off" };

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (!strncmp(known[i], value, length) && !known[i][length])
			return known[i];
	return NULL;
}

static unsigned number_of(const char *value)
{
	return (unsigned)strtoul(value, NULL, 0);
}

enum { TYPE, DEVICE, FORMAT, CACHE, IO, BUS };		/* of a disk */
enum { PORT = DEVICE, MODEL, DRIVER };			/* of a NIC */
enum { MANAGED, VFIO, BAR };				/* of a hostdev */

static void take_disk(struct device *d, const char *element, const char *name, const char *value,
		      size_t length)
{
	if (!strcmp(element, "disk")) {
		if (!strcmp(name, "type"))
			d->names[TYPE] = name_of(value, length);
		else if (!strcmp(name, "device"))
			d->names[DEVICE] = name_of(value, length);
	} else if (!strcmp(element, "driver")) {
		if (!strcmp(name, "name"))
			d->driver = copy(value, length);
		else if (!strcmp(name, "type"))
			d->names[FORMAT] = name_of(value, length);
		else if (!strcmp(name, "cache"))
			d->names[CACHE] = name_of(value, length);
		else if (!strcmp(name, "io"))
			d->names[IO] = name_of(value, length);
	} else if (!strcmp(element, "source") && !strcmp(name, "file")) {
		d->file = copy(value, length);
	} else if (!strcmp(element, "target")) {
		if (!strcmp(name, "dev"))
			d->target = copy(value, length);
		else if (!strcmp(name, "bus"))
			d->names[BUS] = name_of(value, length);
	} else if (!strcmp(element, "address")) {
		if (!strcmp(name, "controller"))
			d->numbers[0] = number_of(value);
		else if (!strcmp(name, "bus"))
			d->numbers[1] = number_of(value);
		else if (!strcmp(name, "target"))
			d->numbers[2] = number_of(value);
		else if (!strcmp(name, "unit"))
			d->numbers[3] = number_of(value);
	}
}

static void take_nic(struct device *d, const char *element, const char *name, const char *value,
		     size_t length)
{
	if (!strcmp(element, "interface") && !strcmp(name, "type"))
		d->names[TYPE] = name_of(value, length);
	else if (!strcmp(element, "mac") && !strcmp(name, "address"))
		d->mac = copy(value, length);
	else if (!strcmp(element, "source") && !strcmp(name, "bridge"))
		d->bridge = copy(value, length);
	else if (!strcmp(element, "virtualport") && !strcmp(name, "type"))
		d->names[PORT] = name_of(value, length);
	else if (!strcmp(element, "model") && !strcmp(name, "type"))
		d->names[MODEL] = name_of(value, length);
	else if (!strcmp(element, "driver") && !strcmp(name, "name"))
		d->names[DRIVER] = name_of(value, length);
	else if (!strcmp(element, "driver") && !strcmp(name, "queues"))
		d->numbers[0] = number_of(value);
}

static void take_hostdev(struct device *d, int depth, const char *element, const char *name,
			 const char *value, size_t length)
{
	unsigned *pci = d->numbers + (depth == 1 ? 4 : 0);

	if (!strcmp(element, "hostdev") && !strcmp(name, "managed"))
		d->names[MANAGED] = name_of(value, length);
	else if (!strcmp(element, "driver") && !strcmp(name, "name"))
		d->names[VFIO] = name_of(value, length);
	else if (!strcmp(element, "rom") && !strcmp(name, "bar"))
		d->names[BAR] = name_of(value, length);
	else if (strcmp(element, "address"))
		return;
	else if (!strcmp(name, "domain"))
		pci[0] = number_of(value);
	else if (!strcmp(name, "bus"))
		pci[1] = number_of(value);
	else if (!strcmp(name, "slot"))
		pci[2] = number_of(value);
	else if (!strcmp(name, "function"))
		pci[3] = number_of(value);
}

static void start_device(struct by_hand *r, const char *name)
{
	if (r->count == r->room) {
		r->room = r->room ? 2 * r->room : 16;
		r->devices = realloc(r->devices, r->room * sizeof(*r->devices));
	}
	r->open = &r->devices[r->count++];
	memset(r->open, 0, sizeof(*r->open));
	r->open->sort = !strcmp(name, "disk") ? DISK : !strcmp(name, "interface") ? NIC : HOSTDEV;
}

static void on_start(void *data, const xmlChar *element, const xmlChar *prefix, const xmlChar *uri,
		     int namespace_count, const xmlChar **namespaces, int count,
		     int defaulted_count, const xmlChar **attributes)
{
	struct by_hand *r = data;
	const char *name = (const char *)element;
	int depth = r->depth++ - 2;

	(void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted_count;
	if (!depth &&
	    (!strcmp(name, "disk") || !strcmp(name, "interface") || !strcmp(name, "hostdev")))
		start_device(r, name);
	if (!r->open)
		return;
	if (!strcmp(name, "backingStore"))
		r->open->backing_store = true;
	for (int i = 0; i < count; i++) {
		const char *attribute = (const char *)attributes[5 * i];
		const char *value = (const char *)attributes[5 * i + 3];
		size_t length = (size_t)(attributes[5 * i + 4] - attributes[5 * i + 3]);

		if (r->open->sort == DISK)
			take_disk(r->open, name, attribute, value, length);
		else if (r->open->sort == NIC)
			take_nic(r->open, name, attribute, value, length);
		else
			take_hostdev(r->open, depth, name, attribute, value, length);
	}
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct by_hand *r = data;

	(void)name, (void)prefix, (void)uri;
	if (--r->depth == 2)
		r->open = NULL;
}

static void set(char *room, size_t size, const char *text)
{
	snprintf(room, size, "%s", text ? text : "");
}

static void values_of_device(const struct device *d, struct values *v)
{
	*v = (struct values){
		.sort = d->sort,
		.disk = { .type = d->names[TYPE],
			  .device = d->names[DEVICE],
			  .driver = d->driver,
			  .format = d->names[FORMAT],
			  .cache = d->names[CACHE],
			  .io = d->names[IO],
			  .target_bus = d->names[BUS],
			  .controller = d->numbers[0],
			  .bus = d->numbers[1],
			  .target_number = d->numbers[2],
			  .unit = d->numbers[3] },
		.nic = { .type = d->names[TYPE],
			 .bridge = d->bridge,
			 .port = d->names[PORT],
			 .model = d->names[MODEL],
			 .driver = d->names[DRIVER],
			 .queues = d->numbers[0] },
		.hostdev = { .managed = d->names[MANAGED],
			     .driver = d->names[VFIO],
			     .rom_bar = d->names[BAR] },
	};
	memcpy(&v->hostdev.host, d->numbers, sizeof(v->hostdev.host));
	memcpy(&v->hostdev.guest, d->numbers + 4, sizeof(v->hostdev.guest));
	set(v->disk.file, sizeof(v->disk.file), d->file);
	set(v->disk.target, sizeof(v->disk.target), d->target);
	set(v->nic.mac, sizeof(v->nic.mac), d->mac);
}

size_t read_structs_each(const char *xml, size_t length,
			 void (*each)(const struct values *values, size_t i))
{
	static const xmlSAXHandler handler = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = ignore_text,
		.cdataBlock = ignore_text,
	};
	struct by_hand r = { 0 };
	bool good = parse(xml, length, &handler, &r);

	for (size_t i = 0; i < r.count; i++) {
		struct device *d = &r.devices[i];
		struct values values;

		if (each) {
			values_of_device(d, &values);
			each(&values, i);
		}
		free(d->file);
		free(d->target);
		free(d->mac);
		free(d->bridge);
		free(d->driver);
	}
	free(r.devices);
	return good ? r.count : 0;
}

size_t read_structs(const char *xml, size_t length)
{
	return read_structs_each(xml, length, NULL);
}
