# SPDX-License-Identifier: LGPL-2.1-or-later
"""mutate.py BUILD [SOURCE...]: does a file of tests/data tell of each condition that it is right? Turns each
comparison, `&&`, `||` and `!` of the sources round, one at a time, and has the files judged anew. Without
SOURCE these are the predicates of the rules. Each mutant is compiled, which takes minutes in all: not part of
the tests."""

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# The program looks at all files before it looks for mutants of its own.
PROGRAM = 'tests/walk/test-walk-mutants'
TURNED = {'==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>', '&&': '||', '||': '&&', '!': ''}
# Before the conditions what only looks like one: static assertions, which test themselves, comments, texts,
# lines of the preprocessor, arrows, shifts.
TOKEN = re.compile(r'''
    _Static_assert.*?; | /\*.*?\*/ | "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | ^\#(?:[^\n]*\\\n)*[^\n]*
    | -> | << | >> | [=!<>]= | [<>!] | && | \|\|''', re.S | re.M | re.X)


class Build:
    """How a source is compiled in a build folder, and the program linked with it."""

    def __init__(self, folder):
        self.folder = folder
        commands = json.loads((folder / 'compile_commands.json').read_text(encoding='utf-8'))
        self.compilers = {(folder / c['file']).resolve(): shlex.split(c['command']) for c in commands
                          if c['output'].startswith('lib/libvmdev_internal.a.p/')}
        listed = subprocess.run(['ninja', '-C', folder, '-t', 'commands', PROGRAM], check=True, text=True,
                                capture_output=True).stdout
        self.linker = shlex.split(listed.splitlines()[-1])

    def compile(self, source, text, to):
        to.with_suffix('.c').write_text(text, encoding='utf-8')
        command = [word for word in self.compilers[source] if not re.match('-(W|O|M)', word)]
        # The name of the dependencies follows -MQ and -MF; source and object are the last words.
        command = [word for word in command if not word.endswith(('.c.o', '.c.o.d', '.c')) and word != '-o']
        self.run([*command, '-w', f'-I{source.parent}', '-o', to.with_suffix('.o'), to.with_suffix('.c')])

    def link(self, to):
        """What is in the object is not taken from the archive."""
        command = [to if word == PROGRAM else word for word in self.linker]
        command.insert(command.index('-Wl,--start-group'), to.with_suffix('.o'))
        self.run(command)

    def run(self, command):
        subprocess.run(list(map(str, command)), cwd=self.folder, check=True, capture_output=True)


def mutants(text):
    """Line and column of each condition, what it is turned into, and the text with it."""
    for found in TOKEN.finditer(text):
        token = found[0]
        if token in TURNED:
            before = text[:found.start()].expandtabs(8).split('\n')
            turned = text[:found.start()] + TURNED[token] + text[found.end():]
            yield f'{len(before)}:{len(before[-1]) + 1}: {token} -> {TURNED[token] or "nothing"}', turned


def is_killed(build, source, text):
    """A program that ends badly, or not at all, has noticed too; so has a static assertion."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / 'mutant'
        try:
            build.compile(source, text, program)
            build.link(program)
            subprocess.run([program], capture_output=True, timeout=30, check=True,
                           env={**os.environ, 'CK_FORK': 'no'})
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
            return True
        return False


def predicates():
    """The sources of the rules' predicates, which are no part of the API as what builds devices is."""
    rules = ROOT / 'lib/rule'
    found = [*(ROOT / 'lib/kind').glob('*.c'), *rules.glob('domain*.c'), *rules.glob('operation*.c')]
    return sorted(path for path in found if '\nint vmdev_' not in path.read_text(encoding='utf-8'))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('build', type=Path)
    parser.add_argument('sources', type=Path, nargs='*')
    args = parser.parse_args()
    build = Build(args.build.resolve())
    subprocess.run(['ninja', '-C', build.folder, PROGRAM], check=True, stdout=subprocess.DEVNULL)
    killed = total = 0
    for source in [path.resolve() for path in args.sources] or predicates():
        text = source.read_text(encoding='utf-8')
        if is_killed(build, source, text):
            sys.exit(f'{source}: does not pass, without a mutant')
        found = list(mutants(text))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            dead = list(pool.map(is_killed, repeat(build), repeat(source), [mutant for _, mutant in found]))
        for (change, _), one in zip(found, dead):
            if not one:
                print(f'survives: {source.relative_to(ROOT)}:{change}', flush=True)
        killed += sum(dead)
        total += len(dead)
    print(f'mutants: {killed}/{total} killed')
    sys.exit(killed != total)


if __name__ == '__main__':
    main()
