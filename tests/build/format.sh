#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The format of hand-written C: clang-format 14, and the columns, which it does not mind in comments.
# usage: format.sh [--fix] [SOURCE_FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../support/check.sh"
verb=check
[ "${1-}" != --fix ] || { verb=fix && shift; }
cd "${1:-$here/../..}"
. "$here/files.sh"

columns() {
	found=$(awk '{
		line = $0; columns = 0
		while (i = index(line, "\t")) {
			columns += i - 1; columns += 8 - columns % 8; line = substr(line, i + 1)
		}
		if (columns + length(line) > 110) print FILENAME ":" FNR
	}' "$@")
	[ -z "$found" ] || { printf '%s\n' "$found" && false; }
}

clang-format --version 2>/dev/null | grep -q 'version 14\.' || skip "clang-format is not here in version 14"
# shellcheck disable=SC2086
{
	check "clang-format" python3 -B "$here/format.py" $verb $written
	check "lines have 110 columns at the most" columns $c
}
finish
