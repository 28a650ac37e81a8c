/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* 1,000 sequences of edits by chance: no address and no name of a device changes that the edit was not
 * about, and no two devices ever have the same. */
#include "test.h"

#include <stdio.h>

#include "random.h"

enum { SEQUENCES = 1000, EDITS = 12, SEED = 1125, MAX_DEVICES = 512 };

static const struct {
	enum vmdev_machine machine;
	const char *os;
} machines[] = {
	{ VMDEV_MACHINE_Q35, "<os><type arch='x86_64' machine='q35'>hvm</type></os>" },
	{ VMDEV_MACHINE_I440FX, "<os><type arch='x86_64' machine='pc-i440fx-7.2'>hvm</type></os>" },
	{ VMDEV_MACHINE_VIRT, "<os><type arch='aarch64' machine='virt'>hvm</type></os>" },
};

/* Where a device is and what it is called. */
struct place {
	const vmdev_device *device;
	char address[64], name[16];
};

struct state {
	struct chance chance;
	enum vmdev_machine machine;
	vmdev_domain *domain;
	const vmdev_device *touched;	/* what the edit is about */
	struct place before[MAX_DEVICES];
	size_t count;
	unsigned edits, refusals, compared;
};

static void read_text(const vmdev_device *device, const char *path, char *to, size_t size)
{
	char *text = NULL;

	if (vmdev_device_get(device, path, &text, NULL))
		text = NULL;
	snprintf(to, size, "%s", text ? text : "");
	free(text);
}

static struct place place_of(const vmdev_device *device)
{
	struct place place = { .device = device };

	read_text(device, "address", place.address, sizeof(place.address));
	if (vmdev_device_get_kind(device) == VMDEV_KIND_DISK)
		read_text(device, "target.dev", place.name, sizeof(place.name));
	return place;
}

static void note(struct state *s)
{
	s->count = vmdev_domain_count(s->domain);
	ck_assert_uint_le(s->count, MAX_DEVICES);
	for (size_t i = 0; i < s->count; i++)
		s->before[i] = place_of(vmdev_domain_at(s->domain, i));
}

/* What had a place has it still. */
static void compare(struct state *s)
{
	for (size_t i = 0, at = 0; i < s->count; i++) {
		const struct place *before = &s->before[i];
		struct place now;

		/* Devices keep their order; those that are gone are skipped. */
		if (at == vmdev_domain_count(s->domain) ||
		    vmdev_domain_at(s->domain, at) != before->device)
			continue;
		now = place_of(vmdev_domain_at(s->domain, at++));
		if (before->device == s->touched)
			continue;
		s->compared++;
		ck_assert_msg(!*before->address || !strcmp(now.address, before->address),
			      "%s was at %s and is at %s", vmdev_device_get_element(now.device),
			      before->address, now.address);
		ck_assert_msg(!*before->name || !strcmp(now.name, before->name), "%s is called %s",
			      before->name, now.name);
	}
}

/* A change that does not fit is none: the state is compared all the same. */
static void accept(struct state *s, int code)
{
	ck_assert_msg(!code || code == -VMDEV_E_RULE, "%d", code);
	s->refusals += code != 0;
}

static vmdev_device *pick(struct state *s, size_t *ret_index)
{
	ck_assert_uint_gt(vmdev_domain_count(s->domain), 0);
	*ret_index = chance_below(&s->chance, (unsigned)vmdev_domain_count(s->domain));
	return vmdev_domain_at(s->domain, *ret_index);
}

static unsigned some_flags(struct state *s)
{
	return VMDEV_PLAN_APPEND | (chance_one_in(&s->chance, 2) ? VMDEV_PLAN_COMPLETE : 0);
}

static void add_one(struct state *s)
{
	vmdev_device *device = chance_device(&s->chance, s->machine);
	int code = vmdev_domain_place(s->domain, device,
				      chance_one_in(&s->chance, 3) ? 0 : some_flags(s), NULL);

	accept(s, code);
	if (!code)
		ck_ok(vmdev_domain_append(s->domain, device, ret_error));
	vmdev_device_unref(device);
}

static void add_some(struct state *s)
{
	for (unsigned i = 1 + chance_below(&s->chance, 4); i; i--) {
		vmdev_device *device = chance_device(&s->chance, s->machine);

		ck_ok(vmdev_domain_append(s->domain, device, ret_error));
		vmdev_device_unref(device);
	}
	accept(s, vmdev_domain_place_all(s->domain, some_flags(s), NULL));
}

static void remove_one(struct state *s)
{
	size_t index;

	/* Without its controller nothing below it is valid. */
	if (strcmp(vmdev_device_get_element(pick(s, &index)), "controller") != 0)
		ck_ok(vmdev_domain_remove(s->domain, index, ret_error));
}

/* It gets a place anew, perhaps the same. */
static void move_one(struct state *s)
{
	size_t index;
	vmdev_device *device = pick(s, &index);

	if (!strcmp(vmdev_device_get_element(device), "controller") ||
	    vmdev_device_set(device, "address", NULL, NULL))
		return;
	s->touched = device;
	accept(s, vmdev_domain_place(s->domain, device, some_flags(s), NULL));
}

static void plan(struct state *s)
{
	vmdev_budget *budget;

	ck_ok(vmdev_budget_new(VMDEV_MACHINE_UNSET, &budget, ret_error));
	ck_ok(vmdev_budget_set(budget, VMDEV_BUDGET_INTERFACES, chance_below(&s->chance, 6),
			       ret_error));
	ck_ok(vmdev_budget_set(budget, VMDEV_BUDGET_CONVENTIONAL, chance_below(&s->chance, 3),
			       ret_error));
	ck_ok(vmdev_budget_set(budget, VMDEV_BUDGET_SCSI_DISKS, chance_below(&s->chance, 3),
			       ret_error));
	accept(s, vmdev_domain_plan(s->domain, budget,
				    chance_one_in(&s->chance, 2) ? VMDEV_PLAN_COMPLETE : 0, NULL));
	vmdev_budget_unref(budget);
}

/* The domain as it will be found the next time. */
static void read_again(struct state *s)
{
	vmdev_domain *again;
	size_t length;
	char *xml;

	ck_ok(vmdev_domain_to_xml(s->domain, &xml, &length, ret_error));
	ck_ok(vmdev_domain_new_from_xml(xml, length, &again, ret_error));
	ck_assert_uint_eq(vmdev_domain_count(again), s->count);
	for (size_t i = 0; i < s->count; i++) {
		struct place now = place_of(vmdev_domain_at(again, i));

		ck_assert_str_eq(now.address, s->before[i].address);
		ck_assert_str_eq(now.name, s->before[i].name);
		s->before[i].device = now.device;
	}
	free(xml);
	vmdev_domain_unref(s->domain);
	s->domain = again;
}

static void edit(struct state *s)
{
	static void (*const edits[])(struct state * s) = { add_one,    add_some, remove_one,
							   remove_one, move_one, plan,
							   read_again };

	if (!vmdev_domain_count(s->domain))
		add_some(s);
	note(s);
	s->touched = NULL;
	edits[chance_below(&s->chance, sizeof(edits) / sizeof(*edits))](s);
	compare(s);
	s->edits++;
}

static void check_unique(const struct state *s)
{
	static const char *const rules[] = {
		"domain-pci-address-duplicate",	    "disk-target-duplicate",
		"disk-address-duplicate",	    "pci-controller-index-duplicate",
		"pci-controller-chassis-duplicate", "domain-usb-port-duplicate"
	};
	vmdev_report *report;

	ck_ok(vmdev_domain_validate(s->domain, NULL, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++)
		for (size_t rule = 0; rule < sizeof(rules) / sizeof(*rules); rule++)
			ck_assert_msg(strcmp(vmdev_report_get_rule(report, i), rules[rule]) != 0,
				      "%s: %s", vmdev_report_get_path(report, i),
				      vmdev_report_get_text(report, i));
	vmdev_report_unref(report);
}

/* The manual's dialect has nothing to say about where devices are, nor about any controller. */
static void check_clean(const struct state *s)
{
	vmdev_report *report;

	ck_ok(vmdev_domain_validate(s->domain, NULL, &report, ret_error));
	for (size_t i = 0; i < vmdev_report_count(report); i++) {
		const vmdev_device *device = vmdev_domain_at(s->domain,
							     vmdev_report_get_device(report, i));
		bool about_places = vmdev_report_get_layer(report, i) == VMDEV_LAYER_DOMAIN ||
				    vmdev_device_get_kind(device) == VMDEV_KIND_PCI_CONTROLLER ||
				    vmdev_device_get_kind(device) == VMDEV_KIND_SCSI_CONTROLLER;

		/* Nothing is to be plugged here. */
		ck_assert_msg(!about_places || !strcmp(vmdev_report_get_rule(report, i),
						       "pci-controller-port-free"),
			      "%s: %s: %s", vmdev_report_get_path(report, i),
			      vmdev_report_get_rule(report, i), vmdev_report_get_text(report, i));
	}
	vmdev_report_unref(report);
}

START_TEST(nothing_untouched_moves)
{
	static struct state s;

	s.chance = (struct chance){ .state = SEED, .image = "/images/a.raw", .passthrough = true };
	printf("seed %d\n", SEED);
	for (unsigned i = 0; i < SEQUENCES; i++) {
		size_t which = chance_below(&s.chance, sizeof(machines) / sizeof(*machines));

		s.machine = machines[which].machine;
		s.domain = chance_domain(&s.chance, s.machine, machines[which].os);
		accept(&s, vmdev_domain_place_all(s.domain, some_flags(&s), NULL));
		check_clean(&s);
		for (unsigned n = 0; n < EDITS; n++)
			edit(&s);
		check_unique(&s);
		vmdev_domain_unref(s.domain);
	}
	printf("%u edits, of which %u did not fit; %u devices compared, none moved\n", s.edits,
	       s.refusals, s.compared);
	ck_assert_uint_eq(s.edits, SEQUENCES * EDITS);
	/* Most of them do something. */
	ck_assert_uint_lt(s.refusals, s.edits / 4);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("stability", &t);

	tcase_set_timeout(t, 300);
	tcase_add_test(t, nothing_untouched_moves);
	return s;
}
