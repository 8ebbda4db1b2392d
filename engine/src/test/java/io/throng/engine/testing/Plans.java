package io.throng.engine.testing;

import io.throng.plan.Body;
import io.throng.plan.Check;
import io.throng.plan.Condition;
import io.throng.plan.HttpSettings;
import io.throng.plan.Load;
import io.throng.plan.Plan;
import io.throng.plan.ScenarioPlan;
import io.throng.plan.Source;
import io.throng.plan.Step;
import io.throng.plan.TaskPlan;
import io.throng.plan.Template;
import io.throng.plan.Wait;
import io.throng.session.SessionAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** Small plans for tests of the engine. */
public final class Plans {

    private Plans() {}

    public static Plan plan(UnaryOperator<Load> load, ScenarioPlan... scenarios) {
        return new Plan(
                List.of(scenarios),
                "http://server",
                HttpSettings.DEFAULT,
                load.apply(Load.DEFAULT.withSpawnRate(1_000_000)),
                OptionalLong.of(42));
    }

    public static ScenarioPlan scenario(String name, Wait wait, TaskPlan... tasks) {
        return scenario(name, 1, wait, tasks);
    }

    public static ScenarioPlan scenario(String name, int weight, Wait wait, TaskPlan... tasks) {
        return new ScenarioPlan(
                name, weight, OptionalInt.empty(), false, List.of(), List.of(tasks), List.of(), wait, Optional.empty());
    }

    public static ScenarioPlan inOrder(ScenarioPlan plan) {
        return plan.withTasksInOrder();
    }

    public static ScenarioPlan fixed(ScenarioPlan plan, int users) {
        return plan.withShare(plan.weight(), OptionalInt.of(users));
    }

    public static ScenarioPlan startingAndStopping(ScenarioPlan plan, List<Step> onStart, List<Step> onStop) {
        return plan.withOnStart(onStart).withOnStop(onStop);
    }

    public static TaskPlan task(int weight, Step... steps) {
        return new TaskPlan(steps[0].label(), weight, List.of(steps));
    }

    public static Step.Run run(SessionAction action) {
        return new Step.Run(action);
    }

    public static Step.Request get(String url, Check... checks) {
        return request("GET", url, new Body.None(), checks);
    }

    public static Step.Request request(String method, String url, Body body, Check... checks) {
        return new Step.Request(
                method,
                new Template(url),
                url,
                List.of(),
                List.of(),
                body,
                Optional.empty(),
                new ArrayList<>(List.of(checks)));
    }

    public static Check check(Source source, Condition condition) {
        return new Check.OfValue(source, condition, Optional.empty(), Optional.empty(), false);
    }

    public static Check save(Source source, String variable) {
        return new Check.OfValue(source, new Condition.Exists(), Optional.of(variable), Optional.empty(), false);
    }
}
