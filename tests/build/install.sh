#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds and installs the library as a packager does, and uses it from there: as a C and as a C++ program, with
# pkg-config, and as a subproject of meson.
# usage: install.sh SOURCE_FOLDER VERSION LIBVIRT(true or false) MESON
set -eu
. "$(dirname "$0")/../support/check.sh"

source=$1
version=$2
libvirt=$3
meson=$4
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/vmdev-install.XXXXXX")
trap 'rm -rf "$work"' EXIT
prefix=$work/prefix
export PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
# What the sanitizers or the coverage of an outer build want is not for this one.
unset CFLAGS LDFLAGS LD_LIBRARY_PATH
feature=disabled
[ "$libvirt" != true ] || feature=enabled

build() {
	$meson setup "$work/build" "$source" --prefix "$prefix" --libdir lib --buildtype release -Dlibvirt=$feature \
		-Dtests=false -Dexamples=false -Dwerror=true &&
		$meson install -C "$work/build"
}

# install.txt, with names in the place of its variables.
expected() {
	for kind in "$source"/lib/kind/*.kind; do
		kind=${kind##*/}
		[ "$kind" = other.kind ] || sed -n "s/^kind: *//; s/@KIND@/${kind%.kind}/p" "$here/install.txt"
	done
	sed -e '/^#/d; /^$/d' -e "s/@VERSION@/$version/; s/@SOVERSION@/${version%%.*}/" \
		-e "/^kind:/d; $([ "$libvirt" = true ] && echo 's/^libvirt: *//' || echo '/^libvirt:/d')" "$here/install.txt"
}

files() {
	expected | sort >"$work/expected"
	(cd "$prefix" && find . ! -type d | sed 's,^\./,,' | sort) >"$work/installed"
	diff "$work/expected" "$work/installed"
}

no_traces() {
	! grep -rlF "$work/build" "$prefix/include" "$prefix/lib"
}

compile() {
	# shellcheck disable=SC2046
	$1 -Wall -Wextra -Werror "$2" -o "$work/$3" $(pkg-config --cflags --libs libvmdev) "-Wl,-rpath,$prefix/lib"
}

prints_the_disk() {
	"$work/$1" >"$work/$1.xml" && diff "$source/tests/data/disk/virtio-scsi.good.xml" "$work/$1.xml"
}

loads_no_libvirt() {
	! ldd "$work/$1" | grep -E 'libvirt|not found'
}

versions() {
	[ "$(pkg-config --modversion "$1")" = "$version" ]
}

# The private folders of libxml2 and libvirt are nobody's business who links with the shared library.
links_only() {
	[ "$(pkg-config --libs "$1" | tr -d '\n' | sed 's/ *$//')" = "$2" ]
}

subproject() {
	mkdir -p "$work/parent/subprojects"
	cp "$here/disk.c" "$work/parent/"
	ln -s "$source" "$work/parent/subprojects/libvmdev"
	cat >"$work/parent/meson.build" <<-EOF
		project('parent', 'c')
		vmdev = dependency('libvmdev', default_options: ['tests=false', 'examples=false', 'libvirt=disabled'])
		executable('disk-of-parent', 'disk.c', dependencies: vmdev)
	EOF
	(unset PKG_CONFIG_PATH && $meson setup "$work/parent/build" "$work/parent" --force-fallback-for=libvmdev) &&
		$meson compile -C "$work/parent/build" &&
		ln -s "$work/parent/build/disk-of-parent" "$work/disk-of-parent"
}

check "build and install into an empty prefix" build
check "the installed files" files
check "no trace of the build folder" no_traces
check "pkg-config: the version of libvmdev" versions libvmdev
check "pkg-config: what libvmdev links" links_only libvmdev "-L$prefix/lib -lvmdev"
if [ "$libvirt" = true ]; then
	check "pkg-config: the version of libvmdev-libvirt" versions libvmdev-libvirt
	check "pkg-config: what libvmdev-libvirt links" links_only libvmdev-libvirt \
		"-L$prefix/lib -lvmdev-libvirt -lvmdev"
fi
check "a C program compiles" compile "${CC:-cc}" "$here/disk.c" disk-of-c
check "it builds the manual's disk" prints_the_disk disk-of-c
check "it loads no libvirt" loads_no_libvirt disk-of-c
check "a C++ program compiles" compile "${CXX:-c++} -std=c++11" "$here/disk.cc" disk-of-cc
check "it builds the manual's disk too" prints_the_disk disk-of-cc
check "a parent project of meson builds" subproject
check "its program builds the manual's disk" prints_the_disk disk-of-parent
finish
