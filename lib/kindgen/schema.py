# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a .kind file says, a Kind and what is in it, and what C calls that. parse.py reads it."""
import re
import sys
from collections import namedtuple

# The bounds of lib/model/read.c and of the tables in lib/model/kind.h.
MAX_ELEMENTS, MAX_LEVEL, MAX_KEYS, MAX_MATCH, MAX_CONDITION = 128, 8, 4, 2, 63
# How C hands out and holds a value, what get returns while it is unset ({} is the field's enum), which macro
# makes the accessors, and whether text can be it.
Type = namedtuple('Type', 'given held unset access scalar')
TYPES = {name: Type(*facts) for names, *facts in (
    ('string mac', 'const char *', 'char *', 'NULL', 'string', True),
    ('enum yesno onoff', 'enum {} ', 'unsigned char ', '{}', 'enum', True),
    ('uint', 'uint64_t ', 'uint64_t ', '0', 'uint', True),
    ('flag', 'bool ', 'bool ', 'false', 'flag', False),
    ('address', 'const struct vmdev_address *', 'struct vmdev_address ', 'NULL', 'address', False),
    ('list', '', 'struct list ', '', '', False),
) for name in names.split()}
# What the values of a switch are called, and their enumerators.
SWITCHES = {'yesno': {'yes': 'on', 'no': 'off'}, 'onoff': {'on': 'on', 'off': 'off'}}

def report(mistakes):
    """Ends the program with the mistakes in the schemas, if there are any; each is FILE:LINE: text."""
    if mistakes:
        sys.exit('\n'.join(mistakes))

class Item:
    """What every line of a schema carries. Whoever makes one says what differs from the defaults."""
    where = doc = cure = ''             # where: FILE:LINE
    only = since_libvirt = since = ''   # since_libvirt: `from`
    manual = ()
    lists = ()                          # members that are lists, empty at first

    def __init__(self, **facts):
        self.__dict__.update({name: [] for name in self.lists}, **facts)

class Enum(Item):
    name, indent, parent = '', 0, None
    lists = ['values']                  # each with a token and a number

class Rule(Item):
    id = at = layer = ''                # layer: the part of the checks
    warning, unique, addresses = False, (), ()  # the paths of a key; what types of address it is about

class Element(Item):
    tag, path, indent, parent, depth = '', '', 0, None, 0
    own = list = None                   # the field that it is; the list in whose items it is, or that it is
    when = ()                           # of all inside: the name of a field, and its values
    lists = 'fields', 'children'        # its own field and its attributes; elements

class Field(Item):
    kind = element = list = None        # list: the one whose item holds it
    attribute = default = ''            # attribute: '' where the field is the element itself
    path = name = alias = ''            # source.host[].name; source_host_name; what replaces the attribute's
    type, enum, addresses, when = '', None, (), ()
    words = {}                          # of an enum or switch: what its values are called; their enumerators
    low, high, unit, hex, octal = 0, 2 ** 64 - 1, '', False, False
    text = required = open = False      # text: of an element; open: upstream libvirt takes other values too

class Kind(Item):
    word = name = identity = ''         # word: with which it begins; identity: what tells its devices apart
    match = ()                          # (attribute, optional, value) that tell it
    root = None                         # its Element; None: a file of rules for every kind
    enums = {}                          # by name
    # In the order of writing; parts: the .part files that it uses; items: all that its lines say.
    lists = 'elements', 'fields', 'rules', 'parts', 'items'

    def field(self, path):
        return next((f for f in self.fields if f.path == path), None)

def c_name(text):
    """backingStore -> backing_store, source.host[].name -> source_host_name, 802.1Qbg -> 802_1_qbg."""
    snake = re.sub(r'([a-z0-9])([A-Z])', r'\1_\2', text).lower()
    return re.sub(r'[^a-z0-9]+', '_', snake).strip('_')

def number(version):
    """9.8.0 -> 9008000, as libvirt counts; what a version is compared by."""
    major, minor, micro = f'{version or 0}.0.0'.split('.')[:3]
    return int(major) * 1000000 + int(minor) * 1000 + int(micro)

def enumerator(tag, token):
    return f'{tag}_{c_name(token) or token}'.upper()

def check(kind):
    """Reports what is wrong with a kind, all of it at once."""
    judges = {Kind: of_kind, Enum: of_enum, Element: of_element, Field: of_field, Rule: of_rule}
    # A line that is element and field is judged as both.
    report({f'{item.where}: {text}': None for item in kind.items + kind.elements[1:] if type(item) in judges
            for wrong, text in judges[type(item)](kind, item) if wrong})

def of_kind(kind, _):
    size = len(kind.elements)
    yield kind.name != re.sub(r'.*/|\.kind:.*', '', kind.where), f'{kind.name} is not the name of the file'
    yield kind.root and not kind.doc, f'{kind.name} has no description'
    yield len(kind.match) > MAX_MATCH, f'{len(kind.match)} constant attributes, and {MAX_MATCH} are looked at'
    yield kind.identity and not kind.field(kind.identity), f'identity: no field {kind.identity}'
    yield size > MAX_ELEMENTS, f'{size} elements, and the reader takes {MAX_ELEMENTS}'

def of_enum(kind, e):
    found = sorted({v.number for v in e.values})
    yield c_name(e.name) != e.name, f'{e.name} is no name of an enum: small letters, digits and _'
    yield e not in [f.enum for f in kind.fields], f'no field is of enum {e.name}'
    yield found != list(range(1, len(found or '1') + 1)), f'{e.name}: the numbers are not 1, 2, 3 and so on'

def of_element(_, e):
    own, inside = e.own.type if e.own else '', e.fields + e.children
    yield e.depth >= MAX_LEVEL, f'<{e.tag}> stands in {e.depth} others, and the reader takes {MAX_LEVEL - 1}'
    yield next(c for c in e.parent.children if c.tag == e.tag) is not e, f'a second <{e.tag}>'
    yield not inside, f'<{e.tag}> holds nothing'
    yield (not own and inside and (e.doc or e.manual or e.since),
           f'<{e.tag}> is no field, and only those are described')
    yield own and e.own.text and e.children, f'<{e.tag}> has text, and elements too'
    yield own == 'address' and inside != [e.own], f'<{e.tag}> is an address, which has no fields inside'

def of_field(kind, f):
    twins = [t for t in f.element.fields if t is not f and t.attribute == f.attribute]
    apart = [t for t in twins if f.when[:1] == t.when[:1] and not set(f.when) & set(t.when[1:]) and f.when]
    number = int(f.default) if f.type == 'uint' and f.default.isdecimal() else -1
    yield [o.name for o in kind.fields].count(f.name) > 1, f'two fields are named {f.name}: give one an "as"'
    yield not f.doc, f'{f.path} has no description'
    yield f.type == 'list' and f.element.list is not f, 'no type list of an element: a * after the tag is it'
    yield f.type == 'address' and not f.addresses, f'{f.path}: an address of which type?'
    yield f.low > f.high or f.high >= 2 ** 64, f'{f.path}: the range {f.low}..{f.high} is empty or too large'
    yield (f.default and f.default not in f.words and not f.low <= number <= f.high,
           f'{f.path}: it cannot be {f.default}')
    yield apart != twins, f'{f.path}: another field is at @{f.attribute}; a "when" must tell which is meant'
    name, *tokens = f.when or ['']
    deciding = [d for d in kind.fields if d.name == name and d.enum and not d.list]
    numbers = {v.token: v.number for d in deciding for v in d.enum.values}
    yield name and not deciding, f'{f.path}: no enum field {name}'
    for token in tokens if deciding else []:
        yield token not in numbers, f'{f.path}: {name} has no value {token}'
        yield numbers.get(token, 0) > MAX_CONDITION, f'{f.path}: {token} has a number over {MAX_CONDITION}'

def of_rule(kind, rule):
    keys = [kind.field(path) for path in rule.unique]
    lost = kind.root and rule.at not in [item.path for item in kind.fields + kind.elements]
    yield lost, f'{rule.id}: no field {rule.at}'
    yield not lost and any(not k or k.list for k in keys), f'{rule.id}: unique needs fields of the device'
    yield len(keys) > MAX_KEYS, f'{rule.id}: {len(keys)} fields, and {MAX_KEYS} are compared'
    yield (not re.fullmatch(kind.name.replace('_', '-') + '(-[a-z0-9]+)+', rule.id),
           f'{rule.id}: not the name of the kind, and words with - between')
    yield [r.id for r in kind.rules].count(rule.id) > 1, f'{rule.id}: a second rule of that name'
    yield not rule.doc or not rule.cure, f'{rule.id} needs a -- line and a => line'

def call(kind):
    """What C, the XML and the versions call a kind and its fields."""
    kind.constants = ''.join(f" {n}='{v}'" for n, _, v in kind.match)
    kind.id = f'VMDEV_KIND_{kind.name.upper() if kind.root else "OTHER"}'
    kind.of = kind.base = 'device'
    if kind.word == 'object':
        kind.id, kind.of, kind.base = 'KIND_NONE', kind.name, f'{kind.name}_base'
    for f in kind.fields:
        f.since = f.since or kind.since
        f.tag = f'vmdev_{kind.name}_{f.enum.name}' if f.enum else 'vmdev_switch'
        f.given, f.held, unset = [form.format(f.tag) for form in TYPES[f.type][:3]]
        # What get returns while it is unset is the documented default.
        f.unset = enumerator(f.tag, f.words.get(f.default, 'unset')) if f.words else f.default or unset
        f.struct = f'{kind.name}_{f.list.name}' if f.list else kind.name
        f.member = c_name(f.path[len(f.list.path):]) if f.list else f.name
        f.id = f'{kind.name}_{f.name}'.upper()
        f.row = f'&{f.struct}_fields[{f.id}]'
        # disk/driver/@cache
        inside = f.element.path.replace('[]', '').split('.') + ['@' + f.attribute] * bool(f.attribute)
        f.xml = '/'.join([kind.root.tag, *filter(None, inside)])
