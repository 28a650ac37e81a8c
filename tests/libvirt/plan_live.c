/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Placing devices in a VM that runs, before they are attached: they get where they were placed, and when
 * nothing is free the hypervisor has no room either. */
#include "guest.h"

#include <libvirt/virterror.h>

static vmdev_backend *backend;
static vmdev_vm *vm;

static void set_up(void)
{
	backend = lab_open(0);
	vm = guest_start(backend, GUEST_ROM);
}

static void tear_down(void)
{
	guest_end(vm);
	vmdev_backend_unref(backend);
}

static vmdev_domain *read_live(void)
{
	vmdev_domain *domain;

	ck_ok(vmdev_vm_read(vm, VMDEV_SCOPE_LIVE, &domain, ret_error));
	return domain;
}

static size_t count_free(enum vmdev_slot slot)
{
	vmdev_domain *domain = read_live();
	size_t count;

	ck_ok(vmdev_domain_count_free(domain, slot, &count, ret_error));
	vmdev_domain_unref(domain);
	return count;
}

/* The number of devices of the running VM that have this address. */
static unsigned count_at(const char *address)
{
	vmdev_domain *domain = read_live();
	unsigned found = 0;

	for (size_t i = 0; i < vmdev_domain_count(domain); i++) {
		char *text = NULL;

		if (!vmdev_device_get(vmdev_domain_at(domain, i), "address", &text, NULL))
			found += text && !strcmp(text, address);
		free(text);
	}
	vmdev_domain_unref(domain);
	return found;
}

static vmdev_device *new_card(unsigned number)
{
	vmdev_device *card;
	char mac[24];

	snprintf(mac, sizeof(mac), "52:54:00:76:f2:%02x", number);
	ck_ok(vmdev_interface_new_virtio_net("vmdev0", mac, &card, ret_error));
	return card;
}

START_TEST(ports_until_none_is_free)
{
	size_t ports = count_free(VMDEV_SLOT_ROOT_PORT);
	vmdev_device *card;
	vmdev_domain *domain;

	ck_assert_uint_eq(ports, 5);	/* the SCSI controller has the sixth */
	for (size_t i = 0; i < ports; i++) {
		char *address;

		card = new_card((unsigned)i);
		domain = read_live();
		ck_ok(vmdev_domain_place(domain, card, 0, ret_error));
		vmdev_domain_unref(domain);
		ck_ok(vmdev_device_get(card, "address", &address, ret_error));
		ck_assert_uint_eq(count_at(address), 0);
		ck_ok(vmdev_vm_attach(vm, card, VMDEV_SCOPE_BOTH, ret_error));
		ck_assert_uint_eq(count_at(address), 1);
		ck_assert_uint_eq(count_free(VMDEV_SLOT_ROOT_PORT), ports - 1 - i);
		free(address);
		vmdev_device_unref(card);
	}
	card = new_card(99);
	domain = read_live();
	{
		vmdev_error *error = NULL;

		ck_assert_int_eq(vmdev_domain_place(domain, card, 0, &error), -VMDEV_E_RULE);
		ck_assert_str_eq(vmdev_error_get_rule(error), "plan-root-port");
		vmdev_error_unref(error);
	}
	vmdev_domain_unref(domain);
	ck_fails_as(vmdev_vm_attach(vm, card, VMDEV_SCOPE_LIVE, ret_error), VMDEV_E_BACKEND,
		    VIR_ERR_INTERNAL_ERROR, "No more available PCI slots");
	vmdev_device_unref(card);
}
END_TEST

START_TEST(disks_on_scsi_take_no_port)
{
	size_t ports = count_free(VMDEV_SLOT_ROOT_PORT), units = count_free(VMDEV_SLOT_SCSI_UNIT);
	vmdev_device *disk = sample_new(SAMPLE_SCSI_DISK);
	vmdev_domain *domain = read_live();

	/* sdb is the second unit, as libvirt would have it. */
	ck_ok(vmdev_domain_place(domain, disk, 0, ret_error));
	vmdev_domain_unref(domain);
	ck_ok(vmdev_vm_attach(vm, disk, VMDEV_SCOPE_LIVE, ret_error));
	ck_assert_uint_eq(count_at("drive:0:0:0:1"), 1);
	ck_assert_uint_eq(count_free(VMDEV_SLOT_ROOT_PORT), ports);
	ck_assert_uint_eq(count_free(VMDEV_SLOT_SCSI_UNIT), units - 1);
	vmdev_device_unref(disk);
}
END_TEST

/* What was unplugged leaves its port, and the others stay. */
START_TEST(a_port_is_used_again)
{
	vmdev_device *first = new_card(1), *second = new_card(2), *third = new_card(3);
	vmdev_device *const cards[] = { first, second, third };
	char *was, *is;

	for (int i = 0; i < 3; i++) {
		vmdev_domain *domain;

		if (i == 2)
			detach(vm, first, VMDEV_SCOPE_LIVE, 4000, VMDEV_VERDICT_REMOVED);
		domain = read_live();
		ck_ok(vmdev_domain_place(domain, cards[i], 0, ret_error));
		vmdev_domain_unref(domain);
		ck_ok(vmdev_vm_attach(vm, cards[i], VMDEV_SCOPE_LIVE, ret_error));
	}
	ck_ok(vmdev_device_get(first, "address", &was, ret_error));
	ck_ok(vmdev_device_get(third, "address", &is, ret_error));
	ck_assert_str_eq(was, is);
	ck_assert_uint_eq(count_at(is), 1);
	free(was);
	free(is);
	for (int i = 0; i < 3; i++)
		vmdev_device_unref(cards[i]);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("plan-live", &t);

	tcase_set_timeout(t, 60);
	tcase_add_checked_fixture(t, set_up, tear_down);
	tcase_add_test(t, ports_until_none_is_free);
	tcase_add_test(t, disks_on_scsi_take_no_port);
	tcase_add_test(t, a_port_is_used_again);
	return s;
}
