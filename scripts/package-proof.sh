#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proves that the Debian package installs, works and goes away again in a Debian 13 that has nothing else.
#   package-proof.sh [FILE.deb]      default: the one that package.sh left in build/
# Needs root, for mounts, and a Debian mirror. The bare root is kept in PHOTOPORTER_BARE_ROOT (/var/lib/photoporter/bare13);
# each proof works on a copy. A picture of the window is left in build/package.png.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ "${1:-}" = --help ]; then
    grep '^#   ' "$0"
    exit 2
fi
if [ -z "${PHOTOPORTER_INSIDE:-}" ]; then
    PHOTOPORTER_INSIDE=1 exec "$here/debian13.sh" --section test "$here/xvfb.sh" "$here/package-proof.sh" "$@"
fi
[ "$(id -u)" -eq 0 ] || { echo "Making and entering a Debian root needs root: start this with sudo." >&2; exit 2; }
. "$here/debianroot.sh"
tree=${here%/*}
packages=("$tree"/build/photoporter_*.deb)
package=$(realpath "${1:-${packages[0]}}")
[ -e "$package" ] || { echo "There is no $package; scripts/package.sh makes it." >&2; exit 2; }
bare=${PHOTOPORTER_BARE_ROOT:-/var/lib/photoporter/bare13}

scratch=$(mktemp -d)
trap 'rm -rf --one-file-system "${root:-$scratch}" "$scratch"' EXIT
mkdir -p "$(dirname "$bare")"
exec 9>"$bare.lock"
flock 9
make_root "$bare" trixie
root=$(mktemp -d "$bare.XXXXXX")
cp -a --reflink=auto "$bare/." "$root"
exec 9>&-

# step WORDS COMMAND...: one line for what was tried and how long it took; what it said only when it fails.
step() {
    local what=$1 start=$EPOCHREALTIME
    shift
    if ! "$@" >"$scratch/log" 2>&1; then
        cat "$scratch/log" >&2
        echo "Not proven: $what; the output is above." >&2
        exit 1
    fi
    awk -v a="$start" -v b="$EPOCHREALTIME" -v what="$what" 'BEGIN { printf "%6.1f s  %s\n", b - a, what }'
}

installed() { enter_root "$root" dpkg-query -W -f '${Package}\n' | sort; }
# A user whose only surroundings are a home and a display: Qt finds by itself how to show a window.
user() { enter_root "$root" runuser -u photographer -- env -i PATH="/usr/bin:/bin" HOME="$scratch/home" DISPLAY="$DISPLAY" "$@"; }

# Programs of Debian's, outside the bare root, read what the package put inside it.
desktop_is_valid() { desktop-file-validate "$root/usr/share/applications/org.photoporter.Photoporter.desktop"; }
metainfo_is_valid() { appstreamcli validate --no-net "$root/usr/share/metainfo/org.photoporter.Photoporter.metainfo.xml"; }
zip_opens() { unzip -tq "$(find "$scratch/home/demo/store" -name '*.zip')"; }

# Resources carry their names in UTF-16.
speaks() {
    python3 - "$root/usr/bin/photoporter" "$tree"/translations/*.ts <<'PYTHON'
import pathlib, sys
program = pathlib.Path(sys.argv[1]).read_bytes()
missing = [ts for ts in sys.argv[2:] if pathlib.Path(ts).with_suffix(".qm").name.encode("utf-16-be") not in program]
sys.exit(f"Not inside: {missing}" if missing else 0)
PYTHON
}

# What another package only recommends would stay: libc6 recommends libidn2-0.
purge() { enter_root "$root" apt-get purge -qy --autoremove -o APT::AutoRemove::RecommendsImportant=false photoporter; }
nothing_is_left() {
    diff "$scratch/before" <(installed) && [ -z "$(find "$root" -xdev -iname '*photoporter*' ! -path "$root/.photoporter-root" | tee /dev/stderr)" ]
}
lint() {
    install_in "$root" lintian &&
        enter_root "$root" lintian --allow-root --fail-on error --tag-display-limit 0 "$package"
}

installed >"$scratch/before"
chmod 755 "$scratch"
enter_root "$root" useradd --home-dir "$scratch/home" --create-home photographer

step "apt installs it with all that it needs" install_in "$root" "$package"
step "photoporter-cli tells its version" user photoporter-cli --version
step "photoporter-cli delivers a sample album" user photoporter-cli demo --dir "$scratch/home/demo" --photos 4 --small 8
step "unzip finds that ZIP whole" zip_opens
step "photoporter shows itself on X11 and delivers its sample album" user photoporter --show "$scratch/home/window.png" 2
cp "$scratch/home/window.png" "$tree/build/package.png"
step "the desktop entry is valid" desktop_is_valid
step "the description for software centres is valid" metainfo_is_valid
step "every language is inside" speaks
printf '%s: %s bytes, %s KiB installed, %s other packages needed\n' "${package##*/}" "$(stat -c %s "$package")" \
    "$(dpkg-deb -f "$package" Installed-Size)" "$(installed | comm -13 "$scratch/before" - | grep -vcx photoporter)"
step "apt purges it with all that it needed" purge
step "nothing of it is left" nothing_is_left
step "lintian knows no error" lint
grep -E '^[EWI]:' "$scratch/log" || true
