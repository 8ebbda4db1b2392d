package io.throng.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import org.jspecify.annotations.Nullable;

/**
 * CPU time that the living threads of the runs in this JVM have taken since they began.
 *
 * @param loopNanos of the event loops, on which users live
 * @param loopUserNanos of the same, outside the kernel
 * @param reportingNanos of the threads without users: control and reports
 */
record ThreadTimes(long loopNanos, long loopUserNanos, long reportingNanos) {

    private static final String OF_RUNS = "throng-";
    private static final String LOOPS = "throng-loop-";

    static ThreadTimes soFar() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long loopNanos = 0;
        long loopUserNanos = 0;
        long reportingNanos = 0;
        for (@Nullable ThreadInfo info : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (info == null || !info.getThreadName().startsWith(OF_RUNS)) {
                continue;
            }
            long nanos = threads.getThreadCpuTime(info.getThreadId());
            if (info.getThreadName().startsWith(LOOPS)) {
                loopNanos += nanos;
                loopUserNanos += threads.getThreadUserTime(info.getThreadId());
            } else {
                reportingNanos += nanos;
            }
        }
        return new ThreadTimes(loopNanos, loopUserNanos, reportingNanos);
    }

    /** What was added since an earlier moment. */
    ThreadTimes since(ThreadTimes earlier) {
        return new ThreadTimes(
                loopNanos - earlier.loopNanos,
                loopUserNanos - earlier.loopUserNanos,
                reportingNanos - earlier.reportingNanos);
    }
}
