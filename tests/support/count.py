# SPDX-License-Identifier: LGPL-2.1-or-later
"""Adds up what the programs of one run of `meson test` said, from its log in JSON.

usage: count.py TALLY LOG.json

Says what failed, and why something was skipped. Appends `PASSED FAILED SKIPPED` to the file TALLY.
"""

import json
import re
import sys

CHECK = re.compile(r'^-?\d+%: Checks: (\d+), Failures: (\d+), Errors: (\d+)$', re.M)
SCRIPT = re.compile(r'^(\d+) passed, (\d+) failed', re.M)
REASON = re.compile(r'^SKIP: (.*)$', re.M)


def count(text):
    """What the closing lines add up to; a program that runs others has several."""
    passed = failed = 0
    for checks, failures, errors in CHECK.findall(text):
        passed += int(checks) - int(failures) - int(errors)
        failed += int(failures) + int(errors)
    for good, bad in SCRIPT.findall(text):
        passed += int(good)
        failed += int(bad)
    return passed, failed


def tail(test):
    text = test.get('stdout', '') + test.get('stderr', '')
    return '\n'.join('    | ' + line for line in text.splitlines()[-60:])


def main(tally, log):
    passed = failed = skipped = 0
    with open(log, encoding='utf-8', errors='replace') as file:
        tests = [json.loads(line) for line in file]
    for test in tests:
        name = test['name'].split(':', 1)[-1]
        good, bad = count(test.get('stdout', ''))
        passed += good
        failed += bad
        if test['result'] == 'SKIP':
            skipped += 1
            print(f'  SKIP {name}: {(REASON.findall(test.get("stdout", "")) or ["no reason given"])[0]}')
        elif test['result'] != 'OK' or bad:
            # A program that broke off before its closing line counts as one failure.
            failed += not bad
            print(f'  FAIL {name} ({test["result"]}, status {test["returncode"]})\n{tail(test)}')
        elif not good:
            failed += 1
            print(f'  FAIL {name}: it ended well without saying that anything passed\n{tail(test)}')
        # A suite in which a part could not run says so and passes.
        elif REASON.search(test.get('stdout', '')):
            for reason in REASON.findall(test['stdout']):
                skipped += 1
                print(f'  SKIP of {name}: {reason}')
    with open(tally, 'a', encoding='ascii') as file:
        print(passed, failed, skipped, file=file)
    print(f'  {passed} passed, {failed} failed, {skipped} skipped')


if __name__ == '__main__':
    main(*sys.argv[1:])
