package io.throng.plan.load;

import static io.throng.plan.load.Profiles.hold;
import static io.throng.plan.load.Profiles.load;
import static io.throng.plan.load.Profiles.ramp;
import static io.throng.plan.load.Profiles.sine;
import static io.throng.plan.load.Profiles.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throng.plan.load.RateSegment.AtOnce;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonTimesTest {

    private static final OpenLoad RAMP = load(ramp(0, 2_000, 8)).withPoisson();

    private static double[] seconds(long[] nanos) {
        return LongStream.of(nanos).mapToDouble(time -> time / 1e9).toArray();
    }

    private static double[] gaps(double[] values) {
        return IntStream.range(1, values.length)
                .mapToDouble(i -> values[i] - values[i - 1])
                .toArray();
    }

    private static double exponential(double gap) {
        return 1 - Math.exp(-gap);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 2, 3, 4, 42, -1, Long.MIN_VALUE})
    void shouldHaveExponentialGapsWhenTheRateIsConstant(long seed) {
        double[] gaps = gaps(seconds(times(load(hold(1_000, 10)).withPoisson(), seed)));

        double[] rescaled = Arrays.stream(gaps).map(gap -> gap * 1_000).toArray();
        assertThat(KolmogorovSmirnov.accepts(rescaled, PoissonTimesTest::exponential))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 42, -1, Long.MIN_VALUE})
    void shouldHaveExponentialGapsOnTheClockOfTheIntegralWhenTheRateChanges(long seed) {
        OpenLoad load = load(ramp(100, 1_900, 4), hold(300, 3), ramp(300, 0, 2), sine(500, 400, 1, 5))
                .withPoisson();
        double[] integrals = Arrays.stream(seconds(times(load, seed)))
                .map(PoissonTimesTest::integral)
                .toArray();

        assertThat(KolmogorovSmirnov.accepts(gaps(integrals), PoissonTimesTest::exponential))
                .isTrue();
    }

    private static double integral(double t) {
        double up = Math.min(t, 4);
        double flat = Math.max(0, Math.min(t, 7) - 4);
        double down = Math.max(0, Math.min(t, 9) - 7);
        double swing = Math.max(0, t - 9);
        return 100 * up
                + 225 * up * up
                + 300 * flat
                + 300 * down
                - 75 * down * down
                + 500 * swing
                + 400 / (2 * Math.PI) * (1 - Math.cos(2 * Math.PI * swing));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 42, -1, Long.MIN_VALUE})
    void shouldSpreadOverARampAsItsIntegralDoes(long seed) {
        double[] seconds = seconds(times(RAMP, seed));

        assertThat(KolmogorovSmirnov.accepts(seconds, t -> t * t / 64)).isTrue();
    }

    @Test
    void shouldRejectWhatIsNotOfTheDistribution() {
        double[] even = gaps(seconds(times(load(hold(1_000, 10)), 0)));
        double[] onARamp = seconds(times(RAMP, 0));

        assertThat(KolmogorovSmirnov.accepts(even, gap -> exponential(gap * 1_000)))
                .isFalse();
        assertThat(KolmogorovSmirnov.accepts(gaps(onARamp), gap -> exponential(gap * 1_000)))
                .isFalse();
        assertThat(KolmogorovSmirnov.accepts(onARamp, t -> t / 8)).isFalse();
        assertThat(KolmogorovSmirnov.accepts(onARamp, t -> Math.pow(t / 8, 2.1)))
                .isFalse();
    }

    @Test
    void shouldMeasureTheLargestDistance() {
        assertThat(KolmogorovSmirnov.distance(new double[] {0.5, 0.1}, value -> value))
                .isEqualTo(0.5, within(1e-12));
        assertThat(KolmogorovSmirnov.distance(new double[] {0.9}, value -> value))
                .isEqualTo(0.9, within(1e-12));
    }

    /** Bounds are five standard errors: of the mean sqrt(100 / n), of the variance 100 sqrt(2 / n) about. */
    @Test
    void shouldHaveCountsOfAPoissonDistribution() {
        int runs = 4_000;
        OpenLoad load = load(ramp(0, 100, 1), hold(50, 1)).withPoisson();

        long[] counts = LongStream.range(0, runs)
                .map(seed -> Profiles.count(load, seed))
                .toArray();

        double mean = LongStream.of(counts).average().orElseThrow();
        double variance = LongStream.of(counts)
                        .mapToDouble(count -> (count - mean) * (count - mean))
                        .sum()
                / (runs - 1);
        assertThat(mean).isCloseTo(100, within(5 * Math.sqrt(100.0 / runs)));
        assertThat(variance).isCloseTo(100, within(5 * 100 * Math.sqrt(2.0 / runs)));
    }

    @Test
    void shouldHaveTheSameTimesWhenTheSeedIsTheSame() {
        assertThat(times(RAMP, 7)).isEqualTo(times(RAMP, 7)).isNotEqualTo(times(RAMP, 8));
    }

    @Test
    void shouldBringAllThatComesAtOnceAndSpendNoChanceOnIt() {
        OpenLoad without = load(hold(100, 1), hold(100, 1)).withPoisson();
        OpenLoad with =
                load(hold(100, 1), new AtOnce(50), hold(100, 1), new AtOnce(5)).withPoisson();

        long[] others = LongStream.of(times(with, 3))
                .filter(nanos -> nanos != 1_000_000_000L && nanos != 2_000_000_000L)
                .toArray();

        assertThat(others).isEqualTo(times(without, 3));
        assertThat(times(with, 3)).hasSize(others.length + 55);
        assertThat(Profiles.count(with, 3)).isEqualTo(others.length + 55);
    }

    @Test
    void shouldNotCountMoreThanItIsToldTo() {
        ArrivalSchedule schedule = ArrivalSchedule.of(load(hold(100, 1)).withPoisson());
        long count = Profiles.count(load(hold(100, 1)).withPoisson(), 3);

        assertThat(schedule.countBefore(ArrivalTimes.NEVER, 3, count)).hasValue(count);
        assertThat(schedule.countBefore(ArrivalTimes.NEVER, 3, count - 1)).isEmpty();
    }
}
