# SPDX-License-Identifier: LGPL-2.1-or-later
"""include/vmdev/KIND.h: the public header of a kind."""

from names import (SIGN, annotated, comment, declaration, enum_tag, enumerator, public_type, start_tag,
                   unset_value, xml_path)


def functions(kind, field):
    """The prototypes of a field's functions, by verb."""
    name = f'vmdev_{kind.name}_{{}}_{field.name}'.format
    item = 'size_t item, ' if field.list else ''
    get_item = ', size_t item' if field.list else ''
    error = 'vmdev_error **ret_error)'
    if field.type == 'list':
        return {
            'count': f'size_t {name("count")}(const vmdev_device *device)',
            'append': f'int {name("append")}(vmdev_device *device, {error}',
            'remove': f'int {name("remove")}(vmdev_device *device, size_t item, {error}',
        }
    c_type = public_type(kind, field)
    return {
        'set': f'int {name("set")}(vmdev_device *device, {item}{c_type}value, {error}',
        'get': f'{c_type}{name("get")}(const vmdev_device *device{get_item})',
        'has': f'bool {name("has")}(const vmdev_device *device{get_item})',
        'unset': f'int {name("unset")}(vmdev_device *device, {item}{error}',
    }


def symbols(kind):
    """The names of the functions, each with the version it came with."""
    return [(prototype.split('(')[0].split()[-1].lstrip('*'), field.since or kind.since)
            for field in kind.fields for prototype in functions(kind, field).values()]


def dialect(item):
    family = {'openeuler': 'openEuler', 'libvirt': 'upstream libvirt', '': ''}[item.only]
    version = f'libvirt {item.since_libvirt} or later' if item.since_libvirt else ''
    return ', '.join(filter(None, [family, version]))


def facts(kind, field):
    """The second paragraph of a field's comment."""
    out = [f'XML: {xml_path(field)}.']
    if field.type in ('enum', 'yesno', 'onoff'):
        out.append(f'Values: enum {enum_tag(kind, field)}.')
    if field.type == 'uint':
        high = 'UINT64_MAX' if field.high == 2 ** 64 - 1 else field.high
        out.append(f'Range: {field.low} to {high}{" " * bool(field.unit)}{field.unit}.')
    if field.type == 'address':
        out.append(f'Types: {", ".join(field.addresses)}.')
    if field.default:
        out.append(f'Default: {field.default}.')
    if field.required:
        out.append('Required.')
    if field.when:
        out.append(f'Only for {field.when[0]} {" or ".join(field.when[1])}.')
    if dialect(field):
        out.append(f'Dialect: {dialect(field)}.')
    if field.manual:
        out.append(f'Manual: {", ".join(field.manual)}.')
    return ' '.join(out + [f'Since: {field.since or kind.since}.'])


def returns(kind, field):
    if field.type == 'list':
        return ('count returns the number of items. append adds an empty one at the end. append and '
                'remove return 0, or -VMDEV_E_KIND, -VMDEV_E_NAME for an item there is not, '
                '-VMDEV_E_NO_MEMORY.')
    lent = ' lent until the next set, unset or unref,' if public_type(kind, field).endswith('*') else ''
    item = ', -VMDEV_E_NAME for an item there is not' if field.list else ''
    return (f'set and unset return 0, or -VMDEV_E_KIND, -VMDEV_E_VALUE, -VMDEV_E_NO_MEMORY{item}; '
            f'set copies. get returns the value,{lent} {unset_value(kind, field)} while it is unset.')


def enum(kind, e):
    tag = f'vmdev_{kind.name}_{e.name}'
    lines = [comment([e.text])] if e.text else []
    lines += [f'enum {tag} {{', f'\t{enumerator(tag, "unset")} = 0,']
    for value in sorted(e.values, key=lambda v: v.number):
        note = '; '.join(filter(None, [value.text, dialect(value), ', '.join(value.manual)]))
        lines.append(annotated(f'\t{enumerator(tag, value.token)} = {value.number},', note))
    return '\n'.join(lines + ['};\n'])


def emit(kind):
    guard = f'VMDEV_{kind.name.upper()}_H'
    rules = f' Rules: {", ".join(r.id for r in kind.rules)}.' if kind.rules else ''
    manual = f'Manual: {", ".join(kind.manual)}. ' if kind.manual else ''
    parts = [SIGN.format(f'lib/kind/{kind.name}.kind'),
             comment([f'{start_tag(kind)}: {kind.text}', f'{manual}Since: {kind.since}.{rules}']),
             f'#ifndef {guard}\n#define {guard}\n\n#include <vmdev/address.h>\n'
             '#include <vmdev/device.h>\n\nVMDEV_BEGIN\n']
    parts += [enum(kind, e) for e in kind.enums.values()]
    for field in kind.fields:
        parts.append(comment([f'{field.path}: {field.text}', facts(kind, field),
                              returns(kind, field)]))
        parts.append('\n'.join(map(declaration, functions(kind, field).values())) + '\n')
    return '\n'.join(parts + ['VMDEV_END\n#endif\n'])
