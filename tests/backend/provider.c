/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A provider of the test's own, which counts what it is asked: what the generic layer hands
 * over, and when it does not ask at all. */
#include "fixture.h"

#include <vmdev/provider.h>

/* One VM, both of whose configurations are the text; what the guest does is set beforehand. */
struct counter {
	unsigned closed, released, attached, removed, unplugged, read;
	const char *xml;
	const char *xml_after;		/* of an unplug request */
	bool stops;			/* at an unplug request */
	int fail;			/* what attach and remove_stored return, negated */
	enum vmdev_verdict verdict;
	char handed[1024];		/* the XML of the last call that had one */
	char alias[64];
	unsigned scope, timeout_ms;
};

static void count_close(void *connection)
{
	((struct counter *)connection)->closed++;
}

static int count_find(void *connection, const char *name_or_uuid, void **ret_vm,
		      vmdev_error **ret_error)
{
	(void)name_or_uuid;
	(void)ret_error;
	*ret_vm = connection;
	return 0;
}

static void hand(struct counter *c, const char *xml)
{
	strncpy(c->handed, xml, sizeof(c->handed) - 1);
}

static int count_define(void *connection, const char *xml, void **ret_vm, vmdev_error **ret_error)
{
	hand(connection, xml);
	return count_find(connection, "", ret_vm, ret_error);
}

static void count_release(void *vm)
{
	((struct counter *)vm)->released++;
}

static const char *name_of(void *vm)
{
	(void)vm;
	return "counted";
}

static const char *uuid_of(void *vm)
{
	(void)vm;
	return UUID;
}

static int state_of(void *vm, enum vmdev_vm_state *ret_state, vmdev_error **ret_error)
{
	(void)vm;
	(void)ret_error;
	*ret_state = VMDEV_VM_STATE_SUSPENDED;
	return 0;
}

static int power(void *vm, vmdev_error **ret_error)
{
	(void)vm;
	return vmdev_error_new(VMDEV_E_UNSUPPORTED, NULL, NULL, 7, "no power", ret_error);
}

static int count_read(void *vm, enum vmdev_scope scope, char **ret_xml, vmdev_error **ret_error)
{
	struct counter *c = vm;

	c->read++;
	if (!c->xml && scope == VMDEV_SCOPE_LIVE)
		return vmdev_error_new(VMDEV_E_STATE, NULL, NULL, 0, "not running", ret_error);
	*ret_xml = strdup(c->xml);
	return 0;
}

static int answer(const struct counter *c, vmdev_error **ret_error)
{
	return c->fail ? vmdev_error_new((enum vmdev_error_code)c->fail, NULL, NULL, 38, "ordered",
					 ret_error) :
			 0;
}

static int count_attach(void *vm, const char *xml, unsigned scope, vmdev_error **ret_error)
{
	struct counter *c = vm;

	c->attached++;
	c->scope = scope;
	hand(c, xml);
	return answer(c, ret_error);
}

static int count_remove(void *vm, const char *xml, vmdev_error **ret_error)
{
	struct counter *c = vm;

	c->removed++;
	hand(c, xml);
	return answer(c, ret_error);
}

static int count_unplug(void *vm, const char *alias, const char *xml, unsigned timeout_ms,
			enum vmdev_verdict *ret_verdict, vmdev_error **ret_error)
{
	struct counter *c = vm;

	c->unplugged++;
	c->timeout_ms = timeout_ms;
	strncpy(c->alias, alias, sizeof(c->alias) - 1);
	hand(c, xml);
	if (c->xml_after)
		c->xml = c->xml_after;
	if (c->stops)
		c->xml = NULL;
	*ret_verdict = c->verdict;
	return answer(c, ret_error);
}

static const struct vmdev_provider counting = {
	.size = sizeof(counting),
	.name = "counting",
	.close = count_close,
	.find_vm = count_find,
	.define_vm = count_define,
	.release_vm = count_release,
	.get_name = name_of,
	.get_uuid = uuid_of,
	.get_state = state_of,
	.start = power,
	.stop = power,
	.undefine = power,
	.read = count_read,
	.attach = count_attach,
	.remove_stored = count_remove,
	.unplug = count_unplug,
};

static const char without[] = "<domain><devices/></domain>";
static const char with[] =
	"<domain><devices><disk type='file'><source file='/images/data.qcow2' index='2'/>"
	"<target dev='vdb' bus='virtio'/><alias name='virtio-disk1'/></disk></devices></domain>";
static const char replaced[] =
	"<domain><devices><disk type='file'><source file='/images/data.qcow2' index='2'/>"
	"<target dev='vdc' bus='virtio'/><alias name='virtio-disk1'/></disk></devices></domain>";
static const char nameless[] =
	"<domain><devices><disk type='file'><target dev='vdb' bus='virtio'/></disk></devices>"
	"</domain>";
static const char asked_xml[] = "<disk type='file'><target dev='vdb' bus='virtio'/></disk>";

struct counted {
	struct counter counter;
	struct fixture f;
	vmdev_device *asked;
};

static void begin(struct counted *c, const char *xml)
{
	*c = (struct counted){ .counter = { .xml = xml } };
	ck_ok(vmdev_backend_new(&counting, &c->counter, NULL, &c->f.backend, ret_error));
	ck_ok(vmdev_backend_find_vm(c->f.backend, "counted", &c->f.vm, ret_error));
	c->asked = device_of(asked_xml);
}

static void end(struct counted *c)
{
	vmdev_device_unref(c->asked);
	fixture_end(&c->f);
	ck_assert_uint_eq(c->counter.released, 1);
	ck_assert_uint_eq(c->counter.closed, 1);
}

static void lack(size_t offset)
{
	struct vmdev_provider broken = counting;
	vmdev_backend *backend = NULL;
	struct counter counter = { 0 };

	memset((char *)&broken + offset, 0, sizeof(void *));
	ck_fails(vmdev_backend_new(&broken, &counter, NULL, &backend, ret_error),
		 VMDEV_E_UNSUPPORTED);
	ck_assert_ptr_null(backend);
	ck_assert_uint_eq(counter.closed, 0);
}

START_TEST(an_incomplete_provider_is_refused)
{
	struct vmdev_provider broken = counting;
	vmdev_backend *backend = NULL;

	for (size_t at = offsetof(struct vmdev_provider, name); at < sizeof(counting);
	     at += sizeof(void *))
		lack(at);
	broken.size--;
	ck_fails(vmdev_backend_new(&broken, NULL, NULL, &backend, ret_error), VMDEV_E_UNSUPPORTED);
	ck_assert_ptr_null(backend);
}
END_TEST

START_TEST(the_dialect_is_what_the_provider_says)
{
	const struct vmdev_dialect dialect = { VMDEV_DIALECT_LIBVIRT, 8000000 };
	struct counter counter = { 0 };
	vmdev_backend *backend;

	ck_ok(vmdev_backend_new(&counting, &counter, &dialect, &backend, ret_error));
	ck_assert_int_eq(vmdev_backend_get_dialect(backend).family, VMDEV_DIALECT_LIBVIRT);
	ck_assert_uint_eq(vmdev_backend_get_dialect(backend).version, 8000000);
	ck_assert_str_eq(vmdev_backend_get_name(backend), "counting");
	vmdev_backend_unref(backend);
	ck_assert_uint_eq(counter.closed, 1);
}
END_TEST

START_TEST(the_connection_is_shown_to_its_provider_only)
{
	static const struct vmdev_provider other = { 0 };
	struct counted c;

	begin(&c, with);
	ck_assert_ptr_eq(vmdev_backend_get_connection(c.f.backend, &counting), &c.counter);
	ck_assert_ptr_null(vmdev_backend_get_connection(c.f.backend, &other));
	end(&c);
}
END_TEST

START_TEST(a_fake_is_wanted_for_its_functions)
{
	struct counted c;

	begin(&c, with);
	ck_fails(vmdev_fake_advance(c.f.backend, 1, ret_error), VMDEV_E_UNSUPPORTED);
	ck_fails(vmdev_fake_append_fault(c.f.backend, VMDEV_FAKE_FAULT_CRASH, ret_error),
		 VMDEV_E_UNSUPPORTED);
	end(&c);
}
END_TEST

START_TEST(calls_go_to_the_provider)
{
	struct counted c;
	enum vmdev_vm_state state;
	vmdev_domain *domain = domain_of(with);
	vmdev_vm *vm;

	begin(&c, with);
	ck_assert_str_eq(vmdev_vm_get_name(c.f.vm), "counted");
	ck_assert_str_eq(vmdev_vm_get_uuid(c.f.vm), UUID);
	ck_ok(vmdev_vm_get_state(c.f.vm, &state, ret_error));
	ck_assert_int_eq(state, VMDEV_VM_STATE_SUSPENDED);
	ck_fails(vmdev_vm_start(c.f.vm, ret_error), VMDEV_E_UNSUPPORTED);
	ck_fails(vmdev_vm_stop(c.f.vm, ret_error), VMDEV_E_UNSUPPORTED);
	ck_fails(vmdev_vm_undefine(c.f.vm, ret_error), VMDEV_E_UNSUPPORTED);
	ck_ok(vmdev_backend_define_vm(c.f.backend, domain, &vm, ret_error));
	ck_assert_str_eq(c.counter.handed, with);
	vmdev_vm_unref(vm);
	c.counter.released = 0;
	vmdev_domain_unref(domain);
	end(&c);
}
END_TEST

START_TEST(the_device_is_handed_over_as_it_was_read)
{
	struct counted c;

	begin(&c, without);
	attach(&c.f, virtio_disk_xml, VMDEV_SCOPE_BOTH);
	ck_assert_str_eq(c.counter.handed, virtio_disk_xml);
	ck_assert_uint_eq(c.counter.scope, VMDEV_SCOPE_BOTH);
	ck_assert_uint_eq(c.counter.attached, 1);
	end(&c);
}
END_TEST

START_TEST(a_wrong_device_is_refused_before_the_hypervisor_is_asked)
{
	static const char wrong[] = "<disk type='file'><driver name='qemu' type='raw' io='native'/>"
				    "<source file='/a'/><target dev='vdc' bus='virtio'/></disk>";
	struct counted c;
	vmdev_device *device = device_of(wrong);

	begin(&c, with);
	ck_fails(vmdev_vm_attach(c.f.vm, device, VMDEV_SCOPE_BOTH, ret_error), VMDEV_E_RULE);
	ck_assert_uint_eq(c.counter.attached, 0);
	ck_fails(vmdev_vm_attach(c.f.vm, device, 8, ret_error), VMDEV_E_FLAGS);
	ck_assert_uint_eq(c.counter.read, 2);
	vmdev_device_unref(device);
	end(&c);
}
END_TEST

START_TEST(the_hypervisor_s_failure_is_passed_on)
{
	struct counted c;
	vmdev_device *device = device_of(virtio_disk_xml);
	vmdev_error *failure = NULL;

	begin(&c, without);
	c.counter.fail = VMDEV_E_BACKEND;
	ck_assert_int_eq(vmdev_vm_attach(c.f.vm, device, VMDEV_SCOPE_LIVE, &failure),
			 -VMDEV_E_BACKEND);
	ck_assert_int_eq(vmdev_error_get_backend_code(failure), 38);
	ck_assert_str_eq(vmdev_error_get_message(failure), "ordered");
	vmdev_error_unref(failure);
	vmdev_device_unref(device);
	end(&c);
}
END_TEST

START_TEST(detach_asks_for_the_device_that_runs)
{
	struct counted c;
	enum vmdev_verdict verdict;

	begin(&c, with);
	c.counter.xml_after = without;
	c.counter.verdict = VMDEV_VERDICT_REMOVED;
	ck_ok(vmdev_vm_detach(c.f.vm, c.asked, VMDEV_SCOPE_LIVE, 1234, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_REMOVED);
	ck_assert_str_eq(c.counter.alias, "virtio-disk1");
	ck_assert_uint_eq(c.counter.timeout_ms, 1234);
	ck_assert_ptr_nonnull(strstr(c.counter.handed, "index='2'"));
	ck_assert_uint_eq(c.counter.removed, 0);
	end(&c);
}
END_TEST

/* What the provider says, and what is there then. */
static enum vmdev_verdict verdict_of(enum vmdev_verdict said, const char *after,
				     unsigned *ret_removed)
{
	struct counted c;
	enum vmdev_verdict verdict;

	begin(&c, with);
	c.counter.xml_after = after;
	c.counter.verdict = said;
	ck_ok(vmdev_vm_detach(c.f.vm, c.asked, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error));
	*ret_removed = c.counter.removed;
	ck_assert_uint_eq(c.counter.unplugged, 1);
	end(&c);
	return verdict;
}

START_TEST(only_the_xml_tells_whether_a_device_is_gone)
{
	static const enum vmdev_verdict all[] = {
		VMDEV_VERDICT_REMOVED,
		VMDEV_VERDICT_REFUSED,
		VMDEV_VERDICT_NOT_ANSWERED,
		VMDEV_VERDICT_ALREADY_GONE,
	};
	unsigned removed;

	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		enum vmdev_verdict there = verdict_of(all[i], with, &removed);

		ck_assert_int_eq(there, all[i] == VMDEV_VERDICT_REFUSED ?
						VMDEV_VERDICT_REFUSED :
						VMDEV_VERDICT_NOT_ANSWERED);
		ck_assert_uint_eq(removed, 0);
	}
	/* The stored device was found before, so that what is left of the request is done. */
	for (size_t i = 0; i < sizeof(all) / sizeof(*all); i++) {
		ck_assert_int_eq(verdict_of(all[i], without, &removed), VMDEV_VERDICT_REMOVED);
		ck_assert_uint_eq(removed, 1);
	}
}
END_TEST

START_TEST(another_device_with_the_alias_is_another_device)
{
	unsigned removed;

	ck_assert_int_eq(verdict_of(VMDEV_VERDICT_REMOVED, replaced, &removed),
			 VMDEV_VERDICT_REMOVED);
	ck_assert_uint_eq(removed, 1);
}
END_TEST

START_TEST(already_gone_is_passed_on)
{
	struct counted c;
	enum vmdev_verdict verdict;

	begin(&c, with);
	c.counter.xml_after = without;
	c.counter.verdict = VMDEV_VERDICT_ALREADY_GONE;
	ck_ok(vmdev_vm_detach(c.f.vm, c.asked, VMDEV_SCOPE_LIVE, 0, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_ALREADY_GONE);
	end(&c);
}
END_TEST

START_TEST(a_vm_that_stops_gives_up_its_devices)
{
	struct counted c;
	enum vmdev_verdict verdict;

	begin(&c, with);
	c.counter.stops = true;
	c.counter.verdict = VMDEV_VERDICT_NOT_ANSWERED;
	ck_ok(vmdev_vm_detach(c.f.vm, c.asked, VMDEV_SCOPE_LIVE, 0, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_REMOVED);
	end(&c);
}
END_TEST

START_TEST(what_is_not_there_is_not_asked_for)
{
	struct counted c;
	enum vmdev_verdict verdict;

	begin(&c, without);
	ck_ok(vmdev_vm_detach(c.f.vm, c.asked, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error));
	ck_assert_int_eq(verdict, VMDEV_VERDICT_ALREADY_GONE);
	ck_assert_uint_eq(c.counter.unplugged + c.counter.removed, 0);
	end(&c);
}
END_TEST

START_TEST(what_differs_is_not_asked_for)
{
	struct counted c;
	vmdev_device *other =
		device_of("<disk type='block'><target dev='vdb' bus='virtio'/></disk>");
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;

	begin(&c, with);
	ck_fails(vmdev_vm_detach(c.f.vm, other, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error),
		 VMDEV_E_RULE);
	ck_assert_uint_eq(c.counter.unplugged + c.counter.removed, 0);
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	vmdev_device_unref(other);
	end(&c);
}
END_TEST

START_TEST(a_failed_request_has_no_verdict)
{
	struct counted c;
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;

	begin(&c, with);
	c.counter.fail = VMDEV_E_BACKEND;
	ck_fails(vmdev_vm_detach(c.f.vm, c.asked, VMDEV_SCOPE_BOTH, 0, &verdict, ret_error),
		 VMDEV_E_BACKEND);
	ck_assert_uint_eq(c.counter.removed, 0);
	ck_fails(vmdev_vm_detach(c.f.vm, c.asked, VMDEV_SCOPE_STORED, 0, &verdict, ret_error),
		 VMDEV_E_BACKEND);
	ck_assert_uint_eq(c.counter.removed, 1);
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	end(&c);
}
END_TEST

START_TEST(without_an_alias_there_is_no_way_to_ask)
{
	struct counted c;
	enum vmdev_verdict verdict = VMDEV_VERDICT_UNSET;

	begin(&c, nameless);
	ck_fails(vmdev_vm_detach(c.f.vm, c.asked, VMDEV_SCOPE_LIVE, 0, &verdict, ret_error),
		 VMDEV_E_UNSUPPORTED);
	ck_assert_uint_eq(c.counter.unplugged, 0);
	ck_assert_int_eq(verdict, VMDEV_VERDICT_UNSET);
	end(&c);
}
END_TEST

START_TEST(xml_that_cannot_be_read_is_an_error)
{
	struct counted c;
	vmdev_domain *domain = NULL;

	begin(&c, "<domain><devices>");
	ck_fails(vmdev_vm_read(c.f.vm, VMDEV_SCOPE_LIVE, &domain, ret_error), VMDEV_E_XML);
	ck_assert_ptr_null(domain);
	end(&c);
}
END_TEST

static void on_late(const char *uuid, const char *alias, enum vmdev_verdict verdict, void *context)
{
	ck_assert_str_eq(uuid, UUID);
	ck_assert_str_eq(alias, "net0");
	ck_assert_int_eq(verdict, VMDEV_VERDICT_REFUSED);
	++*(int *)context;
}

START_TEST(late_answers_reach_the_handler)
{
	struct counted c;
	int told = 0;

	begin(&c, with);
	vmdev_backend_report_late(c.f.backend, UUID, "net0", VMDEV_VERDICT_REFUSED);
	vmdev_backend_set_late_handler(c.f.backend, on_late, &told);
	vmdev_backend_report_late(c.f.backend, UUID, "net0", VMDEV_VERDICT_REFUSED);
	ck_assert_int_eq(told, 1);
	end(&c);
}
END_TEST

Suite *suite(void)
{
	TCase *t;
	Suite *s = suite_of("provider", &t);

	tcase_add_test(t, an_incomplete_provider_is_refused);
	tcase_add_test(t, the_dialect_is_what_the_provider_says);
	tcase_add_test(t, the_connection_is_shown_to_its_provider_only);
	tcase_add_test(t, a_fake_is_wanted_for_its_functions);
	tcase_add_test(t, calls_go_to_the_provider);
	tcase_add_test(t, the_device_is_handed_over_as_it_was_read);
	tcase_add_test(t, a_wrong_device_is_refused_before_the_hypervisor_is_asked);
	tcase_add_test(t, the_hypervisor_s_failure_is_passed_on);
	tcase_add_test(t, detach_asks_for_the_device_that_runs);
	tcase_add_test(t, only_the_xml_tells_whether_a_device_is_gone);
	tcase_add_test(t, another_device_with_the_alias_is_another_device);
	tcase_add_test(t, already_gone_is_passed_on);
	tcase_add_test(t, a_vm_that_stops_gives_up_its_devices);
	tcase_add_test(t, what_is_not_there_is_not_asked_for);
	tcase_add_test(t, what_differs_is_not_asked_for);
	tcase_add_test(t, a_failed_request_has_no_verdict);
	tcase_add_test(t, without_an_alias_there_is_no_way_to_ask);
	tcase_add_test(t, xml_that_cannot_be_read_is_an_error);
	tcase_add_test(t, late_answers_reach_the_handler);
	return s;
}
