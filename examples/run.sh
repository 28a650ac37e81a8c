#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds the library and runs hotplug.c: a VM on libvirt's embedded QEMU driver gets a disk and a network
# card while it runs, and gives them back.
#
# As root it installs what is missing first (Debian packages, examples/packages). As another user it
# installs nothing and starts no VM: it shows the devices, how they are checked, and says what it left out.
set -eu
cd "$(dirname "$0")/.."
build=${VMDEV_EXAMPLE_BUILD:-build-example}

if [ "$(id -u)" -eq 0 ]; then
	sh .ci/install-packages examples/packages
fi
[ -f "$build/build.ninja" ] || meson setup "$build" -Dtests=false --buildtype=release >/dev/null
ninja -C "$build" >"$build/log" || { cat "$build/log"; exit 1; }

if [ "$(id -u)" -ne 0 ]; then
	"$build/examples/hotplug"
	echo
	echo "Left out, because it needs root: starting a VM, which needs a bridge, a tap device and a mount"
	echo "namespace; attaching the two devices to it, and detaching them. Run 'sudo sh examples/run.sh'."
	exit 0
fi

# The VM's files stand in a short path: the names of its sockets have to fit into 108 bytes. What libvirt
# found out about QEMU is kept for the next run.
folder=$(mktemp -d "${TMPDIR:-/tmp}/vmdev.XXXXXX")
trap 'rm -rf "$folder"' EXIT
mkdir -p "$build/capabilities" "$folder/etc" "$folder/cache"
ln -s "$PWD/$build/capabilities" "$folder/cache/qemu"
cp tests/lab/qemu.conf "$folder/etc/"
[ -f "$build/unplug.rom" ] || sh tests/lab/rom.sh tests/lab/unplug-rom.S "$build/unplug.rom"
cp "$build/unplug.rom" "$folder/"
qemu-img create -q -f qcow2 "$folder/disk.qcow2" 1G

# What libvirt has to say beside its errors goes into a file.
export LIBVIRT_LOG_OUTPUTS="2:file:$folder/libvirt.log"
# A network namespace of its own: the bridge goes with it.
sh tests/lab/space.sh -n -- sh -c 'ip link add br0 type bridge && ip link set br0 up && exec "$@"' hotplug \
	"$build/examples/hotplug" "$folder" "$folder/unplug.rom" "$folder/disk.qcow2" br0
