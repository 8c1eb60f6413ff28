#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# moto_server, a second S3 dialect, on loopback. Debian packages: python3-moto python3-flask-cors curl.
#   moto.sh start DIR [PORT]   prints endpoint, region, access_key and secret_key (any keys do; ours are test, test)
#   moto.sh stop  DIR
#   moto.sh logs  DIR
# Without PORT the first free one from 5555 on is taken. Everything is kept in memory.
set -euo pipefail
[ $# -ge 2 ] || { grep '^#   ' "$0" >&2; exit 2; }
action=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)

is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

stop() {
    [ -s "$dir/moto.pid" ] || return 0
    local pid
    pid=$(cat "$dir/moto.pid")
    # a pid that has been given to somebody else meanwhile is left alone
    if tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -q moto_server; then
        kill "$pid" 2>/dev/null || true
        for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    fi
    rm -f "$dir/moto.pid"
}

logs() {
    echo "--- end of $dir/moto.log"
    tail -n 25 "$dir/moto.log"
}

start() {
    local port=${1:-5555}
    stop
    while [ $# -eq 0 ] && ! is_free "$port"; do port=$((port + 1)); done
    setsid moto_server -H 127.0.0.1 -p "$port" >"$dir/moto.log" 2>&1 </dev/null &
    echo $! >"$dir/moto.pid"
    for _ in $(seq 240); do
        if curl -sfo /dev/null "http://127.0.0.1:$port/moto-api/"; then
            printf '%s\n' "endpoint=http://127.0.0.1:$port" region=us-east-1 access_key=test secret_key=test
            return
        fi
        kill -0 "$(cat "$dir/moto.pid")" 2>/dev/null || break
        sleep 0.25
    done
    echo "moto_server did not start." >&2
    logs >&2
    stop
    return 1
}

case $action in
start) shift 2; start "$@" ;;
stop) stop ;;
logs) logs ;;
*) exit 2 ;;
esac
