# SPDX-License-Identifier: GPL-3.0-or-later
# Functions to make a Debian root directory and to run commands in it; sourced by other scripts, needs root.
# Measured on 2 cores: a root takes 41 s, the packages of the program and of its tests 70 s and 1.5 GB.

# missing_packages DIR PACKAGE...: which of the packages are not installed in the root DIR ("" is this system).
missing_packages() {
    local admin=$1/var/lib/dpkg have
    shift
    have=$(dpkg-query --admindir="$admin" -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        sed -n 's/ installed$//p' || true)
    printf '%s\n' "$@" | grep -vxF -e "$have" || true
}

# debian_mirror: where this Debian system gets its packages from. Other systems name one in PHOTOPORTER_MIRROR.
debian_mirror() {
    local mirror=${PHOTOPORTER_MIRROR:-} id
    id=$(. /etc/os-release && echo "${ID:-}")
    if [ -z "$mirror" ] && [ "$id" = debian ]; then
        mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | head -n 1)
    fi
    if [ -z "$mirror" ]; then
        echo "No Debian mirror is known here. Set PHOTOPORTER_MIRROR to the address of one and start again." >&2
        return 1
    fi
    echo "$mirror"
}

# make_root DIR SUITE: makes a minimal Debian in DIR, unless it is there already. Something else in DIR is never touched.
make_root() {
    local root=$1 suite=$2 mirror
    [ -e "$root/.complete" ] && return
    if [ -e "$root" ] && [ ! -e "$root/.photoporter-root" ] && [ -n "$(ls -A "$root")" ]; then
        echo "$root exists and is not a root made by these scripts, so it is left alone." >&2
        echo "Set PHOTOPORTER_ROOT to another directory and start again." >&2
        return 1
    fi
    mirror=$(debian_mirror) || return 1
    echo "Making a Debian root ($suite) in $root; this happens once." >&2
    if ! command -v debootstrap >/dev/null; then
        { apt-get update -q && apt-get install -qy debootstrap; } >&2 || return 1
    fi
    rm -rf --one-file-system "$root" && mkdir -p "$root" && touch "$root/.photoporter-root" || return 1
    debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" "$mirror" >&2 || return 1
    cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/" # proxies and the like
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # no package starts a daemon by itself
    chmod +x "$root/usr/sbin/policy-rc.d"
    touch "$root/.complete"
}

# install_in DIR PACKAGE...: one apt run for what is missing in the root DIR.
install_in() {
    local root=$1
    shift
    echo "Installing in ${root:-this system}: $*" >&2
    # A settings file that is there already (copied from this system) is no question to stop at.
    local apt='export DEBIAN_FRONTEND=noninteractive; apt-get update -q && apt-get install -qy --no-install-recommends -o Dpkg::Options::=--force-confold "$@"'
    if [ -n "$root" ]; then
        enter_root "$root" sh -c "$apt" sh "$@" >&2 </dev/null
    else
        sh -c "$apt" sh "$@" >&2 </dev/null
    fi
}

# enter_root DIR COMMAND [ARG...]: runs the command in the root DIR, in the same working directory and environment.
# Everything of this system that is not the operating system itself is visible there under its own path: home
# directories, mounted disks, /tmp, the working directory, PHOTOPORTER_TREE. The mounts vanish with the last process.
# What points to programs and libraries of this system (PATH, LD_LIBRARY_PATH and their like) does not go along.
enter_root() {
    local inside='
        root=$0 cwd=$1; shift
        show() { mkdir -p "$root$1" && mount --rbind "$1" "$root$1"; }
        mount --bind "$root" "$root" && cd / || exit 1 # a mount of its own, so that another root can be entered from inside
        for path in /proc /sys /dev; do show $path || exit 1; done
        for path in /*; do
            case $path in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
            *) if [ -d "$path" ]; then show "$path" || exit 1; fi ;;
            esac
        done
        for path in /run/media /var/tmp; do if [ -d $path ]; then show $path || exit 1; fi; done
        for path in "$cwd" "$HOME" "${PHOTOPORTER_TREE:-}"; do
            case $path in
            /var/tmp/* | /run/media/*) ;;
            /usr/local/?* | /usr/src/?* | /run/?* | /var/[!lc]*/?* | /var/lib/?*) [ -d "$path" ] && show "$path" ;;
            esac
        done
        for path in /etc/resolv.conf /etc/hosts; do
            [ -e $path ] && { [ -e "$root$path" ] || : >"$root$path"; } && mount --bind "$(realpath $path)" "$root$path"
        done
        unset LD_LIBRARY_PATH LD_PRELOAD PYTHONHOME PYTHONPATH CC CXX CFLAGS CXXFLAGS LDFLAGS CMAKE_PREFIX_PATH QT_PLUGIN_PATH
        unset PKG_CONFIG_PATH CPATH LIBRARY_PATH PERL5LIB GCONV_PATH
        export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8
        unset LC_ALL
        exec chroot "$root" sh -c "cd \"\$0\" 2>/dev/null || cd /; exec \"\$@\"" "$cwd" "$@"'
    local root=$1
    shift
    unshare --mount --propagation private bash -c "$inside" "$root" "$PWD" "$@"
}
