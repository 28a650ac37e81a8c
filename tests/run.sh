#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds the library in every way and runs all tests. As root on Debian it installs what is missing first.
# usage: run.sh [quick]    quick: gcc only, without VMs
# Its last line adds everything up; the status is 0 when something passed and nothing failed.
# Each run has an environment of its own, in a subshell.
# shellcheck disable=SC2030,SC2031
set -u
cd "$(dirname "$0")/.." || exit 1
mode=${1:-all}
case $mode in
all | quick) ;;
*) sed -n '3,5s/^# //p' tests/run.sh && exit 2 ;;
esac

work=$(mktemp -d "${TMPDIR:-/tmp}/vmdev-run.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
tally=$work/tally
: >"$tally"
# What is measured here is the tree, not the environment of who runs it.
unset CFLAGS CXXFLAGS LDFLAGS CK_FORK CK_RUN_CASE CK_RUN_SUITE
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1

say() {
	printf '\n== %s\n' "$*"
}

failed() {
	echo "  FAIL $*"
	echo 0 1 0 >>"$tally"
}

skipped() {
	echo "  SKIP $*"
	echo 0 0 1 >>"$tally"
}

has() {
	command -v "$1" >/dev/null 2>&1
}

install_packages() {
	sh .ci/install-packages tests/packages >"$work/packages.log" 2>&1 && return
	tail -n 20 "$work/packages.log"
	skipped "packages: what needs those that are missing is left out"
}

# build COMPILER FOLDER OPTION ...: sets the folder up, or again with these options, and compiles.
build() (
	export CC="$1"
	folder=$2
	shift 2
	[ -f "$folder/build.ninja" ] || rm -rf "$folder"
	[ ! -d "$folder" ] || set -- --reconfigure "$@"
	if ! { meson setup "$folder" -Dwerror=true "$@" && ninja -C "$folder"; } >"$work/build.log" 2>&1; then
		grep -A 20 -E 'error:|ERROR' "$work/build.log" | head -n 60
		failed "$folder does not build"
		return 1
	fi
)

# run NAME FOLDER ARGUMENT ...: runs tests of a build, and counts.
run() {
	name=$1
	folder=$2
	shift 2
	say "$name"
	begun=$(date +%s)
	rm -f "$folder/meson-logs/$name"*.json
	meson test -C "$folder" --no-rebuild --logbase "$name" "$@" >"$work/test.log" 2>&1
	# With a wrapper the name of the log has that of the wrapper behind it.
	if ! python3 -B tests/support/count.py "$tally" "$folder/meson-logs/$name"*.json; then
		tail -n 20 "$work/test.log"
		failed "no test ran"
	fi
	echo "  $(($(date +%s) - begun)) s"
}

# Locales of our own where the system lacks them; programs look for them in LOCPATH.
locale_path() {
	for locale in tr_TR fr_FR; do
		[ -d "build-gcc/locale/$locale.UTF-8" ] && continue
		has localedef && mkdir -p build-gcc/locale &&
			localedef -i $locale -f UTF-8 "build-gcc/locale/$locale.UTF-8" 2>/dev/null || return 1
	done
	(cd build-gcc/locale && pwd)
}

install_packages
for tool in meson ninja python3 pkg-config; do
	has $tool || { failed "$tool is not here, without which nothing can be built"; mode=nothing; }
done

# What needs neither a VM nor a network nor another build of the tree.
plain='--suite unit --suite walk --suite rules --suite manual --suite backend'
corpus='--suite corpus'

if [ "$mode" != nothing ] && has gcc; then
	say "build with gcc"
	if build gcc build-gcc; then
		gcc_built=yes
		if [ "$mode" = quick ]; then
			run gcc-quick build-gcc --no-suite libvirt --no-suite kindgen
		else
			run gcc build-gcc
		fi
	fi
elif [ "$mode" != nothing ]; then
	skipped "gcc: not here"
fi

if [ "$mode" = all ] && [ "${gcc_built-}" ]; then
	if path=$(locale_path); then
		for locale in tr_TR fr_FR; do
			# shellcheck disable=SC2086
			(export LOCPATH="$path" LC_ALL=$locale.UTF-8 && run "$locale" build-gcc $plain $corpus)
		done
	else
		skipped "locales: localedef cannot make tr_TR and fr_FR (package locales)"
	fi
	if has valgrind; then
		# In one process: a forked test that ends well would hide what valgrind says of it.
		(export CK_FORK=no CK_EXCLUDE_TAGS=large && run valgrind build-gcc --suite unit --suite walk --suite manual --timeout-multiplier 10 \
			--wrapper 'valgrind -q --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite')
	else
		skipped "valgrind: not here"
	fi
fi

if [ "$mode" = all ]; then
	if has clang; then
		say "build with clang"
		# shellcheck disable=SC2086
		build clang build-clang && run clang build-clang $plain $corpus --suite bench
	else
		skipped "clang: not here"
	fi
	say "build with the address and undefined-behaviour sanitizers"
	export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
	export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
	# shellcheck disable=SC2086
	(export CK_EXCLUDE_TAGS=large && build gcc build-sanitize -Db_sanitize=address,undefined -Db_lundef=false -Dlibvirt=disabled -Dexamples=false &&
		run sanitize build-sanitize $plain --timeout-multiplier 4)
fi

if [ "$mode" = all ] && has clang; then
	say "build the fuzzer"
	build clang build-fuzz -Dfuzz=true -Dc_args=-fsanitize=fuzzer-no-link -Db_sanitize=address,undefined \
		-Db_lundef=false -Dlibvirt=disabled -Dexamples=false && run fuzz build-fuzz
fi

say "Sum"
awk -v mode="$mode" '
	{ passed += $1; failed += $2; skipped += $3 }
	END {
		if (!passed && !failed) { print "  FAIL nothing ran"; failed = 1 }
		printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
		exit failed != 0
	}' "$tally"
