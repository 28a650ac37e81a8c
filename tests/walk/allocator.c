/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "allocator.h"

#include <errno.h>
#include <stdlib.h>

struct allocator allocator;

#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
/* It must not be mixed with glibc's. */
#define HAS_OTHER_ALLOCATOR 1
#endif

#ifndef HAS_OTHER_ALLOCATOR
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);
void __libc_free(void *memory);

static bool fails(void)
{
	struct allocator *a = &allocator;

	if (!a->armed)
		return false;
	a->allocations++;
	if (!a->fail_at ||
	    (a->from_then_on ? a->allocations < a->fail_at : a->allocations != a->fail_at))
		return false;
	a->failures++;
	errno = ENOMEM;
	return true;
}

static void *count(void *memory)
{
	if (memory && allocator.armed)
		allocator.live++;
	return memory;
}

void *malloc(size_t size)
{
	return fails() ? NULL : count(__libc_malloc(size));
}

void *calloc(size_t number, size_t size)
{
	return fails() ? NULL : count(__libc_calloc(number, size));
}

void *realloc(void *old, size_t size)
{
	void *memory = fails() ? NULL : __libc_realloc(old, size);

	return old ? memory : count(memory);
}

void free(void *memory)
{
	if (memory && allocator.armed)
		allocator.live--;
	__libc_free(memory);
}
#endif

bool allocator_works(void)
{
	void *(*volatile get)(size_t size) = malloc;	/* the compiler shall not leave it out */
	bool works;

	allocator = (struct allocator){ .armed = true };
	free(get(1));
	works = allocator.allocations == 1 && !allocator.live;
	allocator = (struct allocator){ 0 };
	return works;
}
