/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rule/report.h"

#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "base/error.h"
#include "model/kind.h"

static void release(const struct finding *f)
{
	free(f->path);
	free(f->text);
	free(f->was);
	free(f->is);
	free(f->identity);
}

void report_add(vmdev_report *report, const struct finding *finding)
{
	if (report->count == report->room) {
		size_t room = report->room ? 2 * report->room : 8;
		struct finding *findings = realloc(report->findings, room * sizeof(*findings));

		if (!findings) {
			report->failed = true;
			release(finding);
			return;
		}
		report->findings = findings;
		report->room = room;
	}
	report->findings[report->count++] = *finding;
	report->failed |= !finding->path || !finding->text;
}

int report_give(vmdev_report *report, vmdev_report **ret_report, vmdev_error **ret_error)
{
	if (report->failed) {
		vmdev_report_unref(report);
		return error_no_memory(ret_error);
	}
	*ret_report = report;
	return 0;
}

static size_t hash_text(size_t hash, const char *text)
{
	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * 0x01000193u;
	return hash;
}

/* The place in a table of numbers of findings, from 1, of one that says the same; else a free one. */
static size_t *find_same(const vmdev_report *report, size_t *table, size_t mask,
			 const struct finding *f)
{
	size_t i = hash_text(hash_text(0x811c9dc5u, f->rule), f->path);

	for (i = (i ^ i >> 15) & mask; table[i]; i = (i + 1) & mask) {
		const struct finding *other = &report->findings[table[i] - 1];

		if (!strcmp(other->rule, f->rule) && !strcmp(other->path, f->path))
			break;
	}
	return &table[i];
}

void report_drop_doubles(vmdev_report *report)
{
	size_t kept = 0, room = 8, *table;

	if (report->failed)
		return;
	while (room < 2 * report->count)
		room *= 2;
	table = calloc(room, sizeof(*table));
	if (!table) {
		report->failed = true;
		return;
	}
	for (size_t i = 0; i < report->count; i++) {
		struct finding *f = &report->findings[i];
		size_t *same = find_same(report, table, room - 1, f);

		if (*same) {
			release(f);
		} else {
			report->findings[kept++] = *f;
			*same = kept;
		}
	}
	report->count = kept;
	free(table);
}

vmdev_report *vmdev_report_unref(vmdev_report *report)
{
	if (!report)
		return NULL;
	for (size_t i = 0; i < report->count; i++)
		release(&report->findings[i]);
	free(report->findings);
	free(report);
	return NULL;
}

size_t vmdev_report_count(const vmdev_report *report)
{
	return report->count;
}

size_t vmdev_report_count_errors(const vmdev_report *report)
{
	size_t count = 0;

	for (size_t i = 0; i < report->count; i++)
		count += report->findings[i].severity == VMDEV_SEVERITY_ERROR;
	return count;
}

#define REPORT_GET(type, member, none) \
	type vmdev_report_get_##member(const vmdev_report *report, size_t i) \
	{ \
		return i < report->count ? report->findings[i].member : (none); \
	}

REPORT_GET(const char *, rule, NULL)
REPORT_GET(const char *, path, NULL)
REPORT_GET(const char *, text, NULL)
REPORT_GET(const char *, cure, NULL)
REPORT_GET(const char *, manual, NULL)
REPORT_GET(const char *, was, NULL)
REPORT_GET(const char *, is, NULL)
REPORT_GET(enum vmdev_severity, severity, VMDEV_SEVERITY_UNSET)
REPORT_GET(enum vmdev_layer, layer, VMDEV_LAYER_UNSET)
REPORT_GET(unsigned, line, 0)
REPORT_GET(size_t, device, 0)

const char *vmdev_report_get_section(const vmdev_report *report, size_t i)
{
	return i < report->count ? section_of(report->findings[i].manual) : NULL;
}

static void print_finding(struct buffer *b, const struct finding *f)
{
	if (f->line) {
		buffer_text(b, "line ");
		buffer_decimal(b, f->line);
		buffer_text(b, ": ");
	}
	buffer_text(b, f->severity == VMDEV_SEVERITY_ERROR ? "error: " : "warning: ");
	buffer_text(b, f->path);
	buffer_text(b, ": ");
	buffer_text(b, f->text);
	buffer_text(b, "\n    cure: ");
	buffer_text(b, f->cure);
	buffer_text(b, "\n    rule: ");
	buffer_text(b, f->rule);
	if (*f->manual) {
		buffer_text(b, "; manual: ");
		buffer_text(b, section_of(f->manual));
		buffer_text(b, " (");
		buffer_text(b, f->manual);
		buffer_text(b, ")");
	}
	buffer_text(b, "\n");
}

int vmdev_report_to_string(const vmdev_report *report, char **ret_text, vmdev_error **ret_error)
{
	struct buffer b = { 0 };
	char *text;

	for (size_t i = 0; i < report->count; i++)
		print_finding(&b, &report->findings[i]);
	text = buffer_take(&b);
	if (!text)
		return error_no_memory(ret_error);
	*ret_text = text;
	return 0;
}
