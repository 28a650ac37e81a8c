/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <vmdev/retry_policy.h>

#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "disk.gen.h"
#include "model/access.h"

/* Above it QEMU's clock wraps round; the range of the two fields is the same. */
static const uint64_t longest = 9000000000000;

static bool suspends(const struct vmdev_retry_policy *policy)
{
	return policy->write || policy->read;
}

static int refuse_time(const char *path, uint64_t value, vmdev_error **ret_error)
{
	return error_give(ret_error, VMDEV_E_VALUE, "field-value", path,
			  "%s: %" PRIu64 " is not in the range of 0 to %" PRIu64, path, value,
			  longest);
}

static int check_times(const struct vmdev_retry_policy *policy, vmdev_error **ret_error)
{
	if (policy->interval_ms > longest)
		return refuse_time("driver.retry_interval", policy->interval_ms, ret_error);
	if (policy->timeout_ms > longest)
		return refuse_time("driver.retry_timeout", policy->timeout_ms, ret_error);
	return 0;
}

static int check_kind(const vmdev_device *disk, vmdev_error **ret_error)
{
	if (disk->kind->id == VMDEV_KIND_DISK)
		return 0;
	return error_give(ret_error, VMDEV_E_KIND, NULL, NULL,
			  "a device of kind %s has no disk I/O suspension", disk->kind->name);
}

/* None of these can fail: the kind is right, and no memory is asked for. */
static void set_writes(vmdev_device *disk, const struct vmdev_retry_policy *policy)
{
	enum vmdev_disk_error_policy now = vmdev_disk_get_driver_error_policy(disk);
	bool free = !now || now == VMDEV_DISK_ERROR_POLICY_RETRY;

	if (policy->write)
		vmdev_disk_set_driver_error_policy(disk, VMDEV_DISK_ERROR_POLICY_RETRY, NULL);
	else if (policy->read && free)
		vmdev_disk_set_driver_error_policy(disk, VMDEV_DISK_ERROR_POLICY_REPORT, NULL);
	else if (now == VMDEV_DISK_ERROR_POLICY_RETRY)
		vmdev_disk_unset_driver_error_policy(disk, NULL);
}

static void set_reads(vmdev_device *disk, const struct vmdev_retry_policy *policy)
{
	enum vmdev_disk_rerror_policy now = vmdev_disk_get_driver_rerror_policy(disk);
	bool free = !now || now == VMDEV_DISK_RERROR_POLICY_RETRY;

	if (policy->read)
		vmdev_disk_set_driver_rerror_policy(disk, VMDEV_DISK_RERROR_POLICY_RETRY, NULL);
	else if (policy->write && free)
		vmdev_disk_set_driver_rerror_policy(disk, VMDEV_DISK_RERROR_POLICY_REPORT, NULL);
	else if (now == VMDEV_DISK_RERROR_POLICY_RETRY)
		vmdev_disk_unset_driver_rerror_policy(disk, NULL);
}

static void set_times(vmdev_device *disk, const struct vmdev_retry_policy *policy)
{
	if (suspends(policy))
		vmdev_disk_set_driver_retry_interval(disk, policy->interval_ms, NULL);
	else
		vmdev_disk_unset_driver_retry_interval(disk, NULL);
	if (suspends(policy) && policy->timeout_ms)
		vmdev_disk_set_driver_retry_timeout(disk, policy->timeout_ms, NULL);
	else
		vmdev_disk_unset_driver_retry_timeout(disk, NULL);
}

int vmdev_disk_set_retry_policy(vmdev_device *disk, const struct vmdev_retry_policy *policy,
				vmdev_error **ret_error)
{
	int code = check_kind(disk, ret_error);

	if (!code)
		code = check_times(policy, ret_error);
	if (code)
		return code;
	set_writes(disk, policy);
	set_reads(disk, policy);
	set_times(disk, policy);
	return 0;
}

/* The fields stand side by side in the struct, in the order of the XML. */
static bool is_of_policy(const vmdev_field *field)
{
	return field->index >= DISK_DRIVER_ERROR_POLICY &&
	       field->index <= DISK_DRIVER_RETRY_TIMEOUT && !field->shape->list;
}

int vmdev_disk_get_retry_policy(const vmdev_device *disk, struct vmdev_retry_policy *ret_policy,
				vmdev_error **ret_error)
{
	enum vmdev_disk_error_policy writes = vmdev_disk_get_driver_error_policy(disk);
	enum vmdev_disk_rerror_policy reads = vmdev_disk_get_driver_rerror_policy(disk);
	int code = check_kind(disk, ret_error);

	if (code)
		return code;
	for (const struct unread *u = unread_first(disk); u; u = unread_next(disk, u))
		if (is_of_policy(u->field) && !has(disk, u->field, 0))
			return error_give(ret_error, VMDEV_E_VALUE, "field-value", u->field->path,
					  "%s: it cannot be '%.64s'", u->field->path, u->value);
	ret_policy->write = writes == VMDEV_DISK_ERROR_POLICY_RETRY;
	ret_policy->read = reads == VMDEV_DISK_RERROR_POLICY_RETRY || (!reads && ret_policy->write);
	ret_policy->interval_ms = vmdev_disk_get_driver_retry_interval(disk);
	ret_policy->timeout_ms = vmdev_disk_get_driver_retry_timeout(disk);
	return 0;
}

bool vmdev_retry_policy_is_equal(const struct vmdev_retry_policy *policy,
				 const struct vmdev_retry_policy *other)
{
	if (policy->write != other->write || policy->read != other->read)
		return false;
	return !suspends(policy) || (policy->interval_ms == other->interval_ms &&
				     policy->timeout_ms == other->timeout_ms);
}

static const char *word(bool retry)
{
	return retry ? "retry" : "report";
}

/* Through the XML of a disk that is good otherwise: what a field cannot hold is reported too. */
int vmdev_retry_policy_validate(const struct vmdev_retry_policy *policy,
				const struct vmdev_dialect *dialect, vmdev_report **ret_report,
				vmdev_error **ret_error)
{
	char policies[160] = "", xml[512];
	vmdev_device *disk;
	int code;

	if (suspends(policy))
		snprintf(policies, sizeof(policies),
			 " error_policy='%s' rerror_policy='%s' retry_interval='%" PRIu64
			 "' retry_timeout='%" PRIu64 "'",
			 word(policy->write), word(policy->read), policy->interval_ms,
			 policy->timeout_ms);
	snprintf(xml, sizeof(xml),
		 "<disk type='block' device='disk'>"
		 "<driver name='qemu' type='raw' cache='none' io='native'%s/>"
		 "<source dev='/'/><target dev='vda' bus='virtio'/></disk>",
		 policies);
	code = vmdev_device_new_from_xml(xml, strlen(xml), &disk, ret_error);
	if (code)
		return code;
	code = vmdev_device_validate(disk, dialect, ret_report, ret_error);
	vmdev_device_unref(disk);
	return code;
}

int vmdev_retry_policy_to_string(const struct vmdev_retry_policy *policy, char **ret_text,
				 vmdev_error **ret_error)
{
	char text[128];
	char *copy;
	int length = snprintf(text, sizeof(text), "werror=%s,rerror=%s", word(policy->write),
			      word(policy->read));

	if (suspends(policy))
		snprintf(text + length, sizeof(text) - (size_t)length,
			 ",retry_interval=%" PRIu64 ",retry_timeout=%" PRIu64, policy->interval_ms,
			 policy->timeout_ms);
	copy = strdup(text);
	if (!copy)
		return error_no_memory(ret_error);
	*ret_text = copy;
	return 0;
}

enum option { WERROR, RERROR, INTERVAL, TIMEOUT, OPTIONS };

static const char *const names[OPTIONS] = {
	[WERROR] = "werror=",
	[RERROR] = "rerror=",
	[INTERVAL] = "retry_interval=",
	[TIMEOUT] = "retry_timeout=",
};

static bool read_word(const char *text, size_t length, bool *ret_retry)
{
	*ret_retry = length == 5 && !memcmp(text, "retry", 5);
	return *ret_retry || (length == 6 && !memcmp(text, "report", 6));
}

static bool read_time(const char *text, size_t length, uint64_t *ret_ms)
{
	return strspn(text, "0123456789") >= length && number_parse(text, length, ret_ms) &&
	       *ret_ms <= longest;
}

static bool read_value(struct vmdev_retry_policy *policy, enum option option, const char *text,
		       size_t length)
{
	switch (option) {
	case WERROR:
		return read_word(text, length, &policy->write);
	case RERROR:
		return read_word(text, length, &policy->read);
	case INTERVAL:
		return read_time(text, length, &policy->interval_ms);
	default:
		return read_time(text, length, &policy->timeout_ms);
	}
}

/* One option, up to a comma; *seen has a bit for each that was there. */
static bool read_option(struct vmdev_retry_policy *policy, const char *text, size_t length,
			unsigned *seen)
{
	for (unsigned i = 0; i < OPTIONS; i++) {
		size_t name = strlen(names[i]);

		if (length < name || memcmp(text, names[i], name) || *seen & 1u << i)
			continue;
		*seen |= 1u << i;
		return read_value(policy, (enum option)i, text + name, length - name);
	}
	return false;
}

int vmdev_retry_policy_from_string(const char *text, struct vmdev_retry_policy *ret_policy,
				   vmdev_error **ret_error)
{
	struct vmdev_retry_policy policy = VMDEV_RETRY_POLICY_INIT;
	const char *at = text;
	unsigned seen = 0;

	for (;; at++) {
		size_t length = strcspn(at, ",");

		if (!read_option(&policy, at, length, &seen))
			return error_give(
				ret_error, VMDEV_E_VALUE, NULL, NULL,
				"'%.*s' is no option of a policy, is there twice, or has no "
				"value that it takes",
				(int)(length < 64 ? length : 64), at);
		at += length;
		if (!*at)
			break;
	}
	if (!suspends(&policy) && seen & (1u << INTERVAL | 1u << TIMEOUT))
		return error_give(ret_error, VMDEV_E_VALUE, "disk-retry-unused", NULL,
				  "'%.64s' has times, and suspends nothing", text);
	*ret_policy = policy;
	return 0;
}
