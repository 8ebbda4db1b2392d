package io.throng.metrics.internal;

import io.throng.metrics.Failure;
import io.throng.metrics.Health;
import io.throng.metrics.Interval;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunPhase;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Snapshot;
import io.throng.metrics.UserException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Adds up what the loops hand over, interval by interval. Used by one thread. */
public final class Ledger {

    private static final int DISTINCT_FAILURES = 1_000;
    private static final int DISTINCT_EXCEPTIONS = 200;

    private final SeriesTable table;
    private final Instant startedAt;
    private final long startNanos;
    private final LoopRecorder total;
    private final LoopRecorder interval;
    private final Occurrences<FailureKey> failures = new Occurrences<>(DISTINCT_FAILURES, FailureKey::other);
    private final Occurrences<ExceptionKey> exceptions = new Occurrences<>(DISTINCT_EXCEPTIONS, ExceptionKey::other);
    private final Timeline timeline = new Timeline();
    private long intervalStartNanos;
    private long maxLagNanos;
    private long intervalLagNanos;
    private int intervals;
    private int laggingIntervals;

    /**
     * @param startedAt wall-clock time of the start
     * @param startNanos the same moment on the monotonic clock
     */
    public Ledger(SeriesTable table, Instant startedAt, long startNanos) {
        this.table = table;
        this.startedAt = startedAt;
        this.startNanos = startNanos;
        this.intervalStartNanos = startNanos;
        this.total = new LoopRecorder(table);
        this.interval = new LoopRecorder(table);
    }

    /** Takes what one loop recorded in the open interval; the recorder is free to be used again afterwards. */
    public void add(LoopRecorder recorder) {
        interval.addSeries(recorder);
        failures.add(recorder.failures);
        exceptions.add(recorder.exceptions);
        intervalLagNanos = Math.max(intervalLagNanos, recorder.maxLagNanos());
        maxLagNanos = Math.max(maxLagNanos, recorder.maxLagNanos());
        recorder.reset();
    }

    /** A lambda threw that belongs to no loop. */
    public void threw(String place, Throwable thrown, long atNanos) {
        exceptions.happened(ExceptionKey.of(place, thrown), atNanos);
    }

    /** Closes the open interval at a moment of the monotonic clock and tells the state of the run. */
    public Snapshot close(long atNanos, int users, RunPhase phase) {
        long nowNanos = Math.max(atNanos, intervalStartNanos);
        total.addSeries(interval);
        Interval closed = closeInterval(nowNanos, users);
        if (timeline.isEmpty() || !isNothing(closed)) {
            timeline.add(closed);
            observeLag();
        }
        Duration elapsed = sinceStart(nowNanos);
        List<RequestStats> requests = stats(total, 0, table.requests().size(), elapsed);
        Interval current = timeline.current();
        return new Snapshot(
                at(nowNanos),
                elapsed,
                users,
                Merging.total(requests, elapsed),
                requests,
                stats(total, table.requests().size(), table.size(), elapsed),
                Merging.total(warmUp(total, elapsed), elapsed),
                schedules(),
                current.total(),
                current.requests(),
                failureList(),
                exceptionList(),
                phase);
    }

    private static boolean isNothing(Interval closed) {
        return closed.total().over().isZero() && closed.total().equals(Merging.NOTHING) && closed.arrivals() == 0;
    }

    private Interval closeInterval(long nowNanos, int users) {
        Duration over = Duration.ofNanos(nowNanos - intervalStartNanos);
        List<RequestStats> warmUp = warmUp(interval, over);
        List<RequestStats> requests =
                Merging.each(stats(interval, 0, table.requests().size(), over), warmUp, over);
        Interval closed = new Interval(
                sinceStart(intervalStartNanos),
                sinceStart(nowNanos),
                users,
                arrivals(),
                Merging.total(warmUp, over).count(),
                Merging.total(requests, over),
                requests);
        intervalStartNanos = nowNanos;
        interval.reset();
        return closed;
    }

    private void observeLag() {
        intervals++;
        if (intervalLagNanos >= Health.LAG_LIMIT.toNanos()) {
            laggingIntervals++;
        }
        intervalLagNanos = 0;
    }

    private long arrivals() {
        long sum = 0;
        for (int i = 0; i < table.schedules().size(); i++) {
            sum += table.schedules().get(i).arrivals() ? interval.schedule(i).begunCount() : 0;
        }
        return sum;
    }

    private List<ScheduleStats> schedules() {
        List<ScheduleStats> stats = new ArrayList<>();
        for (int i = 0; i < table.schedules().size(); i++) {
            stats.add(total.schedule(i).stats(table.schedules().get(i)));
        }
        return stats;
    }

    /** What became of the schedule of every scenario, apart from a warm-up. */
    public List<ScheduleStats> schedulesAfterWarmUp() {
        List<ScheduleStats> stats = new ArrayList<>();
        for (int i = 0; i < table.schedules().size(); i++) {
            stats.add(total.schedule(i).statsAfterWarmUp(table.schedules().get(i)));
        }
        return stats;
    }

    /** Arrivals and slots that were due but never began, apart from a warm-up. */
    public long dropped() {
        return schedulesAfterWarmUp().stream().mapToLong(ScheduleStats::dropped).sum();
    }

    private List<RequestStats> warmUp(LoopRecorder recorder, Duration over) {
        List<RequestStats> stats = new ArrayList<>();
        if (recorder.hasWarmUp()) {
            for (int i = 0; i < table.requests().size(); i++) {
                stats.add(recorder.warmUp(i).stats(table.name(i), over));
            }
        }
        return stats;
    }

    private List<RequestStats> stats(LoopRecorder recorder, int from, int to, Duration over) {
        List<RequestStats> stats = new ArrayList<>();
        for (int i = from; i < to; i++) {
            stats.add(recorder.series(i).stats(table.name(i), over));
        }
        return stats;
    }

    private List<Failure> failureList() {
        List<Failure> list = new ArrayList<>();
        failures.forEach((key, tally) -> list.add(new Failure(
                table.name(key.series()).method(),
                table.name(key.series()).name(),
                key.kind(),
                key.message(),
                tally.count(),
                at(tally.firstNanos()),
                at(tally.lastNanos()))));
        return list;
    }

    private List<UserException> exceptionList() {
        List<UserException> list = new ArrayList<>();
        exceptions.forEach((key, tally) -> list.add(new UserException(
                key.place(),
                key.type(),
                key.message(),
                key.stackTrace(),
                tally.count(),
                at(tally.firstNanos()),
                at(tally.lastNanos()))));
        return list;
    }

    public List<Interval> timeline() {
        return timeline.intervals();
    }

    public Health health() {
        return new Health(Duration.ofNanos(maxLagNanos), intervals, laggingIntervals);
    }

    private Duration sinceStart(long nanos) {
        return Duration.ofNanos(nanos - startNanos);
    }

    private Instant at(long nanos) {
        return startedAt.plus(sinceStart(nanos));
    }
}
