# SPDX-License-Identifier: LGPL-2.1-or-later
"""Checks the pages: every relative link leads somewhere, every whole C program in them compiles.

usage: docs.py ROOT COMPILER INCLUDE_FOLDER ...
"""

import pathlib
import re
import subprocess
import sys

from api import Checks

# The programs of this page are for the kind that it adds; tests/kindgen does as it says.
APPLIED = 'adding-a-kind.md'

FENCE = re.compile(r'^```.*?^```$', re.S | re.M)
LINK = re.compile(r'\[[^\]]*\]\(([^)\s]+)\)')
PROGRAM = re.compile(r'^```c\n(.*?)^```$', re.S | re.M)


def pages(root):
    """All pages but those that the generator's tests compare with."""
    return [p for folder in ('.', 'docs', 'lib', 'tests', 'examples')
            for p in sorted((root / folder).glob('*.md' if folder == '.' else '**/*.md')) if 'golden' not in p.parts]


def anchors(text):
    """The names that headings get: lower case, blanks to hyphens, other signs dropped."""
    headings = re.findall(r'^#+ (.*)$', FENCE.sub('', text), re.M)
    return {re.sub(r'[^\w\- ]', '', h.lower()).replace(' ', '-') for h in headings}


def check_links(checks, root, page):
    for target in LINK.findall(FENCE.sub('', page.read_text())):
        if re.match(r'[a-z]+:', target):
            continue
        path, _, anchor = target.partition('#')
        file = page.parent / path if path else page
        good = file.exists() and root.resolve() in [file.resolve(), *file.resolve().parents]
        if good and anchor and file.suffix == '.md':
            good = anchor in anchors(file.read_text())
        checks.that(good, f'{page.relative_to(root)}: {target} leads nowhere')


def check_programs(checks, root, page, compiler, folders):
    for number, program in enumerate(PROGRAM.findall(page.read_text()), 1):
        if 'int main(' not in program or page.name == APPLIED:
            continue
        done = subprocess.run([*compiler, '-x', 'c', '-std=gnu11', '-Wall', '-Wextra', '-Werror', '-fsyntax-only',
                               *(f'-I{folder}' for folder in folders), '-'],
                              input=program, capture_output=True, text=True, check=False)
        checks.that(done.returncode == 0, f'{page.relative_to(root)}: program {number}:\n{done.stderr}')


def main(root, compiler, *folders):
    checks = Checks()
    root = pathlib.Path(root)
    for page in pages(root):
        check_links(checks, root, page)
        check_programs(checks, root, page, compiler.split(), folders)
    return checks.finish()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
