package io.throng.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {

    private static final double BUCKET_WIDTH = 0.001;
    private static final double[] PERCENTS = {
        0, 0.1, 1, 7, 14, 25, 28, 50, 55, 56, 66, 75, 80, 90, 95, 98, 99, 99.9, 99.99, 99.999, 100
    };

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of("one value", new long[] {1234}),
                Arguments.of("two values", new long[] {1, 3_600_000_000L}),
                Arguments.of(
                        "a thousand different ones",
                        LongStream.rangeClosed(1, 1000).toArray()),
                Arguments.of(
                        "all the same",
                        LongStream.generate(() -> 77_777).limit(500).toArray()),
                Arguments.of("zero among them", new long[] {0, 0, 5, 1_000_000}),
                Arguments.of("uniform", random(1, 10_000, i -> 60_000_000)),
                Arguments.of("small", random(2, 777, i -> 3000)),
                Arguments.of("with a long tail", random(3, 12_345, i -> i % 100 == 0 ? 90_000_000 : 20_000)));
    }

    private static long[] random(long seed, int count, LongUnaryOperator bound) {
        var random = new SplittableRandom(seed);
        return LongStream.range(0, count)
                .map(i -> random.nextLong(bound.applyAsLong(i)))
                .toArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void shouldFindPercentilesWithinABucketOfTheSortedValues(String name, long[] micros) {
        Distribution distribution = of(micros);
        long[] sorted = micros.clone();
        Arrays.sort(sorted);

        for (double percent : PERCENTS) {
            long exact = sorted[rank(percent, sorted.length) - 1];
            assertThat(micros(distribution.p(percent)))
                    .as("p%s of %s", percent, name)
                    .isBetween(exact, Math.min(sorted[sorted.length - 1], exact + (long) (exact * BUCKET_WIDTH)));
        }
    }

    /** In decimal arithmetic, which has no rounding to hide. */
    private static int rank(double percent, int count) {
        return BigDecimal.valueOf(percent)
                .multiply(BigDecimal.valueOf(count))
                .divide(BigDecimal.valueOf(100))
                .setScale(0, RoundingMode.CEILING)
                .max(BigDecimal.ONE)
                .intValueExact();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void shouldKeepCountMinimumMeanAndMaximumExactly(String name, long[] micros) {
        Distribution distribution = of(micros);
        LongStream nanos = LongStream.of(micros).map(micro -> micro * 1000);
        var exact = nanos.summaryStatistics();

        assertThat(distribution.count()).as(name).isEqualTo(exact.getCount());
        assertThat(distribution.min()).isEqualTo(Duration.ofNanos(exact.getMin()));
        assertThat(distribution.max()).isEqualTo(Duration.ofNanos(exact.getMax()));
        assertThat(distribution.mean()).isEqualTo(Duration.ofNanos(Math.round(exact.getAverage())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void shouldRiseFromMinimumToMaximum(String name, long[] micros) {
        Distribution distribution = of(micros);

        Duration previous = distribution.min();
        for (double percent : PERCENTS) {
            assertThat(distribution.p(percent)).as("p%s of %s", percent, name).isBetween(previous, distribution.max());
            previous = distribution.p(percent);
        }
        assertThat(distribution.p(100)).isEqualTo(distribution.max());
        assertThat(distribution.median()).isEqualTo(distribution.p(50));
    }

    @Test
    void shouldKeepNanosecondsOfTheExtremes() {
        var histogram = new Histogram(3);
        histogram.recordValue(1);
        histogram.recordValue(2);

        Distribution distribution = Distribution.of(histogram, 1_999 + 2_001, 1_999, 2_001);

        assertThat(distribution.min()).isEqualTo(Duration.ofNanos(1_999));
        assertThat(distribution.p(0)).isEqualTo(Duration.ofNanos(1_999));
        assertThat(distribution.mean()).isEqualTo(Duration.ofNanos(2_000));
        assertThat(distribution.p(100)).isEqualTo(Duration.ofNanos(2_001));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void shouldMergeWithoutLoss(String name, long[] micros) {
        int third = micros.length / 3;
        Distribution first = of(Arrays.copyOfRange(micros, 0, third));
        Distribution second = of(Arrays.copyOfRange(micros, third, 2 * third));
        Distribution rest = of(Arrays.copyOfRange(micros, 2 * third, micros.length));

        assertThat(first.plus(second).plus(rest)).as(name).isEqualTo(of(micros));
        assertThat(first.plus(second.plus(rest))).isEqualTo(of(micros));
        assertThat(rest.plus(first).plus(second)).isEqualTo(of(micros)).hasSameHashCodeAs(of(micros));
    }

    @Test
    void shouldNotBeChangedByMerging() {
        Distribution one = of(10, 20);
        Distribution other = of(20, 30);

        assertThat(one.plus(other)).isEqualTo(of(10, 20, 20, 30));

        assertThat(one).isEqualTo(of(10, 20)).isNotEqualTo(of(10, 21)).isNotEqualTo(of(10, 10, 20));
        assertThat(other).isEqualTo(of(20, 30));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void shouldBeReadableByHdrHistogram(String name, long[] micros) throws Exception {
        byte[] bytes = Base64.getDecoder().decode(of(micros).encoded());

        Histogram decoded = Histogram.decodeFromCompressedByteBuffer(ByteBuffer.wrap(bytes), 0);

        assertThat(decoded).as(name).isEqualTo(histogram(micros));
    }

    @Test
    void shouldHaveZerosWhenEmpty() {
        assertThat(of()).isSameAs(Distribution.EMPTY);
        assertThat(Distribution.EMPTY.isEmpty()).isTrue();
        assertThat(Distribution.EMPTY.count()).isZero();
        assertThat(Distribution.EMPTY.min()).isZero();
        assertThat(Distribution.EMPTY.mean()).isZero();
        assertThat(Distribution.EMPTY.max()).isZero();
        assertThat(Distribution.EMPTY.p(99)).isZero();
        assertThat(Distribution.EMPTY.encoded()).isEmpty();
        assertThat(Distribution.EMPTY).hasToString("empty");
    }

    @Test
    void shouldAddNothingWhenEmpty() {
        assertThat(Distribution.EMPTY.plus(of(5))).isEqualTo(of(5));
        assertThat(of(5).plus(Distribution.EMPTY)).isEqualTo(of(5));
        assertThat(Distribution.EMPTY.plus(Distribution.EMPTY)).isEqualTo(Distribution.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 100.001, Double.NaN, Double.POSITIVE_INFINITY})
    void shouldRefuseAPercentileOutOfRange(double percent) {
        assertThatThrownBy(() -> of(5).p(percent))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("percentile is " + percent + ", expected 0 to 100");
    }

    private static Distribution of(long... micros) {
        var nanos = LongStream.of(micros).map(micro -> micro * 1000).summaryStatistics();
        return Distribution.of(histogram(micros), nanos.getSum(), nanos.getMin(), nanos.getMax());
    }

    private static Histogram histogram(long... micros) {
        var histogram = new Histogram(3);
        LongStream.of(micros).forEach(histogram::recordValue);
        return histogram;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }
}
