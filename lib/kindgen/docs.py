# SPDX-License-Identifier: LGPL-2.1-or-later
"""docs/kind/KIND.md, the page of a kind, and docs/rules.md, the page of all rules."""

from header import dialect, facts
from names import start_tag


def emit(kind):
    manual = f' Manual: {", ".join(kind.manual)}.' if kind.manual else ''
    only = f' Dialect: {dialect(kind)}.' if dialect(kind) else ''
    out = [f'# {kind.name}: `{start_tag(kind)}`', '', kind.doc, '',
           f'Made by lib/kindgen from lib/kind/{kind.name}.kind; do not edit.{only}{manual} Since: {kind.since}.',
           '', '## Fields', '']
    out += [f'- `{f.path}` ({f.type}): {f.doc} {facts(kind, f)}' for f in kind.fields]
    out += ['', '## Values', ''] if kind.enums else []
    for e in kind.enums.values():
        out.append(f'- `{e.name}`: ' + ', '.join(f'`{v.token}`' + f' ({v.doc})' * bool(v.doc) for v in e.values))
    out += ['', '## Rules', ''] + [f'- [{r.id}](../rules.md#{r.id}): {r.doc}' for r in kind.rules]
    return '\n'.join(out).rstrip() + '\n'


def describe(rule, statements):
    where = f' at `{rule.at}`' if rule.at != '*' else ''
    manual = f'{statements.title(rule)} ({", ".join(rule.manual)})' if rule.manual else \
        'the statements of the field' if rule.layer == 'shape' else 'says nothing; libvirt or QEMU demands it'
    only = f' Dialect: {dialect(rule)}.' if dialect(rule) else ''
    return (f'{"Warning" if rule.warning else "Error"}, {rule.layer}{where}. To mend it: {rule.cure}{only} '
            f'Manual: {manual}.')


def emit_rules(kinds, statements):
    out = ['# Rules', '', 'Made by lib/kindgen from the schemas and lib/rule/manual.statements; do not edit.', '',
           'Each rule has a stable id, which findings carry. The statements of the manual, openEuler\'s "Managing Devices", are '
           'numbered in the table at the end.', '']
    for kind in kinds:
        out += [f'## {kind.name}', ''] if kind.rules else []
        for r in kind.rules:
            out += [f'### {r.id}', '', r.doc, '', describe(r, statements), '']
    out += ['## The statements of the manual', '', '| statement | what it says | where it is checked |',
            '| --- | --- | --- |']
    for n, (text, status, _) in statements.lines.items():
        rules = [f'[{r.id}](#{r.id})' for k in kinds for r in k.rules if n in r.manual]
        fields = [f'{k.name} `{f.path}`' for k in kinds for f in k.fields
                  if n in f.manual or f.enum and any(n in v.manual for v in f.enum.values)]
        fields += [f'kind {k.name}' for k in kinds if n in k.manual]
        out.append(f'| {n} | {text} | {"; ".join(filter(None, [", ".join(rules), ", ".join(fields), status]))} |')
    return '\n'.join(out) + '\n'
