# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the tests of the generator share."""

import subprocess
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TOY = HERE / 'toy'


def kindgen(*arguments):
    """Runs the generator. Returns: the process, with its outputs as text."""
    command = [sys.executable, '-B', ROOT / 'lib/kindgen', *arguments]
    return subprocess.run([str(c) for c in command], capture_output=True, text=True, check=False)


class Report(unittest.TextTestResult):
    """Counts every table entry (subTest) as a check of its own."""
    passed = broken = 0

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        self.count(error)

    def addSuccess(self, test):
        super().addSuccess(test)
        self.count(None)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self.count(error)

    def addError(self, test, error):
        super().addError(test, error)
        self.count(error)

    def count(self, error):
        self.passed += error is None
        self.broken += error is not None


def main(module):
    """Runs the tests of a module and ends with the line that run.sh adds up."""
    suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules[module])
    result = unittest.TextTestRunner(resultclass=Report).run(suite)
    print(f'{result.passed} passed, {result.broken} failed')
    sys.exit(0 if result.wasSuccessful() else 1)
