#!/usr/bin/env bash
# Counts bodies by their code with `explain --lines` and with what else is installed of duckdb, python3 and jq, on one thread each, and
# prints the seconds of processor time, the most memory, and the beginning of the counts. Needs GNU time.
#
# usage: benches/count.sh [LINES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=${CARGO_TARGET_DIR:-target}
cargo build --quiet --release --features cli --bin bigmodel-errors --example lines
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
log=$directory/bodies.jsonl
"$target/release/examples/lines" --bodies --count "${1:-8000000}" >"$log"

count() {
    if command -v "$1" >/dev/null; then
        command time --quiet --format '%U + %S s, %M KB' --output "$directory/time" "$@" >"$directory/counts"
        printf '%s: %s\n' "${1##*/}" "$(<"$directory/time")"
        head -n 3 "$directory/counts" | cut -c 1-76
    fi
}

count "$target/release/bigmodel-errors" explain --lines --threads 1 --count-by code --format csv --locale en "$log"
count duckdb -csv -c "SET threads = 1; SELECT error.code, count(*) FROM read_json('$log', format = 'newline_delimited') GROUP BY ALL ORDER BY 2 DESC"
count python3 -c '
import collections, json, sys
print(collections.Counter(json.loads(line)["error"]["code"] for line in open(sys.argv[1])))' "$log"
count jq -nc 'reduce (inputs | .error.code) as $code ({}; .[$code] += 1)' "$log"
