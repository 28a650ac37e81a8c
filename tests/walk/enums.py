# SPDX-License-Identifier: LGPL-2.1-or-later
"""Whether every enumerator of the public headers has the number it was given once.

enums.py FROZEN FOLDER: FROZEN has a line NAME = NUMBER for each. A line there never changes and never goes.
"""

import pathlib
import re
import sys

ENUM = re.compile(r'\benum (\w+) \{(.*?)\};', re.DOTALL)
COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)


def numbers_of(body):
    """The enumerators of an enum; each says its number."""
    for item in filter(None, map(str.strip, body.split(','))):
        name, _, number = item.partition(' = ')
        yield name, number


def main(frozen, folder):
    now, faults = {}, []
    for header in sorted(pathlib.Path(folder).glob('*.h')):
        for tag, body in ENUM.findall(COMMENT.sub('', header.read_text(encoding='utf-8'))):
            for name, number in numbers_of(body):
                if not number.isdecimal():
                    faults.append(f'{name} of {tag} has no number of its own: write {name} = N')
                if name in now:
                    faults.append(f'{name} is there twice')
                now[name] = number
    lines = pathlib.Path(frozen).read_text(encoding='utf-8').splitlines()
    then = dict(line.split(' = ') for line in lines)
    if len(then) != len(lines):
        faults.append(f'{frozen} has a name twice')
    for name, number in then.items():
        if name not in now:
            faults.append(f'{name} is gone; programs use it')
        elif now[name] != number:
            faults.append(f'{name} was {number} and is {now[name]}; programs have the old number')
    for name in (n for n in now if n not in then):
        faults.append(f'{name} is new: append "{name} = {now[name]}" to {frozen}')
    for fault in faults:
        print(fault)
    print(f'{len(now.keys() | then.keys()) - len(faults)} passed, {len(faults)} failed')
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
