package io.throng.engine.internal.run;

import static io.throng.engine.testing.Plans.get;
import static io.throng.engine.testing.Plans.plan;
import static io.throng.engine.testing.Plans.scenario;
import static io.throng.engine.testing.Plans.startingAndStopping;
import static io.throng.engine.testing.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.metrics.RunPhase;
import io.throng.metrics.RunResult;
import io.throng.plan.HttpSettings;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GracefulStopTest {

    private static final Wait NO_WAIT = new Wait.None();
    private static final Wait AN_HOUR = new Wait.Between(Duration.ofHours(1), Duration.ofHours(1));
    private static final Duration RUN_TIME = Duration.ofSeconds(20);

    /** Four users that work until the end of the run and say goodbye. */
    private static Plan polite(Duration stopTimeout, Wait wait, Step... steps) {
        ScenarioPlan scenario =
                startingAndStopping(scenario("s", wait, task(1, steps)), List.of(), List.of(get("/bye")));
        return plan(load -> load.withUsers(4).withRunTime(RUN_TIME).withStopTimeout(stopTimeout), scenario);
    }

    private static VirtualRun complete(Plan plan, Map<String, Duration> answers) {
        return VirtualRun.complete(plan, 2, line -> Reply.ok(answers.getOrDefault(line, Duration.ofMillis(1))));
    }

    private static void assertEverybodyLeftOnce(VirtualRun run) {
        assertThat(run.sentCount("GET /bye")).isEqualTo(4);
        assertThat(run.usersThatLeft()).isEqualTo(4);
        Books.assertBalanced(run.result());
    }

    @Test
    void shouldStopWaitingUsersAtOnce() {
        VirtualRun run = complete(polite(Duration.ofSeconds(10), AN_HOUR, get("/")), Map.of());

        assertThat(run.result().elapsed()).isEqualTo(RUN_TIME.plusMillis(1));
        assertThat(run.result().total().interrupted()).isZero();
        assertEverybodyLeftOnce(run);
    }

    @Test
    void shouldTellHowFarTheRunIs() {
        Plan plan = polite(Duration.ofSeconds(10), NO_WAIT, get("/slow"));
        VirtualRun run = VirtualRun.start(plan, 2, line -> Reply.ok(Duration.ofSeconds(25)));

        run.advance(RUN_TIME.minusSeconds(1));
        assertThat(run.snapshot().phase()).isEqualTo(RunPhase.RUNNING);
        run.advance(Duration.ofSeconds(2));
        assertThat(run.snapshot().phase()).isEqualTo(RunPhase.STOPPING);
        run.advance(Duration.ofSeconds(60));
        assertThat(run.snapshot().phase()).isEqualTo(RunPhase.ENDED);
    }

    @Test
    void shouldTellWhetherItWasStoppedFromOutside() {
        Plan plan = polite(Duration.ofSeconds(10), AN_HOUR, get("/"));
        VirtualRun stopped = VirtualRun.start(plan, 2, line -> Reply.ok(Duration.ofMillis(1)));

        stopped.advance(Duration.ofSeconds(5));
        stopped.live().stop();
        stopped.advance(Duration.ofSeconds(5));

        assertThat(stopped.result().stopped()).isTrue();
        assertThat(complete(plan, Map.of()).result().stopped()).isFalse();
    }

    @Test
    void shouldLetRunningIterationsFinishWhenTheyAreInTime() {
        Plan plan = polite(Duration.ofSeconds(10), NO_WAIT, get("/slow"), get("/end"));

        VirtualRun run = complete(plan, Map.of("GET /slow", Duration.ofSeconds(29)));

        assertThat(run.sentCount("GET /end")).isEqualTo(4);
        assertThat(run.result().elapsed()).isEqualTo(Duration.ofMillis(29_003));
        assertThat(run.result().total().interrupted()).isZero();
        assertEverybodyLeftOnce(run);
    }

    @Test
    void shouldCutRunningIterationsOffAfterTheStopTimeout() {
        Plan plan = polite(Duration.ofSeconds(10), NO_WAIT, new Step.Group("g", List.of(get("/slow"), get("/end"))));

        VirtualRun run = complete(plan, Map.of("GET /slow", Duration.ofSeconds(31)));

        RunResult result = run.result();
        assertThat(result.request("GET", "/slow").interrupted()).isEqualTo(4);
        assertThat(result.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.interrupted()).isEqualTo(4));
        assertThat(run.sentCount("GET /end")).isZero();
        assertThat(run.sent())
                .filteredOn(sent -> sent.line().equals("GET /bye"))
                .extracting(sent -> sent.atNanos() / 1_000_000)
                .containsOnly(30_000L);
        assertThat(result.elapsed()).isEqualTo(Duration.ofMillis(30_001));
        assertEverybodyLeftOnce(run);
    }

    @ParameterizedTest(name = "stop timeout {0} ms: ends after {1} ms")
    @CsvSource({"0, 1001", "500, 1500", "1000, 2000", "3000, 6000"})
    void shouldBoundWhatUsersDoAtTheirStop(long stopTimeoutMillis, long endAfterMillis) {
        Plan plan = polite(Duration.ofMillis(stopTimeoutMillis), NO_WAIT, get("/slow"));

        VirtualRun run = complete(plan, Map.of("GET /slow", Duration.ofDays(1), "GET /bye", Duration.ofDays(1)));

        assertThat(run.result().elapsed().minus(RUN_TIME).toMillis()).isBetween(endAfterMillis - 1, endAfterMillis);
        assertThat(run.result().total().interrupted()).isEqualTo(8);
        assertThat(run.result().total().count()).isZero();
        assertEverybodyLeftOnce(run);
    }

    @Test
    void shouldEndAtOnceWhenToldToStopNow() {
        VirtualRun run = VirtualRun.start(
                polite(Duration.ofSeconds(10), NO_WAIT, get("/slow")), 2, line -> Reply.ok(Duration.ofDays(1)));
        run.advance(Duration.ofMillis(2_300));

        run.live().stopNow();
        run.advance(Duration.ZERO);

        assertThat(run.result().elapsed()).isEqualTo(Duration.ofMillis(2_300));
        assertThat(run.result().total().interrupted()).isEqualTo(8);
        assertEverybodyLeftOnce(run);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4_000, 12_000, 19_999})
    void shouldEndAtOnceWhenToldToStopNowWhileStopping(long millisAfterStop) {
        VirtualRun run = VirtualRun.start(
                polite(Duration.ofSeconds(10), NO_WAIT, get("/slow")), 2, line -> Reply.ok(Duration.ofDays(1)));
        run.advance(Duration.ofSeconds(1));
        run.live().stop();
        run.advance(Duration.ofMillis(millisAfterStop));

        run.live().stopNow();
        run.live().stopNow();
        run.advance(Duration.ZERO);

        assertThat(run.result().elapsed()).isEqualTo(Duration.ofMillis(1_000 + millisAfterStop));
        assertEverybodyLeftOnce(run);
    }

    @Test
    void shouldNotExtendTheStopWhenStoppedASecondTime() {
        VirtualRun run = VirtualRun.start(
                polite(Duration.ofSeconds(10), NO_WAIT, get("/slow")),
                2,
                line -> Reply.ok(line.equals("GET /bye") ? Duration.ofMillis(1) : Duration.ofDays(1)));
        run.advance(Duration.ofSeconds(1));
        run.live().stop();
        run.advance(Duration.ofSeconds(9));

        run.live().stop();
        run.advance(Duration.ofMillis(1_001));
        run.live().stop();
        run.live().stopNow();
        run.advance(Duration.ofSeconds(1));

        assertThat(run.result().elapsed()).isEqualTo(Duration.ofMillis(11_001));
        assertEverybodyLeftOnce(run);
    }

    @Test
    void shouldStartNobodyElseWhenStoppedWhileSpawning() {
        Plan spawning = polite(Duration.ofSeconds(10), AN_HOUR, get("/"));
        Plan plan = spawning.withLoad(spawning.load().withUsers(1_000).withSpawnRate(2));
        VirtualRun run = VirtualRun.start(plan, 3, line -> Reply.ok(Duration.ofMillis(1)));
        run.advance(Duration.ofMillis(1_600));

        run.live().stop();
        run.complete();

        assertThat(run.sentCount("GET /")).isEqualTo(4);
        assertEverybodyLeftOnce(run);
    }

    @Test
    void shouldLetUsersThatAreStartingFinishTheirStart() {
        ScenarioPlan slowStart = startingAndStopping(
                scenario("s", NO_WAIT, task(1, get("/"))), List.of(get("/login")), List.of(get("/bye")));
        VirtualRun run = VirtualRun.start(
                plan(load -> load.withUsers(4), slowStart),
                2,
                line -> Reply.ok(Duration.ofSeconds(line.equals("GET /login") ? 5 : 1)));
        run.advance(Duration.ofSeconds(1));

        run.live().stop();
        run.complete();

        assertThat(run.sentCount("GET /")).isZero();
        assertThat(run.result().elapsed()).isEqualTo(Duration.ofMillis(6_001));
        assertThat(run.result().request("GET", "/login").ok()).isEqualTo(4);
        assertEverybodyLeftOnce(run);
    }

    static Stream<Step> longSteps() {
        Duration day = Duration.ofDays(1);
        return Stream.of(
                get("/slow"),
                new Step.Pause(day, day),
                new Step.Call("never", session -> subscriber -> {}),
                new Step.Group("g", List.of(get("/"), new Step.Group("h", List.of(get("/slow"))))));
    }

    @ParameterizedTest
    @MethodSource("longSteps")
    void shouldCutOffWhateverUsersDoAtTheirStart(Step step) {
        ScenarioPlan slowStart =
                startingAndStopping(scenario("s", NO_WAIT, task(1, get("/"))), List.of(step), List.of(get("/bye")));
        HttpSettings none = HttpSettings.DEFAULT;
        Plan patient = plan(load -> load.withUsers(4).withRunTime(RUN_TIME), slowStart)
                .withHttp(new HttpSettings(
                        List.of(), Duration.ofHours(1), none.connectTimeout(), false, none.connections()));

        VirtualRun run = complete(patient, Map.of("GET /slow", Duration.ofDays(1)));

        assertThat(run.result().elapsed()).isEqualTo(RUN_TIME.plusMillis(10_001));
        assertThat(run.result().total().failed()).isZero();
        assertEverybodyLeftOnce(run);
    }
}
