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
@SuppressWarnings("Immutable") // the arrays are private and never written after construction
public final class Distribution {

    private static final int SIGNIFICANT_DIGITS = 3;
    private static final long NANOS_PER_MICRO = 1_000;

    /** No value at all. */
    public static final Distribution EMPTY = new Distribution(new long[0], new long[0], 0, 0, 0);

    private final long[] micros;
    private final long[] counts;
    private final long count;
    private final long sumNanos;
    private final long minNanos;
    private final long maxNanos;

    private Distribution(long[] micros, long[] counts, long sumNanos, long minNanos, long maxNanos) {
        this.micros = micros;
        this.counts = counts;
        this.count = Arrays.stream(counts).sum();
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
        int size = 0;
        long[] micros = new long[64];
        long[] counts = new long[64];
        for (var bucket : histogram.recordedValues()) {
            if (size == micros.length) {
                micros = Arrays.copyOf(micros, size * 2);
                counts = Arrays.copyOf(counts, size * 2);
            }
            micros[size] = bucket.getValueIteratedTo();
            counts[size++] = bucket.getCountAddedInThisIterationStep();
        }
        return new Distribution(Arrays.copyOf(micros, size), Arrays.copyOf(counts, size), sumNanos, minNanos, maxNanos);
    }

    /** The values of both. */
    public Distribution plus(Distribution other) {
        if (count == 0) {
            return other;
        }
        if (other.count == 0) {
            return this;
        }
        long[] mergedMicros = new long[micros.length + other.micros.length];
        long[] mergedCounts = new long[mergedMicros.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < micros.length || theirs < other.micros.length) {
            long next = Math.min(bucketAt(mine), other.bucketAt(theirs));
            mergedMicros[size] = next;
            if (bucketAt(mine) == next) {
                mergedCounts[size] += counts[mine++];
            }
            if (other.bucketAt(theirs) == next) {
                mergedCounts[size] += other.counts[theirs++];
            }
            size++;
        }
        return new Distribution(
                Arrays.copyOf(mergedMicros, size),
                Arrays.copyOf(mergedCounts, size),
                sumNanos + other.sumNanos,
                Math.min(minNanos, other.minNanos),
                Math.max(maxNanos, other.maxNanos));
    }

    private long bucketAt(int index) {
        return index < micros.length ? micros[index] : Long.MAX_VALUE;
    }

    /** How many values there are. */
    public long count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** The exact smallest value; zero when there is none. */
    public Duration min() {
        return Duration.ofNanos(minNanos);
    }

    /** The exact arithmetic mean, to the nanosecond; zero when there is no value. */
    public Duration mean() {
        return Duration.ofNanos(count == 0 ? 0 : Math.round((double) sumNanos / count));
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
        if (count == 0) {
            return Duration.ZERO;
        }
        // One step down, as HdrHistogram does, so that rounding errors do not lift 99.9 % of 1000 values to the 1000th.
        long rank = Math.max(1, (long) Math.ceil(Math.nextDown(percent) * count / 100));
        if (rank >= count) {
            return max();
        }
        long seen = 0;
        int bucket = -1;
        while (seen < rank) {
            seen += counts[++bucket];
        }
        return Duration.ofNanos(Math.max(minNanos, Math.min(maxNanos, micros[bucket] * NANOS_PER_MICRO)));
    }

    /**
     * The buckets as an HdrHistogram in its compressed V2 encoding, in Base64: mergeable by any HdrHistogram library.
     * Values are microseconds with 3 significant digits. Empty text when there is no value.
     */
    public String encoded() {
        if (count == 0) {
            return "";
        }
        Histogram histogram = new Histogram(SIGNIFICANT_DIGITS);
        for (int i = 0; i < micros.length; i++) {
            histogram.recordValueWithCount(micros[i], counts[i]);
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
                && Arrays.equals(micros, other.micros)
                && Arrays.equals(counts, other.counts);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * sumNanos + maxNanos) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return isEmpty() ? "empty" : count + " values, p50 " + p(50) + ", p99 " + p(99) + ", max " + max();
    }
}
