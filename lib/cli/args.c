/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <vmdev/qemu_args.h>

#include <stdlib.h>

#include "base/error.h"
#include "cli/option.h"

struct vmdev_qemu_args {
	char **list;
	size_t count;
	size_t room;
};

int vmdev_qemu_args_new(vmdev_qemu_args **ret_args, vmdev_error **ret_error)
{
	vmdev_qemu_args *args = calloc(1, sizeof(*args));

	if (!args)
		return error_no_memory(ret_error);
	*ret_args = args;
	return 0;
}

vmdev_qemu_args *vmdev_qemu_args_unref(vmdev_qemu_args *args)
{
	for (size_t i = 0; args && i < args->count; i++)
		free(args->list[i]);
	free(args ? args->list : NULL);
	free(args);
	return NULL;
}

size_t vmdev_qemu_args_count(const vmdev_qemu_args *args)
{
	return args->count;
}

const char *vmdev_qemu_args_at(const vmdev_qemu_args *args, size_t index)
{
	return index < args->count ? args->list[index] : NULL;
}

static int make_room(vmdev_qemu_args *args, size_t more)
{
	size_t room = 2 * args->room + more;
	char **list;

	if (args->count + more <= args->room)
		return 0;
	list = realloc(args->list, room * sizeof(*list));
	if (!list)
		return -VMDEV_E_NO_MEMORY;
	args->list = list;
	args->room = room;
	return 0;
}

/* All of them or none. Takes the texts over; one that is NULL has no argument, or ran out of memory. */
static int append_all(vmdev_qemu_args *args, char *texts[4], size_t count)
{
	int code = make_room(args, count);

	for (size_t i = 0; i < count; i++)
		if (!texts[i])
			code = -VMDEV_E_NO_MEMORY;
	for (size_t i = 0; i < count; i++)
		if (code)
			free(texts[i]);
		else
			args->list[args->count++] = texts[i];
	return code;
}

static int append(vmdev_qemu_args *args, struct command *c)
{
	bool drive = c->drive.end != c->drive.data || c->drive.failed;
	char *texts[4];
	size_t count = 0;

	if (drive) {
		texts[count++] = strdup("-drive");
		texts[count++] = buffer_take(&c->drive);
	}
	texts[count++] = strdup("-device");
	texts[count++] = buffer_take(&c->text);
	return append_all(args, texts, count) ? error_no_memory(c->ret_error) : 0;
}

int vmdev_qemu_args_append_device(vmdev_qemu_args *args, const vmdev_device *device,
				  const vmdev_domain *domain, const struct vmdev_dialect *dialect,
				  vmdev_error **ret_error)
{
	static const struct {
		enum vmdev_kind kind;
		int (*write)(struct command *c);
	} kinds_written[] = {
		{ VMDEV_KIND_DISK, cli_write_disk },
		{ VMDEV_KIND_SCSI_CONTROLLER, cli_write_scsi_controller },
	};
	struct command c = {
		.device = device,
		.domain = domain,
		.dialect = dialect,
		.ret_error = ret_error,
	};
	int code = -VMDEV_E_KIND;

	for (size_t i = 0; i < sizeof(kinds_written) / sizeof(kinds_written[0]); i++)
		if (kinds_written[i].kind == device->kind->id)
			code = kinds_written[i].write(&c);
	if (code == -VMDEV_E_KIND)
		return error_give(ret_error, VMDEV_E_KIND, NULL, NULL,
				  "a device of kind %s is not written for QEMU's command line",
				  device->kind->name);
	if (!code)
		code = append(args, &c);
	buffer_discard(&c.drive);
	buffer_discard(&c.text);
	return code;
}

static bool is_plain(const char *text)
{
	return *text && !text[strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
					   "0123456789_@%+=:,./-")];
}

/* In single quotes, which mean nothing inside them but an end. */
static void quote(struct buffer *b, const char *text)
{
	buffer_append(b, "'", 1);
	for (; *text; text++)
		if (*text == '\'')
			buffer_text(b, "'\\''");
		else
			buffer_append(b, text, 1);
	buffer_append(b, "'", 1);
}

int vmdev_qemu_args_to_string(const vmdev_qemu_args *args, char **ret_text, vmdev_error **ret_error)
{
	struct buffer b = { 0 };
	char *text;

	for (size_t i = 0; i < args->count; i++) {
		if (i)
			buffer_append(&b, " ", 1);
		if (is_plain(args->list[i]))
			buffer_text(&b, args->list[i]);
		else
			quote(&b, args->list[i]);
	}
	text = buffer_take(&b);
	if (!text)
		return error_no_memory(ret_error);
	*ret_text = text;
	return 0;
}
