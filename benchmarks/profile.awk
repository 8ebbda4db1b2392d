# Reads collapsed stacks of async-profiler, one "[thread];frame;..;frame count" a line, and tells whose they are. With
# kind=alloc the innermost frame is the class of what was allocated, and what the JDK allocates is its caller's.

# Whose frame it is; empty for native code that somebody else has called.
function owner(frame) {
  if (frame ~ /_\[k\]$/ || frame ~ system_call) return "kernel"
  if (frame ~ /^io\/throng\//) return "Throng"
  if (frame ~ /^(io\/netty|reactor)\// || frame ~ /^netty_/) return "Netty"
  if (frame ~ /^(java|javax|jdk|sun)\// || frame == "[vdso]") return "JDK"
  if (frame ~ /^[a-z]+\/[A-Za-z]/ || frame ~ /^org\//) return "libraries"
  return ""
}

function add(whose, frame, count) {
  sum += count
  share[whose] += count
  frames[whose SUBSEP frame] += count
}

function print_top(whose,    key, parts, sorted) {
  sorted = "sort -rn | head -" (whose == "compiler, GC, VM" ? 5 : 12)
  for (key in frames) {
    split(key, parts, SUBSEP)
    if (parts[1] == whose) printf "  %6.2f %%  %s\n", frames[key] * 100 / sum, parts[2] | sorted
  }
  close(sorted)
}

BEGIN {
  FS = ";"
  system_call = "^_*(GI_|libc_)?_*(send|sendto|sendmsg|recv|recvfrom|recvmsg|read|readv|write|writev|accept4?|connect|close|" \
    "socket|setsockopt|getsockopt|epoll_[a-z0-9]+|futex|mmap|munmap|mprotect|madvise|timerfd_settime|eventfd_(read|write)|" \
    "clock_nanosleep|sched_yield|syscall)$"
}

{
  count = $NF
  sub(/.* /, "", count)
  sub(/ [0-9]+$/, "", $NF)
  innermost = $NF
  gsub(/_\[[0-9a-z]\]/, "", innermost)
  last = kind == "alloc" ? NF - 1 : NF
  whose = ""
  for (at = last; at > 1 && (whose == "" || (kind == "alloc" && whose == "JDK")); at--) whose = owner($at)
  if (kind == "alloc") {
    classes[innermost] += count
    site = $(at + 1)
    gsub(/_\[[0-9a-z]\]/, "", site)
    add(whose == "" ? "others" : whose, site, count)
  } else if ($1 ~ /Compiler|GC|G1|VM |Monitor Deflation|Signal/ || whose == "") {
    add("compiler, GC, VM", innermost, count)
  } else {
    add(whose, innermost, count)
  }
}

END {
  if (sum == 0) {
    print "no samples"
    exit
  }
  split("kernel,JDK,Netty,Throng,libraries,compiler; GC; VM,others", order, ",")
  for (i = 1; i in order; i++) {
    whose = order[i]
    gsub(/;/, ",", whose)
    if (!(whose in share)) continue
    printf "%6.2f %%  %s\n", share[whose] * 100 / sum, whose
    print_top(whose)
  }
  if (kind == "alloc") {
    print "classes"
    for (name in classes) printf "  %6.2f %%  %s\n", classes[name] * 100 / sum, name | "sort -rn | head -12"
  }
}
