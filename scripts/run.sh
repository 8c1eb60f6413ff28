#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Photoporter and starts it.
#   run.sh [FILE|FOLDER...]   the window; files and folders are offered for upload
#   run.sh cli ARG...         photoporter-cli with these arguments, in the current directory (also: run.sh -- ARG...)
# Without a display the window can't be shown: then the sample album is delivered in a window on a display in memory
# (Xvfb), and a picture of the window is left in build/.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
inside() { "$here/debian13.sh" --section run "$@"; }

case ${1:-} in
--help | -h)
    grep '^#   ' "$0"
    exit 2
    ;;
cli | --) target=photoporter-cli && shift ;;
*) target=photoporter ;;
esac

# Whoever only wants to use the program needs no test packages; a tree that test.sh has configured stays as it is.
settings=()
[ -e "$here/../build/release/CMakeCache.txt" ] || settings=(-DBUILD_TESTING=OFF -DPHOTOPORTER_BENCH=OFF)
inside "$here/build.sh" release "${settings[@]}" "$target"
program=$here/../build/release/app/$target

if [ "$target" = photoporter ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    picture=$(realpath "$here/..")/build/photoporter.png
    echo "There is no display here: the sample album is delivered in a window on a display in memory." >&2
    inside "$here/xvfb.sh" "$program" --show "$picture"
    echo "A picture of the window is in $picture. \`scripts/run.sh cli\` has all that the window does." >&2
    exit
fi
exec "$here/debian13.sh" --section run "$program" "$@"
