# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the manual says: lib/rule/manual.statements."""

import re
from dataclasses import dataclass
from pathlib import Path

from schema import SchemaError


@dataclass
class Statement:
    text: str
    status: str         # "planned: what" or "unchecked: why"; '' where a rule or field names it
    where: str          # FILE:LINE


class Statements:
    def __init__(self, path):
        self.sections, self.lines = {}, {}      # by prefix: the title; by number: the statement
        for number, line in enumerate(Path(path).read_text(encoding='utf-8').splitlines(), 1):
            section = re.fullmatch(r'section ([A-Z]+) (.+)', line)
            found = re.fullmatch(r'([A-Z]+-\d+) ([^|]+?)(?:\s*\| ((?:planned|unchecked): .+))?', line)
            if section:
                self.sections[section[1]] = section[2]
            elif found and found[1].split('-')[0] in self.sections and found[1] not in self.lines:
                self.lines[found[1]] = Statement(found[2], found[3] or '', f'{path}:{number}')
            elif line.strip() and not line.startswith('#'):
                raise SchemaError(f'{path}:{number}: neither section, a new statement nor a comment')

    def check(self, kinds):
        """Every number that a schema names is a statement, and nothing that the manual says is forgotten."""
        items = [i for k in kinds for i in [k, *k.fields, *k.rules, *(v for e in k.enums.values() for v in e.values)]]
        mistakes = [f'{i.where}: the manual has no statement {n}' for i in items for n in i.manual if n not in self.lines]
        named = {n for i in items for n in i.manual}
        mistakes += [f'{s.where}: no rule or field names {n}; say what will check it, or why nothing can'
                     for n, s in self.lines.items() if not s.status and n not in named]
        if mistakes:
            raise SchemaError('\n'.join(mistakes))

    def title(self, item):
        return ', '.join(dict.fromkeys(self.sections[m.split('-')[0]] for m in item.manual))
