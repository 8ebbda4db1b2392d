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
port=${PORT:-18477}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}

source benchmarks/common.sh
require nginx taskset java mvn
start_server 'access.log path buffer=64k flush=1s'
build

widths='-7 -22 10 9 9 9 9 9 11 11 9 6'

# Runs ours once and prints a row; the log must hold exactly what was started, warm-up included.
throng() {
  local path="/$1-$2" logged name
  taskset -c "$client_core" java -cp "$classpath" io.throng.benchmarks.PacedArrivals \
    "$base$path" "$1" "$rate" "$seconds" "$warmup" | sed -n "s/^measured //p" >"$work/out"
  sleep 2
  logged=$(grep -cx "$path" "$work/access.log" || true)
  row "$2" "$3" "$(value requests)" "$(value p50)" "$(value p90)" "$(value p99)" "$(value p99.9)" "$(value max)" \
    "$(value response50)" "$(value response99)" "$(value perMillion)" "$(value loops)" \
    "$(value verdict), $(value failed) failed, $(value dropped) dropped, log $(
      [ "$(value all)" = "$logged" ] && echo equal || echo "DIFFERENT: $logged instead of $(value all)"
    )"
  for name in p50 p90 p99 p99.9 max response50 response99 perMillion; do value "$name" >>"$work/$1-$name"; done
}
# Prints the medians of ours.
medians() {
  local name cells=()
  for name in p50 p90 p99 p99.9 max response50 response99 perMillion; do cells+=("$(median "$work/$1-$name")"); done
  row median "$2" '' "${cells[@]}" '' ''
}
ratio() { quotient "$(median "$work/open-$1")" "$(median "$work/connections-$1")"; }
other() {
  printf '%-7s %-22s ' "$1" "$2"
  shift 2
  taskset -c "$client_core" "$@" 2>/dev/null | tr '\n' ' ' | tr -s ' ' | cut -c1-400
  echo
}

echo "$rate requests per second for $seconds s; p50 to max are start delays in ms, cpu is in microseconds per request"
row round '' requests p50 p90 p99 p99.9 max response50 response99 cpu loops ''
for round in $(seq "$rounds"); do
  throng open "$round" 'Throng, arrivals'
  throng pooled "$round" 'Throng, a pool of 64'
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
medians open 'Throng, arrivals'
medians pooled 'Throng, a pool of 64'
medians connections 'Throng, as wrk2'
echo "arrivals to the manner of wrk2: p99 of the start delay $(ratio p99), p99 of the response time $(ratio response99)," \
  "CPU time $(ratio perMillion)"
