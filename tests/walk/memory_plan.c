/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Pictures and differences. */
#include "scenario.h"

static int draw_one(const vmdev_domain *domain,
		    int (*draw)(const vmdev_domain *domain, char **ret_text,
				vmdev_error **ret_error))
{
	char *text = UNTOUCHED;
	vmdev_error *error = NULL;
	int code = draw(domain, &text, &error);

	if (code)
		return failed(code, error, text);
	note(text);
	free(text);
	return 0;
}

static int diff_to(const vmdev_domain *from, vmdev_domain *to)
{
	vmdev_plan *plan = UNTOUCHED;
	char *text = UNTOUCHED;
	vmdev_error *error = NULL;
	int code;

	if (append_new(to))
		return -1;
	code = vmdev_plan_diff(from, to, NULL, VMDEV_DIFF_EXACT, &plan, &error);
	if (code)
		return failed(code, error, plan);
	code = vmdev_plan_to_string(plan, &text, &error);
	vmdev_plan_unref(plan);
	if (code)
		return failed(code, error, text);
	note(text);
	free(text);
	return 0;
}

static int diff_from(const vmdev_domain *from)
{
	vmdev_domain *to = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new(&to, &error), to);
	code = diff_to(from, to);
	vmdev_domain_unref(to);
	return code;
}

int diff_domains(void)
{
	vmdev_domain *from = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(domain_xml, strlen(domain_xml), &from, &error), from);
	code = diff_from(from);
	vmdev_domain_unref(from);
	return code;
}

int draw_domain(void)
{
	vmdev_domain *domain = UNTOUCHED;
	int code;

	TRY(vmdev_domain_new_from_xml(domain_xml, strlen(domain_xml), &domain, &error), domain);
	code = draw_one(domain, vmdev_domain_to_tree);
	if (!code)
		code = draw_one(domain, vmdev_domain_to_dot);
	vmdev_domain_unref(domain);
	return code;
}
