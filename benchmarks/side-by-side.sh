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

for tool in nginx wrk taskset java mvn; do
  command -v "$tool" >/dev/null || { echo "side-by-side: $tool is not installed, see benchmarks/README.md" >&2; exit 2; }
done

work=$(mktemp -d)
trap 'kill "$(cat "$work/nginx.pid" 2>/dev/null)" 2>/dev/null; rm -rf "$work"' EXIT

cat >"$work/nginx.conf" <<CONF
worker_processes 1;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 4096; }
http {
  access_log off;
  keepalive_requests 1000000000;
  server {
    listen 127.0.0.1:$port;
    location / { default_type application/json; return 200 '{"status":"healthy","users":[1,2,3],"n":12345}'; }
  }
}
CONF
taskset -c "$server_core" nginx -p "$work" -e "$work/error.log" -c "$work/nginx.conf"
url="http://127.0.0.1:$port/"

mvn -q -B -pl benchmarks -am -DskipTests package dependency:build-classpath \
  -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=runtime
classpath="benchmarks/target/classes:$(cat "$work/classpath")"

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
