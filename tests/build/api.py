# SPDX-License-Identifier: LGPL-2.1-or-later
"""The functions that the public headers declare, as the other checks of this folder need them."""

import pathlib
import re

COMMENT = re.compile(r'/\*.*?\*/', re.S)
INLINE = re.compile(r'^static inline .*?^}\n', re.S | re.M)
FUNCTION = re.compile(r'VMDEV_API\s+([^;{}()]*?)\b(vmdev_\w+)\s*\(([^;{}]*)\)\s*;', re.S)


class Function:
    def __init__(self, header, declaration, comment, alone):
        self.header = header
        self.name = declaration.group(2)
        self.type = ' '.join(declaration.group(1).split()).replace(' *', '*')
        # A comma inside the parentheses of a function pointer would part it; the API has typedefs for those.
        self.parameters = [' '.join(p.split()) for p in declaration.group(3).split(',')]
        self.comment = comment
        self.alone = alone  # the comment is for this function only

    @property
    def since(self):
        found = re.search(r'Since: (\d+\.\d+)', self.comment)
        return found.group(1) if found else None


def functions(path):
    """Each declaration with the comment above it; a blank line ends what a comment is about."""
    result = []
    for block in re.split(r'\n\s*\n', INLINE.sub('', pathlib.Path(path).read_text())):
        # A long comment has blank lines of its own (" *"), which are not empty.
        comments = COMMENT.findall(block)
        declarations = list(FUNCTION.finditer(COMMENT.sub('', block)))
        # The guard's closing line and the like stand in blocks without declarations.
        for declaration in declarations:
            result.append(Function(pathlib.Path(path).name, declaration, ' '.join(comments),
                                   len(declarations) == 1))
    return result


def of_headers(paths):
    return [function for path in paths for function in functions(path)]


class Checks:
    """Counts what holds and says what does not."""

    def __init__(self):
        self.passed = self.failed = 0

    def that(self, holds, text):
        if holds:
            self.passed += 1
        else:
            self.failed += 1
            print('FAILED:', text)

    def finish(self):
        print(f'{self.passed} passed, {self.failed} failed')
        return 0 if self.passed and not self.failed else 1
