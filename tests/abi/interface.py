# SPDX-License-Identifier: LGPL-2.1-or-later
"""Writes C in which every public function has a body that traps.

usage: interface.py HEADER ... >FILE

Compiled, it has the ABI that the headers promise and nothing else: no struct behind an opaque type.
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'build'))

from api import of_headers  # noqa: E402


def main(*headers):
    for header in headers:
        print(f'#include <vmdev/{pathlib.Path(header).name}>')
    for f in of_headers(headers):
        print(f'{f.type} {f.name}({", ".join(f.parameters)})\n{{\n\t__builtin_trap();\n}}')


if __name__ == '__main__':
    main(*sys.argv[1:])
