# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compares, for one library, what its headers declare, what its symbol map names and what it exports.

usage: symbols.py LIBRARY MAP PREFIX HEADER ...

PREFIX begins the names of the version nodes. The node of a symbol is the version that its comment says.
"""

import re
import subprocess
import sys

from api import Checks, of_headers


def read_map(path):
    """Symbol to node; the map lists symbols one a line and hides all others."""
    nodes, node, local = {}, None, False
    with open(path, encoding='utf-8') as file:
        text = re.sub(r'/\*.*?\*/', '', file.read(), flags=re.S)
    for line in text.split('\n'):
        word = line.strip()
        if word.endswith('{'):
            node, local = word.split()[0], False
        elif word == 'local:':
            local = True
        elif re.fullmatch(r'\w+;', word) and not local:
            nodes[word[:-1]] = node
    return nodes, re.findall(r'local:\s*\*;', text)


def read_library(path):
    symbols, nodes = {}, set()
    lines = subprocess.run(['nm', '-D', '--defined-only', path], check=True, capture_output=True,
                           text=True).stdout.splitlines()
    for line in lines:
        _, kind, name = line.split()
        symbol, _, version = name.partition('@')
        if kind == 'A':
            nodes.add(symbol)
        else:
            symbols[symbol] = (kind, version.lstrip('@'))
    return symbols, nodes


def main(library, map_path, prefix, *headers):
    checks = Checks()
    declared = {f.name: f for f in of_headers(headers)}
    mapped, hides = read_map(map_path)
    exported, nodes = read_library(library)
    checks.that(len(hides) == 1, f'{map_path} hides what it does not name, in one node')
    checks.that(nodes == set(mapped.values()), f'the library defines the nodes {sorted(nodes)}, the map '
                f'{sorted(set(mapped.values()))}')
    for name in sorted(set(declared) | set(mapped) | set(exported)):
        where = [place for place, names in (('header', declared), ('map', mapped), ('library', exported))
                 if name in names]
        if len(where) != 3:
            checks.that(False, f'{name}: in {", ".join(where)} only')
            continue
        kind, version = exported[name]
        checks.that(kind == 'T' and version == mapped[name] == f'{prefix}{declared[name].since}',
                    f'{name}: a {kind} at {version}, in the map at {mapped[name]}, '
                    f'in the header since {declared[name].since}')
    return checks.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
