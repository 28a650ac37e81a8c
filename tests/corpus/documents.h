/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* libvirt's own domain XMLs, from the folder that LIBVIRT_TESTS names. */
#ifndef CORPUS_DOCUMENTS_H
#define CORPUS_DOCUMENTS_H

#include <glob.h>

#include "test.h"

struct input {
	char *name;		/* without .xml */
	char *text;
	size_t length;
	size_t accepted;	/* so many command lines libvirt makes of it: its .args files */
};

struct inputs {
	struct input *list;
	size_t count;
};

/* The files of a folder below ${LIBVIRT_TESTS} that end so; false where there are none. */
bool inputs_list(const char *folder, const char *ending, glob_t *found);
/* All documents of the folder by name; the test fails where there are none. */
void inputs_load(struct inputs *inputs, const char *folder);
void inputs_free(struct inputs *inputs);

/* Reads the input; the test fails where it cannot. */
vmdev_domain *input_read(const struct input *input);

/* The test fails unless the texts are the same; it names the input and the place. */
void ck_same_text(const struct input *input, const char *what, const char *text, size_t length,
		  const char *wanted, size_t wanted_length);

#endif
