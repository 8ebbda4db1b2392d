package io.throng.engine.internal.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.load.LatePolicy;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PacingSlotsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final long DUE = 5_000_000_000L;
    private static final long MILLI = 1_000_000;

    private static PacingSlots everySecond(LatePolicy late) {
        return new PacingSlots(SECOND.toNanos(), late);
    }

    @Test
    void shouldFollowEachOtherAfterOnePeriod() {
        assertThat(everySecond(new LatePolicy.CatchUp()).after(DUE)).isEqualTo(DUE + SECOND.toNanos());
    }

    @ParameterizedTest(name = "{0}, late by {1} ms: too late {2}, not before {3} ms")
    @MethodSource("latePolicies")
    void shouldTreatALateSlotAsThePolicySays(LatePolicy policy, int lateMillis, boolean isTooLate, int earliestMillis) {
        PacingSlots slots = everySecond(policy);
        long begun = DUE - SECOND.toNanos() + 800 * MILLI;

        assertThat(slots.isTooLate(DUE, DUE + lateMillis * MILLI)).isEqualTo(isTooLate);
        assertThat(slots.earliestNanos(DUE, begun)).isEqualTo(DUE + earliestMillis * MILLI);
    }

    static Stream<Arguments> latePolicies() {
        return Stream.of(
                Arguments.of(new LatePolicy.CatchUp(), 5_000, false, 0),
                Arguments.of(new LatePolicy.BoundedCatchUp(), 5_000, false, 300),
                Arguments.of(new LatePolicy.Drop(SECOND), 1_000, false, 0),
                Arguments.of(new LatePolicy.Drop(SECOND), 1_001, true, 0),
                Arguments.of(new LatePolicy.Drop(Duration.ZERO), 0, false, 0));
    }

    @ParameterizedTest(name = "up to {0} ns after the first: {1}")
    @CsvSource({"-1, 0", "0, 0", "1, 1", "1_000_000_000, 1", "1_000_000_001, 2", "9_999_999_999, 10"})
    void shouldCountTheSlotsBeforeAMoment(String afterNanos, long count) {
        long end = DUE + Long.parseLong(afterNanos.replace("_", ""));

        assertThat(everySecond(new LatePolicy.CatchUp()).count(DUE, end)).isEqualTo(count);
    }
}
