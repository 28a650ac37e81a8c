# SPDX-License-Identifier: LGPL-2.1-or-later
"""kindgen OUTPUT...: makes files from schemas. The name of a file says what it is: disk.h, disk.gen.h,
disk.gen.c, disk.md, rules.md, kinds.h, devices.h, kinds.gen.c, libvmdev.map."""

import argparse
import sys
from pathlib import Path

import docs
import header
import parse
import registry
import tables
from schema import SchemaError
from statements import Statements


def content(name, kinds, args):
    stem, suffix = name.split('.', 1)
    numbered = list(enumerate(k for k in kinds if k.root))
    common = [k for k in kinds if not k.root]
    if suffix == 'map':
        return registry.emit_map(numbered, [h.read_text(encoding='utf-8') for h in args.header])
    if name == 'rules.md':
        return docs.emit_rules(kinds, args.statements)
    if name == 'kinds.h':
        return registry.emit_header(numbered)
    if name == 'devices.h':
        return registry.emit_umbrella(numbered)
    if name == 'kinds.gen.c':
        return registry.emit_source(numbered, common, args.statements)
    kind = next(k for k in kinds if k.name == stem)
    return {'h': header.emit, 'gen.h': tables.emit_private, 'gen.c': tables.emit,
            'md': docs.emit}[suffix](kind)


def write_depfile(path, output, kinds):
    """What ninja cannot know beforehand: the parts that the schemas use."""
    parts = sorted({str(part).replace(' ', '\\ ') for kind in kinds for part in kind.parts})
    path.write_text(f'{output}: {" ".join(parts)}\n', encoding='utf-8')


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--schema', type=Path, nargs='+', required=True, help='in the order of the kinds')
    parser.add_argument('--version', required=True, help='of the library')
    parser.add_argument('--statements', type=Statements, required=True)
    parser.add_argument('--header', type=Path, nargs='*', default=[], help='hand-written, for the map')
    parser.add_argument('--check', type=Path, nargs='*', default=[], help='nothing is made if one is stale')
    parser.add_argument('--renew', type=Path, nargs='*', default=[], help='written only if stale, and told')
    parser.add_argument('--depfile', type=Path)
    parser.add_argument('outputs', type=Path, nargs='*')
    args = parser.parse_intermixed_args()
    kinds = [parse.load(path, args.version) for path in args.schema]
    args.statements.check(kinds)

    def is_stale(path):
        return not path.exists() or path.read_text(encoding='utf-8') != content(path.name, kinds, args)

    stale = [str(path) for path in args.check if is_stale(path)]
    if stale:
        sys.exit('these files are not what the schemas say; run "meson compile -C BUILD regenerate" and '
                 'commit them: ' + ' '.join(stale))
    for path in args.renew:
        if is_stale(path):
            path.write_text(content(path.name, kinds, args), encoding='utf-8')
            print(f'wrote {path}')
    for path in args.outputs:
        path.write_text(content(path.name, kinds, args), encoding='utf-8')
    if args.depfile:
        write_depfile(args.depfile, args.outputs[0], kinds)


if __name__ == '__main__':
    try:
        main()
    except SchemaError as e:
        sys.exit(str(e))
