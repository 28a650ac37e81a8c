/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * A file of tests/data, and how it is checked. Its first line may say more than the rule does:
 *
 *     <!-- dialect: libvirt -->    the dialect, where it is not the one that the rule needs
 *     <!-- detach live: ... -->    the last device is to be detached from a running VM that has the others;
 *                                  attach, stored
 *     <!-- snapshot: ... -->       a snapshot of all disks is to be taken, the last one's too
 *     <!-- migrate: ... -->        the VM is to be migrated; with "migrate pair:" the last device is the
 *                                  destination's, and the only one there
 *     <!-- flags: live -->         of a <domainsnapshot>, which has the VM's <domain> inside; without
 *                                  this line disk-only atomic
 *     <!-- plan interfaces=3: ... -->  a budget, of which all is to be free in the VM
 *     <!-- write: ... -->          it is to be written for the dialect
 *     <!-- translate FROM TO: ... --> it is to be translated; before the colon may stand `back` (and back
 *                                  again: that is what counts), `net`, `block` (what vDPA devices are)
 *
 *     <!-- ... beside RULE-ID ... --> findings of that rule are no fault of the file
 *     <!-- ... of device N ... -->  where it matters which of the devices breaks the rule; the first is 0
 */
#ifndef WALK_SAMPLE_H
#define WALK_SAMPLE_H

#include "test.h"

extern const struct vmdev_dialect sample_openeuler, sample_libvirt;

/* The folder of the files of a rule: its kind, or of a rule of no kind its first word. */
const char *sample_folder(const vmdev_rule *rule);
/* The text of a file, for free(). */
char *sample_read(const char *folder, const char *name);

/* What the first line begins with. */
bool sample_says(const char *text, const char *words);
/* Whether the first line expects findings of the rule, which it is not about. */
bool sample_expects(const char *text, const char *rule);
/* Whether it names the device, or none, as that of which the rule is broken. */
bool sample_blames(const char *text, size_t device);
/* The dialect it is for; @rule may be NULL. */
const struct vmdev_dialect *sample_dialect(const char *text, const vmdev_rule *rule);

/* What is found in it, as its first line says. */
vmdev_report *sample_check(const char *text, const struct vmdev_dialect *dialect);
/* Gives what a translation makes of it too, or NULL where it refuses. */
vmdev_report *sample_translate(const char *text, char **ret_xml);

/* A check gave something in spite of errors, or nothing though there are none. Who reads it clears it. */
extern bool sample_contradicted;

#endif
