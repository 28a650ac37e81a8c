# SPDX-License-Identifier: LGPL-2.1-or-later
"""KIND.gen.h and KIND.gen.c, the structs and tables that the model walks, and kinds.gen.c, which lists them.
What is the same for every field or rule of a sort is a macro of lib/model/tables.h."""
import json
from textwrap import indent
from header import SIGN, guarded
from schema import TYPES, c_name, number

# What the predicates of a layer look at beside the device, and the member that calls them. What the shape
# demands of a field is checked without predicates.
LAYERS = {'device': ('', 'holds'), 'domain': (', const struct view *view', 'holds_in'),
          'operation': (', const struct operation *operation', 'holds_during')}
# What C sets a member to by itself.
NOTHING = (None, '""', 0, 'VMDEV_DIALECT_UNSET')

class Shape:
    """What stands in one struct: the fields of a device, or those of a list's item."""
    def __init__(self, kind, of=None):
        self.list, self.name = of, f'{kind.name}_{of.name}' if of else kind.name
        # In the order of writing; a list in a device is a leaf. The text of an element comes last.
        self.elements = [e for e in kind.elements if (e.list is of if of else e.list in (None, e.own))]
        fields = [sorted(e.fields, key=lambda f: f.text) for e in self.elements]
        self.fields = [f for of_element in fields for f in of_element if f.list is of]
        self.words = (len(self.fields) + 63) // 64          # of 64 bits, one a field

def shapes(kind):
    return [Shape(kind, f) for f in kind.fields if f.type == 'list'] + [Shape(kind)]

def block(head, rows, mark=',', end='};\n'):
    """Rows in braces; they may be blocks themselves."""
    return f'{head} {{\n'.lstrip() + ''.join(indent(f'{row}{mark}\n', '\t') for row in rows) + end

def members(pairs, left_out=NOTHING):
    return [f'.{name} = {"true" if value is True else value}' for name, value in pairs.items()
            if value not in left_out]

def literal(text):
    return json.dumps(text if isinstance(text, str) else ' '.join(text), ensure_ascii=False)

def dialect(item):
    return {'only': f'VMDEV_DIALECT_{item.only.upper() or "UNSET"}', 'from': number(item.since_libvirt)}

def braced(*values):
    return f'{{ {", ".join(map(str, values))} }}'

def struct(kind, shape):
    head = ['struct vmdev_device device_head'] * (not shape.list) + [f'uint64_t set[{shape.words}]']
    large = sorted(shape.fields, key=lambda f: (f.held in ('bool ', 'unsigned char '), f.type == 'address'))
    item = f'DEFINE_ITEM_AT({kind.name}, {shape.list.name})\n' if shape.list else ''
    return '\n'.join([
        block(f'struct {shape.name}', head + [f.held + f.member for f in large], ';'),
        block(f'enum {shape.name}_field', [f.id for f in shape.fields]), f'DEFINE_HAS({shape.name})', item])

def emit_private(kind):
    parts = [f'#include <vmdev/{kind.name}.h>\n'] if kind.root and kind.root.tag else []
    parts += [f'#include "model/{kind.of}.h"\n\nstruct view;\nstruct operation;\n']
    # An item is found in its device, whose struct comes first.
    parts += [struct(kind, shape) for shape in shapes(kind)[::-1]] if kind.root else []
    device = f'struct {kind.name} *{kind.name}' if kind.root else 'vmdev_device *device'
    checked = [f'bool {c_name(r.id)}(const {device}{LAYERS[r.layer][0]});' for r in kind.rules
               if not r.unique and r.layer in LAYERS]
    if checked:
        parts += ['/* The rules: whether the device keeps them. */', *checked]
    elif not kind.root:
        parts += ['/* The places of the rules in the table. */',
                  block(f'enum {kind.name}_rule', [c_name(r.id).upper() for r in kind.rules], end='};')]
    return guarded(f'{kind.name.upper()}_GEN_H', f'{kind.name}.kind', '\n', [*parts, ''])

def enum_tables(e):
    rows = [braced(literal(v.token), len(v.token), *dialect(v).values(), literal(v.doc), literal(v.manual))
            for v in sorted(e.values, key=lambda v: v.number)]
    names = f'"{e.name}", {e.name}_list, {len(rows) + 1}'
    return (block(f'static const struct name {e.name}_list[] =', ['{ 0 }', *rows]) +
            block(f'static const struct names {e.name}_names =', [names]))

def element_row(kind, shape, n):
    e, root = shape.elements[n], shape.elements[0]
    end = next((i for i, x in enumerate(shape.elements) if i > n and x.depth <= e.depth), len(shape.elements))
    attributes = [i for i, f in enumerate(shape.fields) if f.element is e and f.attribute]
    own = [i for i, f in enumerate(shape.fields) if f.element is e and not f.attribute]
    tag, parent = e.tag or kind.name, shape.elements.index(e.parent) if n else 0
    return braced(f'"<{tag}"', len(tag), parent, end, e.depth - root.depth, *(own or [-1]),
                  *(attributes or [0])[:1], len(attributes))

def field_row(shape, f):
    lead, item = f" {f.attribute}='" if f.attribute else '', f'{f.kind.name}_{f.name}'
    deciding = next((d for d in f.kind.fields if d.name in f.when[:1]), None)
    numbers = [v.number for v in deciding.enum.values if v.token in f.when[1:]] if deciding else []
    twins = [twin for twin in f.element.fields if lead and twin.attribute == f.attribute]
    return block(f'[{f.id}] =', members({
        'shape': f'&{shape.name}_shape', 'path': literal(f.path), 'xml': literal(f.xml),
        'type': f'VMDEV_FIELD_{f.type.upper()}', 'element': shape.elements.index(f.element), 'index': f.id,
        'offset': f'offsetof(struct {shape.name}, {f.member})', 'attribute': literal(f.attribute),
        'lead': literal(lead), 'lead_length': len(lead), 'twin': len(twins) > 1,
        **({'items': f'&{item}_shape', 'item_size': f'sizeof(struct {item})'} if f.type == 'list' else {}),
        'names': f'&{f.enum.name if f.enum else "switch_" + f.type}_names' if f.words else None,
        **({'low': f'UINT64_C({f.low})', 'high': f'UINT64_C({f.high})'} if f.type == 'uint' else {}),
        'fallback': f.unset if f.default else None, 'fallback_text': literal(f.default),
        'addresses': ' | '.join('ADDRESS_' + c_name(a).upper() for a in f.addresses) or None,
        'hex': f.hex, 'octal': f.octal, 'open': f.open, 'required': f.required,
        **({'when': deciding.row, 'when_values': hex(sum(1 << n for n in numbers))} if deciding else {}),
        'unit': literal(f.unit), **dialect(f), 'since': literal(f.since), 'manual': literal(f.manual),
        'doc': literal(f.doc)}), end='}')

def is_judged(f):                       # whether a value that the field can hold may still be wrong
    values = f.enum.values if f.enum else []
    return f.type == 'list' or f.when or any(item.only or item.since_libvirt for item in [f, *values])

def bits(shape, wanted):                # one for each field, in words
    every = sum(1 << n for n, f in enumerate(shape.fields) if wanted(f))
    return f'BITS({", ".join(hex(every >> 64 * n & 2 ** 64 - 1) for n in range(shape.words))})'

def shape_tables(kind, shape):
    place = f'.list = {shape.list.row}' if shape.list else f'.set = offsetof(struct {shape.name}, set)'
    elements = [element_row(kind, shape, n) for n in range(len(shape.elements))]
    fields = [field_row(shape, f) for f in shape.fields]
    return '\n'.join([
        block(f'static const struct element {shape.name}_elements[] =', elements),
        block(f'static const vmdev_field {shape.name}_fields[] =', fields),
        f'DEFINE_SHAPE({kind.name}, {shape.name}, {place}, {bits(shape, lambda f: f.required)},',
        f'\t     {bits(shape, is_judged)})\n'])

def rule_row(kind, rule):
    pairs = {'id': literal(rule.id), 'kind': kind.id,
             'path': literal(rule.at.strip('*')), 'layer': f'VMDEV_LAYER_{rule.layer.upper()}',
             'severity': f'VMDEV_SEVERITY_{"WARNING" if rule.warning else "ERROR"}', **dialect(rule),
             'manual': literal(rule.manual), 'text': literal(rule.doc), 'cure': literal(rule.cure),
             'addresses': ' | '.join('ADDRESS_' + a.upper() for a in rule.addresses) or None}
    if rule.unique:
        pairs['unique'] = braced(*(kind.field(path).row for path in rule.unique))
    elif rule.layer in LAYERS:
        pairs[LAYERS[rule.layer][1]] = 'check_' * bool(kind.root) + c_name(rule.id)
    return block('', members(pairs, (None,)), end='}')

def rules(kind):
    checks = ''.join(f'DEFINE_{r.layer.upper()}_CHECK({kind.name}, {c_name(r.id)})\n' for r in kind.rules
                     if kind.root and not r.unique)
    rows = [rule_row(kind, r) for r in kind.rules] or ['{ 0 }']     # C has no empty tables.
    return checks + '\n' + block(f'static const struct vmdev_rule {kind.name}_rules[] =', rows)

def accessors(f):
    macro = 'LIST' if f.type == 'list' else 'ITEM_FIELD' if f.list else 'FIELD'
    types = f', {TYPES[f.type].access}, {f.given.strip()}' if f.given else ''
    return f'DEFINE_{macro}({f.kind.of}, {f.kind.name}, {f.name}, {f.row}{types})'

def kind_table(kind):
    match = [braced(f'"{n}"', f'"{v}"', 'true' if optional else 'false') for n, optional, v in kind.match]
    roles = dict(address='address', alias='alias.name', boot_order='boot.order', identity=kind.identity)
    return block(f'const struct kind kind_{kind.name} =', members({
        'id': kind.id, 'name': literal(kind.name), 'element': literal(kind.root.tag), **dialect(kind),
        'match': braced(*match) if match else None, 'constants': literal(kind.constants),
        'shape': f'&{kind.name}_shape', 'fields': f'{kind.name}_ordered', 'field_count': len(kind.fields),
        **{role: kind.field(path).row for role, path in roles.items() if kind.field(path)},
        'rules': braced(f'{kind.name}_rules', len(kind.rules)), 'doc': literal(kind.doc),
        'manual': literal(kind.manual), 'since': literal(kind.since)}, (None, 0, 'VMDEV_DIALECT_UNSET')))

def emit(kind):
    name, sign = kind.name, SIGN.format(f'{kind.name}.kind')
    parts = [f'{sign}#include "{name}.gen.h"\n\n#include "model/tables.h"\n']
    if not kind.root:
        table = f'const struct rules rules_{name} = {braced(f"{name}_rules", len(kind.rules))};\n'
        return '\n'.join([*parts, rules(kind), table])
    parts += [f'extern const struct kind kind_{kind.name};\n']
    parts += [f'static const struct shape {shape.name}_shape;\nstatic const vmdev_field {shape.name}_fields'
              f'[{len(shape.fields)}];' for shape in shapes(kind)]
    parts += ['', *map(enum_tables, kind.enums.values()), *(shape_tables(kind, s) for s in shapes(kind))]
    parts += [rules(kind), *(accessors(f) for f in kind.fields if kind.root.tag), '',
              block(f'static const vmdev_field *const {kind.name}_ordered[] =', [f.row for f in kind.fields]),
              kind_table(kind)]
    return '\n'.join(parts)

def emit_kinds(world):
    others = [f'&kind_{k.name}.rules' if k.root else f'&rules_{k.name}' for k in world.schemas
              if k.word != 'kind']
    rows = [f'[{k.id}] = &kind_{k.name}' for k in world.kinds]
    sections = [f'{{ "{prefix}", {literal(title)} }}' for prefix, title in world.statements.sections.items()]
    return '\n'.join([
        SIGN.format('all kinds') + '#include "model/kind.h"\n',
        *(f'extern const struct kind kind_{k.name};' for k in world.schemas if k.root), '',
        block('const struct kind *const kinds[] =', rows) + f'const size_t kind_count = {len(rows)};\n',
        block('const struct rules *const common_rules[] =', [*others, 'NULL']),
        block('const struct section manual_sections[] =', [*sections, '{ NULL, NULL }'])])
