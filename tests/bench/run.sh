#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Measures writing, reading and checking devices, in one run and one table. `--check` fails where an instruction
# or allocation target is missed. As root it installs what is missing first.
set -eu
cd "$(dirname "$0")/../.."
build=${VMDEV_BENCH_BUILD:-build-bench}
packages='gcc libglib2.0-dev libvirt-glib-1.0-dev libxml2-dev meson ninja-build pkg-config python3 valgrind'
have() { command -v meson && command -v valgrind && pkg-config --exists libxml-2.0 libvirt-gconfig-1.0 check; }
if ! have >/dev/null; then
	apt-get update -q
	# shellcheck disable=SC2086
	apt-get install -qy --no-install-recommends check $packages
fi
[ -f "$build/build.ninja" ] || meson setup "$build" --buildtype=release -Dexamples=false >/dev/null
ninja -C "$build" tests/bench/bench >/dev/null
exec python3 tests/bench/report.py "$build/tests/bench/bench" "$@"
