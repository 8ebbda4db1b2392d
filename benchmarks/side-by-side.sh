#!/usr/bin/env bash
# CPU seconds per million requests of Throng and of wrk, in interleaved rounds of one run, against nginx on a core of
# its own. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-10}
warmup=${WARMUP:-5}
connections=${CONNECTIONS:-64}
port=${PORT:-18471}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}

source benchmarks/common.sh
require nginx wrk taskset java mvn
start_server 'off'
url="$base/"
build

# Prints "requests cpu-seconds" of one measured run.
throng() {
  taskset -c "$client_core" java -cp "$classpath" io.throng.benchmarks.PlainLoop \
    "$url" "$connections" "$seconds" "$warmup" |
    sed -n 's/.*requests=\([0-9]*\) failed=0 cpu=\([0-9.]*\).*/\1 \2/p'
}
wrk_once() {
  local TIMEFORMAT='%U %S'
  { time taskset -c "$client_core" wrk -t1 -c"$connections" -d"${seconds}s" "$url" >"$work/wrk"; } 2>"$work/wrk-cpu"
  echo "$(awk '/requests in/ { print $1 }' "$work/wrk") $(awk '{ print $1 + $2 }' "$work/wrk-cpu")"
}
per_million() { awk '{ printf "%.2f", $2 * 1e6 / $1 }' <<<"$1"; }
median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

printf '%-6s %12s %12s %8s   CPU seconds per 1M requests\n' round wrk Throng ratio
for round in $(seq "$rounds"); do
  wrk_once >"$work/w"
  throng >"$work/t"
  w=$(per_million "$(cat "$work/w")")
  t=$(per_million "$(cat "$work/t")")
  ratio=$(awk "BEGIN { printf \"%.3f\", $t / $w }")
  printf '%-6s %12s %12s %8s\n' "$round" "$w" "$t" "$ratio"
  echo "$w" >>"$work/all-w"
  echo "$t" >>"$work/all-t"
  echo "$ratio" >>"$work/all-r"
done
printf '%-6s %12s %12s %8s\n' median "$(median <"$work/all-w")" "$(median <"$work/all-t")" "$(median <"$work/all-r")"
