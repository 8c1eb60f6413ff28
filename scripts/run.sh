#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Photoporter and starts it.
#   run.sh               the demo: a sample album becomes a ZIP in a store on this computer
#   run.sh -- ARG...     photoporter-cli with these arguments, in the current directory
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ "${1:-}" = -- ]; then
    shift
elif [ $# -eq 0 ]; then
    set -- demo
else
    grep '^#   ' "$0" >&2
    exit 2
fi

# Whoever only wants to use the program needs no test packages; a tree that test.sh has configured stays as it is.
settings=()
[ -e "$here/../build/release/CMakeCache.txt" ] || settings=(-DBUILD_TESTING=OFF -DPHOTOPORTER_BENCH=OFF)

"$here/debian13.sh" --section run "$here/build.sh" release "${settings[@]}" photoporter-cli
exec "$here/debian13.sh" --section run "$here/../build/release/app/photoporter-cli" "$@"
