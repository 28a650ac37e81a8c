# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a .kind file says: a Kind and what is in it. parse.py reads it, check.py judges it."""

import re
from dataclasses import dataclass, field

SCALARS = {'string', 'mac', 'uint', 'enum', 'yesno', 'onoff'}


class SchemaError(Exception):
    """Mistakes in schemas; str() is a line FILE:LINE: text for each."""


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

    @property
    def dialect(self):
        """Of what is inside, where that does not say otherwise: (only, from)."""
        outer = self.parent.dialect if self.parent else ('', '')
        return self.only or outer[0], self.since_libvirt or outer[1]

    @property
    def depth(self):
        return self.parent.depth + 1 if self.parent else 0

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()


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
