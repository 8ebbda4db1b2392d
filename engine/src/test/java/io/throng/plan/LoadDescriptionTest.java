package io.throng.plan;

import static io.throng.plan.TestPlans.get;
import static io.throng.plan.TestPlans.plan;
import static io.throng.plan.TestPlans.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.plan.load.Beginning;
import io.throng.plan.load.ClosedLoad;
import io.throng.plan.load.LatePolicy;
import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import io.throng.plan.load.Rate;
import io.throng.plan.load.RateSegment;
import io.throng.plan.load.ScenarioLoad;
import io.throng.plan.load.Shapes;
import io.throng.plan.load.Target;
import io.throng.plan.load.UserSchedule;
import io.throng.plan.load.UserSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dgolden.update=true} to write the golden file anew. */
class LoadDescriptionTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/throng/plan/loads.txt");
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static Rate rate(double perSecond) {
        return new Rate(perSecond, Rate.Unit.SECOND);
    }

    private static RateSegment hold(Rate rate, Duration length) {
        return new RateSegment.Ramp(rate, rate, length);
    }

    private static OpenLoad open(RateSegment... segments) {
        return OpenLoad.EMPTY.withSegments(List.of(segments));
    }

    private static ClosedLoad closed(UserSegment... segments) {
        return ClosedLoad.EMPTY.withSchedule(new UserSchedule(List.of(segments)));
    }

    private static OpenLoad rampAndHold() {
        Duration four = Duration.ofSeconds(4);
        return open(new RateSegment.Ramp(rate(0), rate(200), four), hold(rate(200), four));
    }

    private static Plan plans(ScenarioLoad... loads) {
        return plan(Stream.of(loads)
                .map(load -> scenario("s", get("/")).withLoad(load))
                .toArray(ScenarioPlan[]::new));
    }

    private static Plan shared(LoadModel model) {
        return plan(scenario("s", get("/"))).withLoad(Load.DEFAULT.withModel(model));
    }

    private static Plan ownLoads() {
        return plans(
                rampAndHold().withMaxInFlight(3).withPoisson(),
                open(new RateSegment.AtOnce(1)).withLate(new LatePolicy.Drop(SECOND)),
                open(
                                new RateSegment.AtOnce(5_000),
                                new RateSegment.Sine(rate(50), rate(0.5), SECOND, MINUTE),
                                new RateSegment.Computed(elapsed -> rate(1), MINUTE),
                                hold(new Rate(100, Rate.Unit.MINUTE), RateSegment.ENDLESS))
                        .withLate(new LatePolicy.BoundedCatchUp())
                        .withBeginning(new Beginning(Optional.empty(), SECOND)),
                open(new RateSegment.Computed(elapsed -> rate(-1), MINUTE)),
                open(Collections.nCopies(5_000, hold(rate(1), SECOND)).toArray(RateSegment[]::new)),
                open(),
                closed(new UserSegment.Ramp(0, 5, SECOND), new UserSegment.Ramp(5, 5, MINUTE))
                        .withBeginning(new Beginning(Optional.of("a"), Duration.ZERO)),
                closed(new UserSegment.Stage(MINUTE, 10, 2), new UserSegment.Stage(RateSegment.ENDLESS, 1, 0.5))
                        .withBeginning(new Beginning(Optional.of("a"), SECOND))
                        .withWarmUp(SECOND),
                ClosedLoad.EMPTY.withSchedule(Shapes.sine(10, 8, SECOND, MINUTE)
                        .then(Shapes.doubleWave(1, 9, 5, MINUTE).segments())));
    }

    private static String everything() {
        return Stream.of(
                        ownLoads().withLoad(Load.DEFAULT.withRunTime(MINUTE).withWarmUp(SECOND)),
                        plans(rampAndHold()),
                        plans(closed(new UserSegment.Ramp(5, 5, MINUTE))).withHttp(HttpSettings.DEFAULT),
                        shared(rampAndHold().withPoisson()),
                        shared(new LoadModel.Shaped(Shapes.steps(10, MINUTE, 20, 2))),
                        plan(TestPlans.waiting(new Wait.Pacing(SECOND, new LatePolicy.BoundedCatchUp())))
                                .withLoad(Load.DEFAULT
                                        .withModel(new LoadModel.Shaped(Shapes.spike(1, 9, SECOND, SECOND, SECOND)))
                                        .withRunTime(MINUTE)
                                        .withTotalIterations(9)),
                        shared(new LoadModel.Shaped(now -> new Target.Stop())))
                .map(LoadDescriptionTest::withoutSteps)
                .collect(Collectors.joining("\n"));
    }

    private static String withoutSteps(Plan plan) {
        return plan.describe()
                .lines()
                .filter(line -> !line.startsWith("  task") && !line.startsWith("    "))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void shouldReadAsInTheGoldenFile() throws IOException {
        String described = everything();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, described);
        }

        assertThat(described).isEqualTo(Files.readString(GOLDEN));
    }
}
