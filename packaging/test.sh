#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Toccata authors
# SPDX-License-Identifier: GPL-3.0-or-later

# sh packaging/test.sh [ARGUMENT...]: builds and runs every test on Debian 12: in a debug build with warnings as errors,
# then core's unit and server tests under AddressSanitizer and UBSan, then core's unit tests under ThreadSanitizer (not
# those that start a server: it does not bear a fork in a program with threads), and at last half a minute of libFuzzer.
# The arguments go to every ctest, e.g. `-R queue`. Exits with 0 only if all pass.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
. packaging/packages.sh

started=$(date +%s)

step() {
    say "$(date +%T), after $(($(date +%s) - started)) s: $*"
}

# build PRESET [TARGET]
build() {
    step "Building $1"
    configure "$1" >/dev/null
    cmake --build --preset "$1" -j 2 ${2:+--target "$2"}
}

# run_tests PRESET ARGUMENT...: `soak` is for long runs by hand.
run_tests() {
    preset=$1
    shift
    step "Testing $preset"
    ctest --preset "$preset" -j 2 -LE '^soak$' --no-tests=ignore "$@" || failed="$failed $preset"
}

# run_fuzzer SECONDS: from what real servers answered; what makes it fail is left in build/fuzz.
run_fuzzer() {
    step "Testing fuzz"
    (
        cd build/fuzz &&
        rm -rf seeds &&
        tests/fuzz_readers --write-seeds seeds &&
        tests/fuzz_readers -seed=1 -max_total_time="$1" -runs=1000000 -rss_limit_mb=1024 -malloc_limit_mb=256 -max_len=8192 \
            -timeout=20 -verbosity=0 -print_final_stats=1 seeds
    ) || failed="$failed fuzz"
}

# shellcheck disable=SC2086
install_packages $build_packages $run_packages $test_packages

failed=
build dev
run_tests dev "$@"
build asan toccata_core_tests
run_tests asan -L '^core$' "$@"
build tsan toccata_core_unit_tests
run_tests tsan -L '^core$' -L '^unit$' "$@"
build fuzz
run_fuzzer 30

step "Done"
if [ -n "$failed" ]; then
    echo "FAILED in:$failed"
    exit 1
fi
echo "All tests passed."
