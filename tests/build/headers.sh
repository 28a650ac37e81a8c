#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Each public header compiles alone, in every language and with every compiler that programs use.
# usage: headers.sh INCLUDE_FOLDER ... -- HEADER ...
set -eu
. "$(dirname "$0")/../support/check.sh"

folders=
while [ "$1" != -- ]; do
	folders="$folders -I$1"
	shift
done
shift

# The header twice: its guard has to hold too.
compile() {
	# shellcheck disable=SC2086
	printf '#include <vmdev/%s>\n#include <vmdev/%s>\n' "$3" "$3" |
		$1 $folders -Wall -Wextra -Wpedantic -Werror -fsyntax-only $2 -
}

compilers=0
for family in 'gcc g++' 'clang clang++'; do
	c=${family% *}
	if ! command -v "$c" >/dev/null || ! command -v "${family#* }" >/dev/null; then
		continue
	fi
	compilers=$((compilers + 1))
	for header; do
		header=${header##*/}
		check "$header as C99 with $c" compile "$c" '-x c -std=c99' "$header"
		check "$header as C11 with $c" compile "$c" '-x c -std=c11' "$header"
		check "$header as C++11 with $c" compile "$c" '-x c++ -std=c++11' "$header"
	done
done
[ "$compilers" -gt 0 ] || skip "neither gcc and g++ nor clang and clang++ are here"
finish
