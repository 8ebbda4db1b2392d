package io.throng.benchmarks;

import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RunInfo;
import io.throng.metrics.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Prints a row with the memory, threads and files of this process now and then in a run. Serves one run. */
final class SoakWatch implements Reporter {

    private static final double BYTES_PER_MIB = 1024 * 1024;
    private static final double NANOS_PER_MINUTE = 60e9;

    /** What the timeline of a run is made of; who holds a byte array is counted all the same. */
    private static final Set<String> OF_TIMELINE = Set.of("[B", "java.time.Duration");

    private static final String TIMELINE_PACKAGE = "io.throng.metrics.";

    private final Duration every;
    private final List<Trend.Point> heap = new CopyOnWriteArrayList<>();
    private final List<Trend.Point> rest = new CopyOnWriteArrayList<>();

    SoakWatch(Duration every) {
        this.every = every;
    }

    @Override
    public Report open(RunInfo info) {
        System.out.printf(
                "look %8s %12s %10s %8s %10s %10s %10s %10s %8s %8s%n",
                "minutes", "requests", "failed", "users", "heap", "rest", "direct", "resident", "threads", "files");
        return this::see;
    }

    private void see(Snapshot now) {
        boolean isTime = now.elapsed().compareTo(every.multipliedBy(heap.size() + 1L)) >= 0;
        if (isTime && !now.last()) {
            double minutes = now.elapsed().toNanos() / NANOS_PER_MINUTE;
            Footprint footprint = Footprint.now();
            ClassHistogram.Count all = footprint.classes().total();
            ClassHistogram.Count others = footprint.classes().total(SoakWatch::isNotOfTimeline);
            heap.add(new Trend.Point(minutes, all.bytes()));
            rest.add(new Trend.Point(minutes, others.bytes()));
            print(minutes, now, footprint, all.bytes(), others.bytes());
        }
    }

    private static boolean isNotOfTimeline(String name) {
        return !OF_TIMELINE.contains(name) && !name.startsWith(TIMELINE_PACKAGE);
    }

    private static void print(double minutes, Snapshot now, Footprint footprint, long heapBytes, long restBytes) {
        System.out.printf(
                Locale.ROOT,
                "look %8.1f %12d %10d %8d %10.3f %10.3f %10.3f %10.1f %8d %8d%n",
                minutes,
                now.total().count(),
                now.total().failed(),
                now.users(),
                heapBytes / BYTES_PER_MIB,
                restBytes / BYTES_PER_MIB,
                footprint.directBytes() / BYTES_PER_MIB,
                footprint.residentBytes() / BYTES_PER_MIB,
                footprint.threads(),
                footprint.files());
    }

    /**
     * How the live heap went in the second half of the run.
     *
     * @throws IllegalArgumentException when it was looked at less than twice then
     */
    Trend heapTrend() {
        return secondHalf(heap);
    }

    /** The same without what the timeline of the run is made of, which grows to its bound. */
    Trend restTrend() {
        return secondHalf(rest);
    }

    private static Trend secondHalf(List<Trend.Point> points) {
        List<Trend.Point> all = List.copyOf(points);
        return Trend.of(all.subList(all.size() / 2, all.size()));
    }
}
