#!/usr/bin/env bash
# Where a run of Throng spends its CPU time, or what it allocates. How to read it: README.md beside this file.
#   benchmarks/profile.sh [cpu|alloc|jfr]
set -euo pipefail
cd "$(dirname "$0")/.."

kind=${1:-cpu}
seconds=${SECONDS_EACH:-20}
warmup=${WARMUP:-10}
connections=${CONNECTIONS:-64}
port=${PORT:-18478}
server_core=${SERVER_CORE:-0}
client_core=${CLIENT_CORE:-1}
jvm=${JVM_ARGS:-}
out=benchmarks/target/profile
# Starting and stopping a run needs some time beside that.
margin=3

case $kind in
  cpu) what=event=ctimer,interval=1ms ;;
  alloc) what=alloc=16k,total ;;
  jfr) ;;
  *) echo "profile.sh: what to profile is \"$kind\", expected cpu, alloc or jfr" >&2; exit 2 ;;
esac

source benchmarks/common.sh
require nginx taskset java jcmd jfr mvn awk
start_server 'off'
build
mkdir -p "$out"

# What is profiled: it warms up for so many seconds before it does the same again.
program=(io.throng.benchmarks.ClosedLoop plain "$base" "$connections" "$((seconds + margin))" "$warmup")

# Runs the program on its core, with more arguments for the JVM. Frames are told exactly, not only at safepoints.
start_program() {
  # shellcheck disable=SC2086 # several arguments
  taskset -c "$client_core" java -XX:+UnlockDiagnosticVMOptions -XX:+DebugNonSafepoints $jvm "$@" \
    -cp "$classpath" "${program[@]}" &
  pid=$!
  trap 'kill "$pid" 2>/dev/null || true; stop_server' EXIT
}

# Sets $agent to async-profiler for this machine.
fetch_agent() {
  local machine
  case $(uname -m) in
    x86_64) machine=linux-x64 ;;
    aarch64) machine=linux-arm64 ;;
    *) echo "profile.sh: there is no async-profiler for $(uname -m), try: benchmarks/profile.sh jfr" >&2; exit 2 ;;
  esac
  mvn -q -B -N dependency:unpack -Dartifact=tools.profiler:async-profiler:4.1 -DoutputDirectory="$out/async-profiler"
  agent=$PWD/$out/async-profiler/$machine/libasyncProfiler.so
}

# Loads the agent into the running program with these options; it is the same one each time.
tell_agent() {
  local said
  said=$(jcmd "$pid" JVMTI.agent_load "$agent" "\"$1\"")
  grep -q 'return code: 0' <<<"$said" || { echo "profile.sh: async-profiler refuses \"$1\": $said" >&2; exit 1; }
}

async() {
  local stacks=$PWD/$out/$kind.collapsed
  fetch_agent
  start_program -XX:+EnableDynamicAgentLoading
  sleep $((warmup + margin))
  tell_agent "start,$what,cstack=vm,threads"
  sleep "$((seconds - margin))"
  tell_agent "stop,collapsed,file=$stacks"
  wait "$pid"
  awk -v kind="$kind" -f benchmarks/profile.awk "$stacks"
  echo "stacks, for a flame graph, in $out/$kind.collapsed"
}

# The most frequent ones among lines, with their counts.
top() {
  sort | uniq -c | sort -rn |
    awk '{ sum += $1 } NR <= 15 { print } END { print sum + 0, "in all" }'
}

# The topmost methods of the samples of a kind; they are in the first lines of their stack traces.
top_frames() {
  jfr print --events "$1" --stack-depth 1 "$recording" |
    awk '/stackTrace = \[/ { getline; sub(/^ */, ""); sub(/ *line:.*/, ""); print }' | top
}

flight_recorder() {
  recording=$out/profile.jfr
  start_program "-XX:StartFlightRecording=delay=$((warmup + margin))s,settings=profile,filename=$recording"
  wait "$pid"
  if jfr help view >/dev/null 2>&1; then
    jfr view --width 110 hot-methods "$recording"
    jfr view --width 110 allocation-by-site "$recording"
    jfr view --width 110 allocation-by-class "$recording"
  else
    echo "CPU samples in Java code:"
    top_frames jdk.ExecutionSample
    echo "allocations:"
    top_frames jdk.ObjectAllocationSample
  fi
  echo "everything else in $recording"
}

if [ "$kind" = jfr ]; then flight_recorder; else async; fi
