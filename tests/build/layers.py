# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks that a folder of lib/ includes only what the table in docs/contributing.md lets it include.

usage: layers.py ROOT

The first column of the table names a folder, the second what its files may include besides their own folder's
headers and the public ones. Foreign libraries have one place each.
"""

import pathlib
import re
import sys

from api import Checks

ROW = re.compile(r'^\| `lib/(\w+)/` \|([^|]*)\|', re.M)
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
# A library, and the only files that may include its headers.
FOREIGN = {
    r'libxml/': r'lib/xml/parse\.c',
    r'libvirt/': r'lib/backend/libvirt\w*\.[ch]',
}
# What is different for each kind the generated tables say. The fake is excused: it plays a hypervisor, which
# places devices kind by kind.
SWITCH = re.compile(r'switch\s*\([^)]*\bkind\b[^)]*\)')
EXCUSED = re.compile(r'lib/backend/fake\w*\.c')


def folder_of(include):
    """`NAME.gen.h` are the structs that the generator makes: they belong to the kinds."""
    return 'kind' if include.endswith('.gen.h') else include.split('/')[0]


def main(root):
    checks = Checks()
    root = pathlib.Path(root)
    page = (root / 'docs/contributing.md').read_text()
    allowed = {folder: re.findall(r'`(\w+)`', rest) for folder, rest in ROW.findall(page)}
    folders = {p.parent.name for p in root.glob('lib/*/*.[ch]')}
    checks.that(folders <= set(allowed), f'the table of layers lacks {sorted(folders - set(allowed))}')
    for path in sorted(root.glob('lib/*/*.[ch]')):
        name = path.relative_to(root).as_posix()
        text = path.read_text()
        wrong = []
        for quote, include in INCLUDE.findall(text):
            folder = path.parent.name
            if quote == '"' and folder_of(include) not in [folder, *allowed.get(folder, [])]:
                wrong.append(f'includes "{include}", of a layer that it may not know')
            for foreign, place in FOREIGN.items():
                if quote == '<' and include.startswith(foreign) and not re.fullmatch(place, name):
                    wrong.append(f'includes <{include}>: the place for that is {place}')
        if SWITCH.search(text) and not EXCUSED.fullmatch(name):
            wrong.append('switches on the kind of a device: what is different a table says')
        checks.that(not wrong, f'{name}: {"; ".join(wrong)}')
    return checks.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
