#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# freshness.sh: no C is ever compiled beside a committed header that says something else than the schemas. In a
# copy of the tree, schemas and headers are edited in every way; ninja must stop, name the stale files and the
# command that renews them, and must not have made a single object.
# shellcheck disable=SC2317 # the functions are handed to check
set -eu
source=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
# shellcheck source=tests/support/check.sh
. "$source/tests/support/check.sh"
trap 'rm -rf "$work"' EXIT
tree=$work/tree

# What ninja says is kept for says().
build() { nice ninja -C "$tree/build" "$@" >"$work/output" 2>&1 || { cat "$work/output" && false; }; }
builds() { build all; }
stops() { ! build all; }
says() { grep -qF -- "$1" "$work/output" || { cat "$work/output" && false; }; }
made_nothing() {
	made=$(find "$tree/build" \( -name '*.o' -o -name '*.so*' \) -newer "$work/stamp")
	[ -z "$made" ] || { echo "$made" && false; }
}
is_up_to_date() { builds && says 'no work to do'; }

# NAME STALE...: after an edit. The clock of the file system is coarse: the stamp must be older than any object.
stale() {
	name=$1
	shift
	touch "$work/stamp"
	sleep 0.1
	check "$name: ninja stops" stops
	check "$name: says which command" says 'meson compile -C BUILD regenerate'
	for file; do
		check "$name: names $file" says "$file"
	done
	check "$name: no object is made" made_nothing
	check "$name: regenerates" build regenerate
	for file; do
		check "$name: says that it wrote $file" says "wrote $tree/$file"
	done
	check "$name: what is made of the schemas is made" build lib/kind/kinds.gen.c
}

mkdir "$tree"
(cd "$source" && tar -cf - --exclude='./build*' --exclude=./.git --exclude=__pycache__ .) | tar -xf - -C "$tree"
# A user of the library, who sees the made headers only.
cat >"$tree/examples/user.c" <<END
#include <vmdev/vmdev.h>
int main(void) { return (int)vmdev_kind_count() - (int)vmdev_kind_count(); }
END
echo "executable('user', 'user.c', dependencies: vmdev_dep)" >"$tree/examples/meson.build"
meson setup --buildtype=plain -Dtests=false -Dexamples=true -Dlibvirt=disabled "$tree/build" "$tree" >"$work/output" 2>&1 ||
	{ cat "$work/output"; exit 1; }
check 'the tree builds' builds
check 'a second build has nothing to do' is_up_to_date
check 'regenerating works' build regenerate
check 'regenerating writes nothing that is fresh' is_up_to_date

kind=$tree/lib/kind/scsi_controller.kind
made='include/vmdev/scsi_controller.h docs/kind/scsi_controller.md'

sed -i '/^@model/i @extra uint 0..7\n    -- A field that was not there.' "$kind"
# shellcheck disable=SC2086 # a list
stale 'a field is added' $made
check 'a field is added: all is built' builds

sed -i '/^    am53c974/d' "$kind"
# shellcheck disable=SC2086
stale 'a value is removed' $made

sed -i 's/^    -- /&Now /' "$tree/lib/kind/virtio_driver.part"
# shellcheck disable=SC2086
stale 'a part is edited' $made include/vmdev/disk.h include/vmdev/interface.h

printf '<new>\n    @field string\n        -- Of a part that is new.\n' >"$tree/lib/kind/new.part"
sed -i 's/^use acpi/use new\n&/' "$kind"
# shellcheck disable=SC2086
stale 'a new part is used' $made
sed -i 's/that is new/that has changed/' "$tree/lib/kind/new.part"
# shellcheck disable=SC2086
stale 'the new part is edited' $made

sed -i 's/^DISK-01 /&Edited: /' "$tree/lib/rule/manual.statements"
stale 'a statement of the manual is edited' docs/rules.md

echo '/* edited */' >>"$tree/include/vmdev/disk.h"
stale 'a header is edited' include/vmdev/disk.h
check 'a header is edited: the edit is gone' sh -c "! grep -q edited '$tree/include/vmdev/disk.h'"

sed -i 's/^@index .*/@index nonsense/' "$kind"
check 'a mistake: ninja stops' stops
check 'a mistake: names the file and the line' says "scsi_controller.kind:$(grep -n nonsense "$kind" | cut -d: -f1): no type nonsense"
check 'a mistake: regenerating stops too' sh -c "! ninja -C '$tree/build' regenerate"
sed -i 's/^@index .*/@index uint 0..4294967295/' "$kind"
touch "$tree/include/vmdev/scsi_controller.h"
check 'all is built in the end' sh -c "ninja -C '$tree/build' regenerate && ninja -C '$tree/build'"

finish
