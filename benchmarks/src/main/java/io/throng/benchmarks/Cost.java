package io.throng.benchmarks;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * What this process has cost so far, or between two moments; of the whole process, collector and compiler threads
 * included. Reads {@code /proc}, so on Linux only.
 *
 * @param userSeconds CPU time outside the kernel
 * @param systemSeconds CPU time in the kernel
 * @param collections how often garbage was collected
 */
record Cost(double userSeconds, double systemSeconds, long collections) {

    /** Since the start of the process. */
    static Cost soFar() {
        Proc self = Proc.self();
        return new Cost(
                self.userSeconds(),
                self.systemSeconds(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                        .sum());
    }

    /** What was added since an earlier moment. */
    Cost since(Cost earlier) {
        return new Cost(
                userSeconds - earlier.userSeconds,
                systemSeconds - earlier.systemSeconds,
                collections - earlier.collections);
    }

    /** User and system time together. */
    double cpuSeconds() {
        return userSeconds + systemSeconds;
    }
}
