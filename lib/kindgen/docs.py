# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the manual says, lib/rule/manual.statements; docs/rules.md, which joins it with the rules; and
docs/kind/KIND.md, the page of a kind."""
import re
from pathlib import Path
from header import dialects, facts, origin, sentences
from schema import report

class Statements:
    def __init__(self, path):
        # By prefix the title of a section; by number the text of a statement, "planned: ..." or
        # "unchecked: ..." or nothing, and FILE:LINE.
        self.sections, self.lines = {}, {}
        for number, line in enumerate(Path(path).read_text(encoding='utf-8').splitlines(), 1):
            section = re.fullmatch('section ([A-Z]+) (.+)', line)
            found = re.fullmatch(r'(([A-Z]+)-\d+) ([^|]+?)(?:\s*\| ((?:planned|unchecked): .+))?', line)
            if section:
                self.sections[section[1]] = section[2]
            elif found and found[2] in self.sections and found[1] not in self.lines:
                self.lines[found[1]] = found[3], found[4] or '', f'{path}:{number}'
            elif line.strip() and not line.startswith('#'):
                report([f'{path}:{number}: neither section, a new statement nor a comment'])

    def check(self, kinds):
        """Every number that a schema names is a statement, and nothing that the manual says is forgotten."""
        named = {n: item.where for kind in kinds for item in kind.items for n in item.manual}
        report([f'{named[n]}: the manual has no statement {n}' for n in named if n not in self.lines] +
               [f'{where}: no rule or field names {n}; say what will check it, or why nothing can'
                for n, (_, status, where) in self.lines.items() if not status and n not in named])

def emit(kind):
    made = f'Made by lib/kindgen from lib/kind/{kind.name}.kind; do not edit. {sentences(*origin(kind))}'
    out = [f'# {kind.name}: `<{kind.root.tag}{kind.constants}>`', '', kind.doc, '', made, '', '## Fields', '']
    out += [f'- `{f.path}` ({f.type}): {f.doc} {facts(f)}' for f in kind.fields]
    out += ['', '## Values', ''] if kind.enums else []
    for e in kind.enums.values():
        values = [f'`{v.token}` ({v.doc})' if v.doc else f'`{v.token}`' for v in e.values]
        out.append(f'- `{e.name}`: {", ".join(values)}')
    out += ['', '## Rules', '', *(f'- [{r.id}](../rules.md#{r.id}): {r.doc}' for r in kind.rules)]
    return '\n'.join(out).rstrip() + '\n'

def describe(rule, sections):
    severity, where = 'Warning' if rule.warning else 'Error', f' at `{rule.at}`' if rule.at != '*' else ''
    manual = ', '.join(dict.fromkeys(sections[number.split('-')[0]] for number in rule.manual))
    manual += f' ({", ".join(rule.manual)})' if rule.manual else \
        'the statements of the field' if rule.layer == 'shape' else 'says nothing; libvirt or QEMU demands it'
    return (f'{severity}, {rule.layer}{where}. To mend it: {rule.cure} ' +
            sentences(('Dialect: ', dialects(rule)), ('Manual: ', [manual])))

def emit_rules(world):
    out = ['# Rules\n\nMade by lib/kindgen from the schemas and lib/rule/manual.statements; do not edit.\n',
           'Each rule has a stable id, which findings carry. The statements of the manual, openEuler\'s '
           '"Managing Devices", are numbered in the table at the end.\n']
    for kind in world.schemas:
        out += [f'## {kind.name}', ''] if kind.rules else []
        for r in kind.rules:
            out += [f'### {r.id}', '', r.doc, '', describe(r, world.statements.sections), '']
    out += ['## The statements of the manual\n', '| statement | what it says | where it is checked |',
            '| --- | --- | --- |']
    for n, (text, status, _) in world.statements.lines.items():
        rules = [f'[{r.id}](#{r.id})' for k in world.schemas for r in k.rules if n in r.manual]
        fields = [f'{k.name} `{f.path}`' for k in world.schemas for f in k.fields
                  if n in f.manual or f.enum and any(n in v.manual for v in f.enum.values)]
        fields += [f'kind {k.name}' for k in world.schemas if n in k.manual]
        checked = '; '.join(filter(None, [', '.join(rules), ', '.join(fields), status]))
        out.append(f'| {n} | {text} | {checked} |')
    return '\n'.join(out) + '\n'
