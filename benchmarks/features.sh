#!/usr/bin/env bash
# What every feature costs: CPU seconds per million requests and bytes allocated per request, beside the plain loop in
# interleaved rounds, each in a JVM of its own. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-4}
warmup=${WARMUP:-3}
between=${ROWS_BETWEEN_CONTROLS:-5}
port=${PORT:-18475}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}

source benchmarks/common.sh
require nginx taskset timeout java mvn
start_server 'off'
build
rows=${ROWS:-$(java -cp "$classpath" io.throng.benchmarks.FeatureCost "$work/reports")}
mkdir "$work/reports"

widths='-8 -20 10 10 10 10 8 12 12'

# Runs one row and appends what counts to its files; fails when a request did.
measure() {
  local row=$1 name
  timeout 60 taskset -c "$client_core" java -cp "$classpath" io.throng.benchmarks.FeatureCost \
    "$work/reports" "$base" "$row" "$seconds" "$warmup" >"$work/log" || return 1
  sed -n 's/^figures //p' "$work/log" >"$work/out"
  if [ "$(value failed)" != 0 ] || [ "$(value exceptions)" != 0 ]; then
    echo "features.sh: $row: $(cat "$work/out"), expected that nothing fails" >&2
    return 1
  fi
  for name in cpu_us loop_bytes other_bytes; do value "$name" >>"$work/$row-$name"; done
}
# Prints what was measured last, beside the plain loop that ran last.
report() {
  local round=$1 row=$2 ratio
  ratio=$(quotient "$(value cpu_us)" "$(tail -1 "$work/plain-cpu_us")")
  echo "$ratio" >>"$work/$row-ratio"
  row "$round" "$row" "$(value rps)" "$(value cpu_us)" "$(value user_us)" "$(value system_us)" "$ratio" \
    "$(value loop_bytes)" "$(value other_bytes)"
}

echo "cpu, user and system: CPU seconds per million requests; the ratio is to the plain loop that ran last; bytes per request"
row round row rate cpu user system ratio 'bytes loops' 'bytes others'
wrong=0
for round in $(seq "$rounds"); do
  count=0
  for row in $rows; do
    if [ $((count++ % between)) = 0 ]; then
      measure plain
      report "$round" plain
    fi
    if [ "$row" != plain ]; then
      if measure "$row"; then report "$round" "$row"; else wrong=1; fi
    fi
  done
done
for row in plain ${rows//plain/}; do
  [ -e "$work/$row-ratio" ] || continue
  row median "$row" '' "$(median "$work/$row-cpu_us")" '' '' "$(median "$work/$row-ratio")" \
    "$(median "$work/$row-loop_bytes")" "$(median "$work/$row-other_bytes")"
done
exit $wrong
