#!/usr/bin/env bash
# How fast `explain --lines` is on a file, on one thread and on two, beside `jq -c`. Read the ratios: machines differ.
#
# usage: benches/lines.sh [LINES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
count=${1:-500000}
target=${CARGO_TARGET_DIR:-target}
cargo build --quiet --release --features cli --bin bigmodel-errors --example lines
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT

# The microseconds that a command takes for a file, once.
microseconds() {
    local file=$1 start end
    shift
    start=$(date +%s%N)
    "$@" <"$file" >/dev/null
    end=$(date +%s%N)
    printf '%s' $(((end - start) / 1000))
}

# The best of ten rounds in which one thread and two take turns, so that whoever else is at work meets both.
in_turn() {
    local file=$1 took
    one=999999999 two=999999999
    for _ in 1 2 3 4 5 6 7 8 9 10; do
        took=$(microseconds "$file" "${explain[@]}" --threads 1)
        if ((took < one)); then one=$took; fi
        took=$(microseconds "$file" "${explain[@]}" --threads 2)
        if ((took < two)); then two=$took; fi
    done
}

explain=("$target/release/bigmodel-errors" explain --lines --locale en)
for kind in bodies mixed; do
    file=$directory/$kind
    "$target/release/examples/lines" --count "$count" $([[ $kind == bodies ]] && echo --bodies) >"$file"
    bytes=$(wc -c <"$file")
    printf '%s: %d lines, %d MB\n' "$kind" "$count" $((bytes / 1000000))
    in_turn "$file"
    printf '  %-24s %6d MB/s\n' 'explain, 1 thread' $((bytes / one))
    printf '  %-24s %6d MB/s, %d %% of 1 thread\n' 'explain, 2 threads' $((bytes / two)) $((100 * one / two))
    # jq reads JSON only.
    if [[ $kind != bodies ]]; then
        continue
    elif command -v jq >/dev/null; then
        other=$(microseconds "$file" jq -c .)
        printf '  %-24s %6d MB/s\n' 'jq -c .' $((bytes / other))
        printf '  %-24s %6d times\n' 'explain, 1 thread, is' $((other / one))
    else
        printf '  jq is not installed\n'
    fi
done
