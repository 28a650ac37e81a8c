# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes a program of the C in docs/testing-with-the-fake.md: all of it, and a main() that calls the tests.

usage: guide.py PAGE OUTPUT
"""

import pathlib
import re
import sys


def main(page, output):
    text = pathlib.Path(page).read_text()
    blocks = re.findall(r'^```c\n(.*?)^```$', text, re.S | re.M)
    tests = re.findall(r'^static void (test_\w+)\(void\)$', '\n'.join(blocks), re.M)
    if not tests:
        sys.exit(f'{page} has no tests')
    calls = ''.join(f'\t{test}();\n\tputs("ok {test}");\n' for test in tests)
    pathlib.Path(output).write_text(
        '#undef NDEBUG\n' + '\n'.join(blocks) +
        f'\nint main(void)\n{{\n{calls}\tputs("{len(tests)} passed, 0 failed");\n\treturn 0;\n}}\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
