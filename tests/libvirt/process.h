/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What this process holds, to see that all is given back. */
#ifndef LIBVIRT_PROCESS_H
#define LIBVIRT_PROCESS_H

#include <dirent.h>
#include <stdio.h>
#include <test.h>
#include <time.h>

/* The call failed with a code of ours, libvirt's own number, and a text in which some words
 * occur. */
#define ck_fails_as(call, code, number, words) \
	do { \
		vmdev_error *as_error = NULL; \
		vmdev_error **ret_error = &as_error; \
		int as_code = (call); \
		ck_assert_msg(as_code == -(int)(code) && vmdev_error_get_code(as_error) == (code), \
			      "%s: %d: %s", #call, as_code, \
			      as_error ? vmdev_error_get_message(as_error) : "no message"); \
		ck_assert_msg(vmdev_error_get_backend_code(as_error) == (int)(number), \
			      "%s: %d: %s", #call, vmdev_error_get_backend_code(as_error), \
			      vmdev_error_get_message(as_error)); \
		ck_assert_msg(strstr(vmdev_error_get_message(as_error), words) != NULL, "%s: %s", \
			      #call, vmdev_error_get_message(as_error)); \
		vmdev_error_unref(as_error); \
	} while (0)

static inline unsigned count_entries(const char *path)
{
	DIR *folder = opendir(path);
	unsigned count = 0;

	ck_assert_ptr_nonnull(folder);
	while (readdir(folder))
		count++;
	closedir(folder);
	return count;
}

static inline unsigned count_threads_now(void)
{
	DIR *folder = opendir("/proc/self/task");
	unsigned count = 0;
	struct dirent *entry;

	ck_assert_ptr_nonnull(folder);
	while ((entry = readdir(folder))) {
		char path[320], name[32] = "";
		FILE *file;

		snprintf(path, sizeof(path), "/proc/self/task/%s/comm", entry->d_name);
		file = fopen(path, "r");
		if (!file)
			continue;
		count += fgets(name, sizeof(name), file) && !strcmp(name, "vmdev-libvirt\n");
		fclose(file);
	}
	closedir(folder);
	return count;
}

/* The library's threads. The kernel shows one for a moment after it was joined. */
static inline unsigned count_threads(void)
{
	const struct timespec pause = { .tv_nsec = 5000000 };
	unsigned count = count_threads_now();

	for (int i = 0; i < 20 && count; i++) {
		nanosleep(&pause, NULL);
		count = count_threads_now();
	}
	return count;
}

static inline unsigned count_descriptors(void)
{
	return count_entries("/proc/self/fd");
}

static inline int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

#endif
