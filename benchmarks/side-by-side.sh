#!/usr/bin/env bash
# What a request costs with Throng and with other load generators, in interleaved rounds of one run, against nginx on a
# core of its own. See README.md beside this file.
set -euo pipefail
cd "$(dirname "$0")/.."

export ROUNDS=${ROUNDS:-5} SECONDS_EACH=${SECONDS_EACH:-10} WARMUP=${WARMUP:-10}
export CONNECTIONS=${CONNECTIONS:-64} RATE=${RATE:-20000} ONLY=${ONLY:-}
export CLIENT_CORE=${CLIENT_CORE:-1} START_CORES=${START_CORES:-0,1}
export JSON=${JSON:-benchmarks/target/side-by-side.json}
port=${PORT:-18471}
export START_PORT=${START_PORT:-$((port + 1))}
server_core=${SERVER_CORE:-0}

source benchmarks/common.sh
require nginx wrk taskset time java mvn
start_server 'off'
export BASE=$base WORK=$work
build
# shellcheck disable=SC2016  # Maven puts in the folder of each peer
mvn -q -B -f benchmarks/peers/pom.xml compile dependency:build-classpath \
  -Dmdep.outputFile='${project.build.directory}/classpath' -Dmdep.includeScope=runtime

# Beside nginx, so it does as little as it can while a generator is measured: it waits for lines.
taskset -c "$server_core" java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classpath" \
  io.throng.benchmarks.sidebyside.SideBySide &
driver=$!
trap 'kill "$driver"' INT TERM
wait "$driver"
