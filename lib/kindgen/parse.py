# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads a .kind file into a Kind. The grammar is in README.md."""

import re
from pathlib import Path

from check import check
from schema import SCALARS, Element, Enum, Field, Kind, Rule, SchemaError, Value, c_name

NUMBER = r'(0x[0-9a-fA-F]+|[0-9]+)'
UNITS = {'ms', 's', 'us', 'bytes', 'KiB', 'KiB/s', 'bytes/s', 'requests/s'}
ADDRESSES = {'pci', 'drive', 'usb', 'bare-pci'}
# What may stand on any line: the word, what it sets, the form of what follows it, what is said of another.
FACTS = (
    ('only', 'only', 'openeuler|libvirt', 'neither openeuler nor libvirt'),
    ('from', 'since_libvirt', r'\d+\.\d+\.\d+', 'a version of libvirt has three numbers'),
    ('since', 'since', r'\d+\.\d+', 'a version of this library has two numbers'),
)


def load(path, newest):
    """The kind of a file. newest: the library's version, which nothing can have come after."""
    parser = Parser()
    parser.read(Path(path), 0)
    if not parser.kind:
        raise SchemaError(f'{path}:1: no kind in the file')
    check(parser.kind, newest)
    return parser.kind


class Parser:
    kind = None
    last = None                 # what a following '--' or '=>' line describes
    indent = 0                  # of the line

    def __init__(self):
        self.open = []          # (indentation, Element or Enum) around the line
        self.words = {'kind': self.add_kind, 'rules': self.add_kind, 'identity': self.set_identity,
                      'enum': self.add_enum, 'rule': self.add_rule, 'unique': self.add_rule}

    def read(self, path, outer):
        for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            text, where = line.strip(), f'{path}:{number}'
            if not text or text.startswith('#'):
                continue
            self.indent = outer + len(line) - len(line.lstrip())
            try:
                if '\t' in line:
                    raise ValueError('indentation is made of blanks, and there is a tab')
                if not self.kind and not re.match('(kind|rules) ', line):
                    raise ValueError('a schema begins with a kind or rules line')
                if text.startswith('use '):
                    self.use(path, text[4:])
                else:
                    self.line(where, text)
            except ValueError as e:
                raise SchemaError(f'{where}: {e}: {text}') from e

    def line(self, where, text):
        if text[:3] in ('-- ', '=> '):
            self.describe('doc' if text[0] == '-' else 'cure', text[3:])
            return
        while self.open and self.indent <= self.open[-1][0]:
            self.open.pop()
        text, facts = take_facts(text)
        facts['where'] = where
        around = self.open[-1][1] if self.open else self.kind and self.kind.root
        word = text.split()[0]
        if word in self.words:
            self.words[word](text, facts)
        elif isinstance(around, Enum):
            self.add_value(around, text, facts)
        elif not around:
            raise ValueError('not inside an element')
        elif word[0] == '@':
            self.add_field(around, word[1:], text.split()[1:], facts)
        elif word[0] == '<':
            self.add_element(around, text, facts)
        else:
            raise ValueError('neither kind, identity, enum, rule, unique, use, @attribute nor <element>')

    def describe(self, name, text):
        if name == 'cure' and not isinstance(self.last, Rule):
            raise ValueError('only a rule says how to mend it')
        setattr(self.last, name, f'{getattr(self.last, name)} {text}'.strip())

    def use(self, path, name):
        part = path.with_name(f'{name.strip()}.part')
        if path.suffix == '.part':
            raise ValueError('a part uses no other')
        if not part.exists():
            raise ValueError(f'no file {part.name}')
        self.kind.parts.append(part)
        self.read(part, self.indent)

    def add_kind(self, text, facts):
        found = re.fullmatch(r"(?:kind (\w+) <(\w*)((?: \w+\??='\w+')*)>|rules (\w+))\s*", text)
        if not found:
            raise ValueError("not of the form kind NAME <tag a='v'>")
        if self.kind:
            raise ValueError('a second kind in the file')
        name, tag, constants, rules_name = found.groups()
        root = Element(tag=tag, fields=[], children=[]) if name else None
        facts['since'] = facts['since'] or '0.1'
        self.kind = self.last = Kind(name=name or rules_name, root=root, enums={}, rules=[], parts=[], fields=[],
                                     elements=[root] if root else [], **facts)
        self.kind.match = re.findall(r"(\w+)(\??)='(\w+)'", constants or '')

    def set_identity(self, text, _):
        self.kind.identity = text[8:].strip() or '(none)'

    def add_enum(self, text, facts):
        name, _, tokens = (part.strip() for part in text[5:].partition(':'))
        if name in self.kind.enums:
            raise ValueError(f'a second enum {name}')
        enum = self.kind.enums[name] = Enum(name=name, values=[], **facts)
        for token in tokens.split():
            self.add_value(enum, token, {'where': facts['where']})
        if not tokens:
            self.open.append((self.indent, enum))
        self.last = enum

    def add_value(self, enum, text, facts):
        found = re.fullmatch(r'(\S+?)\s*=\s*(\d+)\s*', text)
        if not found:
            raise ValueError('a value needs its number: token = 1')
        self.last = Value(token=found[1], number=int(found[2]), **facts)
        enum.values.append(self.last)

    def add_rule(self, text, facts):
        found = re.fullmatch(r'(rule|unique) (\S+)(.*?) at (\S+)( with .+)?', ' '.join(text.split()))
        if not found:
            raise ValueError('a rule says where: rule ID at PATH')
        word, rule_id, marks, at, keys = found.groups()
        if set(marks.split()) - {'warning', 'domain'} or (keys and word == 'rule'):
            raise ValueError('not of the form rule ID [warning] [domain] at PATH')
        layer = 'domain' if 'domain' in marks or word == 'unique' else 'device'
        if not self.kind.root and self.kind.name in ('field', 'operation', 'plan', 'translate'):
            layer = self.kind.name.replace('field', 'shape').replace('translate', 'dialect')
        self.last = Rule(id=rule_id, at=at, warning='warning' in marks, layer=layer, **facts)
        self.last.unique = [at, *(keys or ' ').split()[1:]] if word == 'unique' else []
        self.kind.rules.append(self.last)

    def add_element(self, parent, text, facts):
        found = re.fullmatch(r'<(\w+)/?>(\*?)\s*(.*)', text)
        if not found:
            raise ValueError('not of the form <tag>')
        tag, repeated, words = found[1], bool(found[2]), found[3].split()
        if repeated and parent.list:
            raise ValueError('lists do not nest')
        e = self.last = Element(tag=tag, parent=parent, repeated=repeated, list=parent.list, fields=[],
                                children=[], **facts)
        e.path = '.'.join(filter(None, [parent.path, tag + '[]' * repeated]))
        e.depth = parent.depth + 1
        e.when = take_condition(words) if words[:1] == ['when'] else parent.when
        inherit(e, parent)
        parent.children.append(e)
        self.kind.elements.append(e)
        self.open.append((self.indent, e))
        if repeated or words:
            e.own = self.add_field(e, '', ['list'] * repeated + words, facts)
            e.list = e.own if repeated else parent.list

    def add_field(self, element, attribute, words, facts):
        if not words:
            raise ValueError('a field needs a type')
        if attribute and element.children:
            raise ValueError('attributes stand before the children of their element')
        f = self.last = Field(element=element, attribute=attribute, type=words.pop(0), addresses=[], **facts)
        if f.type == 'enum':
            name = words.pop(0) if words else ''
            if name not in self.kind.enums:
                raise ValueError(f'no enum {name}')
            f.enum = self.kind.enums[name]
        elif f.type not in SCALARS and (attribute or f.type not in ('flag', 'address') and not element.repeated):
            raise ValueError(f'no type {f.type} of {"an attribute" if attribute else "an element"}')
        while words:
            set_option(f, words)
        inherit(f, element)
        f.when = f.when or element.when
        f.path = '.'.join(filter(None, [element.path, f.alias or attribute]))
        f.name = c_name(f.path)
        f.list = element.list if f.type != 'list' else None
        element.fields.append(f)
        self.kind.fields.append(f)
        return f


def set_option(f, words):
    if words[0] == 'when':
        f.when = take_condition(words)
        return
    word = words.pop(0)
    limits = re.fullmatch(rf'{NUMBER}\.\.{NUMBER}', word)
    if (limits or word in UNITS or word == 'hex') and f.type != 'uint':
        raise ValueError(f'{word} is of a uint only')
    if word == 'open' and f.type not in ('enum', 'address'):
        raise ValueError('open is of an enum or address only')
    if word in ('hex', 'open', 'required'):
        setattr(f, word, True)
    elif word == 'as' and words:
        f.alias = words.pop(0)
    elif word in UNITS:
        f.unit = word
    elif word.startswith('='):
        f.default = word[1:]
    elif limits:
        f.low, f.high = (int(n, 0) for n in limits.groups())
    elif f.type == 'address' and word in ADDRESSES:
        f.addresses.append(word)
    else:
        raise ValueError(f'no option {word}')


def inherit(item, outer):
    """What is inside an element has its dialect, where it does not say otherwise."""
    item.only = item.only or outer.only
    item.since_libvirt = item.since_libvirt or outer.since_libvirt


def take_condition(words):
    """Takes `when FIELD=a,b` from the front of words."""
    if len(words) < 2 or '=' not in words[1]:
        raise ValueError('not of the form when FIELD=a,b')
    name, _, tokens = words[1].partition('=')
    del words[:2]
    return name, tokens.split(',')


def take_facts(text):
    """The text without what may stand on any line, and that."""
    text, doc = take(r'\s-- (.*)$', text)
    text, manual = take(r'\[([A-Z]+-\d[A-Z0-9 -]*)\]', text)
    facts = {'doc': doc.strip(), 'manual': manual.split()}
    for word, name, form, complaint in FACTS:
        text, value = take(rf'\b{word} (\S+)', text)
        if value and not re.fullmatch(form, value):
            raise ValueError(f'{word} {value}: {complaint}')
        facts[name] = value
    if not text.strip():
        raise ValueError('it belongs to no line')
    return text, facts


def take(pattern, text):
    """The text without the first match of pattern, and what its group matched."""
    match = re.search(pattern, text)
    return (text[:match.start()] + text[match.end():], match[1]) if match else (text, '')
