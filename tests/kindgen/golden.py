# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the generator makes of toy/, a kind that uses every line of the grammar, is what golden/ has; and it
compiles. `golden.py --renew` writes golden/ anew, for a person to read the difference."""

import difflib
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import HERE, ROOT, TOY, kindgen, main

GOLDEN = HERE / 'golden'
# As in lib/kind: files of rules behind the kinds.
NAMES = ['other', 'toy', 'note', 'field', 'domain', 'operation', 'translate', 'plan']
SCHEMAS = [TOY / f'{name}.kind' for name in NAMES]
HEADERS = ['toy.h', 'note.h', 'kinds.h', 'devices.h']
PRIVATE = [f'{name}.gen.h' for name in NAMES]
SOURCES = [f'{name}.gen.c' for name in NAMES] + ['kinds.gen.c']
MADE = HEADERS + PRIVATE + SOURCES + ['toy.md', 'note.md', 'rules.md', 'libvmdev.map']


def golden(name):
    return GOLDEN / f'{name}.golden'


def make(folder):
    """Makes all files, in the places where the sources look for them."""
    (folder / 'vmdev').mkdir(parents=True)
    paths = [folder / 'vmdev' / name if name in HEADERS else folder / name for name in MADE]
    done = kindgen(*paths, '--version', '0.10.0', '--statements', TOY / 'toy.statements', '--schema', *SCHEMAS,
                   '--header', TOY / 'hand.h')
    if done.returncode:
        raise AssertionError(done.stderr)
    return paths


class Golden(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.paths = make(cls.folder / 'one')

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def test_output_is_golden(self):
        for path in self.paths:
            with self.subTest(path.name):
                wanted = golden(path.name).read_text(encoding='utf-8').splitlines(keepends=True)
                made = path.read_text(encoding='utf-8').splitlines(keepends=True)
                diff = ''.join(difflib.unified_diff(wanted, made, f'golden/{path.name}.golden', 'made'))
                self.assertFalse(diff, f'"golden.py --renew" takes it over:\n{diff}')

    def test_nothing_golden_is_left_over(self):
        self.assertEqual(sorted(p.stem for p in GOLDEN.iterdir()), sorted(MADE))

    def test_output_is_the_same_every_time(self):
        """Whatever order the hashes of this process give to sets."""
        for seed in ('1', '2'):
            os.environ['PYTHONHASHSEED'] = seed
            for one, other in zip(self.paths, make(self.folder / seed)):
                with self.subTest(f'{one.name} {seed}'):
                    self.assertEqual(one.read_bytes(), other.read_bytes())

    def compile(self, *arguments):
        command = [os.environ.get('CC', 'cc'), '-c', '-o', os.devnull, '-Wall', '-Wextra', '-Wshadow', '-Wconversion',
                   '-Wno-missing-field-initializers', '-Werror',
                   f'-I{self.folder}/one', f'-I{TOY}', f'-I{ROOT}/include', f'-I{ROOT}/lib', *arguments]
        done = subprocess.run([str(c) for c in command], capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_tables_and_predicates_compile(self):
        for source in [self.folder / 'one' / name for name in SOURCES] + [TOY / 'toy.c', TOY / 'note.c']:
            with self.subTest(source.name):
                self.compile('-std=gnu11', '-Wpedantic', '-Wmissing-prototypes', source)

    def test_headers_compile_alone(self):
        for name in HEADERS:
            for language, standard in (('c', 'c99'), ('c++', 'c++11')):
                with self.subTest(f'{name} {standard}'):
                    self.compile(f'-std={standard}', '-x', language, self.folder / 'one/vmdev' / name)

    def test_lines_fit(self):
        """What people read: a line has 100 columns at most, a tab 8."""
        for name in HEADERS + PRIVATE:
            with self.subTest(name):
                path = next(p for p in self.paths if p.name == name)
                lines = path.read_text(encoding='utf-8').expandtabs(8).splitlines()
                self.assertEqual([line for line in lines if len(line) > 100], [])


if __name__ == '__main__':
    if sys.argv[1:] == ['--renew']:
        with tempfile.TemporaryDirectory() as scratch:
            for made in make(Path(scratch) / 'golden'):
                shutil.copy(made, golden(made.name))
    else:
        main(__name__)
