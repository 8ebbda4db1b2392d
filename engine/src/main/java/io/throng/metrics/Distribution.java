package io.throng.metrics;

import com.google.errorprone.annotations.Immutable;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import org.HdrHistogram.Histogram;

/**
 * An immutable distribution of durations: the recorded buckets of an HdrHistogram (microseconds, 3 significant
 * digits), with exact minimum, maximum and sum in nanoseconds beside them.
 *
 * <p>Percentiles follow HdrHistogram: the smallest recorded value that at least p percent of all values do not exceed,
 * reported at the upper edge of its bucket (0.1 % wide at most) and never above {@link #max()}. Distributions merge
 * without loss, percentiles would not.
 */
@Immutable
public final class Distribution {

    private static final int SIGNIFICANT_DIGITS = 3;
    private static final long NANOS_PER_MICRO = 1_000;

    /** No value at all. */
    public static final Distribution EMPTY = new Distribution(Buckets.NONE, 0, 0, 0);

    private final Buckets buckets;
    private final long sumNanos;
    private final long minNanos;
    private final long maxNanos;

    private Distribution(Buckets buckets, long sumNanos, long minNanos, long maxNanos) {
        this.buckets = buckets;
        this.sumNanos = sumNanos;
        this.minNanos = minNanos;
        this.maxNanos = maxNanos;
    }

    /**
     * Packs what a histogram holds.
     *
     * @param histogram values in microseconds
     * @param sumNanos exact sum of the values
     * @param minNanos exact smallest value
     * @param maxNanos exact largest value
     */
    public static Distribution of(Histogram histogram, long sumNanos, long minNanos, long maxNanos) {
        if (histogram.getTotalCount() == 0) {
            return EMPTY;
        }
        Buckets.Writer writer = new Buckets.Writer();
        for (var bucket : histogram.recordedValues()) {
            writer.add(bucket.getValueIteratedTo(), bucket.getCountAddedInThisIterationStep());
        }
        return new Distribution(writer.written(), sumNanos, minNanos, maxNanos);
    }

    /** The values of both. */
    public Distribution plus(Distribution other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        return new Distribution(
                buckets.plus(other.buckets),
                sumNanos + other.sumNanos,
                Math.min(minNanos, other.minNanos),
                Math.max(maxNanos, other.maxNanos));
    }

    /** How many values there are. */
    public long count() {
        return buckets.count();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /** The exact smallest value; zero when there is none. */
    public Duration min() {
        return Duration.ofNanos(minNanos);
    }

    /** The exact arithmetic mean, to the nanosecond; zero when there is no value. */
    public Duration mean() {
        return Duration.ofNanos(isEmpty() ? 0 : Math.round((double) sumNanos / count()));
    }

    /** The exact largest value; zero when there is none. */
    public Duration max() {
        return Duration.ofNanos(maxNanos);
    }

    /** The 50th percentile. */
    public Duration median() {
        return p(50);
    }

    /**
     * The value that {@code percent} percent of all values do not exceed; zero when there is no value.
     *
     * @param percent from 0 to 100, such as 99.9; 100 is the exact maximum
     * @throws IllegalArgumentException when outside that range or not a number
     */
    public Duration p(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("percentile is " + percent + ", expected 0 to 100");
        }
        if (isEmpty()) {
            return Duration.ZERO;
        }
        // One step down, as HdrHistogram does, so that rounding errors do not lift 99.9 % of 1000 values to the 1000th.
        long rank = Math.max(1, (long) Math.ceil(Math.nextDown(percent) * count() / 100));
        if (rank >= count()) {
            return max();
        }
        long nanos = buckets.valueAt(rank) * NANOS_PER_MICRO;
        return Duration.ofNanos(Math.max(minNanos, Math.min(maxNanos, nanos)));
    }

    /**
     * The buckets as an HdrHistogram in its compressed V2 encoding, in Base64: mergeable by any HdrHistogram library.
     * Values are microseconds with 3 significant digits. Empty text when there is no value.
     */
    public String encoded() {
        if (isEmpty()) {
            return "";
        }
        Histogram histogram = new Histogram(SIGNIFICANT_DIGITS);
        for (Buckets.Reader each = buckets.reader(); each.hasBucket(); each.next()) {
            histogram.recordValueWithCount(each.value(), each.count());
        }
        ByteBuffer buffer = ByteBuffer.allocate(histogram.getNeededByteBufferCapacity());
        int length = histogram.encodeIntoCompressedByteBuffer(buffer);
        return Base64.getEncoder().encodeToString(Arrays.copyOf(buffer.array(), length));
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Distribution other
                && sumNanos == other.sumNanos
                && minNanos == other.minNanos
                && maxNanos == other.maxNanos
                && buckets.equals(other.buckets);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * sumNanos + maxNanos) + buckets.hashCode();
    }

    @Override
    public String toString() {
        return isEmpty() ? "empty" : count() + " values, p50 " + p(50) + ", p99 " + p(99) + ", max " + max();
    }
}
