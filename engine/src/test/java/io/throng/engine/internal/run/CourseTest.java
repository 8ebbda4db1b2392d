package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.after;
import static io.throng.engine.testing.Loads.at;
import static io.throng.engine.testing.Loads.closed;
import static io.throng.engine.testing.Loads.every;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.hold;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.metrics.RunPhase;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** When the loads of a run begin. */
class CourseTest {

    private static final Duration MILLI = Duration.ofMillis(1);

    private static VirtualRun start(ScenarioPlan... scenarios) {
        return VirtualRun.start(plan(UnaryOperator.identity(), scenarios), 2, line -> Reply.ok(MILLI));
    }

    private static List<Long> millis(VirtualRun run, String line) {
        return run.sent().stream()
                .filter(sent -> sent.line().equals("GET " + line))
                .map(Sent::atNanos)
                .map(nanos -> nanos / 1_000_000)
                .toList();
    }

    @Test
    void shouldBeginEachLoadAtItsOffset() {
        VirtualRun run = start(
                        hit("a").withLoad(open(rate(1, 3)).withBeginning(at(1.5))),
                        hit("b", every(0.999)).withLoad(closed(hold(1, 2)).withBeginning(at(3))))
                .complete();

        assertThat(millis(run, "/a")).containsExactly(1_500L, 2_500L, 3_500L);
        assertThat(millis(run, "/b")).containsExactly(3_000L, 4_000L);
        assertThat(run.result().elapsed()).isEqualTo(seconds(5));
    }

    @Test
    void shouldBeginWhenTheLoadOfAnotherIsOverAndItsUsersHaveEnded() {
        VirtualRun run = VirtualRun.complete(
                plan(
                        UnaryOperator.identity(),
                        hit("c").withLoad(open(rate(1, 2)).withBeginning(after("b", 0.5))),
                        hit("b").withLoad(closed(hold(1, 2)).withBeginning(after("a", 0))),
                        hit("a").withLoad(open(rate(1, 2)))),
                2,
                line -> Reply.ok(seconds(3)));

        assertThat(millis(run, "/a")).containsExactly(0L, 1_000L);
        assertThat(millis(run, "/b")).containsExactly(4_000L);
        assertThat(millis(run, "/c")).containsExactly(7_500L, 8_500L);
        assertThat(run.result().elapsed()).isEqualTo(seconds(11.5));
        assertThat(run.result().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldBeginAfterTheLoadThatIsShared() {
        Plan plan = plan(
                load -> load.withUsers(2).withIterations(3),
                hit("a", every(1)),
                hit("b", every(1)),
                hit("c").withLoad(open(rate(1, 2)).withBeginning(after("b", 1))));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI));

        assertThat(millis(run, "/a")).hasSize(3);
        assertThat(millis(run, "/c")).hasSize(2).allMatch(time -> time >= 3_000);
    }

    @Test
    void shouldNeverBeginWhatStillWaitsWhenStopped() {
        VirtualRun run = start(
                hit("a", every(1)).withLoad(closed(hold(1, 10))),
                hit("b").withLoad(open(rate(1, 5)).withBeginning(after("a", 0))),
                hit("c").withLoad(open(rate(1, 5)).withBeginning(at(8))));
        run.advance(seconds(5));

        run.live().stop();
        run.advance(seconds(30));

        assertThat(run.result().elapsed()).isEqualTo(seconds(5));
        assertThat(run.sentCount("GET /b") + run.sentCount("GET /c")).isZero();
    }

    @Test
    void shouldGoOnWhileALoadStillWaits() {
        VirtualRun run = start(
                hit("a", every(1)).withLoad(closed(hold(1, 1))),
                hit("b").withLoad(open(rate(1, 1)).withBeginning(at(10))));

        run.advance(seconds(9));

        assertThat(run.hasEnded()).isFalse();
        assertThat(run.snapshot().phase()).isEqualTo(RunPhase.RUNNING);
        run.advance(seconds(2));
        assertThat(run.result().total().count()).isEqualTo(2);
    }

    @Test
    void shouldEndEverythingAtTheRunTime() {
        Plan plan = plan(
                load -> load.withRunTime(seconds(4)),
                hit("a", every(0.999)).withLoad(closed(hold(1, 10))),
                hit("b").withLoad(open(rate(1, 10)).withBeginning(at(2))),
                hit("slow", every(0.5)).withLoad(closed(hold(1, 3))),
                hit("c").withLoad(open(rate(1, 10)).withBeginning(after("slow", 0))));

        VirtualRun run =
                VirtualRun.complete(plan, 2, line -> line.equals("GET /slow") ? Reply.ok(seconds(2)) : Reply.ok(MILLI));

        assertThat(millis(run, "/a")).containsExactly(0L, 1_000L, 2_000L, 3_000L);
        assertThat(millis(run, "/b")).containsExactly(2_000L, 3_000L);
        assertThat(millis(run, "/slow")).containsExactly(0L, 2_500L);
        assertThat(millis(run, "/c")).isEmpty();
        assertThat(run.result().elapsed()).isEqualTo(seconds(4.5));
    }
}
