package io.throng.metrics.internal;

import io.throng.metrics.FailureKind;

/**
 * What happened on one event loop in one interval. Written on that loop without any synchronisation, then handed over
 * as a whole.
 */
public final class LoopRecorder {

    private static final int DISTINCT_FAILURES = 200;
    private static final int DISTINCT_EXCEPTIONS = 50;

    private final SeriesRecorder[] series;
    final Occurrences<FailureKey> failures = new Occurrences<>(DISTINCT_FAILURES, FailureKey::other);
    final Occurrences<ExceptionKey> exceptions = new Occurrences<>(DISTINCT_EXCEPTIONS, ExceptionKey::other);
    private long maxLagNanos;

    public LoopRecorder(SeriesTable table) {
        series = new SeriesRecorder[table.size()];
        for (int i = 0; i < series.length; i++) {
            series[i] = new SeriesRecorder();
        }
    }

    public SeriesRecorder series(int index) {
        return series[index];
    }

    /** Tells why a request failed that {@link SeriesRecorder#ended} has counted. */
    public void failed(int index, FailureKind kind, String message, long atNanos) {
        failures.happened(new FailureKey(index, kind, Message.bounded(message)), atNanos);
    }

    /** A lambda threw. */
    public void threw(String place, Throwable thrown, long atNanos) {
        String type = thrown.getClass().getName();
        exceptions.happened(new ExceptionKey(place, type, Message.of(thrown), StackTraces.text(thrown)), atNanos);
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
        failures.clear();
        exceptions.clear();
        maxLagNanos = 0;
    }

    void addSeries(LoopRecorder other) {
        for (int i = 0; i < series.length; i++) {
            series[i].add(other.series[i]);
        }
    }
}
