/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Read by libxml2 itself, so that the library's own reader does not judge its own writer. */
#include "tree.h"

#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_PARTS = 64 };

static char *print_node(const xmlNode *node);

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Prints the parts in order, and frees them. */
static void print_sorted(FILE *out, char **parts, size_t count, const char *before)
{
	qsort(parts, count, sizeof(*parts), compare);
	for (size_t i = 0; i < count; i++) {
		fprintf(out, "%s%s", before, parts[i]);
		free(parts[i]);
	}
}

static void print_attributes(FILE *out, const xmlNode *node)
{
	char *parts[MAX_PARTS];
	size_t count = 0;

	for (const xmlAttr *a = node->properties; a && count < MAX_PARTS; a = a->next) {
		xmlChar *value = xmlNodeGetContent((const xmlNode *)(const void *)a);

		size_t length;
		FILE *part = open_memstream(&parts[count], &length);

		if (!part)
			abort();
		fprintf(part, "%s=%s", (const char *)a->name, (const char *)value);
		fclose(part);
		count++;
		xmlFree(value);
	}
	print_sorted(out, parts, count, " ");
}

static void print_children(FILE *out, const xmlNode *node)
{
	char *parts[MAX_PARTS];
	size_t count = 0;

	for (const xmlNode *child = node->children; child && count < MAX_PARTS; child = child->next)
		if (child->type == XML_ELEMENT_NODE ||
		    (child->type == XML_TEXT_NODE && !xmlIsBlankNode(child)))
			parts[count++] = print_node(child);
	print_sorted(out, parts, count, "\n");
}

/* As deep as the examples are, four levels. */
static char *print_node(const xmlNode *node)
{
	char *text = NULL;
	size_t length;
	FILE *out = open_memstream(&text, &length);

	if (!out)
		abort();
	if (node->type == XML_TEXT_NODE) {
		fprintf(out, "%s", (const char *)node->content);
	} else {
		fprintf(out, "<%s", (const char *)node->name);
		print_attributes(out, node);
		print_children(out, node);
		fprintf(out, ">");
	}
	fclose(out);
	return text;
}

char *tree_of(const char *xml)
{
	xmlDoc *document = xmlReadMemory(xml, (int)strlen(xml), NULL, NULL, XML_PARSE_NONET);
	char *text = NULL;

	if (document)
		text = print_node(xmlDocGetRootElement(document));
	xmlFreeDoc(document);
	return text;
}
