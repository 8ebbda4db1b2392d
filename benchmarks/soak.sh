#!/usr/bin/env bash
# A long run whose memory is looked at once a minute, in real time against nginx and in virtual time against a model: does
# the heap grow, and are the books those of the server? See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."

minutes=${MINUTES:-10}
minutes_between=${MINUTES_BETWEEN:-1}
rate=${RATE:-2000}
virtual_minutes=${VIRTUAL_MINUTES:-60}
virtual_minutes_between=${VIRTUAL_MINUTES_BETWEEN:-2}
virtual_rate=${VIRTUAL_RATE:-2000}
growth=${GROWTH_PERCENT:-5}
heap=${HEAP:-256m}
port=${PORT:-18476}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}

source benchmarks/common.sh
require nginx taskset timeout java mvn
start_server 'access.log path buffer=64k flush=1s' 'location = /missing { return 404; }'
build
mkdir "$work/reports"

value() { sed -n "s/^figures.*\b$1=\(-\?[0-9.]*\).*/\1/p" "$work/out"; }
wrong=0
expect() {
  if [ "$2" = "$3" ]; then
    echo "$1: $2, as expected"
  else
    echo "$1: $2, expected $3" >&2
    wrong=1
  fi
}
soak() {
  local kind=$1 its_rate=$2 its_minutes=$3 between=$4
  echo "$kind: $its_rate requests a second for $its_minutes minutes; requests, users, MiB after full collections"
  timeout $((${its_minutes%.*} * 60 + 300)) taskset -c "$client_core" java "-Xmx$heap" -cp "$classpath" \
    io.throng.benchmarks.Soak "$kind" "$base" "$its_rate" "$its_minutes" "$between" "$work/reports" |
    tee "$work/out" | sed -un 's/^look //p'
  echo "heap of the second half: $(value heap_bytes_per_minute) bytes a minute, $(value heap_growth_percent) % in all"
  expect 'exceptions and problems of reports' "$(($(value exceptions) + $(value report_problems)))" 0
  expect "the heap grew more than $growth %" \
    "$(awk "BEGIN { print ($(value heap_growth_percent) > $growth) ? \"yes\" : \"no\" }")" no
}

if [ "$minutes" != 0 ]; then
  soak real "$rate" "$minutes" "$minutes_between"
  sleep 2
  expect 'lines in the access log' "$(wc -l <"$work/access.log")" "$(value started)"
  expect 'of them not found' "$(grep -cx /missing "$work/access.log")" "$(value failed)"
fi
if [ "$virtual_minutes" != 0 ]; then
  soak virtual "$virtual_rate" "$virtual_minutes" "$virtual_minutes_between"
fi
exit $wrong
