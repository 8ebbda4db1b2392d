package io.throng.engine;

import static io.throng.engine.SimulatedPlans.get;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.scenario;
import static io.throng.engine.SimulatedPlans.sharing;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.Failure;
import io.throng.metrics.RunResult;
import io.throng.plan.Plan;
import io.throng.plan.Step;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Simulated requests wait for shared connections as a schedule made by hand says. */
class SimulatedConnectionsTest {

    private final List<String> asked = new ArrayList<>();

    /** Takes 100 ms and notes when it is asked, and how many others are in flight. */
    private SimulatedResponse respond(SimulatedRequest request) {
        asked.add(request.name() + " at " + request.elapsed().toMillis() + " with " + request.inFlight());
        return SimulatedResponse.after(Duration.ofMillis(100));
    }

    private RunResult simulate(Plan plan) {
        return Engine.simulate(plan, this::respond, List.of());
    }

    @Test
    void shouldServeInOrderWhoWaitsForAConnection() {
        Plan plan = sharing(2, plan(load -> load.withUsers(5).withIterations(1), scenario("s", waiting(1), get("/"))));

        RunResult result = simulate(plan);

        // The first begins at 0, the others at 1 ms; two at a time.
        assertThat(asked)
                .containsExactly(
                        "/ at 0 with 0", "/ at 1 with 1", "/ at 100 with 1", "/ at 101 with 1", "/ at 200 with 1");
        assertThat(result.total().connectionWait().p(40)).isZero();
        assertThat(result.total().connectionWait().mean())
                .isEqualTo(Duration.ofMillis(99 + 100 + 199).dividedBy(5));
        assertThat(result.total().connectionWait().max()).isEqualTo(Duration.ofMillis(199));
        assertThat(result.total().serviceTime().mean())
                .isEqualTo(Duration.ofMillis(5 * 100 + 99 + 100 + 199).dividedBy(5));
        assertThat(result.total().responseTime()).isEqualTo(result.total().serviceTime());
    }

    @Test
    void shouldLetWhoGoesOnWaitBehindTheOthers() {
        Plan plan = sharing(
                1, plan(load -> load.withUsers(2).withIterations(1), scenario("s", waiting(1), get("/a"), get("/b"))));

        simulate(plan);

        assertThat(asked).containsExactly("/a at 0 with 0", "/a at 100 with 0", "/b at 200 with 0", "/b at 300 with 0");
    }

    @Test
    void shouldTimeOutWithoutAConnection() {
        Plan plan = sharing(
                1,
                plan(
                        load -> load.withUsers(3).withIterations(1),
                        scenario("s", waiting(1), get("/").withTimeout(Duration.ofMillis(150)))));

        RunResult result = simulate(plan);

        // The second is asked at 100 ms and would end at 200 ms, the third never gets a connection: both give up at 151
        // ms.
        assertThat(asked).containsExactly("/ at 0 with 0", "/ at 100 with 0");
        assertThat(result.total().failedResponseTime().min()).isEqualTo(Duration.ofMillis(150));
        assertThat(result.total().failedResponseTime().max()).isEqualTo(Duration.ofMillis(150));
        assertThat(result.failures())
                .extracting(Failure::message)
                .containsExactly(
                        "no complete response within 150ms", "no complete response within 150ms (no connection free)");
    }

    @Test
    void shouldNotServeWhoHasGivenUp() {
        Step.Request impatient = get("/quick").withTimeout(Duration.ofMillis(50));
        Plan plan = sharing(
                1,
                plan(
                        load -> load.withUsers(3).withIterations(1),
                        scenario("slow", waiting(1), get("/slow")),
                        scenario("quick", waiting(1), impatient)));

        simulate(plan);

        assertThat(asked).containsExactly("/slow at 0 with 0", "/slow at 100 with 0");
    }

    @Test
    void shouldGiveTheConnectionOfAnInterruptedRequestToTheNext() {
        Plan plan = sharing(
                1,
                plan(
                        load -> load.withUsers(2)
                                .withRunTime(Duration.ofSeconds(1))
                                .withStopTimeout(Duration.ofSeconds(1)),
                        scenario("s", new Wait.None(), get("/")).withOnStop(List.of(get("/bye")))));

        RunResult result = Engine.simulate(
                plan,
                request -> {
                    SimulatedResponse quick = respond(request);
                    return request.name().equals("/bye") ? quick : SimulatedResponse.after(Duration.ofSeconds(20));
                },
                List.of());

        assertThat(result.request("GET", "/").interrupted()).isEqualTo(2);
        assertThat(result.request("GET", "/bye").count()).isEqualTo(2);
        assertThat(asked).contains("/bye at 2000 with 0", "/bye at 2100 with 0");
    }

    @Test
    void shouldNotLimitWhatIsNoRequest() {
        Step.Call call = new Step.Call("c", session -> subscriber -> {});
        Plan plan = sharing(1, plan(load -> load.withUsers(3).withIterations(1), scenario("s", waiting(1), call)));

        simulate(plan);

        assertThat(asked).containsExactly("c at 0 with 0", "c at 1 with 1", "c at 1 with 2");
    }
}
