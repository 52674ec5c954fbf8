#!/bin/sh
# Runs fuzzers: run.sh [--seed N] [SECONDS [TARGET…]], each for so long (10 s) and two side by side. What they learn
# stays in build/fuzz/corpus for the next run; a finding is left in build/fuzz/findings and makes the run fail.
# With --seed nothing learned before is used: the same program tries the same inputs in the same order.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
build=$here/../../build/fuzz
seed=
if [ "${1:-}" = --seed ]; then
    seed=$2
    shift 2
fi
seconds=${1:-10}
[ $# -eq 0 ] || shift
# shellcheck disable=SC2046 # names without spaces
[ $# -gt 0 ] || set -- $(ls "$here/corpus")

[ -f "$build/build.ninja" ] || cmake -S "$here" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="${CLANGXX:-clang++}"
cmake --build "$build"
[ "$seconds" -gt 0 ] || exit 0 # built, for the tests to come

fuzz_one() {
    target=$1
    learned=$build/corpus/$target
    if [ -n "$seed" ]; then
        learned=$build/seeded/$target
        rm -rf "$learned"
    fi
    mkdir -p "$learned" "$build/findings"
    case $target in
        guard) dictionary=guard ;;
        redirecturi | documentreply | bridgeinput) dictionary=uri ;;
        acceptlanguage | form | streamframing) dictionary= ;;
        *) dictionary=json ;;
    esac
    ASAN_OPTIONS=quarantine_size_mb=32:detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 QT_HASH_SEED=0 \
        "$build/fuzz_$target" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=1024 -max_len=4096 \
        -print_final_stats=1 -artifact_prefix="$build/findings/$target-" ${dictionary:+-dict="$here/$dictionary.dict"} \
        ${seed:+-seed="$seed" -reload=0} "$learned" "$here/corpus/$target" >"$build/$target.log" 2>&1 || {
        tail -40 "$build/$target.log"
        return 1
    }
    printf '%s: ' "$target"
    grep -E '^Done [0-9]+ runs' "$build/$target.log"
}

failed=0
while [ $# -gt 0 ]; do
    fuzz_one "$1" & first=$!
    if [ $# -gt 1 ]; then
        fuzz_one "$2" & second=$!
        wait "$second" || failed=1
        shift
    fi
    wait "$first" || failed=1
    shift
done
exit "$failed"
