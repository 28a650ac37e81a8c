/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <libxml/xmlwriter.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

#define X(text) ((const xmlChar *)(text))

static void start(xmlTextWriter *w, const char *element)
{
	xmlTextWriterStartElement(w, X(element));
}

static void end(xmlTextWriter *w)
{
	xmlTextWriterEndElement(w);
}

static void attribute(xmlTextWriter *w, const char *name, const char *value)
{
	xmlTextWriterWriteAttribute(w, X(name), X(value));
}

static void write_disk(xmlTextWriter *w, const struct disk_values *disk)
{
	start(w, "disk");
	attribute(w, "type", disk->type);
	attribute(w, "device", disk->device);
	start(w, "driver");
	attribute(w, "name", disk->driver);
	attribute(w, "type", disk->format);
	attribute(w, "cache", disk->cache);
	attribute(w, "io", disk->io);
	end(w);
	start(w, "source");
	attribute(w, "file", disk->file);
	end(w);
	start(w, "backingStore");
	end(w);
	start(w, "target");
	attribute(w, "dev", disk->target);
	attribute(w, "bus", disk->target_bus);
	end(w);
	start(w, "address");
	attribute(w, "type", "drive");
	xmlTextWriterWriteFormatAttribute(w, X("controller"), "%u", disk->controller);
	xmlTextWriterWriteFormatAttribute(w, X("bus"), "%u", disk->bus);
	xmlTextWriterWriteFormatAttribute(w, X("target"), "%u", disk->target_number);
	xmlTextWriterWriteFormatAttribute(w, X("unit"), "%u", disk->unit);
	end(w);
	end(w);
}

/* An element with one attribute. */
static void leaf(xmlTextWriter *w, const char *element, const char *name, const char *value)
{
	start(w, element);
	attribute(w, name, value);
	end(w);
}

static void write_nic(xmlTextWriter *w, const struct nic_values *nic)
{
	start(w, "interface");
	attribute(w, "type", nic->type);
	leaf(w, "mac", "address", nic->mac);
	leaf(w, "source", "bridge", nic->bridge);
	leaf(w, "virtualport", "type", nic->port);
	leaf(w, "model", "type", nic->model);
	start(w, "driver");
	attribute(w, "name", nic->driver);
	xmlTextWriterWriteFormatAttribute(w, X("queues"), "%u", nic->queues);
	end(w);
	end(w);
}

static void write_pci(xmlTextWriter *w, const char *type, const struct pci_values *pci)
{
	start(w, "address");
	if (type)
		attribute(w, "type", type);
	xmlTextWriterWriteFormatAttribute(w, X("domain"), "0x%04x", pci->domain);
	xmlTextWriterWriteFormatAttribute(w, X("bus"), "0x%02x", pci->bus);
	xmlTextWriterWriteFormatAttribute(w, X("slot"), "0x%02x", pci->slot);
	xmlTextWriterWriteFormatAttribute(w, X("function"), "0x%x", pci->function);
	end(w);
}

static void write_hostdev(xmlTextWriter *w, const struct hostdev_values *hostdev)
{
	start(w, "hostdev");
	attribute(w, "mode", "subsystem");
	attribute(w, "type", "pci");
	attribute(w, "managed", hostdev->managed);
	leaf(w, "driver", "name", hostdev->driver);
	start(w, "source");
	write_pci(w, NULL, &hostdev->host);
	end(w);
	leaf(w, "rom", "bar", hostdev->rom_bar);
	write_pci(w, "pci", &hostdev->guest);
	end(w);
}

char *build_xmlwriter(const struct values *values)
{
	xmlBuffer *buffer = xmlBufferCreate();
	xmlTextWriter *w = xmlNewTextWriterMemory(buffer, 0);
	char *text;

	xmlTextWriterSetIndent(w, 1);
	xmlTextWriterSetIndentString(w, X("  "));
	xmlTextWriterSetQuoteChar(w, '\'');
	if (values->sort == DISK)
		write_disk(w, &values->disk);
	else if (values->sort == NIC)
		write_nic(w, &values->nic);
	else
		write_hostdev(w, &values->hostdev);
	xmlFreeTextWriter(w);
	text = (char *)xmlBufferDetach(buffer);
	xmlBufferFree(buffer);
	return text;
}
