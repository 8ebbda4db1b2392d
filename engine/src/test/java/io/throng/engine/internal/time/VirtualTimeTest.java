package io.throng.engine.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {

    private static final Instant EPOCH = Instant.parse("2030-01-01T00:00:00Z");

    private final VirtualTime time = new VirtualTime(EPOCH);
    private final List<String> seen = new ArrayList<>();

    @Test
    void shouldStandStillUntilAdvanced() {
        assertThat(time.nanoTime()).isZero();
        assertThat(time.now()).isEqualTo(EPOCH);

        time.advance(Duration.ofSeconds(90));

        assertThat(time.nanoTime()).isEqualTo(Duration.ofSeconds(90).toNanos());
        assertThat(time.now()).isEqualTo(EPOCH.plusSeconds(90));
    }

    @Test
    void shouldBeSilentBeforeADeadlineAndFireOnIt() {
        Loop loop = time.newLoop();
        loop.set(noting("due"), millis(1500));

        time.advance(Duration.ofMillis(1500).minusNanos(1));
        assertThat(seen).isEmpty();
        time.advance(Duration.ofNanos(1));

        assertThat(seen).containsExactly("due at 1500 ms");
    }

    @Test
    void shouldDoEachThingAtItsOwnMomentAlsoOverManyTurns() {
        Loop loop = time.newLoop();
        loop.set(noting("hour"), millis(3_600_000));
        loop.set(noting("second"), millis(1000));
        loop.set(noting("minute"), millis(60_000));

        time.advance(Duration.ofDays(1));

        assertThat(seen).containsExactly("second at 1000 ms", "minute at 60000 ms", "hour at 3600000 ms");
        assertThat(time.nanoTime()).isEqualTo(Duration.ofDays(1).toNanos());
    }

    @Test
    void shouldFireWhatIsSetOnTheWay() {
        Loop loop = time.newLoop();
        loop.set(
                new Timer() {
                    @Override
                    protected void fire() {
                        note("beat");
                        loop.set(this, loop.clock().nanoTime() + millis(300));
                    }
                },
                millis(100));

        time.advance(Duration.ofSeconds(1));

        assertThat(seen).containsExactly("beat at 100 ms", "beat at 400 ms", "beat at 700 ms", "beat at 1000 ms");
    }

    @Test
    void shouldNotFireWhatWasCancelled() {
        Loop loop = time.newLoop();
        Timer timer = noting("cancelled");
        loop.set(timer, millis(10));

        loop.cancel(timer);
        time.advance(Duration.ofSeconds(1));

        assertThat(seen).isEmpty();
    }

    @Test
    void shouldRunTasksOnlyWhenAdvanced() {
        Loop loop = time.newLoop();
        loop.execute(() -> note("task"));
        assertThat(seen).isEmpty();

        time.advance(Duration.ZERO);

        assertThat(seen).containsExactly("task at 0 ms");
    }

    @Test
    void shouldRunTasksThatLoopsGiveEachOtherAtTheSameMoment() {
        Loop one = time.newLoop();
        Loop two = time.newLoop();
        one.set(
                new Timer() {
                    @Override
                    protected void fire() {
                        note("one asks");
                        two.execute(() -> {
                            note("two answers");
                            one.execute(() -> note("one hears"));
                        });
                    }
                },
                millis(5));
        two.set(noting("two ticks"), millis(5));
        two.set(noting("two ticks"), millis(6));

        time.advance(Duration.ofSeconds(1));

        assertThat(seen)
                .containsExactly(
                        "one asks at 5 ms",
                        "two answers at 5 ms",
                        "one hears at 5 ms",
                        "two ticks at 5 ms",
                        "two ticks at 6 ms");
    }

    @Test
    void shouldServeLoopsInTheOrderTheyWereMade() {
        Loop one = time.newLoop();
        Loop two = time.newLoop();
        two.execute(() -> note("two"));
        one.execute(() -> note("one"));
        two.set(noting("two's timer"), millis(1));
        one.set(noting("one's timer"), millis(1));

        time.advance(Duration.ofMillis(1));

        assertThat(seen).containsExactly("one at 0 ms", "two at 0 ms", "one's timer at 1 ms", "two's timer at 1 ms");
    }

    @Test
    void shouldLetANewLoopBeginNow() {
        time.advance(Duration.ofNanos(2_500_000));
        Loop loop = time.newLoop();
        loop.set(noting("due"), time.nanoTime() + 1);

        time.advance(Duration.ofNanos(999_999));
        assertThat(seen).isEmpty();
        time.advance(Duration.ofNanos(1));

        assertThat(seen).containsExactly("due at 3 ms");
    }

    @Test
    void shouldStayWhereItIsWhenTheCallerHasHadEnough() {
        Loop loop = time.newLoop();
        loop.at(10, () -> note("ten"));
        loop.at(millis(20), () -> note("twenty"));
        loop.at(millis(30), () -> note("thirty"));

        time.runUntil(millis(100), () -> seen.size() < 2);

        assertThat(seen).containsExactly("ten at 0 ms", "twenty at 20 ms");
        assertThat(time.nanoTime()).isEqualTo(millis(20));
    }

    @Test
    void shouldMoveToTheTargetWhenNothingElseIsDue() {
        time.newLoop().at(millis(20), () -> note("twenty"));

        time.runUntil(millis(20), () -> true);
        assertThat(seen).containsExactly("twenty at 20 ms");
        time.runUntil(millis(50), () -> true);

        assertThat(time.nanoTime()).isEqualTo(millis(50));
    }

    @Test
    void shouldAskTheCallerAlsoWhenTimeStandsStill() {
        Loop loop = time.newLoop();
        int[] asked = {0};
        Runnable[] again = {() -> {}};
        again[0] = () -> loop.at(loop.clock().nanoTime(), again[0]);
        again[0].run();

        time.runUntil(millis(1), () -> asked[0]++ < 1_000);
        assertThat(time.nanoTime()).isZero();
        asked[0] = 0;
        loop.execute(forEver(loop));
        time.runUntil(millis(1), () -> asked[0]++ < 1_000);

        assertThat(time.nanoTime()).isZero();
    }

    private static Runnable forEver(Loop loop) {
        return () -> loop.execute(forEver(loop));
    }

    @Test
    void shouldNeverLag() {
        Loop loop = time.newLoop();
        loop.set(noting("due"), millis(10));

        time.advance(Duration.ofHours(1));

        assertThat(loop.takeMaxLagNanos()).isZero();
    }

    private Timer noting(String what) {
        return new Timer() {
            @Override
            protected void fire() {
                note(what);
            }
        };
    }

    private void note(String what) {
        seen.add(what + " at " + Duration.ofNanos(time.nanoTime()).toMillis() + " ms");
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
