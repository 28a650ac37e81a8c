#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# How the sources look, and which layer includes which; docs/contributing.md has the rules.
# usage: style.sh [SOURCE_FOLDER]
# format.sh beside it looks at the format of C.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../support/check.sh"
cd "${1:-$here/../..}"

. "$here/files.sh"

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

sources=$(matching '\.(c|cc|h|in|S|sh|py)$|^\.ci/run$')
texts=$(matching '\.(c|cc|h|in|S|sh|py|md|kind|part|build|txt|map)$|^\.ci/run$')

# shellcheck disable=SC2046,SC2086
{
	check "a file has 900 lines at the most" none 'FNR == 901 { print FILENAME }' $written \
		$(matching '\.(sh|py|kind|part)$')
	check "no blanks at the end of a line" none '/[ \t]$/ { print FILENAME ":" FNR }' $texts
	check "nothing is left to do" none '/TODO|FIXME|XXX:/ { print FILENAME ":" FNR }' \
		$(printf '%s\n' "$sources" | grep -v '^tests/build/style\.sh$')
	check "each source names its licence" spdx $sources
	if command -v shellcheck >/dev/null; then
		check "shellcheck" shellcheck -e SC1091,SC2154 $(shells)
	else
		echo "SKIP: shellcheck is not here"
	fi
}
check "layers" python3 -B "$here/layers.py" .
finish
