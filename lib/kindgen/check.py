# SPDX-License-Identifier: LGPL-2.1-or-later
"""What cannot be told from one line of a schema. Each mistake is an item of the kind and a text."""

import re

from schema import SCALARS, SchemaError, c_name

# The bounds of lib/model/read.c and of the tables in lib/model/kind.h.
MAX_ELEMENTS, MAX_LEVEL, MAX_KEYS, MAX_MATCH, MAX_CONDITION = 128, 8, 3, 2, 63


def check(kind, newest):
    """Raises what is wrong with a kind, all of it at once."""
    mistakes = [*kinds(kind), *enums(kind), *rules(kind), *versions(kind, newest)]
    if kind.root:
        mistakes += [*elements(kind), *(m for f in kind.fields for m in field(kind, f)), *twins(kind)]
    if mistakes:
        raise SchemaError('\n'.join(f'{item.where}: {text}' for item, text in mistakes))


def kinds(kind):
    if kind.name != re.sub(r'.*/|\.kind:.*', '', kind.where):
        yield kind, f'{kind.name} is not the name of the file'
    if not kind.root and kind.name not in ('field', 'domain', 'operation'):
        yield kind, f'no rules {kind.name}: neither field, domain nor operation'
    if kind.root and not kind.text:
        yield kind, f'{kind.name} has no description'
    if len(kind.match) > MAX_MATCH:
        yield kind, f'{len(kind.match)} constant attributes, and {MAX_MATCH} are looked at'
    if kind.identity and not kind.field(kind.identity):
        yield kind, f'identity: no field {kind.identity}'


def enums(kind):
    used = {f.enum.name for f in kind.fields if f.enum}
    for e in kind.enums.values():
        if c_name(e.name) != e.name:
            yield e, f'{e.name} is no name of an enum: small letters, digits and _'
        if e.name not in used:
            yield e, f'no field is of enum {e.name}'
        numbers, names = [v.number for v in e.values], [c_name(v.token) for v in e.values]
        for v in e.values:
            if v.number == 0 or numbers.count(v.number) > 1:
                yield v, f'{e.name}: the number of {v.token} = {v.number} is taken'
            if names.count(c_name(v.token)) > 1 or c_name(v.token) == 'unset':
                yield v, f'{e.name}: the name of {v.token} is taken'
        if sorted(set(numbers)) != list(range(1, max(numbers, default=0) + 1)) or not numbers:
            yield e, f'{e.name}: the numbers are not 1, 2, 3 and so on'


def elements(kind):
    all_elements = list(kind.root.walk())
    if len(all_elements) > MAX_ELEMENTS:
        yield kind, f'{len(all_elements)} elements, and the reader takes {MAX_ELEMENTS}'
    for e in all_elements[1:]:
        if e.depth >= MAX_LEVEL:
            yield e, f'<{e.tag}> stands in {e.depth} others, and the reader takes {MAX_LEVEL - 1}'
        if next(c for c in e.parent.children if c.tag == e.tag) is not e:
            yield e, f'a second <{e.tag}>'
        if not e.contents:
            yield e, f'<{e.tag}> holds nothing'
        elif not e.own and (e.doc or e.manual or e.since):
            yield e, f'<{e.tag}> is no field, and only those are described'
        if e.own and e.own.type in SCALARS and e.children:
            yield e, f'<{e.tag}> has text, and elements too'
        if e.own and e.own.type == 'address' and len(e.contents) > 1:
            yield e, f'<{e.tag}> is an address, which has no fields inside'


def field(kind, f):
    if [other.name for other in kind.fields].count(f.name) > 1:
        yield f, f'two fields are named {f.name}: give one an "as"'
    if not f.text:
        yield f, f'{f.path} has no description'
    if f.type == 'address' and not f.addresses:
        yield f, f'{f.path}: an address of which type?'
    if f.low > f.high or f.high >= 2 ** 64:
        yield f, f'{f.path}: the range {f.low}..{f.high} is empty or too large'
    if f.default and not takes(f, f.default):
        yield f, f'{f.path}: it cannot be {f.default}'
    if f.when:
        yield from condition(kind, f)


def takes(f, value):
    """Whether a field can have a default of that value."""
    values = {'yesno': ['yes', 'no'], 'onoff': ['on', 'off']}.get(f.type, [])
    if f.type == 'uint':
        return value.isdecimal() and f.low <= int(value) <= f.high
    return value in ([v.token for v in f.enum.values] if f.enum else values)


def condition(kind, f):
    name, tokens = f.when
    other = next((o for o in kind.fields if o.name == name and o.enum and not o.list), None)
    if not other:
        yield f, f'{f.path}: no enum field {name}'
        return
    values = {v.token: v.number for v in other.enum.values}
    for token in tokens:
        if token not in values:
            yield f, f'{f.path}: {name} has no value {token}'
        elif values[token] > MAX_CONDITION:
            yield f, f'{f.path}: {token} has a number over {MAX_CONDITION}'


def twins(kind):
    """Two fields at one attribute: it must be clear which of them is meant."""
    for f in kind.fields:
        for other in f.element.fields:
            if other is f or other.attribute != f.attribute:
                continue
            if not f.when or not other.when or f.when[0] != other.when[0] or set(f.when[1]) & set(other.when[1]):
                yield f, f'{f.path}: another field is at @{f.attribute}; a "when" must tell which is meant'


def rules(kind):
    ids = [r.id for r in kind.rules]
    places = {f.path for f in kind.fields} | {e.path for e in kind.root.walk()} if kind.root else {}
    for rule in kind.rules:
        keys = [kind.field(path) for path in rule.unique]
        if places and rule.at not in places:
            yield rule, f'{rule.id}: no field {rule.at}'
        elif None in keys or any(key.list for key in keys):
            yield rule, f'{rule.id}: unique needs fields of the device'
        if len(keys) > MAX_KEYS:
            yield rule, f'{rule.id}: {len(keys)} fields, and {MAX_KEYS} are compared'
        if not re.fullmatch(kind.name.replace('_', '-') + r'(-[a-z0-9]+)+', rule.id):
            yield rule, f'{rule.id}: not the name of the kind, and words with - between'
        if ids.count(rule.id) > 1:
            yield rule, f'{rule.id}: a second rule of that name'
        if not rule.text or not rule.cure:
            yield rule, f'{rule.id} needs a -- line and a => line'


def versions(kind, newest):
    for item in [kind, *kind.fields]:
        if number(item.since) > number(newest):
            yield item, f'since {item.since}: the library is at {newest}'
        if number(item.since or kind.since) < number(kind.since):
            yield item, f'since {item.since}: the kind came with {kind.since}'


def number(version):
    return [int(n) for n in version.split('.')[:2]] if version else []
