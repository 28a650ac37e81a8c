#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Compares the ABI of a library with its baseline here. Symbols that are new pass; whatever else differs does not.
# usage: abi.sh check LIBRARY
#        abi.sh renew LIBRARY MAP INCLUDE_FOLDER:... HEADER ...
# `renew` writes the baseline anew, of what the headers promise: the types behind opaque pointers are not in it.
# It is for additions, and never to hide a change (docs/abi.md).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../support/check.sh"

verb=$1
library=$2
name=${library##*/}
name=${name%%.so*}
for tool in abidw abidiff; do
	command -v $tool >/dev/null || skip "$tool is not here (package abigail-tools)"
done

# The ABI of a library of the same functions without content: no struct behind an opaque type.
renew() {
	map=$1
	soname=$(readelf -dW "$library" | sed -n 's/.*(SONAME).*\[\(.*\)\].*/\1/p')
	folders=$(echo "$2" | sed 's/^/-I/; s/:/ -I/g')
	shift 2
	python3 -B "$here/interface.py" "$@" >"$work/interface.c"
	# shellcheck disable=SC2086
	${CC:-cc} -g -O1 -w -shared -fPIC $folders -Wl,--version-script="$map" -Wl,-soname,"$soname" \
		-o "$work/interface.so" "$work/interface.c"
	abidw --no-corpus-path --no-comp-dir-path --no-show-locs --no-elf-needed --no-parameter-names \
		--out-file "$here/$name.abi" "$work/interface.so"
}

case $verb in
renew)
	work=$(mktemp -d "${TMPDIR:-/tmp}/vmdev-abi.XXXXXX")
	trap 'rm -rf "$work"' EXIT
	shift 2
	renew "$@"
	;;
check)
	check "$name: nothing changed that programs were compiled against" \
		abidiff --no-added-syms "$here/$name.abi" "$library"
	echo "$(abidiff "$here/$name.abi" "$library" | grep -c '^ *\[A\]' || true) symbols are newer than the baseline"
	finish
	;;
esac
