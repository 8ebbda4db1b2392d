package io.throng.engine.internal.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.session.SlotTable;
import io.throng.engine.internal.session.UserRandom;
import io.throng.engine.internal.session.UserSession;
import io.throng.plan.Wait;
import io.throng.plan.load.LatePolicy;
import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThinkTimeTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long DUE = 5_000_000_000L;
    private static final long NOW = 7_500_000_000L;
    private static final long MILLI = 1_000_000;

    private final UserSession session = new UserSession(new SlotTable(), new UserRandom(1, 0, 0), 0);
    private final SplittableRandom random = new SplittableRandom(1);

    private long next(Wait wait) throws Exception {
        return ThinkTime.of(wait).nextNanos(DUE, NOW, random, session);
    }

    @Test
    void shouldGoOnAtOnceWithoutAWait() throws Exception {
        assertThat(next(new Wait.None())).isEqualTo(NOW);
    }

    @Test
    void shouldWaitFromTheEndOfTheLastIteration() throws Exception {
        assertThat(next(new Wait.Between(SECOND, SECOND))).isEqualTo(NOW + SECOND.toNanos());
        assertThat(next(new Wait.Computed(any -> SECOND))).isEqualTo(NOW + SECOND.toNanos());
    }

    @Test
    void shouldSpreadWaitsEvenlyBetweenBothBounds() {
        ThinkTime wait = ThinkTime.of(new Wait.Between(SECOND, SECOND.multipliedBy(3)));

        LongSummaryStatistics waits =
                LongStream.range(0, 100_000).map(any -> between(wait) - NOW).summaryStatistics();

        assertThat(waits.getMin()).isBetween(SECOND.toNanos(), SECOND.toNanos() + 1_000_000);
        assertThat(waits.getMax()).isBetween(SECOND.toNanos() * 3 - 1_000_000, SECOND.toNanos() * 3);
        assertThat(waits.getAverage()).isBetween(1.99e9, 2.01e9);
    }

    private long between(ThinkTime wait) {
        return ((ThinkTime.Between) wait).nextNanos(DUE, NOW, random, session);
    }

    @Test
    void shouldKeepTheScheduleWhenPacedHoweverLateItIs() throws Exception {
        assertThat(next(new Wait.Pacing(SECOND))).isEqualTo(DUE + SECOND.toNanos());
    }

    @ParameterizedTest(name = "late by {1} ms: too late {2}, not before {3} ms")
    @MethodSource("latePolicies")
    void shouldTreatALateSlotAsThePolicySays(LatePolicy policy, int lateMillis, boolean isTooLate, int earliestMillis) {
        ThinkTime pacing = ThinkTime.of(new Wait.Pacing(SECOND, policy));
        long begun = DUE - SECOND.toNanos() + 800 * MILLI;

        assertThat(pacing.isTooLate(DUE, DUE + lateMillis * MILLI)).isEqualTo(isTooLate);
        assertThat(pacing.earliestNanos(DUE, begun)).isEqualTo(DUE + earliestMillis * MILLI);
    }

    static Stream<Arguments> latePolicies() {
        return Stream.of(
                Arguments.of(new LatePolicy.CatchUp(), 5_000, false, 0),
                Arguments.of(new LatePolicy.BoundedCatchUp(), 5_000, false, 300),
                Arguments.of(new LatePolicy.Drop(SECOND), 1_000, false, 0),
                Arguments.of(new LatePolicy.Drop(SECOND), 1_001, true, 0),
                Arguments.of(new LatePolicy.Drop(Duration.ZERO), 0, false, 0));
    }

    @Test
    void shouldNotKnowLatenessWithoutASchedule() {
        ThinkTime wait = ThinkTime.of(new Wait.Between(SECOND, SECOND));

        assertThat(wait.isTooLate(DUE, NOW)).isFalse();
        assertThat(wait.earliestNanos(DUE, NOW)).isEqualTo(DUE);
    }

    @Test
    void shouldMeasureLatenessOnlyAgainstASchedule() {
        assertThat(ThinkTime.of(new Wait.Pacing(SECOND)).isSchedule()).isTrue();
        assertThat(ThinkTime.of(new Wait.Between(SECOND, SECOND)).isSchedule()).isFalse();
        assertThat(ThinkTime.of(new Wait.None()).isSchedule()).isFalse();
        assertThat(ThinkTime.of(new Wait.Computed(any -> SECOND)).isSchedule()).isFalse();
    }
}
