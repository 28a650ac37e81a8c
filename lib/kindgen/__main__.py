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


def content(name, schemas, args):
    kinds, rule_files = [k for k in schemas if k.root], [k for k in schemas if not k.root]
    of_all = {
        'libvmdev.map': lambda: registry.emit_map(kinds, [h.read_text(encoding='utf-8') for h in args.header]),
        'rules.md': lambda: docs.emit_rules(schemas, args.statements),
        'kinds.h': lambda: registry.emit_header(kinds),
        'devices.h': lambda: registry.emit_umbrella(kinds),
        'kinds.gen.c': lambda: registry.emit_source(kinds, rule_files, args.statements),
    }
    if name in of_all:
        return of_all[name]()
    stem, suffix = name.split('.', 1)
    emit = {'h': header.emit, 'gen.h': tables.emit_private, 'gen.c': tables.emit, 'md': docs.emit}[suffix]
    return emit(next(k for k in schemas if k.name == stem))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--schema', type=Path, nargs='+', required=True, help='in the order of the kinds')
    parser.add_argument('--version', required=True, help='of the library')
    parser.add_argument('--statements', type=Statements, required=True)
    parser.add_argument('--header', type=Path, nargs='*', default=[], help='hand-written, for the map')
    parser.add_argument('--check', type=Path, nargs='*', default=[], help='nothing is made if one is stale')
    parser.add_argument('--renew', type=Path, nargs='*', default=[], help='written only if stale, and told')
    parser.add_argument('--depfile', type=Path, help='says which parts the schemas use')
    parser.add_argument('outputs', type=Path, nargs='*')
    args = parser.parse_intermixed_args()
    schemas = [parse.load(path, args.version) for path in args.schema]
    args.statements.check(schemas)
    made = {path: content(path.name, schemas, args) for path in args.check + args.renew + args.outputs}
    stale = [path for path in made if not path.exists() or path.read_text(encoding='utf-8') != made[path]]
    if unfit := [str(path) for path in stale if path in args.check]:
        sys.exit('these files are not what the schemas say; run "meson compile -C BUILD regenerate" and '
                 'commit them: ' + ' '.join(unfit))
    for path in made:
        if path in args.outputs or path in stale:
            path.write_text(made[path], encoding='utf-8')
        if path in args.renew and path in stale:
            print(f'wrote {path}')
    if args.depfile:
        parts = sorted({str(part).replace(' ', '\\ ') for kind in schemas for part in kind.parts})
        args.depfile.write_text(f'{args.outputs[0]}: {" ".join(parts)}\n', encoding='utf-8')


if __name__ == '__main__':
    try:
        main()
    except SchemaError as e:
        sys.exit(str(e))
