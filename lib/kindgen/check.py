# SPDX-License-Identifier: LGPL-2.1-or-later
"""What cannot be told from one line of a schema: each function yields an item, whether it is wrong, and how."""

import re

from schema import SCALARS, SchemaError, c_name

# The bounds of lib/model/read.c and of the tables in lib/model/kind.h.
MAX_ELEMENTS, MAX_LEVEL, MAX_KEYS, MAX_MATCH, MAX_CONDITION = 128, 8, 3, 2, 63


def check(kind, newest):
    """Raises what is wrong with a kind, all of it at once."""
    tests = [*kinds(kind, newest), *enums(kind), *elements(kind), *fields(kind), *conditions(kind), *rules(kind)]
    mistakes = [f'{item.where}: {text}' for item, wrong, text in tests if wrong]
    if mistakes:
        raise SchemaError('\n'.join(mistakes))


def number(version):
    return [int(n) for n in version.split('.')[:2]]


def kinds(kind, newest):
    yield kind, kind.name != re.sub(r'.*/|\.kind:.*', '', kind.where), f'{kind.name} is not the name of the file'
    yield (kind, not kind.root and kind.name not in ('field', 'domain', 'operation', 'plan', 'translate'),
           f'no rules {kind.name}: neither field, domain, operation, plan nor translate')
    yield kind, kind.root and not kind.doc, f'{kind.name} has no description'
    yield kind, len(kind.match) > MAX_MATCH, f'{len(kind.match)} constant attributes, and {MAX_MATCH} are looked at'
    yield kind, kind.identity and not kind.field(kind.identity), f'identity: no field {kind.identity}'
    for item in [kind, *kind.fields]:
        since = item.since or kind.since
        yield item, number(since) > number(newest), f'since {since}: the library is at {newest}'
        yield item, number(since) < number(kind.since), f'since {since}: the kind came with {kind.since}'


def enums(kind):
    used = [f.enum for f in kind.fields if f.enum]
    for e in kind.enums.values():
        numbers, names = [v.number for v in e.values], [c_name(v.token) for v in e.values]
        yield e, c_name(e.name) != e.name, f'{e.name} is no name of an enum: small letters, digits and _'
        yield e, e not in used, f'no field is of enum {e.name}'
        yield (e, sorted(set(numbers)) != list(range(1, max(numbers, default=0) + 1)) or not numbers,
               f'{e.name}: the numbers are not 1, 2, 3 and so on')
        for v in e.values:
            yield (v, v.number == 0 or numbers.count(v.number) > 1,
                   f'{e.name}: the number of {v.token} = {v.number} is taken')
            yield (v, names.count(c_name(v.token)) > 1 or c_name(v.token) == 'unset',
                   f'{e.name}: the name of {v.token} is taken')


def elements(kind):
    yield (kind, len(kind.elements) > MAX_ELEMENTS,
           f'{len(kind.elements)} elements, and the reader takes {MAX_ELEMENTS}')
    for e in kind.elements[1:]:
        yield e, e.depth >= MAX_LEVEL, f'<{e.tag}> stands in {e.depth} others, and the reader takes {MAX_LEVEL - 1}'
        yield e, next(c for c in e.parent.children if c.tag == e.tag) is not e, f'a second <{e.tag}>'
        yield e, not e.fields and not e.children, f'<{e.tag}> holds nothing'
        yield (e, not e.own and (e.fields or e.children) and (e.doc or e.manual or e.since),
               f'<{e.tag}> is no field, and only those are described')
        yield e, e.own and e.own.type in SCALARS and e.children, f'<{e.tag}> has text, and elements too'
        yield (e, e.own and e.own.type == 'address' and len(e.fields + e.children) > 1,
               f'<{e.tag}> is an address, which has no fields inside')


def fields(kind):
    names = [f.name for f in kind.fields]
    for f in kind.fields:
        yield f, names.count(f.name) > 1, f'two fields are named {f.name}: give one an "as"'
        yield f, not f.doc, f'{f.path} has no description'
        yield f, f.type == 'address' and not f.addresses, f'{f.path}: an address of which type?'
        yield f, f.low > f.high or f.high >= 2 ** 64, f'{f.path}: the range {f.low}..{f.high} is empty or too large'
        yield f, f.default and not takes(f, f.default), f'{f.path}: it cannot be {f.default}'
        for other in f.element.fields:
            twin = other is not f and other.attribute == f.attribute
            yield (f, twin and not (f.when and other.when and f.when[0] == other.when[0] and
                                    not set(f.when[1]) & set(other.when[1])),
                   f'{f.path}: another field is at @{f.attribute}; a "when" must tell which is meant')


def takes(f, value):
    """Whether a field can have a default of that value."""
    if f.type == 'uint':
        return value.isdecimal() and f.low <= int(value) <= f.high
    switches = {'yesno': ['yes', 'no'], 'onoff': ['on', 'off']}
    return value in ([v.token for v in f.enum.values] if f.enum else switches.get(f.type, []))


def conditions(kind):
    deciding = {f.name: {v.token: v.number for v in f.enum.values} for f in kind.fields if f.enum and not f.list}
    for f in kind.fields:
        name, tokens = f.when or ('', ())
        yield f, name and name not in deciding, f'{f.path}: no enum field {name}'
        for token in tokens if name in deciding else ():
            value = deciding[name].get(token, 0)
            yield f, not value, f'{f.path}: {name} has no value {token}'
            yield f, value > MAX_CONDITION, f'{f.path}: {token} has a number over {MAX_CONDITION}'


def rules(kind):
    ids = [r.id for r in kind.rules]
    places = {item.path for item in kind.fields + kind.elements}
    for rule in kind.rules:
        keys = [kind.field(path) for path in rule.unique]
        lost = kind.root and rule.at not in places
        yield rule, lost, f'{rule.id}: no field {rule.at}'
        yield (rule, not lost and any(not key or key.list for key in keys),
               f'{rule.id}: unique needs fields of the device')
        yield rule, len(keys) > MAX_KEYS, f'{rule.id}: {len(keys)} fields, and {MAX_KEYS} are compared'
        yield (rule, not re.fullmatch(kind.name.replace('_', '-') + r'(-[a-z0-9]+)+', rule.id),
               f'{rule.id}: not the name of the kind, and words with - between')
        yield rule, ids.count(rule.id) > 1, f'{rule.id}: a second rule of that name'
        yield rule, not rule.doc or not rule.cure, f'{rule.id} needs a -- line and a => line'
