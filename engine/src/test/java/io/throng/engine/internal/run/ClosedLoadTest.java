package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.fixed;
import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.inOrder;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.engine.internal.run.ScriptedWire.Sent;
import io.throng.metrics.Interval;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedLoadTest {

    private static final Wait NO_WAIT = new Wait.None();
    private static final Duration TEN_MILLIS = Duration.ofMillis(10);

    private static Wait constant(Duration duration) {
        return new Wait.Between(duration, duration);
    }

    @Test
    void shouldStartUsersEvenlyWhenSpawning() {
        Plan plan = plan(
                load -> load.withUsers(10).withSpawnRate(4).withRunTime(Duration.ofSeconds(4)),
                scenario("s", constant(Duration.ofHours(1)), task(1, get("/"))));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(TEN_MILLIS));

        assertThat(run.sent())
                .extracting(Sent::atNanos)
                .containsExactlyElementsOf(LongStream.range(0, 10)
                        .map(user -> user * 250_000_000)
                        .boxed()
                        .toList());
        assertThat(run.result().timeline()).extracting(Interval::users).startsWith(5, 9, 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void shouldCountExactlyWhatArithmeticSays(int loops) {
        Plan plan = plan(
                load -> load.withUsers(8).withRunTime(Duration.ofSeconds(60)),
                scenario("s", constant(Duration.ofMillis(490)), task(1, get("/"))));

        RunResult result =
                VirtualRun.complete(plan, loops, line -> Reply.ok(TEN_MILLIS)).result();

        RequestStats total = result.total();
        assertThat(total.count()).isEqualTo(8 * 120);
        assertThat(total.started()).isEqualTo(total.count());
        assertThat(total.responseTime().min()).isEqualTo(TEN_MILLIS);
        assertThat(total.responseTime().max()).isEqualTo(TEN_MILLIS);
        assertThat(total.serviceTime()).isEqualTo(total.responseTime());
        assertThat(total.startDelay().max()).isZero();
        assertThat(total.requestsPerSecond()).isEqualTo(16);
        assertThat(result.elapsed()).isEqualTo(Duration.ofSeconds(60));
        assertThat(result.timeline())
                .hasSize(60)
                .allMatch(second -> second.total().count() == 16);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldEndWhenEveryUserHasDoneItsIterations() {
        Plan plan = plan(
                load -> load.withUsers(8).withIterations(50),
                scenario("s", NO_WAIT, task(3, get("/")), task(1, get("/missing"))));

        RunResult result = VirtualRun.complete(
                        plan, 3, line -> line.equals("GET /") ? Reply.ok(TEN_MILLIS) : Reply.status(404))
                .result();

        assertThat(result.total().count()).isEqualTo(400);
        assertThat(result.total().failed())
                .isEqualTo(result.request("GET", "/missing").count());
        assertThat(result.request("GET", "/").count()).isBetween(260L, 340L);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.message()).isEqualTo("status 404");
            assertThat(failure.count()).isEqualTo(result.total().failed());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void shouldShareTotalIterationsExactlyAmongUsersOfAllLoops(int loops) {
        Plan plan =
                plan(load -> load.withUsers(7).withTotalIterations(1_000), scenario("s", NO_WAIT, task(1, get("/"))));

        VirtualRun run = VirtualRun.complete(plan, loops, line -> Reply.ok(TEN_MILLIS));

        assertThat(run.result().total().count()).isEqualTo(1_000);
        assertThat(run.usersThatLeft()).isEqualTo(7);
    }

    @Test
    void shouldMakeTheSameRequestsPerUserWhenTheSeedIsTheSameOnAnyNumberOfLoops() {
        Plan plan = plan(
                load -> load.withUsers(5).withIterations(40),
                scenario(
                        "s",
                        new Wait.Between(Duration.ZERO, Duration.ofSeconds(1)),
                        task(3, get("/a")),
                        task(2, get("/b")),
                        task(1, get("/c"))));

        List<Sent> one =
                VirtualRun.complete(plan, 1, line -> Reply.ok(TEN_MILLIS)).sent();
        List<Sent> four =
                VirtualRun.complete(plan, 4, line -> Reply.ok(TEN_MILLIS)).sent();

        assertThat(four).containsExactlyInAnyOrderElementsOf(one);
    }

    @Test
    void shouldDoTasksInDeclaredOrderWhenAskedTo() {
        ScenarioPlan ordered = inOrder(scenario("s", NO_WAIT, task(2, get("/a")), task(1, get("/b"))));
        Plan plan = plan(load -> load.withIterations(6), ordered);

        VirtualRun run = VirtualRun.complete(plan, 1, line -> Reply.ok(TEN_MILLIS));

        assertThat(run.sent())
                .extracting(Sent::line)
                .containsExactly("GET /a", "GET /a", "GET /b", "GET /a", "GET /a", "GET /b");
    }

    @Test
    void shouldShareUsersByWeightAfterFixedCounts() {
        Plan plan = plan(
                load -> load.withUsers(10).withIterations(1),
                scenario("three", 3, NO_WAIT, task(1, get("/three"))),
                scenario("one", 1, NO_WAIT, task(1, get("/one"))),
                fixed(scenario("fixed", NO_WAIT, task(1, get("/fixed"))), 2));

        VirtualRun run = VirtualRun.complete(plan, 2, line -> Reply.ok(TEN_MILLIS));

        assertThat(run.sentCount("GET /fixed")).isEqualTo(2);
        assertThat(run.sentCount("GET /three")).isEqualTo(6);
        assertThat(run.sentCount("GET /one")).isEqualTo(2);
    }

    @Test
    void shouldMeasureLatenessFromTheSlotWhenPaced() {
        Plan plan = plan(
                load -> load.withIterations(5),
                scenario("s", new Wait.Pacing(Duration.ofSeconds(1)), task(1, get("/"))));
        int[] request = {0};

        VirtualRun run = VirtualRun.complete(
                plan, 1, line -> Reply.ok(request[0]++ == 0 ? Duration.ofMillis(2_500) : Duration.ofMillis(100)));

        RequestStats total = run.result().total();
        assertThat(run.sent())
                .extracting(sent -> sent.atNanos() / 1_000_000)
                .containsExactly(0L, 2_500L, 2_600L, 3_000L, 4_000L);
        assertThat(total.serviceTime().max()).isEqualTo(Duration.ofMillis(2_500));
        assertThat(total.startDelay().max()).isEqualTo(Duration.ofMillis(1_500));
        assertThat(total.startDelay().count()).isEqualTo(5);
        assertThat(total.responseTime().mean()).isEqualTo(Duration.ofMillis((2_500 + 1_600 + 700 + 100 + 100) / 5));
    }

    @Test
    void shouldStopTheNewestUsersFirstWhenTheTargetFalls() {
        Plan plan = plan(
                load -> load.withUsers(6).withRunTime(Duration.ofSeconds(100)),
                scenario("s", constant(Duration.ofSeconds(1)), task(1, get("/"))));
        VirtualRun run = VirtualRun.start(plan, 2, line -> Reply.ok(TEN_MILLIS));
        run.advance(Duration.ofSeconds(10));

        run.live().users(2, 1);
        run.advance(Duration.ofMillis(1_500));
        assertThat(run.snapshot().users()).isEqualTo(4);
        run.advance(Duration.ofSeconds(5));
        assertThat(run.snapshot().users()).isEqualTo(2);
        run.live().users(5, 100);
        run.advance(Duration.ofSeconds(2));

        assertThat(run.snapshot().users()).isEqualTo(5);
    }
}
