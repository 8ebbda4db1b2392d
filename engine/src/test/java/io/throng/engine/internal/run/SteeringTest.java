package io.throng.engine.internal.run;

import static io.throng.engine.testing.Loads.arriving;
import static io.throng.engine.testing.Loads.closed;
import static io.throng.engine.testing.Loads.hit;
import static io.throng.engine.testing.Loads.hold;
import static io.throng.engine.testing.Loads.open;
import static io.throng.engine.testing.Loads.rate;
import static io.throng.engine.testing.Loads.shaped;
import static io.throng.engine.testing.Loads.stages;
import static io.throng.engine.testing.Plans.plan;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.throng.engine.internal.load.Steering;
import io.throng.engine.internal.run.ScriptedWire.Reply;
import io.throng.plan.Plan;
import io.throng.plan.load.Target;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether users can be steered from outside. */
class SteeringTest {

    static Stream<Arguments> plansOfOthers() {
        return Stream.of(
                Arguments.of(shaped(stages(hold(1, 5)), hit("a")), "a shape says how many users there are"),
                Arguments.of(shaped(now -> new Target.Users(1, 1), hit("a")), "a shape says how many users there are"),
                Arguments.of(arriving(open(rate(1, 5)), hit("a")), "users arrive at a rate"),
                Arguments.of(
                        plan(UnaryOperator.identity(), hit("a").withLoad(closed(hold(1, 5)))),
                        "every scenario has a load of its own"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("plansOfOthers")
    void shouldRefuseAndSayWhatSteersTheUsersInstead(Plan plan, String instead) {
        VirtualRun run = VirtualRun.start(plan, 1, line -> Reply.ok(Duration.ofMillis(1)));

        assertThatIllegalStateException()
                .isThrownBy(() -> run.live().users(5, 2))
                .withMessage("users(5, 2.0) was asked of a run in which " + instead + ", expected a run of users(n)");
    }

    @Test
    void shouldAllowItWhereScenariosShareANumberOfUsers() {
        Plan plan = plan(UnaryOperator.identity(), hit("a"), hit("b").withLoad(open(rate(1, 5))));

        assertThatCode(() -> new Steering(plan).require(5, 2)).doesNotThrowAnyException();
    }
}
