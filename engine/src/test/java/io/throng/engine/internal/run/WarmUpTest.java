package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.at;
import static io.throng.engine.testing.Loads.closed;
import static io.throng.engine.testing.Loads.every;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.hold;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.run;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.Interval;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is meant to start in a warm-up is measured, but not part of the result. */
class WarmUpTest {

    private static final Duration MILLI = Duration.ofMillis(1);

    private static void assertAllAreInTheBooks(VirtualRun run) {
        RequestStats total = run.result().total();
        RequestStats warmUp = run.result().warmUp();
        assertThat(total.started() + warmUp.started()).isEqualTo(run.sent().size());
        assertThat(warmUp.started()).isEqualTo(warmUp.count() + warmUp.interrupted());
        Books.assertBalanced(run.result());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldKeepTheWarmUpOfAllArrivalsOutOfTheTotal(int loops) {
        Plan plan = plan(load -> load.withModel(open(rate(10, 6))).withWarmUp(seconds(2)), hit("a"));

        VirtualRun run = VirtualRun.complete(plan, loops, line -> Reply.ok(MILLI));

        RunResult result = run.result();
        assertThat(result.warmUp().count()).isEqualTo(20);
        assertThat(result.total().count()).isEqualTo(40);
        assertThat(result.scheduled()).isEqualTo(40);
        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 60, 0, 0, 0, 0));
        assertThat(result.timeline()).extracting(Interval::warmUp).startsWith(10L, 10L, 0L);
        assertThat(result.timeline())
                .extracting(interval -> interval.total().count())
                .startsWith(10L, 10L, 10L);
        assertAllAreInTheBooks(run);
    }

    @Test
    void shouldTakeTheLaterEndOfBothWarmUps() {
        Plan plan = plan(
                load -> load.withWarmUp(seconds(3)),
                hit("a").withLoad(open(rate(10, 5)).withWarmUp(seconds(1))),
                hit("b").withLoad(open(rate(10, 5)).withWarmUp(seconds(4))),
                hit("c", every(0.099))
                        .withLoad(closed(hold(1, 5)).withBeginning(at(1)).withWarmUp(seconds(2.5))),
                hit("d").withLoad(open(rate(10, 5)).withBeginning(at(4))));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI));

        assertThat(run.result().request("GET", "/a").count()).isEqualTo(20);
        assertThat(run.result().request("GET", "/b").count()).isEqualTo(10);
        assertThat(run.result().request("GET", "/c").count()).isEqualTo(25);
        assertThat(run.result().request("GET", "/d").count()).isEqualTo(50);
        assertAllAreInTheBooks(run);
    }

    @Test
    void shouldGoByWhenARequestWasMeantToStartAndPutAllOfItInOnePlace() {
        Plan plan = plan(load -> load.withModel(open(rate(10, 3))).withWarmUp(seconds(2)), hit("a"));

        VirtualRun run = VirtualRun.start(
                        plan,
                        Surroundings.of(1, line -> Reply.ok(seconds(0.5)))
                                .withLaneLoop(loop -> new StalledLoop(loop, seconds(1.45), seconds(2.5))))
                .complete();

        assertThat(run.result().warmUp().count()).isEqualTo(20);
        assertThat(run.result().warmUp().startDelay().max()).isEqualTo(seconds(1));
        assertThat(run.result().total().count()).isEqualTo(10);
        assertThat(run.result().total().startDelay().max()).isEqualTo(seconds(0.5));
        assertAllAreInTheBooks(run);
    }

    @Test
    void shouldForgiveWhatFailsInTheWarmUpButNoException() {
        int[] sent = {0};
        Plan plan = plan(load -> load.withModel(open(rate(10, 4))).withWarmUp(seconds(1)), hit("a"));

        RunResult result = VirtualRun.complete(plan, 1, line -> sent[0]++ < 10 ? Reply.status(503) : Reply.ok(MILLI))
                .result();

        assertThat(result.warmUp().failed()).isEqualTo(10);
        assertThat(result.failures()).isEmpty();
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldCountExceptionsInTheWarmUp() {
        Step broken = run(session -> {
            throw new IllegalStateException("broken");
        });
        Plan plan = plan(
                load -> load.withModel(open(rate(10, 2))).withWarmUp(seconds(1)),
                scenario("a", every(1), task(1, broken)));

        RunResult result = VirtualRun.complete(plan, 1, line -> Reply.ok(MILLI)).result();

        assertThat(result.exceptions())
                .singleElement()
                .satisfies(exception -> assertThat(exception.count()).isEqualTo(20));
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void shouldSayWhenNothingButTheWarmUpIsLeft() {
        Plan plan = plan(
                load -> load.withModel(open(rate(10, 6))).withWarmUp(seconds(5)).withTotalIterations(10), hit("a"));

        RunResult result = VirtualRun.complete(plan, 1, line -> Reply.ok(MILLI)).result();

        assertThat(result.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(result.reasons()).containsExactly("not a single request came to its end but the 10 of the warm-up");
    }

    @Test
    void shouldNotMistrustARunThatDroppedOnlyInItsWarmUp() {
        int[] sent = {0};
        Plan plan = plan(
                load -> load.withModel(open(rate(10, 4)).withMaxInFlight(1)).withWarmUp(seconds(2)), hit("a"));

        RunResult result = VirtualRun.complete(plan, 1, line -> Reply.ok(sent[0]++ == 0 ? seconds(1.55) : MILLI))
                .result();

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 25, 15, 0, 0, 0));
        assertThat(result.dropped()).isZero();
        assertThat(result.scheduled()).isEqualTo(20);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldKeepGroupsThatBeganInTheWarmUpOut() {
        Step group = new Step.Group("g", List.of(get("/a"), get("/b")));
        Plan plan = plan(
                load -> load.withModel(open(rate(1, 4))).withWarmUp(seconds(1.5)),
                scenario("s", every(1), task(1, group)));

        VirtualRun run = VirtualRun.complete(plan, 1, line -> Reply.ok(seconds(0.3)));

        assertThat(run.result().groups()).singleElement().satisfies(stats -> {
            assertThat(stats.started()).isEqualTo(2);
            assertThat(stats.count()).isEqualTo(2);
        });
        assertAllAreInTheBooks(run);
    }

    @Test
    void shouldPutWhatIsCutOffInTheWarmUpIntoTheWarmUp() {
        VirtualRun run = VirtualRun.start(
                plan(load -> load.withModel(open(rate(1, 100))).withWarmUp(seconds(50)), hit("a")),
                2,
                line -> Reply.never());
        run.advance(seconds(4.5));

        run.live().stopNow();
        run.advance(Duration.ZERO);

        assertThat(run.result().warmUp().interrupted()).isEqualTo(5);
        assertThat(run.result().total().started()).isZero();
        assertAllAreInTheBooks(run);
    }

    @Test
    void shouldHaveNoWarmUpUnlessAskedFor() {
        VirtualRun run = VirtualRun.complete(
                plan(UnaryOperator.identity(), hit("a").withLoad(open(rate(10, 1)))), 2, line -> Reply.ok(MILLI));

        assertThat(run.result().warmUp().started()).isZero();
        assertThat(run.result().total().count()).isEqualTo(10);
    }
}
