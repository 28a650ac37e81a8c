# SPDX-License-Identifier: LGPL-2.1-or-later
"""KIND.gen.h and KIND.gen.c: the structs, the tables that the model walks, the accessors."""

from dataclasses import dataclass

from header import functions
from names import (SIGN, TYPES, aligned, enum_tag, family, private_type, quote, unset_value, version_number,
                   xml_path)
from schema import SCALARS, c_name


@dataclass
class Shape:
    """The fields that stand in one struct: those of a device, or those of a list's item."""
    kind: object
    list: object = None

    @property
    def name(self):
        return f'{self.kind.name}_{self.list.name}' if self.list else self.kind.name

    @property
    def elements(self):
        """In the order of writing; the item of a list in it is a leaf."""
        root = self.list.element if self.list else self.kind.root
        out = []

        def walk(element):
            out.append(element)
            for child in element.children if element is root or not element.repeated else []:
                walk(child)
        walk(root)
        return out

    @property
    def fields(self):
        """Each with the number of its element."""
        root, out = self.elements[0], []
        for n, e in enumerate(self.elements):
            fields = sorted(e.fields, key=lambda f: not f.attribute and f.type in SCALARS)  # text: last
            out += [(f, n) for f in fields
                    if (f.type != 'list' if e is root else not e.repeated or f.type == 'list')]
        return out

    def row(self, field):
        return f'&{self.name}_fields[{self.id(field)}]'

    def member(self, field):
        return c_name(field.path[len(self.list.path):]) if self.list else field.name

    def id(self, field):
        return f'{self.kind.name}_{field.name}'.upper()


def shapes(kind):
    return [Shape(kind, f) for f in kind.lists] + [Shape(kind)]


def shape_of(kind, field):
    return Shape(kind, field.list)


# What the predicates of a layer look at beside the device, and the member that calls them. What the shape
# demands of a field is checked without predicates.
LAYERS = {
    'device': ('', 'holds'),
    'domain': (', const struct view *view', 'holds_in'),
    'operation': (', const struct operation *operation', 'holds_during'),
}


# ---- KIND.gen.h

def predicate(kind, rule):
    device = f'struct {kind.name} *{kind.name}' if kind.root else 'vmdev_device *device'
    return f'bool {rule.predicate}(const {device}{LAYERS[kind.layer(rule)][0]})'


def numbers(kind):
    """Of the rules that have no predicates: their places in the table."""
    return f'enum {kind.name}_rule {{\n' + ''.join(f'\t{r.predicate.upper()},\n' for r in kind.rules) + '};'


def struct(shape):
    head = '' if shape.list else '\tstruct vmdev_device device_head;\n'
    members = ''.join(f'\t{private_type(shape.kind, f)}{shape.member(f)};\n' for f, _ in shape.fields)
    ids = ''.join(f'\t{shape.id(f)},\n' for f, _ in shape.fields)
    words = (len(shape.fields) + 63) // 64
    return (f'struct {shape.name} {{\n{head}\tuint64_t set[{words}];\n{members}}};\n\n'
            f'enum {shape.name}_field {{\n{ids}}};\n\n'
            + aligned(f'static inline bool {shape.name}_has(const struct {shape.name} *{shape.name}, '
                      f'enum {shape.name}_field field)', 0) + '\n{\n'
            f'\treturn {shape.name}->set[field / 64] >> field % 64 & 1;\n}}\n')


def item_access(shape):
    name, of = shape.name, shape.kind.name
    return (aligned(f'static inline const struct {name} *{name}_at(const struct {of} *{of}, size_t i)', 0) +
            '\n{\n'
            f'\treturn (const struct {name} *)(const void *){of}->{shape.list.name}.items + i;\n}}\n')


def emit_private(kind):
    guard = f'{kind.name.upper()}_GEN_H'
    include = f'#include <vmdev/{kind.name}.h>\n\n' if kind.root and kind.root.tag else ''
    parts = [SIGN.format(f'{kind.name}.kind'), f'#ifndef {guard}\n#define {guard}\n\n{include}'
             '#include "model/device.h"\n\nstruct view;\nstruct operation;\n']
    if kind.root:
        parts += [struct(s) for s in shapes(kind)]
        parts += [item_access(s) for s in shapes(kind) if s.list]
    checked = [r for r in kind.rules if not r.unique and kind.layer(r) != 'shape']
    if len(checked) < len([r for r in kind.rules if not r.unique]):
        parts += [numbers(kind)]
    else:
        parts += ['/* The rules: whether the device keeps them. */']
        parts += [f'{predicate(kind, rule)};' for rule in checked]
    return '\n'.join(parts + ['\n#endif\n'])


# ---- KIND.gen.c

def table(c_type, name, rows):
    body = ''.join(f'\t{{ {", ".join(pairs)} }},\n' for pairs in rows)
    return f'static const {c_type} {name}[] = {{\n{body}}};\n'


def names_table(enum):
    values = sorted(enum.values, key=lambda v: v.number)
    rows = [['0']] + [[f'{quote(v.token)}, {len(v.token)}', f'{family(v.only)}',
                       f'{version_number(v.since_libvirt)}', quote(v.text),
                       quote(' '.join(v.manual))] for v in values]
    return (table('struct name', f'{enum.name}_list', rows) +
            f'static const struct names {enum.name}_names = {{\n\t{quote(enum.name)}, {enum.name}_list, {len(rows)},\n}};\n')


def element_rows(shape):
    elements = shape.elements
    numbers = {id(e): n for n, e in enumerate(elements)}
    for n, e in enumerate(elements):
        inside = [x for x in elements[n:] if x is e or is_inside(x, e)]
        depth, own = 0, [i for i, (f, at) in enumerate(shape.fields) if at == n and not f.attribute]
        up = e
        while up is not elements[0]:
            up, depth = up.parent, depth + 1
        attributes = [i for i, (f, at) in enumerate(shape.fields) if at == n and f.attribute]
        tag = e.tag or shape.kind.name      # an element of any name; the merge needs one that is well-formed
        yield [quote('<' + tag), str(len(tag)), str(numbers[id(e.parent)] if n else 0),
               str(n + len(inside)), str(depth), str(own[0] if own else -1),
               str(attributes[0] if attributes else 0), str(len(attributes))]


def is_inside(element, outer):
    while element and element is not outer:
        element = element.parent
    return element is outer


# What C sets a member to by itself.
NOTHING = ('""', 0, 'false', 'VMDEV_DIALECT_UNSET')


def field_row(shape, field, element):
    kind = shape.kind
    pairs = {'shape': f'&{shape.name}_shape', 'path': quote(field.path), 'xml': quote(xml_path(field)),
             'type': f'VMDEV_FIELD_{field.type.upper()}', 'element': element,
             'offset': f'offsetof(struct {shape.name}, {shape.member(field)})',
             'index': shape.id(field)}
    if field.attribute:
        lead = f" {field.attribute}='"
        pairs |= {'attribute': quote(field.attribute), 'lead': quote(lead), 'lead_length': len(lead)}
        pairs['twin'] = str([f.attribute for f in field.element.fields].count(field.attribute) > 1).lower()
    if field.type == 'list':
        pairs['items'] = f'&{kind.name}_{field.name}_shape'
        pairs['item_size'] = f'sizeof(struct {kind.name}_{field.name})'
    if field.type in ('enum', 'yesno', 'onoff'):
        pairs['names'] = f'&{field.enum.name if field.enum else "switch_" + field.type}_names'
    if field.type == 'uint':
        pairs |= {'low': f'UINT64_C({field.low})', 'high': f'UINT64_C({field.high})'}
    if field.default:
        pairs |= {'fallback': unset_value(kind, field), 'fallback_text': quote(field.default)}
    if field.type == 'address':
        pairs['addresses'] = ' | '.join('ADDRESS_' + c_name(a).upper() for a in field.addresses)
    for flag in ('hex', 'open', 'required'):
        if getattr(field, flag):
            pairs[flag] = 'true'
    if field.when:
        other = next(f for f in kind.fields if f.name == field.when[0])
        bits = sum(1 << v.number for v in other.enum.values if v.token in field.when[1])
        pairs |= {'when': shape_of(kind, other).row(other), 'when_values': hex(bits)}
    pairs |= {'unit': quote(field.unit), 'only': family(field.only),
              'from': version_number(field.since_libvirt), 'since': quote(field.since or kind.since),
              'manual': quote(' '.join(field.manual)), 'doc': quote(field.text)}
    return f'\t[{shape.id(field)}] = {{\n' + ''.join(
        f'\t\t.{k} = {v},\n' for k, v in pairs.items() if v not in NOTHING) + '\t},\n'


def shape_tables(shape):
    rows = ''.join(field_row(shape, f, n) for f, n in shape.fields)
    offset = '' if shape.list else f'\t.set = offsetof(struct {shape.name}, set),\n'
    list_row = f'\t.list = {Shape(shape.kind).row(shape.list)},\n' if shape.list else ''
    return (table('struct element', f'{shape.name}_elements', element_rows(shape)) + '\n'
            f'static const vmdev_field {shape.name}_fields[] = {{\n{rows}}};\n\n'
            f'static const struct shape {shape.name}_shape = {{\n'
            f'\t.kind = &kind_{shape.kind.name},\n\t.fields = {shape.name}_fields,\n'
            f'\t.field_count = {len(shape.fields)},\n\t.elements = {shape.name}_elements,\n'
            f'\t.element_count = {len(shape.elements)},\n{offset}{list_row}'
            f'\t.size = sizeof(struct {shape.name}),\n}};\n')


def rules(kind):
    out, rows = [], ''
    for rule in kind.rules:
        layer = kind.layer(rule)
        pairs = {'id': quote(rule.id), 'kind': f'VMDEV_KIND_{kind.name.upper() if kind.root else "OTHER"}',
                 'path': quote(rule.at.strip('*')), 'layer': f'VMDEV_LAYER_{layer.upper()}',
                 'severity': 'VMDEV_SEVERITY_' + ('WARNING' if rule.warning else 'ERROR'),
                 'only': family(rule.only), 'from': version_number(rule.since_libvirt),
                 'manual': quote(' '.join(rule.manual)), 'text': quote(rule.text), 'cure': quote(rule.cure)}
        if rule.unique:
            keys = ', '.join(shape_of(kind, f).row(f) for f in map(kind.field, rule.unique))
            pairs['unique'] = f'{{ {keys} }}'
        elif kind.root:
            out.append(f'static bool check_{rule.predicate}(const vmdev_device *device'
                       f'{LAYERS[layer][0]})\n{{\n'
                       f'\treturn {rule.predicate}((const struct {kind.name} *)(const void *)device'
                       f'{", view" * rule.domain});\n}}\n')
            pairs[LAYERS[layer][1]] = f'check_{rule.predicate}'
        elif layer in LAYERS:
            pairs[LAYERS[layer][1]] = rule.predicate
        rows += '\t{\n' + ''.join(f'\t\t.{k} = {v},\n' for k, v in pairs.items()) + '\t},\n'
    if not rows:
        return f'#define {kind.name}_rules NULL\n'
    return '\n'.join(out) + f'\nstatic const struct vmdev_rule {kind.name}_rules[] = {{\n{rows}}};\n'


def accessors(kind, field):
    ref, access = shape_of(kind, field).row(field), TYPES[field.type].access
    item = 'item' if field.list else '0'
    bodies = {
        'set': f'set_{access}(device, {ref}, {item}, value, ret_error)',
        'get': f'get_{access}(device, {ref}, {item})',
        'has': f'has(device, {ref}, {item})',
        'unset': f'unset(device, {ref}, {item}, ret_error)',
        'count': f'list_count(device, {ref})',
        'append': f'list_append(device, {ref}, ret_error)',
        'remove': f'list_remove(device, {ref}, item, ret_error)',
    }
    return '\n'.join(f'{prototype}\n{{\n\treturn {bodies[verb]};\n}}\n'
                     for verb, prototype in functions(kind, field).items())


def emit(kind):
    parts = [SIGN.format(f'{kind.name}.kind') + f'#include "{kind.name}.gen.h"\n\n'
             '#include "model/access.h"\n#include "model/address.h"\n']
    if not kind.root:
        return '\n'.join(parts + [rules(kind), f'''const struct rules rules_{kind.name} = {{
	.rules = {kind.name}_rules,
	.count = {len(kind.rules)},
}};
'''])
    match = ', '.join(f'{{ {quote(n)}, {quote(v)}, {str(bool(o)).lower()} }}' for n, o, v in kind.match)
    constants = ''.join(f" {n}='{v}'" for n, _, v in kind.match)
    roles = ''.join(f'\t.{role} = {Shape(kind).row(f)},\n'
                    for role, f in (('address', kind.field('address')),
                                    ('alias', kind.field('alias.name')),
                                    ('boot_order', kind.field('boot.order')),
                                    ('identity', kind.field(kind.identity))) if f)
    ordered = ''.join(f'\t{shape_of(kind, f).row(f)},\n' for f in kind.fields)
    parts.append(f'extern const struct kind kind_{kind.name};\n')
    parts += [f'static const struct shape {s.name}_shape;\nstatic const vmdev_field {s.name}_fields'
              f'[{len(s.fields)}];' for s in shapes(kind)] + ['']
    parts += [names_table(e) for e in kind.enums.values()] + [shape_tables(s) for s in shapes(kind)]
    parts += [rules(kind), *(accessors(kind, f) for f in kind.fields if kind.root.tag)]
    parts.append(f'''static const vmdev_field *const {kind.name}_ordered[] = {{
{ordered}}};

const struct kind kind_{kind.name} = {{
	.id = VMDEV_KIND_{kind.name.upper()},
	.name = "{kind.name}",
	.element = "{kind.root.tag}",
	.match = {{ {match or '{ NULL, NULL, false }'} }},
	.constants = {quote(constants)},
	.shape = &{kind.name}_shape,
	.fields = {kind.name}_ordered,
	.field_count = {len(kind.fields)},
{roles}	.rules = {{ {kind.name}_rules, {len(kind.rules)} }},
	.doc = {quote(kind.text)},
	.manual = {quote(' '.join(kind.manual))},
	.since = {quote(kind.since)},
}};
''')
    return '\n'.join(parts)
