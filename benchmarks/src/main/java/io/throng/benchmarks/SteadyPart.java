package io.throng.benchmarks;

import io.throng.metrics.Report;
import io.throng.metrics.Reporter;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunInfo;
import io.throng.metrics.Snapshot;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What HTTP requests cost in one run, from the first snapshot after its warm-up to the last before its end, so without
 * starting, connecting and stopping. Serves one run.
 */
final class SteadyPart implements Reporter {

    private static final Set<String> NOT_HTTP = Set.of("CALL", "BLOCKING");

    private final Duration warmUp;
    private volatile @Nullable Reading first;
    private volatile @Nullable Reading last;

    SteadyPart(Duration warmUp) {
        this.warmUp = warmUp;
    }

    private record Reading(long requests, long nanos, Cost cost, Allocated allocated) {}

    @Override
    public Report open(RunInfo info) {
        return this::see;
    }

    private void see(Snapshot now) {
        if (now.last() || now.elapsed().compareTo(warmUp) < 0) {
            return;
        }
        Reading reading = new Reading(httpRequests(now), now.elapsed().toNanos(), Cost.soFar(), Allocated.soFar());
        if (first == null) {
            first = reading;
        }
        last = reading;
    }

    private static long httpRequests(Snapshot now) {
        return now.requests().stream()
                .filter(series -> !NOT_HTTP.contains(series.method()))
                .mapToLong(RequestStats::count)
                .sum();
    }

    /**
     * The figures as {@code name=value}: requests a second, microseconds of CPU and bytes allocated for each.
     *
     * @throws IllegalStateException when the run was too short to have two snapshots after the warm-up
     */
    String figures() {
        Reading from = first;
        Reading to = last;
        if (from == null || to == null || from.requests() == to.requests()) {
            throw new IllegalStateException(
                    "no requests between two snapshots, expected a run some seconds longer than " + warmUp);
        }
        double requests = to.requests() - from.requests();
        Cost cost = to.cost().since(from.cost());
        Allocated allocated = to.allocated().since(from.allocated());
        return String.format(
                Locale.ROOT,
                "requests=%.0f rps=%.0f cpu_us=%.3f user_us=%.3f system_us=%.3f loop_bytes=%.1f other_bytes=%.1f",
                requests,
                requests * 1e9 / (to.nanos() - from.nanos()),
                cost.cpuSeconds() * 1e6 / requests,
                cost.userSeconds() * 1e6 / requests,
                cost.systemSeconds() * 1e6 / requests,
                allocated.onLoops() / requests,
                allocated.elsewhere() / requests);
    }
}
