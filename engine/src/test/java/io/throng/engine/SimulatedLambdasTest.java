package io.throng.engine;

import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.scenario;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.FailureKind;
import io.throng.metrics.RunResult;
import io.throng.plan.Body;
import io.throng.plan.Check;
import io.throng.plan.Computed;
import io.throng.plan.Field;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import io.throng.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which code of a plan runs in a simulation. */
class SimulatedLambdasTest {

    private static Object mustNotRun(Session session) {
        throw new AssertionError("ran");
    }

    private static Step.Request requestOfLambdas() {
        Computed never = new Computed(SimulatedLambdasTest::mustNotRun);
        return new Step.Request(
                "POST",
                never,
                "/orders",
                List.of(new Field("X-Never", never)),
                List.of(),
                new Body.None(),
                Optional.empty(),
                List.of(new Check.OfResponse("never", response -> {
                    throw new AssertionError("ran");
                })));
    }

    @Test
    void shouldRunNothingThatCouldSendOrNeedsAnswers() {
        Plan plan = plan(
                load -> load.withIterations(2),
                scenario(
                        "s",
                        waiting(1_000),
                        requestOfLambdas(),
                        new Step.Run(SimulatedLambdasTest::mustNotRun),
                        new Step.Call("queue", session -> {
                            throw new AssertionError("ran");
                        }),
                        new Step.Blocking("store", SimulatedLambdasTest::mustNotRun)));

        RunResult result = Engine.simulate(
                plan,
                request -> SimulatedResponse.after(
                        Duration.ofMillis(request.method().length())),
                List.of());

        assertThat(result.exceptions()).isEmpty();
        assertThat(result.total().failed()).isZero();
        assertThat(result.requests())
                .extracting(series -> series.method() + " " + series.name() + " " + series.count() + " "
                        + series.responseTime().max().toMillis())
                .containsExactly("POST /orders 2 4", "CALL queue 2 4", "BLOCKING store 2 8");
        assertThat(result.elapsed()).isEqualTo(Duration.ofMillis(2 * 16 + 1_000));
    }

    @Test
    void shouldNameFailuresOfCallsAsCalls() {
        Plan plan = plan(
                load -> load.withIterations(1),
                scenario(
                        "s",
                        waiting(1_000),
                        new Step.Call("queue", session -> subscriber -> {}),
                        new Step.Blocking("store", SimulatedLambdasTest::mustNotRun)));

        RunResult result = Engine.simulate(
                plan, request -> SimulatedResponse.after(Duration.ofMinutes(1)).failing("full"), List.of());

        assertThat(result.failures())
                .extracting(failure -> failure.name() + " " + failure.kind() + " " + failure.message())
                .containsExactly(
                        "queue " + FailureKind.TIMEOUT + " call did not end within 30s",
                        "store " + FailureKind.CALL + " full");
    }

    @Test
    void shouldAskLambdasForWaitTimes() {
        Wait wait = new Wait.Computed(session -> Duration.ofSeconds(session.iteration()));
        Plan plan = plan(load -> load.withIterations(4), scenario("s", wait, SimulatedPlans.get("/")));

        RunResult result = Engine.simulate(plan, request -> SimulatedResponse.after(Duration.ZERO), List.of());

        assertThat(result.elapsed()).isEqualTo(Duration.ofSeconds(1 + 2 + 3));
    }
}
