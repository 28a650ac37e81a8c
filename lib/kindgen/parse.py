# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads a .kind file into a Kind. The grammar is in README.md."""

import re
from pathlib import Path

from check import check
from schema import SCALARS, Element, Enum, Field, Kind, Rule, SchemaError, Value

TYPES = SCALARS | {'flag', 'address'}
NUMBER = r'(0x[0-9a-fA-F]+|[0-9]+)'
UNITS = {'ms', 's', 'us', 'bytes', 'KiB', 'KiB/s', 'bytes/s', 'requests/s'}
ADDRESSES = {'pci', 'drive', 'bare-pci'}


def load(path, newest):
    """The kind of a file. newest: the library's version, which nothing can have come after."""
    kind = Parser(Path(path)).kind
    check(kind, newest)
    return kind


class Parser:
    def __init__(self, path):
        self.kind = None
        self.open = []          # (indentation, Element or Enum) around the line
        self.last = None        # what a following '--' or '=>' line describes
        self.read(path, indent=0)
        if not self.kind:
            raise SchemaError(f'{path}:1: no kind in the file')

    def read(self, path, indent):
        for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            if not line.strip() or line.lstrip().startswith('#'):
                continue
            where = f'{path}:{number}'
            if '\t' in line:
                raise SchemaError(f'{where}: indentation is made of blanks, and there is a tab')
            if not self.kind and not re.match(r'(kind|rules) ', line):
                raise SchemaError(f'{where}: a schema begins with a kind or rules line')
            try:
                self.line(path, where, indent + len(line) - len(line.lstrip()), line.strip())
            except ValueError as e:
                raise SchemaError(f'{where}: {e}: {line.strip()}') from e

    def line(self, path, where, indent, text):
        if text[:3] in ('-- ', '=> '):
            self.describe(text[:2], text[3:])
            return
        while self.open and indent <= self.open[-1][0] >= 0:
            self.open.pop()
        text, doc = take(r'\s-- (.*)$', text)
        text, manual = take(r'\[([A-Z]+-\d[A-Z0-9 -]*)\]', text)
        text, only = take(r'\bonly (\S+)', text)
        text, since_libvirt = take(r'\bfrom (\S+)', text)
        text, since = take(r'\bsince (\S+)', text)
        if only not in ('', 'openeuler', 'libvirt'):
            raise ValueError(f'only {only}: neither openeuler nor libvirt')
        if since_libvirt and not re.fullmatch(r'\d+\.\d+\.\d+', since_libvirt):
            raise ValueError(f'from {since_libvirt}: a version of libvirt has three numbers')
        if since and not re.fullmatch(r'\d+\.\d+', since):
            raise ValueError(f'since {since}: a version of this library has two numbers')
        if not text.strip():
            raise ValueError('it belongs to no line')
        common = {'manual': manual.split(), 'only': only, 'since_libvirt': since_libvirt,
                  'since': since, 'doc': [doc.strip()] if doc else [], 'where': where}
        around = self.open[-1][1] if self.open else None
        word = text.split()[0]
        if word in ('kind', 'rules'):
            self.add_kind(text, common)
        elif word == 'enum':
            self.add_enum(indent, text[5:], common)
        elif word in ('rule', 'unique'):
            self.add_rule(text.split(), common)
        elif word == 'identity':
            self.kind.identity = text[8:].strip() or '(none)'
        elif word == 'use':
            self.use(path, indent, text[4:].strip())
        elif isinstance(around, Enum):
            self.add_value(around, text, common)
        elif not isinstance(around, Element):
            raise ValueError('not inside an element')
        elif text.startswith('@'):
            where, *words = text.split()
            self.last = self.add_field(around, where[1:], words, common)
        elif text.startswith('<'):
            self.add_element(indent, around, text, common)
        else:
            raise ValueError('neither kind, identity, enum, rule, unique, use, @attribute nor <element>')

    def describe(self, mark, text):
        if mark == '--':
            self.last.doc.append(text)
        elif isinstance(self.last, Rule):
            self.last.cures.append(text)
        else:
            raise ValueError('only a rule says how to mend it')

    def use(self, path, indent, name):
        part = path.with_name(name + '.part')
        if path.suffix == '.part':
            raise ValueError('a part uses no other')
        if not part.exists():
            raise ValueError(f'no file {part.name}')
        self.kind.parts.append(part)
        self.read(part, indent)

    def add_kind(self, text, common):
        found = re.fullmatch(r"kind (\w+) <(\w*)((?: \w+\??='\w+')*)>\s*|rules (\w+)\s*", text)
        if not found:
            raise ValueError("not of the form kind NAME <tag a='v'>")
        if self.kind:
            raise ValueError('a second kind in the file')
        name, tag, constants, rules_name = found.groups()
        root = Element(tag=tag) if name else None
        self.kind = self.last = Kind(name=name or rules_name, root=root, **common)
        self.kind.since = self.kind.since or '0.1'
        self.kind.match = re.findall(r"(\w+)(\??)='(\w+)'", constants or '')
        self.open = [(-1, root)]

    def add_enum(self, indent, text, common):
        name, _, tokens = text.partition(':')
        if name.strip() in self.kind.enums:
            raise ValueError(f'a second enum {name.strip()}')
        enum = self.last = Enum(name=name.strip(), **common)
        self.kind.enums[enum.name] = enum
        for token in tokens.split():
            self.add_value(enum, token, {'where': common['where']})
        self.last = enum
        if not enum.values:
            self.open.append((indent, enum))

    def add_value(self, enum, text, common):
        found = re.fullmatch(r'(\S+?)\s*=\s*(\d+)\s*', text)
        if not found:
            raise ValueError('a value needs its number: token = 1')
        self.last = Value(token=found[1], number=int(found[2]), **common)
        enum.values.append(self.last)

    def add_rule(self, words, common):
        if len(words) < 4 or 'at' not in words[2:-1]:
            raise ValueError('a rule says where: rule ID at PATH')
        at = words.index('at', 2)
        rule = Rule(id=words[1], at=words[at + 1], warning='warning' in words[2:at],
                    domain='domain' in words[2:at] or words[0] == 'unique', **common)
        rest = words[at + 2:]
        if words[0] == 'unique':
            rule.unique = [rule.at] + rest[1:]
        if set(words[2:at]) - {'warning', 'domain'} or (rest and (not rule.unique or rest[0] != 'with')):
            raise ValueError('not of the form rule ID [warning] [domain] at PATH')
        self.last = rule
        self.kind.rules.append(rule)

    def add_element(self, indent, parent, text, common):
        found = re.fullmatch(r'<(\w+)/?>(\*?)\s*(.*)', text)
        if not found:
            raise ValueError('not of the form <tag>')
        tag, repeated, words = found.groups()
        element = self.last = Element(tag=tag, parent=parent, repeated=bool(repeated), **common)
        parent.contents.append(element)
        self.open.append((indent, element))
        if repeated and parent.list_field:
            raise ValueError('lists do not nest')
        words = words.split()
        if words[:1] == ['when']:
            element.when = condition(words)
        if repeated or words:
            self.last = self.add_field(element, '', ['list'] + words if repeated else words, common)

    def add_field(self, element, attribute, words, common):
        if not words:
            raise ValueError('a field needs a type')
        if attribute and element.children:
            raise ValueError('attributes stand before the children of their element')
        f = Field(element=element, attribute=attribute, type=words.pop(0), **common)
        if f.type == 'enum':
            name = words.pop(0) if words else ''
            if name not in self.kind.enums:
                raise ValueError(f'no enum {name}')
            f.enum = self.kind.enums[name]
        elif f.type not in (SCALARS if attribute else TYPES) and not element.repeated:
            raise ValueError(f'no type {f.type} of {"an attribute" if attribute else "an element"}')
        while words:
            self.option(f, words)
        element.contents.append(f)
        f.when = f.when or element.condition
        f.only = f.only or element.dialect[0]
        f.since_libvirt = f.since_libvirt or element.dialect[1]
        return f

    @staticmethod
    def option(f, words):
        if words[0] == 'when':
            f.when = condition(words)
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


def condition(words):
    """Takes `when FIELD=a,b` from the front of words."""
    if len(words) < 2 or '=' not in words[1]:
        raise ValueError('not of the form when FIELD=a,b')
    name, _, tokens = words[1].partition('=')
    del words[:2]
    return name, tokens.split(',')


def take(pattern, text):
    """The text without the first match of pattern, and what its group matched."""
    match = re.search(pattern, text)
    if not match:
        return text, ''
    return text[:match.start()] + text[match.end():], match.group(1)
