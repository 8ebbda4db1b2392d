package io.throng.reporting.console;

import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Snapshot;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How many users of the open model arrive per second, from what later snapshots have more than earlier ones. It reaches
 * as far back as the other current numbers, and further when snapshots were missed.
 */
final class ArrivalRate {

    private static final Duration REACH = Duration.ofSeconds(5);
    private static final Duration TOLERANCE = Duration.ofMillis(500);
    private static final double NANOS_PER_SECOND = 1e9;

    private final Deque<Mark> marks = new ArrayDeque<>(List.of(new Mark(Duration.ZERO, 0)));

    private record Mark(Duration at, long arrivals) {}

    /** The rate up to a snapshot, which is later than those before. */
    double upTo(Snapshot snapshot) {
        Mark now = new Mark(snapshot.elapsed(), arrivals(snapshot));
        Duration oldest = now.at().minus(REACH).minus(TOLERANCE);
        while (marks.size() > 1 && marks.getFirst().at().compareTo(oldest) < 0) {
            marks.removeFirst();
        }
        marks.addLast(now);
        Mark then = marks.getFirst();
        long nanos = now.at().minus(then.at()).toNanos();
        return nanos == 0 ? 0 : (now.arrivals() - then.arrivals()) * NANOS_PER_SECOND / nanos;
    }

    /** Those that have begun since the start of the run. */
    static long arrivals(Snapshot snapshot) {
        return snapshot.schedules().stream()
                .filter(ScheduleStats::arrivals)
                .mapToLong(ScheduleStats::begun)
                .sum();
    }
}
