/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "test.h"

#include <libxml/xmlerror.h>
#include <stdio.h>

#include "xml/parse.h"

/* What the parser said: one letter an event, and where. */
struct seen {
	char events[64];
	size_t count, starts, ends;
	size_t start, end;	/* of the element that came last */
	unsigned line;
	int stop;		/* what the next start returns */
};

static void see(struct seen *seen, char event)
{
	if (seen->count < sizeof(seen->events) - 1)
		seen->events[seen->count++] = event;
}

static int on_start(void *context, struct xml_parser *parser, const char *name,
		    struct xml_attributes a)
{
	struct seen *seen = context;

	(void)a;
	see(seen, '<');
	seen->starts++;
	/* A sanitizer looks at all of the text each time it is searched backwards. */
	if (seen->starts <= sizeof(seen->events)) {
		seen->start = xml_start_of_element(parser);
		seen->line = xml_line(parser, seen->start);
	}
	xml_want_text(parser, strcmp(name, "deaf"));
	return seen->stop;
}

static int on_text(void *context, const char *text, size_t length)
{
	(void)text, (void)length;
	see(context, 't');
	return 0;
}

static int on_end(void *context, struct xml_parser *parser)
{
	struct seen *seen = context;

	see(seen, '>');
	seen->ends++;
	seen->end = xml_position(parser);
	return 0;
}

static const struct xml_handler handler = { on_start, on_text, on_end };

static int parse_length(const char *text, size_t length, struct seen *seen, vmdev_error **ret_error)
{
	memset(seen, 0, sizeof(*seen));
	return xml_parse(text, length, &handler, seen, ret_error);
}

static int parse(const char *text, struct seen *seen, vmdev_error **ret_error)
{
	return parse_length(text, strlen(text), seen, ret_error);
}

START_TEST(events_come_in_order)
{
	struct seen seen;

	ck_ok(parse(
		"<?xml version='1.0' encoding='UTF-8'?><!-- c --><a><b x='1'/>t<![CDATA[t]]></a>\n",
		&seen, ret_error));
	ck_assert_str_eq(seen.events, "<<>tt>");
}
END_TEST

START_TEST(text_comes_while_it_is_wanted)
{
	struct seen seen;

	ck_ok(parse("<deaf>text<![CDATA[text]]> <a>t</a>t<deaf/>text</deaf>", &seen, ret_error));
	ck_assert_str_eq(seen.events, "<<t>t<>>");
}
END_TEST

START_TEST(an_element_is_on_the_line_where_it_begins)
{
	struct seen seen;

	ck_ok(parse("<a>\n<b/>\n <c\n  x='1'\n\ty='2'\n/></a>", &seen, ret_error));
	ck_assert_uint_eq(seen.line, 3);
}
END_TEST

static unsigned line_of(const char *text, size_t at)
{
	unsigned line = 1;

	for (size_t i = 0; i < at; i++)
		line += text[i] == '\n';
	return line;
}

START_TEST(places_count_bytes_and_lines)
{
	static const char *const texts[] = {
		"<a>\xc3\xa9\xf0\x9f\x92\xbe<b x='>'/></a>",
		"\xef\xbb\xbf<a>\xc3\xa9\xf0\x9f\x92\xbe<b x='\xc3\xa9'/></a>",
		"<?xml version=\"1.0\"?>\r\n<a>\r\n<b y='&amp;'/></a>",
		"<a>\n\n<b\n\n\ny='\n'\n/></a>",
		"<a>&lt;&#233;<b><!-- c --></b></a>",
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct seen seen;

		ck_ok(parse(texts[i], &seen, ret_error));
		ck_assert_ptr_eq(texts[i] + seen.start, strstr(texts[i], "<b"));
		ck_assert_uint_eq(seen.line, line_of(texts[i], seen.start));
		ck_assert_uint_eq(seen.end, (size_t)(strstr(texts[i], "</a>") - texts[i]) + 4);
	}
}
END_TEST

/* Every beginning of a document is refused. */
START_TEST(a_truncated_document_is_refused)
{
	static const char text[] =
		"<?xml version='1.0'?>\n<a b='c &amp; d'>t<!-- c --><![CDATA[x]]><e/></a>";

	for (size_t length = 0; length < sizeof(text) - 1; length++) {
		struct seen seen;

		ck_fails(parse_length(text, length, &seen, ret_error), VMDEV_E_XML);
	}
}
END_TEST

START_TEST(what_is_no_xml_or_refused)
{
	static const char *const texts[] = {
		"",
		" ",
		"text",
		"<a>",
		"</a>",
		"<a></b>",
		"<a/><b/>",
		"<a b=c/>",
		"<a b='1' b='2'/>",
		"<a>&no;</a>",
		"<a b='&no;'/>",
		"<a>&#0;</a>",
		"<a b='<'/>",
		"<a>\x01</a>",
		"<a>\xff</a>",
		"<a>\xc3</a>",
		"<!DOCTYPE a><a/>",
		"<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
		"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
		"<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>",
		"<!DOCTYPE a [<!ENTITY e '&e;&e;'>]><a>&e;</a>",
		"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>",
		"<?xml version='1.0' encoding='UTF-16'?><a/>",
		"<?xml version='1.0' encoding='no'?><a/>",
		"<?xml version='1.0' encoding='no'?>",
		"\x4c\x6f\xa7\x94\x93",
		"<!-- only a comment -->",
		"<a/>text",
		"<a/></a>",
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		vmdev_error *error = NULL;
		struct seen seen;

		ck_assert_msg(parse(texts[i], &seen, &error) == -VMDEV_E_XML, "%s", texts[i]);
		ck_assert_str_eq(vmdev_error_get_rule(error), "xml");
		ck_assert_uint_eq(vmdev_error_get_line(error), 1);
		ck_assert_uint_gt(strlen(vmdev_error_get_message(error)), strlen("line 1: "));
		vmdev_error_unref(error);
	}
}
END_TEST

START_TEST(text_of_two_bytes_a_character_is_refused)
{
	static const char little[] = "\xff\xfe<\0a\0/\0>", big[] = "\xfe\xff\0<\0a\0/\0>";
	struct seen seen;

	ck_fails(parse_length(little, sizeof(little), &seen, ret_error), VMDEV_E_XML);
	ck_fails(parse_length(big, sizeof(big) - 1, &seen, ret_error), VMDEV_E_XML);
	ck_assert_uint_eq(seen.starts, 0);
}
END_TEST

/* Text is handed out NUL-terminated: none may stand in it. */
START_TEST(a_nul_is_refused)
{
	static const char behind[] = "<a/>\0<b/>", before[] = "\0<a/>", inside[] = "<a>x\0y</a>",
			  in_tag[] = "<a b='x\0y'/>", last[] = "<a/>";
	struct seen seen;

	ck_fails(parse_length(behind, sizeof(behind) - 1, &seen, ret_error), VMDEV_E_XML);
	ck_fails(parse_length(before, sizeof(before) - 1, &seen, ret_error), VMDEV_E_XML);
	ck_fails(parse_length(inside, sizeof(inside) - 1, &seen, ret_error), VMDEV_E_XML);
	ck_fails(parse_length(in_tag, sizeof(in_tag) - 1, &seen, ret_error), VMDEV_E_XML);
	ck_fails(parse_length(last, sizeof(last), &seen, ret_error), VMDEV_E_XML);
}
END_TEST

START_TEST(errors_name_the_line)
{
	static const struct {
		const char *text;
		unsigned line;
	} cases[] = {
		{ "<a>\n<b>\n</a>\n", 3 },     { "<a\nb='1'\nb='2'/>", 3 },
		{ "<a>\n\n\n&no;</a>", 4 },    { "<a>\r\n\r\n<", 3 },
		{ "<a/>\n\n<!DOCTYPE a>", 3 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		vmdev_error *error = NULL;
		char line[32];
		struct seen seen;

		ck_assert_int_eq(parse(cases[i].text, &seen, &error), -VMDEV_E_XML);
		snprintf(line, sizeof(line), "line %u: ", cases[i].line);
		ck_assert_msg(vmdev_error_get_line(error) == cases[i].line, "%s: %s", cases[i].text,
			      vmdev_error_get_message(error));
		ck_assert_int_eq(strncmp(vmdev_error_get_message(error), line, strlen(line)), 0);
		ck_assert_ptr_null(strchr(vmdev_error_get_message(error), '\n'));
		vmdev_error_unref(error);
	}
}
END_TEST

static char *repeat(const char *first, const char *text, size_t count, const char *last)
{
	size_t length = strlen(text);
	char *all = malloc(strlen(first) + length * count + strlen(last) + 1), *at;

	ck_assert_ptr_nonnull(all);
	memcpy(all, first, strlen(first));
	at = all + strlen(first);
	for (size_t i = 0; i < count; i++, at += length)
		memcpy(at, text, length);
	memcpy(at, last, strlen(last) + 1);
	return all;
}

static char *nest(size_t depth)
{
	char *begin = repeat("", "<a>", depth, ""), *all = repeat(begin, "</a>", depth, "");

	free(begin);
	return all;
}

START_TEST(depth_is_bounded)
{
	char *most = nest(XML_MAX_DEPTH), *more = nest(XML_MAX_DEPTH + 1), *far = nest(100000);
	struct seen seen;

	ck_ok(parse(most, &seen, ret_error));
	ck_assert_uint_eq(seen.starts, XML_MAX_DEPTH);
	ck_fails(parse(more, &seen, ret_error), VMDEV_E_LIMIT);
	ck_fails(parse(far, &seen, ret_error), VMDEV_E_LIMIT);
	free(most);
	free(more);
	free(far);
}
END_TEST

START_TEST(the_number_of_elements_is_bounded)
{
	char *most = repeat("<a>", "<b/>", XML_MAX_ELEMENTS - 1, "</a>");
	char *more = repeat("<a>", "<b/>", XML_MAX_ELEMENTS, "</a>");
	struct seen seen;

	ck_ok(parse(most, &seen, ret_error));
	ck_assert_uint_eq(seen.ends, XML_MAX_ELEMENTS);
	ck_fails(parse(more, &seen, ret_error), VMDEV_E_LIMIT);
	free(most);
	free(more);
}
END_TEST

START_TEST(the_size_is_bounded)
{
	static const char element[] =
		"<b c='0123456789012345678901234567890123456789012345678901'/>";
	size_t count = XML_MAX_BYTES / (sizeof(element) - 1) + 1;
	char *text = repeat("<a>", element, count, "</a>");
	struct seen seen;

	ck_assert_uint_eq(sizeof(element) - 1, 61);
	ck_assert_uint_gt(strlen(text), XML_MAX_BYTES);
	ck_fails(parse(text, &seen, ret_error), VMDEV_E_LIMIT);
	ck_assert_uint_eq(seen.starts, 0);
	free(text);
	text = repeat("<a>", element, count - 1, "</a>");
	ck_assert_uint_le(strlen(text), XML_MAX_BYTES);
	ck_ok(parse(text, &seen, ret_error));
	ck_assert_uint_eq(seen.ends, count);
	free(text);
}
END_TEST

START_TEST(a_handler_can_stop)
{
	struct seen seen = { .stop = -VMDEV_E_NO_MEMORY };

	ck_fails(xml_parse("<a><b/></a>", 11, &handler, &seen, ret_error), VMDEV_E_NO_MEMORY);
	ck_assert_str_eq(seen.events, "<");
}
END_TEST

static int called;

static void on_error(void *context, xmlErrorPtr error)
{
	(void)error;
	called += *(int *)context;
}

/* The application may use libxml2 too: its handlers are as they were, and hear nothing of ours. */
START_TEST(the_applications_handler_is_restored)
{
	int one = 1;
	struct seen seen;

	xmlSetStructuredErrorFunc(&one, on_error);
	ck_fails(parse("<a>", &seen, ret_error), VMDEV_E_XML);
	ck_fails(parse("", &seen, ret_error), VMDEV_E_XML);
	ck_ok(parse("<n:a/>", &seen, ret_error));
	ck_assert_int_eq(called, 0);
	ck_assert_ptr_eq(xmlStructuredErrorContext, &one);
	ck_assert(xmlStructuredError == on_error);
	xmlSetStructuredErrorFunc(NULL, NULL);
	ck_fails(parse("<a>", &seen, ret_error), VMDEV_E_XML);
	ck_assert_ptr_null(xmlStructuredErrorContext);
	ck_assert(!xmlStructuredError);
}
END_TEST

Suite *suite(void)
{
	TCase *t, *large = tcase_create("large");
	Suite *s = suite_of("parse", &t);

	/* tests/run.sh leaves them out where a program is many times slower. */
	tcase_set_tags(large, "large");
	tcase_set_timeout(large, 300);
	tcase_add_test(large, the_number_of_elements_is_bounded);
	tcase_add_test(large, the_size_is_bounded);
	suite_add_tcase(s, large);
	tcase_set_timeout(t, 300);
	tcase_add_test(t, events_come_in_order);
	tcase_add_test(t, text_comes_while_it_is_wanted);
	tcase_add_test(t, an_element_is_on_the_line_where_it_begins);
	tcase_add_test(t, places_count_bytes_and_lines);
	tcase_add_test(t, a_truncated_document_is_refused);
	tcase_add_test(t, what_is_no_xml_or_refused);
	tcase_add_test(t, text_of_two_bytes_a_character_is_refused);
	tcase_add_test(t, a_nul_is_refused);
	tcase_add_test(t, errors_name_the_line);
	tcase_add_test(t, depth_is_bounded);
	tcase_add_test(t, a_handler_can_stop);
	tcase_add_test(t, the_applications_handler_is_restored);
	return s;
}
