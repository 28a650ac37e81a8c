# SPDX-License-Identifier: LGPL-2.1-or-later
# shellcheck shell=sh
# Which files style.sh and format.sh look at; sourced in the root of the sources.

# Without version control, what lies in the folders of sources.
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
	all=$(git ls-files --cached --others --exclude-standard)
else
	all=$(find ./*.* .ci docs examples include lib pkgconfig tests -type f ! -path '*/__pycache__/*' | sed 's,^\./,,')
fi

matching() {
	printf '%s\n' "$all" | grep -E "$1"
}

# C, and the part of it that people write: headers of the kinds are made.
c=$(matching '\.(c|h)$')
made='^include/vmdev/(devices|kinds)\.h$'
for kind in lib/kind/*.kind; do
	kind=${kind##*/}
	made="$made|^include/vmdev/${kind%.kind}\.h\$"
done
# shellcheck disable=SC2034
written=$(printf '%s\n' "$c" | grep -vE "$made")
