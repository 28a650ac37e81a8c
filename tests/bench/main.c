/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* agree: all ways say the same. time R PREFIX: nanoseconds a device of the cases whose names begin
 * so, R times in turn; trim: the same, with glibc's own way of giving the heap back.
 * run CASE N: a case N times, to be counted from outside. list: the cases. */
#include <limits.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench.h"

struct bench_case {
	char name[48];
	size_t devices;
	void (*run)(const struct bench_case *c);
	build *build;
	reading *reading;
	char *(*build_domain)(size_t count);
	struct values values;
	struct subject *subject;
	enum vmdev_dialect_family family;
};

/* What is read, written and checked: a domain of so many devices, made when a case first asks for it. */
struct subject {
	size_t devices;
	char *(*text)(size_t count, size_t *ret_length);
	char *xml;
	size_t length;
	vmdev_domain *domain;
};

static const char *const sort_names[] = { "disk", "nic", "hostdev" };
static const size_t sizes[] = { 1, 30, 1000, 10000 };

enum { SIZES = sizeof(sizes) / sizeof(sizes[0]), MAX_CASES = 128 };

static struct subject subjects[SIZES], valid_subjects[SIZES];

static struct bench_case cases[MAX_CASES];
static size_t case_count;

static struct bench_case *add(const char *group, const char *what, const char *way, size_t devices,
			      void (*run)(const struct bench_case *c))
{
	struct bench_case *c = &cases[case_count++];

	if (case_count > MAX_CASES)
		abort();
	snprintf(c->name, sizeof(c->name), "%s/%s/%s", group, what, way);
	c->devices = devices;
	c->run = run;
	return c;
}

static void die(const char *why, const char *name)
{
	fprintf(stderr, "%s: %s\n", name, why);
	exit(EXIT_FAILURE);
}

static void run_build(const struct bench_case *c)
{
	free(c->build(&c->values));
}

static void run_build_domain(const struct bench_case *c)
{
	free(c->build_domain(c->devices));
}

static void run_reading(const struct bench_case *c)
{
	if (!c->reading(c->subject->xml, c->subject->length))
		die("the domain was not read", c->name);
}

static void run_rewrite(const struct bench_case *c)
{
	char *xml;

	if (vmdev_domain_to_xml(c->subject->domain, &xml, NULL, NULL))
		die("the domain was not written", c->name);
	free(xml);
}

static void run_validate(const struct bench_case *c)
{
	const struct vmdev_dialect dialect = { .family = c->family };
	vmdev_report *report;

	if (vmdev_domain_validate(c->subject->domain, &dialect, &report, NULL))
		die("the domain was not checked", c->name);
	vmdev_report_unref(report);
}

static const struct {
	const char *name;
	build *build;
	reading *reading;
} ways[] = {
	{ "vmdev", build_vmdev, read_vmdev },
	{ "append", build_append, NULL },
	{ "snprintf", build_snprintf, NULL },
	{ "xmlwriter", build_xmlwriter, NULL },
	{ "raw", NULL, read_raw },
	{ "structs", NULL, read_structs },
#ifdef HAVE_GCONFIG
	{ "gconfig", build_gconfig, read_gconfig },
	{ "gconfig-list", NULL, read_gconfig_list },
#endif
};

enum { WAYS = sizeof(ways) / sizeof(ways[0]) };

static void add_writing(void)
{
	for (int sort = 0; sort < SORT_COUNT; sort++)
		for (int way = 0; way < WAYS; way++)
			if (ways[way].build) {
				struct bench_case *c = add("write", sort_names[sort],
							   ways[way].name, 1, run_build);

				c->build = ways[way].build;
				values_of((enum sort)sort, &c->values);
			}
}

static void add_checking(const char *group, const char *size, struct subject *subject)
{
	static const struct {
		const char *name;
		enum vmdev_dialect_family family;
	} dialects[] = { { "openeuler", VMDEV_DIALECT_OPENEULER },
			 { "libvirt", VMDEV_DIALECT_LIBVIRT } };

	for (int i = 0; i < 2; i++) {
		struct bench_case *c = add(group, size, dialects[i].name, subject->devices,
					   run_validate);

		c->subject = subject;
		c->family = dialects[i].family;
	}
}

static void add_sized(struct subject *subject, struct subject *valid)
{
	size_t devices = subject->devices;
	struct bench_case *c;
	char size[16];

	snprintf(size, sizeof(size), "%zu", devices);
	for (int way = 0; way < WAYS; way++)
		if (ways[way].reading) {
			c = add("read", size, ways[way].name, devices, run_reading);
			c->reading = ways[way].reading;
			c->subject = subject;
		}
	add("build", size, "vmdev", devices, run_build_domain)->build_domain = build_domain_vmdev;
	add("build", size, "append", devices, run_build_domain)->build_domain = build_domain_append;
	add("rewrite", size, "vmdev", devices, run_rewrite)->subject = subject;
	if (devices > 1)
		add_checking("validate", size, valid);
	add_checking("findings", size, subject);
}

static void add_all(void)
{
	add_writing();
	for (int i = 0; i < SIZES; i++) {
		subjects[i] = (struct subject){ .devices = sizes[i], .text = domain_text };
		valid_subjects[i] = (struct subject){ .devices = sizes[i], .text = valid_text };
		add_sized(&subjects[i], &valid_subjects[i]);
	}
}

static void prepare(const struct bench_case *c)
{
	struct subject *s = c->subject;

	if (s && !s->xml)
		s->xml = s->text(s->devices, &s->length);
	/* What is only read is not touched by libvmdev before, which would leave it another heap. */
	if (!s || c->reading || s->domain)
		return;
	if (!s->xml || vmdev_domain_new_from_xml(s->xml, s->length, &s->domain, NULL))
		die("the domain was not read", c->name);
}

static void list_cases(void)
{
	for (size_t i = 0; i < case_count; i++)
		printf("%s %zu\n", cases[i].name, cases[i].devices);
}

static void run_case(const char *name, long times)
{
	for (size_t i = 0; i < case_count; i++)
		if (!strcmp(cases[i].name, name)) {
			prepare(&cases[i]);
			while (times-- > 0)
				cases[i].run(&cases[i]);
			return;
		}
	die("no such case", name);
}

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);	/* others use the machine too */
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* After one run that is not timed, which settles what the case before left to malloc() and the caches. */
static double time_case(const struct bench_case *c, long times)
{
	double start;

	c->run(c);
	start = now();
	for (long i = 0; i < times; i++)
		c->run(c);
	return now() - start;
}

/* How often a case runs in about three milliseconds. */
static long calibrate(const struct bench_case *c)
{
	long times = 1;

	prepare(c);
	while (time_case(c, times) < 3e6)
		times *= 2;
	return times;
}

/* Has malloc() keep what was freed, as it does in a process of which other parts use memory, too. Left
 * alone, glibc gives the end of the heap back to the kernel after each case, and fetches it again page by
 * page, so that what is measured is the kernel. */
static void keep_heap(void)
{
#ifdef __GLIBC__
	mallopt(M_MMAP_THRESHOLD, 32 << 20);
	mallopt(M_TRIM_THRESHOLD, INT_MAX);
#endif
}

/* Every case once, then every case again: whatever disturbs the machine disturbs all of them. */
static void time_cases(long repetitions, const char *prefix, bool keep)
{
	long times[MAX_CASES];

	if (keep)
		keep_heap();
	for (size_t i = 0; i < case_count; i++)
		times[i] = strncmp(cases[i].name, prefix, strlen(prefix)) ? 0 :
									    calibrate(&cases[i]);
	for (long r = 0; r < repetitions; r++)
		for (size_t i = 0; i < case_count; i++)
			if (times[i])
				printf("%s %.1f\n", cases[i].name,
				       time_case(&cases[i], times[i]) /
					       ((double)times[i] * (double)cases[i].devices));
}

static size_t passed, failed;

static void expect(bool good, const char *what)
{
	if (good)
		passed++;
	else
		failed++;
	if (!good)
		printf("FAILED: %s\n", what);
}

static void agree_on_writing(void)
{
	for (int sort = 0; sort < SORT_COUNT; sort++) {
		struct values values;
		char *floor;

		values_of((enum sort)sort, &values);
		floor = build_append(&values);
		for (int way = 0; way < WAYS; way++) {
			char *xml = ways[way].build ? ways[way].build(&values) : NULL;

			if (xml && !strcmp(ways[way].name, "gconfig"))
				printf("bytes %s %zu %zu\n", sort_names[sort], strlen(xml),
				       strlen(floor));
			else if (xml)
				expect(!strcmp(xml, floor), ways[way].name);
			free(xml);
		}
		free(floor);
	}
}

static vmdev_domain *read_domain;
static size_t equal_devices;

static void compare(const struct values *values, size_t i)
{
	vmdev_device *device = device_of(values);

	equal_devices += device && vmdev_device_is_equal(device, vmdev_domain_at(read_domain, i));
	vmdev_device_unref(device);
}

static void agree_on_reading(size_t devices)
{
	size_t length;
	char *xml = domain_text(devices, &length), *built = build_domain_vmdev(devices),
	     *floor = build_domain_append(devices), *again;

	expect(!vmdev_domain_new_from_xml(xml, length, &read_domain, NULL),
	       "a domain that is read");
	equal_devices = 0;
	for (int way = 0; way < WAYS; way++)
		if (ways[way].reading && ways[way].reading != read_raw)
			expect(ways[way].reading(xml, length) == devices, ways[way].name);
	expect(read_raw(xml, length) > 0, "raw");
	read_structs_each(xml, length, compare);
	expect(equal_devices == devices, "the devices read by hand and by libvmdev");
	expect(!vmdev_domain_to_xml(read_domain, &again, NULL, NULL) && !strcmp(xml, again),
	       "a domain that is read and written");
	expect(built && !strcmp(built, floor), "a domain that is built");
	vmdev_domain_unref(read_domain);
	free(again);
	free(floor);
	free(built);
	free(xml);
}

/* That what is called valid is: a new rule may see it otherwise. */
static void agree_on_checking(size_t devices)
{
	size_t length;
	char *xml = valid_text(devices, &length), *said;
	vmdev_domain *domain;
	vmdev_report *report;

	expect(!vmdev_domain_new_from_xml(xml, length, &domain, NULL),
	       "a valid domain that is read");
	expect(vmdev_domain_count(domain) == devices, "the devices of the valid domain");
	for (int family = VMDEV_DIALECT_OPENEULER; family <= VMDEV_DIALECT_LIBVIRT; family++) {
		const struct vmdev_dialect dialect = { .family =
							       (enum vmdev_dialect_family)family };

		vmdev_domain_validate(domain, &dialect, &report, NULL);
		expect(!vmdev_report_count(report), "nothing to find in the valid domain");
		vmdev_report_to_string(report, &said, NULL);
		fputs(said, stdout);
		free(said);
		vmdev_report_unref(report);
	}
	vmdev_domain_unref(domain);
	free(xml);
}

int main(int argc, char **argv)
{
	const char *mode = argc > 1 ? argv[1] : "agree";

	if (!strcmp(mode, "agree")) {
		agree_on_writing();
		agree_on_reading(1);
		agree_on_reading(30);
		agree_on_reading(1000);
		agree_on_checking(30);
		agree_on_checking(1000);
		printf("%zu passed, %zu failed\n", passed, failed);
		return failed ? EXIT_FAILURE : EXIT_SUCCESS;
	}
	add_all();
	if (!strcmp(mode, "list"))
		list_cases();
	else if ((!strcmp(mode, "time") || !strcmp(mode, "trim")) && argc >= 3)
		time_cases(atol(argv[2]), argc > 3 ? argv[3] : "", !strcmp(mode, "time"));
	else if (!strcmp(mode, "run") && argc == 4)
		run_case(argv[2], atol(argv[3]));
	else
		die("agree | list | time|trim REPETITIONS [PREFIX] | run CASE TIMES", argv[0]);
	return EXIT_SUCCESS;
}
