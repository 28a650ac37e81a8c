/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What the scenarios of failing allocations share: memory.c makes every allocation of each fail. */
#ifndef WALK_SCENARIO_H
#define WALK_SCENARIO_H

#include "allocator.h"
#include "test.h"

/* Outputs point here before a call, and after one that failed. */
extern char untouched[1];
#define UNTOUCHED ((void *)untouched)

/* Check allocates even for what is as expected. */
#define EXPECT(condition) \
	do { \
		if (!(condition)) { \
			allocator.armed = false; \
			ck_abort_msg("%s", #condition); \
		} \
	} while (0)

/* Remembers what a scenario made: with an allocation that failed it is the same, or there is an error. */
void note(const char *text);
/* A call failed: for want of memory, and it says so. Returns: code. */
int failed(int code, vmdev_error *error, const void *output);

/* Calls with &error as the last argument and leaves the function it stands in when the call fails. */
#define TRY(call, output) \
	do { \
		vmdev_error *error = NULL; \
		int try_code = (call); \
		if (try_code) \
			return failed(try_code, error, output); \
		EXPECT(!error); \
	} while (0)

/* Steps of scenarios. They return 0, or not where an allocation failed, and leave nothing behind. */
int note_device(const vmdev_device *device);
int note_findings(vmdev_report *report);
int note_domain(const vmdev_domain *domain);
int set_field(vmdev_device *device, const char *path, const char *value);
int make_blk(vmdev_device **ret_device, vmdev_error **ret_error);
int append_new(vmdev_domain *domain);

/* Longer than what a device has room for at first. */
extern const char long_text[];
extern const char domain_xml[];

/* Makes what fill() needs, with memory that does not fail. */
void prepare_settings(void);

/* The scenarios. */
int construct(void);
int fill(void);
int list(void);
int read_domain(void);
int new_domain(void);
int read_one(void);
int refuse(void);
int refuse_xml(void);
int format_domain(void);
int draw_domain(void);
int retry_policy(void);
int translations(void);
int vdpa_translations(void);
int operations(void);
int diff_domains(void);
int command_line(void);

#endif
