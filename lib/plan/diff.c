/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <stdlib.h>
#include <vmdev/diff.h>

#include "base/buffer.h"
#include "base/error.h"
#include "model/access.h"
#include "model/domain.h"
#include "plan/label.h"
#include "plan/plugged.h"
#include "rule/validate.h"
#include "rule/view.h"

/* In which order steps are taken. */
enum rank {
	RANK_DETACH,
	RANK_DETACH_CONTROLLER,
	RANK_ATTACH_CONTROLLER,
	RANK_UPDATE,
	RANK_ATTACH,
};

struct step {
	enum vmdev_plan_action action;
	vmdev_device *device;
	vmdev_device *previous;
	const vmdev_rule *rule;		/* for which it needs a restart; NULL: it is live */
	const vmdev_field *field;	/* the first that differs */
	bool visible;
	enum rank rank;
	uint64_t order;			/* among those of its rank */
};

struct vmdev_plan {
	struct step *steps;
	size_t count, room;
};

/* What is being compared. */
struct diff {
	const vmdev_domain *from, *to;
	const struct vmdev_dialect *dialect;
	unsigned flags;
	bool *met;			/* by number in `from`: it is in `to`, too */
	struct plugged *plugged;	/* of `to` */
	/* By number in `to`: why the device, which is new, is not there before a restart; NULL: it is. */
	const vmdev_rule **absent;
	size_t next;			/* where in `from` a counterpart is looked for first */
	vmdev_plan *plan;
};

/* What libvirt changes of a device in its place while the VM runs. */
static const struct {
	enum vmdev_kind kind;
	const char *path;		/* of a field, or of what it is in */
	bool visible;
} updates[] = {
	{ VMDEV_KIND_INTERFACE, "link", true },
	{ VMDEV_KIND_INTERFACE, "source.bridge", false },
	{ VMDEV_KIND_INTERFACE, "source.network", false },
	{ VMDEV_KIND_INTERFACE, "source.portgroup", false },
	{ VMDEV_KIND_INTERFACE, "bandwidth", false },
	{ VMDEV_KIND_INTERFACE, "vlan", false },
	{ VMDEV_KIND_DISK, "source", true },
	{ VMDEV_KIND_DISK, "driver.type", true },
	{ VMDEV_KIND_DISK, "type", true },
};

/* The number of what libvirt updates so; the table's length: it does not. */
static size_t find_update(const vmdev_device *device, const vmdev_field *field)
{
	size_t i;

	for (i = 0; i < sizeof(updates) / sizeof(*updates); i++) {
		size_t length = strlen(updates[i].path);

		if (updates[i].kind == device->kind->id &&
		    !strncmp(field->path, updates[i].path, length) &&
		    (!field->path[length] || strchr(".[", field->path[length])))
			break;
	}
	return i;
}

/* Of disks only those whose medium can be changed. */
static bool is_updatable(const vmdev_device *device)
{
	const struct disk *disk = (const void *)device;

	return device->kind->id != VMDEV_KIND_DISK || disk->device == VMDEV_DISK_DEVICE_CDROM ||
	       disk->device == VMDEV_DISK_DEVICE_FLOPPY;
}

/* Whether a field of a device shall be another. */
static bool differs(const struct diff *d, const vmdev_field *field, const vmdev_device *from,
		    const vmdev_device *to)
{
	if (field == to->kind->alias)
		return false;
	if (!is_set(to, field))
		return d->flags & VMDEV_DIFF_EXACT && is_set(from, field);
	return !match_field(field, to, from);
}

static const vmdev_field *first_difference(const struct diff *d, const vmdev_device *from,
					   const vmdev_device *to)
{
	const struct shape *shape = to->kind->shape;

	for (unsigned i = 0; i < shape->field_count; i++)
		if (differs(d, &shape->fields[i], from, to))
			return &shape->fields[i];
	return NULL;
}

static const char *user_alias(const vmdev_device *device)
{
	const vmdev_field *field = device->kind->alias;
	const char *alias = field && is_set(device, field) ? get_string(device, field, 0) : "";

	return strncmp(alias, "ua-", 3) ? "" : alias;
}

static bool is_same(const struct diff *d, const vmdev_device *from, const vmdev_device *to)
{
	const vmdev_field *identity = to->kind->identity;

	if (from->kind != to->kind ||
	    !is(vmdev_device_get_element(from), vmdev_device_get_element(to)))
		return false;
	if (*user_alias(to))
		return is(user_alias(from), user_alias(to));
	if (to->kind->id == VMDEV_KIND_OTHER)
		return vmdev_device_is_equal(from, to);
	if (identity && is_set(to, identity))
		return match_field(identity, to, from);
	return !first_difference(d, from, to);
}

/* The device of `from` that one of `to` is; the number of devices: there is none. */
static size_t find_counterpart(struct diff *d, const vmdev_device *to)
{
	size_t count = d->from->now.count;

	for (size_t i = 0; i < count; i++) {
		size_t at = (d->next + i) % count;

		if (d->met[at] || !is_same(d, d->from->now.devices[at], to))
			continue;
		d->met[at] = true;
		d->next = at + 1;
		return at;
	}
	return count;
}

/* The rule for which it cannot be done while the VM runs. A lack of memory sticks to the report. */
static int find_obstacle(const struct diff *d, enum vmdev_operation verb,
			 const vmdev_device *device, const vmdev_rule **ret_rule)
{
	vmdev_report *report = calloc(1, sizeof(*report));
	struct operation operation = { .verb = verb, .live = true, .how = MATCH_LIVE };
	int code;

	if (!report)
		return -VMDEV_E_NO_MEMORY;
	if (verb == VMDEV_OPERATION_DETACH)
		operation.there = device;
	validate_operation(device, &operation, d->dialect, report);
	*ret_rule = NULL;
	for (size_t i = 0; i < report->count && !*ret_rule; i++)
		if (report->findings[i].severity == VMDEV_SEVERITY_ERROR)
			*ret_rule = vmdev_rule_find(report->findings[i].rule);
	code = report->failed ? -VMDEV_E_NO_MEMORY : 0;
	vmdev_report_unref(report);
	return code;
}

/* The same for putting in device @number of `to`, which may be plugged into what is not there either. */
static int find_obstacle_in(const struct diff *d, size_t number, const vmdev_rule **ret_rule)
{
	int code = find_obstacle(d, VMDEV_OPERATION_ATTACH, d->to->now.devices[number], ret_rule);

	while (!code && !*ret_rule && d->plugged[number].parent != PLUGGED_NOWHERE) {
		number = d->plugged[number].parent;
		*ret_rule = d->absent[number];
	}
	return code;
}

static bool is_controller(const vmdev_device *device)
{
	return is(vmdev_device_get_element(device), "controller");
}

static uint64_t order_of(const vmdev_device *device, size_t number)
{
	uint64_t other = device->kind->id != VMDEV_KIND_PCI_CONTROLLER;

	return is_controller(device) ? other << 32 | index_of_controller(device) : number;
}

/* Takes copies: the domains may be changed afterwards. */
static int add(struct diff *d, struct step step, const vmdev_device *device,
	       const vmdev_device *previous)
{
	vmdev_plan *plan = d->plan;

	if (plan->count == plan->room) {
		size_t room = plan->room ? 2 * plan->room : 16;
		struct step *steps = realloc(plan->steps, room * sizeof(*steps));

		if (!steps)
			return -VMDEV_E_NO_MEMORY;
		plan->steps = steps;
		plan->room = room;
	}
	if (vmdev_device_copy(device, &step.device, NULL))
		return -VMDEV_E_NO_MEMORY;
	if (previous && vmdev_device_copy(previous, &step.previous, NULL)) {
		vmdev_device_unref(step.device);
		return -VMDEV_E_NO_MEMORY;
	}
	plan->steps[plan->count++] = step;
	return 0;
}

static int add_detach(struct diff *d, size_t number, const vmdev_rule *rule)
{
	const vmdev_device *device = d->from->now.devices[number];

	return add(d,
		   (struct step){
			   .action = VMDEV_PLAN_ACTION_DETACH,
			   .rule = rule,
			   .visible = true,
			   .rank = is_controller(device) ? RANK_DETACH_CONTROLLER : RANK_DETACH,
			   .order = UINT64_MAX - order_of(device, number),
		   },
		   device, NULL);
}

static int add_attach(struct diff *d, size_t number, const vmdev_rule *rule)
{
	const vmdev_device *device = d->to->now.devices[number];

	return add(d,
		   (struct step){
			   .action = VMDEV_PLAN_ACTION_ATTACH,
			   .rule = rule,
			   .visible = true,
			   .rank = is_controller(device) ? RANK_ATTACH_CONTROLLER : RANK_ATTACH,
			   .order = order_of(device, number),
		   },
		   device, NULL);
}

/* Whether libvirt changes all that differs in its place, and whether the guest sees that. */
static bool can_update(const struct diff *d, const vmdev_device *from, const vmdev_device *to,
		       bool *ret_visible)
{
	const struct shape *shape = to->kind->shape;

	*ret_visible = false;
	if (!is_updatable(from))
		return false;
	for (unsigned i = 0; i < shape->field_count; i++) {
		size_t update;

		if (!differs(d, &shape->fields[i], from, to))
			continue;
		update = find_update(to, &shape->fields[i]);
		if (update == sizeof(updates) / sizeof(*updates))
			return false;
		*ret_visible |= updates[update].visible;
	}
	return true;
}

/* A device that is in both: in its place, or out and in again, or when the VM is started. */
static int add_change(struct diff *d, size_t old, size_t new)
{
	const vmdev_device *from = d->from->now.devices[old], *to = d->to->now.devices[new];
	struct step step = {
		.action = VMDEV_PLAN_ACTION_UPDATE,
		.field = first_difference(d, from, to),
		.rank = RANK_UPDATE,
		.order = new,
	};
	int code = 0;

	if (!step.field)
		return 0;
	if (can_update(d, from, to, &step.visible))
		return add(d, step, to, from);
	code = find_obstacle(d, VMDEV_OPERATION_DETACH, from, &step.rule);
	if (!code && !step.rule)
		code = find_obstacle_in(d, new, &step.rule);
	if (code)
		return code;
	step.visible = true;
	if (step.rule)
		return add(d, step, to, from);
	code = add_detach(d, old, NULL);
	return code ? code : add_attach(d, new, NULL);
}

/* Whether libvirt has added it by itself, maybe. */
static bool may_stay(const struct diff *d, const vmdev_device *device)
{
	return !(d->flags & VMDEV_DIFF_EXACT) &&
	       (is_controller(device) || device->kind->id == VMDEV_KIND_OTHER ||
		device->kind->id == VMDEV_KIND_INPUT);
}

/* A device of `to`. */
static int compare_one(struct diff *d, size_t number)
{
	size_t old = find_counterpart(d, d->to->now.devices[number]);
	int code;

	if (old < d->from->now.count)
		return add_change(d, old, number);
	code = find_obstacle_in(d, number, &d->absent[number]);
	return code ? code : add_attach(d, number, d->absent[number]);
}

/* Controllers come first: of what is plugged into them they decide when it can be. */
static int compare_all(struct diff *d)
{
	const vmdev_rule *rule;
	int code = 0;

	for (int controllers = 1; controllers >= 0; controllers--)
		for (size_t i = 0; i < d->to->now.count && !code; i++)
			if (is_controller(d->to->now.devices[i]) == controllers)
				code = compare_one(d, i);
	for (size_t i = 0; i < d->from->now.count && !code; i++) {
		const vmdev_device *from = d->from->now.devices[i];

		if (d->met[i] || may_stay(d, from))
			continue;
		code = find_obstacle(d, VMDEV_OPERATION_DETACH, from, &rule);
		if (!code)
			code = add_detach(d, i, rule);
	}
	return code;
}

static int compare_steps(const void *a, const void *b)
{
	const struct step *p = a, *q = b;

	if (p->rank != q->rank)
		return p->rank < q->rank ? -1 : 1;
	return p->order < q->order ? -1 : p->order > q->order;
}

int vmdev_plan_diff(const vmdev_domain *from, const vmdev_domain *to,
		    const struct vmdev_dialect *dialect, unsigned flags, vmdev_plan **ret_plan,
		    vmdev_error **ret_error)
{
	struct diff d = { .from = from, .to = to, .dialect = dialect, .flags = flags };
	int code = -VMDEV_E_NO_MEMORY;

	if (flags & ~(unsigned)VMDEV_DIFF_EXACT)
		return error_give(ret_error, VMDEV_E_FLAGS, "flags", NULL,
				  "flags: %#x is not known", flags);
	d.met = calloc(from->now.count + 1, sizeof(*d.met));
	d.plugged = plugged_list(to);
	d.absent = calloc(to->now.count + 1, sizeof(*d.absent));
	d.plan = calloc(1, sizeof(*d.plan));
	if (d.met && d.plugged && d.absent && d.plan)
		code = compare_all(&d);
	free(d.met);
	free(d.plugged);
	free(d.absent);
	if (code) {
		vmdev_plan_unref(d.plan);
		return error_no_memory(ret_error);
	}
	if (d.plan->count)
		qsort(d.plan->steps, d.plan->count, sizeof(*d.plan->steps), compare_steps);
	*ret_plan = d.plan;
	return 0;
}

vmdev_plan *vmdev_plan_unref(vmdev_plan *plan)
{
	if (!plan)
		return NULL;
	for (size_t i = 0; i < plan->count; i++) {
		vmdev_device_unref(plan->steps[i].device);
		vmdev_device_unref(plan->steps[i].previous);
	}
	free(plan->steps);
	free(plan);
	return NULL;
}

size_t vmdev_plan_count(const vmdev_plan *plan)
{
	return plan->count;
}

static const struct step *step_at(const vmdev_plan *plan, size_t i)
{
	static const struct step none;

	return i < plan->count ? &plan->steps[i] : &none;
}

enum vmdev_plan_action vmdev_plan_get_action(const vmdev_plan *plan, size_t i)
{
	return step_at(plan, i)->action;
}

const vmdev_device *vmdev_plan_get_device(const vmdev_plan *plan, size_t i)
{
	return step_at(plan, i)->device;
}

const vmdev_device *vmdev_plan_get_previous(const vmdev_plan *plan, size_t i)
{
	return step_at(plan, i)->previous;
}

bool vmdev_plan_is_live(const vmdev_plan *plan, size_t i)
{
	return i < plan->count && !plan->steps[i].rule;
}

bool vmdev_plan_is_visible(const vmdev_plan *plan, size_t i)
{
	return step_at(plan, i)->visible;
}

const char *vmdev_plan_get_rule(const vmdev_plan *plan, size_t i)
{
	return step_at(plan, i)->rule ? step_at(plan, i)->rule->id : "";
}

const char *vmdev_plan_get_reason(const vmdev_plan *plan, size_t i)
{
	return step_at(plan, i)->rule ? step_at(plan, i)->rule->text : "";
}

const char *vmdev_plan_get_field(const vmdev_plan *plan, size_t i)
{
	return step_at(plan, i)->field ? step_at(plan, i)->field->path : "";
}

static void put_value(struct buffer *b, const vmdev_field *field, const vmdev_device *device)
{
	if (!is_set(device, field)) {
		buffer_text(b, "unset");
		return;
	}
	buffer_text(b, "'");
	value_print(field, device, b);
	buffer_text(b, "'");
}

/* A line stays one, whatever is in the values. */
static void end_line(struct buffer *b, size_t start)
{
	for (char *at = b->data + start; !b->failed && at < b->end; at++)
		if ((unsigned char)*at < ' ')
			*at = ' ';
	buffer_append(b, "\n", 1);
}

/* "update interface 52:54:00:00:00:01 br1: source.bridge is 'br0' (live)" */
static void put_step(struct buffer *b, const struct step *step)
{
	static const char *const verbs[] = { "", "detach ", "update ", "attach " };
	size_t start = buffer_length(b);

	buffer_text(b, verbs[step->action]);
	label_device(b, step->device);
	if (step->field) {
		buffer_text(b, ": ");
		buffer_text(b, step->field->path);
		buffer_text(b, " is ");
		put_value(b, step->field, step->previous);
		buffer_text(b, ", shall be ");
		put_value(b, step->field, step->device);
	}
	if (step->rule) {
		buffer_text(b, " (needs a restart: ");
		buffer_text(b, step->rule->id);
		buffer_text(b, ")");
	} else {
		buffer_text(b, step->visible ? " (live, the guest sees it)" : " (live)");
	}
	end_line(b, start);
}

int vmdev_plan_to_string(const vmdev_plan *plan, char **ret_text, vmdev_error **ret_error)
{
	struct buffer b = { 0 };
	char *text;

	for (size_t i = 0; i < plan->count; i++)
		put_step(&b, &plan->steps[i]);
	text = buffer_take(&b);
	if (!text)
		return error_no_memory(ret_error);
	*ret_text = text;
	return 0;
}
