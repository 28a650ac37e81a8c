# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the manual says: lib/rule/manual.statements."""

import re
from pathlib import Path

from schema import SchemaError


class Statements:
    def __init__(self, path):
        # By prefix the title of a section; by number the text of a statement, "planned: ..." or
        # "unchecked: ..." or nothing, and FILE:LINE.
        self.sections, self.lines = {}, {}
        for number, line in enumerate(Path(path).read_text(encoding='utf-8').splitlines(), 1):
            section = re.fullmatch(r'section ([A-Z]+) (.+)', line)
            found = re.fullmatch(r'([A-Z]+)(-\d+) ([^|]+?)(?:\s*\| ((?:planned|unchecked): .+))?', line)
            if section:
                self.sections[section[1]] = section[2]
            elif found and found[1] in self.sections and found[1] + found[2] not in self.lines:
                self.lines[found[1] + found[2]] = found[3], found[4] or '', f'{path}:{number}'
            elif line.strip() and not line.startswith('#'):
                raise SchemaError(f'{path}:{number}: neither section, a new statement nor a comment')

    def check(self, kinds):
        """Every number that a schema names is a statement, and nothing that the manual says is forgotten."""
        items = [i for k in kinds for i in [k, *k.fields, *k.rules, *(v for e in k.enums.values() for v in e.values)]]
        named = {n: i.where for i in reversed(items) for n in i.manual}
        mistakes = [f'{where}: the manual has no statement {n}' for n, where in named.items() if n not in self.lines]
        mistakes += [f'{where}: no rule or field names {n}; say what will check it, or why nothing can'
                     for n, (_, status, where) in self.lines.items() if not status and n not in named]
        if mistakes:
            raise SchemaError('\n'.join(mistakes))

    def title(self, item):
        return ', '.join(dict.fromkeys(self.sections[m.split('-')[0]] for m in item.manual))
