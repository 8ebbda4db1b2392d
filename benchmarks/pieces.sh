#!/usr/bin/env bash
# Nanoseconds and allocated bytes per operation of every piece that a request passes through, or of those that match a
# regular expression. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."

pattern=${1:-.*}
forks=${FORKS:-1}
warmup=${WARMUP:-3}
measure=${MEASURE:-5}
results=benchmarks/target/pieces.json

source benchmarks/common.sh
require java mvn
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
build

java -cp "$classpath" io.throng.benchmarks.pieces.Pieces "$pattern" "$forks" "$warmup" "$measure" "$results"
echo "all of it in $results"
