package io.throng.engine;

import static io.throng.engine.SimulatedPlans.get;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.throng.metrics.RequestStats;
import io.throng.metrics.RunResult;
import io.throng.metrics.Verdict;
import io.throng.plan.Plan;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongSimulationTest {

    private static final Plan AN_HOUR = plan(
            load -> load.withUsers(1_000).withSpawnRate(100).withRunTime(Duration.ofHours(1)),
            scenario("browse", new Wait.Between(Duration.ofSeconds(1), Duration.ofSeconds(3)), get("/")));

    @Test
    void shouldSimulateAnHourOfAThousandUsers() {
        RunResult result = Engine.simulate(
                AN_HOUR,
                request -> SimulatedResponse.after(
                        Duration.ofMillis(20 + request.random().nextInt(60))),
                List.of());

        assertThat(result.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(result.elapsed()).isBetween(Duration.ofHours(1), Duration.ofSeconds(3601));
        RequestStats total = result.total();
        assertThat((double) total.count()).isCloseTo(1_000 * 3_595 / 2.0495, within(5_000.0));
        assertThat(total.started()).isEqualTo(total.count() + total.interrupted());
    }
}
