#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Usage: rom.sh unplug-rom.S OUTPUT
#
# Assembles the guest that answers unplug requests into a ROM of 64 KiB.
# Needs: binutils of x86.
set -eu
object=$(mktemp)
trap 'rm -f "$object"' EXIT
as --32 -o "$object" "$1"
ld -m elf_i386 --oformat binary -Ttext=0 -e 0 -o "$2" "$object"
[ "$(wc -c <"$2")" -eq 65536 ]
chmod 644 "$2"
