# What the benchmarks have in common; to be sourced from the root of the project, with $port and $server_core set.

# Ends the script where a tool is missing.
require() {
  local tool
  for tool in "$@"; do
    type -P "$tool" >/dev/null || { echo "$(basename "$0"): $tool is not installed, see benchmarks/README.md" >&2; exit 2; }
  done
}

# Starts nginx on a core of its own, until the script ends; its files are in $work, it answers at $base with 45 bytes of
# JSON, and at $base/nginx-status with its counts. The first argument is its directive for the access log, in which the
# format "path" is the path alone; a second one may be further locations.
start_server() {
  work=$(mktemp -d)
  trap stop_server EXIT
  cat >"$work/nginx.conf" <<CONF
worker_processes 1;
worker_rlimit_nofile $(ulimit -Hn);
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections $(ulimit -Hn); }
http {
  log_format path '\$uri';
  access_log $1;
  keepalive_requests 1000000000;
  server {
    listen 127.0.0.1:$port backlog=4096;
    location / { default_type application/json; return 200 '{"status":"healthy","users":[1,2,3],"n":1234}'; }
    location = /nginx-status { stub_status; }
    ${2:-}
  }
}
CONF
  taskset -c "$server_core" nginx -p "$work" -e "$work/error.log" -c "$work/nginx.conf"
  base="http://127.0.0.1:$port"
}

# Stops nginx and removes its files.
stop_server() {
  kill "$(cat "$work/nginx.pid" 2>/dev/null)" 2>/dev/null || true
  rm -rf "$work"
}

# Builds the benchmarks and sets $classpath to run them.
build() {
  mvn -q -B -pl benchmarks -am -DskipTests package dependency:build-classpath \
    -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=runtime
  classpath="benchmarks/target/classes:$(cat "$work/classpath")"
}

# Prints the value of a name in the lines of name=value that a program has left in $work/out.
value() { sed -n "s/.*\b$1=\([^ ]*\).*/\1/p" "$work/out"; }

# Prints the median of the numbers in a file, one a line.
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# Prints one number divided by another.
quotient() { awk "BEGIN { printf \"%.3f\\n\", $1 / $2 }"; }

# Prints a row of a table: cells as wide as $widths says, those below 0 begin at the left; then what is left over.
row() {
  local width
  for width in $widths; do
    printf '%*s ' "$width" "$1"
    shift
  done
  echo "$*"
}
