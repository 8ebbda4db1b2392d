package io.throng.metrics.internal;

import io.throng.metrics.Distribution;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Durations recorded by one thread: a histogram in microseconds, made when first needed, and exact extremes and sum. */
final class TimeRecorder {

    private static final int SIGNIFICANT_DIGITS = 3;
    private static final long NANOS_PER_MICRO = 1_000;

    private @Nullable Histogram histogram;
    private long sumNanos;
    private long minNanos = Long.MAX_VALUE;
    private long maxNanos;

    void record(long nanos) {
        histogram().recordValue(nanos / NANOS_PER_MICRO);
        sumNanos += nanos;
        minNanos = Math.min(minNanos, nanos);
        maxNanos = Math.max(maxNanos, nanos);
    }

    private Histogram histogram() {
        if (histogram == null) {
            histogram = new Histogram(SIGNIFICANT_DIGITS);
            histogram.setAutoResize(true);
        }
        return histogram;
    }

    void add(TimeRecorder other) {
        if (other.count() > 0) {
            histogram().add(other.histogram());
            sumNanos += other.sumNanos;
            minNanos = Math.min(minNanos, other.minNanos);
            maxNanos = Math.max(maxNanos, other.maxNanos);
        }
    }

    void addZeros(long count) {
        if (count > 0) {
            histogram().recordValueWithCount(0, count);
            minNanos = 0;
        }
    }

    long count() {
        return histogram == null ? 0 : histogram.getTotalCount();
    }

    void reset() {
        if (histogram != null && count() > 0) {
            histogram.reset();
            sumNanos = 0;
            minNanos = Long.MAX_VALUE;
            maxNanos = 0;
        }
    }

    Distribution distribution() {
        return count() == 0 ? Distribution.EMPTY : Distribution.of(histogram(), sumNanos, minNanos, maxNanos);
    }
}
