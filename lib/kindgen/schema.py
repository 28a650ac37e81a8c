# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a .kind file says: a Kind and what is in it. parse.py reads it, check.py judges it."""

import re

SCALARS = {'string', 'mac', 'uint', 'enum', 'yesno', 'onoff'}


class SchemaError(Exception):
    """Mistakes in schemas; str() is a line FILE:LINE: text for each."""


class Item:
    """What every line of a schema carries. Whoever makes one says what differs from the defaults."""
    where = ''                  # FILE:LINE
    doc = cure = ''
    manual = ()
    only = since_libvirt = since = ''               # since_libvirt: `from`

    def __init__(self, **facts):
        self.__dict__.update(facts)


class Value(Item):
    token, number = '', 0


class Enum(Item):
    name, values = '', ()


class Rule(Item):
    id = at = ''
    warning = False
    layer = ''                  # which part of the checks it belongs to
    unique = ()                 # paths of the key; empty: a predicate


class Element(Item):
    tag = path = ''             # source.host[]
    depth = 0
    repeated = False
    when = ()                   # of all inside: (name of a field, its tokens)
    parent = None
    list = None                 # the list in whose items it stands, or that it is
    own = None                  # the field that it is
    fields, children = (), ()   # its own field and its attributes; elements


class Field(Item):
    element = None
    attribute = ''              # '' where the field is the element itself
    type, enum, addresses = '', None, ()
    low, high, unit, hex = 0, 2 ** 64 - 1, '', False
    open = False                # of an enum: upstream libvirt takes other values too
    default = ''
    required = False
    when = ()
    alias = ''                  # the name, where the attribute's is taken
    path = name = ''            # source.host[].name, in findings and for set-by-path; source_host_name, in C
    list = None                 # the list whose item holds it


class Kind(Item):
    name = ''
    match = ()                  # (attribute, optional, value) that tell it
    root = None                 # its Element; None: a file of rules for every kind
    identity = ''               # path of the field that tells its devices apart
    enums, rules = {}, ()
    parts = ()                  # the .part files that it uses
    elements, fields = (), ()   # in the order of the file, which is the order of writing

    def field(self, path):
        return next((f for f in self.fields if f.path == path), None)


def c_name(text):
    """backingStore -> backing_store, source.host[].name -> source_host_name, 802.1Qbg -> 802_1_qbg."""
    snake = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', text).lower()
    return re.sub(r'[^a-z0-9]+', '_', snake).strip('_')
