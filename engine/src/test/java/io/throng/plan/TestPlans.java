package io.throng.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Plans for tests, right or wrong. */
final class TestPlans {

    private TestPlans() {}

    static Plan plan(ScenarioPlan... scenarios) {
        return new Plan(List.of(scenarios), "http://h", HttpSettings.DEFAULT, Load.DEFAULT, OptionalLong.empty());
    }

    static ScenarioPlan scenario(String name, Step... steps) {
        return scenario(name, List.of(), new TaskPlan("t", 1, List.of(steps)));
    }

    static ScenarioPlan scenario(String name, List<Step> onStart, TaskPlan... tasks) {
        return new ScenarioPlan(
                name,
                1,
                OptionalInt.empty(),
                false,
                onStart,
                List.of(tasks),
                List.of(),
                new Wait.None(),
                Optional.empty());
    }

    static ScenarioPlan waiting(Wait wait) {
        return new ScenarioPlan(
                "s",
                1,
                OptionalInt.empty(),
                false,
                List.of(),
                List.of(new TaskPlan("t", 1, List.of(get("/")))),
                List.of(),
                wait,
                Optional.empty());
    }

    static ScenarioPlan sharing(int weight, OptionalInt fixedCount) {
        return new ScenarioPlan(
                "s",
                weight,
                fixedCount,
                false,
                List.of(),
                List.of(new TaskPlan("t", 1, List.of(get("/")))),
                List.of(),
                new Wait.None(),
                Optional.empty());
    }

    static Field field(String name, String value) {
        return new Field(name, new Template(value));
    }

    static Step.Request get(String url, Check... checks) {
        return request("GET", url, List.of(), new Body.None(), checks);
    }

    static Step.Request request(String method, String url, List<Field> headers, Body body, Check... checks) {
        return new Step.Request(
                method, new Template(url), url, headers, List.of(), body, Optional.empty(), List.of(checks));
    }

    static Step.Request withTimeout(Duration timeout) {
        return new Step.Request(
                "GET", new Template("/"), "/", List.of(), List.of(), new Body.None(), Optional.of(timeout), List.of());
    }

    static Check check(Source source, Condition condition) {
        return new Check.OfValue(source, condition, Optional.empty(), Optional.empty(), false);
    }

    static Check save(String path, String variable) {
        return new Check.OfValue(
                new Source.JsonPath(path), new Condition.Exists(), Optional.of(variable), Optional.empty(), false);
    }
}
