#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds the library and runs all tests. As root it installs what is missing first.
set -eu
cd "$(dirname "$0")/.."
build=${VMDEV_BUILD:-build}
if ! command -v meson >/dev/null || ! pkg-config --exists libxml-2.0; then
	apt-get update -q && apt-get install -qy --no-install-recommends gcc meson ninja-build pkg-config libxml2-dev libvirt-dev
fi
[ -d "$build" ] || meson setup "$build"
ninja -C "$build"
"$build/tests/roundtrip" $(find tests/data -name '*.xml') 
