package io.throng.engine.internal.time;

import static io.throng.engine.internal.time.TimerWheel.NEVER;
import static io.throng.engine.internal.time.TimerWheel.TICK_NANOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimerWheelTest {

    private static final long ORIGIN = -5_000_000_123L;
    private static final long TURN = Duration.ofMillis(8192).toNanos();

    private final TimerWheel wheel = new TimerWheel(ORIGIN);
    private final List<String> fired = new ArrayList<>();

    @ParameterizedTest(name = "due after {0} ns, fires after {1} ns: {2}")
    @CsvSource({
        "1,             1000000,       rounded up to a tick",
        "999999,        1000000,       rounded up to a tick",
        "1000000,       1000000,       on the tick",
        "1000001,       2000000,       never early",
        "0,             1000000,       now is the next tick",
        "-7000000000,   1000000,       long ago is the next tick",
        "8192000000,    8192000000,    one turn of the wheel",
        "24577000001,   24578000000,   three turns and a bit",
        "86400000000000, 86400000000000, a day"
    })
    void shouldFireOnTheTickAtOrAfterTheDeadline(long due, long firesAfter, String reason) {
        wheel.set(new Named("a"), ORIGIN + due);

        wheel.advance(ORIGIN + firesAfter - 1);
        assertThat(fired).isEmpty();
        wheel.advance(ORIGIN + firesAfter);

        assertThat(fired).as(reason).containsExactly("a");
    }

    @Test
    void shouldFireInTheOrderOfTicksThenInTheOrderSet() {
        wheel.set(new Named("late"), ORIGIN + 3 * TICK_NANOS);
        wheel.set(new Named("first of its tick"), ORIGIN + 2 * TICK_NANOS);
        wheel.set(new Named("second of its tick"), ORIGIN + TICK_NANOS + 1);
        wheel.set(new Named("next turn"), ORIGIN + 2 * TICK_NANOS + TURN);
        wheel.set(new Named("early"), ORIGIN + TICK_NANOS);

        wheel.advance(ORIGIN + 2 * TURN);

        assertThat(fired).containsExactly("early", "first of its tick", "second of its tick", "late", "next turn");
    }

    @Test
    void shouldFireOnceForEachTimeItWasSet() {
        Named timer = new Named("a");
        wheel.set(timer, ORIGIN + TICK_NANOS);

        wheel.advance(ORIGIN + TURN);
        wheel.advance(ORIGIN + 3 * TURN);
        assertThat(fired).containsExactly("a");
        assertThat(timer.isSet()).isFalse();
        wheel.set(timer, ORIGIN + 3 * TURN + TICK_NANOS);
        wheel.advance(ORIGIN + 4 * TURN);

        assertThat(fired).containsExactly("a", "a");
    }

    @Test
    void shouldRefuseToSetATimerTwice() {
        Named timer = new Named("a");
        wheel.set(timer, ORIGIN + TICK_NANOS);

        assertThatThrownBy(() -> wheel.set(timer, ORIGIN + TICK_NANOS)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shouldNotFireWhatWasCancelled() {
        Named timer = new Named("a");
        wheel.set(timer, ORIGIN + TICK_NANOS);
        wheel.set(new Named("b"), ORIGIN + TICK_NANOS);

        wheel.cancel(timer);
        wheel.cancel(timer);
        wheel.advance(ORIGIN + TURN);

        assertThat(timer.isSet()).isFalse();
        assertThat(fired).containsExactly("b");
    }

    @Test
    void shouldNotFireWhatAnEarlierTimerOfTheSameTickCancels() {
        Named victim = new Named("victim");
        wheel.set(new Named("canceller", () -> wheel.cancel(victim)), ORIGIN + TICK_NANOS);
        wheel.set(victim, ORIGIN + TICK_NANOS);
        wheel.set(new Named("witness"), ORIGIN + TICK_NANOS);

        wheel.advance(ORIGIN + TURN);

        assertThat(fired).containsExactly("canceller", "witness");
        assertThat(wheel.nextDueNanos()).isEqualTo(NEVER);
    }

    @Test
    void shouldFireWhatATimerSetsWithinTheSameAdvance() {
        Named follower = new Named("follower");
        wheel.set(new Named("leader", () -> wheel.set(follower, ORIGIN)), ORIGIN + TICK_NANOS);
        wheel.set(new Named("neighbour"), ORIGIN + TICK_NANOS);

        wheel.advance(ORIGIN + TICK_NANOS);
        assertThat(fired).containsExactly("leader", "neighbour");
        wheel.advance(ORIGIN + 2 * TICK_NANOS);

        assertThat(fired).containsExactly("leader", "neighbour", "follower");
    }

    @Test
    void shouldFireTheOthersOfATickWhenOneHasThrown() {
        wheel.set(new Named("thrower", TimerWheelTest::throwBoom), ORIGIN + TICK_NANOS);
        wheel.set(new Named("other"), ORIGIN + TICK_NANOS);

        assertThatThrownBy(() -> wheel.advance(ORIGIN + TICK_NANOS)).hasMessage("boom");
        assertThat(wheel.nextDueNanos()).isEqualTo(ORIGIN + TICK_NANOS);
        wheel.advance(ORIGIN + TICK_NANOS);

        assertThat(fired).containsExactly("thrower", "other");
    }

    @Test
    void shouldStandStillWhenTimeGoesBack() {
        wheel.advance(ORIGIN + TURN);
        wheel.set(new Named("a"), ORIGIN + TURN + TICK_NANOS);

        wheel.advance(ORIGIN);
        assertThat(fired).isEmpty();
        wheel.advance(ORIGIN + TURN + TICK_NANOS);

        assertThat(fired).containsExactly("a");
    }

    @Test
    void shouldSayWhenTheNextTimerIsDue() {
        assertThat(wheel.nextDueNanos()).isEqualTo(NEVER);
        Named sooner = new Named("sooner");
        wheel.set(new Named("later"), ORIGIN + 100 * TICK_NANOS);
        wheel.set(sooner, ORIGIN + 2 * TICK_NANOS + 1);

        assertThat(wheel.nextDueNanos()).isEqualTo(ORIGIN + 3 * TICK_NANOS);
        wheel.cancel(sooner);
        assertThat(wheel.nextDueNanos()).isEqualTo(ORIGIN + 100 * TICK_NANOS);
        wheel.advance(ORIGIN + 100 * TICK_NANOS);
        assertThat(wheel.nextDueNanos()).isEqualTo(NEVER);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 4096, 8191, 8192, 8193, 100_000})
    void shouldReachATimerByWakingUpWhenAsked(int ticks) {
        wheel.advance(ORIGIN + 77 * TICK_NANOS);
        long due = ORIGIN + (77 + ticks) * TICK_NANOS;
        wheel.set(new Named("a"), due);

        int wakeUps = 0;
        for (long next = wheel.nextDueNanos(); next != NEVER; next = wheel.nextDueNanos()) {
            assertThat(next).isLessThanOrEqualTo(due);
            wheel.advance(next);
            wakeUps++;
        }

        assertThat(fired).containsExactly("a");
        assertThat(wakeUps).isEqualTo((ticks + 8191) / 8192);
    }

    @Test
    void shouldTellTheLongestWaitBeyondATickOnce() {
        wheel.set(new Named("a"), ORIGIN + TICK_NANOS);
        wheel.set(new Named("b"), ORIGIN + 5 * TICK_NANOS);

        wheel.advance(ORIGIN + 7 * TICK_NANOS + 9);

        assertThat(wheel.takeMaxLagNanos()).isEqualTo(6 * TICK_NANOS + 9);
        assertThat(wheel.takeMaxLagNanos()).isZero();
    }

    private static void throwBoom() {
        throw new IllegalStateException("boom");
    }

    private final class Named extends Timer {

        private final String name;
        private final Runnable action;

        Named(String name) {
            this(name, () -> {});
        }

        Named(String name, Runnable action) {
            this.name = name;
            this.action = action;
        }

        @Override
        protected void fire() {
            fired.add(name);
            action.run();
        }
    }
}
