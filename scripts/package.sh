#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Debian package: build/photoporter_VERSION_ARCHITECTURE.deb, for Debian 13 and newer.
#   package.sh             builds and packs
#   package.sh --prove     and then tries the package in a bare Debian 13 (package-proof.sh)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
case ${1:-} in
'' | --prove) ;;
*)
    grep '^#   ' "$0" >&2
    exit 2
    ;;
esac

if [ -z "${PHOTOPORTER_INSIDE:-}" ]; then
    PHOTOPORTER_INSIDE=1 "$here/debian13.sh" --section test "$here/package.sh"
    [ "${1:-}" != --prove ] || exec "$here/package-proof.sh"
    exit
fi
cd "$here/.."

# The tests don't go along; a tree that test.sh has configured stays as it is.
settings=()
[ -e build/release/CMakeCache.txt ] || settings=(-DBUILD_TESTING=OFF -DPHOTOPORTER_BENCH=OFF)
scripts/build.sh release "${settings[@]}" photoporter photoporter-cli

log=$(mktemp)
trap 'rm -f "$log"' EXIT
rm -rf build/release/package
cpack --config build/release/CPackConfig.cmake -B build/release/package >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
rm -f build/photoporter_*.deb
mv build/release/package/photoporter_*.deb build/
ls build/photoporter_*.deb
