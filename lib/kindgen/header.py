# SPDX-License-Identifier: LGPL-2.1-or-later
"""include/vmdev/KIND.h: the public header of a kind."""

from names import (ENUM, SIGN, TYPES, annotated, c_type, comment, declaration, enum_tag, enumerator, start_tag,
                   unset_value, xml_path)


def functions(kind, field):
    """The prototypes of a field's functions."""
    name = f'vmdev_{kind.name}_{{}}_{field.name}'.format
    item = ', size_t item' if field.list else ''
    get, error = '(const vmdev_device *device', ', vmdev_error **ret_error)'
    if field.type == 'list':
        return [f'size_t {name("count")}{get})', f'int {name("append")}(vmdev_device *device{error}',
                f'int {name("remove")}(vmdev_device *device, size_t item{error}']
    value = c_type(kind, field)
    return [f'int {name("set")}(vmdev_device *device{item}, {value}value{error}',
            f'{value}{name("get")}{get}{item})', f'bool {name("has")}{get}{item})',
            f'int {name("unset")}(vmdev_device *device{item}{error}']


def symbols(kind):
    """The names of the functions, each with the version it came with."""
    return [(prototype.split('(')[0].split()[-1].lstrip('*'), field.since or kind.since)
            for field in kind.fields for prototype in functions(kind, field)]


def dialect(item):
    family = {'openeuler': 'openEuler', 'libvirt': 'upstream libvirt', '': ''}[item.only]
    version = f'libvirt {item.since_libvirt} or later' if item.since_libvirt else ''
    return ', '.join(filter(None, [family, version]))


def facts(kind, field):
    """The second paragraph of a field's comment."""
    high = 'UINT64_MAX' if field.high == 2 ** 64 - 1 else field.high
    return ' '.join(filter(None, [
        f'XML: {xml_path(kind, field)}.',
        TYPES[field.type] is ENUM and f'Values: enum {enum_tag(kind, field)}.',
        field.type == 'uint' and f'Range: {field.low} to {high} {field.unit}'.rstrip() + '.',
        field.type == 'address' and f'Types: {", ".join(field.addresses)}.',
        field.default and f'Default: {field.default}.',
        field.required and 'Required.',
        field.when and f'Only for {field.when[0]} {" or ".join(field.when[1])}.',
        dialect(field) and f'Dialect: {dialect(field)}.',
        field.manual and f'Manual: {", ".join(field.manual)}.',
        f'Since: {field.since or kind.since}.']))


def returns(kind, field):
    if field.type == 'list':
        return ('count returns the number of items. append adds an empty one at the end. append and '
                'remove return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, '
                '-VMDEV_E_NO_MEMORY.')
    lent = ' lent until the next set, unset or unref,' if c_type(kind, field).endswith('*') else ''
    item = ', -VMDEV_E_NAME for an item there is not' if field.list else ''
    return (f'set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY{item}; '
            f'set copies. get returns the value,{lent} {unset_value(kind, field)} while it is unset.')


def enum(kind, e):
    tag = f'vmdev_{kind.name}_{e.name}'
    lines = [comment([e.doc])] if e.doc else []
    lines += [f'enum {tag} {{', f'\t{enumerator(tag, "unset")} = 0,']
    for value in sorted(e.values, key=lambda v: v.number):
        note = '; '.join(filter(None, [value.doc, dialect(value), ', '.join(value.manual)]))
        lines.append(annotated(f'\t{enumerator(tag, value.token)} = {value.number},', note))
    return '\n'.join(lines + ['};\n'])


def emit(kind):
    guard = f'VMDEV_{kind.name.upper()}_H'
    rules = f' Rules: {", ".join(r.id for r in kind.rules)}.' if kind.rules else ''
    manual = f'Manual: {", ".join(kind.manual)}. ' if kind.manual else ''
    only = f'Dialect: {dialect(kind)}. ' if dialect(kind) else ''
    parts = [SIGN.format(f'lib/kind/{kind.name}.kind'),
             comment([f'{start_tag(kind)}: {kind.doc}', f'{only}{manual}Since: {kind.since}.{rules}']),
             f'#ifndef {guard}\n#define {guard}\n\n#include <vmdev/address.h>\n'
             '#include <vmdev/device.h>\n\nVMDEV_BEGIN\n']
    parts += [enum(kind, e) for e in kind.enums.values()]
    for field in kind.fields:
        parts += [comment([f'{field.path}: {field.doc}', facts(kind, field), returns(kind, field)]),
                  '\n'.join(map(declaration, functions(kind, field))) + '\n']
    return '\n'.join(parts + ['VMDEV_END\n#endif\n'])
