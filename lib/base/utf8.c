/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/utf8.h"

#include <stdint.h>
#include <string.h>

#include "base/put.h"

/* Bytes that follow a first byte; -1 for a byte that begins no character. */
static int more_after(unsigned char c)
{
	if (c >= 0xc2 && c <= 0xdf)
		return 1;
	if (c >= 0xe0 && c <= 0xef)
		return 2;
	if (c >= 0xf0 && c <= 0xf4)
		return 3;
	return -1;
}

/* Whether eight bytes are printable ASCII: none has the high bit, none is below a blank. */
static bool is_plain(const unsigned char *p)
{
	const uint64_t ones = UINT64_MAX / 0xff;
	uint64_t word;

	memcpy(&word, p, sizeof(word));
	return !(((word - 0x20 * ones) | word) & 0x80 * ones);
}

/* The text is NUL-terminated, which ends a character that was cut off. */
bool utf8_is_xml(const char *text, size_t length)
{
	static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };
	const unsigned char *p = (const unsigned char *)text;
	const unsigned char *end = p + length;

	if (length < 8) {
		unsigned char eight[] = "        ";

		put_text((char *)eight, text, length);
		if (is_plain(eight))
			return true;
	}
	while (end - p > 8 && is_plain(p))
		p += 8;
	if (length >= 8 && end - p <= 8 && is_plain(end - 8))
		return true;
	while (p < end) {
		uint32_t c = *p++;
		int more;

		if (c >= 0x20 && c < 0x80)
			continue;
		if (c == '\t' || c == '\n' || c == '\r')
			continue;
		more = more_after((unsigned char)c);
		if (more < 0)
			return false;
		c &= 0x3fu >> more;
		for (int i = 0; i < more; i++, p++) {
			if ((*p & 0xc0) != 0x80)
				return false;
			c = c << 6 | (*p & 0x3f);
		}
		if (c < least[more] || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff) ||
		    c == 0xfffe || c == 0xffff)
			return false;
	}
	return true;
}

void utf8_mend(char *text)
{
	while (*text) {
		int more = (unsigned char)*text < 0x80 ? 0 : more_after((unsigned char)*text);

		if (more >= 0 && memchr(text, '\0', (size_t)more + 1))
			more = -1;
		if (more >= 0 && utf8_is_xml(text, (size_t)more + 1))
			text += more + 1;
		else
			*text++ = '?';
	}
}
