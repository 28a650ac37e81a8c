# SPDX-License-Identifier: LGPL-2.1-or-later
"""docs/kind/KIND.md, the page of a kind, and docs/rules.md, the page of all rules."""

import re
from pathlib import Path

from header import dialect, facts
from names import start_tag
from schema import SchemaError


class Statements:
    """What the manual says: lib/rule/manual.statements."""

    def __init__(self, path):
        self.sections, self.lines = {}, {}      # prefix: title; id: (text, planned or unchecked: why)
        for number, line in enumerate(Path(path).read_text(encoding='utf-8').splitlines(), 1):
            section = re.fullmatch(r'section ([A-Z]+) (.+)', line)
            found = re.fullmatch(r'([A-Z]+-\d+) ([^|]+?)(?:\s*\| ((?:planned|unchecked): .+))?', line)
            if section:
                self.sections[section[1]] = section[2]
            elif found and found[1].split('-')[0] in self.sections and found[1] not in self.lines:
                self.lines[found[1]] = (found[2], found[3] or '')
            elif line.strip() and not line.startswith('#'):
                raise SchemaError(f'{path}:{number}: neither section, a new statement nor a comment')

    def check(self, kinds):
        """Every number that a schema names is a statement."""
        for kind in kinds:
            values = [v for e in kind.enums.values() for v in e.values]
            for item in [kind, *kind.fields, *kind.rules, *values]:
                for number in item.manual:
                    if number not in self.lines:
                        raise SchemaError(f'{item.where}: the manual has no statement {number}')

    def title(self, item):
        return ', '.join(dict.fromkeys(self.sections[m.split('-')[0]] for m in item.manual))


def emit(kind):
    manual = f' Manual: {", ".join(kind.manual)}.' if kind.manual else ''
    out = [f'# {kind.name}: `{start_tag(kind)}`', '', kind.text, '',
           f'Made by lib/kindgen from lib/kind/{kind.name}.kind; do not edit.{manual} Since: {kind.since}.',
           '', '## Fields', '']
    out += [f'- `{f.path}` ({f.type}): {f.text} {facts(kind, f)}' for f in kind.fields]
    out += ['', '## Values', ''] if kind.enums else []
    for e in kind.enums.values():
        out.append(f'- `{e.name}`: ' + ', '.join(
            f'`{v.token}`' + (f' ({v.text})' if v.text else '') for v in e.values))
    out += ['', '## Rules', '']
    out += [f'- [{r.id}](../rules.md#{r.id}): {r.text}' for r in kind.rules]
    return '\n'.join(out).rstrip() + '\n'


def emit_rules(kinds, statements):
    out = ['# Rules', '', 'Made by lib/kindgen from the schemas and lib/rule/manual.statements; do not edit.', '',
           'Each rule has a stable id, which findings carry. The statements of the manual, openEuler\'s "Managing Devices", are '
           'numbered in the table at the end.', '']
    for kind in kinds:
        if kind.rules:
            out += [f'## {kind.name}', '']
        for r in kind.rules:
            where = f' at `{r.at}`' if r.at != '*' else ''
            facts = [f'{"Warning" if r.warning else "Error"}, {kind.layer(r)}{where}.', f'To mend it: {r.cure}']
            if dialect(r):
                facts.append(f'Dialect: {dialect(r)}.')
            manual = f'Manual: {statements.title(r)} ({", ".join(r.manual)}).' if r.manual else \
                'Manual: the statements of the field.' if kind.layer(r) == 'shape' else \
                'Manual: says nothing; libvirt or QEMU demands it.'
            out += [f'### {r.id}', '', r.text, '', ' '.join(facts + [manual]), '']
    out += ['## The statements of the manual', '', '| statement | what it says | where it is checked |',
            '| --- | --- | --- |']
    for number, (text, status) in statements.lines.items():
        rules = [f'[{r.id}](#{r.id})' for k in kinds for r in k.rules if number in r.manual]
        fields = [f'{k.name} `{f.path}`' for k in kinds for f in k.fields
                  if number in f.manual or f.enum and any(number in v.manual for v in f.enum.values)]
        fields += [f'kind {k.name}' for k in kinds if number in k.manual]
        where = '; '.join(filter(None, [', '.join(rules), ', '.join(fields), status]))
        if not where:
            raise SchemaError(f'lib/rule/manual.statements: {number}: no rule or field names it; say why')
        out.append(f'| {number} | {text} | {where} |')
    return '\n'.join(out) + '\n'
