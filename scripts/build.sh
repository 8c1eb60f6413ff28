#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and builds with a CMake preset; runs where the packages are (see debian13.sh).
#   build.sh PRESET [-DNAME=VALUE...] [TARGET...]      all targets when none is named
# Silent when it succeeds and nothing takes long; the whole output when it fails. PHOTOPORTER_VERBOSE=1 shows everything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=$1
shift

# Compiled objects are shared between checkouts: paths below the checkout count as relative ones.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ccache}

settings=() targets=()
for argument in "$@"; do
    case $argument in
    -D*) settings+=("$argument") ;;
    *) targets+=(--target "$argument") ;;
    esac
done
log=$(mktemp)
trap 'rm -f "$log"' EXIT
mkdir -p build
exec 8>"build/.$preset.lock"
flock 8 # two terminals may build the same tree

step() {
    if [ -n "${PHOTOPORTER_VERBOSE:-}" ]; then
        "$@" >&2
    elif ! "$@" >"$log" 2>&1; then
        cat "$log" >&2
        echo "Building ($preset) failed; the output is above." >&2
        exit 1
    fi
}

[ -e "build/$preset/build.ninja" ] || echo "Building Photoporter ($preset); the first time takes some minutes." >&2
step cmake --preset "$preset" "${settings[@]}"
step cmake --build --preset "$preset" --parallel "${PHOTOPORTER_JOBS:-$(nproc)}" "${targets[@]}"
