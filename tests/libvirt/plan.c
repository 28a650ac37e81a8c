/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * 500 domains and budgets by chance, planned and placed: libvirt's QEMU driver defines each, adds no
 * controller to what is planned and changes no address. QEMU starts with every tenth. What libvirt has of
 * every fifth is planned for more. Of each that does not fit, libvirt finds no room either for the same
 * devices.
 *
 * plan [SEED]
 */
#define _GNU_SOURCE
#include <libvirt/virterror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "embed.h"
#include "plan/random.h"

enum { RUNS = 500, STARTED_EVERY = 10, EXTENDED_EVERY = 5, PORTS_TO_START = 60 };

static virConnectPtr connection;
static struct {
	unsigned passed, failed, defined, started, refused, ports, extended, full;
} sums;

static void be_silent(void *context, virErrorPtr error)
{
	(void)context;
	(void)error;
}

static void fail(unsigned run, const char *what, const char *detail)
{
	if (sums.failed++ < 5)
		printf("run %u: %s: %s\n", run, what, detail ? detail : "");
}

static char *xml_of(const vmdev_domain *domain)
{
	char *xml;

	if (vmdev_domain_to_xml(domain, &xml, NULL, NULL))
		abort();
	return xml;
}

/* "" where the field is unset, or the kind has none. */
static char *text_of(const vmdev_device *device, const char *path)
{
	char *text = NULL;

	if (vmdev_device_get(device, path, &text, NULL) || !text)
		text = strdup("");
	return text;
}

static bool is_same_text(const vmdev_device *a, const vmdev_device *b, const char *path)
{
	char *x = text_of(a, path), *y = text_of(b, path);
	bool same = !strcmp(x, y);

	free(x);
	free(y);
	return same;
}

static bool is_controller(const vmdev_device *device)
{
	return !strcmp(vmdev_device_get_element(device), "controller");
}

/* What a controller says of itself in its first tag, ended by a blank or quote. */
static bool says(const vmdev_device *device, const char *attribute)
{
	char *xml;
	bool found;

	if (vmdev_device_to_xml(device, &xml, NULL))
		abort();
	found = memmem(xml, strcspn(xml, ">"), attribute, strlen(attribute));
	free(xml);
	return found;
}

static char *attribute_of(const vmdev_device *device, const char *name)
{
	char *xml, *value = NULL, lead[32];
	const char *at;

	if (vmdev_device_to_xml(device, &xml, NULL))
		abort();
	snprintf(lead, sizeof(lead), " %s='", name);
	at = strstr(xml, lead);
	if (at && at < strchr(xml, '>'))
		value = strndup(at + strlen(lead), strcspn(at + strlen(lead), "'"));
	free(xml);
	return value ? value : strdup("");
}

static bool is_same_attribute(const vmdev_device *a, const vmdev_device *b, const char *name)
{
	char *x = attribute_of(a, name), *y = attribute_of(b, name);
	bool same = !strcmp(x, y);

	free(x);
	free(y);
	return same;
}

/* Whether one device is the other, read back. Those that nothing tells apart come in their order. */
static bool is_counterpart(const vmdev_device *a, const vmdev_device *b)
{
	if (vmdev_device_get_kind(a) != vmdev_device_get_kind(b) ||
	    strcmp(vmdev_device_get_element(a), vmdev_device_get_element(b)) != 0)
		return false;
	if (is_controller(a))
		return is_same_attribute(a, b, "type") && is_same_attribute(a, b, "index");
	switch (vmdev_device_get_kind(a)) {
	case VMDEV_KIND_DISK:
		return is_same_text(a, b, "target.dev");
	case VMDEV_KIND_INTERFACE:
		return is_same_text(a, b, "mac.address");
	case VMDEV_KIND_HOSTDEV_PCI:
		return is_same_text(a, b, "source.address");
	default:
		return is_same_attribute(a, b, "type") && is_same_attribute(a, b, "bus") &&
		       is_same_attribute(a, b, "model");
	}
}

/* Each device of `ours` in `theirs`, which it is then told to be: seen[] counts. */
static const vmdev_device *find(const vmdev_domain *theirs, const vmdev_device *device, bool *seen)
{
	for (size_t i = 0; i < vmdev_domain_count(theirs); i++)
		if (!seen[i] && is_counterpart(device, vmdev_domain_at(theirs, i))) {
			seen[i] = true;
			return vmdev_domain_at(theirs, i);
		}
	return NULL;
}

static void compare(unsigned run, const vmdev_domain *ours, const char *xml)
{
	vmdev_domain *theirs;
	bool *seen, same = true;

	if (vmdev_domain_new_from_xml(xml, strlen(xml), &theirs, NULL))
		abort();
	seen = calloc(vmdev_domain_count(theirs), sizeof(*seen));
	for (size_t i = 0; i < vmdev_domain_count(ours); i++) {
		const vmdev_device *device = vmdev_domain_at(ours, i);
		const vmdev_device *there = find(theirs, device, seen);
		char *address = text_of(device, "address"),
		     *now = text_of(there ? there : device, "address");

		/* libvirt says multifunction of a port beside which it puts another one. */
		if (is_controller(device) && !strstr(address, ",multifunction"))
			now[strcspn(now, ",")] = '\0';
		/* An address that libvirt chose for what is not the plan's to place is no change. */
		if (strcmp(vmdev_device_get_element(device), "emulator") != 0 &&
		    (!there || (*address && strcmp(address, now) != 0))) {
			same = false;
			fail(run, vmdev_device_get_element(device), there ? now : "gone");
		}
		free(address);
		free(now);
	}
	for (size_t i = 0; i < vmdev_domain_count(theirs); i++) {
		const vmdev_device *device = vmdev_domain_at(theirs, i);
		char *text;

		/* A hub is what libvirt adds for USB devices without a port. */
		if (seen[i] || (!is_controller(device) &&
				strcmp(vmdev_device_get_element(device), "hub") != 0))
			continue;
		same = false;
		vmdev_device_to_xml(device, &text, NULL);
		fail(run, "libvirt added", text);
		free(text);
	}
	sums.passed += same;
	free(seen);
	vmdev_domain_unref(theirs);
}

static unsigned count_ports(const vmdev_domain *domain)
{
	unsigned count = 0;

	for (size_t i = 0; i < vmdev_domain_count(domain); i++)
		count += says(vmdev_domain_at(domain, i), "model='pcie-root-port'");
	return count;
}

static const char *last_message(void)
{
	virErrorPtr error = virGetLastError();

	return error && error->message ? error->message : "";
}

static void start(unsigned run, virDomainPtr domain)
{
	if (virDomainCreateWithFlags(domain, VIR_DOMAIN_START_PAUSED)) {
		fail(run, "it does not start", last_message());
		return;
	}
	sums.started++;
	virDomainDestroy(domain);
}

/* Returns: what libvirt has of it, for free(); NULL: nothing. */
static char *define(unsigned run, const vmdev_domain *planned, bool to_start)
{
	char *xml = xml_of(planned), *back;
	virDomainPtr domain = virDomainDefineXML(connection, xml);

	if (!domain) {
		fail(run, "libvirt does not define it", last_message());
		if (getenv("VMDEV_TEST_SHOW"))
			puts(xml);
		free(xml);
		return NULL;
	}
	sums.defined++;
	sums.ports += count_ports(planned);
	back = virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_INACTIVE);
	compare(run, planned, back);
	if (to_start)
		start(run, domain);
	virDomainUndefine(domain);
	virDomainFree(domain);
	free(xml);
	return back;
}

/* The manual's dialect finds nothing to say about where the devices are. */
static void validate(unsigned run, const vmdev_domain *planned)
{
	vmdev_report *report;

	if (vmdev_domain_validate(planned, NULL, &report, NULL))
		abort();
	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		const char *rule = vmdev_report_get_rule(report, i);

		const vmdev_device *device = vmdev_domain_at(planned,
							     vmdev_report_get_device(report, i));

		/* A budget of nothing leaves nothing free. */
		if ((vmdev_report_get_layer(report, i) == VMDEV_LAYER_DOMAIN ||
		     vmdev_device_get_kind(device) == VMDEV_KIND_PCI_CONTROLLER) &&
		    strcmp(rule, "pci-controller-port-free") != 0)
			fail(run, rule, vmdev_report_get_path(report, i));
	}
	vmdev_report_unref(report);
}

static void append_xml(vmdev_domain *domain, const char *xml)
{
	vmdev_device *device;

	if (vmdev_device_new_from_xml(xml, strlen(xml), &device, NULL) ||
	    vmdev_domain_append(domain, device, NULL))
		abort();
	vmdev_device_unref(device);
}

static unsigned express_of(const vmdev_budget *budget)
{
	return vmdev_budget_get(budget, VMDEV_BUDGET_INTERFACES) +
	       vmdev_budget_get(budget, VMDEV_BUDGET_DISKS) +
	       vmdev_budget_get(budget, VMDEV_BUDGET_HOSTDEVS);
}

/* The budget's devices in the flesh, and libvirt may add controllers as it likes. */
static void confirm(unsigned run, vmdev_domain *domain, const vmdev_budget *budget)
{
	virDomainPtr defined;
	char *xml;

	append_xml(domain, "<controller type='pci' index='1' model='pcie-root-port'/>");
	for (unsigned i = express_of(budget); i; i--)
		append_xml(domain, "<rng model='virtio'><backend model='random'>/dev/urandom"
				   "</backend></rng>");
	for (unsigned i = vmdev_budget_get(budget, VMDEV_BUDGET_CONVENTIONAL); i; i--)
		append_xml(domain, "<interface type='user'><model type='e1000'/></interface>");
	for (unsigned i = vmdev_budget_get(budget, VMDEV_BUDGET_BRIDGES); i; i--)
		append_xml(domain, "<controller type='pci' model='pcie-to-pci-bridge'/>");
	xml = xml_of(domain);
	defined = virDomainDefineXML(connection, xml);
	if (defined) {
		fail(run, "libvirt has room for what does not fit", "");
		virDomainUndefine(defined);
		virDomainFree(defined);
	} else {
		sums.passed++;
		sums.refused++;
	}
	free(xml);
}

static void name_disks(vmdev_domain *domain)
{
	for (size_t i = 0; i < vmdev_domain_count(domain); i++) {
		vmdev_device *device = vmdev_domain_at(domain, i);
		char *name;

		if (vmdev_device_get_kind(device) != VMDEV_KIND_DISK ||
		    vmdev_domain_find_target(domain, vmdev_disk_get_target_bus(device), &name,
					     NULL))
			continue;
		vmdev_disk_set_target_dev(device, name, NULL);
		free(name);
	}
}

static int plan(vmdev_domain *domain, const vmdev_budget *budget, unsigned flags,
		vmdev_error **ret_error)
{
	int code = vmdev_domain_plan(domain, budget, flags, ret_error);

	return code ? code : vmdev_domain_place_all(domain, flags | VMDEV_PLAN_APPEND, ret_error);
}

static void check_budget(unsigned run, const vmdev_domain *domain, const vmdev_budget *budget)
{
	vmdev_report *report;
	char *text;

	if (vmdev_domain_validate_budget(domain, budget, &report, NULL) ||
	    vmdev_report_to_string(report, &text, NULL))
		abort();
	if (vmdev_report_count(report))
		fail(run, "the budget is not free", text);
	free(text);
	vmdev_report_unref(report);
}

/* What libvirt has is planned for more, and gets further devices: all that was there stays. */
static void extend(struct chance *c, unsigned run, const char *xml)
{
	unsigned flags = VMDEV_PLAN_APPEND | (chance_one_in(c, 2) ? VMDEV_PLAN_COMPLETE : 0);
	vmdev_budget *budget;
	vmdev_domain *domain;

	if (vmdev_domain_new_from_xml(xml, strlen(xml), &domain, NULL) ||
	    vmdev_budget_new(VMDEV_MACHINE_Q35, &budget, NULL) ||
	    vmdev_budget_set(budget, VMDEV_BUDGET_INTERFACES, chance_below(c, 60), NULL) ||
	    vmdev_budget_set(budget, VMDEV_BUDGET_CONVENTIONAL, chance_below(c, 40), NULL))
		abort();
	for (unsigned i = chance_below(c, 4); i; i--) {
		vmdev_device *device = chance_device(c, VMDEV_MACHINE_Q35);

		/* The one USB controller that there is may be full. */
		if (vmdev_domain_place(domain, device, flags, NULL) ||
		    vmdev_domain_append(domain, device, NULL))
			sums.full++;
		vmdev_device_unref(device);
	}
	if (!vmdev_domain_plan(domain, budget, flags & VMDEV_PLAN_COMPLETE, NULL)) {
		check_budget(run, domain, budget);
		free(define(run, domain, false));
		sums.extended++;
	} else {
		sums.full++;
	}
	vmdev_domain_unref(domain);
	vmdev_budget_unref(budget);
}

static void run_one(struct chance *c, unsigned run, const char *os)
{
	bool to_start = run % STARTED_EVERY == 0;
	unsigned flags = chance_one_in(c, 2) ? VMDEV_PLAN_COMPLETE : 0;
	vmdev_budget *budget;
	vmdev_domain *domain;
	vmdev_error *error = NULL;
	int code;
	char *back;

	do
		budget = chance_budget(c);
	while (to_start && express_of(budget) > PORTS_TO_START &&
	       (vmdev_budget_unref(budget), true));
	c->passthrough = !to_start;
	domain = chance_domain(c, VMDEV_MACHINE_Q35, os);
	code = plan(domain, budget, flags, &error);
	if (!code) {
		check_budget(run, domain, budget);
		validate(run, domain);
		back = define(run, domain, to_start);
		if (back && run % EXTENDED_EVERY == 1)
			extend(c, run, back);
		free(back);
	} else if (code == -VMDEV_E_RULE &&
		   !strcmp(vmdev_error_get_rule(error), "plan-port-limit")) {
		name_disks(domain);
		confirm(run, domain, budget);
	} else {
		fail(run, "it is not planned", vmdev_error_get_message(error));
	}
	vmdev_error_unref(error);
	vmdev_domain_unref(domain);
	vmdev_budget_unref(budget);
}

/* The most that a q35 machine has, and one more. */
static void run_limit(unsigned disks, const char *os)
{
	vmdev_budget *budget;
	vmdev_domain *domain;
	char xml[1024];
	int code;

	snprintf(xml, sizeof(xml),
		 "<domain type='qemu'><name>plan</name><memory>65536</memory>%s<devices>"
		 "<controller type='usb' index='0' model='none'/><memballoon model='none'/>"
		 "</devices></domain>",
		 os);
	if (vmdev_domain_new_from_xml(xml, strlen(xml), &domain, NULL) ||
	    vmdev_budget_new(VMDEV_MACHINE_Q35, &budget, NULL) ||
	    vmdev_budget_set(budget, VMDEV_BUDGET_DISKS, disks, NULL))
		abort();
	code = plan(domain, budget, VMDEV_PLAN_COMPLETE, NULL);
	if (!code)
		free(define(RUNS, domain, false));
	else
		confirm(RUNS, domain, budget);
	if (!code != (disks <= 240))
		fail(RUNS, "a q35 machine has 240 root ports", code ? "refused" : "planned");
	vmdev_domain_unref(domain);
	vmdev_budget_unref(budget);
}

int main(int argc, char **argv)
{
	struct chance c = { .state = argc > 1 ? strtoull(argv[1], NULL, 0) : 20241125 };
	struct embed *embed = embed_open();
	const char *rom = getenv("VMDEV_UNPLUG_ROM");
	char image[128], os[512];
	FILE *file;

	if (!rom) {
		puts("SKIP: there are no binutils of x86, to make the guest");
		return 77;
	}
	printf("seed %llu\n", (unsigned long long)c.state);
	connection = embed_connection(embed);
	virSetErrorFunc(NULL, be_silent);
	snprintf(image, sizeof(image), "%s/image.raw", embed_root(embed));
	file = fopen(image, "w");
	if (!file || fseek(file, 65535, SEEK_SET) || fputc(0, file) || fclose(file))
		abort();
	snprintf(os, sizeof(os),
		 "<os><type arch='x86_64' machine='q35'>hvm</type>"
		 "<loader readonly='yes' type='rom'>%s</loader></os>",
		 rom);
	c.image = image;
	for (unsigned run = 0; run < RUNS; run++)
		run_one(&c, run, os);
	run_limit(240, os);
	run_limit(241, os);
	embed_close(embed);
	printf("%u defined with %u root ports, no controller added and no address changed; %u started; "
	       "%u do not fit\n%u of them extended, for %u devices and budgets there was no room\n",
	       sums.defined, sums.ports, sums.started, sums.refused, sums.extended, sums.full);
	printf("%u passed, %u failed\n", sums.passed, sums.failed);
	return sums.failed || sums.started < RUNS / STARTED_EVERY || !sums.refused;
}
