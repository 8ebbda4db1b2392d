package io.throng.dsl;

import static io.throng.dsl.Throng.blocking;
import static io.throng.dsl.Throng.call;
import static io.throng.dsl.Throng.get;
import static io.throng.dsl.Throng.group;
import static io.throng.dsl.Throng.millis;
import static io.throng.dsl.Throng.pause;
import static io.throng.dsl.Throng.run;
import static io.throng.dsl.Throng.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.throng.plan.Step;
import io.throng.session.Session;
import io.throng.session.SessionAction;
import io.throng.session.ThrowingFunction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reactivestreams.Publisher;

class FlowWordsTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource("steps")
    void shouldMakeAStep(io.throng.dsl.Step word, Step expected) {
        assertThat(word.toPlan()).isEqualTo(expected);
    }

    static Stream<Arguments> steps() {
        SessionAction action = session -> {};
        ThrowingFunction<Session, Publisher<String>> publisher = session -> subscriber -> {};
        return Stream.of(
                arguments(pause(1.5), new Step.Pause(millis(1500), millis(1500))),
                arguments(pause(1, 2), new Step.Pause(seconds(1), seconds(2))),
                arguments(pause(millis(1)), new Step.Pause(millis(1), millis(1))),
                arguments(pause(millis(1), millis(2)), new Step.Pause(millis(1), millis(2))),
                arguments(run(action), new Step.Run(action)),
                arguments(call("sleep", publisher), new Step.Call("sleep", publisher)),
                arguments(blocking("query", action), new Step.Blocking("query", action)),
                arguments(
                        group("visit", get("/"), group("inner", pause(1))),
                        new Step.Group(
                                "visit",
                                List.of(get("/").toPlan(), new Step.Group("inner", List.of(pause(1).toPlan()))))));
    }
}
