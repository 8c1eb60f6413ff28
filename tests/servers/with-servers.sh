#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#   with-servers.sh COMMAND [ARG...]
# Runs the command with real S3 servers on free loopback ports and ends them afterwards, whatever happens. A server that
# does not start is a failure. The command finds in its environment, for NAME = RGW (Ceph 18.2) and MOTO:
#   PHOTOPORTER_NAME_ENDPOINT, _ACCESS_KEY, _SECRET_KEY, _REGION, and PHOTOPORTER_REQUIRE_SERVERS=1 (no test may skip)
# With PHOTOPORTER_RGW20=1 also for RGW20: Ceph 20.2, run from a root of its own (rgw20.sh).
# PHOTOPORTER_SERVERS="rgw moto" names those to start. Their files lie below TMPDIR (/tmp) and are removed at the end.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ $# -gt 0 ] || { grep '^#   ' "$0" >&2; exit 2; }

servers=(${PHOTOPORTER_SERVERS:-rgw moto})
[ "${PHOTOPORTER_RGW20:-}" != 1 ] || servers+=(rgw20)
dir=$(mktemp -d "${TMPDIR:-/tmp}/photoporter-servers.XXXXXX")

cleanup() {
    trap - EXIT INT TERM HUP
    for server in "${servers[@]}"; do "$here/$server.sh" stop "$dir/$server" >/dev/null 2>&1 || true; done
    rm -rf "$dir"
}
trap cleanup EXIT
trap 'cleanup; exit 130' INT
trap 'cleanup; exit 143' TERM HUP

for server in "${servers[@]}"; do
    started=$("$here/$server.sh" start "$dir/$server")
    while IFS='=' read -r name value; do
        export "PHOTOPORTER_${server^^}_${name^^}=$value"
    done <<<"$started"
done
export PHOTOPORTER_REQUIRE_SERVERS=1

status=0
"$@" || status=$?
if [ $status -ne 0 ]; then
    for server in "${servers[@]}"; do
        is_up="PHOTOPORTER_${server^^}_ENDPOINT"
        curl -so /dev/null --max-time 10 "${!is_up}" && continue
        echo "The server $server no longer answers at ${!is_up}." >&2
        "$here/$server.sh" logs "$dir/$server" >&2 || true
    done
fi
exit $status
