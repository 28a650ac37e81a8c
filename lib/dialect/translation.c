/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the caller says of a translation. */
#include "dialect/translation.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"

static struct vmdev_dialect dialect_or_newest(const struct vmdev_dialect *dialect)
{
	struct vmdev_dialect out = dialect ? *dialect : (struct vmdev_dialect){ 0 };

	if (!out.family)
		out.family = VMDEV_DIALECT_OPENEULER;
	return out;
}

int vmdev_translation_new(const struct vmdev_dialect *from, const struct vmdev_dialect *to,
			  vmdev_translation **ret_translation, vmdev_error **ret_error)
{
	vmdev_translation *translation = calloc(1, sizeof(*translation));

	if (!translation)
		return error_no_memory(ret_error);
	translation->from = dialect_or_newest(from);
	translation->to = dialect_or_newest(to);
	*ret_translation = translation;
	return 0;
}

static void free_losses(struct loss *losses, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		free(losses[i].identity);
		free(losses[i].path);
		free(losses[i].was);
		free(losses[i].is);
	}
	free(losses);
}

vmdev_translation *vmdev_translation_unref(vmdev_translation *translation)
{
	struct vdpa *next;

	if (!translation)
		return NULL;
	for (struct vdpa *v = translation->vdpas; v; v = next) {
		next = v->next;
		free(v->dev);
		free(v);
	}
	free_losses(translation->losses, translation->loss_count);
	free(translation);
	return NULL;
}

static bool is_same(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

int vmdev_translation_set_vdpa_class(vmdev_translation *translation, const char *dev,
				     enum vmdev_vdpa_class vdpa_class, vmdev_error **ret_error)
{
	struct vdpa *v = translation->vdpas;

	if (vdpa_class < VMDEV_VDPA_CLASS_UNSET || vdpa_class > VMDEV_VDPA_CLASS_BLOCK)
		return error_give(ret_error, VMDEV_E_VALUE, NULL, NULL,
				  "no class of vDPA devices has the number %d", (int)vdpa_class);
	while (v && !is_same(v->dev, dev))
		v = v->next;
	if (v) {
		v->vdpa_class = vdpa_class;
		return 0;
	}
	v = calloc(1, sizeof(*v));
	if (v && dev)
		v->dev = strdup(dev);
	if (!v || (dev && !v->dev)) {
		free(v);
		return error_no_memory(ret_error);
	}
	v->vdpa_class = vdpa_class;
	v->next = translation->vdpas;
	translation->vdpas = v;
	return 0;
}

enum vmdev_vdpa_class vdpa_class_of(const vmdev_translation *how, const char *dev)
{
	enum vmdev_vdpa_class others = VMDEV_VDPA_CLASS_UNSET;

	for (const struct vdpa *v = how->vdpas; v; v = v->next) {
		if (v->dev && !strcmp(v->dev, dev))
			return v->vdpa_class;
		if (!v->dev)
			others = v->vdpa_class;
	}
	return others;
}

static bool copy_text(char **ret_copy, const char *text)
{
	*ret_copy = text ? strdup(text) : NULL;
	return *ret_copy || !text;
}

/* The path of the finding behind that of the device. */
static const char *field_of(const struct finding *f)
{
	const char *dot = strchr(f->path, '.');

	return dot ? dot + 1 : "";
}

static bool copy_loss(struct loss *loss, const struct finding *f, size_t number)
{
	loss->rule = f->rule;
	loss->number = number;
	return copy_text(&loss->identity, f->identity) && copy_text(&loss->path, field_of(f)) &&
	       copy_text(&loss->was, f->was) && copy_text(&loss->is, f->is);
}

/* By device, and of a device as they were told. */
static int by_identity(const void *a, const void *b)
{
	const struct loss *left = a, *right = b;
	int order = strcmp(left->identity, right->identity);

	return order ? order : left->number < right->number ? -1 : 1;
}

int vmdev_translation_set_losses(vmdev_translation *translation, const vmdev_report *losses,
				 vmdev_error **ret_error)
{
	size_t room = losses ? losses->count : 0, count = 0;
	struct loss *copies = calloc(room + 1, sizeof(*copies));
	bool failed = !copies;

	for (size_t i = 0; !failed && i < room; i++)
		if (losses->findings[i].identity)
			failed = !copy_loss(&copies[count++], &losses->findings[i], i);
	if (failed) {
		if (copies)
			free_losses(copies, count);
		return error_no_memory(ret_error);
	}
	qsort(copies, count, sizeof(*copies), by_identity);
	free_losses(translation->losses, translation->loss_count);
	translation->losses = copies;
	translation->loss_count = count;
	return 0;
}

/* The first change of a device. */
static const struct loss *find_identity(const vmdev_translation *how, const char *identity)
{
	size_t low = 0, high = how->loss_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(how->losses[middle].identity, identity) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return how->losses + low;
}

const struct loss *loss_next(const vmdev_translation *how, const struct loss *loss,
			     const char *rule, const char *identity)
{
	const struct loss *end;

	if (!how->loss_count)
		return NULL;
	end = how->losses + how->loss_count;
	loss = loss ? loss + 1 : find_identity(how, identity);
	for (; loss < end && !strcmp(loss->identity, identity); loss++)
		if (loss->rule == rule)
			return loss;
	return NULL;
}
