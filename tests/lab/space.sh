#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Usage: space.sh [-n] -- COMMAND [ARGUMENT...]
#
# Runs a command where libvirt's QEMU driver is quick and leaves nothing behind:
#  - in a mount namespace whose /dev has no kvm. Where /dev/kvm can be opened but does not work,
#    libvirt distrusts its cache of QEMU's capabilities, and a define takes a minute, not 30 ms;
#  - in a PID namespace whose first process is tini. It reaps the QEMUs that libvirt waits for, what
#    the first process of a container often does late or never; libvirt then takes a dead QEMU for a
#    living one. And when the command ends, however it ends, no QEMU is left;
#  - with -n in a network namespace of its own too, with loopback up: bridges and taps vanish with
#    it.
#
# Exits as the command does; 77, with the reason, where it cannot run here.
# Needs: root; tini, util-linux, and for -n iproute2.
set -eu

usage()
{
	echo 'Usage: space.sh [-n] -- COMMAND [ARGUMENT...]' >&2
	exit 2
}

skip()
{
	echo "SKIP: $*"
	exit 77
}

net=
while getopts n option; do
	case $option in
	n) net=--net ;;
	*) usage ;;
	esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || usage

[ "$(id -u)" = 0 ] || skip 'a namespace without /dev/kvm needs root'
command -v tini >/dev/null || skip 'tini is not installed'
[ -z "$net" ] || command -v ip >/dev/null || skip 'iproute2 is not installed'
# shellcheck disable=SC2086 # empty, or one word
why=$(unshare --mount --pid --fork --mount-proc $net true 2>&1) ||
	skip "namespaces cannot be made here: $why"

# The command comes as the arguments of the inner shell, so that nothing has to be quoted.
# shellcheck disable=SC2016,SC2086
exec unshare --mount --propagation private --pid --fork --kill-child --mount-proc $net -- sh -euc '
dev=$(mktemp -d)
mount -t tmpfs -o mode=755 dev "$dev"
for node in null zero full random urandom tty net/tun vhost-net fuse; do
	[ -e "/dev/$node" ] || continue
	case $node in
	*/*) mkdir -p "$dev/${node%/*}" ;;
	esac
	: >"$dev/$node"
	mount --bind "/dev/$node" "$dev/$node"
done
mkdir "$dev/pts" "$dev/shm" "$dev/hugepages"
mount --rbind /dev/pts "$dev/pts"
mount -t tmpfs shm "$dev/shm"
ln -s pts/ptmx "$dev/ptmx"
ln -s /proc/self/fd "$dev/fd"
ln -s fd/0 "$dev/stdin"
ln -s fd/1 "$dev/stdout"
ln -s fd/2 "$dev/stderr"
mount --move "$dev" /dev
rmdir "$dev"
[ -z "$0" ] || ip link set lo up
exec tini -- "$@"
' "$net" "$@"
