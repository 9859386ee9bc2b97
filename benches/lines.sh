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

# The seconds that a command takes for a file, the best of five.
seconds() {
    local file=$1 best=999999 start end
    shift
    for _ in 1 2 3 4 5; do
        start=$(date +%s%N)
        "$@" <"$file" >/dev/null
        end=$(date +%s%N)
        if (((end - start) / 1000 < best)); then best=$(((end - start) / 1000)); fi
    done
    printf '%s' "$best"
}

for kind in bodies mixed; do
    file=$directory/$kind
    "$target/release/examples/lines" --count "$count" $([[ $kind == bodies ]] && echo --bodies) >"$file"
    bytes=$(wc -c <"$file")
    printf '%s: %d lines, %d MB\n' "$kind" "$count" $((bytes / 1000000))
    one=$(seconds "$file" "$target/release/bigmodel-errors" explain --lines --locale en --threads 1)
    two=$(seconds "$file" "$target/release/bigmodel-errors" explain --lines --locale en --threads 2)
    printf '  %-24s %6d MB/s\n' 'explain, 1 thread' $((bytes / one))
    printf '  %-24s %6d MB/s, %d %% of 1 thread\n' 'explain, 2 threads' $((bytes / two)) $((100 * one / two))
    # jq reads JSON only.
    if [[ $kind != bodies ]]; then
        continue
    elif command -v jq >/dev/null; then
        other=$(seconds "$file" jq -c .)
        printf '  %-24s %6d MB/s\n' 'jq -c .' $((bytes / other))
        printf '  %-24s %6d times\n' 'explain, 1 thread, is' $((other / one))
    else
        printf '  jq is not installed\n'
    fi
done
