# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks that every public function follows the grammar of the API, which docs/contributing.md states.

usage: grammar.py CONTRIBUTING HEADER ...

The verbs are read from the page: the paragraph that begins with `Verbs:`.
"""

import pathlib
import re
import sys

from api import Checks, of_headers

# Beside the kinds, one a line.
OBJECTS = '''
    address
    backend
    budget
    budget_item
    device
    dialect
    domain
    error
    error_code
    fake
    field
    kind
    layer
    libvirt
    machine
    pci_address
    plan
    qemu_args
    report
    retry_policy
    rule
    severity
    slot
    snapshot
    translation
    verdict
    version
    vm
    xml
'''.split()


def objects_of(headers):
    """The kinds are those that kinds.h numbers."""
    text = ''.join(pathlib.Path(h).read_text() for h in headers if pathlib.Path(h).name == 'kinds.h')
    return OBJECTS + [name.lower() for name in re.findall(r'VMDEV_KIND_(\w+) =', text)]


def verbs_of(page):
    lines = re.search(r'^Verbs: (.*?)\n\n', pathlib.Path(page).read_text(), re.S | re.M)
    return re.findall(r'`(\w+)`', lines.group(1))


def name_of(objects, verbs):
    """vmdev_OBJECT_VERB or vmdev_OBJECT_VERB_WHAT; the two functions of the version are older than the list."""
    return re.compile(rf'vmdev_({"|".join(objects)})_({"|".join(verbs)})(_|$)|vmdev_version(_string)?$')


def faults_of_comment(function):
    # The comment of several functions says it in its own way: "get returns the value".
    says = r'Returns:' if function.alone else r'Returns:|\breturns? '
    if not function.comment:
        yield 'no comment above it'
    if not function.since:
        yield 'the comment does not say since when'
    if function.type != 'void' and not re.search(says, function.comment):
        yield 'the comment does not say what is returned'


def faults_of_parameters(function):
    errors = [p for p in function.parameters if p.startswith('vmdev_error **')]
    outputs = [p for p in function.parameters if re.search(r'\*ret_\w+$', p) and p not in errors]
    for p in function.parameters:
        if '**' in p and not re.search(r'\*\*ret_\w+$', p):
            yield f'the output `{p}` is not named ret_...'
    if errors and (function.parameters[-1] != errors[0] or len(errors) > 1):
        yield 'ret_error is not the last parameter'
    if errors and function.type != 'int':
        yield f'can fail and returns {function.type}'
    if outputs and function.type not in ('int', 'bool'):
        yield f'has outputs and returns {function.type}'


def main(page, *headers):
    checks = Checks()
    name = name_of(objects_of(headers), verbs_of(page))
    for function in of_headers(headers):
        faults = [*faults_of_comment(function), *faults_of_parameters(function)]
        if not name.match(function.name):
            faults.append(f'the name has no object, or no verb of the list in {pathlib.Path(page).name}')
        checks.that(not faults, f'{function.header}: {function.name}: {"; ".join(faults)}')
    return checks.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
