package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.run;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.startingAndStopping;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.metrics.Interval;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunEndTest {

    private static final Wait NO_WAIT = new Wait.None();
    private static final Duration TEN_MILLIS = Duration.ofMillis(10);

    @Test
    void shouldStartNoUserAndNoIterationAtTheVeryEndOfTheRunTime() {
        Wait second = new Wait.Pacing(Duration.ofSeconds(1));
        Plan plan = plan(
                load -> load.withUsers(9).withSpawnRate(1).withRunTime(Duration.ofSeconds(4)),
                scenario("s", second, task(1, get("/"))));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(TEN_MILLIS));

        assertThat(run.usersThatLeft()).isEqualTo(4);
        assertThat(run.sent()).extracting(Sent::atNanos).allMatch(nanos -> nanos < 4_000_000_000L);
        assertThat(run.sent()).hasSize(4 + 3 + 2 + 1);
        assertThat(run.result().elapsed()).isEqualTo(Duration.ofSeconds(4));
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldEndWithTheLastUserWhenIterationsAreDoneBeforeTheRunTime() {
        Plan plan = plan(
                load -> load.withUsers(3).withSpawnRate(1).withIterations(2).withRunTime(Duration.ofHours(1)),
                scenario("s", NO_WAIT, task(1, get("/"))));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(TEN_MILLIS));

        assertThat(run.sent()).hasSize(6);
        assertThat(run.result().elapsed()).isEqualTo(Duration.ofMillis(2_020));
        assertThat(run.result().timeline()).extracting(Interval::users).containsExactly(1, 1, 0);
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldStartNoMoreUsersWhenAllIterationsAreTaken() {
        ScenarioPlan scenario = startingAndStopping(
                scenario("s", NO_WAIT, task(1, get("/"))), List.of(get("/hello")), List.of(get("/bye")));
        Plan plan = plan(load -> load.withUsers(50).withSpawnRate(1).withTotalIterations(250), scenario);

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(TEN_MILLIS));

        assertThat(run.sentCount("GET /")).isEqualTo(250);
        assertThat(run.sentCount("GET /hello")).isEqualTo(2);
        assertThat(run.sentCount("GET /bye")).isEqualTo(2);
        assertThat(run.result().elapsed()).isLessThan(Duration.ofSeconds(3));
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldStopUsersWhoseStartThrowsAndNotReplaceThem() {
        int[] starts = {0};
        ScenarioPlan scenario = startingAndStopping(
                scenario("s", NO_WAIT, task(1, get("/"))),
                List.of(get("/hello"), run(session -> {
                    starts[0]++;
                    throw new IllegalStateException("no data for user " + session.user() % 2);
                })),
                List.of(get("/bye")));
        Plan plan = plan(load -> load.withUsers(6).withSpawnRate(2).withRunTime(Duration.ofHours(1)), scenario);

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(TEN_MILLIS));

        RunResult result = run.result();
        assertThat(starts[0]).isEqualTo(6);
        assertThat(run.sentCount("GET /")).isZero();
        assertThat(run.sentCount("GET /bye")).isEqualTo(6);
        assertThat(result.elapsed()).isEqualTo(Duration.ofMillis(2_520));
        assertThat(result.exceptions()).hasSize(2).allSatisfy(exception -> {
            assertThat(exception.place()).isEqualTo("scenario \"s\" > on start");
            assertThat(exception.count()).isEqualTo(3);
        });
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        Books.assertBalanced(result);
    }

    @Test
    void shouldHaveNoDataWhenNoRequestIsMade() {
        Plan plan =
                plan(load -> load.withUsers(2).withIterations(3), scenario("s", NO_WAIT, task(1, run(session -> {}))));

        RunResult result =
                VirtualRun.complete(plan, 1, line -> Reply.ok(TEN_MILLIS)).result();

        assertThat(result.verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(result.reasons()).containsExactly("not a single request came to its end");
        Books.assertBalanced(result);
    }

    @Test
    void shouldHaveNoDataWhenStoppedBeforeAnythingHappened() {
        Plan plan = plan(load -> load.withUsers(5), scenario("s", NO_WAIT, task(1, get("/"))));
        VirtualRun run = VirtualRun.create(plan, Surroundings.of(2, line -> Reply.never()));

        run.live().start();
        run.live().stopNow();
        run.advance(Duration.ZERO);

        assertThat(run.result().verdict()).isEqualTo(Verdict.NO_DATA);
        assertThat(run.result().elapsed()).isZero();
        assertThat(run.result().timeline()).hasSize(1);
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldNotTouchTheLastSnapshotWhenTimeGoesOn() {
        Plan plan = plan(load -> load.withIterations(1), scenario("s", NO_WAIT, task(1, get("/"))));
        VirtualRun run = VirtualRun.complete(plan, 1, line -> Reply.ok(TEN_MILLIS));

        run.live().users(10, 1);
        run.live().stop();
        run.advance(Duration.ofMinutes(1));

        assertThat(run.snapshot()).isSameAs(run.result().last());
        assertThat(run.snapshot().last()).isTrue();
        assertThat(run.sent()).hasSize(1);
    }

    @Test
    void shouldHaveAResultWhenSomethingOfTheRunCannotBeClosed() {
        Plan plan = plan(load -> load.withIterations(1), scenario("s", NO_WAIT, task(1, get("/"))));
        Surroundings broken = Surroundings.of(1, line -> Reply.ok(TEN_MILLIS)).withCloser(() -> {
            throw new IllegalStateException("stuck");
        });
        VirtualRun run = VirtualRun.start(plan, broken);

        assertThatThrownBy(run::complete).hasMessage("stuck");

        assertThat(run.result().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldObserveEverySecondOnce() {
        Plan plan = plan(
                load -> load.withRunTime(Duration.ofSeconds(3)),
                scenario("s", new Wait.Pacing(Duration.ofSeconds(1)), task(1, get("/"))));

        RunResult result =
                VirtualRun.complete(plan, 1, line -> Reply.ok(TEN_MILLIS)).result();

        assertThat(result.timeline()).hasSize(3);
        assertThat(result.health().intervals()).isEqualTo(3);
    }
}
