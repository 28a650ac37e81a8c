#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Gives the documents of tests/data to the fuzzer's program; with SECONDS it goes on from there with inputs of
# its own, other ones every time.
# usage: fuzz.sh PROGRAM DATA_FOLDER [SECONDS]
set -eu
. "$(dirname "$0")/../support/check.sh"

work=$(mktemp -d "${TMPDIR:-/tmp}/vmdev-fuzz.XXXXXX")
trap 'rm -rf "$work"' EXIT
mkdir "$work/seeds" "$work/found"
find "$2" -name '*.xml' | while read -r file; do
	cp "$file" "$work/seeds/$(echo "${file#"$2"}" | tr / _)"
done
# The words of the schemas, with which documents become interesting sooner.
grep -ohE "['\"][a-zA-Z]+['\"]|<[a-zA-Z]+" -r "$work/seeds" | tr -d "'\"" | sort -u | sed 's/.*/"&"/' >"$work/words"

if [ $# -gt 2 ]; then
	set -- "$1" -max_total_time="$3"
else
	set -- "$1" -runs=0
fi
check "no input breaks a promise" "$@" -max_len=8192 -timeout=10 -rss_limit_mb=1024 \
	-dict="$work/words" -artifact_prefix="$work/" "$work/found" "$work/seeds"
printf '%s\n' "$check_output" | grep -E '^(#[0-9]+.*DONE|Done)' || true
for crash in "$work"/crash-* "$work"/leak-* "$work"/timeout-* "$work"/oom-*; do
	[ ! -e "$crash" ] || { echo "input, in base64:" && base64 "$crash"; }
done
finish
