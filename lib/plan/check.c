/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/error.h"
#include "model/domain.h"
#include "plan/budget.h"
#include "plan/place.h"
#include "plan/target.h"
#include "plan.gen.h"
#include "rule/report.h"

struct check {
	const vmdev_domain *domain;
	const vmdev_budget *budget;
	vmdev_report *report;
	struct layout layout;
	struct units scsi;
	struct usb usb;
};

/* What a finding is about: the last device of a kind, which is where more of them would go. */
static char *path_of(const struct check *c, enum vmdev_kind kind, const char *field,
		     size_t *ret_index)
{
	size_t count = 0, last = c->domain->now.count ? c->domain->now.count - 1 : 0;
	struct buffer b = { 0 };

	for (size_t i = 0; i < c->domain->now.count; i++)
		if (c->domain->now.devices[i]->kind->id == kind) {
			count++;
			last = i;
		}
	buffer_text(&b, vmdev_kind_to_string(kind));
	if (count) {
		buffer_text(&b, "[");
		buffer_decimal(&b, count - 1);
		buffer_text(&b, "]");
	}
	buffer_text(&b, ".");
	buffer_text(&b, field);
	*ret_index = last;
	return buffer_take(&b);
}

__attribute__((format(printf, 5, 6))) static void add(struct check *c, enum plan_rule number,
						      enum vmdev_kind kind, const char *field,
						      const char *format, ...)
{
	const struct vmdev_rule *rule = &rules_plan.rules[number];
	struct buffer b = { 0 };
	const vmdev_device *device;
	char detail[128];
	va_list arguments;
	size_t index;
	char *path = path_of(c, kind, field, &index);

	va_start(arguments, format);
	vsnprintf(detail, sizeof(detail), format, arguments);
	va_end(arguments);
	device = vmdev_domain_at(c->domain, index);
	/* The detail takes the place of the period. */
	buffer_append(&b, rule->text, strlen(rule->text) - 1);
	buffer_text(&b, ": ");
	buffer_text(&b, detail);
	report_add(c->report, &(struct finding){
				      .rule = rule->id,
				      .manual = rule->manual,
				      .cure = rule->cure,
				      .severity = rule->severity,
				      .layer = rule->layer,
				      .line = device ? vmdev_device_get_line(device) : 0,
				      .device = index,
				      .path = path,
				      .text = buffer_take(&b),
			      });
}

static unsigned left(unsigned free, unsigned pending)
{
	return free > pending ? free - pending : 0;
}

/* On i440fx every device takes a slot of the same sort. */
static void check_slots(struct check *c)
{
	const struct layout *layout = &c->layout;
	unsigned devices = c->budget->counts[VMDEV_BUDGET_CONVENTIONAL];
	unsigned bridges = layout->express ? c->budget->counts[VMDEV_BUDGET_BRIDGES] : 0;
	unsigned pending = layout->conventional_pending, free;

	if (!layout->express) {
		devices += budget_express(c->budget);
		pending += layout->express_pending;
	}
	free = left(layout_free_conventional(layout), pending);
	if (devices > free)
		add(c, PLAN_PCI_SLOT, VMDEV_KIND_PCI_CONTROLLER, "model",
		    "%u devices are to be plugged, and %u slots are free", devices, free);
	else if (bridges > layout->bridges)
		add(c, PLAN_PCI_SLOT, VMDEV_KIND_PCI_CONTROLLER, "model",
		    "%u bridges are wanted, and there are %u", bridges, layout->bridges);
}

static void check_ports(struct check *c)
{
	const struct layout *layout = &c->layout;
	unsigned devices = budget_express(c->budget);
	unsigned free = left(layout_free_express(layout), layout->express_pending);
	bool fits;

	if (!layout->express || devices <= free)
		return;
	fits = topology_fits(
		layout, devices + layout->express_pending - layout_free_express(layout), 0, false);
	add(c, fits ? PLAN_ROOT_PORT : PLAN_PORT_LIMIT, VMDEV_KIND_PCI_CONTROLLER, "model",
	    "%u devices are to be plugged, and %u ports are free", devices, free);
}

static void check_scsi(struct check *c)
{
	unsigned disks = c->budget->counts[VMDEV_BUDGET_SCSI_DISKS];
	unsigned names = target_count_free(c->domain, VMDEV_DISK_BUS_SCSI);
	size_t units = units_count_free(&c->scsi);

	if (disks && disks + c->scsi.pending > units)
		add(c, PLAN_DISK_UNIT, VMDEV_KIND_SCSI_CONTROLLER, "index",
		    "%u disks are to be plugged, and %zu units are free", disks,
		    units > c->scsi.pending ? units - c->scsi.pending : 0);
	if (disks > names)
		add(c, PLAN_TARGET, VMDEV_KIND_DISK, "target.dev",
		    "%u scsi disks are to be plugged, and %u names are free", disks, names);
}

static void check_usb(struct check *c)
{
	const unsigned devices[SPEEDS] = {
		[SPEED_1] = c->budget->counts[VMDEV_BUDGET_USB1],
		[SPEED_2] = c->budget->counts[VMDEV_BUDGET_USB2],
		[SPEED_3] = c->budget->counts[VMDEV_BUDGET_USB3],
	};
	unsigned lack[SPEEDS];

	if (!(devices[SPEED_1] + devices[SPEED_2] + devices[SPEED_3]))
		return;
	usb_count_lack(&c->usb, devices, lack);
	if (lack[SPEED_1] + lack[SPEED_2] + lack[SPEED_3])
		add(c, PLAN_USB_PORT, VMDEV_KIND_USB_CONTROLLER, "model",
		    "%u devices of USB 1.1, %u of 2.0 and %u of 3.0 find no port", lack[SPEED_1],
		    lack[SPEED_2], lack[SPEED_3]);
}

int vmdev_domain_validate_budget(const vmdev_domain *domain, const vmdev_budget *budget,
				 vmdev_report **ret_report, vmdev_error **ret_error)
{
	struct check c = { .domain = domain, .budget = budget };
	int code = layout_init(&c.layout, domain, budget->machine, ret_error);

	if (code)
		return code;
	c.report = calloc(1, sizeof(*c.report));
	if (!c.report || units_init(&c.scsi, UNITS_SCSI, domain, VMDEV_MACHINE_UNSET) ||
	    usb_init(&c.usb, domain, machine_of_whole(domain))) {
		units_release(&c.scsi);
		free(c.report);
		return error_no_memory(ret_error);
	}
	check_ports(&c);
	check_slots(&c);
	check_scsi(&c);
	check_usb(&c);
	units_release(&c.scsi);
	usb_release(&c.usb);
	return report_give(c.report, ret_report, ret_error);
}

static int count_units(const vmdev_domain *domain, size_t *ret_count, vmdev_error **ret_error)
{
	struct units scsi;
	size_t free;

	if (units_init(&scsi, UNITS_SCSI, domain, VMDEV_MACHINE_UNSET))
		return error_no_memory(ret_error);
	free = units_count_free(&scsi);
	*ret_count = free > scsi.pending ? free - scsi.pending : 0;
	units_release(&scsi);
	return 0;
}

static int count_usb(const vmdev_domain *domain, enum speed speed, size_t *ret_count,
		     vmdev_error **ret_error)
{
	struct usb usb;
	unsigned pending;

	if (usb_init(&usb, domain, machine_of_whole(domain)))
		return error_no_memory(ret_error);
	pending = usb.pending[SPEED_ANY] + usb.pending[SPEED_1];
	*ret_count = left(usb_count_free(&usb, speed), pending);
	usb_release(&usb);
	return 0;
}

static int count_pci(const vmdev_domain *domain, bool port, size_t *ret_count,
		     vmdev_error **ret_error)
{
	struct layout layout;
	int code = layout_init(&layout, domain, VMDEV_MACHINE_UNSET, ret_error);

	if (code)
		return code;
	if (port)
		*ret_count = left(layout_free_express(&layout), layout.express_pending);
	else
		*ret_count = left(layout_free_conventional(&layout),
				  layout.conventional_pending +
					  (layout.express ? 0 : layout.express_pending));
	return 0;
}

int vmdev_domain_count_free(const vmdev_domain *domain, enum vmdev_slot slot, size_t *ret_count,
			    vmdev_error **ret_error)
{
	switch (slot) {
	case VMDEV_SLOT_ROOT_PORT:
	case VMDEV_SLOT_PCI:
		return count_pci(domain, slot == VMDEV_SLOT_ROOT_PORT, ret_count, ret_error);
	case VMDEV_SLOT_SCSI_UNIT:
		return count_units(domain, ret_count, ret_error);
	case VMDEV_SLOT_USB1:
	case VMDEV_SLOT_USB2:
	case VMDEV_SLOT_USB3:
		return count_usb(domain, (enum speed)(SPEED_1 + slot - VMDEV_SLOT_USB1), ret_count,
				 ret_error);
	default:
		return error_give(ret_error, VMDEV_E_VALUE, NULL, "slot",
				  "slot: %d is no sort of slot", (int)slot);
	}
}
