/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

static const struct {
	const char *text, *formatted;
} cases[] = {
	{ "<a/>", "<a/>\n" },
	{ "<a></a>", "<a/>\n" },
	{ "<a>\n</a>", "<a/>\n" },
	{ "<a> </a>", "<a> </a>\n" },
	{ "<a  b = \"c\"\n\td='e' />", "<a b='c' d='e'/>\n" },
	{ "<a b=\"it's\" c='say \"yes\"'/>", "<a b=\"it's\" c='say \"yes\"'/>\n" },
	{ "<a><b/><c>text</c></a>", "<a>\n  <b/>\n  <c>text</c>\n</a>\n" },
	{ "<a>\r\n      <b/>\r\n</a>", "<a>\n  <b/>\n</a>\n" },
	{ "<a>\n<b/>\n\n\n<c/></a >", "<a>\n  <b/>\n\n  <c/>\n</a>\n" },
	{ "<a>one <b>two</b  > three<c/></a><!--x-->",
	  "<a>one <b>two</b  > three<c/></a>\n<!--x-->\n" },
	{ "<a><b>x<c><d/></c></b><e><f/></e></a>",
	  "<a>\n  <b>x<c><d/></c></b>\n  <e>\n    <f/>\n  </e>\n</a>\n" },
	{ "<a><![CDATA[ <b> ]]></a>", "<a><![CDATA[ <b> ]]></a>\n" },
	{ "<a>&#32;\n</a>", "<a>&#32;\n</a>\n" },
	{ "<a><!-- <b/> --></a>", "<a>\n  <!-- <b/> -->\n</a>\n" },
	{ "<a b='&lt;&apos;&gt;' c='>'/>", "<a b='&lt;&apos;&gt;' c='>'/>\n" },
	{ "<?xml version=\"1.0\"?><!-- c --><a/><?p i?>",
	  "<?xml version=\"1.0\"?>\n<!-- c -->\n<a/>\n<?p i?>\n" },
	{ "\xef\xbb\xbf<x:a xmlns:x=\"u\"  x:b='1'/>", "<x:a xmlns:x=\"u\" x:b='1'/>\n" },
};

START_TEST(a_document_is_laid_out)
{
	const char *text = cases[_i].text, *formatted = cases[_i].formatted;
	char *xml = NULL, *again = NULL;
	size_t length = 0;

	ck_ok(vmdev_xml_format(text, strlen(text), &xml, &length, ret_error));
	ck_assert_str_eq(xml, formatted);
	ck_assert_uint_eq(length, strlen(formatted));
	ck_ok(vmdev_xml_format(xml, length, &again, NULL, ret_error));
	ck_assert_str_eq(again, formatted);
	free(again);
	free(xml);
}
END_TEST

START_TEST(what_is_no_document_is_refused)
{
	static const char *const texts[] = { "", "text", "<a>", "<a/><b/>", "<!DOCTYPE a><a/>" };
	char *xml = (char *)1;
	size_t length = 7;

	ck_fails(vmdev_xml_format(texts[_i], strlen(texts[_i]), &xml, &length, ret_error),
		 VMDEV_E_XML);
	ck_assert_ptr_eq(xml, (char *)1);
	ck_assert_uint_eq(length, 7);
}
END_TEST

START_TEST(many_elements_are_laid_out)
{
	enum { COUNT = 1000 };
	static char text[5 * COUNT + 8] = "<a>", wanted[7 * COUNT + 16] = "<a>\n";
	char *xml = NULL;

	for (size_t i = 0; i < COUNT; i++) {
		strcpy(text + 3 + 4 * i, "<b/>");
		strcpy(wanted + 4 + 7 * i, "  <b/>\n");
	}
	strcat(text, "</a>");
	strcat(wanted, "</a>\n");
	ck_ok(vmdev_xml_format(text, strlen(text), &xml, NULL, ret_error));
	ck_assert_str_eq(xml, wanted);
	free(xml);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("format", &t);

	tcase_add_loop_test(t, a_document_is_laid_out, 0, sizeof(cases) / sizeof(cases[0]));
	tcase_add_loop_test(t, what_is_no_document_is_refused, 0, 5);
	tcase_add_test(t, many_elements_are_laid_out);
	return s;
}
