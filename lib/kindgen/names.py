# SPDX-License-Identifier: LGPL-2.1-or-later
"""How what a schema says is called and written in C."""

import json
import re
import textwrap

from schema import c_name

SIGN = '/* SPDX-License-Identifier: LGPL-2.1-or-later */\n' \
       '/* Made by lib/kindgen from {}; do not edit. */\n'
# How a type is handed out, how it is held, and what get returns for an unset value; {} is the field's enum.
STRING = ('const char *', 'char *', 'NULL')
ENUM = ('enum {} ', 'enum {} ', '{}')
TYPES = {
    'string': STRING, 'mac': STRING, 'enum': ENUM, 'yesno': ENUM, 'onoff': ENUM,
    'uint': ('uint64_t ', 'uint64_t ', '0'),
    'flag': ('bool ', 'bool ', 'false'),
    'address': ('const struct vmdev_address *', 'struct vmdev_address ', 'NULL'),
    'list': ('', 'struct list ', ''),
}
WIDTH = 100


def enum_tag(kind, field):
    """vmdev_disk_cache; a switch has the enum of all switches."""
    return f'vmdev_{kind.name}_{field.enum.name}' if field.enum else 'vmdev_switch'


def enumerator(tag, token):
    return f'{tag}_{c_name(token) or token}'.upper()


def c_type(kind, field, private=False):
    return TYPES[field.type][private].format(enum_tag(kind, field))


def unset_value(kind, field):
    """What the getter of a field returns while it is unset: the documented default."""
    if TYPES[field.type] is ENUM:
        switch = {'yes': 'on', 'no': 'off'} if field.type == 'yesno' else {}
        return enumerator(enum_tag(kind, field), switch.get(field.default, field.default) or 'unset')
    return field.default or TYPES[field.type][2]


def quote(text):
    return json.dumps(text, ensure_ascii=False)


def version_number(version):
    """9.8.0 -> 9008000, as libvirt counts."""
    major, minor, micro = (int(n) for n in (version or '0.0.0').split('.'))
    return major * 1000000 + minor * 1000 + micro


def family(only):
    return f'VMDEV_DIALECT_{(only or "unset").upper()}'


def fits(text):
    return all(len(line.expandtabs(8)) <= WIDTH for line in text.splitlines())


def comment(paragraphs, width=92):
    """A C comment of paragraphs, filled to the width of the code. A version stays with its Since."""
    filled = [textwrap.fill(p.replace('Since: ', 'Since:\0'), width, break_on_hyphens=False) for p in paragraphs if p]
    lines = '\n\n'.join(filled).replace('\0', ' ').splitlines()
    return '\n'.join(['/*'] + [f' * {line}'.rstrip() for line in lines] + [' */'])


def annotated(line, note):
    """A line of an enum with a comment: behind it, or where that is too long before it."""
    ways = [f'{line}\t/* {note} */', f'\t/* {note} */\n{line}'] if note else [line]
    ways.append('\n'.join(f'\t{one}' for one in comment([note], 84).splitlines()) + f'\n{line}')
    return next(way for way in ways if fits(way) or way is ways[-1])


def aligned(prototype, begin):
    """The prototype with its parameters aligned behind the parenthesis; it begins in column `begin`."""
    head, _, parameters = prototype.partition('(')
    column = begin + len(head) + 1
    # A parameter is one word to the filler.
    lines = textwrap.wrap(re.sub(r'(?<!,) ', '\0', parameters), WIDTH - column, break_long_words=False,
                          break_on_hyphens=False)
    return f'{head}(' + ('\n' + '\t' * (column // 8) + ' ' * (column % 8)).join(lines).replace('\0', ' ')


def declaration(prototype):
    """The line, or the lines, of a public function."""
    name = re.search(r'vmdev_\w+\(', prototype).start()
    ways = [f'VMDEV_API {prototype};', f'VMDEV_API {aligned(prototype + ";", 10)}',
            f'VMDEV_API {prototype[:name].rstrip()}\n{aligned(prototype[name:] + ";", 0)}']
    return next(way for way in ways if fits(way) or way is ways[-1])


def start_tag(kind):
    """<hostdev mode='subsystem' type='pci'>"""
    return f'<{kind.root.tag}{constants(kind)}>'


def constants(kind):
    return ''.join(f" {n}='{v}'" for n, _, v in kind.match)


def xml_path(kind, field):
    """disk/driver/@cache"""
    inside = field.element.path.replace('[]', '').split('.') if field.element.path else []
    return '/'.join([kind.root.tag, *inside] + ['@' + field.attribute] * bool(field.attribute))
