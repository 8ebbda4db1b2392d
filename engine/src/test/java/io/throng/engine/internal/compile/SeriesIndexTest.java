package io.throng.engine.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.throng.metrics.internal.SeriesName;
import io.throng.plan.Body;
import io.throng.plan.HttpSettings;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Step;
import io.throng.plan.TaskPlan;
import io.throng.plan.Template;
import io.throng.plan.Wait;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SeriesIndexTest {

    private static final Step LOGIN = request("POST", "/login");
    private static final Step LOGOUT = request("POST", "/logout");
    private static final Step HOME = request("GET", "/");
    private static final Step POST_HOME = request("POST", "/");
    private static final Step CALL = new Step.Call("pay", session -> subscriber -> {});
    private static final Step BLOCKING = new Step.Blocking("pay", session -> {});
    private static final Step INNER = new Step.Group("inner", List.of(CALL, BLOCKING));
    private static final Step OUTER = new Step.Group("outer", List.of(INNER, HOME));
    private static final Step PAUSE = new Step.Pause(Duration.ZERO, Duration.ZERO);

    private static Step request(String method, String name) {
        return new Step.Request(
                method, new Template("/x"), name, List.of(), List.of(), new Body.None(), Optional.empty(), List.of());
    }

    private static ScenarioPlan scenario(List<Step> onStart, List<Step> steps, List<Step> onStop) {
        return new ScenarioPlan(
                "s",
                1,
                OptionalInt.empty(),
                false,
                onStart,
                List.of(new TaskPlan("t", 1, steps)),
                onStop,
                new Wait.None(),
                Optional.empty());
    }

    private final SeriesIndex index = new SeriesIndex(new Plan(
            List.of(
                    scenario(List.of(LOGIN), List.of(OUTER, PAUSE, new Step.Run(session -> {})), List.of(LOGOUT)),
                    scenario(List.of(), List.of(HOME, POST_HOME), List.of())),
            "http://h",
            HttpSettings.DEFAULT,
            Load.DEFAULT,
            OptionalLong.empty()));

    @Test
    void shouldListEverySeriesOnceByNameAndMethod() {
        assertThat(index.table().requests())
                .containsExactly(
                        new SeriesName("GET", "/"),
                        new SeriesName("POST", "/"),
                        new SeriesName("POST", "/login"),
                        new SeriesName("POST", "/logout"),
                        new SeriesName("BLOCKING", "pay"),
                        new SeriesName("CALL", "pay"));
        assertThat(index.table().groups())
                .containsExactly(new SeriesName("GROUP", "inner"), new SeriesName("GROUP", "outer"));
    }

    @Test
    void shouldNumberRequestsFirstAndThenGroups() {
        assertThat(List.of(HOME, POST_HOME, LOGIN, LOGOUT, BLOCKING, CALL, INNER, OUTER))
                .extracting(index::of)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }
}
