/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE	/* pthread_setname_np() */
#include "backend/libvirt_private.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <time.h>

enum { PROBE_MS = 5000, DRAIN_MS = 3, DRAIN_TICKS = 3 };

/* At most one thread runs the loop: this library's, or one that waits with LOOP_CALLER. */
enum runner { RUNNER_NONE, RUNNER_CALLER, RUNNER_THREAD };

static struct {
	pthread_mutex_t lock;
	pthread_cond_t changed;		/* on CLOCK_MONOTONIC */
	pthread_once_t once;
	bool is_ours;			/* this library's threads can run it */
	int timer;			/* to wake who runs it; off most of the time */
	unsigned ticks;			/* how often the timer has run, */
	pthread_t ticked_in;		/* and in which thread last */
	enum runner runner;
	bool thread_wanted;
	bool stop;
	pthread_t thread;
	pthread_mutex_t users_lock;	/* held while the thread begins and ends */
	unsigned users;			/* backends that need the thread */
} loop = {
	.lock = PTHREAD_MUTEX_INITIALIZER,
	.once = PTHREAD_ONCE_INIT,
	.users_lock = PTHREAD_MUTEX_INITIALIZER,
};

void loop_lock(void)
{
	pthread_mutex_lock(&loop.lock);
}

void loop_unlock(void)
{
	pthread_mutex_unlock(&loop.lock);
}

void loop_wake(void)
{
	if (loop.runner == RUNNER_CALLER)
		virEventUpdateTimeout(loop.timer, 0);
	pthread_cond_broadcast(&loop.changed);
}

int64_t loop_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void wait_until(int64_t until)
{
	const struct timespec at = { .tv_sec = (time_t)(until / 1000),
				     .tv_nsec = (long)(until % 1000) * 1000000 };

	pthread_cond_timedwait(&loop.changed, &loop.lock, &at);
}

static void tick(int timer, void *context)
{
	(void)timer;
	(void)context;
	loop_lock();
	loop.ticks++;
	loop.ticked_in = pthread_self();
	pthread_cond_broadcast(&loop.changed);
	loop_unlock();
}

/* A thread of a library takes no signals that the application expects elsewhere. */
static int start_thread(pthread_t *thread, void *(*run)(void *))
{
	sigset_t all, before;
	int failed;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	failed = pthread_create(thread, NULL, run, NULL);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (!failed)
		pthread_setname_np(*thread, "vmdev-libvirt");
	return failed;
}

static unsigned count_ticks(void)
{
	unsigned ticks;

	loop_lock();
	ticks = loop.ticks;
	loop_unlock();
	return ticks;
}

static void *probe(void *unused)
{
	while (!count_ticks() && !virEventRunDefaultImpl())
		;
	return unused;
}

/*
 * Whether the loop that is registered is libvirt's, and nobody runs it: libvirt cannot be asked,
 * and to run another than the registered one is to wait for ever. Where it is not, the thread that
 * found out stays behind, asleep; this happens once.
 */
static bool is_ours(void)
{
	int64_t until = loop_now() + PROBE_MS;
	pthread_t thread;
	bool ours;

	if (start_thread(&thread, probe))
		return false;
	loop_lock();
	virEventUpdateTimeout(loop.timer, 0);
	while (!loop.ticks && loop_now() < until)
		wait_until(until);
	virEventUpdateTimeout(loop.timer, -1);
	ours = loop.ticks && pthread_equal(loop.ticked_in, thread);
	loop_unlock();
	if (ours)
		pthread_join(thread, NULL);
	else
		pthread_detach(thread);
	return ours;
}

static void init_condition(void)
{
	pthread_condattr_t monotonic;

	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&loop.changed, &monotonic);
	pthread_condattr_destroy(&monotonic);
}

static void take_loop(void)
{
	virEventRegisterDefaultImpl();
	loop.timer = virEventAddTimeout(-1, tick, NULL, NULL);
	loop.is_ours = loop.timer >= 0 && is_ours();
}

/* libvirt gives things back in the loop only, some time after they were closed, and when nothing
 * else is to be done: on a slow machine that is not before the first tick. */
static void drain(void)
{
	unsigned before = count_ticks();

	virEventUpdateTimeout(loop.timer, DRAIN_MS);
	while (count_ticks() - before < DRAIN_TICKS && !virEventRunDefaultImpl())
		;
	virEventUpdateTimeout(loop.timer, -1);
}

static void *run(void *unused)
{
	bool failed = false;

	loop_lock();
	while (!loop.stop && !failed) {
		virEventUpdateTimeout(loop.timer, -1);
		loop_unlock();
		failed = virEventRunDefaultImpl();
		loop_lock();
	}
	loop_unlock();
	drain();
	return unused;
}

static int begin_thread(void)
{
	int failed;

	loop_lock();
	loop.thread_wanted = true;
	loop.stop = false;
	while (loop.runner != RUNNER_NONE) {
		loop_wake();
		pthread_cond_wait(&loop.changed, &loop.lock);
	}
	failed = start_thread(&loop.thread, run);
	loop.runner = failed ? RUNNER_NONE : RUNNER_THREAD;
	loop.thread_wanted = !failed;
	loop_wake();
	loop_unlock();
	return failed;
}

static void end_thread(void)
{
	loop_lock();
	loop.stop = true;
	virEventUpdateTimeout(loop.timer, 0);
	loop_unlock();
	pthread_join(loop.thread, NULL);
	loop_lock();
	loop.runner = RUNNER_NONE;
	loop.thread_wanted = false;
	loop_wake();
	loop_unlock();
}

int loop_enter(unsigned flags, vmdev_error **ret_error)
{
	static pthread_once_t condition = PTHREAD_ONCE_INIT;
	int failed = 0;

	pthread_once(&condition, init_condition);
	if (flags & VMDEV_LIBVIRT_LOOP_FOREIGN)
		return 0;
	pthread_once(&loop.once, take_loop);
	if (!loop.is_ours)
		return vmdev_error_new(
			VMDEV_E_UNSUPPORTED, NULL, "flags", 0,
			"the application runs an event loop for libvirt already; open with "
			"VMDEV_LIBVIRT_LOOP_FOREIGN",
			ret_error);
	if (flags & VMDEV_LIBVIRT_LOOP_CALLER)
		return 0;
	pthread_mutex_lock(&loop.users_lock);
	if (!loop.users)
		failed = begin_thread();
	loop.users += !failed;
	pthread_mutex_unlock(&loop.users_lock);
	if (failed)
		return vmdev_error_new(VMDEV_E_SYSTEM, NULL, NULL, failed, strerror(failed),
				       ret_error);
	return 0;
}

void loop_leave(unsigned flags)
{
	if (flags & VMDEV_LIBVIRT_LOOP_FOREIGN)
		return;
	if (flags & VMDEV_LIBVIRT_LOOP_CALLER) {
		loop_lock();
		if (loop.runner == RUNNER_NONE && !loop.thread_wanted) {
			loop.runner = RUNNER_CALLER;
			loop_unlock();
			drain();
			loop_lock();
			loop.runner = RUNNER_NONE;
			loop_wake();
		}
		loop_unlock();
		return;
	}
	pthread_mutex_lock(&loop.users_lock);
	if (!--loop.users)
		end_thread();
	pthread_mutex_unlock(&loop.users_lock);
}

int loop_wait(unsigned flags, int64_t until)
{
	int64_t left = until - loop_now();
	int failed;

	if (!(flags & VMDEV_LIBVIRT_LOOP_CALLER) || loop.runner != RUNNER_NONE ||
	    loop.thread_wanted) {
		wait_until(until);
		return 0;
	}
	loop.runner = RUNNER_CALLER;
	/* Set with the lock held: who wakes the runner afterwards sets it anew. */
	virEventUpdateTimeout(loop.timer, left < 0 ? 0 : left > INT32_MAX ? INT32_MAX : (int)left);
	loop_unlock();
	failed = virEventRunDefaultImpl();
	loop_lock();
	virEventUpdateTimeout(loop.timer, -1);
	loop.runner = RUNNER_NONE;
	loop_wake();
	return failed;
}
