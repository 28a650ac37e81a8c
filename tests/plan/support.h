/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef PLAN_SUPPORT_H
#define PLAN_SUPPORT_H

#include <test.h>

#include <stdio.h>

/* A budget from words as "interfaces=3 bridges=1". */
static inline vmdev_budget *budget_of(enum vmdev_machine machine, const char *words)
{
	vmdev_budget *budget;

	ck_ok(vmdev_budget_new(machine, &budget, ret_error));
	while (*words) {
		size_t length = strcspn(words, "=");
		unsigned item = 1;

		while (strlen(vmdev_budget_item_to_string(item)) != length ||
		       memcmp(vmdev_budget_item_to_string(item), words, length) != 0)
			item++;
		ck_ok(vmdev_budget_set(budget, item, (unsigned)atoi(words + length + 1),
				       ret_error));
		words += strcspn(words, " ");
		words += *words == ' ';
	}
	return budget;
}

static inline vmdev_domain *read_domain(const char *xml)
{
	vmdev_domain *domain;

	ck_ok(vmdev_domain_new_from_xml(xml, strlen(xml), &domain, ret_error));
	return domain;
}

static inline vmdev_device *read_device(const char *xml)
{
	vmdev_device *device;

	ck_ok(vmdev_device_new_from_xml(xml, strlen(xml), &device, ret_error));
	return device;
}

/* The domain is written so, and freed. */
#define ck_written(domain, expected) \
	do { \
		vmdev_domain *written = (domain); \
		char *written_xml; \
		ck_ok(vmdev_domain_to_xml(written, &written_xml, NULL, ret_error)); \
		ck_assert_str_eq(written_xml, expected); \
		free(written_xml); \
		vmdev_domain_unref(written); \
	} while (0)

/* The call failed for want of a slot: a rule, and words of the message. */
#define ck_refused(call, rule, words) \
	do { \
		vmdev_error *refused = NULL; \
		vmdev_error **ret_error = &refused; \
		ck_assert_int_eq((call), -VMDEV_E_RULE); \
		ck_assert_str_eq(vmdev_error_get_rule(refused), rule); \
		ck_assert_msg(strstr(vmdev_error_get_message(refused), words) != NULL, "%s", \
			      vmdev_error_get_message(refused)); \
		vmdev_error_unref(refused); \
	} while (0)

/* A device's field is so; "" is unset. */
#define ck_field(device, path, expected) \
	do { \
		char *field_text; \
		ck_ok(vmdev_device_get(device, path, &field_text, ret_error)); \
		ck_assert_str_eq(field_text ? field_text : "", expected); \
		free(field_text); \
	} while (0)

#endif
