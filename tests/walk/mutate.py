# SPDX-License-Identifier: LGPL-2.1-or-later
"""mutate.py BUILD [SOURCE...]: does a file of tests/data tell of each condition that it is right? Turns each
comparison, `&&`, `||` and `!` of the sources round, one at a time, and has the files judged anew. Without SOURCE
these are the predicates of the rules. Each mutant is compiled, which takes minutes: not part of the tests."""

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
# Before the conditions what only looks like one: comments, texts, lines of the preprocessor, arrows, shifts.
TOKEN = re.compile(r'''/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|^\#.*?$|->|<<|>>|[=!<>]=|[<>!]|&&|\|\|''',
                   re.S | re.M)


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
        subprocess.run(list(map(str, command)), cwd=self.folder, check=True)


def mutants(text):
    """The line of each condition, what it is turned into, and the text with it."""
    for found in TOKEN.finditer(text):
        token = found[0]
        if token in TURNED:
            line = text.count('\n', 0, found.start()) + 1
            turned = text[:found.start()] + TURNED[token] + text[found.end():]
            yield line, f'{token} -> {TURNED[token] or "nothing"}', turned


def is_killed(build, source, text):
    """A program that ends badly, or not at all, has noticed too."""
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / 'mutant'
        build.compile(source, text, program)
        build.link(program)
        try:
            done = subprocess.run([program], capture_output=True, timeout=30, check=False,
                                  env={**os.environ, 'CK_FORK': 'no'})
        except subprocess.TimeoutExpired:
            return True
        return done.returncode != 0


def predicates():
    """The sources of the rules' predicates; of lib/kind all but those that build devices."""
    rules = ROOT / 'lib/rule'
    found = [*(ROOT / 'lib/kind').glob('*.c'), *rules.glob('domain*.c'), *rules.glob('operation*.c')]
    return sorted(path for path in found if path.name not in ('presets.c', 'retry_policy.c'))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('build', type=Path)
    parser.add_argument('sources', type=Path, nargs='*')
    args = parser.parse_args()
    build = Build(args.build.resolve())
    subprocess.run(['ninja', '-C', build.folder, PROGRAM], check=True, stdout=subprocess.DEVNULL)
    killed = total = 0
    for source in [path.resolve() for path in args.sources] or predicates():
        found = list(mutants(source.read_text(encoding='utf-8')))
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            dead = list(pool.map(is_killed, repeat(build), repeat(source), [text for *_, text in found]))
        for (line, change, _), one in zip(found, dead):
            if not one:
                print(f'survives: {source.relative_to(ROOT)}:{line}: {change}', flush=True)
        killed += sum(dead)
        total += len(dead)
    print(f'mutants: {killed}/{total} killed')
    sys.exit(killed != total)


if __name__ == '__main__':
    main()
