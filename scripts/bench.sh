#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Photoporter beside its peers on a real Ceph gateway, prints one table and writes build/bench/results.json.
#   bench.sh [OPTION...]      see bench.sh --help; e.g. --line home --case 200x8mb --peer automatic --repeat 3
# Takes about half an hour with all albums and lines and as long for the load on a busy machine (--kind load; its cases are
# named by --case too), and 25 GB of disk (60 with --repeat 3: a
# gateway collects its garbage late). Needs root: the home line is a network namespace.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ -z "${PHOTOPORTER_INSIDE:-}" ]; then
    PHOTOPORTER_INSIDE=1 exec "$here/debian13.sh" --section bench "$here/bench.sh" "$@"
fi
unset PHOTOPORTER_INSIDE
cd "$here/.."
scripts/build.sh release -DPHOTOPORTER_BENCH=ON photoporter-cli photoporter_simulate photoporter_micro
exec python3 -B bench/bench.py "$@"
