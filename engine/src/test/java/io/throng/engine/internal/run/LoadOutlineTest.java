package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.after;
import static io.throng.engine.testing.Loads.arriving;
import static io.throng.engine.testing.Loads.at;
import static io.throng.engine.testing.Loads.closed;
import static io.throng.engine.testing.Loads.endless;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.hold;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.seconds;
import static io.throng.engine.testing.Loads.shaped;
import static io.throng.engine.testing.Loads.stage;
import static io.throng.engine.testing.Loads.stages;
import static io.throng.engine.testing.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.throng.engine.internal.load.LoadOutline;
import io.throng.engine.testing.Loads;
import io.throng.plan.Plan;
import io.throng.plan.load.Target;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoadOutlineTest {

    static Stream<Arguments> plans() {
        return Stream.of(
                row("users", plan(load -> load.withUsers(7), hit("a")), 7, null),
                row("users and a run time", plan(load -> load.withUsers(7).withRunTime(seconds(9)), hit("a")), 7, 9.0),
                row("stages", shaped(stages(stage(5, 9, 1), stage(6, 0, 1)), hit("a")), 9, 11.0),
                row(
                        "stages and a shorter run time",
                        shaped(stages(stage(5, 9, 1)), hit("a"))
                                .withLoad(shaped(stages(stage(5, 9, 1)), hit("a"))
                                        .load()
                                        .withRunTime(seconds(2))),
                        9,
                        2.0),
                row("a lambda", shaped(now -> new Target.Stop(), hit("a")), 0, null),
                row("arrivals", arriving(open(rate(1, 4)), hit("a")), 0, 4.0),
                row(
                        "endless arrivals",
                        plan(load -> load.withModel(open(endless(1))).withTotalIterations(5), hit("a")),
                        0,
                        null),
                row(
                        "loads of their own, one later",
                        plan(
                                UnaryOperator.identity(),
                                hit("a").withLoad(closed(hold(3, 5))),
                                hit("b").withLoad(closed(hold(4, 5)).withBeginning(at(2))),
                                hit("c").withLoad(open(rate(1, 6)))),
                        7,
                        7.0),
                row(
                        "one after another",
                        plan(
                                UnaryOperator.identity(),
                                hit("a").withLoad(closed(hold(3, 5))),
                                hit("b").withLoad(closed(hold(4, 5)).withBeginning(after("a", 2)))),
                        7,
                        null),
                row(
                        "users beside a load of its own",
                        plan(load -> load.withUsers(2), hit("a"), hit("b").withLoad(closed(hold(4, 5)))),
                        6,
                        null));
    }

    private static Arguments row(String name, Plan plan, int users, @Nullable Double seconds) {
        return Arguments.of(name, plan, users, Optional.ofNullable(seconds).map(Loads::seconds));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void shouldTellUsersAndLengthAsFarAsTheyAreKnown(String name, Plan plan, int users, Optional<Duration> length) {
        assertThat(LoadOutline.of(plan, plan.schedules())).as(name).isEqualTo(new LoadOutline(users, length));
    }
}
