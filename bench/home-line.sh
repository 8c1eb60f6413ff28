#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A home line: a network namespace behind DOWN (100mbit) and UP (20mbit); the server's side of it is 10.99.0.1.
#   home-line.sh up              makes it; needs root, iproute2 and the kernel's tbf queue
#   home-line.sh run COMMAND...  runs a command behind the line
#   home-line.sh wire            prints the bytes that crossed it: "UP DOWN"
#   home-line.sh down            removes it
set -euo pipefail
name=photoporter inside=pphome outside=ppserver
behind() { ip netns exec $name "$@"; }

down() {
    ip netns del $name 2>/dev/null || true
    rm -f "/run/netns/$name" # left by a mount namespace that has ended
    ip link del $outside 2>/dev/null || true
}

up() {
    down
    ip netns add $name
    ip link add $outside type veth peer name $inside
    ip link set $inside netns $name
    ip addr add 10.99.0.1/24 dev $outside
    ip link set $outside up
    behind ip addr add 10.99.0.2/24 dev $inside
    behind ip link set $inside up
    behind ip link set lo up
    tc qdisc add dev $outside root tbf rate "${DOWN:-100mbit}" burst 256kb latency 400ms
    behind tc qdisc add dev $inside root tbf rate "${UP:-20mbit}" burst 64kb latency 400ms
}

case ${1:-} in
up) up ;;
down) down ;;
run) shift; exec ip netns exec $name "$@" ;;
wire) behind cat /sys/class/net/$inside/statistics/tx_bytes /sys/class/net/$inside/statistics/rx_bytes | xargs ;;
*) grep '^#   ' "$0" >&2; exit 2 ;;
esac
