# SPDX-License-Identifier: LGPL-2.1-or-later
"""docs/kind/KIND.md, the page of a kind, and docs/rules.md, the page of all rules."""

from header import dialect, facts
from names import start_tag


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
    for number, statement in statements.lines.items():
        where = '; '.join(filter(None, [', '.join(rules_of(kinds, number)), ', '.join(fields_of(kinds, number)),
                                        statement.status]))
        out.append(f'| {number} | {statement.text} | {where} |')
    return '\n'.join(out) + '\n'


def rules_of(kinds, number):
    return [f'[{r.id}](#{r.id})' for k in kinds for r in k.rules if number in r.manual]


def fields_of(kinds, number):
    fields = [f'{k.name} `{f.path}`' for k in kinds for f in k.fields
              if number in f.manual or f.enum and any(number in v.manual for v in f.enum.values)]
    return fields + [f'kind {k.name}' for k in kinds if number in k.manual]
