#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# How the sources look, and which layer includes which; docs/contributing.md has the rules.
# usage: style.sh [--fix] [SOURCE_FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../support/check.sh"
verb=check
[ "${1-}" != --fix ] || { verb=fix && shift; }
cd "${1:-$here/../..}"

# Without version control the folders that hold sources.
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
	all=$(git ls-files --cached --others --exclude-standard)
else
	all=$(find ./*.* .ci docs examples include lib pkgconfig tests -type f ! -path '*/__pycache__/*' | sed 's,^\./,,')
fi

matching() {
	printf '%s\n' "$all" | grep -E "$1"
}

# Prints the files in which the awk program finds something, and fails if there are any.
none() {
	program=$1
	shift
	found=$(awk "$program" "$@")
	[ -z "$found" ] || { printf '%s\n' "$found" && false; }
}

# Each file has it in its first two lines: the first may be `#!`.
spdx() {
	bad=$(for file; do
		head -n 2 "$file" | grep -q 'SPDX-License-Identifier: LGPL-2.1-or-later' || echo "$file"
	done)
	[ -z "$bad" ] || { printf '%s\n' "$bad" && false; }
}

shells() {
	matching '(\.sh|^\.ci/run)$'
}

c=$(matching '\.(c|h)$')
made='^include/vmdev/(devices|kinds)\.h$'
for kind in lib/kind/*.kind; do
	kind=${kind##*/}
	made="$made|^include/vmdev/${kind%.kind}\.h\$"
done
written=$(printf '%s\n' "$c" | grep -vE "$made")
sources=$(matching '\.(c|cc|h|in|S|sh|py)$|^\.ci/run$')
texts=$(matching '\.(c|cc|h|in|S|sh|py|md|kind|part|build|txt|map)$|^\.ci/run$')

# shellcheck disable=SC2086
{
	check "a file has 900 lines at the most" none 'FNR == 901 { print FILENAME }' $written \
		$(matching '\.(sh|py|kind|part)$')
	check "no blanks at the end of a line" none '/[ \t]$/ { print FILENAME ":" FNR }' $texts
	check "lines of C have 100 columns at the most" none '{
			line = $0; columns = 0
			while (i = index(line, "\t")) {
				columns += i - 1; columns += 8 - columns % 8; line = substr(line, i + 1)
			}
			if (columns + length(line) > 100) print FILENAME ":" FNR
		}' $c
	check "nothing is left to do" none '/TODO|FIXME|XXX:/ { print FILENAME ":" FNR }' \
		$(printf '%s\n' "$sources" | grep -v '^tests/build/style\.sh$')
	check "each source names its licence" spdx $sources
	check "shellcheck" shellcheck -x -P SCRIPTDIR -e SC1091 $(shells)
	if clang-format --version 2>/dev/null | grep -q 'version 14\.'; then
		check "clang-format" python3 -B "$here/format.py" "$verb" $written
	else
		echo "SKIP: clang-format is not here in version 14"
	fi
}
check "layers" python3 -B "$here/layers.py" .
finish
