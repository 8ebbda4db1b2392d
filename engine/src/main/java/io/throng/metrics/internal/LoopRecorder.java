package io.throng.metrics.internal;

import io.throng.metrics.FailureKind;
import java.util.Arrays;

/**
 * What happened on one event loop in one interval. Written on that loop without any synchronisation, then handed over
 * as a whole.
 */
public final class LoopRecorder {

    private static final int DISTINCT_FAILURES = 200;
    private static final int DISTINCT_EXCEPTIONS = 50;

    private final SeriesRecorder[] series;
    private final ScheduleRecorder[] schedules;
    private SeriesRecorder[] warmUp = {};
    final Occurrences<FailureKey> failures = new Occurrences<>(DISTINCT_FAILURES, FailureKey::other);
    final Occurrences<ExceptionKey> exceptions = new Occurrences<>(DISTINCT_EXCEPTIONS, ExceptionKey::other);
    private long maxLagNanos;

    public LoopRecorder(SeriesTable table) {
        series = newSeries(table.size());
        schedules = new ScheduleRecorder[table.schedules().size()];
        Arrays.setAll(schedules, index -> new ScheduleRecorder());
    }

    private static SeriesRecorder[] newSeries(int size) {
        SeriesRecorder[] fresh = new SeriesRecorder[size];
        Arrays.setAll(fresh, index -> new SeriesRecorder());
        return fresh;
    }

    public SeriesRecorder series(int index) {
        return series[index];
    }

    /** The same series for requests that were meant to start in a warm-up. */
    public SeriesRecorder warmUp(int index) {
        if (warmUp.length == 0) {
            warmUp = newSeries(series.length);
        }
        return warmUp[index];
    }

    /** The schedule of a scenario. */
    public ScheduleRecorder schedule(int scenario) {
        return schedules[scenario];
    }

    /** Tells why a request failed that {@link SeriesRecorder#ended} has counted. */
    public void failed(int index, FailureKind kind, String message, long atNanos) {
        failures.happened(new FailureKey(index, kind, Message.bounded(message)), atNanos);
    }

    /** A lambda threw. */
    public void threw(String place, Throwable thrown, long atNanos) {
        exceptions.happened(ExceptionKey.of(place, thrown), atNanos);
    }

    /** The longest time the loop kept due work waiting. */
    public void lagged(long nanos) {
        maxLagNanos = Math.max(maxLagNanos, nanos);
    }

    long maxLagNanos() {
        return maxLagNanos;
    }

    /** Makes it new for another interval. */
    public void reset() {
        for (SeriesRecorder recorder : series) {
            recorder.reset();
        }
        for (SeriesRecorder recorder : warmUp) {
            recorder.reset();
        }
        for (ScheduleRecorder recorder : schedules) {
            recorder.reset();
        }
        failures.clear();
        exceptions.clear();
        maxLagNanos = 0;
    }

    boolean hasWarmUp() {
        return warmUp.length > 0;
    }

    void addSeries(LoopRecorder other) {
        for (int i = 0; i < series.length; i++) {
            series[i].add(other.series[i]);
        }
        for (int i = 0; i < other.warmUp.length; i++) {
            warmUp(i).add(other.warmUp[i]);
        }
        for (int i = 0; i < schedules.length; i++) {
            schedules[i].add(other.schedules[i]);
        }
    }
}
