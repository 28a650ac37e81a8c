/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Several threads on one VM. Built with -fsanitize=thread it shows that they do not race. */
#include "fixture.h"

#include <pthread.h>
#include <stdio.h>

enum { THREADS = 8, ROUNDS = 20 };

struct worker {
	pthread_t thread;
	vmdev_vm *vm;
	vmdev_device *disk;
	unsigned number, failures;
};

static const char disk_format[] =
	"<disk type='file'><driver name='qemu' type='raw'/><source file='/images/%u.raw'/>"
	"<target dev='sd%c' bus='scsi'/>"
	"<address type='drive' controller='0' bus='0' target='0' unit='%u'/></disk>";

/* Check's functions are for the main thread; the others count what went wrong. */
static void *attach_and_detach(void *context)
{
	struct worker *w = context;
	enum vmdev_verdict verdict;

	for (int i = 0; i < ROUNDS; i++) {
		w->failures += vmdev_vm_attach(w->vm, w->disk, VMDEV_SCOPE_BOTH, NULL) != 0;
		w->failures += vmdev_vm_detach(w->vm, w->disk, VMDEV_SCOPE_BOTH, 10, &verdict,
					       NULL) != 0;
		w->failures += verdict != VMDEV_VERDICT_REMOVED;
	}
	return NULL;
}

static void run(struct worker *workers, void *(*work)(void *))
{
	for (unsigned i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
	for (unsigned i = 0; i < THREADS; i++)
		pthread_join(workers[i].thread, NULL);
}

START_TEST(different_devices_on_one_vm)
{
	struct fixture f = fixture_running();
	struct worker workers[THREADS] = { 0 };
	char *before = xml_of(f.vm, VMDEV_SCOPE_LIVE), *after;
	char xml[400];

	for (unsigned i = 0; i < THREADS; i++) {
		snprintf(xml, sizeof(xml), disk_format, i, 'a' + i, i);
		workers[i] = (struct worker){ .vm = f.vm, .disk = device_of(xml), .number = i };
	}
	run(workers, attach_and_detach);
	for (unsigned i = 0; i < THREADS; i++) {
		ck_assert_uint_eq(workers[i].failures, 0);
		vmdev_device_unref(workers[i].disk);
	}
	after = xml_of(f.vm, VMDEV_SCOPE_LIVE);
	ck_assert_str_eq(before, after);
	free(before);
	free(after);
	after = xml_of(f.vm, VMDEV_SCOPE_STORED);
	ck_assert_str_eq(after, standard_xml);
	free(after);
	fixture_end(&f);
}
END_TEST

static void *attach_once(void *context)
{
	struct worker *w = context;

	w->failures = vmdev_vm_attach(w->vm, w->disk, VMDEV_SCOPE_BOTH, NULL) != 0;
	return NULL;
}

START_TEST(of_many_who_attach_the_same_device_one_wins)
{
	struct fixture f = fixture_running();
	struct worker workers[THREADS] = { 0 };
	vmdev_device *disk = device_of(scsi_disk_xml);
	unsigned failures = 0;

	for (unsigned i = 0; i < THREADS; i++)
		workers[i] = (struct worker){ .vm = f.vm, .disk = disk };
	run(workers, attach_once);
	for (unsigned i = 0; i < THREADS; i++)
		failures += workers[i].failures;
	ck_assert_uint_eq(failures, THREADS - 1);
	ck_assert_int_eq(detach(&f, scsi_disk_xml, VMDEV_SCOPE_BOTH), VMDEV_VERDICT_REMOVED);
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_LIVE, "sdb"));
	ck_assert(!has_text(f.vm, VMDEV_SCOPE_STORED, "sdb"));
	vmdev_device_unref(disk);
	fixture_end(&f);
}
END_TEST

static void *move_about(void *context)
{
	struct worker *w = context;

	for (int i = 0; i < ROUNDS; i++) {
		vmdev_domain *domain;
		enum vmdev_vm_state state;

		w->failures += vmdev_vm_get_state(w->vm, &state, NULL) != 0;
		if (!vmdev_vm_read(w->vm, VMDEV_SCOPE_LIVE, &domain, NULL))
			vmdev_domain_unref(domain);
		if (w->number == 0)
			(void)(i % 2 ? vmdev_vm_start(w->vm, NULL) : vmdev_vm_stop(w->vm, NULL));
		if (w->number == 1)
			vmdev_vm_unref(vmdev_vm_ref(w->vm));
	}
	return NULL;
}

START_TEST(one_stops_it_while_others_read)
{
	struct fixture f = fixture_running();
	struct worker workers[THREADS] = { 0 };

	for (unsigned i = 0; i < THREADS; i++)
		workers[i] = (struct worker){ .vm = f.vm, .number = i };
	run(workers, move_about);
	for (unsigned i = 0; i < THREADS; i++)
		ck_assert_uint_eq(workers[i].failures, 0);
	fixture_end(&f);
}
END_TEST

static void *release(void *context)
{
	struct worker *w = context;

	vmdev_device_unref(w->disk);
	return NULL;
}

START_TEST(devices_of_one_document_may_part)
{
	vmdev_domain *domain = domain_of(standard_xml);
	struct worker workers[THREADS] = { 0 };

	for (unsigned i = 0; i < THREADS; i++)
		workers[i].disk = vmdev_device_ref(vmdev_domain_at(domain, i));
	vmdev_domain_unref(domain);
	run(workers, release);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("threads", &t);

	tcase_set_timeout(t, 60);
	tcase_add_test(t, different_devices_on_one_vm);
	tcase_add_test(t, of_many_who_attach_the_same_device_one_wins);
	tcase_add_test(t, one_stops_it_while_others_read);
	tcase_add_test(t, devices_of_one_document_may_part);
	return s;
}
