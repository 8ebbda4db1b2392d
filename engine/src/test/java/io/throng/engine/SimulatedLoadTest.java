package io.throng.engine;

import static io.throng.engine.SimulatedPlans.get;
import static io.throng.engine.SimulatedPlans.pause;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.scenario;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.throng.metrics.Distribution;
import io.throng.metrics.Failure;
import io.throng.metrics.FailureKind;
import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results of simulations are what arithmetic says. */
class SimulatedLoadTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static ResponseModel after(long millis) {
        return request -> SimulatedResponse.after(Duration.ofMillis(millis));
    }

    private static RunResult simulate(Plan plan, ResponseModel model) {
        return Engine.simulate(plan, model, List.of());
    }

    @Test
    void shouldDoAsManyRequestsAsResponseAndWaitAllow() {
        Plan plan = plan(load -> load.withUsers(10).withRunTime(A_MINUTE), scenario("s", waiting(900), get("/")));

        RunResult result = simulate(plan, after(100));

        assertThat(result.total().count()).isEqualTo(10 * 60);
        assertThat(result.total().interrupted()).isZero();
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.elapsed()).isEqualTo(A_MINUTE);
        assertThat(result.timeline()).allMatch(interval -> interval.total().count() == 10 || interval.users() == 0);
    }

    @Test
    void shouldMeasureResponseTimesToTheNanosecond() {
        Plan plan = plan(load -> load.withIterations(3), scenario("s", waiting(1), get("/")));
        long[] nanos = {1, 1_234_567, 2_000_000_001};
        int[] asked = {0};

        RunResult result = simulate(plan, request -> SimulatedResponse.after(Duration.ofNanos(nanos[asked[0]++])));

        Distribution times = result.total().responseTime();
        assertThat(times.min()).isEqualTo(Duration.ofNanos(1));
        assertThat(times.max()).isEqualTo(Duration.ofNanos(2_000_000_001));
        assertThat(times.mean()).isEqualTo(Duration.ofNanos(667_078_190));
    }

    @Test
    void shouldSpreadTheStartOfUsersOverTheRamp() {
        Plan plan = plan(
                load -> load.withUsers(5).withSpawnRate(1).withRunTime(Duration.ofSeconds(10)),
                scenario("s", waiting(1_000), get("/")));

        RunResult result = simulate(plan, after(0));

        // One begins at each of the seconds 0 to 4 and then does a request each second, none at 10.
        assertThat(result.total().count()).isEqualTo(10 + 9 + 8 + 7 + 6);
    }

    @Test
    void shouldMeasureGroupsWithTheirPauses() {
        Step group = new Step.Group("visit", List.of(get("/a"), pause(500), get("/b")));
        Plan plan = plan(load -> load.withIterations(4), scenario("s", waiting(50), group));

        RunResult result = simulate(plan, after(25));

        RequestStats visits = result.groups().get(0);
        assertThat(visits.count()).isEqualTo(4);
        assertThat(visits.responseTime().min()).isEqualTo(Duration.ofMillis(550));
        assertThat(visits.responseTime().max()).isEqualTo(Duration.ofMillis(550));
        assertThat(result.total().count()).isEqualTo(8);
        assertThat(result.elapsed()).isEqualTo(Duration.ofMillis(4 * 550 + 3 * 50));
    }

    @Test
    void shouldFailWhatTheModelLetsFail() {
        Plan plan = plan(load -> load.withIterations(4), scenario("s", waiting(1_000), get("/")));
        int[] asked = {0};

        RunResult result = simulate(plan, request -> {
            SimulatedResponse response = SimulatedResponse.after(Duration.ofMillis(10));
            return asked[0]++ % 2 == 0 ? response : response.failing("out of stock");
        });

        assertThat(result.total().ok()).isEqualTo(2);
        assertThat(result.total().failed()).isEqualTo(2);
        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.failures())
                .containsExactly(new Failure(
                        "GET",
                        "/",
                        FailureKind.NETWORK,
                        "out of stock",
                        2,
                        Instant.EPOCH.plusMillis(1_020),
                        Instant.EPOCH.plusMillis(3_040)));
    }

    @Test
    void shouldTimeOutAtTheTimeoutOfTheRequest() {
        Plan plan = plan(
                load -> load.withIterations(2),
                scenario("s", waiting(1_000), get("/").withTimeout(Duration.ofMillis(300)), get("/slow")));

        RunResult inTime = simulate(plan, after(300));
        RunResult late = simulate(plan, after(301));

        assertThat(inTime.total().failed()).isZero();
        assertThat(late.request("GET", "/slow").failed()).isZero();
        RequestStats failed = late.request("GET", "/");
        assertThat(failed.failed()).isEqualTo(2);
        assertThat(failed.failedResponseTime().max()).isEqualTo(Duration.ofMillis(300));
        assertThat(late.failures())
                .extracting(Failure::kind, Failure::message)
                .containsExactly(tuple(FailureKind.TIMEOUT, "no complete response within 300ms"));
    }

    @Test
    void shouldInterruptWhatIsUnderWayWhenTheStopTimeoutIsOver() {
        Plan plan = plan(
                load -> load.withUsers(7).withRunTime(Duration.ofSeconds(10)).withStopTimeout(Duration.ofSeconds(2)),
                scenario("s", new Wait.None(), get("/")));

        RunResult result = simulate(plan, after(8_000));

        // The first requests end at 8 s, the second ones would at 16 s, but 12 s are all they have.
        assertThat(result.total().count()).isEqualTo(7);
        assertThat(result.total().interrupted()).isEqualTo(7);
        assertThat(result.elapsed()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void shouldIgnoreTheAnswerToARequestThatWasInterrupted() {
        Plan plan = plan(
                load -> load.withRunTime(Duration.ofSeconds(1)).withStopTimeout(Duration.ofSeconds(1)),
                scenario("s", new Wait.None(), get("/")).withOnStop(List.of(get("/bye"))));

        RunResult result = simulate(
                plan,
                request ->
                        SimulatedResponse.after(Duration.ofMillis(request.name().equals("/") ? 2_100 : 900)));

        assertThat(result.request("GET", "/").interrupted()).isEqualTo(1);
        assertThat(result.request("GET", "/bye").responseTime().max()).isEqualTo(Duration.ofMillis(900));
        assertThat(result.elapsed()).isEqualTo(Duration.ofMillis(2_900));
    }

    @Test
    void shouldCarryTheDelayOfPacingUsersThatAreTooSlow() {
        Plan plan =
                plan(load -> load.withIterations(3), scenario("s", new Wait.Pacing(Duration.ofMillis(100)), get("/")));

        RunResult result = simulate(plan, after(150));

        assertThat(result.total().startDelay().max()).isEqualTo(Duration.ofMillis(100));
        assertThat(result.total().responseTime().max()).isEqualTo(Duration.ofMillis(250));
        assertThat(result.total().serviceTime().max()).isEqualTo(Duration.ofMillis(150));
    }
}
