package io.throng.engine;

import static io.throng.engine.SimulatedPlans.get;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.scenario;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.metrics.RunResult;
import io.throng.plan.InvalidPlanException;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SimulationEndTest {

    private static final ResponseModel QUICK = request -> SimulatedResponse.after(Duration.ofMillis(400));

    @AfterEach
    void clearInterrupt() {
        boolean unused = Thread.interrupted();
    }

    @Test
    void shouldStopGracefullyWhenItsThreadIsInterrupted() {
        Plan plan = plan(
                load -> load.withUsers(2).withRunTime(Duration.ofDays(30)),
                scenario("s", waiting(600), get("/")).withOnStop(List.of(get("/bye"))));

        RunResult result = Engine.simulate(
                plan,
                request -> {
                    if (request.elapsed().compareTo(Duration.ofSeconds(5)) == 0) {
                        Thread.currentThread().interrupt();
                    }
                    return QUICK.respond(request);
                },
                List.of());

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(result.stopped()).isTrue();
        assertThat(result.total().interrupted()).isZero();
        assertThat(result.request("GET", "/bye").count()).isEqualTo(2);
        assertThat(result.elapsed()).isBetween(Duration.ofMillis(5_400), Duration.ofMillis(5_801));
    }

    @Test
    void shouldStopAtOnceWhenItsThreadIsInterruptedAlready() {
        Plan plan = plan(load -> load.withRunTime(Duration.ofDays(30)), scenario("s", waiting(600), get("/")));
        Thread.currentThread().interrupt();

        RunResult result = Engine.simulate(plan, QUICK, List.of());

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(result.elapsed()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void shouldRefuseALoadThatNeverEnds() {
        Plan plan = plan(load -> load, scenario("s", waiting(600), get("/")));

        assertThatThrownBy(() -> Engine.simulate(plan, QUICK, List.of()))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining(
                        "load: it goes on until it is stopped, and nobody stops a simulation, expected a run time,"
                                + " iterations or a load that ends");
    }

    @Test
    void shouldRefuseAPlanWithProblems() {
        Plan plan = plan(load -> load.withUsers(0).withIterations(1), scenario("s", waiting(600), get("/")));

        assertThatThrownBy(() -> Engine.simulate(plan, QUICK, List.of()))
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("users is 0");
    }

    @Test
    void shouldTellWhenTimeStandsStill() {
        Plan plan = plan(
                load -> load.withRunTime(Duration.ofSeconds(1)),
                scenario("s", new Wait.None(), get("/"), new Step.Run(session -> {})));

        assertThatThrownBy(() -> Engine.simulate(plan, request -> SimulatedResponse.after(Duration.ZERO), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the simulation does not get on: at 0s");
    }

    @Test
    void shouldEndThoughMuchHappensAtOneMoment() {
        Plan plan = plan(load -> load.withUsers(10).withIterations(20_000), scenario("s", new Wait.None(), get("/")));

        RunResult result = Engine.simulate(plan, request -> SimulatedResponse.after(Duration.ZERO), List.of());

        assertThat(result.total().count()).isEqualTo(200_000);
        assertThat(result.elapsed()).isEqualTo(Duration.ofMillis(1));
    }
}
