/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The manual's examples: what is built equals what is printed, and what is read equals what is built. */
#include "test.h"

#include <dirent.h>
#include <stdio.h>

#include "build.h"
#include "tree.h"

static const struct example {
	const char *file;
	void (*build)(vmdev_domain *domain);
} examples[] = {
	{ "disk-virtio-scsi", build_disk_virtio_scsi },
	{ "interface-vhost-net", build_interface_vhost_net },
	{ "hostdev-pci", build_hostdev_pci },
	{ "pcie-simplified", build_pcie_simplified },
	{ "pcie-complete", build_pcie_complete },
	{ "disk-suspension-virtio-blk", build_disk_suspension_virtio_blk },
	{ "disk-suspension-virtio-scsi", build_disk_suspension_virtio_scsi },
	{ "interface-sr-iov", build_interface_sr_iov },
	{ "serial-console", build_serial_console },
	{ "hostdev-vdpa", build_hostdev_vdpa },
	{ "usb-controllers", build_usb_controllers },
	{ "hostdev-usb", build_hostdev_usb },
};

enum { COUNT = sizeof(examples) / sizeof(*examples) };

static char *read_text(const struct example *example)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/tests/manual/%s.xml", SOURCE_ROOT, example->file);
	return slurp(path, NULL);
}

static vmdev_domain *build(const struct example *example)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new(&domain, ret_error));
	example->build(domain);
	return domain;
}

/* What is read, a device alone or a list. */
static vmdev_domain *read_domain(const char *text)
{
	vmdev_domain *domain;
	vmdev_device *device;

	if (strstr(text, "<devices>")) {
		ck_ok(vmdev_domain_new_from_xml(text, strlen(text), &domain, ret_error));
		return domain;
	}
	ck_ok(vmdev_device_new_from_xml(text, strlen(text), &device, ret_error));
	ck_ok(vmdev_domain_new(&domain, ret_error));
	ck_ok(vmdev_domain_append(domain, device, ret_error));
	vmdev_device_unref(device);
	return domain;
}

static char *write(const vmdev_domain *domain, bool alone)
{
	char *xml;

	if (alone) {
		ck_assert_uint_eq(vmdev_domain_count(domain), 1);
		ck_ok(vmdev_device_to_xml(vmdev_domain_at(domain, 0), &xml, ret_error));
	} else {
		ck_ok(vmdev_domain_to_xml(domain, &xml, NULL, ret_error));
	}
	return xml;
}

START_TEST(built_is_what_the_manual_prints)
{
	char *text = read_text(&examples[_i]);
	vmdev_domain *domain = build(&examples[_i]);
	char *xml = write(domain, !strstr(text, "<devices>"));
	char *printed = tree_of(text), *built = tree_of(xml);

	ck_assert_ptr_nonnull(printed);
	ck_assert_ptr_nonnull(built);
	ck_assert_str_eq(built, printed);
	free(built);
	free(printed);
	free(xml);
	free(text);
	vmdev_domain_unref(domain);
}
END_TEST

START_TEST(read_is_what_was_built)
{
	char *text = read_text(&examples[_i]);
	vmdev_domain *built = build(&examples[_i]), *read = read_domain(text);

	ck_assert_uint_eq(vmdev_domain_count(built), vmdev_domain_count(read));
	for (size_t i = 0; i < vmdev_domain_count(built); i++)
		ck_assert(
			vmdev_device_is_equal(vmdev_domain_at(built, i), vmdev_domain_at(read, i)));
	vmdev_domain_unref(built);
	vmdev_domain_unref(read);
	free(text);
}
END_TEST

/* The fields through the typed getters, so that a setter and the reader cannot err alike. */
START_TEST(read_fields)
{
	char *text = read_text(&examples[6]);
	vmdev_domain *domain = read_domain(text);
	const vmdev_device *disk = vmdev_domain_at(domain, 0);
	const struct vmdev_address *address = vmdev_disk_get_address(disk);

	ck_assert_int_eq(vmdev_disk_get_type(disk), VMDEV_DISK_TYPE_BLOCK);
	ck_assert_int_eq(vmdev_disk_get_driver_error_policy(disk), VMDEV_DISK_ERROR_POLICY_RETRY);
	ck_assert_int_eq(vmdev_disk_get_driver_rerror_policy(disk), VMDEV_DISK_RERROR_POLICY_RETRY);
	ck_assert_uint_eq(vmdev_disk_get_driver_retry_interval(disk), 2000);
	ck_assert_uint_eq(vmdev_disk_get_driver_retry_timeout(disk), 10000);
	ck_assert_str_eq(vmdev_disk_get_source_dev(disk), "/path/to/your/storage");
	ck_assert(vmdev_disk_get_backing_store(disk));
	ck_assert_str_eq(vmdev_disk_get_target_dev(disk), "sdb");
	ck_assert_int_eq(address->type, VMDEV_ADDRESS_DRIVE);
	ck_assert_uint_eq(address->drive.target, 0);
	vmdev_domain_unref(domain);
	free(text);
}
END_TEST

/* Prints "KIND PATH VALUE" where the field is set. Returns: whether it is. */
static bool print_field(FILE *out, const vmdev_device *device, const char *path)
{
	char *value = NULL;
	bool set = !vmdev_device_get(device, path, &value, NULL) && value;

	if (set)
		fprintf(out, "%s %s %s\n", vmdev_kind_to_string(vmdev_device_get_kind(device)),
			path, value);
	free(value);
	return set;
}

/* Of an item's field that of each item there is. */
static void print_items(FILE *out, const vmdev_device *device, const char *path)
{
	int list = (int)strcspn(path, "[");
	char item[160];
	size_t i = 0;

	do
		snprintf(item, sizeof(item), "%.*s[%zu]%s", list, path, i++, path + list + 2);
	while (print_field(out, device, item));
}

/* All that is set, for free(). */
static char *print_fields(const vmdev_domain *domain)
{
	const vmdev_device *device;
	char *text = NULL;
	size_t length;
	FILE *out = open_memstream(&text, &length);

	ck_assert_ptr_nonnull(out);
	for (size_t d = 0; (device = vmdev_domain_at(domain, d)); d++) {
		enum vmdev_kind kind = vmdev_device_get_kind(device);

		for (size_t i = 0; i < vmdev_kind_count_fields(kind); i++) {
			const char *path = vmdev_field_get_path(vmdev_kind_get_field(kind, i));

			if (strstr(path, "[]."))
				print_items(out, device, path);
			else if (!strstr(path, "[]"))
				print_field(out, device, path);
		}
	}
	fclose(out);
	return text;
}

/* examples.fields says what a reader of the manual takes each example for. */
START_TEST(read_is_what_is_meant)
{
	char *all = slurp(SOURCE_ROOT "/tests/manual/examples.fields", NULL);
	char *text = read_text(&examples[_i]);
	vmdev_domain *domain = read_domain(text);
	char *fields = print_fields(domain), heading[64], *meant;

	snprintf(heading, sizeof(heading), "\n== %s\n", examples[_i].file);
	meant = strstr(all, heading);
	ck_assert_msg(meant, "examples.fields: no %s", examples[_i].file);
	meant += strlen(heading);
	meant[strstr(meant, "\n\n") ? (size_t)(strstr(meant, "\n\n") - meant) + 1 : strlen(meant)] =
		'\0';
	ck_assert_str_eq(fields, meant);
	free(fields);
	vmdev_domain_unref(domain);
	free(text);
	free(all);
}
END_TEST

/* A line of examples.list without its end; the next one. NULL: there is none. */
static char *next_line(char **text)
{
	char *line;

	do
		line = strsep(text, "\n");
	while (line && (!*line || *line == '#'));
	return line;
}

/* Cuts " | " off; what stands before it. */
static char *next_part(char **line)
{
	char *part = *line, *bar = strstr(part, " | ");

	ck_assert_msg(bar, "examples.list: %s: a part is missing", part);
	*bar = '\0';
	*line = bar + 3;
	return part;
}

/* The file in which the statements of the manual stand by section: "section PT PCI Passthrough". */
static char *read_statements(void)
{
	return slurp(SOURCE_ROOT "/lib/rule/manual.statements", NULL);
}

/* Behind "section PREFIX "; NULL: the line is none of these. */
static const char *title_of(const char *line)
{
	const char *blank = strncmp(line, "section ", 8) ? NULL : strchr(line + 8, ' ');

	return blank ? blank + 1 : NULL;
}

static bool is_section(const char *title)
{
	char *text = read_statements(), *rest = text, *line;
	bool found = false;

	while ((line = next_line(&rest)))
		found |= title_of(line) && !strcmp(title_of(line), title);
	free(text);
	return found;
}

static size_t count_examples(const char *file)
{
	size_t count = 0;

	for (size_t i = 0; i < COUNT; i++)
		count += !strcmp(examples[i].file, file);
	return count;
}

/* A file begins with a comment that names the section, and says what of the example was corrected. */
static bool names_section(const char *file, const char *section)
{
	char path[512], *text;
	bool named;

	snprintf(path, sizeof(path), "%s/tests/manual/%s.xml", SOURCE_ROOT, file);
	text = slurp(path, NULL);
	named = !strncmp(text, "<!-- ", 5) && !strncmp(text + 5, section, strlen(section)) &&
		(strstr(text, "printed there.") || strstr(text, "Corrected: "));
	free(text);
	return named;
}

/* examples.list says what the manual has: each example is built once, and nothing else is. */
START_TEST(every_example_is_built)
{
	char *text = slurp(SOURCE_ROOT "/tests/manual/examples.list", NULL), *rest = text, *line;
	size_t count = 0;

	while ((line = next_line(&rest))) {
		const char *file = next_part(&line), *section = next_part(&line);

		ck_assert_msg(is_section(section), "examples.list: no section %s", section);
		if (!strcmp(file, "-"))
			continue;
		ck_assert_msg(count_examples(file) == 1, "%s: the example %s has no test", section,
			      file);
		ck_assert_msg(names_section(file, section), "%s.xml: not of section %s", file,
			      section);
		count++;
	}
	ck_assert_uint_eq(count, COUNT);
	free(text);
}
END_TEST

/* A section without a line was forgotten. */
START_TEST(every_section_is_listed)
{
	char *text = slurp(SOURCE_ROOT "/tests/manual/examples.list", NULL);
	char *statements = read_statements(), *rest = statements, *line, part[128];
	size_t count = 0;

	while ((line = next_line(&rest))) {
		if (!title_of(line))
			continue;
		snprintf(part, sizeof(part), " | %s | ", title_of(line));
		ck_assert_msg(strstr(text, part), "examples.list: nothing of %s", title_of(line));
		count++;
	}
	ck_assert_uint_gt(count, 0);
	free(statements);
	free(text);
}
END_TEST

START_TEST(every_file_is_an_example)
{
	DIR *folder = opendir(SOURCE_ROOT "/tests/manual");
	struct dirent *entry;
	size_t count = 0;

	ck_assert_ptr_nonnull(folder);
	while ((entry = readdir(folder))) {
		char *end = strstr(entry->d_name, ".xml");

		if (!end)
			continue;
		*end = '\0';
		ck_assert_msg(count_examples(entry->d_name) == 1, "%s.xml: has no test",
			      entry->d_name);
		count++;
	}
	closedir(folder);
	ck_assert_uint_eq(count, COUNT);
}
END_TEST

/* Each device, and a list as a whole. The library has nothing against what the manual prints. */
START_TEST(examples_break_no_rule)
{
	vmdev_domain *domain = build(&examples[_i]);
	vmdev_report *report;
	char *said;

	if (vmdev_domain_count(domain) > 1)
		ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
	else
		ck_ok(vmdev_device_validate(vmdev_domain_at(domain, 0), NULL, &report, ret_error));
	ck_ok(vmdev_report_to_string(report, &said, ret_error));
	ck_assert_str_eq(said, "");
	free(said);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

/* On a q35 machine the manual's own place, bus 0, contradicts its first section: a warning, no more. */
START_TEST(passthrough_on_bus_0_is_a_warning)
{
	static const char machine[] = "<domain><os><type machine='q35'>hvm</type></os><devices>\n"
				      "<controller type='pci' index='0' model='pcie-root'/>\n"
				      "</devices></domain>";
	vmdev_domain *domain = read_domain(machine);
	vmdev_report *report;

	build_hostdev_pci(domain);
	ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
	ck_assert_uint_eq(vmdev_report_count(report), 1);
	ck_assert_uint_eq(vmdev_report_count_errors(report), 0);
	ck_assert_str_eq(vmdev_report_get_rule(report, 0), "domain-root-port-device");
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

/* With the controllers that the manual's devices need, they are one VM. */
START_TEST(examples_fit_into_one_vm)
{
	vmdev_domain *domain;
	vmdev_device *controller, *disk;
	vmdev_report *report;
	char *said;

	ck_ok(vmdev_domain_new(&domain, ret_error));
	build_pcie_complete(domain);
	ck_ok(vmdev_scsi_controller_new_virtio_scsi(0, &controller, ret_error));
	ck_ok(vmdev_domain_append(domain, controller, ret_error));
	vmdev_device_unref(controller);
	build_disk_virtio_scsi(domain);
	build_interface_vhost_net(domain);
	build_hostdev_pci(domain);
	build_disk_suspension_virtio_blk(domain);
	build_disk_suspension_virtio_scsi(domain);
	build_interface_sr_iov(domain);
	build_serial_console(domain);
	build_hostdev_vdpa(domain);
	build_usb_controllers(domain);
	build_hostdev_usb(domain);
	/* Two of the examples have the name sdb. */
	disk = vmdev_domain_at(domain, 10);
	ck_ok(vmdev_disk_set_target_dev(disk, "sda", ret_error));
	ck_ok(vmdev_domain_validate(domain, NULL, &report, ret_error));
	ck_ok(vmdev_report_to_string(report, &said, ret_error));
	ck_assert_str_eq(said, "");
	free(said);
	vmdev_report_unref(report);
	vmdev_domain_unref(domain);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("manual", &t);

	tcase_add_loop_test(t, built_is_what_the_manual_prints, 0, COUNT);
	tcase_add_loop_test(t, read_is_what_was_built, 0, COUNT);
	tcase_add_test(t, read_fields);
	tcase_add_loop_test(t, read_is_what_is_meant, 0, COUNT);
	tcase_add_test(t, every_example_is_built);
	tcase_add_test(t, every_section_is_listed);
	tcase_add_test(t, every_file_is_an_example);
	tcase_add_loop_test(t, examples_break_no_rule, 0, COUNT);
	tcase_add_test(t, passthrough_on_bus_0_is_a_warning);
	tcase_add_test(t, examples_fit_into_one_vm);
	return s;
}
