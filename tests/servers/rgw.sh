#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real S3 server on loopback: one Ceph monitor, one OSD and a RADOS Gateway. No systemd, no ceph-mgr.
# Debian packages: ceph-mon ceph-osd ceph-common radosgw curl python3-boto3.
#   rgw.sh start DIR [PORT]   starts it (12 to 20 s on 2 cores); when a bucket could be made and removed again, prints
#                             endpoint, region, access_key and secret_key as NAME=VALUE lines
#   rgw.sh stop  DIR          ends the three daemons by the pids in DIR
#   rgw.sh logs  DIR          prints the end of every daemon's log
# Without PORT the first free one from 7480 on is taken, with the two of the monitor 1000 above it.
# It listens on RGW_ADDRESS (127.0.0.1); for a bench behind bench/home-line.sh that is 0.0.0.0, the client talks to 10.99.0.1.
# The OSD keeps its data in a sparse file in DIR (BlueStore; the daemons take about 0.5 GB of memory in all).
# RGW_OBJECTSTORE=memstore keeps it in memory instead: 15 % faster, but it takes 1.6 times the data, and when it is full
# writes hang without an error. Deleted and overwritten data is freed within seconds only because of the `rgw gc` lines
# (the default waits two hours). `osd class dir` is a relative path by default, right only for a daemon started in /.
set -euo pipefail
usage() { grep '^#   ' "$0" >&2; exit 2; }
[ $# -ge 2 ] || usage
action=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)
access_key=${RGW_ACCESS_KEY:-testkey} secret_key=${RGW_SECRET_KEY:-testsecret}

is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() { # the daemons find out themselves when somebody is quicker; start then fails in words
    local port
    for port in $(seq 7480 10 8480); do
        if is_free "$port" && is_free $((port + 1000)) && is_free $((port + 1001)); then echo "$port"; return; fi
    done
    echo "No free ports between 7480 and 8480." >&2
    return 1
}

stop() {
    local f pid
    for f in rgw osd mon; do
        [ -s "$dir/$f.pid" ] || continue
        pid=$(cat "$dir/$f.pid")
        # a pid that has been given to somebody else meanwhile is left alone
        if tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF "$dir/ceph.conf"; then
            kill -9 "$pid" 2>/dev/null || true # nobody needs its data again, so it need not end in order
            for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
        fi
        rm -f "$dir/$f.pid"
    done
}

logs() {
    local f
    for f in "$dir"/log/*.log "$dir"/start.log; do
        [ -s "$f" ] || continue
        echo "--- end of $f"
        tail -n 25 "$f"
    done
}

write_configuration() {
    local mon="[v2:127.0.0.1:$((port + 1000)),v1:127.0.0.1:$((port + 1001))]"
    fsid=$(cat /proc/sys/kernel/random/uuid)
    cat >"$dir/ceph.conf" <<CONF
[global]
fsid = $fsid
mon host = $mon
public network = 127.0.0.0/8
keyring = $dir/keyring
run dir = $dir/run
admin socket = $dir/run/\$cluster-\$name.asok
log file = $dir/log/\$cluster-\$name.log
mon data = $dir/mon
mon initial members = a
mon allow pool size one = true
mon warn on pool no redundancy = false
mon max pg per osd = 1000
auth allow insecure global id reclaim = true
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 8
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd data = $dir/osd
osd class dir = $(dirname "$(ls /usr/lib*/rados-classes/libcls_rgw.so /usr/lib/*/rados-classes/libcls_rgw.so 2>/dev/null | head -n 1)")
osd objectstore = ${RGW_OBJECTSTORE:-bluestore}
memstore device bytes = ${RGW_MEMORY_BYTES:-6442450944}
bluestore block size = 64424509440
osd memory target = 2147483648
ms bind ipv6 = false
[client.rgw.a]
rgw data = $dir/rgw
rgw frontends = beast endpoint=${RGW_ADDRESS:-127.0.0.1}:$port
rgw dns name = localhost
rgw enable usage log = false
rgw gc obj min wait = 1
rgw gc processor period = 2
rgw gc processor max time = 2
rgw enable ops log = false
CONF
    ceph-authtool --create-keyring "$dir/keyring" --gen-key -n mon. --cap mon 'allow *'
    local name
    for name in client.admin client.rgw.a osd.0; do
        ceph-authtool "$dir/keyring" --gen-key -n "$name" --cap mon 'allow *' --cap osd 'allow *' --cap mgr 'allow *'
    done
    monmaptool --create --clobber --fsid "$fsid" --addv a "$mon" "$dir/monmap"
}

start_daemons() {
    local c=(-c "$dir/ceph.conf") id
    ceph-mon "${c[@]}" --mkfs -i a --monmap "$dir/monmap" --keyring "$dir/keyring"
    ceph-mon "${c[@]}" -i a --pid-file "$dir/mon.pid"
    timeout 60 ceph "${c[@]}" auth import -i "$dir/keyring"
    id=$(timeout 60 ceph "${c[@]}" osd create)
    ceph-osd "${c[@]}" -i "$id" --mkfs
    ceph-osd "${c[@]}" -i "$id" --pid-file "$dir/osd.pid"
    radosgw "${c[@]}" -n client.rgw.a --pid-file "$dir/rgw.pid"
    wait_until_answering
    timeout 60 radosgw-admin "${c[@]}" user create --uid=photoporter --display-name=photoporter \
        --access-key="$access_key" --secret-key="$secret_key"
}

wait_until_answering() {
    for _ in $(seq 480); do
        curl -so /dev/null "http://127.0.0.1:$port" && return
        kill -0 "$(cat "$dir/rgw.pid")" 2>/dev/null || { echo "radosgw has ended."; return 1; }
        sleep 0.25
    done
    echo "radosgw did not answer within two minutes."
    return 1
}

# The gateway answers before the pools of its buckets exist; the first bucket makes them.
wait_for_buckets() {
    "$(dirname "${BASH_SOURCE[0]}")/await-bucket.py" "http://127.0.0.1:$port" "$access_key" "$secret_key"
}

start() {
    local port=${1:-}
    stop
    rm -rf "${dir:?}"/{mon,osd,rgw,run,log,keyring,monmap,ceph.conf,start.log}
    mkdir -p "$dir"/{mon,osd,rgw,run,log}
    [ -n "$port" ] || port=$(free_port)
    # set -e does not reach into a condition, so the steps run in a shell of their own
    if ! (set -e; write_configuration && start_daemons && wait_for_buckets) >"$dir/start.log" 2>&1 </dev/null; then
        echo "The Ceph gateway did not start." >&2
        logs >&2
        stop
        return 1
    fi
    printf '%s\n' "endpoint=http://127.0.0.1:$port" region=us-east-1 "access_key=$access_key" "secret_key=$secret_key"
}

case $action in
start) start "${3:-}" ;;
stop) stop ;;
logs) logs ;;
*) usage ;;
esac
