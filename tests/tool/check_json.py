# SPDX-License-Identifier: LGPL-2.1-or-later
"""What `vmdev ... --json` prints, against its schema and against what is printed for people.

usage: check_json.py VMDEV SOURCE_ROOT
"""

import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print('SKIP: python3-jsonschema is not installed')
    sys.exit(77)


def main(vmdev, root):
    root = pathlib.Path(root)
    schema = json.loads((root / 'docs/vmdev-check.schema.json').read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    passed = failed = 0

    def check(name, holds):
        nonlocal passed, failed
        passed += bool(holds)
        failed += not holds
        if not holds:
            print(f'FAILED: {name}')

    def run(*arguments):
        return subprocess.run([vmdev, *map(str, arguments)], capture_output=True, text=True, check=False)

    def valid(said):
        faults = [error.message for error in validator.iter_errors(said)]
        for fault in faults[:3]:
            print(fault)
        return not faults

    files = sorted((root / 'tests/data').glob('*/*.xml')) + [root / 'COPYING', root / 'none.xml']
    done = run('check', '--json', *files)
    said = json.loads(done.stdout)
    check('all files of tests/data are as the schema says', valid(said))
    check('each file is there once', [f['file'] for f in said['files']] == list(map(str, files)))
    check('the last two failed', [f['file'] for f in said['files'] if 'failure' in f] == list(map(str, files[-2:])))
    findings = [f for file in said['files'] for f in file['findings']]
    check('errors are counted', said['errors'] == sum(f['severity'] == 'error' for f in findings) > 100)
    check('warnings are counted', said['warnings'] == sum(f['severity'] == 'warning' for f in findings) > 10)
    check('a file that cannot be read is told by the exit status', done.returncode == 2)

    ten = root / 'tests/tool/ten-faults.xml'
    done, plain = run('check', '-j', ten), run('check', ten)
    file = json.loads(done.stdout)['files'][0]
    lines = [f"{ten}:{f['line']}: {f['severity']}: {f['path']}: {f['text']} [{f['rule']}]" for f in file['findings']]
    check('ten findings', len(lines) == 10 and done.returncode == 1)
    check('they say what people are told', lines == [s for s in plain.stdout.splitlines() if s[0] != ' '])

    good = run('check', '-j', root / 'tests/manual/disk-virtio-scsi.xml')
    check('nothing found', json.loads(good.stdout)['files'][0]['findings'] == [] and good.returncode == 0)

    rules = json.loads(run('rules', '-j').stdout)
    listed = [line.split()[0] for line in run('rules').stdout.splitlines()]
    check('the rules are the same', [rule['rule'] for rule in rules] == listed)
    check('an odd text is quoted', json.loads(run('check', '-j', 'a"\\\x01').stdout)['files'][0]['file'] == 'a"\\\x01')
    print(f'{passed} passed, {failed} failed')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
