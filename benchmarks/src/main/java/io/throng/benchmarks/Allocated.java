package io.throng.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that the living threads of this JVM have allocated on the heap since they began. HotSpot only.
 *
 * @param onLoops by the event loops, on which users live
 * @param elsewhere by all others: control, reports, blocking code
 */
record Allocated(long onLoops, long elsewhere) {

    private static final String LOOPS = "throng-loop-";

    static Allocated soFar() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] ids = threads.getAllThreadIds();
        @Nullable ThreadInfo[] infos = threads.getThreadInfo(ids);
        long[] bytes = threads.getThreadAllocatedBytes(ids);
        long onLoops = 0;
        long elsewhere = 0;
        for (int i = 0; i < ids.length; i++) {
            ThreadInfo info = infos[i];
            if (info != null && info.getThreadName().startsWith(LOOPS)) {
                onLoops += bytes[i];
            } else {
                elsewhere += Math.max(0, bytes[i]);
            }
        }
        return new Allocated(onLoops, elsewhere);
    }

    /** By all threads together. */
    long all() {
        return onLoops + elsewhere;
    }

    /** What was added since an earlier moment. */
    Allocated since(Allocated earlier) {
        return new Allocated(onLoops - earlier.onLoops, elsewhere - earlier.elsewhere);
    }
}
