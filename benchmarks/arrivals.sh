#!/usr/bin/env bash
# How exactly a rate is kept: arrivals of the open model beside connections that keep a schedule each, as in wrk2, and
# beside other tools that can keep a rate, in interleaved rounds of one run, against nginx on a core of its own. Every
# request of ours is compared with the access log. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${ROUNDS:-3}
seconds=${SECONDS_EACH:-30}
rate=${RATE:-5000}
warmup=${WARMUP:-3}
port=${PORT:-18472}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}

source benchmarks/common.sh
require nginx taskset java mvn
start_server 'access.log path buffer=64k flush=1s'
build

# Runs ours once and prints a row; the log must hold exactly what was started.
throng() {
  local path="/$1-$2"
  taskset -c "$client_core" java -cp "$classpath" io.throng.benchmarks.PacedArrivals \
    "$base$path" "$1" "$rate" "$seconds" "$warmup" | sed -n "s/^measured //p" >"$work/out"
  sleep 2
  local logged all
  logged=$(grep -cx "$path" "$work/access.log")
  all=$(sed -n 's/.*all=\([0-9]*\).*/\1/p' "$work/out")
  printf '%-6s %-24s %s\n' "$2" "$3" "$(sed 's/ all=[0-9]*//' "$work/out")"
  printf '%-31s started, warm-up included: %s; access log: %s: %s\n' '' "$all" "$logged" \
    "$([ "$all" = "$logged" ] && echo equal || echo DIFFERENT)"
}
other() {
  printf '%-6s %-24s ' "$1" "$2"
  shift 2
  taskset -c "$client_core" "$@" 2>/dev/null | tr '\n' ' ' | tr -s ' ' | cut -c1-400
  echo
}

echo "$rate requests per second for $seconds s; p50 to max are start delays in ms, response50 and response99 response times"
for round in $(seq "$rounds"); do
  throng open "$round" 'Throng, arrivals'
  throng connections "$round" 'Throng, as wrk2'
  if command -v hey >/dev/null; then
    other "$round" 'hey (response times)' bash -c \
      "hey -z ${seconds}s -c 64 -q $((rate / 64)) $base/hey | grep -E 'Requests/sec|50%|90%|99%|Slowest'"
  fi
  if command -v autocannon >/dev/null; then
    other "$round" 'autocannon (responses)' bash -c \
      "autocannon -d $seconds -c 64 -R $rate -j $base/autocannon | sed -E 's/.*\"latency\":\{([^}]*)\}.*\"requests\":\{([^}]*)\}.*/\1 \2/'"
  fi
done
