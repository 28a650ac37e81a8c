# SPDX-License-Identifier: LGPL-2.1-or-later
"""Compares C with what clang-format makes of it, or makes it so.

usage: format.py check|fix FILE ...

clang-format 14 cannot be told to leave comments behind code where they are, so it does not see them; a line
that has one is compared without it.
"""

import difflib
import pathlib
import re
import subprocess
import sys

from api import Checks

BEHIND = re.compile(r'(?<=[^\s])[ \t]+/\*(?:[^*]|\*(?!/))*\*/$')


def inside_comments(lines):
    """Whether each line begins inside a comment; how such a line is indented is the writer's as well."""
    inside, result = False, []
    for line in lines:
        result.append(inside)
        if inside:
            inside = '*/' not in line
        elif '/*' in line:
            inside = '*/' not in line[line.rindex('/*'):]
    return result


def keys(lines):
    return [line.strip() if inside else BEHIND.sub('', line) for line, inside in zip(lines, inside_comments(lines))]


def formatted(path):
    """The lines of the file, those that it should have, and whether a comment would be lost on the way."""
    now = path.read_text().splitlines()
    bare = [line if inside else BEHIND.sub('', line) for line, inside in zip(now, inside_comments(now))]
    made = subprocess.run(['clang-format', '--style=file', f'--assume-filename={path}'], input='\n'.join(bare) + '\n',
                          check=True, capture_output=True, text=True).stdout.splitlines()
    should, loses = [], False
    for tag, a, b, c, d in difflib.SequenceMatcher(None, keys(now), keys(made), autojunk=False).get_opcodes():
        should += now[a:b] if tag == 'equal' else made[c:d]
        loses = loses or (tag != 'equal' and now[a:b] != bare[a:b])
    return now, should, loses


def main(verb, *paths):
    checks = Checks()
    for path in map(pathlib.Path, paths):
        now, should, loses = formatted(path)
        if verb == 'fix' and now != should and not loses:
            path.write_text('\n'.join(should) + '\n')
            now = should
        difference = '\n'.join(difflib.unified_diff(now, should, str(path), 'formatted', 'is', 'should be', 2, ''))
        checks.that(not difference, f'{path}:\n{difference}')
    return checks.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
