/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "guest.h"

START_TEST(linux_lets_its_devices_go)
{
	vmdev_device *devices[SAMPLES];
	vmdev_backend *backend = lab_open(0);
	vmdev_vm *vm = guest_start(backend, GUEST_LINUX);

	for (unsigned i = 0; i < SAMPLES; i++) {
		devices[i] = sample_new((enum sample)i);
		ck_ok(vmdev_vm_attach(vm, devices[i], VMDEV_SCOPE_BOTH, ret_error));
	}
	/* It has to have seen a device before it can let it go. */
	pause_ms(1500);
	for (unsigned i = 0; i < SAMPLES; i++) {
		const char *mark = sample_mark((enum sample)i);

		ck_assert_int_lt(detach(vm, devices[i], VMDEV_SCOPE_BOTH, 10000,
					VMDEV_VERDICT_REMOVED),
				 4000);
		ck_assert(!has_text(vm, VMDEV_SCOPE_LIVE, mark));
		ck_assert(!has_text(vm, VMDEV_SCOPE_STORED, mark));
		vmdev_device_unref(devices[i]);
	}
	guest_end(vm);
	vmdev_backend_unref(backend);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("linux", &t);

	tcase_set_timeout(t, 120);
	tcase_add_test(t, linux_lets_its_devices_go);
	return s;
}
