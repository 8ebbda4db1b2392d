package io.throng.engine;

import static io.throng.engine.SimulatedPlans.arriving;
import static io.throng.engine.SimulatedPlans.fetching;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.LoadShape;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Simulations of loads that are not a number of users that stays. */
@Timeout(120)
class SimulatedModelsTest {

    private static ResponseModel after(long millis) {
        return request -> SimulatedResponse.after(Duration.ofMillis(millis));
    }

    private static Plan arrivals(OpenLoad load) {
        return plan(all -> all, fetching("hit", new Wait.None()).withLoad(load));
    }

    private static Plan shaped(LoadShape shape) {
        return plan(load -> load.withModel(new LoadModel.Shaped(shape)), fetching("s", waiting(500)));
    }

    @Test
    void shouldLetAllArrivalsCome() {
        RunResult result = Engine.simulate(arrivals(arriving(200, Duration.ofMinutes(10))), after(123), List.of());

        assertThat(result.total().count()).isEqualTo(120_000);
        assertThat(result.scheduled()).isEqualTo(120_000);
        assertThat(result.dropped()).isZero();
        assertThat(result.total().startDelay().max()).isZero();
        assertThat(result.total().responseTime().max()).isEqualTo(Duration.ofMillis(123));
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldRepeatRandomArrivals() {
        Plan plan = arrivals(arriving(50, Duration.ofMinutes(1)).withPoisson());

        RunResult first = Engine.simulate(plan, after(10), List.of());
        RunResult second = Engine.simulate(plan, after(10), List.of());

        assertThat(first.total().count()).isBetween(2_500L, 3_500L);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void shouldMeasureFromTheIntendedStartWhenTheServerStalls() {
        Plan plan = SimulatedPlans.sharing(1, arrivals(arriving(10, Duration.ofSeconds(10))));
        Duration stallEnd = Duration.ofSeconds(6);

        RunResult result = Engine.simulate(
                plan,
                request -> request.elapsed().compareTo(Duration.ofSeconds(4)) >= 0
                                && request.elapsed().compareTo(stallEnd) < 0
                        ? SimulatedResponse.after(stallEnd.minus(request.elapsed()))
                        : SimulatedResponse.after(Duration.ZERO),
                List.of());

        // Those due at 4.0 to 5.9 s wait for the end of the stall: 2.0, 1.9, .. 0.1 s.
        assertThat(result.total().responseTime().max()).isEqualTo(Duration.ofSeconds(2));
        assertThat(result.total().responseTime().mean()).isEqualTo(Duration.ofMillis(21_000 / 100));
        assertThat(result.total().connectionWait().max()).isEqualTo(Duration.ofMillis(1_900));
    }

    @Test
    void shouldAskShapesOnceASecondOfVirtualTime() {
        List<Duration> asked = new ArrayList<>();
        Plan plan = shaped(now -> {
            asked.add(now.elapsed());
            return asked.size() <= 100 ? new Target.Users(asked.size(), 1_000) : new Target.Stop();
        });

        RunResult result = Engine.simulate(plan, after(500), List.of());

        assertThat(asked).hasSize(101).isSorted();
        assertThat(asked.get(100)).isEqualTo(Duration.ofSeconds(100));
        assertThat(result.timeline().get(41).users()).isBetween(42, 43);
        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void shouldTellOfAShapeThatDoesNotStop() {
        Plan plan = shaped(now -> new Target.Users(0, 1));

        assertThatThrownBy(() -> Engine.simulate(plan, after(10), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "the load has not ended after 24h of virtual time, expected a shape or iterations that end it before, or"
                                + " a run time");
    }

    @Test
    void shouldTellOfIterationsThatTakeTooLong() {
        Plan plan = plan(
                load -> load.withTotalIterations(3),
                fetching("a", waiting(Duration.ofDays(300).toMillis())));

        assertThatThrownBy(() -> Engine.simulate(plan, after(10), List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the load has not ended after 24h of virtual time");
        assertThat(Engine.simulate(plan.withLoad(plan.load().withRunTime(Duration.ofHours(25))), after(10), List.of())
                        .total()
                        .ok())
                .isEqualTo(1);
    }

    @Test
    void shouldFailWhenAShapeThrows() {
        Plan plan = shaped(now -> {
            throw new IllegalStateException("no idea");
        });

        RunResult result = Engine.simulate(plan, after(10), List.of());

        assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result.exceptions())
                .singleElement()
                .extracting(thrown -> thrown.message())
                .isEqualTo("no idea");
    }
}
