#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs every test, with the real servers that they need.
#   test.sh [CTEST-ARG...]       e.g. test.sh -R rope     (then without fuzzing)
# PHOTOPORTER_THREADS=1 runs the engine's tests under ThreadSanitizer as well; PHOTOPORTER_FULL=1 all of them, and under
# AddressSanitizer with UndefinedBehaviorSanitizer.
# PHOTOPORTER_RGW20=1 runs them on Ceph 20.2 too. PHOTOPORTER_FUZZ_SECONDS (60) is the time for the ZIP reader's fuzzer.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
if [ "${1:-}" = --help ]; then
    grep '^#   ' "$0"
    exit 2
fi
if [ -z "${PHOTOPORTER_INSIDE:-}" ]; then
    PHOTOPORTER_INSIDE=1 exec "$here/debian13.sh" --section test "$here/test.sh" "$@"
fi
unset PHOTOPORTER_INSIDE
cd "$here/.."
failed=()
jobs=${PHOTOPORTER_JOBS:-$(nproc)}

begin() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

# fuzz TARGET SECONDS SEEDS: runs a fuzzer over a copy of its seeds, so that the tree stays as it is.
fuzz() {
    local target=$1 seconds=$2 program corpus seeds
    program=$(find build/fuzz -type f -name "$target" -perm -u+x | head -n 1)
    [ -n "$program" ] || { echo "$target was not built." >&2; return 1; }
    corpus=build/fuzz/corpus-$target seeds=$3
    mkdir -p "$corpus" "build/fuzz/findings"
    [ -d "$seeds" ] || { echo "$target has no seeds in $seeds." >&2; return 1; }
    if ! "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix=build/fuzz/findings/ "$corpus" "$seeds" >"build/fuzz/$target.log" 2>&1; then
        tail -n 60 "build/fuzz/$target.log" >&2
        echo "What $target choked on lies in build/fuzz/findings." >&2
        return 1
    fi
    grep -E 'number_of_executed_units|average_exec_per_sec' "build/fuzz/$target.log"
}

begin "Building"
scripts/build.sh release -DBUILD_TESTING=ON -DPHOTOPORTER_BENCH=ON

if [ $# -eq 0 ]; then
    begin "Fuzzing"
    scripts/build.sh fuzz fuzz_zip_reader fuzz_s3_xml || failed+=("building the fuzzers")
    fuzz fuzz_zip_reader "${PHOTOPORTER_FUZZ_SECONDS:-60}" tests/data/zip || failed+=("fuzzing the ZIP reader")
    fuzz fuzz_s3_xml 20 tests/fuzz/corpus/s3_xml || failed+=("fuzzing the S3 XML reader")
fi

# ThreadSanitizer finds no room for its own memory where the kernel spreads addresses over more than 28 bits.
fixed=()
[ "$(cat /proc/sys/vm/mmap_rnd_bits 2>/dev/null || echo 0)" -le 28 ] || fixed=(setarch -R)

# Where threads meet and no server is needed.
threaded=(base_tests mailbox_tests httpclient_tests storewrappers_test jobs_archive_tests jobs_engine_tests)

threads() {
    local names
    begin "Engine tests under ThreadSanitizer"
    printf -v names '%s|' "${threaded[@]}"
    scripts/build.sh tsan -DBUILD_TESTING=ON "${threaded[@]}" &&
        "${fixed[@]}" ctest --preset tsan --parallel "$jobs" --no-tests=error -R "^(${names%|})\$"
}

# sanitized PRESET [PREFIX...]: the tests in that build; PREFIX is what CTest is run by.
arguments=("$@")
sanitized() {
    local preset=$1
    shift
    begin "Tests under sanitizers ($preset)"
    scripts/build.sh "$preset" -DBUILD_TESTING=ON &&
        tests/servers/with-servers.sh "$@" ctest --preset "$preset" --parallel "$jobs" --no-tests=error "${arguments[@]}"
}

if [ -n "${PHOTOPORTER_FULL:-}" ]; then
    sanitized asan || failed+=("tests under asan")
    sanitized tsan "${fixed[@]}" || failed+=("tests under tsan")
elif [ -n "${PHOTOPORTER_THREADS:-}" ]; then
    threads || failed+=("engine tests under tsan")
fi

begin "Tests"
[ ${#failed[@]} -eq 0 ] || echo "Failed before the tests: ${failed[*]}" >&2
tests/servers/with-servers.sh ctest --preset release --parallel "$jobs" --no-tests=error "$@" || failed+=("tests")
printf -v summary '%s, ' "${failed[@]}"
if [ ${#failed[@]} -gt 0 ]; then
    echo "Failed: ${summary%, }." >&2
    exit 1
fi
