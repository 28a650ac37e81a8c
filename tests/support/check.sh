# SPDX-License-Identifier: LGPL-2.1-or-later
# shellcheck shell=sh
# What test scripts share: `check NAME COMMAND ...` for each thing that has to hold, `finish` at the end.
passed=0
failed=0

check() {
	check_name=$1
	shift
	if check_output=$("$@" 2>&1); then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		printf 'FAILED: %s\n%s\n' "$check_name" "$check_output"
	fi
}

skip() {
	echo "SKIP: $*"
	exit 77
}

# The closing line; a script that checked nothing has failed.
finish() {
	echo "$passed passed, $failed failed"
	[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
	exit
}
