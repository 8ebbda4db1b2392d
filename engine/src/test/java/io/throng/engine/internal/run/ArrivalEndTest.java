package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.arriving;
import static io.throng.engine.testing.Loads.endless;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.startingAndStopping;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.RunResult;
import io.throng.metrics.ScheduleStats;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How arrivals end. */
class ArrivalEndTest {

    private static final Duration MILLI = Duration.ofMillis(1);
    private static final ScenarioPlan POLITE = startingAndStopping(hit("a"), List.of(), List.of(get("/bye")));

    private static Reply slow(String line) {
        return line.equals("GET /a") ? Reply.ok(seconds(5)) : Reply.ok(MILLI);
    }

    private static Reply stuck(String line) {
        return line.equals("GET /a") ? Reply.never() : Reply.ok(MILLI);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldLetNobodyArriveAtTheVeryEndOfTheRunTime(int loops) {
        Plan plan = plan(load -> load.withModel(open(endless(10))).withRunTime(seconds(3)), hit("a"));

        RunResult result =
                VirtualRun.complete(plan, loops, line -> Reply.ok(MILLI)).result();

        assertThat(result.schedules()).containsExactly(new ScheduleStats("a", true, 30, 0, 0, 0, 0));
        assertThat(result.total().count()).isEqualTo(30);
        assertThat(result.elapsed()).isEqualTo(seconds(3));
    }

    @Test
    void shouldLastAsLongAsTheProfileThoughNobodyElseArrives() {
        Plan plan = arriving(open(rate(10, 1), rate(0, 5)), hit("a"));

        RunResult result = VirtualRun.complete(plan, 2, line -> Reply.ok(MILLI)).result();

        assertThat(result.total().count()).isEqualTo(10);
        assertThat(result.elapsed()).isEqualTo(seconds(6));
    }

    @Test
    void shouldWaitForThoseInFlightWhenTheProfileIsOver() {
        VirtualRun run = VirtualRun.complete(arriving(open(rate(10, 1)), POLITE), 2, ArrivalEndTest::slow);

        assertThat(run.result().total().interrupted()).isZero();
        assertThat(run.sentCount("GET /bye")).isEqualTo(10);
        assertThat(run.result().elapsed()).isEqualTo(seconds(5.901));
        assertThat(run.result().verdict()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldBalanceTheBooksWhenStoppedInTheMiddle(int loops) {
        VirtualRun run = VirtualRun.start(arriving(open(rate(100, 60)), POLITE), loops, ArrivalEndTest::slow);
        run.advance(seconds(10));

        run.live().stop();
        run.advance(seconds(60));

        RunResult result = run.result();
        Books.assertBalanced(result);
        assertThat(result.schedules().get(0).begun()).isBetween(1_000L, 1_001L);
        assertThat(result.schedules().get(0).dropped()).isZero();
        assertThat(result.total().interrupted()).isZero();
        assertThat(result.stopped()).isTrue();
        assertThat(run.sentCount("GET /bye"))
                .isEqualTo(result.schedules().get(0).begun());
        assertThat(run.usersThatLeft())
                .isEqualTo((int) result.schedules().get(0).begun());
        assertThat(result.last().users()).isZero();
    }

    @Test
    void shouldBreakOffWhoDoesNotEndWithinTheStopTimeout() {
        Plan plan = plan(load -> load.withModel(open(rate(10, 60))).withStopTimeout(seconds(3)), POLITE);
        VirtualRun run = VirtualRun.start(plan, 2, ArrivalEndTest::stuck);
        run.advance(seconds(0.95));

        run.live().stop();
        run.advance(seconds(2.999));
        assertThat(run.sentCount("GET /bye")).isZero();
        run.advance(seconds(1));

        assertThat(run.sentCount("GET /bye")).isEqualTo(10);
        assertThat(run.result().request("GET", "/a").interrupted()).isEqualTo(10);
        assertThat(run.result().request("GET", "/bye").ok()).isEqualTo(10);
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldBreakOffEvenWhatIsDoneAtTheStop() {
        Plan plan = plan(load -> load.withModel(open(rate(10, 60))).withStopTimeout(seconds(3)), POLITE);
        VirtualRun run = VirtualRun.start(plan, 2, line -> Reply.never());
        run.advance(seconds(0.95));

        run.live().stop();
        run.advance(seconds(5.999));
        assertThat(run.hasEnded()).isFalse();
        run.advance(MILLI);

        assertThat(run.result().total().interrupted()).isEqualTo(20);
        assertThat(run.usersThatLeft()).isEqualTo(10);
    }

    @Test
    void shouldWaitForNobodyWhenToldToStopNow() {
        VirtualRun run = VirtualRun.start(arriving(open(rate(10, 60)), POLITE), 2, line -> Reply.never());
        run.advance(seconds(0.95));

        run.live().stopNow();
        run.advance(Duration.ZERO);

        assertThat(run.result().total().interrupted()).isEqualTo(20);
        Books.assertBalanced(run.result());
    }
}
