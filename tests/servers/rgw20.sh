#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Ceph's gateway 20.2, which honours S3's checksums, on loopback: rgw.sh run in a root of Debian's testing suite.
#   rgw20.sh start|stop|logs DIR [PORT]      prints the same lines as rgw.sh
# The root is made once in PHOTOPORTER_RGW20_ROOT (/var/lib/photoporter/forky); needs root, debootstrap and about 1 GB.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../../scripts/debianroot.sh"
[ $# -ge 2 ] || { grep '^#   ' "$0" >&2; exit 2; }
root=${PHOTOPORTER_RGW20_ROOT:-/var/lib/photoporter/forky}

prepare() {
    make_root "$root" forky
    [ -e "$root/.ceph" ] && return
    # ceph-mon's post-install step wants a running systemd. What it would do is not needed here, so the check is
    # whether the programs are there.
    install_in "$root" ceph-mon ceph-osd ceph-common radosgw curl python3-boto3 || true
    local program
    for program in ceph ceph-authtool ceph-mon ceph-osd monmaptool radosgw radosgw-admin curl; do
        [ -x "$root/usr/bin/$program" ] || { echo "$program could not be installed in $root." >&2; return 1; }
    done
    touch "$root/.ceph"
}

if [ "$1" = start ]; then
    mkdir -p "$root"
    exec 9>"$root.lock"
    flock 9
    prepare >&2
    exec 9>&-
fi
enter_root "$root" "$here/rgw.sh" "$@"
