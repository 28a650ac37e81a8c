#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Usage: linux.sh
#
# Makes a small Linux guest, once, and prints the folder that has it:
#   vmlinuz     Debian's kernel; the package is downloaded and unpacked, not installed
#   initrd.gz   busybox and the drivers of virtio, SCSI, NVMe, USB and e1000e
# Boot it with `console=ttyS0 quiet`. When all drivers are loaded it writes "READY" and its uptime to
# the first serial port, and reads shell commands there, without echo, with the prompt "guest# ". It
# answers unplug requests and powers off on the ACPI power button.
#
# The folder is in ${XDG_CACHE_HOME:-$HOME/.cache}/vmdev-lab, one a kernel version (11 MB). Exits
# 77, with the reason on the standard error, where the guest cannot be made.
# Needs: apt-get and its lists (`apt-get update`); busybox-static, cpio, kmod, xz-utils.
set -eu

modules='virtio_pci virtio_net virtio_blk virtio_scsi sd_mod sr_mod nvme xhci_pci ehci_pci uhci_hcd
usb_storage usbhid hid_generic ahci e1000e evdev button'

skip()
{
	echo "SKIP: $*" >&2
	exit 77
}

# The drivers and what they need, in the order of loading, into $1/mod and $1/modules.
pick_modules()
{
	mkdir "$1/mod"
	for module in $modules; do
		modprobe -d "$work" -S "$version" --show-depends "$module" >>"$work/needed" ||
			skip "the kernel has no driver $module"
	done
	awk '$1 == "insmod" && !seen[$2]++ { print $2 }' "$work/needed" | while read -r file; do
		name=$(basename "$file" .xz)
		case $file in
		*.xz) xz -dc "$file" ;;
		*) cat "$file" ;;
		esac >"$1/mod/$name"
		echo "$name"
	done >"$1/modules"
}

write_init()
{
	cat >"$1" <<'INIT'
#!/bin/sh
/bin/busybox --install -s /bin
export PATH=/bin PS1='guest# '
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
for module in $(cat /modules); do
	insmod "/mod/$module" 2>/dev/null
done
mkdir -p /etc/acpi
printf '#!/bin/sh\npoweroff -f\n' >/etc/acpi/off
chmod 755 /etc/acpi/off
echo 'PWRF off' >/etc/acpid.conf
printf 'EV_KEY 0x01 KEY_POWER 116 1 PWRF\n' >/etc/acpi.map
acpid -l /dev/null -p /acpid.pid -c /etc/acpi -a /etc/acpid.conf -M /etc/acpi.map
exec </dev/ttyS0 >/dev/ttyS0 2>&1
stty -echo
echo "READY $(cut -d ' ' -f 1 /proc/uptime)"
while :; do
	setsid sh -c 'exec sh -i </dev/ttyS0 >/dev/ttyS0 2>&1'
	sleep 1
done
INIT
	chmod 755 "$1"
}

cache=${XDG_CACHE_HOME:-$HOME/.cache}/vmdev-lab
[ "$(uname -m)" = x86_64 ] || skip 'the guest is one of x86_64'
command -v apt-cache >/dev/null || skip 'the kernel comes from Debian: apt-get is needed'
version=$(apt-cache depends linux-image-amd64 2>/dev/null |
	sed -n 's/.*Depends: linux-image-\([0-9].*\)/\1/p' | head -n 1)
[ -n "$version" ] || skip 'apt-get knows no linux-image-amd64; apt-get update may help'
result=$cache/linux-$version
# The version of this script is in the mark, so that a cache of an older one is not taken.
mark=$(cksum <"$0" | cut -d ' ' -f 1)
if [ "$(cat "$result/mark" 2>/dev/null)" = "$mark" ]; then
	echo "$result"
	exit 0
fi

for tool in cpio modprobe depmod xz dpkg-deb; do
	command -v "$tool" >/dev/null || skip "$tool is not installed"
done
busybox=$(command -v busybox) || skip 'busybox-static is not installed'
mkdir -p "$cache"
work=$(mktemp -d "$cache/work.XXXXXX")
trap 'rm -rf "$work"' EXIT

(cd "$work" && apt-get -qq -o APT::Sandbox::User="$(id -un)" download "linux-image-$version") >&2 ||
	skip "linux-image-$version cannot be downloaded"
dpkg-deb -x "$work"/linux-image-*.deb "$work"
rm "$work"/linux-image-*.deb
depmod -b "$work" "$version"

tree=$work/tree
mkdir "$tree" "$tree/bin" "$tree/dev" "$tree/proc" "$tree/sys"
cp "$busybox" "$tree/bin/busybox"
ln -s busybox "$tree/bin/sh"
pick_modules "$tree"
write_init "$tree/init"

mkdir "$work/result"
(cd "$tree" && find . | cpio --quiet -o -H newc -R 0:0) | gzip -1 >"$work/result/initrd.gz"
cp "$work/boot/vmlinuz-$version" "$work/result/vmlinuz"
echo "$mark" >"$work/result/mark"
rm -rf "$result"
mv "$work/result" "$result"
echo "$result"
