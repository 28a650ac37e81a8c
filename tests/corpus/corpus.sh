#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# corpus.sh PROGRAM: runs a test over libvirt's own domain XMLs.
set -eu
LIBVIRT_TESTS=$("$(dirname "$0")/fetch.sh") || exit $?
export LIBVIRT_TESTS
exec "$@"
