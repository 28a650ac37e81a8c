# SPDX-License-Identifier: LGPL-2.1-or-later
"""How what a schema says is called in C."""

import json
import re
import textwrap
from dataclasses import dataclass

from schema import c_name

SIGN = '/* SPDX-License-Identifier: LGPL-2.1-or-later */\n' \
       '/* Made by lib/kindgen from {}; do not edit. */\n'


@dataclass
class CType:
    """How a type of the schema is held and handed out; {} is the name of the field's enum."""
    public: str
    private: str
    access: str         # the set_/get_ functions of model/access.h
    unset: str          # what get returns for an unset value


TYPES = {
    'string': CType('const char *', 'char *', 'string', 'NULL'),
    'mac': CType('const char *', 'char *', 'string', 'NULL'),
    'uint': CType('uint64_t ', 'uint64_t ', 'uint', '0'),
    'enum': CType('enum {} ', 'enum {} ', 'enum', '{}'),
    'yesno': CType('enum {} ', 'enum {} ', 'enum', '{}'),
    'onoff': CType('enum {} ', 'enum {} ', 'enum', '{}'),
    'flag': CType('bool ', 'bool ', 'flag', 'false'),
    'address': CType('const struct vmdev_address *', 'struct vmdev_address ', 'address', 'NULL'),
    'list': CType('', 'struct list ', '', ''),
}


def enum_tag(kind, field):
    """vmdev_disk_cache; a switch has the enum of all switches."""
    return f'vmdev_{kind.name}_{field.enum.name}' if field.enum else 'vmdev_switch'


def enumerator(tag, token):
    return f'{tag}_{c_name(token) or token}'.upper()


def public_type(kind, field):
    return TYPES[field.type].public.format(enum_tag(kind, field))


def private_type(kind, field):
    return TYPES[field.type].private.format(enum_tag(kind, field))


def unset_value(kind, field):
    """What the getter of a field returns while it is unset: the documented default."""
    if field.type in ('enum', 'yesno', 'onoff'):
        default = {'yes': 'on', 'no': 'off'}.get(field.default, field.default) \
            if field.type == 'yesno' else field.default
        return enumerator(enum_tag(kind, field), default or 'unset')
    return field.default or '0' if field.type == 'uint' else TYPES[field.type].unset


def quote(text):
    return json.dumps(text, ensure_ascii=False) if text else '""'


def version_number(version):
    """9.8.0 -> 9008000, as libvirt counts."""
    major, minor, micro = (int(n) for n in (version or '0.0.0').split('.'))
    return major * 1000000 + minor * 1000 + micro


def family(only):
    return f'VMDEV_DIALECT_{(only or "unset").upper()}'


def comment(paragraphs, width=92):
    """A C comment of paragraphs, filled to the width of the code."""
    filled = [textwrap.fill(p.replace('Since: ', 'Since:\0'), width, break_on_hyphens=False)
              for p in paragraphs if p]
    lines = '\n\n'.join(filled).replace('\0', ' ').splitlines()
    return '\n'.join(['/*'] + [f' * {line}'.rstrip() for line in lines] + [' */'])


def annotated(line, note):
    """A line of an enum with a comment: behind it, or where that is too long before it."""
    if not note:
        return line
    for way in (f'{line}\t/* {note} */', f'\t/* {note} */\n{line}'):
        if all(len(one.expandtabs(8)) <= 100 for one in way.splitlines()):
            return way
    return '\n'.join(f'\t{one}' for one in comment([note], 84).splitlines()) + f'\n{line}'


def aligned(prototype, begin):
    """The prototype with its parameters aligned behind the parenthesis; it begins in column `begin`."""
    head, _, parameters = prototype.partition('(')
    column = begin + len(head) + 1
    # A parameter is one word to the filler.
    lines = textwrap.wrap(parameters.replace(', ', ',\n').replace(' ', '\0').replace('\n', ' '), 100 - column,
                          break_long_words=False, break_on_hyphens=False)
    indent = '\t' * (column // 8) + ' ' * (column % 8)
    return f'{head}(' + f'\n{indent}'.join(lines).replace('\0', ' ')


def declaration(prototype):
    """The line, or the lines, of a public function."""
    line = f'VMDEV_API {prototype};'
    if len(line) <= 100:
        return line
    lines = f'VMDEV_API {aligned(prototype + ";", 10)}'
    if all(len(one.expandtabs(8)) <= 100 for one in lines.splitlines()):
        return lines
    name = re.search(r'vmdev_\w+\(', prototype).start()
    return f'VMDEV_API {prototype[:name].rstrip()}\n{aligned(prototype[name:] + ";", 0)}'


def start_tag(kind):
    """<hostdev mode='subsystem' type='pci'>"""
    return f'<{kind.root.tag}' + ''.join(f" {n}='{v}'" for n, _, v in kind.match) + '>'


def xml_path(field):
    """disk/driver/@cache"""
    tags, element = [], field.element
    while element:
        tags.insert(0, element.tag)
        element = element.parent
    return '/'.join(tags + (['@' + field.attribute] if field.attribute else []))
