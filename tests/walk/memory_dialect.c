/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Disk I/O suspension and translation. */
#include "scenario.h"

int retry_policy(void)
{
	static const struct vmdev_retry_policy policy = { true, false, 0, 9000000000001 };
	vmdev_report *report = UNTOUCHED;
	char *text = UNTOUCHED;
	int code;

	TRY(vmdev_retry_policy_to_string(&policy, &text, &error), text);
	note(text);
	free(text);
	TRY(vmdev_retry_policy_validate(&policy, NULL, &report, &error), report);
	code = note_findings(report);
	vmdev_report_unref(report);
	return code;
}

static const char suspended_xml[] =
	"<domain><name>a</name><devices>\n  <disk type='file'>\n    <driver error_policy='retry' "
	"rerror_policy='retry' retry_interval='2000' retry_timeout='9' odd='1'/>\n"
	"    <source file='/a'/>\n    <target dev='vda'/>\n  </disk>\n"
	"  <disk><driver cache='odd'/><target dev='vdb'/></disk>\n</devices></domain>";

static int write_for(const vmdev_domain *domain, const struct vmdev_dialect *dialect)
{
	char *xml = UNTOUCHED, *name = UNTOUCHED;
	vmdev_report *report = UNTOUCHED;
	size_t length = 7;
	int code;

	TRY(vmdev_dialect_to_string(dialect, &name, &error), name);
	note(name);
	free(name);
	TRY(vmdev_domain_to_xml_for(domain, dialect, &xml, &length, &report, &error), xml);
	if (xml)
		note(xml);
	EXPECT(length == (xml ? strlen(xml) : 0));
	code = note_findings(report);
	free(xml);
	vmdev_report_unref(report);
	if (code)
		return code;
	xml = UNTOUCHED;
	TRY(vmdev_device_to_xml_for(vmdev_domain_at(domain, 0), dialect, &xml, &report, &error),
	    xml);
	code = note_findings(report);
	free(xml);
	vmdev_report_unref(report);
	return code;
}

/* Translates a domain; the report, if any, is for the caller, also where something failed behind it. */
static int translate(const vmdev_domain *domain, const vmdev_translation *how,
		     vmdev_translation *back, vmdev_report **ret_report)
{
	vmdev_report *again = NULL;
	vmdev_domain *out = UNTOUCHED;
	vmdev_report *report = UNTOUCHED;
	int code;

	TRY(vmdev_domain_translate(domain, how, &out, &report, &error), out);
	*ret_report = report;
	code = note_findings(report);
	if (!code && back) {
		vmdev_error *error = NULL;

		code = vmdev_translation_set_losses(back, report, &error);
		if (code)
			failed(code, error, UNTOUCHED);
	}
	if (!code && out)
		code = note_domain(out);
	if (!code && out && back)
		code = translate(out, back, NULL, &again);
	vmdev_report_unref(again);
	vmdev_domain_unref(out);
	return code;
}

static int translate_one(const vmdev_device *device, const vmdev_translation *how)
{
	vmdev_device *out = UNTOUCHED;
	vmdev_report *report = UNTOUCHED;
	int code;

	TRY(vmdev_device_translate(device, how, &out, &report, &error), out);
	code = note_findings(report);
	if (!code && out)
		code = note_device(out);
	vmdev_device_unref(out);
	vmdev_report_unref(report);
	return code;
}

static int translate_there_and_back(const vmdev_domain *domain, vmdev_translation *how,
				    vmdev_translation *back)
{
	vmdev_report *losses = NULL;
	int code;

	TRY(vmdev_translation_set_vdpa_class(how, NULL, VMDEV_VDPA_CLASS_NET, &error), UNTOUCHED);
	TRY(vmdev_translation_set_vdpa_class(how, "/a", VMDEV_VDPA_CLASS_BLOCK, &error), UNTOUCHED);
	code = translate(domain, how, back, &losses);
	if (!code)
		code = translate_one(vmdev_domain_at(domain, 0), how);
	vmdev_report_unref(losses);
	return code;
}

static int translate_to(const struct vmdev_dialect *from, const struct vmdev_dialect *to,
			const vmdev_domain *domain)
{
	vmdev_translation *how = UNTOUCHED, *back = UNTOUCHED;
	vmdev_error *lack = NULL;
	int code;

	TRY(vmdev_translation_new(from, to, &how, &error), how);
	code = vmdev_translation_new(to, from, &back, &lack);
	if (code) {
		failed(code, lack, back);
	} else {
		code = translate_there_and_back(domain, how, back);
		vmdev_translation_unref(back);
	}
	vmdev_translation_unref(how);
	return code;
}

int vdpa_translations(void)
{
	static const struct vmdev_dialect upstream = VMDEV_DIALECT_LIBVIRT_VERSION(9, 8, 0);
	static const char xml[] =
		"<devices><hostdev mode='subsystem' type='vdpa' managed='yes' odd='1'>"
		"<source dev='/a'/></hostdev><hostdev type='vdpa'><source dev='/b'/></hostdev>"
		"<hostdev type='vdpa'/></devices>";
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(xml, sizeof(xml) - 1, &domain, &error), domain);
	code = write_for(domain, NULL) || translate_to(NULL, &upstream, domain);
	if (!code) {
		vmdev_error *error = NULL;

		code = vmdev_domain_remove(domain, 2, &error) ||
		       translate_to(NULL, &upstream, domain);
	}
	vmdev_domain_unref(domain);
	return code ? -1 : 0;
}

int translations(void)
{
	static const struct vmdev_dialect upstream = VMDEV_DIALECT_LIBVIRT_VERSION(9, 0, 0);
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(suspended_xml, sizeof(suspended_xml) - 1, &domain, &error),
	    domain);
	code = write_for(domain, NULL) || write_for(domain, &upstream) ||
	       translate_to(NULL, &upstream, domain);
	if (!code) {
		vmdev_error *error = NULL;

		code = vmdev_domain_remove(domain, 1, &error) ||
		       translate_to(NULL, &upstream, domain);
	}
	vmdev_domain_unref(domain);
	return code ? -1 : 0;
}
