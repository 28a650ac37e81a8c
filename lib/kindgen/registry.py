# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is made of all kinds together: kinds.h and devices.h of include/vmdev, kinds.gen.c, the symbol map."""

import re

from header import symbols
from names import SIGN, annotated, quote


def emit_header(kinds):
    rows = ''.join(annotated(f'\tVMDEV_KIND_{k.name.upper()} = {n},', k.doc.split(': ')[0].rstrip('.')) + '\n'
                   for n, k in enumerate(kinds))
    return (SIGN.format('lib/kind/meson.build') + '/* The kinds of devices. */\n#ifndef VMDEV_KINDS_H\n'
            '#define VMDEV_KINDS_H\n\n#include <vmdev/base.h>\n\nVMDEV_BEGIN\n\nenum vmdev_kind {\n'
            f'{rows}}};\n\nVMDEV_END\n#endif\n')


def emit_umbrella(kinds):
    rows = ''.join(f'#include <vmdev/{name}.h>\n' for name in sorted(k.name for k in kinds if k.root.tag))
    return (SIGN.format('lib/kind/meson.build') + '/* The typed fields of the devices of every kind. */\n'
            f'#ifndef VMDEV_DEVICES_H\n#define VMDEV_DEVICES_H\n\n{rows}\n#endif\n')


def emit_source(kinds, rule_files, statements):
    externs = ''.join(f'extern const struct kind kind_{k.name};\n' for k in kinds)
    rows = ''.join(f'\t[VMDEV_KIND_{k.name.upper()}] = &kind_{k.name},\n' for k in kinds)
    files = ''.join(f'\t&rules_{r.name},\n' for r in rule_files)
    sections = ''.join(f'\t{{ {quote(prefix)}, {quote(title)} }},\n' for prefix, title in statements.sections.items())
    return (f'{SIGN.format("all kinds")}#include "model/kind.h"\n\n{externs}\n'
            f'const struct kind *const kinds[] = {{\n{rows}}};\nconst size_t kind_count = {len(kinds)};\n\n'
            f'const struct rules *const common_rules[] = {{\n{files}\tNULL,\n}};\n\n'
            f'const struct section manual_sections[] = {{\n{sections}\t{{ NULL, NULL }},\n}};\n')


def hand_written(text):
    """The functions of a header, each with the version that the comment before it names."""
    since = '0.1'
    for match in re.finditer(r'Since: (\d+\.\d+)|VMDEV_API [^;]*?\b(vmdev_\w+)\(', text):
        since = match[1] or since
        if match[2]:
            yield match[2], since


def emit_map(kinds, headers):
    """A version node for each version that brought functions; a node names the one before it."""
    names = [pair for text in headers for pair in hand_written(text)]
    names += [pair for k in kinds if k.root.tag for pair in symbols(k)]
    out, before = '', ''
    for version in sorted({since for _, since in names}, key=lambda v: [int(n) for n in v.split('.')]):
        rows = ''.join(f'\t\t{name};\n' for name in sorted(n for n, since in names if since == version))
        local = '' if before else '\tlocal:\n\t\t*;\n'
        out += f'VMDEV_{version} {{\n\tglobal:\n{rows}{local}}}{before};\n\n'
        before = f' VMDEV_{version}'
    return out
