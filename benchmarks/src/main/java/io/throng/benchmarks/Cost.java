package io.throng.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process has cost so far, or between two moments; of the whole process, collector and compiler threads
 * included. Reads {@code /proc}, so on Linux only.
 *
 * @param userSeconds CPU time outside the kernel
 * @param systemSeconds CPU time in the kernel
 * @param collections how often garbage was collected
 */
record Cost(double userSeconds, double systemSeconds, long collections) {

    private static final double TICKS_PER_SECOND = 100;
    private static final int FIRST_FIELD_AFTER_NAME = 3;
    private static final int USER_FIELD = 14;

    /** Since the start of the process. */
    static Cost soFar() {
        String stat = read("/proc/self/stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        int user = USER_FIELD - FIRST_FIELD_AFTER_NAME;
        return new Cost(
                Long.parseLong(fields[user]) / TICKS_PER_SECOND,
                Long.parseLong(fields[user + 1]) / TICKS_PER_SECOND,
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

    /** The most memory that was ever resident, in KiB. */
    static long peakResidentKib() {
        return status("VmHWM");
    }

    /** The memory that is resident now, in KiB. */
    static long residentKib() {
        return status("VmRSS");
    }

    private static long status(String name) {
        return read("/proc/self/status")
                .lines()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " in /proc/self/status"));
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
