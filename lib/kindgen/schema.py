# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads a .kind file into a Kind. The grammar is in README.md."""

import re
from dataclasses import dataclass, field
from pathlib import Path

SCALARS = {'string', 'mac', 'uint', 'enum', 'yesno', 'onoff'}
TYPES = SCALARS | {'flag', 'address'}
UNITS = {'ms', 's', 'us', 'bytes', 'KiB', 'KiB/s', 'bytes/s', 'requests/s'}
ADDRESSES = {'pci', 'drive', 'bare-pci'}


class SchemaError(Exception):
    """A line that breaks the grammar; str() is FILE:LINE: text."""


@dataclass
class Item:
    """What every line of a schema carries."""
    doc: list = field(default_factory=list)
    cures: list = field(default_factory=list)
    manual: list = field(default_factory=list)
    only: str = ''
    since_libvirt: str = ''     # `from`
    since: str = ''
    where: str = ''             # FILE:LINE

    @property
    def text(self):
        return ' '.join(self.doc)

    @property
    def cure(self):
        return ' '.join(self.cures)


@dataclass
class Value(Item):
    token: str = ''
    number: int = 0


@dataclass
class Enum(Item):
    name: str = ''
    values: list = field(default_factory=list)


@dataclass
class Rule(Item):
    id: str = ''
    at: str = ''
    warning: bool = False
    domain: bool = False
    unique: list = field(default_factory=list)      # paths of the key; empty: a predicate

    @property
    def predicate(self):
        return c_name(self.id)


@dataclass
class Field(Item):
    element: 'Element' = None
    attribute: str = ''         # '' where the field is the element itself
    type: str = ''
    enum: Enum = None
    addresses: list = field(default_factory=list)
    low: int = 0
    high: int = 2 ** 64 - 1
    hex: bool = False
    open: bool = False          # of an enum: upstream libvirt takes other values too
    unit: str = ''
    default: str = ''
    required: bool = False
    when: tuple = ()            # (name of another field, its tokens)
    alias: str = ''             # the name, where the attribute's is taken

    @property
    def path(self):
        """source.file, source.host[].name: names the field in findings and for set-by-path."""
        return '.'.join(filter(None, [self.element.path, self.alias or self.attribute]))

    @property
    def name(self):
        """source_file: names it in C."""
        return c_name(self.path)

    @property
    def list(self):
        """The list whose item holds the field, or None."""
        return self.element.list_field if self.type != 'list' else None


@dataclass
class Element(Item):
    tag: str = ''
    parent: 'Element' = None
    repeated: bool = False
    when: tuple = ()
    contents: list = field(default_factory=list)     # Fields and Elements, in the order of writing

    @property
    def path(self):
        if not self.parent:
            return ''
        return '.'.join(filter(None, [self.parent.path, self.tag + '[]' * self.repeated]))

    @property
    def list_field(self):
        if self.repeated:
            return self.own
        return self.parent.list_field if self.parent else None

    @property
    def own(self):
        """The field that the element itself is, or None."""
        return next((f for f in self.fields if not f.attribute), None)

    @property
    def fields(self):
        return [c for c in self.contents if isinstance(c, Field)]

    @property
    def children(self):
        return [c for c in self.contents if isinstance(c, Element)]

    @property
    def condition(self):
        return self.when or (self.parent.condition if self.parent else ())

    def walk(self, into_lists=True):
        yield self
        for child in self.children:
            if into_lists or not child.repeated:
                yield from child.walk(into_lists)


@dataclass
class Kind(Item):
    name: str = ''
    match: list = field(default_factory=list)        # (attribute, optional, value) that tell it
    root: Element = None                             # None: a file of rules for every kind
    enums: dict = field(default_factory=dict)
    rules: list = field(default_factory=list)
    identity: str = ''          # path of the field that tells its devices apart
    parts: list = field(default_factory=list)        # the .part files that it uses

    @property
    def fields(self):
        return [f for e in self.root.walk() for f in e.fields] if self.root else []

    @property
    def lists(self):
        return [f for f in self.fields if f.type == 'list']

    def layer(self, rule):
        """Which part of the checks a rule belongs to."""
        if self.name in ('field', 'operation') and not self.root:
            return 'shape' if self.name == 'field' else 'operation'
        return 'domain' if rule.domain else 'device'

    def field(self, path):
        return next((f for f in self.fields if f.path == path), None)


def c_name(text):
    """backingStore -> backing_store, source.host[].name -> source_host_name, 802.1Qbg -> 802_1_qbg."""
    snake = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', text).lower()
    return re.sub(r'[^a-z0-9]+', '_', snake).strip('_')


def load(path):
    return Parser(Path(path)).kind


class Parser:
    def __init__(self, path):
        self.kind = None
        self.open = []          # (indentation, Element or Enum) around the line
        self.last = None        # what a following '--' or '=>' line describes
        self.read(path, indent=0)
        if not self.kind:
            raise SchemaError(f'{path}:1: no kind in the file')
        check(self.kind)

    def read(self, path, indent):
        for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            if not line.strip() or line.lstrip().startswith('#'):
                continue
            where = f'{path}:{number}'
            if not self.kind and not re.match(r'(kind|rules) ', line):
                raise SchemaError(f'{where}: a schema begins with a kind or rules line')
            try:
                self.line(path, where, indent + len(line) - len(line.lstrip()), line.strip())
            except ValueError as e:
                raise SchemaError(f'{where}: {e}: {line.strip()}') from e

    def line(self, path, where, indent, text):
        if text[:3] in ('-- ', '=> '):
            (self.last.doc if text[0] == '-' else self.last.cures).append(text[3:])
            return
        while self.open and indent <= self.open[-1][0] >= 0:
            self.open.pop()
        text, doc = take(r'\s-- (.*)$', text)
        text, manual = take(r'\[([A-Z]+-\d[A-Z0-9 -]*)\]', text)
        text, only = take(r'\bonly (\S+)', text)
        text, since_libvirt = take(r'\bfrom (\d+\.\d+\.\d+)', text)
        text, since = take(r'\bsince (\d+\.\d+)', text)
        if only not in ('', 'openeuler', 'libvirt'):
            raise ValueError(f'only {only}: neither openeuler nor libvirt')
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
            self.kind.identity = text[9:].strip()
        elif word == 'use':
            part = path.with_name(text[4:].strip() + '.part')
            if not part.exists():
                raise ValueError(f'no file {part.name}')
            self.kind.parts.append(part)
            self.read(part, indent)
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

    def add_kind(self, text, common):
        found = re.fullmatch(r"kind (\w+) <(\w*)((?: \w+\??='\w+')*)>\s*|rules (\w+)\s*", text)
        if not found:
            raise ValueError("not of the form kind NAME <tag a='v'>")
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
        elif f.type not in TYPES | {'list'}:
            raise ValueError(f'no type {f.type}')
        if attribute and f.type in ('flag', 'address'):
            raise ValueError(f'an attribute cannot be of type {f.type}')
        while words:
            self.option(f, words)
        element.contents.append(f)
        f.when = f.when or element.condition
        return f

    @staticmethod
    def option(f, words):
        if words[0] == 'when':
            f.when = condition(words)
            return
        word = words.pop(0)
        if word in ('hex', 'open', 'required'):
            setattr(f, word, True)
        elif word == 'as' and words:
            f.alias = words.pop(0)
        elif word in UNITS:
            f.unit = word
        elif word.startswith('='):
            f.default = word[1:]
        elif re.fullmatch(r'\w+\.\.\w+', word):
            f.low, f.high = (int(n, 0) for n in word.split('..'))
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


def check(kind):
    """What cannot be told from one line."""
    def wrong(item, text):
        raise SchemaError(f'{item.where}: {text}')

    names = [f.name for f in kind.fields]
    for enum in kind.enums.values():
        for what in ('number', 'token'):
            seen = [getattr(v, what) for v in enum.values]
            for v in enum.values:
                if seen.count(getattr(v, what)) > 1 or v.number == 0:
                    wrong(v, f'{enum.name}: {v.token} = {v.number} is taken')
        if sorted(v.number for v in enum.values) != list(range(1, len(enum.values) + 1)):
            wrong(enum, f'{enum.name}: the numbers have a gap')
    for f in kind.fields:
        if names.count(f.name) > 1:
            wrong(f, f'two fields are named {f.name}: give one an "as"')
        if not f.text:
            wrong(f, f'{f.path} has no description')
        if f.type == 'address' and not f.addresses:
            wrong(f, f'{f.path}: an address of which type?')
        if f.low > f.high:
            wrong(f, f'{f.path}: the range is empty')
        if f.default and f.enum and f.default not in [v.token for v in f.enum.values]:
            wrong(f, f'{f.path}: {f.enum.name} has no value {f.default}')
        if f.when:
            other = next((o for o in kind.fields if o.name == f.when[0]), None)
            if not other or not other.enum or other.list:
                wrong(f, f'{f.path}: no enum field {f.when[0]}')
            for token in set(f.when[1]) - {v.token for v in other.enum.values}:
                wrong(f, f'{f.path}: {f.when[0]} has no value {token}')
    paths = {f.path for f in kind.fields} | {e.path for e in kind.root.walk()} if kind.root else None
    if kind.identity and not kind.field(kind.identity):
        wrong(kind, f'identity: no field {kind.identity}')
    for rule in kind.rules:
        if paths is not None and (missing := {rule.at, *rule.unique} - paths):
            wrong(rule, f'{rule.id}: no field {", ".join(sorted(missing))}')
        if not rule.id.startswith(kind.name.replace('_', '-') + '-'):
            wrong(rule, f'{rule.id} does not begin with the name of the kind')
        if not rule.text or not rule.cure:
            wrong(rule, f'{rule.id} needs a -- line and a => line')


def take(pattern, text):
    """The text without the first match of pattern, and what its group matched."""
    match = re.search(pattern, text)
    if not match:
        return text, ''
    return text[:match.start()] + text[match.end():], match.group(1)
