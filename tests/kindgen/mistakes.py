# SPDX-License-Identifier: LGPL-2.1-or-later
"""Each mistake in a schema is answered with FILE:LINE: what is wrong. A case is the schema, in which >>> marks
the line at fault, and what is said of it; every place of the generator that can refuse has one."""

import ast
import re
import runpy
import sys
import tempfile
import unittest
import unittest.mock
from pathlib import Path

from support import ROOT, kindgen, main

# A schema is right with this above it: the rest of a case is about one mistake.
HEAD = 'kind toy <toy>\n    -- A toy.\n'
FIELD = '@name string\n    -- Its name.\n'
RULE = '    -- What it demands.\n    => What to do.\n'

WHOLE_FILES = [
    ('>>> # nothing but a comment', 'no kind in the file'),
    ('>>> @name string', 'a schema begins with a kind, object or rules line'),
    ('>>> kind toy', "not of the form kind NAME <tag a='v'>"),
    ('>>> kind toy <toy> what\n    -- A toy.', "not of the form kind NAME <tag a='v'>"),
    (">>> kind toy <toy a='1' b='2' c='3'>\n    -- A toy.", '3 constant attributes, and 2 are looked at'),
    ('>>> kind toy <toy>\n@name string\n    -- Its name.', 'toy has no description'),
    ('>>> kind other <toy>\n    -- A toy.', 'other is not the name of the file'),
    ('>>> kind toy <toy> since 0.9\n    -- A toy.', 'since 0.9: the library is at 0.2.0'),
    ('>>> rules toy', 'the rules of no kind are field, domain, operation, plan or translate'),
    ('rules domain\n>>> @name string', 'not inside an element'),
    ('kind toy <toy>\n    -- A toy.\n>>> rules domain', 'a second kind in the file'),
    ('kind toy <toy>\n    -- A toy.\n>>> kind toy <toy>', 'a second kind in the file'),
    ('kind toy <toy> since 0.2\n    -- A toy.\n>>> @name string since 0.1\n    -- Its name.',
     'since 0.1: the kind came with 0.2'),
    ('>>> kind toy <toy> [TOY-09]\n    -- A toy.', 'the manual has no statement TOY-09'),
]

LINES = [
    # The form of a line.
    ('>>> what is this', 'neither kind, identity, enum, rule, unique, use, @attribute nor <element>'),
    ('>>> \t@name string', 'indentation is made of blanks, and there is a tab'),
    ('>>> [TOY-01]', 'it belongs to no line'),
    ('@name string\n    -- Its name.\n>>>     => Give it one.', 'only a rule says how to mend it'),
    ('>>> @name string only fedora', 'only fedora: neither openeuler nor libvirt'),
    ('>>> @name string from 9.8', 'from 9.8: a version of libvirt has three numbers'),
    ('>>> @name string since 0.2.1', 'since 0.2.1: a version of this library has two numbers'),
    ('>>> @name string since 0.3\n    -- Its name.', 'since 0.3: the library is at 0.2.0'),
    ('>>> @name string [TOY-09]\n    -- Its name.', 'the manual has no statement TOY-09'),
    ('>>> identity', 'identity: no field (none)', 'kind'),
    ('>>> identity naem', 'identity: no field naem', 'kind'),
    # Parts.
    ('>>> use nothing', 'no file nothing.part'),
    ('>>> use outer', 'a part uses no other', 'outer.part:1'),
    (FIELD + '>>> use again', 'two fields are named name: give one an "as"', 'again.part:1'),
    # Enums.
    ('enum e: a=1\n>>> enum e: b=1', 'a second enum e'),
    ('>>> enum e: a', 'a value needs its number: token = 1'),
    ('enum e\n>>>     a = b', 'a value needs its number: token = 1'),
    ('>>> enum e: a=1', 'no field is of enum e'),
    ('>>> enum e', 'e: the numbers are not 1, 2, 3 and so on'),
    ('>>> enum aE: a=1\n@x enum aE\n    -- X.', 'aE is no name of an enum: small letters, digits and _'),
    ('enum e\n    a = 1\n>>>     b = 1\n@x enum e\n    -- X.', 'e: the number of b = 1 is taken'),
    ('enum e\n>>>     a = 0\n    b = 1\n@x enum e\n    -- X.', 'e: the number of a = 0 is taken'),
    ('enum e\n    a-b = 1\n>>>     a_b = 2\n@x enum e\n    -- X.', 'e: the name of a_b is taken'),
    ('enum e\n>>>     unset = 1\n@x enum e\n    -- X.', 'e: the name of unset is taken'),
    ('>>> enum e: a=1 b=3\n@x enum e\n    -- X.', 'e: the numbers are not 1, 2, 3 and so on'),
    # Elements.
    ('>>> <two words>', 'not of the form <tag>'),
    ('<a>\n    @x string\n        -- X.\n>>> <a>\n    @y string\n        -- Y.', 'a second <a>'),
    ('>>> <a>', '<a> holds nothing'),
    ('>>> <a>\n    -- What is described here?\n    @x string\n        -- X.',
     '<a> is no field, and only those are described'),
    ('>>> <a> string\n    -- Text.\n    <b> string\n        -- Text.', '<a> has text, and elements too'),
    ('>>> <a> address pci\n    -- Where it is.\n    @x string\n        -- X.',
     '<a> is an address, which has no fields inside'),
    ('<a>*\n    -- Items.\n>>>     <b>*', 'lists do not nest'),
    ('<a>\n    <b> flag\n        -- B.\n>>>     @x string',
     'attributes stand before the children of their element'),
    ('<a1>\n <a2>\n  <a3>\n   <a4>\n    <a5>\n     <a6>\n      <a7>\n>>>        <a8> flag\n           -- Deep.',
     '<a8> stands in 8 others, and the reader takes 7'),
    ('>>> ' + ''.join(f'<a{n}> flag\n    -- One of many.\n' for n in range(128)),
     '129 elements, and the reader takes 128', 'kind'),
    # Fields.
    ('>>> @x', 'a field needs a type'),
    ('>>> @x number', 'no type number of an attribute'),
    ('>>> @x flag', 'no type flag of an attribute'),
    ('>>> <x> number', 'no type number of an element'),
    ('>>> <x> list\n    -- X.', 'no type list of an element: a * after the tag is it'),
    ('>>> @x enum what', 'no enum what'),
    ('>>> @x enum', 'no enum '),
    ('>>> @x string what', 'no option what'),
    ('>>> @x uint 5 parsecs', 'no option 5'),
    ('>>> @x uint parsecs', 'no option parsecs'),
    ('>>> @x uint 0..many', 'no option 0..many'),
    ('>>> @x string ms', 'ms is of a uint only'),
    ('>>> @x string 1..2', '1..2 is of a uint only'),
    ('>>> @x string hex', 'hex is of a uint only'),
    ('>>> @x string octal', 'octal is of a uint only'),
    ('>>> @x uint open', 'open is of an enum or address only'),
    ('>>> @x string as', 'no option as'),
    ('>>> <x> address ccw', 'no option ccw'),
    ('>>> @x string when', 'not of the form when FIELD=a,b'),
    ('>>> @x string when type', 'not of the form when FIELD=a,b'),
    ('>>> <a> when type\n    @x string', 'not of the form when FIELD=a,b'),
    ('>>> @x string', 'x has no description'),
    (FIELD + '>>> @other string as name\n    -- Another.', 'two fields are named name: give one an "as"'),
    ('>>> <x> address\n    -- Where it is.', 'x: an address of which type?'),
    ('>>> @x uint 2..1\n    -- X.', 'x: the range 2..1 is empty or too large'),
    ('>>> @x uint 0..0x10000000000000000\n    -- X.', 'x: the range 0..18446744073709551616 is empty or too large'),
    ('>>> @x uint 1..4 =5\n    -- X.', 'x: it cannot be 5'),
    ('>>> @x yesno =on\n    -- X.', 'x: it cannot be on'),
    ('>>> @x string =some\n    -- X.', 'x: it cannot be some'),
    ('enum e: a=1\n>>> @x enum e =b\n    -- X.', 'x: it cannot be b'),
    (FIELD + '>>> @x string when type=a\n    -- X.', 'x: no enum field type'),
    (FIELD + '>>> @x string when name=a\n    -- X.', 'x: no enum field name'),
    ('enum e: a=1\n@type enum e\n    -- Type.\n>>> @x string when type=b\n    -- X.', 'x: type has no value b'),
    ('enum e: ' + ' '.join(f'v{n}={n}' for n in range(1, 65)) +
     '\n@type enum e\n    -- Type.\n>>> @x string when type=v64\n    -- X.', 'x: v64 has a number over 63'),
    ('<a>\n    @x string\n        -- X.\n>>>     @x string as y\n        -- Y.',
     'a.y: another field is at @x; a "when" must tell which is meant'),
    ('enum e: a=1 b=2\n@type enum e\n    -- Type.\n@x string when type=a\n    -- X.\n'
     '>>> @x string when type=a,b as y\n    -- Y.',
     'y: another field is at @x; a "when" must tell which is meant'),
    # Rules.
    ('>>> rule toy-one', 'a rule says where: rule ID at PATH'),
    ('>>> rule toy-one sometimes at name', 'not of the form rule ID [warning] [domain|operation] at PATH'),
    ('>>> rule toy-one at name with name', 'not of the form rule ID [warning] [domain|operation] at PATH'),
    ('>>> rule toy-one at name of pci', 'not of the form rule ID [warning] [domain|operation] at PATH'),
    (FIELD + '>>> rule toy-one at naem\n' + RULE, 'toy-one: no field naem'),
    (FIELD + '>>> rule disk-one at name\n' + RULE, 'disk-one: not the name of the kind, and words with - between'),
    (FIELD + '>>> rule toy-One at name\n' + RULE, 'toy-One: not the name of the kind, and words with - between'),
    (FIELD + 'rule toy-one at name\n' + RULE + '>>> rule toy-one at name\n' + RULE,
     'toy-one: a second rule of that name'),
    (FIELD + '>>> rule toy-one at name\n    => What to do.', 'toy-one needs a -- line and a => line'),
    (FIELD + '>>> rule toy-one at name\n    -- What it demands.', 'toy-one needs a -- line and a => line'),
    (FIELD + '>>> rule toy-one at name [TOY-09]\n' + RULE, 'the manual has no statement TOY-09'),
    ('<a>\n    @x string\n        -- X.\n>>> unique toy-one at a\n' + RULE,
     'toy-one: unique needs fields of the device'),
    (FIELD + '>>> unique toy-one at name with name name name name\n' + RULE, 'toy-one: 5 fields, and 4 are compared'),
]

STATEMENTS = [
    ('>>> section toys', 'neither section, a new statement nor a comment'),
    ('section TOY Toys\n>>> what the manual says', 'neither section, a new statement nor a comment'),
    ('section TOY Toys\n>>> CAR-01 A car is no toy.', 'neither section, a new statement nor a comment'),
    ('section TOY Toys\nTOY-01 A. | planned: later\n>>> TOY-01 B.', 'neither section, a new statement nor a comment'),
    ('section TOY Toys\n>>> TOY-01 A. | perhaps: never', 'neither section, a new statement nor a comment'),
    ('section TOY Toys\n>>> TOY-01 A.',
     'no rule or field names TOY-01; say what will check it, or why nothing can'),
]

PARTS = {'outer.part': 'use again\n', 'again.part': '@name string\n    -- Its name.\n'}
GOOD_STATEMENTS = 'section TOY Toys\nTOY-01 A. | unchecked: because\n'


class Mistakes(unittest.TestCase):
    def refused(self, name, text, says, where=None):
        """The file is refused with one line: where the >>> stands, and the text."""
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            line = next(n for n, one in enumerate(text.splitlines(), 1) if one.startswith('>>> '))
            files = {'toy.kind': HEAD, 'toy.statements': GOOD_STATEMENTS, **PARTS, name: text.replace('>>> ', '')}
            for file, content in files.items():
                (folder / file).write_text(content, encoding='utf-8')
            answer = self.answer(folder / 'toy.h', folder)
            place = {None: f'{name}:{line}', 'kind': f'{name}:1'}.get(where, where)
            answers = answer.replace(f'{folder}/', '').splitlines()
            self.assertTrue(any(re.match(f'{re.escape(place)}: {re.escape(says)}(:|$)', a) for a in answers), answers)
            self.assertFalse((folder / 'toy.h').exists(), 'made all the same')

    def answer(self, output, folder):
        """What the generator ends with. It runs inside of this process, which is faster by far."""
        arguments = [output, '--version', '0.2.0', '--statements', folder / 'toy.statements', '--schema',
                     folder / 'toy.kind']
        with unittest.mock.patch.object(sys, 'argv', ['kindgen', *map(str, arguments)]):
            with self.assertRaises(SystemExit) as end:
                runpy.run_path(str(ROOT / 'lib/kindgen'), run_name='__main__')
        return str(end.exception.code)

    def test_whole_files(self):
        for text, says in WHOLE_FILES:
            with self.subTest(says):
                self.refused('toy.kind', text, says)

    def test_lines(self):
        for text, says, *where in LINES:
            with self.subTest(says):
                self.refused('toy.kind', HEAD + text, says, *where)

    def test_statements(self):
        for text, says in STATEMENTS:
            with self.subTest(says):
                self.refused('toy.statements', text, says)

    def test_all_mistakes_are_told_at_once(self):
        with tempfile.TemporaryDirectory() as folder:
            schema = Path(folder) / 'toy.kind'
            schema.write_text(HEAD + '@x string\n@y uint 2..1\n    -- Y.\n', encoding='utf-8')
            (Path(folder) / 'toy.statements').write_text('', encoding='utf-8')
            done = kindgen('--version', '0.2.0', '--statements', Path(folder) / 'toy.statements', '--schema', schema)
            self.assertEqual(len(done.stderr.splitlines()), 2, done.stderr)

    def test_the_head_of_all_cases_is_right(self):
        with tempfile.TemporaryDirectory() as folder:
            schema = Path(folder) / 'toy.kind'
            schema.write_text(HEAD + FIELD + 'rule toy-one at name\n' + RULE, encoding='utf-8')
            (Path(folder) / 'toy.statements').write_text(GOOD_STATEMENTS, encoding='utf-8')
            done = kindgen('--version', '0.2.0', '--statements', Path(folder) / 'toy.statements', '--schema', schema)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_every_message_has_a_case(self):
        """The messages are looked up in the generator's own text. What __main__.py says is that a file is stale,
        which freshness.sh tests."""
        cases = [says for _, says, *_ in WHOLE_FILES + LINES + STATEMENTS]
        for path in set((ROOT / 'lib/kindgen').glob('*.py')) - {ROOT / 'lib/kindgen/__main__.py'}:
            for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
                for pattern in messages(node):
                    with self.subTest(f'{path.name}:{node.lineno}'):
                        self.assertTrue(any(re.search(pattern, case) for case in cases), pattern)
        with unittest.mock.patch.object(sys, 'path', [str(ROOT / 'lib/kindgen'), *sys.path]):
            parse = runpy.run_path(str(ROOT / 'lib/kindgen/parse.py'))
        for *_, complaint in [fact[:4] for fact in parse['FACTS']] + [*parse['FORMS'].values()]:
            with self.subTest(complaint):
                self.assertTrue(any(complaint in case for case in cases))

    def test_bounds_are_those_of_the_library(self):
        """schema.py repeats numbers of the C sources."""
        schema = (ROOT / 'lib/kindgen/schema.py').read_text(encoding='utf-8')
        names, numbers = re.search(r'^(MAX_\w+(?:, MAX_\w+)*) = ([\d, ]+)$', schema, re.M).groups()
        ours = dict(zip(names.split(', '), map(int, numbers.split(', '))))
        sources = ''.join((ROOT / p).read_text(encoding='utf-8') for p in ('lib/model/read.c', 'lib/model/kind.h'))
        for name in ('MAX_ELEMENTS', 'MAX_LEVEL', 'MAX_KEYS'):
            with self.subTest(name):
                self.assertEqual(int(re.search(rf'\b{name} = (\d+)', sources)[1]), ours[name])
        self.assertEqual(int(re.search(r'\} match\[(\d+)\]', sources)[1]), ours['MAX_MATCH'])
        self.assertIn('uint64_t when_values', sources)
        self.assertEqual(ours['MAX_CONDITION'], 63)

    def test_the_generator_is_small(self):
        """All of it is under 800 lines, counted as `wc -l` does, and no line is long."""
        lines = [line for path in (ROOT / 'lib/kindgen').glob('*.py')
                 for line in path.read_text(encoding='utf-8').splitlines()]
        print(f'lines of the generator: {len(lines)}')
        self.assertLess(len(lines), 800)
        self.assertEqual([line for line in lines if len(line) > 110], [])


def messages(node):
    """The texts that a statement of the generator refuses with, as patterns."""
    if isinstance(node, ast.Call) and getattr(node.func, 'attr', '') == 'refuse':
        text = node.args[1]
    elif isinstance(node, ast.Call) and getattr(node.func, 'id', '') == 'report':
        for text in ast.walk(node.args[0]):
            if isinstance(text, ast.JoinedStr):
                yield from pattern_of(text)
        return
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Yield) and isinstance(node.value.value, ast.Tuple):
        text = node.value.value.elts[-1]
    else:
        return
    yield from pattern_of(text)


def pattern_of(text):
    if isinstance(text, ast.Constant):
        yield re.escape(text.value)
    elif isinstance(text, ast.JoinedStr):
        parts = [re.escape(p.value) if isinstance(p, ast.Constant) else '.*' for p in text.values]
        # The place at the front is not part of a case's text.
        pattern = re.sub(r'^\.\*:((\.\*|1):)?\\ ', '', ''.join(parts))
        if pattern.strip('.*: \\'):
            yield pattern


if __name__ == '__main__':
    main(__name__)
