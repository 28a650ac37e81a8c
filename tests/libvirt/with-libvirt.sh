#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Usage: with-libvirt.sh embed|daemon|linux PROGRAM
#
# Runs a test program beside libvirt's QEMU driver: in the program itself (qemu:///embed), in a libvirtd
# of its own, or in itself with the lab's Linux guest. The program finds in the environment:
#   VMDEV_TEST_URI     where to connect
#   VMDEV_TEST_FOLDER  a folder with disk.qcow2, other.qcow2 and unplug.rom; the bridge is vmdev0
#   VMDEV_TEST_DAEMON  the daemon's process id
#   VMDEV_TEST_LINUX   the folder of the Linux guest
# All of it is in namespaces of the test, and vanishes with it. Exits 77 where it cannot run here.
set -eu
self=$(readlink -f "$0")
lab=$(dirname "$self")/../lab

skip() {
	echo "SKIP: $1"
	exit 77
}

outside() {
	[ -n "${VMDEV_UNPLUG_ROM:-}" ] || skip "there are no binutils of x86, to make the guest"
	for tool in qemu-system-x86_64 qemu-img; do
		command -v $tool >/dev/null || skip "$tool is not installed"
	done
	[ -n "$(find /usr/lib* -name libvirt_driver_qemu.so | head -n 1)" ] ||
		skip "libvirt has no QEMU driver here"
	case $1 in
	daemon)
		command -v libvirtd >/dev/null || skip "libvirtd is not installed"
		;;
	linux)
		VMDEV_TEST_LINUX=$("$lab/linux.sh") || skip "there is no Linux guest"
		export VMDEV_TEST_LINUX
		;;
	esac
	exec "$lab/space.sh" -n -- "$self" inside "$@"
}

finish() {
	[ -z "${VMDEV_TEST_DAEMON:-}" ] || kill "$VMDEV_TEST_DAEMON" 2>/dev/null || :
	rm -rf "$VMDEV_TEST_FOLDER"
}

start_daemon() {
	for folder in /etc/libvirt /var/lib/libvirt /var/cache/libvirt /var/log/libvirt /run/libvirt; do
		mkdir -p $folder
		mount -t tmpfs -o mode=755 libvirt $folder
	done
	cp "$lab/qemu.conf" /etc/libvirt/
	cat >"$VMDEV_TEST_FOLDER/libvirtd.conf" <<-END
		unix_sock_dir = "$VMDEV_TEST_FOLDER/run"
		auth_unix_rw = "none"
		auth_unix_ro = "none"
	END
	mkdir "$VMDEV_TEST_FOLDER/run"
	libvirtd --config "$VMDEV_TEST_FOLDER/libvirtd.conf" --pid-file "$VMDEV_TEST_FOLDER/libvirtd.pid" \
		2>"$VMDEV_TEST_FOLDER/libvirtd.log" &
	VMDEV_TEST_DAEMON=$!
	export VMDEV_TEST_DAEMON
	VMDEV_TEST_URI="qemu+unix:///system?socket=$VMDEV_TEST_FOLDER/run/libvirt-sock"
	for _ in $(seq 100); do
		[ ! -S "$VMDEV_TEST_FOLDER/run/libvirt-sock" ] || return 0
		sleep 0.05
	done
	cat "$VMDEV_TEST_FOLDER/libvirtd.log"
	exit 1
}

inside() {
	kind=$1
	program=$2
	VMDEV_TEST_FOLDER=$(mktemp -d /var/tmp/vmdev.XXXXXX)
	VMDEV_TEST_URI="qemu:///embed?root=$VMDEV_TEST_FOLDER"
	export VMDEV_TEST_FOLDER VMDEV_TEST_URI
	# Its warnings, which are about the lab, would drown what the tests say.
	export LIBVIRT_LOG_OUTPUTS="3:file:$VMDEV_TEST_FOLDER/libvirt.log"
	trap finish EXIT
	chmod 755 "$VMDEV_TEST_FOLDER"
	mkdir "$VMDEV_TEST_FOLDER/etc"
	cp "$lab/qemu.conf" "$VMDEV_TEST_FOLDER/etc/"
	cp "$VMDEV_UNPLUG_ROM" "$VMDEV_TEST_FOLDER/unplug.rom"
	for name in disk other; do
		qemu-img create -q -f qcow2 "$VMDEV_TEST_FOLDER/$name.qcow2" 1M
	done
	ip link add vmdev0 type bridge
	ip link add vmdev1 type bridge
	[ "$kind" != daemon ] || start_daemon
	"$program"
}

if [ "$1" = inside ]; then
	shift
	inside "$@"
else
	outside "$@"
fi
