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
whole_growth=${WHOLE_GROWTH_PERCENT:-15}
heap=${HEAP:-256m}
port=${PORT:-18476}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}

source benchmarks/common.sh
require nginx taskset timeout java mvn
# Idle connections stay open: a request on one that the server is closing at that moment fails, and is in no log.
start_server 'access.log path buffer=64k flush=1s' 'keepalive_timeout 1h; location = /missing { return 404; }'
build
mkdir "$work/reports"

wrong=0
expect() {
  if [ "$2" = "$3" ]; then
    echo "$1: $2, as expected"
  else
    echo "$1: $2, expected $3" >&2
    wrong=1
  fi
}
# How a part of the heap went in the second half of the run, and whether it grew more than it may.
flat() {
  echo "second half, $2: $(value "$1_bytes_per_minute") bytes a minute, $(value "$1_growth_percent") % in all"
  expect "$2 grew by more than $3 %" "$(awk "BEGIN { print ($(value "$1_growth_percent") > $3) ? \"yes\" : \"no\" }")" no
}
soak() {
  local kind=$1 its_rate=$2 its_minutes=$3 between=$4
  echo "$kind: $its_rate requests a second for $its_minutes minutes; requests, users, MiB after full collections"
  timeout $((${its_minutes%.*} * 60 + 300)) taskset -c "$client_core" java "-Xmx$heap" -cp "$classpath" \
    io.throng.benchmarks.Soak "$kind" "$base" "$its_rate" "$its_minutes" "$between" "$work/reports" |
    tee "$work/log" | sed -un 's/^look //p; /^failure/p'
  sed -n 's/^figures //p' "$work/log" >"$work/out"
  flat heap 'the whole heap' "$whole_growth"
  flat rest 'the heap but the timeline' "$growth"
  expect 'exceptions and problems of reports' "$(($(value exceptions) + $(value report_problems)))" 0
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
