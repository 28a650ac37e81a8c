/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include "xml/scan.h"

static const char *limit_of(const char *text)
{
	return text + strlen(text);
}

static void check_span(const char *from, const char *to, const char *expected)
{
	ck_assert_uint_eq((size_t)(to - from), strlen(expected));
	ck_assert_mem_eq(from, expected, strlen(expected));
}

START_TEST(an_element_has_its_parts)
{
	const char *text =
		"  <!-- <no/> --><?no <no/>?><![CDATA[<no/>]]>\n<disk a='>' b=\"/>\"><x/>t</disk>rest";
	struct scan_element e;

	ck_assert(scan_element(text, limit_of(text), &e));
	check_span(e.start, e.name, "<");
	check_span(e.name, e.name + e.name_length, "disk");
	check_span(e.attributes, e.inside, " a='>' b=\"/>\">");
	check_span(e.inside, e.close, "<x/>t");
	check_span(e.close, e.end, "</disk>");
	check_span(e.end, limit_of(text), "rest");
}
END_TEST

START_TEST(an_element_without_content_ends_with_its_tag)
{
	static const char *const texts[] = { "<a/>", "<a />", "<a b='c'/>", "<a\n/>" };

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct scan_element e;

		ck_assert(scan_element(texts[i], limit_of(texts[i]), &e));
		ck_assert_ptr_eq(e.inside, e.end);
		ck_assert_ptr_eq(e.close, e.end);
		ck_assert_ptr_eq(e.end, limit_of(texts[i]));
		ck_assert_uint_eq(e.name_length, 1);
	}
}
END_TEST

START_TEST(elements_of_one_name_nest)
{
	const char *text = "<a><a><a/><!-- </a> --></a><![CDATA[</a>]]></a><b/>";
	struct scan_element e;

	ck_assert(scan_element(text, limit_of(text), &e));
	check_span(e.end, limit_of(text), "<b/>");
}
END_TEST

START_TEST(there_may_be_none)
{
	const char *text = "text <!-- <a/> --> &lt;a/&gt; </end>";
	struct scan_element e;

	ck_assert(!scan_element(text, limit_of(text), &e));
	ck_assert(!scan_element(text, text, &e));
}
END_TEST

START_TEST(children_come_in_order)
{
	const char *text = "<p> t <a><inner/></a><!-- <x/> --><b/> <a/></p>";
	static const char *const names[] = { "a", "b", "a" };
	struct scan_element parent, child, *previous = NULL;
	size_t count = 0;

	ck_assert(scan_element(text, limit_of(text), &parent));
	for (; scan_child(&parent, previous, &child); previous = &child) {
		ck_assert_uint_lt(count, 3);
		check_span(child.name, child.name + child.name_length, names[count++]);
	}
	ck_assert_uint_eq(count, 3);
}
END_TEST

START_TEST(attributes_have_names_values_and_blanks)
{
	const char *text = "<a  b='1'\n\tc = \"2'3\" d='' />";
	static const struct {
		const char *name, *value, *all;
	} expected[] = {
		{ "b", "1", "  b='1'" },
		{ "c", "2'3", "\n\tc = \"2'3\"" },
		{ "d", "", " d=''" },
	};
	struct scan_element e;
	struct scan_attribute a, like, found;
	const char *at;
	size_t count = 0;

	ck_assert(scan_element(text, limit_of(text), &e));
	for (at = e.attributes; scan_attribute(at, &a); at = a.end) {
		ck_assert_uint_lt(count, 3);
		check_span(a.name, a.name + a.name_length, expected[count].name);
		check_span(a.value, a.value + a.value_length, expected[count].value);
		check_span(a.start, a.end, expected[count++].all);
	}
	ck_assert_uint_eq(count, 3);
	like = (struct scan_attribute){ .name = "c", .name_length = 1 };
	ck_assert(scan_find_attribute(&e, &like, &found));
	check_span(found.value, found.value + found.value_length, "2'3");
	like.name = "x";
	ck_assert(!scan_find_attribute(&e, &like, &found));
}
END_TEST

START_TEST(remarks_are_comments_and_instructions)
{
	const char *text =
		"<a b='<!-- no -->'/> <!-- one --><![CDATA[<!-- no -->]]><?two <!-- ?> t";
	const char *end, *at = scan_remark(text, limit_of(text), &end);

	check_span(at, end, "<!-- one -->");
	at = scan_remark(end, limit_of(text), &end);
	check_span(at, end, "<?two <!-- ?>");
	ck_assert_ptr_null(scan_remark(end, limit_of(text), &end));
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("scan", &t);

	tcase_add_test(t, an_element_has_its_parts);
	tcase_add_test(t, an_element_without_content_ends_with_its_tag);
	tcase_add_test(t, elements_of_one_name_nest);
	tcase_add_test(t, there_may_be_none);
	tcase_add_test(t, children_come_in_order);
	tcase_add_test(t, attributes_have_names_values_and_blanks);
	tcase_add_test(t, remarks_are_comments_and_instructions);
	return s;
}
