#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# The command-line tool: what it prints, and what it ends with.
# usage: tool.sh VMDEV SOURCE_ROOT
# shellcheck disable=SC2015,SC2016,SC2317  # what `check` runs is not seen to be run
set -u
vmdev=$1
root=$2
. "$root/tests/support/check.sh"
work=$(mktemp -d "${TMPDIR:-/tmp}/vmdev-tool.XXXXXX")
trap 'rm -rf "$work"' EXIT

# ends CODE COMMAND ...: what it printed is in $work/out and $work/err.
ends() {
	wanted=$1
	shift
	"$@" >"$work/out" 2>"$work/err" </dev/null
	code=$?
	[ "$code" -eq "$wanted" ] || { echo "ended with $code, not $wanted"; cat "$work/out" "$work/err"; return 1; }
}
silent() { [ ! -s "$work/out" ] && [ ! -s "$work/err" ] || { cat "$work/out" "$work/err"; return 1; }; }
quiet() { ends 0 "$@" && silent; }
says() { grep -qF -- "$1" "$work/$2" || { echo "no '$1' in:"; cat "$work/$2"; return 1; }; }
# complains TEXT COMMAND ...: it cannot be carried out.
complains() {
	text=$1
	shift
	ends 2 "$@" && says "$text" err && [ ! -s "$work/out" ]
}

# check
finds_ten() {
	ends 1 "$vmdev" check "$root/tests/tool/ten-faults.xml" || return 1
	sed -n 's/^[^:]*ten-faults.xml:\([0-9]*\): \([a-z]*\): .*\[\([-a-z0-9]*\)\]$/\1 \2 \3/p' "$work/out" >"$work/found"
	diff "$root/tests/tool/ten-faults.txt" "$work/found"
}
check "ten faults are ten findings, each with its line" finds_ten
check "each of the ten has a cure" test "$(grep -c '^    [^ M]' "$work/out")" -eq 10
for example in "$root"/tests/manual/*.xml; do
	case $example in
	*-bad.xml) ;;
	*) check "${example##*/} of the manual is good" quiet "$vmdev" check --strict "$example" ;;
	esac
done
for example in "$root"/tests/data/disk/*.good.xml; do
	check "${example##*/} is good" ends 0 "$vmdev" check "$example"
done
printf "<disk type='file'>\n<source file='/a'/>\n<target dev='vda'/>\n</disk>\n" >"$work/disk.xml"
printf "<disk>\n<target dev='vda'/>\n</disk>\n<!-- -->\n<disk>\n<target\ndev='x'/>\n</disk>\n" >"$work/two.xml"
printf "<disk>\n<target dev='vda'>\n</disk>\n" >"$work/broken.xml"
warned() { ends 0 "$vmdev" check "$work/disk.xml" && says "warning: disk.driver.type" out; }
check "a warning is shown and is no error" warned
check "a warning is one when told so" ends 1 "$vmdev" check --strict "$work/disk.xml"
two() { ends 1 "$vmdev" check "$work/two.xml" && says "two.xml:7: error: disk.target.dev: " out; }
check "devices one after the other are checked" two
from_input() { "$vmdev" check <"$work/two.xml" >"$work/out"; [ $? -eq 1 ] && says "-:7: error" out; }
check "the standard input is read" from_input
check "upstream has other rules" quiet "$vmdev" check -s -d libvirt "$work/disk.xml"
check "what is not well-formed" complains "broken.xml:3: " "$vmdev" check "$work/broken.xml"
check "a file that is not there" complains "No such file" "$vmdev" check "$work/none.xml"
check "a folder" complains "Is a directory" "$vmdev" check "$work"
check "nothing at all is not good" complains "the document is empty" "$vmdev" check /dev/null
printf "<!-- -->\n<disk type='file'/>\0<disk/>" >"$work/nul.xml"
check "what stands behind a NUL is not left out" complains "a NUL byte" "$vmdev" check "$work/nul.xml"
goes_on() { ends 2 "$vmdev" check "$work/none.xml" "$work/two.xml" && says "two.xml:7: error" out; }
check "the other files are checked all the same" goes_on

# fmt
formats() { ends 0 "$vmdev" fmt "$work/disk.xml" && printf "%s\n" "<disk type='file'>" "  <source file='/a'/>" \
	"  <target dev='vda'/>" "</disk>" | diff - "$work/out" && cp "$work/out" "$work/formatted.xml"; }
check "fmt lays out" formats
check "fmt --check is silent of what is laid out" quiet "$vmdev" fmt --check "$work/formatted.xml"
names() { ends 1 "$vmdev" fmt -c "$work/formatted.xml" "$work/disk.xml" && [ "$(cat "$work/out")" = "$work/disk.xml" ]; }
check "fmt --check names what is not" names
check "fmt prints one file" complains "one file at a time" "$vmdev" fmt "$work/disk.xml" "$work/two.xml"
check "fmt of what is not well-formed" complains "broken.xml:3: " "$vmdev" fmt "$work/broken.xml"

# rules
lists() { ends 0 "$vmdev" rules && grep '^### ' "$root/docs/rules.md" | cut -c5- | sort >"$work/headings" &&
	cut -d' ' -f1 "$work/out" | sort | diff "$work/headings" -; }
check "rules lists what docs/rules.md describes" lists
rule() { ends 0 "$vmdev" rules disk-bus-name && says "To mend it: Set target.dev" out && says "(DISK-02 DISK-03)" out; }
check "a rule is described" rule
check "the end of a statement's number is none" complains "called ISK-02" "$vmdev" rules ISK-02
odd_name() { ends 2 "$vmdev" check -j "$(printf 'a\377\303')" && python3 -c 'import json, sys
assert json.load(open(sys.argv[1], encoding="utf-8"))["files"][0]["file"] == "a\ufffd\ufffd"' "$work/out"; }
check "a file name that is no UTF-8 is JSON all the same" odd_name
statement() { ends 0 "$vmdev" rules DISK-02 && says "disk-bus-name: error, device" out; }
check "a statement of the manual names its rules" statement
check "a rule that is none" complains "no rule and no statement is called disk-bus" "$vmdev" rules disk-bus

# plan
planned() { ends 0 "$vmdev" plan -m q35 interfaces=6 disks=20 hostdevs=2 bridges=1 && cp "$work/out" "$work/planned.xml"; }
check "a budget is planned" planned
check "the plan breaks no rule" quiet "$vmdev" check --strict "$work/planned.xml"
check "the plan has what the budget says" quiet "$vmdev" plan --check -m q35 interfaces=6 disks=20 hostdevs=2 "$work/planned.xml"
short() { ends 1 "$vmdev" plan -c -m q35 interfaces=50 "$work/planned.xml" && says "[plan-root-port]" out; }
check "what does not fit is told" short
complete() { ends 0 "$vmdev" plan -C -m q35 disks=9 && says "<target chassis='9' port='0x10'/>" out; }
check "the complete form" complete
placed() { ends 0 "$vmdev" plan --place disks=1 "$root/tests/tool/ten-faults.xml" && says "bus='0x02' slot='0x00'" out; }
check "devices are given addresses" placed
refused() { ends 1 "$vmdev" plan -m q35 disks=300 && says "[plan-port-limit]" err && [ ! -s "$work/out" ]; }
check "more ports than there can be" refused
check "an item that is none" complains "nothing of that name" "$vmdev" plan -m q35 tapes=1
check "a count that is none" complains "a number from 0 to 65535" "$vmdev" plan -m q35 disks=many
check "a machine that is none" complains "no such machine" "$vmdev" plan -m pdp11 disks=1
check "no machine" complains "--machine says" "$vmdev" plan disks=1

# tree
drawn() { ends 0 "$vmdev" tree "$work/planned.xml" && says "├─ pcie-root-port 1 (free)" out; }
check "the planned VM is drawn" drawn
dotted() { ends 0 "$vmdev" tree --dot "$work/planned.xml" && says "digraph" out && says "d0 -> d1;" out; }
check "it is drawn for Graphviz" dotted
check "one tree at a time" complains "one file at a time" "$vmdev" tree "$work/planned.xml" "$work/disk.xml"

# diff
sed 's/vda/vdb/' "$work/disk.xml" >"$work/other.xml"
differs() { ends 1 "$vmdev" diff "$work/disk.xml" "$work/other.xml" && printf '%s\n' \
	"detach disk vda /a (live, the guest sees it)" "attach disk vdb /a (live, the guest sees it)" | diff - "$work/out"; }
check "the steps from one VM to another" differs
check "no steps" quiet "$vmdev" diff --exact "$work/disk.xml" "$work/disk.xml"
check "one VM is not two" complains "two files" "$vmdev" diff "$work/disk.xml"
printf "<disk type='file'><source file='/a&#10;detach'/><target dev='vda' bus='virtio'/></disk>\n" >"$work/break.xml"
line_a_step() { ends 1 "$vmdev" diff "$work/disk.xml" "$work/break.xml" && says "/a detach" out &&
	[ "$(wc -l <"$work/out")" -eq 2 ]; }
check "a line break in a value ends no step" line_a_step

# translate
suspension=$root/tests/manual/disk-suspension-virtio-scsi.xml
translated() { ends 0 "$vmdev" translate -t libvirt-9.0.0 "$suspension" && says "rerror_policy='stop'" out &&
	says "[translate-retry-policy]" err && cp "$work/out" "$work/upstream.xml"; }
check "disk I/O suspension is translated, and that is told" translated
check "upstream finds nothing wrong with it" quiet "$vmdev" check -d libvirt-9.0.0 "$work/upstream.xml"
printf "<hostdev mode='subsystem' type='vdpa'>\n<source dev='/dev/vhost-vdpa-0'/>\n</hostdev>\n" >"$work/vdpa.xml"
unsaid() { ends 1 "$vmdev" translate -t libvirt-9.0.0 "$work/vdpa.xml" && says "error: " err && [ ! -s "$work/out" ]; }
check "what cannot be said is refused" unsaid
said() { ends 0 "$vmdev" translate -t libvirt-9.0.0 --vdpa net "$work/vdpa.xml" && says "<interface type='vdpa'" out; }
check "a vDPA card is an interface" said
check "a class that is none" complains "no such class" "$vmdev" translate -t libvirt -v tape "$work/vdpa.xml"
check "no dialect to translate to" complains "--to says" "$vmdev" translate "$suspension"

# whatever the command
check "an option that is none" complains "unrecognized option '--none'" "$vmdev" check --none
check "an option of another command" complains "unrecognized option '--strict'" "$vmdev" fmt --strict
check "a dialect that is none" complains "no dialect is named" "$vmdev" check -d redhat "$work/disk.xml"
check "a command that is none" complains "no such command: lint" "$vmdev" lint
check "no command" complains "which command?" "$vmdev"
check "the version" ends 0 "$vmdev" --version
full() { "$vmdev" rules >/dev/full 2>"$work/err"; [ $? -eq 2 ] && says "No space left" err; }
check "output that is lost is no success" full

# the manual page
help=$("$vmdev" --help)
page=$root/docs/vmdev.1
plain() { sed 's/\\-/-/g; s/\\f[A-Z]//g; s/"//g' "$page"; }
for word in $(printf '%s\n' "$help" | grep -oE -- '--[a-z0-9-]+' | sort -u); do
	check "the page has $word" sh -c 'printf "%s\n" "$1" | grep -qE -- "$2( |$|\.)"' sh "$(plain)" "$word"
done
for command in $(printf '%s\n' "$help" | sed -n 's/^usage: vmdev \([a-z]*\).*/\1/p'); do
	check "the page has $command" grep -qx "\.SS vmdev $command" "$page"
done
check "the page has the version" grep -qF "libvmdev $("$vmdev" --version | cut -d' ' -f2)" "$page"
well_laid() { [ -z "$(groff -man -ww -z "$page" 2>&1)" ] || groff -man -ww -z "$page"; }
command -v groff >/dev/null && check "groff finds no fault in the page" well_laid
finish
