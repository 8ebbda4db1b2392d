#!/usr/bin/env bash
# How the CPU time of a request grows with the number of users who together keep one rate; and what timers, pacing and
# statistics take of it at a high rate. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-10}
warmup=${WARMUP:-4}
rate=${RATE:-10000}
shared_users=${SHARED_USERS-10 100 1000 5000 20000}
own_users=${OWN_USERS-10 1000 15000}
share_rate=${SHARE_RATE:-50000}
share_users=${SHARE_USERS:-20000}
share_seconds=${SHARE_SECONDS:-60}
virtual_seconds=${VIRTUAL_SECONDS:-60}
port=${PORT:-18474}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}

source benchmarks/common.sh
require nginx taskset timeout java mvn
start_server 'off'
build

run() {
  local longest=$1
  shift
  timeout "$longest" taskset -c "$client_core" java -cp "$classpath" "$@"
}
widths='-8 -8 8 10 10 10 10 8'

# One crowd; the first of each kind is what the others are compared with, in the same round.
once() {
  local round=$1 kind=$2 users=$3 base_file="$work/$2-base" ratio
  run $((seconds + warmup + 60)) io.throng.benchmarks.Growth "$base/" "$users" "$rate" "$kind" "$seconds" "$warmup" \
    >"$work/out"
  [ "$(value failed)" = 0 ] || { echo "growth.sh: $(value failed) requests failed, expected none" >&2; exit 1; }
  [ "$users" = "$4" ] && value cpu_us >"$base_file"
  ratio=$(quotient "$(value cpu_us)" "$(cat "$base_file")")
  row "$round" "$kind" "$users" "$(value rps)" "$(value cpu_us)" "$(value user_us)" "$(value system_us)" "$ratio"
  value cpu_us >>"$work/$kind-$users-cpu"
  echo "$ratio" >>"$work/$kind-$users-ratio"
}

if [ "$rounds" -gt 0 ]; then
  echo "CPU microseconds per request at $rate requests a second; the ratio is to the fewest users of the round"
  row round kind users rate cpu user system ratio
  for round in $(seq "$rounds"); do
    for users in $shared_users; do once "$round" shared "$users" "${shared_users%% *}"; done
    for users in $own_users; do once "$round" own "$users" "${own_users%% *}"; done
  done
  for kind in shared own; do
    list=${kind}_users
    for users in ${!list}; do
      row median "$kind" "$users" '' "$(median "$work/$kind-$users-cpu")" '' '' "$(median "$work/$kind-$users-ratio")"
    done
  done
fi

echo
echo "Timers, pacing and statistics of $share_users users at $share_rate requests a second"
echo '- in the profile of a real run:'
run $((share_seconds + 60)) io.throng.benchmarks.EngineShare "$base/" "$share_users" "$share_rate" "$share_seconds" 8
echo '- all of a user but the wire, in virtual time, so more than these three:'
run 300 io.throng.benchmarks.SimulatedCost "$share_users" "$share_rate" "$virtual_seconds"
