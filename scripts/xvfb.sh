#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on an X display in memory that is its own, and that ends with it.
#   xvfb.sh COMMAND [ARG...]
# PHOTOPORTER_SCREEN (1600x1000x24) is its size.
set -euo pipefail
folder=$(mktemp -d)
Xvfb -displayfd 3 -screen 0 "${PHOTOPORTER_SCREEN:-1600x1000x24}" -nolisten tcp 3>"$folder/display" 2>"$folder/log" &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
    [ -s "$folder/display" ] && break
    kill -0 $server 2>/dev/null || { cat "$folder/log" >&2; exit 1; }
    sleep 0.1
done
[ -s "$folder/display" ] || { echo "Xvfb did not start." >&2; cat "$folder/log" >&2; exit 1; }
DISPLAY=:$(cat "$folder/display") QT_QPA_PLATFORM=xcb "$@"
