#!/usr/bin/env bash
# What a crowd of users takes in memory: with connections of their own, with shared ones, with none; and Gatling's users
# beside them. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."

# kind:users:mean seconds of think time
crowds=${CROWDS:-own:15000:2 shared:10000:2 shared:50000:10 shared:100000:20 idle:100000:- left:15000:-}
gatling_crowds=${GATLING_CROWDS-own:10000:2 shared:50000:10}
gatling_start=${GATLING_START:-20}
heap=${HEAP:-512m}
histogram=${HISTOGRAM:-}
port=${PORT:-18473}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}
longest=${LONGEST_SECONDS:-240}

source benchmarks/common.sh
require nginx taskset timeout java mvn
start_server 'off' 'location /brief {
  keepalive_timeout 2s;
  default_type application/json;
  return 200 "{\"status\":\"healthy\",\"users\":[1,2,3],\"n\":1234}";
}'
build

widths='-8 -8 8 8 14 14 14 14 10'

throng() {
  local crowd users think path=/
  IFS=: read -r crowd users think <<<"$1"
  case $crowd in idle | left) path=/brief ;; esac
  timeout "$longest" taskset -c "$client_core" java "-Xmx$heap" -cp "$classpath" io.throng.benchmarks.CrowdMemory \
    "$base$path" "$crowd" "$users" "${think/-/0}" ${histogram:+histogram} >"$work/out"
  row Throng "$crowd" "$(value users)" "$(value files)" "$(value heap_per_user)" "$(value direct_per_user)" \
    "$(value process_per_user)" "$(value resident_mib)" "$(value peak_mib)"
  sed 1d "$work/out"
}

# Sets the named variables to the figures of one crowd of Gatling's, in bytes.
gatling_once() {
  timeout "$longest" taskset -c "$client_core" java "-Xmx$heap" --add-opens java.base/java.lang=ALL-UNNAMED \
    -cp "$gatling_classpath" io.throng.peers.GatlingCrowd "$base/" "$1" "$2" "$3" "$gatling_start" "$work/gatling" \
    >"$work/gatling.log" 2>&1 || { tail -20 "$work/gatling.log" >&2; return 1; }
  grep '^memory ' "$work/gatling.log" >"$work/out"
}
gatling() {
  local crowd users think heap_few direct_few resident_few
  IFS=: read -r crowd users think <<<"$1"
  gatling_once "$crowd" 10 "$think"
  heap_few=$(value heap_bytes) direct_few=$(value direct_bytes) resident_few=$(value resident_kib)
  gatling_once "$crowd" "$users" "$think"
  row Gatling "$crowd" "$(value users)" - \
    $((($(value heap_bytes) - heap_few) / (users - 10))) \
    $((($(value direct_bytes) - direct_few) / (users - 10))) \
    $((($(value resident_kib) - resident_few) * 1024 / (users - 10))) \
    $(($(value resident_kib) / 1024)) $(($(value peak_kib) / 1024))
}

echo "Bytes per user, those of 10 users taken off; the process in MiB, with a heap of at most $heap"
row tool crowd users files heap/user direct/user process/user resident peak
for crowd in $crowds; do throng "$crowd"; done
if [ -n "$gatling_crowds" ]; then
  mvn -q -B -f benchmarks/peers/pom.xml -pl gatling compile dependency:build-classpath \
    -Dmdep.outputFile="$work/gatling-classpath"
  gatling_classpath="benchmarks/peers/gatling/target/classes:$(cat "$work/gatling-classpath")"
  for crowd in $gatling_crowds; do gatling "$crowd"; done
fi
