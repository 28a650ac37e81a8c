/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Documents that are laid out anew say the same, and what libvirt wrote itself stays as it is. */
#include <libxml/parser.h>
#include <stdio.h>

#include "documents.h"

static bool is_blank(const xmlNode *n)
{
	return n->type == XML_TEXT_NODE && xmlIsBlankNode(n);
}

/* The next node that says something. */
static xmlNode *telling(xmlNode *n)
{
	while (n && is_blank(n))
		n = n->next;
	return n;
}

static void ck_same_attributes(const struct input *input, const xmlNode *a, const xmlNode *b)
{
	const xmlAttr *q = b->properties;

	for (const xmlAttr *p = a->properties; p; p = p->next, q = q->next) {
		xmlChar *was = xmlNodeGetContent((const xmlNode *)p);
		xmlChar *is = q ? xmlNodeGetContent((const xmlNode *)q) : NULL;

		ck_assert_msg(q && xmlStrEqual(p->name, q->name) && xmlStrEqual(was, is),
			      "%s: attribute %s of %s differs", input->name, p->name, a->name);
		xmlFree(was);
		xmlFree(is);
	}
	ck_assert(!q);
}

/* Two trees in step, by the pointers that the nodes have. */
static void ck_same_tree(const struct input *input, xmlNode *a, xmlNode *b)
{
	const xmlNode *root = a->parent;

	while (a != root) {
		ck_assert_msg(b && a->type == b->type, "%s: a node is missing", input->name);
		if (a->type == XML_ELEMENT_NODE) {
			ck_assert_str_eq((const char *)a->name, (const char *)b->name);
			ck_same_attributes(input, a, b);
		} else {
			ck_assert_str_eq((const char *)a->content, (const char *)b->content);
		}
		if (a->type == XML_ELEMENT_NODE && telling(a->children)) {
			a = telling(a->children);
			b = telling(b->children);
			continue;
		}
		while (a != root && !telling(a->next)) {
			ck_assert_ptr_null(telling(b->next));
			a = a->parent;
			b = b->parent;
		}
		if (a != root) {
			a = telling(a->next);
			b = telling(b->next);
		}
	}
}

static char *format(const char *text, size_t length, size_t *ret_length)
{
	char *out = NULL;

	ck_ok(vmdev_xml_format(text, length, &out, ret_length, ret_error));
	return out;
}

START_TEST(what_is_said_stays_the_same)
{
	struct inputs inputs = { 0 };
	size_t changed = 0;

	inputs_load(&inputs, "qemuxml2argvdata");
	for (size_t i = 0; i < inputs.count; i++) {
		const struct input *input = &inputs.list[i];
		size_t once_length, twice_length;
		char *once = format(input->text, input->length, &once_length);
		char *twice = format(once, once_length, &twice_length);
		xmlDoc *was, *is;

		ck_same_text(input, "formatted twice", twice, twice_length, once, once_length);
		changed += once_length != input->length || memcmp(once, input->text, once_length);
		was = xmlReadMemory(input->text, (int)input->length, NULL, NULL, XML_PARSE_NONET);
		is = xmlReadMemory(once, (int)once_length, NULL, NULL, XML_PARSE_NONET);
		ck_same_tree(input, was->children, is->children);
		xmlFreeDoc(was);
		xmlFreeDoc(is);
		free(twice);
		free(once);
	}
	printf("%zu documents, %zu of them laid out anew, say the same\n", inputs.count, changed);
	inputs_free(&inputs);
}
END_TEST

/* All but one, <hyperv>, which libvirt ends on a line of its own though there is nothing in it. */
START_TEST(what_libvirt_wrote_stays_as_it_is)
{
	struct inputs inputs = { 0 };
	size_t same = 0;

	inputs_load(&inputs, "qemuxml2xmloutdata");
	for (size_t i = 0; i < inputs.count; i++) {
		const struct input *input = &inputs.list[i];
		size_t length;
		char *text = format(input->text, input->length, &length);

		same += length == input->length && !memcmp(text, input->text, length);
		free(text);
	}
	printf("%zu of %zu documents that libvirt wrote stay as they are\n", same, inputs.count);
	ck_assert_uint_eq(same, inputs.count - 1);
	inputs_free(&inputs);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("corpus: format", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, what_is_said_stays_the_same);
	tcase_add_test(t, what_libvirt_wrote_stays_as_it_is);
	return s;
}
