# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reads a .kind file into a Kind. The grammar is in README.md."""
import re
from functools import partial
from schema import (SWITCHES, TYPES, Element, Enum, Field, Item, Kind, Rule, c_name, call, check, number,
                    report)

# What may stand on any line: what it sets, where it is found, what the group has to match, what is said of
# another; and whether all inside of an element has it too, where its own line does not say otherwise.
FACTS = (
    ('doc', r'\s-- (.*)$', '.*', '', False),
    ('manual', r'\[([A-Z]+-\d[A-Z0-9 -]*)\]', '.*', '', False),
    ('only', r'\bonly (\S+)', 'openeuler|libvirt', 'neither openeuler nor libvirt', True),
    ('since_libvirt', r'\bfrom (\S+)', r'\d+\.\d+\.\d+', 'a version of libvirt has three numbers', True),
    ('since', r'\bsince (\S+)', r'\d+\.\d+', 'a version of this library has two numbers', False),
)

NUMBER, ADDRESS = '(?:0x[0-9a-fA-F]+|[0-9]+)', '(?:pci|drive|usb|bare-pci)'
# What may follow the type of a field: its form, with what it sets as the name of the group; how that is read;
# the types that can have it, where not all can.
OPTIONS = (
    (rf'(?P<low>{NUMBER})\.\.(?P<high>{NUMBER})', partial(int, base=0), 'a uint'),
    ('(?P<unit>ms|s|us|bytes|KiB|KiB/s|bytes/s|requests/s)', str, 'a uint'),
    ('(?P<hex>hex)', bool, 'a uint'), ('(?P<octal>octal)', bool, 'a uint'),
    ('(?P<open>open)', bool, 'an enum or address'),
    ('(?P<required>required)', bool, ''),
    (r'=(?P<default>\S*)', str, ''),
    (r'as (?P<alias>\S+)', str, ''),
    (r'when (?P<when>\w+=\S+)', partial(re.split, '[=,]'), ''),
    (f'(?P<addresses>{ADDRESS}(?: {ADDRESS})*)', str.split, 'an address'),
)

# The layer of the rules in a file of no kind, where its lines do not tell.
LAYERS = {'field': 'shape', 'domain': '', 'operation': 'operation', 'plan': 'plan', 'translate': 'dialect'}

def load(path, newest):
    """The kind of a file. newest: the library's version, which nothing can have come after."""
    parser = Parser()
    parser.newest = newest
    parser.read(path, 0)
    report([] if parser.kind else [f'{path}:1: no kind in the file'])
    check(parser.kind)
    call(parser.kind)
    return parser.kind

class Parser:
    kind = last = newest = None # last: what a following '--' or '=>' line describes
    outer = None                # the Element or Enum around the line
    path, where, line, indent = None, '', '', 0

    def read(self, path, outer):
        for n, self.line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
            text, self.path, self.where = self.line.strip(), path, f'{path}:{n}'
            self.indent = outer + len(self.line) - len(self.line.lstrip())
            self.refuse('\t' in self.line, 'indentation is made of blanks, and there is a tab')
            if text and text[0] != '#':
                self.take(text)

    def refuse(self, wrong, text):
        report([f'{self.where}: {text}: {self.line.strip()}'] if wrong else [])

    def take(self, text):
        begun = self.kind or re.match('(kind|object|rules) ', text)
        self.refuse(not begun, 'a schema begins with a kind, object or rules line')
        described = {'-- ': 'doc', '=> ': 'cure'}.get(text[:3])
        if described:
            curable = described == 'doc' or isinstance(self.last, Rule)
            self.refuse(not curable, 'only a rule says how to mend it')
            setattr(self.last, described, f'{getattr(self.last, described)} {text[3:]}'.strip())
            return
        while self.outer and self.indent <= self.outer.indent:
            self.outer = self.outer.parent
        text, facts = self.take_facts(text)
        word = text.split()[0]
        if word not in FORMS:
            word = '=' if isinstance(self.outer, Enum) else text[0]
        self.refuse(word not in FORMS,
                    'neither kind, identity, enum, rule, unique, use, @attribute nor <element>')
        take, pattern, complaint = FORMS[word]
        found = re.fullmatch(pattern, text)
        self.refuse(not found, complaint)
        self.refuse(word in '<@' and not self.outer, 'not inside an element')
        take(self, {'where': self.where, **facts}, *(group or '' for group in found.groups()))
        self.kind.items.append(self.last)

    def take_facts(self, text):
        """The text without what may stand on any line, and that."""
        facts = {}
        for name, pattern, form, complaint, inside in FACTS:
            found = re.search(pattern, text)
            self.refuse(found and not re.fullmatch(form, found[1]), f'{found and found[0]}: {complaint}')
            facts[name] = found[1] if found else getattr(self.outer, name, '') if inside else ''
            text = re.sub(pattern, '', text, count=1)
        since, first = facts['since'], self.kind.since if self.kind else ''
        self.refuse(number(since) > number(self.newest), f'since {since}: the library is at {self.newest}')
        self.refuse(since and number(since) < number(first), f'since {since}: the kind came with {first}')
        self.refuse(not text.strip(), 'it belongs to no line')
        return ' '.join(text.split()), {**facts, 'manual': facts['manual'].split()}

    def use(self, _, name):
        part = self.path.with_name(f'{name}.part')
        self.refuse(self.path.suffix == '.part', 'a part uses no other')
        self.refuse(not part.exists(), f'no file {part.name}')
        self.kind.parts.append(part)
        self.read(part, self.indent)

    def add_kind(self, facts, word, name, tag=None, constants=''):
        self.refuse(self.kind, 'a second kind in the file')
        facts['since'] = facts['since'] or '0.1'
        match = re.findall(r"(\w+)(\??)='(\w+)'", constants)
        self.kind = self.last = Kind(word=word, name=name, match=match, enums={}, **facts)
        if tag is not None:
            self.kind.root = self.outer = Element(tag=tag, indent=-1)
            self.kind.elements.append(self.outer)

    def set_identity(self, _, path):
        self.kind.identity = path or '(none)'

    def add_enum(self, facts, name, tokens):
        self.refuse(name in self.kind.enums, f'a second enum {name}')
        enum = Enum(name=name, indent=self.indent, parent=self.outer, **facts)
        self.kind.enums[name] = self.outer = enum
        self.indent += 1        # as if each value had a line of its own
        for token in tokens.split():
            self.take(token)
        self.last = enum

    def add_value(self, facts, token, digits):
        e, value = self.outer, int(digits)
        taken = {0: 'unset', **{v.number: c_name(v.token) for v in e.values}}
        self.refuse(value in taken, f'{e.name}: the number of {token} = {value} is taken')
        self.refuse(c_name(token) in taken.values(), f'{e.name}: the name of {token} is taken')
        self.last = Item(token=token, number=value, **facts)
        e.values.append(self.last)

    def add_rule(self, facts, word, rule_id, marks, at, keys, of):
        marks, key = set(marks.split()), [at, *keys.split()] if word == 'unique' else []
        self.refuse(marks - {'warning', 'domain', 'operation'} or keys and not key or of and self.kind.root,
                    'not of the form rule ID [warning] [domain|operation] at PATH')
        layer = LAYERS.get(self.kind.name) or min(['domain'] if key else marks - {'warning'} or ['device'])
        self.last = Rule(id=rule_id, at=at, warning='warning' in marks, layer=layer, unique=key, **facts,
                         addresses=of.split())
        self.kind.rules.append(self.last)

    def add_element(self, facts, tag, repeated, field):
        parent = self.outer
        self.refuse(repeated and parent.list, 'lists do not nest')
        e = self.last = self.outer = Element(tag=tag, parent=parent, indent=self.indent, list=parent.list,
                                             depth=parent.depth + 1, when=parent.when, **facts)
        e.path = '.'.join(filter(None, [parent.path, tag + '[]' * bool(repeated)]))
        parent.children.append(e)
        self.kind.elements.append(e)
        if field.startswith('when'):
            field = self.take_option(e, field)
        if repeated or field:
            e.own = self.add_field(facts, '', *(['list', field] if repeated else field.partition(' ')[::2]))
            e.list = e.own if repeated else parent.list

    def add_field(self, facts, attribute, type_name, options):
        e = self.outer
        self.refuse(attribute and e.children, 'attributes stand before the children of their element')
        self.refuse(type_name not in TYPES or attribute and not TYPES[type_name].scalar,
                    f'no type {type_name} of {"an attribute" if attribute else "an element"}')
        text = not attribute and TYPES[type_name].scalar
        f = self.last = Field(kind=self.kind, element=e, attribute=attribute, type=type_name, text=text,
                              list=e.list, when=e.when, **facts)
        if type_name == 'enum':
            name, _, options = options.partition(' ')
            self.refuse(name not in self.kind.enums, f'no enum {name}')
            f.enum = self.kind.enums[name]
        f.words = {v.token: v.token for v in f.enum.values} if f.enum else SWITCHES.get(type_name, {})
        while options:
            options = self.take_option(f, options)
        f.path = '.'.join(filter(None, [e.path, f.alias or attribute]))
        f.name = c_name(f.path)
        e.fields.append(f)
        self.kind.fields.append(f)
        return f

    def take_option(self, item, text):
        """Takes what stands first in the text. Returns: the rest."""
        for pattern, read, types in OPTIONS:
            found = re.match(f'{pattern}(?: |$)', text)
            if found:
                fits = not types or item.type in types.split()
                self.refuse(not fits, f'{text.split()[0]} is of {types} only')
                item.__dict__.update({name: read(value) for name, value in found.groupdict().items()})
                return text[found.end():]
        self.refuse(text.startswith('when'), 'not of the form when FIELD=a,b')
        return self.refuse(True, f'no option {text.split()[0]}')

# By how a line begins: what takes the groups of its form, the form, and what is said of another. Any other
# line of an enum is a value.
FORMS = {word: form for begin, *form in (
    ('kind object', Parser.add_kind, r"(kind|object) (\w+) <(\w*)((?: \w+\??='\w+')*)>",
     "not of the form kind NAME <tag a='v'>"),
    ('rules', Parser.add_kind, f'(rules) ({"|".join(LAYERS)})',
     'the rules of no kind are field, domain, operation, plan or translate'),
    ('identity', Parser.set_identity, 'identity ?(.*)', ''),
    ('use', Parser.use, 'use (.*)', ''),
    ('enum', Parser.add_enum, 'enum ?([^:]*?) ?(?::(.*))?', ''),
    ('=', Parser.add_value, r'(\S+?) ?= ?(\d+)', 'a value needs its number: token = 1'),
    ('<', Parser.add_element, r'<(\w+)/?>(\*?) ?(.*)', 'not of the form <tag>'),
    ('@', Parser.add_field, r'@(\S+) (\S+) ?(.*)', 'a field needs a type'),
    ('rule unique', Parser.add_rule,
     rf'(rule|unique) (\S+)(.*?) at (\S+)(?: with (.+?))?(?: of ((?:{ADDRESS} ?)+))?',
     'a rule says where: rule ID at PATH'),
) for word in begin.split()}
