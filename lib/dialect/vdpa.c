/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A vDPA device of the host has three forms: openEuler's host device of type vdpa, and upstream's
 * interface of type vdpa and disk of type vhostvdpa. A device goes from one to another with every field
 * that both have; the report tells of the others.
 */
#include <stdlib.h>
#include <string.h>
#include <vmdev/schema.h>

#include "base/buffer.h"
#include "dialect/translation.h"
#include "dialect/vdpa_name.h"
#include "model/access.h"
#include "translate.gen.h"

/* What makes a device of the kind one of the form. */
struct setting {
	const char *path;
	const char *value;
};

struct form {
	enum vmdev_kind kind;
	enum translate_rule rule;	/* tells that a device got the form */
	const char *name;
	const struct setting *settings;	/* { NULL } ends; the first tells the form from others */
};

static const struct setting hostdev_settings[] = { { NULL, NULL } };

static const struct setting interface_settings[] = {
	{ "type", "vdpa" },
	{ "model.type", "virtio" },
	{ NULL, NULL },
};

static const struct setting disk_settings[] = {
	{ "type", "vhostvdpa" },  { "device", "disk" },	      { "driver.name", "qemu" },
	{ "driver.type", "raw" }, { "driver.cache", "none" }, { "target.bus", "virtio" },
	{ NULL, NULL },
};

static const struct form forms[] = {
	{ VMDEV_KIND_HOSTDEV_VDPA, TRANSLATE_VDPA_HOSTDEV, "host device of type vdpa",
	  hostdev_settings },
	{ VMDEV_KIND_INTERFACE, TRANSLATE_VDPA_INTERFACE, "interface of type vdpa",
	  interface_settings },
	{ VMDEV_KIND_DISK, TRANSLATE_VDPA_DISK, "disk of type vhostvdpa", disk_settings },
};

enum { FORM_HOSTDEV, FORM_INTERFACE, FORM_DISK, FORM_COUNT };

/* A device on its way from one form to another. */
struct conversion {
	struct pass *pass;
	const struct form *from, *to;
	const char *dev;		/* the path on the host, which all forms have */
	vmdev_device *made;		/* NULL: it is only asked what would be lost */
	size_t lost;
};

static const vmdev_rule *rule_of(enum translate_rule rule)
{
	return &rules_translate.rules[rule];
}

static void run_out(const struct conversion *c)
{
	c->pass->subject.report->failed = true;
}

static bool has_value(const vmdev_device *device, const struct setting *setting)
{
	const vmdev_field *field = vmdev_kind_find_field(device->kind->id, setting->path);

	return is_set(device, field) &&
	       !strcmp(field->names->list[*(const unsigned char *)slot_in(device, field)].text,
		       setting->value);
}

/* The form of a device; NULL: it is none of vDPA. */
static const struct form *form_of(const vmdev_device *device)
{
	for (size_t i = 0; i < FORM_COUNT; i++)
		if (forms[i].kind == device->kind->id &&
		    (!forms[i].settings->path || has_value(device, forms[i].settings)))
			return &forms[i];
	return NULL;
}

/* Whether a dialect has the form, and where not, the version of libvirt that brought it. */
static bool has_form(const struct form *form, const struct vmdev_dialect *dialect,
		     uint32_t *ret_from)
{
	const vmdev_field *field = vmdev_kind_find_field(form->kind, "type");
	const struct setting *first = form->settings;
	unsigned value = 0;

	*ret_from = kinds[form->kind]->from;
	if (!first->path)
		return vmdev_kind_has_dialect(form->kind, dialect);
	while (!is(vmdev_field_get_value_text(field, ++value), first->value))
		;
	*ret_from = vmdev_field_get_value_dialect(field, value).version;
	return vmdev_field_has_value_dialect(field, value, dialect);
}

static void tell_field(struct conversion *c, const char *path, const char *was, const char *is)
{
	finding_add(
		&c->pass->subject, rule_of(TRANSLATE_VDPA_FIELD),
		&(struct remark){
			.path = path, .changed = true, .was = was, .is = is, .identity = c->dev });
}

/* Whether the field only says what the form says anyway. */
static bool is_of_form(const struct form *form, const char *path, const char *value)
{
	for (const struct setting *s = form->settings; s->path; s++)
		if (is(s->path, path))
			return is(s->value, value);
	return false;
}

/* Whether the new form has the field; and where a device is made, sets it there. */
static bool carry(struct conversion *c, const vmdev_field *field, const char *value)
{
	const vmdev_field *there = vmdev_kind_find_field(c->to->kind, field->path);
	int code;

	if (!there || there->type != field->type || field->type == VMDEV_FIELD_LIST)
		return false;
	if (!c->made)
		return !there->when;
	if (!applies(c->made, there))
		return false;
	code = vmdev_device_set(c->made, field->path, value, NULL);
	if (code == -VMDEV_E_NO_MEMORY)
		run_out(c);
	return !code;
}

static void carry_fields(struct conversion *c)
{
	const vmdev_device *old = c->pass->device;
	const struct shape *shape = old->kind->shape;

	for (unsigned i = 0; i < shape->field_count; i++) {
		const vmdev_field *field = &shape->fields[i];
		char *value = NULL;

		if (!is_set(old, field))
			continue;
		if (vmdev_device_get(old, field->path, &value, NULL)) {
			run_out(c);
		} else if (!is_of_form(c->from, field->path, value) && !carry(c, field, value)) {
			c->lost++;
			if (c->made)
				tell_field(c, field->path, value, NULL);
		}
		free(value);
	}
}

static void apply_settings(struct conversion *c)
{
	for (const struct setting *s = c->to->settings; s->path; s++)
		if (vmdev_device_set(c->made, s->path, s->value, NULL))
			run_out(c);
}

/* Brings back what an earlier translation, the other way, left out. */
static void restore_fields(struct conversion *c)
{
	const char *rule = rule_of(TRANSLATE_VDPA_FIELD)->id;
	const struct loss *loss = NULL;

	while ((loss = loss_next(c->pass->how, loss, rule, c->dev))) {
		int code = -VMDEV_E_NAME;

		if (loss->was)
			code = vmdev_device_set(c->made, loss->path, loss->was, NULL);
		if (code == -VMDEV_E_NO_MEMORY)
			run_out(c);
		if (!code)
			tell_field(c, loss->path, NULL, loss->was);
	}
}

static bool name_target(struct conversion *c, char name[MAX_TARGET_NAME])
{
	*name = '\0';
	if (c->to->kind != VMDEV_KIND_DISK || vmdev_disk_has_target_dev(c->made))
		return true;
	if (!vdpa_free_name(c->pass->domain, name))
		return false;
	if (vmdev_disk_set_target_dev(c->made, name, NULL))
		run_out(c);
	return true;
}

static void tell_form(struct conversion *c, const char *name)
{
	struct buffer b = { 0 };
	char *detail = NULL;

	if (*name) {
		buffer_text(&b, "its target.dev is ");
		buffer_text(&b, name);
		detail = buffer_take(&b);
		if (!detail)
			run_out(c);
	}
	finding_add(&c->pass->subject, rule_of(c->to->rule),
		    &(struct remark){ .detail = detail,
				      .changed = true,
				      .was = kinds[c->from->kind]->name,
				      .is = kinds[c->to->kind]->name,
				      .identity = c->dev });
	free(detail);
}

static void refuse(struct pass *pass, enum translate_rule rule, const char *path,
		   const char *detail)
{
	finding_add(&pass->subject, rule_of(rule),
		    &(struct remark){ .path = path, .detail = detail });
}

/* Puts a device of the new form into the pass. */
static void convert(struct conversion *c)
{
	struct pass *pass = c->pass;
	char name[MAX_TARGET_NAME];

	if (device_new(kinds[c->to->kind], &c->made)) {
		run_out(c);
		return;
	}
	apply_settings(c);
	if (vmdev_device_set(c->made, "source.dev", c->dev, NULL))
		run_out(c);
	restore_fields(c);
	if (!name_target(c, name)) {
		refuse(pass, TRANSLATE_VDPA_FORM, NULL, "all names up to vdzzz are taken");
		vmdev_device_unref(c->made);
		return;
	}
	tell_form(c, name);
	carry_fields(c);
	device_replace(c->made, pass->device);
	vmdev_device_unref(pass->device);
	pass->device = c->made;
}

/* Says which version of libvirt brought the form. */
static void refuse_form(struct pass *pass, const struct form *form, uint32_t from)
{
	struct vmdev_dialect first = { VMDEV_DIALECT_LIBVIRT, from };
	struct buffer b = { 0 };
	char *name = NULL, *detail;

	buffer_text(&b, form->name);
	buffer_text(&b, " came with ");
	if (!vmdev_dialect_to_string(&first, &name, NULL))
		buffer_text(&b, name);
	detail = buffer_take(&b);
	if (!detail || !name)
		pass->subject.report->failed = true;
	refuse(pass, TRANSLATE_VDPA_FORM, NULL, detail);
	free(detail);
	free(name);
}

/* Whether an earlier translation gave the device the form it has now. */
static const struct loss *made_by_translation(const struct pass *pass, const struct form *form,
					      const char *dev)
{
	return loss_next(pass->how, NULL, rule_of(form->rule)->id, dev);
}

/* The form upstream has for a host device; NULL: refused. */
static const struct form *upstream_form(struct pass *pass, const char *dev)
{
	enum vmdev_vdpa_class vdpa_class = vdpa_class_of(pass->how, dev);
	const struct loss *loss = made_by_translation(pass, &forms[FORM_HOSTDEV], dev);
	const struct form *form = &forms[FORM_INTERFACE];
	uint32_t from;

	if (!vdpa_class && !loss) {
		refuse(pass, TRANSLATE_VDPA_CLASS, "source.dev", dev);
		return NULL;
	}
	if (vdpa_class ? vdpa_class == VMDEV_VDPA_CLASS_BLOCK :
			 is(loss->was, kinds[VMDEV_KIND_DISK]->name))
		form = &forms[FORM_DISK];
	if (has_form(form, &pass->how->to, &from))
		return form;
	refuse_form(pass, form, from);
	return NULL;
}

/* Whether a device of upstream's becomes a host device: where it was one, where the dialect has no other
 * form, and where nothing is lost by it. */
static bool becomes_hostdev(struct conversion *c)
{
	const char *unknown;
	size_t length;
	uint32_t from;

	if (!has_form(c->to, &c->pass->how->to, &from))
		return false;
	if (!has_form(c->from, &c->pass->how->to, &from) ||
	    made_by_translation(c->pass, c->from, c->dev))
		return true;
	carry_fields(c);
	if (device_find_unknown(c->pass->device, &unknown, &length)) {
		run_out(c);
		return false;
	}
	return !c->lost && !unknown;
}

void translate_vdpa(struct pass *pass)
{
	enum vmdev_dialect_family to = pass->how->to.family;
	struct conversion c = { .pass = pass, .from = form_of(pass->device) };
	char *dev = NULL;

	if (!c.from || to == pass->how->from.family ||
	    (c.from == forms) != (to == VMDEV_DIALECT_LIBVIRT))
		return;
	if (vmdev_device_get(pass->device, "source.dev", &dev, NULL))
		run_out(&c);
	c.dev = dev;
	/* Without a path there is no device; field-missing says so. */
	if (dev && to == VMDEV_DIALECT_LIBVIRT) {
		c.to = upstream_form(pass, dev);
		if (c.to)
			convert(&c);
	} else if (dev) {
		c.to = &forms[FORM_HOSTDEV];
		if (becomes_hostdev(&c))
			convert(&c);
	}
	free(dev);
}
