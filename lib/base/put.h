/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Texts and numbers into room that is there. Each function returns the end of what it wrote. */
#ifndef BASE_PUT_H
#define BASE_PUT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { MAX_NUMBER = 20 };	/* the longest number */

char *put_digits(char *to, uint64_t value);
/* 0x and at least so many digits. */
char *put_hex(char *to, uint64_t value, unsigned digits);

/*
 * Most texts are shorter than 17 bytes: they take two moves that may overlap. Of a memcpy() whose length it
 * knows to be below 256 gcc makes `rep movsq`, with which a network card took half as long again to write.
 */
static inline char *put_text(char *to, const char *text, size_t length)
{
	if (length > 16) {
		memcpy(to, text, length);
	} else if (length >= 8) {
		memcpy(to, text, 8);
		memcpy(to + length - 8, text + length - 8, 8);
	} else if (length >= 4) {
		memcpy(to, text, 4);
		memcpy(to + length - 4, text + length - 4, 4);
	} else if (length) {
		to[0] = text[0];
		to[length / 2] = text[length / 2];
		to[length - 1] = text[length - 1];
	}
	return to + length;
}

/* In decimal; most numbers have one digit. */
static inline char *put_decimal(char *to, uint64_t value)
{
	if (value > 9)
		return put_digits(to, value);
	*to = (char)('0' + value);
	return to + 1;
}

#endif
