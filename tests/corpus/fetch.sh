#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Prints the folder with the tests of libvirt: ${LIBVIRT_TESTS}, or what the distribution's source package
# of libvirt has, which is fetched once into ${XDG_CACHE_HOME:-~/.cache}/libvmdev. Without either: exits 77,
# with the reason on standard error.
set -eu

skip() {
	echo "SKIP: $*; set LIBVIRT_TESTS to the tests folder of a libvirt source tree" >&2
	exit 77
}

if [ -n "${LIBVIRT_TESTS:-}" ]; then
	[ -d "$LIBVIRT_TESTS/qemuxml2argvdata" ] || skip "$LIBVIRT_TESTS has no qemuxml2argvdata"
	echo "$LIBVIRT_TESTS"
	exit
fi

cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/libvmdev
if [ -d "$cache/libvirt/tests/qemuxml2argvdata" ]; then
	echo "$cache/libvirt/tests"
	exit
fi
command -v apt-get >/dev/null || skip "libvirt's source package is fetched with apt-get, which is missing"
mkdir -p "$cache" || skip "$cache cannot be made"
work=$(mktemp -d "$cache/fetch.XXXXXX") || skip "$cache cannot be written"
trap 'rm -rf "$work"' EXIT

# The machine's own sources, asked for source packages. Lists and packages are kept apart from the system's,
# so that nothing of it changes and nobody needs to be root; signatures and sums are checked by apt as ever.
mkdir -p "$work/parts" "$work/lists/partial" "$work/archives/partial"
for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
	[ -f "$file" ] || continue
	sed -E 's/^deb([[:space:]])/deb-src\1/; s/^Types:.*/Types: deb-src/' "$file" >"$work/parts/${file##*/}"
done
cat >"$work/apt.conf" <<END
Dir::Etc::SourceList "/dev/null";
Dir::Etc::SourceParts "$work/parts";
Dir::State::Lists "$work/lists";
Dir::Cache "$work";
Dir::Cache::Archives "$work/archives";
APT::Sandbox::User "$(id -un)";
Acquire::Retries "2";
Acquire::http::Timeout "20";
Acquire::https::Timeout "20";
Acquire::Languages "none";
END
export APT_CONFIG="$work/apt.conf"
(cd "$work" && apt-get -qq update && apt-get -qq source --download-only libvirt) >"$work/log" 2>&1 ||
	skip "apt-get cannot fetch the source package of libvirt: $(grep -m1 '^[EW]:' "$work/log" || tail -n 1 "$work/log")"
# Only what the tests read; a file of the archive may be a link to one in the other folder.
mkdir "$work/libvirt"
tar -xf "$work"/libvirt_*.orig.tar.[gx]z -C "$work/libvirt" --strip-components=1 --wildcards \
	'*/tests/qemuxml2argvdata/*' '*/tests/qemuxml2xmloutdata/*' || skip "the source package cannot be unpacked"
# Two runs at a time: the first one's folder stays.
mv -T "$work/libvirt" "$cache/libvirt" 2>/dev/null || [ -d "$cache/libvirt/tests" ]
echo "$cache/libvirt/tests"
