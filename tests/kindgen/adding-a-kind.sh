#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# adding-a-kind.sh: does in a copy of the tree what docs/adding-a-kind.md says. Its blocks are files, where the
# line before names one, diffs, commands, and what the last command prints.
set -eu
source=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
# shellcheck source=tests/support/check.sh
. "$source/tests/support/check.sh"
trap 'rm -rf "$work"' EXIT
tree=$work/tree

mkdir "$tree" "$work/blocks"
(cd "$source" && tar -cf - --exclude='./build*' --exclude=./.git --exclude=__pycache__ .) | tar -xf - -C "$tree"
cd "$tree"
export CFLAGS=-O0	# the document need not say it
awk -v blocks="$work/blocks/" '
	/^```/ && !inside { inside = 1; number++; if (!file) file = sprintf("%s%02d.%s", blocks, number, substr($0, 4)); next }
	/^```/ { inside = 0; close(file); file = ""; next }
	inside { print > file; next }
	/^`[^`]+`:$/ { file = substr($0, 2, length($0) - 3); folder = file; if (sub("/[^/]*$", "", folder)) system("mkdir -p " folder) }
' docs/adding-a-kind.md

# One step of the document after the other.
steps=0
for block in "$work"/blocks/*; do
	steps=$((steps + 1))
	case $block in
	*.diff) check "the diff applies" patch -p1 --fuzz=0 -i "$block" ;;
	*.sh)
		while read -r line; do
			check "$line" sh -c "$line"
		done <"$block"
		;;
	*.text)
		printf '%s\n' "$check_output" >"$work/printed"
		check "what it prints" diff -u "$block" "$work/printed"
		;;
	*) check "a block without a meaning: $block" false ;;
	esac
done
check "all kinds of blocks are there" [ "$steps" -eq 4 ]
# What the document says that was made.
for file in include/vmdev/vsock.h docs/kind/vsock.md; do
	check "$file is made" test -s "$file"
done
check "the kind has a number" grep -q 'VMDEV_KIND_VSOCK = ' include/vmdev/kinds.h
check "the rule has its heading" grep -qx '### vsock-cid-address' docs/rules.md
check "the accessor has a symbol" grep -q 'vmdev_vsock_set_cid_address;' build/lib/kind/libvmdev.map

finish
