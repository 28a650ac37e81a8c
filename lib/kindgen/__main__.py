# SPDX-License-Identifier: LGPL-2.1-or-later
"""kindgen OUTPUT...: makes files from schemas. The name of a file says what it is: disk.h, disk.gen.h,
disk.gen.c, disk.md, rules.md, kinds.h, devices.h, kinds.gen.c, libvmdev.map."""
import argparse
from pathlib import Path
import docs
import header
import tables
from parse import load
from schema import report

EMITTERS = {
    'h': header.emit, 'gen.h': tables.emit_private, 'gen.c': tables.emit, 'md': docs.emit,
    'kinds.h': header.emit_kinds, 'devices.h': header.emit_devices, 'libvmdev.map': header.emit_map,
    'kinds.gen.c': tables.emit_kinds, 'rules.md': docs.emit_rules}

def content(name, world):
    stem, suffix = name.split('.', 1)
    kind = next((k for k in world.schemas if k.name == stem), world)
    return EMITTERS[name if kind is world else suffix](kind)

def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--schema', type=Path, nargs='+', required=True, help='in the order of the kinds')
    parser.add_argument('--version', required=True, help='of the library')
    parser.add_argument('--statements', type=docs.Statements, required=True)
    parser.add_argument('--header', type=Path, nargs='*', default=[], help='hand-written, for the map')
    parser.add_argument('--check', type=Path, nargs='*', default=[], help='nothing is made if one is stale')
    parser.add_argument('--renew', type=Path, nargs='*', default=[], help='written only if stale, and told')
    parser.add_argument('--depfile', type=Path, help='says which parts the schemas use')
    parser.add_argument('outputs', type=Path, nargs='*')
    world = parser.parse_intermixed_args()
    world.schemas = [load(path, world.version) for path in world.schema]
    world.kinds = [k for k in world.schemas if k.word == 'kind']
    world.statements.check(world.schemas)
    made = {path: content(path.name, world) for path in world.check + world.renew + world.outputs}
    stale = [path for path in made if not path.exists() or path.read_text(encoding='utf-8') != made[path]]
    report([f'{path}: not what the schemas say; run "meson compile -C BUILD regenerate" and commit it'
            for path in stale if path in world.check])
    for path in [path for path in made if path in world.outputs or path in stale]:
        path.write_text(made[path], encoding='utf-8')
        if path in world.renew:
            print(f'wrote {path}')
    if world.depfile:
        parts = sorted({str(part).replace(' ', '\\ ') for kind in world.schemas for part in kind.parts})
        world.depfile.write_text(f'{world.outputs[0]}: {" ".join(parts)}\n', encoding='utf-8')

if __name__ == '__main__':
    main()
