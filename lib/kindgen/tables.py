# SPDX-License-Identifier: LGPL-2.1-or-later
"""KIND.gen.h and KIND.gen.c: the structs and the tables that the model walks. What is the same for every
field or rule of a sort is a macro of lib/model/tables.h."""

from names import (ENUM, SIGN, TYPES, c_type, constants, family, quote, unset_value, version_number,
                   xml_path)
from schema import SCALARS, c_name

# What the predicates of a layer look at beside the device, and the member that calls them. What the shape
# demands of a field is checked without predicates.
LAYERS = {'device': ('', 'holds'), 'domain': (', const struct view *view', 'holds_in'),
          'operation': (', const struct operation *operation', 'holds_during')}


class Shape:
    """The fields that stand in one struct: those of a device, or those of a list's item."""

    def __init__(self, kind, of=None):
        self.kind, self.list = kind, of
        self.name = f'{kind.name}_{of.name}' if of else kind.name
        # In the order of writing; a list in a device is a leaf.
        self.elements = [e for e in kind.elements if (e.list is of if of else not e.list or e.repeated)]
        # The text of an element comes last. Each with the number of its element.
        self.fields = [(f, n) for n, e in enumerate(self.elements) for f in
                       sorted(e.fields, key=lambda f: not f.attribute and f.type in SCALARS) if f.list is of]

    def row(self, field):
        return f'&{self.name}_fields[{self.id(field)}]'

    def member(self, field):
        return c_name(field.path[len(self.list.path):]) if self.list else field.name

    def id(self, field):
        return f'{self.kind.name}_{field.name}'.upper()


def shapes(kind):
    return [Shape(kind, f) for f in kind.fields if f.type == 'list'] + [Shape(kind)]


def row(kind, field):
    """The row of a field, seen from another one's."""
    return Shape(kind, field.list).row(field)


# What C sets a member to by itself.
NOTHING = (None, '""', 0, 'false', 'VMDEV_DIALECT_UNSET')


def members(pairs, left_out=NOTHING):
    return ''.join(f'\t\t.{name} = {value},\n' for name, value in pairs.items() if value not in left_out)


# ---- KIND.gen.h

def predicate(kind, rule):
    device = f'struct {kind.name} *{kind.name}' if kind.root else 'vmdev_device *device'
    return f'bool {c_name(rule.id)}(const {device}{LAYERS[rule.layer][0]});'


def struct(shape):
    head = '' if shape.list else '\tstruct vmdev_device device_head;\n'
    members = ''.join(f'\t{c_type(shape.kind, f, private=True)}{shape.member(f)};\n' for f, _ in shape.fields)
    ids = ''.join(f'\t{shape.id(f)},\n' for f, _ in shape.fields)
    item = f'DEFINE_ITEM_AT({shape.kind.name}, {shape.list.name})\n' if shape.list else ''
    return f'''struct {shape.name} {{
{head}	uint64_t set[{(len(shape.fields) + 63) // 64}];
{members}}};

enum {shape.name}_field {{
{ids}}};

DEFINE_HAS({shape.name})
{item}'''


def emit_private(kind):
    guard = f'{kind.name.upper()}_GEN_H'
    include = f'#include <vmdev/{kind.name}.h>\n\n' if kind.root and kind.root.tag else ''
    parts = [SIGN.format(f'{kind.name}.kind'), f'#ifndef {guard}\n#define {guard}\n\n{include}'
             '#include "model/device.h"\n\nstruct view;\nstruct operation;\n']
    if kind.root:
        # An item is found in its device, whose struct comes first.
        parts += [struct(s) for s in shapes(kind)[::-1]]
    checked = [predicate(kind, r) for r in kind.rules if not r.unique and r.layer in LAYERS]
    if checked:
        parts += ['/* The rules: whether the device keeps them. */', *checked]
    elif not kind.root:
        parts += [f'/* The places of the rules in the table. */\nenum {kind.name}_rule {{'] + \
                 [f'\t{c_name(r.id).upper()},' for r in kind.rules] + ['};']
    return '\n'.join(parts + ['\n#endif\n'])


# ---- KIND.gen.c

def table(c_type, name, rows):
    return f'static const {c_type} {name}[] = {{\n' + ''.join(f'\t{{ {r} }},\n' for r in rows) + '};\n'


def names_table(enum):
    rows = ['0'] + [f'{quote(v.token)}, {len(v.token)}, {family(v.only)}, {version_number(v.since_libvirt)}, '
                    f'{quote(v.doc)}, {quote(" ".join(v.manual))}'
                    for v in sorted(enum.values, key=lambda v: v.number)]
    return (table('struct name', f'{enum.name}_list', rows) + f'static const struct names {enum.name}_names = '
            f'{{\n\t{quote(enum.name)}, {enum.name}_list, {len(rows)},\n}};\n')


def element_row(shape, n):
    e, root, tag = shape.elements[n], shape.elements[0], shape.elements[n].tag or shape.kind.name
    end = next((i for i, x in enumerate(shape.elements) if i > n and x.depth <= e.depth), len(shape.elements))
    here = [(i, f) for i, (f, at) in enumerate(shape.fields) if at == n]
    attributes, own = [i for i, f in here if f.attribute], [i for i, f in here if not f.attribute]
    parent = shape.elements.index(e.parent) if n else 0
    return ', '.join(map(str, (quote('<' + tag), len(tag), parent, end, e.depth - root.depth,
                               *(own or [-1]), *(attributes[:1] or [0]), len(attributes))))


def field_row(shape, f, element):
    kind, items = shape.kind, f'{shape.kind.name}_{f.name}'
    lead = f" {f.attribute}='" if f.attribute else ''
    deciding = next((o for o in kind.fields if f.when and o.name == f.when[0]), None)
    values = sum(1 << v.number for v in deciding.enum.values if v.token in f.when[1]) if deciding else 0
    return f'\t[{shape.id(f)}] = {{\n' + members({
        'shape': f'&{shape.name}_shape', 'path': quote(f.path), 'xml': quote(xml_path(kind, f)),
        'type': f'VMDEV_FIELD_{f.type.upper()}', 'element': element, 'index': shape.id(f),
        'offset': f'offsetof(struct {shape.name}, {shape.member(f)})',
        'attribute': quote(f.attribute), 'lead': quote(lead), 'lead_length': len(lead),
        'twin': str([o.attribute for o in f.element.fields if lead].count(f.attribute) > 1).lower(),
        **({'items': f'&{items}_shape', 'item_size': f'sizeof(struct {items})'} if f.type == 'list' else {}),
        'names': f'&{f.enum.name if f.enum else "switch_" + f.type}_names' if TYPES[f.type] is ENUM else None,
        **({'low': f'UINT64_C({f.low})', 'high': f'UINT64_C({f.high})'} if f.type == 'uint' else {}),
        'fallback': unset_value(kind, f) if f.default else None, 'fallback_text': quote(f.default),
        'addresses': ' | '.join('ADDRESS_' + c_name(a).upper() for a in f.addresses) or None,
        'hex': str(f.hex).lower(), 'open': str(f.open).lower(), 'required': str(f.required).lower(),
        **({'when': row(kind, deciding), 'when_values': hex(values)} if deciding else {}),
        'unit': quote(f.unit), 'only': family(f.only), 'from': version_number(f.since_libvirt),
        'since': quote(f.since or kind.since), 'manual': quote(' '.join(f.manual)), 'doc': quote(f.doc),
    }) + '\t},\n'


def is_judged(field):
    """Whether a value that the field can hold may still be wrong."""
    values = field.enum.values if field.enum else []
    return field.type == 'list' or field.when or any(x.only or x.since_libvirt for x in [field, *values])


def bits(shape, wanted):
    words = [sum(1 << i % 64 for i, (f, _) in enumerate(shape.fields) if i // 64 == n and wanted(f))
             for n in range((len(shape.fields) + 63) // 64)]
    return f'(const uint64_t[]){{ {", ".join(map(hex, words))} }}'


def shape_tables(shape):
    rows = ''.join(field_row(shape, f, n) for f, n in shape.fields)
    place = f'.list = {row(shape.kind, shape.list)}' if shape.list else f'.set = offsetof(struct {shape.name}, set)'
    elements = table('struct element', f'{shape.name}_elements',
                     [element_row(shape, n) for n in range(len(shape.elements))])
    return f'''{elements}
static const vmdev_field {shape.name}_fields[] = {{
{rows}}};

static const struct shape {shape.name}_shape = {{
	.kind = &kind_{shape.kind.name},
	.fields = {shape.name}_fields,
	.field_count = {len(shape.fields)},
	.elements = {shape.name}_elements,
	.element_count = {len(shape.elements)},
	{place},
	.size = sizeof(struct {shape.name}),
	.required = {bits(shape, lambda f: f.required)},
	.judged = {bits(shape, is_judged)},
}};
'''


def rules(kind):
    checks, rows = '', ''
    for rule in kind.rules:
        name, member = c_name(rule.id), LAYERS[rule.layer][1] if rule.layer in LAYERS else 'holds'
        pairs = {'id': quote(rule.id), 'kind': f'VMDEV_KIND_{kind.name.upper() if kind.root else "OTHER"}',
                 'path': quote(rule.at.strip('*')), 'layer': f'VMDEV_LAYER_{rule.layer.upper()}',
                 'severity': f'VMDEV_SEVERITY_{"WARNING" if rule.warning else "ERROR"}',
                 'only': family(rule.only), 'from': version_number(rule.since_libvirt),
                 'manual': quote(' '.join(rule.manual)), 'text': quote(rule.doc), 'cure': quote(rule.cure)}
        if rule.unique:
            pairs['unique'] = f'{{ {", ".join(row(kind, kind.field(path)) for path in rule.unique)} }}'
        elif kind.root:
            checks += f'DEFINE_{rule.layer.upper()}_CHECK({kind.name}, {name})\n'
            pairs[member] = f'check_{name}'
        elif rule.layer in LAYERS:
            pairs[member] = name
        rows += f'\t{{\n{members(pairs, ())}\t}},\n'
    if not rows:
        return f'#define {kind.name}_rules NULL\n'
    return f'{checks}\nstatic const struct vmdev_rule {kind.name}_rules[] = {{\n{rows}}};\n'


def accessors(kind, field):
    if field.type == 'list':
        return f'DEFINE_LIST({kind.name}, {field.name}, {row(kind, field)})'
    access = {'mac': 'string', 'yesno': 'enum', 'onoff': 'enum'}.get(field.type, field.type)
    return (f'DEFINE_{"ITEM_" * bool(field.list)}FIELD({kind.name}, {field.name}, {row(kind, field)}, {access}, '
            f'{c_type(kind, field).strip()})')


def emit(kind):
    includes = SIGN.format(f'{kind.name}.kind') + f'#include "{kind.name}.gen.h"\n\n#include "model/tables.h"\n'
    if not kind.root:
        return f'''{includes}
{rules(kind)}
const struct rules rules_{kind.name} = {{ {kind.name}_rules, {len(kind.rules)} }};
'''
    match = ', '.join(f'{{ {quote(n)}, {quote(v)}, {str(bool(o)).lower()} }}' for n, o, v in kind.match)
    roles = {'address': 'address', 'alias': 'alias.name', 'boot_order': 'boot.order', 'identity': kind.identity}
    roles = {role: kind.field(path) for role, path in roles.items()}
    parts = [includes, f'extern const struct kind kind_{kind.name};\n']
    parts += [f'static const struct shape {s.name}_shape;\nstatic const vmdev_field {s.name}_fields'
              f'[{len(s.fields)}];' for s in shapes(kind)] + ['']
    parts += [names_table(e) for e in kind.enums.values()] + [shape_tables(s) for s in shapes(kind)]
    parts += [rules(kind), *(accessors(kind, f) for f in kind.fields if kind.root.tag)]
    ordered = ''.join(f'\t{row(kind, f)},\n' for f in kind.fields)
    facts = members({
        'id': f'VMDEV_KIND_{kind.name.upper()}', 'name': quote(kind.name), 'element': quote(kind.root.tag),
        'only': family(kind.only) if kind.only else None, 'from': version_number(kind.since_libvirt) or None,
        'match': f'{{ {match} }}' if match else None, 'constants': quote(constants(kind)),
        'shape': f'&{kind.name}_shape', 'fields': f'{kind.name}_ordered', 'field_count': len(kind.fields),
        **{role: row(kind, f) if f else None for role, f in roles.items()},
        'rules': f'{{ {kind.name}_rules, {len(kind.rules)} }}', 'doc': quote(kind.doc),
        'manual': quote(' '.join(kind.manual)), 'since': quote(kind.since)}, (None,)).replace('\t\t', '\t')
    return '\n'.join(parts + [f'''
static const vmdev_field *const {kind.name}_ordered[] = {{
{ordered}}};

const struct kind kind_{kind.name} = {{
{facts}}};
'''])
