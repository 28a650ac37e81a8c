# SPDX-License-Identifier: LGPL-2.1-or-later
"""include/vmdev: the header of a kind, and kinds.h and devices.h, which list all kinds; libvmdev.map, which
lists the functions of all headers by the version that brought them."""
import re
import textwrap
from collections import defaultdict
from schema import Item, enumerator, number

SIGN = '/* SPDX-License-Identifier: LGPL-2.1-or-later */\n/* Made by lib/kindgen from {}; do not edit. */\n'
WIDTH, TAB = 100, '\t'
ACCESSORS = (
    'int vmdev_{k.name}_set_{f.name}(vmdev_{k.of} *{k.of}{item}, {f.given}value, vmdev_error **ret_error)',
    '{f.given}vmdev_{k.name}_get_{f.name}(const vmdev_{k.of} *{k.of}{item})',
    'bool vmdev_{k.name}_has_{f.name}(const vmdev_{k.of} *{k.of}{item})',
    'int vmdev_{k.name}_unset_{f.name}(vmdev_{k.of} *{k.of}{item}, vmdev_error **ret_error)')
OF_A_LIST = ('size_t vmdev_{k.name}_count_{f.name}(const vmdev_{k.of} *{k.of})',
             'int vmdev_{k.name}_append_{f.name}(vmdev_{k.of} *{k.of}, vmdev_error **ret_error)',
             'int vmdev_{k.name}_remove_{f.name}(vmdev_{k.of} *{k.of}, size_t item, vmdev_error **ret_error)')

def guarded(guard, source, about, parts):
    return '\n'.join([SIGN.format(source) + f'{about}#ifndef {guard}\n#define {guard}\n', *parts, '#endif\n'])

def first_fit(*ways):
    """The first way to write something whose lines are not too long, or the last."""
    fit = [way for way in ways if all(len(line.expandtabs(8)) <= WIDTH for line in way.splitlines())]
    return [*fit, ways[-1]][0]

def comment(*paragraphs, width=92):
    """A C comment of paragraphs, filled to the width of the code. A version stays with its Since."""
    filled = [textwrap.fill(p.replace('Since: ', 'Since:\0'), width, break_on_hyphens=False)
              for p in paragraphs if p]
    text = '\n\n'.join(filled).replace('\0', ' ')
    return '\n'.join(['/*', *(f' * {line}'.rstrip() for line in text.splitlines()), ' */'])

def declaration(prototype):
    """The line, or the lines, of a public function."""
    result, call = re.fullmatch(r'(.*?)(vmdev_\w+\(.*)', f'VMDEV_API {prototype};').groups()
    ways = [result + call]
    for before in (result, result.rstrip() + '\n'):
        name, _, parameters = f'{before}{call}'.partition('(')
        column = len(name.splitlines()[-1]) + 1
        # The parameters stand below each other; one is one word to the filler.
        filled = textwrap.wrap(re.sub(r'(?<!,) ', '\0', parameters), WIDTH - column, break_long_words=False)
        ways.append(f'{name}(' + f'\n{column // 8 * TAB}{column % 8 * " "}'.join(filled).replace('\0', ' '))
    return first_fit(*ways)

def sentences(*facts):
    """`label fact, fact.` of each label that has any."""
    texts = [(label, one if isinstance(one, str) else ', '.join(one)) for label, one in facts if one]
    return ' '.join(f'{label}{text}.' for label, text in texts)

def dialects(item):
    family = {'openeuler': ['openEuler'], 'libvirt': ['upstream libvirt']}.get(item.only, [])
    return family + [f'libvirt {item.since_libvirt} or later'] * bool(item.since_libvirt)

def origin(item):
    return ('Dialect: ', dialects(item)), ('Manual: ', item.manual), ('Since: ', item.since)

def facts(f):
    """The second paragraph of a field's comment."""
    high = 'UINT64_MAX' if f.high == 2 ** 64 - 1 else f.high
    limits = f'{f.low} to {high} {f.unit}'.rstrip() if f.type == 'uint' else ''
    only = f'Only for {"".join(f.when[:1])} ', ' or '.join(f.when[1:])
    return sentences(('XML: ', f.xml), ('Values: enum ', f.words and f.tag), ('Range: ', limits),
                     ('Types: ', f.addresses), ('Default: ', f.default), ('', f.required and 'Required'),
                     only, *origin(f))

def returns(f):
    another = '-VMDEV_E_KIND, ' * (f.kind.word == 'kind')
    if f.type == 'list':
        return ('count returns the number of items. append adds an empty one at the end. append and remove '
                f'return 0, or {another}-VMDEV_E_NAME for an item there is not, -VMDEV_E_NO_MEMORY.')
    lent = ' lent until the next set, unset or unref,' if f.given.endswith('*') else ''
    item = ', -VMDEV_E_NAME for an item there is not' if f.list else ''
    return (f'set and unset return 0, or {another}-VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY{item}; '
            f'set copies. get returns the value,{lent} {f.unset} while it is unset.')

def enum(tag, values):
    rows = []
    for v in sorted(values, key=lambda v: v.number):
        row = f'\t{enumerator(tag, v.token)} = {v.number},'
        note = '; '.join(filter(None, [v.doc, ', '.join(dialects(v)), ', '.join(v.manual)]))
        above = textwrap.indent(comment(note, width=84), '\t')
        noted = first_fit(f'{row}\t/* {note} */', f'\t/* {note} */\n{row}', f'{above}\n{row}')
        rows.append(noted if note else row)
    return '\n'.join([f'enum {tag} {{', *rows, '};\n'])

def emit(kind):
    rules = 'Rules: ', [r.id for r in kind.rules]
    about = comment(f'<{kind.root.tag}{kind.constants}>: {kind.doc}', sentences(*origin(kind), rules))
    parts = [f'#include <vmdev/address.h>\n#include <vmdev/{kind.base}.h>\n\nVMDEV_BEGIN\n']
    for e in kind.enums.values():
        parts += [comment(e.doc)] if e.doc else []
        parts.append(enum(f'vmdev_{kind.name}_{e.name}', [Item(token='unset', number=0), *e.values]))
    for f in kind.fields:
        parts.append(comment(f'{f.path}: {f.doc}', facts(f), returns(f)))
        forms, item = OF_A_LIST if f.type == 'list' else ACCESSORS, ', size_t item' if f.list else ''
        parts += [*(declaration(form.format(k=kind, f=f, item=item)) for form in forms), '']
    return guarded(f'VMDEV_{kind.name.upper()}_H', f'lib/kind/{kind.name}.kind', f'\n{about}\n',
                   [*parts, 'VMDEV_END'])

def emit_kinds(world):
    values = [Item(token=k.name, number=n, doc=k.doc.split(': ')[0].rstrip('.'))
              for n, k in enumerate(world.kinds)]
    return guarded('VMDEV_KINDS_H', 'lib/kind/meson.build', '/* The kinds of devices. */\n', [
        '#include <vmdev/base.h>\n\nVMDEV_BEGIN\n', enum('vmdev_kind', values), 'VMDEV_END'])

def emit_devices(world):
    about = '/* The typed fields of the devices of every kind. */\n'
    rows = [f'#include <vmdev/{name}.h>' for name in sorted(k.name for k in world.kinds if k.root.tag)]
    return guarded('VMDEV_DEVICES_H', 'lib/kind/meson.build', about, [*rows, ''])

def emit_map(world):
    """A version node for each version that brought functions; a node names the one before it."""
    versions, out, before = defaultdict(list), '', ''
    headers = [path.read_text(encoding='utf-8') for path in world.header]
    for text in headers + [emit(kind) for kind in world.schemas if kind.root and kind.root.tag]:
        # The comment before a function, or before several, names their version.
        parts = re.split(r'Since: (\d+\.\d+)', text)[1:]
        for since, declarations in zip(parts[::2], parts[1::2]):
            versions[since] += re.findall(r'VMDEV_API [^;]*?\b(vmdev_\w+)\(', declarations)
    for version in sorted(filter(versions.get, versions), key=number):
        rows = ''.join(f'\t\t{name};\n' for name in sorted(versions[version]))
        local = '' if before else '\tlocal:\n\t\t*;\n'
        out += f'VMDEV_{version} {{\n\tglobal:\n{rows}{local}}}{before};\n\n'
        before = f' VMDEV_{version}'
    return out
