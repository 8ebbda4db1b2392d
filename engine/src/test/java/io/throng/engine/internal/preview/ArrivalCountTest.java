package io.throng.engine.internal.preview;

import static io.throng.engine.SimulatedPlans.arriving;
import static io.throng.engine.SimulatedPlans.fetching;
import static io.throng.engine.SimulatedPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Wait;
import io.throng.plan.load.Beginning;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.RateSegment;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArrivalCountTest {

    private static final OpenLoad TEN_A_SECOND = arriving(10, Duration.ofMinutes(1));

    private static OptionalLong count(UnaryOperator<Load> load, ScenarioPlan... scenarios) {
        Plan plan = plan(load, scenarios);
        return new ArrivalCount(plan, plan.schedules(), 42).total();
    }

    private static ScenarioPlan arrivals(String name, OpenLoad load) {
        return fetching(name, new Wait.None()).withLoad(load);
    }

    private static ScenarioPlan sharing(String name) {
        return fetching(name, new Wait.None());
    }

    @Test
    void shouldAddUpAllLoads() {
        assertThat(count(load -> load.withModel(TEN_A_SECOND), sharing("a"), sharing("b"), arrivals("c", TEN_A_SECOND)))
                .hasValue(1_200);
    }

    @Test
    void shouldNotCountUsersOfTheClosedModel() {
        assertThat(count(load -> load.withUsers(100), sharing("a"))).hasValue(0);
    }

    @Test
    void shouldCountWhatIsDueWithinTheRunTime() {
        OpenLoad later = TEN_A_SECOND.withBeginning(new Beginning(Optional.empty(), Duration.ofSeconds(30)));
        OpenLoad endless = arriving(10, RateSegment.ENDLESS);

        assertThat(count(load -> load.withRunTime(Duration.ofSeconds(50)), arrivals("a", TEN_A_SECOND)))
                .hasValue(500);
        assertThat(count(load -> load.withRunTime(Duration.ofSeconds(50)), arrivals("a", later)))
                .hasValue(200);
        assertThat(count(load -> load.withRunTime(Duration.ofSeconds(90)), arrivals("a", later)))
                .hasValue(600);
        assertThat(count(load -> load.withRunTime(Duration.ofSeconds(20)), arrivals("a", endless)))
                .hasValue(200);
    }

    @Test
    @Timeout(10)
    void shouldCountWithoutGoingThroughAllOfThem() {
        OpenLoad many = arriving(900_000, Duration.ofDays(300));

        assertThat(count(load -> load, arrivals("a", many))).hasValue(900_000L * 300 * 86_400);
        assertThat(count(load -> load.withRunTime(Duration.ofDays(100)), arrivals("a", many)))
                .hasValue(900_000L * 100 * 86_400);
        assertThat(count(load -> load, arrivals("a", many.withPoisson()))).isEmpty();
    }

    @Test
    void shouldNotKnowWhatDependsOnTheRun() {
        OpenLoad chained = TEN_A_SECOND.withBeginning(new Beginning(Optional.of("a"), Duration.ZERO));

        assertThat(count(load -> load, arrivals("a", TEN_A_SECOND), arrivals("b", chained)))
                .isEmpty();
        assertThat(count(load -> load.withTotalIterations(7), arrivals("a", TEN_A_SECOND)))
                .isEmpty();
    }
}
