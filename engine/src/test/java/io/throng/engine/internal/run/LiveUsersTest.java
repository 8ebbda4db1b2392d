package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.run;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.startingAndStopping;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The number of users while a run goes on. */
class LiveUsersTest {

    private static final Duration MILLI = Duration.ofMillis(1);
    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final double AT_ONCE = 1_000;
    private static final Wait SECOND = new Wait.Between(Duration.ofSeconds(1), Duration.ofSeconds(1));

    private static ScenarioPlan saying(String hello, String bye) {
        return startingAndStopping(scenario("s", SECOND, task(1, get("/"))), List.of(get(hello)), List.of(get(bye)));
    }

    private static VirtualRun start(Plan plan) {
        return VirtualRun.start(plan, 2, line -> Reply.ok(MILLI)).advance(TWO_SECONDS);
    }

    private static void users(VirtualRun run, int target) {
        run.live().users(target, AT_ONCE);
        run.advance(TWO_SECONDS);
    }

    @Test
    void shouldFollowEveryTarget() {
        VirtualRun run = start(plan(load -> load.withUsers(4), saying("/hello", "/bye")));

        List<Integer> seen = IntStream.of(7, 7, 1, 3, 2)
                .mapToObj(target -> {
                    users(run, target);
                    return run.snapshot().users();
                })
                .toList();

        assertThat(seen).containsExactly(7, 7, 1, 3, 2);
        assertThat(run.sentCount("GET /hello")).isEqualTo(4 + 3 + 2);
        assertThat(run.sentCount("GET /bye")).isEqualTo(6 + 1);
    }

    @Test
    void shouldGoOnWithoutUsersWhenTheTargetIsZero() {
        VirtualRun run = start(plan(load -> load.withUsers(4), saying("/hello", "/bye")));

        users(run, 0);

        assertThat(run.snapshot().users()).isZero();
        assertThat(run.hasEnded()).isFalse();
        users(run, 3);
        assertThat(run.snapshot().users()).isEqualTo(3);
        run.live().stop();
        run.advance(TWO_SECONDS);
        assertThat(run.sentCount("GET /bye")).isEqualTo(7);
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldEndWhenStoppedWithoutUsers() {
        VirtualRun run = start(plan(load -> load.withUsers(4), saying("/hello", "/bye")));
        users(run, 0);

        run.live().stop();
        run.advance(Duration.ZERO);

        Books.assertBalanced(run.result());
    }

    @Test
    void shouldEndAtTheRunTimeWhenThereAreNoUsers() {
        VirtualRun run =
                start(plan(load -> load.withUsers(4).withRunTime(Duration.ofSeconds(30)), saying("/hello", "/bye")));
        users(run, 0);

        run.complete();

        assertThat(run.result().elapsed()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void shouldNotCountUsersThatEndedByThemselves() {
        ScenarioPlan halfFail = startingAndStopping(
                scenario("s", SECOND, task(1, get("/"))),
                List.of(run(session -> {
                    if (session.user() < 5) {
                        throw new IllegalStateException("refused");
                    }
                })),
                List.of());
        VirtualRun run = start(plan(load -> load.withUsers(10), halfFail));
        assertThat(run.snapshot().users()).isEqualTo(5);

        users(run, 4);
        assertThat(run.snapshot().users()).isEqualTo(4);
        users(run, 12);

        assertThat(run.snapshot().users()).isEqualTo(12);
    }

    @Test
    void shouldReplaceWhoeverIsStillStoppingWhenTheTargetRisesAgain() {
        VirtualRun run = VirtualRun.start(
                plan(load -> load.withUsers(3), saying("/hello", "/bye")),
                2,
                line -> Reply.ok(line.equals("GET /bye") ? Duration.ofSeconds(5) : MILLI));
        run.advance(TWO_SECONDS);

        users(run, 1);
        users(run, 3);

        assertThat(run.snapshot().users()).isEqualTo(5);
        run.advance(Duration.ofSeconds(5));
        assertThat(run.snapshot().users()).isEqualTo(3);
    }

    @Test
    void shouldBreakOffWhoDoesNotStopInTimeWhenTheTargetFalls() {
        Plan plan = plan(
                load -> load.withUsers(2).withStopTimeout(Duration.ofSeconds(3)),
                scenario("s", SECOND, task(1, get("/slow"))));
        VirtualRun run = VirtualRun.start(plan, 2, line -> Reply.never());
        run.advance(TWO_SECONDS);

        run.live().users(1, AT_ONCE);
        run.advance(Duration.ofMillis(2_999));
        assertThat(run.usersThatLeft()).isZero();
        run.advance(MILLI);
        assertThat(run.usersThatLeft()).isEqualTo(1);

        run.live().stopNow();
        run.advance(Duration.ZERO);
        assertThat(run.result().total().interrupted()).isEqualTo(2);
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldStopBothWhoIsLeavingAndWhoIsWorkingWhenToldToStopNow() {
        VirtualRun run = VirtualRun.start(
                plan(load -> load.withUsers(3), scenario("s", SECOND, task(1, get("/slow")))),
                2,
                line -> Reply.never());
        run.advance(TWO_SECONDS);
        run.live().users(1, AT_ONCE);
        run.advance(Duration.ofSeconds(1));

        run.live().stopNow();
        run.advance(Duration.ZERO);

        assertThat(run.result().total().interrupted()).isEqualTo(3);
    }

    @Test
    void shouldStartNobodyBeforeItsTimeWhenTheRateIsTiny() {
        VirtualRun run = start(plan(load -> load, saying("/hello", "/bye")));

        run.live().users(3, Double.MIN_VALUE);
        run.advance(Duration.ofHours(1));

        assertThat(run.sentCount("GET /hello")).isEqualTo(2);
    }
}
