package io.throng.plan.load;

import static io.throng.plan.load.Profiles.hold;
import static io.throng.plan.load.Profiles.load;
import static io.throng.plan.load.Profiles.perHour;
import static io.throng.plan.load.Profiles.perMinute;
import static io.throng.plan.load.Profiles.perSecond;
import static io.throng.plan.load.Profiles.ramp;
import static io.throng.plan.load.Profiles.seconds;
import static io.throng.plan.load.Profiles.sine;
import static io.throng.plan.load.Profiles.times;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.plan.load.RateSegment.AtOnce;
import io.throng.plan.load.RateSegment.Computed;
import io.throng.plan.load.RateSegment.Ramp;
import java.time.Duration;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrivalTimesTest {

    private static final long MILLISECOND = 1_000_000;
    private static final long SECOND = 1_000_000_000;

    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of("ramp and hold of the acceptance program", 1_200, load(ramp(0, 200, 4), hold(200, 4))),
                Arguments.of("the ramp of it", 400, load(ramp(0, 200, 4))),
                Arguments.of("100 a minute for a minute", 100, load(hold(perMinute(100), 60))),
                Arguments.of("1 an hour for an hour", 1, load(hold(perHour(1), 3_600))),
                Arguments.of("a tenth a second", 3, load(hold(0.1, 30))),
                Arguments.of("a third of an arrival is still the first", 1, load(hold(1, 0.333))),
                Arguments.of("0.1 a second, ten times a second: no sum of doubles is 1", 1, tenths(10)),
                Arguments.of("a part that is left over goes on with what follows", 2, load(hold(1, 0.7), hold(1, 0.8))),
                Arguments.of("a rate that is a quotient", 5, load(hold(perMinute(100.0 / 3), 9))),
                Arguments.of("a rate that is a sum of doubles", 3, load(hold(0.1 + 0.2, 10))),
                Arguments.of("so little that it is hardly a first", 1, load(hold(1e-12, 1))),
                Arguments.of("nothing", 0, load(hold(0, 5))),
                Arguments.of("no segment", 0, load()),
                Arguments.of("at once", 7, load(new AtOnce(7))),
                Arguments.of("at once at the end", 17, load(hold(10, 1), new AtOnce(7))),
                Arguments.of(
                        "at once in the middle of an arrival", 11, load(hold(1, 2.5), new AtOnce(7), hold(1, 0.9))),
                Arguments.of("whole periods of a sine", 500, load(sine(50, 50, 2, 10))),
                Arguments.of("whole periods of odd numbers", 300, load(sine(100.0 / 3, 20, 0.9, 9))),
                Arguments.of("half a period: 50 + 2 * 30 / 2 pi * 2", 70, load(sine(50, 30, 2, 1))),
                Arguments.of("a sine cut at zero: 2 * 100 / 2 pi * 2 a period", 64, load(sine(0, 100, 2, 2))),
                Arguments.of("a step in a function", 30, load(new Computed(ArrivalTimesTest::step, seconds(2)))),
                Arguments.of("a function that is a ramp", 400, load(computed(50))),
                Arguments.of("a long ramp at a high rate", 4_320_000_000L, load(ramp(0, 100_000, 86_400))));
    }

    private static OpenLoad tenths(int count) {
        return load(Stream.generate(() -> hold(0.1, 1)).limit(count).toArray(RateSegment[]::new));
    }

    private static Rate step(Duration elapsed) {
        return perSecond(elapsed.compareTo(Duration.ofSeconds(1)) < 0 ? 10 : 20);
    }

    private static Computed computed(double growth) {
        return new Computed(elapsed -> perSecond(growth * elapsed.toNanos() / SECOND), seconds(4));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counts")
    void shouldCountTheAreaRoundedUp(String why, long expected, OpenLoad load) {
        assertThat(ArrivalSchedule.of(load).evenCount()).as(why).isEqualTo(expected);
    }

    @Test
    void shouldBeDueEvenlyWhenTheRateIsConstant() {
        assertThat(times(load(hold(4, 1)), 0)).containsExactly(0, SECOND / 4, SECOND / 2, 3 * SECOND / 4);
    }

    @Test
    void shouldFollowTheSquareRootWhenTheRateRisesFromZero() {
        long[] times = times(load(ramp(0, 200, 4)), 0);

        for (int i = 0; i < times.length; i++) { // i = 25 t^2
            assertThat(times[i]).isCloseTo(Math.round(Math.sqrt(i / 25.0) * SECOND), within(1));
        }
        assertThat(times[25]).isEqualTo(SECOND);
        assertThat(times[100]).isEqualTo(2 * SECOND);
        assertThat(times[225]).isEqualTo(3 * SECOND);
    }

    @Test
    void shouldBeDueLaterAndLaterWhenTheRateFalls() {
        long[] times = times(load(ramp(200, 0, 4)), 0);

        for (int i = 0; i < times.length; i++) { // i = 200 t - 25 t^2
            assertThat(times[i]).isCloseTo(Math.round((4 - Math.sqrt(16 - i / 25.0)) * SECOND), within(1));
        }
        assertThat(times[175]).isEqualTo(SECOND);
        assertThat(times[375]).isEqualTo(3 * SECOND);
    }

    @Test
    void shouldKeepItsDigitsWhenARampIsAlmostFlat() {
        OpenLoad almost = load(new Ramp(perSecond(1), perSecond(1 + 1e-12), seconds(1_000)));

        long[] times = times(almost, 0);

        assertThat(times).hasSize(1_001);
        for (int i = 0; i < times.length; i++) {
            assertThat(times[i]).isCloseTo(i * SECOND, within(1));
        }
    }

    @Test
    void shouldCarryThePartOfAnArrivalOverToTheNextSegment() {
        assertThat(times(load(hold(1, 2.5), hold(10, 0.5)), 0))
                .containsExactly(
                        0,
                        SECOND,
                        2 * SECOND,
                        2_550 * MILLISECOND,
                        2_650 * MILLISECOND,
                        2_750 * MILLISECOND,
                        2_850 * MILLISECOND,
                        2_950 * MILLISECOND);
    }

    @Test
    void shouldWaitForTheEndOfAPause() {
        assertThat(times(load(hold(0, 1), hold(2, 1), hold(0, 3), hold(1, 1)), 0))
                .containsExactly(SECOND, SECOND + SECOND / 2, 5 * SECOND);
    }

    @Test
    void shouldBeDueTogetherWhenAllComeAtOnce() {
        assertThat(times(load(hold(1, 2), new AtOnce(3), hold(0, 1), new AtOnce(2)), 0))
                .containsExactly(0, SECOND, 2 * SECOND, 2 * SECOND, 2 * SECOND, 3 * SECOND, 3 * SECOND);
    }

    @Test
    void shouldFollowTheIntegralOfASine() {
        long[] times = times(load(sine(50, 40, 2, 6)), 0);

        assertThat(times).hasSize(300);
        for (int i = 0; i < times.length; i++) { // i = 50 t + 40 / pi (1 - cos(pi t))
            double t = times[i] / (double) SECOND;
            assertThat(50 * t + 40 / Math.PI * (1 - Math.cos(Math.PI * t))).isCloseTo(i, within(1e-6));
        }
    }

    @Test
    void shouldHaveNoArrivalWhereASineIsBelowZero() {
        long[] times = times(load(sine(10, 20, 6, 18)), 0); // below zero from 3.5 to 5.5 s, and so on

        assertThat(times).hasSizeGreaterThan(150);
        assertThat(LongStream.of(times).mapToDouble(nanos -> nanos / 1e9 % 6))
                .noneMatch(inPeriod -> inPeriod > 3.5 && inPeriod < 5.5)
                .anyMatch(inPeriod -> inPeriod > 5.8);
    }

    @Test
    void shouldFollowAFunctionAsItFollowsTheRampItIs() {
        long[] expected = times(load(ramp(0, 200, 4)), 0);

        long[] times = times(load(computed(50)), 0);

        assertThat(times).hasSameSizeAs(expected);
        for (int i = 0; i < times.length; i++) {
            assertThat(times[i]).isCloseTo(expected[i], within(MILLISECOND / 2));
        }
    }

    @Test
    void shouldGoOnWhenTheLastSegmentNeverEnds() {
        Ramp endless = new Ramp(perMinute(30), perMinute(30), RateSegment.ENDLESS);
        ArrivalTimes times = ArrivalSchedule.of(load(hold(1, 1.5), endless)).times(0, 1_000_001, 1_000_000);

        assertThat(times.dueNanos()).isEqualTo(1_500 * MILLISECOND + (1_000_001 - 1) * 2 * SECOND - SECOND);
        times.advance();
        assertThat(times.index()).isEqualTo(2_000_001);
        assertThat(ArrivalSchedule.of(load(endless)).evenCount()).isEqualTo(Long.MAX_VALUE);
        assertThat(ArrivalSchedule.of(load(endless).withPoisson()).evenCount()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void shouldGoOnWithASineThatNeverEnds() {
        RateSegment endless = new RateSegment.Sine(perSecond(1), perSecond(1), seconds(10), RateSegment.ENDLESS);

        assertThat(ArrivalSchedule.of(load(endless)).times(0, 1_000, 1).dueNanos())
                .isEqualTo(1_000 * SECOND);
    }

    @Test
    void shouldNeverBeDueWhenNothingComesForever() {
        Ramp nothing = new Ramp(perSecond(0), perSecond(0), RateSegment.ENDLESS);

        assertThat(times(load(hold(2, 1), nothing), 0)).containsExactly(0, SECOND / 2);
        assertThat(LongStream.of(times(load(hold(20, 1), nothing).withPoisson(), 0)))
                .isNotEmpty()
                .allMatch(nanos -> nanos < SECOND);
    }

    static Stream<Arguments> wrongFunctions() {
        return Stream.of(
                Arguments.of(after(perSecond(Double.NaN)), "rate at 1.5005s is NaN/s, expected 0/s or more"),
                Arguments.of(after(perMinute(-1)), "rate at 1.5005s is -1/min, expected 0/s or more"),
                Arguments.of(
                        after(perSecond(Double.POSITIVE_INFINITY)),
                        "rate at 1.5005s is Infinity/s, expected 1,000,000,000/s at most"),
                Arguments.of((RateFunction) ArrivalTimesTest::nothing, "rate at 0.5ms is null, expected a rate"),
                Arguments.of(
                        (RateFunction) elapsed -> {
                            throw new IllegalStateException("no");
                        },
                        "rate at 0.5ms throws java.lang.IllegalStateException: no, expected a rate"));
    }

    @SuppressWarnings({"NullAway", "unused"}) // programs without null checks may do this
    private static Rate nothing(Duration elapsed) {
        return null;
    }

    private static RateFunction after(Rate wrong) {
        return elapsed -> elapsed.toMillis() < 1_500 ? perSecond(1) : wrong;
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrongFunctions")
    void shouldSayWhereAFunctionIsWrong(RateFunction wrong, String message) {
        assertThatThrownBy(() -> ArrivalSchedule.of(load(new Computed(wrong, seconds(2)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Offset<Long> within(long nanos) {
        return Offset.offset(nanos);
    }

    private static Offset<Double> within(double value) {
        return Offset.offset(value);
    }
}
