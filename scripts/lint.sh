#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy (.clang-tidy says what it looks for) over the sources of core/, app/ and ui/.
#   lint.sh [FILE...]      e.g. lint.sh core/zip/*.cpp; all sources when none is named
# Silent when there is nothing to say. Nothing is compiled but what CMake generates.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ "${1:-}" = --help ]; then
    grep '^#   ' "$0"
    exit 2
fi
if [ -z "${PHOTOPORTER_INSIDE:-}" ]; then
    PHOTOPORTER_INSIDE=1 exec "$here/debian13.sh" --section test "$here/lint.sh" "$@"
fi
unset PHOTOPORTER_INSIDE
cd "$here/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
quietly() { "$@" >"$log" 2>&1 || { cat "$log" >&2; return 1; }; }

quietly cmake --preset lint
# Sources may include what moc writes.
mapfile -t generators < <(ninja -C build/lint -t targets all | sed -n 's/^\([^/:]*_autogen\): .*/\1/p')
[ ${#generators[@]} -eq 0 ] || quietly cmake --build --preset lint --target "${generators[@]}"

sources=("$@")
[ $# -gt 0 ] || mapfile -t sources < <(git ls-files 'core/*.cpp' 'app/*.cpp' 'ui/*.cpp')
if ! printf '%s\0' "${sources[@]}" |
    xargs -0 -n 1 -P "${PHOTOPORTER_JOBS:-$(nproc)}" clang-tidy -p build/lint --quiet 2>"$log"; then
    grep -vE '^[0-9]+ warnings?( treated as errors?| generated)' "$log" >&2 || true
    echo "clang-tidy has something to say; it is above." >&2
    exit 1
fi
