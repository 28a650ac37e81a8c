/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The only file that includes libxml2. It reads; nothing is written with it. */
#define _GNU_SOURCE
#include "xml/parse.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdio.h>

#include "base/error.h"

struct xml_parser {
	xmlParserCtxtPtr libxml;
	const char *text;
	const struct xml_handler *handler;
	void *context;
	int depth;
	long elements;
	bool complete;		/* the root element has ended */
	int code;		/* the first failure, and its line */
	unsigned line;
	char message[200];
};

static void note(struct xml_parser *p, int code, const char *message)
{
	if (!code || p->code)
		return;
	p->code = code;
	p->line = p->libxml && p->libxml->input ? (unsigned)p->libxml->input->line : 1;
	snprintf(p->message, sizeof(p->message), "%s", message ? message : "");
	p->message[strcspn(p->message, "\n")] = '\0';
}

static void fail(struct xml_parser *p, int code, const char *message)
{
	note(p, code, message);
	if (p->code && p->libxml)
		xmlStopParser(p->libxml);
}

static void on_start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
		     int namespace_count, const xmlChar **namespaces, int attribute_count,
		     int defaulted_count, const xmlChar **attributes)
{
	struct xml_parser *p = data;
	struct xml_attributes a = { attributes, attribute_count };

	(void)uri, (void)namespace_count, (void)namespaces, (void)defaulted_count;
	if (p->code)
		return;
	/* Offsets count bytes of the input, which a conversion would shift. */
	if (!p->depth++ && p->libxml->input->buf && p->libxml->input->buf->encoder)
		fail(p, -VMDEV_E_XML, "the document is not UTF-8; convert it first");
	else if (p->depth > XML_MAX_DEPTH)
		fail(p, -VMDEV_E_LIMIT, "elements stand inside one another too deeply");
	else if (++p->elements > XML_MAX_ELEMENTS)
		fail(p, -VMDEV_E_LIMIT, "too many elements");
	else
		fail(p, p->handler->start(p->context, p, prefix ? "" : (const char *)name, a),
		     "more devices than the library takes");
}

static void on_end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct xml_parser *p = data;

	(void)name, (void)prefix, (void)uri;
	if (p->code)
		return;
	if (!--p->depth)
		p->complete = true;
	fail(p, p->handler->end(p->context, p), "");
}

static void on_text(void *data, const xmlChar *text, int length)
{
	struct xml_parser *p = data;

	if (!p->code)
		fail(p, p->handler->text(p->context, (const char *)text, (size_t)length), "");
}

static void on_doctype(void *data, const xmlChar *name, const xmlChar *id, const xmlChar *uri)
{
	(void)name, (void)id, (void)uri;
	fail(data, -VMDEV_E_XML, "a document type declaration is refused; remove it");
}

/* libxml2 2.9 may end a document early, without an error in its result, when memory runs out. From here it
 * must not be stopped: it goes on using the input that stopping frees, and ends by itself. */
static void on_error(void *data, xmlErrorPtr error)
{
	struct xml_parser *p = data;

	if (error->code == XML_ERR_NO_MEMORY)
		note(p, -VMDEV_E_NO_MEMORY, "");
	else if (error->level >= XML_ERR_FATAL)
		note(p, -VMDEV_E_XML, error->message);
}

void xml_want_text(struct xml_parser *p, bool want)
{
	p->libxml->sax->characters = want ? on_text : NULL;
	p->libxml->sax->ignorableWhitespace = p->libxml->sax->characters;
	p->libxml->sax->cdataBlock = p->libxml->sax->characters;
}

static void run(struct xml_parser *p, size_t length)
{
	xmlSAXHandler sax = {
		.initialized = XML_SAX2_MAGIC,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.internalSubset = on_doctype,
		.serror = on_error,
	};
	xmlStructuredErrorFunc outer = xmlStructuredError;
	void *outer_context = xmlStructuredErrorContext;

	xmlSetStructuredErrorFunc(p, on_error);
	p->libxml = xmlCreateMemoryParserCtxt(p->text, (int)length);
	if (p->libxml) {
		*p->libxml->sax = sax;
		p->libxml->userData = p;
		/* A document type is refused, so that no entity can be declared; without NOENT an
		 * "&amp;" of an attribute would come as "&#38;". */
		xmlCtxtUseOptions(p->libxml, XML_PARSE_NONET | XML_PARSE_NOENT);
		xmlParseDocument(p->libxml);
		if (!p->libxml->wellFormed || !p->complete)
			note(p, -VMDEV_E_XML, "not well-formed");
		xmlFreeParserCtxt(p->libxml);
	} else if (!p->code) {
		fail(p, length ? -VMDEV_E_NO_MEMORY : -VMDEV_E_XML, "the document is empty");
	}
	xmlSetStructuredErrorFunc(outer_context, outer);
}

int xml_check_length(size_t length, vmdev_error **ret_error)
{
	if (length <= XML_MAX_BYTES)
		return 0;
	return error_give(ret_error, VMDEV_E_LIMIT, NULL, NULL,
			  "the document has %zu bytes; %d are taken at the most", length,
			  XML_MAX_BYTES);
}

int xml_parse(const char *text, size_t length, const struct xml_handler *handler, void *context,
	      vmdev_error **ret_error)
{
	struct xml_parser p = { .text = text, .handler = handler, .context = context };
	int code = xml_check_length(length, ret_error);

	if (code)
		return code;
	/* libxml2 takes it for the end when it stands behind the root element. */
	if (memchr(text, '\0', length))
		fail(&p, -VMDEV_E_XML, "there is a NUL byte in the document");
	else
		run(&p, length);
	if (p.code == -VMDEV_E_NO_MEMORY)
		return error_no_memory(ret_error);
	if (p.code)
		return error_give_line(ret_error, (enum vmdev_error_code) - p.code, "xml", p.line,
				       p.message);
	return 0;
}

size_t xml_position(struct xml_parser *p)
{
	return (size_t)xmlByteConsumed(p->libxml);
}

size_t xml_start_of_element(struct xml_parser *p)
{
	/* No '<' stands inside a tag of a well-formed document. */
	return (size_t)((const char *)memrchr(p->text, '<', xml_position(p)) - p->text);
}

unsigned xml_line(struct xml_parser *p, size_t place)
{
	const char *end = p->text + xml_position(p);
	unsigned line = (unsigned)p->libxml->input->line;

	for (const char *at = p->text + place; (at = memchr(at, '\n', (size_t)(end - at))); at++)
		line--;
	return line;
}
