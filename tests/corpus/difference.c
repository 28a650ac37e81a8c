/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "difference.h"

#include <libxml/parser.h>
#include <stdio.h>
#include <string.h>

static void note(struct difference *d, const char *path, const char *mark, const xmlChar *name)
{
	d->count++;
	snprintf(d->path, sizeof(d->path), "%s%s%s", path, mark, name ? (const char *)name : "");
}

static size_t count_nodes(const xmlNode *parent, xmlElementType type)
{
	size_t count = 0;

	for (const xmlNode *n = parent->children; n; n = n->next)
		count += n->type == type;
	return count;
}

static size_t count_facts(const xmlNode *element)
{
	size_t count = 0;

	for (const xmlAttr *a = element->properties; a; a = a->next)
		count++;
	for (const xmlNode *n = element->children; n; n = n->next) {
		if (n->type == XML_ELEMENT_NODE)
			count += count_facts(n);
		else if (n->type == XML_CDATA_SECTION_NODE ||
			 (n->type == XML_TEXT_NODE && !xmlIsBlankNode(n)))
			count++;
	}
	return count;
}

static void compare_attributes(struct difference *d, xmlNode *a, xmlNode *b, const char *path)
{
	for (xmlAttr *attribute = a->properties; attribute; attribute = attribute->next) {
		xmlChar *one = xmlGetProp(a, attribute->name),
			*other = xmlGetProp(b, attribute->name);

		if (!other || !xmlStrEqual(one, other))
			note(d, path, "/@", attribute->name);
		xmlFree(one);
		xmlFree(other);
	}
	for (xmlAttr *attribute = b->properties; attribute; attribute = attribute->next)
		if (!xmlHasProp(a, attribute->name))
			note(d, path, "/@", attribute->name);
}

static xmlNode *element_from(xmlNode *n)
{
	while (n && n->type != XML_ELEMENT_NODE)
		n = n->next;
	return n;
}

static void note_element(struct difference *d, const xmlNode *element, const char *path)
{
	note(d, path, "/", element->name);
	d->element = true;
	d->facts = count_facts(element);
}

static void compare(struct difference *d, xmlNode *a, xmlNode *b, const char *path);

/* Elements come and go one at a time: the side that has more of them has the new one. */
static void compare_children(struct difference *d, xmlNode *a, xmlNode *b, const char *path)
{
	size_t left_a = count_nodes(a, XML_ELEMENT_NODE), left_b = count_nodes(b, XML_ELEMENT_NODE);
	char inner[256];

	a = element_from(a->children);
	b = element_from(b->children);
	while (a || b) {
		if (a && b && xmlStrEqual(a->name, b->name)) {
			snprintf(inner, sizeof(inner), "%s/%s", path, (const char *)a->name);
			compare(d, a, b, inner);
			left_a--, left_b--;
			a = element_from(a->next);
			b = element_from(b->next);
		} else if (left_a > left_b) {
			note_element(d, a, path);
			left_a--;
			a = element_from(a->next);
		} else {
			if (left_a == left_b)
				note(d, path, "/#order", NULL);
			note_element(d, b, path);
			left_b--;
			b = element_from(b->next);
		}
	}
}

/* Goes down as deep as the documents are. */
static void compare(struct difference *d, xmlNode *a, xmlNode *b, const char *path)
{
	compare_attributes(d, a, b, path);
	if (count_nodes(a, XML_COMMENT_NODE) != count_nodes(b, XML_COMMENT_NODE))
		note(d, path, "/#comment", NULL);
	if (element_from(a->children) || element_from(b->children)) {
		compare_children(d, a, b, path);
	} else {
		xmlChar *one = xmlNodeGetContent(a), *other = xmlNodeGetContent(b);

		if (!xmlStrEqual(one, other))
			note(d, path, "", NULL);
		xmlFree(one);
		xmlFree(other);
	}
}

bool difference_of(const char *a, size_t a_length, const char *b, size_t b_length,
		   struct difference *ret_difference)
{
	/* The prefixes of namespaces are declared around the device: libxml2 goes on without. */
	int options = XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET;
	xmlDoc *one = xmlReadMemory(a, (int)a_length, NULL, NULL, options);
	xmlDoc *other = xmlReadMemory(b, (int)b_length, NULL, NULL, options);
	xmlNode *root_a = one ? xmlDocGetRootElement(one) : NULL;
	xmlNode *root_b = other ? xmlDocGetRootElement(other) : NULL;

	*ret_difference = (struct difference){ 0 };
	if (root_a && root_b)
		compare(ret_difference, root_a, root_b, (const char *)root_a->name);
	xmlFreeDoc(one);
	xmlFreeDoc(other);
	return root_a && root_b;
}
