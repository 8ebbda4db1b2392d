package io.throng.benchmarks;

import io.netty.util.internal.PlatformDependent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The memory, threads and files that this process holds at one moment. Linux only.
 *
 * @param residentBytes of the process, before garbage was collected for the other figures
 * @param classes of all objects that live
 * @param directBytes of buffers outside the heap, those of Netty's pool included
 * @param threads that live
 * @param files that are open, sockets among them
 */
record Footprint(long residentBytes, ClassHistogram classes, long directBytes, int threads, int files) {

    private static final int COLLECTIONS = 3;
    private static final long BYTES_PER_KIB = 1024;
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    /** Measures it now, which stops the program for as long as full collections take. */
    static Footprint now() {
        long residentBytes = Proc.self().residentKib() * BYTES_PER_KIB;
        int files = openFiles();
        ClassHistogram classes = liveObjects();
        return new Footprint(
                residentBytes,
                classes,
                usedDirectBytes(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                files);
    }

    /** More than one collection, for the first may only make ready what the next one frees. */
    private static ClassHistogram liveObjects() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ClassHistogram.now();
    }

    /** Netty counts what it takes past the JVM itself, and answers less than 0 where it takes nothing so. */
    private static long usedDirectBytes() {
        long counted = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return counted + Math.max(0, PlatformDependent.usedDirectMemory());
    }

    /** How many files are open, sockets among them; the look at them opens one that is not counted. */
    static int openFiles() {
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return (int) open.count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
