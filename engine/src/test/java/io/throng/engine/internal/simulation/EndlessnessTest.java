package io.throng.engine.internal.simulation;

import static io.throng.engine.SimulatedPlans.arriving;
import static io.throng.engine.SimulatedPlans.fetching;
import static io.throng.engine.SimulatedPlans.plan;
import static io.throng.engine.SimulatedPlans.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.plan.Load;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.Target;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EndlessnessTest {

    private static final ScenarioPlan SHARING = fetching("a", waiting(1));
    private static final ScenarioPlan ARRIVING = fetching("b", waiting(1)).withLoad(arriving(1, Duration.ofHours(1)));
    private static final OpenLoad UNENDING = arriving(1, RateSegment.ENDLESS);
    private static final LoadModel STAYING =
            new LoadModel.Shaped(new UserSchedule(List.of(new UserSegment.Ramp(1, 1, RateSegment.ENDLESS))));
    private static final LoadModel LAMBDA = new LoadModel.Shaped(now -> new Target.Stop());
    private static final LoadModel SCHEDULE = new LoadModel.Shaped(UserSchedule.EMPTY);

    private static Arguments row(String what, Endlessness expected, UnaryOperator<Load> load, ScenarioPlan... all) {
        return arguments(what, expected, load, all);
    }

    static Stream<Arguments> loads() {
        return Stream.of(
                row("users", Endlessness.NEVER_ENDS, load -> load, SHARING),
                row("users beside arrivals", Endlessness.NEVER_ENDS, load -> load, SHARING, ARRIVING),
                row("arrivals alone", Endlessness.ENDS, load -> load, ARRIVING),
                row("users with a run time", Endlessness.ENDS, load -> load.withRunTime(Duration.ofDays(1)), SHARING),
                row("users with iterations", Endlessness.BY_ITERATIONS, load -> load.withIterations(1), SHARING),
                row(
                        "users that share iterations",
                        Endlessness.BY_ITERATIONS,
                        load -> load.withTotalIterations(1),
                        SHARING),
                row(
                        "arrivals without an end",
                        Endlessness.BY_ITERATIONS,
                        load -> load.withModel(UNENDING).withTotalIterations(1),
                        SHARING),
                row(
                        "a load of its own without an end",
                        Endlessness.BY_ITERATIONS,
                        load -> load.withTotalIterations(1),
                        fetching("c", waiting(1)).withLoad(UNENDING)),
                row(
                        "a load of its own without an end and a run time",
                        Endlessness.ENDS,
                        load -> load.withRunTime(Duration.ofDays(1)),
                        fetching("c", waiting(1)).withLoad(UNENDING)),
                row("a schedule without an end", Endlessness.BY_ITERATIONS, load -> load.withModel(STAYING), SHARING),
                row("a schedule", Endlessness.ENDS, load -> load.withModel(SCHEDULE), SHARING),
                row("a lambda", Endlessness.MAY_END, load -> load.withModel(LAMBDA), SHARING),
                row(
                        "a lambda that asks for nobody",
                        Endlessness.MAY_END,
                        load -> load.withModel(LAMBDA).withTotalIterations(1),
                        SHARING),
                row(
                        "a lambda with a run time",
                        Endlessness.ENDS,
                        load -> load.withModel(LAMBDA).withRunTime(Duration.ofDays(1)),
                        SHARING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("loads")
    void shouldKnowWhetherALoadEnds(
            String what, Endlessness expected, UnaryOperator<Load> load, ScenarioPlan[] scenarios) {
        assertThat(Endlessness.of(plan(load, scenarios))).isEqualTo(expected);
    }
}
