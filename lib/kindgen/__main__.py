# SPDX-License-Identifier: LGPL-2.1-or-later
"""kindgen OUTPUT...: makes files from schemas. The name of an output says what it is: disk.h,
disk.gen.h, disk.gen.c, disk.md, rules.md, kinds.h, kinds.gen.c, libvmdev.map.
With --check, outputs are compared with what they should be, and nothing of them is written."""

import argparse
import sys
from pathlib import Path

import docs
import header
import registry
import schema
import tables


def content(name, kinds, args):
    stem, suffix = name.split('.', 1)
    numbered = list(enumerate(k for k in kinds if k.root))
    if suffix == 'map':
        return registry.emit_map(numbered, [h.read_text(encoding='utf-8') for h in args.header])
    if name == 'rules.md':
        return docs.emit_rules(kinds, args.statements)
    if name == 'kinds.h':
        return registry.emit_header(numbered)
    if name == 'kinds.gen.c':
        return registry.emit_source(numbered, [k for k in kinds if not k.root], args.statements)
    kind = next(k for k in kinds if k.name == stem)
    return {'h': header.emit, 'gen.h': tables.emit_private, 'gen.c': tables.emit,
            'md': docs.emit}[suffix](kind)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--schema', type=Path, nargs='+', required=True, help='in the order of the kinds')
    parser.add_argument('--statements', type=docs.Statements, required=True)
    parser.add_argument('--header', type=Path, nargs='*', default=[], help='hand-written, for the map')
    parser.add_argument('--check', type=Path, nargs='*', default=[], help='committed; compared only')
    parser.add_argument('outputs', type=Path, nargs='*')
    args = parser.parse_intermixed_args()
    kinds = [schema.load(path) for path in args.schema]
    args.statements.check(kinds)
    stale = [str(p) for p in args.check
             if not p.exists() or p.read_text(encoding='utf-8') != content(p.name, kinds, args)]
    if stale:
        sys.exit('these files are not what the schemas say; run "meson compile -C BUILD regenerate" and '
                 'commit them: ' + ' '.join(stale))
    for output in args.outputs:
        output.write_text(content(output.name, kinds, args), encoding='utf-8')


if __name__ == '__main__':
    try:
        main()
    except schema.SchemaError as e:
        sys.exit(str(e))
