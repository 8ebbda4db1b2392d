package io.throng.engine.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.LatePolicy.BoundedCatchUp;
import io.throng.plan.load.LatePolicy.CatchUp;
import io.throng.plan.load.LatePolicy.Drop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LatenessTest {

    private static final long MICROS_PER_MILLI = 1_000;

    /** What is late by 5 ms still begins. */
    private static final LatePolicy DROP = new Drop(Duration.ofMillis(5));

    static Stream<Arguments> rows() {
        return Stream.of(
                row("each at its time", new CatchUp(), List.of(0, 10, 20, 30), none(), List.of(0, 10, 20, 30)),
                row("each at its time", new BoundedCatchUp(), List.of(0, 10, 20, 30), none(), List.of(0, 10, 20, 30)),
                row("each at its time", DROP, List.of(0, 10, 20, 30), none(), List.of(0, 10, 20, 30)),
                row("all at once", new CatchUp(), List.of(0, 10, 20, 30, 40), stall(5, 35), List.of(0, 35, 35, 35, 40)),
                row(
                        "at half the distance until the schedule is reached, from a millisecond before the end on",
                        new BoundedCatchUp(),
                        List.of(0, 10, 20, 30, 40, 50),
                        stall(5, 35),
                        List.of(0, 35, 39, 44, 49, 54)),
                row(
                        "on time again when the schedule is reached",
                        new BoundedCatchUp(),
                        List.of(0, 10, 20, 30, 40, 50),
                        stall(5, 22),
                        List.of(0, 22, 26, 31, 40, 50)),
                row(
                        "those in between are gone",
                        DROP,
                        List.of(0, 10, 20, 30, 40),
                        stall(5, 35),
                        List.of(0, -1, -1, 35, 40)),
                row("late by exactly as much as allowed", DROP, List.of(10, 20), stall(5, 15), List.of(15, 20)),
                row("many at one instant", new BoundedCatchUp(), List.of(3, 3, 3), none(), List.of(3, 3, 3)),
                row(
                        "a stall after a stall",
                        new BoundedCatchUp(),
                        List.of(0, 10, 20, 30),
                        stall(5, 100),
                        List.of(0, 100, 104, 109)));
    }

    private static long[] none() {
        return stall(0, 0);
    }

    private static long[] stall(long from, long to) {
        return new long[] {from, to};
    }

    private static Arguments row(String what, LatePolicy policy, List<Integer> due, long[] stall, List<Integer> begun) {
        return Arguments.of(what, policy, due, stall, begun);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("rows")
    void shouldSayWhenWhatIsLateBegins(
            String what, LatePolicy policy, List<Integer> due, long[] stall, List<Integer> begun) {
        assertThat(millis(begin(
                        policy, due.stream().map(ms -> ms * MICROS_PER_MILLI).toList(), stall)))
                .as(what)
                .isEqualTo(begun);
    }

    @ParameterizedTest
    @MethodSource("distances")
    void shouldNeverBeginMoreThanAMillisecondsWorthAtOnceAndThenTwiceTheRate(long distanceMicros) {
        List<Long> due = IntStream.range(0, 20_000)
                .mapToObj(index -> index * distanceMicros)
                .toList();

        List<Long> begun = begin(new BoundedCatchUp(), due, stall(0, 50));

        long end = 50 * MICROS_PER_MILLI;
        long worth = 1 + MICROS_PER_MILLI / (distanceMicros / 2);
        assertThat(begun.stream().filter(at -> at == end).count()).isBetween(1L, worth);
        for (int i = (int) worth; i < 3_000; i++) {
            assertThat(begun.get(i)).isGreaterThanOrEqualTo(begun.get(0) - MICROS_PER_MILLI + i * distanceMicros / 2);
        }
    }

    static Stream<Long> distances() {
        return Stream.of(20L, 100L, 1_000L, 10_000L);
    }

    /** Times in microseconds; -1 for what does not begin. */
    private static List<Long> begin(LatePolicy policy, List<Long> dueMicros, long[] stallMillis) {
        Lateness lateness = new Lateness(policy);
        List<Long> begun = new ArrayList<>();
        long now = 0;
        for (long micros : dueMicros) {
            long due = micros * 1_000;
            now = Math.max(now, lateness.earliestNanos(due));
            if (now >= stallMillis[0] * 1_000_000 && now < stallMillis[1] * 1_000_000) {
                now = stallMillis[1] * 1_000_000;
            }
            begun.add(lateness.isTooLate(due, now) ? -1 : now / 1_000);
            lateness.passed(due, now);
        }
        return begun;
    }

    private static List<Integer> millis(List<Long> micros) {
        return micros.stream()
                .map(at -> (int) Math.floorDiv(at, at < 0 ? 1 : MICROS_PER_MILLI))
                .toList();
    }
}
