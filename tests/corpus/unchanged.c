/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Documents that are read and written without a change; the figures are those of libvirt 9.0.0. */
#include <libxml/parser.h>
#include <stdio.h>

#include "documents.h"

static void write_unchanged(const char *folder)
{
	struct inputs inputs = { 0 };
	size_t bytes = 0;

	inputs_load(&inputs, folder);
	for (size_t i = 0; i < inputs.count; i++) {
		const struct input *input = &inputs.list[i];
		vmdev_domain *domain = input_read(input);
		char *xml = NULL;
		size_t length = 0;

		ck_ok(vmdev_domain_to_xml(domain, &xml, &length, ret_error));
		ck_same_text(input, "unchanged", xml, length, input->text, input->length);
		bytes += length;
		free(xml);
		vmdev_domain_unref(domain);
	}
	printf("%s: %zu documents of %zu bytes are written as they were\n", folder, inputs.count,
	       bytes);
	inputs_free(&inputs);
}

START_TEST(inputs_stay_the_same)
{
	write_unchanged("qemuxml2argvdata");
}
END_TEST

START_TEST(outputs_stay_the_same)
{
	write_unchanged("qemuxml2xmloutdata");
}
END_TEST

static xmlNode *child_named(xmlNode *parent, const char *name)
{
	xmlNode *n = parent ? xmlFirstElementChild(parent) : NULL;

	while (n && !xmlStrEqual(n->name, (const xmlChar *)name))
		n = xmlNextElementSibling(n);
	return n;
}

/* Every child of <devices>, told by libxml2's DOM, is a device of that name. */
static size_t count_devices(const struct input *input, size_t *known)
{
	xmlDoc *dom = xmlReadMemory(input->text, (int)input->length, NULL, NULL, XML_PARSE_NONET);
	xmlNode *list = child_named(xmlDocGetRootElement(dom), "devices");
	vmdev_domain *domain = input_read(input);
	size_t count = 0;

	for (xmlNode *n = list ? xmlFirstElementChild(list) : NULL; n;
	     n = xmlNextElementSibling(n)) {
		const vmdev_device *device = vmdev_domain_at(domain, count++);

		ck_assert_msg(device, "%s: device %zu is missing", input->name, count - 1);
		ck_assert_str_eq(vmdev_device_get_element(device), (const char *)n->name);
		ck_assert_int_eq(vmdev_device_get_line(device), xmlGetLineNo(n));
		*known += vmdev_device_get_kind(device) != VMDEV_KIND_OTHER;
	}
	ck_assert_msg(vmdev_domain_count(domain) == count, "%s has %zu devices, not %zu",
		      input->name, count, vmdev_domain_count(domain));
	vmdev_domain_unref(domain);
	xmlFreeDoc(dom);
	return count;
}

START_TEST(every_device_is_counted)
{
	struct inputs inputs = { 0 };
	size_t devices = 0, known = 0;

	inputs_load(&inputs, "qemuxml2argvdata");
	for (size_t i = 0; i < inputs.count; i++)
		devices += count_devices(&inputs.list[i], &known);
	printf("%zu devices, %zu of them of a kind with fields\n", devices, known);
	ck_assert_uint_gt(known, 0);
	inputs_free(&inputs);
}
END_TEST

/* What the documents say of the VM, against libxml2's DOM. */
START_TEST(names_and_uuids_are_read)
{
	struct inputs inputs = { 0 };

	inputs_load(&inputs, "qemuxml2argvdata");
	for (size_t i = 0; i < inputs.count; i++) {
		const struct input *input = &inputs.list[i];
		xmlDoc *dom = xmlReadMemory(input->text, (int)input->length, NULL, NULL,
					    XML_PARSE_NONET);
		xmlNode *root = xmlDocGetRootElement(dom);
		xmlNode *type = child_named(child_named(root, "os"), "type");
		vmdev_domain *domain = input_read(input);
		xmlChar *wanted[] = {
			child_named(root, "name") ? xmlNodeGetContent(child_named(root, "name")) :
						    NULL,
			child_named(root, "uuid") ? xmlNodeGetContent(child_named(root, "uuid")) :
						    NULL,
			type ? xmlGetProp(type, (const xmlChar *)"machine") : NULL,
			type ? xmlGetProp(type, (const xmlChar *)"arch") : NULL,
		};
		const char *said[] = {
			vmdev_domain_get_name(domain),
			vmdev_domain_get_uuid(domain),
			vmdev_domain_get_machine(domain),
			vmdev_domain_get_arch(domain),
		};

		for (size_t j = 0; j < 4; j++) {
			ck_assert_msg(xmlStrEqual(wanted[j], (const xmlChar *)said[j]),
				      "%s: %zu: '%s' is read as '%s'", input->name, j,
				      (const char *)wanted[j], said[j]);
			xmlFree(wanted[j]);
		}
		vmdev_domain_unref(domain);
		xmlFreeDoc(dom);
	}
	inputs_free(&inputs);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("corpus: unchanged", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, inputs_stay_the_same);
	tcase_add_test(t, outputs_stay_the_same);
	tcase_add_test(t, every_device_is_counted);
	tcase_add_test(t, names_and_uuids_are_read);
	return s;
}
