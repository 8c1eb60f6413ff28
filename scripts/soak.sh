#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The long run of kills and faults (tests/reliability); takes some hours and 60 GB of disk. Root, for the small disks.
# First a job of 1,000 photos of 5 MiB is killed again and again, and its requests are counted; then the campaigns.
#   soak.sh [--kills N] [--faults N] [--minutes N] [--seed S] [--only CAMPAIGN:NUMBER]
# Goes on until at least so many kill -9 and faults were tried (500, 2000), or so many minutes are over; --only repeats one
# run. Prints progress, what is wrong as it is found, and a table. Keeps build/reliability/report.json up to date, so that
# it can be ended at any time; what is needed to understand a wrong run lies in build/reliability/wrong. As Markdown:
#   tests/reliability/campaign.py --markdown build/reliability/report.json [REPORT...]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ "${1:-}" = --help ]; then
    grep '^#   ' "$0"
    exit 2
fi
if [ -z "${PHOTOPORTER_INSIDE:-}" ]; then
    PHOTOPORTER_INSIDE=1 exec "$here/debian13.sh" --section test "$here/soak.sh" "$@"
fi
unset PHOTOPORTER_INSIDE
cd "$here/.."
scripts/build.sh release -DBUILD_TESTING=ON photoporter-cli
export PHOTOPORTER_SERVERS=rgw
program=build/release/app/photoporter-cli
failed=0
case " $* " in
*" --only "*) ;;
*)
    tests/servers/with-servers.sh python3 -B tests/reliability/thousand.py --program "$program" --large --kills 20 ||
        failed=1
    ;;
esac
tests/servers/with-servers.sh python3 -B tests/reliability/campaign.py \
    --program "$program" --report build/reliability/report.json \
    --kills 500 --faults 2000 --columns 15 --specials 60 --outage 120 "$@" || failed=1
exit "$failed"
