package io.throng.plan.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throng.plan.load.RateSegment.AtOnce;
import io.throng.plan.load.RateSegment.Ramp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every profile, with profiles made by chance from fixed seeds. */
class ArrivalPropertiesTest {

    private static final int PROFILES = 100;

    static LongStream seeds() {
        return LongStream.range(0, PROFILES);
    }

    /** A number as a fraction of integers, worked out apart from the code that is tested. */
    private record Fraction(BigInteger numerator, BigInteger denominator) {

        static Fraction of(long value) {
            return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
        }

        static Fraction of(Rate rate) {
            BigDecimal written = new BigDecimal(Double.toString(rate.count()));
            BigInteger ten = BigInteger.TEN.pow(Math.max(0, written.scale()));
            return new Fraction(written.multiply(new BigDecimal(ten)).toBigIntegerExact(), ten)
                    .over(rate.unit().seconds());
        }

        static Fraction seconds(Duration length) {
            return of(length.toNanos()).over(1_000_000_000);
        }

        Fraction over(long divisor) {
            return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        long roundedUp() {
            return numerator
                    .add(denominator)
                    .subtract(BigInteger.ONE)
                    .divide(denominator)
                    .longValueExact();
        }
    }

    private static Fraction area(OpenLoad load) {
        return load.segments().stream().map(ArrivalPropertiesTest::area).reduce(Fraction.of(0), Fraction::plus);
    }

    private static Fraction area(RateSegment segment) {
        if (segment instanceof Ramp ramp) {
            return Fraction.of(ramp.from()).plus(Fraction.of(ramp.to())).over(2).times(Fraction.seconds(ramp.length()));
        }
        return Fraction.of(((AtOnce) segment).count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldCountExactlyTheAreaOfStraightSegmentsRoundedUp(long seed) {
        OpenLoad load = Profiles.randomStraight(new SplittableRandom(seed));
        long expected = area(load).roundedUp();

        assertThat(Profiles.count(load, seed)).isEqualTo(expected);
        assertThat(Profiles.times(load, seed)).hasSize((int) expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldFollowTheIntegralOfASineThatIsCutAtZero(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double mean = random.nextDouble(100);
        double amplitude = random.nextDouble(200);
        double period = random.nextDouble(0.1, 3);
        double length = random.nextDouble(0.5, 5);

        long[] times = Profiles.times(Profiles.load(Profiles.sine(mean, amplitude, period, length)), 0);

        double arrived = 0;
        double second = 0;
        int next = 0;
        for (double step = 1e-5; second < length - 2 * step; second += step) {
            while (next < times.length && times[next] < second * 1e9) {
                assertThat(arrived).isCloseTo(next, within(mean * step + amplitude * step + 1e-6));
                next++;
            }
            arrived += step * Math.max(0, mean + amplitude * Math.sin(2 * Math.PI * (second + step / 2) / period));
        }
        assertThat(times.length).isBetween(next, next + 1).isCloseTo((int) Math.ceil(arrived), within(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldCountWhatIsDueBeforeAMoment(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OpenLoad even = Profiles.random(random);
        OpenLoad load = random.nextBoolean() ? even : even.withPoisson();
        long[] times = Profiles.times(load, seed);
        ArrivalSchedule schedule = ArrivalSchedule.of(load);

        for (int i = 0; i < 100 && times.length > 0; i++) {
            long nanos = times[random.nextInt(times.length)] + random.nextInt(-1, 2);
            long expected = LongStream.of(times).filter(time -> time < nanos).count();
            assertThat(schedule.countBefore(nanos, seed, times.length)).hasValue(expected);
        }
        assertThat(schedule.countBefore(ArrivalTimes.NEVER, seed, times.length)).hasValue(times.length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldUniteStripesToTheSingleSchedule(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        OpenLoad load = random.nextBoolean()
                ? Profiles.random(random)
                : Profiles.random(random).withPoisson();
        long[] single = Profiles.times(load, seed);

        for (int owners = 1; owners <= 9; owners++) {
            assertThat(united(load, seed, owners, single.length))
                    .as("%d owners", owners)
                    .isEqualTo(single);
        }
        assertThat(single).hasSize((int) Profiles.count(load, seed));
    }

    /** Puts every arrival at its number; what is owned twice or by nobody shows as a difference. */
    private static long[] united(OpenLoad load, long seed, int owners, int count) {
        long[] united = new long[count];
        Arrays.fill(united, -1);
        for (int owner = 0; owner < owners; owner++) {
            ArrivalTimes times = ArrivalSchedule.of(load).times(seed, owner, owners);
            for (; times.dueNanos() != ArrivalTimes.NEVER; times.advance()) {
                assertThat(times.index() % owners).isEqualTo(owner);
                assertThat(united[(int) times.index()]).isEqualTo(-1);
                united[(int) times.index()] = times.dueNanos();
            }
        }
        return united;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldRiseStrictlyWhenNothingComesAtOnce(long seed) {
        OpenLoad any = Profiles.random(new SplittableRandom(seed));
        OpenLoad load = any.withSegments(any.segments().stream()
                .filter(segment -> !(segment instanceof AtOnce))
                .toList());

        long[] times = Profiles.times(load, seed);

        assertThat(IntStream.range(1, times.length)).allMatch(i -> times[i - 1] < times[i]);
        assertThat(LongStream.of(times))
                .allMatch(nanos ->
                        nanos >= 0 && nanos < load.length().orElseThrow().toNanos());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldNeverFallWhenSomeComeAtOnce(long seed) {
        OpenLoad even = Profiles.random(new SplittableRandom(seed));
        OpenLoad load = seed % 2 == 0 ? even : even.withPoisson();

        long[] times = Profiles.times(load, seed);

        assertThat(IntStream.range(1, times.length)).allMatch(i -> times[i - 1] <= times[i]);
        assertThat(LongStream.of(times))
                .allMatch(nanos ->
                        nanos >= 0 && nanos <= load.length().orElseThrow().toNanos());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldRiseStrictlyWhenRatesAreJustBelowTheBound(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double from = random.nextDouble(1e8);
        OpenLoad load = Profiles.load(Profiles.ramp(from, random.nextDouble(1e8), 3_600));
        DueTimes times = new EvenTimes(Stretch.of(load));
        long begin = random.nextLong(Profiles.count(load, 0) - 1_000);

        long[] nanos =
                LongStream.range(begin, begin + 1_000).map(times::nanosOf).toArray();

        assertThat(IntStream.range(1, nanos.length)).allMatch(i -> nanos[i - 1] < nanos[i]);
    }
}
