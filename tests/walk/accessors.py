# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes a C file with a table of the typed accessors that the public headers declare.

accessors.py OUTPUT HEADER...: a header is that of a kind, named after it. Its comments name the path of each field.
"""

import pathlib
import re
import sys

GROUP = re.compile(r'/\*\n \* ([\w.\[\]]+): (?:(?!\*/).)*\*/\n((?:VMDEV_API[^;]*;\n)+)', re.DOTALL)
MEMBERS = {'const char *': 'text', 'const struct vmdev_address *': 'address'}


def functions_of(kind, declarations):
    """The parameters of each function of a group by its verb, and the name that all share."""
    found = re.findall(rf'\bvmdev_{kind}_(set|get|has|unset|count|append|remove)_(\w+)\(([^)]*)\);',
                       ' '.join(declarations.split()))
    names = {name for _, name, _ in found}
    if len(names) != 1 or declarations.count('VMDEV_API') != len(found):
        sys.exit(f'{kind}: not understood: {declarations}')
    return {verb: parameters for verb, _, parameters in found}, names.pop()


def macro_of(kind, declarations):
    """The line that defines the accessors of a field, and the name of its field."""
    functions, name = functions_of(kind, declarations)
    if sorted(functions) == ['append', 'count', 'remove']:
        return f'LIST({kind}, {name})', name
    if sorted(functions) != ['get', 'has', 'set', 'unset']:
        sys.exit(f'{kind}: {name} has {", ".join(functions)}')
    ctype = functions['set'].split(', ')[-2].removesuffix('value')
    item = 'ITEM' if 'size_t item' in functions['set'] else 'FIELD'
    return f'{item}({kind}, {name}, {MEMBERS.get(ctype, "number")}, {ctype.strip()})', name


def main(output, *headers):
    macros, rows = [], []
    for header in map(pathlib.Path, headers):
        kind = header.stem
        for path, declarations in GROUP.findall(header.read_text(encoding='utf-8')):
            macro, name = macro_of(kind, declarations)
            macros.append(macro)
            table = 'ROW_LIST' if macro.startswith('LIST') else 'ROW'
            rows.append(f'\t{table}({kind.upper()}, {kind}, {name}, "{path}"),')
    text = ['#include "accessors.h"', '', *macros, '', 'const struct accessor accessors[] = {', *rows,
            '};', '', 'const size_t accessor_count = sizeof(accessors) / sizeof(accessors[0]);', '']
    pathlib.Path(output).write_text('\n'.join(text), encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
