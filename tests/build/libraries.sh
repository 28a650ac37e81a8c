#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# What a library says of itself: its soname, what it needs, that it is hardened against text relocations.
# usage: libraries.sh LIBRARY SONAME NEEDED ...
set -eu
. "$(dirname "$0")/../support/check.sh"

library=$1
soname=$2
shift 2
dynamic=$(readelf -dW "$library")

values() {
	printf '%s\n' "$dynamic" | sed -n "s/.*($1).*\[\(.*\)\].*/\1/p" | sort | tr '\n' ' '
}

same() {
	[ "$1" = "$2" ] || { echo "is '$1', should be '$2'" && false; }
}

without() {
	! printf '%s\n' "$dynamic" | grep -E "\($1\)"
}

no_executable_stack() {
	! readelf -lW "$library" | grep GNU_STACK | grep E
}

check "the soname" same "$(values SONAME)" "$soname "
check "what it needs" same "$(values NEEDED)" "$(printf '%s\n' "$@" | sort | tr '\n' ' ')"
check "no text relocations" without TEXTREL
check "no executable stack" no_executable_stack
finish
